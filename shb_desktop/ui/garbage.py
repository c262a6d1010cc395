"""Garbage is looked for in the window's thread alone.

Python looks for circles of objects in whichever thread happens to allocate. Where such a circle has a widget in it, the
widget would die in a worker thread, while Qt still delivers events to it: the program then falls over without a word.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 1_000


class Garbage(QObject):
    """From the first `start` until `stop` nobody else looks."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(look)

    def start(self) -> None:
        """Look from time to time, here."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()


def look() -> None:
    """Collect the oldest generation that Python by its own thresholds would."""
    due = zip((2, 1, 0), reversed(gc.get_count()), reversed(gc.get_threshold()), strict=True)
    generation = next((one for one, count, limit in due if count > limit), None)
    if generation is not None:
        gc.collect(generation)
