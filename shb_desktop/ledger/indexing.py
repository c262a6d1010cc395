"""The words of imported articles, put into the search a moment after the articles themselves, set by set.

They are a third of the time for which an import would hold the pen, and nobody at the counter needs them to scan. Which
articles are still to come stands in the book, in the transaction that brought them: whatever ends the program, the rest
follows.
"""

from sqlalchemy import Connection

from shb_desktop.ledger import search, settings
from shb_desktop.ledger.driver import run, run_many

_BEHIND = "search.behind"
"""The setting that holds the first and the last article whose words may still be missing."""
_SET = 10_000
"""Less than a tenth of a second with the pen; smaller ones make the search merge itself more often."""
# Whoever was changed meanwhile has brought its words along.
_WORDLESS = """SELECT id, name_key, brand, coalesce(number, ''),
        (SELECT group_concat(code, ' ') FROM barcode WHERE barcode.article = article.id)
    FROM article WHERE id BETWEEN ? AND ? AND archived = 0
    AND NOT EXISTS (SELECT 1 FROM article_search_docsize AS known WHERE known.id = article.id) ORDER BY id"""


def put_off(connection: Connection, first: int, last: int) -> None:
    """These new articles are to be found by their words soon."""
    waiting = behind(connection) or (first, last)
    settings.put(connection, _BEHIND, f"{min(waiting[0], first)} {max(waiting[1], last)}")


def behind(connection: Connection) -> tuple[int, int] | None:
    """The first and the last article whose words may still be missing, or None."""
    kept = settings.get(connection, _BEHIND)
    if not kept:
        return None
    first, last = map(int, kept.split())
    return first, last


def catch_up(connection: Connection) -> bool:
    """Index the next set; whether there are more."""
    waiting = behind(connection)
    if waiting is None:
        return False
    first, last = waiting
    upto = min(first + _SET - 1, last)
    rows = run(connection, _WORDLESS, (first, upto)).fetchall()
    words = ((row[0], row[1], search.folded(row[2]), search.folded(row[3]), row[4] or "") for row in rows)
    run_many(connection, search.INSERT, words)
    if upto == last:
        settings.drop(connection, _BEHIND)
    else:
        settings.put(connection, _BEHIND, f"{upto + 1} {last}")
    return upto < last
