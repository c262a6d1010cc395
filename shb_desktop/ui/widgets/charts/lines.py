"""Two lines over days: what went out, and, thinner and dashed, what came in. A press on a day opens it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from shb_desktop.ui.theme import Colors
from shb_desktop.ui.widgets.charts.chart import Chart, Mark

_LEFT, _TOP, _FOOT, _RIGHT = 40, 12, 28, 22
"""At the right half a day's words hang over the last day."""
_EVERY = 7


class Lines(Chart):
    """A mark's value is the first line; `others` the second one's values, in the same order."""

    def __init__(self, name: str, height: int) -> None:
        super().__init__(name)
        self._height = height
        self._others: tuple[int, ...] = ()
        self.setMinimumHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(300, self._height)

    def show_lines(self, marks: Sequence[Mark], others: Sequence[int]) -> None:
        """Paint these."""
        self._others = tuple(others)
        self.show_marks(marks)

    def place(self, number: int) -> QRectF:
        step = self._step()
        return QRectF(_LEFT + (number - 0.5) * step, _TOP, step, self.height() - _TOP - _FOOT)

    def draw(self, painter: QPainter, colors: Colors) -> None:
        most = round_up(max((*self._others, *(mark.value for mark in self.marks)), default=0))
        bottom = self.height() - _FOOT
        height = bottom - _TOP
        middle = Qt.AlignmentFlag.AlignVCenter
        for share in (0, 1, 2):
            y = bottom - height * share / 2
            painter.setPen(QColor(colors.hairline))
            painter.drawLine(QPointF(_LEFT, y), QPointF(self.width() - _RIGHT, y))
            painter.setPen(QColor(colors.muted))
            figure = QRectF(0, y - 10, _LEFT - 8, 20)
            painter.drawText(figure, middle | Qt.AlignmentFlag.AlignRight, str(most * share // 2))
        if not self.marks:
            return
        for number, mark in enumerate(self.marks):
            if (len(self.marks) - 1 - number) % _EVERY == 0:
                under = QRectF(_LEFT + number * self._step() - 30, bottom + 6, 60, 20)
                painter.drawText(under, Qt.AlignmentFlag.AlignCenter, mark.label)
        for values, pen in (
            (self._others, QPen(QColor(colors.muted), 1.5, Qt.PenStyle.DashLine)),
            ([mark.value for mark in self.marks], QPen(QColor(colors.accent), 2.5)),
        ):
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            points = [
                QPointF(_LEFT + number * self._step(), bottom - height * value / most)
                for number, value in enumerate(values)
            ]
            painter.drawPolyline(QPolygonF(points))

    def _step(self) -> float:
        return (self.width() - _LEFT - _RIGHT) / max(1, len(self.marks) - 1)


def round_up(value: int) -> int:
    """A round figure for the top of the axis, of which the half is round too: 2, 4, 6, 8, 10, 20, 40, 60, 80, 100 …"""
    size = 1
    while size * 10 < value:
        size *= 10
    return next(size * part for part in (2, 4, 6, 8, 10) if size * part >= value)
