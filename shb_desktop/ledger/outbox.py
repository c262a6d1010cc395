"""What this till has to tell the city: operations in gapless order, kept until a person need not see them any more."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

WAITING, DONE, REFUSED, DISMISSED = "waiting", "done", "refused", "dismissed"


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One operation. `n` is its place in this device's order, `body` its fields, `result` the hub's answer."""

    n: int
    type: str
    subject: str
    body: dict[str, Any]
    at: int
    state: str
    result: dict[str, Any] | None


def enqueue(connection: Connection, kind: str, subject: str, body: dict[str, Any], at: int) -> int:
    """Put an operation behind the last one, in the transaction of what it tells of; its number `n`."""
    n = int(connection.exec_driver_sql("SELECT coalesce(max(n), 0) + 1 FROM outbox").scalar_one())
    connection.exec_driver_sql(
        "INSERT INTO outbox (n, type, subject, body, at, state) VALUES (?, ?, ?, ?, ?, 'waiting')",
        (n, kind, subject, json.dumps(body, separators=(",", ":"), ensure_ascii=False), at),
    )
    return n


def waiting_count(connection: Connection) -> int:
    """How many operations the hub has not answered."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM outbox WHERE state = 'waiting'").scalar_one())
