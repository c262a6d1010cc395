"""The whole treaty over real HTTP: from a published offer to a collected reservation, and every way that crosses it."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from prima.contract import limits
from prima.contract.reservation import State
from prima.hub.embedded import EmbeddedHub
from prima.hub.storage.schema import op_result
from shb_desktop.domain.article import PIECE
from shb_desktop.domain.offer import Offer, OfferState
from shb_desktop.ledger import hub_link, offers, outbox
from shb_desktop.services import catalogue, counter, handover, publishing, telling
from shb_desktop.services.counter import Mode
from shb_desktop.sync.client import Hub
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import BadPairingCode, Refused, Revoked
from shb_desktop.sync.status import LineState
from shb_desktop.sync.worker import Worker
from tests.contract.conftest import Citizen, Shown, Till
from tests.shop import ean, put


def published(till: Till, pieces: int = 4) -> tuple[int, str]:
    """An article of ten pieces, some of them offered: the article's number and the offer's id at the hub."""
    article = put(till.book, 1, stock=10)
    offer = publishing.publish(till.book, article.id, allot=pieces)
    return article.id, offer.id


def the_offer(till: Till, article: int) -> Offer:
    with till.book.read() as connection:
        found = offers.by_article(connection, article)
    assert found
    return found


def test_one_reservation_from_scan_to_handover(till: Till, citizen: Citizen, running: tuple[Worker, Shown]) -> None:
    worker, shown = running
    article, offer = published(till)
    worker.wake()
    shown.until(lambda: bool(citizen.offers("Apfelsaft")))
    assert citizen.offers()[0]["left"] == 4

    placed = citizen.reserve(offer, 2)
    # Half of a long-poll's time would be enough for a computer that is busy; without a bell it takes all of it.
    shown.until(lambda: bool(handover.reservations(till.book)), limits.MAX_WAIT_SECONDS / 2)
    (known,) = handover.reservations(till.book)
    assert (known.code, known.display_name, known.state) == (placed["code"], "Frau Muster", State.PLACED)
    assert catalogue.get(till.book, article).held == 2 * PIECE

    handover.ready(till.book, known.id)
    worker.wake()
    shown.until(lambda: citizen.look(placed)["state"] == "ready")
    shown.until(lambda: handover.reservations(till.book)[0].deadline is not None)

    handover.hand_over(till.book, known.id, placed["code"])
    worker.wake()
    shown.until(lambda: citizen.look(placed)["state"] == "collected")
    shown.until(lambda: shown.statuses[-1].waiting == 0)
    assert catalogue.get(till.book, article).on_hand == 8 * PIECE
    assert (shown.statuses[-1].state, shown.statuses[-1].refused) == (LineState.CONNECTED, 0)
    shown.until(lambda: the_offer(till, article).acknowledged == the_offer(till, article).allot)


def test_a_pairing_code_works_once(till: Till, hub: EmbeddedHub, new_till: Callable[[str], Till]) -> None:
    code = hub.new_code("laden-am-markt")
    new_till("second").pair(hub, code)
    with pytest.raises(Refused) as found:
        new_till("third").pair(hub, code)
    assert found.value.problem == "pairing-code"
    assert "Kopplungscode" in found.value.title
    with pytest.raises(BadPairingCode):
        new_till("fourth").pair(hub, "O0O0")


def test_what_waited_before_pairing_goes_out_in_its_order(
    hub: EmbeddedHub, new_till: Callable[[str], Till], citizen: Citizen
) -> None:
    till = new_till("offline")
    article, _ = published(till)
    counter.scan(till.book, ean(1), Mode.OUT)
    till.pair(hub, hub.add_shop("Laden am Markt"))
    done = till.sync()
    assert (done.refused, done.waiting) == (0, 0)
    assert citizen.offers()[0]["left"] == the_offer(till, article).allot


def test_pieces_booked_at_the_counter_are_not_promised(till: Till, citizen: Citizen) -> None:
    article, offer = published(till, pieces=10)
    till.sync()
    for _ in range(7):
        counter.scan(till.book, ean(1), Mode.OUT, confirmed=True)
    till.sync()
    assert citizen.offers()[0]["left"] == 3
    citizen.reserve(offer, 3)
    till.sync()
    assert the_offer(till, article).allot == 3
    assert catalogue.get(till.book, article).available == 0


def test_a_cancellation_after_setting_aside_asks_to_put_back(till: Till, citizen: Citizen) -> None:
    _, offer = published(till)
    till.sync()
    placed = citizen.reserve(offer)
    till.sync()
    handover.ready(till.book, handover.reservations(till.book)[0].id)
    till.sync()
    assert citizen.cancel(placed) == 200
    till.sync()
    (task,) = handover.put_back_tasks(till.book)
    handover.put_back(till.book, task.id)
    assert till.sync().refused == 0
    assert handover.put_back_tasks(till.book) == ()


def test_a_physical_handover_beats_a_cancellation_that_crossed_it(till: Till, citizen: Citizen) -> None:
    article, offer = published(till)
    till.sync()
    placed = citizen.reserve(offer)
    till.sync()
    handover.hand_over(till.book, handover.reservations(till.book)[0].id, placed["code"])
    assert citizen.cancel(placed) == 200
    assert till.sync().refused == 0
    assert citizen.look(placed)["state"] == "collected"
    (kept,) = handover.reservations(till.book)
    assert (kept.state, kept.late_pickup) == (State.COLLECTED, True)
    assert catalogue.get(till.book, article).on_hand == 9 * PIECE


def test_a_crossed_step_is_refused_shown_and_the_queue_goes_on(till: Till, citizen: Citizen) -> None:
    article, offer = published(till)
    till.sync()
    placed = citizen.reserve(offer)
    till.sync()
    assert citizen.cancel(placed) == 200
    handover.accept(till.book, handover.reservations(till.book)[0].id)
    publishing.set_cap(till.book, article, 2)
    done = till.sync()
    assert (done.refused, done.waiting) == (1, 0)
    (refusal,) = telling.refused(till.book)
    assert (refusal.what, refusal.about) == ("Reservierung angenommen", placed["code"])
    assert handover.reservations(till.book)[0].state is State.CANCELLED
    assert citizen.offers()[0]["left"] == 2


def test_a_rejection_tells_the_citizen_why(till: Till, citizen: Citizen) -> None:
    _, offer = published(till)
    till.sync()
    placed = citizen.reserve(offer)
    till.sync()
    handover.reject(till.book, handover.reservations(till.book)[0].id, "Leider zerbrochen.")
    till.sync()
    seen = citizen.look(placed)
    assert (seen["state"], seen["reason"]) == ("rejected", "Leider zerbrochen.")


def test_a_second_till_of_the_shop_knows_the_reservations(
    till: Till, hub: EmbeddedHub, new_till: Callable[[str], Till], citizen: Citizen
) -> None:
    _, offer = published(till)
    till.sync()
    placed = citizen.reserve(offer)
    second = new_till("second")
    second.pair(hub, hub.new_code("laden-am-markt"))
    second.sync()
    (known,) = handover.reservations(second.book)
    assert known.code == placed["code"]
    handover.ready(second.book, known.id)
    second.sync()
    till.sync()
    assert handover.reservations(till.book)[0].state is State.READY


def test_a_till_that_is_paired_again_goes_on_where_it_was(till: Till, hub: EmbeddedHub, citizen: Citizen) -> None:
    article, offer = published(till)
    till.sync()
    citizen.reserve(offer)
    till.sync()
    handover.accept(till.book, handover.reservations(till.book)[0].id)
    till.pair(hub, hub.new_code("laden-am-markt"))
    done = till.sync()
    assert (done.refused, done.waiting) == (0, 0)
    assert handover.reservations(till.book)[0].state is State.ACCEPTED
    found = the_offer(till, article)
    assert (found.allot, found.acknowledged, found.held) == (4, 4, 1)


def test_a_till_that_moves_to_another_shop_takes_its_offers_and_leaves_the_reservations(
    till: Till, hub: EmbeddedHub, citizen: Citizen
) -> None:
    article, offer = published(till)
    till.sync()
    citizen.reserve(offer)
    till.sync()
    till.pair(hub, hub.add_shop("Laden am Hafen"))
    done = till.sync()
    assert (done.refused, done.waiting) == (0, 0)
    assert handover.reservations(till.book)[0].state is State.CANCELLED
    assert catalogue.get(till.book, article).held == 0
    shops = {found["shop"]["name"]: found["left"] for found in citizen.offers()}
    assert shops == {"Laden am Markt": 3, "Laden am Hafen": 4}


def test_a_revoked_till_keeps_its_ledger_and_loses_its_access(
    till: Till, hub: EmbeddedHub, citizen: Citizen, running: tuple[Worker, Shown]
) -> None:
    worker, shown = running
    article, offer = published(till)
    worker.wake()
    shown.until(lambda: bool(citizen.offers()))
    citizen.reserve(offer)
    shown.until(lambda: bool(handover.reservations(till.book)))
    with till.book.read() as connection:
        link = hub_link.link(connection)
    assert link
    token = Credentials(till.home).token()
    assert citizen.ask("DELETE", f"/v1/devices/{link.device}", Authorization=f"Bearer {token}")[0] == 204
    shown.until(lambda: shown.statuses[-1].state is LineState.REVOKED)
    shown.until(lambda: Credentials(till.home).token() is None)
    assert handover.reservations(till.book)[0].display_name == ""
    assert catalogue.get(till.book, article).on_hand == 10 * PIECE
    with pytest.raises(Revoked), Hub(hub.url, token) as line:
        line.pull(0, 0)


def test_the_hub_may_be_gone_for_a_while(till: Till, hub: EmbeddedHub, running: tuple[Worker, Shown]) -> None:
    worker, shown = running
    shown.until(lambda: shown.statuses[-1].state is LineState.CONNECTED)
    hub.stop()
    published(till)
    worker.wake()
    shown.until(lambda: shown.statuses[-1].state is LineState.OFFLINE and shown.statuses[-1].waiting == 2)
    assert shown.statuses[-1].waiting_since is not None
    hub.start()
    shown.until(lambda: shown.statuses[-1].state is LineState.CONNECTED and shown.statuses[-1].waiting == 0)


def test_a_long_queue_goes_out_in_several_pushes_and_comes_back_as_events(
    till: Till, hub: EmbeddedHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_OPS_PER_PUSH", 100)
    article, _ = published(till)
    for cap in range(250):
        publishing.set_cap(till.book, article, 1 + cap % 3)
    done = till.sync()
    assert (done.pushed >= 250, done.refused, done.waiting) == (True, 0, 0)
    with hub.office.database.read() as connection:
        assert len(connection.execute(select(op_result.c.n)).all()) >= 3
    with till.book.read() as connection:
        assert outbox.answered(connection) == outbox.highest(connection)
    assert the_offer(till, article).acknowledged == the_offer(till, article).allot


def test_a_paused_offer_is_hidden_and_a_withdrawn_one_gone(till: Till, citizen: Citizen) -> None:
    article, _ = published(till)
    till.sync()
    publishing.pause(till.book, article)
    till.sync()
    assert citizen.offers() == []
    publishing.publish(till.book, article)
    till.sync()
    assert len(citizen.offers()) == 1
    publishing.withdraw(till.book, article)
    till.sync()
    assert citizen.offers() == []
    assert the_offer(till, article).state is OfferState.WITHDRAWN
    publishing.publish(till.book, article)
    till.sync()
    assert citizen.offers()[0]["left"] == 4


def test_the_till_changes_its_token_by_itself_when_it_is_old(till: Till, running: tuple[Worker, Shown]) -> None:
    worker, shown = running
    shown.until(lambda: shown.statuses[-1].state is LineState.CONNECTED)
    worker.stop()
    first = Credentials(till.home).token()
    till.sync()
    assert Credentials(till.home).token() == first
    with till.book.write() as connection:
        hub_link.note_token(connection, till.book.clock() - 31 * 86_400_000)
    again = Worker(till.book, till.home, shown.on_status, shown.on_change, uniform=lambda low, high: 0.05)
    seen = len(shown.statuses)
    again.start()
    shown.until(lambda: any(status.state is LineState.CONNECTED for status in shown.statuses[seen:]))
    again.stop()
    second = Credentials(till.home).token()
    assert second not in (first, None)
    till.sync()
    assert Credentials(till.home).token() == second
    assert {status.state for status in shown.statuses[seen:]} <= {LineState.CONNECTING, LineState.CONNECTED}


def test_a_token_is_rolled_without_locking_anyone_out(till: Till, hub: EmbeddedHub) -> None:
    first = Credentials(till.home).token()
    with Hub(hub.url, first) as line:
        second = line.roll().token
        line.pull(0, 0)
    with Hub(hub.url, second) as line:
        line.pull(0, 0)
    with Hub(hub.url, first) as line, pytest.raises(Refused):
        line.pull(0, 0)
