"""What this till has to tell the city: operations in gapless order, kept until a person need not see them any more."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from shb_desktop.domain.writable import UNWRITABLE, all_writable
from shb_desktop.ledger.driver import run, run_many

WAITING, DONE, REFUSED, STALE, DISMISSED = "waiting", "done", "refused", "stale", "dismissed"
"""`stale` came too early: a raised allotment that the hub refuses until this till has seen more, or a reminder of a
reservation whose offer another till has yet to tell again. The next pull settles it."""

_COLUMNS = "id, n, type, subject, body, at, state, result, answered_at"
_BARE = '{"bare":true}'
"""Stands as the answer of an operation that waits to go without its body."""
_NEXT = f"""SELECT n, type, CASE WHEN result = '{_BARE}' THEN '{{}}' ELSE body END, at FROM outbox
    WHERE state = 'waiting' AND n > ? ORDER BY n LIMIT ?"""
_TOLD = "(state <> 'waiting' OR result IS NOT NULL)"
"""Left this computer, or never will."""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One operation. `n` is its place in this device's order, 0 for one of a former pairing or for what was merely
    noted (a pairing, a picture); `body` are its fields.

    `result` is the hub's answer of `answered_at`. What a person did about a refusal is noted in it: `dismissed_at`
    (ms) and, when it was told once more, `again`, the number of the new operation.
    """

    id: int
    n: int
    type: str
    subject: str
    body: dict[str, Any]
    at: int
    state: str
    result: dict[str, Any] | None
    answered_at: int | None


@dataclass(frozen=True, slots=True)
class Sendable:
    """One operation as it goes over the line: always the same text for the same `n`."""

    n: int
    text: str


def enqueue(connection: Connection, kind: str, subject: str, body: dict[str, Any], at: int) -> int:
    """Put an operation behind the last one, in the transaction of what it tells of; its number `n`."""
    n = highest(connection) + 1
    text = json.dumps(body, separators=(",", ":"), ensure_ascii=False)
    if "\\u0000" in text or UNWRITABLE.search(text):
        text = json.dumps(all_writable(body), separators=(",", ":"), ensure_ascii=False)
    run(
        connection,
        "INSERT INTO outbox (n, type, subject, body, at, state) VALUES (?, ?, ?, ?, ?, 'waiting')",
        (n, kind, subject, text, at),
    )
    return n


def note(
    connection: Connection,
    kind: str,
    subject: str,
    body: dict[str, Any],
    at: int,
    refusal: dict[str, Any] | None = None,
) -> None:
    """Something left this computer that is no operation, such as a picture; `refusal` is the hub's problem with it."""
    state = DONE if refusal is None else REFUSED
    result = {"status": state} | ({"problem": refusal} if refusal is not None else {})
    run(
        connection,
        "INSERT INTO outbox (type, subject, body, at, state, result, answered_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (kind, subject, json.dumps(body, ensure_ascii=False), at, state, json.dumps(result, ensure_ascii=False), at),
    )


def noted(connection: Connection, kind: str, subject: str) -> list[dict[str, Any]]:
    """What was noted of this kind about `subject`, the oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT body FROM outbox WHERE n IS NULL AND type = ? AND subject = ? ORDER BY id", (kind, subject)
    )
    return [json.loads(row[0]) for row in rows]


def highest(connection: Connection) -> int:
    """The number of this device's last operation; 0 when there is none."""
    return int(run(connection, "SELECT coalesce(max(n), 0) FROM outbox").fetchone()[0])


def answered(connection: Connection) -> int:
    """The watermark: every operation up to this number has the hub's answer."""
    first = run(connection, "SELECT min(n) FROM outbox WHERE state = 'waiting'").fetchone()[0]
    return int(first) - 1 if first is not None else highest(connection)


def waiting_count(connection: Connection) -> int:
    """How many operations the hub has not answered."""
    return int(run(connection, "SELECT count(*) FROM outbox WHERE state = 'waiting'").fetchone()[0])


def waiting_since(connection: Connection) -> int | None:
    """When the oldest unanswered operation was made, in ms; None when nothing waits."""
    found = connection.exec_driver_sql("SELECT at FROM outbox WHERE state = 'waiting' ORDER BY n LIMIT 1").scalar()
    return int(found) if found is not None else None


def is_waiting(connection: Connection, subject: str, kind: str = "%") -> bool:
    """Whether an operation on `subject` still waits; `kind` is an SQL LIKE pattern of types."""
    question = "SELECT 1 FROM outbox WHERE state = 'waiting' AND subject = ? AND type LIKE ? LIMIT 1"
    return run(connection, question, (subject, kind)).fetchone() is not None


