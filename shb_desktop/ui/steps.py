"""Work of the window's own thread in parts, one in a turn of the event loop: paints and keys come in between."""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QObject, QTimer


class Steps(QObject):
    """Takes one iterator at a time through its parts; each `yield` is the end of a part."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: Iterator[None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=1)
        self._timer.timeout.connect(self._next)

    def begin(self, parts: Iterator[None]) -> None:
        """Each part, the first too, comes in a turn of its own. What was begun before is brought to its end first."""
        self.finish()
        self._parts = parts
        self._wait()

    def running(self) -> bool:
        """Whether parts are still to come."""
        return self._parts is not None

    def finish(self) -> None:
        """All that is left, at once."""
        parts, self._parts = self._parts, None
        for _ in parts or ():
            pass

    def drop(self) -> None:
        """What is left is not wanted any more."""
        self._parts = None

    def _next(self) -> None:
        # While a part is at work nothing is left to come: it may itself ask for what was to be there at the end.
        parts, self._parts = self._parts, None
        if parts is None:
            return
        try:
            next(parts)
        except StopIteration:
            return
        self._put_in_front(parts)
        self._wait()

    def _wait(self) -> None:
        """Layouts and paints that stand in line already come before the next part, in a turn of their own."""
        QTimer.singleShot(0, self._timer, self._timer.start)

    def _put_in_front(self, parts: Iterator[None]) -> None:
        """What a part itself began comes behind what is left of it."""
        self._parts = parts if self._parts is None else chain(parts, self._parts)
