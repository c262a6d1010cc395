"""Reservierungen: what the city wants from this shop, in three columns from new to collected, and what must go back."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from prima.contract.codes import normalise_pickup_code
from prima.contract.reservation import State
from shb_desktop.domain.reservation import Reservation
from shb_desktop.ledger.database import Book
from shb_desktop.services import handover, shop
from shb_desktop.ui import saying
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.handover import HandoverSheet, open_handover
from shb_desktop.ui.directory import LINE, OFFERS
from shb_desktop.ui.page import Page
from shb_desktop.ui.theme import SPACE_8, SPACE_12, SPACE_16
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Empty, Icon, Pill, beside, clear, on_card, words
from shb_desktop.ui.widgets.reservation_card import ReservationCard

_TICK_MS = 10_000
_SHOWN_ENDED = 30
_PREFIX = "PRIMA."


@dataclass(frozen=True, slots=True)
class Board:
    """What the three columns show; `new` has what must be put back on top."""

    new: tuple[Reservation, ...]
    ready: tuple[Reservation, ...]
    ended: tuple[Reservation, ...]
    coupled: bool

    @property
    def empty(self) -> bool:
        """Nobody reserved anything yet."""
        return not (self.new or self.ready or self.ended)


def look(book: Book) -> Board:
    """The board as the book has it now."""
    ended = handover.reservations(book, State.COLLECTED, State.CANCELLED, State.EXPIRED, State.REJECTED, State.LAPSED)
    back = handover.put_back_tasks(book)
    waiting = {found.id for found in back}
    done = tuple(found for found in reversed(ended) if found.id not in waiting)[:_SHOWN_ENDED]
    new = handover.reservations(book, State.PLACED, State.ACCEPTED)
    return Board(back + new, handover.reservations(book, State.READY), done, bool(shop.linked_city(book)[0]))


class Column(QFrame):
    """One column with its heading, its count and its cards."""

    opened = Signal(object)
    next_wanted = Signal(object)

    def __init__(self, title: str, icon: str, nothing: str) -> None:
        super().__init__()
        self.setProperty("kind", "lane")
        self._title, self._nothing = title, nothing
        self._count = Pill("0", icon, "muted")
        self._shown: tuple[Reservation, ...] | None = None
        self.cards: list[ReservationCard] = []
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, SPACE_8, SPACE_8)
        self._list.setSpacing(SPACE_8)
        self._icon = icon
        layout = QVBoxLayout(self)
        # At the right the list brings the margin itself: a bar takes its room from there.
        layout.setContentsMargins(SPACE_8, SPACE_8, 1, 1)
        layout.setSpacing(SPACE_8)
        layout.addLayout(beside(SPACE_12 + 1, words(title, "large"), -1, self._count, SPACE_8, spacing=0))
        self._area = scrolling(inside)
        layout.addWidget(self._area, 1)
        self.show_all(())

    def show_all(self, reservations: tuple[Reservation, ...]) -> None:
        """Show these, keeping the cards as they are when nothing changed."""
        if reservations == self._shown:
            return
        self._shown = reservations
        bar = self._area.verticalScrollBar()
        stood = bar.value()
        # A card that goes hands the keyboard on, and the list is drawn along with it.
        QTimer.singleShot(0, bar, lambda: bar.setValue(stood))
        clear(self._list)
        self.cards = []
        for found in reservations:
            card = ReservationCard(found)
            card.opened.connect(self.opened)
            card.next_wanted.connect(self.next_wanted)
            self.cards.append(card)
            self._list.addWidget(card)
        if not reservations:
            hint = words(self._nothing, "muted", wrap=True)
            hint.setContentsMargins(SPACE_12 + 1, 0, SPACE_8, 0)  # in line with the heading
            self._list.addWidget(hint)
        self._list.addStretch(1)
        self._count.show_as(str(len(reservations)), self._icon, "accent" if reservations else "muted")


class ReservationsPage(Page):
    """The board. A pickup code scanned here opens its reservation."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        tr = self.tr
        self.new = Column(tr("Neu"), "bell", tr("Reserviert jemand, erscheint es hier von selbst."))
        self.ready = Column(tr("Abholbereit"), "shelf", tr("Zurückgelegtes wartet hier."))
        self.ended = Column(tr("Abgeholt"), "check", tr("Abgeholtes und Beendetes steht hier."))
        columns = beside(self.new, self.ready, self.ended, spacing=SPACE_16)
        for number, column in enumerate((self.new, self.ready, self.ended)):
            columns.setStretch(number, 1)
            column.opened.connect(self._open)
            column.next_wanted.connect(self._next)
        hint = beside(Icon("counter"), words(tr("Abholcode scannen, um zu übergeben"), "muted"), spacing=SPACE_8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_16)
        layout.addLayout(beside(words(tr("Reservierungen"), "title"), -1, hint))
        board = QWidget()
        columns.setContentsMargins(0, 0, 0, 0)
        board.setLayout(columns)
        self.none = Empty("reservations", tr("Noch keine Reservierungen"), "", tr("Zu den Angeboten"), self._to_offers)
        self._coupled, self._just_opened = True, False
        self._stack = QStackedWidget()
        self._stack.addWidget(board)
        self._stack.addWidget(on_card(self.none))
        layout.addWidget(self._stack, 1)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._time_goes_on)
        desk.bridge.changed.connect(self._changed)
        self.reload()

    def opened(self, subject: object = None) -> None:
        self._tick.start()
        self._time_goes_on()  # nobody looked at the clock while another page was at the front
        self._see_all()
        self._begin_at_first()

    def _begin_at_first(self) -> None:
        """The keyboard stands where the work begins, as soon as the cards are there."""
        cards = (*self.new.cards, *self.ready.cards)
        self._just_opened = not cards
        if cards:
            _go_to(cards[0])

    def take_scan(self, code: str) -> bool:
        """Pickup codes stay here; goods belong to the counter."""
        text = code.strip().upper()
        if normalise_pickup_code(code) is None or not (text.startswith(_PREFIX) or self._knows(code)):
            return False
        book = self._desk.book
        self._desk.tasks.look(
            partial(handover.find, book, code), lambda found: open_handover(self._desk, found), self._desk.window.fail
        )
        return True

    def reload(self) -> None:
        """Look again."""
        self._desk.tasks.look(partial(look, self._desk.book), self._loaded)

    def _loaded(self, board: Board) -> None:
        self._coupled = board.coupled
        if board.empty:
            self._say_empty()
        self._stack.setCurrentIndex(1 if board.empty else 0)
        at = self._place()
        self.new.show_all(board.new)
        self.ready.show_all(board.ready)
        self.ended.show_all(board.ended)
        if self.isVisible() and (at is not None or self._just_opened):
            self._stay_at(at)
        self._see_all()

    def _place(self) -> tuple[Column, str] | None:
        """The card at which the keyboard is: its column, and the reservation's number."""
        focus = self.window().focusWidget()
        for column in (self.new, self.ready, self.ended):
            for card in column.cards:
                if card is focus or card.isAncestorOf(focus):
                    return column, card.reservation.id
        return None

    def _stay_at(self, at: tuple[Column, str] | None) -> None:
        """Whoever was at a card stays at it; what has gone on or away leaves the keyboard to the first that waits.

        Does nothing wait, it follows to what was done last: else it would jump to the window's first button.
        """
        column, wanted = at or (self.new, "")
        card = next((card for card in column.cards if card.reservation.id == wanted), None)
        if card is None or (column is self.ended and self._just_opened):
            self._begin_at_first()
            if at and self._just_opened and self.ended.cards:
                _go_to(card or self.ended.cards[0])
        elif self._place() != at:
            _go_to(card)

    def _say_empty(self) -> None:
        hint = self.tr("Reserviert jemand in der Stadt, erscheint es hier von selbst, mit Ton und Meldung.")
        action = self.tr("Zu den Angeboten")
        if not self._coupled:
            hint = self.tr("Dafür muss dieser Computer mit dem Schaufenster Ihrer Stadt verbunden sein.")
            action = self.tr("Mit PRIMA koppeln")
        self.none.say(self.tr("Noch keine Reservierungen"), hint)
        self.none.button.setText(action)

    def _to_offers(self) -> None:
        """What can be reserved stands there; without a city, how to get one comes first."""
        self._desk.window.open(OFFERS.key if self._coupled else LINE.key)

    def _see_all(self) -> None:
        # A card that is in front of somebody's eyes counts as seen: the bell may rest.
        unseen = [card.reservation for card in self.new.cards if not card.reservation.seen]
        if not unseen or not self.isVisible() or not self._desk.window.isActiveWindow():
            return
        book = self._desk.book

        def see() -> None:
            for found in unseen:
                handover.mark_seen(book, found.id)

        self._desk.tasks.book(see, lambda _: self._desk.bridge.changed.emit(frozenset({"seen"})))

    def _open(self, reservation: Reservation) -> HandoverSheet:
        return open_handover(self._desk, reservation, code_known=False)

    def _next(self, reservation: Reservation) -> None:
        if not reservation.to_put_back:
            self._open(reservation)
            return
        desk = self._desk

        def done(found: Reservation) -> None:
            desk.window.say(self.tr("Zurückgestellt: {0}").format(found.code))
            desk.touched("reservations", "stock", "offers")

        desk.tasks.book(partial(handover.put_back, desk.book, reservation.id), done)

    def _knows(self, code: str) -> bool:
        wanted = normalise_pickup_code(code)
        return any(card.reservation.code == wanted for column in (self.new, self.ready) for card in column.cards)

    def _time_goes_on(self) -> None:
        if not self.isVisible():
            self._tick.stop()
            return
        now = saying.now_ms()
        for column in (self.new, self.ready, self.ended):
            for card in column.cards:
                card.show_time(now)

    def _changed(self, areas: frozenset[str]) -> None:
        if "reservations" in areas:
            self.reload()


def _go_to(card: ReservationCard) -> None:
    """Give a card the keyboard; what is not shown yet would not get it."""
    card.show()
    card.setFocus()
