"""Where a long name breaks: of two articles that begin alike the end tells which it is, so it is not cut away."""

from bisect import bisect_right

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


def narrowest(text: str, metrics: QFontMetrics, widest: int) -> int:
    """The least pixels of width, at most `widest`, in which `text` needs no more lines than it does in `widest`."""

    def height(width: int) -> int:
        return metrics.boundingRect(0, 0, width, 10_000, Qt.TextFlag.TextWordWrap, text).height()

    least = height(widest)
    if least <= metrics.lineSpacing():
        return widest
    # Not as narrow as a single word, which could be broken: half the room is narrow enough.
    half = widest // 2
    enough = half + bisect_right(range(half, widest), -least - 1, key=lambda width: -height(width))
    return min(widest, enough + 2)  # a label measures a little wider than its type


def in_two(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """`text` in at most two lines of `width` pixels: the first of whole words, the second cut where it must be.

    A measure stays together with its unit; one word that is too long for a line is cut there.
    """
    from shb_desktop.ui import saying  # not before the first paint

    words = saying.unbroken(text).split(" ")

    def wide(count: int) -> int:
        return metrics.horizontalAdvance(" ".join(words[:count]))

    count = 1 + bisect_right(range(2, len(words) + 1), width, key=wide)
    head, rest = " ".join(words[:count]), " ".join(words[count:])
    if count == 1:  # else it was found to fit
        head = metrics.elidedText(head, Qt.TextElideMode.ElideRight, width)
    return [head, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)] if rest else [head]
