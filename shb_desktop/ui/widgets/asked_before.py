"""What a stocktake asks of articles that were counted already: the newest few in full, the others behind them."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shb_desktop.domain.quantity import format_quantity
from shb_desktop.services.stocktaking import CountedBefore
from shb_desktop.ui import saying
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from shb_desktop.ui.widgets.parts import Button, Elided, Icon, beside, stacked

SHOWN = 2
"""Questions that stand there in full: more would push away what is being counted."""


class Answer(StrEnum):
    """What holds of the two counts."""

    REPLACE = "replace"
    MORE = "more"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Asked:
    """An article that was counted before, and what it was counted to be now (thousandths)."""

    before: CountedBefore
    counted: int


class BeforeLine(QFrame):
    """One of them: is the new count instead of the old one, or for a second place?"""

    answered = Signal(object, str)

    def __init__(self, question: Asked) -> None:
        super().__init__()
        self.setProperty("kind", "warning")
        self.question = question
        before = question.before
        first = format_quantity(before.counted, question.counted)
        now = format_quantity(question.counted, before.counted)
        title = Elided(self.tr("{0}: jetzt {1} gezählt").format(before.name, now), "strong")
        about = Elided(self.tr("Um {0} waren es {1}. Was gilt?").format(saying.clock(before.at), first), "small")
        self.replace_button = Button(self.tr("{0} ersetzt {1}").format(now, first))
        self.replace_button.clicked.connect(lambda: self.answered.emit(question, Answer.REPLACE))
        self.more_button = Button(self.tr("Zweiter Platz: zusammenzählen"))
        self.more_button.clicked.connect(lambda: self.answered.emit(question, Answer.MORE))
        drop = Button("", "icon", "close")
        drop.setFixedWidth(44)
        drop.setAccessibleName(self.tr("Diese Zählung verwerfen"))
        drop.clicked.connect(lambda: self.answered.emit(question, Answer.DROP))
        head = beside(Icon("question", 24, "warning"), spacing=SPACE_12)
        head.addLayout(stacked(title, about, spacing=0), 1)
        head.addWidget(drop)
        ways = beside(-1, self.more_button, self.replace_button, spacing=SPACE_8)
        ways.setContentsMargins(0, 0, SPACE_8, SPACE_4)
        column = stacked(head, ways, spacing=SPACE_4)
        column.setContentsMargins(SPACE_16, SPACE_8, SPACE_4, SPACE_4)
        self.setLayout(column)
        self.setAccessibleName(f"{title.whole()} {about.whole()}")


class Questions(QWidget):
    """All of them, newest first; takes no room while there are none. `answered` carries a Asked and an Answer."""

    answered = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Asked] = []
        self._lines: list[BeforeLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_8)
        self.more_button = Button("", "quiet", "refresh")
        self.more_button.clicked.connect(lambda _=False: self._turn())
        self._column.addLayout(beside(self.more_button, -1))
        self.more_button.hide()
        self.hide()

    def ask(self, before: CountedBefore, counted: int) -> BeforeLine:
        """One more; its line."""
        self._waiting.insert(0, Asked(before, counted))
        self._show()
        return self._lines[0]

    def lines(self) -> list[BeforeLine]:
        """Those that stand there in full."""
        return list(self._lines)

    def count(self) -> int:
        """How many wait in all."""
        return len(self._waiting)

    def clear(self) -> None:
        """Nothing is asked any more."""
        self._waiting.clear()
        self._show()

    def _turn(self) -> None:
        """Bring the next ones to the front; those that were there go to the end."""
        self._waiting = self._waiting[SHOWN:] + self._waiting[:SHOWN]
        self._show()
        self._lines[0].more_button.setFocus()

    def _answer(self, question: Asked, answer: str) -> None:
        # By identity: the same article may have been counted to the same number twice.
        self._waiting = [other for other in self._waiting if other is not question]
        self._show()
        self.answered.emit(question, answer)

    def _show(self) -> None:
        shown = self._waiting[:SHOWN]
        kept = {id(line.question): line for line in self._lines}
        for line in self._lines:
            self._column.removeWidget(line)
            if not any(line.question is question for question in shown):
                line.hide()
                line.deleteLater()
        self._lines = [kept.get(id(question)) or self._line(question) for question in shown]
        for place, line in enumerate(self._lines):
            self._column.insertWidget(place, line)
        rest = len(self._waiting) - len(shown)
        self.more_button.setText(self.tr("und {0} weitere: die nächsten zeigen").format(rest) if rest else "")
        self.more_button.setVisible(rest > 0)
        self.setVisible(bool(shown))

    def _line(self, question: Asked) -> BeforeLine:
        line = BeforeLine(question)
        line.answered.connect(self._answer)
        return line
