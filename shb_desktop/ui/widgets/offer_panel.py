"""One offer at the side: as the citizen sees it, what the city may promise, and what can be done with it."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shb_desktop.domain import schedule
from shb_desktop.domain.movement import unpacked_date
from shb_desktop.domain.occasion import KIND_WORDS, Kind, Occasion
from shb_desktop.domain.offer import OfferState
from shb_desktop.services.publishing import OfferRow
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, TEXT_LARGE, TEXT_TITLE, sized
from shb_desktop.ui.widgets.lining import Flush
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import (
    Button,
    Fitting,
    Pictures,
    Pill,
    Tile,
    beside,
    frame,
    rule,
    stacked,
    words,
)
from shb_desktop.ui.widgets.stepper import Stepper

WIDE, NARROW = 340, 320
_SURE, _FEW = 3, 1
_MISTAKABLE_MS = 300 * 86_400_000
"""So far away, a day without its year may be taken for another."""


class OfferPanel(QFrame):
    """`cap_wanted` and `buffer_wanted` carry pieces; the other signals speak of the offer that is shown."""

    cap_wanted = Signal(int)
    buffer_wanted = Signal(int)
    pause_wanted = Signal()
    publish_wanted = Signal()
    withdraw_wanted = Signal()
    schedule_wanted = Signal()
    rescue_wanted = Signal()
    rescue_end_wanted = Signal()
    edit_wanted = Signal()
    facts_wanted = Signal()
    preview_wanted = Signal()
    settle_wanted = Signal()
    closed = Signal()

    def __init__(self, album: Pictures | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.fit(WIDE)
        self.row: OfferRow | None = None
        self._tile = Tile(88, album)
        self._title = Fitting((TEXT_LARGE, 17))
        self._price = words("")
        self._price.setFont(sized(self, TEXT_TITLE, QFont.Weight.DemiBold, figures=True))
        self._price_line = words("", "small", wrap=True)
        self.reduced = words("", "small", wrap=True)
        self.unclaimed = words("", "small", wrap=True)
        self.when = words("", "strong", wrap=True)
        self._where = words("", "small", wrap=True)
        self._text = words("", wrap=True)
        self._stock, self._age, self.rescued = Pill(), Pill(), Pill()
        self._problem = words("", "danger-word", wrap=True)
        self._problem.setMinimumWidth(0)
        self.settle_button = Button(self.tr("Gegenüberstellen"), "primary", "exchange")
        self.settle_button.clicked.connect(self.settle_wanted)
        self.preview_button = Button(self.tr("So sieht es der Kunde"), "quiet", "eye")
        self.preview_button.clicked.connect(self.preview_wanted)
        self.facts_button = Button(self.tr("Bild und Hersteller"), "quiet", "picture")
        self.facts_button.clicked.connect(self.facts_wanted)
        self.promise = Stepper(self.tr("Höchstens online zusagen"), self.tr("zusagen"))
        self.promise.wanted.connect(self.cap_wanted)
        self.buffer = Stepper(self.tr("Bleibt immer im Laden"), self.tr("im Laden lassen"))
        self.buffer.wanted.connect(self.buffer_wanted)
        self.cap, self.fewer, self.more = self.promise.number, self.promise.fewer, self.promise.more
        self._cap_hint = words("", "small", wrap=True)
        self.span = words("", wrap=True)
        self.schedule_button = Button(self.tr("Ändern"), "quiet", "clock")
        self.schedule_button.setAccessibleName(self.tr("Zeitraum ändern"))
        self.schedule_button.clicked.connect(self.schedule_wanted)
        self.rescue_button = Button("", "", "rescue")
        self.rescue_button.clicked.connect(self._rescue)
        self.edit_button = Button(self.tr("Termin und Plätze ändern"), "", "calendar")
        self.edit_button.clicked.connect(self.edit_wanted)
        self.main_button = Button("", "", "pause")
        self.main_button.clicked.connect(self._main)
        self.withdraw_button = Button(self.tr("Zurückziehen"), "danger", "close")
        self.withdraw_button.clicked.connect(self.withdraw_wanted)
        self._lay_out()

    def fit(self, width: int) -> None:
        """WIDE or NARROW."""
        self.setFixedWidth(width)

    def show_offer(self, row: OfferRow) -> None:
        """Show an offer as it stands now."""
        self.row = row
        offer, article = row.offer, row.article
        self._tile.show_article(offer.title, article.category, article.image)
        self._title.set_words(saying.unbroken(offer.title))
        self._price.setText(saying.price(row.price) if row.price or row.occasion is None else self.tr("kostenlos"))
        self._price_line.setText(saying.price_line(article, row.price) if row.occasion is None else "")
        self._price_line.setVisible(bool(self._price_line.text()))
        claimed = row.reduced is not None and row.reduced.lowest is not None
        for line, its in ((self.reduced, claimed), (self.unclaimed, not claimed)):
            line.setText(row.reduced.words if row.reduced and its else "")
            line.setVisible(bool(line.text()))
        self._show_occasion(row.occasion)
        self._text.setText(article.description)
        self._text.setVisible(bool(article.description))
        self._show_pills(row)
        self._problem.setText(offer.problem)
        self._problem.setVisible(bool(offer.problem))
        self.settle_button.setVisible(bool(offer.conflict))
        self._show_terms(row)
        online = offer.state is OfferState.ONLINE
        self.main_button.setText(self.tr("Pausieren") if online else self.tr("Wieder online"))
        self.main_button.set_icon("pause" if online else "globe")
        self.withdraw_button.setVisible(offer.state is not OfferState.WITHDRAWN)

    def _show_pills(self, row: OfferRow) -> None:
        offer, article = row.offer, row.article
        free = max(0, offer.promised - offer.held)
        if row.occasion is not None:
            left = self.tr("noch {0} Plätze").format(free) if free != 1 else self.tr("noch 1 Platz")
            self._stock.show_as(left if free else self.tr("ausgebucht"), "person", "accent" if free else "muted")
        elif free >= _SURE:
            self._stock.show_as(self.tr("Sicher da"), "check", "accent")
        elif free >= _FEW:
            self._stock.show_as(self.tr("Wahrscheinlich da"), "check", "accent")
        else:
            self._stock.show_as(self.tr("Bitte anfragen"), "question", "muted")
        self._age.setVisible(article.age_limit > 0)
        self._age.show_as(self.tr("Ab\u00a0{0}").format(article.age_limit), "person", "warning")
        day = unpacked_date(offer.rescue) if offer.rescue else None
        self.rescued.setVisible(day is not None)
        if day is not None:
            self.rescued.show_as(
                self.tr("Rettung · haltbar bis {0}").format(saying.on(day, with_year=False)), "rescue", "warning"
            )

    def _show_occasion(self, occasion: Occasion | None) -> None:
        self.when.setText(when_words(occasion) if occasion else "")
        self._where.setText((occasion.venue or self.tr("im Geschäft")) if occasion else "")
        for line in (self.when, self._where):
            line.setVisible(bool(line.text()))

    def _show_terms(self, row: OfferRow) -> None:
        offer, article, goods = row.offer, row.article, row.occasion is None
        self.promise.show_number(offer.cap, enabled=offer.state is not OfferState.WITHDRAWN)
        self.promise.set_unit("" if goods else self.tr("Plätze"))
        self.buffer.show_number(offer.buffer, enabled=offer.state is not OfferState.WITHDRAWN)
        self.buffer.setVisible(goods)
        there = self.tr("Im Laden") if goods else self.tr("Frei")
        self._cap_hint.setText(
            self.tr("Jetzt zugesagt: {0}, davon reserviert: {1}. {2}: {3}.").format(
                offer.promised,
                offer.held,
                there,
                saying.amount(article.on_hand, article.unit) if goods else article.on_hand // 1000,
            )
        )
        span = saying.span(offer.visible_from, row.until, saying.now_ms())
        self.span.setText(span or self.tr("Sichtbar, bis Sie es ändern."))
        self.rescue_button.setVisible(goods and offer.state is not OfferState.WITHDRAWN)
        self.rescue_button.setText(self.tr("Rettung beenden") if offer.rescue else self.tr("Als Rettungsangebot"))
        self.edit_button.setVisible(not goods)
        self.facts_button.setText(self.tr("Bild und Hersteller") if goods else self.tr("Bild"))
        self.schedule_button.setEnabled(offer.state is not OfferState.WITHDRAWN)

    def _main(self) -> None:
        if self.row is not None:
            online = self.row.offer.state is OfferState.ONLINE
            (self.pause_wanted if online else self.publish_wanted).emit()

    def _rescue(self) -> None:
        if self.row is not None:
            (self.rescue_end_wanted if self.row.offer.rescue else self.rescue_wanted).emit()

    def _lay_out(self) -> None:
        close = Button("", "icon", "close")
        close.setFixedWidth(44)
        close.setAccessibleName(self.tr("Seitenleiste schließen"))
        close.clicked.connect(self.closed)
        seen, inside = frame("sunken", margin=SPACE_16, spacing=SPACE_12)
        head = beside(spacing=SPACE_12)
        head.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(stacked(self._title, self.when, self._where, spacing=SPACE_4), 1)
        inside.addLayout(head)
        inside.addLayout(stacked(self._price, self._price_line, self.reduced, spacing=2))
        inside.addWidget(self._text)
        inside.addLayout(beside(self._stock, self._age, -1))
        inside.addLayout(beside(self.rescued, -1))
        span = stacked(
            beside(words(self.tr("Zeitraum"), "section"), -1, Flush(self.schedule_button, right=True), spacing=SPACE_8),
            self.span,
            spacing=0,
        )
        terms = stacked(self.promise, self._cap_hint, self.buffer, spacing=SPACE_8)
        terms.setContentsMargins(0, SPACE_4, 0, SPACE_4)
        page = QWidget()
        body = stacked(
            beside(words(self.tr("Im Schaufenster"), "section"), -1, close),
            seen,
            Flush(self.preview_button),
            self.unclaimed,
            self._problem,
            self.settle_button,
            rule(),
            terms,
            rule(),
            span,
            self.rescue_button,
            self.edit_button,
            Flush(self.facts_button),
            -1,
            spacing=SPACE_8,
        )
        body.setContentsMargins(SPACE_16, SPACE_8, SPACE_16, SPACE_16)
        page.setLayout(body)
        for button in (self.main_button, self.withdraw_button):
            button.setProperty("compact", True)
        foot = beside(self.main_button, self.withdraw_button, spacing=SPACE_8)
        foot.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(scrolling(page), 1)
        layout.addWidget(rule())
        layout.addLayout(foot)


def when_briefly(occasion: Occasion) -> str:
    """The same in a line of a table: without the year as long as nobody can mistake it."""
    if occasion.starts_at is None:
        return QCoreApplication.translate("offers", "Termin nach Absprache")
    begins = schedule.local(occasion.starts_at)
    name = QLocale().standaloneDayName(begins.isoweekday(), QLocale.FormatType.ShortFormat)
    far = abs(occasion.starts_at - saying.now_ms()) > _MISTAKABLE_MS
    ends = f"–{schedule.local(occasion.ends_at):%H:%M}" if occasion.ends_at is not None else ""
    return f"{name}, {saying.on(begins.date(), with_year=far)}, {begins:%H:%M}{ends}"


def when_words(occasion: Occasion) -> str:
    """When it takes place, as one says it."""
    if occasion.starts_at is None:
        return said(f"{KIND_WORDS[Kind(occasion.kind)]}, Termin nach Absprache")
    begins = schedule.local(occasion.starts_at)
    name = QLocale().standaloneDayName(begins.isoweekday(), QLocale.FormatType.ShortFormat)
    clock = QCoreApplication.translate("offers", "{0} Uhr").format(f"{begins:%H:%M}")
    if occasion.ends_at is not None:
        ends = f"{schedule.local(occasion.ends_at):%H:%M}"
        clock = QCoreApplication.translate("offers", "{0} bis {1} Uhr").format(f"{begins:%H:%M}", ends)
    return f"{name}, {saying.on(begins.date())}, " + clock.replace(" ", "\u00a0")
