"""SQLite's full text index, written behind the pushes: many lines in one transaction cost a quarter of one by one.

Triggers mark in `offer_search_due` what an insert or a changed text leaves to do, in the transaction of the change
itself. Whoever searches first takes in what is marked (`catch_up`), so nothing that was committed is ever missing; the
hub also does so every few seconds. PostgreSQL's GIN index keeps such a list of its own, which its searches read.
"""

from sqlalchemy import Connection

from prima.hub.storage.database import Database

_AT_ONCE = 1_000
_LAST = "SELECT max(n) FROM offer_search_due"
_SOME = "SELECT max(n) FROM (SELECT n FROM offer_search_due WHERE n <= ? ORDER BY n LIMIT ?)"
# Known ones are found again by their id, which stands in the index as a word; new ones need not be looked for.
_KNOWN = "SELECT offer FROM offer_search_due WHERE n <= ? GROUP BY offer HAVING min(known) = 1"
_OUT = "DELETE FROM offer_search WHERE rowid IN (SELECT rowid FROM offer_search WHERE offer_search MATCH ?)"
_IN = """INSERT INTO offer_search (words, offer) SELECT search, id FROM offer
    WHERE id IN (SELECT offer FROM offer_search_due WHERE n <= ?)"""
_DONE = "DELETE FROM offer_search_due WHERE n <= ?"


def catch_up(database: Database) -> int:
    """Take in everything that was committed before this call; how many marks. Free where nothing is due."""
    if database.postgresql:
        return 0
    with database.read() as connection:
        until = connection.exec_driver_sql(_LAST).scalar()
    taken = 0
    # In pieces, so that a push waits for one of them at most.
    while until is not None and (some := database.write(lambda connection: _take_in(connection, until))):
        taken += some
    return taken


def _take_in(connection: Connection, until: int) -> int:
    """Index the first marks up to `until`; how many there were."""
    last = connection.exec_driver_sql(_SOME, (until, _AT_ONCE)).scalar()
    if last is None:
        return 0
    known = connection.exec_driver_sql(_KNOWN, (last,)).scalars().all()
    if known:
        connection.exec_driver_sql(_OUT, [(f'offer : "{one}"',) for one in known])
    connection.exec_driver_sql(_IN, (last,))
    return connection.exec_driver_sql(_DONE, (last,)).rowcount
