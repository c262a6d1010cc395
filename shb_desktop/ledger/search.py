"""Search as you type: by name, brand, number or any barcode, in two steps (few candidates, then rank those)."""

import unicodedata
from collections.abc import Iterable

from sqlalchemy import Connection

CANDIDATES = 500
"""Hits that are looked at; ranking more costs a frame and nobody reads them."""

INDEXED = 3
"""Letters of the shortest word that the index knows."""

INSERT = "INSERT INTO article_search (rowid, name, brand, number, codes) VALUES (?, ?, ?, ?, ?)"
"""Number in the book, and name, brand and shop's number `folded`; barcodes with a blank between them."""

_FOLDED = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe"})


def index(connection: Connection, article: int, name: str, brand: str, number: str, codes: Iterable[str]) -> None:
    """Make an article findable under what it is called now."""
    connection.exec_driver_sql("DELETE FROM article_search WHERE rowid = ?", (article,))
    connection.exec_driver_sql(INSERT, (article, folded(name), folded(brand), folded(number), " ".join(codes)))


def hits(words: list[str]) -> tuple[str, tuple[object, ...]]:
    """The statement that gives the `rowid` of the articles that folded words may mean, and its values."""
    if max(map(len, words)) < INDEXED:
        # Two letters have no trigram; the index on names finds what begins with them.
        beginning, beyond = words[0], words[0][:-1] + chr(ord(words[0][-1]) + 1)
        return (
            "SELECT id AS rowid FROM article WHERE name_key >= ? AND name_key < ? AND archived = 0 ORDER BY name_key",
            (beginning, beyond),
        )
    query = " AND ".join(_trigrams(word) for word in words if len(word) >= INDEXED)
    return "SELECT rowid FROM article_search WHERE article_search MATCH ?", (query,)


def refuses_many(words: list[str]) -> bool:
    """Whether most hits may not fit: one of several words is too short for the index, which was not asked for it."""
    return len(words) > 1 and min(map(len, words)) == 2


def rank(words: list[str], name: str) -> int:
    """How well a folded name fits, lower is better: what begins a word of it, what ends or joins one, what it lacks."""
    total = 0
    for word in words:
        at = name.find(word)
        if at > 0:
            total += 2 if name[at - 1].isalnum() else 1
        elif at < 0:
            total += 3
    return total


def folded(text: str) -> str:
    """`text` in lower case without accents, so that "Müsli", "musli" and "MÜSLI" are the same word."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.lower().translate(_FOLDED))
    return "".join(character for character in plain if not unicodedata.combining(character))


def _trigrams(word: str) -> str:
    parts = dict.fromkeys(word[at : at + 3] for at in range(len(word) - 2))
    return " AND ".join('"' + part.replace('"', '""') + '"' for part in parts)
