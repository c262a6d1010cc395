"""One reservation on the board: its code, who and what, how long it waits, and the one next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from prima.contract.reservation import State
from shb_desktop.domain.reservation import STATE_WORDS, Reservation
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, TEXT, TEXT_LARGE, sized
from shb_desktop.ui.widgets.parts import Button, Elided, Pill, beside, set_kind, words

_SHOWN_LINES = 3


class ReservationCard(QFrame):
    """`opened` on a click, `next_wanted` on its button; both carry the reservation."""

    opened = Signal(object)
    next_wanted = Signal(object)

    def __init__(self, reservation: Reservation) -> None:
        super().__init__()
        self.reservation = reservation
        self.setProperty("kind", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        code = words(reservation.code)
        font = sized(self, TEXT_LARGE, QFont.Weight.Bold, figures=True)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
        code.setFont(font)
        self._when = words("", "small")
        self._pill = Pill()
        self._pill.hide()
        self.button = Button("", "primary" if reservation.state is State.READY else "")
        self.button.clicked.connect(lambda: self.next_wanted.emit(self.reservation))
        layout = QVBoxLayout(self)
        edge = SPACE_12 - 1  # of which the stylesheet keeps one free for the ring
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(SPACE_8)
        layout.addLayout(beside(code, -1, self._when, spacing=SPACE_4))
        if reservation.display_name:
            layout.addWidget(Elided(reservation.display_name, "strong"))
        layout.addLayout(self._lines())
        layout.addLayout(beside(self._pill, -1))
        layout.addWidget(self.button)
        self.show_time(saying.now_ms())

    def _lines(self) -> QGridLayout:
        """What is wanted, the words below each other however many digits stand before them."""
        reservation, lines = self.reservation, QGridLayout()
        lines.setHorizontalSpacing(SPACE_8)
        lines.setVerticalSpacing(SPACE_4)
        lines.setColumnStretch(1, 1)
        for place, line in enumerate(reservation.lines[:_SHOWN_LINES]):
            many = words(f"{line.quantity} ×", "muted")
            many.setFont(sized(self, TEXT, figures=True))
            lines.addWidget(many, place, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            lines.addWidget(words(saying.unbroken(line.title), wrap=True), place, 1)  # it is picked by these words
        if len(reservation.lines) > _SHOWN_LINES:
            more = self.tr("und {0} weitere").format(len(reservation.lines) - _SHOWN_LINES)
            lines.addWidget(words(more, "small"), _SHOWN_LINES, 0, 1, 2)
        return lines

    def show_time(self, now: int) -> None:
        """Ages go on; and what the age means for this state."""
        found = self.reservation
        set_kind(self, "warning" if found.to_put_back else "card")
        self.button.setVisible(True)
        if found.to_put_back:
            self._tell(said(STATE_WORDS[found.state]), "undo", "warning")
            self.button.setText(self.tr("Ware zurückgestellt"))
        elif found.state in (State.PLACED, State.ACCEPTED):
            self.button.setText(self.tr("Zurücklegen"))
            if found.deadline:
                late = found.deadline < now
                word = self.tr("Frist vorbei") if late else self.tr("Antwort bis {0}")
                tone = "warning" if late else "muted" if found.seen else "accent"
                self._tell(word.format(saying.moment(found.deadline, now)), "clock" if found.seen else "bell", tone)
            else:  # the city knows no end of it once the shop has said yes
                self._tell(said(STATE_WORDS[found.state]), "clock" if found.seen else "bell", "accent")
        elif found.state is State.READY:
            self._tell_slot(found, now)
            self.button.setText(self.tr("Übergeben"))
        else:
            icon = "check" if found.state is State.COLLECTED else "close"
            after = self.tr(" (spät)") if found.late_pickup else ""
            self._tell(said(STATE_WORDS[found.state]) + after, icon, "muted")
            self.button.hide()
        self._when.setText(saying.ago(found.placed_at, now))
        lines = ", ".join(self.tr("{0} mal {1}").format(line.quantity, line.title) for line in found.lines)
        self.setAccessibleName(
            self.tr("{0}, Code {1}, {2}, {3}").format(
                said(STATE_WORDS[found.state]), " ".join(found.code), lines, self._when.text()
            )
        )

    def _tell_slot(self, found: Reservation, now: int) -> None:
        """Where it stands, and until when as soon as the city has said it."""
        slot, late = self.tr("Fach {0}").format(found.slot), False
        if found.deadline:
            late = found.deadline < now
            until = self.tr("Bis {0}").format(saying.moment(found.deadline, now))
            slot += " · " + (self.tr("Frist vorbei") if late else until)
        self._tell(slot, "clock" if found.deadline else "shelf", "warning" if late else "muted")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.reservation)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.reservation)

    def _tell(self, text: str, icon: str, tone: str) -> None:
        self._pill.show_as(text, icon, tone)
        self._pill.show()
