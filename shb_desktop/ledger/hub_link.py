"""What the book notes of its hub: who we are there, how far we have read, and what has to be brought in line."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from prima.contract.ids import uuid7
from shb_desktop.ledger import settings, unheard
from shb_desktop.ledger.backup import STRANGE_SINCE
from shb_desktop.ledger.driver import run
from shb_desktop.ledger.offers import CURSOR

_LINK, _SNAPSHOT, _REALIGN, _REVOKED = "hub.link", "hub.snapshot", "hub.realign", "hub.revoked"
_UNNAMED, _TOKEN_SINCE, _ELSEWHERE = "hub.unnamed", "hub.token_since", "hub.led_elsewhere"
_HEARD_OF, _UNSURE = "hub.heard_of", "hub.unsure"


@dataclass(frozen=True, slots=True)
class Link:
    """Where this till belongs. `hub` is an origin, `device`, `shop` and `epoch` are UUIDs as text."""

    hub: str
    device: str
    shop: str
    shop_name: str
    city: str
    epoch: str
    storefront: str


@dataclass(frozen=True, slots=True)
class SnapshotMark:
    """A snapshot under way: the page to ask for (None: the first) and the sequence to pull from when it is whole."""

    after: str | None
    seq: int | None


def link(connection: Connection) -> Link | None:
    """The pairing, or None."""
    text = settings.get(connection, _LINK)
    return Link(**json.loads(text)) if text else None


def keep_link(connection: Connection, linked: Link) -> None:
    """Note the pairing."""
    fields = {name: getattr(linked, name) for name in Link.__slots__}
    settings.put(connection, _LINK, json.dumps(fields, ensure_ascii=False))


def cursor(connection: Connection) -> int:
    """The last event that was applied."""
    return int(settings.get(connection, CURSOR, "0"))


def heard(connection: Connection) -> int:
    """The last event that this till has heard, or begun to read on from behind a snapshot under way."""
    mark = snapshot(connection)
    return max(cursor(connection), (mark.seq or 0) if mark is not None else 0)


def move_cursor(connection: Connection, seq: int) -> None:
    """Every event up to `seq` is applied."""
    settings.put(connection, CURSOR, str(seq))


def snapshot(connection: Connection) -> SnapshotMark | None:
    """The snapshot under way, or None."""
    text = settings.get(connection, _SNAPSHOT)
    return SnapshotMark(**json.loads(text)) if text else None


def keep_snapshot(connection: Connection, mark: SnapshotMark | None) -> None:
    """Note how far the snapshot is; None when it is whole."""
    if mark is None:
        settings.drop(connection, _SNAPSHOT)
    else:
        settings.put(connection, _SNAPSHOT, json.dumps({"after": mark.after, "seq": mark.seq}))


def begin_anew(connection: Connection) -> None:
    """Take nothing for granted that this hub ever said: a snapshot is due, and the leases with it.

    But for those that another till has raised above what this book bears: it tells again what the hub forgot, and
    compared with this book a person's word would be lost. A book that was put back from a copy knows too little for it.
    """
    # A beginning that was not finished told nothing of what was on the way before it.
    unsure = _under_way(connection) | set(json.loads(settings.get(connection, _UNSURE, "[]")))
    led = led_elsewhere(connection) | (_above_ours(connection) - unsure)
    settings.put(connection, _ELSEWHERE, json.dumps([] if settings.get(connection, STRANGE_SINCE) else sorted(led)))
    settings.put(connection, _UNSURE, json.dumps(sorted(unsure)))
    offers = connection.exec_driver_sql("SELECT id FROM offer ORDER BY id").scalars().all()
    keep_unnamed(connection, {str(offer) for offer in offers})
    # Below zero: not named since. The revision that was known can still be read from it.
    connection.exec_driver_sql("UPDATE reservation SET rev = -rev - 1 WHERE rev >= 0")
    settings.put(connection, CURSOR, "0")
    note_heard_of(connection, 0)
    unheard.forget(connection)
    keep_snapshot(connection, SnapshotMark(None, None))
    settings.put(connection, _REALIGN, "1")


def led_elsewhere(connection: Connection) -> set[str]:
    """Offers whose lease is another till's to compare, once a snapshot is whole."""
    return set(json.loads(settings.get(connection, _ELSEWHERE, "[]")))


