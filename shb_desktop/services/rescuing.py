"""Rettungsangebote: goods near their best-before day at a price of their own, marked as such, gone when it is past."""

from dataclasses import dataclass, replace
from datetime import date

from shb_desktop.domain import schedule
from shb_desktop.domain.article import PIECE, Article
from shb_desktop.domain.best_before import remaining
from shb_desktop.domain.movement import packed_date, unpacked_date
from shb_desktop.domain.offer import Offer, shown_fields
from shb_desktop.domain.price_rules import is_fixed_price_book
from shb_desktop.domain.staff import Deed
from shb_desktop.errors import ShopError
from shb_desktop.ledger import articles, dated, offers
from shb_desktop.ledger.database import Book
from shb_desktop.services.publishing import online, published, unrescued

SOON = 10
"""Days that people look ahead when they do not say."""
LONGEST = 30
"""Days before its end from which on goods may be rescued: PAngV §11(4) no. 2 exempts what is *about to* expire."""
_PROPOSED = ((1, 50), (3, 40), (10_000, 30))
"""Up to so many days before the end, so many per cent off are proposed."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Whole pieces of one best-before day; `proposed` is a price in cents, `days` are left until the last good one."""

    article: Article
    best_before: date
    pieces: int
    days: int
    proposed: int | None
    rescued: bool


def candidates(book: Book, days: int = SOON) -> tuple[Candidate, ...]:
    """What could be rescued: pieces with a best-before day within `days` and not past, the most urgent first."""
    today = schedule.local(book.clock()).date()
    limit = packed_date(date.fromordinal(today.toordinal() + days))
    found = []
    with book.read() as connection:
        for number in dated.articles_dated_until(connection, limit):
            article = articles.get(connection, number)
            offer = offers.by_article(connection, number)
            parcels = remaining(dated.whole_history(connection, number))
            sums: dict[int, int] = {}
            for parcel in parcels:
                if packed_date(today) <= parcel.best_before <= limit:
                    sums[parcel.best_before] = sums.get(parcel.best_before, 0) + parcel.quantity
            for packed, quantity in sums.items():
                day = unpacked_date(packed)
                if day is not None and quantity >= PIECE and article.unit.name == "PIECE":
                    left = (day - today).days
                    rescued = offer is not None and offer.rescue == packed
                    price = proposed(article.price, left)
                    found.append(Candidate(article, day, quantity // PIECE, left, price, rescued))
    return tuple(sorted(found, key=lambda one: (one.best_before, one.article.name)))


def proposed(price: int | None, days: int) -> int | None:
    """A price to propose, in cents: the nearer the day, the lower, ending in nine where that is not dearer."""
    if not price:
        return None
    off = next(per_cent for within, per_cent in _PROPOSED if days <= within)
    cents = price * (100 - off) // 100
    return cents - cents % 10 - 1 if cents > 20 and cents % 10 != 9 else cents


def rescue(book: Book, article: int, best_before: date, price: int, pieces: int | None = None) -> Offer:
    """Offer what is good until `best_before` at `price` cents, at most `pieces` of it; published if it was not.

    PAngV §11(4) no. 2: marked with its day it needs no 30-day line. The article's own price stays what it is, and
    what comes without that day stays at it. Raises NotPublishable, RescuePriceUnclear, RescueOver, RescueTooEarly,
    OwnerOnly.
    """
    book.actor.must(Deed.OFFERS)
    with book.write() as connection:
        now = book.clock()
        found = articles.get(connection, article)
        today = schedule.local(now).date()
        if best_before < today:
            raise RescueOver(best_before)
        if (best_before - today).days > LONGEST:
            raise RescueTooEarly(best_before)
        if is_fixed_price_book(found) or found.price is None or not 0 < price < found.price:
            raise RescuePriceUnclear
        packed = packed_date(best_before)
        there = offers.dated_pieces(connection, article, packed)
        most = there if there is not None else found.available // PIECE
        cap = most if pieces is None else min(pieces, most)
        offer = online(connection, book, article, cap).offer
        marked = replace(offer, rescue=packed, rescue_price=price, cap=cap, visible_from=None, visible_until=None)
        offers.keep(connection, marked)
        offers.put_fields(connection, marked, shown_fields(offers.subject(connection, found), marked), now)
        return offers.follow_stock(connection, found, now) or marked


def end(book: Book, article: int) -> Offer:
    """The usual price again, for all that is there. Raises NotPublished, OwnerOnly."""
    book.actor.must(Deed.OFFERS)
    with book.write() as connection:
        found, offer = published(connection, article)
        usual = unrescued(connection, found, offer)
        offers.keep(connection, usual)
        now = book.clock()
        offers.put_fields(connection, usual, shown_fields(offers.subject(connection, found), usual), now)
        return offers.follow_stock(connection, found, now) or usual


class RescuePriceUnclear(ShopError):
    """A rescue price that rescues nothing, or lowers what must not be lowered."""

    code = "rescue-price"
    title = "Dieser Rettungspreis geht nicht."
    hint = "Er muss unter dem üblichen Preis liegen. Bücher haben einen festen Preis (§ 3 BuchPrG)."


class RescueOver(ShopError):
    """A best-before day that is past."""

    code = "rescue-over"

    def __init__(self, day: date) -> None:
        super().__init__(
            f"Das Mindesthaltbarkeitsdatum {day:%d.%m.%Y} ist vorbei.",
            "Nach diesem Tag bietet die Stadt die Ware nicht mehr an. Buchen Sie sie aus, oder prüfen Sie das Datum.",
        )


class RescueTooEarly(ShopError):
    """Goods that keep long enough to be sold like any others."""

    code = "rescue-too-early"

    def __init__(self, day: date) -> None:
        super().__init__(
            f"Bis {day:%d.%m.%Y} ist noch Zeit.",
            f"Als Rettungsangebot darf Ware ab {LONGEST} Tage vor dem Ende ihrer Haltbarkeit billiger werden "
            "(§ 11 Abs. 4 PAngV). Für mehr Zeit ändern Sie den Preis des Artikels.",
        )
