"""One offer at the side: as the citizen sees it, how many the city may promise, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shb_desktop.domain.offer import OfferState
from shb_desktop.services.publishing import OfferRow
from shb_desktop.ui import saying
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, TEXT_LARGE, TEXT_TITLE, sized
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, Fitting, Pill, Tile, beside, frame, rule, stacked, words

WIDE, NARROW = 340, 320
_SURE, _FEW = 3, 1


class OfferPanel(QFrame):
    """`cap_wanted` carries pieces; the other signals speak of the offer that is shown."""

    cap_wanted = Signal(int)
    pause_wanted = Signal()
    publish_wanted = Signal()
    withdraw_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.fit(WIDE)
        self.row: OfferRow | None = None
        self._tile = Tile(72)
        self._title = Fitting((TEXT_LARGE, 17))
        self._price = words("")
        self._price.setFont(sized(self, TEXT_TITLE, QFont.Weight.DemiBold, figures=True))
        self._price_line = words("", "small", wrap=True)
        self.reduced = words("", "small", wrap=True)
        self.unclaimed = words("", "small", wrap=True)
        self._text = words("", wrap=True)
        self._stock, self._age = Pill(), Pill()
        self._problem = words("", "danger-word", wrap=True)
        self.cap = words("")
        self.cap.setFont(sized(self, TEXT_TITLE, QFont.Weight.DemiBold, figures=True))
        self.cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cap.setMinimumWidth(72)
        self.cap.setAccessibleName(self.tr("Höchstens online zugesagt"))
        self.fewer = self._stepper("minus", self.tr("Ein Stück weniger zusagen"), -1)
        self.more = self._stepper("plus", self.tr("Ein Stück mehr zusagen"), 1)
        self._cap_hint = words("", "small", wrap=True)
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
        self._tile.show_article(offer.title, article.category)
        self._title.set_words(saying.unbroken(offer.title))
        self._price.setText(saying.price(article.price))
        self._price_line.setText(saying.price_line(article))
        self._price_line.setVisible(bool(self._price_line.text()))
        claimed = row.reduced is not None and row.reduced.lowest is not None
        for line, its in ((self.reduced, claimed), (self.unclaimed, not claimed)):
            line.setText(row.reduced.words if row.reduced and its else "")
            line.setVisible(bool(line.text()))
        self._text.setText(article.description)
        self._text.setVisible(bool(article.description))
        free = max(0, offer.promised - offer.held)
        if free >= _SURE:
            self._stock.show_as(self.tr("Sicher da"), "check", "accent")
        elif free >= _FEW:
            self._stock.show_as(self.tr("Wahrscheinlich da"), "check", "accent")
        else:
            self._stock.show_as(self.tr("Bitte anfragen"), "question", "muted")
        self._age.setVisible(article.age_limit > 0)
        self._age.show_as(self.tr("Ab {0}").format(article.age_limit), "person", "warning")
        self._problem.setText(offer.problem)
        self._problem.setVisible(bool(offer.problem))
        online = offer.state is OfferState.ONLINE
        self.cap.setText(str(offer.cap))
        self._cap_hint.setText(
            self.tr("Jetzt zugesagt: {0}, davon reserviert: {1}. Im Laden: {2}.").format(
                offer.promised, offer.held, saying.amount(article.on_hand, article.unit)
            )
        )
        for control in (self.fewer, self.more):
            control.setEnabled(offer.state is not OfferState.WITHDRAWN)
        self.fewer.setEnabled(self.fewer.isEnabled() and offer.cap > 0)
        self.main_button.setText(self.tr("Pausieren") if online else self.tr("Wieder online"))
        self.main_button.set_icon("pause" if online else "globe")
        self.withdraw_button.setVisible(offer.state is not OfferState.WITHDRAWN)

    def _main(self) -> None:
        if self.row is not None:
            online = self.row.offer.state is OfferState.ONLINE
            (self.pause_wanted if online else self.publish_wanted).emit()

    def _stepper(self, icon: str, name: str, step: int) -> Button:
        button = Button("", "", icon)
        button.setFixedWidth(56)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._step(step))
        return button

    def _step(self, step: int) -> None:
        if self.row is not None:
            self.cap_wanted.emit(max(0, int(self.cap.text()) + step))

    def _lay_out(self) -> None:
        close = Button("", "icon", "close")
        close.setFixedWidth(44)
        close.setAccessibleName(self.tr("Seitenleiste schließen"))
        close.clicked.connect(self.closed)
        seen, inside = frame("sunken", margin=SPACE_16, spacing=SPACE_12)
        head = beside(spacing=SPACE_12)
        head.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(stacked(self._title, self._price, self.reduced, self._price_line, spacing=2), 1)
        inside.addLayout(head)
        inside.addWidget(self._text)
        inside.addLayout(beside(self._stock, self._age, -1))
        allot = stacked(
            words(self.tr("Höchstens online zusagen"), "section"),
            beside(self.fewer, self.cap, self.more, words(self.tr("Stück"), "muted"), -1, spacing=SPACE_8),
            self._cap_hint,
            spacing=SPACE_8,
        )
        page = QWidget()
        body = stacked(
            beside(words(self.tr("So sieht es die Stadt"), "section"), -1, close),
            seen,
            self.unclaimed,
            self._problem,
            SPACE_4,
            rule(),
            SPACE_4,
            allot,
            -1,
            spacing=SPACE_8,
        )
        body.setContentsMargins(SPACE_16, SPACE_8, SPACE_12, SPACE_16)
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
