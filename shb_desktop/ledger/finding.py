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
_ENOUGH = 20
"""So many fitting ones among the first candidates, and nobody is told that there are none."""
# One row after the other, by all that the index would know of it.
_ONE_BY_ONE = """SELECT id AS rowid FROM (
        SELECT id, name_key || ' ' || folded(brand || ' ' || coalesce(number, '')) || ' ' || coalesce(
            (SELECT group_concat(lower(code), ' ') FROM barcode WHERE barcode.article = article.id), '') AS told
        FROM article WHERE id {} AND archived = 0
    ) WHERE {}"""
_LOOKED_FOR = 20
"""Words of a term that choose so; whether all fit is looked at with every candidate."""

_Asked = tuple[object, ...]


def found(connection: Connection, term: str, limit: int) -> list[ArticleRow]:
    """The rows of the articles that fit all words of `term`, best first."""
    words = search.folded(term).split()
    if not words:
        return []
    # A column costs more than a hit: where most hits will not be told, their rows come after the best are known.
    narrow = limit < _FEW or search.refuses_many(words)
    rows = _candidates(connection, words, *search.hits(words), narrow=narrow)
    fitting = _fitting(connection, words, rows)
    if len(fitting) < _ENOUGH and len(rows) >= search.CANDIDATES:
        # "Hose XL" among a thousand trousers: the index knows no word of two letters, and the first may be all short.
        hits, asked = search.hits(words)
        further = _candidates(connection, words, *_one_by_one(connection, words, f"IN ({hits})", asked), narrow=narrow)
        fitting = _fitting(connection, words, further)
    fitting.sort(key=_NAME)
    fitting.sort(key=lambda row: search.rank(words, row[-1]))
    best = fitting[:limit]
    return _rows(connection, [row[0] for row in best]) if narrow else list(map(as_row, best))


def _candidates(
    connection: Connection, words: list[str], hits: str, asked: _Asked, *, narrow: bool
) -> list[tuple[Any, ...]]:
    """What is to be ranked of the first hits.

    An article whose words have not come into the index yet is looked for in the table itself: slower, but nobody may
    believe that the shop does not have it.
    """
    hits = f"{hits} LIMIT {search.CANDIDATES}"
    waiting = indexing.behind(connection)
    if waiting is not None and max(map(len, words)) >= search.INDEXED:
        one_by_one, chosen_by = _one_by_one(connection, words, "BETWEEN ? AND ?", waiting)
        hits = f"SELECT rowid FROM ({hits}) UNION SELECT rowid FROM ({one_by_one} LIMIT {search.CANDIDATES})"
        asked = (*asked, *chosen_by)
    told: list[tuple[Any, ...]] = run(
        connection,
        f"{_HIT if narrow else ROW} FROM ({hits}) AS hit JOIN article ON article.id = hit.rowid "
        f"{'' if narrow else OF_ROW} WHERE article.archived = 0",
        asked,
    ).fetchall()
    return told


def _one_by_one(connection: Connection, words: list[str], which: str, asked: _Asked) -> tuple[str, _Asked]:
    """The statement that looks at each of these articles for the words, and its values."""
    teach(connection, "folded", search.folded)
    # The short ones, which the index was not asked for, refuse most: after them few are left to look at.
    looked_for = sorted(words, key=len)[:_LOOKED_FOR]
    return _ONE_BY_ONE.format(which, " AND ".join(["instr(told, ?)"] * len(looked_for))), (*asked, *looked_for)


def _fitting(connection: Connection, words: list[str], rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Those that have each word in the name or beside it."""
    for word in words:
        lacking = [row for row in rows if word not in row[-1]]
        if lacking:
            unfit = {row[0] for row in lacking} - _beside(connection, word, lacking)
            rows = [row for row in rows if row[0] not in unfit]
    return rows


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
