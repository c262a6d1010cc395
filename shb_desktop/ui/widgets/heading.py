"""A table's column heads: the arrow of the sorting stands beside the word that it belongs to."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from shb_desktop.ui.theme import SPACE_8, SPACE_12, TEXT_SMALL, colors_of, sized

_REACH = 4
"""Pixels from the middle of the arrow to its sides."""


class Heading(QHeaderView):
    """Qt's own arrow stands at the far end of a section, where it seems to belong to the next one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(40)
        self.setFixedHeight(44)

    def room_for_word(self, section: int) -> int:
        """Pixels that the head of a column needs: more in one language than in another."""
        word = str(self.model().headerData(section, self.orientation()) or "")
        type_ = sized(self, TEXT_SMALL, QFont.Weight.Medium)
        return QFontMetrics(type_).horizontalAdvance(word) + 2 * SPACE_12 + 2

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        option.sortIndicator = QStyleOptionHeader.SortIndicator.None_

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        if not self.isSortIndicatorShown() or self.sortIndicatorSection() != section:
            return
        model = self.model()
        word = str(model.headerData(section, self.orientation()) or "")
        align = model.headerData(section, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        type_ = sized(self, TEXT_SMALL, QFont.Weight.Medium)
        width = QFontMetrics(type_).horizontalAdvance(word) + SPACE_12 + SPACE_8
        right = bool((align or Qt.AlignmentFlag.AlignLeft) & Qt.AlignmentFlag.AlignRight)
        middle = QPointF(rect.right() - width - _REACH if right else rect.left() + width + _REACH, rect.center().y())
        tip = -_REACH / 2 if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder else _REACH / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors_of(self).muted), 1.75, c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(
            [middle + QPointF(-_REACH, -tip), middle + QPointF(0, tip), middle + QPointF(_REACH, -tip)]
        )
        painter.restore()
