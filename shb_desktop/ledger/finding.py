"""The articles that fit what somebody types, best first: candidates from the index, ranked, then their rows."""

import json
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection

from shb_desktop.ledger import indexing, search
from shb_desktop.ledger.articles import OF_ROW, ROW, ArticleRow, as_row
from shb_desktop.ledger.driver import run, teach

_HIT = "SELECT article.id, '', article.brand, coalesce(article.number, ''), article.name_key"
_NAME = itemgetter(-1)
_FEW = search.CANDIDATES // 4
# One row after the other, by all that the index would know of it.
_WAITING = f"""SELECT id FROM (
        SELECT id, name_key || ' ' || folded(brand || ' ' || coalesce(number, '')) || ' ' || coalesce(
            (SELECT group_concat(lower(code), ' ') FROM barcode WHERE barcode.article = article.id), '') AS told
        FROM article WHERE id BETWEEN ? AND ? AND archived = 0
    ) WHERE {{}} LIMIT {search.CANDIDATES}"""
_LOOKED_FOR = 20
"""Words of a term that choose among the waiting; whether all fit is looked at with every candidate."""


def found(connection: Connection, term: str, limit: int) -> list[ArticleRow]:
    """The rows of the articles that fit all words of `term`, best first."""
    words = search.folded(term).split()
    if not words:
        return []
    hits, asked = _hits(connection, words)
    # A column costs more than a hit: where most hits will not be told, their rows come after the best are known.
    narrow = limit < _FEW or search.refuses_many(words)
    rows = run(
        connection,
        f"{_HIT if narrow else ROW} FROM ({hits}) AS hit JOIN article ON article.id = hit.rowid "
        f"{'' if narrow else OF_ROW} WHERE article.archived = 0",
        asked,
    ).fetchall()
    for word in words:
        lacking = [row for row in rows if word not in row[-1]]
        if lacking:
            unfit = {row[0] for row in lacking} - _beside(connection, word, lacking)
            rows = [row for row in rows if row[0] not in unfit]
    rows.sort(key=_NAME)
    rows.sort(key=lambda row: search.rank(words, row[-1]))
    best = rows[:limit]
    return _rows(connection, [row[0] for row in best]) if narrow else list(map(as_row, best))


def _hits(connection: Connection, words: list[str]) -> tuple[str, tuple[object, ...]]:
    """The statement that gives the `rowid` of the candidates, and its values.

    An article whose words have not come into the index yet is looked for in the table itself: slower, but nobody may
    believe that the shop does not have it.
    """
    hits, asked = search.hits(words)
    waiting = indexing.behind(connection)
    if waiting is None or max(map(len, words)) < search.INDEXED:
        return hits, asked
    teach(connection, "folded", search.folded)
    looked_for = words[:_LOOKED_FOR]
    one_by_one = _WAITING.format(" AND ".join(["instr(told, ?)"] * len(looked_for)))
    return f"SELECT rowid FROM ({hits}) UNION SELECT id FROM ({one_by_one})", (*asked, *waiting, *looked_for)


def _rows(connection: Connection, ids: list[int]) -> list[ArticleRow]:
    question = f"{ROW} FROM article {OF_ROW} WHERE article.id IN (SELECT value FROM json_each(?))"
    told = {row[0]: as_row(row) for row in run(connection, question, (json.dumps(ids),))}
    return [told[article] for article in ids]


def _beside(connection: Connection, word: str, rows: list[tuple[Any, ...]]) -> set[int]:
    """Which of these articles have a word elsewhere than in their names: in brand, number or a barcode."""
    told = {row[0] for row in rows if word in search.folded(row[2]) or word in search.folded(row[3])}
    question = "SELECT article FROM barcode WHERE article IN (SELECT value FROM json_each(?)) AND instr(lower(code), ?)"
    coded = run(connection, question, (json.dumps([row[0] for row in rows if row[0] not in told]), word))
    return told.union(row[0] for row in coded)
