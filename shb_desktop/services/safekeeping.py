"""Copies of the book and its pictures: made daily and on demand, rotated, listed, put back; and a damaged book."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from shb_desktop.domain import rotation
from shb_desktop.domain.staff import SHOP, Actor, Deed
from shb_desktop.errors import ShopError
from shb_desktop.ledger import articles, backup, hashchain, picture_store
from shb_desktop.ledger.database import Book, Clock
from shb_desktop.ledger.errors import BackupFailed, PicturesNotSaved
from shb_desktop.ledger.hashchain import Verdict
from shb_desktop.paths import Home, why

_NAME = re.compile(r"book-(\d{8}-\d{6}-\d{3})-(\w+)\.sqlite3", re.ASCII)


class Kind(StrEnum):
    """Why a copy was made. Only daily ones are rotated away."""

    DAILY = "daily"
    MANUAL = "manual"
    MIGRATION = "migration"


@dataclass(frozen=True, slots=True)
class Kept:
    """One copy in the shop's folder of copies: when it was made (local time), why, and its size in bytes."""

    path: Path
    made: datetime
    kind: Kind
    size: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """The book cannot be used, and `reason` says why. Nothing was changed.

    `newest` is the newest copy that proved whole, or None; `unfit` are newer ones that did not, with their reasons.
    A person decides: `restore` puts `newest` in place and keeps the damaged book beside it; `set_aside` only does the
    latter, so that the next opening begins a new book.
    """

    book: Path
    reason: str
    newest: Kept | None
    unfit: tuple[tuple[Kept, str], ...]

    def as_error(self) -> "BookUnusable":
        """The same for a face that cannot ask."""
        return BookUnusable(self)


class BookUnusable(ShopError):
    """The book is damaged or gone while copies of it are there."""

    code = "book-damaged"

    def __init__(self, trouble: Trouble) -> None:
        self.trouble = trouble
        newest = trouble.newest
        way = (
            f"Die neueste brauchbare Sicherung ist vom {newest.made:%d.%m.%Y, %H:%M} Uhr: {newest.path}. "
            "Spielen Sie sie ein (shb restore oder Einstellungen, Sicherungen)."
            if newest
            else "Eine brauchbare Sicherung wurde nicht gefunden. Bitte bewahren Sie die Datei auf und holen Sie Rat."
        )
        super().__init__(f"Das Buch ist nicht benutzbar ({trouble.reason}).", f"Es wurde nichts verändert. {way}")


@dataclass(frozen=True, slots=True)
class Restored:
    """A copy is in place: where the former book lies now, what the check of the book found, and how many of its
    pictures are neither here nor beside the copy.
    """

    former: Path | None
    verdict: Verdict
    pictures_missing: int


def look(home: Home) -> Trouble | None:
    """Whether the book can be opened, in a millisecond, before anything is opened; None when nothing speaks against it.

    A book that is not there is trouble only when copies of it are.
    """
    reason = backup.glance(home.book)
    fresh = reason in ("die Datei fehlt", "leer") and not copies(home)
    return _trouble(home, reason) if reason and not fresh else None


def look_closely(home: Home) -> Trouble | None:
    """The same with SQLite's own check of every page; for the background, the shop may be open meanwhile."""
    if not home.book.exists():
        return look(home)
    reason = backup.flaw(home.book)
    return _trouble(home, reason) if reason else None


def verify(book: Book, progress: Callable[[int], None] = lambda done: None) -> Verdict:
    """Every hash, every level and every page of the book; for the background."""
    with book.read() as connection:
        return hashchain.verify(connection, progress)


