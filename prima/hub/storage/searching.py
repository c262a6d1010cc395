"""Finding offers among all shops: by their words, by what they are, by where and when."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    Text,
    bindparam,
    column,
    false,
    func,
    literal_column,
    or_,
    select,
    table,
    tuple_,
)
from sqlalchemy.dialects.postgresql import insert as upsert

from prima.hub.storage import offers, rows, shops
from prima.hub.storage.offers import Offer
from prima.hub.storage.schema import offer, shop, word
from prima.hub.storage.shops import Shop

_LEARN = (
    upsert(word)
    .from_select(
        ["text", "at"], select(func.unnest(bindparam("words", type_=ARRAY(Text))), bindparam("now", type_=BigInteger))
    )
    .on_conflict_do_nothing()
)
_TEXT_INDEX = table("offer_search", column("offer"))
"""SQLite's; the migration makes it and triggers keep it."""


@dataclass(frozen=True, slots=True)
class Found:
    """An offer with its shop."""

    offer: Offer
    shop: Shop


@dataclass(frozen=True, slots=True)
class Wanted:
    """What narrows a search.

    `groups`: for each word asked for, all words that will do (folded) and the shops whose name has it. `price` is the
    most in cents; `among` the only shops to look at.
    """

    now: int
    groups: tuple[tuple[tuple[str, ...], tuple[UUID, ...]], ...] = ()
    any_group: bool = False
    among: Collection[UUID] | None = None
    category: str = ""
    price: int | None = None
    kind: str = ""
    without_events: bool = False


class Candidate(NamedTuple):
    """An offer that has the words asked for, with all of its own words."""

    id: UUID
    shop: UUID
    words: str
    listed_at: int


def candidates(connection: Connection, wanted: Wanted, most: int, since: int | None = None) -> list[Candidate]:
    """Visible offers that have the words, at most so many: whoever asks ranks them.

    The newest of those listed at `since` or later. On PostgreSQL without `since`: any, since to put everything that a
    common word is found in into an order would cost ten times as much as finding it.
    """
    query = _narrowed(
        connection, select(offer.c.id, offer.c.shop, offer.c.search, offer.c.listed_at, offer.c.shown), wanted
    )
    query = query.where(offer.c.visible_from <= wanted.now, offer.c.visible_until > wanted.now).limit(most)
    if since is not None:
        query = query.where(offer.c.shown, offer.c.listed_at >= since)
    if since is not None or connection.dialect.name == "sqlite":
        query = query.order_by(offer.c.listed_at.desc())
    with _planned_anew(connection):
        found = connection.execute(query).all()
    # `shown` is looked at here: as a condition it would lead PostgreSQL to the list of all that is shown.
    return [Candidate(*row[:4]) for row in found if row[4]]


@contextmanager
def _planned_anew(connection: Connection) -> Iterator[None]:
    """For these words, not for any: a plan made once for all would read a million offers for a rare one."""
    line: Any = connection.connection.driver_connection
    if connection.dialect.name == "sqlite":
        yield
        return
    before, line.prepare_threshold = line.prepare_threshold, None
    try:
        yield
    finally:
        line.prepare_threshold = before


def newest(connection: Connection, wanted: Wanted, after: tuple[int, UUID] | None, most: int) -> list[Found]:
    """Visible offers, the newest first; `after` is (listed_at, id) of the last offer of the page before."""
    query = _visible(_narrowed(connection, _with_shop(), wanted), wanted.now)
    query = query.order_by(offer.c.listed_at.desc(), offer.c.id.desc()).limit(most)
    if after is not None:
        query = query.where(tuple_(offer.c.listed_at, offer.c.id) < tuple_(*after))
    return [_found(row) for row in connection.execute(query)]


def occasions(connection: Connection, wanted: Wanted, after: tuple[int, UUID] | None, most: int) -> list[Found]:
    """Visible events in the order in which they begin; `after` is (starts_at, id)."""
    query = _narrowed(connection, _with_shop(), wanted).where(
        # Of events there are few: a bare `shown` would lead SQLite to the list of all that is shown.
        func.coalesce(offer.c.shown, false()),
        offer.c.visible_from <= wanted.now,
        offer.c.visible_until > wanted.now,
        literal_column("offer.kind = 'event'"),
        offer.c.starts_at.is_not(None),
    )
    if after is not None:
        query = query.where(tuple_(offer.c.starts_at, offer.c.id) > tuple_(*after))
    return [_found(row) for row in connection.execute(query.order_by(offer.c.starts_at, offer.c.id).limit(most))]


def these(connection: Connection, ids: Sequence[UUID]) -> list[Found]:
    """The offers with these ids, with their shops, in the order of `ids`."""
    if not ids:
        return []
    told = {"ids": rows.listed(connection, ids)}
    found = {one.offer.id: one for one in map(_found, connection.execute(_these(connection.dialect.name), told))}
    return [found[one] for one in ids if one in found]


