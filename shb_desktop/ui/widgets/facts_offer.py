"""What somebody else knows of the article being typed in, with one press to take it over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from shb_desktop.domain.known_facts import SOURCE_WORDS, KnownFacts
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import SPACE_8, SPACE_12
from shb_desktop.ui.widgets.parts import Button, Icon, beside, stacked, words


class FactsOffer(QFrame):
    """`taken` when a person wants them; hidden until there are any."""

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "accent")
        self.facts: KnownFacts | None = None
        self._who = words("", "small")
        self.what = words("", "strong", wrap=True)
        self.take_button = Button(self.tr("Übernehmen"), "primary", "check")
        self.take_button.clicked.connect(self.taken)
        row = beside(
            Icon("info", 20, "accent_text"),
            stacked(self._who, self.what, spacing=2),
            self.take_button,
            spacing=SPACE_12,
        )
        row.setStretch(1, 1)
        row.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        self.setLayout(row)
        self.hide()

    def show_facts(self, facts: KnownFacts) -> None:
        """Show what is known."""
        self.facts = facts
        self._who.setText(self.tr("{0} kennt diesen Artikel:").format(said(SOURCE_WORDS[facts.source])))
        self.what.setText(" · ".join(filter(None, (facts.name, facts.brand, facts.category))))
        self.show()
