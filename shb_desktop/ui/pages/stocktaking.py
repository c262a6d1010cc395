"""Inventur: count while the shop is open; the clerk counts blind, the owner looks at the differences and books."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from shb_desktop.domain import meaning
from shb_desktop.domain.article import PIECE, Article
from shb_desktop.domain.barcode import read
from shb_desktop.domain.staff import OwnerOnly
from shb_desktop.domain.stocktake import NotCounted, Stocktake
from shb_desktop.errors import ShopError
from shb_desktop.ledger.articles import ArticleRow
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.stocktakes import Progress
from shb_desktop.services import catalogue, stocktaking
from shb_desktop.services.stocktaking import Closed, CountedBefore, Noted
from shb_desktop.ui import saying
from shb_desktop.ui.album import Album
from shb_desktop.ui.codes import is_pickup
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.stocktake_end import StocktakeEnd
from shb_desktop.ui.page import Page
from shb_desktop.ui.theme import SPACE_12, SPACE_16, side_width
from shb_desktop.ui.widgets.asked_before import Answer, Asked, BeforeLine, Questions
from shb_desktop.ui.widgets.beginning import Beginning
from shb_desktop.ui.widgets.counting import Counted, FigureKeys, InHand, Recounts
from shb_desktop.ui.widgets.finder import Finder
from shb_desktop.ui.widgets.parts import Button, Elided, beside, headed, stacked, words
from shb_desktop.ui.widgets.records import Record, Records
from shb_desktop.ui.widgets.repeats import Repeats
from shb_desktop.ui.widgets.segmented import Segmented
from shb_desktop.ui.widgets.stocktake_review import Review

COUNT, REVIEW = "count", "review"


def scanned(book: Book, code: str, quantity: int | None) -> tuple[Article, int]:
    """The article behind a code and how much a scan of it means, after "12*" so often (thousandths)."""
    article, found = stocktaking.find(book, code), read(code, book.scales)
    keys = (found.key, found.alternative_key)
    pack = next((known.pack for known in article.barcodes if known.code in keys), PIECE)
    meaning.checked_for(article, quantity)
    return article, meaning.amount(found, article, pack, quantity)


def note(book: Book, article: int, counted: int, again: bool) -> Noted | CountedBefore:
    """Note a count; `again` when somebody was asked to count anew, so that it stands for the earlier one."""
    outcome = stocktaking.count(book, article, counted)
    if again and isinstance(outcome, CountedBefore):
        return stocktaking.count(book, article, counted, replaces=outcome.n)
    return outcome


class StocktakingPage(Page):
    """Begin, count, review: one of the three."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._running: Stocktake | None = None
        self._turn = 0
        self._again: set[int] = set()

    def build(self) -> Iterator[None]:
        self.choice = Segmented(((COUNT, self.tr("Zählen"), ""), (REVIEW, self.tr("Auswerten und buchen"), "")))
        self.choice.chosen.connect(lambda _: self._show_view())
        self.title = Elided(self.tr("Inventur"), "title", "large")
        self.back_button = Button(self.tr("Alle Inventuren"), "quiet", "back")
        self.back_button.clicked.connect(self.reload)
        self._stack = QStackedWidget()
        self.setLayout(headed(self._stack, self.title, self.back_button, self.choice))
        yield
        self._build_start()
        self._stack.addWidget(self.start)
        yield
        self._build_counting()
        yield
        self._stack.addWidget(self._counting())
        yield
        self._build_review()
        yield
        self._stack.addWidget(self.review)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._put_down)
        self._desk.bridge.changed.connect(self._changed)
        self.reload()

    def _build_start(self) -> None:
        self.earlier = Records(
            self.tr("Frühere Inventuren"),
            self.tr("Hier finden Sie später jede Inventur mit ihrer Liste wieder."),
        )
        self.earlier.chosen.connect(self._look_at)
        self.start = Beginning(
            "stocktake",
            self.tr("Zählen, während der Laden offen ist"),
            self.tr(
                "Was zwischen Zählen und Buchen über die Theke geht, wird richtig verrechnet. Sie können jederzeit "
                "aufhören und später weiterzählen. Nicht gezählt heißt nicht null."
            ),
            self.tr("Inventur beginnen"),
            self.earlier,
        )
        self.start.propose(self.tr("Inventur {0}").format(saying.date(saying.now_ms())), self.tr("Name der Inventur"))
        self.start.begin_wanted.connect(self.begin)

    def _build_review(self) -> None:
        self.review = Review()
        self.end = StocktakeEnd(self._desk, self.review, self)
        self.end.counted.connect(lambda: self._show_review(None))
        self.end.closed.connect(self._closed)
        self.end.dropped.connect(self.reload)
        self.review.count_wanted.connect(self._go_on_counting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(side_width(self.width()))
        self.finder.setFixedWidth(side_width(self.width()))

    def opened(self, subject: object = None) -> None:
        self._focus()
        if self._running is not None and self.choice.key() != COUNT:
            self._show_view()  # somebody else may stand here now

    def take_scan(self, code: str) -> bool:
        """While something is being counted, a scan counts; otherwise it is the counter's."""
        if self._running is None or is_pickup(code):
            return False
        if self.choice.key() != COUNT:
            self._go_on_counting()
        if self.repeats.reads_twice(code):
            self.repeats.hold(code, lambda times: self._count_in(code, times))
        elif not self.repeats.answer(code):
            self._count_in(code, 1)
        return True

    def _count_in(self, code: str, times: int) -> None:
        def take(found: tuple[Article, int]) -> None:
            article, amount = found
            self._take(article, amount * times)

        quantity = self.finder.take_quantity()
        self._desk.tasks.look(partial(scanned, self._desk.book, code, quantity), take, self._failed)

    def undo_last(self) -> None:
        """Take the last count in hand again: a count is never struck out, the next one stands for it."""
        latest = self.counted.latest()
        if self._running is not None and latest is not None:
            self._count_again(latest.article)

    def begin(self, name: str) -> None:
        """Open a stocktake."""
        self._desk.tasks.book(partial(stocktaking.begin, self._desk.book, name), self._begun, self._failed)

    def reload(self) -> None:
        """Look again how it stands."""
        book, turn = self._desk.book, self._turn

        def looked(running: Stocktake | None) -> None:
            # Somebody may have begun or booked one since this was looked up.
            if turn == self._turn:
                self._show_running(running)

        self._desk.tasks.look(partial(stocktaking.latest, book), self._show_earlier, self._failed)
        self._desk.tasks.look(partial(stocktaking.running, book), looked, self._failed)

    def _build_counting(self) -> None:
        self.finder = Finder()
        self.finder.keep_quantity()
        self.finder.code_typed.connect(self.take_scan)
        self.finder.picked.connect(self._picked)
        self.finder.wanted.connect(self._look_up)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar_words = words("", "muted")
        self.in_hand = InHand(Album(self._desk))
        self.in_hand.noted.connect(self._note)
        self.in_hand.dropped.connect(self._focus)
        self.repeats = Repeats(self._desk.bare, counting=True)
        self.repeats.held.connect(self._held)
        self.recounts = Recounts()
        self.recounts.wanted.connect(self._count_again)
        self.counted = Counted()
        self.counted.again_wanted.connect(self._count_again)
        self.keys = FigureKeys(self.in_hand.figure)
        self.asked = Questions()
        self.asked.answered.connect(self._answer)

    def _counting(self) -> QWidget:
        side = self._side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_16)
        column.addWidget(self.counted, 1)
        column.addWidget(self.keys)
        main = stacked(self.in_hand, self.repeats, self.asked, self.recounts, spacing=SPACE_12)
        main.setStretch(0, 1)
        body = beside(spacing=SPACE_16)
        body.addLayout(main, 1)
        body.addWidget(side)
        bar = beside(self.bar, self.bar_words, self.finder, spacing=SPACE_16)
        bar.setStretch(0, 1)
        counting = QWidget()
        counting.setLayout(stacked(bar, body, spacing=SPACE_16))
        counting.layout().setStretch(1, 1)  # type: ignore[union-attr]
        return counting

    def _show_earlier(self, stocktakes: tuple[Stocktake, ...]) -> None:
        booked, dropped = (self.tr("Gebucht"), "check", "accent"), (self.tr("Verworfen"), "close", "muted")
        self.earlier.show_records(
            tuple(
                Record(
                    stocktake.name,
                    saying.day(stocktake.closed_at or stocktake.opened_at),
                    booked if stocktake.state == "booked" else dropped,
                    self.tr("Ansehen"),
                    stocktake,
                )
                for stocktake in stocktakes
                if stocktake.state != "open"
            )
        )

    def _show_running(self, running: Stocktake | None) -> None:
        if running is None or self._running is None or running.id != self._running.id:
            self.counted.forget()
            self.asked.clear()
            self.in_hand.drop()
            self._again.clear()
            self.repeats.clear()
            if running is not None:
                work = partial(stocktaking.last_counted, self._desk.book)
                self._desk.tasks.look(work, self.counted.take_up, self._failed)
        self._running = running
        self.title.set_words(running.name if running else self.tr("Inventur"))
        self.choice.setVisible(running is not None)
        self.back_button.hide()
        if running is None:
            self.choice.choose(COUNT)
            self._stack.setCurrentIndex(0)
        else:
            self._show_view()

    def _show_view(self) -> None:
        counting = self.choice.key() == COUNT
        self._stack.setCurrentIndex(1 if counting else 2)
        book = self._desk.book
        if counting:
            self._desk.tasks.look(partial(stocktaking.progress, book), self._show_progress, self._failed)
            self._focus()
        else:
            self._show_review(None)

    def _show_review(self, stocktake: int | None) -> None:
        # Until people have a PIN of their own, whoever opens this view answers for it.
        work = partial(stocktaking.inventory, self._desk.book, stocktake=stocktake)
        self._desk.tasks.look(work, self.review.show_inventory, self._kept_out)

    def _kept_out(self, problem: ShopError) -> None:
        """Whoever may not see the differences goes on counting, in front of no empty table."""
        self._failed(problem)
        if isinstance(problem, OwnerOnly):
            self.choice.choose(COUNT)
            self.reload()

    def _go_on_counting(self) -> None:
        self.choice.choose(COUNT)
        self._show_view()

    def _look_at(self, stocktake: Stocktake) -> None:
        self.title.set_words(stocktake.name)
        self.back_button.show()
        self._stack.setCurrentIndex(2)
        self._show_review(stocktake.id)

    def _begun(self, stocktake: Stocktake) -> None:
        self._turn += 1
        self.choice.choose(COUNT)
        self._show_running(stocktake)
        self._desk.window.announce(self.tr("{0} begonnen").format(stocktake.name))

    def _show_progress(self, progress: Progress) -> None:
        self.bar.setRange(0, max(1, progress.articles))
        self.bar.setValue(progress.counted)
        self.bar_words.setText(self.tr("{0} von {1} gezählt").format(progress.counted, progress.articles))
        self.recounts.show_due(progress.recounts)
        self._again.update(article for article, _ in progress.recounts)

    def _take(self, article: Article, amount: int) -> None:
        held = self.in_hand.article
        if held is not None and held.id == article.id:
            self.in_hand.add(amount)
        else:
            self._note_what_is_held()
            self.in_hand.take(article, amount)
        self._desk.window.announce(f"{article.name}, {self.in_hand.figure.text()}")

    def _take_named(self, article: Article, amount: int | None = None) -> None:
        self._note_what_is_held()
        self.in_hand.take(article, amount)

    def _picked(self, row: ArticleRow) -> None:
        take = partial(self._take_named, amount=self.finder.take_quantity())
        self._desk.tasks.look(partial(catalogue.get, self._desk.book, row.id), take, self._failed)

    def _count_again(self, article: int) -> None:
        self._again.add(article)
        self._desk.tasks.look(partial(catalogue.get, self._desk.book, article), self._take_named, self._failed)

    def _note_what_is_held(self) -> None:
        """The next one takes its place: it is not put down first, so that a shelf is counted without a flicker."""
        held = self.in_hand.article
        if held is None or not self.in_hand.figure.text().strip():
            return
        amount = self.in_hand.countable()
        if amount is not None:
            self._book(held.id, amount)
        else:
            self._failed(NotCounted(held.name))

    def _note(self, amount: int) -> None:
        if self.in_hand.article is not None:
            self._book(self.in_hand.article.id, amount)
            self.in_hand.drop()

    def _book(self, article: int, amount: int) -> None:
        work = partial(note, self._desk.book, article, amount, article in self._again)
        self._desk.tasks.book(work, lambda outcome: self._counted(outcome, amount), self._failed)

    def _counted(self, outcome: Noted | CountedBefore, amount: int) -> None:
        if isinstance(outcome, CountedBefore):
            self._ask(outcome, amount)
            return
        self._again.discard(outcome.article)
        self.counted.add(outcome)
        self._desk.sounds.booked()
        self._desk.window.announce(self.tr("{0} notiert").format(outcome.name))
        if self.choice.key() == REVIEW:
            self._show_review(None)
            return
        self._desk.tasks.look(partial(stocktaking.progress, self._desk.book), self._show_progress, self._failed)

    def _ask(self, before: CountedBefore, amount: int) -> None:
        line = self.asked.ask(before, amount)
        self._desk.sounds.asked()
        self._desk.window.announce(line.accessibleName())

    def _answer(self, question: Asked, answer: str) -> None:
        if answer == Answer.DROP:
            return
        before, counted = question.before, question.counted
        count = partial(stocktaking.count, self._desk.book, before.article, counted)
        work = partial(count, more=True) if answer == Answer.MORE else partial(count, replaces=before.n)
        self._desk.tasks.book(work, lambda outcome: self._counted(outcome, counted), self._failed)

    def questions(self) -> list[BeforeLine]:
        """What stands there to be answered."""
        return self.asked.lines()

    def _held(self, line: str) -> None:
        self._desk.sounds.asked()
        self._desk.window.announce(line)

    def _closed(self, closed: Closed) -> None:
        self._desk.window.say(self.tr("Inventur gebucht: {0} Bestände angepasst").format(closed.moved))
        self._turn += 1
        self._running = None
        self.choice.hide()
        self._look_at(closed.stocktake)
        self._desk.tasks.look(partial(stocktaking.latest, self._desk.book), self._show_earlier, self._failed)
        self._desk.touched("stock", "offers", "articles")

    def _put_down(self) -> None:
        if self.in_hand.article is not None:
            self.in_hand.drop()

    def _look_up(self, term: str) -> None:
        work = partial(catalogue.search_articles, self._desk.book, term, 8)
        self._desk.tasks.look(work, lambda hits: self.finder.show_hits(term, hits))

    def _focus(self) -> None:
        if self._running is None:
            self.start.name.setFocus()
        elif self.in_hand.article is not None:
            self.in_hand.figure.setFocus()
        else:
            self.finder.setFocus()

    def _failed(self, problem: ShopError) -> None:
        self._desk.sounds.look()
        self._desk.window.fail(problem)

    def _changed(self, areas: frozenset[str]) -> None:
        if areas & {"stock", "articles"} and self._running is not None and self._stack.currentIndex() == 2:
            self._show_review(None)
