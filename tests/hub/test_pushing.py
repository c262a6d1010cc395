import gzip
import json
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import update

from prima.contract import limits
from prima.contract.messages import OfferView, ReservationView
from prima.hub.storage import schema
from tests.hub.town import DAY, Clock, Town, code_of, placed_id


def test_a_push_that_is_repeated_reads_the_same_and_does_nothing_twice(town: Town) -> None:
    till = town.till()
    offer = str(uuid4())
    ops = [
        till.op("offer.put", offer=offer, base_rev=0, fields={"title": "Senf", "price": 249}),
        till.op("offer.allot", offer=offer, allot=3, seen_seq=0),
    ]
    first = till.push(*ops)
    again = till.push(*ops)
    assert again.results == first.results
    assert again.last_n == first.last_n == 2
    assert [event.seq for event in till.pull().events] == [1]


def test_a_push_may_overlap_what_was_done(town: Town) -> None:
    till = town.till()
    ops = [till.op("offer.put", offer=str(uuid4()), base_rev=0, fields={"title": str(n)}) for n in range(3)]
    till.push(*ops[:2])
    answer = till.push(*ops[1:])
    assert [result.n for result in answer.results] == [2, 3]
    assert answer.last_n == 3
    assert len(till.pull().events) == 3


def test_a_gap_is_refused_with_the_watermark(town: Town) -> None:
    till = town.till()
    till.publish(1)
    till.op("offer.withdraw", offer=str(uuid4()))
    answer = till.post([till.op("offer.withdraw", offer=str(uuid4()))])
    assert answer.status_code == 409
    assert code_of(answer) == "gap"
    assert answer.json()["last_n"] == 2


def test_another_epoch_is_refused_with_the_watermark(town: Town) -> None:
    till = town.till()
    till.publish(1)
    answer = till.post([], epoch=uuid4())
    assert code_of(answer) == "epoch"
    assert answer.json()["epoch"] == str(till.identity.epoch)
    assert answer.json()["last_n"] == 2


@pytest.mark.parametrize("n", [1, 2], ids=["in the middle of a push", "at its end"])
def test_two_stories_under_one_number_quarantine_the_device(town: Town, n: int) -> None:
    till = town.till()
    offer = till.publish(2)
    answer = till.post([{"n": n, "at": 1, "type": "offer.allot", "offer": offer, "allot": 9, "seen_seq": 0}])
    assert answer.status_code == 409
    assert code_of(answer) == "quarantined"
    assert town.offer(offer)["left"] == 2
    for call in (till.post([]), town.http.get("/v1/sync/pull", headers=till.headers)):
        assert code_of(call) == "quarantined"


def test_an_unreadable_op_is_refused_by_its_number_and_the_queue_goes_on(town: Town) -> None:
    till = town.till()
    offer = str(uuid4())
    answer = till.push(
        till.op("offer.dance", offer=offer),
        till.op("offer.put", offer="no uuid", base_rev=0, fields={}),
        till.op("offer.put", offer=offer, base_rev=0, fields={"title": "Nul\0l"}),
        till.op("offer.put", offer=offer, base_rev=0, fields={"title": "Brot", "price": -1}),
        till.op("offer.put", offer=offer, base_rev=0, fields={"title": "Brot", "price": 480, "colour": "brown"}),
    )
    problems = [result.problem.type.rpartition(":")[2] if result.problem else "" for result in answer.results]
    assert problems == ["unknown-op", "invalid", "invalid", "invalid", ""]
    assert answer.last_n == 5
    assert [event.data["offer"]["fields"]["title"] for event in till.pull().events] == ["Brot"]


def test_an_op_that_only_the_database_refuses_is_found_and_refused_alone(town: Town) -> None:
    till = town.till()
    offer = till.publish(2)
    town.reserved(offer)
    known = ReservationView.model_validate(till.pull().events[-1].data["reservation"])
    told = known.model_copy(update={"id": uuid4()}).model_dump(mode="json")  # the same open pickup code twice
    answer = till.push(
        till.op("offer.put", offer=offer, base_rev=1, fields={"price": 1}),
        till.op("reservation.restore", reservation=told["id"], view=told),
        till.op("offer.put", offer=offer, base_rev=1, fields={"price": 2}),
    )
    assert [result.status for result in answer.results] == ["done", "refused", "done"]
    assert town.offer(offer)["fields"]["price"] == 2


def test_numbers_within_a_push_must_be_gapless(town: Town) -> None:
    till = town.till()
    ops = [till.op("offer.withdraw", offer=str(uuid4())) for _ in range(3)]
    assert code_of(till.post([ops[0], ops[2]])) == "invalid"


@pytest.mark.parametrize("extra", [0, 1])
def test_a_push_takes_as_many_ops_as_the_contract_allows_and_no_more(town: Town, extra: int) -> None:
    till = town.till()
    ops = [
        till.op("offer.put", offer=str(uuid4()), base_rev=0, fields={"title": f"Nr. {n}"})
        for n in range(limits.MAX_OPS_PER_PUSH + extra)
    ]
    answer = till.post(ops)
    assert answer.status_code == (422 if extra else 200)