def note_heard_of(connection: Connection, n: int) -> None:
    """What the hub did of our operations up to `n` was heard of, too: the cursor is behind their events."""
    if settings.get(connection, _HEARD_OF, "0") != str(n):
        settings.put(connection, _HEARD_OF, str(n))


def _above_ours(connection: Connection) -> set[str]:
    """Leased for more than we told last."""
    rows = connection.exec_driver_sql("SELECT id FROM offer WHERE state = 'online' AND acknowledged > allot")
    return {str(row[0]) for row in rows}


def _under_way(connection: Connection) -> set[str]:
    """Offers of which something of ours is on the way, or was not heard of.

    A reservation on the way counts for the offers that it is of: where pieces are handed over, the lease shrinks.
    """
    rows = connection.exec_driver_sql(
        """WITH under_way AS (SELECT subject FROM outbox WHERE state = 'waiting' OR n > ?)
           SELECT id FROM offer WHERE id IN under_way
           OR id IN (SELECT offer FROM reservation_line WHERE reservation IN under_way)""",
        (int(settings.get(connection, _HEARD_OF, "0")),),
    )
    return {str(row[0]) for row in rows}


def realign_due(connection: Connection) -> bool:
    """Whether the leases have to be compared with the hub's once the line is quiet."""
    return settings.get(connection, _REALIGN) == "1"


def realigned(connection: Connection) -> None:
    """The leases agree."""
    for name in (_REALIGN, _ELSEWHERE, _UNSURE):
        settings.drop(connection, name)


def revoked(connection: Connection) -> bool:
    """Whether this till was signed off."""
    return settings.get(connection, _REVOKED) == "1"


def note_revoked(connection: Connection, signed_off: bool) -> None:
    """Note that this till was signed off, or is paired again."""
    if signed_off:
        settings.put(connection, _REVOKED, "1")
    else:
        settings.drop(connection, _REVOKED)


def renewal_due(connection: Connection) -> bool:
    """Whether this book was put back from a copy and still goes by the identity that it had before."""
    return settings.get(connection, STRANGE_SINCE) != "" and link(connection) is not None


def note_renewed(connection: Connection) -> None:
    """The identity is younger than any restoring of the book."""
    settings.drop(connection, STRANGE_SINCE)


def token_since(connection: Connection) -> int:
    """When the present token was given (ms); 0 when nobody noted it."""
    return int(settings.get(connection, _TOKEN_SINCE, "0"))


def note_token(connection: Connection, now: int) -> None:
    """A new token was given."""
    settings.put(connection, _TOKEN_SINCE, str(now))


def unnamed(connection: Connection) -> set[str]:
    """Offers of ours that the snapshot under way has not named."""
    return set(json.loads(settings.get(connection, _UNNAMED, "[]")))


def keep_unnamed(connection: Connection, offers: set[str]) -> None:
    """Note which offers the snapshot under way has not named."""
    settings.put(connection, _UNNAMED, json.dumps(sorted(offers)))


def reservations_unknown_to_hub(connection: Connection, ended_after: int) -> list[str]:
    """Reservations of ours, open or ended after `ended_after` (ms), that a whole snapshot did not name."""
    rows = connection.exec_driver_sql(
        "SELECT id FROM reservation WHERE rev < 0 AND (ended_at IS NULL OR ended_at > ?) ORDER BY id", (ended_after,)
    )
    return [str(row[0]) for row in rows]


def part_from_reservations(connection: Connection) -> None:
    """No hub needs to be reminded of what is kept here by now: it belonged to another shop."""
    connection.exec_driver_sql("UPDATE reservation SET rev = 1")


def rename_offers(connection: Connection, now: int) -> None:
    """Give every offer a new identity: another shop's hub rows may not be touched with the old ones."""
    for row in connection.exec_driver_sql("SELECT id FROM offer").all():
        connection.exec_driver_sql("UPDATE offer SET id = ? WHERE id = ?", (str(uuid7(now)), row[0]))


def keep_told(connection: Connection, offer: str, fields: dict[str, Any]) -> None:
    """The fields of an offer as the hub has them; only what differs is told."""
    run(connection, "UPDATE offer SET fields = ? WHERE id = ?", (json.dumps(fields, ensure_ascii=False), offer))
