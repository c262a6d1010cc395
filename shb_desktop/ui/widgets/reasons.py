"""Why a line of a file was refused, in a table: said whole, with where it stands in the file below it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from shb_desktop.ui.theme import SPACE_12, TEXT_SMALL, colors_of
from shb_desktop.ui.widgets.tables import ROW_HEIGHT, Cells, TwoLines

_BETWEEN, _AROUND = 2, 9
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_Index = QModelIndex | QPersistentModelIndex


class Reasons(Cells):
    """`lines` gives reason and place. Among others those that `refused` names stand out; without it all are refused."""

    def __init__(
        self, view: QAbstractItemView, lines: TwoLines, refused: Callable[[_Index], bool] | None = None
    ) -> None:
        super().__init__(view, lines, -1, lambda _: None)
        self._table, self._say, self._refused, self._here = view, lines, refused, True

    def needed(self, index: _Index, width: int) -> int:
        """How high a row must be, in pixels, for its reason to be said whole in a cell so wide."""
        reason, place = self._heights(self._say(index)[0], width - 2 * SPACE_12)
        return max(ROW_HEIGHT, reason + _BETWEEN + place + 2 * _AROUND)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self._here = self._refused is None or self._refused(index)
        if self._refused is not None and self._here:
            painter.fillRect(option.rect, QColor(colors_of(self._table).warning_soft))
        super().paint(painter, option, index)

    def _paint_lines(self, painter: QPainter, inside: QRectF, first: str, second: str) -> None:
        if not self._here:
            super()._paint_lines(painter, inside, first, second)
            return
        self._broken(first, second, int(inside.width()))  # from now on it was seen
        reason, where = first, second
        colors, font = colors_of(self._table), QFont(self._table.font())
        upper, lower = self._heights(reason, int(inside.width()))
        upper = min(upper, int(inside.height()) - lower - _BETWEEN)
        top = inside.center().y() - (upper + _BETWEEN + lower) / 2
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        painter.drawText(QRectF(inside.left(), top, inside.width(), upper), _WRAPPED, reason)
        font.setPixelSize(TEXT_SMALL)
        painter.setFont(font)
        painter.setPen(QColor(colors.muted))
        painter.drawText(QRectF(inside.left(), top + upper + _BETWEEN, inside.width(), lower), 0, where)

    def _heights(self, reason: str, width: int) -> tuple[int, int]:
        font = QFont(self._table.font())
        whole = QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, reason).height()
        font.setPixelSize(TEXT_SMALL)
        return whole, QFontMetrics(font).height()
