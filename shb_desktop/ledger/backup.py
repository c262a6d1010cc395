"""Copies of the book that prove whole before they count, and the way back from one."""

import os
import shutil
import time
from contextlib import closing
from pathlib import Path

from pysqlite3 import dbapi2 as sqlite

from shb_desktop.ledger.database import SCHEMA, Book
from shb_desktop.ledger.errors import BackupFailed, BookBusy, NoBackup, named


def back_up(source: Path, target: Path) -> None:
    """Copy the book while it is in use (SQLite's online backup), check the copy, then put it in its place.

    Raises BackupFailed; an older file at `target` stays until the new one is proven.
    """
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with (
            closing(sqlite.connect(f"file:{source}?mode=ro", uri=True)) as here,
            closing(sqlite.connect(part)) as there,
        ):
            here.backup(there)
            there.execute("PRAGMA journal_mode=DELETE")
        reason = flaw(part)
        if reason:
            raise BackupFailed(target, reason)
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(target)
    except (OSError, sqlite.Error) as problem:
        raise BackupFailed(target, str(problem)) from problem
    finally:
        part.unlink(missing_ok=True)


def flaw(path: Path) -> str:
    """Why the file at `path` is no whole book of this or an earlier schema; empty when it is one."""
    if not path.is_file():
        return "die Datei fehlt"
    try:
        with closing(sqlite.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if not 1 <= version <= SCHEMA:
                return "kein Buch von SHB Desktop" if version == 0 else "von einer neueren Fassung des Programms"
            check = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            connection.execute("SELECT count(*) FROM device").fetchone()
            return "" if check == "ok" else "beschädigt"
    except sqlite.Error:
        return "kein lesbares Buch"


def restore(source: Path, home_book: Path, now: int) -> Path | None:
    """Put a proven backup in the place of the book; where the former book was kept, or None if there was none.

    Raises NoBackup or BackupFailed before anything is touched, BookBusy while a program has the book open. At every
    moment of it a whole book lies in its place.
    """
    reason = flaw(source)
    if reason:
        raise NoBackup(source, reason)
    incoming = home_book.with_name(home_book.name + ".incoming")
    back_up(source, incoming)
    try:
        kept = keep_former(home_book, now)
        incoming.replace(home_book)
    except OSError as problem:
        raise BackupFailed(home_book, str(problem)) from problem
    finally:
        incoming.unlink(missing_ok=True)
    return kept


def keep_former(home_book: Path, now: int) -> Path | None:
    """A second name for the book as it is, write-ahead log included, so that its place may be taken.

    Raises BookBusy while another program has it open.
    """
    if not home_book.exists():
        return None
    _fold_log(home_book)
    stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(now / 1000))
    kept = home_book.with_name(f"{home_book.stem}-{stamp}-{now % 1000:03d}{home_book.suffix}")
    for suffix in ("", "-wal"):
        former = home_book.with_name(home_book.name + suffix)
        if former.exists():
            shutil.copy2(former, kept.with_name(kept.name + suffix))
    # A log of the former book must never be replayed into the next one.
    for suffix in ("-wal", "-shm"):
        home_book.with_name(home_book.name + suffix).unlink(missing_ok=True)
    return kept


def _fold_log(home_book: Path) -> None:
    """Bring the write-ahead log into the file, which SQLite does only when nobody else has it open."""
    try:
        with closing(sqlite.connect(home_book, timeout=1)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite.Error as problem:
        if named(problem).__class__ is BookBusy:
            raise BookBusy from problem
        # A damaged book cannot be folded; it is kept with its log as it lies there.


def make(book: Book, target: Path) -> None:
    """Back up an open book. Raises BackupFailed."""
    back_up(book.path, target)