def is_unsettled(connection: Connection, subject: str) -> bool:
    """Whether an operation on `subject` waits, or was refused and nobody has cleared it up."""
    question = "SELECT 1 FROM outbox WHERE state IN ('waiting', 'refused') AND subject = ? LIMIT 1"
    return run(connection, question, (subject,)).fetchone() is not None


def waiting_about(connection: Connection, subjects: Iterable[str], kind: str = "%") -> set[str]:
    """About which of these an operation still waits; `kind` as for `is_waiting`."""
    question = """SELECT DISTINCT subject FROM outbox
        WHERE state = 'waiting' AND type LIKE ? AND subject IN (SELECT value FROM json_each(?))"""
    return {row[0] for row in run(connection, question, (kind, json.dumps(list(subjects))))}


def next_batch(
    connection: Connection, most: int, most_bytes: int, most_op_bytes: int, behind: int = 0
) -> list[Sendable]:
    """The first operations that wait behind number `behind`, in order: at most `most`, together `most_bytes` of JSON.

    One that is larger than `most_op_bytes` alone goes without its body: the hub then refuses it by its number, and the
    queue goes on behind it.
    """
    rows = run(connection, _NEXT, (behind, most)).fetchall()
    batch: list[Sendable] = []
    size = 0
    for n, kind, body, at in rows:
        head = f'{{"n":{n},"type":{json.dumps(kind)},"at":{at}'
        text = f"{head},{body[1:]}" if len(body) > 2 else f"{head}}}"
        length = len(text.encode())
        if length > most_op_bytes:
            text = f"{head}}}"
            length = len(text)
        size += length + 1
        if batch and size > most_bytes:
            break
        batch.append(Sendable(n, text))
    return batch


def bare(op: Sendable) -> Sendable:
    """The operation without its body: what no hub can fail to read."""
    said = json.loads(op.text)
    head = json.dumps({name: said[name] for name in ("n", "type", "at")}, separators=(",", ":"))
    return Sendable(op.n, head)


def send_bare(connection: Connection, n: int) -> None:
    """Let an operation that waits go without its body from here on."""
    run(connection, "UPDATE outbox SET result = ? WHERE n = ? AND state = 'waiting'", (_BARE, n))


def get(connection: Connection, n: int) -> OutboxRow | None:
    """The operation with this number, or None."""
    row = run(connection, f"SELECT {_COLUMNS} FROM outbox WHERE n = ?", (n,)).fetchone()
    return _row(row) if row else None


def waiting_between(connection: Connection, first: int, last: int) -> dict[int, tuple[str, str]]:
    """Type and subject of the operations `first` … `last` that the hub has not answered, by their number."""
    question = "SELECT n, type, subject FROM outbox WHERE n BETWEEN ? AND ? AND state = 'waiting'"
    return {row[0]: (row[1], row[2]) for row in run(connection, question, (first, last))}


def settle_done(connection: Connection, results: Iterable[tuple[str, int, int]]) -> None:
    """Note that the hub did operations: (the JSON text of its answer, when it came, the operation's number)."""
    run_many(connection, "UPDATE outbox SET state = 'done', result = ?, answered_at = ? WHERE n = ?", results)


def by_id(connection: Connection, operation: int) -> OutboxRow | None:
    """The operation that the book keeps under this id, also one of a former pairing, or None."""
    row = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM outbox WHERE id = ?", (operation,)).first()
    return _row(row) if row else None


def settle(connection: Connection, n: int, state: str, result: dict[str, Any], at: int) -> None:
    """Note the hub's answer to an operation."""
    run(
        connection,
        "UPDATE outbox SET state = ?, result = ?, answered_at = ? WHERE n = ?",
        (state, json.dumps(result, separators=(",", ":"), ensure_ascii=False), at, n),
    )


def in_state(connection: Connection, state: str, limit: int = 500) -> list[OutboxRow]:
    """Operations in one state, the oldest first."""
    rows = run(
        connection,
        f"SELECT {_COLUMNS} FROM outbox WHERE state = ? AND n IS NOT NULL ORDER BY n LIMIT ?",
        (state, limit),
    )
    return [_row(row) for row in rows]