@cache
def _these(dialect: str) -> Select[Any]:
    return _with_shop().where(rows.named_among(dialect, offer.c.id, "ids"))


def offer_with_shop(connection: Connection, offer_id: UUID) -> Found | None:
    """The offer with this id, visible or not, with its shop; None when there is none."""
    row = connection.execute(_with_shop().where(offer.c.id == offer_id)).first()
    return _found(row) if row else None


def visible_page(connection: Connection, now: int, after: UUID | None, most: int) -> list[Found]:
    """Every visible offer in the order of the ids, for feeds."""
    query = _visible(_with_shop(), now).order_by(offer.c.id).limit(most)
    return [_found(row) for row in connection.execute(query if after is None else query.where(offer.c.id > after))]


def visible_ids(connection: Connection, now: int, most: int, of_shop: UUID | None = None) -> list[UUID]:
    """Ids of visible offers, of one shop or of all, the newest first."""
    query = _visible(select(offer.c.id), now).order_by(offer.c.listed_at.desc(), offer.c.id.desc()).limit(most)
    return list(connection.execute(query if of_shop is None else query.where(offer.c.shop == of_shop)).scalars())


def by_gtin(connection: Connection, gtin: str, most: int) -> list[Offer]:
    """Offers that shops have published under a GTIN, the latest first."""
    query = select(*offers.COLUMNS).where(offer.c.gtin == gtin).order_by(offer.c.listed_at.desc()).limit(most)
    return [offers.read(row) for row in connection.execute(query)]


def categories(connection: Connection, now: int, most: int) -> list[str]:
    """Categories of what is visible, the fullest first."""
    query = _visible(select(offer.c.category), now).where(offer.c.category.is_not(None), offer.c.category != "")
    query = query.group_by(offer.c.category).order_by(func.count().desc(), offer.c.category).limit(most)
    return [str(name) for name in connection.execute(query).scalars()]


def shop_names(connection: Connection) -> list[tuple[UUID, str]]:
    """(id, name) of every shop."""
    return [(row.id, row.name) for row in connection.execute(select(shop.c.id, shop.c.name))]


# -- the vocabulary ---------------------------------------------------------------------------------------------------


def learn(connection: Connection, words: Sequence[str], now: int) -> None:
    """Enter words that offers are found by; one that is there already does no harm. `words` are in order."""
    if not words:
        return
    if connection.dialect.name == "sqlite":
        rows.run(connection, "INSERT OR IGNORE INTO word (text, at) VALUES (?, ?)", ((one, now) for one in words))
    else:
        connection.execute(_LEARN, {"words": list(words), "now": now})


def words_since(connection: Connection, since: int) -> list[str]:
    """Every word that was entered at `since` or later."""
    return list(connection.execute(select(word.c.text).where(word.c.at >= since)).scalars().all())


# -- conditions -------------------------------------------------------------------------------------------------------


def _with_shop() -> Select[Any]:
    return select(*offers.COLUMNS, *shops.COLUMNS).join(shop, shop.c.id == offer.c.shop)


def _visible(query: Select[Any], now: int) -> Select[Any]:
    return query.where(offer.c.shown, offer.c.visible_from <= now, offer.c.visible_until > now)


def _narrowed(connection: Connection, query: Select[Any], wanted: Wanted) -> Select[Any]:
    having = [_has_word(connection, words, of_shops) for words, of_shops in wanted.groups]
    if having:
        query = query.where(or_(*having)) if wanted.any_group else query.where(*having)
    if wanted.among is not None:
        query = query.where(rows.among(connection, offer.c.shop, wanted.among))
    if wanted.category:
        query = query.where(offer.c.category == wanted.category)
    if wanted.price is not None:
        query = query.where(offer.c.price <= wanted.price)
    if wanted.kind:
        query = query.where(offer.c.kind == wanted.kind)
    if wanted.without_events:
        query = query.where(offer.c.kind != "event")
    return query


def _has_word(connection: Connection, words: Iterable[str], of_shops: Collection[UUID]) -> ColumnElement[bool]:
    if connection.dialect.name == "sqlite":
        match = "words : (" + " OR ".join(f'"{one}"' for one in words) + ")"
        hits = (
            select(_TEXT_INDEX.c.offer)
            .select_from(_TEXT_INDEX)
            .where(literal_column("offer_search").op("MATCH")(match))
        )
        has: ColumnElement[bool] = offer.c.id.in_(hits)
    else:
        # As the index is written; a bound blank would hide it from the planner.
        split = literal_column("string_to_array(offer.search, ' ')", ARRAY(Text))
        has = split.op("&&", is_comparison=True)(bindparam(None, list(words), ARRAY(Text)))
    return or_(has, rows.among(connection, offer.c.shop, of_shops)) if of_shops else has


def _found(row: Any) -> Found:
    width = len(offers.COLUMNS)
    return Found(offers.read(row[:width]), shops.read(row[width:]))
