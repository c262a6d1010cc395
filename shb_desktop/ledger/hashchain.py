"""Proof that the book is whole: every line's hash, the stock it adds up to, and SQLite's own check."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from shb_desktop.domain.movement import genesis, linked
from shb_desktop.ledger.driver import run

_BATCH = 2_000
_LINES = """SELECT device, n, article, quantity, reason, at, staff, coalesce(reverses_device, 0),
    coalesce(reverses_n, 0), coalesce(best_before, 0), reservation, lot, note, hash
    FROM movement WHERE device = ? ORDER BY n"""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the check found. `broken` names the first line (device, n) whose hash does not fit, if any."""

    movements: int
    broken: tuple[int, int] | None
    wrong_stock: tuple[int, ...]
    damage: str = ""

    @property
    def whole(self) -> bool:
        """Nothing is missing, changed or added up wrongly."""
        return self.broken is None and not self.wrong_stock and not self.damage


def verify(
    connection: Connection, progress: Callable[[int], None] = lambda done: None, *, pages: bool = True
) -> Verdict:
    """Walk every chain from its beginning; compare the stock with the sum of the movements; look at all `pages`."""
    count, broken = walk(connection, progress)
    wrong = connection.exec_driver_sql(
        """SELECT stock.article FROM stock LEFT JOIN (
               SELECT article, sum(quantity) AS total FROM movement GROUP BY article
           ) AS sums ON sums.article = stock.article WHERE stock.on_hand <> coalesce(sums.total, 0)"""
    )
    check = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()) if pages else "ok"
    return Verdict(count, broken, tuple(row[0] for row in wrong), "" if check == "ok" else check)


def walk(
    connection: Connection, progress: Callable[[int], None] = lambda done: None
) -> tuple[int, tuple[int, int] | None]:
    """How many lines the chains have, and the first (device, n) whose hash or number does not fit."""
    count, broken = 0, None
    devices = connection.exec_driver_sql("SELECT id, uuid FROM device ORDER BY id").all()
    for device, uuid in devices:
        previous, expected = genesis(uuid), 0
        for row in run(connection, _LINES, (device,)):
            expected += 1
            count += 1
            previous = linked(previous, row[:10], row[10], row[11], row[12])
            if row[1] != expected or row[13] != previous:
                broken = broken or (int(device), int(row[1]))
                previous, expected = row[13], row[1]
            if count % _BATCH == 0:
                progress(count)
    return count, broken
