"""From rows of cells to article drafts or refusals, by what each column means."""

import dataclasses
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from shb_desktop.domain.article import ArticleDraft, Barcode
from shb_desktop.domain.barcode import ScalesLayout, shown
from shb_desktop.domain.gtin import echo
from shb_desktop.domain.number_text import DecimalMark
from shb_desktop.domain.quantity import MINUS, Unit
from shb_desktop.services.importing import cells as read_cell
from shb_desktop.services.importing import codes
from shb_desktop.services.importing.outcome import NUMERIC, Accepted, Field, Outcome, Refused, Unfit
from shb_desktop.services.importing.presets import COMMON, Dialect
from shb_desktop.services.importing.source import Row

_T = TypeVar("_T")

LONGEST_NAME = 250
LONGEST_NUMBER = 60
LONGEST_DESCRIPTION = 4_000
_REMEMBERED = 10_000
"""Distinct values of a column whose reading is kept: brands, prices and counts repeat thousands of times."""

_Shared = tuple[str, str, str, str, str]
"""What variants take from their main article: name, brand, category, description and the text of the rate of VAT."""

_PLACES = {place.name: index for index, place in enumerate(dataclasses.fields(ArticleDraft))}
_BLANK = [
    place.default if place.default is not dataclasses.MISSING else "" for place in dataclasses.fields(ArticleDraft)
]


class _Remembered(dict[str, _T]):
    """Reads a cell once and gives the same answer for the same text; a hit costs one look into a dict."""

    def __init__(self, read: Callable[[str], _T]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, raw: str) -> _T:
        value = self._read(raw)
        if len(self) < _REMEMBERED:
            self[raw] = value
        return value


