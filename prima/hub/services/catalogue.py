"""What the city shows: offers found, shops with their hours, product facts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from prima.contract.ids import uuid7
from prima.contract.messages import (
    OfferFields,
    ProductFacts,
    PublicOffer,
    ShopView,
)
from prima.contract.reduction import percent_off
from prima.hub.errors import Refusal
from prima.hub.services.office import Office
from prima.hub.services.placing import visible
from prima.hub.services.trust import Certainty, certainty, promised
from prima.hub.storage import images, searching, shops
from prima.hub.storage.database import Connection
from prima.hub.storage.offers import Offer
from prima.hub.storage.searching import Found
from prima.hub.storage.shops import Device, Shop
from prima.hub.storage.sights import Sight

_SAME_GTIN = 5
_A_FEW = 10
_NOTHING: dict[str, Any] = dict.fromkeys(OfferFields.model_fields)


@dataclass(frozen=True)
class Shown:
    """An offer as citizens see it: `left` is what the hub promises now, `pictured` whether its picture is here.

    `metres` is how far the shop is from the place that was asked about.
    """

    offer: Offer
    shop: Shop
    certainty: Certainty
    left: int
    pictured: bool = False
    metres: int | None = None

    @cached_property
    def told(self) -> Mapping[str, Any]:
        """The contract's OfferFields by name; None where the shop told nothing."""
        return _NOTHING | self.offer.fields

    @property
    def percent_off(self) -> int:
        """Whole per cent off the lowest price of 30 days; 0 where no reduction is claimed or it is below one."""
        lowest = self.told["lowest_price"]
        return percent_off(self.told["price"], lowest) if lowest else 0


def offer(office: Office, offer_id: UUID) -> Shown:
    """One visible offer. Raises Refusal `unknown-offer`."""
    now = office.clock()
    with office.database.read() as connection:
        found = searching.offer_with_shop(connection, offer_id)
        if found is None or not visible(found.offer, now):
            raise Refusal("unknown-offer")
        return shown(connection, office, [found])[0]


def seen(sight: Sight, of_shop: Shop, sure: Certainty) -> Shown:
    """What was seen through the glass, as citizens see it."""
    return Shown(sight.offer(of_shop.id), of_shop, sure, promised(sight.left, sure), bool(sight.pictured))


def shown(connection: Connection, office: Office, found: Sequence[Found]) -> tuple[Shown, ...]:
    """Offers as citizens see them at this moment."""
    now = office.clock()
    pictures = _pictures(connection, found)
    sure: dict[UUID, Certainty] = {}
    for one in found:
        if one.shop.id not in sure:
            sure[one.shop.id] = certainty(office, one.shop, now)
    return tuple(_shown(one, sure[one.shop.id], pictures) for one in found)


def preview(office: Office, caller: Device, told: dict[str, Any]) -> Shown:
    """An offer of the caller's shop as it would be shown with these fields, with pieces to spare."""
    with office.database.read() as connection:
        found = Found(
            Offer(caller.shop, uuid7(office.clock()), fields=told, allot=_A_FEW), shops.get(connection, caller.shop)
        )
        pictures = _pictures(connection, [found])
    return Shown(found.offer, found.shop, Certainty.SURE, found.offer.left, found.offer.fields.get("image") in pictures)


def listed(office: Office, most: int, of_shop: UUID | None = None) -> list[UUID]:
    """Ids of visible offers, of one shop or of all, the newest first."""
    with office.database.read() as connection:
        return searching.visible_ids(connection, office.clock(), most, of_shop)


def page_for_feeds(office: Office, after: UUID | None, most: int) -> tuple[Shown, ...]:
    """Visible offers in the order of their ids, behind `after`."""
    with office.database.read() as connection:
        return shown(connection, office, searching.visible_page(connection, office.clock(), after, most))


def categories(office: Office) -> tuple[str, ...]:
    """Categories of what is visible, the fullest first, as they were counted last."""
    if office.categories.due():
        office.categories.refresh(office.clock())
    return office.categories.names


def all_shops(office: Office) -> list[Shop]:
    """Every shop by name."""
    with office.database.read() as connection:
        return shops.all_shops(connection)


def shop(office: Office, slug: str) -> Shop:
    """The shop with this short name. Raises Refusal `not-found`."""
    with office.database.read() as connection:
        found = shops.by_slug(connection, slug)
    if found is None:
        raise Refusal("not-found")
    return found


def product(office: Office, gtin: str) -> ProductFacts | None:
    """What shops have published under a GTIN; of several the latest that says something in each field."""
    with office.database.read() as connection:
        found = searching.by_gtin(connection, gtin, _SAME_GTIN)
    told: dict[str, str] = {}
    for name in ("title", "brand", "category", "description", "image"):
        value = next((one.fields[name] for one in found if one.fields.get(name)), None)
        if value is not None:
            told[name] = value
    return ProductFacts.model_validate({"gtin": gtin, **told}) if "title" in told else None


def as_public_offer(shown: Shown, origin: str) -> PublicOffer:
    """The contract's view of an offer."""
    return PublicOffer(
        id=shown.offer.id,
        shop=_shop_view(shown.shop),
        fields=OfferFields.model_construct(set(shown.offer.fields), **shown.offer.fields),
        left=shown.left,
        certainty=shown.certainty.value,
        url=f"{origin}/offers/{shown.offer.id}",
    )


def _shown(found: Found, sure: Certainty, pictures: frozenset[str]) -> Shown:
    return Shown(
        offer=found.offer,
        shop=found.shop,
        certainty=sure,
        left=promised(found.offer.left, sure),
        pictured=found.offer.fields.get("image") in pictures,
    )


def _pictures(connection: Connection, found: Sequence[Found]) -> frozenset[str]:
    named = frozenset(str(one.offer.fields["image"]) for one in found if one.offer.fields.get("image"))
    return images.known(connection, named)


def _shop_view(found: Shop) -> ShopView:
    return ShopView(id=found.id, slug=found.slug, name=found.name)
