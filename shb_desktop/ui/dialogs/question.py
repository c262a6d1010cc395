"""A question in the window: a sentence or two, and the ways on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shb_desktop.ui.theme import SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.parts import Button, beside, words


class Question(QWidget):
    """`yes` when a person agreed, `left` when they thought better of it; `warned` is what they should know before."""

    yes = Signal()
    left = Signal()

    def __init__(self, *sentences: str, yes: str, kind: str = "primary", warned: tuple[str, ...] = ()) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        layout.setSpacing(SPACE_12)
        for number, sentence in enumerate(filter(None, sentences)):
            layout.addWidget(words(sentence, "" if number == 0 else "muted", wrap=True))
        for sentence in filter(None, warned):
            layout.addWidget(words(sentence, "warning-word", wrap=True))
        leave = Button(self.tr("Abbrechen"), "quiet", tall=True)
        leave.clicked.connect(self.left)
        self.yes_button = Button(yes, kind, tall=True)
        self.yes_button.clicked.connect(self.yes)
        layout.addSpacing(SPACE_12)
        layout.addLayout(beside(-1, leave, self.yes_button, spacing=SPACE_12))
        # What cannot be taken back is not a matter of one Enter.
        self.setFocusProxy(leave if kind == "danger" else self.yes_button)
