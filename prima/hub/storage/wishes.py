"""Searched words by day. One line a day, however often and by whomever: there is no more to be known from it."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, func, select
from sqlalchemy.dialects import postgresql, sqlite

from prima.hub.storage.schema import wish

_DROP = delete(wish).where(wish.c.day < bindparam("before"))


def add(connection: Connection, searched: Iterable[tuple[str, int]]) -> None:
    """Note words with their days (days since 1970 UTC); what is there already stays as it is."""
    rows = [{"words": words, "day": day} for words, day in sorted(searched)]
    if not rows:
        return
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    connection.execute(insert(wish).on_conflict_do_nothing(), rows)


def on_days(connection: Connection, since: int, least: int, most: int) -> list[tuple[str, int]]:
    """Words that were searched on `least` days or more since then, with their days, the most frequent first."""
    days = func.count()
    rows = connection.execute(
        select(wish.c.words, days)
        .where(wish.c.day >= since)
        .group_by(wish.c.words)
        .having(days >= least)
        .order_by(days.desc(), wish.c.words)
        .limit(most)
    )
    return [(str(words), int(count)) for words, count in rows]


def drop_before(connection: Connection, day: int) -> None:
    """Forget what is older."""
    connection.execute(_DROP, {"before": day})
