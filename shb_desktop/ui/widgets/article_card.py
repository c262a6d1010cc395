"""The large card at the counter: which article, what it costs, how many are there, and what the last scan did."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from shb_desktop.domain.article import PIECE
from shb_desktop.domain.movement import unpacked_date
from shb_desktop.domain.offer import OfferState
from shb_desktop.domain.quantity import format_quantity
from shb_desktop.services.counter import Card
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import (
    SPACE_4,
    SPACE_8,
    SPACE_12,
    SPACE_16,
    SPACE_24,
    SPACE_32,
    TEXT,
    TEXT_HERO,
    TEXT_LARGE,
    TEXT_TITLE,
)
from shb_desktop.ui.widgets.parts import (
    Button,
    Elided,
    Empty,
    Fitting,
    Icon,
    Number,
    Pictures,
    Pill,
    Tile,
    beside,
    frame,
    rule,
    set_kind,
    stacked,
    words,
)

_LONG = 4
"""Digits of a number that still stands at full size."""


@dataclass(frozen=True, slots=True)
class Size:
    """How large the card's parts are drawn from this width and height on, all in pixels."""

    width: int
    height: int
    tile: int
    name: tuple[int, ...]
    price: int
    focus: int
    other: int
    margin: int


_SIZES = (
    Size(900, 600, 144, (TEXT_HERO, TEXT_TITLE), TEXT_HERO, 184, TEXT_TITLE, SPACE_32),
    Size(560, 400, 88, (TEXT_TITLE, TEXT_LARGE), TEXT_TITLE, 104, TEXT_LARGE, SPACE_24),
    Size(0, 300, 64, (TEXT_TITLE, TEXT_LARGE), TEXT_TITLE, 64, TEXT_LARGE, SPACE_16),
    Size(0, 0, 44, (TEXT_LARGE,), TEXT_LARGE, 48, TEXT, SPACE_12),
)


