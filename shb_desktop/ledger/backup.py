"""Copies of the book that prove whole before they count, and the way back from one."""

import errno
import os
import shutil
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2 as sqlite

from shb_desktop import paths
from shb_desktop.ledger.errors import BackupFailed, BookBusy, NoBackup, named
from shb_desktop.ledger.version import SCHEMA

RESTORED_AT = "restored_at"
"""The setting that says when this book was put back from a copy (ms since 1970 UTC): what came after the copy is gone
here, while the city may know of it."""

STRANGE_SINCE = "strange_since"
"""The setting that says since when (ms) what this book tells may stand at the city under the same number with another
content: the first restoring after which this till did not take on a new identity there."""

_HEADER = b"SQLite format 3\x00"


def back_up(source: Path, target: Path) -> None:
    """Copy the book while it is in use (SQLite's online backup), check the copy, then put it in its place.

    An older copy at `target` stays until the new one is proven. Raises BackupFailed, also where something else lies.
    """
    part = target.parent / f"{target.name}.part"
    try:
        if target.exists() and (target.samefile(source) or not _is_database(target)):
            raise FileExistsError(errno.EEXIST, "the book itself, or no copy")
        target.parent.mkdir(parents=True, exist_ok=True)
        reason = _copied(source, part)
        if reason:
            raise BackupFailed(target, reason)
        _settle(part, target)
    except (OSError, sqlite.Error) as problem:
        raise BackupFailed(target, _why(problem)) from problem
    finally:
        _remove(part)


def stamp(now: int) -> str:
    """Local time for the name of a copy, to the millisecond, from ms since 1970 UTC."""
    return f"{time.strftime('%Y%m%d-%H%M%S', time.localtime(now / 1000))}-{now % 1000:03d}"


def glance(path: Path) -> str:
    """Why the file at `path` cannot be a book, seen from its head and its tables alone; empty when it can.

    Costs a millisecond whatever the size, so it is asked at each start. A book of a newer program is a book.
    """
    try:
        if not _is_database(path):
            return "leer" if path.stat().st_size == 0 else "kein lesbares Buch"
        with closing(_reader(path)) as connection:
            return _foreign(connection)
    except FileNotFoundError:
        return "die Datei fehlt"
    except OSError as problem:
        return paths.why(problem)
    except sqlite.Error as problem:
        return "kein lesbares Buch" if _is_damage(problem) else ""


def _is_database(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_HEADER)) == _HEADER


def flaw(path: Path) -> str:
    """Why the file at `path` is no whole book of this or an earlier schema; empty when it is one. Reads all of it."""
    if not path.is_file():
        return "die Datei fehlt"
    try:
        with closing(_reader(path)) as connection:
            reason = _foreign(connection)
            if reason:
                return reason
            if connection.execute("PRAGMA user_version").fetchone()[0] > SCHEMA:
                return "von einer neueren Fassung des Programms"
            return "" if connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok" else "beschädigt"
    except sqlite.Error:
        return "kein lesbares Buch"


def restore(source: Path, home_book: Path, now: int) -> Path | None:
    """Put a proven backup in the place of the book; where the former book was kept, or None if there was none.

    Raises NoBackup or BackupFailed before anything is touched, BookBusy while a program has the book open. At every
    moment of it the former book or the whole backup lies in its place.
    """
    if not source.is_file():
        raise NoBackup(source, flaw(source))
    incoming = home_book.with_name(home_book.name + ".incoming")
    try:
        # Page by page the same: a copy that proves whole proves its source, so only one of them is read through.
        reason = _copied(source, incoming)
        if reason:
            raise BackupFailed(home_book, reason)
        with closing(sqlite.connect(incoming)) as connection:
            connection.execute("PRAGMA synchronous=OFF")
            note_restored(connection, now)
            connection.commit()
        kept = keep_former(home_book, now)
        _settle(incoming, home_book)
    except (OSError, sqlite.Error, BackupFailed) as problem:
        theirs = flaw(source)
        if theirs:
            raise NoBackup(source, theirs) from problem
        if isinstance(problem, BackupFailed):
            raise
        raise BackupFailed(home_book, _why(problem)) from problem
    finally:
        _remove(incoming)
    return kept


def note_restored(connection: Any, now: int) -> None:
    """Write into a copy (by the driver's own connection) that it is put back now."""
    into = "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key)"
    connection.execute(f"{into} DO UPDATE SET value = excluded.value", (RESTORED_AT, str(now)))
    connection.execute(f"{into} DO NOTHING", (STRANGE_SINCE, str(now)))


def keep_former(home_book: Path, now: int) -> Path | None:
    """A copy of the book as it lies there, write-ahead log included, so that its place may be taken.

    Raises BookBusy while another program has it open, OSError when there is no room.
    """
    if not home_book.exists():
        return None
    _fold_log(home_book)
    kept = home_book.with_name(f"{home_book.stem}-{stamp(now)}{home_book.suffix}")
    for suffix in ("-wal", ""):
        former = home_book.with_name(home_book.name + suffix)
        if former.exists():
            part = kept.with_name(kept.name + suffix + ".part")
            try:
                shutil.copy2(former, part)
                _settle(part, kept.with_name(kept.name + suffix))
            finally:
                part.unlink(missing_ok=True)
    # A log of the former book must never be replayed into the next one.
    for suffix in ("-wal", "-shm"):
        home_book.with_name(home_book.name + suffix).unlink(missing_ok=True)
    return kept


def _copied(source: Path, part: Path) -> str:
    """Copy a book, in use or not, and read the copy through; why it is no whole book, or nothing.

    It is durable once it is settled: a copy that a power cut interrupts is none.
    """
    _remove(part)
    with closing(_reader(source)) as here, closing(sqlite.connect(part)) as there:
        there.execute("PRAGMA synchronous=OFF")
        here.backup(there)
        there.execute("PRAGMA journal_mode=DELETE")
    return flaw(part)


def _reader(path: Path) -> Any:
    return sqlite.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5)


def _foreign(connection: Any) -> str:
    if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
        return "kein Buch von SHB Desktop"
    connection.execute("SELECT count(*) FROM device").fetchone()
    connection.execute("SELECT 1 FROM movement LIMIT 1").fetchone()
    return ""


def _is_damage(problem: BaseException) -> bool:
    # SQLITE_ERROR: a table is missing; SQLITE_CORRUPT; SQLITE_NOTADB. Busy or unreachable is no damage.
    return (getattr(problem, "sqlite_errorcode", 0) & 0xFF) in (1, 11, 26)


def _settle(part: Path, target: Path) -> None:
    """Give a finished file its name, so that a power cut leaves either the old or the new one."""
    with part.open("rb+") as written:
        os.fsync(written.fileno())
    part.replace(target)
    if hasattr(os, "O_DIRECTORY"):
        folder = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _remove(part: Path) -> None:
    """Take a half-made copy away, with the journal that a killed program may have left beside it."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            part.with_name(part.name + suffix).unlink(missing_ok=True)


def _why(problem: BaseException) -> str:
    found = named(problem)
    if found:
        return found.title.rstrip(".")
    # The online copy tells no code of its own: the disk took no more, for whichever reason.
    return paths.why(problem) if isinstance(problem, OSError) else "der Datenträger ist voll oder meldet einen Fehler"


def _fold_log(home_book: Path) -> None:
    """Bring the write-ahead log into the file, which SQLite does only when nobody else has it open."""
    try:
        with closing(sqlite.connect(home_book, timeout=1)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite.Error as problem:
        if named(problem).__class__ is BookBusy:
            raise BookBusy from problem
        # A damaged book cannot be folded; it is kept with its log as it lies there.
