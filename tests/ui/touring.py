"""What somebody in a workshop does at each step of the guided tour, one deed after the other, with the window's own."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from prima.contract.reservation import State
from shb_desktop.services import handover
from shb_desktop.services.counter import Mode
from shb_desktop.tour.hands import Hands
from shb_desktop.ui.dialogs.article_form import ArticleForm
from shb_desktop.ui.dialogs.handover import HandoverSheet
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.counter import CounterPage
from shb_desktop.ui.pages.reservations import ReservationsPage

HONEY, STRANGER = "9520000000080", "9520000009007"


def deeds(hands: Hands) -> Iterator[Callable[[], object]]:
    """Eight of them; each is asked for when its turn has come."""
    window, desk = hands.program.window, hands.program.desk
    assert desk is not None
    book = desk.book
    yield lambda: hands.scan(HONEY)
    yield lambda: QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    yield lambda: _dozen_in(hands)
    hands.click(hands.page(CounterPage).mode.button(Mode.OUT))
    yield lambda: hands.scan(STRANGER)
    yield lambda: _adopt(hands)
    yield lambda: _publish_flour(hands)
    hands.until(lambda: bool(handover.reservations(book, State.PLACED)), "Niemand reserviert.", 60)
    yield lambda: _next(hands, State.PLACED)
    yield lambda: _next(hands, State.READY)


def _dozen_in(hands: Hands) -> None:
    theke = hands.page(CounterPage)
    hands.click(theke.mode.button(Mode.IN))
    hands.write(theke.finder, "12*")
    hands.scan(HONEY)


def _adopt(hands: Hands) -> None:
    theke = hands.page(CounterPage)
    hands.click(theke.waiting.lines()[0].adopt_button)
    form = hands.sheet(ArticleForm)
    for field, text in ((form.name, "Rapshonig"), (form.price, "6,50"), (form.stock, "3")):
        hands.write(field, text)
    hands.click(form.save_button)
    hands.until(lambda: theke.card.shown_name() == "Rapshonig", "Der neue Artikel wurde nicht gezeigt.")


def _publish_flour(hands: Hands) -> None:
    page = hands.page(ArticlesPage)
    hands.write(page.search, "Dinkelmehl")
    hands.until(lambda: page.model.rowCount() == 1, "Das Mehl ist nicht zu finden.")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    hands.until(lambda: page.panel.isVisible() and page.panel.article is not None, "Das Mehl öffnet sich nicht.")
    hands.click(page.panel.publish_button)


def _next(hands: Hands, state: State) -> None:
    page = hands.page(ReservationsPage)
    column = page.new if state is State.PLACED else page.ready
    hands.until(lambda: bool(column.cards), "Die Reservierung steht nicht auf der Tafel.")
    hands.click(column.cards[0].button)
    sheet = hands.sheet(HandoverSheet)
    for row in sheet.rows:
        while not row.whole:
            hands.click(row.more)
    if state is State.READY:
        hands.write(sheet.code, column.cards[0].reservation.code)
    hands.click(sheet.action)
