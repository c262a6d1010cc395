from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from argon2 import PasswordHasher

from prima.contract.messages import PairAnswer
from prima.hub.embedded import EmbeddedHub
from prima.hub.errors import Refusal, UnknownShop
from prima.hub.services import pairing
from prima.hub.settings import Limits, Settings
from tests.hub.town import Clock, Till, Town, code_of, line_to

MINUTE = 60_000


def pair(town: Town, code: str) -> httpx.Response:
    return town.http.post("/v1/pair", json={"code": code, "device_name": "Kasse 1"})


def test_a_code_pairs_one_till_once(town: Town) -> None:
    code = town.hub.add_shop("Café Nr. 1 am Köppenturm")
    spoken = f" {code[:4].lower()}-{code[4:]} "
    answer = pair(town, spoken)
    assert answer.status_code == 201
    assert answer.json()["shop"]["slug"] == "cafe-nr-1-am-koeppenturm"
    assert answer.json()["storefront"].endswith("/shops/cafe-nr-1-am-koeppenturm")
    assert code_of(pair(town, code)) == "pairing-code"


def test_two_tills_of_a_shop_are_told_apart_by_their_names(town: Town) -> None:
    for code in (town.hub.add_shop("Laden"), town.hub.new_code("laden"), town.hub.new_code("laden")):
        pair(town, code)
    numbers = {one.name: one.id for one in pairing.devices(town.hub.office, "laden")}
    assert sorted(numbers) == ["Kasse 1", "Kasse 2", "Kasse 3"]
    pairing.revoke_by_operator(town.hub.office, numbers["Kasse 2"])
    pair(town, town.hub.new_code("laden"))
    active = [one.name for one in pairing.devices(town.hub.office, "laden") if one.state == "active"]
    assert sorted(active) == ["Kasse 1", "Kasse 2", "Kasse 3"]


def test_a_code_ends_after_ten_minutes(town: Town, clock: Clock) -> None:
    code = town.hub.add_shop("Laden")
    clock.pass_by(10 * MINUTE)
    assert code_of(pair(town, code)) == "pairing-code"


def test_a_code_ends_after_five_wrong_tries(town: Town) -> None:
    code = town.hub.add_shop("Laden")
    wrong = code[:4] + ("2222" if code[4:] != "2222" else "3333")
    for _ in range(5):
        assert code_of(pair(town, wrong)) == "pairing-code"
    assert code_of(pair(town, code)) == "pairing-code"


def test_wrong_codes_are_counted_per_address(tmp_path: Path) -> None:
    settings = Settings(str(tmp_path / "hub.sqlite"), limits=Limits(pairing="2 per hour"))
    with EmbeddedHub(tmp_path, settings=settings) as hub, line_to(hub.url) as http:
        town = Town(hub, Clock(), http)
        answers = [pair(town, "AAAA2222") for _ in range(3)]
        assert [code_of(answer) for answer in answers] == ["pairing-code", "pairing-code", "too-many"]
        assert int(answers[2].headers["retry-after"]) > 0


def test_two_shops_of_one_name_get_names_of_their_own(town: Town) -> None:
    slugs = {town.till("Laden").identity.shop.slug for _ in range(3)}
    assert slugs == {"laden", "laden-2", "laden-3"}


def test_a_code_for_a_shop_that_is_not_there(town: Town) -> None:
    with pytest.raises(UnknownShop):
        town.hub.new_code("nirgends")


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer nonsense", "Basic eDp5", "Bearer " + "x" * 4000])
def test_an_unknown_token_is_turned_away(town: Town, header: str) -> None:
    answer = town.http.get("/v1/sync/pull", headers={"Authorization": header} if header else {})
    assert answer.status_code == 401
    assert code_of(answer) == "unauthorised"
    assert answer.headers["www-authenticate"] == "Bearer"


def test_the_hub_keeps_no_token(town: Town) -> None:
    till = town.till()
    from prima.hub.storage import shops

    with town.hub.office.database.read() as connection:
        assert shops.by_token(connection, pairing.hash_of(till.identity.token)) is not None
        assert shops.by_token(connection, till.identity.token.encode()) is None


def roll(town: Town, till: Till) -> Till:
    answer = town.http.post("/v1/devices/roll", json={}, headers=till.headers)
    assert answer.status_code == 201
    return Till(town.http, till.identity.model_copy(update={"token": answer.json()["token"]}))


