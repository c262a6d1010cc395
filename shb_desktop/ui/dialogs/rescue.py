"""Rettungsangebote: what expires soon, each with a price to propose, one press to offer it."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from shb_desktop.domain import schedule
from shb_desktop.domain.article import Article
from shb_desktop.domain.money import parse_money
from shb_desktop.domain.quantity import QuantityUnclear
from shb_desktop.errors import ShopError
from shb_desktop.services.rescuing import Candidate, proposed
from shb_desktop.ui import saying
from shb_desktop.ui.language import whole
from shb_desktop.ui.page import Page
from shb_desktop.ui.theme import SPACE_4, SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.form import Form, labelled, line, mark, row
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, Empty, Pictures, Pill, Tile, clear, frame, stacked, words


class RescueList(Page):
    """`rescue_wanted` carries article, best-before day and price in cents; `end_wanted` an article's number."""

    rescue_wanted = Signal(int, object, int)
    end_wanted = Signal(int)

    def __init__(self, album: Pictures) -> None:
        super().__init__()
        self._album = album
        self.rows: list[QFrame] = []
        hint = self.tr(
            "Ware mit nahem Mindesthaltbarkeitsdatum zum eigenen Preis, als Rettungsangebot gekennzeichnet (§ 11 "
            "Abs. 4 PAngV). Der übliche Preis bleibt; danach endet das Angebot."
        )
        self._problem = words("", "danger-word", wrap=True)
        self._problem.hide()
        self._none = Empty(
            "rescue",
            self.tr("Nichts läuft bald ab"),
            self.tr(
                "Hier steht Ware, deren Mindesthaltbarkeitsdatum naht: Beim Wareneingang scannen oder tippen Sie es."
            ),
        )
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACE_12)
        self._area = scrolling(inside)
        self._area.setMinimumHeight(340)
        body = stacked(words(hint, "muted", wrap=True), self._problem, self._area, self._none, spacing=SPACE_12)
        body.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        self.setLayout(body)

    def show_all(self, found: tuple[Candidate, ...]) -> None:
        """Show these."""
        clear(self._list)
        self._problem.hide()
        self.rows = [self._row(one) for one in found]
        for card in self.rows:
            self._list.addWidget(card)
        self._list.addStretch(1)
        self._area.setVisible(bool(found))
        self._none.setVisible(not found)

    def show_problem(self, problem: ShopError) -> None:
        """Why it could not be done."""
        self._problem.setText(whole(problem))
        self._problem.show()

    def _row(self, one: Candidate) -> QFrame:
        article = one.article
        tile = Tile(56, self._album)
        tile.show_article(article.name, article.category, article.image)
        days = (
            self.tr("heute letzter Tag")
            if one.days == 0
            else self.tr("noch 1 Tag")
            if one.days == 1
            else self.tr("noch {0} Tage").format(one.days)
        )
        about = self.tr("haltbar bis {0} · {1} · {2} Stück · üblich {3}").format(
            saying.on(one.best_before, with_year=False), days, one.pieces, saying.price(article.price)
        )
        name = stacked(words(article.name, "strong", wrap=True), words(about, "small", wrap=True), spacing=SPACE_4)
        card, inside = frame("sunken", margin=SPACE_12, spacing=SPACE_12, row=True)
        inside.addWidget(tile)
        inside.addLayout(name, 1)
        if one.rescued:
            inside.addWidget(Pill(self.tr("Wird gerettet"), "rescue", "accent"))
            stop = Button(self.tr("Beenden"), "quiet")
            stop.clicked.connect(lambda _=False: self.end_wanted.emit(article.id))
            inside.addWidget(stop)
            return card
        price = line(saying.price(one.proposed) if one.proposed else "", self.tr("Preis"), 96)
        price.setAccessibleName(self.tr("Rettungspreis: {0}").format(article.name))
        offer = Button(self.tr("Retten"), "primary", "rescue")
        offer.clicked.connect(lambda _=False: self._wanted(one, price))
        price.returnPressed.connect(lambda: self._wanted(one, price))
        inside.addWidget(price)
        inside.addWidget(offer)
        return card

    def _wanted(self, one: Candidate, price: QLineEdit) -> None:
        try:
            cents = parse_money(price.text())
        except ShopError as problem:
            mark(price, wrong=True)
            self.show_problem(problem)
            return
        mark(price, wrong=False)
        self.rescue_wanted.emit(one.article.id, one.best_before, cents)


class RescueForm(Form):
    """One article whose day is read from the package. `saved` carries day, price in cents, and pieces."""

    saved = Signal(object, int, int)

    def __init__(self, article: Article) -> None:
        super().__init__(self.tr("Retten"), "rescue")
        today = schedule.local(saying.now_ms()).date()
        self.day = line("", saying.example(saying.on(today + timedelta(days=3))))
        usual = proposed(article.price, 3)
        self.price = line(saying.price(usual) if usual else "")
        self.pieces = line(str(article.available // 1000), "1")
        tr = self.tr
        note = tr("Üblicher Preis: {0}. Er bleibt, wie er ist.").format(saying.price(article.price))
        self.fields.addWidget(words(note, "muted", wrap=True))
        self.fields.addLayout(
            row(
                labelled(tr("Mindestens haltbar bis"), self.day),
                labelled(tr("Rettungspreis"), self.price),
                labelled(tr("Menge"), self.pieces),
            )
        )
        self.lay_out()
        self.setFocusProxy(self.day)

    def save(self) -> None:
        try:
            day = schedule.local(schedule.read_moment(self.day.text(), "12:00")).date()
            price = parse_money(self.price.text())
            if not self.pieces.text().strip().isdecimal():
                raise QuantityUnclear
        except ShopError as problem:
            self.show_problem(problem)
            return
        self.saved.emit(day, price, int(self.pieces.text()))
