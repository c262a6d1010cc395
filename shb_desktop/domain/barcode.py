"""What was scanned: GTIN, the shop's own weight, price or count code, GS1 element string, Digital Link, pickup code.

`biip` takes the GS1 syntax apart; this room says what it means for a shop. Nothing here looks anything up, opens an
address or raises anything but UnreadableCode. biip and its tables take 17 MB and a tenth of a second, so the first code
that needs it imports it; a plain EAN does not.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from prima.contract.codes import PICKUP_PREFIX, normalise_pickup_code
from shb_desktop.domain.gtin import (
    GTIN_LENGTHS,
    UnreadableCode,
    as_printed,
    check_digit,
    echo,
    gtin14,
    is_digits,
    is_gtin,
    is_restricted,
    isbn13,
    piece_in_case,
)
from shb_desktop.domain.key_layout import find_swap, heal
from shb_desktop.domain.quantity import ONE, Unit
from shb_desktop.domain.scales_layout import Measure, ScalesLayout, ScalesRule

if TYPE_CHECKING:
    from biip.gs1_element_strings import GS1ElementStrings

__all__ = [
    "ScalesLayout",
    "Scan",
    "ScanKind",
    "UnreadableCode",
    "find_swap",
    "gtin14",
    "heal",
    "piece_in_case",
    "read",
    "shown",
    "text_key",
    "unweighed",
]

LONGEST = 512
"""Characters of the longest code taken: a Digital Link of a few hundred fits, a page of text does not."""

_GS = "\x1d"
_TEXT_MARK = "text:"
_SPELLED_GS = re.compile(r"<GS>|\{GS\}|<F8>|\{F8\}|\[F8\]|\^\]|\u241d", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_BRACKETED = re.compile(r"\((\d{2,4})\)((?:\\\(|[^(])+)", re.ASCII)
_ISBN_MARK = re.compile(r"ISBN(?:-1[03])?:?\s*", re.IGNORECASE)
_ROUNDED = re.compile(r"-?\d([.,]\d+E\+?|E\+)\d{1,3}", re.IGNORECASE | re.ASCII)
"""Scientific notation, as a spreadsheet writes a number that is too wide for it. Without comma and sign ("4E12") it
may be a number of the shop's own."""
_STARTS_LIKE_GS1 = re.compile(r"0[12]\d{14}", re.ASCII)

# ISO/IEC 15424: which symbologies can stand behind "]", and which of them say "GS1 syntax inside".
_SYMBOLOGIES = frozenset("ABCDEFGHIJKLMNOPQRSTUXYZcdehopsz")
_GS1_SYNTAX = frozenset(("C1", "e0", "e1", "e2", "d2", "Q3", "J1"))


class ScanKind(Enum):
    """What a code names; numbers that mean something in one shop only are IN_STORE."""

    GTIN = "gtin"
    IN_STORE = "in-store"
    PICKUP = "pickup"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Scan:
    """One understood code.

    `key` is what the barcode table is searched with: 14 digits, "28:1234" (prefix and item of a scales code), the
    pickup code, or "text:…". `alternative_key` is the other possible reading: searched first where `kind` is PICKUP,
    next otherwise. `quantity` is in thousandths of `unit` (kilograms for a weight, pieces for a count), `price` in
    cents; None where the code says nothing. Of a case label with AI 02 and 37 `key` is the piece, `quantity` the count.
    """

    kind: ScanKind
    key: str
    shown: str
    quantity: int | None = None
    unit: Unit | None = None
    price: int | None = None
    lot: str | None = None
    best_before: date | None = None
    use_by: date | None = None
    alternative_key: str | None = None


def read(
    raw: str, layout: ScalesLayout = ScalesLayout.GERMAN_DEFAULT, healing: Mapping[str, str] | None = None
) -> Scan:
    """Understand what a scanner sent or a person typed; raises UnreadableCode with the reason of any refusal."""
    if not healing and len(raw) in GTIN_LENGTHS and is_digits(raw):
        return _article(raw, gtin14(raw), layout)  # nearly every scan; there is nothing in it to be cleaned
    text = _cleaned(heal(raw, healing) if healing else raw)
    if text.startswith("]"):
        return _read_marked(text, layout)
    if is_digits(text) and len(text) in GTIN_LENGTHS:
        return _article(text, gtin14(text), layout)
    if _ROUNDED.fullmatch(text):
        raise UnreadableCode(
            f"„{text}“ ist keine EAN mehr: Excel hat sie gerundet.",
            "Die letzten Ziffern sind verloren und lassen sich nicht zurückrechnen. Es wurde nichts gebucht. Bitte "
            "scannen Sie die Ware selbst, oder tippen Sie die Ziffern unter ihrem Strichcode ab.",
        )
    scan = _pickup(text) or _address(text, layout) or _element_strings(text, layout) or _book_or_spaced(text, layout)
    return scan or _other(text)


