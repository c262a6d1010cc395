"""The large card at the counter: which article, what it costs, how many are there, and what the last scan did."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QVBoxLayout

from shb_desktop.domain.article import PIECE
from shb_desktop.domain.movement import unpacked_date
from shb_desktop.domain.offer import OfferState
from shb_desktop.domain.quantity import format_quantity
from shb_desktop.services.counter import Card
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import SPACE_4
from shb_desktop.ui.widgets.article_face import Face, Facts
from shb_desktop.ui.widgets.face_places import side_margin
from shb_desktop.ui.widgets.parts import Empty, Pictures
from shb_desktop.ui.widgets.strip import Strip

Pills = tuple[tuple[str, str, str], ...]


class ArticleCard(QFrame):
    """Ready, an article, or a sentence: one of the three."""

    def __init__(self, album: Pictures | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._shown: Card | None = None
        self.strip = Strip()
        self._stack = QStackedWidget()
        # It takes what room there is, and the article is drawn to fit it.
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._ready = Empty(
            "counter",
            self.tr("Bereit zum Scannen"),
            self.tr(
                "Scannen Sie einen Artikel, auf welcher Seite Sie auch sind. Für zwölf Stück tippen Sie vorher 12*."
            ),
        )
        self._sentence = Empty("warning", "", "")
        words = (self.tr("Verfügbar"), self.tr("Im Laden"), self.tr("Reserviert"), self.tr("Online zugesagt"))
        self.face = Face(words, album)
        for page in (self._ready, self.face, self._sentence):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        # The face fills its whole place; so far in, that place has no part in the frame's round corners.
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.strip)
        layout.addLayout(self._foot)
        self.strip.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = side_margin(self.contentsRect().width() - 2 * SPACE_4)
        self._foot.setContentsMargins(side, 0, side, side + SPACE_4)  # as far in below as beside

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
        self._say(card)
        self.face.name_it()

    def show_at_once(self, card: Card) -> None:
        """The same, on the screen when this returns, together with what the strip says by now.

        Where the card has to be laid out anew first it comes with the next turn of the event loop.
        """
        below = self._foot.contentsMargins().bottom()
        placed = self.strip.isVisible() and self.strip.geometry().bottom() + below == self.contentsRect().bottom()
        self._say(card)
        if placed and self.face.isVisible():
            self.face.paint_due()
        self.face.name_it()

    def _say(self, card: Card) -> None:
        self._stack.setCurrentWidget(self.face)
        if card == self._shown:
            return
        self._shown = card
        article = card.article
        shelf = self.tr("Regal {0}").format(article.shelf) if article.shelf else ""
        scarce = article.available <= article.minimum
        self.face.show_facts(
            Facts(
                name=saying.unbroken(article.name),
                about=" · ".join(filter(None, (article.brand, article.category))),
                place=" · ".join(filter(None, (shelf, article.number))),
                category=article.category,
                image=article.image,
                price=saying.price(article.price),
                price_line=saying.price_line(article),
                available=format_quantity(article.available),
                unit=said(article.unit.label),
                tone="warning" if scarce else "accent_text",
                others=(
                    (format_quantity(article.on_hand), "danger" if article.on_hand < 0 else "text"),
                    (format_quantity(article.held), "text"),
                    (format_quantity(card.promised * PIECE), "text"),
                ),
                pills=self._pills(card, scarce=scarce),
            )
        )

    def shown_article(self) -> int | None:
        """The number of the article that is shown, if one is."""
        shown = self._shown if self._stack.currentWidget() is self.face else None
        return shown.article.id if shown else None

    def refresh(self, card: Card) -> None:
        """Newer figures of the article that is shown; too late when it is another by now."""
        if card.article.id == self.shown_article():
            self.show_card(card)

    def shown_name(self) -> str:
        """The article that is shown, or an empty text."""
        facts = self._facts()
        return facts.name.replace("\u00a0", " ").replace("\u00ad", "") if facts else ""

    def shown_ready(self) -> bool:
        """Nothing was scanned yet, or nothing of it is shown."""
        return self._stack.currentWidget() is self._ready

    def shown_sentence(self) -> bool:
        """A sentence stands in place of an article."""
        return self._stack.currentWidget() is self._sentence

    def sentence(self) -> str:
        """What stands in place of an article, or an empty text."""
        return self._sentence.text() if self.shown_sentence() else ""

    def available_text(self) -> str:
        """The large number."""
        facts = self._facts()
        return facts.available if facts else ""

    def pill_texts(self) -> tuple[str, ...]:
        """The states that stand beside the price."""
        facts = self._facts()
        return tuple(text for text, _, _ in facts.pills) if facts else ()

    def _facts(self) -> Facts | None:
        return self.face.facts() if self._stack.currentWidget() is self.face else None

    def _pills(self, card: Card, *, scarce: bool) -> Pills:
        article, offer, pills = card.article, card.offer, []
        online = offer is not None and offer.state is OfferState.ONLINE
        day = unpacked_date(offer.rescue) if offer is not None and offer.rescue else None
        if online and offer is not None and day is not None:
            # The clerk asks for another price of these pieces: it stands where nobody can miss it.
            price = saying.price(offer.rescue_price)
            pills.append(
                (self.tr("Rettung {0} bis {1}").format(price, saying.on(day, with_year=False)), "rescue", "warning")
            )
        elif online:
            pills.append((self.tr("Online"), "globe", "accent"))
        elif offer is not None and offer.state is not OfferState.WITHDRAWN:
            pills.append((self.tr("Pausiert"), "pause", "muted"))
        if article.age_limit > 0:
            pills.append((self.tr("Ab\u00a0{0}").format(article.age_limit), "person", "warning"))
        if scarce:
            pills.append((self.tr("Wird knapp"), "warning", "warning"))
        return tuple(pills)
