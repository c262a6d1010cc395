"""From a file on disk to rows of text: its kind, its encoding, and the limits that a hostile file meets.

Nothing is trusted: sizes, line lengths and the number of cells are bounded, and every refusal is a sentence.
"""

import codecs
import csv
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from shb_desktop import paths
from shb_desktop.services.importing.outcome import FileUnreadable

LARGEST_FILE = 256 * 2**20
"""Bytes. The largest real catalogue seen has 90 MB; a 2 GB file is a mistake or an attack."""
LARGEST_WORKBOOK = 64 * 2**20
LONGEST_LINE = 2**20
"""Characters of one line; product descriptions reach some tens of thousands."""
MOST_LINES_OF_A_RECORD = 1_000

Row = tuple[int, list[str]]
"""Line number in the file (from 1) and its cells."""


class Kind(Enum):
    """What a file is; the value is what a person reads."""

    TABLE = "Textdatei"
    WORKBOOK = "Tabelle (Excel oder LibreOffice)"
    DATANORM = "DATANORM"
    BMECAT = "BMEcat"
    XML = "XML"


@dataclass(frozen=True, slots=True)
class Found:
    """A file that was looked at: its path, size in bytes, kind, and the encoding of a text file."""

    path: Path
    size: int
    kind: Kind
    encoding: str = ""


_OTHER_FILES = (
    (b"%PDF", "ein PDF"),
    (b"\x89PNG", "ein Bild"),
    (b"\xff\xd8\xff", "ein Bild"),
    (b"\x1f\x8b", "ein gepacktes Archiv"),
    (b"Rar!", "ein gepacktes Archiv"),
    (b"7z\xbc\xaf", "ein gepacktes Archiv"),
    (b"SQLite format 3", "eine Datenbank"),
    (b"MZ", "ein Programm"),
)

# Umlauts in the encodings that German tills and wholesalers still write. Lower-case letters and ß decide nearly always.
_GERMAN_BYTES = {
    "cp1252": bytes((0xE4, 0xF6, 0xFC, 0xDF, 0xC4, 0xD6, 0xDC, 0x80, 0xE9, 0xE8)),
    "cp850": bytes((0x84, 0x94, 0x81, 0xE1, 0x8E, 0x99, 0x9A, 0xD5, 0x82, 0x8A)),
    "mac_roman": bytes((0x8A, 0x9A, 0x9F, 0xA7, 0x80, 0x85, 0x86, 0xDB, 0x8E, 0x8F)),
}


def find(path: Path) -> Found:
    """What kind of file `path` is; raises FileUnreadable for what cannot be a list of articles."""
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            head = stream.read(64 * 1024)
            kind = _kind(head)
            _check_size(size, kind)
            encoding = _encoding(stream, head) if kind in (Kind.TABLE, Kind.DATANORM) else ""
    except OSError as reason:
        raise FileUnreadable(
            "Die Datei lässt sich nicht öffnen.",
            f"Liegt sie noch dort, und ist sie in einem anderen Programm geschlossen? "
            f"({'die Datei gibt es nicht' if isinstance(reason, FileNotFoundError) else paths.why(reason)})",
        ) from reason
    if kind is Kind.TABLE and "\x00" in head.decode(encoding, "replace"):
        raise FileUnreadable("Diese Datei ist keine Liste, sondern enthält Binärdaten.")
    return Found(path, size, kind, encoding)


