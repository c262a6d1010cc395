"""How many the next scan means: a keypad for fingers, and the number it has so far."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from shb_desktop.domain.quantity import ONE, QuantityUnclear, format_quantity, parse_quantity, typed_quantity
from shb_desktop.ui.theme import SPACE_4, SPACE_16, TARGET, TEXT_TITLE, sized
from shb_desktop.ui.widgets.parts import Button, beside, words

_KEYS = ("7", "8", "9", "4", "5", "6", "1", "2", "3", "0", ",")
MOST_DIGITS = 7


class Keypad(QFrame):
    """Collects a quantity; `changed` whenever it is another. None until a person sets one: then a scan means one.

    A `bare` one shows only its keys: the number stands elsewhere.
    """

    changed = Signal()

    def __init__(self, *, bare: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._typed = ""
        self._shown = words("1 ×")
        self._shown.setFont(sized(self, TEXT_TITLE, QFont.Weight.DemiBold, figures=True))
        self._shown.setAccessibleName(self.tr("Menge für den nächsten Scan"))
        self.reset_button = Button(self.tr("Löschen"), "quiet")
        self.reset_button.clicked.connect(self.reset)
        grid = QGridLayout()
        grid.setSpacing(SPACE_4)
        for place, key in enumerate(_KEYS):
            button = Button(key, "key")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, key=key: self.press(key))
            grid.addWidget(button, place // 3, place % 3)
        back = Button("", "key", "backspace")
        back.setAccessibleName(self.tr("Letzte Ziffer löschen"))
        back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        back.clicked.connect(lambda: self._set(self._typed[:-1]))
        grid.addWidget(back, 3, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_16, SPACE_16 if bare else 0, SPACE_16, SPACE_16)
        layout.setSpacing(0)
        if not bare:
            # As high as the button that comes beside it: nothing moves when a quantity is typed.
            self._shown.setMinimumHeight(TARGET)
            layout.addLayout(beside(words(self.tr("Menge"), "muted"), -1, self._shown, self.reset_button))
        layout.addLayout(grid)
        self._say()

    def press(self, key: str) -> None:
        """One key."""
        if len(self._typed.replace(",", "")) < MOST_DIGITS and not (key == "," and "," in self._typed):
            self._set(self._typed + ("0," if key == "," and not self._typed else key))

    def quantity(self) -> int | None:
        """Thousandths, or None while nobody set one."""
        try:
            return parse_quantity(self._typed.rstrip(",")) or None if self._typed else None
        except QuantityUnclear:
            return None

    def text(self) -> str:
        """What is typed so far."""
        return self._typed

    def set_quantity(self, quantity: int) -> None:
        """As typed before a scan: `12*`."""
        self._set(typed_quantity(quantity))

    def reset(self) -> None:
        """A scan means one again."""
        self._set("")

    def _set(self, typed: str) -> None:
        if typed == self._typed:
            return  # After every scan; a paint of the same number would stand before that of the card.
        self._typed = typed
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        typed = self._typed
        self._shown.setText(f"{typed or format_quantity(ONE)} ×")
        self._shown.setProperty("kind", "accent-word" if typed else "muted")
        self._shown.style().polish(self._shown)
        self.reset_button.setVisible(bool(typed) and self.reset_button.parent() is not None)