def shown(key: str) -> str:
    """A key of the barcode table as a person reads it below the bars."""
    if key.startswith(_TEXT_MARK):
        return key.removeprefix(_TEXT_MARK)
    if len(key) == 14 and is_digits(key):
        return as_printed(key)
    return key.replace(":", " ", 1)


def text_key(text: str) -> str:
    """The key of a barcode that is no GTIN: marked, so that it can never be taken for one."""
    return _TEXT_MARK + text


def unweighed(key: str, layout: ScalesLayout = ScalesLayout.GERMAN_DEFAULT) -> str | None:
    """The 13 digits that name a scales item ("28:0101") without a measure, as its shelf label bears them, or None."""
    prefix, _, item = key.partition(":")
    rule = layout.rules.get(prefix)
    if rule is None or len(item) != rule.pattern.count("A") or not is_digits(item):
        return None
    from biip.checksums import gs1_price_weight_check_digit

    value = "0" * rule.pattern.count("V")
    inner = str(gs1_price_weight_check_digit(value)) if "C" in rule.pattern else ""
    payload = f"{prefix}{item}{inner}{value}"
    return f"{payload}{check_digit(payload)}"


def _cleaned(raw: str) -> str:
    text = raw.strip("\r\n\t \x00")
    if len(text) > LONGEST:
        raise UnreadableCode(
            f"Dieser Code ist mit {len(text):,} Zeichen zu lang.".replace(",", "."),
            f"Länger als {LONGEST} Zeichen ist kein Artikelcode. Er beginnt mit „{echo(text[:24])}“. Es wurde "
            f"nichts gebucht.",
        )
    text = _SPELLED_GS.sub(_GS, text)
    if text.startswith("^") and text[1:3].isdecimal():
        # Scanners and GS1's own test sheets that cannot send FNC1 write a caret for it.
        text = _GS + text[1:].replace("^", _GS)
    if not text.strip(_GS):
        raise UnreadableCode("Der Scan war leer.", "Es wurde nichts gebucht. Bitte scannen Sie noch einmal.")
    # U+FFFD stands where bytes were no text.
    if not text.replace(_GS, "").isprintable() or "\ufffd" in text:
        raise UnreadableCode(
            f"Der Code „{echo(text)}“ enthält Steuerzeichen.",
            "Solche Codes können Geräte umstellen und werden nie ausgeführt. Es wurde nichts gebucht.",
        )
    return text


def _read_marked(text: str, layout: ScalesLayout) -> Scan:
    """A code whose scanner sends an AIM identifier ("]E0") before the data (ISO/IEC 15424)."""
    symbology, data = text[1:3], text[3:].strip(" ")
    if len(symbology) < 2 or symbology[0] not in _SYMBOLOGIES or not symbology[1].isalnum():
        raise UnreadableCode(
            f"„{echo(text)}“ hat eine unbekannte Kennung.",
            "Der Scanner meldet eine Codeart, die es nicht gibt. Es wurde nichts gebucht. Bitte scannen Sie noch "
            "einmal.",
        )
    if not data.strip(_GS):
        raise UnreadableCode("Der Scan war leer.", "Es wurde nichts gebucht. Bitte scannen Sie noch einmal.")
    if symbology in _GS1_SYNTAX:
        return _address(data, layout) or _gs1(data, layout)
    if symbology[0] == "E":
        return _ean_upc(symbology, data, layout)
    if is_gtin(data):
        return _article(data, gtin14(data), layout)
    if symbology == "I1":
        raise _wrong_digits(data)  # ITF with a check digit that the scanner promised to have tested
    return _pickup(data) or _address(data, layout) or _bracketed(data, layout) or _other(data)


def _gs1(data: str, layout: ScalesLayout) -> Scan:
    """A GS1 message, or a bare number that a label printer put where a message belongs: the article is looked for."""
    bare = gtin14(data) if is_digits(data) and is_gtin(data) else None
    try:
        scan = _from_elements(data, _message(data), layout)
    except UnreadableCode:
        if bare is None or len(data) == len(bare):
            raise  # fourteen digits may as well be a message that was cut off
        return _article(data, bare, layout)
    return replace(scan, alternative_key=bare) if bare and scan.kind is ScanKind.OTHER else scan


