"""One click: check what the law asks, and queue the offer with its lease for the city."""

from dataclasses import dataclass, replace

from prima.contract.ids import uuid7
from prima.contract.limits import MAX_ALLOTMENT
from shb_desktop.domain.article import Article
from shb_desktop.domain.offer import (
    NothingToPromise,
    NotPublishable,
    NotPublished,
    Offer,
    OfferState,
    Refusal,
    allotment,
    refusals,
    shown_fields,
    usual_cap,
)
from shb_desktop.domain.price_rules import Reduction, reduction
from shb_desktop.domain.staff import Deed
from shb_desktop.ledger import articles, offers, outbox, prices
from shb_desktop.ledger.database import Book, Connection


@dataclass(frozen=True, slots=True)
class OfferRow:
    """An offer with its article; `reduced` says how its price is reduced, None when it is not."""

    offer: Offer
    article: Article
    reduced: Reduction | None = None


def preflight(book: Book, article: int) -> tuple[Refusal, ...]:
    """What stands against publishing an article; empty when one click would do it."""
    with book.read() as connection:
        return refusals(articles.get(connection, article))


def publish(book: Book, article: int, allot: int | None = None) -> Offer:
    """Put an article online, or bring its offer up to date. `allot` caps the pieces that the city may promise.

    Without `allot` a known offer keeps its cap and a new one leases half of what is free. Raises UnknownArticle,
    NotPublishable with every reason, NothingToPromise.
    """
    book.actor.must(Deed.OFFERS)
    if allot is not None and not 0 <= allot <= MAX_ALLOTMENT:
        raise NothingToPromise
    with book.write() as connection:
        found = articles.get(connection, article)
        against = refusals(found)
        if against:
            raise NotPublishable(found.name, against)
        now = book.clock()
        before = offers.by_article(connection, article)
        offer = before or _new_offer(found, now)
        cap = allot if allot is not None else offer.cap
        offer = replace(offer, title=found.name, state=OfferState.ONLINE, cap=cap, problem="")
        new = before is None or before.state is OfferState.WITHDRAWN
        offers.keep(connection, replace(offer, published_at=now) if new else offer)
        if new:
            # Told whole again: only a put brings a withdrawn offer back to the storefront.
            offers.forget_told(connection, offer.id)
        shown = shown_fields(found, prices.history(connection, article))
        offers.put_fields(connection, offer, shown | {"paused": False}, now)
        return offers.lease(connection, offer, allotment(found, cap, offer.buffer), now)


def set_cap(book: Book, article: int, pieces: int) -> Offer:
    """Let the city promise at most `pieces`. Raises NothingToPromise, NotPublished."""
    book.actor.must(Deed.OFFERS)
    if not 0 <= pieces <= MAX_ALLOTMENT:
        raise NothingToPromise
    with book.write() as connection:
        found, offer = _published(connection, article)
        offers.keep(connection, replace(offer, cap=pieces))
        return offers.follow_stock(connection, found, book.clock()) or offer


def pause(book: Book, article: int) -> Offer:
    """Hide an offer for a while; what is reserved stays reserved. Raises NotPublished."""
    book.actor.must(Deed.OFFERS)
    with book.write() as connection:
        _, offer = _published(connection, article)
        paused = replace(offer, state=OfferState.PAUSED)
        offers.keep(connection, paused)
        offers.put_fields(connection, paused, {"paused": True}, book.clock())
        return paused


def withdraw(book: Book, article: int) -> Offer:
    """Take an offer off the storefront; what is reserved stays reserved. Raises NotPublished."""
    book.actor.must(Deed.OFFERS)
    with book.write() as connection:
        _, offer = _published(connection, article)
        gone = replace(offer, state=OfferState.WITHDRAWN, allot=offer.held)
        offers.keep(connection, gone)
        outbox.enqueue(connection, "offer.withdraw", offer.id, {"offer": offer.id}, book.clock())
        return gone


def list_offers(book: Book) -> tuple[OfferRow, ...]:
    """Every offer with its article, the newest first."""
    with book.read() as connection:
        histories = prices.of_all_offers(connection)
        rows = ((offer, articles.get(connection, offer.article)) for offer in offers.all_offers(connection))
        return tuple(
            OfferRow(offer, article, reduction(article, histories.get(article.id, ()))) for offer, article in rows
        )


def reduced(book: Book, article: int) -> Reduction | None:
    """How an article's price is reduced, and what the storefront may say of it. Raises UnknownArticle."""
    with book.read() as connection:
        return reduction(articles.get(connection, article), prices.history(connection, article))


def _new_offer(article: Article, now: int) -> Offer:
    return Offer(
        id=str(uuid7(now)),
        article=article.id,
        title=article.name,
        state=OfferState.ONLINE,
        rev=0,
        cap=usual_cap(article),
        buffer=0,
        allot=0,
        acknowledged=None,
        held=0,
        published_at=now,
    )


def _published(connection: Connection, article: int) -> tuple[Article, Offer]:
    found = articles.get(connection, article)
    offer = offers.by_article(connection, article)
    if offer is None or offer.state is OfferState.WITHDRAWN:
        raise NotPublished(found.name)
    return found, offer
