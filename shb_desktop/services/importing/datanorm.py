"""DATANORM 4 and 5, the German wholesalers' format: records A (article), B (more of it), T (texts), P (prices).

Prices are cents for 1, 10, 100 or 1,000 units and never include VAT. List prices (mark 1) become
the shop's price with VAT, net prices (mark 2) what the shop pays.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from shb_desktop.domain.gtin import echo, is_gtin
from shb_desktop.services.importing.outcome import Field, Refused
from shb_desktop.services.importing.source import Row, table_rows

COLUMNS = (
    Field.NUMBER,
    Field.NAME,
    Field.BARCODE,
    Field.PRICE_NET,
    Field.COST,
    Field.UNIT,
    Field.CATEGORY,
    Field.DESCRIPTION,
)
PRICE_COLUMNS = (Field.NUMBER, Field.PRICE_NET, Field.COST)
_MOST_TEXT = 64 * 2**20
_LONGEST_TEXT = 4_000
_PRICE_UNITS_4 = {"0": 1, "1": 10, "2": 100, "3": 1_000, "": 1}
_LIST_PRICE, _NET_PRICE = "1", "2"


@dataclass(slots=True)
class Catalogue:
    """What stands outside the article records: long texts by key, EANs by article number, and what the file holds."""

    version: int = 4
    articles: int = 0
    prices: int = 0
    texts: dict[str, str] = field(default_factory=dict)
    eans: dict[str, str] = field(default_factory=dict)
    size: int = 0


def survey(stream: BinaryIO, encoding: str) -> Catalogue:
    """First pass: texts may stand before or behind the articles that use them."""
    found = Catalogue()
    for _, cells in table_rows(stream, encoding, ";"):
        kind = cells[0].strip()
        if kind == "V" and len(cells) > 1:
            found.version = 5
        elif kind == "A":
            found.articles += 1
        elif kind == "P":
            found.prices += 1
        elif kind == "B" and len(cells) > 9 and cells[9].strip():
            found.eans[cells[2].strip()] = cells[9].strip()
        elif kind == "T" and len(cells) > 5:
            _add_text(found, cells)
    return found


def rows(stream: BinaryIO, encoding: str, catalogue: Catalogue) -> Iterator[Row | Refused]:
    """Second pass: one row of COLUMNS per article, or of PRICE_COLUMNS per price when the file holds only prices."""
    for line, cells in table_rows(stream, encoding, ";"):
        kind = cells[0].strip()
        if kind == "A":
            yield _article(line, cells, catalogue)
        elif kind == "P" and not catalogue.articles:
            yield from _prices(line, cells)


def _article(line: int, cells: list[str], catalogue: Catalogue) -> Row | Refused:
    cells = [cell.strip() for cell in cells] + [""] * (26 - len(cells))
    number = cells[2]
    if cells[1] == "L":
        return Refused(line, Field.NUMBER.label, echo(number), "Der Lieferant führt diesen Artikel nicht mehr.")
    if catalogue.version == 5:
        names, unit, mark, per, cents, group, text = (
            cells[3:5],
            cells[5],
            cells[6],
            cells[7],
            cells[8],
            cells[11],
            cells[23],
        )
        # Suppliers put the EAN of version 5 in different fields; its check digit tells it from the numbers around it.
        ean = next((cell for cell in cells[12:22] if len(cell) in (8, 13, 14) and is_gtin(cell)), "")
        count = int(per) if per.isdecimal() and int(per) else 1
    else:
        names, unit, mark, per, cents, group, text = (
            cells[4:6],
            cells[8],
            cells[6],
            cells[7],
            cells[9],
            cells[11],
            cells[12],
        )
        ean, count = "", _PRICE_UNITS_4.get(per, 1)
    price = _price(cents, count)
    description = catalogue.texts.get(text, "")
    return line, [
        number,
        " ".join(names).strip(),
        catalogue.eans.get(number, ean),
        *_by_mark(mark, price),
        unit,
        group,
        description,
    ]


def _prices(line: int, cells: list[str]) -> Iterator[Row]:
    """A P record holds up to three prices of nine fields each, the first behind record kind and mark."""
    for start in range(2, len(cells) - 2, 9):
        number, mark, cents = (cell.strip() for cell in cells[start : start + 3])
        if number:
            yield line, [number, *_by_mark(mark, _price(cents, 1))]


def _by_mark(mark: str, price: str) -> tuple[str, str]:
    """List price and what the shop pays; a price on request (mark 9) is neither."""
    return price if mark == _LIST_PRICE else "", price if mark == _NET_PRICE else ""


def _price(cents: str, count: int) -> str:
    if not cents.isdecimal():
        return cents
    whole = (int(cents) + count // 2) // count
    return f"{whole // 100}.{whole % 100:02d}"


def _add_text(found: Catalogue, cells: list[str]) -> None:
    key = cells[2].strip()
    lines = [cells[5]] if found.version == 5 else [cells[place] for place in (6, 9) if place < len(cells)]
    text = " ".join(line.strip() for line in lines).strip()
    known = found.texts.get(key, "")
    if text and len(known) < _LONGEST_TEXT and found.size < _MOST_TEXT:
        found.texts[key] = f"{known} {text}".strip()
        found.size += len(text)
