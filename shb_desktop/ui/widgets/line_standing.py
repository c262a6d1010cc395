"""How the line to the city stands, large: since when, what it means, and what should be looked after."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from shb_desktop.sync.status import SyncStatus
from shb_desktop.ui import line_words
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from shb_desktop.ui.widgets.parts import Button, Icon, clear, frame, set_kind, stacked, words

_GROUNDS = {"warning": "warning", "danger": "danger"}


class LineStanding(QFrame):
    """Words, and a way to what was refused; the page has the other buttons."""

    def __init__(self) -> None:
        super().__init__()
        self._card, row = frame(margin=SPACE_16, spacing=SPACE_12, row=True)
        self._icon = Icon("sync", 24, "muted")
        self._headline = words("", "large", wrap=True)
        self._meaning = words("", "muted", wrap=True)
        row.addWidget(self._icon)
        row.addLayout(stacked(self._headline, self._meaning, spacing=SPACE_4), 1)
        self.refused_button = Button(self.tr("Abgelehnte ansehen"))
        self.refused_button.hide()
        row.addWidget(self.refused_button)
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(SPACE_8)
        self._warned: tuple[str, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_16)
        layout.addWidget(self._card)
        layout.addLayout(self._warnings)

    def show_status(self, status: SyncStatus | None, now: int) -> None:
        """Show how it stands at `now` (ms since 1970 UTC)."""
        icon, tone = line_words.tone(status)
        self._icon.show_as(icon, tone)
        set_kind(self._card, _GROUNDS.get(tone, "card"))
        self._headline.setText(line_words.headline(status, now))
        self._meaning.setText(line_words.meaning(status, now))
        warned = status.warnings if status is not None else ()
        if warned == self._warned:
            return
        self._warned = warned
        clear(self._warnings)
        for sentence in warned:
            box, row = frame("warning", margin=SPACE_12, spacing=SPACE_12, row=True)
            row.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
            row.addWidget(Icon("warning", 24, "warning"))
            row.addWidget(words(said(sentence), wrap=True), 1)
            self._warnings.addWidget(box)

    def text(self) -> str:
        """All it says."""
        return " ".join((self._headline.text(), self._meaning.text(), *self._warned))
