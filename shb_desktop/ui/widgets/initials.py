"""What stands for an article without a picture: its initials on a quiet ground, in a hue of its category."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from shb_desktop.ui.theme import colors_of

_HUES = (168, 28, 262, 210, 340, 92, 48, 190)


def initials_of(name: str) -> str:
    """The first letters of the first two words of `name`."""
    letters = [word[0] for word in name.replace("–", " ").split() if word[0].isalpha()]
    return "".join(letters[:2]).upper()


def paint_initials(painter: QPainter, where: QRectF, name: str, category: str, widget: QWidget, upon: str = "") -> None:
    """Draw them as a square at `where`, in the colours that `widget` is shown in.

    `upon` is the ground's colour where it is known: the corners then come with it, and nothing has to be blended.
    """
    dark = is_dark(colors_of(widget).card)
    hue, ratio = _HUES[sum(category.encode()) % len(_HUES)], widget.devicePixelRatioF()
    tile = _tile(initials_of(name), hue, dark, round(where.width()), ratio, upon, widget.font().family())
    painter.drawPixmap(QPointF(round(where.left() * ratio) / ratio, round(where.top() * ratio) / ratio), tile)


@lru_cache(maxsize=16)
def is_dark(ground: str) -> bool:
    """Whether what stands upon this colour is to be light."""
    return QColor(ground).lightness() < 128


@lru_cache(maxsize=16)
def _ink(hue: int, dark: bool) -> QColor:
    return QColor.fromHsl(hue, 120, 190) if dark else QColor.fromHsl(hue, 130, 78)


@lru_cache(maxsize=256)
def _tile(letters: str, hue: int, dark: bool, side: int, ratio: float, upon: str, family: str) -> QPixmap:
    """Kept: in a list by name the same letters follow one another."""
    picture = QPixmap(_ground(hue, dark, side, ratio, upon))
    font, metrics = _font(family, round(side * 0.36))
    painter = QPainter(picture)
    painter.setFont(font)
    painter.setPen(_ink(hue, dark))
    base = (side + metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF((side - metrics.horizontalAdvance(letters)) / 2, base), letters)
    painter.end()
    return picture


@lru_cache(maxsize=64)
def _ground(hue: int, dark: bool, side: int, ratio: float, upon: str) -> QPixmap:
    """Kept, since a list that scrolls and a counter that scans draw the same few again and again."""
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(upon) if upon else Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor.fromHsl(hue, 70, 45) if dark else QColor.fromHsl(hue, 110, 236))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.16, side * 0.16)
    painter.end()
    return picture


@lru_cache(maxsize=16)
def _font(family: str, pixels: int) -> tuple[QFont, QFontMetricsF]:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold)
    return font, QFontMetricsF(font)
