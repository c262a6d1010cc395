"""What every chart is: marks with a place, a sentence and a subject, for mouse, keys and screen readers alike."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QLabel, QToolTip

from shb_desktop.ui.theme import TEXT_SMALL, Colors, colors_of

_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: its words at the axis, its value, the sentence that says it, and what pressing it opens."""

    label: str
    value: int
    said: str
    subject: object = None
    shown: str = ""


class Chart(QLabel):
    """`chosen` carries the subject of the mark that was pressed. Subclasses place and paint.

    A label with a picture, so that a screen reader takes it for a graphic; what is seen is painted.
    """

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.marks: tuple[Mark, ...] = ()
        self.current = 0
        self._name = name
        self.setAccessibleName(name)
        self.setPixmap(QPixmap(1, 1))
        self.setMouseTracking(True)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Paint these."""
        self.marks = tuple(marks)
        self.current = min(self.current, max(0, len(self.marks) - 1))
        # Nothing to walk to is nothing to stop at.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.marks else Qt.FocusPolicy.NoFocus)
        self.setAccessibleDescription("; ".join(mark.said for mark in self.marks))
        self.update()

    def place(self, number: int) -> QRectF:
        """Where a mark can be pressed: the whole chart, unless it knows better."""
        return QRectF(self.rect())

    @abstractmethod
    def draw(self, painter: QPainter, colors: Colors) -> None:
        """Paint everything but the ring around the current mark."""

    def beside(self, number: int, key: Qt.Key) -> int:
        """The mark that an arrow key leads to."""
        return number + (1 if key in _NEXT else -1)

    def at(self, where: QPointF) -> int | None:
        """The mark at a place."""
        return next((number for number in range(len(self.marks)) if self.place(number).contains(where)), None)

    def press(self, number: int) -> None:
        """As a click on it does."""
        self.current = number
        self.chosen.emit(self.marks[number].subject)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small())
        self.draw(painter, colors)
        if self.hasFocus() and self.marks:
            painter.setPen(QColor(colors.text))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.place(self.current).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def small(self) -> QFont:
        """The type of labels."""
        font = QFont(self.font())
        font.setPixelSize(TEXT_SMALL)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.marks and key in _NEXT + _BACK:
            self._go(max(0, min(len(self.marks) - 1, self.beside(self.current, key))))
        elif self.marks and key in _PRESS:
            self.press(self.current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.marks:
            self._go(self.current)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_mark = self.at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_mark else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.at(event.position())
        if number is not None:
            self.press(number)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            number = self.at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.marks[number].said if number is not None else "", self)
            return True
        return super().event(event)

    def _go(self, number: int) -> None:
        self.current = number
        self.update()
        said = f"{self._name}: {self.marks[number].said}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
