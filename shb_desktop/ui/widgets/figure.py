"""A large number with its word above and its unit beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from shb_desktop.ui.theme import SPACE_8, TEXT_LARGE
from shb_desktop.ui.widgets.parts import Number, beside, stacked, words

_LONG = 4
"""Digits of a number that still stands at full size."""


class Figure(QWidget):
    """One number with its word."""

    def __init__(self, word: str, size: int, tone: str = "text") -> None:
        super().__init__()
        self._word, self._lifted = word, 0
        self.number = Number(tone)
        self.unit = words("", "muted")
        line = beside(self.number, self.unit, -1, spacing=SPACE_8)
        line.setAlignment(self.unit, Qt.AlignmentFlag.AlignBottom)
        self.set_size(size)
        # Beside small figures the words are small too: three of them stand in a narrow panel in any language.
        self.setLayout(stacked(words(word, "small" if size <= TEXT_LARGE else "muted"), line, spacing=0))

    def set_size(self, size: int) -> None:
        """Draw the number `size` pixels high, a long one smaller."""
        self._size = size
        shown = size if len(self.number.text()) <= _LONG else max(size * 3 // 5, min(size, TEXT_LARGE))
        if shown == self._lifted:
            return
        self._lifted = shown
        self.number.set_size(shown)
        # Boxes do not line words up by their baseline: lift the small word by what the large one hangs lower.
        lift = QFontMetrics(self.number.font()).descent() - QFontMetrics(self.unit.font()).descent()
        self.unit.setContentsMargins(0, 0, 0, max(0, lift))

    def show_number(self, number: str, unit: str = "", tone: str = "") -> None:
        """Another number, in another `tone` if one is named."""
        self.number.setText(number)
        self.unit.setText(unit)
        self.set_size(self._size)
        if tone:
            self.number.set_tone(tone)
        self.setAccessibleName(f"{self._word}: {number} {unit}")
