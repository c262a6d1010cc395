"""Tells when a window has been painted for the first time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls `painted` once, as soon as the first painting of `window` is through."""

    def __init__(self, window: QWidget, painted: Callable[[], object]) -> None:
        super().__init__()
        self._window, self._painted = window, painted
        window.installEventFilter(self)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Qt's hook; lets everything through."""
        if event.type() is QEvent.Type.Paint:
            self.stop()
            # The paint event is only the beginning: what stands in line behind it comes after the whole painting.
            QTimer.singleShot(0, self._painted)
        return False

    def stop(self) -> None:
        """Look no longer."""
        self._window.removeEventFilter(self)
