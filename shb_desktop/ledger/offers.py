"""Offers as the book keeps them, and the lease that follows the stock."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from shb_desktop.domain.article import Article
from shb_desktop.domain.offer import Offer, OfferState, allotment, refusals, shown_fields
from shb_desktop.domain.price_rules import LOWERED_BOOK, is_fixed_price_book
from shb_desktop.ledger import outbox, prices, settings
from shb_desktop.ledger.driver import run

_COLUMNS = "id, article, title, state, rev, cap, buffer, allot, acknowledged, held, published_at, problem"
_BY_ARTICLE = f"SELECT {_COLUMNS} FROM offer WHERE article = ?"
CURSOR = "hub.cursor"
"""The setting that holds the last event this till has applied."""


def by_article(connection: Connection, article: int) -> Offer | None:
    """The offer of an article, or None."""
    row = run(connection, _BY_ARTICLE, (article,)).fetchone()
    return _offer(row) if row else None


def by_id(connection: Connection, offer: str) -> Offer | None:
    """The offer with this identity, or None."""
    row = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM offer WHERE id = ?", (offer,)).first()
    return _offer(row) if row else None


def all_offers(connection: Connection) -> list[Offer]:
    """Every offer, the newest first."""
    return [
        _offer(row)
        for row in connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM offer ORDER BY published_at DESC, id")
    ]


def keep(connection: Connection, offer: Offer) -> None:
    """Write an offer as it is now; the fields last sent stay untouched."""
    connection.exec_driver_sql(
        f"""INSERT INTO offer ({_COLUMNS}, fields) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{{}}')
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, state = excluded.state, rev = excluded.rev,
            cap = excluded.cap, buffer = excluded.buffer, allot = excluded.allot,
            acknowledged = excluded.acknowledged, held = excluded.held, published_at = excluded.published_at,
            problem = excluded.problem""",
        (
            offer.id,
            offer.article,
            offer.title,
            offer.state.value,
            offer.rev,
            offer.cap,
            offer.buffer,
            offer.allot,
            offer.acknowledged,
            offer.held,
            offer.published_at,
            offer.problem,
        ),
    )


def offered(connection: Connection, ids: Sequence[int]) -> list[int]:
    """Which of these articles have an offer."""
    question = "SELECT article FROM offer WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article"
    return [row[0] for row in run(connection, question, (json.dumps(list(ids)),))]


def sent_fields(connection: Connection, offer: str) -> dict[str, Any]:
    """The fields as this till last told them; only differences go out again."""
    row = connection.exec_driver_sql("SELECT fields FROM offer WHERE id = ?", (offer,)).first()
    return dict(json.loads(row[0])) if row else {}


def forget_told(connection: Connection, offer: str) -> None:
    """The city counts as never told of any field."""
    connection.exec_driver_sql("UPDATE offer SET fields = '{}' WHERE id = ?", (offer,))


def put_fields(connection: Connection, offer: Offer, fields: dict[str, Any], at: int) -> None:
    """Queue what changed in an offer's fields since they were last told; nothing when nothing did."""
    before = sent_fields(connection, offer.id)
    changed = {name: value for name, value in fields.items() if before.get(name) != value or name not in before}
    if not changed:
        return
    if "price" in changed and fields.get("lowest_price") is not None:
        # A claim belongs to the price that it was told with; the city forgets it when the price alone changes.
        changed["lowest_price"] = fields["lowest_price"]
    outbox.enqueue(connection, "offer.put", offer.id, {"offer": offer.id, "base_rev": offer.rev, "fields": changed}, at)
    connection.exec_driver_sql(
        "UPDATE offer SET fields = ? WHERE id = ?", (json.dumps(before | changed, ensure_ascii=False), offer.id)
    )


def tell_change(connection: Connection, article: Article, at: int) -> None:
    """Tell the city what changed of a published article; what may no longer be offered is paused and says why."""
    offer = by_article(connection, article.id)
    if offer is None or offer.state is OfferState.WITHDRAWN:
        return
    against = _against_telling(connection, article, offer)
    if against:
        paused = replace(offer, state=OfferState.PAUSED, problem=against)
        keep(connection, paused)
        put_fields(connection, paused, {"paused": True}, at)
        return
    if article.name != offer.title:
        keep(connection, replace(offer, title=article.name))
    put_fields(connection, offer, shown_fields(article, prices.history(connection, article.id)), at)


def follow_stock(connection: Connection, article: Article, at: int) -> Offer | None:
    """Lease as many pieces as the stock now bears; queue the new allotment when it differs from the last one."""
    return followed(connection, article, by_article(connection, article.id), at)


def followed(connection: Connection, article: Article, offer: Offer | None, at: int) -> Offer | None:
    """The same for an offer that is already at hand."""
    if offer is None or offer.state is not OfferState.ONLINE:
        return offer
    wanted = allotment(article, offer.cap, offer.buffer)
    return lease(connection, offer, wanted, at) if wanted != offer.allot else offer


def lease(connection: Connection, offer: Offer, pieces: int, at: int) -> Offer:
    """Queue an absolute allotment; raising it is judged by the hub against what this till has seen."""
    seen = int(settings.get(connection, CURSOR, "0"))
    outbox.enqueue(connection, "offer.allot", offer.id, {"offer": offer.id, "allot": pieces, "seen_seq": seen}, at)
    leased = replace(offer, allot=pieces)
    run(connection, "UPDATE offer SET allot = ? WHERE id = ?", (pieces, offer.id))
    return leased


def _against_telling(connection: Connection, article: Article, offer: Offer) -> str:
    """Why a change may not reach the city unasked; empty when it may."""
    against = refusals(article)
    if against:
        return against[0].reason
    told = sent_fields(connection, offer.id).get("price")
    # BuchPrG §3: only the publisher lowers the price of a book, so a person says that it was.
    lowered = told is not None and article.price is not None and article.price < told
    return LOWERED_BOOK if lowered and is_fixed_price_book(article) else ""


def _offer(row: Any) -> Offer:
    return Offer(row[0], row[1], row[2], OfferState(row[3]), *row[4:])
