"""The price history as the book keeps it: appended to, never changed (PAngV §11 needs 30 days of it)."""

from sqlalchemy import Connection

from shb_desktop.domain.price_rules import PriceSince
from shb_desktop.ledger.driver import run


def history(connection: Connection, article: int) -> tuple[PriceSince, ...]:
    """Every price of an article, oldest first."""
    rows = run(connection, "SELECT since, price FROM price WHERE article = ? ORDER BY since", (article,))
    return tuple(PriceSince(since, cents) for since, cents in rows)


def of_all_offers(connection: Connection) -> dict[int, tuple[PriceSince, ...]]:
    """The histories of all articles that are or were offered."""
    rows = run(
        connection,
        "SELECT article, since, price FROM price WHERE article IN (SELECT article FROM offer) ORDER BY article, since",
    )
    found: dict[int, list[PriceSince]] = {}
    for article, since, cents in rows:
        found.setdefault(article, []).append(PriceSince(since, cents))
    return {article: tuple(lines) for article, lines in found.items()}
