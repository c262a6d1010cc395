"""Proof of a chain with the least code: fetch each line's columns and hash the same bytes."""

import hashlib
import struct
from pathlib import Path

from bench.limits import raw

_NUMBERS = struct.Struct(">10q")


class RawProof:
    """Walks the chain of a shop, and does by hand what else the proof asks of SQLite."""

    def __init__(self, path: Path) -> None:
        self._connection = raw.opened(path)

    def walk(self) -> int:
        """Lines whose hash does not fit."""
        pack, sha256, broken = _NUMBERS.pack, hashlib.sha256, 0
        uuid = self._connection.execute("SELECT uuid FROM device WHERE id = 1").fetchone()[0]
        previous = sha256(b"SHB ledger of " + uuid.encode()).digest()
        lines = self._connection.execute(
            """SELECT device, n, article, quantity, reason, at, staff, coalesce(reverses_device, 0),
            coalesce(reverses_n, 0), coalesce(best_before, 0), reservation, lot, note, hash
            FROM movement WHERE device = 1 ORDER BY n"""
        )
        for *numbers, reservation, lot, note, found in lines:
            line = pack(*numbers)
            if reservation or lot or note:
                line += f"{reservation or ''}\x1f{lot or ''}\x1f{note or ''}".encode()
            previous = sha256(previous + line).digest()
            broken += previous != found
        return broken

    def check(self) -> str:
        """SQLite's own word on the file."""
        return str(self._connection.execute("PRAGMA quick_check(1)").fetchone()[0])

    def fold(self) -> int:
        """Sum every article's movements by a scan of the covering index; how many articles moved."""
        return len(self._connection.execute("SELECT article, sum(quantity) FROM movement GROUP BY article").fetchall())

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