def _ean_upc(symbology: str, data: str, layout: ScalesLayout) -> Scan:
    linear, _, composite = data.partition("|]e0")
    if symbology == "E3":
        linear = linear[:13]  # the add-on of a magazine or a book's price stands behind the 13 digits
    if not is_digits(linear):
        raise _wrong_digits(linear)
    if symbology == "E0" and len(linear) in (6, 7, 8):
        from biip import ParseError
        from biip.upc import Upc

        # Only the identifier tells UPC-E from GTIN-8, which has "]E4" (GS1 General Specifications 5.2.3).
        try:
            linear = Upc.parse(linear).as_upc_a()
        except ParseError:
            raise _wrong_digits(linear) from None
    expected = {"E0": (12, 13), "E3": (12, 13), "E4": (8,)}.get(symbology, GTIN_LENGTHS)
    if len(linear) not in expected:
        raise _wrong_digits(linear)
    scan = _article(linear, gtin14(linear), layout)
    return _with_attributes(scan, _message(composite)) if composite else scan


def _article(digits: str, gtin: str, layout: ScalesLayout) -> Scan:
    kind = ScanKind.IN_STORE if is_restricted(gtin) else ScanKind.GTIN
    rule = layout.rules.get(gtin[1:3]) if gtin.startswith("02") else None
    if rule is None:
        return Scan(kind, gtin, digits)
    return _weighed(digits, gtin[1:], rule)


def _weighed(digits: str, code: str, rule: ScalesRule) -> Scan:
    """A scales code: 13 digits with item and measure (GS1 General Specifications 2.1.11.2; GS1 Germany)."""
    from biip.checksums import gs1_price_weight_check_digit

    item, inner, value = rule.split(code)
    if inner and gs1_price_weight_check_digit(value) != int(inner):
        raise UnreadableCode(
            f"Die innere Prüfziffer im Waagencode „{echo(digits)}“ stimmt nicht.",
            "Entweder ist das Etikett beschädigt, oder Ihre Waage druckt ihre Codes anders. "
            "Es wurde nichts gebucht. Den Aufbau der Codes stellen Sie unter „Waage“ ein.",
        )
    scan = Scan(ScanKind.IN_STORE, f"{code[:2]}:{item}", digits)
    number = int(value)
    if number == 0:
        return scan  # the label without a measure only names the article
    if rule.measure is Measure.PRICE:
        return replace(scan, price=number * 10 ** (2 - rule.decimals))
    unit = Unit.KILOGRAM if rule.measure is Measure.WEIGHT else Unit.PIECE
    return replace(scan, quantity=number * 10 ** (3 - rule.decimals), unit=unit)


def _pickup(text: str) -> Scan | None:
    code = normalise_pickup_code(text)
    if text.upper().startswith(PICKUP_PREFIX):
        if code is None:
            raise UnreadableCode(
                f"Der Abholcode „{echo(text[len(PICKUP_PREFIX) :])}“ ist nicht vollständig.",
                "Ein Abholcode hat sechs Zeichen. Bitte scannen Sie ihn noch einmal, oder tippen Sie ihn ab.",
            )
        return Scan(ScanKind.PICKUP, code, code)
    return Scan(ScanKind.PICKUP, code, code, alternative_key=text_key(text)) if code else None


def _address(text: str, layout: ScalesLayout) -> Scan | None:
    """A GS1 Digital Link (URI Syntax 1.4); the address is read as text and never opened."""
    if not _ADDRESS.match(text):
        return None
    from biip import ParseError
    from biip.gs1_digital_link_uris import GS1DigitalLinkURI

    try:
        elements = GS1DigitalLinkURI.parse(text).element_strings
    except (ParseError, ValueError):
        raise UnreadableCode(
            "Dieser Code ist eine Internetadresse ohne Artikelnummer.",
            f"Die Adresse „{echo(text)}“ wurde nicht geöffnet und nichts gebucht. Bitte scannen Sie den Strichcode "
            f"der Ware.",
        ) from None
    return _from_elements(text, elements, layout)


def _element_strings(text: str, layout: ScalesLayout) -> Scan | None:
    if _GS in text:
        return _from_elements(text, _message(text), layout)
    if text.startswith("("):
        return _bracketed(text, layout)
    if _STARTS_LIKE_GS1.match(text) and is_gtin(text[2:16]):
        from biip import ParseError
        from biip.gs1_messages import GS1Message

        # No identifier and no separator: taken for GS1 only when number and rest fit to the last character.
        try:
            return _from_elements(text, GS1Message.parse(text).element_strings, layout)
        except (ParseError, ValueError, UnreadableCode):
            return None
    return None


def _message(text: str) -> "GS1ElementStrings":
    from biip import ParseError
    from biip.gs1_messages import GS1Message

    try:
        elements = GS1Message.parse(text.strip(_GS)).element_strings
    except (ParseError, ValueError):
        raise _broken_gs1(text) from None
    return elements


