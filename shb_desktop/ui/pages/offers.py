"""Angebote: what the city sees of this shop, how much of it is promised, and one click to put more online."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout

from shb_desktop.domain.offer import Offer
from shb_desktop.services import publishing, scheduling, shop
from shb_desktop.services.publishing import OfferRow
from shb_desktop.ui import icons, saying
from shb_desktop.ui.album import Album
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.mending import Mending
from shb_desktop.ui.dialogs.offer_deeds import OfferDeeds
from shb_desktop.ui.dialogs.publish_many import Left, PublishMany
from shb_desktop.ui.models import offers as model
from shb_desktop.ui.page import Page
from shb_desktop.ui.theme import SPACE_8, SPACE_16
from shb_desktop.ui.widgets.finder import leave_undo_to_window
from shb_desktop.ui.widgets.keys import press_by
from shb_desktop.ui.widgets.notices import Banner
from shb_desktop.ui.widgets.offer_panel import NARROW, WIDE, OfferPanel, when_briefly
from shb_desktop.ui.widgets.parts import Button, Empty, beside, frame, words
from shb_desktop.ui.widgets.segmented import Segmented
from shb_desktop.ui.widgets.tables import PICTURE, Cells, Sight, Table

_ROOM_FOR_ALL, _ROOM_FOR_WIDE, _ROOM_FOR_PILLS = 760, 900, 480


class OffersPage(Page):
    """The choice above, the table below, the chosen offer at the side."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: str | None = None
        self._album = Album(desk)
        self._mending = Mending(desk, self)
        self._told_nameless = False
        self.deeds = OfferDeeds(desk, self._album, self._mending, self)

    def build(self) -> Iterator[None]:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_16)
        self._build_head()
        yield
        layout.addLayout(self._head())
        self.nameless = Banner()
        layout.addWidget(self.nameless)
        yield
        layout.addLayout(beside(self.choice, self.search, spacing=SPACE_16))
        self._build_table()
        yield
        body = beside(spacing=SPACE_16)
        layout.addLayout(body, 1)
        body.addWidget(self._card, 1)
        yield
        self.panel = OfferPanel(self._album)
        yield
        self._connect_panel()
        body.addWidget(self.panel)
        self._desk.bridge.changed.connect(self._changed)

    def _build_head(self) -> None:
        self.choice = Segmented(
            (
                ("online", self.tr("Online"), ""),
                ("paused", self.tr("Pausiert"), ""),
                ("withdrawn", self.tr("Zurückgezogen"), ""),
            )
        )
        self.choice.chosen.connect(lambda _: self._choose())
        self.search = QLineEdit()
        leave_undo_to_window(self.search)
        self.search.setPlaceholderText(self.tr("Angebot suchen"))
        self.search.setAccessibleName(self.tr("Angebot suchen"))
        icons.let_clear(self.search)
        self.search.textChanged.connect(lambda _: self._choose())
        self.add_button = Button(self.tr("Artikel veröffentlichen"), "primary", "globe")
        self.add_button.clicked.connect(lambda _=False: self.publish_more())
        press_by(self.add_button, QKeySequence.StandardKey.New, self)
        self.event_button = Button(self.tr("Veranstaltung anlegen"), "", "calendar")
        self.event_button.clicked.connect(lambda _=False: self.deeds.announce())
        self.rescue_button = Button(self.tr("Retten"), "", "rescue")
        self.rescue_button.setToolTip(self.tr("Ware mit nahem Mindesthaltbarkeitsdatum anbieten"))
        self.rescue_button.clicked.connect(lambda _=False: self.deeds.rescue_list())
        self.terms_button = Button("", "icon", "settings")
        self.terms_button.setFixedWidth(44)
        self.terms_button.setAccessibleName(self.tr("Vorgaben für Angebote"))
        self.terms_button.setToolTip(self.tr("Vorgaben: wie viel der Stadt zugesagt wird"))
        self.terms_button.clicked.connect(lambda _=False: self.deeds.set_terms())

    def _build_table(self) -> None:
        self.model = model.Offers()
        self.table = Table(self.tr("Angebote"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(Cells(self.table, self.lines, model.STATE, self._pill, self._picture))
        self._album.ready.connect(self.table.viewport().update)
        self.table.set_widths(True, {model.PRICE: 116, model.PROMISED: 96, model.RESERVED: 108, model.STATE: 160})
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self._none = Empty("offers", "", "", self.tr("Artikel veröffentlichen"), self.publish_more)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._none)
        self._card, inside = frame(margin=1, spacing=0)
        inside.addWidget(self._stack)

    def _connect_panel(self) -> None:
        self.panel.hide()
        self.panel.closed.connect(self._close_panel)
        self.panel.cap_wanted.connect(self._set_cap)
        self.panel.pause_wanted.connect(self._pause)
        self.panel.publish_wanted.connect(self._publish)
        self.panel.withdraw_wanted.connect(self._withdraw)
        self.panel.buffer_wanted.connect(self._set_buffer)
        for signal, deed in (
            (self.panel.schedule_wanted, self.deeds.plan),
            (self.panel.rescue_wanted, self.deeds.rescue),
            (self.panel.rescue_end_wanted, self.deeds.end_rescue),
            (self.panel.preview_wanted, self.deeds.preview),
            (self.panel.settle_wanted, self.deeds.settle),
        ):
            signal.connect(partial(self._of_shown, deed))
        self.panel.edit_wanted.connect(partial(self._of_shown, lambda row: self._mending.mend(row.article.id)))
        self.panel.facts_wanted.connect(partial(self._of_shown, lambda row: self._mending.facts(row.article.id)))

    def opened(self, subject: object = None) -> None:
        self.search.setFocus()
        self._told_nameless = False
        self.reload()

    def reload(self) -> None:
        """Look again; what is over promises nothing further."""
        bare = self._desk.bare
        self._desk.tasks.book(partial(scheduling.end_what_is_over, bare), lambda _: None, self._desk.window.fail)
        # What stands above comes first: the rows below are painted once, in their place.
        self._desk.tasks.look(partial(shop.nameless, self._desk.book), self._tell_nameless)
        self._desk.tasks.look(partial(publishing.list_offers, self._desk.book), self._loaded)

    def publish_more(self, left: tuple[Left, ...] = ()) -> PublishMany:
        """Open the list of what is not online; `left` is tried once more."""
        sheet = PublishMany(self._desk, self._album, left)
        sheet.done.connect(self._desk.window.sheet.leave)
        sheet.mend_wanted.connect(
            lambda article, field: self._mending.mend(article, field, partial(self.publish_more, sheet.left))
        )
        self._desk.window.open_sheet(self.tr("Artikel veröffentlichen"), sheet, 720)
        return sheet

    def _tell_nameless(self, nameless: bool) -> None:
        if not nameless:
            self.nameless.hide()
        elif not self._told_nameless:
            self._told_nameless = True
            title = self.tr("Im Schaufenster fehlt, wer Sie sind")
            hint = self.tr(
                "Anschrift und Impressum gehören zu jedem Angebot (§ 5 DDG); ihr Fehlen kann abgemahnt werden."
            )
            self.nameless.say(title, hint, "warning", self.tr("Ergänzen"), self._name_shop)

    def _name_shop(self) -> None:
        self._desk.window.open("settings", "shop")

    def _head(self) -> QBoxLayout:
        return beside(
            words(self.tr("Angebote"), "title"),
            -1,
            self.terms_button,
            self.rescue_button,
            self.event_button,
            self.add_button,
            spacing=SPACE_8,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        wide = self.width() > _ROOM_FOR_WIDE
        self.add_button.setText(self.tr("Artikel veröffentlichen") if wide else self.tr("Veröffentlichen"))
        self.event_button.setText(self.tr("Veranstaltung anlegen") if wide else self.tr("Veranstaltung"))
        self.panel.fit(WIDE if wide else NARROW)
        room = self.width() - (self.panel.width() + SPACE_16 if not self.panel.isHidden() else 0)
        for column in (model.PRICE, model.RESERVED):
            self.table.setColumnHidden(column, room < _ROOM_FOR_ALL)
        # Beside the panel the name comes first: how the offer stands is then told in its second line.
        for column in (model.PROMISED, model.STATE):
            self.table.setColumnHidden(column, room < _ROOM_FOR_PILLS)

    def _loaded(self, rows: tuple[OfferRow, ...]) -> None:
        self.model.fill(rows)
        for key, word in (
            ("online", self.tr("Online")),
            ("paused", self.tr("Pausiert")),
            ("withdrawn", self.tr("Zurückgezogen")),
        ):
            count = self.model.count(key)
            self.choice.rename(key, f"{word}  {count}" if count else word)
        self._say_empty()
        self._show_again()

    def _choose(self) -> None:
        self.model.choose(self.choice.key(), self.search.text())
        self._say_empty()
        self._show_again()

    def _say_empty(self) -> None:
        if self.search.text().strip():
            title, hint = self.tr("Nichts gefunden"), self.tr("Unter diesem Namen gibt es hier kein Angebot.")
        elif self.choice.key() == "online":
            title = self.tr("Noch ist nichts online")
            hint = self.tr("Ein Klick prüft, was das Gesetz verlangt, und zeigt Ihre Artikel der ganzen Stadt.")
        else:
            title, hint = (
                self.tr("Hier ist nichts"),
                self.tr("Was Sie pausieren oder zurückziehen, finden Sie hier wieder."),
            )
        self._none.say(title, hint)
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        # An empty list has the button in its middle: once is enough.
        self.add_button.setVisible(self.model.rowCount() > 0)

    def _chosen(self, current: QModelIndex) -> None:
        row = self.model.row(current.row()) if current.isValid() else None
        if row is not None:
            self._shown = row.offer.id
            self._show_again()

    def _show_again(self) -> None:
        if self._shown is None:
            return
        place = self.model.place_of(self._shown)
        row = self.model.row(place) if place is not None else None
        if row is None:
            self._close_panel()
            return
        self.panel.show_offer(row)
        if self.panel.isHidden():
            self.panel.show()
            self._fit_columns()

    def _close_panel(self) -> None:
        self._shown = None
        self.panel.hide()
        self.table.clearSelection()
        self._fit_columns()

    def _of_shown(self, deed: Callable[[OfferRow], object]) -> None:
        if self.panel.row is not None:
            deed(self.panel.row)

    def _set_cap(self, pieces: int) -> None:
        self._do(lambda book, article: publishing.set_cap(book, article, pieces))

    def _set_buffer(self, pieces: int) -> None:
        self._do(lambda book, article: publishing.set_terms(book, article, buffer=pieces))

    def _pause(self) -> None:
        self._do(publishing.pause, self.tr("Pausiert: {0}"), publishing.publish)

    def _publish(self) -> None:
        self._do(publishing.publish, self.tr("Geht online: {0}"), publishing.pause)

    def _withdraw(self) -> None:
        self._do(publishing.withdraw, self.tr("Zurückgezogen: {0}"), publishing.publish)

    def _do(self, verb: Callable[..., Offer], words_done: str = "", undo: Callable[..., Offer] | None = None) -> None:
        row = self.panel.row
        if row is None:
            return
        desk, article = self._desk, row.article.id

        def back() -> None:
            if undo is not None:
                desk.tasks.book(lambda: undo(desk.book, article), lambda _: desk.touched("offers", "articles"))

        def done(offer: Offer) -> None:
            if words_done:
                desk.window.say(words_done.format(offer.title), back if undo is not None else None)
            desk.touched("offers", "articles")

        desk.tasks.book(lambda: verb(desk.book, article), done, lambda problem: self._mending.refused(problem, article))

    def _changed(self, areas: frozenset[str]) -> None:
        if areas & {"offers", "stock", "articles", "reservations"}:
            self.reload()

    def lines(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
        """Both lines of an offer's row: its name, and what is told beside it."""
        row = self.model.row(index.row())
        if row is None:
            return "", ""
        price = saying.price(row.price) if self.table.isColumnHidden(model.PRICE) else ""
        standing = model.standing(row)[0] if self.table.isColumnHidden(model.STATE) else ""
        about = when_briefly(row.occasion) if row.occasion is not None else row.article.brand
        return row.offer.title, " · ".join(filter(None, (standing, price, about)))

    def _picture(self, index: QModelIndex | QPersistentModelIndex) -> Sight:
        row = self.model.row(index.row())
        if row is None:
            return None
        picture = self._album.pixmap(row.article.image, PICTURE, self.devicePixelRatioF())
        return picture or ("calendar" if row.occasion is not None else (row.offer.title, row.article.category))

    def _pill(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str, str] | None:
        row = self.model.row(index.row())
        return model.standing(row) if row is not None else None
