"""Finding offers among all shops."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, or_, select, tuple_

from prima.hub.storage import offers, shops
from prima.hub.storage.offers import Offer, fold
from prima.hub.storage.schema import offer, shop
from prima.hub.storage.shops import Shop


@dataclass(frozen=True, slots=True)
class Found:
    """An offer with its shop."""

    offer: Offer
    shop: Shop


def search(
    connection: Connection, words: Sequence[str], slug: str | None, now: int, after: tuple[int, UUID] | None, most: int
) -> list[Found]:
    """Visible offers that hold every word in title, brand, category, GTIN or the shop's name; the newest first.

    `after` is (listed_at, id) of the last offer of the page before.
    """
    query = (
        select(*offers.COLUMNS, *shops.COLUMNS)
        .join(shop, shop.c.id == offer.c.shop)
        .where(offer.c.shown, offer.c.visible_from <= now, offer.c.visible_until > now)
        .order_by(offer.c.listed_at.desc(), offer.c.id.desc())
        .limit(most)
    )
    for word in words:
        folded = fold(word)
        query = query.where(
            or_(
                offer.c.search.contains(folded, autoescape=True),
                shop.c.name.icontains(word, autoescape=True),
            )
        )
    if slug is not None:
        query = query.where(shop.c.slug == slug)
    if after is not None:
        query = query.where(tuple_(offer.c.listed_at, offer.c.id) < tuple_(*after))
    return [_found(row) for row in connection.execute(query)]


def offer_with_shop(connection: Connection, offer_id: UUID) -> Found | None:
    """The offer with this id, visible or not, with its shop; None when there is none."""
    row = connection.execute(
        select(*offers.COLUMNS, *shops.COLUMNS).join(shop, shop.c.id == offer.c.shop).where(offer.c.id == offer_id)
    ).first()
    return _found(row) if row else None


def visible_ids(connection: Connection, now: int, most: int) -> list[UUID]:
    """Ids of visible offers, the newest first."""
    query = (
        select(offer.c.id)
        .where(offer.c.shown, offer.c.visible_from <= now, offer.c.visible_until > now)
        .order_by(offer.c.listed_at.desc(), offer.c.id.desc())
        .limit(most)
    )
    return list(connection.execute(query).scalars())


def by_gtin(connection: Connection, gtin: str, most: int) -> list[Offer]:
    """Offers that shops have published under a GTIN, the latest first."""
    query = select(*offers.COLUMNS).where(offer.c.gtin == gtin).order_by(offer.c.listed_at.desc()).limit(most)
    return [offers.read(row) for row in connection.execute(query)]


def _found(row: Any) -> Found:
    width = len(offers.COLUMNS)
    return Found(offers.read(row[:width]), shops.read(row[width:]))
