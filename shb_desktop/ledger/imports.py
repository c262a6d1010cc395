"""The log of imports: what each file added and changed, so that a whole import can be taken back."""

from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass

from sqlalchemy import Connection

from shb_desktop.ledger.database import THIS_DEVICE
from shb_desktop.ledger.driver import run_many


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One import. Its new articles and its lines are numbered without a gap from `first_article` and `first_n`.

    `id` is 0 before it is noted; `movements` is how many lines it booked; `undone_at` when it was taken back.
    """

    id: int
    file: str
    fingerprint: str
    at: int
    first_article: int
    added: int
    changed: int
    unchanged: int
    refused: int
    first_n: int
    movements: int
    undone_at: int | None = None


@dataclass(frozen=True, slots=True)
class ImportChange:
    """What an import made of an article that was there before: two drafts as JSON."""

    article: int
    before: str
    after: str


_COLUMNS = "id, file, fingerprint, at, first_article, added, changed, unchanged, refused, first_n, movements, undone_at"


def note(connection: Connection, run: ImportRun) -> int:
    """Write an import into the log; its number."""
    cursor = connection.exec_driver_sql(
        f"INSERT INTO import_run ({_COLUMNS}) VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", astuple(run)[1:]
    )
    return int(cursor.lastrowid)


def note_changes(connection: Connection, run: int, changes: Iterable[tuple[int, str, str]]) -> None:
    """Keep what an import changed of articles that were there before: article, before, after."""
    statement = f"INSERT INTO import_change (run, article, before, after) VALUES ({int(run)}, ?, ?, ?)"
    run_many(connection, statement, changes)


def get(connection: Connection, run: int) -> ImportRun | None:
    """The import with this number, or None."""
    row = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM import_run WHERE id = ?", (run,)).first()
    return ImportRun(*row) if row else None


def recent(connection: Connection, limit: int) -> list[ImportRun]:
    """The last imports, newest first."""
    rows = connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM import_run ORDER BY id DESC LIMIT ?", (limit,))
    return [ImportRun(*row) for row in rows]


def changes_of(connection: Connection, run: int) -> Iterator[ImportChange]:
    """What an import changed of articles that were there before."""
    rows = connection.exec_driver_sql(
        "SELECT article, before, after FROM import_change WHERE run = ? ORDER BY article", (run,)
    )
    return (ImportChange(*row) for row in rows)


def mark_undone(connection: Connection, run: int, at: int) -> None:
    """Note that an import was taken back."""
    connection.exec_driver_sql("UPDATE import_run SET undone_at = ? WHERE id = ?", (at, run))


def in_use_since(connection: Connection, run: ImportRun) -> dict[int, str]:
    """Names of the run's new articles that have been used since: booked, offered or counted."""
    rows = connection.exec_driver_sql(
        """SELECT id, name FROM article WHERE id BETWEEN ? AND ? AND archived = 0 AND (
               EXISTS (SELECT 1 FROM movement WHERE movement.article = article.id
                       AND NOT (device = ? AND n BETWEEN ? AND ?))
               OR EXISTS (SELECT 1 FROM offer WHERE offer.article = article.id)
               OR EXISTS (SELECT 1 FROM stocktake_count WHERE stocktake_count.article = article.id)
           )""",
        (
            run.first_article,
            run.first_article + run.added - 1,
            THIS_DEVICE,
            run.first_n,
            run.first_n + run.movements - 1,
        ),
    )
    return {int(article): str(name) for article, name in rows}


def lines_of(connection: Connection, run: ImportRun) -> list[tuple[int, int, int]]:
    """The run's lines that nobody has taken back: number in this till's chain, article, quantity in thousandths."""
    rows = connection.exec_driver_sql(
        """SELECT n, article, quantity FROM movement AS line WHERE device = ? AND n BETWEEN ? AND ? AND NOT EXISTS (
               SELECT 1 FROM movement WHERE reverses_device = line.device AND reverses_n = line.n
           ) ORDER BY n""",
        (THIS_DEVICE, run.first_n, run.first_n + run.movements - 1),
    )
    return [(int(n), int(article), int(quantity)) for n, article, quantity in rows]
