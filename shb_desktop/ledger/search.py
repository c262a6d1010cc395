"""Search as you type: by name, brand, number or any barcode, in two steps (few candidates, then rank those)."""

import unicodedata
from collections.abc import Iterable

from sqlalchemy import Connection

CANDIDATES = 500
"""Hits that are looked at; ranking more costs a frame and nobody reads them."""

_FOLDED = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe"})


def index(connection: Connection, article: int, name: str, brand: str, number: str, codes: Iterable[str]) -> None:
    """Make an article findable under what it is called now."""
    connection.exec_driver_sql("DELETE FROM article_search WHERE rowid = ?", (article,))
    connection.exec_driver_sql(
        "INSERT INTO article_search (rowid, name, brand, number, codes) VALUES (?, ?, ?, ?, ?)",
        (article, folded(name), folded(brand), folded(number), " ".join(codes)),
    )


def index_many(connection: Connection, rows: list[tuple[int, str, str, str, str]]) -> None:
    """Make many new articles findable; rows of the number in the book, folded name, brand, shop's number and codes."""
    brands = {brand: folded(brand) for brand in {row[2] for row in rows}}
    connection.exec_driver_sql(
        "INSERT INTO article_search (rowid, name, brand, number, codes) VALUES (?, ?, ?, ?, ?)",
        [(article, name, brands[brand], folded(number), codes) for article, name, brand, number, codes in rows],
    )


def find(connection: Connection, term: str, limit: int) -> list[int]:
    """The numbers of the articles that fit all words of `term`, best first."""
    words = folded(term).split()
    if not words:
        return []
    if max(map(len, words)) < 3:
        return _by_beginning(connection, words, limit)
    query = " AND ".join(_trigrams(word) for word in words if len(word) >= 3)
    hits = connection.exec_driver_sql(
        f"""SELECT article.id, article.name, article.brand, coalesce(article.number, ''),
            (SELECT group_concat(code, ' ') FROM barcode WHERE barcode.article = article.id)
            FROM (SELECT rowid FROM article_search WHERE article_search MATCH ? LIMIT {CANDIDATES}) AS hit
            JOIN article ON article.id = hit.rowid WHERE article.archived = 0""",
        (query,),
    )
    ranked = []
    for article, name, brand, number, codes in hits:
        rank = _rank(words, folded(name), f"{folded(brand)} {folded(number)} {codes or ''}")
        if rank is not None:
            ranked.append((rank, name, article))
    ranked.sort()
    return [article for _, _, article in ranked[:limit]]


def folded(text: str) -> str:
    """`text` in lower case without accents, so that "Müsli", "musli" and "MÜSLI" are the same word."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.lower().translate(_FOLDED))
    return "".join(character for character in plain if not unicodedata.combining(character))


def _by_beginning(connection: Connection, words: list[str], limit: int) -> list[int]:
    # Two letters have no trigram; the index on names finds what begins with them.
    first, upper = words[0], words[0][:-1] + chr(ord(words[0][-1]) + 1)
    hits = connection.exec_driver_sql(
        f"""SELECT id, name FROM article WHERE name_key >= ? AND name_key < ? AND archived = 0
            ORDER BY name_key LIMIT {CANDIDATES}""",
        (first, upper),
    )
    return [article for article, name in hits if all(word in folded(name) for word in words)][:limit]


def _trigrams(word: str) -> str:
    parts = dict.fromkeys(word[at : at + 3] for at in range(len(word) - 2))
    return " AND ".join('"' + part.replace('"', '""') + '"' for part in parts)


def _rank(words: list[str], name: str, rest: str) -> int | None:
    """Lower is better; None when a word is not there after all (trigrams may stand apart)."""
    total = 0
    for word in words:
        at = name.find(word)
        if at == 0:
            continue
        if at > 0:
            total += 1 if not name[at - 1].isalnum() else 2
        elif word in rest:
            total += 3
        else:
            return None
    return total
