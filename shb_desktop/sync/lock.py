"""One process per home talks to the hub: a lock that the system lets go when its holder dies."""

import sys
from pathlib import Path
from typing import IO, Self

from shb_desktop.sync.errors import SyncElsewhere

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class SyncLock:
    """Held from `take()` to `release()`; a context manager does both."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def take(self) -> None:
        """Take the lock at once. Raises SyncElsewhere when another process has it."""
        file = self._path.open("ab")
        try:
            _take(file)
        except OSError as problem:
            file.close()
            raise SyncElsewhere from problem
        self._file = file

    def release(self) -> None:
        """Let go; closing the file is what releases it on every system."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        self.take()
        return self

    def __exit__(self, *_: object) -> None:
        self.release()
