"""Artikel: find one among a hundred thousand, see how it stands, add and mend, put it online."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout

from shb_desktop.domain.article import Article, ArticleDraft
from shb_desktop.domain.movement import REASON_WORDS, Movement, Reason
from shb_desktop.errors import ShopError
from shb_desktop.services import catalogue, counter, publishing
from shb_desktop.ui import icons, saying
from shb_desktop.ui.album import Album
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.article_form import ArticleForm, follow_usual_vat
from shb_desktop.ui.dialogs.known_facts import follow_known_facts
from shb_desktop.ui.dialogs.mending import Mending
from shb_desktop.ui.dialogs.other_reason import OtherReason
from shb_desktop.ui.language import said
from shb_desktop.ui.models import articles as model
from shb_desktop.ui.page import Page
from shb_desktop.ui.steps import Steps
from shb_desktop.ui.theme import SPACE_12, SPACE_16
from shb_desktop.ui.widgets.article_panel import NARROW, WIDE, ArticlePanel
from shb_desktop.ui.widgets.finder import leave_undo_to_window
from shb_desktop.ui.widgets.keys import press_by
from shb_desktop.ui.widgets.parts import Button, Empty, beside, frame, words
from shb_desktop.ui.widgets.tables import PICTURE, Cells, Look, Sight, Table

_PAUSE_MS = 40
_ROOM_FOR_ALL, _ROOM_FOR_PRICES, _ROOM_FOR_WIDE = 860, 680, 900
_ROOM_FOR_LONG, _SHORT, _LONG = 1200, 124, 220
"""Where there is plenty of room, long numbers are read whole in the table."""
_OFFER_LOOKS: dict[str, Look] = {
    "online": ("Online", "globe", "accent"),
    "paused": ("Pausiert", "pause", "muted"),
}


class ArticlesPage(Page):
    """Search above, the table below, the chosen article at the side."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: int | None = None
        self._album = Album(desk)
        self._steps = Steps(self)
        self._wants_first = self._wants_edit = False
        self._sought = ""

    def build(self) -> Iterator[None]:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_16)
        self._build_head()
        layout.addLayout(beside(words(self.tr("Artikel"), "title"), self.count, -1, self.add_button, spacing=SPACE_12))
        layout.addWidget(self.search)
        yield
        self._build_table()
        body = beside(spacing=SPACE_16)
        layout.addLayout(body, 1)
        yield
        body.addWidget(self._card, 1)
        yield
        self._build_panel()
        yield
        yield from self.panel.build()
        body.addWidget(self.panel)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._find)
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self._add)
        self._desk.bridge.changed.connect(self._changed)
        self.model.reload()

    def _build_head(self) -> None:
        self.count = words("", "muted")
        self.search = QLineEdit()
        leave_undo_to_window(self.search)
        self.search.setPlaceholderText(self.tr("Name, Marke, Nummer oder Strichcode"))
        self.search.setAccessibleName(self.tr("Artikel suchen"))
        icons.let_clear(self.search)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.model.search(self.search.text()))
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._take_first)
        self.add_button = Button(self.tr("Neuer Artikel"), "primary", "plus")
        self.add_button.clicked.connect(self._add)
        press_by(self.add_button, QKeySequence.StandardKey.New, self)

    def _build_table(self) -> None:
        self._stack = QStackedWidget()
        self._none = Empty(
            "articles",
            self.tr("Noch keine Artikel"),
            self.tr("Legen Sie den ersten an. Oder scannen Sie an der Theke: Unbekannte Codes warten dort auf Namen."),
            self.tr("Neuer Artikel"),
            self._add,
        )
        self.model = model.Articles(self._desk.book, self._desk.tasks)
        self.model.modelReset.connect(self._reset)
        self.table = Table(self.tr("Artikel"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(Cells(self.table, self._lines, model.OFFER, _pill, self._picture))
        self._album.ready.connect(self.table.viewport().update)
        widths = {model.NUMBER: _SHORT, model.PRICE: 116, model.ON_HAND: 92, model.HELD: 104, model.AVAILABLE: 104}
        self.table.set_widths(True, widths | {model.OFFER: 108})
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(model.NAME, Qt.SortOrder.AscendingOrder)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.doubleClicked.connect(lambda _: self.edit())
        self._card, inside = frame(margin=1, spacing=0)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._none)
        inside.addWidget(self._stack)

    def _build_panel(self) -> None:
        self._mending = Mending(self._desk, self)
        self.panel = ArticlePanel(self._album)
        self.panel.hide()
        self.panel.closed.connect(self._close_panel)
        self.panel.edit_wanted.connect(self.edit)
        self.panel.publish_wanted.connect(self.publish)
        self.panel.label_wanted.connect(self.label)
        self.panel.facts_wanted.connect(self.facts)
        self.panel.reason_wanted.connect(self.book_otherwise)

    def opened(self, subject: object = None) -> None:
        if isinstance(subject, str):
            self.search.setText(subject)
        self._find()
        if isinstance(subject, int):
            self._show(subject)

    def add(self, draft: ArticleDraft | None = None) -> ArticleForm:
        """Open the form for a new article."""
        form = ArticleForm(
            draft or ArticleDraft(name=""),
            new=True,
            save_word=self.tr("Artikel anlegen"),
            with_stock=self.tr("Jetzt im Laden"),
            scales=self._desk.book.scales,
        )
        form.left.connect(self._desk.window.sheet.leave)
        form.saved.connect(lambda made: self._save(partial(catalogue.add, self._desk.book, made), form, None))
        follow_usual_vat(form, self._desk.tasks, self._desk.book)
        follow_known_facts(form, self._desk)
        self._desk.window.open_sheet(self.tr("Neuer Artikel"), form, 680)
        return form

    def _add(self) -> None:
        self.add()

    def edit(self) -> ArticleForm | None:
        """Open the form for the article at the side."""
        article = self.panel.article
        if article is None or article.id != self._shown:
            self._wants_edit = self._shown is not None  # a row was chosen just now, and is still being looked up
            return None
        before = catalogue.as_draft(article)
        form = ArticleForm(before, new=False, save_word=self.tr("Speichern"), scales=self._desk.book.scales)
        form.left.connect(self._desk.window.sheet.leave)
        change = partial(catalogue.change, self._desk.book, article.id)
        form.saved.connect(lambda made: self._save(partial(change, made), form, partial(change, before)))
        self._desk.window.open_sheet(article.name, form, 680)
        return form

    def publish(self) -> None:
        """Put the article at the side online, or say what is missing."""
        if self.panel.article is not None:
            self._mending.publish(self.panel.article.id)

    def facts(self) -> None:
        """Picture, maker and warnings of the article at the side."""
        if self.panel.article is not None:
            self._mending.facts(self.panel.article.id)

    def book_otherwise(self) -> OtherReason | None:
        """Goods that broke, that the shop used itself or that came back."""
        article, desk = self.panel.article, self._desk
        if article is None:
            return None
        form = OtherReason(article)
        form.left.connect(desk.window.sheet.leave)

        def book(reason: Reason, quantity: int, confirmed: bool) -> None:
            work = partial(
                counter.book_article, desk.book, article.id, counter.BY_HAND[reason], quantity, reason, confirmed
            )
            desk.tasks.book(work, lambda outcome: self._booked(outcome, form), form.show_problem)

        form.wanted.connect(book)
        desk.window.open_sheet(article.name, form, 520)
        return form

    def _booked(self, outcome: counter.Outcome, form: OtherReason) -> None:
        desk = self._desk
        if isinstance(outcome, counter.Promised):
            short = saying.amount(outcome.short, outcome.card.article.unit)
            form.ask(
                ShopError(
                    self.tr("{0} davon sind online zugesagt. Noch nichts gebucht.").format(short),
                    self.tr("Noch einmal drücken bucht trotzdem."),
                )
            )
            return
        if not isinstance(outcome, counter.Booked):
            return
        desk.window.sheet.leave()
        key, article = outcome.key, outcome.card.article
        title = self.tr("{0} gebucht: {1}").format(
            said(REASON_WORDS[outcome.reason]), saying.moved(outcome.quantity, article.unit)
        )

        def back() -> None:
            desk.tasks.book(partial(counter.undo, desk.book, key), lambda _: desk.touched("stock", "offers"))

        desk.window.say(f"{article.name}: {title}", back)
        desk.touched("stock", "offers")

    def label(self) -> None:
        """Put a label of the article at the side into the list of labels."""
        if self.panel.article is not None:
            self._desk.window.open("labels", self.panel.article.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        self.panel.fit(WIDE if self.width() > _ROOM_FOR_WIDE else NARROW)
        room = self.width() - (self.panel.width() + SPACE_16 if not self.panel.isHidden() else 0)
        for column in (model.NUMBER, model.HELD, model.ON_HAND):
            self.table.setColumnHidden(column, room < _ROOM_FOR_ALL)
        self.table.setColumnWidth(model.NUMBER, _LONG if room >= _ROOM_FOR_LONG else _SHORT)
        self.table.setColumnHidden(model.OFFER, room < 480)
        self.table.setColumnHidden(model.PRICE, room < _ROOM_FOR_PRICES)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _take_first(self) -> None:
        # Enter may be quicker than the search: the first hit of what was typed is meant, not of what stands there yet.
        self._wants_first = not self.model.shows(self.search.text())
        if not self._wants_first and self.model.rowCount():
            self.table.setFocus()
            self.table.selectRow(0)

    def _reset(self) -> None:
        if self._wants_first and self.model.shows(self.search.text()):
            QTimer.singleShot(0, self, self._take_first)
        sought = self.search.text().strip()
        count, searching = self.model.rowCount(), bool(sought)
        number = f"{count:,}".replace(",", ".")
        hits = self.tr("1 Treffer") if count == 1 else self.tr("{0} Treffer").format(number)
        self.count.setText(hits if searching else number)
        if searching:
            self._none.say(
                self.tr("Nichts gefunden"), self.tr("Prüfen Sie die Schreibweise, oder legen Sie den Artikel an.")
            )
        self._stack.setCurrentIndex(0 if count else 1)
        # An empty list has the button in its middle: once is enough.
        self.add_button.setVisible(count > 0)
        self.count.setVisible(count > 0 or searching)
        if self.model.shows(sought) and sought != self._sought:
            self._sought = sought
            if not count and self._shown is not None:
                # What stands at the side was found by other words.
                self._close_panel()

    def _chosen(self, current: QModelIndex) -> None:
        row = self.model.row(current.row()) if current.isValid() else None
        if row is not None:
            self._show(row.id)

    def _show(self, article: int) -> None:
        self._shown = article
        book = self._desk.book
        self._desk.tasks.look(partial(catalogue.get, book, article), self._show_article)
        self._desk.tasks.look(partial(publishing.reduced, book, article), self.panel.show_reduced)
        self._desk.tasks.look(partial(catalogue.history, book, article, 12), self._show_history)

    def _show_article(self, article: Article) -> None:
        if article.id != self._shown:
            return
        place = self.model.place_of(article.id)
        row = self.model.row(place) if place is not None else None
        self.panel.show_article(article, row.offer_state if row else "")
        if self._wants_edit:
            self._wants_edit = False
            self.edit()

    def _show_history(self, lines: tuple[Movement, ...]) -> None:
        self.panel.show_history(lines)
        if self.panel.isHidden() and not self._steps.running():
            self._steps.begin(self._showing_panel())

    def _showing_panel(self) -> Iterator[None]:
        """Filled in one turn; laid out in the next, by a look at it while nobody sees it; painted in the last."""
        self.panel.resize(self.panel.width(), self._card.height())
        self.panel.grab(QRect(0, 0, 1, 1))
        yield
        if self._shown is not None:
            self.panel.show()
            self._fit_columns()

    def _close_panel(self) -> None:
        self._shown, self._wants_edit = None, False
        self.panel.hide()
        self.table.clearSelection()
        self._fit_columns()

    def _save(self, work: partial[Article], form: ArticleForm, undo: partial[Article] | None) -> None:
        self._desk.tasks.book(work, lambda article: self._saved(article, undo), form.show_problem)

    def _saved(self, article: Article, undo: partial[Article] | None) -> None:
        desk = self._desk
        desk.window.sheet.leave()
        back = None if undo is None else lambda: desk.tasks.book(undo, lambda before: self._saved(before, None))
        desk.window.say(self.tr("Gespeichert: {0}").format(article.name), back)
        self._show(article.id)
        desk.touched("articles", "stock", "offers")

    def _lines(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
        row = index.model().data(index, model.ROW)
        if row is None:
            return "", ""
        price = saying.price(row.price) if self.table.isColumnHidden(model.PRICE) else ""
        return row.name, " · ".join(filter(None, (row.brand, price)))

    def _picture(self, index: QModelIndex | QPersistentModelIndex) -> Sight:
        row = index.model().data(index, model.ROW)
        if row is None:
            return None
        return self._album.pixmap(row.image, PICTURE, self.devicePixelRatioF()) or (row.name, row.category)

    def _changed(self, areas: frozenset[str]) -> None:
        if areas & {"articles", "stock", "offers", "reservations"}:
            self.model.reload()
            if self._shown is not None:
                self._show(self._shown)


def _pill(index: QModelIndex | QPersistentModelIndex) -> Look | None:
    row = index.model().data(index, model.ROW)
    found = _OFFER_LOOKS.get(row.offer_state) if row is not None else None
    return (said(found[0]), *found[1:]) if found is not None else None
