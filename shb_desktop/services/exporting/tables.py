"""Tables as files that Excel opens at once: CSV (UTF-8 with BOM, `;`, decimal comma) and xlsx. No cell is a formula."""

import csv
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from shb_desktop.errors import ShopError
from shb_desktop.ledger.everything import Kind
from shb_desktop.paths import why

# What a spreadsheet takes for the beginning of a formula (OWASP, "CSV injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""Control characters that the xlsx format cannot hold (XML 1.0, 2.2)."""
MOST_ROWS = 1_000_000
"""Rows of one sheet; Excel ends at 1,048,576."""

_FORMATS = {
    Kind.MONEY: "#,##0.00",
    Kind.QUANTITY: "0.###",
    Kind.MOMENT: "dd.mm.yyyy hh:mm:ss",
    Kind.DAY: "dd.mm.yyyy",
    Kind.NUMBER: "0",
}


class ExportFailed(ShopError):
    """A file could not be written."""

    code = "export-failed"

    def __init__(self, target: Path, reason: str) -> None:
        super().__init__(
            f"Nach {target} konnte nicht geschrieben werden ({reason}).",
            "Das Buch ist unberührt. Schaffen Sie Platz, wählen Sie einen anderen Ort, oder schließen Sie die Datei.",
        )


class UnknownEnding(ExportFailed):
    """The name ends in a way that says of no kind of file here."""

    code = "unknown-ending"

    def __init__(self, target: Path, there_are: str) -> None:
        ShopError.__init__(
            self,
            f"Eine Datei mit der Endung {target.suffix or '„“'} gibt es hier nicht.",
            f"Möglich sind {there_are}. Es wurde nichts geschrieben.",
        )


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table to be written: headings with the kind of their column, and rows of the book's own numbers."""

    name: str
    columns: dict[str, Kind]
    rows: Iterable[Sequence[Any]]


@contextmanager
def finished(target: Path) -> Iterator[Path]:
    """A file to write into that takes its name only when all of it is there. Raises ExportFailed."""
    part = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        yield part
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        part.replace(target)
    except OSError as problem:
        raise ExportFailed(target, why(problem)) from problem
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def write_csv(sheet: Sheet, target: Path) -> None:
    """Write a table as CSV. Raises ExportFailed."""
    kinds = tuple(sheet.columns.values())
    with finished(target) as part, part.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
        writer.writerow(sheet.columns)
        writer.writerows([said(kind, value) for kind, value in zip(kinds, row, strict=True)] for row in sheet.rows)


def write_workbook(sheets: Iterable[Sheet], target: Path) -> None:
    """Write tables as the sheets of one workbook; what is too long goes on in a second sheet. Raises ExportFailed."""
    # openpyxl costs a fifth of a second to import.
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)

    def cell(page: Any, kind: Kind, value: Any) -> Any:
        written = WriteOnlyCell(page, _value(kind, value))
        if isinstance(written.value, str):
            written.data_type = "s"  # "=1+1" is what somebody typed, not a formula
        elif kind in _FORMATS:
            written.number_format = _FORMATS[kind]
        return written

    with finished(target) as part:
        for sheet in sheets:
            kinds = tuple(sheet.columns.values())
            page: Any = None
            for many, row in enumerate(sheet.rows):
                if many % MOST_ROWS == 0:
                    page = _page(book, sheet, many // MOST_ROWS)
                page.append([cell(page, kind, value) for kind, value in zip(kinds, row, strict=True)])
            if page is None:
                _page(book, sheet, 0)
        book.save(part)


def said(kind: Kind, value: Any) -> str:
    """A value as a German spreadsheet reads it from a text file."""
    if value is None:
        return ""
    if kind is Kind.TEXT:
        text = str(value)
        return f"'{text}" if text.startswith(_FORMULA) else text
    if kind in (Kind.MONEY, Kind.QUANTITY):
        return f"{_value(kind, value):f}".replace(".", ",")
    if kind is Kind.MOMENT:
        return f"{_moment(value):%d.%m.%Y %H:%M:%S}"
    if kind is Kind.DAY:
        return f"{_value(kind, value):%d.%m.%Y}"
    return str(_value(kind, value))


def _value(kind: Kind, value: Any) -> Any:
    if value is None:
        return None
    match kind:
        case Kind.MONEY:
            return Decimal(value).scaleb(-2)
        case Kind.QUANTITY:
            exact = Decimal(value).scaleb(-3)
            return exact.quantize(Decimal(1)) if value % 1_000 == 0 else exact
        case Kind.MOMENT:
            return _moment(value)
        case Kind.DAY:
            return date(value // 10_000, value // 100 % 100, value % 100)
        case Kind.YES:
            return "ja" if value else "nein"
        case Kind.NUMBER:
            return int(value)
        case _:
            return _UNWRITABLE.sub("\ufffd", str(value))


def _moment(value: int) -> datetime:
    # Excel knows no time zones: the shop's own time, to the second.
    return datetime.fromtimestamp(value // 1_000).astimezone().replace(tzinfo=None)


def _page(book: Any, sheet: Sheet, number: int) -> Any:
    page = book.create_sheet(sheet.name if number == 0 else f"{sheet.name} {number + 1}")
    page.freeze_panes = "A2"
    page.append(list(sheet.columns))
    return page
