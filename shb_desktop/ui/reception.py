"""Who comes and goes at the window: opens the change of people, asks the book, and tells the rail."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from shb_desktop.domain.staff import NOBODY, SHOP, Actor, Person
from shb_desktop.services import staff
from shb_desktop.services.staff import Founded
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.directory import SETTINGS

if TYPE_CHECKING:
    from shb_desktop.ui.dialogs.log_in import LogIn


class Reception(QObject):
    """Made once the book is open, with who works at the start."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        window, shift = desk.window, desk.shift
        self._shortcut = QShortcut(QKeySequence("Ctrl+L"), window)
        self._shortcut.activated.connect(self.ask)
        window.who_wanted.connect(self.ask)
        shift.changed.connect(self._changed)
        desk.bridge.changed.connect(self._look)
        window.rail.who.show_actor(shift.actor)
        shift.watch(window)
        self._look(frozenset({"staff"}))

    def stop(self) -> None:
        """The book closes."""
        self._shortcut.setEnabled(False)
        self._shortcut.deleteLater()
        self._desk.window.who_wanted.disconnect(self.ask)
        self._desk.shift.changed.disconnect(self._changed)
        self._desk.bridge.changed.disconnect(self._look)
        self._desk.shift.begin(SHOP)

    def ask(self) -> None:
        """Who works? In a shop without staff, where to begin with it."""
        self._desk.tasks.look(partial(staff.people, self._desk.book), self._ask)

    def _ask(self, people: tuple[Person, ...]) -> None:
        from shb_desktop.ui.dialogs.log_in import LogIn  # not before the counter takes scans

        desk = self._desk
        if not people:
            desk.window.go(SETTINGS.key, "staff")
            return
        sheet = LogIn(people, desk.shift.actor)
        sheet.log_in_wanted.connect(partial(self._log_in, sheet))
        sheet.recovery_wanted.connect(partial(self._recover, sheet))
        sheet.lock_wanted.connect(self._lock)
        desk.window.open_sheet(self.tr("Wer arbeitet?"), sheet, 620)

    def _log_in(self, sheet: "LogIn", person: int, pin: str) -> None:
        # Beside the bookings: stretching a PIN takes a while, and no scan waits for it.
        self._desk.tasks.look(partial(staff.log_in, self._desk.book, person, pin), self._arrived, sheet.show_problem)

    def _arrived(self, actor: Actor) -> None:
        self._desk.window.sheet.leave()
        self._desk.shift.begin(actor)

    def _recover(self, sheet: "LogIn", code: str, pin: str) -> None:
        from shb_desktop.ui.dialogs.recovery import show_recovery

        def done(made: Founded) -> None:
            self._arrived(Actor(made.person.id, made.person.role, made.person.name))
            show_recovery(self._desk.window, made.recovery)

        self._desk.tasks.look(partial(staff.recover, self._desk.book, code, pin), done, sheet.show_problem)

    def _lock(self) -> None:
        self._desk.window.sheet.leave()
        self._desk.shift.lock()

    def _changed(self, actor: Actor) -> None:
        window = self._desk.window
        window.rail.who.show_actor(actor)
        if actor == NOBODY:
            window.announce(self.tr("Niemand ist angemeldet."))
        else:
            window.banner.hide()
            window.announce(self.tr("Angemeldet: {0}").format(actor.name))
        if (page := window.page()) is not None:
            page.opened()

    def _look(self, areas: frozenset[str]) -> None:
        """Roles change and people leave, also in another window on the same book."""
        if "staff" in areas:
            desk, actor = self._desk, self._desk.shift.actor
            desk.tasks.look(
                lambda: (staff.still(desk.book, actor), staff.lock_minutes(desk.book)), partial(self._know, actor)
            )

    def _know(self, asked: Actor, found: tuple[Actor, int]) -> None:
        actor, minutes = found
        if self._desk.shift.actor == asked:
            self._desk.shift.begin(actor)
        self._desk.shift.lock_after(minutes)
