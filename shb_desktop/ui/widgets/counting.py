"""Counting a shelf: the article in hand, how many lie there, what is asked, and what was counted last."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from shb_desktop.domain.article import Article
from shb_desktop.domain.quantity import QuantityUnclear, Unit, format_quantity, parse_quantity, typed_quantity
from shb_desktop.services.stocktaking import Noted
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import (
    SPACE_4,
    SPACE_8,
    SPACE_12,
    SPACE_16,
    SPACE_24,
    TEXT_HERO,
    TEXT_LARGE,
    TEXT_TITLE,
    sized,
)
from shb_desktop.ui.widgets.breaking import in_two
from shb_desktop.ui.widgets.keypad import Keypad
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import (
    Button,
    Elided,
    Empty,
    Fitting,
    Icon,
    Pictures,
    Tile,
    beside,
    rule,
    stacked,
    words,
)

_KEPT = 30


class InHand(QFrame):
    """The article that is being counted. `noted` carries thousandths once a person says that this is all of it."""

    noted = Signal(object)
    dropped = Signal()

    def __init__(self, album: Pictures) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.article: Article | None = None
        self._stack = QStackedWidget()
        self._ready = Empty(
            "stocktake",
            self.tr("Bereit zum Zählen"),
            self.tr("Scannen Sie einen Artikel. Jeder weitere Scan zählt dazu, oder tippen Sie die Menge und Enter."),
        )
        self.figure = QLineEdit()
        self.figure.setMaxLength(11)
        self.figure.setFixedWidth(190)
        self.figure.setFont(sized(self.figure, TEXT_HERO, QFont.Weight.DemiBold, figures=True))
        self.figure.setProperty("kind", "figure")
        self.figure.setAccessibleName(self.tr("Gezählte Menge"))
        self.figure.returnPressed.connect(self.note)
        self._unit = words("", "large")
        self._tile = Tile(72, album)
        self._name = Fitting((TEXT_TITLE, TEXT_LARGE))
        self._about = words("", "muted", wrap=True)
        self._problem = words("", "danger-word", wrap=True)
        self.note_button = Button(self.tr("Zählung notieren"), "primary", "check", tall=True)
        self.note_button.clicked.connect(self.note)
        self.drop_button = Button(self.tr("Weglegen"), "quiet", tall=True)
        self.drop_button.clicked.connect(self.drop)
        self._stack.addWidget(self._ready)
        self._stack.addWidget(self._laid_out())
        self.setLayout(stacked(self._stack, spacing=0))

    def take(self, article: Article, amount: int | None) -> None:
        """Take an article in hand; `amount` is what its first scan meant, None when it was picked by its name."""
        self.article = article
        self._tile.show_article(article.name, article.category, article.image)
        self._name.set_words(saying.unbroken(article.name))
        shelf = self.tr("Regal {0}").format(article.shelf) if article.shelf else ""
        self._about.setText(" · ".join(filter(None, (article.brand, shelf, article.number))))
        self._unit.setText(said(article.unit.label))
        self._problem.hide()
        self._set(amount)
        self._stack.setCurrentIndex(1)

    def add(self, amount: int) -> None:
        """One more scan of the article in hand."""
        self._set((self.amount() or 0) + amount)

    def amount(self) -> int | None:
        """Thousandths, or None while it is no number."""
        try:
            return parse_quantity(self.figure.text(), ",") if self.figure.text().strip() else None
        except QuantityUnclear:
            return None

    def note(self) -> None:
        """This is all that lies there."""
        amount = self.countable()
        if amount is not None:
            self.noted.emit(amount)

    def countable(self) -> int | None:
        """Thousandths that can be noted of the article in hand; None, and why is said, when they cannot."""
        if self.article is None:
            return None
        amount = self.amount()
        if amount is None or (self.article.unit is Unit.PIECE and amount % 1000):
            self._problem.setText(
                self.tr("Bitte eine Zahl eingeben, zum Beispiel 12. Ist nichts mehr da: 0.")
                if amount is None
                else self.tr("Stücke werden in ganzen Zahlen gezählt.")
            )
            self._problem.show()
            self.figure.setFocus()
            return None
        return amount

    def drop(self) -> None:
        """Put it down without noting anything."""
        self.article = None
        self._stack.setCurrentIndex(0)
        self.dropped.emit()

    def _set(self, amount: int | None) -> None:
        self.figure.setText("" if amount is None else typed_quantity(amount))
        self.figure.setFocus()
        self.figure.selectAll()

    def _laid_out(self) -> QWidget:
        page = QWidget()
        head = beside(spacing=SPACE_16)
        head.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(stacked(self._name, self._about, -1, spacing=SPACE_4), 1)
        count = beside(self.figure, self._unit, -1, spacing=SPACE_12)
        column = stacked(
            head,
            rule(),
            SPACE_12,
            words(self.tr("Wie viel liegt im Regal?"), "muted"),
            count,
            self._problem,
            SPACE_12,
            beside(self.note_button, self.drop_button, -1, spacing=SPACE_12),
            -1,
            spacing=SPACE_12,
        )
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        page.setLayout(column)
        return page


class Recounts(QFrame):
    """Which articles should be counted once more; not why. `wanted` carries the article's number in the book."""

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "warning")
        self._article = 0
        self._about = Elided("", "strong")
        self.button = Button(self.tr("Nachzählen"))
        self.button.clicked.connect(lambda: self.wanted.emit(self._article))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_16, SPACE_8, SPACE_8, SPACE_8)
        row.setSpacing(SPACE_12)
        row.addWidget(Icon("refresh", 24, "warning"))
        title = words(self.tr("Bitte noch einmal zählen"), "small")
        row.addLayout(stacked(title, self._about, spacing=0), 1)
        row.addWidget(self.button)
        self.hide()

    def show_due(self, due: tuple[tuple[int, str], ...]) -> None:
        """The articles, by number in the book and name."""
        if due:
            self._article = due[0][0]
            more = self.tr(" und 1 weiterer") if len(due) == 2 else self.tr(" und {0} weitere").format(len(due) - 1)
            self._about.set_words(due[0][1] + (more if len(due) > 1 else ""))
            self.setAccessibleName(self.tr("Bitte noch einmal zählen: {0}").format(self._about.whole()))
        self.setVisible(bool(due))

    def text(self) -> str:
        """What it asks for; empty while nothing is due."""
        return "" if self.isHidden() else self._about.whole()


