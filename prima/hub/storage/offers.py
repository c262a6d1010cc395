"""Offers as the hub keeps them: what the city may see, and the pieces leased and held."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from uuid import UUID

from pydantic_core import from_json, to_json
from sqlalchemy import Connection, Select, bindparam, case, select, tuple_, update

from prima.hub.storage import rows, wording
from prima.hub.storage.schema import offer

FOREVER = 2**53
"""An instant that no clock reaches."""


@dataclass(slots=True)
class Offer:
    """One offer while a transaction works on it.

    `text` is the JSON of `fields`. `allot` is what the shop leased last, less what was collected; `shortfall` how many
    of the `held` it no longer covers. `writers` names for each field the revision and the device that set it last.
    `moved_by` is the device that changed the lease last, at event `moved_seq`; `others_seq` the latest event by which
    any other device did. `search` are the words that it is found by, once it was written.
    """

    shop: UUID
    id: UUID
    rev: int = 0
    text: str = "{}"
    fields: dict[str, Any] = field(default_factory=dict)
    writers: dict[str, tuple[int, str]] = field(default_factory=dict)
    allot: int = 0
    held: int = 0
    shortfall: int = 0
    withdrawn: bool = False
    listed_at: int = 0
    moved_by: UUID | None = None
    moved_seq: int = 0
    others_seq: int = 0
    search: str = ""

    @property
    def left(self) -> int:
        """Pieces that may still be promised."""
        return max(0, self.allot - self.held)

    @property
    def shown(self) -> bool:
        """Whether citizens may see it at all; its schedule aside."""
        told = self.fields
        return (
            not self.withdrawn and not told.get("paused") and bool(told.get("title")) and told.get("price") is not None
        )

    @property
    def stands_for(self) -> str | None:
        """The GTIN of goods that no other offer of the shop may offer as well; None where there is none such.

        A rescue offer (PAngV §11(4)) stands beside the usual one; an event or a service is no article.
        """
        return None if self.withdrawn else stands_for(self.fields)

    @property
    def visible_from(self) -> int:
        """Where its schedule begins."""
        return self.fields.get("visible_from") or 0

    @property
    def visible_until(self) -> int:
        """Where its schedule ends; an occasion is no longer shown once it is over."""
        over = (self.fields.get("ends_at") or self.fields.get("starts_at")) if self.fields.get("kind") == "event" else 0
        return min(self.fields.get("visible_until") or FOREVER, over or FOREVER)

    def describe(self, fields: dict[str, Any]) -> None:
        """What the city may see of it from now on."""
        self.fields = fields
        self.text = to_json(fields).decode()

    def release(self, quantity: int) -> None:
        """Pieces are no longer held."""
        self.held -= quantity
        self.shortfall = max(0, min(self.shortfall, self.held - self.allot))

    def lease(self, pieces: int) -> None:
        """The shop's word on how many pieces the city may promise; what is held beyond that is a shortfall."""
        self.allot = pieces
        self.shortfall = max(0, self.held - pieces)

    def moved(self, device: UUID, seq: int) -> None:
        """Remember who changed the lease."""
        if self.moved_by != device:
            self.others_seq = self.moved_seq
            self.moved_by = device
        self.moved_seq = seq

    def unseen_by(self, device: UUID, seen_seq: int) -> bool:
        """Whether another device changed the lease after the event that `device` has seen last."""
        return (self.others_seq if self.moved_by == device else self.moved_seq) > seen_seq


@dataclass(frozen=True, slots=True)
class ToldOffer:
    """What a till learns of an offer; `text` is the JSON of its fields, as it is kept."""

    id: UUID
    rev: int
    text: str
    allot: int
    held: int
    withdrawn: bool


STANDING = frozenset({"gtin", "kind", "rescue_best_before"})
"""Fields that decide which article an offer stands for."""


def stands_for(told: dict[str, Any]) -> str | None:
    """The same for an offer with these fields that is not withdrawn."""
    gtin = told.get("gtin")
    if gtin is None or told.get("rescue_best_before") or told.get("kind") in ("event", "service"):
        return None
    return str(gtin)


COLUMNS = (
    offer.c.shop,
    offer.c.id,
    offer.c.rev,
    offer.c.fields,
    offer.c.writers,
    offer.c.allot,
    offer.c.held,
    offer.c.shortfall,
    offer.c.withdrawn,
    offer.c.listed_at,
    offer.c.moved_by,
    offer.c.moved_seq,
    offer.c.others_seq,
)
_PAGE = (
    select(offer.c.id, offer.c.rev, offer.c.fields, offer.c.allot, offer.c.held, offer.c.withdrawn)
    .where(offer.c.shop == bindparam("of_shop"), offer.c.id > bindparam("after"))
    .order_by(offer.c.id)
    .limit(bindparam("most"))
)
# What `_counts`, `_words` and `_new` give, in their order; the shop is the same for all.
_COUNTING = ("id", "allot", "held", "shortfall", "moved_by", "moved_seq", "others_seq")
_CHANGING = (
    *_COUNTING, "rev", "fields", "writers", "withdrawn", "shown", "visible_from", "visible_until", "gtin", "search",
    "kind", "category", "price", "starts_at",
)  # fmt: skip
_ENTERING = (*_CHANGING, "listed_at")


