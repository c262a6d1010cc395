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
from shb_desktop.services.exporting.tables import Sheet, UnknownEnding, finished, write_workbook

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
    ("Nr.", 22, "L"),
    ("Artikel", 63, "L"),
    ("EAN", 31, "L"),
    ("Bestand", 26, "R"),
    ("EK", 20, "R"),
    ("Wert", 24, "R"),
)
_UNCOUNTED = (("Nr.", 22, "L"), ("Artikel", 107, "L"), ("EAN", 31, "L"), ("Laut Buch", 26, "R"))
_ROW, _LEAST_POINTS, _POINTS = 6, 5, 9
_LINE, _HEAD = 205, 230
"""How light the rules between lines and the ground of the headings are, of 255."""


def write(found: Inventory, target: Path, shop: str = "") -> Path:
    """Write the list as PDF or xlsx, as `target` ends. Raises ExportFailed.

    A purchase price that nobody knows leaves the value open; what nobody counted stands apart and has no value.
    """
    match target.suffix.casefold():
        case ".pdf":
            _write_pdf(found, target, shop)
        case ".xlsx":
            write_workbook(_sheets(found), target)
        case _:
            raise UnknownEnding(target, ".pdf und .xlsx")
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
            self.cell(130, 5, say(" · ".join(filter(None, ("Inventurliste", found.stocktake.name, shop)))))
            self.cell(0, 5, f"Seite {self.page_no()} von {{nb}}", align="R")
            self.set_font_size(_POINTS)

    pdf = Pages(format="A4")
    pdf.set_margins(12, 12)
    pdf.set_auto_page_break(auto=True, margin=16)
    say = _font(pdf)
    pdf.add_page()
    _head(pdf, say, found, shop)
    _table_head(pdf, say, _COLUMNS)
    so_far = 0
    for line in found.lines:
        if _new_page(pdf, say, _COLUMNS):
            _table_row(pdf, say, _COLUMNS, ("", "Übertrag", "", "", "", format_money(so_far)))
        so_far += line.value or 0
        cost = "" if line.cost is None else format_money(line.cost)
        value = "offen" if line.value is None else format_money(line.value)
        amount = f"{format_quantity(line.stock)} {line.unit.label}"
        _table_row(pdf, say, _COLUMNS, (line.number, line.name, shown(line.barcode), amount, cost, value))
    pdf.set_font_size(12)
    pdf.ln(2)
    pdf.cell(0, 8, say(f"Summe: {format_money(found.value)}"), align="R", new_x="LMARGIN", new_y="NEXT")
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
    pdf.cell(0, 9, say("Inventurliste"), new_x="LMARGIN", new_y="NEXT")
    pdf.set_font_size(_POINTS)
    when = f"{state} {moment:%d.%m.%Y, %H:%M} Uhr"
    about = " · ".join(filter(None, (stocktake.name, shop, when, f"{len(found.lines)} Artikel gezählt")))
    pdf.cell(0, 6, say(about), new_x="LMARGIN", new_y="NEXT")
    pdf.ln(2)


_Columns = tuple[tuple[str, int, str], ...]


def _table_head(pdf: "FPDF", say: Any, columns: _Columns) -> None:
    pdf.set_font_size(_POINTS)
    pdf.set_fill_color(_HEAD)
    for title, width, align in columns:
        pdf.cell(width, _ROW, say(title), align=align, fill=True)
    pdf.ln()


def _new_page(pdf: "FPDF", say: Any, columns: _Columns) -> bool:
    """Begin another page with the headings when the next line has no room on this one."""
    if not pdf.will_page_break(_ROW):
        return False
    pdf.add_page()
    _table_head(pdf, say, columns)
    return True


def _table_row(pdf: "FPDF", say: Any, columns: _Columns, cells: tuple[str, ...]) -> None:
    pdf.set_draw_color(_LINE)
    for text, (title, width, align) in zip(cells, columns, strict=True):
        # A name may end in an ellipsis; a number is set smaller, since half a number is a wrong one.
        points = _POINTS
        while title != "Artikel" and points > _LEAST_POINTS and pdf.get_string_width(say(text)) > width - 2:
            points -= 1
            pdf.set_font_size(points)
        pdf.cell(width, _ROW, _fitting(pdf, say(text), width - 2, say("…")), border="B", align=align)
        pdf.set_font_size(_POINTS)
    pdf.ln()


def _fitting(pdf: "FPDF", text: str, width: int, mark: str) -> str:
    if pdf.get_string_width(text) <= width:
        return text
    while text and pdf.get_string_width(text + mark) > width:
        text = text[:-1]
    return text + mark


def _foot(pdf: "FPDF", say: Any, found: Inventory) -> None:
    pdf.set_font_size(_POINTS)
    if found.without_cost:
        missing = f"Ohne bekannten Einkaufspreis: {found.without_cost} Artikel. Deren Wert fehlt in der Summe."
        pdf.multi_cell(0, 5, say(missing), new_x="LMARGIN", new_y="NEXT")
    if found.uncounted:
        if pdf.will_page_break(_ROW * 4):
            pdf.add_page()  # a heading without a line below it is lost
        pdf.ln(3)
        apart = f"Nicht gezählt und ohne Wert ({len(found.uncounted)} Artikel):"
        pdf.multi_cell(0, 5, say(apart), new_x="LMARGIN", new_y="NEXT")
        _table_head(pdf, say, _UNCOUNTED)
        for one in found.uncounted:
            _new_page(pdf, say, _UNCOUNTED)
            amount = f"{format_quantity(one.on_hand)} {one.unit.label}"
            _table_row(pdf, say, _UNCOUNTED, (one.number, one.name, shown(one.barcode), amount))
    pdf.ln(14)
    pdf.cell(0, 5, say("Aufgenommen und geprüft (Ort, Datum, Unterschrift): ______________________________"))
