"""Who works at this window now, and the lock that sets in when nobody touches it for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from shb_desktop.domain.staff import NOBODY, SHOP, Actor

_MINUTE_MS = 60_000
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel})


class Shift(QObject):
    """`changed` carries the Actor who works from now on."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.actor = SHOP
        self._minutes = 0
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.lock)

    def begin(self, actor: Actor) -> None:
        """Somebody else works from now on, or the same person with another role."""
        if actor != self.actor:
            self.actor = actor
            self.changed.emit(actor)
        self._wind()

    def lock(self) -> None:
        """Nobody is logged in any more; a shop without staff has nobody to log in."""
        if self.actor != SHOP:
            self.begin(NOBODY)

    def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes without a touch; 0 for never."""
        self._minutes = minutes
        self._wind()

    def watch(self, window: QWidget) -> None:
        """Listen to what this window is touched with: to its native window only, not to each widget in it."""
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._wind()
        return False

    def _wind(self) -> None:
        if self._minutes and self.actor not in (SHOP, NOBODY):
            self._idle.start(self._minutes * _MINUTE_MS)
        else:
            self._idle.stop()