# SQLAlchemy makes a statement more slowly than it runs it: what every push and every citizen needs is made once.
_HOLD = (
    update(offer)
    .where(
        offer.c.shop == bindparam("of_shop"),
        offer.c.id == bindparam("of_id"),
        offer.c.shown,
        offer.c.allot - offer.c.held >= bindparam("needed"),
    )
    .values(held=offer.c.held + bindparam("quantity"))
)
_REMAINING = offer.c.held - bindparam("quantity")
_UNCOVERED = _REMAINING - offer.c.allot
_RELEASE = (
    update(offer)
    .where(offer.c.shop == bindparam("of_shop"), offer.c.id == bindparam("of_id"))
    .values(
        held=_REMAINING,
        shortfall=case((_UNCOVERED < 0, 0), (offer.c.shortfall > _UNCOVERED, _UNCOVERED), else_=offer.c.shortfall),
    )
)


# Rows are locked in the order of their ids, as everyone does who takes several.
_HOLD_ALL = f"""WITH new AS (SELECT * FROM {
    rows.given({"shop": "uuid", "id": "uuid", "quantity": "int", "needed": "int"})
}), locked AS (
    SELECT offer.shop, offer.id FROM offer JOIN new ON new.shop = offer.shop AND new.id = offer.id
    ORDER BY offer.id FOR NO KEY UPDATE OF offer
)
UPDATE offer SET held = held + new.quantity
FROM new JOIN locked ON locked.shop = new.shop AND locked.id = new.id
WHERE offer.shop = new.shop AND offer.id = new.id AND offer.shown AND offer.allot - offer.held >= new.needed
RETURNING offer.id"""


@cache
def _locking(dialect: str) -> Select[Any]:
    return (
        select(*COLUMNS)
        .where(offer.c.shop == bindparam("of_shop"), rows.named_among(dialect, offer.c.id, "ids"))
        .order_by(offer.c.id)
        .with_for_update(key_share=True)
    )


@cache
def _naming(dialect: str) -> Select[Any]:
    return select(*COLUMNS).where(rows.named_among(dialect, offer.c.id, "ids"))


@cache
def _by_gtin(dialect: str) -> Select[Any]:
    return (
        select(*COLUMNS)
        .where(
            offer.c.shop == bindparam("of_shop"), rows.text_among(dialect, offer.c.gtin, "gtins"), ~offer.c.withdrawn
        )
        .order_by(offer.c.listed_at, offer.c.id)
    )


@cache
def _ids(dialect: str) -> Select[Any]:
    return select(offer.c.id).where(rows.joined_among(dialect, offer.c.id, "ids"))


def lock(connection: Connection, shop: UUID, ids: Collection[UUID]) -> dict[UUID, Offer]:
    """A shop's offers with these ids, kept from others until the transaction ends.

    Taken in the order of their ids, as everyone does who takes several, so that no two wait for each other.
    """
    if not ids:
        return {}
    of_these = {"of_shop": shop, "ids": rows.listed(connection, ids)}
    return {row[1]: read(row) for row in connection.execute(_locking(connection.dialect.name), of_these)}


def taken(connection: Connection, ids: Collection[UUID]) -> frozenset[UUID]:
    """Which of these ids some shop has."""
    if not ids:
        return frozenset()
    of_these = {"ids": rows.listed(connection, ids)}
    return frozenset(connection.execute(_ids(connection.dialect.name), of_these).scalars())


def standing_for(connection: Connection, shop: UUID, gtins: Collection[str]) -> list[Offer]:
    """A shop's offers that stand for any of these GTINs; unlocked, but only a push of that shop changes which."""
    if not gtins:
        return []
    dialect = connection.dialect.name
    of_these = {"of_shop": shop, "gtins": rows.texts(dialect, gtins)}
    found = map(read, connection.execute(_by_gtin(dialect), of_these))
    return [one for one in found if one.stands_for is not None]


def told_page(connection: Connection, shop: UUID, after: UUID | None, most: int) -> list[ToldOffer]:
    """A shop's offers in the order of their ids."""
    told = {"of_shop": shop, "after": after or UUID(int=0), "most": most}
    return [ToldOffer(*row) for row in connection.execute(_PAGE, told)]


def get(connection: Connection, offer_id: UUID) -> Offer | None:
    """The offer with this id, or None."""
    row = connection.execute(select(*COLUMNS).where(offer.c.id == offer_id)).first()
    return read(row) if row else None


