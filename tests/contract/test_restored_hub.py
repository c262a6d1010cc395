"""A hub that comes from a backup knows less than the tills, and learns it from them."""

import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select, update

from prima.contract.reservation import State
from prima.hub.embedded import EmbeddedHub
from prima.hub.services import checking
from prima.hub.storage.schema import city, reservation
from shb_desktop.ledger import offers, outbox
from shb_desktop.ledger.database import system_clock
from shb_desktop.services import handover, publishing, safekeeping, telling
from shb_desktop.sync.errors import BookBehind, SyncError
from tests.contract.conftest import Citizen, Till
from tests.shop import put


@pytest.fixture
def backed_up(hub: EmbeddedHub, tmp_path: Path) -> Callable[[], Callable[[], None]]:
    """Call it to make a backup of the hub; call what it gives to restore that backup."""

    def back_up() -> Callable[[], None]:
        kept = tmp_path / f"kept-{uuid4()}"
        hub.stop()
        shutil.copytree(tmp_path / "hub", kept)
        hub.start()

        def restore() -> None:
            hub.stop()
            shutil.rmtree(tmp_path / "hub")
            shutil.copytree(kept, tmp_path / "hub")
            hub.start()
            hub.office.database.write(lambda connection: connection.execute(update(city).values(epoch=uuid4())))

        return restore

    return back_up


def test_nothing_that_the_till_knows_is_lost(
    till: Till,
    hub: EmbeddedHub,
    citizen: Citizen,
    backed_up: Callable[[], Callable[[], None]],
) -> None:
    first = publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    till.sync()
    restore = backed_up()

    second = publishing.publish(till.book, put(till.book, 2, "Birnensaft", stock=10).id, allot=5)
    till.sync()
    waiting, ready, collected = citizen.reserve(first.id), citizen.reserve(first.id), citizen.reserve(second.id, 2)
    till.sync()
    by_code = {found.code: found for found in handover.reservations(till.book)}
    handover.ready(till.book, by_code[ready["code"]].id)
    handover.hand_over(till.book, by_code[collected["code"]].id, collected["code"])
    till.sync()

    restore()
    done = till.sync()
    assert done.waiting == 0
    assert telling.refused(till.book) == ()
    assert {found.code: found.state for found in handover.reservations(till.book)} == {
        waiting["code"]: State.PLACED,
        ready["code"]: State.READY,
        collected["code"]: State.COLLECTED,
    }
    left = {found["fields"]["title"]: found["left"] for found in citizen.offers()}
    assert left == {"Apfelsaft": 2, "Birnensaft": 5}
    with till.book.read() as connection:
        assert [(one.allot, one.acknowledged) for one in offers.all_offers(connection)] == [(5, 5), (4, 4)]
    assert list(checking.check(hub.office)) == []
    handover.hand_over(till.book, by_code[waiting["code"]].id, waiting["code"])
    assert till.sync().refused == 0


def test_what_another_till_has_told_again_before_is_nothing_to_clear_up(
    till: Till,
    hub: EmbeddedHub,
    citizen: Citizen,
    backed_up: Callable[[], Callable[[], None]],
    new_till: Callable[[str], Till],
    tmp_path: Path,
) -> None:
    offer = publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    till.sync()
    safekeeping.copy_to(till.book, tmp_path / "stick.sqlite3")
    other = new_till("other")
    other.book.close()
    safekeeping.restore(other.home, tmp_path / "stick.sqlite3", system_clock, lambda: new_till("other").book)
    other = new_till("other")
    other.pair(hub, hub.new_code("laden-am-markt"))
    other.sync()
    ready, collected = citizen.reserve(offer.id), citizen.reserve(offer.id)
    till.sync()
    restore = backed_up()
    by_code = {found.code: found for found in handover.reservations(till.book)}
    for placed in (ready, collected):
        handover.ready(till.book, by_code[placed["code"]].id)
    handover.hand_over(till.book, by_code[collected["code"]].id, collected["code"])
    till.sync()
    other.sync()

    restore()
    for one in (other, till, other):
        one.sync()
        assert telling.refused(one.book) == ()
        assert telling.picture(one.book).troubles == ()
    for one in (till, other):
        assert {found.code: found.state for found in handover.reservations(one.book)} == {
            ready["code"]: State.READY,
            collected["code"]: State.COLLECTED,
        }
    assert list(checking.check(hub.office)) == []


def test_whoever_reserved_after_the_backup_keeps_code_and_goods_but_neither_link_nor_letters(
    till: Till, hub: EmbeddedHub, citizen: Citizen, backed_up: Callable[[], Callable[[], None]]
) -> None:
    offer = publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    till.sync()
    before = citizen.reserve(offer.id)
    restore = backed_up()
    after = citizen.reserve(offer.id)
    till.sync()
    restore()
    till.sync()
    assert citizen.look(before)["state"] == "placed"
    assert citizen.ask("GET", f"/v1/public/reservations/{after['secret']}")[0] == 404
    assert citizen.cancel(after) == 404
    # No contact came back with it: there is nobody whom a letter could go to.
    with hub.office.database.read() as connection:
        contacts = connection.execute(select(reservation.c.code, reservation.c.contact)).all()
    assert (after["code"], "") in [tuple(row) for row in contacts]
    # The way that is left: the shop, by name and code.
    (found,) = [one for one in handover.reservations(till.book) if one.code == after["code"]]
    handover.reject(till.book, found.id, "Auf Wunsch")
    assert till.sync().refused == 0
    assert citizen.offers()[0]["left"] == 3


def test_a_till_without_news_notices_it_too(
    till: Till, hub: EmbeddedHub, backed_up: Callable[[], Callable[[], None]]
) -> None:
    restore = backed_up()
    publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    till.sync()
    restore()
    assert till.sync().pushed >= 2
    with till.book.read() as connection:
        assert outbox.answered(connection) == outbox.highest(connection)


def test_a_till_whose_own_book_is_older_asks_to_be_paired_again(till: Till, hub: EmbeddedHub, citizen: Citizen) -> None:
    publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    till.sync()
    with till.book.write() as connection:
        connection.exec_driver_sql("DELETE FROM outbox")
    with pytest.raises(BookBehind):
        till.sync()
    till.pair(hub, hub.new_code("laden-am-markt"))
    assert till.sync().waiting == 0
    assert citizen.offers()[0]["left"] == 4


def test_two_computers_with_one_identity_are_stopped(
    till: Till, hub: EmbeddedHub, new_till: Callable[[str], Till], citizen: Citizen
) -> None:
    publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    till.sync()
    till.book.close()
    shutil.copytree(till.home.folder, till.home.folder.parent / "clone")
    kept = till.home.folder / "credentials.json"
    copied = till.home.folder.parent / "clone" / "credentials.json"
    copied.write_text(kept.read_text().replace(str(till.home.folder), str(copied.parent)))
    original, clone = new_till("till"), new_till("clone")
    for which, item, name in ((original, 2, "Birnensaft"), (clone, 3, "Kirschsaft")):
        publishing.publish(which.book, put(which.book, item, name, stock=10).id, allot=2)
    original.sync()
    with pytest.raises(SyncError) as found:
        clone.sync()
    assert found.value.code == "quarantined"
    with pytest.raises(SyncError):
        original.sync()
    original.pair(hub, hub.new_code("laden-am-markt"))
    original.sync()
    clone.pair(hub, hub.new_code("laden-am-markt"))
    clone.sync()
    assert sorted(found["fields"]["title"] for found in citizen.offers()) == ["Apfelsaft", "Birnensaft", "Kirschsaft"]
