"""Offers, events and shops in schema.org's words (https://schema.org), for search engines."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from prima.hub.services.catalogue import Shown
from prima.hub.storage.shops import Shop

Thing = dict[str, Any]
_CONTEXT = "https://schema.org"
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# UN/CEFACT Recommendation 20, as schema.org's unitCode wants it: (code, how many of it the unit price is for).
_UNITS = {
    "1 kg": ("KGM", 1), "1 l": ("LTR", 1), "1 m": ("MTR", 1), "1 m²": ("MTK", 1), "1 m³": ("MTQ", 1),
    "100 g": ("GRM", 100), "100 ml": ("MLT", 100),
}  # fmt: skip


def of_offer(shown: Shown, origin: str, zone: ZoneInfo) -> Thing:
    """An offer's page: an Event with its places, a Service, or a Product."""
    kind = shown.told["kind"]
    if kind == "event" and shown.told["starts_at"] is not None:
        return {"@context": _CONTEXT, **_event(shown, origin, zone)}
    if kind == "service":
        return {
            "@context": _CONTEXT, "@type": "Service", "name": shown.told["title"],
            **_described(shown, origin), "provider": _seller(shown.shop, origin), "offers": _offer(shown, origin),
        }  # fmt: skip
    return {"@context": _CONTEXT, **_product(shown, origin)}


def of_shop(shop: Shop, origin: str) -> Thing:
    """A shop's page: where it is, when it is open, how to reach it."""
    told = shop.fields
    thing: Thing = {"@context": _CONTEXT, **_seller(shop, origin)}
    if address := _address(shop):
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


def _product(shown: Shown, origin: str) -> Thing:
    told = shown.told
    product: Thing = {"@type": "Product", "name": told["title"], **_described(shown, origin)}
    product["offers"] = _offer(shown, origin)
    if told["brand"]:
        product["brand"] = {"@type": "Brand", "name": told["brand"]}
    if told["category"]:
        product["category"] = told["category"]
    if told["gtin"]:
        product["gtin"] = told["gtin"]
    if told["maker"]:
        product["manufacturer"] = {"@type": "Organization", "name": told["maker"]}
        if told["maker_address"]:
            product["manufacturer"]["address"] = told["maker_address"]
    if told["age_limit"]:
        product["audience"] = {"@type": "PeopleAudience", "requiredMinAge": told["age_limit"]}
    return product


def _event(shown: Shown, origin: str, zone: ZoneInfo) -> Thing:
    told = shown.told
    place: Thing = {"@type": "Place", "name": told["venue"] or shown.shop.name}
    if address := _address(shown.shop):
        place["address"] = address
    event: Thing = {
        "@type": "Event",
        "name": told["title"],
        **_described(shown, origin),
        "startDate": _instant(told["starts_at"], zone),
        "eventStatus": f"{_CONTEXT}/EventScheduled",
        "eventAttendanceMode": f"{_CONTEXT}/OfflineEventAttendanceMode",
        "location": place,
        "organizer": _seller(shown.shop, origin),
        "remainingAttendeeCapacity": shown.left,
        "offers": _offer(shown, origin),
    }
    if told["ends_at"] is not None:
        event["endDate"] = _instant(told["ends_at"], zone)
    return event


def _offer(shown: Shown, origin: str) -> Thing:
    told = shown.told
    present = {"@type": "UnitPriceSpecification", "price": euros(told["price"]), "priceCurrency": "EUR"}
    prices: list[Thing] = []
    if told["lowest_price"]:
        # Present price first, then the one that the page strikes through.
        struck = present | {"price": euros(told["lowest_price"]), "priceType": f"{_CONTEXT}/StrikethroughPrice"}
        prices += [present, struck]
    if told["unit_price"] and told["unit_price_unit"] in _UNITS:
        code, number = _UNITS[told["unit_price_unit"]]
        per = {"@type": "QuantitativeValue", "value": number, "unitCode": code}
        prices.append(present | {"price": euros(told["unit_price"]), "referenceQuantity": per})
    offer: Thing = {
        "@type": "Offer",
        "url": f"{origin}/offers/{shown.offer.id}",
        "price": euros(told["price"]),
        "priceCurrency": "EUR",
        "availability": f"{_CONTEXT}/{_availability(shown)}",
        "seller": _seller(shown.shop, origin),
    }
    if prices:
        offer["priceSpecification"] = prices
    return offer


def _availability(shown: Shown) -> str:
    if (shown.told["kind"] or "goods") != "goods":
        return "InStock" if shown.left else "SoldOut"
    return "InStoreOnly" if shown.left else "OutOfStock"


def _described(shown: Shown, origin: str) -> Thing:
    told = shown.told
    described = {"description": told["description"]} if told["description"] else {}
    return described | ({"image": f"{origin}/images/{told['image']}"} if shown.pictured else {})


def _seller(shop: Shop, origin: str) -> Thing:
    return {"@type": "Store", "name": shop.name, "url": f"{origin}/shops/{shop.slug}"}


def _address(shop: Shop) -> Thing:
    names = (("street", "streetAddress"), ("postcode", "postalCode"), ("town", "addressLocality"))
    told = {property_: shop.fields[name] for name, property_ in names if shop.fields.get(name)}
    return {"@type": "PostalAddress", **told, "addressCountry": "DE"} if told else {}


def _instant(ms: int, zone: ZoneInfo) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).astimezone(zone).isoformat(timespec="minutes")
