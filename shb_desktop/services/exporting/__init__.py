"""Everything of the shop as files that other programs read: CSV, xlsx, or the whole ledger as one SQLite file."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from shb_desktop.ledger import backup, everything
from shb_desktop.ledger.database import Book
from shb_desktop.paths import Home, why
from shb_desktop.services.exporting.tables import ExportFailed, Sheet, UnknownEnding, write_csv, write_workbook

Progress = Callable[[int, int], None]
"""Told how many of how many tables are done. What it raises stops the export."""

LEDGER_ENDINGS = (".sqlite3", ".sqlite", ".db")


def export(book: Book, target: Path, progress: Progress = lambda done, whole: None) -> tuple[Path, ...]:
    """Write all of the book, as it is at this moment, to `target`; the files that were made.

    A name ending in .xlsx becomes a workbook, one in .sqlite3 the whole ledger, one without an ending (or a folder that
    is there) a folder for CSV files and the pictures. Raises ExportFailed, BackupFailed.
    """
    ending = "" if target.is_dir() else target.suffix.casefold()
    if ending[1:].isalpha() and ending not in (".xlsx", *LEDGER_ENDINGS):  # a folder "Stand 31.12.2026" has none
        raise UnknownEnding(target, ".xlsx, .sqlite3 oder, ohne Endung, ein Ordner für CSV-Dateien")
    if ending in LEDGER_ENDINGS:
        backup.back_up(book.path, target)
        return (target,)
    whole = len(everything.EXTRACTS)
    with book.read() as connection:
        sheets = (
            Sheet(extract.name, extract.columns, everything.rows(connection, extract))
            for extract in everything.EXTRACTS
        )
        if ending == ".xlsx":

            def one_by_one() -> Iterator[Sheet]:
                for done, sheet in enumerate(sheets):
                    progress(done, whole)
                    yield sheet

            write_workbook(one_by_one(), target)
            progress(whole, whole)
            return (target,)
        made = []
        for done, sheet in enumerate(sheets, 1):
            made.append(target / f"{sheet.name.replace(' ', '_')}.csv")
            write_csv(sheet, made[-1])
            progress(done, whole)
        return (*made, *_pictures(Home(book.path.parent).pictures, target / "Bilder"))


def _pictures(kept: Path, target: Path) -> Iterator[Path]:
    for picture in sorted(kept.glob("*.jpg")):
        try:
            target.mkdir(parents=True, exist_ok=True)
            yield Path(shutil.copyfile(picture, target / picture.name))
        except OSError as problem:
            raise ExportFailed(target, why(problem)) from problem
