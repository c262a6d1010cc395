"""What somebody in a workshop does at each step of the guided tour, one deed after the other."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from prima.contract.reservation import State
from shb_desktop.domain.article import ArticleDraft
from shb_desktop.ledger.database import Book
from shb_desktop.services import counter, handover, publishing
from shb_desktop.services.counter import Mode
from shb_desktop.tour.hands import Hands

HONEY, STRANGER = "9520000000080", "9520000009007"


def deeds(hands: Hands) -> Iterator[Callable[[], object]]:
    """Eight of them; each is asked for when its turn has come."""
    window, desk = hands.program.window, hands.program.desk
    assert desk is not None
    book = desk.book

    def done(_: object) -> None:
        desk.touched("stock", "articles", "waiting", "offers", "reservations")  # as the pages say it

    yield lambda: hands.scan(HONEY)
    yield lambda: QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    yield lambda: done(counter.scan(book, HONEY, Mode.IN, 12_000))
    yield lambda: hands.scan(STRANGER)
    rape = ArticleDraft("Rapshonig", price=650, stock=3_000)
    yield lambda: done(counter.adopt(book, counter.waiting_scans(book)[0].id, rape))
    yield lambda: done(publishing.publish(book, _flour(book), 5))
    hands.until(lambda: bool(handover.reservations(book, State.PLACED)), "Niemand reserviert.", 60)
    yield lambda: done(handover.ready(book, handover.reservations(book, State.PLACED)[0].id))
    [ready] = handover.reservations(book, State.READY)
    yield lambda: done(handover.hand_over(book, ready.id, ready.code))


def _flour(book: Book) -> int:
    return next(row.id for row in publishing.not_online(book, 50) if row.name.startswith("Dinkelmehl"))
