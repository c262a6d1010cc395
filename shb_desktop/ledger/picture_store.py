"""The pictures that a copy of the book needs: kept once beside all copies, by the SHA-256 that each is named by.

A picture never changes, so a second copy of the book costs only those that are new; on one disk not even these, for
there they are the same file under a second name (a hard link).
"""

import hashlib
import os
import shutil
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

from pysqlite3 import dbapi2 as sqlite

FOLDER = "SHB-Bilder"
"""Beside a copy of the book, on a stick too: a name that says to its owner what it is."""

_SUFFIX = ".jpg"


def beside(copy: Path) -> Path:
    """The folder of pictures that goes with a copy of the book."""
    return copy.parent / FOLDER


def named_by(book: Path) -> frozenset[str] | None:
    """The pictures (SHA-256, hexadecimal) that the articles of a book or of its copy show; None if it cannot tell."""
    try:
        with closing(sqlite.connect(f"{book.absolute().as_uri()}?mode=ro", uri=True, timeout=5)) as connection:
            return frozenset(row[0] for row in connection.execute("SELECT DISTINCT image FROM article") if row[0])
    except sqlite.Error:
        return None


def there(folder: Path) -> frozenset[str]:
    """The pictures that lie in a folder, by their names alone."""
    if not folder.is_dir():
        return frozenset()
    with os.scandir(folder) as entries:
        return frozenset(
            entry.name.removesuffix(_SUFFIX)
            for entry in entries
            if entry.name.endswith(_SUFFIX) and not entry.name.startswith(".")
        )


def bring(names: Iterable[str], source: Path, target: Path) -> frozenset[str]:
    """Let these pictures lie in `target` as well; those that neither folder has whole. Raises OSError.

    One that is there already is not read again.
    """
    wanted = frozenset(names) - there(target)
    if not wanted:
        return frozenset()
    target.mkdir(parents=True, exist_ok=True)
    return frozenset(name for name in sorted(wanted) if not _bring(source / (name + _SUFFIX), target))


def let_go(folder: Path, needed: frozenset[str]) -> int:
    """Remove the pictures that no copy needs any more; how many."""
    loose = there(folder) - needed
    for name in loose:
        (folder / (name + _SUFFIX)).unlink(missing_ok=True)
    return len(loose)


def _bring(picture: Path, folder: Path) -> bool:
    """Whether the picture was whole and is in the folder now, whole or not at all."""
    try:
        with picture.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != picture.stem:
                return False
    except FileNotFoundError:
        return False
    target = folder / picture.name
    with suppress(OSError):
        # Another disk, or one that knows no second name: then it is copied.
        target.hardlink_to(picture)
        return True
    part = folder / f".{picture.name}-{os.getpid()}"
    try:
        shutil.copyfile(picture, part)
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return True
