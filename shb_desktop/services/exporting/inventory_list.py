"""The list of a stocktake with its values, for the tax office and the shop's own files (HGB §240): xlsx and PDF."""

import unicodedata
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shb_desktop.domain.barcode import shown
from shb_desktop.domain.money import format_money
from shb_desktop.domain.quantity import format_quantity
from shb_desktop.domain.stocktake import Inventory, Line
from shb_desktop.ledger.everything import Kind
from shb_desktop.services.exporting.tables import Sheet, finished, write_workbook

if TYPE_CHECKING:
    from fpdf import FPDF

_FONTS = (
    *("C:/Windows/Fonts/segoeui.ttf", "C:/Windows/Fonts/arial.ttf"),
    *("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf"),
    *("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf", "/usr/share/fonts/TTF/DejaVuSans.ttf"),
    *("/System/Library/Fonts/Supplemental/Arial.ttf", "/Library/Fonts/Arial.ttf"),
)
# Millimetres of an A4 page of 210 with margins of 12.
_COLUMNS = (
    ("Nr.", 20, "L"),
    ("Artikel", 68, "L"),
    ("EAN", 32, "L"),
    ("Bestand", 24, "R"),
    ("EK", 20, "R"),
    ("Wert", 22, "R"),
)


def write(found: Inventory, target: Path, shop: str = "") -> Path:
    """Write the list as PDF when `target` ends so, else as xlsx. Raises ExportFailed.

    A purchase price that nobody knows leaves the value open; what nobody counted stands apart and has no value.
    """
    if target.suffix.casefold() == ".pdf":
        _write_pdf(found, target, shop)
    else:
        write_workbook(_sheets(found), target)
    return target


def _sheets(found: Inventory) -> Iterator[Sheet]:
    text, quantity, money, moment = Kind.TEXT, Kind.QUANTITY, Kind.MONEY, Kind.MOMENT
    yield Sheet(
        "Inventurliste",
        {
            "Artikelnummer": text,
            "Artikel": text,
            "EAN": text,
            "Einheit": text,
            "Gezählt": quantity,
            "Im Abholregal": quantity,
            "Bestand": quantity,
            "Laut Buch": quantity,
            "Differenz": quantity,
            "Gezählt am": moment,
            "Einkaufspreis": money,
            "Wert": money,
        },
        [*map(_row, found.lines), ("", "Summe", "", "", *(None,) * 7, found.value)],
    )
    yield Sheet(
        "Nicht gezählt",
        {"Artikelnummer": text, "Artikel": text, "EAN": text, "Einheit": text, "Laut Buch": quantity},
        [(one.number, one.name, shown(one.barcode), one.unit.label, one.on_hand) for one in found.uncounted],
    )


def _row(line: Line) -> tuple[Any, ...]:
    count = line.count
    return (
        *(line.number, line.name, shown(line.barcode), line.unit.label, count.counted, count.set_aside),
        *(line.stock, count.on_hand, count.difference, count.at, line.cost, line.value),
    )


def _write_pdf(found: Inventory, target: Path, shop: str) -> None:
    # fpdf2 brings fontTools, which nobody else here needs.
    from fpdf import FPDF

    class Pages(FPDF):
        def footer(self) -> None:
            self.set_y(-12)
            self.set_font_size(8)
            self.cell(0, 5, f"Seite {self.page_no()} von {{nb}}", align="R")

    pdf = Pages(format="A4")
    pdf.set_margins(12, 12)
    pdf.set_auto_page_break(auto=True, margin=16)
    say = _font(pdf)
    pdf.add_page()
    _head(pdf, say, found, shop)
    _table_head(pdf, say)
    for line in found.lines:
        cost = "" if line.cost is None else format_money(line.cost)
        value = "offen" if line.value is None else format_money(line.value)
        amount = f"{format_quantity(line.stock)} {line.unit.label}"
        _table_row(pdf, say, (line.number, line.name, shown(line.barcode), amount, cost, value))
    pdf.set_font_size(11)
    pdf.ln(2)
    pdf.cell(0, 7, say(f"Summe: {format_money(found.value)}"), align="R", new_x="LMARGIN", new_y="NEXT")
    _foot(pdf, say, found)
    with finished(target) as part:
        pdf.output(str(part))


