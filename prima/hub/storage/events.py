"""What happened to a shop, in one gapless sequence, and the answers to its devices' operations."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, groupby
from typing import Any, NamedTuple
from uuid import UUID

from pydantic_core import from_json, to_json
from sqlalchemy import Connection, bindparam, select, update

from prima.contract.limits import MAX_OPS_PER_PUSH
from prima.hub.storage import rows
from prima.hub.storage.schema import event, op_result, shop_counter

_HASH_BYTES = 32


class NewEvent(NamedTuple):
    """An event without its place in the sequence; `data` is the JSON text of the contract's `Event.data`.

    `named` says that a citizen's name stands in it, which must be forgotten one day.
    """

    type: str
    data: str
    by: UUID | None = None
    named: bool = False


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event in its place."""

    seq: int
    type: str
    at: int
    by: UUID | None
    data: str


_KEY = (event.c.shop, event.c.seq, event.c.data)
_NAMED = (
    select(*_KEY)
    .where(event.c.named, event.c.at < bindparam("before"))
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_AFTER = (
    select(event.c.seq, event.c.type, event.c.at, event.c.by, event.c.data)
    .where(event.c.shop == bindparam("of_shop"), event.c.seq > bindparam("cursor"))
    .order_by(event.c.seq)
    .limit(bindparam("most"))
)
_LATEST = select(shop_counter.c.seq).where(shop_counter.c.shop == bindparam("of_shop"))
_HOLD = _LATEST.with_for_update(key_share=True)
_TAKE = (
    update(shop_counter)
    .where(shop_counter.c.shop == bindparam("of_shop"))
    .values(seq=shop_counter.c.seq + bindparam("count"))
    .returning(shop_counter.c.seq)
)


# The counters' rows are locked in the order of the shops, and only here at the end of a transaction.
_TELL = f"""WITH new AS (SELECT * FROM {
    rows.given({"shop": "uuid", "place": "bigint", "type": "text", "data": "text", "named": "boolean"})
}), counted AS (SELECT shop, count(*) AS pieces FROM new GROUP BY shop), locked AS (
    SELECT shop_counter.shop, counted.pieces FROM shop_counter JOIN counted ON counted.shop = shop_counter.shop
    ORDER BY shop_counter.shop FOR NO KEY UPDATE OF shop_counter
), taken AS (
    UPDATE shop_counter SET seq = seq + locked.pieces FROM locked WHERE shop_counter.shop = locked.shop
    RETURNING shop_counter.shop, shop_counter.seq - locked.pieces AS before
)
INSERT INTO event (shop, seq, type, at, by, data, named)
SELECT new.shop, taken.before + new.place, new.type, %(at)s, NULL, new.data, new.named
FROM new JOIN taken ON taken.shop = new.shop"""


def tell(connection: Connection, new: Mapping[UUID, Sequence[NewEvent]], now: int) -> None:
    """Take places for the events of several shops, which no device of theirs has made, and write them.

    Last in a transaction, as `take_seq`.
    """
    if connection.dialect.name == "sqlite":
        for shop, events in new.items():
            append(connection, shop, take_seq(connection, shop, len(events)), events, now)
        return
    told = [
        {"shop": shop, "place": place, "type": one.type, "data": one.data, "named": one.named}
        for shop, events in new.items()
        for place, one in enumerate(events, 1)
    ]
    if told:
        connection.exec_driver_sql(_TELL, {"rows": rows.told(told), "at": now})


def take_seq(connection: Connection, shop: UUID, count: int) -> int:
    """Take `count` places in the shop's sequence; the first of them.

    The counter's row stays locked until the commit, so places become visible in their order: take them last.
    """
    last = connection.execute(_TAKE, {"of_shop": shop, "count": count}).scalar_one()
    return int(last) - count + 1


def hold_seq(connection: Connection, shop: UUID) -> int:
    """The place of the shop's last event, for whoever appends behind it and then tells the last place (`keep_seq`).

    The counter's row stays locked from here to the commit, as behind `take_seq`.
    """
    return int(connection.execute(_HOLD, {"of_shop": shop}).scalar_one())


def keep_seq(connection: Connection, shop: UUID, last: int) -> None:
    """The place of the shop's last event is now this one."""
    rows.change(connection, shop_counter, ("shop", "seq"), ((rows.key(connection, shop), last),))


def append(connection: Connection, shop: UUID, first: int, new: Sequence[NewEvent], now: int) -> None:
    """Write events from place `first` on, which was taken or is held."""
    key = rows.keys(connection)
    for by, some in groupby(zip(count(first), new), lambda one: one[1].by):
        told = ((place, one.type, one.data, one.named) for place, one in some)
        shared = {"shop": key(shop), "at": now, "by": key(by)}
        rows.enter(connection, event, ("seq", "type", "data", "named"), told, shared)


def latest(connection: Connection, shop: UUID) -> int:
    """The place of the shop's last event; 0 when there is none."""
    return int(connection.execute(_LATEST, {"of_shop": shop}).scalar_one())


def after(connection: Connection, shop: UUID, cursor: int, most: int) -> list[StoredEvent]:
    """Events behind `cursor`, in order."""
    found = connection.execute(_AFTER, {"of_shop": shop, "cursor": cursor, "most": most})
    return [StoredEvent(*row) for row in found]


def forget_names(connection: Connection, before: int, most: int) -> int:
    """Take citizens' names out of events older than `before`; how many events had one, at most `most`."""
    return _nameless(connection, connection.execute(_NAMED, {"before": before, "most": most}).all())


def forget_names_of(connection: Connection, shop: UUID, reservation: UUID) -> int:
    """The same for all events about one reservation; how many."""
    about = event.c.data.contains(f'"id":"{reservation}"', autoescape=True)
    query = select(*_KEY).where(event.c.shop == shop, event.c.named, about).with_for_update(skip_locked=True)
    return _nameless(connection, connection.execute(query).all())


def keep_results(
    connection: Connection, shop: UUID, device: UUID, n: int, contents: Iterable[bytes], results: Iterable[str]
) -> None:
    """Keep what operations up to `n` came to, so that a repeated push reads the same.

    `contents` are the SHA-256 hashes of their contents, `results` the JSON texts of their results.
    """
    told = {"n": n, "contents": b"".join(contents), "results": "\n".join(results)}
    keys = {"shop": rows.key(connection, shop), "device": rows.key(connection, device)}
    rows.insert(connection, op_result, [keys | told])


def results(connection: Connection, shop: UUID, device: UUID, first: int, last: int) -> dict[int, tuple[bytes, str]]:
    """Stored results of a device's operations `first` … `last` by their number."""
    rows: Any = connection.execute(
        select(op_result.c.n, op_result.c.contents, op_result.c.results)
        .where(
            op_result.c.shop == shop,
            op_result.c.device == device,
            op_result.c.n.between(first, last + MAX_OPS_PER_PUSH - 1),
        )
        .order_by(op_result.c.n)
    )
    kept: dict[int, tuple[bytes, str]] = {}
    for row in rows:
        contents, told = bytes(row.contents), row.results.split("\n")
        places = range(0, len(contents), _HASH_BYTES)
        numbers = range(row.n - len(told) + 1, row.n + 1)
        kept |= {
            n: (contents[place : place + _HASH_BYTES], one) for n, place, one in zip(numbers, places, told, strict=True)
        }
    return kept


def _nameless(connection: Connection, found: Sequence[Any]) -> int:
    nameless = []
    for shop, seq, told in found:
        data = from_json(told)
        data["reservation"]["display_name"] = ""
        nameless.append({"of_shop": shop, "of_seq": seq, "data": to_json(data).decode()})
    if nameless:
        connection.execute(
            update(event)
            .where(event.c.shop == bindparam("of_shop"), event.c.seq == bindparam("of_seq"))
            .values(data=bindparam("data"), named=False),
            nameless,
        )
    return len(nameless)
