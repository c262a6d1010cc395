"""Offers whose time is over end by themselves while the program runs, not only when somebody looks at them."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from shb_desktop.services import scheduling
from shb_desktop.ui.desk import Desk

_LOOK_MS = 60_000


class Ending(QObject):
    """Looks once a minute, until `stop`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """End what is over by now."""
        desk = self._desk
        desk.tasks.book(partial(scheduling.end_what_is_over, desk.bare), self._ended, desk.window.fail)

    def stop(self) -> None:
        """The book is about to close."""
        self._timer.stop()

    def _ended(self, count: int) -> None:
        if count:
            self._desk.touched("offers", "stock")