def enter(connection: Connection, shop: UUID, new: Iterable[Offer]) -> None:
    """Write a shop's new offers. Raises Duplicate where an id is taken."""
    key = rows.keys(connection)
    # Made one after another while the database takes in those before.
    told = ((*_words(key, one), one.listed_at) for one in new)
    rows.enter(connection, offer, _ENTERING, told, {"shop": key(shop)})


def keep(connection: Connection, shop: UUID, worded: Iterable[Offer], counted: Iterable[Offer]) -> None:
    """Write a shop's offers as they are now; of those `counted` only pieces have changed."""
    key = rows.keys(connection)
    shared = {"shop": key(shop)}
    rows.change(connection, offer, _CHANGING, (_words(key, one) for one in worded), shared)
    rows.change(connection, offer, _COUNTING, (_counts(key, one) for one in counted), shared)


def hold(connection: Connection, shop: UUID, offer_id: UUID, quantity: int, needed: int) -> bool:
    """Hold pieces by one conditional statement; False when fewer than `needed` are free, or the offer is not shown."""
    told = {"of_shop": shop, "of_id": offer_id, "quantity": quantity, "needed": needed}
    return connection.execute(_HOLD, told).rowcount == 1


def hold_all(connection: Connection, pieces: Sequence[tuple[UUID, UUID, int, int]]) -> set[UUID]:
    """The same for many (shop, offer, quantity, needed), each offer named once; the offers of which pieces are held."""
    if connection.dialect.name == "sqlite" or len(pieces) == 1:
        return {piece[1] for piece in sorted(pieces, key=lambda piece: piece[1]) if hold(connection, *piece)}
    names = ("shop", "id", "quantity", "needed")
    told = rows.told([dict(zip(names, piece, strict=True)) for piece in pieces])
    return set(connection.exec_driver_sql(_HOLD_ALL, {"rows": told}).scalars())


def release(connection: Connection, pieces: Iterable[tuple[UUID, UUID, int]]) -> None:
    """Hold `quantity` fewer of each (shop, offer, quantity), in the order of the offers' ids."""
    fewer = [
        {"of_shop": shop, "of_id": offer_id, "quantity": quantity}
        for shop, offer_id, quantity in sorted(pieces, key=lambda piece: piece[1])
    ]
    if fewer:
        connection.execute(_RELEASE, fewer)


def named(connection: Connection, ids: Collection[UUID]) -> list[Offer]:
    """The offers with these ids, whosever they are, as they stand now."""
    if not ids:
        return []
    of_these = {"ids": rows.listed(connection, ids)}
    return [read(row) for row in connection.execute(_naming(connection.dialect.name), of_these)]


def some(connection: Connection, ids: Collection[tuple[UUID, UUID]]) -> list[Offer]:
    """The offers with these (shop, id)."""
    query = select(*COLUMNS).where(tuple_(offer.c.shop, offer.c.id).in_(list(ids)))
    return [read(row) for row in connection.execute(query)]


def _counts(key: rows.Key, one: Offer) -> rows.Values:
    return key(one.id), one.allot, one.held, one.shortfall, key(one.moved_by), one.moved_seq, one.others_seq


def _words(key: rows.Key, one: Offer) -> rows.Values:
    told = one.fields.get
    one.search = search_text(one.fields)
    return (
        *_counts(key, one),
        one.rev,
        one.text,
        _grouped(one.writers),
        one.withdrawn,
        one.shown,
        one.visible_from,
        one.visible_until,
        told("gtin"),
        one.search,
        told("kind") or "goods",
        told("category"),
        told("price"),
        told("starts_at"),
    )


def search_text(told: dict[str, Any]) -> str:
    """What a search looks through, folded: the title first, then brand, category, place, maker and GTIN."""
    get = told.get
    return wording.search_text(get("title"), get("brand"), get("category"), get("venue"), get("maker"), get("gtin"))


def read(row: Any) -> Offer:
    """An offer from a row of COLUMNS."""
    return Offer(row[0], row[1], row[2], row[3], from_json(row[3]), _by_name(row[4]), *row[5:])


def _grouped(writers: dict[str, tuple[int, str]]) -> str:
    """[revision, device, names of fields] for each writer: most offers have one, and its name is longer than theirs."""
    if len(told := set(writers.values())) == 1:
        (rev, device), names = told.pop(), '","'.join(writers)
        return f'[[{rev},"{device}",["{names}"]]]'
    fields: dict[tuple[int, str], list[str]] = {writer: [] for writer in writers.values()}
    for name, writer in writers.items():
        fields[writer].append(name)
    return to_json([(*writer, names) for writer, names in fields.items()]).decode()


def _by_name(kept: str) -> dict[str, tuple[int, str]]:
    found = from_json(kept)
    if isinstance(found, dict):  # as it was kept up to schema 0004: each field with its writer
        return {name: (rev, device) for name, (rev, device) in found.items()}
    return {name: (rev, device) for rev, device, names in found for name in names}
