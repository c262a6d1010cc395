"""Offers, events and shops in schema.org's words (https://schema.org), for search engines."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple
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


class Made(NamedTuple):
    """What an offer's data is made by: its kind, whether any is left, the unit of its price where it is one of ours."""

    kind: str
    available: bool
    unit: str


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
    return thing(*in_texts(shown, origin, zone))


def in_texts(shown: Shown, origin: str, zone: ZoneInfo) -> tuple[Made, Data]:
    """An offer as schema.org writes texts, prices and instants."""
    told, shop = shown.told, shown.shop
    starts, ends, lowest = told["starts_at"], told["ends_at"], told["lowest_price"]
    kind, unit = told["kind"] or "goods", told["unit_price_unit"] or ""
    if kind == "event" and starts is None:
        kind = "event without a time"
    if unit not in _UNITS or not told["unit_price"]:
        unit = ""
    in_event, where = kind == "event", shop.fields.get
    return Made(kind, shown.left > 0, unit), Data(
        url=f"{origin}/offers/{shown.offer.id}",
        name=told["title"],
        description=told["description"] or "",
        image=f"{origin}/images/{told['image']}" if shown.pictured else "",
        brand=told["brand"] or "",
        category=told["category"] or "",
        gtin=told["gtin"] or "",
        maker=told["maker"] or "",
        maker_address=told["maker_address"] or "",
        age=str(told["age_limit"] or ""),
        price=euros(told["price"]),
        lowest=euros(lowest) if lowest else "",
        unit_price=euros(told["unit_price"]) if unit else "",
        starts=_instant(starts, zone) if in_event else "",
        ends=_instant(ends, zone) if in_event and ends is not None else "",
        venue=told["venue"] or "",
        left=str(shown.left) if in_event else "",
        seller=shop.name,
        seller_url=f"{origin}/shops/{shop.slug}",
        street=(where("street") or "") if in_event else "",
        postcode=(where("postcode") or "") if in_event else "",
        town=(where("town") or "") if in_event else "",
    )


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


def _instant(ms: int, zone: ZoneInfo) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).astimezone(zone).isoformat(timespec="minutes")
