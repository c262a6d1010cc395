"""From the worker's thread to the window's: what changed in the book, and how the line to the city stands."""

from PySide6.QtCore import QObject, Signal


class Bridge(QObject):
    """Both signals may be emitted from any thread; Qt brings them to the window's own."""

    changed = Signal(object)
    """A frozenset of areas: articles, stock, offers, reservations, waiting."""
    status = Signal(object)
    """A SyncStatus."""
