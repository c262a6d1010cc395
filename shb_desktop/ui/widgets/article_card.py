"""The large card at the counter: which article, what it costs, how many are there, and what the last scan did."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from shb_desktop.domain.article import PIECE
from shb_desktop.domain.offer import OfferState
from shb_desktop.domain.quantity import format_quantity
from shb_desktop.services.counter import Card
from shb_desktop.ui import saying
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, TEXT_LARGE, TEXT_TITLE, sized
from shb_desktop.ui.widgets.parts import (
    Button,
    Empty,
    Fitting,
    Icon,
    Pill,
    Tile,
    beside,
    frame,
    rule,
    set_kind,
    stacked,
    words,
)


class Figure(QWidget):
    """One number with its word."""

    def __init__(self, word: str, size: int, kind: str = "") -> None:
        super().__init__()
        self._word = word
        self.number = words("–", kind)
        self.number.setFont(sized(self, size, QFont.Weight.DemiBold, figures=True))
        self.unit = words("", "muted")
        line = beside(self.number, self.unit, -1, spacing=SPACE_8)
        # Boxes do not line words up by their baseline: lift the small word by what the large one hangs lower.
        lift = QFontMetrics(self.number.font()).descent() - QFontMetrics(self.unit.font()).descent()
        self.unit.setContentsMargins(0, 0, 0, max(0, lift))
        line.setAlignment(self.unit, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(stacked(words(word, "muted"), line, spacing=0))

    def show_number(self, number: str, unit: str = "", kind: str | None = None) -> None:
        """Another number; `kind` changes its tone."""
        self.number.setText(number)
        self.unit.setText(unit)
        if kind is not None:
            set_kind(self.number, kind)
        self.setAccessibleName(f"{self._word}: {number} {unit}")


class Strip(QFrame):
    """The foot of the card: what was booked, what is asked, or why nothing was."""

    pressed = Signal()
    second_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon("check", 24, "accent_text")
        self._title = words("", "strong", wrap=True)
        self._hint = words("", "", wrap=True)
        self.button = Button("", "", tall=True)
        self.button.clicked.connect(self.pressed)
        self.second = Button("", "quiet", tall=True)
        self.second.clicked.connect(self.second_pressed)
        row = beside(spacing=SPACE_12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(stacked(-1, self._title, self._hint, -1, spacing=2), 1)
        row.addWidget(self.button)
        self._row, self._below = row, beside(-1, self.second, spacing=SPACE_8)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_8, SPACE_8, SPACE_8)
        column.setSpacing(SPACE_8)
        column.addLayout(row)
        column.addLayout(self._below)
        self.setMinimumHeight(72)

    def say(self, tone: str, icon: str, title: str, hint: str = "", button: str = "", second: str = "") -> None:
        """`tone` is accent, warning, danger or sunken."""
        set_kind(self, tone)
        ink = {"accent": "accent_text", "warning": "warning", "danger": "danger"}.get(tone, "muted")
        self._icon.show_as(icon, ink)
        self._title.setText(title)
        set_kind(self._title, "strong")
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        for control, text in ((self.button, button), (self.second, second)):
            control.setText(text)
            control.setVisible(bool(text))
        # Two ways on need a row of their own: at 1024 pixels the question would be squeezed between them.
        (self._below if second else self._row).addWidget(self.button)

    def text(self) -> str:
        """All it says."""
        return f"{self._title.text()} {self._hint.text()}".strip()


class ArticleCard(QFrame):
    """Ready, an article, or a sentence: one of the three."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._shown: int | None = None
        self.strip = Strip()
        self._stack = QStackedWidget()
        self._ready = Empty(
            "counter",
            self.tr("Bereit zum Scannen"),
            self.tr(
                "Scannen Sie einen Artikel, wo auch immer Sie gerade sind. Für mehrere: 12* tippen und dann scannen."
            ),
        )
        self._sentence = Empty("warning", "", "")
        self._article = self._build_article()
        for page in (self._ready, self._article, self._sentence):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_12, 0, SPACE_12, SPACE_12)
        foot.addWidget(self.strip)
        layout.addLayout(foot)
        self.strip.hide()

    def show_ready(self) -> None:
        """Nothing was scanned yet."""
        self._stack.setCurrentWidget(self._ready)
        self.strip.hide()

    def show_sentence(self, title: str, hint: str, icon: str = "warning", tone: str = "danger") -> None:
        """There is no article to show: say why."""
        self._sentence.say(title, hint, icon, tone)
        self.strip.hide()
        self._stack.setCurrentWidget(self._sentence)

    def show_card(self, card: Card) -> None:
        """An article as it stands now."""
        article = card.article
        self._shown = article.id
        self._tile.show_article(article.name, article.category)
        self._name.set_words(saying.unbroken(article.name))
        about = (article.brand, article.category, f"Regal {article.shelf}" if article.shelf else "", article.number)
        self._about.setText(" · ".join(filter(None, about)))
        self._price.setText(saying.price(article.price))
        self._price_line.setText(saying.price_line(article))
        unit = article.unit.label
        scarce = article.available <= article.minimum
        self._available.show_number(
            format_quantity(article.available), unit, "warning-word" if scarce else "accent-word"
        )
        self._on_hand.show_number(format_quantity(article.on_hand), "", "danger-word" if article.on_hand < 0 else "")
        self._held.show_number(format_quantity(article.held))
        self._promised.show_number(format_quantity(card.promised * PIECE))
        self._show_pills(card)
        self._stack.setCurrentWidget(self._article)

    def shown_article(self) -> int | None:
        """The number of the article that is shown, if one is."""
        return self._shown if self._stack.currentWidget() is self._article else None

    def refresh(self, card: Card) -> None:
        """Newer figures of the article that is shown; too late when it is another by now."""
        if card.article.id == self.shown_article():
            self.show_card(card)

    def shown_name(self) -> str:
        """The article that is shown, or an empty text."""
        return self._name.text().replace("\u00a0", " ") if self._stack.currentWidget() is self._article else ""

    def shown_sentence(self) -> bool:
        """A sentence stands in place of an article."""
        return self._stack.currentWidget() is self._sentence

    def sentence(self) -> str:
        """What stands in place of an article, or an empty text."""
        return self._sentence.text() if self.shown_sentence() else ""

    def available_text(self) -> str:
        """The large number."""
        return self._available.number.text()

    def _show_pills(self, card: Card) -> None:
        article, offer = card.article, card.offer
        online = offer is not None and offer.state is OfferState.ONLINE
        self._online.setVisible(offer is not None and offer.state is not OfferState.WITHDRAWN)
        if online:
            self._online.show_as(self.tr("Online"), "globe", "accent")
        else:
            self._online.show_as(self.tr("Pausiert"), "pause", "muted")
        self._age.setVisible(article.age_limit > 0)
        self._age.show_as(self.tr("Ab {0} Jahren").format(article.age_limit), "person", "warning")
        self._scarce.setVisible(article.available <= article.minimum)

    def _build_article(self) -> QWidget:
        self._tile = Tile(88)
        self._name = Fitting((TEXT_TITLE, TEXT_LARGE))
        self._about = words("", "muted", wrap=True)
        self._price = words("")
        self._price.setFont(sized(self, TEXT_TITLE, QFont.Weight.DemiBold, figures=True))
        self._price_line = words("", "muted", wrap=True)
        self._online, self._age = Pill(), Pill()
        self._scarce = Pill(self.tr("Wird knapp"), "warning", "warning")
        self._available = Figure(self.tr("Verfügbar"), 56, "accent-word")
        self._on_hand = Figure(self.tr("Im Laden"), TEXT_TITLE)
        self._held = Figure(self.tr("Reserviert"), TEXT_TITLE)
        self._promised = Figure(self.tr("Online zugesagt"), TEXT_TITLE)
        pills = beside(self._online, self._age, self._scarce, -1, spacing=SPACE_8)
        head = beside(spacing=SPACE_24)
        head.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(stacked(self._name, self._about, SPACE_4, pills, -1, spacing=SPACE_4), 1)
        money = stacked(self._price, self._price_line, spacing=0)
        smaller, row = frame("sunken", margin=SPACE_16, spacing=SPACE_24, row=True)
        for figure in (self._on_hand, self._held, self._promised):
            row.addWidget(figure, 1)
        big = beside(self._available, -1, money, spacing=SPACE_24)
        big.setAlignment(money, Qt.AlignmentFlag.AlignBottom)
        page = QWidget()
        layout = stacked(head, SPACE_8, rule(), SPACE_8, -1, big, -1, smaller, spacing=SPACE_8)
        layout.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_12)
        page.setLayout(layout)
        return page