def test_a_packed_push_counts_by_what_is_in_it(town: Town) -> None:
    till = town.till()

    def packed(size: int) -> Any:
        op = {
            "n": 1,
            "at": 1,
            "type": "offer.put",
            "offer": str(uuid4()),
            "base_rev": 0,
            "fields": {},
            "pad": "x" * size,
        }
        body = json.dumps({"epoch": str(till.identity.epoch), "ops": [op]}).encode()
        headers = {**till.headers, "Content-Encoding": "gzip", "Content-Type": "application/json"}
        return town.http.post("/v1/sync/push", content=gzip.compress(body), headers=headers)

    assert code_of(packed(limits.MAX_PUSH_BYTES)) == "too-large"
    assert packed(limits.MAX_PUSH_BYTES - 1_000).status_code == 200


def test_a_foreign_offer_is_as_good_as_none(town: Town) -> None:
    ours, theirs = town.till(), town.till("Buchhandlung")
    offer = theirs.publish(3)
    for kind, body in (
        ("offer.put", {"base_rev": 0, "fields": {"title": "Unseres"}}),
        ("offer.allot", {"allot": 0, "seen_seq": 0}),
        ("offer.withdraw", {}),
    ):
        result = ours.do(kind, offer=offer, **body)
        assert result.status == "refused"
        assert result.problem.type.endswith("unknown-offer")
    assert town.offer(offer)["fields"]["title"].startswith("Apfelsaft")


def test_a_foreign_reservation_is_as_good_as_none(town: Town) -> None:
    ours, theirs = town.till(), town.till("Buchhandlung")
    secret = town.reserved(theirs.publish(3))["secret"]
    result = ours.do("reservation.reject", reservation=placed_id(theirs), reason="Ätsch")
    assert result.problem.type.endswith("unknown-reservation")
    assert town.seen(secret)["state"] == "placed"


# -- offers -----------------------------------------------------------------------------------------------------------


def test_two_tills_may_change_different_fields_of_one_offer(town: Town) -> None:
    first = town.till()
    second = town.second_till(first)
    offer = first.publish(2)
    first.do("offer.put", offer=offer, base_rev=1, fields={"price": 299})
    result = second.do("offer.put", offer=offer, base_rev=1, fields={"brand": "Aalbach"})
    assert result.status == "done"
    assert town.offer(offer)["fields"] | {"price": 299, "brand": "Aalbach"} == town.offer(offer)["fields"]


def test_one_field_changed_by_two_tills_is_a_conflict_and_the_rest_is_applied(town: Town) -> None:
    first = town.till()
    second = town.second_till(first)
    offer = first.publish(2)
    first.do("offer.put", offer=offer, base_rev=1, fields={"price": 299})
    result = second.do("offer.put", offer=offer, base_rev=1, fields={"price": 279, "brand": "Aalbach"})
    assert result.status == "refused"
    assert result.problem.type.endswith("conflict")
    assert result.problem.model_extra["fields"] == {"price": {"yours": 279, "theirs": 299}}
    fields = town.offer(offer)["fields"]
    assert (fields["price"], fields["brand"]) == (299, "Aalbach")
    assert "offer.conflict" in [event.type for event in first.pull().events]


def test_who_wrote_a_field_is_known_from_before_writers_were_grouped(town: Town) -> None:
    first = town.till()
    second = town.second_till(first)
    offer = first.publish(2)
    first.do("offer.put", offer=offer, base_rev=1, fields={"price": 299})
    before = {"title": (1, str(first.identity.device)), "price": (2, str(first.identity.device))}
    town.hub.office.database.write(
        lambda connection: connection.execute(update(schema.offer).values(writers=json.dumps(before)))
    )
    fields = {"price": 279, "title": "Birnensaft"}
    clash = second.do("offer.put", offer=offer, base_rev=1, fields=fields)
    assert set(clash.problem.model_extra["fields"]) == {"price"}
    assert first.do("offer.put", offer=offer, base_rev=2, fields={"title": "Apfelsaft"}).status == "refused"
    assert town.offer(offer)["fields"]["title"] == "Birnensaft"


def test_a_till_that_was_offline_does_not_conflict_with_itself(town: Town) -> None:
    till = town.till()
    offer = till.publish(2)
    ops = [till.op("offer.put", offer=offer, base_rev=0, fields={"price": price}) for price in (299, 279, 259)]
    assert {result.status for result in till.push(*ops).results} == {"done"}
    assert town.offer(offer)["fields"]["price"] == 259


def test_a_field_set_to_nothing_is_gone(town: Town) -> None:
    till = town.till()
    offer = till.publish(2, unit_price=329, unit_price_unit="1 l")
    till.do("offer.put", offer=offer, base_rev=1, fields={"unit_price": None, "unit_price_unit": None})
    assert "unit_price" not in town.offer(offer)["fields"]


