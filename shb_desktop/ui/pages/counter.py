"""Theke: goods in and out by scanning; the result of each scan large, and a way back for all of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from shb_desktop.domain.article import PIECE, ArticleDraft, Barcode
from shb_desktop.domain.barcode import ScanKind, UnreadableCode, read
from shb_desktop.domain.movement import MovementKey
from shb_desktop.domain.quantity import format_quantity
from shb_desktop.errors import ShopError
from shb_desktop.ledger.articles import ArticleRow
from shb_desktop.ledger.waiting import WaitingScan
from shb_desktop.services import catalogue, counter
from shb_desktop.services.counter import AgeCheck, Booked, Mode, Outcome, Pickup, Promised, Shown, Unknown
from shb_desktop.ui import saying
from shb_desktop.ui.album import Album
from shb_desktop.ui.counter_answers import answer_to, listed, short, waits_for_the_book
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.language import said, whole
from shb_desktop.ui.page import Page
from shb_desktop.ui.theme import COUNTER_TARGET, SPACE_16
from shb_desktop.ui.unbooked import Unbooked
from shb_desktop.ui.widgets.article_card import ArticleCard
from shb_desktop.ui.widgets.finder import Finder
from shb_desktop.ui.widgets.keypad import Keypad
from shb_desktop.ui.widgets.keys import press_by
from shb_desktop.ui.widgets.lines import MODE_WORDS, Bookings, WaitingLines
from shb_desktop.ui.widgets.parts import beside
from shb_desktop.ui.widgets.repeats import Repeats
from shb_desktop.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from shb_desktop.ui.dialogs.article_form import ArticleForm

_SIDE, _WIDE_SIDE = 288, 360
_WIDE = 1_200
"""From this width of the page on, the lists at the side have more room."""
_RECENT = 20


@dataclass(frozen=True, slots=True)
class _Asked:
    """A booking that waits for a second scan or Enter: pieces are promised online, or an age is to be looked at."""

    code: str
    again: Callable[..., Outcome]
    goods: str
    question: str


class CounterPage(Page):
    """A scan anywhere in the window lands here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked: _Asked | None = None
        self._last: MovementKey | None = None
        self._unbooked = Unbooked(desk.bare.path.parent)

    def build(self) -> Iterator[None]:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_16)
        self._build_head()
        head = beside(self.mode, -1, self.finder, spacing=SPACE_16)
        head.setStretchFactor(self.finder, 10)
        layout.addLayout(head)
        yield
        self._build_card()
        body = beside(spacing=0)
        body.addLayout(self._main(), 1)
        layout.addLayout(body, 1)
        yield
        self._build_side()
        body.addWidget(self._side)
        yield
        self._desk.bridge.changed.connect(self._changed)
        self._desk.tasks.held_up.connect(self._held_up)
        self.card.show_ready()
        self._tell_left()
        self._refresh()

    def _build_head(self) -> None:
        self.mode = Segmented(
            (
                (Mode.OUT, self.tr("Abgang"), "out"),
                (Mode.IN, self.tr("Zugang"), "in"),
                (Mode.INFO, self.tr("Auskunft"), "question"),
            ),
            COUNTER_TARGET - 8,
        )
        self.mode.chosen.connect(self._mode_chosen)
        for digit, mode in zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), Mode, strict=True):
            press_by(self.mode.button(mode), Qt.KeyboardModifier.ControlModifier | digit, self)
        self.finder = Finder()
        self.finder.setProperty("tall", True)
        self.finder.setMaximumWidth(_SIDE)
        self.finder.code_typed.connect(self._typed)
        self.finder.picked.connect(self._picked)
        self.finder.wanted.connect(self._look_up)
        self.finder.entered_empty.connect(self._confirm)
        self.finder.escaped.connect(self._forget_asked)

    def _build_card(self) -> None:
        self.card = ArticleCard(Album(self._desk))
        self.card.strip.pressed.connect(self._strip_pressed)
        self.card.strip.second_pressed.connect(self._forget_asked)
        self.waiting = WaitingLines(SPACE_16)
        self.waiting.adopt_wanted.connect(self.adopt)
        self.waiting.dismiss_wanted.connect(self._dismiss)
        self.repeats = Repeats(self._desk.bare, gutter=SPACE_16)
        self.repeats.held.connect(self._held)

    def _build_side(self) -> None:
        self.bookings = Bookings()
        self.bookings.undo_wanted.connect(self.undo)
        self.keypad = Keypad()
        self.finder.quantity_typed.connect(self.keypad.set_quantity)
        self._side = QWidget()
        self._side.setFixedWidth(_SIDE)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_16)
        column.addWidget(self.bookings, 1)
        column.addWidget(self.keypad)

    def opened(self, subject: object = None) -> None:
        self.finder.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = _WIDE_SIDE if event.size().width() >= _WIDE else _SIDE
        self._side.setFixedWidth(side)
        self.finder.setMaximumWidth(side)

    def expect_scan(self) -> None:
        shown = self.card.shown_article()
        if shown is not None:
            self._desk.tasks.make_ready(partial(counter.make_ready, self._desk.bare, shown))

    def take_scan(self, code: str) -> bool:
        """Book, show, or let wait what a scanner sent."""
        mode = Mode(self.mode.key())
        if self.repeats.reads_twice(code) and mode is not Mode.INFO:
            # In the mode in which it was read, whatever the choice above says when it is answered.
            self.repeats.hold(code, lambda times: self._scan(code, mode, times * PIECE))
            return True
        asked = self._asked
        if asked is not None and asked.code == code:
            self._confirm()
            return True
        if not self.repeats.answer(code):
            self._scan(code, mode, self.keypad.quantity())
        return True

    def tell(self, text: str) -> bool:
        """A handover that began with a scan here ends here."""
        self._last = self._asked = None
        self.card.show_sentence(text, self.tr("Bereit für den nächsten Scan."), "check", "accent")
        return True

    def undo_last(self) -> None:
        """Strg+Z: the newest booking that can go back."""
        key = self.bookings.last_undoable()
        if key is not None:
            self.undo(key)

    def undo(self, key: MovementKey) -> None:
        """Take a booking back by a counter-booking."""
        self._asked = None
        self._desk.tasks.book(lambda: counter.undo(self._desk.book, key), self._undone, self._refused)

    def adopt(self, waiting: WaitingScan) -> None:
        """Book a yellow line whose article is there by now; open the form that makes one of it otherwise."""
        book, code = self._desk.book, waiting.code

        def looked(article: int | None) -> None:
            if article is None:
                self._open_form(waiting)
            else:
                self._run(waiting.shown, partial(counter.adopt_known, book, code, article))

        self._desk.tasks.look(lambda: counter.known_by_now(book, code), looked)

    def _open_form(self, waiting: WaitingScan) -> None:
        from shb_desktop.ui.dialogs.article_form import ArticleForm, follow_usual_vat
        from shb_desktop.ui.dialogs.known_facts import follow_known_facts

        draft = ArticleDraft(name="", barcodes=(Barcode(waiting.code),))
        form = ArticleForm(
            draft,
            new=True,
            save_word=self.tr("Anlegen und buchen"),
            with_stock=self.tr("Bestand vor dieser Buchung"),
            scales=self._desk.book.scales,
        )
        form.left.connect(self._desk.window.sheet.leave)
        form.saved.connect(lambda made: self._adopt(waiting, made, form))
        follow_usual_vat(form, self._desk.tasks, self._desk.book)
        follow_known_facts(form, self._desk)
        self._desk.window.open_sheet(self.tr("Neuer Artikel zu {0}").format(waiting.shown), form, 680)

    def _main(self) -> QBoxLayout:
        main = QVBoxLayout()
        main.setSpacing(SPACE_16)
        # The gap to the lists at the side belongs to the lines below the card: a bar that comes takes its room there.
        main.addLayout(beside(self.card, SPACE_16, spacing=0), 1)
        main.addWidget(self.repeats)
        main.addWidget(self.waiting)
        return main

    def _held(self, line: str) -> None:
        self._desk.sounds.asked()
        self._tell(line)

    def _held_up(self, count: int) -> None:
        if not count and self.card.shown_ready():
            self.card.show_ready()  # it was a form that waited: nothing here tells of it
            return
        if not count:
            self.card.strip.say("accent", "check", self.tr("Alles gebucht, was gewartet hat"))
            return
        answer = waits_for_the_book(count, self._unbooked.held_up())
        self.card.strip.say(*answer.strip)
        self.card.strip.show()
        if count == 1:
            self._tell(answer.spoken)

    def _tell_left(self) -> None:
        """The program ended while scans waited for the book: they are not in it, and only the clerk has the goods."""
        left = self._unbooked.left()
        if left:
            title = self.tr("Beim letzten Ende des Programms waren Scans noch nicht gebucht")
            hint = self.tr("Bitte scannen Sie noch einmal: {0}").format(listed(left))
            self.card.show_sentence(title, hint, "clock", "warning")

    def _scan(self, code: str, mode: Mode, quantity: int | None) -> None:
        def told() -> str:
            times = f"{format_quantity(quantity)} × " if quantity is not None else ""
            return "" if mode is Mode.INFO else f"{said(MODE_WORDS[mode])} {times}{short(code)}"

        self._run(code, lambda **said: counter.scan(self._desk.book, code, mode, quantity, **said), told)

    def _run(self, code: str, work: Callable[..., Outcome], told: Callable[[], str] = str) -> None:
        """`told` is what a clerk reads of it while it waits for the book."""
        self._park()
        self.keypad.reset()
        self._unbooked.join(told)

        def done(outcome: Outcome) -> None:
            self._unbooked.leave()
            self._show(outcome, code, work)
            if self._unbooked.waits():
                self._park()  # the next scan is on its way, and its answer takes the card

        def refused(problem: ShopError) -> None:
            self._unbooked.leave()
            self._refused(problem)

        self._desk.tasks.book(work, done, refused, at_once=True)

    def _park(self) -> None:
        """What wants a yes waits as a line while scanning goes on: goods must not leave unbooked and unseen."""
        asked, self._asked = self._asked, None
        if asked is not None:
            goods = self.tr("{0} · noch nicht gebucht").format(asked.goods)
            self.repeats.park(asked.code, goods, asked.question, lambda: self._run(asked.code, asked.again))

    def _show(self, outcome: Outcome, code: str, work: Callable[..., Outcome]) -> None:
        strip = self.card.strip
        if isinstance(outcome, Pickup | Shown):
            if self.repeats.line(code) is not None:
                self.repeats.take(code)
        elif not isinstance(outcome, Unknown):
            self.repeats.name(code, outcome.card.article.name)
        match outcome:
            case Booked():
                self._show_booked(outcome)
            case Shown(card) | Promised(card) | AgeCheck(card):
                self._last = None
                answer = answer_to(outcome)
                if isinstance(outcome, Promised):
                    again = partial(work, confirmed=True)
                    goods = f"{format_quantity(outcome.quantity)} × {card.article.name}"
                    self._asked = _Asked(code, again, goods, answer.title)
                elif isinstance(outcome, AgeCheck):
                    self._asked = _Asked(code, partial(work, age_checked=True), card.article.name, answer.title)
                self.card.show_card(card)
                strip.say(*answer.strip)
                strip.show()
                if self._asked is not None:
                    self._desk.sounds.asked()
                self._tell(answer.spoken)
            case Unknown():
                self._last = None
                answer = answer_to(outcome)
                self.card.show_sentence(answer.title, answer.hint, answer.icon, answer.tone)
                self._desk.sounds.look()
                self._tell(answer.spoken)
                self._desk.touched("waiting")
            case Pickup(reservation):
                from shb_desktop.ui.dialogs.handover import open_handover

                open_handover(self._desk, reservation)

    def _show_booked(self, booked: Booked) -> None:
        self._last = booked.key
        answer = answer_to(booked)
        self.card.strip.say(*answer.strip)
        self.card.show_at_once(booked.card)
        self.card.strip.show()
        self._desk.sounds.booked()
        if self.isVisible():
            self._desk.window.toast.pass_by()
        self._tell(answer.spoken)
        self._desk.touched("stock", "offers")

    def _undone(self, booked: Booked) -> None:
        article = booked.card.article
        self._last = None
        self.card.show_card(booked.card)
        title = self.tr("Zurückgenommen: {0}").format(saying.moved(booked.quantity, article.unit))
        self.card.strip.say("sunken", "undo", title, saying.clock(booked.at, seconds=True))
        self.card.strip.show()
        self._tell(f"{article.name}, {title}")
        if self.isVisible() and self._desk.window.sheet.content() is None:
            # The button that was pressed is gone: what is typed now is meant for here, not for the rail.
            self.finder.setFocus()
        self._desk.touched("stock", "offers")

    def _refused(self, problem: ShopError) -> None:
        self._last = None
        self.card.show_sentence(said(problem.title), said(problem.hint))
        self._desk.sounds.look()
        self._tell(whole(problem))

    def _tell(self, text: str) -> None:
        """To the screen reader; and as a toast when something lies over this page."""
        window = self._desk.window
        window.announce(text)
        if not self.isVisible() or window.sheet.content() is not None:
            window.say(text)

    def _typed(self, text: str) -> None:
        try:
            kind = read(text, self._desk.book.scales).kind
        except UnreadableCode as problem:
            self._refused(problem)
            return
        if kind is ScanKind.OTHER and any(character.isalpha() for character in text):
            # A name, not a code: it must not wait as a yellow line.
            self._desk.tasks.look(
                lambda: catalogue.search_articles(self._desk.book, text, 2), lambda hits: self._named(text, hits)
            )
            return
        self.take_scan(text)

    def _named(self, text: str, hits: tuple[ArticleRow, ...]) -> None:
        if len(hits) == 1:
            self._picked(hits[0])
        elif hits:
            self.finder.setText(text)
            self.finder.setFocus()
            self._look_up(text)
        else:
            self.take_scan(text)

    def _picked(self, row: ArticleRow) -> None:
        mode, quantity = Mode(self.mode.key()), self.keypad.quantity() or 1_000
        self._run(
            f"article:{row.id}",
            lambda **said: counter.book_article(self._desk.book, row.id, mode, quantity, **said),
            lambda: f"{format_quantity(quantity)} × {row.name}",
        )

    def _look_up(self, term: str) -> None:
        book = self._desk.book
        self._desk.tasks.look(
            lambda: catalogue.search_articles(book, term, 8), lambda hits: self.finder.show_hits(term, hits)
        )

    def _mode_chosen(self) -> None:
        self._forget_asked()
        self.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _strip_pressed(self) -> None:
        if self._asked is not None:
            self._confirm()
        elif self._last is not None:
            self.undo(self._last)

    def _confirm(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            self._run(asked.code, asked.again)
        else:
            self.repeats.answer(self.repeats.newest())

    def _forget_asked(self) -> None:
        if self._asked is not None:
            self._asked = None
            self.card.strip.say("sunken", "info", self.tr("Nicht gebucht"))

    def _dismiss(self, waiting: WaitingScan) -> None:
        def gone(_: object) -> None:
            if short(waiting.shown) in self.card.sentence():
                self.card.show_ready()  # nothing waits below any more, as the card says
            self._desk.touched("waiting")

        self._desk.tasks.book(lambda: counter.dismiss(self._desk.book, waiting.id), gone, self._refused)

    def _adopt(self, waiting: WaitingScan, draft: ArticleDraft, form: "ArticleForm") -> None:
        book = self._desk.book

        def done(outcome: Booked | AgeCheck) -> None:
            self._desk.window.sheet.leave()
            self._park()
            # An age to be looked at is answered like that of any other scan; until then the line goes on waiting.
            again = partial(counter.adopt_known, book, waiting.code, outcome.card.article.id)
            self._show(outcome, waiting.shown, again)
            self._desk.touched("articles", "waiting")

        self._desk.tasks.book(lambda: counter.adopt(book, waiting.id, draft), done, form.show_problem)

    def _changed(self, areas: frozenset[str]) -> None:
        if areas & {"stock", "articles", "waiting", "reservations"}:
            self._refresh()
        shown = self.card.shown_article()
        if shown is not None and areas & {"stock", "articles", "offers", "reservations"}:
            self._desk.tasks.look(partial(counter.look, self._desk.book, shown), self.card.refresh)

    def _refresh(self) -> None:
        book = self._desk.book
        self._desk.tasks.look(lambda: counter.recent(book, _RECENT), self.bookings.show_bookings)
        self._desk.tasks.look(lambda: counter.waiting_scans(book), self._show_waiting)

    def _show_waiting(self, scans: tuple[WaitingScan, ...]) -> None:
        at_them = self.waiting.isAncestorOf(self.window().focusWidget())
        self.waiting.show_waiting(scans)
        if at_them and not self.waiting.isAncestorOf(self.window().focusWidget()):
            # The button that was pressed is gone: what is typed now is meant for here, not for the frame.
            self.finder.setFocus()
