"""What an import will write, kept on the disk until the pen is free, then written set by set.

Reading and judging a long list takes seconds, in which the counter must be able to book. So that happens without the
pen; `Staged.write` then needs it for as long as SQLite takes to write.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from typing import Any, Self

from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import Connection

from shb_desktop.domain.article import ArticleDraft
from shb_desktop.ledger import articles, offers, search
from shb_desktop.ledger.driver import run, run_many

_CHUNK = 5_000
_FIELDS = ", ".join(articles.FIELDS)
_TABLES = (
    f"CREATE TABLE added (place INTEGER PRIMARY KEY, {_FIELDS}, name_key, brand_key, number_key, codes, stock)",
    "CREATE TABLE added_code (place, code, pack)",
    "CREATE INDEX added_code_by_place ON added_code (place)",
    f"""CREATE TABLE changed (place INTEGER PRIMARY KEY, article, version, {_FIELDS}, name_key, brand_key, number_key,
        codes, priced, spoken, coded, weighed, before, after)""",
    "CREATE TABLE changed_code (place, code, pack)",
    "CREATE INDEX changed_code_by_place ON changed_code (place)",
    "CREATE TABLE moved (place INTEGER PRIMARY KEY, article, quantity)",
)
_ADD = f"INSERT INTO added VALUES (?{', ?' * (len(articles.FIELDS) + 5)})"
_CHANGE = f"INSERT INTO changed VALUES (?{', ?' * (len(articles.FIELDS) + 12)})"
_SPOKEN = (*articles.FIELDS, "name_key")
_SILENT = tuple(field for field in articles.FIELDS if field not in ("name", "number"))
"""Without what an index holds: naming a column in an UPDATE makes SQLite write its index anew, changed or not."""
_PRICE = """INSERT INTO price (article, since, price) VALUES (?, ?, ?)
    ON CONFLICT (article, since) DO UPDATE SET price = excluded.price"""
_CODE = "INSERT INTO barcode (code, article, pack) VALUES (?, ?, ?)"

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

    SQLite keeps them in a private file without a name, which the system takes away when the program dies.
    """

    def __init__(self) -> None:
        self.added = self.changed = self.moved = 0
        self._file = sqlite.connect("", isolation_level=None, check_same_thread=False)
        for statement in ("PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "BEGIN", *_TABLES):
            self._file.execute(statement)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, drafts: Sequence[ArticleDraft]) -> None:
        """Keep new articles. The caller has looked that nobody has their barcodes and numbers."""
        placed = list(enumerate(drafts, start=self.added + 1))
        self._file.executemany(
            _ADD,
            [(place, *articles.values(draft), *_words(draft), draft.stock) for place, draft in placed],
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
            flags = (
                before.price != after.price,
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

        Raises Overtaken when the book has changed meanwhile; the caller's transaction must then end without a trace.
        """
        first = articles.next_id(connection)
        try:
            for low in range(0, self.added, _CHUNK):
                self._write_added(connection, first - 1, low, at)
                pause()
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

    def _write_added(self, connection: Connection, base: int, low: int, at: int) -> None:
        within = (low, low + _CHUNK)
        for statement, question, values in (
            (articles.INSERT, f"SELECT {_FIELDS}, name_key, ?, ? FROM added", (at, at)),
            (
                "INSERT INTO stock (article, on_hand, held, unavailable) VALUES (?, 0, 0, 0)",
                "SELECT place + ? FROM added",
                (base,),
            ),
            (_CODE, "SELECT code, place + ?, pack FROM added_code", (base,)),
            (_PRICE, "SELECT place + ?, ?, price FROM added", (base, at)),
            (search.INSERT, "SELECT place + ?, name_key, brand_key, number_key, codes FROM added", (base,)),
        ):
            only = " AND price IS NOT NULL" if statement == _PRICE else ""
            sorted_rows = f"{question} WHERE place > ? AND place <= ?{only} ORDER BY place"
            run_many(connection, statement, self._file.execute(sorted_rows, (*values, *within)))

    def _write_changed(self, connection: Connection, low: int, at: int) -> None:
        def staged(columns: str, where: str = "1", *values: object, table: str = "changed") -> Any:
            question = f"SELECT {columns} FROM {table} WHERE place > ? AND place <= ? AND {where} ORDER BY place"
            return self._file.execute(question, (*values, low, low + _CHUNK))

        # Goods that came in meanwhile must not turn from pieces into kilograms.
        weighed = [row[0] for row in staged("article", "weighed")]
        moved = "SELECT 1 FROM stock WHERE (on_hand OR held) AND article IN (SELECT value FROM json_each(?)) LIMIT 1"
        _refuse_any(connection, moved, weighed)
        written = sum(
            run_many(connection, _overwrite(fields), staged(f"{', '.join(fields)}, ?, article, version", which, at))
            for fields, which in ((_SPOKEN, "spoken"), (_SILENT, "NOT spoken"))
        )
        if written != min(_CHUNK, self.changed - low):
            raise Overtaken
        run_many(connection, _PRICE, staged("article, ?, price", "priced", at))
        run_many(connection, "DELETE FROM barcode WHERE article = ?", staged("article", "coded"))
        codes = "changed_code JOIN changed USING (place)"
        run_many(connection, _CODE, staged("code, article, changed_code.pack", "coded", table=codes))
        run_many(connection, "DELETE FROM article_search WHERE rowid = ?", staged("article", "spoken"))
        run_many(connection, search.INSERT, staged("article, name_key, brand_key, number_key, codes", "spoken"))


def _overwrite(fields: tuple[str, ...]) -> str:
    places = " = ?, ".join(fields)
    return f"UPDATE article SET {places} = ?, changed_at = ? WHERE id = ? AND changed_at = ? AND archived = 0"


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