class Figure(QWidget):
    """One number with its word."""

    def __init__(self, word: str, size: int, tone: str = "text") -> None:
        super().__init__()
        self._word, self._lifted = word, 0
        self.number = Number(tone)
        self.unit = words("", "muted")
        line = beside(self.number, self.unit, -1, spacing=SPACE_8)
        line.setAlignment(self.unit, Qt.AlignmentFlag.AlignBottom)
        self.set_size(size)
        self.setLayout(stacked(words(word, "muted"), line, spacing=0))

    def set_size(self, size: int) -> None:
        """Draw the number `size` pixels high, a long one smaller."""
        self._size = size
        shown = size if len(self.number.text()) <= _LONG else max(size * 3 // 5, min(size, TEXT_LARGE))
        if shown == self._lifted:
            return
        self._lifted = shown
        self.number.set_size(shown)
        # Boxes do not line words up by their baseline: lift the small word by what the large one hangs lower.
        lift = QFontMetrics(self.number.font()).descent() - QFontMetrics(self.unit.font()).descent()
        self.unit.setContentsMargins(0, 0, 0, max(0, lift))

    def show_number(self, number: str, unit: str = "", tone: str = "") -> None:
        """Another number, in another `tone` if one is named."""
        self.number.setText(number)
        self.unit.setText(unit)
        self.set_size(self._size)
        if tone:
            self.number.set_tone(tone)
        self.setAccessibleName(f"{self._word}: {number} {unit}")


class FigureLine(QWidget):
    """A smaller number at the end of its word's line."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word
        self._number = Number()
        self._layout = beside(words(word, "muted"), -1, self._number, spacing=SPACE_8)
        self.setLayout(self._layout)

    def set_size(self, size: int) -> None:
        """Draw the number `size` pixels high."""
        self._number.set_size(size)
        room = size // 4 if size < TEXT_TITLE else size // 2
        self._layout.setContentsMargins(0, room, 0, room)

    def show_number(self, number: str, tone: str = "text") -> None:
        """Another number in its `tone`."""
        self._number.setText(number)
        self._number.set_tone(tone)
        self.setAccessibleName(f"{self._word}: {number}")


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
        place = self._below if second else self._row
        if place.indexOf(self.button) < 0:
            place.addWidget(self.button)

    def text(self) -> str:
        """All it says."""
        return f"{self._title.text()} {self._hint.text()}".strip()


class _Watched(QWidget):
    """Tells how large it has become."""

    resized = Signal(QSize)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(event.size())


class ArticleCard(QFrame):
    """Ready, an article, or a sentence: one of the three."""

    def __init__(self, album: Pictures | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._album = album
        self._shown: Card | None = None
        self._size: Size | None = None
        self.strip = Strip()
        self._stack = QStackedWidget()
        # It takes what room there is, and the article is drawn to fit it.
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
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
        self._stack.setCurrentWidget(self._article)
        if card == self._shown:
            return
        self._shown = card
        article = card.article
        self._tile.show_article(article.name, article.category, article.image)
        self._name.set_words(saying.unbroken(article.name))
        about = (
            article.brand,
            article.category,
            self.tr("Regal {0}").format(article.shelf) if article.shelf else "",
            article.number,
        )
        self._about.set_words(" · ".join(filter(None, about)))
        self._price.setText(saying.price(article.price))
        self._price_line.setText(saying.price_line(article))
        self._price_line.setVisible(bool(self._price_line.text()))
        unit = said(article.unit.label)
        scarce = article.available <= article.minimum
        self._available.show_number(format_quantity(article.available), unit, "warning" if scarce else "accent_text")
        self._on_hand.show_number(format_quantity(article.on_hand), "danger" if article.on_hand < 0 else "text")
        self._held.show_number(format_quantity(article.held))
        self._promised.show_number(format_quantity(card.promised * PIECE))
        self._show_pills(card)

    def shown_article(self) -> int | None:
        """The number of the article that is shown, if one is."""
        shown = self._shown if self._stack.currentWidget() is self._article else None
        return shown.article.id if shown else None

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
        day = unpacked_date(offer.rescue) if offer is not None and offer.rescue else None
        if online and offer is not None and day is not None:
            # The clerk asks for another price of these pieces: it stands where nobody can miss it.
            price = saying.price(offer.rescue_price)
            self._online.show_as(self.tr("Rettung {0} bis {1}").format(price, f"{day:%d.%m.}"), "rescue", "warning")
        elif online:
            self._online.show_as(self.tr("Online"), "globe", "accent")
        else:
            self._online.show_as(self.tr("Pausiert"), "pause", "muted")
        self._age.setVisible(article.age_limit > 0)
        self._age.show_as(self.tr("Ab {0}").format(article.age_limit), "person", "warning")
        self._scarce.setVisible(article.available <= article.minimum)

    def _build_article(self) -> QWidget:
        self._tile = Tile(88, self._album)
        self._name = Fitting((TEXT_TITLE, TEXT_LARGE))
        self._about = Elided("", "muted")
        self._price = Number()
        self._price_line = words("", "muted", wrap=True)
        self._online, self._age = Pill(), Pill()
        self._scarce = Pill(self.tr("Wird knapp"), "warning", "warning")
        self._available = Figure(self.tr("Verfügbar"), TEXT_TITLE, "accent_text")
        self._on_hand = FigureLine(self.tr("Im Laden"))
        self._held = FigureLine(self.tr("Reserviert"))
        self._promised = FigureLine(self.tr("Online zugesagt"))
        self._others = (self._on_hand, self._held, self._promised)
        head = self._head_layout = beside(spacing=SPACE_16)
        head.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(stacked(-1, self._name, self._about, -1, spacing=SPACE_4), 1)
        money = stacked(self._price, self._price_line, spacing=0)
        price = beside(spacing=SPACE_8)
        price.addLayout(money, 1)
        for pill in (self._online, self._age, self._scarce):
            price.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
        panel, self._panel_layout = frame("sunken", spacing=SPACE_24, row=True)
        self._panel_layout.addLayout(stacked(-1, self._available, -1, spacing=0), 4)
        self._panel_layout.addLayout(stacked(-1, *_ruled(self._others), -1, spacing=0), 5)
        page = _Watched()
        # It fills its ground itself, so that Qt need not paint all that lies below it first.
        page.setBackgroundRole(QPalette.ColorRole.Base)
        page.setAutoFillBackground(True)
        page.resized.connect(self._fit)
        self._page_layout = stacked(head, price, panel)
        self._page_layout.setStretch(2, 1)
        page.setLayout(self._page_layout)
        return page

    def _fit(self, room: QSize) -> None:
        size = next(size for size in _SIZES if room.width() >= size.width and room.height() >= size.height)
        if size is self._size:
            return
        self._size = size
        self._tile.setFixedSize(size.tile, size.tile)
        self._name.set_sizes(size.name)
        self._head_layout.setSpacing(size.margin)
        self._price.set_size(size.price)
        self._available.set_size(size.focus)
        for row in self._others:
            row.set_size(size.other)
        self._page_layout.setContentsMargins(size.margin, size.margin, size.margin, SPACE_12)
        self._page_layout.setSpacing(size.margin // 2 + SPACE_4)
        self._panel_layout.setContentsMargins(size.margin, SPACE_8, size.margin, SPACE_8)


def _ruled(rows: tuple[QWidget, ...]) -> list[QWidget]:
    return [rows[0], *(part for row in rows[1:] for part in (rule(), row))]
