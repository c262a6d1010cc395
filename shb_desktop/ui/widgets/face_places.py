"""Where everything on the counter's card stands, by its size alone: nothing is laid out when a scan comes."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QRegion

from shb_desktop.ui.theme import (
    SPACE_4,
    SPACE_8,
    SPACE_12,
    SPACE_16,
    SPACE_24,
    SPACE_32,
    TEXT,
    TEXT_HERO,
    TEXT_LARGE,
    TEXT_TITLE,
)

PILL = 28
"""The height of a pill."""


@dataclass(frozen=True, slots=True)
class Size:
    """How large the parts are drawn from this width and height on, all in pixels."""

    width: int
    height: int
    tile: int
    name: tuple[int, ...]
    price: int
    focus: int
    other: int
    margin: int


_SIZES = (
    Size(900, 600, 144, (TEXT_HERO, TEXT_TITLE), TEXT_HERO, 184, TEXT_TITLE, SPACE_32),
    Size(560, 400, 88, (TEXT_TITLE, TEXT_LARGE), TEXT_TITLE, 104, TEXT_LARGE, SPACE_24),
    Size(0, 320, 64, (TEXT_TITLE, TEXT_LARGE), TEXT_TITLE, 64, TEXT_LARGE, SPACE_8),
    Size(0, 236, 44, (TEXT_LARGE, TEXT), TEXT_LARGE, TEXT_HERO, TEXT, SPACE_8),
    Size(0, 0, 44, (TEXT_LARGE, TEXT), TEXT_LARGE, TEXT_TITLE, TEXT, SPACE_4),
)
_FLAT = _SIZES[-1]
_FLAT_PANEL = 148
"""Between lines that wait and a long question there is room for little more than a name: the large figure stands
beside it, the other three give way."""


def side_margin(width: int) -> int:
    """How far in everything stands at both sides of a face so wide, and the strip below it with it, in pixels.

    By the width alone: a strip that breaks into more lines takes height from the face, and must not move it sideways.
    """
    return SPACE_32 if width >= 900 else SPACE_24 if width >= 560 else SPACE_12


class Type(Protocol):
    """How large words are in the card's own font, all in pixels."""

    def height_of(self, pixels: int) -> int:
        """The height of a line of this size."""
        ...

    def descent_of(self, pixels: int) -> int:
        """How much of it hangs below the line: a figure has nothing there."""
        ...

    def widths_of_words(self) -> tuple[int, ...]:
        """How wide the words beside the three smaller figures are."""
        ...


class Places:
    """Where everything stands in a face of this size."""

    def __init__(self, room: QSize, type_: Type) -> None:
        size = next(size for size in _SIZES if room.width() >= size.width and room.height() >= size.height)
        self.size = size
        high, margin, side = type_.height_of, size.margin, side_margin(room.width())
        inner, gap = room.width() - 2 * side, margin // 2 + SPACE_4
        # Two lines, with a little for what hangs below the lower one.
        name, about = 2 * high(size.name[0]) + SPACE_8, high(TEXT)
        head = max(size.tile, name + SPACE_4 + about)
        self.tile = QRect(side, margin + (head - size.tile) // 2, size.tile, size.tile)
        left = side + size.tile + max(side, SPACE_16)
        wide = room.width() - side - left - (_FLAT_PANEL + SPACE_8 if size is _FLAT else 0)
        self.head, self.about_height = QRect(left, margin, wide, head), about
        price, line = max(high(size.price), PILL), high(TEXT)
        if size is _FLAT:
            gap = below = max(gap, min(SPACE_12, (room.height() - margin - head - price - line) // 2))
        else:
            # The panel is as far from the words above it as from the strip below; there is air above the price anyway.
            below = max(gap, SPACE_12)
            gap -= below - gap
        self.price = QRect(side, margin + head + gap, inner, price)
        self.price_line = QRect(side, self.price.bottom() + 1, inner, line)
        top = self.price_line.bottom() + below
        self.others: tuple[QRect, ...] = ()
        if size is _FLAT:
            self.panel = QRect(room.width() - side - _FLAT_PANEL, margin, _FLAT_PANEL, head)
            self.focus = self.panel.adjusted(SPACE_12, 0, -SPACE_12, -SPACE_4)
        else:
            self.panel = QRect(side, top, inner, room.height() - SPACE_12 - top)
            inside = self.panel.adjusted(max(side, SPACE_16), SPACE_8, -max(side, SPACE_16), -SPACE_8)
            self.focus = inside.adjusted(0, 0, -(inside.width() - (inside.width() - SPACE_24) * 4 // 9), 0)
            spare = size.other // 4 if size.other < TEXT_TITLE else size.other // 2
            row = min(high(size.other) + 2 * spare, inside.height() // 3)
            first, right = inside.center().y() - 3 * row // 2, self.focus.right() + 1 + SPACE_24
            self.others = tuple(QRect(right, first + n * row, inside.right() + 1 - right, row) for n in range(3))
        word = high(TEXT)
        block = word + high(size.focus) - type_.descent_of(size.focus)
        self.word = QRect(
            self.focus.left(), max(self.focus.top(), self.focus.center().y() - block // 2), self.focus.width(), word
        )
        number = self.focus.adjusted(0, self.word.bottom() + 1 - self.focus.top(), SPACE_8, 0)
        words = zip(self.others, type_.widths_of_words(), strict=False)
        self.numbers = tuple(where.adjusted(word + SPACE_8, 1, 0, -1) for where, word in words)
        # Who it is, its price, the line below, the large figure and those beside it.
        self.parts = (self.tile.united(self.head), self.price, self.price_line, number, *self.numbers)
        # The same without the picture, which brings its own ground.
        self.fields = (self.head, *self.parts[1:])
        self._regions: dict[tuple[bool, ...], QRegion] = {}

    def region(self, changed: tuple[bool, ...]) -> QRegion:
        """What these of the parts cover."""
        found = self._regions.get(changed)
        if found is None:
            found = sum((QRegion(part) for part, new in zip(self.parts, changed, strict=False) if new), start=QRegion())
            self._regions[changed] = found
        return found
