"""What every page gets to work with."""

from collections.abc import Callable
from dataclasses import dataclass, field

from shb_desktop.ledger.database import Book
from shb_desktop.ui.bridge import Bridge
from shb_desktop.ui.main_window import MainWindow
from shb_desktop.ui.shift import Shift
from shb_desktop.ui.sounds import Sounds
from shb_desktop.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Desk:
    """The book, the threads for it, the window to speak through; `wake` tells the sync that something waits.

    `bare` is the book in nobody's hands, for what the program does unasked.
    """

    bare: Book
    tasks: Tasks
    bridge: Bridge
    window: MainWindow
    sounds: Sounds
    wake: Callable[[], None]
    shift: Shift = field(default_factory=Shift)

    @property
    def book(self) -> Book:
        """The book in the hands of whoever works now."""
        return self.bare.by(self.shift.actor)

    def touched(self, *areas: str) -> None:
        """Something was written here: pages look again, the city is told; what is shown already is painted first."""
        self.bridge.touch(frozenset(areas), self.wake)
