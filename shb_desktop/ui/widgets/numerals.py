"""Figures that are put together from digits, each of which was drawn once.

Beyond 64 pixels Qt draws letters as outlines, anew each time: the large figure took as long as its booking.
"""

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap


class _Sign(NamedTuple):
    """A digit with its ground, cut to its ink: where that begins, and how far it is to the next one, in pixels."""

    picture: QPixmap
    left: float
    top: float
    advance: float


class Numerals:
    """Digits, signs and commas of one type and ink upon one ground, for a screen with `ratio` dots to a pixel."""

    def __init__(self, font: QFont, ink: QColor, ground: QColor, ratio: float) -> None:
        self._font, self._ink, self._ground, self._ratio = font, ink, ground, ratio
        metrics = self._metrics = QFontMetricsF(font)
        # Counted as Qt counts it for words: beside them, the figures stand on the same line.
        self.ascent = round(metrics.ascent())
        self.height = self.ascent + round(metrics.descent())
        self._drawn: dict[str, _Sign] = {}

    def width(self, text: str) -> int:
        """How wide `text` becomes, in whole pixels."""
        return ceil(sum(self._sign(sign).advance for sign in text))

    def lead(self, text: str) -> int:
        """How far the ink of `text` begins behind its left edge, in whole pixels."""
        return round(self._sign(text[0]).left) if text else 0

    def paint(self, painter: QPainter, left: int, top: int, text: str) -> int:
        """Draw `text` with this left upper corner; where its right edge came to be."""
        x, ratio, base = float(left), self._ratio, top + self.ascent
        for sign in text:
            drawn = self._sign(sign)
            # On whole dots of the screen; in between a picture would be blurred.
            at = QPointF(round((x + drawn.left) * ratio) / ratio, round((base + drawn.top) * ratio) / ratio)
            painter.drawPixmap(at, drawn.picture)
            x += drawn.advance
        return ceil(x)

    def _sign(self, sign: str) -> _Sign:
        found = self._drawn.get(sign)
        if found is None:
            found = self._drawn[sign] = self._draw(sign)
        return found

    def _draw(self, sign: str) -> _Sign:
        ratio = self._ratio
        inked = self._metrics.tightBoundingRect(sign).adjusted(-1, -1, 1, 1)
        dots = QRectF(inked.topLeft() * ratio, inked.size() * ratio).toAlignedRect()
        picture = QPixmap(dots.size())
        # With its ground, a picture is copied and not blended.
        picture.fill(self._ground)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        painter.setPen(self._ink)
        painter.drawText(QPointF(-dots.left() / ratio, -dots.top() / ratio), sign)
        painter.end()
        return _Sign(picture, dots.left() / ratio, dots.top() / ratio, self._metrics.horizontalAdvance(sign))
