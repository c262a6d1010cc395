"""What a till that was signed off had left to say: signed by it, proven and read by the hub."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from prima.hub.embedded import EmbeddedHub
from prima.hub.services import pairing, unsent
from prima.hub.services.unsent import NotSigned
from shb_desktop.ledger import hub_link, outbox
from shb_desktop.services import publishing
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import NotPaired, Revoked
from shb_desktop.sync.unsent import NoProof, NothingUnsent, export_unsent
from tests.contract.conftest import Till
from tests.shop import put


@pytest.fixture
def signed_off(till: Till, hub: EmbeddedHub) -> Till:
    """Two operations told, one not, and then the access is taken away."""
    publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    till.sync()
    with till.book.read() as connection:
        link = hub_link.link(connection)
    assert link
    pairing.revoke_by_operator(hub.office, pairing.devices(hub.office, "laden-am-markt")[0].id)
    publishing.set_cap(till.book, 1, 2)
    with pytest.raises(Revoked):
        till.sync()
    return till


def test_what_waited_is_carried_to_the_city_and_proven_there(
    signed_off: Till, hub: EmbeddedHub, tmp_path: Path
) -> None:
    credentials = Credentials(signed_off.home)
    assert credentials.token() is None
    target = tmp_path / "Ungesendet.json"
    assert export_unsent(signed_off.book, credentials, target).count == 1
    found = unsent.read(hub.office, target.read_bytes())
    assert (found.shop, found.device, found.known) == ("Laden am Markt", "Kasse 1", (False,))
    (op,) = found.told.ops
    assert (op["n"], op["type"], op["allot"]) == (3, "offer.allot", 2)
    assert found.told.last_n == 2
    with signed_off.book.read() as connection:
        assert outbox.waiting_count(connection) == 1


@pytest.mark.parametrize("place", ["payload", "signature", "device", "shape"])
def test_a_changed_file_is_not_believed(signed_off: Till, hub: EmbeddedHub, tmp_path: Path, place: str) -> None:
    target = tmp_path / "Ungesendet.json"
    export_unsent(signed_off.book, Credentials(signed_off.home), target)
    signed = json.loads(target.read_bytes())
    payload = json.loads(signed["payload"])
    match place:
        case "payload":
            signed["payload"] = signed["payload"].replace('"allot":2', '"allot":9')
        case "signature":
            signed["signature"] = "ü" * 64
        case "device":
            signed["payload"] = signed["payload"].replace(payload["device"], payload["shop"])
        case _:
            signed = {"payload": "[]", "signature": signed["signature"]}
    with pytest.raises(NotSigned):
        unsent.read(hub.office, json.dumps(signed).encode())


def test_a_till_that_still_has_its_access_can_do_it_too(till: Till, hub: EmbeddedHub, tmp_path: Path) -> None:
    with pytest.raises(NothingUnsent):
        export_unsent(till.book, Credentials(till.home), tmp_path / "a.json")
    publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    export_unsent(till.book, Credentials(till.home), tmp_path / "a.json")
    till.sync()
    assert unsent.read(hub.office, (tmp_path / "a.json").read_bytes()).known == (True, True)


def test_without_pairing_or_proof_it_says_so(till: Till, new_till: Callable[[str], Till], tmp_path: Path) -> None:
    publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    Credentials(till.home).forget_token()
    with pytest.raises(NoProof):
        export_unsent(till.book, Credentials(till.home), tmp_path / "a.json")
    alone = new_till("alone")
    with pytest.raises(NotPaired):
        export_unsent(alone.book, Credentials(alone.home), tmp_path / "a.json")
