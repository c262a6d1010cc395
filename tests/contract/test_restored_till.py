"""A till whose book comes from a backup takes on a new identity by itself: nothing is told twice, nothing is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from prima.contract.reservation import State
from prima.hub.embedded import EmbeddedHub
from prima.hub.services import checking
from shb_desktop.ledger import hub_link, outbox
from shb_desktop.ledger.database import system_clock
from shb_desktop.services import handover, privacy, publishing, safekeeping, telling
from shb_desktop.sync import once, renewing
from shb_desktop.sync.client import Hub
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import BookRestored, HubGone
from tests.contract.conftest import Citizen, Till
from tests.shop import put


@pytest.fixture
def put_back(till: Till, new_till: Callable[[str], Till]) -> Callable[[], Till]:
    """Make a copy of the till's book; call what it gives to put that copy back, as the program does."""
    made = safekeeping.make(till.book, till.home)

    def restore() -> Till:
        till.book.close()
        safekeeping.restore(till.home, made.path, system_clock, lambda: new_till("till").book)
        return new_till("till")

    return restore


def told_at_hub(hub: EmbeddedHub) -> list[tuple[int, int]]:
    """For each device in its order: how far it got, and how many results are kept."""
    with hub.office.database.read() as connection:
        rows = connection.execute(
            text(
                """SELECT last_n, (SELECT coalesce(sum(length(contents)), 0) / 32 FROM op_result
                                    WHERE op_result.device = device.id)
                   FROM device ORDER BY created_at"""
            )
        )
        return [(row[0], row[1]) for row in rows]


def test_a_restored_book_goes_on_by_itself_and_knows_what_came_after_its_copy(
    till: Till, hub: EmbeddedHub, citizen: Citizen, new_till: Callable[[str], Till]
) -> None:
    offer = publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    copied = safekeeping.make(till.book, till.home)  # both operations wait in the copy …
    till.sync()  # … and are told after it
    kept, gone = citizen.reserve(offer.id), citizen.reserve(offer.id)
    till.sync()
    by_code = {found.code: found for found in handover.reservations(till.book)}
    handover.hand_over(till.book, by_code[gone["code"]].id, gone["code"])
    till.sync()
    before = told_at_hub(hub)
    assert before == [(4, 4)]

    till.book.close()
    safekeeping.restore(till.home, copied.path, system_clock, lambda: new_till("till").book)
    back = new_till("till")
    with back.book.read() as connection:
        assert hub_link.renewal_due(connection)
        assert outbox.waiting_count(connection) == 2
    done = back.sync()
    assert (done.waiting, done.refused) == (0, 0)
    assert telling.refused(back.book) == ()

    former, present = told_at_hub(hub)
    assert former == before[0], "what was told before the restoring was told again"
    with back.book.read() as connection:
        assert present == (outbox.highest(connection),) * 2
        assert not hub_link.renewal_due(connection)
    assert {found.code: found.state for found in handover.reservations(back.book)} == {
        kept["code"]: State.PLACED,
        gone["code"]: State.COLLECTED,
    }
    assert checking.check(hub.office) == ()
    publishing.set_cap(back.book, 1, 2)
    assert back.sync().refused == 0
    assert citizen.offers()[0]["left"] == 1


def test_what_was_made_between_two_restorings_is_not_taken_for_old(
    till: Till, hub: EmbeddedHub, citizen: Citizen, new_till: Callable[[str], Till]
) -> None:
    publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    till.sync()
    first = safekeeping.make(till.book, till.home)
    publishing.set_cap(till.book, 1, 3)
    till.sync()  # number 3 stands at the hub …
    till.book.close()
    safekeeping.restore(till.home, first.path, system_clock, lambda: new_till("till").book)
    between = new_till("till")
    publishing.set_cap(between.book, 1, 1)  # … and is given away once more, with another content
    second = safekeeping.make(between.book, between.home)
    between.book.close()
    safekeeping.restore(between.home, second.path, system_clock, lambda: new_till("till").book)
    back = new_till("till")
    done = back.sync()
    assert (done.refused, done.waiting) == (0, 0)
    assert citizen.offers()[0]["left"] == 1
    assert told_at_hub(hub)[0] == (3, 3)


def test_a_line_that_fails_leaves_the_former_identity_and_it_is_tried_again(
    till: Till, hub: EmbeddedHub, put_back: Callable[[], Till]
) -> None:
    publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    till.sync()
    back = put_back()
    token = Credentials(back.home).token()
    hub.stop()
    with pytest.raises(HubGone):
        back.sync()
    assert Credentials(back.home).token() == token
    hub.start()
    # The answer to a first try gets lost: the device that nobody learnt of stays without a word.
    with Hub(hub.url, token) as line:
        line.renew()
    back.sync()
    assert [last_n for last_n, _ in told_at_hub(hub)] == [2, 0, 0]
    assert back.sync().waiting == 0


def test_a_restored_book_without_its_access_asks_for_a_person(
    till: Till, hub: EmbeddedHub, put_back: Callable[[], Till]
) -> None:
    back = put_back()
    Credentials(back.home).forget_token()
    with pytest.raises(BookRestored):
        once.run_once(back.book, back.home)
    back.pair(hub, hub.new_code("laden-am-markt"))
    assert back.sync().waiting == 0
    with back.book.read() as connection:
        assert not hub_link.renewal_due(connection)


def test_another_computer_that_takes_over_a_copy_reads_the_names_again_and_none_that_was_erased(
    till: Till, hub: EmbeddedHub, citizen: Citizen, new_till: Callable[[str], Till], tmp_path: Path
) -> None:
    offer = publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    till.sync()
    kept, forgotten = citizen.reserve(offer.id), citizen.reserve(offer.id, name="Herr Beispiel")
    till.sync()
    privacy.forget(till.book, privacy.of_person(till.book, "Beispiel"))
    stick = tmp_path / "stick.sqlite3"
    safekeeping.copy_to(till.book, stick)
    other = new_till("other")
    other.book.close()
    safekeeping.restore(other.home, stick, system_clock, lambda: new_till("other").book)
    other = new_till("other")
    assert {one.display_name for one in handover.reservations(other.book)} == {""}, "this key has never read them"
    other.pair(hub, hub.new_code("laden-am-markt"))
    other.sync()
    named = {one.code: one.display_name for one in handover.reservations(other.book)}
    assert named == {kept["code"]: "Frau Muster", forgotten["code"]: ""}


def test_the_former_identity_ends(till: Till, hub: EmbeddedHub, put_back: Callable[[], Till]) -> None:
    former = Credentials(till.home).token()
    back = put_back()
    renewing.renew_if_due(back.book, Credentials(back.home))
    assert Credentials(back.home).token() not in (former, None)
    with hub.office.database.read() as connection:
        states = connection.execute(text("SELECT state FROM device ORDER BY created_at")).scalars().all()
    assert states == ["revoked", "active"]


def test_pairing_and_signing_on_anew_are_among_what_left_this_computer(
    till: Till, put_back: Callable[[], Till]
) -> None:
    back = put_back()
    back.sync()
    told = telling.told(back.book)
    assert [one.kind for one in told] == ["device.pair", "device.pair"]
    assert told[1].what == "Mit der Stadt gekoppelt"
    assert ("Name dieses PCs", "Kasse 1") in told[1].facts
    assert telling.picture(back.book).told_count == 2
