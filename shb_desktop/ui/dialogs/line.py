"""The line to the city, opened from the pill: how it stands, what waits, and how to couple this till."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from shb_desktop.errors import ShopError
from shb_desktop.sync.status import STATE_WORDS, LineState, SyncStatus
from shb_desktop.ui import saying
from shb_desktop.ui.page import Page
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.parts import Button, Icon, beside, frame, rule, stacked, words

_NEEDS_CODE = (LineState.UNPAIRED, LineState.REVOKED, LineState.REPAIR)


class LineSheet(Page):
    """`pair_wanted` carries address and code, `sync_wanted` a wish to try at once."""

    pair_wanted = Signal(str, str)
    sync_wanted = Signal()

    def __init__(self, status: SyncStatus) -> None:
        super().__init__()
        self._facts = QVBoxLayout()
        self._facts.setSpacing(SPACE_8)
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://prima.ihre-stadt.de")
        self.code = QLineEdit()
        self.code.setPlaceholderText(self.tr("8 Zeichen, von der Stadt"))
        self.pair_button = Button(self.tr("Koppeln"), "primary", "link", tall=True)
        self.pair_button.clicked.connect(self._pair)
        for field in (self.address, self.code):
            field.returnPressed.connect(self._pair)
        self.sync_button = Button(self.tr("Jetzt abgleichen"), "", "sync")
        self.sync_button.clicked.connect(self.sync_wanted)
        self._problem = words("", "danger-word", wrap=True)
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        layout.setSpacing(SPACE_12)
        layout.addLayout(self._facts)
        if status.state in _NEEDS_CODE:
            layout.addWidget(rule())
            layout.addWidget(words(self.tr("Mit PRIMA koppeln"), "section"))
            layout.addLayout(stacked(words(self.tr("Adresse"), "small"), self.address, spacing=SPACE_4))
            layout.addLayout(stacked(words(self.tr("Kopplungscode"), "small"), self.code, spacing=SPACE_4))
            layout.addWidget(self._problem)
            layout.addLayout(beside(-1, self.pair_button))
            self.setFocusProxy(self.address)
        else:
            layout.addLayout(beside(-1, self.sync_button))
            self.setFocusProxy(self.sync_button)
        self._show(status)

    def show_problem(self, problem: ShopError) -> None:
        """The coupling failed; what was typed stays."""
        self._problem.setText(f"{problem.title} {problem.hint}")
        self._problem.show()
        self.pair_button.setEnabled(True)

    def _pair(self) -> None:
        self._problem.hide()
        self.pair_button.setEnabled(False)
        self.pair_wanted.emit(self.address.text().strip(), self.code.text().strip())

    def _show(self, status: SyncStatus) -> None:
        now = saying.now_ms()
        self._fact(self.tr("Stand"), STATE_WORDS[status.state])
        if status.shop:
            self._fact(self.tr("Geschäft"), " · ".join(filter(None, (status.shop, status.city))))
        if status.contact_at is not None:
            self._fact(self.tr("Letzte Antwort"), saying.ago(status.contact_at, now))
        if status.waiting:
            self._fact(self.tr("Wartet auf die Stadt"), str(status.waiting))
        if status.refused:
            self._fact(self.tr("Von der Stadt abgelehnt"), str(status.refused))
        sentences = [f"{status.title} {status.hint}".strip()] if status.title else []
        for sentence in (*sentences, *status.warnings):
            box, row = frame("warning", margin=SPACE_12, spacing=SPACE_12, row=True)
            row.addWidget(Icon("warning", 20, "warning"))
            row.addWidget(words(sentence, wrap=True), 1)
            self._facts.addWidget(box)

    def _fact(self, word: str, fact: str) -> None:
        self._facts.addLayout(beside(words(word, "muted"), -1, words(fact, "strong")))
