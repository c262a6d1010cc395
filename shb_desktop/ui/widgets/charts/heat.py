"""A week by the hour: the darker, the more; the figure stands in each field too, so that no colour is needed."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from shb_desktop.ui.theme import Colors
from shb_desktop.ui.widgets.charts.chart import Chart, Mark

_LEFT, _FOOT, _ROW = 36, 24, 30


class Heat(Chart):
    """Marks row by row, `columns` of them in each; `rows` and `heads` are the words at the axes."""

    def __init__(self, name: str, rows: Sequence[str]) -> None:
        super().__init__(name)
        self._row_words = tuple(rows)
        self._heads: tuple[str, ...] = ()
        self.setMinimumHeight(len(self._row_words) * _ROW + _FOOT)

    def sizeHint(self) -> QSize:
        return QSize(320, len(self._row_words) * _ROW + _FOOT)

    def show_fields(self, heads: Sequence[str], marks: Sequence[Mark]) -> None:
        """Paint these."""
        self._heads = tuple(heads)
        self.show_marks(marks)

    def place(self, number: int) -> QRectF:
        row, column = divmod(number, max(1, len(self._heads)))
        width = (self.width() - _LEFT) / max(1, len(self._heads))
        height = (self.height() - _FOOT) / max(1, len(self._row_words))
        return QRectF(_LEFT + column * width, row * height, width, height).adjusted(1, 1, -1, -1)

    def beside(self, number: int, key: Qt.Key) -> int:
        steps = {Qt.Key.Key_Down: len(self._heads), Qt.Key.Key_Up: -len(self._heads), Qt.Key.Key_Left: -1}
        target = number + steps.get(key, 1)
        return target if 0 <= target < len(self.marks) else number

    def draw(self, painter: QPainter, colors: Colors) -> None:
        most = max((mark.value for mark in self.marks), default=0)
        ground, full = QColor(colors.sunken), QColor(colors.accent)
        for number, mark in enumerate(self.marks):
            field = self.place(number)
            share = 0.0 if not mark.value else 0.2 + 0.8 * mark.value / most
            painter.setPen(QColor(colors.hairline))
            painter.setBrush(_mixed(ground, full, share))
            painter.drawRoundedRect(field.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            if mark.value:
                painter.setPen(QColor(colors.on_accent if share > 0.55 else colors.text))
                painter.drawText(field, Qt.AlignmentFlag.AlignCenter, str(mark.value))
        painter.setPen(QColor(colors.muted))
        columns = max(1, len(self._heads))
        for row, word in enumerate(self._row_words):
            if row * columns < len(self.marks):
                field = self.place(row * columns)
                painter.drawText(QRectF(0, field.top(), _LEFT, field.height()), Qt.AlignmentFlag.AlignVCenter, word)
        every = 1 if self.width() / columns > 34 else 2
        for column, word in enumerate(self._heads):
            if column % every == 0:
                field = self.place(column)
                under = QRectF(field.center().x() - 20, self.height() - _FOOT + 4, 40, _FOOT - 4)
                painter.drawText(under, Qt.AlignmentFlag.AlignCenter, word)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    def between(a: int, b: int) -> int:
        return round(a + (b - a) * share)

    return QColor(
        between(one.red(), other.red()), between(one.green(), other.green()), between(one.blue(), other.blue())
    )
