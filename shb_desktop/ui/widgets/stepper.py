"""A number of pieces between a minus and a plus."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from shb_desktop.ui.theme import SPACE_8, TEXT_LARGE, sized
from shb_desktop.ui.widgets.parts import Button, beside, stacked, words


class Stepper(QWidget):
    """`wanted` carries the number that a person asks for; shown is what `show_number` was told."""

    wanted = Signal(int)

    def __init__(self, title: str, verb: str, unit: str = "", step: int = 1, most: int = 1_000_000) -> None:
        super().__init__()
        self._most = most
        self.number = words("0")
        self.number.setFont(sized(self, TEXT_LARGE, QFont.Weight.DemiBold, figures=True))
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setMinimumWidth(64)
        self.number.setAccessibleName(title)
        self.fewer = self._button("minus", self.tr("Weniger {0}").format(verb), -step)
        self.more = self._button("plus", self.tr("Mehr {0}").format(verb), step)
        self._unit = words(unit or self.tr("Stück"), "muted")
        row = beside(self.fewer, self.number, self.more, self._unit, -1, spacing=SPACE_8)
        whole = stacked(words(title, "section"), row, spacing=SPACE_8)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def value(self) -> int:
        """The number shown."""
        return int(self.number.text())

    def show_number(self, number: int, *, enabled: bool = True) -> None:
        """Another number; it cannot be changed unless `enabled`."""
        self.number.setText(str(number))
        self.more.setEnabled(enabled and number < self._most)
        self.fewer.setEnabled(enabled and number > 0)

    def set_unit(self, unit: str) -> None:
        """What is counted, "" for pieces."""
        self._unit.setText(unit or self.tr("Stück"))

    def _button(self, icon: str, name: str, step: int) -> Button:
        button = Button("", "", icon)
        button.setFixedWidth(52)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.wanted.emit(self._after(step)))
        return button

    def _after(self, step: int) -> int:
        return max(0, min(self._most, self.value() + step))
