"""Pills: a state in a word or two, with an icon, on a ground of its tone."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from shb_desktop.ui import icons
from shb_desktop.ui.theme import colors_of


def pill_font(widget: QWidget) -> QFont:
    """The type of a pill."""
    return pill_type(widget.font())


@lru_cache(maxsize=8)
def pill_type(around: QFont) -> QFont:
    """The same among words of this type."""
    font = QFont(around)
    font.setPixelSize(13)
    font.setWeight(QFont.Weight.Medium)
    return font


def paint_pill(painter: QPainter, where: QRectF, text: str, icon: str, tone: str, widget: QWidget) -> None:
    """Draw a pill; tables use it too."""
    colors = colors_of(widget)
    ground, ink = {
        "accent": (colors.accent_soft, colors.accent_text),
        "accent-on": (colors.card, colors.accent_text),
        "warning": (colors.warning_soft, colors.warning),
        "danger": (colors.danger_soft, colors.danger),
    }.get(tone, (colors.sunken, colors.muted))
    ratio = widget.devicePixelRatioF()
    picture = _pill(text, icon, ground, ink, pill_font(widget), round(where.width()), round(where.height()), ratio)
    painter.drawPixmap(QPointF(round(where.left() * ratio) / ratio, round(where.top() * ratio) / ratio), picture)


@lru_cache(maxsize=64)
def _pill(text: str, icon: str, ground: str, ink: str, font: QFont, width: int, height: int, ratio: float) -> QPixmap:
    """Kept: there are few different ones, and each stands in many lines and comes with every scan."""
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    where = QRectF(0, 0, width, height)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(where, height / 2, height / 2)
    icons.paint(painter, icon, ink, QRectF(9, height / 2 - 8, 16, 16))
    painter.setPen(QColor(ink))
    painter.setFont(font)
    painter.drawText(where.adjusted(29, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.end()
    return made