def allowed(till: Till) -> bool:
    return till.http.get("/v1/sync/pull", headers=till.headers).status_code == 200


def test_rolling_twice_with_a_lost_answer_locks_nobody_out(town: Town) -> None:
    first = town.till()
    lost = roll(town, first)
    second = roll(town, first)
    assert allowed(first)
    assert not allowed(lost)
    assert allowed(second)
    assert not allowed(first)  # the new one was used
    assert allowed(second)


def test_a_till_revokes_another_of_its_shop_and_everyone_hears(town: Town) -> None:
    first = town.till()
    second = town.second_till(first)
    answer = town.http.delete(f"/v1/devices/{second.identity.device}", headers=first.headers)
    assert answer.status_code == 204
    assert code_of(second.post([])) == "revoked"
    last = first.pull().events[-1]
    assert (last.type, last.data["device"]) == ("device.revoked", str(second.identity.device))


def test_nobody_revokes_a_device_of_another_shop(town: Town) -> None:
    ours, theirs = town.till(), town.till("Buchhandlung")
    for device in (theirs.identity.device, uuid4()):
        answer = town.http.delete(f"/v1/devices/{device}", headers=ours.headers)
        assert code_of(answer) == "not-found"
    assert allowed(theirs)


def renewed(till: Till) -> Till:
    answer = till.http.post("/v1/devices/renew", json={}, headers=till.headers)
    assert answer.status_code == 201
    return Till(till.http, PairAnswer.model_validate_json(answer.content))


def told_ended(till: Till) -> list[str]:
    return [event.data["device"] for event in till.pull().events if event.type == "device.revoked"]


def test_what_a_stolen_token_made_ends_with_the_till_it_was_stolen_from(town: Town) -> None:
    stolen = town.till()
    other = town.second_till(stolen)
    first, second = renewed(stolen), renewed(stolen)
    grandchild = renewed(first)
    aside = renewed(other)
    ended = pairing.revoke_by_operator(town.hub.office, stolen.identity.device)
    assert [code_of(till.post([])) for till in (stolen, first, second, grandchild)] == ["revoked"] * 4
    assert code_of(town.http.post("/v1/devices/renew", headers=grandchild.headers)) == "revoked"
    assert allowed(other)
    assert allowed(aside)
    assert sorted(told_ended(other)) == sorted(map(str, ended))
    assert len(ended) == 4
    assert pairing.revoke_by_operator(town.hub.office, stolen.identity.device) == []
    assert len(told_ended(other)) == 4


def test_a_thief_who_has_ended_the_till_himself_ends_with_it_all_the_same(town: Town) -> None:
    stolen = town.till()
    thief = renewed(stolen)
    town.http.delete(f"/v1/devices/{stolen.identity.device}", headers=thief.headers)
    assert code_of(stolen.post([])) == "revoked"
    assert allowed(thief)
    assert pairing.revoke_by_operator(town.hub.office, stolen.identity.device) == [thief.identity.device]
    assert code_of(thief.post([])) == "revoked"


def test_a_till_that_takes_leave_of_its_former_identity_stays_and_ends_what_else_came_of_it(town: Town) -> None:
    former = town.till()
    lost, present = renewed(former), renewed(former)
    later = renewed(present)
    answer = town.http.delete(f"/v1/devices/{former.identity.device}", headers=present.headers)
    assert answer.status_code == 204
    assert [code_of(till.post([])) for till in (former, lost)] == ["revoked"] * 2
    assert allowed(present)
    assert allowed(later)


def test_a_till_that_is_ended_while_it_renews_gets_no_further_identity(town: Town) -> None:
    till = town.till()
    asking = pairing.caller(town.hub.office, till.identity.token)
    pairing.revoke_by_operator(town.hub.office, asking.id)
    with pytest.raises(Refusal, match="revoked"):
        pairing.renew(town.hub.office, asking)
    assert len(pairing.devices(town.hub.office, till.identity.shop.slug)) == 1


def test_a_code_is_kept_at_owasps_least_cost(hasher: PasswordHasher) -> None:
    """OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two rounds, one lane."""
    assert "$argon2id$v=19$m=19456,t=2,p=1$" in hasher.hash("ABCD2345")
