"""Synchronisierung: how the line to the city stands, what is to be cleared, what waits, and whatever left this PC."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from shb_desktop.paths import Home
from shb_desktop.services import telling
from shb_desktop.services.exporting.messages import export_messages
from shb_desktop.services.telling import Heard, Picture, Told, Trouble
from shb_desktop.sync.status import ENDED, SyncStatus
from shb_desktop.ui import line_words, saying
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.conflict import decide
from shb_desktop.ui.dialogs.message import MessageSheet
from shb_desktop.ui.directory import ARTICLES, OFFERS, RESERVATIONS
from shb_desktop.ui.files import ask_to_save
from shb_desktop.ui.language import said, whole
from shb_desktop.ui.models.rows import Column, Rows
from shb_desktop.ui.page import Page
from shb_desktop.ui.theme import SPACE_12, SPACE_16
from shb_desktop.ui.widgets.line_standing import LineStanding
from shb_desktop.ui.widgets.parts import Button, Empty, beside, frame, on_card, set_kind, words
from shb_desktop.ui.widgets.segmented import Segmented
from shb_desktop.ui.widgets.tables import Cells, Look, Table
from shb_desktop.ui.widgets.to_clear import ToClear

if TYPE_CHECKING:
    from shb_desktop.ledger.database import Book
    from shb_desktop.sync.unsent import Exported

_TICK_MS = 1_000
_AREAS = frozenset({"outbox", "inbox", "offers", "reservations", "articles"})
_WHAT, _WHEN, _STATE = range(3)
_LEAST_STATE = 152
CLEAR, WAITING, TOLD, HEARD = "clear", "waiting", "told", "heard"


@dataclass(frozen=True, slots=True)
class Sent:
    """A line about a message of ours. Its words are made when it is looked at: of hundreds a screen shows ten."""

    message: Told

    @property
    def at(self) -> int:
        """When, in ms since 1970 UTC."""
        return self.message.at

    @property
    def first(self) -> str:
        """What it is about."""
        told = self.message
        return f"{said(told.what)}: {told.about}" if told.about else said(told.what)

    @property
    def second(self) -> str:
        """Why it was refused, or what the city reads beyond what the first line says."""
        told = self.message
        facts = (f"{said(word)}: {said(fact)}" for word, fact in told.facts if fact != told.about)
        return said(told.title) or " · ".join(facts)

    @property
    def look(self) -> Look:
        """How it stands, as a pill."""
        return line_words.look(self.message.state)


@dataclass(frozen=True, slots=True)
class Received:
    """A line about a message of the city."""

    heard: Heard
    message = None

    @property
    def at(self) -> int:
        """When, in ms since 1970 UTC."""
        return self.heard.at

    @property
    def first(self) -> str:
        """What it is about."""
        heard = self.heard
        return f"{said(heard.what)}: {heard.about}" if heard.about else said(heard.what)

    @property
    def second(self) -> str:
        """What it means for the shop."""
        return whole(self.heard)

    @property
    def look(self) -> Look:
        """Whether this program understands it, as a pill."""
        if self.heard.understood:
            return said("Hinweis"), "info", "muted"
        return said("Aufbewahrt"), "box", "warning"


Line = Sent | Received


class LinePage(Page):
    """State above, four lists below, one at a time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._picture: Picture | None = None

    def build(self) -> Iterator[None]:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_16)
        self._build_standing()
        head = words(self.tr("Synchronisierung"), "title")
        layout.addLayout(beside(head, -1, self.unsent_button, self.pair_button, self.sync_button, spacing=SPACE_12))
        layout.addWidget(self.standing)
        yield
        self._build_choice()
        layout.addLayout(beside(self.choice, -1, self.save_button, spacing=SPACE_12))
        layout.addWidget(self._note)
        yield
        self._build_lists()
        yield
        layout.addWidget(self._stack, 1)
        desk = self._desk
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._time_goes_on)
        desk.bridge.status.connect(self._show_status)
        desk.bridge.changed.connect(self._changed)
        self._show_status(desk.bridge.last)

    def _build_standing(self) -> None:
        self.standing = LineStanding()
        self.standing.refused_button.clicked.connect(lambda _=False: self._clear_up())
        self.pair_button = Button(self.tr("Neu koppeln"), "", "link")
        self.pair_button.clicked.connect(self._pair)
        self.unsent_button = Button(self.tr("Ungesendetes sichern"), "", "out")
        self.unsent_button.clicked.connect(lambda _=False: self._ask_where_unsent())
        self.sync_button = Button(self.tr("Jetzt abgleichen"), "primary", "sync")
        self.sync_button.clicked.connect(self._desk.bridge.sync_wanted)

    def _build_choice(self) -> None:
        self._names = {
            CLEAR: self.tr("Zu klären"),
            WAITING: self.tr("Wartet"),
            TOLD: self.tr("Gesendet"),
            HEARD: self.tr("Von der Stadt"),
        }
        self.choice = Segmented(tuple((key, name, "") for key, name in self._names.items()))
        self.choice.chosen.connect(lambda _: self._show())
        self.save_button = Button(self.tr("Als CSV speichern"), "", "out")
        self.save_button.clicked.connect(lambda _=False: self._ask_where())
        self._note = words("", "muted", wrap=True)

    def _build_lists(self) -> None:
        desk = self._desk
        self.to_clear = ToClear()
        self.to_clear.again_wanted.connect(self._again)
        self.to_clear.dismiss_wanted.connect(self._dismiss)
        self.to_clear.seen_wanted.connect(self._seen)
        self.to_clear.article_wanted.connect(lambda article: desk.window.open(ARTICLES.key, article))
        self.to_clear.decide_wanted.connect(partial(decide, desk))
        self.to_clear.reservations_wanted.connect(lambda _: desk.window.open(RESERVATIONS.key))
        self.model: Rows[Line] = Rows(
            Column(self.tr("Meldung"), lambda line: "\n".join(filter(None, (line.first, line.second)))),
            Column(self.tr("Zeit"), lambda line: saying.moment(line.at, saying.now_ms())),
            Column(self.tr("Stand"), lambda line: line.look[0]),
        )
        self.table = Table(self.tr("Was mit der Stadt ausgetauscht wurde"))
        self.table.setModel(self.model)
        self._cells = Cells(self.table, self._lines, _STATE, self._pill)
        self.table.setItemDelegate(self._cells)
        self.table.set_widths(True, {_WHEN: 112, _STATE: _LEAST_STATE})
        self.table.clicked.connect(self._open)
        self.table.activated.connect(self._open)
        self.none = Empty("check", "", "", self.tr("Zu den Angeboten"), lambda: desk.window.open(OFFERS.key))
        self._card, inside = frame(margin=1, spacing=0)
        inside.addWidget(self.table)
        self._stack = QStackedWidget()
        self._nothing_here = on_card(self.none)
        for place in (self.to_clear, self._card, self._nothing_here):
            self._stack.addWidget(place)

    def opened(self, subject: object = None) -> None:
        self._tick.start()
        self._time_goes_on()
        # The buttons above change what is with the city: no key that follows may press them unseen.
        self.choice.button(self.choice.key()).setFocus()
        self.reload()

    def reload(self) -> None:
        """Look again."""
        self._desk.tasks.look(partial(telling.picture, self._desk.book), self._loaded)

    def save(self, target: Path) -> None:
        """Write the log of everything sent to a file."""
        desk = self._desk

        def done(made: Path) -> None:
            desk.window.say(self.tr("Gespeichert: {0}").format(made.name))

        desk.tasks.look(partial(export_messages, desk.book, target), done, desk.window.fail)

    def save_unsent(self, target: Path) -> None:
        """Write what waits to a signed file for the city."""
        desk, home = self._desk, Home(self._desk.book.path.parent)

        def done(made: "Exported") -> None:
            desk.window.say(self.tr("{0} Meldungen gesichert: {1}").format(saying.number(made.count), made.target.name))

        desk.tasks.look(partial(export_unsent, desk.book, home, target), done, desk.window.fail)

    # -- what is shown ------------------------------------------------------------------------------------------------

    def _show_status(self, status: SyncStatus | None) -> None:
        self.standing.show_status(status, saying.now_ms())
        refused = status is not None and bool(status.refused)
        self.standing.refused_button.setVisible(refused and self.choice.key() != CLEAR)
        alone = status is not None and status.state in ENDED
        self.sync_button.setVisible(not alone)
        # Whoever may not send any more can still carry the messages to the city.
        self.unsent_button.setVisible(alone and status is not None and bool(status.shop and status.waiting))
        set_kind(self.pair_button, "primary" if alone else "")
        known = status is not None and bool(status.shop)
        self.pair_button.setText(self.tr("Neu koppeln") if known or not alone else self.tr("Koppeln"))

    def _time_goes_on(self) -> None:
        if not self.isVisible():
            self._tick.stop()
            return
        self._show_status(self._desk.bridge.last)

    def _changed(self, areas: frozenset[str]) -> None:
        if areas & _AREAS and self.isVisible():
            self.reload()

    def _loaded(self, picture: Picture) -> None:
        first = self._picture is None
        self._picture = picture
        counts = {CLEAR: len(picture.refused) + len(picture.troubles), WAITING: len(picture.waiting)}
        for key, name in self._names.items():
            self.choice.rename(key, f"{name}  {counts[key]}" if counts.get(key) else name)
        if first and not counts[CLEAR]:
            held = self.choice.button(CLEAR).hasFocus()
            self.choice.choose(WAITING if picture.waiting else TOLD)
            if held:
                self.choice.button(self.choice.key()).setFocus()
        self._show()

    def _clear_up(self) -> None:
        """To what was refused, wherever the list below stands."""
        self.choice.choose(CLEAR)
        self.choice.button(CLEAR).setFocus()
        self._show()

    def _show(self) -> None:
        self._show_status(self._desk.bridge.last)
        picture, key = self._picture, self.choice.key()
        if picture is None:
            return
        self.to_clear.show_all(picture.refused, picture.troubles)
        lines = _LINES[key](picture)
        if lines != self.model.rows:
            self.model.fill(lines)
            self.table.set_widths(
                True, {_STATE: max(_LEAST_STATE, self._cells.widest_pill(line.look for line in lines))}
            )
        self.save_button.setVisible(key == TOLD and bool(picture.told))
        self._note.setText(self._note_of(key, picture))
        self._note.setVisible(bool(self._note.text()))
        if key == CLEAR and (picture.refused or picture.troubles):
            self._stack.setCurrentWidget(self.to_clear)
        elif lines:
            self._stack.setCurrentWidget(self._card)
        else:
            self.none.say(*self._nothing(key))
            # Only there something is missing; elsewhere it is good that there is nothing.
            self.none.button.setVisible(key == TOLD)
            # Whoever is not paired has something else to do first, and one thing at a time is asked for.
            set_kind(self.none.button, "primary" if picture.hub else "")
            self._stack.setCurrentWidget(self._nothing_here)

    def _note_of(self, key: str, picture: Picture) -> str:
        if key == TOLD and picture.told:
            more = ""
            if picture.told_count > len(picture.told):
                shown, whole = saying.number(len(picture.told)), saying.number(picture.told_count)
                more = self.tr(" Hier stehen die neuesten {0} von {1}; die Datei hat alle.").format(shown, whole)
            return (
                self.tr(
                    "Alles, was diesen PC verlassen hat, mit Uhrzeit. "
                    "Ihr Warenbuch, Ihre Buchungen und die Namen der Abholer bleiben hier."
                )
                + more
            )
        return ""

    def _nothing(self, key: str) -> tuple[str, str]:
        return {
            CLEAR: (self.tr("Nichts zu klären"), self.tr("Was von hier kam, hat die Stadt angenommen.")),
            WAITING: (self.tr("Nichts wartet"), self.tr("Was von hier zu melden war, ist gesendet und beantwortet.")),
            TOLD: (
                self.tr("Noch hat nichts diesen PC verlassen"),
                self.tr("Sobald Sie etwas veröffentlichen, steht hier Wort für Wort, was die Stadt erfährt."),
            ),
            HEARD: (
                self.tr("Nichts Besonderes"),
                self.tr("Hier steht, was die Stadt zu einem Angebot anmerkt oder was dieses Programm nicht versteht."),
            ),
        }[key]

    def _lines(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
        line = self.model.rows[index.row()]
        return line.first, line.second

    def _pill(self, index: QModelIndex | QPersistentModelIndex) -> Look:
        return self.model.rows[index.row()].look

    # -- what can be done ---------------------------------------------------------------------------------------------

    def _pair(self) -> None:
        self._desk.bridge.pairing_wanted.emit(self._picture.hub if self._picture else "")

    def _open(self, index: QModelIndex) -> None:
        message = self.model.rows[index.row()].message
        if message is not None:
            self._desk.window.open_sheet(said(message.what), MessageSheet(message), 640)

    def _again(self, told: Told) -> None:
        self._do(partial(telling.tell_again, self._desk.book, told.id), self.tr("Wird noch einmal gemeldet"))

    def _dismiss(self, told: Told) -> None:
        book = self._desk.book
        back = partial(self._do, partial(telling.take_up, book, told.id))
        self._do(partial(telling.dismiss, book, told.id), self.tr("Verworfen: {0}").format(said(told.what)), back)

    def _seen(self, found: Trouble) -> None:
        self._do(partial(telling.seen, self._desk.book, found.offer))

    def _do(self, work: Callable[[], object], done: str = "", back: Callable[[], None] | None = None) -> None:
        def over(_: object) -> None:
            if done:
                self._desk.window.say(done, back)
            self._desk.touched("outbox", "offers")

        self._desk.tasks.book(work, over, self._desk.window.fail)

    def _ask_where(self) -> None:
        title = self.tr("Wohin soll die Liste?")
        ask_to_save(self, title, self.tr("Gesendet.csv"), (self.tr("CSV-Datei (*.csv)"),), self.save)

    def _ask_where_unsent(self) -> None:
        title = self.tr("Wohin sollen die ungesendeten Meldungen?")
        names = (self.tr("Unterschriebene Meldungen (*.json)"),)
        ask_to_save(self, title, self.tr("Ungesendet.json"), names, self.save_unsent)


def export_unsent(book: "Book", home: Home, target: Path) -> "Exported":
    """For a thread: signing and the keyring are slow to load, and nobody signs before the first paint."""
    from shb_desktop.sync.credentials import Credentials
    from shb_desktop.sync.unsent import export_unsent as export

    return export(book, Credentials(home), target)


_LINES: dict[str, Callable[[Picture], tuple[Line, ...]]] = {
    CLEAR: lambda picture: (),
    WAITING: lambda picture: tuple(map(Sent, picture.waiting)),
    TOLD: lambda picture: tuple(map(Sent, picture.told)),
    HEARD: lambda picture: tuple(map(Received, picture.heard)),
}
