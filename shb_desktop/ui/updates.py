"""Looks for a newer version now and then, asks a person when the shop is closed, makes way for the installer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer

from shb_desktop import __version__
from shb_desktop.domain.update import UpdateForged, UpdateOlder, UpdateStale
from shb_desktop.errors import ShopError
from shb_desktop.paths import Home
from shb_desktop.sync import updating
from shb_desktop.sync.updating import Offered, ShopOpen
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.update import UpdateSheet
from shb_desktop.ui.tasks import Progress

FIRST_AFTER_MS = 5 * 60_000
EVERY_MS = 3 * 3_600_000
SOON_MS = 10 * 60_000
"""While the shop is open: the PC may be switched off soon after it closes."""
_LOUD = (UpdateForged, UpdateOlder, UpdateStale)
"""Somebody is tampering, or something is badly wrong: never passed over in silence."""


class Updates(QObject):
    """Made once the book is open. Without a key in the build (from source) it looks for nothing."""

    def __init__(self, desk: Desk, home: Home, quit_program: Callable[[], None], key: bytes | None = None) -> None:
        super().__init__(desk.window)
        self._desk, self._home, self._quit = desk, home, quit_program
        self._key = key or updating.pinned_key()
        self._put_off: set[str] = set()
        self._loading: Progress | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._by_itself)
        if self._key is not None:
            self._timer.start(FIRST_AFTER_MS)

    @property
    def possible(self) -> bool:
        """Whether this program can tell its maker's signature."""
        return self._key is not None

    def stop(self) -> None:
        """The book closes."""
        self._timer.stop()
        if self._loading is not None:
            self._loading.cancel()

    def look(self) -> None:
        """A person asks whether there is something newer."""
        if self._key is None:
            self._desk.window.say(self.tr("Dieses Programm sucht nicht selbst nach neuen Fassungen."))
            return
        self._desk.tasks.look(partial(updating.look, self._desk.bare, self._key), self._answer, self._desk.window.fail)

    def _by_itself(self) -> None:
        self._timer.setInterval(EVERY_MS)
        if self._key is not None:
            self._desk.tasks.look(partial(self._quietly, self._key), self._found, self._loudly)

    def _quietly(self, key: bytes) -> Offered | None:
        # First of all: while the shop is open, nobody is asked anything.
        updating.may_start(self._desk.bare)
        return updating.look(self._desk.bare, key)

    def _loudly(self, problem: ShopError) -> None:
        if isinstance(problem, ShopOpen):
            self._timer.setInterval(SOON_MS)
        elif isinstance(problem, _LOUD):
            self._desk.window.fail(problem)

    def _answer(self, offered: Offered | None) -> None:
        if offered is None:
            self._desk.window.say(self.tr("Fassung {0} ist die neueste.").format(__version__))
        else:
            self.open(offered)

    def _found(self, offered: Offered | None) -> None:
        busy = self._desk.window.sheet.content() is not None
        if offered is not None and not busy and offered.version not in self._put_off:
            self.open(offered)

    def open(self, offered: Offered) -> None:
        """Ask the person who works."""
        language = QLocale().name()[:2]
        sheet = UpdateSheet(offered.version, __version__, offered.notes.get(language) or offered.notes.get("de", ""))
        sheet.left.connect(partial(self._later, offered))
        sheet.load_wanted.connect(partial(self._load, offered, sheet))
        self._desk.window.open_sheet(self.tr("Neue Fassung"), sheet, 560)

    def _later(self, offered: Offered) -> None:
        self._put_off.add(offered.version)
        if self._loading is not None:
            self._loading.cancel()
        self._desk.window.sheet.leave()

    def _load(self, offered: Offered, sheet: UpdateSheet) -> None:
        desk, home = self._desk, self._home
        self._loading = desk.tasks.toil(
            lambda progress: updating.fetch(desk.bare, home, offered, progress.step),
            partial(self._loaded, offered, sheet),
            partial(self._not_loaded, sheet),
        )
        self._loading.moved.connect(sheet.show_step)

    def _loaded(self, offered: Offered, sheet: UpdateSheet, installer: Path) -> None:
        self._loading = None
        if self._desk.window.sheet.content() is not sheet:
            return
        sheet.show_ready()
        sheet.install_wanted.connect(partial(self._install, offered, sheet, installer))

    def _not_loaded(self, sheet: UpdateSheet, problem: ShopError) -> None:
        self._loading = None
        if self._desk.window.sheet.content() is sheet:
            sheet.show_problem(problem)
        else:
            self._loudly(problem)

    def _install(self, offered: Offered, sheet: UpdateSheet, installer: Path) -> None:
        try:
            updating.may_start(self._desk.bare)
            updating.start(self._desk.book, installer, offered)
        except ShopError as problem:
            sheet.show_problem(problem)
            return
        self._quit()
