"""Pictures of articles: small JPEG files without metadata, each kept under the SHA-256 of its bytes."""

import hashlib
import os
from pathlib import Path

from shb_desktop.domain.article import Article
from shb_desktop.errors import ShopError
from shb_desktop.ledger import articles, offers
from shb_desktop.ledger.database import Book
from shb_desktop.paths import Home, why

MOST_BYTES = 500 * 1024
MOST_PIXELS = 1600
"""Along the longer edge. What is larger is shrunk before it comes here."""

_START, _SCAN, _END = b"\xff\xd8", 0xDA, b"\xff\xd9"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# ITU-T T.81 Table B.1: APP0 (JFIF) is the frame itself; APP1 to APP15 and COM carry what nobody asked for.
_TALKATIVE = frozenset({*range(0xE1, 0xF0), 0xFE})


def folder(book: Book) -> Path:
    """Where the pictures of this book lie."""
    return Home(book.path.parent).pictures


def path_of(book: Book, image: str) -> Path | None:
    """The file behind an article's `image`; None where there is none, or where it is gone."""
    path = folder(book) / f"{image}.jpg"
    return path if image and path.is_file() else None


def show(book: Book, article: int, jpeg: bytes) -> Article:
    """Let this picture stand for an article; a published one tells the city.

    Raises PictureRefused for what is no plain small JPEG, PictureNotKept when it cannot be written, UnknownArticle.
    """
    name = keep(folder(book), jpeg)
    return _set(book, article, name)


def remove(book: Book, article: int) -> Article:
    """The article has no picture any more. The file stays: others may show it, and the log names it."""
    return _set(book, article, "")


def keep(where: Path, jpeg: bytes) -> str:
    """Write a picture under its name, whole or not at all; its SHA-256. Raises PictureRefused, PictureNotKept."""
    width, height = size_of(jpeg)
    if len(jpeg) > MOST_BYTES or max(width, height) > MOST_PIXELS:
        raise PictureRefused("Es ist zu groß.")
    name = hashlib.sha256(jpeg).hexdigest()
    path = where / f"{name}.jpg"
    if path.is_file():
        return name
    try:
        where.mkdir(parents=True, exist_ok=True)
        partial = where / f".{name}-{os.getpid()}"
        partial.write_bytes(jpeg)
        partial.replace(path)
    except OSError as problem:
        raise PictureNotKept(problem) from problem
    return name


def size_of(jpeg: bytes) -> tuple[int, int]:
    """Width and height of a JPEG that says nothing but its picture (ITU-T T.81, Annex B). Raises PictureRefused."""
    if not jpeg.startswith(_START) or not jpeg.rstrip(b"\x00").endswith(_END):
        raise PictureRefused("Es ist kein vollständiges JPEG.")
    at, size = 2, (0, 0)
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:
        marker, length = jpeg[at + 1], int.from_bytes(jpeg[at + 2 : at + 4])
        if marker in _TALKATIVE:
            raise PictureRefused("Es enthält Angaben zu Ort, Zeit oder Kamera.")
        if marker in _FRAMES:
            height, width = int.from_bytes(jpeg[at + 5 : at + 7]), int.from_bytes(jpeg[at + 7 : at + 9])
            size = (width, height)
        if marker == _SCAN:
            break
        at += 2 + length
    if not all(size):
        raise PictureRefused("Es ist kein lesbares JPEG.")
    return size


def _set(book: Book, article: int, image: str) -> Article:
    with book.write() as connection:
        articles.get(connection, article)
        articles.set_image(connection, article, image, book.clock())
        found = articles.get(connection, article)
        offers.tell_change(connection, found, book.clock())
        return found


class PictureRefused(ShopError):
    """The bytes are not a picture that may be shown."""

    code = "picture-refused"

    def __init__(self, reason: str) -> None:
        super().__init__(f"Dieses Bild lässt sich nicht verwenden. {reason}", "Wählen Sie ein anderes Foto.")


class PictureNotKept(ShopError):
    """The picture could not be written."""

    code = "picture-not-kept"

    def __init__(self, problem: OSError) -> None:
        super().__init__(
            f"Das Bild lässt sich nicht speichern ({why(problem)}).",
            "Der Artikel ist unverändert. Prüfen Sie freien Platz und Rechte des Ordners.",
        )