def _bracketed(text: str, layout: ScalesLayout) -> Scan | None:
    """The line for people below a GS1 code, typed or printed into a QR code: "(01)04012345123456(10)A7"."""
    if not re.match(r"\(\d", text):
        return None
    from biip import ParseError
    from biip.gs1_element_strings import GS1ElementString, GS1ElementStrings

    elements = GS1ElementStrings()
    end = 0
    for match in _BRACKETED.finditer(text):
        ai, value = match[1], match[2].replace("\\(", "(").strip()
        try:
            element = GS1ElementString.parse(ai + value)
        except (ParseError, ValueError):
            raise _broken_gs1(text) from None
        if match.start() != end or element.ai.ai != ai:
            raise _broken_gs1(text)
        elements.append(element)
        end = match.end()
    if end != len(text):
        raise _broken_gs1(text)
    return _from_elements(text, elements, layout)


def _from_elements(text: str, elements: "GS1ElementStrings", layout: ScalesLayout) -> Scan:
    if not elements or not all(element.value and element.value.isascii() for element in elements):
        raise _broken_gs1(text)
    trade_items = {element.ai.ai: element for element in elements if element.ai.ai in ("01", "02")}
    for element in elements:
        if element.gtin_error or element.sscc_error or element.gln_error:
            raise _wrong_digits(element.value)
    if "01" in trade_items:
        value = trade_items["01"].value
        return _with_attributes(_article(as_printed(value), gtin14(value), layout), elements)
    if "02" in trade_items:
        value = trade_items["02"].value
        count = next((int(element.value) for element in elements if element.ai.ai == "37"), None)
        scan = Scan(ScanKind.GTIN, gtin14(value), as_printed(value))
        return replace(
            _with_attributes(scan, elements),
            quantity=count * ONE if count else None,
            unit=Unit.PIECE if count else None,
        )
    return _with_attributes(_other(text.replace(_GS, "")), elements)


def _with_attributes(scan: Scan, elements: "GS1ElementStrings") -> Scan:
    """Lot, dates, measure and price of a GS1 message (GS1 General Specifications 3.4 to 3.6)."""
    for element in elements:
        ai = element.ai.ai
        if ai == "10":
            scan = replace(scan, lot=element.value)
        elif ai == "15":
            scan = replace(scan, best_before=element.date)
        elif ai == "17":
            scan = replace(scan, use_by=element.date)
        elif ai == "30":
            scan = replace(scan, quantity=int(element.value) * ONE, unit=Unit.PIECE)
        elif ai[:3] in _MEASURES:
            scan = replace(scan, quantity=_scaled(element.value, 3 - int(ai[3])), unit=_MEASURES[ai[:3]])
        elif ai[:3] == "392" or (ai[:3] == "393" and element.pattern_groups[0] == _EURO):
            scan = replace(scan, price=_scaled(element.pattern_groups[-1], 2 - int(ai[3])))
    return scan


_MEASURES = {
    "310": Unit.KILOGRAM,
    "311": Unit.METRE,
    "314": Unit.SQUARE_METRE,
    "315": Unit.LITRE,
    "316": Unit.CUBIC_METRE,
}
_EURO = "978"
"""ISO 4217 number of the euro in AI 393n."""


def _scaled(digits: str, exponent: int) -> int:
    """The digits times ten to the exponent, rounded half up to a whole."""
    power: int = 10 ** abs(exponent)
    return int(digits) * power if exponent >= 0 else (int(digits) + power // 2) // power


def _book_or_spaced(text: str, layout: ScalesLayout) -> Scan | None:
    """Numbers typed from a page: an ISBN with hyphens, an EAN with the blanks it is printed with."""
    isbn = isbn13(_ISBN_MARK.sub("", text))
    bare = text.replace(" ", "")
    digits = isbn or (bare if len(bare) in (12, 13, 14) and is_gtin(bare) else None)
    if digits is None:
        return None
    return replace(_article(digits, gtin14(digits), layout), alternative_key=text_key(text))


def _other(text: str) -> Scan:
    return Scan(ScanKind.OTHER, text_key(text), text)


def _wrong_digits(data: str) -> UnreadableCode:
    if is_digits(data) and len(data) in GTIN_LENGTHS and not is_gtin(data):
        try:
            gtin14(data)
        except UnreadableCode as reason:
            return reason
    return UnreadableCode(
        f"„{echo(data)}“ ist keine vollständige EAN.",
        "Es fehlen Ziffern, es sind zu viele, oder die Prüfziffer stimmt nicht. Es wurde nichts gebucht. Bitte "
        "scannen Sie noch einmal.",
    )


def _broken_gs1(text: str) -> UnreadableCode:
    return UnreadableCode(
        f"Der GS1-Code „{echo(text.replace(_GS, ' '))}“ ist fehlerhaft.",
        "Ein Feld darin ist zu kurz, zu lang oder ungültig. Es wurde nichts gebucht. Bitte scannen Sie den "
        "einfachen Strichcode der Ware.",
    )
