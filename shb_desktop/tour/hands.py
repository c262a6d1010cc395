"""Hands and eyes of the tour: keys as a scanner presses them, clicks, waiting, and pictures."""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from shb_desktop.app import Program
from shb_desktop.ui.page import Page

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")

T = TypeVar("T")

KEY_GAP_MS = 4
"""How fast a usual scanner types."""


def press_as_scanner(window: QWidget, code: str) -> None:
    """Put the keys of a scan and its Enter into the window's queue, stamped as a wedge stamps them.

    In the queue, so that a busy computer delays them as it delays real ones: together, not one by one.
    """
    stamp = time.monotonic_ns() // 1_000_000
    keys = [(ord(character.upper()), character) for character in code] + [(int(Qt.Key.Key_Return), "\r")]
    for number, (key, text) in enumerate(keys):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(stamp + number * KEY_GAP_MS)
            QCoreApplication.postEvent(window.windowHandle(), event)


class Failed(Exception):
    """A step did not hold; the sentence says what was expected."""


class Hands:
    """Acts on a running program as a person at the counter would. `step` numbers the pictures in `folder`."""

    patience = 20.0
    """Seconds that anything may take before it counts as failed."""

    def __init__(self, program: Program, folder: Path) -> None:
        self.program, self.folder = program, folder
        self.step = 0

    def scan(self, code: str) -> None:
        """Press keys as a scanner does: into the window, with no pause, Enter behind."""
        press_as_scanner(self.program.window, code)
        self.settle(0.05)

    def write(self, field: QWidget, text: str) -> None:
        """Type into a field, character by character (Qt's own helper knows no umlauts)."""
        field.setFocus()
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                modifier = Qt.KeyboardModifier.NoModifier
                QApplication.sendEvent(field, QKeyEvent(kind, ord(character.upper()), modifier, character))
        self.settle(0.02)

    def key(self, key: Qt.Key) -> None:
        """Press a key of the window."""
        QTest.keyClick(self.program.window.windowHandle(), key)
        self.settle(0.05)

    def click(self, button: QAbstractButton) -> None:
        """Press a button in its middle."""
        self.until(lambda: button.isVisible() and button.isEnabled(), f"„{button.text()}“ lässt sich nicht drücken.")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))
        self.settle(0.05)

    def page(self, kind: type[T]) -> T:
        """The page at the front, which must be of this kind."""
        self.until(lambda: isinstance(self.program.window.page(), kind), "Die erwartete Seite ist nicht offen.")
        page: Page | None = self.program.window.page()
        if not isinstance(page, kind):
            raise Failed("Die erwartete Seite ist nicht offen.")
        return page

    def sheet(self, kind: type[T]) -> T:
        """What is open over the page, which must be of this kind."""
        self.until(
            lambda: isinstance(self.program.window.sheet.content(), kind), "Das erwartete Blatt ist nicht offen."
        )
        content: QWidget | None = self.program.window.sheet.content()
        if not isinstance(content, kind):
            raise Failed("Das erwartete Blatt ist nicht offen.")
        return content

    def until(self, condition: Callable[[], bool], sentence: str, seconds: float | None = None) -> None:
        """Let the program run until something is true. Raises Failed with the sentence when it takes too long."""
        end = time.monotonic() + (self.patience if seconds is None else seconds)
        while not condition():
            if time.monotonic() > end:
                raise Failed(sentence)
            self.settle(0.01)

    def hold(self, condition: bool, sentence: str) -> None:
        """Raise Failed with the sentence unless it is true now."""
        if not condition:
            raise Failed(sentence)

    def settle(self, seconds: float) -> None:
        """Let the program run."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            # Only a running event loop buries what was told to delete itself.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(0.002)

    def away(self, work: Callable[[], T]) -> T:
        """Do something outside the program while it runs on."""
        with ThreadPoolExecutor(1) as pool:
            future = pool.submit(work)
            self.until(future.done, "Die Stadt antwortet nicht.")
            try:
                return future.result()
            except OSError as problem:
                raise Failed(f"Die Stadt ist nicht zu erreichen: {problem}") from problem

    def picture(self, name: str) -> None:
        """Leave a picture of the window."""
        self.settle(0.15)
        self.program.window.grab().save(str(self.folder / f"{self.step:02d}-{name}.png"))

    def browse(self, url: str, name: str) -> None:
        """Leave a picture of what the citizen sees, where a browser is installed."""
        browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
        if browser is None:
            return
        target = self.folder / f"{self.step:02d}-{name}.png"
        with tempfile.TemporaryDirectory(prefix="shb-browser-", ignore_cleanup_errors=True) as profile:
            arguments = [
                "--headless",
                "--disable-gpu",
                "--no-sandbox",
                "--hide-scrollbars",
                "--accept-lang=de-DE",
                "--window-size=1100,1000",
            ]
            command = [browser, *arguments, f"--user-data-dir={profile}", f"--screenshot={target}", url]
            self.away(lambda: subprocess.run(command, capture_output=True, timeout=60, check=False))  # noqa: S603 - ours
