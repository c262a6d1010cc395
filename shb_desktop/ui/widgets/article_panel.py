"""One article at the side of the table: what it is, how many there are, what happened to it, what can be done."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from shb_desktop.domain.article import PIECE, Article
from shb_desktop.domain.barcode import shown
from shb_desktop.domain.movement import REASON_WORDS, Movement
from shb_desktop.domain.price_rules import Reduction
from shb_desktop.domain.quantity import format_quantity
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, TEXT, TEXT_LARGE, sized
from shb_desktop.ui.widgets.figure import Figure
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import (
    Button,
    Elided,
    Fitting,
    Pictures,
    Tile,
    beside,
    clear,
    frame,
    rule,
    stacked,
    words,
)

WIDE, NARROW = 340, 320
_HISTORY = 12
_LONG = 5
"""Digits of a figure beside which two others have no room at full size."""


class _HistoryLine(QWidget):
    """A line of the book: why, when, how much. Kept for the next article: to make a dozen takes half a frame."""

    def __init__(self) -> None:
        super().__init__()
        self._about, self._when, self._amount = Elided(""), words("", "small"), words("")
        self._about.set_lines(2)
        self._amount.setFont(sized(self, 15, QFont.Weight.DemiBold, figures=True))
        inside = beside(self._about, self._when, self._amount, spacing=SPACE_12)
        inside.setStretch(0, 1)
        self.setLayout(inside)

    def show_line(self, line: Movement, now: int) -> None:
        """Show this one, told at `now`."""
        self._about.set_words(said(REASON_WORDS[line.reason]) + (f" · {said(line.note)}" if line.note else ""))
        self._when.setText(saying.moment(line.at, now))
        self._amount.setText(("+" if line.quantity > 0 else "") + format_quantity(line.quantity))


class ArticlePanel(QFrame):
    """The signals carry nothing: they speak of the article that is shown."""

    edit_wanted = Signal()
    publish_wanted = Signal()
    label_wanted = Signal()
    facts_wanted = Signal()
    reason_wanted = Signal()
    closed = Signal()

    def __init__(self, album: Pictures | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.fit(WIDE)
        self.article: Article | None = None
        self._tile = Tile(56, album)
        self.name = Fitting((TEXT_LARGE, 17, TEXT))
        self._about = words("", "small", wrap=True)
        self._price = words("")
        self._price.setFont(sized(self, TEXT_LARGE, QFont.Weight.DemiBold, figures=True))
        self._price_line = words("", "small", wrap=True)
        self.reduced = words("", "small", wrap=True)
        self.reduced.hide()
        self._available = Figure(self.tr("Verfügbar"), TEXT_LARGE, "accent_text")
        self._on_hand = Figure(self.tr("Im Laden"), TEXT_LARGE)
        self._held = Figure(self.tr("Reserviert"), TEXT_LARGE)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(SPACE_12)
        self._facts.setVerticalSpacing(SPACE_4)
        self._facts.setColumnStretch(1, 1)
        self._history = QVBoxLayout()
        self._history.setSpacing(SPACE_4)
        self._nothing = words(self.tr("Noch keine Bewegung."), "small")
        self._nothing.hide()
        self._history.addWidget(self._nothing)
        self._lines: list[_HistoryLine] = []
        self.edit_button = Button(self.tr("Bearbeiten"), "", "edit")
        self.edit_button.clicked.connect(self.edit_wanted)
        self.label_button = Button(self.tr("Etikett"), "", "labels")
        self.label_button.setToolTip(self.tr("Etikett drucken"))
        self.label_button.clicked.connect(self.label_wanted)
        self.facts_button = Button(self.tr("Bild"), "", "picture")
        self.facts_button.setAccessibleName(self.tr("Bild und Hersteller"))
        self.facts_button.setToolTip(self.tr("Bild, Hersteller und Warnhinweise"))
        self.facts_button.clicked.connect(self.facts_wanted)
        self.reason_button = Button(self.tr("Bruch usw."), "", "minus")
        self.reason_button.setAccessibleName(self.tr("Bruch, Eigenverbrauch oder Rückgabe"))
        self.reason_button.setToolTip(self.tr("Bruch oder Verderb, Eigenverbrauch, Rückgabe buchen"))
        self.reason_button.clicked.connect(self.reason_wanted)
        self.publish_button = Button(self.tr("Veröffentlichen"), "primary", "globe")
        self.publish_button.clicked.connect(self.publish_wanted)
        self._lay_out()

    def build(self) -> Iterator[None]:
        """The lines of the history, few in a turn (`ui/steps.py`)."""
        for place in range(_HISTORY):
            line = _HistoryLine()
            line.hide()
            self._lines.append(line)
            self._history.addWidget(line)
            if place % 4 == 3:
                yield

    def fit(self, width: int) -> None:
        """WIDE or NARROW."""
        self.setFixedWidth(width)

    def show_article(self, article: Article, offer_state: str) -> None:
        """Show an article as it stands now."""
        self.article = article
        self._tile.show_article(article.name, article.category, article.image)
        self.name.set_words(saying.unbroken(article.name))
        self._about.setText(saying.unbroken(" · ".join(filter(None, (article.brand, article.category)))))
        self._price.setText(saying.price(article.price))
        self._price_line.setText(saying.price_line(article))
        self._price_line.setVisible(bool(self._price_line.text()))
        unit = "" if article.unit.label == "Stück" else said(article.unit.label)
        tone = "warning" if article.available <= article.minimum else "accent_text"
        self._available.show_number(format_quantity(article.available), unit, tone)
        self._on_hand.show_number(format_quantity(article.on_hand))
        self._held.show_number(format_quantity(article.held))
        figures = (self._available, self._on_hand, self._held)
        long = max(len(figure.number.text()) for figure in figures) > _LONG
        for figure in figures:
            figure.set_size(TEXT if long else TEXT_LARGE)
        self.publish_button.setText(self.tr("Aktualisieren") if offer_state == "online" else self.tr("Veröffentlichen"))
        self._show_facts(article)

    def show_reduced(self, reduced: Reduction | None) -> None:
        """What the storefront says of its price, or why it says nothing."""
        said = reduced.words if reduced else ""
        claimed = reduced is not None and reduced.lowest is not None
        self.reduced.setText(self.tr("So steht es im Schaufenster: {0}").format(said) if claimed else said)
        self.reduced.setVisible(reduced is not None)

    def show_history(self, lines: tuple[Movement, ...]) -> None:
        """The last lines of the book for it."""
        self._nothing.setVisible(not lines)
        now = saying.now_ms()
        for row in self._lines[len(lines) :]:
            row.hide()
        for row, line in zip(self._lines, lines, strict=False):
            row.show_line(line, now)
            row.show()

    def _show_facts(self, article: Article) -> None:
        clear(self._facts)
        content = f"{format_quantity(article.content)}\u00a0{article.content_unit}" if article.content else ""
        facts = [
            (self.tr("Nummer"), article.number),
            (self.tr("Regal"), article.shelf),
            (self.tr("Inhalt"), content),
            (self.tr("Mehrwertsteuer"), f"{article.vat} %"),
            (self.tr("Einkaufspreis"), saying.price(article.cost) if article.cost is not None else ""),
            (self.tr("Mindestbestand"), format_quantity(article.minimum) if article.minimum else ""),
            (self.tr("Altersgrenze"), self.tr("ab {0}").format(article.age_limit) if article.age_limit else ""),
            (self.tr("Hersteller"), article.maker),
        ]
        for code in article.barcodes:
            pack = self.tr("{0} je Scan").format(format_quantity(code.pack))
            facts.append((self.tr("Strichcode") if code.pack == PIECE else pack, shown(code.code)))
        for row, (word, fact) in enumerate((word, fact) for word, fact in facts if fact):
            label = words(word, "small")
            label.setContentsMargins(0, 1, 0, 0)  # on one line with the larger words beside it
            self._facts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            value = words(fact, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(value, row, 1)

    def _lay_out(self) -> None:
        close = Button("", "icon", "close")
        close.setFixedWidth(44)
        close.setAccessibleName(self.tr("Seitenleiste schließen"))
        close.clicked.connect(self.closed)
        head = beside(spacing=SPACE_12)
        head.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(stacked(self.name, self._about, spacing=SPACE_4), 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        figures, row = frame("sunken", margin=SPACE_12, spacing=SPACE_12, row=True)
        for figure in (self._available, self._on_hand, self._held):
            row.addWidget(figure, 1)
        inside = QWidget()
        history = stacked(words(self.tr("Verlauf"), "section"), self._history, spacing=SPACE_8)
        body = stacked(
            head,
            stacked(self._price, self._price_line, self.reduced, spacing=0),
            figures,
            rule(),
            self._facts,
            rule(),
            history,
            -1,
            spacing=SPACE_12,
        )
        body.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        inside.setLayout(body)
        # The main deed has a row of its own: its longest word must fit the narrow panel.
        foot = QGridLayout()
        foot.setSpacing(SPACE_8)
        foot.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_16)
        others = (self.edit_button, self.label_button, self.facts_button, self.reason_button)
        for place, button in enumerate(others):
            foot.addWidget(button, place // 2, place % 2)
            foot.setColumnStretch(place % 2, 1)
        foot.addWidget(self.publish_button, 2, 0, 1, 2)
        for button in (*others, self.publish_button):
            button.setProperty("compact", True)
            button.setMinimumWidth(1)  # columns of one width, whatever their words
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(scrolling(inside), 1)
        layout.addWidget(rule())
        layout.addLayout(foot)
