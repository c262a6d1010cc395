"""One click: mend what can be mended, check what the law asks, and queue the offer with its lease for the city."""

from dataclasses import dataclass, replace

from prima.contract.ids import uuid7
from prima.contract.limits import MAX_ALLOTMENT
from shb_desktop.domain import schedule
from shb_desktop.domain.article import Article
from shb_desktop.domain.movement import packed_date
from shb_desktop.domain.occasion import Occasion
from shb_desktop.domain.offer import (
    BadShare,
    NothingToPromise,
    NotPublishable,
    NotPublished,
    Offer,
    OfferState,
    Refusal,
    Subject,
    refusals,
    shown_fields,
    shown_price,
    shown_reduction,
    shown_until,
    usual_cap,
)
from shb_desktop.domain.price_rules import PriceSince, Reduction, reduction
from shb_desktop.domain.staff import Deed
from shb_desktop.domain.tidying import Tidied, tidied
from shb_desktop.ledger import articles, occasions, offers, outbox, prices, settings
from shb_desktop.ledger.articles import ArticleRow
from shb_desktop.ledger.database import Book, Connection
from shb_desktop.services.catalogue import as_draft

_SHARE, _BUFFER = "offers.share", "offers.buffer"


@dataclass(frozen=True, slots=True)
class OfferRow:
    """An offer with its article; `reduced` says how its price is reduced, None when it is not.

    `price` (cents) is what the city reads, `until` (ms) when it stops showing the offer, `occasion` None for goods.
    """

    offer: Offer
    article: Article
    reduced: Reduction | None = None
    occasion: Occasion | None = None
    price: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Preflight:
    """What one click would do: `notes` say what it would mend by itself, `refusals` what a person has to."""

    refusals: tuple[Refusal, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Published:
    """An offer that is on its way, and what was mended before it went."""

    offer: Offer
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Terms:
    """What a new offer promises when nobody says otherwise: a `share` of the stock in per cent, all but `buffer`."""

    share: int = 50
    buffer: int = 0


def preflight(book: Book, article: int) -> Preflight:
    """What stands against publishing an article, and what would be mended; nothing changes. Raises UnknownArticle."""
    with book.read() as connection:
        found = articles.get(connection, article)
        subject = offers.subject(connection, found)
        mend = tidied(found, goods=subject.occasion is None)
        mended = replace(subject, article=replace(found, **mend.changes))
        return Preflight(refusals(mended, book.clock()), mend.notes)


def publish(book: Book, article: int, allot: int | None = None) -> Offer:
    """Put an article online, or bring its offer up to date. `allot` caps the pieces that the city may promise.

    Without `allot` a known offer keeps its cap and a new one leases the usual share. Raises UnknownArticle,
    NotPublishable with every reason, NothingToPromise, OwnerOnly.
    """
    return put_online(book, article, allot).offer


def put_online(book: Book, article: int, allot: int | None = None) -> Published:
    """The same, saying what was mended."""
    book.actor.must(Deed.OFFERS)
    _check_pieces(allot)
    with book.write() as connection:
        return online(connection, book, article, allot)


def online(connection: Connection, book: Book, article: int, allot: int | None = None) -> Published:
    """The same inside a transaction that does more."""
    now = book.clock()
    found, mend = _mended(connection, article, now)
    subject = offers.subject(connection, found)
    against = refusals(subject, now)
    if against:
        raise NotPublishable(found.name, against)
    before = offers.by_article(connection, article)
    offer = before or _new_offer(connection, found, subject.occasion, now)
    cap = allot if allot is not None else offer.cap
    offer = replace(offer, title=found.name, state=OfferState.ONLINE, cap=cap, problem="")
    offer = _current(connection, found, offer, now)
    new = before is None or before.state is OfferState.WITHDRAWN
    offers.keep(connection, replace(offer, published_at=now) if new else offer)
    if new:
        # Told whole again: only a put brings a withdrawn offer back to the storefront.
        offers.forget_told(connection, offer.id)
    shown = shown_fields(subject, offer)
    offers.put_fields(connection, offer, shown | {"paused": False}, now, fresh=before is None)
    leased = offers.lease(connection, offer, offers.wanted_lease(connection, found, offer, now), now)
    return Published(leased, mend.notes)


def set_cap(book: Book, article: int, pieces: int) -> Offer:
    """Let the city promise at most `pieces`. Raises NothingToPromise, NotPublished."""
    return set_terms(book, article, cap=pieces)


def set_terms(book: Book, article: int, cap: int | None = None, buffer: int | None = None) -> Offer:
    """The most that the city may promise, and the pieces that stay in the shop whatever is free; None: as it is.

    Raises NothingToPromise, NotPublished, OwnerOnly.
    """
    book.actor.must(Deed.OFFERS)
    _check_pieces(cap)
    _check_pieces(buffer)
    with book.write() as connection:
        found, offer = published(connection, article)
        changed = replace(
            offer, cap=offer.cap if cap is None else cap, buffer=offer.buffer if buffer is None else buffer
        )
        offers.keep(connection, changed)
        return offers.follow_stock(connection, found, book.clock()) or changed


def usual_terms(book: Book) -> Terms:
    """What new offers promise in this shop."""
    with book.read() as connection:
        return _terms(connection)


def set_usual_terms(book: Book, terms: Terms, *, everywhere: bool = False) -> int:
    """Set them; `everywhere` also for every offer that is not withdrawn. How many offers changed.

    Raises BadShare, NothingToPromise, OwnerOnly.
    """
    book.actor.must(Deed.OFFERS)
    if not 0 <= terms.share <= 100:
        raise BadShare
    _check_pieces(terms.buffer)
    with book.write() as connection:
        settings.put(connection, _SHARE, str(terms.share))
        settings.put(connection, _BUFFER, str(terms.buffer))
        if not everywhere:
            return 0
        now, changed = book.clock(), 0
        places = occasions.everyone(connection)
        for offer in offers.all_offers(connection):
            if offer.state is OfferState.WITHDRAWN or offer.article in places or offer.rescue:
                continue
            found = articles.get(connection, offer.article)
            offers.keep(connection, replace(offer, cap=usual_cap(found, terms.share), buffer=terms.buffer))
            offers.follow_stock(connection, found, now)
            changed += 1
        return changed


def pause(book: Book, article: int) -> Offer:
    """Hide an offer for a while; what is reserved stays reserved. Raises NotPublished, OwnerOnly."""
    book.actor.must(Deed.OFFERS)
    with book.write() as connection:
        _, offer = published(connection, article)
        paused = replace(offer, state=OfferState.PAUSED)
        offers.keep(connection, paused)
        offers.put_fields(connection, paused, {"paused": True}, book.clock())
        return paused


def withdraw(book: Book, article: int) -> Offer:
    """Take an offer off the storefront; what is reserved stays reserved. Raises NotPublished, OwnerOnly."""
    book.actor.must(Deed.OFFERS)
    with book.write() as connection:
        _, offer = published(connection, article)
        gone = replace(offer.leased(offer.held), state=OfferState.WITHDRAWN, rescue=None, rescue_price=None)
        offers.keep(connection, gone)
        offers.note_believed(connection, offer, gone)
        outbox.enqueue(connection, "offer.withdraw", offer.id, {"offer": offer.id}, book.clock())
        return gone


def list_offers(book: Book) -> tuple[OfferRow, ...]:
    """Every offer with its article, the newest first."""
    with book.read() as connection:
        histories = prices.of_all_offers(connection)
        places = occasions.everyone(connection)
        every = offers.all_offers(connection)
        found = articles.by_ids(connection, [offer.article for offer in every])
        return tuple(
            _row(offer, found[offer.article], histories.get(offer.article, ()), places.get(offer.article))
            for offer in every
        )


def not_online(book: Book, limit: int) -> tuple[ArticleRow, ...]:
    """The first `limit` articles by name that the city does not see, however many it does."""
    with book.read() as connection:
        return tuple(articles.not_online(connection, limit))


def reduced(book: Book, article: int) -> Reduction | None:
    """How an article's price is reduced, and what the storefront may say of it. Raises UnknownArticle."""
    with book.read() as connection:
        return reduction(articles.get(connection, article), prices.history(connection, article))


def published(connection: Connection, article: int) -> tuple[Article, Offer]:
    """An article with its offer, inside a transaction. Raises UnknownArticle, NotPublished."""
    found = articles.get(connection, article)
    offer = offers.by_article(connection, article)
    if offer is None or offer.state is OfferState.WITHDRAWN:
        raise NotPublished(found.name)
    return found, offer


def unrescued(connection: Connection, article: Article, offer: Offer) -> Offer:
    """The offer at its usual price and for as many pieces as is usual, not only for those of one day."""
    cap = max(offer.cap, usual_cap(article, _terms(connection).share))
    return replace(offer, rescue=None, rescue_price=None, visible_until=None, cap=cap)


def _row(offer: Offer, article: Article, history: tuple[PriceSince, ...], occasion: Occasion | None) -> OfferRow:
    subject = Subject(article, history, occasion)
    return OfferRow(
        offer,
        article,
        shown_reduction(subject, offer),
        occasion,
        shown_price(article, offer),
        shown_until(subject, offer),
    )


def _mended(connection: Connection, article: int, now: int) -> tuple[Article, Tidied]:
    found = articles.get(connection, article)
    mend = tidied(found, goods=occasions.get(connection, article) is None)
    if not mend.changes:
        return found, mend
    articles.change(connection, article, replace(as_draft(found), **mend.changes), now)
    return articles.get(connection, article), mend


def _current(connection: Connection, article: Article, offer: Offer, now: int) -> Offer:
    """Put online again, an offer leaves behind what is over."""
    if offer.rescue and offer.rescue < packed_date(schedule.local(now).date()):
        offer = unrescued(connection, article, offer)
    over = offer.visible_until is not None and offer.visible_until <= now
    return replace(offer, visible_from=None, visible_until=None) if over else offer


def _terms(connection: Connection) -> Terms:
    usual = Terms()
    return Terms(
        int(settings.get(connection, _SHARE, str(usual.share))),
        int(settings.get(connection, _BUFFER, str(usual.buffer))),
    )


def _new_offer(connection: Connection, article: Article, occasion: Occasion | None, now: int) -> Offer:
    # Places are there to be promised; whoever comes without a reservation is booked like any goods out.
    terms = _terms(connection) if occasion is None else Terms(100)
    return Offer(
        id=str(uuid7(now)),
        article=article.id,
        title=article.name,
        state=OfferState.ONLINE,
        rev=0,
        cap=usual_cap(article, terms.share),
        buffer=terms.buffer,
        allot=0,
        acknowledged=None,
        held=0,
        published_at=now,
    )


def _check_pieces(pieces: int | None) -> None:
    if pieces is not None and not 0 <= pieces <= MAX_ALLOTMENT:
        raise NothingToPromise
