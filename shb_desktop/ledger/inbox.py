"""Events of the hub that a person should see, and those that this program is too old to understand."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from shb_desktop.ledger.sealing import Seal


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One event. `data` is empty when its key is gone; `applied` is False for a type that nobody here knows."""

    seq: int
    type: str
    at: int
    data: dict[str, Any]
    applied: bool


def keep(connection: Connection, seal: Seal, row: InboxRow) -> None:
    """Keep an event once. Its data are sealed: an unknown type may carry somebody's name."""
    body = seal.close(json.dumps(row.data, separators=(",", ":"), ensure_ascii=False)).hex()
    connection.exec_driver_sql(
        "INSERT INTO inbox (seq, type, at, body, applied) VALUES (?, ?, ?, ?, ?) ON CONFLICT (seq) DO NOTHING",
        (row.seq, row.type, row.at, body, int(row.applied)),
    )


def latest(connection: Connection, seal: Seal, limit: int = 200) -> list[InboxRow]:
    """Kept events, the newest first."""
    rows = connection.exec_driver_sql(
        "SELECT seq, type, at, body, applied FROM inbox ORDER BY at DESC, seq DESC LIMIT ?", (limit,)
    )
    return [InboxRow(row[0], row[1], row[2], _opened(seal, row[3]), bool(row[4])) for row in rows]


def set_apart(connection: Connection) -> None:
    """Another hub or another epoch counts anew: what was kept so far gets numbers below zero."""
    lowest = connection.exec_driver_sql("SELECT coalesce(min(seq), 0) FROM inbox").scalar_one()
    connection.exec_driver_sql("UPDATE inbox SET seq = ? - seq WHERE seq > 0", (min(0, int(lowest)),))


def _opened(seal: Seal, body: str) -> dict[str, Any]:
    text = seal.open(bytes.fromhex(body))
    return dict(json.loads(text)) if text else {}
