"""Offers, events and shops in schema.org's words (https://schema.org), for search engines."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from prima.hub.services.catalogue import Shown
from prima.hub.storage.shops import Shop
from prima.hub.storefront.offer_words import Saying, Telling, as_told, telling

Thing = dict[str, Any]
_PLACE = ("street", "postcode", "town")
_CONTEXT = "https://schema.org"
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# UN/CEFACT Recommendation 20, as schema.org's unitCode wants it: (code, how many of it the unit price is for).
_UNITS = {
    "1 kg": ("KGM", 1), "1 l": ("LTR", 1), "1 m": ("MTR", 1), "1 m²": ("MTK", 1), "1 m³": ("MTQ", 1),
    "100 g": ("GRM", 100), "100 ml": ("MLT", 100),
}  # fmt: skip


class Made(NamedTuple):
    """What an offer's data is made by besides its fields' names: its kind, whether any is left, the unit of its price
    where it is one of ours, and of an occasion which parts of its shop's address there are.
    """

    kind: str
    available: bool
    unit: str
    placed: tuple[bool, ...]


class Data(NamedTuple):
    """What an offer's data says; "" where it says nothing. `age` and `left` are numbers."""

    url: str
    name: str
    description: str
    image: str
    brand: str
    category: str
    gtin: str
    maker: str
    maker_address: str
    age: str
    price: str
    lowest: str
    unit_price: str
    starts: str
    ends: str
    venue: str
    left: str
    seller: str
    seller_url: str
    street: str
    postcode: str
    town: str


def of_offer(shown: Shown, origin: str, zone: ZoneInfo) -> Thing:
    """An offer's page: an Event with its places, a Service, or a Product."""
    offer = telling(shown, "de", zone, origin)  # the data is the same in every language
    return thing(made(offer), Data._make([say(offer) for say in SAYINGS]))


def made(offer: Telling) -> Made:
    """What decides about an offer's data."""
    kind, unit = offer.told.get("kind") or "goods", offer.told.get("unit_price_unit") or ""
    if kind == "event" and not _in_event(offer):
        kind = "event without a time"
    placed = tuple(bool(offer.shop.fields.get(name)) for name in _PLACE) if kind == "event" else ()
    return Made(kind, offer.left > 0, unit if unit in _UNITS and offer.told.get("unit_price") else "", placed)


def thing(made: Made, data: Data) -> Thing:
    """The data itself; all that decides what stands in it are `made` and which texts there are."""
    if made.kind == "event":
        return {"@context": _CONTEXT, **_event(made, data)}
    if made.kind == "service":
        return {
            "@context": _CONTEXT, "@type": "Service", "name": data.name,
            **_described(data), "provider": _store(data.seller, data.seller_url), "offers": _offer(made, data),
        }  # fmt: skip
    return {"@context": _CONTEXT, **_product(made, data)}


def of_shop(shop: Shop, origin: str) -> Thing:
    """A shop's page: where it is, when it is open, how to reach it."""
    told = shop.fields
    thing: Thing = {"@context": _CONTEXT, **_seller(shop, origin)}
    if address := _address(told):
        thing["address"] = address
    for name, property_ in (("phone", "telephone"), ("email", "email")):
        if told.get(name):
            thing[property_] = told[name]
    if str(told.get("website") or "").startswith(("https://", "http://")):
        thing["sameAs"] = told["website"]
    if told.get("latitude_e6") is not None and told.get("longitude_e6") is not None:
        thing["geo"] = {
            "@type": "GeoCoordinates",
            "latitude": told["latitude_e6"] / 1e6,
            "longitude": told["longitude_e6"] / 1e6,
        }
    if shop.opening:
        thing["openingHoursSpecification"] = [
            {
                "@type": "OpeningHoursSpecification",
                "dayOfWeek": f"{_CONTEXT}/{_WEEKDAYS[span.weekday]}",
                "opens": span.opens,
                "closes": "23:59" if span.closes == "24:00" else span.closes,
            }
            for span in shop.opening
        ]
    return thing


def euros(cents: int) -> str:
    """schema.org writes prices with a full stop: 3.29"""
    return f"{cents // 100}.{cents % 100:02}"


def _product(made: Made, data: Data) -> Thing:
    product: Thing = {"@type": "Product", "name": data.name, **_described(data)}
    product["offers"] = _offer(made, data)
    if data.brand:
        product["brand"] = {"@type": "Brand", "name": data.brand}
    if data.category:
        product["category"] = data.category
    if data.gtin:
        product["gtin"] = data.gtin
    if data.maker:
        product["manufacturer"] = {"@type": "Organization", "name": data.maker}
        if data.maker_address:
            product["manufacturer"]["address"] = data.maker_address
    if data.age:
        product["audience"] = {"@type": "PeopleAudience", "requiredMinAge": int(data.age)}
    return product


