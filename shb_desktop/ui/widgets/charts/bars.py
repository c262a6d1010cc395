"""Lying bars: words at the left, the bar, its figure at the right."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from shb_desktop.ui.theme import Colors
from shb_desktop.ui.widgets.charts.chart import Chart

_ROW = 40
_LABEL_SHARE, _FIGURE = 0.42, 76


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
        return QRectF(0, number * _ROW, self.width(), _ROW)

    def draw(self, painter: QPainter, colors: Colors) -> None:
        most = 1000 if self._track else max((mark.value for mark in self.marks), default=0)
        left = self.width() * _LABEL_SHARE
        room = self.width() - left - _FIGURE
        metrics = painter.fontMetrics()
        middle = Qt.AlignmentFlag.AlignVCenter
        for number, mark in enumerate(self.marks):
            row = self.place(number)
            painter.setPen(QColor(colors.text))
            words = QRectF(row.left(), row.top(), left - 12, row.height())
            painter.drawText(
                words, middle, metrics.elidedText(mark.label, Qt.TextElideMode.ElideRight, int(words.width()))
            )
            painter.setPen(Qt.PenStyle.NoPen)
            bar = QRectF(left, row.center().y() - 7, room, 14)
            if self._track:
                painter.setBrush(QColor(colors.sunken))
                painter.drawRoundedRect(bar, 4, 4)
            length = room * max(0, mark.value) / most if most else 0
            if length > 0:
                painter.setBrush(QColor(getattr(colors, self._tone)))
                painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(length, 3), bar.height()), 4, 4)
            painter.setPen(QColor(colors.muted))
            figure = QRectF(row.right() - _FIGURE + 8, row.top(), _FIGURE - 8, row.height())
            painter.drawText(figure, middle | Qt.AlignmentFlag.AlignRight, mark.shown or str(mark.value))