def _font(pdf: "FPDF") -> Any:
    """Use a font of this computer that has all letters; without one, what Helvetica lacks is written plainly."""
    for path in _FONTS:
        if Path(path).is_file():
            pdf.add_font("shop", fname=path)
            pdf.set_font("shop", size=9)
            return str
    pdf.set_font("helvetica", size=9)
    return _plainly


def _plainly(text: str) -> str:
    for letter, plain in (("€", "EUR"), ("\u2212", "-"), ("–", "-"), ("…", ".."), ("„", '"'), ("“", '"')):
        text = text.replace(letter, plain)
    decomposed = unicodedata.normalize("NFKC", text)
    return (
        "".join(
            letter if letter.isascii() or ord(letter) < 256 else unicodedata.normalize("NFKD", letter)[0]
            for letter in decomposed
        )
        .encode("latin-1", "replace")
        .decode("latin-1")
    )


def _head(pdf: "FPDF", say: Any, found: Inventory, shop: str) -> None:
    stocktake = found.stocktake
    day = stocktake.closed_at or stocktake.opened_at
    moment = datetime.fromtimestamp(day // 1_000).astimezone()
    state = {"booked": "gebucht am", "open": "nicht gebucht, begonnen am"}.get(stocktake.state, "verworfen am")
    pdf.set_font_size(16)
    pdf.cell(0, 9, say(f"Inventurliste {stocktake.name}"), new_x="LMARGIN", new_y="NEXT")
    pdf.set_font_size(9)
    about = " · ".join(
        filter(None, (shop, f"{state} {moment:%d.%m.%Y, %H:%M} Uhr", f"{len(found.lines)} Artikel gezählt"))
    )
    pdf.cell(0, 6, say(about), new_x="LMARGIN", new_y="NEXT")
    pdf.ln(2)


def _table_head(pdf: "FPDF", say: Any) -> None:
    pdf.set_fill_color(230)
    for title, width, align in _COLUMNS:
        pdf.cell(width, 6, say(title), align=align, fill=True)
    pdf.ln()


def _table_row(pdf: "FPDF", say: Any, cells: tuple[str, ...]) -> None:
    if pdf.will_page_break(6):
        pdf.add_page()
        _table_head(pdf, say)
    for text, (_, width, align) in zip(cells, _COLUMNS, strict=True):
        pdf.cell(width, 6, _fitting(pdf, say(text), width - 2, say("…")), border="B", align=align)
    pdf.ln()


def _fitting(pdf: "FPDF", text: str, width: int, mark: str) -> str:
    if pdf.get_string_width(text) <= width:
        return text
    while text and pdf.get_string_width(text + mark) > width:
        text = text[:-1]
    return text + mark


def _foot(pdf: "FPDF", say: Any, found: Inventory) -> None:
    pdf.set_font_size(9)
    if found.without_cost:
        missing = f"Bei {found.without_cost} Artikeln ist kein Einkaufspreis bekannt; ihr Wert fehlt in der Summe."
        pdf.multi_cell(0, 5, say(missing), new_x="LMARGIN", new_y="NEXT")
    if found.uncounted:
        pdf.ln(3)
        apart = f"Nicht gezählt und ohne Wert ({len(found.uncounted)} Artikel):"
        pdf.multi_cell(0, 5, say(apart), new_x="LMARGIN", new_y="NEXT")
        _table_head(pdf, say)
        for one in found.uncounted:
            amount = f"{format_quantity(one.on_hand)} {one.unit.label}"
            _table_row(pdf, say, (one.number, one.name, shown(one.barcode), amount, "", ""))
    pdf.ln(14)
    pdf.cell(0, 5, say("Aufgenommen und geprüft (Ort, Datum, Unterschrift): ______________________________"))