def _event(made: Made, data: Data) -> Thing:
    place: Thing = {"@type": "Place", "name": data.venue or data.seller}
    if address := _address({"street": data.street, "postcode": data.postcode, "town": data.town}):
        place["address"] = address
    event: Thing = {
        "@type": "Event",
        "name": data.name,
        **_described(data),
        "startDate": data.starts,
        "eventStatus": f"{_CONTEXT}/EventScheduled",
        "eventAttendanceMode": f"{_CONTEXT}/OfflineEventAttendanceMode",
        "location": place,
        "organizer": _store(data.seller, data.seller_url),
        "remainingAttendeeCapacity": int(data.left),
        "offers": _offer(made, data),
    }
    if data.ends:
        event["endDate"] = data.ends
    return event


def _offer(made: Made, data: Data) -> Thing:
    present = {"@type": "UnitPriceSpecification", "price": data.price, "priceCurrency": "EUR"}
    prices: list[Thing] = []
    if data.lowest:
        # Present price first, then the one that the page strikes through.
        struck = present | {"price": data.lowest, "priceType": f"{_CONTEXT}/StrikethroughPrice"}
        prices += [present, struck]
    if made.unit:
        code, number = _UNITS[made.unit]
        per = {"@type": "QuantitativeValue", "value": number, "unitCode": code}
        prices.append(present | {"price": data.unit_price, "referenceQuantity": per})
    offer: Thing = {
        "@type": "Offer",
        "url": data.url,
        "price": data.price,
        "priceCurrency": "EUR",
        "availability": f"{_CONTEXT}/{_availability(made)}",
        "seller": _store(data.seller, data.seller_url),
    }
    if prices:
        offer["priceSpecification"] = prices
    return offer


def _availability(made: Made) -> str:
    if made.kind != "goods":
        return "InStock" if made.available else "SoldOut"
    return "InStoreOnly" if made.available else "OutOfStock"


def _described(data: Data) -> Thing:
    described = {"description": data.description} if data.description else {}
    return described | ({"image": data.image} if data.image else {})


def _seller(shop: Shop, origin: str) -> Thing:
    return _store(shop.name, f"{origin}/shops/{shop.slug}")


def _store(name: str, url: str) -> Thing:
    return {"@type": "Store", "name": name, "url": url}


def _address(told: Mapping[str, Any]) -> Thing:
    names = (("street", "streetAddress"), ("postcode", "postalCode"), ("town", "addressLocality"))
    found = {property_: told[name] for name, property_ in names if told.get(name)}
    return {"@type": "PostalAddress", **found, "addressCountry": "DE"} if found else {}


def _in_event(offer: Telling) -> bool:
    return offer.told.get("kind") == "event" and bool(offer.told.get("starts_at"))


def _instant(name: str) -> Saying:
    def say(offer: Telling) -> str:
        ms = offer.told.get(name)
        if not ms or not _in_event(offer):
            return ""
        return datetime.fromtimestamp(ms / 1000, UTC).astimezone(offer.zone).isoformat(timespec="minutes")

    return say


def _price(name: str) -> Saying:
    def say(offer: Telling) -> str:
        cents = offer.told.get(name)
        return euros(cents) if cents else ""

    return say


def _of_place(name: str) -> Saying:
    return lambda offer: (offer.shop.fields.get(name) or "") if _in_event(offer) else ""


_SAYINGS: Mapping[str, Saying] = {
    **{name: as_told(name) for name in Data._fields},
    "url": lambda offer: f"{offer.origin}/offers/{offer.id}",
    "name": as_told("title"),
    "image": lambda offer: f"{offer.origin}/images/{offer.told['image']}" if offer.pictured else "",
    "age": lambda offer: str(offer.told.get("age_limit") or ""),
    "price": lambda offer: euros(offer.told["price"]),
    "lowest": _price("lowest_price"),
    "unit_price": _price("unit_price"),
    "starts": _instant("starts_at"),
    "ends": _instant("ends_at"),
    "left": lambda offer: str(offer.left) if _in_event(offer) else "",
    "seller": lambda offer: offer.shop.name,
    "seller_url": lambda offer: f"{offer.origin}/shops/{offer.shop.slug}",
    **{name: _of_place(name) for name in _PLACE},
}
SAYINGS: tuple[Saying, ...] = tuple(_SAYINGS[name] for name in Data._fields)
"""How each of the Data is said."""
