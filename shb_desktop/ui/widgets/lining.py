"""Things whose unseen edges reach beyond the line, so that what is seen of them stands in it."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_24


class Flush(QHBoxLayout):
    """Quiet buttons of which the words stand in line with what is above and below.

    They need that much room beside them in the widget that they are in: Qt does not let them reach out of it. A button
    with an edge that can be seen stays where it is, and one that is hidden counts for nothing.
    """

    def __init__(self, *buttons: QPushButton, right: bool = False) -> None:
        super().__init__()
        self._right, self._buttons = right, buttons
        self.setSpacing(SPACE_8)
        self.setContentsMargins(0, 0, 0, 0)
        if right:
            self.addStretch(1)
        for button in buttons:
            self.addWidget(button)
        if not right:
            self.addStretch(1)

    def setGeometry(self, where: QRect) -> None:
        # Qt takes a negative margin of a layout for none at all.
        shown = [button for button in self._buttons if not button.isHidden()]
        outer = shown[-1 if self._right else 0] if shown else None
        inset = 0
        if outer is not None and outer.property("kind") == "quiet":
            inset = SPACE_24 if outer.property("tall") else SPACE_12
            if not outer.icon().isNull():
                inset += SPACE_4  # Qt reserves more between an icon and its words than it takes
        super().setGeometry(where.adjusted(0, 0, inset, 0) if self._right else where.adjusted(-inset, 0, 0, 0))


class Bleed(QVBoxLayout):
    """A table in a card with a margin: its words stand in line with those of the card, its rows reach beyond them."""

    def __init__(self, table: QWidget) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(table)

    def setGeometry(self, where: QRect) -> None:
        inset = SPACE_12 + 2  # the cells' and the ring's
        super().setGeometry(where.adjusted(-inset, 0, inset, 0))