def refused(connection: Connection, limit: int = 500) -> list[OutboxRow]:
    """What the hub refused and nobody has dismissed, of former pairings too, the oldest first."""
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM outbox WHERE state = 'refused' ORDER BY id LIMIT ?", (limit,)
    )
    return [_row(row) for row in rows]


def latest(connection: Connection, limit: int = 200) -> list[OutboxRow]:
    """All operations, of former pairings too, the newest first."""
    rows = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM outbox ORDER BY id DESC LIMIT ?", (limit,))
    return [_row(row) for row in rows]


def told(connection: Connection, limit: int = -1) -> Iterator[OutboxRow]:
    """What left this computer or never will, of former pairings too, the newest first; all of it without a limit."""
    rows = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM outbox WHERE {_TOLD} ORDER BY id DESC LIMIT ?", (limit,))
    return map(_row, rows)


def told_count(connection: Connection) -> int:
    """How many there are of these."""
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM outbox WHERE {_TOLD}").scalar_one())


def refused_count(connection: Connection) -> int:
    """How many operations the hub refused and nobody has dismissed."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM outbox WHERE state = 'refused'").scalar_one())


def dismiss(connection: Connection, operation: int, at: int, again: int | None = None) -> None:
    """A person has seen a refused operation (by its id), or told it once more as number `again`.

    It stays in the book with the hub's answer and with what was done.
    """
    connection.exec_driver_sql(
        """UPDATE outbox SET state = 'dismissed',
               result = json_set(coalesce(result, '{}'), '$.dismissed_at', ?, '$.again', ?)
           WHERE id = ? AND state = 'refused'""",
        (at, again, operation),
    )


def take_up(connection: Connection, operation: int) -> bool:
    """A person thought better of dismissing it; False when there was nothing to take back."""
    done = connection.exec_driver_sql(
        """UPDATE outbox SET state = 'refused', result = json_remove(result, '$.dismissed_at', '$.again')
           WHERE id = ? AND state = 'dismissed' AND json_extract(result, '$.dismissed_at') IS NOT NULL
             AND json_extract(result, '$.again') IS NULL""",
        (operation,),
    )
    return done.rowcount == 1


def dismiss_refused(connection: Connection, subject: str) -> None:
    """What the hub refused about `subject` has been put right in another way."""
    connection.exec_driver_sql(
        "UPDATE outbox SET state = 'dismissed' WHERE state = 'refused' AND subject = ?", (subject,)
    )


def concerns(connection: Connection, n: int, subject: str) -> None:
    """The operation with this number is about `subject` from now on, whatever it was told of."""
    run(connection, "UPDATE outbox SET subject = ? WHERE n = ?", (subject, n))


def settle_stale(connection: Connection, kind: str) -> list[str]:
    """What operations of this type that came too early were about; they count as settled from now on."""
    found = run(
        connection,
        "UPDATE outbox SET state = 'dismissed' WHERE state = 'stale' AND type = ? RETURNING subject",
        (kind,),
    ).fetchall()
    return sorted({row[0] for row in found})


def reopen_after(connection: Connection, last_n: int) -> int:
    """Everything after `last_n` waits again, since the hub has forgotten it; how many. Its former answer is kept."""
    return connection.exec_driver_sql(
        "UPDATE outbox SET state = 'waiting' WHERE n > ? AND state <> 'waiting'", (last_n,)
    ).rowcount


def renumber(connection: Connection) -> int:
    """For a new device: what waits gets numbers from 1 in its old order, what was answered none; how many wait."""
    # In two steps, since a number may still belong to another row while it is given away.
    connection.exec_driver_sql("UPDATE outbox SET n = NULL WHERE state <> 'waiting'")
    connection.exec_driver_sql("UPDATE outbox SET n = -n WHERE n IS NOT NULL")
    return connection.exec_driver_sql(
        """UPDATE outbox SET n = placed.n
           FROM (SELECT id, row_number() OVER (ORDER BY outbox.n DESC) AS n FROM outbox WHERE n < 0) AS placed
           WHERE placed.id = outbox.id"""
    ).rowcount


def dismiss_waiting(connection: Connection) -> int:
    """What waits concerns a hub that is no longer ours: it stays in the book, unsent; how many."""
    return connection.exec_driver_sql("UPDATE outbox SET state = 'dismissed' WHERE state = 'waiting'").rowcount


def _row(row: Any) -> OutboxRow:
    body, result = json.loads(row[4]), json.loads(row[7]) if row[7] else None
    return OutboxRow(row[0], row[1] or 0, row[2], row[3], body, row[5], row[6], result, row[8])
