"""Offers in schema.org's words (https://schema.org), for search engines."""

from typing import Any

from prima.hub.services.catalogue import Shown


def of_offer(shown: Shown, origin: str) -> dict[str, Any]:
    """schema.org's words for an offer."""
    told = shown.offer.fields
    cents = told["price"]
    product: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": told["title"],
        "offers": {
            "@type": "Offer",
            "url": f"{origin}/offers/{shown.offer.id}",
            "price": _plain_euros(cents),
            "priceCurrency": "EUR",
            "availability": f"https://schema.org/{'InStoreOnly' if shown.left else 'OutOfStock'}",
            "seller": {"@type": "Store", "name": shown.shop.name, "url": f"{origin}/shops/{shown.shop.slug}"},
        },
    }
    if told.get("lowest_price"):
        # Present price first, then the one that the page strikes through.
        present = {"@type": "UnitPriceSpecification", "price": _plain_euros(cents), "priceCurrency": "EUR"}
        struck = present | {"price": _plain_euros(told["lowest_price"])}
        struck["priceType"] = "https://schema.org/StrikethroughPrice"
        product["offers"]["priceSpecification"] = [present, struck]
    if told.get("brand"):
        product["brand"] = {"@type": "Brand", "name": told["brand"]}
    if told.get("gtin"):
        product["gtin"] = told["gtin"]
    if told.get("description"):
        product["description"] = told["description"]
    return product


def _plain_euros(cents: int) -> str:
    """schema.org writes prices with a full stop: 3.29"""
    return f"{cents // 100}.{cents % 100:02}"
