"""What the counter asked and nobody has answered: a second reading within a blink, a booking that wants a yes.

Each waits as a line until somebody says, and scanning goes on.
"""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shb_desktop.domain.barcode import UnreadableCode, read
from shb_desktop.ledger.database import Book
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, Elided, Icon, stacked, words

SAME_CODE_MS = 400
"""The same code again within this time may be one piece read twice: it is asked for, not booked."""
_LOW, _HIGH = 60, 84
"""How high a line is, when all it says stands in one line each, and when not."""


class RepeatLine(QFrame):
    """One code that was read again at once, and how often; or with `question`, a booking that wants a yes."""

    book_wanted = Signal(str)
    drop_wanted = Signal(str)
    sized = Signal()

    def __init__(self, code: str, shown: str, *, counting: bool, question: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "warning")
        self.code, self.times, self.question = code, 0, question
        self._shown, self._counting = shown, counting
        again = self.tr("Noch einmal dasselbe gelesen: auch zählen?")
        if not counting:
            again = self.tr("Noch einmal dasselbe gelesen: auch buchen?")
        self._title = words(question or again, "strong", wrap=True)
        self._about = Elided("", "small")
        self._about.set_lines(2)
        self.book_button = Button(self.tr("Zählen") if counting else self.tr("Buchen"))
        self.book_button.clicked.connect(lambda: self.book_wanted.emit(self.code))
        self.drop_button = Button("", "icon", "close")
        self.drop_button.setFixedWidth(44)
        if question:
            self.drop_button.setToolTip(self.tr("Nicht buchen"))
            self.drop_button.setAccessibleName(self.tr("{0} nicht buchen").format(shown))
        else:
            self.drop_button.setToolTip(self.tr("Verwerfen: Der Scanner hat doppelt gelesen"))
            self.drop_button.setAccessibleName(self.tr("{0} war nur einmal da").format(shown))
        self.drop_button.clicked.connect(lambda: self.drop_wanted.emit(self.code))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_16, SPACE_4, SPACE_8, SPACE_4)
        row.setSpacing(SPACE_12)
        row.addWidget(Icon("warning" if question else "question", 24, "warning"))
        row.addLayout(stacked(-1, self._title, self._about, -1, spacing=2), 1)
        row.addWidget(self.book_button)
        row.addWidget(self.drop_button)
        self.setFixedHeight(_LOW)
        self.count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as a line that waits for a name, and higher only for words that break."""
        told = ((self._title, self._title.text()), (self._about, self._about.whole()))
        breaks = any(label.fontMetrics().horizontalAdvance(text) > label.width() for label, text in told)
        height = _HIGH if breaks else _LOW
        if height != self.height():
            self.setFixedHeight(height)
            self.sized.emit()

    def count(self) -> None:
        """It was read once more."""
        self.times += 1
        self._say()

    def name(self, article: str) -> None:
        """The article behind the code is known by now."""
        self._shown = article
        self._say()

    def text(self) -> str:
        """All it says."""
        return f"{self._title.text()} {self._about.whole()}"

    def _say(self) -> None:
        often = self.tr("{0}-mal {1}").format(self.times, self._shown) if self.times > 1 else self._shown
        self._about.set_words(often)
        self._fit()
        if self.question:
            self.setAccessibleName(self.text())
            return
        hint = (
            self.tr("Noch ein Scan davon zählt es mit.")
            if self._counting
            else self.tr("Enter oder noch ein Scan davon bucht es.")
        )
        self.book_button.setToolTip(hint)
        self.setAccessibleName(f"{self.text()} {hint}")


class Repeats(QWidget):
    """All of them, newest first; takes no room while there are none. `held` says in words what waits now.

    A page asks `reads_twice` of every scan, holds what it says yes to, and lets `answer` have the next scan of it.
    So many pixels of `gutter` at the right stay free for the bar.
    """

    held = Signal(str)

    def __init__(self, book: Book, *, counting: bool = False, within_ms: int = SAME_CODE_MS, gutter: int = 0) -> None:
        super().__init__()
        self._book = book
        self.within_ms, self._counting = within_ms, counting
        self._latest, self._since = "", QElapsedTimer()
        self._known = ("", "")
        self._deeds: dict[str, Callable[[int], object]] = {}
        self._parked = 0
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, gutter, 0)
        self._column.setSpacing(SPACE_8)
        self._lines: list[RepeatLine] = []
        self.setLayout(stacked(scrolling(inside), spacing=0))
        self._fit()

    def reads_twice(self, code: str) -> bool:
        """Note a scan; whether the same code came only a blink ago."""
        again = code == self._latest and self._since.isValid() and self._since.elapsed() < self.within_ms
        self._latest = code
        self._since.start()
        return again

    def name(self, code: str, article: str) -> None:
        """The article behind the code that was scanned last is known, before or after its line is there."""
        self._known = code, article
        if (line := self.line(code)) is not None:
            line.name(article)

    def hold(self, code: str, do: Callable[[int], object]) -> None:
        """Let a second reading wait; `do` gets how often it was read once somebody said that it was no stutter."""
        try:
            shown = read(code, self._book.scales).shown
        except UnreadableCode:
            return  # The first reading was refused with a reason; the second has no other.
        self._deeds[code] = do
        line = self.line(code)
        if line is None:
            known, article = self._known
            line = self._add(RepeatLine(code, article if known == code else shown, counting=self._counting))
        else:
            line.count()
        self.held.emit(line.text())

    def park(self, code: str, shown: str, question: str, do: Callable[[], object]) -> None:
        """Let a booking that wants a yes wait; only its own button gives it, no later scan of the same code."""
        self._parked += 1
        key = f"{code}\n{self._parked}"
        self._deeds[key] = lambda _: do()
        self.held.emit(self._add(RepeatLine(key, shown, counting=False, question=question)).text())

    def _add(self, line: RepeatLine) -> RepeatLine:
        line.book_wanted.connect(self.answer)
        line.drop_wanted.connect(self.take)
        line.sized.connect(self._fit)
        self._lines.insert(0, line)
        self._column.insertWidget(0, line)
        self._fit()
        return line

    def answer(self, code: str) -> bool:
        """Do what waits under `code`; False when nothing does."""
        do = self._deeds.get(code)
        times = self.take(code)
        if do is None or not times:
            return False
        do(times)
        return True

    def clear(self) -> None:
        """Nothing waits any more."""
        for line in tuple(self._lines):
            self.take(line.code)

    def count(self) -> int:
        """How many codes wait."""
        return len(self._lines)

    def take(self, code: str) -> int:
        """It was answered: how often it had been read; 0 when it was not waiting."""
        line = self.line(code)
        if line is None:
            return 0
        self._deeds.pop(code, None)
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._fit()
        return line.times

    def line(self, code: str) -> RepeatLine | None:
        """The line of a code, if it waits."""
        return next((line for line in self._lines if line.code == code), None)

    def lines(self) -> tuple[RepeatLine, ...]:
        """All that waits, newest first."""
        return tuple(self._lines)

    def newest(self) -> str:
        """The second reading that waits on top; empty when none does."""
        return next((line.code for line in self._lines if not line.question), "")

    def _fit(self) -> None:
        shown = self._lines[:2]
        self.setFixedHeight(sum(line.height() for line in shown) + max(0, len(shown) - 1) * SPACE_8)
        self.setVisible(bool(self._lines))
