"""What another till of the shop has changed: taken over where nobody here said otherwise, else a person decides."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from shb_desktop.domain import told as words
from shb_desktop.domain.article import PIECE, Article, Barcode
from shb_desktop.domain.movement import packed_date
from shb_desktop.domain.offer import NotPublished, Offer, OfferState, shown_fields
from shb_desktop.domain.product_safety import Maker, exempt_category
from shb_desktop.domain.staff import Deed
from shb_desktop.ledger import articles, hub_link, makers, occasions, offers, outbox, renaming
from shb_desktop.ledger.database import Book, Connection
from shb_desktop.services.catalogue import as_draft

_OF_ARTICLE = {
    "title": "name",
    "description": "description",
    "brand": "brand",
    "category": "category",
    "price": "price",
    "deposit": "deposit",
    "age_limit": "age_limit",
}
_OF_OCCASION = ("starts_at", "ends_at", "venue")
_OF_OFFER = ("visible_from", "visible_until")
_OF_MAKER = {
    "maker": "name",
    "maker_address": "address",
    "maker_contact": "electronic",
    "maker_responsible": "responsible",
}
DECIDED = frozenset({*_OF_ARTICLE, *_OF_OCCASION, *_OF_OFFER, *_OF_MAKER, "warnings", "gtin", "image", "paused"})
"""Fields that a person decides; the others follow from them."""
_RESCUE = "rescue_best_before"
_BY_PRICE = frozenset({"unit_price", "unit_price_unit", "lowest_price"})


@dataclass(frozen=True, slots=True)
class Choice:
    """One field: its word, and what stands here and at the city, as a person reads it."""

    field: str
    word: str
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """An offer that was changed at two tills; `choices` are to be decided."""

    article: int
    title: str
    choices: tuple[Choice, ...]


def of_article(book: Book, article: int) -> Conflict | None:
    """What is to be decided about an article's offer; None when nothing is."""
    with book.read() as connection:
        offer = offers.by_article(connection, article)
        if offer is None or not offer.conflict:
            return None
        found = articles.get(connection, article)
        here, there = _both(connection, offer, found)
        choices = tuple(
            Choice(name, words.field_word("offer.put", name), *(words.field_text(name, side) for side in sides))
            for name in offer.conflict
            if name in DECIDED and (sides := (here.get(name), there.get(name)))[0] != sides[1]
        )
        return Conflict(article, offer.title, choices)


def agree(connection: Connection, offer: Offer, clashing: Mapping[str, Mapping[str, Any]]) -> bool:
    """Whether here stands by now what the city has of these fields (each with `theirs`): nothing is to be decided."""
    here, _ = _both(connection, offer, articles.get(connection, offer.article))
    return all((here.get(name) or None) == (both.get("theirs") or None) for name, both in clashing.items())


def settle(book: Book, article: int, ours: Collection[str]) -> Offer:
    """What stands here holds for the fields `ours`, what stands at the city for all others; the result goes out.

    It is told on top of the revision that is known by now. Raises UnknownArticle, NotPublished, OwnerOnly.
    """
    book.actor.must(Deed.OFFERS)
    with book.write() as connection:
        found, now = articles.get(connection, article), book.clock()
        offer = offers.by_article(connection, article)
        if offer is None or not offer.conflict:
            raise NotPublished(found.name)
        _, there = _both(connection, offer, found)
        theirs = {name: there.get(name) for name in offer.conflict if name not in ours}
        if "price" in offer.conflict and "price" in ours and not (offer.rescue or there.get(_RESCUE)):
            # PAngV §11(1): the other till's counter has asked that price, so it counts among those of 30 days.
            articles.note_price(connection, article, there.get("price"), now)
            articles.note_price(connection, article, found.price, now)
        offer = _taken_over(replace(offer, conflict={}, problem=""), theirs)
        offers.keep(connection, offer)
        found = _article_taken_over(connection, found, theirs, now, now)
        shown = shown_fields(offers.subject(connection, found), offer) | {"paused": offer.state is OfferState.PAUSED}
        offers.put_fields(connection, offer, shown, now)
        for row in outbox.refused(connection):
            if row.subject == offer.id and row.type == "offer.put":
                outbox.dismiss(connection, row.id, now, outbox.highest(connection))
        return offers.follow_stock(connection, found, now) or offer