class RowReader:
    """Reads the rows of one file in their order: it remembers codes, numbers and main articles it has seen.

    `columns` says what each column means, `marks` its decimal mark (see sniff.decimal_marks).
    """

    def __init__(
        self,
        columns: Sequence[Field | None],
        marks: Sequence[DecimalMark | None] = (),
        dialect: Dialect = COMMON,
        layout: ScalesLayout = ScalesLayout.GERMAN_DEFAULT,
    ) -> None:
        self.fields = frozenset(field for field in columns if field)
        self._at = {field: index for index, field in reversed(list(enumerate(columns))) if field}
        self._marks = {field: marks[index] if index < len(marks) else None for field, index in self._at.items()}
        self._barcodes, self._variants, self._descriptions = (
            [index for index, meaning in enumerate(columns) if meaning is field]
            for field in (Field.BARCODE, Field.VARIANT, Field.DESCRIPTION)
        )
        self._width = len(columns)
        self._dialect = dialect
        self._layout = layout
        self._seen_codes: dict[str, int] = {}
        self._seen_numbers: dict[str, int] = {}
        self._shared: dict[str, _Shared] = {}
        self._families = bool(self.fields & {Field.GROUP, Field.PARENT, Field.KIND})
        self._rates = _Remembered(read_cell.rate)
        self._amounts = {field: _Remembered(self._amount(field)) for field in self.fields & NUMERIC}
        self._simple = list(self._simple_readers())

    def _amount(self, field: Field) -> Callable[[str], int | None]:
        read, mark = read_cell.money if field in _MONEY else read_cell.quantity, self._marks[field]
        return lambda cell: read(field, cell, mark)

    def _simple_readers(self) -> Iterator[tuple[int, int, Callable[[str], object]]]:
        """Place in the draft, column and reader of every field that depends on its own cell alone."""
        readers: dict[Field, tuple[str, Callable[[str], object]]] = {
            Field.NUMBER: ("number", read_cell.text),
            Field.BRAND: ("brand", _Remembered(read_cell.text).__getitem__),
            Field.CATEGORY: ("category", _Remembered(read_cell.text).__getitem__),
            Field.UNIT: ("unit", _Remembered(read_cell.unit).__getitem__),
            Field.AGE: ("age_limit", _Remembered(read_cell.age).__getitem__),
            Field.SHELF: ("shelf", _Remembered(read_cell.text).__getitem__),
            Field.MAKER: ("maker", _Remembered(read_cell.text).__getitem__),
            Field.COST: ("cost", lambda cell: self._amounts[Field.COST][cell]),
            Field.DEPOSIT: ("deposit", lambda cell: self._amounts[Field.DEPOSIT][cell] or 0),
            Field.MINIMUM: ("minimum", lambda cell: self._amounts[Field.MINIMUM][cell] or 0),
        }
        for field, (place, read) in readers.items():
            if field in self._at:
                yield _PLACES[place], self._at[field], read

    def read_all(self, rows: Iterable[Row | Refused]) -> Iterator[Outcome]:
        """One outcome for every row that describes an article; blank rows and pure headings of variants give none."""
        read = self.read
        for row in rows:
            outcome = row if isinstance(row, Refused) else read(*row)
            if outcome is not None:
                yield outcome

    def read(self, line: int, cells: list[str]) -> Outcome | None:
        """What becomes of one row."""
        if len(cells) < self._width:
            if not any(map(str.strip, cells)):
                return None
            swallowed = next(filter(_holds_lines, cells), "")
            if swallowed:
                return Refused(line, "Zeile", echo(swallowed), _UNCLOSED)
            cells = cells + [""] * (self._width - len(cells))
        elif len(cells) > self._width and any(map(str.strip, cells[self._width :])):
            surplus = next(cell for cell in cells[self._width :] if cell.strip())
            reason = f"Die Zeile hat {len(cells)} Spalten, die Überschrift nur {self._width}. Sind Spalten verrutscht?"
            return Refused(line, "Zeile", echo(surplus), reason)
        try:
            return self._draft(line, cells)
        except Unfit as verdict:
            if not any(map(str.strip, cells)):
                return None
            return verdict.at(line)

    def _draft(self, line: int, cells: list[str]) -> Accepted | None:
        shared = None
        if self._families:
            shared = self._family(cells)
            if self._is_no_article(cells):
                return None
        values: list[Any] = _BLANK.copy()
        for place, index, read in self._simple:
            values[place] = read(cells[index])
        barcodes, note = self._codes(cells)
        values[_NAME] = name = self._name(cells, shared)
        self._demand_identity(name, values[_NUMBER], barcodes)
        values[_BARCODES] = barcodes
        vat_text = self._raw(cells, Field.VAT)
        if shared and vat_text.strip().casefold() in _INHERITED:
            vat_text = shared[4]
        values[_VAT] = vat = self._rates[vat_text]
        values[_PRICE] = self._price(cells, vat)
        if self._descriptions:
            values[_DESCRIPTION] = next(
                filter(None, (read_cell.text(cells[index]) for index in self._descriptions)), ""
            )[:LONGEST_DESCRIPTION]
        if Field.STOCK in self._at:
            values[_STOCK], stock_note = self._stock(cells)
            note = "; ".join(filter(None, (note, stock_note))) if stock_note else note
        if Field.CONTENT in self._at:
            values[_CONTENT], values[_CONTENT_UNIT] = self._content(cells)
        if Field.BY_WEIGHT in self._at and self._raw(cells, Field.BY_WEIGHT).strip().casefold() in _YES:
            values[_UNIT] = Unit.KILOGRAM
        if shared:
            for place, text in zip((_BRAND, _CATEGORY, _DESCRIPTION), shared[1:4], strict=True):
                values[place] = values[place] or text
        self._note_seen(line, values[_NUMBER], barcodes)
        return Accepted(line, ArticleDraft(*values), note, vat_text != "")

    def _raw(self, cells: list[str], field: Field) -> str:
        index = self._at.get(field)
        return cells[index] if index is not None else ""

    def _text(self, cells: list[str], field: Field) -> str:
        index = self._at.get(field)
        return read_cell.text(cells[index]) if index is not None else ""

    def _number(self, cells: list[str], field: Field) -> int | None:
        index = self._at.get(field)
        return self._amounts[field][cells[index]] if index is not None else None

    def _name(self, cells: list[str], shared: _Shared | None) -> str:
        name = self._text(cells, Field.NAME) or (shared[0] if shared else "")
        if _holds_lines(raw := self._raw(cells, Field.NAME)):
            raise Unfit(Field.NAME, raw, _UNCLOSED)
        if self._variants and name and (shared or not self._dialect.containers):
            for index in self._variants:
                variant = read_cell.text(cells[index])
                if variant and variant.casefold() not in self._dialect.ignored_variants and not _says(name, variant):
                    name = f"{name}, {variant}"
        if len(name) > LONGEST_NAME:
            raise Unfit(
                Field.NAME,
                name,
                f"Der Name hat {len(name)} Zeichen, möglich sind {LONGEST_NAME}. Ist die Spalte verrutscht?",
            )
        return name

    def _demand_identity(self, name: str, number: str, barcodes: tuple[Barcode, ...]) -> None:
        if Field.NAME in self.fields:
            if not name:
                raise Unfit(Field.NAME, number or (shown(barcodes[0].code) if barcodes else ""), "Der Name fehlt.")
        elif not number and not barcodes:
            raise Unfit(
                Field.NUMBER, "", "Es fehlen Artikelnummer und EAN, also ist unklar, welcher Artikel gemeint ist."
            )
        if len(number) > LONGEST_NUMBER:
            raise Unfit(Field.NUMBER, number, f"Die Artikelnummer hat mehr als {LONGEST_NUMBER} Zeichen.")

    def _codes(self, cells: list[str]) -> tuple[tuple[Barcode, ...], str]:
        """The barcodes of a row, and a note of what was put right."""
        if len(self._barcodes) == 1 and Field.CASE_BARCODE not in self._at:
            keys, note = codes.keys(cells[self._barcodes[0]], self._layout)
            return tuple([Barcode(key) for key in keys]), note
        notes: list[str] = []
        found: dict[str, Barcode] = {}
        for index in self._barcodes:
            keys, note = codes.keys(cells[index], self._layout)
            found.update((key, Barcode(key)) for key in keys if key not in found)
            notes.append(note)
        keys, note = codes.keys(self._raw(cells, Field.CASE_BARCODE), self._layout)
        pack = self._number(cells, Field.CASE)
        if keys and pack:
            found.update((key, Barcode(key, pack)) for key in keys if key not in found)
            notes.append(note)
        elif keys:
            notes.append("EAN der Verpackung ohne Stückzahl nicht übernommen")
        return tuple(found.values()), "; ".join(filter(None, notes))

    def _price(self, cells: list[str], vat: int) -> int | None:
        price = self._number(cells, Field.PRICE)
        if price is None and Field.PRICE_NET in self._at:
            net = self._number(cells, Field.PRICE_NET)
            return None if net is None else (net * (100 + vat) + 50) // 100
        return price

    def _content(self, cells: list[str]) -> tuple[int | None, str]:
        return read_cell.content(
            self._raw(cells, Field.CONTENT), self._raw(cells, Field.CONTENT_UNIT), self._marks[Field.CONTENT]
        )

    def _stock(self, cells: list[str]) -> tuple[int | None, str]:
        raw = self._raw(cells, Field.STOCK)
        if raw.lstrip()[:1] in ("-", MINUS) and raw.strip() not in ("-", MINUS):
            # Tills that book without looking reach negative stock; a shelf cannot.
            read_cell.quantity(Field.STOCK, raw.strip()[1:], self._marks[Field.STOCK])
            return 0, f"Bestand {raw.strip()} als 0 übernommen"
        return self._amounts[Field.STOCK][raw], ""

    def _family(self, cells: list[str]) -> _Shared | None:
        """What the row shares with its main article; a main article's row is kept for those that follow."""
        group = self._raw(cells, Field.GROUP).strip()
        parent = self._raw(cells, Field.PARENT).strip()
        shared = self._shared.get(parent) if parent else self._shared.get(group)
        if shared is None and not parent and group:
            own = (
                self._text(cells, Field.NAME),
                self._text(cells, Field.BRAND),
                self._text(cells, Field.CATEGORY),
                self._text(cells, Field.DESCRIPTION)[:LONGEST_DESCRIPTION],
                self._raw(cells, Field.VAT),
            )
            # WooCommerce names a parent by its number or as "id:7"; Shopify and Shopware by the group itself.
            for name in (group, f"id:{group}", self._raw(cells, Field.NUMBER).strip()):
                if (name and Field.PARENT in self.fields) or name == group:
                    self._shared[name] = own
        return shared

    def _is_no_article(self, cells: list[str]) -> bool:
        """True for a row that only carries what its variants share, or only a further picture."""
        if self._raw(cells, Field.KIND).strip().casefold() in self._dialect.containers:
            return True
        telling = (Field.NAME, Field.NUMBER, Field.PRICE)
        rest = [self._raw(cells, field) for field in telling] + [
            cells[index] for index in (*self._barcodes, *self._variants)
        ]
        return not any(map(str.strip, rest))

    def _note_seen(self, line: int, number: str, barcodes: tuple[Barcode, ...]) -> None:
        seen = self._seen_codes
        for code in barcodes:
            if code.code in seen:
                raise Unfit(Field.BARCODE, shown(code.code), f"Diese EAN steht schon in Zeile {seen[code.code]}.")
        if number:
            earlier = self._seen_numbers.setdefault(number, line)
            if earlier != line:
                raise Unfit(Field.NUMBER, number, f"Diese Artikelnummer steht schon in Zeile {earlier}.")
        for code in barcodes:
            seen[code.code] = line


def _holds_lines(cell: str) -> bool:
    """True when a line of the file has slipped into the cell: a line break, and what parts cells."""
    return "\n" in cell and any(mark in cell for mark in ";\t|,")


def _says(name: str, variant: str) -> bool:
    """True when the name already contains the variant as words of its own."""
    return re.search(rf"(?<!\w){re.escape(variant)}(?!\w)", name, re.IGNORECASE) is not None


_MONEY = frozenset((Field.PRICE, Field.PRICE_NET, Field.COST, Field.DEPOSIT))
_UNCLOSED = "In diesem Feld steckt eine weitere Zeile. Fehlt davor ein schließendes Anführungszeichen?"
_YES = frozenset(("y", "yes", "ja", "j", "1", "true", "wahr"))
_INHERITED = frozenset(("", "parent", "übergeordnet"))
_NAME, _NUMBER, _BRAND, _CATEGORY, _DESCRIPTION, _UNIT, _PRICE, _VAT, _CONTENT, _CONTENT_UNIT, _BARCODES, _STOCK = (
    _PLACES[place]
    for place in (
        "name",
        "number",
        "brand",
        "category",
        "description",
        "unit",
        "price",
        "vat",
        "content",
        "content_unit",
        "barcodes",
        "stock",
    )
)
