"""Lying bars: words at the left, the bar, its figure at the right."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from shb_desktop.ui.theme import Colors
from shb_desktop.ui.widgets.charts.chart import Chart, Mark

_ROW, _HIGHEST_ROW = 40, 56
"""A row and what it grows to in a high card, its bar with it."""
_LABEL_SHARE, _GAP = 0.62, 12
"""The most that the words take of the width, so that the bars can still be told apart; and what keeps them apart."""


class Bars(Chart):
    """At most `rows` marks; `tone` names the colour of the bars. A `track` of full length lies behind each bar, and a
    value is then thousandths of it.
    """

    def __init__(self, name: str, rows: int, tone: str = "accent", *, track: bool = False) -> None:
        super().__init__(name)
        self._rows, self._tone, self._track = rows, tone, track
        self.setMinimumHeight(rows * _ROW)

    def sizeHint(self) -> QSize:
        return QSize(300, self._rows * _ROW)

    def place(self, number: int) -> QRectF:
        row = min(_HIGHEST_ROW, self.height() / self._rows)
        return QRectF(0, number * row, self.width(), row)

    def draw(self, painter: QPainter, colors: Colors) -> None:
        most = 1000 if self._track else max((mark.value for mark in self.marks), default=0)
        metrics = painter.fontMetrics()
        longest = max((metrics.horizontalAdvance(mark.label) for mark in self.marks), default=0)
        widest = max((metrics.horizontalAdvance(_figure(mark)) for mark in self.marks), default=0)
        left = min(longest + 2 * _GAP, self.width() * _LABEL_SHARE)
        room = self.width() - left - widest - _GAP
        middle = Qt.AlignmentFlag.AlignVCenter
        for number, mark in enumerate(self.marks):
            row = self.place(number)
            painter.setPen(QColor(colors.text))
            words = QRectF(row.left(), row.top(), left - _GAP, row.height())
            painter.drawText(
                words, middle, metrics.elidedText(mark.label, Qt.TextElideMode.ElideRight, int(words.width()))
            )
            painter.setPen(Qt.PenStyle.NoPen)
            thick = row.height() * 0.35
            bar = QRectF(left, row.center().y() - thick / 2, room, thick)
            if self._track:
                painter.setBrush(QColor(colors.sunken))
                painter.drawRoundedRect(bar, 4, 4)
            length = room * max(0, mark.value) / most if most else 0
            if length > 0:
                painter.setBrush(QColor(getattr(colors, self._tone)))
                painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(length, 3), bar.height()), 4, 4)
            painter.setPen(QColor(colors.muted))
            painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, _figure(mark))


def _figure(mark: Mark) -> str:
    return mark.shown or str(mark.value)