def table_rows(stream: BinaryIO, encoding: str, delimiter: str) -> Iterator[Row]:
    """Rows of a CSV-like text, one at a time; raises FileUnreadable when a line or a cell has no end."""
    text = io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline=None)
    last_line = [""]
    reader = csv.reader(_bounded(text, last_line), delimiter=delimiter)
    first = start = 1
    try:
        for cells in reader:
            if reader.line_num - start > MOST_LINES_OF_A_RECORD:
                raise _no_end(start)
            yield start, cells
            first, start = start, reader.line_num + 1
        if reader.line_num > first and '"' not in last_line[0]:
            raise _no_end(first)  # the quote that it opens was never closed: the lines behind it are in one cell
    except csv.Error as reason:
        raise _no_end(start) from reason
    finally:
        if not stream.closed:
            text.detach()  # so that dropping the wrapper leaves the caller's file open


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The file for reading; a fault while reading becomes a FileUnreadable."""
    try:
        with path.open("rb") as stream:
            yield stream
    except OSError as reason:
        raise FileUnreadable(
            "Die Datei konnte nicht zu Ende gelesen werden.",
            "Wurde der Datenträger entfernt? Es wurde nichts übernommen.",
        ) from reason


def _bounded(text: io.TextIOWrapper, last_line: list[str]) -> Iterator[str]:
    """Each line, and in the end the last one in `last_line`."""
    readline = text.readline
    kept = ""
    number = 0
    while line := readline(LONGEST_LINE):
        number += 1
        if len(line) >= LONGEST_LINE and not line.endswith("\n"):
            raise FileUnreadable(
                f"Zeile {number} hat kein Ende.",
                "Sie ist länger als eine Million Zeichen. Das ist keine Artikelliste. Es wurde nichts übernommen.",
            )
        kept = line
        yield line
    last_line[0] = kept


def _no_end(line: int) -> FileUnreadable:
    return FileUnreadable(
        f"Ab Zeile {line} ist die Datei nicht mehr lesbar.",
        "Wahrscheinlich fehlt dort ein schließendes Anführungszeichen. Es wurde nichts übernommen.",
    )


def _kind(head: bytes) -> Kind:
    if not head.strip(b"\xef\xbb\xbf\xff\xfe\x00 \r\n\t"):
        raise FileUnreadable("Die Datei ist leer.", "Es gibt nichts zu übernehmen.")
    if head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return Kind.WORKBOOK
    for magic, name in _OTHER_FILES:
        if head.startswith(magic):
            raise FileUnreadable(f"Diese Datei ist {name}, keine Liste.")
    text = head.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \r\n\t").replace(b"\x00", b"")
    if text.startswith(b"<"):
        if re.match(rb"<(!doctype\s+html|html|table|body|head|meta|style)\b", text, re.IGNORECASE):
            raise FileUnreadable(
                "Diese Datei ist eine Webseite, auch wenn sie anders heißt.",
                "Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx. Es wurde nichts übernommen.",
            )
        return Kind.XML
    if _is_datanorm(text):
        return Kind.DATANORM
    return Kind.TABLE


def _is_datanorm(text: bytes) -> bool:
    """DATANORM begins with a V record: "V;050;" in version 5, in version 4 a fixed line before records with ";"."""
    return text.startswith((b"V;050", b"V;05;")) or re.match(rb"V [0-9 ]{6}[^\n]{20,}\n[A-Z];", text) is not None


def _check_size(size: int, kind: Kind) -> None:
    limit = LARGEST_WORKBOOK if kind is Kind.WORKBOOK else LARGEST_FILE
    if size > limit:
        raise FileUnreadable(
            f"Die Datei ist mit {size // 2**20:,} MB zu groß.".replace(",", "."),
            f"Bis {limit // 2**20} MB werden gelesen. Bitte teilen Sie die Liste auf. Es wurde nichts übernommen.",
        )


def _encoding(stream: BinaryIO, head: bytes) -> str:
    """BOM, then UTF-16 by its zero bytes, then strict UTF-8 over the whole file, then the code page that fits best."""
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    zeros = head[:4096]
    if zeros[1::2].count(0) > len(zeros) // 4:
        return "utf-16-le"
    if zeros[0::2].count(0) > len(zeros) // 4:
        return "utf-16-be"
    stream.seek(0)
    if _is_utf8(stream):
        return "utf-8"
    stream.seek(0)
    return _legacy(stream)


def _is_utf8(stream: BinaryIO) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while chunk := stream.read(2**20):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _legacy(stream: BinaryIO) -> str:
    """The code page whose umlauts the first thousands of high bytes look most like."""
    high = b""
    intact = broken = 0
    while len(high) < 10_000 and (chunk := stream.read(2**20)):
        high += chunk.translate(None, bytes(range(0x80)))
        text = chunk.decode("utf-8", "replace")
        broken += text.count("\ufffd")
        intact += sum(character > "\x7f" for character in text)
    # A few broken bytes in a file that is UTF-8 otherwise spoil single characters, not the file.
    if broken * 10 < intact - broken:
        return "utf-8"
    return max(_GERMAN_BYTES, key=lambda name: sum(high.count(byte) for byte in _GERMAN_BYTES[name]))
