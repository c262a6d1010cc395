"""Starting with the computer, for whoever asked for it: an XDG autostart entry, or a value in Windows' Run key."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSettings

from shb_desktop.errors import ShopError
from shb_desktop.paths import why

_NAME = "shb-desktop"
_RUN = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"


class CannotAutostart(ShopError):
    """The system did not take the entry."""

    code = "cannot-autostart"

    def __init__(self, problem: OSError) -> None:
        super().__init__(
            f"Der Eintrag für den Start mit dem Computer ließ sich nicht ändern ({why(problem)}).",
            "Das Programm läuft wie bisher. Sie können es auch in den Einstellungen des Systems eintragen.",
        )


def possible() -> bool:
    """Whether this system has a place for it that we know."""
    return sys.platform in ("linux", "win32")


def is_on() -> bool:
    """Whether the entry is there."""
    return run_key().contains(_NAME) if sys.platform == "win32" else _entry().is_file()


def switch(on: bool) -> None:
    """Make the entry, or take it away. Raises CannotAutostart."""
    try:
        if sys.platform == "win32":
            enter(run_key(), on)
        elif on:
            _entry().parent.mkdir(parents=True, exist_ok=True)
            _entry().write_text(desktop_entry(command()), encoding="utf-8")
        else:
            _entry().unlink(missing_ok=True)
    except OSError as problem:
        raise CannotAutostart(problem) from problem


def command() -> list[str]:
    """How this very program is started again."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "shb_desktop"]


def desktop_entry(words: list[str]) -> str:
    """The entry of the XDG autostart specification; quoting as in the Desktop Entry specification, "The Exec key"."""
    return "\n".join(
        ("[Desktop Entry]", "Type=Application", "Name=SHB Desktop", f"Exec={' '.join(map(_quoted, words))}", "")
    )


def _quoted(word: str) -> str:
    escaped = "".join("\\" + letter if letter in '"`$\\' else letter for letter in word)
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'


def _entry() -> Path:
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "autostart" / f"{_NAME}.desktop"


def run_key() -> QSettings:
    """Windows' list of what starts with the user's session."""
    return QSettings(_RUN, QSettings.Format.NativeFormat)


def enter(key: QSettings, on: bool) -> None:
    """Write the value into the Run key, or remove it. Raises OSError when the registry did not take it."""
    if on:
        key.setValue(_NAME, subprocess.list2cmdline(command()))
    else:
        key.remove(_NAME)
    key.sync()
    if key.status() is not QSettings.Status.NoError:
        raise PermissionError(13, "Run")
