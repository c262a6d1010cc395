"""Scans that wait for the book, noted beside it: a program that ends before it could book them leaves word."""

import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

_NAME = "unbooked-scans.json"


class Unbooked:
    """Written only while scans are held up; booked scans leave the list at once, so what is left was not booked."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME

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
