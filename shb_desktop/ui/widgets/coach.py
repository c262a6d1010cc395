"""The strip that leads through practice mode: what to do now, and once it is done, what it was good for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from shb_desktop.ui.theme import SPACE_4, SPACE_12, SPACE_16
from shb_desktop.ui.widgets.parts import Button, Icon, beside, stacked, words

_HEIGHT = 74


class Coach(QFrame):
    """`next_wanted` for the next step, `left` when somebody has seen enough."""

    next_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "coach")
        self.setFixedHeight(_HEIGHT)
        self._icon = Icon("info", 24, "accent")
        self._title, self._words = words("", "strong"), words("", wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.next_button = Button(self.tr("Überspringen"), "quiet")
        self.next_button.clicked.connect(lambda _=False: self.next_wanted.emit())
        close = Button("", "icon", "close")
        close.setFixedWidth(44)
        close.setAccessibleName(self.tr("Rundgang beenden"))
        close.clicked.connect(lambda _=False: self.left.emit())
        said = stacked(-1, self._title, self._words, -1, spacing=2)
        row = beside(SPACE_4, self._icon, said, self.next_button, close, spacing=SPACE_12)
        row.setStretch(2, 1)
        row.setContentsMargins(SPACE_12, SPACE_4, SPACE_16, SPACE_4)
        self.setLayout(row)
        self.hide()

    def show_task(self, title: str, task: str) -> None:
        """Something to do; whoever cannot or will not passes it by."""
        self._say("info", title, task, self.tr("Überspringen"), "quiet")

    def show_done(self, taught: str) -> None:
        """It is done."""
        self._say("check", self._title.text(), taught, self.tr("Weiter"), "primary")

    def show_end(self, title: str, text: str) -> None:
        """Nothing more to do."""
        self._say("check", title, text, "", "quiet")

    def text(self) -> str:
        """All it says."""
        return f"{self._title.text()}. {self._words.text()}"

    def _say(self, icon: str, title: str, text: str, action: str, kind: str) -> None:
        self._icon.show_as(icon, "accent")
        self._title.setText(title)
        self._words.setText(text)
        self.next_button.setText(action)
        self.next_button.setVisible(bool(action))
        if self.next_button.property("kind") != kind:
            self.next_button.setProperty("kind", kind)
            self.next_button.style().unpolish(self.next_button)
            self.next_button.style().polish(self.next_button)
        self.show()
