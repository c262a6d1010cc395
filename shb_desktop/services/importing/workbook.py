"""Excel and LibreOffice tables (xls, xlsx, ods) as rows of text, after a look that keeps bombs and endless sheets out.

The reader keeps 32 bytes for every cell of the rectangle between the first and the last one, so that two cells far
apart in a file of one kilobyte end the whole program; the look finds that out beforehand.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import IO

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetVisibleEnum

from shb_desktop.services.importing import xml_stream
from shb_desktop.services.importing.outcome import FileUnreadable
from shb_desktop.services.importing.source import Row

MOST_CELLS = 6_000_000
"""Rows times columns of one sheet: 100,000 articles with 60 columns."""
MOST_UNPACKED = 512 * 2**20

_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_CELL_PLACE = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]{1,4})(\d+)[\"']")
_ROW_PLACE = re.compile(rb"<(?:\w+:)?row\b[^>]*?\br\s*=\s*[\"'](\d+)[\"']")

Cell = int | float | str | bool | time | date | datetime | timedelta


def sheets(path: Path) -> list[tuple[str, CalamineSheet]]:
    """The visible sheets of a workbook with their names; raises FileUnreadable with the reason."""
    _look(path)
    try:
        book = CalamineWorkbook.from_path(path)
        found = [
            (about.name, book.get_sheet_by_name(about.name))
            for about in book.sheets_metadata
            if about.visible is SheetVisibleEnum.Visible
        ]
    except CalamineError as reason:
        raise FileUnreadable(
            "Diese Tabelle ist beschädigt oder mit einem Kennwort geschützt.",
            "Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie neu und versuchen Sie es noch einmal.",
        ) from reason
    return [(name, sheet) for name, sheet in found if _bounded(sheet)]


def rows(sheet: CalamineSheet) -> Iterator[Row]:
    """The rows of a sheet as text, numbered as the program that made it numbers them."""
    first = sheet.start[0] if sheet.start else 0
    for line, cells in enumerate(sheet.iter_rows(), start=first + 1):
        yield line, [_text(cell) for cell in cells]


def _bounded(sheet: CalamineSheet) -> bool:
    if sheet.height * sheet.width > MOST_CELLS:
        raise _too_large()
    return sheet.height > 0


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float):
        if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        # A comma, so that no later reader can take the point of 1.234 for a thousands mark.
        return repr(cell).replace(".", ",")
    if isinstance(cell, datetime | date | time):
        return cell.isoformat()
    return str(cell)


def _look(path: Path) -> None:
    if not zipfile.is_zipfile(path):
        return  # xls: at most 65,536 rows of 256 columns
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > MOST_UNPACKED:
                raise _too_large()
            names = {member.filename for member in members}
            if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
                raise FileUnreadable(
                    "Diese Datei ist ein gepacktes Archiv.", "Bitte entpacken Sie es und wählen Sie die Liste darin."
                )
            for member in members:
                with archive.open(member) as content:
                    _measure(member.filename, content)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError) as reason:
        raise FileUnreadable(
            "Diese Tabelle ist beschädigt oder mit einem Kennwort geschützt.",
            "Öffnen Sie sie in Excel und speichern Sie sie neu.",
        ) from reason


def _measure(name: str, content: IO[bytes]) -> None:
    if name.startswith("xl/worksheets/") and name.endswith(".xml"):
        _measure_sheet(content)
    elif name == "content.xml":
        extent = _OdsExtent()
        for _ in xml_stream.feed(content, extent):  # type: ignore[arg-type]
            if extent.most > MOST_CELLS:
                raise _too_large()
    else:
        while content.read(2**20):  # reading to the end makes zipfile compare size and checksum
            pass


def _measure_sheet(content: IO[bytes]) -> None:
    height = width = passed_rows = cells_of_row = 0
    rest = b""
    while chunk := content.read(2**20):
        data = rest + chunk
        cut = data.rfind(b"<")
        data, rest = (data[:cut], data[cut:]) if cut > 0 else (data, b"")
        places = _CELL_PLACE.findall(data)
        width = max(width, *(_column(letters) for letters in {letters for letters, _ in places}), 0)
        height = max(height, *(int(row) for _, row in places), *(int(row) for row in _ROW_PLACE.findall(data)), 0)
        first, *others = _ROW.split(data)
        cells_of_row += len(_CELL.findall(first))
        for part in others:
            width = max(width, cells_of_row)
            cells_of_row = len(_CELL.findall(part))
        passed_rows += len(others)
        width = max(width, cells_of_row)
        if max(height, passed_rows) * width > MOST_CELLS or len(rest) > 2**20:
            raise _too_large()


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


class _OdsExtent:
    """Follows the cells of an OpenDocument table with their repetitions (ODF 1.3, 9.1) to the last filled one."""

    def __init__(self) -> None:
        self.most = 0
        self.row = self.repeated_row = 0
        self.column = 0
        self.filled = False
        self.width = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table":
            self.row = self.width = 0
        elif tag == "table-row":
            self.repeated_row = _repeated(attributes, "number-rows-repeated")
            self.column, self.filled = 0, False
        elif tag in ("table-cell", "covered-table-cell"):
            self.column += _repeated(attributes, "number-columns-repeated")
            if any(name.endswith("value-type") for name in attributes):
                self.filled = True
                self.width = max(self.width, self.column)

    def end(self, tag: str, text: str) -> None:
        if tag == "table-row":
            self.row += self.repeated_row
            if self.filled:
                self.most = max(self.most, self.row * self.width)
        elif tag == "p" and text:
            self.filled = True
            self.width = max(self.width, self.column)


def _repeated(attributes: dict[str, str], name: str) -> int:
    for key, value in attributes.items():
        if key.endswith(name) and value.isdecimal():
            return int(value[:9])
    return 1


def _too_large() -> FileUnreadable:
    return FileUnreadable(
        "Diese Tabelle ist zu groß.",
        f"Bis {MOST_CELLS // 1_000_000} Millionen Felder werden gelesen. Bitte löschen Sie leere Bereiche, oder "
        f"speichern Sie die Liste als CSV.",
    )
