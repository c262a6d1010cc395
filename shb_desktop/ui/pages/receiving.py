"""Wareneingang: take in a delivery by scanning, freely or against its list; cases, strangers and differences kept."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from shb_desktop.domain.article import PIECE, ArticleDraft, Barcode
from shb_desktop.domain.delivery import Check, Delivery, ExpectedLine
from shb_desktop.domain.movement import MovementKey
from shb_desktop.errors import ShopError
from shb_desktop.ledger.articles import ArticleRow
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, receiving
from shb_desktop.services.expiring import SOON, expiring
from shb_desktop.services.receiving import Outcome, PackOffered, Received, UnknownGoods
from shb_desktop.ui import files, saying
from shb_desktop.ui.codes import is_pickup
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.article_form import ArticleForm, follow_usual_vat
from shb_desktop.ui.dialogs.delivery_end import DeliveryEnd
from shb_desktop.ui.dialogs.expiring import ExpiringGoods
from shb_desktop.ui.dialogs.known_facts import follow_known_facts
from shb_desktop.ui.directory import ARTICLES
from shb_desktop.ui.page import Page
from shb_desktop.ui.theme import SPACE_8, SPACE_12, SPACE_16, side_width
from shb_desktop.ui.widgets.beginning import Beginning
from shb_desktop.ui.widgets.delivery import Arrived, Goods, GoodsTable, PackQuestion, summed_up
from shb_desktop.ui.widgets.finder import Finder
from shb_desktop.ui.widgets.keypad import Keypad
from shb_desktop.ui.widgets.keys import FINISH, press_by
from shb_desktop.ui.widgets.parts import Button, Elided, beside, headed, stacked, words
from shb_desktop.ui.widgets.records import Record, Records
from shb_desktop.ui.widgets.repeats import Repeats


def add_and_book(book: Book, delivery: int, draft: ArticleDraft) -> tuple[Received, ...]:
    """Make an article of a code that nobody knew, and take in what waited under it."""
    catalogue.add(book, draft)
    return receiving.book_known(book, delivery)


class ReceivingPage(Page):
    """The deliveries, or one of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._current: Delivery | None = None
        self._booked: list[tuple[MovementKey, str]] = []
        self._unknown: UnknownGoods | None = None

    def build(self) -> Iterator[None]:
        self._build_head()
        self._stack = QStackedWidget()
        self.setLayout(headed(self._stack, self.title, self.back_button, self.finish_button))
        yield
        self._build_start()
        yield
        self._stack.addWidget(self.start)
        yield
        self._build_taking()
        yield
        self._stack.addWidget(self._taking())
        self._desk.bridge.changed.connect(self._changed)
        self.leave()

    def _build_head(self) -> None:
        self.title = Elided(self.tr("Wareneingang"), "title", "large")
        self.back_button = Button(self.tr("Alle Lieferungen"), "quiet", "back")
        self.back_button.clicked.connect(self.leave)
        self.finish_button = Button(self.tr("Abschließen"), "primary", "check")
        self.finish_button.clicked.connect(self._ask_to_finish)
        press_by(self.finish_button, FINISH, self)

    def _build_start(self) -> None:
        self.list_button = Button(self.tr("Mit Liste beginnen"), "", "articles")
        self.list_button.setToolTip(self.tr("Je Zeile ein Code, dahinter durch ; getrennt die Menge"))
        self.list_button.clicked.connect(self._choose_list)
        self.expiring_button = Button(self.tr("Läuft bald ab"), "quiet", "clock")
        self.expiring_button.clicked.connect(self.show_expiring)
        self.deliveries = Records(
            self.tr("Lieferungen"),
            self.tr("Hier finden Sie jede Lieferung wieder: was kam und was fehlte."),
        )
        self.deliveries.chosen.connect(self.open)
        self.start = Beginning(
            "receiving",
            self.tr("Ist Ware da?"),
            self.tr(
                "Drücken Sie Enter, und scannen Sie dann, was ankommt. Mit einer Liste der bestellten Codes sehen Sie, "
                "was noch fehlt. Sie können jederzeit aufhören und später weitermachen."
            ),
            self.tr("Wareneingang beginnen"),
            self.deliveries,
            self.list_button,
            self.expiring_button,
        )
        self.start.propose("", self.tr("Lieferant oder Lieferschein"))
        self.start.begin_wanted.connect(self.begin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(side_width(self.width()))

    def opened(self, subject: object = None) -> None:
        if self._current is not None and self._current.state != "open":
            self.leave()  # who comes back has the next delivery before them
        (self.start.name if self._current is None else self.finder).setFocus()

    def take_scan(self, code: str) -> bool:
        """Goods come in as long as a delivery is open here; a reservation's code is the counter's."""
        if is_pickup(code):
            return False
        if self._current is None or self._current.state != "open":
            self._desk.sounds.look()
            self._desk.window.say(self.tr("Nichts gebucht: Beginnen Sie erst einen Wareneingang."))
            return True
        delivery = self._current.id
        if self.repeats.reads_twice(code):
            self.repeats.hold(code, lambda times: self._scan(delivery, code, times * PIECE))
        elif not self.repeats.answer(code):
            self._scan(delivery, code, self.keypad.quantity())
        return True

    def _scan(self, delivery: int, code: str, quantity: int | None) -> None:
        self.keypad.reset()
        work = partial(receiving.scan, self._desk.book, delivery, code, quantity)
        self._desk.tasks.book(work, lambda outcome: self._show(outcome, code, quantity), self._failed)

    def undo_last(self) -> None:
        """Take the last scan of this delivery back."""
        if not self._booked or self._current is None:
            return
        key, name = self._booked.pop()
        work = partial(receiving.undo, self._desk.book, self._current.id, key)
        self._desk.tasks.book(work, lambda _: self._undone(name), self._failed)

    def begin(self, name: str, expected: tuple[ExpectedLine, ...] = ()) -> None:
        """Open a delivery, with the list of what is to come if there is one."""
        named = name or self.tr("Lieferung {0}").format(saying.day(saying.now_ms()))
        self._desk.tasks.book(partial(receiving.begin, self._desk.book, named, expected), self.open, self._failed)

    def begin_with_list(self, path: Path) -> None:
        """The same against a file of codes."""
        name = self.start.name.text().strip() or path.stem
        self._desk.tasks.look(
            partial(receiving.read_list, path, self._desk.book.scales),
            lambda expected: self.begin(name, expected),
            self._failed,
        )

    def open(self, delivery: object) -> None:
        """Show a delivery; go on with it if it is open."""
        if not isinstance(delivery, Delivery):
            return
        if self._current is None or self._current.id != delivery.id:
            self.repeats.clear()
        self._current, self._booked, self._unknown = delivery, [], None
        running = delivery.state == "open"
        self.title.set_words(delivery.name)
        self.arrived.show_nothing()
        self.back_button.show()
        self.finish_button.setVisible(running)
        self._side.setVisible(running)
        self._stack.setCurrentIndex(1)
        self.finder.setFocus()
        self._look()

    def leave(self) -> None:
        """Back to all deliveries; an open one stays open."""
        self._current = None
        self.title.set_words(self.tr("Wareneingang"))
        self.back_button.hide()
        self.finish_button.hide()
        self._stack.setCurrentIndex(0)
        self.start.name.clear()
        self.start.name.setFocus()
        self._desk.tasks.look(partial(receiving.latest, self._desk.book), self._show_deliveries, self._failed)

    def show_expiring(self) -> None:
        """Open the list of what reaches its best-before date soon."""
        sheet, window = ExpiringGoods(), self._desk.window

        def look(days: int) -> None:
            self._desk.tasks.look(partial(expiring, self._desk.book, days), sheet.show_goods, self._failed)

        sheet.days_chosen.connect(look)
        sheet.article_wanted.connect(lambda article: window.open(ARTICLES.key, article))
        window.open_sheet(self.tr("Läuft bald ab"), sheet, 720)
        look(SOON)

    def questions(self) -> list[PackQuestion]:
        """Cases of which nobody said yet how many are in them."""
        return [question for question in self.findChildren(PackQuestion) if not question.isHidden()]

    def _build_taking(self) -> None:
        self.keypad = Keypad()
        self.finder = Finder()
        self.finder.code_typed.connect(self.take_scan)
        self.finder.quantity_typed.connect(self.keypad.set_quantity)
        self.finder.picked.connect(self._picked)
        self.finder.wanted.connect(self._look_up)
        self.repeats = Repeats(self._desk.bare)
        self.repeats.held.connect(self._held)
        self.finder.entered_empty.connect(lambda: self.repeats.answer(self.repeats.newest()))
        self.goods = GoodsTable()
        self.goods.add_wanted.connect(self._adopt_row)
        self.arrived = Arrived()
        self.arrived.undo_wanted.connect(self.undo_last)
        self.arrived.add_wanted.connect(self._adopt_last)
        self._summary = words("", "muted")
        self._questions = QVBoxLayout()
        self._questions.setSpacing(SPACE_8)

    def _taking(self) -> QWidget:
        self._side = QWidget()
        column = stacked(self.finder, self.arrived, self.keypad, spacing=SPACE_16)
        column.setStretch(1, 1)
        self._side.setLayout(column)
        main = stacked(self.repeats, self._questions, self.goods, self._summary, spacing=SPACE_12)
        main.setStretch(2, 1)
        body = beside(spacing=SPACE_16)
        body.addLayout(main, 1)
        body.addWidget(self._side)
        taking = QWidget()
        taking.setLayout(body)
        return taking

    def _choose_list(self) -> None:
        names = self.tr("Textdateien (*.csv *.txt *.tsv)")
        files.ask_to_open(self, self.tr("Liste der erwarteten Ware"), names, self.begin_with_list)

    def _show_deliveries(self, deliveries: tuple[Delivery, ...]) -> None:
        still, done = (self.tr("Offen"), "clock", "warning"), (self.tr("Abgeschlossen"), "check", "accent")
        self.deliveries.show_records(
            tuple(
                Record(
                    delivery.name,
                    saying.day(delivery.closed_at or delivery.opened_at),
                    still if delivery.state == "open" else done,
                    self.tr("Fortsetzen") if delivery.state == "open" else self.tr("Ansehen"),
                    delivery,
                )
                for delivery in deliveries
            )
        )

    def _look(self) -> None:
        if self._current is not None:
            work = partial(receiving.check, self._desk.book, self._current.id)
            self._desk.tasks.look(work, self._show_check, self._failed)

    def _show_check(self, check: Check) -> None:
        if self._current is None or check.delivery.id != self._current.id:
            return
        self.goods.show_check(check)
        self._summary.setText(summed_up(check))

    def _show(self, outcome: Outcome, code: str, quantity: int | None) -> None:
        window = self._desk.window
        match outcome:
            case Received():
                self._show_received(outcome)
            case UnknownGoods():
                self._unknown = outcome
                self.arrived.show_unknown(outcome)
                self._desk.sounds.look()
                window.announce(self.arrived.text())
                self._look()
            case PackOffered():
                question = PackQuestion(outcome)
                question.answered.connect(lambda pieces: self._learn(question, code, pieces, quantity))
                question.dropped.connect(lambda: self._drop(question))
                self._questions.insertWidget(0, question)
                question.pieces.setFocus()
                self._desk.sounds.asked()
                window.announce(question.accessibleName())

    def _held(self, line: str) -> None:
        self._desk.sounds.asked()
        self._desk.window.announce(line)

    def _show_received(self, received: Received) -> None:
        self._booked.append((received.key, received.article.name))
        self.arrived.show_received(received)
        self._desk.sounds.booked()
        self._desk.window.announce(self.arrived.text())
        self._desk.touched("stock", "offers")

    def _undone(self, name: str) -> None:
        self.arrived.show_undone(name)
        self._desk.window.announce(self.arrived.text())
        self._desk.touched("stock", "offers")

    def _learn(self, question: PackQuestion, code: str, pieces: int, quantity: int | None) -> None:
        if self._current is None:
            return
        work = partial(
            receiving.learn_pack,
            self._desk.book,
            self._current.id,
            code,
            question.offered.article.id,
            pieces,
            quantity,
        )

        def done(received: Received) -> None:
            self._drop(question)
            self._show_received(received)
            self._desk.touched("articles")

        self._desk.tasks.book(work, done, self._failed)

    def _drop(self, question: PackQuestion) -> None:
        self._questions.removeWidget(question)
        question.hide()
        question.deleteLater()
        self.finder.setFocus()

    def _adopt_last(self) -> None:
        if self._unknown is not None:
            self._adopt(self._unknown.code, self._unknown.shown)

    def _adopt_row(self, row: Goods) -> None:
        self._adopt(row.code, row.name)

    def _adopt(self, code: str, shown: str) -> None:
        current = self._current
        if current is None or current.state != "open":
            return
        draft = ArticleDraft(name="", barcodes=(Barcode(code),))
        form = ArticleForm(draft, new=True, save_word=self.tr("Anlegen und buchen"), scales=self._desk.book.scales)
        form.left.connect(self._desk.window.sheet.leave)
        follow_known_facts(form, self._desk)

        def done(booked: tuple[Received, ...]) -> None:
            self._desk.window.sheet.leave()
            for received in booked:
                self._show_received(received)
            self._desk.touched("articles", "stock")

        form.saved.connect(
            lambda made: self._desk.tasks.book(
                partial(add_and_book, self._desk.book, current.id, made), done, form.show_problem
            )
        )
        follow_usual_vat(form, self._desk.tasks, self._desk.book)
        self._desk.window.open_sheet(self.tr("Neuer Artikel zu {0}").format(shown), form, 680)

    def _picked(self, row: ArticleRow) -> None:
        if self._current is not None:
            quantity = self.keypad.quantity() or PIECE
            self.keypad.reset()
            work = partial(receiving.take, self._desk.book, self._current.id, row.id, quantity)
            self._desk.tasks.book(work, self._show_received, self._failed)

    def _look_up(self, term: str) -> None:
        work = partial(catalogue.search_articles, self._desk.book, term, 8)
        self._desk.tasks.look(work, lambda hits: self.finder.show_hits(term, hits))

    def _ask_to_finish(self) -> None:
        question = DeliveryEnd(self._summary.text(), len(self.questions()), self.repeats.count())
        question.left.connect(self._desk.window.sheet.leave)
        question.yes.connect(self._finish)
        self._desk.window.open_sheet(self.tr("Wareneingang abschließen"), question, 520)

    def _finish(self) -> None:
        self._desk.window.sheet.leave()
        if self._current is not None:
            work = partial(receiving.finish, self._desk.book, self._current.id)
            self._desk.tasks.book(work, self._finished, self._failed)

    def _finished(self, check: Check) -> None:
        for question in self.questions():
            self._drop(question)
        self.repeats.clear()
        self.open(check.delivery)
        self._desk.window.say(self.tr("Abgeschlossen: {0}").format(check.delivery.name))
        self._desk.touched("waiting")

    def _failed(self, problem: ShopError) -> None:
        self._desk.sounds.look()
        self._desk.window.fail(problem)

    def _changed(self, areas: frozenset[str]) -> None:
        if areas & {"stock", "articles"}:
            self._look()
