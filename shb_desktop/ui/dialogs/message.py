"""One message to the city, word for word: what it said, when, and what became of it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shb_desktop.services.telling import Told
from shb_desktop.ui import line_words, saying
from shb_desktop.ui.language import said, whole
from shb_desktop.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Pill, beside, rule, words

_WORD_WIDTH = 176


class MessageSheet(QWidget):
    """Nothing to press: to be read."""

    def __init__(self, message: Told) -> None:
        super().__init__()
        inside = QWidget()
        facts = QVBoxLayout(inside)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(SPACE_8)
        for word, fact in message.facts or ((self.tr("Inhalt"), self.tr("Nichts weiter als diese Mitteilung.")),):
            facts.addLayout(_fact(said(word), said(fact)))
        facts.addWidget(rule())
        facts.addLayout(_fact(self.tr("Entstanden"), saying.day(message.at)))
        if message.answered_at is not None:
            facts.addLayout(_fact(self.tr("Beantwortet"), saying.day(message.answered_at)))
        if message.title:
            facts.addLayout(_fact(self.tr("Abgelehnt, weil"), whole(message)))
        if message.settled_at is not None:
            facts.addLayout(_fact(self.tr("Erledigt"), saying.day(message.settled_at)))
        facts.addStretch(1)
        area = scrolling(inside)
        area.show_whole(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        layout.setSpacing(SPACE_16)
        if message.about:
            layout.addWidget(words(message.about, "strong", wrap=True))
        layout.addLayout(beside(Pill(*line_words.look(message.state)), -1))
        layout.addWidget(area, 1)


def _fact(word: str, said: str) -> QHBoxLayout:
    name = words(word, "muted", wrap=True)
    name.setFixedWidth(_WORD_WIDTH)
    text = words(said, wrap=True)
    row = beside(name, text, spacing=SPACE_12)
    row.setStretch(1, 1)
    return row
