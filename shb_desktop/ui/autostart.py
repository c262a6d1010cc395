"""Starting with the computer, for whoever asked for it: an XDG autostart entry, or a value in Windows' Run key."""

import os
import sys
from pathlib import Path

from shb_desktop.errors import ShopError
from shb_desktop.paths import why

_NAME = "shb-desktop"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


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
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                winreg.QueryValueEx(key, _NAME)
        except OSError:
            return False
        return True
    return _entry().is_file()


def switch(on: bool) -> None:
    """Make the entry, or take it away. Raises CannotAutostart."""
    try:
        if sys.platform == "win32":
            _switch_windows(on)
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


if sys.platform == "win32":

    def _switch_windows(on: bool) -> None:
        import subprocess
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
            if on:
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(command()))
            else:
                try:
                    winreg.DeleteValue(key, _NAME)
                except FileNotFoundError:
                    return