def test_a_withdrawn_offer_is_gone_until_it_is_put_again_by_someone_who_knows(town: Town) -> None:
    first = town.till()
    second = town.second_till(first)
    offer = first.publish(2)
    withdrawn = first.do("offer.withdraw", offer=offer)
    assert town.http.get(f"/v1/public/offers/{offer}").status_code == 404
    second.do("offer.put", offer=offer, base_rev=1, fields={"price": 100})  # has not heard of it
    assert town.http.get(f"/v1/public/offers/{offer}").status_code == 404
    second.do("offer.put", offer=offer, base_rev=withdrawn.rev, fields={"price": 300})
    assert town.offer(offer)["left"] == 0


def test_an_offer_shows_only_in_its_time_and_not_while_paused(town: Town, clock: Clock) -> None:
    till = town.till()
    offer = till.publish(2, visible_from=clock.now + DAY, visible_until=clock.now + 2 * DAY)
    shown = []
    for _ in range(3):
        shown.append(town.http.get(f"/v1/public/offers/{offer}").status_code)
        clock.pass_by(DAY)
    assert shown == [404, 200, 404]
    clock.pass_by(-2 * DAY)
    till.do("offer.put", offer=offer, base_rev=1, fields={"paused": True})
    assert code_of(town.ask_for(offer)) == "not-offered"


def test_raising_the_lease_needs_a_fresh_view_of_the_other_till(town: Town) -> None:
    first = town.till()
    second = town.second_till(first)
    offer = first.publish(5)
    lowered = second.do("offer.allot", offer=offer, allot=1, seen_seq=0)
    assert lowered.allot == 1
    stale = first.do("offer.allot", offer=offer, allot=4, seen_seq=1)
    assert stale.status == "refused"
    assert stale.problem.type.endswith("stale-view")
    assert stale.allot == 1
    fresh = first.do("offer.allot", offer=offer, allot=4, seen_seq=first.pull().cursor)
    assert (fresh.status, fresh.allot) == ("done", 4)


def test_lowering_the_lease_floors_at_what_is_held_and_says_what_is_missing(town: Town) -> None:
    till = town.till()
    offer = till.publish(3)
    first = town.reserved(offer, 2)
    town.reserved(offer, 1)
    result = till.do("offer.allot", offer=offer, allot=1, seen_seq=0)
    assert (result.status, result.allot, result.held) == ("done", 3, 3)
    warned = [event for event in till.pull().events if event.type == "offer.shortfall"]
    assert warned[-1].data["problem"]["missing"] == 2
    # One of them does not come: what it held was never there, so it is not promised again.
    town.http.delete(f"/v1/public/reservations/{first['secret']}")
    assert town.offer(offer)["left"] == 0
    assert code_of(town.ask_for(offer)) == "sold-out"


def test_the_shop_tells_about_itself(town: Town) -> None:
    till = town.till()
    assert till.do("shop.put", fields={"phone": "02871 111", "name": "Am Markt"}).status == "done"
    assert town.http.get("/v1/public/offers").status_code == 200
    page = town.hub.office
    from prima.hub.services import catalogue

    shop = catalogue.shop(page, till.identity.shop.slug)
    assert (shop.name, shop.fields["phone"], shop.fields["street"]) == ("Am Markt", "02871 111", "Markt 1")


def test_what_goes_out_fits_the_treaty(town: Town) -> None:
    till = town.till()
    offer = till.publish(3, gtin="09520000000011", age_limit=16)
    town.reserved(offer)
    events = till.pull().events
    assert OfferView.model_validate(events[0].data["offer"]).fields.age_limit == 16
    assert str(events[0].by) == str(till.identity.device)
    assert ReservationView.model_validate(events[-1].data["reservation"]).lines[0].quantity == 1
    assert events[-1].by is None


def test_a_long_push_is_written_as_it_is_decided_and_stands_as_its_last_words_say(town: Town) -> None:
    till = town.till()
    names = [str(uuid4()) for _ in range(280)]
    puts = [
        till.op("offer.put", offer=name, base_rev=0, fields={"title": f"Senf Nr. {n}", "price": n})
        for n, name in enumerate(names, 100)
    ]
    # Of the same offers again: one behind its own part of the push, one a moment later, one that is refused.
    again = till.op("offer.put", offer=names[0], base_rev=1, fields={"title": "Senf, scharf"})
    lease = till.op("offer.allot", offer=names[1], allot=7, seen_seq=0)
    lost = till.op("offer.allot", offer=str(uuid4()), allot=7, seen_seq=0)
    gone = till.op("offer.withdraw", offer=names[-1])
    answer = till.push(*puts, again, lease, lost, gone)
    assert [result.status for result in answer.results] == ["done"] * 282 + ["refused", "done"]
    assert [event.seq for event in till.pull().events] == list(range(1, 281))
    told = {event.data["offer"]["id"]: event.data["offer"] for event in till.pull().events}
    assert told[names[0]]["fields"] == {"title": "Senf, scharf", "price": 100}
    assert (told[names[1]]["allot"], told[names[-1]]["withdrawn"], told[names[150]]["rev"]) == (7, True, 1)
