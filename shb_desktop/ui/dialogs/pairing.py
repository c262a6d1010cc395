"""Coupling this till with the city: its address and the code that the city gave out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from shb_desktop.errors import ShopError
from shb_desktop.ui.language import whole
from shb_desktop.ui.page import Page
from shb_desktop.ui.theme import SPACE_4, SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.parts import Button, beside, stacked, words


class PairingSheet(Page):
    """`pair_wanted` carries address and code. `hub` is the address that is known from before; `first` in a new shop."""

    pair_wanted = Signal(str, str)

    def __init__(self, hub: str = "", *, first: bool = False) -> None:
        super().__init__()
        self.address = QLineEdit(hub)
        self.address.setPlaceholderText(self.tr("https://prima.ihre-stadt.de"))
        self.address.setAccessibleName(self.tr("Adresse"))
        self.code = QLineEdit()
        self.code.setPlaceholderText(self.tr("8 Zeichen, von der Stadt"))
        self.code.setAccessibleName(self.tr("Kopplungscode"))
        self.pair_button = Button(self.tr("Koppeln"), "primary", "link", tall=True)
        self.pair_button.clicked.connect(self._pair)
        for field in (self.address, self.code):
            field.returnPressed.connect(self._pair)
        self._problem = words("", "danger-word", wrap=True)
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        layout.setSpacing(SPACE_12)
        intro = self.tr("Ihr Buch und alles, was noch wartet, bleibt erhalten. Gesendet wird unter dem neuen Zugang.")
        if not first:
            layout.addWidget(words(intro, "muted", wrap=True))
        layout.addLayout(stacked(words(self.tr("Adresse"), "small"), self.address, spacing=SPACE_4))
        layout.addLayout(stacked(words(self.tr("Kopplungscode"), "small"), self.code, spacing=SPACE_4))
        layout.addWidget(self._problem)
        layout.addLayout(beside(-1, self.pair_button))
        self.setFocusProxy(self.code if hub else self.address)

    def show_problem(self, problem: ShopError) -> None:
        """The coupling failed; what was typed stays."""
        self._problem.setText(whole(problem))
        self._problem.show()
        self.pair_button.setEnabled(True)

    def problem(self) -> str:
        """Why it failed, or ""."""
        return self._problem.text() if not self._problem.isHidden() else ""

    def _pair(self) -> None:
        self._problem.hide()
        self.pair_button.setEnabled(False)
        self.pair_wanted.emit(self.address.text().strip(), self.code.text().strip())
