"""The EAN column of a file: what spreadsheets did to it, mended where the check digit proves it, refused where not."""

import re

from shb_desktop.domain.barcode import ScalesLayout, Scan, ScanKind, UnreadableCode, gtin14, read, shown, text_key
from shb_desktop.domain.gtin import is_digits, is_gtin, isbn13
from shb_desktop.services.importing.outcome import Field, Unfit

_NONE = frozenset(
    (
        "",
        "-",
        "--",
        "0",
        "n/a",
        "na",
        "#n/a",
        "#nv",
        "#n/v",
        "k.a.",
        "k. a.",
        "keine",
        "none",
        "null",
        "nan",
        "nicht vorhanden",
        "does not apply",
        "x",
    )
)
_ROUNDED_BY_EXCEL = re.compile(r"\d([.,]\d+)?E\+?\d+", re.IGNORECASE | re.ASCII)
_SEVERAL = re.compile(r"[\s,;|/]+")
_AS_THE_BOOK_KEEPS_IT = re.compile(r"2\d:\d{1,9}", re.ASCII)
"""A scales item in our own exports: prefix and item, since the label carries a new measure each time."""
_OTHER_SCALES = "Schreibt Ihre Waage ihre Codes anders, stellen Sie zuerst unter „Waage“ ein, wie."
_ENDS_IN_ZEROS = "0000000"


def keys(cell: str, layout: ScalesLayout) -> tuple[tuple[str, ...], str]:
    """The barcode keys in a cell and a note of what was put right ("" for nothing); raises Unfit with the reason."""
    if len(cell) == 13 and _is_plain_ean(cell):
        return ("0" + cell,), ""
    text = cell.strip().removeprefix("=").strip("\"' ")
    if text.casefold() in _NONE:
        return (), ""
    parts = _SEVERAL.split(text)
    if len(parts) > 1 and all(is_digits(part) and len(part) >= 8 for part in parts):
        found = [_key(part, layout) for part in parts]
        return tuple(dict.fromkeys(key for key, _ in found)), "; ".join(note for _, note in found if note)
    key, note = _key(text, layout)
    return (key,), note


def _is_plain_ean(cell: str) -> bool:
    """A quick look at what nearly every cell of a good file holds: 13 digits with their check digit, no 2x code."""
    if cell[0] in "02" or not (cell.isascii() and cell.isdigit()) or cell.endswith(_ENDS_IN_ZEROS):
        return False
    digits = cell.encode()
    # The code of "0" is 48, and 48 × (7 + 3 × 6) is a multiple of ten.
    return (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0


def _key(text: str, layout: ScalesLayout) -> tuple[str, str]:
    digits = text.replace(" ", "")
    for decimals in (".0", ",0", ".00", ",00"):
        digits = digits.removesuffix(decimals)
    if is_digits(digits):
        return _number(digits, text, layout)
    if _ROUNDED_BY_EXCEL.fullmatch(digits):
        raise Unfit(
            Field.BARCODE,
            text,
            "Excel hat diese EAN gerundet, die letzten Ziffern sind verloren. Bitte formatieren Sie die Spalte als "
            "Text und tragen Sie die EAN neu ein.",
        )
    if _AS_THE_BOOK_KEEPS_IT.fullmatch(text):
        return text, ""
    return _scanned(text, layout), ""


def _number(digits: str, text: str, layout: ScalesLayout) -> tuple[str, str]:
    if not digits.strip("0") and len(digits) > 6:
        raise Unfit(Field.BARCODE, text, "Eine Nummer aus lauter Nullen ist keine EAN.")
    if len(digits) in (12, 13) and digits.endswith(_ENDS_IN_ZEROS):
        raise Unfit(
            Field.BARCODE,
            text,
            "Diese EAN endet auf lauter Nullen: Excel hat sie wahrscheinlich gerundet. Bitte tragen Sie sie neu ein.",
        )
    if is_gtin(digits):
        return _scanned(digits, layout), ""
    if len(digits) in (7, 9, 10, 11):
        return _healed(digits, text)
    if len(digits) <= 6:
        return text_key(digits), ""
    if len(digits) > 14:
        scan = _gs1(digits, layout)
        if scan is not None:
            return scan.key, f"GS1-Code {text}: die EAN darin ist {shown(scan.key)}"
        raise Unfit(
            Field.BARCODE,
            text,
            f"Eine EAN hat höchstens 14 Ziffern, hier stehen {len(digits)}. Stehen zwei Nummern aneinander?",
        )
    try:
        return gtin14(digits), ""
    except UnreadableCode as reason:
        raise Unfit(Field.BARCODE, text, f"{reason.title} Eine Ziffer ist falsch.") from reason


def _healed(digits: str, text: str) -> tuple[str, str]:
    """Digits that are too few: leading zeros that a spreadsheet dropped, or an ISBN of ten."""
    isbn = isbn13(digits) if len(digits) == 10 else None
    padded = digits.zfill(8 if len(digits) == 7 else 12)
    if is_gtin(padded) and isbn:
        raise Unfit(
            Field.BARCODE,
            text,
            "Diese Nummer kann eine ISBN oder eine EAN ohne führende Nullen sein. Bitte tragen Sie sie vollständig "
            "ein.",
        )
    if isbn:
        return gtin14(isbn), f"ISBN {digits} als {isbn} übernommen"
    if is_gtin(padded):
        return gtin14(padded), f"EAN {digits}: führende Null ergänzt, die Prüfziffer passt ({padded})"
    raise Unfit(
        Field.BARCODE, text, f"Einer EAN mit {len(digits)} Ziffern fehlen Ziffern, und die Prüfziffer passt nicht."
    )


def _gs1(digits: str, layout: ScalesLayout) -> Scan | None:
    """A whole GS1 label in place of the EAN: somebody scanned the case into the list."""
    try:
        scan = read(digits, layout)
    except UnreadableCode:
        return None
    return scan if scan.kind is ScanKind.GTIN else None


def _scanned(text: str, layout: ScalesLayout) -> str:
    try:
        scan = read(text, layout)
    except UnreadableCode as reason:
        of_scales = is_gtin(text) and text[:2] in layout.rules
        why = f"{reason.title} {_OTHER_SCALES}" if of_scales else reason.title
        raise Unfit(Field.BARCODE, text, why) from reason
    # A column of barcodes holds no pickup codes: six such characters are the shop's own number.
    return scan.alternative_key or scan.key if scan.kind is ScanKind.PICKUP else scan.key
