"""Before something longer begins: what it is, a name for it, one button; below, what was begun before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QSpacerItem, QWidget

from shb_desktop.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.parts import Button, Icon, beside, frame, stacked, words
from shb_desktop.ui.widgets.records import Records

_WIDEST_WORDS = 760
"""Longer lines are hard to read."""


class Beginning(QWidget):
    """`begin_wanted` carries the name; `buttons` are further ways to begin, beside the first one."""

    begin_wanted = Signal(str)

    def __init__(self, icon: str, title: str, hint: str, action: str, records: Records, *buttons: Button) -> None:
        super().__init__()
        self.records = records
        self.name = QLineEdit()
        self.name.setFixedWidth(244)
        self.name.setMaxLength(80)
        self.name.setProperty("tall", True)
        self.name.returnPressed.connect(self._begin)
        self.button = Button(action, "primary", icon, tall=True)
        self.button.clicked.connect(self._begin)
        card, inside = frame(margin=SPACE_24, spacing=SPACE_12)
        inside.setContentsMargins(SPACE_16, SPACE_24, SPACE_24, SPACE_24)  # in line with the records below
        ways = beside(self.name, self.button, -1, spacing=SPACE_12)
        told = words(hint, "muted", wrap=True)
        told.setMaximumWidth(_WIDEST_WORDS)
        line = beside(told, spacing=0)
        line.setStretch(0, 1)
        line.addStretch(0)  # it takes only what the words leave
        text = stacked(words(title, "large", wrap=True), line, SPACE_8, ways)
        if buttons:
            text.addLayout(beside(*buttons, -1))
        head = beside(spacing=SPACE_24)
        head.addWidget(Icon(icon, 56, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(text, 1)
        inside.addLayout(head)
        layout = stacked(card, records, spacing=SPACE_16)
        layout.setStretch(1, 1)
        layout.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding))
        self.setLayout(layout)

    def propose(self, name: str, what: str) -> None:
        """A name that will do; `what` says what is named."""
        self.name.setText(name)
        self.name.setAccessibleName(what)
        self.name.setPlaceholderText(what)

    def _begin(self) -> None:
        self.begin_wanted.emit(self.name.text().strip())