class _Name(Elided):
    """A name of which the layout knows the lines before it has its place: else its second is cut off for a moment."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.set_lines(2)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        metrics = self.fontMetrics()
        fits = metrics.horizontalAdvance(self.whole()) <= width
        return metrics.lineSpacing() * (1 if fits else len(in_two(self.whole(), metrics, width)))


class Counted(QFrame):
    """What was counted last, newest first. `again_wanted` carries the article's number in the book."""

    again_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._noted: list[Noted] = []
        self._lines: dict[Noted, QWidget] = {}
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, SPACE_4, 0, SPACE_8)
        self._column.setSpacing(SPACE_16)
        self._hint = words(self.tr("Hier steht gleich Ihre erste Zählung."), "muted", wrap=True)
        self._hint.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
        self._column.addWidget(self._hint)
        self._column.addStretch(1)
        title = words(self.tr("Zuletzt gezählt"), "section")
        title.setContentsMargins(SPACE_16, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, SPACE_16, 1, 1)
        layout.setSpacing(SPACE_8)
        layout.addWidget(title)
        layout.addWidget(scrolling(inside), 1)

    def add(self, noted: Noted) -> None:
        """One more; an earlier count of the same article gives way."""
        others = [earlier for earlier in self._noted if earlier.article != noted.article]
        self._noted = [noted, *others][:_KEPT]
        self._show()

    def take_up(self, noted: tuple[Noted, ...]) -> None:
        """Somebody counted these before the program was closed; what was counted since stands above them."""
        since = {earlier.article for earlier in self._noted}
        self._noted = [*self._noted, *(one for one in noted if one.article not in since)][:_KEPT]
        self._show()

    def latest(self) -> Noted | None:
        """The newest count."""
        return self._noted[0] if self._noted else None

    def forget(self) -> None:
        """Another stocktake begins."""
        self._noted = []
        self._show()

    def _show(self) -> None:
        """Only what is new is made and what is gone is let go: a count must not cost thirty lines."""
        for gone in self._lines.keys() - set(self._noted):
            line = self._lines.pop(gone)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._hint.setVisible(not self._noted)
        for place, noted in enumerate(self._noted):
            if noted not in self._lines:
                self._lines[noted] = self._line(noted)
                self._column.insertWidget(place, self._lines[noted])

    def _line(self, noted: Noted) -> QWidget:
        line = QWidget()
        amount = words(format_quantity(noted.counted))
        amount.setFont(sized(self, 15, QFont.Weight.DemiBold, figures=True))
        again = Button("", "quiet", "edit")
        again.setFixedWidth(44)
        again.setToolTip(self.tr("Noch einmal zählen"))
        again.setAccessibleName(self.tr("{0} noch einmal zählen").format(noted.name))
        again.clicked.connect(partial(self.again_wanted.emit, noted.article))
        about = saying.clock(noted.at) + (self.tr(" · bitte nachzählen") if noted.again else "")
        row = QHBoxLayout(line)
        row.setContentsMargins(SPACE_16, 0, SPACE_4, 0)
        row.setSpacing(SPACE_8)
        row.addLayout(stacked(-1, _Name(noted.name), Elided(about, "small"), -1, spacing=0), 1)
        row.addWidget(amount)
        row.addWidget(again)
        return line


class FigureKeys(Keypad):
    """The keypad for the figure in hand: what is pressed stands in `figure`."""

    def __init__(self, figure: QLineEdit) -> None:
        super().__init__(bare=True)
        self._figure = figure
        self.changed.connect(lambda: figure.setText(self.text()))
        figure.textChanged.connect(self._follow)

    def press(self, key: str) -> None:
        if self._figure.selectedText() == self._figure.text():
            self.reset()
        super().press(key)

    def _follow(self, text: str) -> None:
        if text != self.text():
            self._typed = text
