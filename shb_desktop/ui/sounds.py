"""Four short sounds for eyes that are on the goods: booked, not booked, say yes or no, somebody reserved."""

import shutil
import sys

from PySide6.QtCore import QProcess
from PySide6.QtGui import QGuiApplication

from shb_desktop.paths import resources

_PLAYERS = ("pw-play", "paplay", "aplay")


class Sounds:
    """Plays through what the system has; a computer without a player stays silent."""

    def __init__(self, *, on: bool = True) -> None:
        # Offscreen nobody listens: tests and pictures are made there.
        self._on = on and QGuiApplication.platformName() != "offscreen"
        self._player = next(filter(None, map(shutil.which, _PLAYERS)), "") if sys.platform == "linux" else ""

    def switch(self, on: bool) -> None:
        """On or off by a person's choice."""
        self._on = on and QGuiApplication.platformName() != "offscreen"

    def booked(self) -> None:
        """It is in the book."""
        self._play("booked")

    def look(self) -> None:
        """It is not: look at the screen."""
        self._play("look")

    def asked(self) -> None:
        """It waits for a word: one more scan, or a key."""
        self._play("asked")

    def reserved(self) -> None:
        """A citizen reserved."""
        self._play("reserved")

    def _play(self, name: str) -> None:
        if not self._on:
            return
        file = str(resources() / "sounds" / f"{name}.wav")
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(file, winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        elif sys.platform == "darwin":
            QProcess.startDetached("afplay", [file])
        elif self._player:
            QProcess.startDetached(self._player, [file])