def take_over(
    connection: Connection, offer: Offer, before: Mapping[str, Any], theirs: Mapping[str, Any], now: int, at: int
) -> bool:
    """Another till told `theirs` where `before` was known: the article here follows, or our next change would undo it.

    A price counts from `at` on, when the city learned of it; both in ms since 1970 UTC. What is in conflict waits for a
    person. False when there is no news.
    """
    news = {
        name: theirs.get(name) for name in (*DECIDED, _RESCUE) if name in before and before[name] != theirs.get(name)
    }
    for name in offer.conflict:
        news.pop(name, None)
    if not news:
        return False
    offers.keep(connection, _taken_over(offer, news | ({"price": theirs.get("price")} if _RESCUE in news else {})))
    _article_taken_over(connection, articles.get(connection, offer.article), news, now, at)
    return True


def adopt(
    connection: Connection, ours: Offer, theirs: Offer, told: Mapping[str, Any], now: int, *, lost: bool
) -> Offer:
    """The shop's article stands in the city as `theirs`, which says `told`: here it goes by that offer from now on.

    What only one side has said, the other takes over; where both say otherwise, a person decides (`conflict`). Of two
    caps the smaller one holds: what stands in two books may be the same pieces. `lost`: the city has nothing of `ours`.
    """
    renaming.rename(connection, ours.id, theirs.id, lost)
    if theirs.visible_until is not None and theirs.visible_until <= now:
        theirs = replace(theirs, visible_from=None, visible_until=None)
    known = offers.by_id(connection, theirs.id) or theirs
    offer = replace(theirs, held=known.held, cap=min(ours.cap, theirs.allot), problem="", conflict={})
    hub_link.keep_told(connection, offer.id, dict(told))
    found = articles.get(connection, offer.article)
    here = shown_fields(offers.subject(connection, found), offer)
    differing = {name for name in here if (here[name] or None) != (told.get(name) or None)}
    hub_link.keep_told(connection, offer.id, {name: here[name] for name in here.keys() - differing} | dict(told))
    decided = differing & DECIDED - set(_OF_OFFER) - ({"price"} if offer.rescue else set())
    news = {name: told.get(name) for name in decided if not here[name]}
    clashing = {name for name in decided - news.keys() if told.get(name)}
    if "price" in clashing:
        clashing |= differing & _BY_PRICE
    conflict = {name: {"yours": here[name], "theirs": told.get(name)} for name in sorted(clashing)}
    offers.keep(connection, _taken_over(replace(offer, conflict=conflict), news))
    found = _article_taken_over(connection, found, news, now, now)
    offer = offers.by_id(connection, offer.id) or offer
    shown = shown_fields(offers.subject(connection, found), offer) | {"paused": offer.state is OfferState.PAUSED}
    offers.put_fields(connection, offer, shown, now)
    return offers.follow_stock(connection, found, now) or offer


def _both(connection: Connection, offer: Offer, article: Article) -> tuple[dict[str, Any], dict[str, Any]]:
    here = shown_fields(offers.subject(connection, article), offer)
    there = offers.sent_fields(connection, offer.id)
    named = {name: both.get("theirs") for name, both in offer.conflict.items() if name not in there}
    return here | {"paused": offer.state is OfferState.PAUSED}, there | named


