"""The two lists at the counter: what was booked last, with its way back, and the yellow lines that wait for a name."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shb_desktop.domain.article import PIECE
from shb_desktop.domain.movement import REASON_WORDS, MovementKey, Reason, unpacked_date
from shb_desktop.domain.quantity import MINUS, format_quantity
from shb_desktop.ledger.waiting import WaitingScan
from shb_desktop.services.counter import Booked, Mode
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.steps import Steps
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, sized
from shb_desktop.ui.widgets.keys import key_words
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, Elided, Icon, beside, set_kind, stacked, words

_UNDOABLE = frozenset({Reason.OUT, Reason.IN, Reason.WASTE, Reason.OWN_USE, Reason.RETURN})
MODE_WORDS = {Mode.OUT: "Abgang", Mode.IN: "Zugang", Mode.INFO: "Auskunft"}


_LINE, _TIGHT = 72, 66
"""Room for a long name in two lines and for what was done with it, and the least of it where there is room for two."""


class BookingLine(QWidget):
    """One line of the book."""

    undo_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._booked: Booked | None = None
        self._name = Elided("", "")
        self._name.set_lines(2)
        self._about = Elided("", "small")
        self._amount = words("")
        self._amount.setFont(sized(self, 15, QFont.Weight.DemiBold, figures=True))
        self.undo_button = Button("", "quiet", "undo")
        self.undo_button.setToolTip(self.tr("Diese Buchung zurücknehmen"))
        self.undo_button.setFixedWidth(44)
        self.undo_button.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_16, SPACE_4, SPACE_4, SPACE_4)
        row.setSpacing(SPACE_8)
        # The name has a line of its own: it is what the eye looks for.
        below = beside(self._about, self._amount, spacing=SPACE_8)
        below.setStretch(0, 1)
        row.addLayout(stacked(-1, self._name, below, -1, spacing=2), 1)
        row.addWidget(self.undo_button)
        self.setFixedHeight(_LINE)

    def show_line(self, booked: Booked, now: int) -> None:
        """Another line in this place."""
        self._booked = booked
        article = booked.card.article
        word = self.tr("Zurückgenommen") if booked.undone else said(REASON_WORDS[booked.reason])
        self._name.set_words(article.name)
        self._about.set_words(f"{word} · {saying.moment(booked.at, now)}")
        sign = MINUS if booked.quantity < 0 else "+"
        self._amount.setText(sign + saying.measure(abs(booked.quantity), article.unit))
        set_kind(self._amount, "muted" if booked.undone else "")
        possible = not booked.undone and booked.reason in _UNDOABLE
        self.undo_button.setEnabled(possible)
        self.undo_button.setVisible(possible)
        self.undo_button.setAccessibleName(self.tr("{0} zurücknehmen").format(article.name))
        policy = self.undo_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.undo_button.setSizePolicy(policy)

    def _undo(self) -> None:
        if self._booked is not None:
            self.undo_wanted.emit(self._booked.key)


class Bookings(QFrame):
    """The last bookings, newest first. `undo_wanted` carries a MovementKey.

    For Tab they are one place, the newest that can be taken back; the arrow keys go on from there.
    """

    undo_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._lines: list[BookingLine] = []
        self._steps = Steps(self)
        self._height = _LINE
        self._booked: tuple[Booked, ...] = ()
        self._empty = words(self.tr("Noch nichts gebucht. Hier steht gleich Ihr erster Scan."), "muted", wrap=True)
        self._empty.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        title = words(self.tr("Letzte Buchungen"), "section")
        title.setContentsMargins(SPACE_16, 0, 0, 0)
        layout = self._frame = QVBoxLayout(self)
        layout.setContentsMargins(1, SPACE_16, 1, 1)
        layout.setSpacing(SPACE_8)
        layout.addWidget(title)
        self._area = scrolling(inside)
        layout.addWidget(self._area, 1)
        self._head = SPACE_16 + title.sizeHint().height() + SPACE_8

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Whole lines only: half a name at the edge is no name.
        room = event.size().height() - self._head - 1
        self._height = room // max(1, room // _LINE, min(2, room // _TIGHT))
        self._frame.setContentsMargins(1, SPACE_16, 1, 1 + room % self._height)
        for line in self._lines:
            line.setFixedHeight(self._height)

    def show_bookings(self, booked: tuple[Booked, ...]) -> None:
        """Show these lines; widgets are made once, one in each turn and when they can be seen, and used again."""
        self._steps.drop()
        self._booked = booked
        now = saying.now_ms()
        for line, content in zip(self._lines, booked, strict=False):
            line.show_line(content, now)
            line.show()
        for line in self._lines[len(booked) :]:
            line.hide()
        self._empty.setVisible(not booked)
        self._offer_ways_back()
        self._grow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        if self.isVisible() and len(self._lines) < len(self._booked):
            self._steps.begin(self._growing())

    def _growing(self) -> Iterator[None]:
        now = saying.now_ms()
        while len(self._lines) < len(self._booked):
            line = BookingLine()
            line.undo_wanted.connect(self.undo_wanted)
            line.undo_button.installEventFilter(self)
            line.setFixedHeight(self._height)
            line.show_line(self._booked[len(self._lines)], now)
            self._lines.append(line)
            self._column.insertWidget(self._column.count() - 1, line)
            self._offer_ways_back()
            yield

    def _offer_ways_back(self) -> None:
        for number, button in enumerate(self._ways_back()):
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus if number else Qt.FocusPolicy.StrongFocus)

    def lines(self) -> list[BookingLine]:
        """The lines that are shown."""
        return self._lines[: len(self._booked)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            ways = self._ways_back()
            if step and watched in ways:
                there = ways[max(0, min(len(ways) - 1, ways.index(watched) + step))]
                there.setFocus(Qt.FocusReason.TabFocusReason)
                self._area.ensureWidgetVisible(there)
                return True
        return False

    def _ways_back(self) -> list[Button]:
        return [line.undo_button for line in self.lines() if line.undo_button.isEnabled()]

    def last_undoable(self) -> MovementKey | None:
        """The newest booking that can be taken back here."""
        return next((line.key for line in self._booked if not line.undone and line.reason in _UNDOABLE), None)


class WaitingLine(QFrame):
    """A code that nobody knows yet."""

    adopt_wanted = Signal(object)
    dismiss_wanted = Signal(object)

    def __init__(self, waiting: WaitingScan) -> None:
        super().__init__()
        self.setProperty("kind", "warning")
        self.waiting = waiting
        mode, quantity = said(MODE_WORDS[Mode(waiting.mode)]), format_quantity(waiting.quantity)
        # Short enough to be read whole between its code and its buttons; when it was is told on top of it.
        about = self.tr("Unbekannt · {0}").format(mode if waiting.quantity == PIECE else f"{quantity} × {mode}")
        day = unpacked_date(waiting.best_before)
        about = " · ".join(filter(None, (about, saying.on(day) if day else "", waiting.lot)))
        self.adopt_button = Button(self.tr("Anlegen"), "", "plus")
        self.adopt_button.setAccessibleName(self.tr("Artikel zu {0} anlegen").format(waiting.shown))
        self.adopt_button.setToolTip(key_words(QKeySequence.StandardKey.New))
        self.adopt_button.clicked.connect(lambda: self.adopt_wanted.emit(self.waiting))
        dismiss = Button("", "icon", "close")
        dismiss.setAccessibleName(self.tr("Code {0} verwerfen").format(waiting.shown))
        dismiss.setToolTip(self.tr("Verwerfen: gehört nicht zu diesem Laden"))
        dismiss.setFixedWidth(44)
        dismiss.clicked.connect(lambda: self.dismiss_wanted.emit(self.waiting))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_16, SPACE_4, SPACE_8, SPACE_4)
        row.setSpacing(SPACE_12)
        row.addWidget(Icon("question", 24, "warning"))
        code = Elided(waiting.shown, "strong")
        row.addLayout(stacked(-1, code, Elided(about, "small"), -1, spacing=2), 1)
        row.addWidget(self.adopt_button)
        row.addWidget(dismiss)
        self.setFixedHeight(60)
        self.setToolTip(saying.clock(waiting.at))
        self.setAccessibleName(f"{waiting.shown}, {about}, {saying.clock(waiting.at)}")


class WaitingLines(QWidget):
    """All of them, newest first, scrolling where they are many; takes no room while there are none.

    So many pixels of `gutter` at the right stay free for the bar.
    """

    adopt_wanted = Signal(object)
    dismiss_wanted = Signal(object)

    def __init__(self, gutter: int = 0) -> None:
        super().__init__()
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, gutter, 0)
        self._column.setSpacing(SPACE_8)
        self._area = scrolling(self._inside)
        self._lines: list[WaitingLine] = []
        # Of use only while it is in sight: a shortcut of what is hidden is none.
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self._adopt_newest)
        self.setLayout(stacked(self._area, spacing=0))
        self.hide()

    def show_waiting(self, waiting: tuple[WaitingScan, ...]) -> None:
        """Show these."""
        if [line.waiting for line in self._lines] == list(waiting):
            return
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [WaitingLine(scan) for scan in waiting]
        for line in self._lines:
            line.adopt_wanted.connect(self.adopt_wanted)
            line.dismiss_wanted.connect(self.dismiss_wanted)
            self._column.addWidget(line)
        shown = min(len(waiting), 2)
        self.setFixedHeight(shown * 60 + max(0, shown - 1) * SPACE_8)  # whole lines; the bar tells of more
        self.setVisible(bool(waiting))

    def _adopt_newest(self) -> None:
        page = self.parentWidget()
        # What is typed into a sheet over the page must not be lost to a key.
        if self._lines and page is not None and page.isAncestorOf(self.window().focusWidget()):
            self.adopt_wanted.emit(self._lines[0].waiting)

    def lines(self) -> list[WaitingLine]:
        """The yellow lines."""
        return self._lines
