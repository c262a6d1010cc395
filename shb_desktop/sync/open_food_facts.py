"""Product facts from Open Food Facts (ODbL), asked for one barcode at a time, and only where the owner allowed it."""

import json
import re
from typing import Any

from shb_desktop.domain.known_facts import KnownFacts, Source
from shb_desktop.domain.tidying import calm_title
from shb_desktop.sync.client import Hub
from shb_desktop.sync.errors import SyncError

ORIGIN = "https://world.openfoodfacts.org"
FIELDS = "product_name,product_name_de,brands,quantity,generic_name_de"
DEADLINE_SECONDS = 8.0
MAX_BYTES = 256 * 1024


class FactsAway(SyncError):
    """Open Food Facts did not answer, or not with what was asked for."""

    code = "facts-away"
    title = "Open Food Facts antwortet gerade nicht."
    hint = "Tippen Sie die Angaben selbst ein, oder versuchen Sie es später."


def ask(gtin: str, origin: str = ORIGIN) -> KnownFacts | None:
    """What the data base has under a GTIN (14 digits); None where it has nothing. Raises FactsAway.

    Nothing but the GTIN and the name of this program goes there.
    """
    try:
        with Hub(origin, deadline=DEADLINE_SECONDS) as host:
            reply = host.look_up(f"/api/v2/product/{printed(gtin)}.json", {"fields": FIELDS})
    except SyncError as problem:
        raise FactsAway from problem
    if reply.status == 404:
        return None
    if reply.status != 200 or len(reply.body) > MAX_BYTES:
        raise FactsAway
    try:
        answer = json.loads(reply.body)
    except (ValueError, RecursionError) as problem:
        raise FactsAway from problem
    product = answer.get("product") if isinstance(answer, dict) else None
    return _facts(product) if isinstance(product, dict) else None


def printed(gtin: str) -> str:
    """As it stands on the package: thirteen digits, eight for the short ones."""
    return gtin[6:] if gtin.startswith("000000") else gtin.removeprefix("0")


def _facts(product: dict[str, Any]) -> KnownFacts | None:
    name = calm_title(_text(product, "product_name_de", 160) or _text(product, "product_name", 160))
    if not name:
        return None
    quantity = _text(product, "quantity", 24)
    if re.search(r"\d", quantity) and quantity.casefold() not in name.casefold():
        name = f"{name} {quantity}"
    brand = _text(product, "brands", 80).split(",")[0].strip()
    return KnownFacts(Source.OPEN_FOOD_FACTS, name, brand, "", _text(product, "generic_name_de", 400))


def _text(product: dict[str, Any], field: str, most: int) -> str:
    value = product.get(field)
    return re.sub(r"\s+", " ", value).strip()[:most] if isinstance(value, str) else ""
