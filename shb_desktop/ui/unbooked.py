"""Scans on their way into the book, and the note of them that a program leaves which ends before they are booked."""

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

_NAME = "unbooked-scans.json"


class Unbooked:
    """Written only while scans are held up; booked scans leave the list at once, so what is left was not booked."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME
        self._line, self._noted = list[Callable[[], str]](), False

    def join(self, told: Callable[[], str]) -> None:
        """One more is on its way; `told` is what a clerk reads of it while it waits, empty when nothing is booked."""
        self._line.append(told)

    def leave(self) -> None:
        """The first in line is booked, or refused with a reason."""
        self._line.pop(0)
        if self._noted:
            self.held_up()

    def waits(self) -> bool:
        """Whether any is on its way."""
        return bool(self._line)

    def held_up(self) -> list[str]:
        """They wait longer than a person takes for granted: note them beside the book, and tell them."""
        waiting = list(filter(None, (told() for told in self._line)))
        self.note(waiting)
        self._noted = bool(waiting)
        return waiting

    def note(self, scans: Sequence[str]) -> None:
        """These wait now, in their order; none removes the file. A disk that takes no more is no reason to stop."""
        with suppress(OSError):
            if not scans:
                self._path.unlink(missing_ok=True)
                return
            part = self._path.with_name(f"{_NAME}.part")
            part.write_text(json.dumps(list(scans), ensure_ascii=False), encoding="utf-8")
            part.replace(self._path)

    def left(self) -> tuple[str, ...]:
        """What waited when the program ended the last time; told once."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return ()
        self.note(())
        return tuple(map(str, found)) if isinstance(found, list) else ()
