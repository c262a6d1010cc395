"""What the busiest pages show, read through the glass: an offer with its shop, the newest offers, the next events."""

from typing import Any, NamedTuple
from uuid import UUID

from pydantic_core import from_json
from sqlalchemy import (
    ARRAY,
    BigInteger,
    Column,
    ColumnElement,
    Select,
    Text,
    Uuid,
    any_,
    bindparam,
    cast,
    exists,
    false,
    func,
    literal_column,
    select,
)
from sqlalchemy.dialects.postgresql import JSON

from prima.hub.storage import shops
from prima.hub.storage.eye import Row
from prima.hub.storage.glass import Wish
from prima.hub.storage.offers import Offer
from prima.hub.storage.schema import city, image, offer, shop
from prima.hub.storage.shops import Shop

_DIGITS = 32
NEWEST, COMING = 25, 4
"""How many are looked for: a page and one more; a handful."""


class Sight(NamedTuple):
    """A visible offer as it stands in the database; its texts are not yet read.

    What a page shows, and nothing that changes without it: when the shop was heard last comes behind it in a row.
    """

    shop_id: str
    id: str
    told: str
    spare: int
    listed_at: int
    slug: str
    name: str
    shop_told: str
    pictured: Any

    @property
    def left(self) -> int:
        """Pieces that may still be promised."""
        return max(0, self.spare)

    @property
    def whose(self) -> Row:
        """What it says of its shop, which many sights share."""
        return self.shop_id, self.slug, self.name, self.shop_told

    @property
    def fields(self) -> dict[str, Any]:
        """What its shop told, by name."""
        told: dict[str, Any] = from_json(self.told)
        return told

    @property
    def written(self) -> str:
        """Its id, with hyphens (RFC 9562 §4)."""
        one = self.id
        return one if len(one) > _DIGITS else f"{one[:8]}-{one[8:12]}-{one[12:16]}-{one[16:20]}-{one[20:]}"

    def offer(self, of_shop: UUID) -> Offer:
        """What a page shows of it."""
        return Offer(of_shop, UUID(self.id), fields=self.fields, allot=self.left, listed_at=self.listed_at)


WIDTH = len(Sight._fields)
"""Of a Sight in a row; behind it stands when its shop was heard."""


def of_offer(offer_id: str) -> Wish:
    """Of an id with hyphens: one Sight with the city's name behind it, or none where it is not to be seen."""
    return Wish(_offer, offer_id)


def shop_of(whose: Row) -> Shop:
    """A shop from what a sight or a row of SHOPS says of it first; when it was heard is left out."""
    shop_id, *told = whose
    return shops.read((UUID(shop_id), *told, 0))


# -- statements by engine ---------------------------------------------------------------------------------------------


def _city(_: str) -> Select[Any]:
    return select(city.c.name)


def _every_shop(dialect: str) -> Select[Any]:
    told = (_told(dialect, shop.c.id), shop.c.slug, shop.c.name, shop.c.fields)
    return select(*told).order_by(func.lower(shop.c.name), shop.c.id)


def _offer(dialect: str) -> Select[Any]:
    query = _seen(dialect).where(offer.c.shown, _asked_for(dialect))
    return query.add_columns(select(city.c.name).scalar_subquery())


def _asked_for(dialect: str) -> ColumnElement[bool]:
    """PostgreSQL is asked for several at once."""
    if dialect == "sqlite":
        return offer.c.id == bindparam("ids", type_=Uuid)
    return offer.c.id == any_(bindparam("ids", type_=ARRAY(Uuid)))


def _newest(dialect: str) -> Select[Any]:
    query = _seen(dialect).where(offer.c.shown, offer.c.kind != "event")
    return query.order_by(offer.c.listed_at.desc(), offer.c.id.desc()).limit(literal_column(str(NEWEST)))


def _coming(dialect: str) -> Select[Any]:
    # Of events there are few: a bare `shown` would lead SQLite to the list of all that is shown.
    shown = func.coalesce(offer.c.shown, false())
    query = _seen(dialect).where(shown, literal_column("offer.kind = 'event'"), offer.c.starts_at.is_not(None))
    return query.order_by(offer.c.starts_at, offer.c.id).limit(literal_column(str(COMING)))


def _seen(dialect: str) -> Select[Any]:
    told = offer.c.fields
    named = func.json_extract(told, "$.image") if dialect == "sqlite" else cast(told, JSON)["image"].astext
    pictured = exists().where(image.c.sha256 == named)
    return (
        select(
            _told(dialect, offer.c.shop),
            _told(dialect, offer.c.id),
            offer.c.fields,
            offer.c.allot - offer.c.held,
            offer.c.listed_at,
            shop.c.slug,
            shop.c.name,
            shop.c.fields,
            pictured,
            shop.c.heard_at,
        )
        .join(shop, shop.c.id == offer.c.shop)
        .where(offer.c.visible_from <= _now, offer.c.visible_until > _now)
    )  # fmt: skip


def _told(dialect: str, column: Column[UUID]) -> ColumnElement[Any]:
    """An id as text: the driver makes no UUID that nobody needs."""
    return column if dialect == "sqlite" else cast(column, Text)


_now = bindparam("now", type_=BigInteger)


THE_CITY = Wish(_city)
"""One row, its name."""

NEW = Wish(_newest)
"""The NEWEST Sights of what is no event, the newest first."""

NEXT = Wish(_coming)
"""The next COMING Sights of events in the order in which they begin."""

SHOPS = Wish(_every_shop)
"""What `shop_of` reads, by name."""