def daily(book: Book, home: Home) -> Kept | None:
    """Make the copy of this day at its first opening and let go of those that are too many; None when it was made.

    Nothing is let go of before the new copy has proved whole. Raises BackupFailed, PicturesNotSaved.
    """
    now = book.clock()
    today = datetime.fromtimestamp(now // 1000).astimezone().date()
    if any(kept.kind is Kind.DAILY and kept.made.date() == today for kept in copies(home)):
        return None
    with book.read() as connection:
        if not articles.count(connection):
            return None
    made = _make(book, home, Kind.DAILY, now)
    # First what makes room.
    rotate(home)
    _keep_pictures(book, made.path)
    return made


def make(book: Book, home: Home) -> Kept:
    """Make a copy on demand; it stays until a person removes it. Raises BackupFailed, PicturesNotSaved."""
    made = _make(book, home, Kind.MANUAL, book.clock())
    _keep_pictures(book, made.path)
    return made


def copy_to(book: Book, target: Path) -> None:
    """Make a copy anywhere, as on a stick, with the pictures beside it. Raises BackupFailed, PicturesNotSaved."""
    backup.back_up(book.path, target)
    _keep_pictures(book, target)


def copies(home: Home) -> tuple[Kept, ...]:
    """The copies in the shop's folder, the newest first."""
    found = []
    for path in home.backups.glob("book-*.sqlite3") if home.backups.is_dir() else ():
        kept = _kept(path)
        if kept:
            found.append(kept)
    return tuple(sorted(found, key=lambda kept: kept.made, reverse=True))


def rotate(home: Home) -> tuple[Path, ...]:
    """Remove the daily copies that no day, week or month needs, and the pictures that only these showed; which."""
    ours = [kept for kept in copies(home) if kept.kind is Kind.DAILY]
    staying = rotation.kept([kept.made for kept in ours])
    leaving = tuple(kept.path for kept in ours if kept.made not in staying)
    for path in leaving:
        path.unlink(missing_ok=True)
    if leaving:
        named = [picture_store.named_by(kept.path) for kept in copies(home)]
        # A copy that cannot be read today may be mended tomorrow: as long as there is one, every picture stays.
        if None not in named:
            picture_store.let_go(home.backups / picture_store.FOLDER, frozenset().union(*filter(None, named)))
    return leaving


def restore(home: Home, source: Path, clock: Clock, opened: Callable[[], Book], by: Actor = SHOP) -> Restored:
    """Put a copy in the place of the book, keep the former one beside it, and check what is there now.

    `opened` opens the book of the home anew. The book says since when it is a restored one (`backup.RESTORED_AT`).
    Pictures that lie beside the copy and are gone here come back. Raises NoBackup, BackupFailed, BookBusy, OwnerOnly.
    """
    by.must(Deed.RESTORE)
    former = backup.restore(source, home.book, clock())
    book = opened()
    try:
        with book.read() as connection:
            verdict = hashchain.verify(connection, pages=False)  # they were looked at before they took their place
        return Restored(former, verdict, len(_bring_pictures_back(home, source)))
    finally:
        book.close()


def set_aside(home: Home, clock: Clock) -> Path | None:
    """Move a damaged book out of the way, so that a new one can begin. Raises BackupFailed, BookBusy."""
    try:
        kept = backup.keep_former(home.book, clock())
        home.book.unlink(missing_ok=True)
    except OSError as problem:
        raise BackupFailed(home.book, why(problem)) from problem
    return kept


def _make(book: Book, home: Home, kind: Kind, now: int) -> Kept:
    stamp = backup.stamp(now)
    target = home.backups / f"book-{stamp}-{kind}.sqlite3"
    backup.back_up(book.path, target)
    return Kept(target, _moment(stamp), kind, target.stat().st_size)


def _keep_pictures(book: Book, copy: Path) -> None:
    """Let what the copy's articles show lie beside it. What is damaged or gone here has nothing that could be kept."""
    named = picture_store.named_by(copy) or frozenset()
    try:
        picture_store.bring(named, Home(book.path.parent).pictures, picture_store.beside(copy))
    except OSError as problem:
        raise PicturesNotSaved(copy, why(problem)) from problem


def _bring_pictures_back(home: Home, source: Path) -> frozenset[str]:
    """What could not be brought: the book is in place already, and its articles are whole without a picture."""
    named = picture_store.named_by(home.book) or frozenset()
    try:
        return picture_store.bring(named, picture_store.beside(source), home.pictures)
    except OSError:
        return named - picture_store.there(home.pictures)


def _kept(path: Path) -> Kept | None:
    match = _NAME.fullmatch(path.name)
    if match is None or match[2] not in tuple(Kind):
        return None
    return Kept(path, _moment(match[1]), Kind(match[2]), path.stat().st_size)


def _moment(stamp: str) -> datetime:
    return datetime.strptime(stamp, "%Y%m%d-%H%M%S-%f").astimezone()


def _trouble(home: Home, reason: str) -> Trouble:
    unfit: list[tuple[Kept, str]] = []
    for kept in copies(home):
        flaw = backup.flaw(kept.path)
        if not flaw:
            return Trouble(home.book, reason, kept, tuple(unfit))
        unfit.append((kept, flaw))
    return Trouble(home.book, reason, None, tuple(unfit))
