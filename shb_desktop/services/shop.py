"""The shop's own particulars: kept in the book, and told to the city as far as they changed."""

import json
from typing import Any

from shb_desktop.domain.offer import OfferState
from shb_desktop.domain.shop import ShopData, checked, from_fields
from shb_desktop.domain.staff import Deed
from shb_desktop.ledger import hub_link, offers, outbox, settings
from shb_desktop.ledger.database import Book, Connection

_DATA, _TOLD = "shop.data", "shop.told"


def data(book: Book) -> ShopData:
    """What the shop says of itself; before anybody said anything, its name at the city."""
    with book.read() as connection:
        return _data(connection)


def keep(book: Book, said: ShopData) -> ShopData:
    """Keep it, and tell the city what is another. Raises OwnerOnly, ShopDataUnclear."""
    book.actor.must(Deed.SETTINGS)
    fit = checked(said)
    with book.write() as connection:
        settings.put(connection, _DATA, json.dumps(fit.as_fields(), ensure_ascii=False))
        _tell(connection, book.clock())
    return fit


def tell(book: Book) -> bool:
    """Tell a city that this till was coupled with what it does not know yet; whether there was something to tell."""
    with book.write() as connection:
        return bool(settings.get(connection, _DATA)) and _tell(connection, book.clock())


def nameless(book: Book) -> bool:
    """Whether something is online while address or Impressum is missing.

    DDG §5: who offers something names himself. UWG §5b(1) no. 2: an invitation to come and buy says who and where.
    """
    with book.read() as connection:
        said = _data(connection)
        whole = bool(said.imprint.strip() and said.street.strip() and said.town.strip())
        return not whole and any(one.state is OfferState.ONLINE for one in offers.all_offers(connection))


def linked_city(book: Book) -> tuple[str, str, str]:
    """City, shop there, and address of the hub; all "" while this till is coupled with none."""
    with book.read() as connection:
        link = hub_link.link(connection)
    return (link.city, link.shop_name, link.hub) if link else ("", "", "")


def _data(connection: Connection) -> ShopData:
    kept = settings.get(connection, _DATA)
    if kept:
        return from_fields(json.loads(kept))
    link = hub_link.link(connection)
    return ShopData(name=link.shop_name if link else "")


def _tell(connection: Connection, now: int) -> bool:
    link = hub_link.link(connection)
    if link is None:
        return False
    wanted = _data(connection).as_fields()
    told: dict[str, Any] = json.loads(settings.get(connection, _TOLD, "{}"))
    known = told.get("fields", {}) if told.get("shop") == link.shop else {}
    # What was never said stays unsaid: the city may know it from elsewhere.
    news = {
        name: value
        for name, value in wanted.items()
        if value != known.get(name) and (name in known or value not in ("", None, []))
    }
    if not news:
        return False
    outbox.enqueue(connection, "shop.put", link.shop, {"fields": news}, now)
    settings.put(connection, _TOLD, json.dumps({"shop": link.shop, "fields": known | news}, ensure_ascii=False))
    return True
