"""Offers as the book keeps them, and the lease that follows the stock."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from sqlalchemy import Connection

from shb_desktop.domain.article import PIECE, Article
from shb_desktop.domain.best_before import remaining
from shb_desktop.domain.offer import (
    Offer,
    OfferState,
    Subject,
    allotment,
    basic_refusals,
    refusals,
    shown_fields,
)
from shb_desktop.domain.price_rules import LOWERED_BOOK, is_fixed_price_book
from shb_desktop.ledger import dated, makers, occasions, outbox, prices, settings, unheard
from shb_desktop.ledger.driver import run, run_many

_NAMES = (
    *("id", "article", "title", "state", "rev", "cap", "buffer", "allot", "acknowledged", "held", "published_at"),
    *("problem", "visible_from", "visible_until", "rescue", "rescue_price", "conflict"),
)
_COLUMNS = ", ".join(_NAMES)
_KEEP = f"""INSERT INTO offer ({_COLUMNS}, fields) VALUES ({", ".join("?" * len(_NAMES))}, '{{}}')
    ON CONFLICT (id) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in _NAMES[2:])}"""
_BY_ARTICLE = f"SELECT {_COLUMNS} FROM offer WHERE article = ?"
_BY_ID = f"SELECT {_COLUMNS} FROM offer WHERE id = ?"
# The rule of `wanted_lease`, so that not every article has to come out of the book to be asked.
_LEASES = f"""SELECT offer.article FROM offer JOIN stock ON stock.article = offer.article
    WHERE offer.state = 'online' AND offer.article IN (SELECT value FROM json_each(?))
    AND (offer.rescue OR offer.visible_until <= ? OR offer.allot <> max(offer.held, min(offer.cap,
        offer.held + max(0, stock.on_hand - stock.held - stock.unavailable - offer.buffer * {PIECE}) / {PIECE})))
    ORDER BY offer.article"""
_TAKE_REV = """UPDATE offer SET rev = max(rev, ?), problem = CASE WHEN ? THEN '' ELSE problem END WHERE id = ?"""
CURSOR = "hub.cursor"
"""The setting that holds the last event this till has applied."""


def by_article(connection: Connection, article: int) -> Offer | None:
    """The offer of an article, or None."""
    row = run(connection, _BY_ARTICLE, (article,)).fetchone()
    return _offer(row) if row else None


def by_id(connection: Connection, offer: str) -> Offer | None:
    """The offer with this identity, or None."""
    row = run(connection, _BY_ID, (offer,)).fetchone()
    return _offer(row) if row else None


def some(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[Offer, dict[str, Any]]]:
    """Those of these offers that the book knows, each with its fields as this till last told them."""
    question = f"SELECT {_COLUMNS}, fields FROM offer WHERE id IN (SELECT value FROM json_each(?))"
    rows = run(connection, question, (json.dumps(list(ids)),))
    return {row[0]: (_offer(row), dict(json.loads(row[len(_NAMES)]))) for row in rows}


def under(connection: Connection, gtins: Collection[str]) -> list[tuple[Offer, str]]:
    """Offers that are not withdrawn and of which the city was told one of these GTINs, each with it."""
    if not gtins:
        return []
    question = f"""SELECT {_COLUMNS}, json_extract(fields, '$.gtin') AS gtin FROM offer
        WHERE state <> 'withdrawn' AND gtin IN (SELECT value FROM json_each(?))"""
    rows = run(connection, question, (json.dumps(list(gtins)),)).fetchall()
    return [(_offer(row), row[len(_NAMES)]) for row in rows]


def articles_of(connection: Connection, offers: Iterable[str]) -> dict[str, int]:
    """The articles that are behind these offers, by the offer; unknown ones are left out."""
    question = "SELECT id, article FROM offer WHERE id IN (SELECT value FROM json_each(?))"
    return dict(run(connection, question, (json.dumps(list(offers)),)).fetchall())


def all_offers(connection: Connection) -> list[Offer]:
    """Every offer, the newest first."""
    return [
        _offer(row)
        for row in connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM offer ORDER BY published_at DESC, id")
    ]


def ending(connection: Connection) -> list[Offer]:
    """Offers that still promise something and have an end: a schedule's, an occasion's, or a best-before day."""
    rows = run(
        connection,
        f"""SELECT {_COLUMNS} FROM offer WHERE state = 'online' AND allot > held AND (visible_until IS NOT NULL
            OR rescue IS NOT NULL OR article IN (SELECT article FROM occasion))""",
    )
    return [_offer(row) for row in rows]


def keep(connection: Connection, offer: Offer) -> None:
    """Write an offer as it is now; the fields last sent stay untouched."""
    keep_all(connection, (offer,))


def keep_all(connection: Connection, changed: Iterable[Offer]) -> None:
    """The same for many."""
    run_many(connection, _KEEP, map(_values, changed))


def take_revs(connection: Connection, done: Iterable[tuple[int, bool, str]]) -> None:
    """The hub did what we told: (the offer's revision there, whether its trouble is over, the offer)."""
    run_many(connection, _TAKE_REV, done)


def offered(connection: Connection, ids: Sequence[int]) -> list[int]:
    """Which of these articles have an offer."""
    question = "SELECT article FROM offer WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article"
    return [row[0] for row in run(connection, question, (json.dumps(list(ids)),))]


def sent_fields(connection: Connection, offer: str) -> dict[str, Any]:
    """The fields as this till last told them; only differences go out again."""
    row = run(connection, "SELECT fields FROM offer WHERE id = ?", (offer,)).fetchone()
    return dict(json.loads(row[0])) if row else {}


def forget_told(connection: Connection, offer: str) -> None:
    """The city counts as never told of any field."""
    connection.exec_driver_sql("UPDATE offer SET fields = '{}' WHERE id = ?", (offer,))


def put_fields(connection: Connection, offer: Offer, fields: dict[str, Any], at: int, *, fresh: bool = False) -> None:
    """Queue what changed in an offer's fields since they were last told; nothing when nothing did.

    A `fresh` offer was never told: what it has not need not be said. What another till has set otherwise stays unsaid
    until a person has settled it.
    """
    before = sent_fields(connection, offer.id)
    changed = {
        name: value
        for name, value in fields.items()
        if name not in offer.conflict and (before.get(name) != value or (name not in before and not fresh))
    }
    if not changed:
        return
    if "price" in changed and fields.get("lowest_price") is not None:
        # A claim belongs to the price that it was told with; the city forgets it when the price alone changes.
        changed["lowest_price"] = fields["lowest_price"]
    outbox.enqueue(connection, "offer.put", offer.id, {"offer": offer.id, "base_rev": offer.rev, "fields": changed}, at)
    told = before | {name: value for name, value in fields.items() if name not in offer.conflict}
    connection.exec_driver_sql(
        "UPDATE offer SET fields = ? WHERE id = ?", (json.dumps(told, ensure_ascii=False), offer.id)
    )


def subject(connection: Connection, article: Article) -> Subject:
    """All that is looked at before an article is shown to a city."""
    return Subject(
        article,
        prices.history(connection, article.id),
        occasions.get(connection, article.id),
        makers.of_article(connection, article),
        makers.safety(connection, article.id),
        _told_gtin(connection, article.id),
    )


def _told_gtin(connection: Connection, article: int) -> str | None:
    found = run(connection, "SELECT json_extract(fields, '$.gtin') FROM offer WHERE article = ?", (article,)).fetchone()
    return found[0] if found else None


def tell_change(connection: Connection, article: Article, at: int) -> None:
    """Tell the city what changed of a published article; what may no longer be offered is paused and says why."""
    offer = by_article(connection, article.id)
    if offer is None or offer.state is OfferState.WITHDRAWN:
        return
    now_shown = subject(connection, article)
    against = _against_telling(connection, now_shown, offer, at)
    if against:
        paused = replace(offer, state=OfferState.PAUSED, problem=against)
        keep(connection, paused)
        put_fields(connection, paused, {"paused": True}, at)
        return
    if article.name != offer.title:
        keep(connection, replace(offer, title=article.name))
    put_fields(connection, offer, shown_fields(now_shown, offer), at)


def follow_stock(connection: Connection, article: Article, at: int) -> Offer | None:
    """Lease as many pieces as the stock now bears; queue the new allotment when it differs from the last one."""
    return followed(connection, article, by_article(connection, article.id), at)


def to_follow(connection: Connection, touched: Iterable[int], at: int) -> list[int]:
    """Which of these articles are online with a lease that the stock may no longer bear; one question for all."""
    return [row[0] for row in run(connection, _LEASES, (json.dumps(list(touched)), at))]


def followed(connection: Connection, article: Article, offer: Offer | None, at: int) -> Offer | None:
    """The same for an offer that is already at hand."""
    if offer is None or offer.state is not OfferState.ONLINE:
        return offer
    wanted = wanted_lease(connection, article, offer, at)
    return lease(connection, offer, wanted, at) if wanted != offer.allot else offer


def wanted_lease(connection: Connection, article: Article, offer: Offer, at: int) -> int:
    """Pieces that the city may promise by what is there now. What is over promises only what is reserved."""
    shelf = _Shelf.of(article, offer)
    if offer.visible_until is not None and offer.visible_until <= at:
        return allotment(shelf, 0, offer.buffer)
    cap = offer.cap
    if offer.rescue:
        there = dated_pieces(connection, article.id, offer.rescue)
        cap = cap if there is None else min(cap, there)
    return allotment(shelf, cap, offer.buffer)


class _Shelf(NamedTuple):
    on_hand: int
    held: int
    unavailable: int

    @classmethod
    def of(cls, article: Article, offer: Offer) -> "_Shelf":
        """What an offer has reserved that the article went by before is gone, and no reason to lease more."""
        held = offer.held * PIECE
        return cls(article.on_hand, held, article.unavailable + article.held - held)


def dated_pieces(connection: Connection, article: int, best_before: int) -> int | None:
    """Whole pieces left that are good until `best_before` (YYYYMMDD) or less; None when none ever came with a date."""
    lines = tuple(dated.whole_history(connection, article))
    if not any(line.best_before for line in lines):
        return None
    parcels = (parcel for parcel in remaining(lines) if 0 < parcel.best_before <= best_before)
    return sum(parcel.quantity for parcel in parcels) // PIECE


def lease(connection: Connection, offer: Offer, pieces: int, at: int) -> Offer:
    """Queue an absolute allotment; raising it is judged by the hub against what this till has seen."""
    seen = int(settings.get(connection, CURSOR, "0"))
    outbox.enqueue(connection, "offer.allot", offer.id, {"offer": offer.id, "allot": pieces, "seen_seq": seen}, at)
    leased = offer.leased(pieces)
    note_believed(connection, offer, leased)
    changed = (leased.allot, leased.acknowledged, offer.id)
    run(connection, "UPDATE offer SET allot = ?, acknowledged = ? WHERE id = ?", changed)
    return leased


def note_believed(connection: Connection, before: Offer, after: Offer) -> None:
    """Where more is believed of an offer from now on than was told: what was told is noted, for it is nobody's news."""
    if before.acknowledged is not None and after.acknowledged != before.acknowledged:
        unheard.note_short_lease(connection, before.id, before.acknowledged)


def _against_telling(connection: Connection, now_shown: Subject, offer: Offer, at: int) -> str:
    """Why a change may not reach the city unasked; empty when it may."""
    article, before = now_shown.article, sent_fields(connection, offer.id)
    # What went online before its maker was asked for stays so; what was named once does not become nameless.
    against = (refusals if before.get("maker_contact") else basic_refusals)(now_shown, at)
    if against:
        return against[0].reason
    told = before.get("price")
    # BuchPrG §3: only the publisher lowers the price of a book, so a person says that it was.
    lowered = told is not None and article.price is not None and article.price < told
    return LOWERED_BOOK if lowered and is_fixed_price_book(article) else ""


def _values(offer: Offer) -> tuple[object, ...]:
    return (
        *(offer.id, offer.article, offer.title, offer.state.value, offer.rev, offer.cap, offer.buffer),
        *(offer.allot, offer.acknowledged, offer.held, offer.published_at, offer.problem),
        *(offer.visible_from, offer.visible_until, offer.rescue, offer.rescue_price),
        json.dumps(dict(offer.conflict), ensure_ascii=False) if offer.conflict else "",
    )


def _offer(row: Any) -> Offer:
    offer = Offer(row[0], row[1], row[2], OfferState(row[3]), *row[4:16])
    return replace(offer, conflict=json.loads(row[16])) if row[16] else offer
