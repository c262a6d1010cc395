"""What an import will write, kept in a file of its own until the pen is free, then written set by set.

Reading and judging a long list takes seconds, in which the counter must be able to book. So that happens without the
pen; `Staged.write` then lays the file beside the book, and SQLite carries the sets over by itself: half the time of
handing it row by row, and nobody waits for the interpreter meanwhile.
"""

import json
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Self

from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import Connection

from shb_desktop.domain.article import ArticleDraft
from shb_desktop.ledger import articles, indexing, offers, search
from shb_desktop.ledger.database import lay_beside
from shb_desktop.ledger.driver import run

_CHUNK = 5_000
_FIELDS = ", ".join(articles.FIELDS)
_TABLES = (
    f"CREATE TABLE added (place INTEGER PRIMARY KEY, {_FIELDS}, name_key, stock)",
    "CREATE TABLE added_code (place, code, pack)",
    "CREATE INDEX added_code_by_place ON added_code (place)",
    f"""CREATE TABLE changed (place INTEGER PRIMARY KEY, article, version, {_FIELDS}, name_key, brand_key, number_key,
        codes, priced, spoken, coded, weighed, before, after)""",
    "CREATE TABLE changed_code (place, code, pack)",
    "CREATE INDEX changed_code_by_place ON changed_code (place)",
    "CREATE TABLE moved (place INTEGER PRIMARY KEY, article, quantity)",
)
_ADD = f"INSERT INTO added VALUES (?{', ?' * (len(articles.FIELDS) + 2)})"
_CHANGE = f"INSERT INTO changed VALUES (?{', ?' * (len(articles.FIELDS) + 12)})"
_SPOKEN = (*articles.FIELDS, "name_key")
_SILENT = tuple(field for field in articles.FIELDS if field not in ("name", "number"))
"""Without what an index holds: naming a column in an UPDATE makes SQLite write its index anew, changed or not."""
_NEW = "FROM beside.added WHERE place > :low AND place <= :high"
_WRITE_NEW = (
    f"""INSERT INTO article (id, {_FIELDS}, name_key, image, archived, created_at, changed_at)
        SELECT place + :base, {_FIELDS}, name_key, '', 0, :at, :at {_NEW} ORDER BY place""",
    f"""INSERT INTO stock (article, on_hand, held, unavailable)
        SELECT place + :base, 0, 0, 0 {_NEW} ORDER BY place""",
    f"""INSERT INTO barcode (code, article, pack)
        SELECT code, place + :base, pack {_NEW.replace("added", "added_code")} ORDER BY place""",
    f"""INSERT INTO price (article, since, price)
        SELECT place + :base, :at, price {_NEW} AND price IS NOT NULL ORDER BY place""",
)
_OF_CHANGED = "FROM beside.changed WHERE place > :low AND place <= :high"
_GREW_HEAVY = f"""SELECT 1 {_OF_CHANGED} AND weighed
    AND article IN (SELECT article FROM stock WHERE on_hand OR held) LIMIT 1"""
_WRITE_CHANGED = (
    # Behind the last price, even where the clock was set back (as `articles.note_price`); 2: it was for another pack.
    f"""INSERT INTO price (article, since, price)
        SELECT article, max(:at, coalesce((SELECT max(since) + 1 FROM price WHERE price.article = changed.article), 0)),
        NULL {_OF_CHANGED} AND priced = 2 ORDER BY place""",
    f"""INSERT INTO price (article, since, price)
        SELECT article, max(:at, coalesce((SELECT max(since) + 1 FROM price WHERE price.article = changed.article), 0)),
        price {_OF_CHANGED} AND priced ORDER BY place
        ON CONFLICT (article, since) DO UPDATE SET price = excluded.price""",
    f"DELETE FROM barcode WHERE article IN (SELECT article {_OF_CHANGED} AND coded)",
    """INSERT INTO barcode (code, article, pack)
        SELECT code, article, changed_code.pack FROM beside.changed_code JOIN beside.changed USING (place)
        WHERE place > :low AND place <= :high AND coded ORDER BY place""",
    f"DELETE FROM article_search WHERE rowid IN (SELECT article {_OF_CHANGED} AND spoken)",
    f"""INSERT INTO article_search (rowid, name, brand, number, codes)
        SELECT article, name_key, brand_key, number_key, codes {_OF_CHANGED} AND spoken ORDER BY place""",
)
_NAME = "shb-import-"
_LEFT_BEHIND_S = 86_400