def _taken_over(offer: Offer, theirs: dict[str, Any]) -> Offer:
    """The offer with what the city has of its own fields."""
    if "paused" in theirs:
        offer = replace(offer, state=OfferState.PAUSED if theirs["paused"] else OfferState.ONLINE)
    if theirs.get("title"):
        offer = replace(offer, title=theirs["title"])
    if _RESCUE in theirs:
        day = theirs[_RESCUE]
        offer = replace(offer, rescue=packed_date(date.fromisoformat(day)) if day else None, rescue_price=None)
    if "price" in theirs and offer.rescue is not None:
        # What is rescued has a price of its own: the article keeps the usual one.
        offer = replace(offer, rescue_price=theirs["price"])
    return replace(offer, **{name: theirs[name] for name in _OF_OFFER if name in theirs})


def _article_taken_over(connection: Connection, found: Article, theirs: dict[str, Any], now: int, at: int) -> Article:
    place = occasions.get(connection, found.id)
    if place is not None and any(name in theirs for name in _OF_OCCASION):
        said = {name: theirs[name] for name in _OF_OCCASION if name in theirs}
        occasions.keep(connection, found.id, replace(place, **(said | {"venue": said.get("venue") or place.venue})))
    if "image" in theirs:
        articles.set_image(connection, found.id, theirs["image"] or "", now)
    offer = offers.by_article(connection, found.id)
    skipped = {"price"} if offer is not None and offer.rescue is not None else set()
    usual: dict[str, Any] = {"title": found.name, "deposit": 0, "age_limit": 0, "price": found.price}
    changes = {
        ours: theirs[name] if theirs[name] is not None else usual.get(name, "")
        for name, ours in _OF_ARTICLE.items()
        if name in theirs and name not in skipped
    }
    if "gtin" in theirs and offer is not None:
        changes["barcodes"] = _barcodes_taken_over(connection, found, offer, theirs["gtin"])
    if changes:
        articles.rewrite(connection, found.id, replace(as_draft(found), **changes), now, at)
    if "warnings" in theirs:
        safety = replace(makers.safety(connection, found.id), warnings=theirs["warnings"] or "")
        if safety.warnings and safety.exempt is None:
            # The book keeps a yes or no beside the warnings: what the category says until now.
            safety = replace(safety, exempt=exempt_category(found.category))
        makers.keep_safety(connection, found.id, safety)
    if any(name in theirs for name in _OF_MAKER):
        _maker_taken_over(connection, articles.get(connection, found.id), theirs, now, at)
    return articles.get(connection, found.id)


def _barcodes_taken_over(connection: Connection, found: Article, offer: Offer, gtin: str | None) -> tuple[Barcode, ...]:
    """The codes with this one among them, unless another article has it; without the one shown so far where none is.

    A code that the other till no longer names first may well stand on goods here: it goes on leading to the article.
    """
    if gtin is None:
        shown = shown_fields(offers.subject(connection, found), offer)["gtin"]
        return tuple(code for code in found.barcodes if code.code != shown)
    free = articles.by_code(connection, gtin) is None
    return (*found.barcodes, Barcode(gtin, PIECE)) if free else found.barcodes


def _maker_taken_over(connection: Connection, found: Article, theirs: dict[str, Any], now: int, at: int) -> None:
    """The maker as the city has it, for all articles of that maker: it is entered once."""
    here = makers.of_article(connection, found)
    name = theirs.get("maker", here.name if here else None)
    if name:
        known = makers.get(connection, name) or (here if here and here.name == name else Maker(name))
        said = {ours: theirs[field] or "" for field, ours in _OF_MAKER.items() if field in theirs and ours != "name"}
        makers.keep(connection, replace(known, **said))
        here = makers.of_article(connection, found)
        if here is None or here.name.casefold() != name.casefold():
            articles.rewrite(connection, found.id, replace(as_draft(found), maker=name), now, at)
    elif found.maker:
        articles.rewrite(connection, found.id, replace(as_draft(found), maker=""), now, at)
    elif here is not None:
        # Named by its brand alone: what vanished there is the maker's address.
        makers.keep(connection, replace(here, address=""))
