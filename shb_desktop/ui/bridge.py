"""Between the line to the city and the window: what changed in the book, how the line stands, what a person wants."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from shb_desktop.sync.status import SyncStatus


_A_FRAME_MS = 16


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

    def touch(self, areas: frozenset[str], then: Callable[[], None]) -> None:
        """Tell of `areas` a frame from now, in the window's thread, and do `then`.

        Whoever looks again would take the interpreter from the paint of what is shown already; and a scanner that is
        quicker than that makes lists look once for several scans.
        """
        if not self._touched:
            QTimer.singleShot(_A_FRAME_MS, self, lambda: self._tell(then))
        self._touched |= areas

    def _tell(self, then: Callable[[], None]) -> None:
        areas, self._touched = self._touched, frozenset()
        self.changed.emit(areas)
        then()

    @Slot(object)
    def _keep(self, status: "SyncStatus") -> None:
        self.last = status