Pause = Callable[[], None]
"""Asked between two sets; raises when a person wants to stop."""


class Overtaken(Exception):
    """The book has changed since it was looked at, so that what was staged no longer fits; judge again."""


@dataclass(frozen=True, slots=True)
class Change:
    """An article before and after. `version` is when the book says it was last changed; the notes are for the log."""

    article: int
    version: int
    before: ArticleDraft
    after: ArticleDraft
    note_before: str = ""
    note_after: str = ""


class Staged:
    """New articles, changes and movements in the order in which they were told; memory stays flat.

    They lie in a folder that only this person may read and that goes when the work is done; what a program that was
    killed left behind goes with the next import, a day later.
    """

    def __init__(self) -> None:
        self.added = self.changed = self.moved = 0
        _sweep()
        self._folder = Path(tempfile.mkdtemp(prefix=_NAME))
        self._path = self._folder / "staged.sqlite3"
        self._file = sqlite.connect(str(self._path), isolation_level=None, check_same_thread=False)
        for statement in ("PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "BEGIN", *_TABLES):
            self._file.execute(statement)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def add(self, drafts: Sequence[ArticleDraft]) -> None:
        """Keep new articles. The caller has looked that nobody has their barcodes and numbers."""
        placed = list(enumerate(drafts, start=self.added + 1))
        self._file.executemany(
            _ADD,
            [
                (place, *articles.values(draft), search.folded(draft.name.strip()), draft.stock)
                for place, draft in placed
            ],
        )
        self._file.executemany("INSERT INTO added_code VALUES (?, ?, ?)", _codes(placed))
        self.added += len(placed)

    def change(self, changes: Sequence[Change]) -> None:
        """Keep what becomes of articles that the book has."""
        placed = list(enumerate(changes, start=self.changed + 1))
        rows = []
        for place, change in placed:
            before, after = change.before, change.after
            words = _words(after)
            values = (place, change.article, change.version, *articles.values(after), *words)
            other = articles.other_content(before.content, before.content_unit, after)
            flags = (
                2 if other else before.price != after.price,
                words != _words(before),
                set(before.barcodes) != set(after.barcodes),
                before.unit != after.unit,
            )
            rows.append((*values, *flags, change.note_before, change.note_after))
        self._file.executemany(_CHANGE, rows)
        coded = [(place, change.after) for place, change in placed if change.before.barcodes != change.after.barcodes]
        self._file.executemany("INSERT INTO changed_code VALUES (?, ?, ?)", _codes(coded))
        self.changed += len(placed)

    def move(self, moves: Sequence[tuple[int, int]]) -> None:
        """Keep movements of articles that the book has: article, quantity in thousandths."""
        places = range(self.moved + 1, self.moved + 1 + len(moves))
        rows = [(place, *move) for place, move in zip(places, moves, strict=True)]
        self._file.executemany("INSERT INTO moved VALUES (?, ?, ?)", rows)
        self.moved += len(moves)

    def write(self, connection: Connection, at: int, pause: Pause = lambda: None) -> int:
        """Write articles and changes; the number of the first new article, those after it follow without a gap.

        The words of the new ones are left to `indexing.catch_up`.
        Raises Overtaken when the book has changed meanwhile; the caller's transaction must then end without a trace.
        """
        self._file.execute("COMMIT")
        lay_beside(connection, self._path)
        first = articles.next_id(connection)
        try:
            for low in range(0, self.added, _CHUNK):
                told = {"base": first - 1, "low": low, "high": low + _CHUNK, "at": at}
                for statement in _WRITE_NEW:
                    run(connection, statement, told)
                pause()
            if self.added:
                indexing.put_off(connection, first, first + self.added - 1)
            for low in range(0, self.changed, _CHUNK):
                self._write_changed(connection, low, at)
                pause()
        except sqlite.IntegrityError as problem:
            raise Overtaken from problem
        return first

    def tell(self, connection: Connection, at: int) -> None:
        """Tell the city what has changed of its offers; after the movements, so that stock and lease are right."""
        for chunk in _chunks(self._file.execute("SELECT article FROM changed ORDER BY place")):
            for article in offers.offered(connection, [row[0] for row in chunk]):
                offers.tell_change(connection, articles.get(connection, article), at)
        for chunk in _chunks(self._file.execute("SELECT article FROM moved ORDER BY place")):
            for article in offers.offered(connection, [row[0] for row in chunk]):
                offers.follow_stock(connection, articles.get(connection, article), at)

    def openings(self, first: int) -> Iterator[list[tuple[int, int]]]:
        """Opening stock of the new articles in sets of (article, thousandths); `first` is the first one's number."""
        rows = self._file.execute("SELECT place + ?, stock FROM added WHERE stock <> 0 ORDER BY place", (first - 1,))
        return _chunks(rows)

    def moves(self, connection: Connection) -> Iterator[list[tuple[int, int]]]:
        """The movements of known articles in sets. Raises Overtaken where an article has left the shop meanwhile."""
        for chunk in _chunks(self._file.execute("SELECT article, quantity FROM moved ORDER BY place")):
            gone = "SELECT 1 FROM article WHERE archived AND id IN (SELECT value FROM json_each(?)) LIMIT 1"
            _refuse_any(connection, gone, [article for article, _ in chunk])
            yield chunk

    def notes(self) -> Iterator[tuple[int, str, str]]:
        """Article, before and after of every change, for the log of imports."""
        return iter(self._file.execute("SELECT article, before, after FROM changed ORDER BY place"))

    def _write_changed(self, connection: Connection, low: int, at: int) -> None:
        told = {"low": low, "high": low + _CHUNK, "at": at}
        # Goods that came in meanwhile must not turn from pieces into kilograms.
        if run(connection, _GREW_HEAVY, told).fetchone():
            raise Overtaken
        written = sum(
            run(connection, _overwrite(fields, which), told).rowcount
            for fields, which in ((_SPOKEN, "spoken"), (_SILENT, "NOT spoken"))
        )
        if written != min(_CHUNK, self.changed - low):
            raise Overtaken
        for statement in _WRITE_CHANGED:
            run(connection, statement, told)


def _overwrite(fields: tuple[str, ...], which: str) -> str:
    said = ", ".join(f"{field} = new.{field}" for field in fields)
    return f"""UPDATE article SET {said}, changed_at = :at
        FROM (SELECT * {_OF_CHANGED} AND {which}) AS new
        WHERE article.id = new.article AND article.changed_at = new.version AND archived = 0"""


def _sweep() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{_NAME}*"):
        try:
            if time.time() - folder.stat().st_mtime > _LEFT_BEHIND_S:
                shutil.rmtree(folder, ignore_errors=True)
        except OSError:
            continue  # somebody else's, or gone already


def _words(draft: ArticleDraft) -> tuple[str, str, str, str]:
    """Name, brand, number and barcodes as the search keeps them."""
    codes = " ".join([code.code for code in draft.barcodes])
    name, brand, number = draft.name.strip(), draft.brand, draft.number
    return search.folded(name), search.folded(brand), search.folded(number), codes


def _codes(placed: Sequence[tuple[int, ArticleDraft]]) -> list[tuple[int, str, int]]:
    return [(place, code.code, code.pack) for place, draft in placed for code in draft.barcodes]


def _chunks(rows: Any) -> Iterator[list[Any]]:
    with closing(rows):
        while chunk := list(islice(rows, _CHUNK)):
            yield chunk


def _refuse_any(connection: Connection, question: str, ids: Sequence[int]) -> None:
    if ids and run(connection, question, (json.dumps(list(ids)),)).fetchone():
        raise Overtaken
