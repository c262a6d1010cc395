"""A search with the least code: one FTS5 query with a cap, no ranking, the columns of the table."""

from pathlib import Path
from typing import Any

from bench.limits import raw

_ROW = """SELECT article.id, article.name, article.brand, article.number, article.unit, article.price, stock.on_hand,
    stock.held, coalesce(offer.state, '') FROM {hits} AS hit JOIN article ON article.id = hit.rowid
    JOIN stock ON stock.article = article.id LEFT JOIN offer ON offer.article = article.id"""
_BY_WORDS = _ROW.format(hits="(SELECT rowid FROM article_search WHERE article_search MATCH ? LIMIT ?)")
_BY_BEGINNING = _ROW.format(hits="(SELECT id AS rowid FROM article WHERE name_key >= ? AND name_key < ? LIMIT ?)")


class RawSearch:
    """Finds articles in the shop's own index."""

    def __init__(self, path: Path) -> None:
        self._connection = raw.opened(path)

    def find(self, term: str, most: int) -> list[Any]:
        """At most `most` rows, in no order."""
        words = term.lower().split()
        if max(map(len, words)) < 3:
            rows = self._connection.execute(_BY_BEGINNING, (words[0], words[0] + "\uffff", most))
        else:
            query = " AND ".join(f'"{word[at : at + 3]}"' for word in words for at in range(len(word) - 2))
            rows = self._connection.execute(_BY_WORDS, (query, most))
        found: list[Any] = rows.fetchall()
        return found

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
