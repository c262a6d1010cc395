"""The driver and nothing above it, with the book's own pragmas."""

from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2 as sqlite


def opened(path: Path) -> Any:
    """A connection of the driver that writes durably and begins its transactions itself."""
    connection = sqlite.connect(str(path), isolation_level=None, check_same_thread=False)
    for pragma in ("foreign_keys=ON", "cache_size=-16384", "journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")
    return connection
