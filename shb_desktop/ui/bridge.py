"""Between the line to the city and the window: what changed in the book, how the line stands, what a person wants."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from shb_desktop.sync.status import SyncStatus


_PAUSE_MS = 120
"""Longer than the gap between two quick scans: a row of them makes lists look once."""
_AT_MOST_MS = 600
"""Whoever scans on and on sees the lists move all the same."""


class Bridge(QObject):
    """The signals may be emitted from any thread; Qt brings them to the window's own."""

    changed = Signal(object)
    """A frozenset of areas: articles, stock, offers, reservations, waiting, outbox, inbox."""
    status = Signal(object)
    """A SyncStatus."""
    sync_wanted = Signal()
    """Try at once."""
    pairing_wanted = Signal(str)
    """Ask for a pairing code; with the address of the hub that is known, or ""."""

    restore_wanted = Signal(str)
    """Put the copy at this path in the place of the book."""
    update_wanted = Signal()
    """Look for a newer version of the program."""
    first_run_wanted = Signal()
    """Take up the first run again."""
    appearance_wanted = Signal(str)
    """A value of theme.Appearance."""

    def __init__(self) -> None:
        super().__init__()
        self.last: SyncStatus | None = None
        """The latest status, for whoever begins to listen later; None until the line has begun."""
        self.status.connect(self._keep)
        self._touched: frozenset[str] = frozenset()
        self._then: Callable[[], None] = lambda: None
        self._since = QElapsedTimer()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._tell)

    def touch(self, areas: frozenset[str], then: Callable[[], None]) -> None:
        """Tell of `areas` in a moment, in the window's thread, and do `then`.

        Whoever looks again would take the interpreter from the paint of what is shown already, and from the next scan.
        """
        if not self._touched:
            self._since.start()
        self._touched |= areas
        self._then = then
        self._pause.start(max(0, min(_PAUSE_MS, _AT_MOST_MS - self._since.elapsed())))

    def _tell(self) -> None:
        areas, self._touched = self._touched, frozenset()
        self.changed.emit(areas)
        self._then()

    @Slot(object)
    def _keep(self, status: "SyncStatus") -> None:
        self.last = status
