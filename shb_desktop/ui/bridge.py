"""Between the line to the city and the window: what changed in the book, how the line stands, what a person wants."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from shb_desktop.sync.status import SyncStatus


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

    def __init__(self) -> None:
        super().__init__()
        self.last: SyncStatus | None = None
        """The latest status, for whoever begins to listen later; None until the line has begun."""
        self.status.connect(self._keep)

    @Slot(object)
    def _keep(self, status: "SyncStatus") -> None:
        self.last = status
