"""Whose file it is: the headings of shops' systems and tills, and what each column means to us.

A dialect is recognised by headings that only it has. Everything else is read by common German and English headings.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from shb_desktop.services.importing.outcome import Field

_BRACKETS = re.compile(r"\s*[\[(].*?[\])]\s*")
_SEPARATORS = re.compile(r"[\s_\-.:/*\"'#]+")


def plain(heading: str) -> str:
    """A heading as it is compared: small letters, one blank between words, no brackets, no punctuation."""
    bare = _SEPARATORS.sub(" ", _BRACKETS.sub(" ", heading.replace("\ufeff", "").casefold())).strip()
    return bare or _SEPARATORS.sub(" ", heading.casefold()).strip(" []()")


@dataclass(frozen=True, slots=True)
class Dialect:
    """One system's export: `signs` are headings that must all be there, `columns` what its headings mean, by plain heading.

    `prefixes` are beginnings of headings that go on with a shop's or warehouse's name. Rows whose KIND is in `containers` hold
    what their variants share and are no article themselves.
    """

    name: str
    signs: frozenset[str]
    columns: Mapping[str, Field]
    prefixes: Mapping[str, Field] = field(default_factory=dict)
    containers: frozenset[str] = frozenset()
    ignored_variants: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Recognised:
    """What the cells of a line of headings mean: one field or None per column, the dialect, and how many were known."""

    columns: tuple[Field | None, ...]
    dialect: Dialect
    hits: int


_F = Field


def _headings(**by_field: str) -> dict[str, Field]:
    return {heading: Field[name] for name, headings in by_field.items() for heading in headings.split("|")}


COMMON = Dialect(
    "",
    frozenset(),
    _headings(
        NAME="name|artikel|artikelname|artikelbezeichnung|bezeichnung|bezeichnung 1|produkt|produktname|titel|title|item name|product name|"
        "product|item|artikeltext|kurztext|kurztext 1|warenbezeichnung|description short|descriptionshort|beschreibung kurz|name deutsch|"
        "produktbezeichnung|artikelbeschreibung kurz",
        VARIANT="bezeichnung 2|kurztext 2|variante|variation|variant|additionaltext|zusatztext",
        NUMBER="artikelnummer|artikelnr|artikel nr|art nr|artnr|art nummer|nummer|nr|number|item number|bestellnummer|bestellnr|sku|ordernumber|"
        "product number|internal reference|interne referenz|plu|plu nr|id|supplierarticleid|lieferantenartikelnummer",
        BARCODE="ean|ean code|ean nummer|ean nr|ean13|ean 13|gtin|gtin nr|gtin ean|ean gtin|barcode|barcodes|strichcode|code|upc|isbn|isbn13|"
        "isbn 13|isbn ean|ean barcode|barcode ean|upcean|produkt code|ean upc|gtin upc ean oder isbn|gtin upc ean or isbn",
        CASE_BARCODE="case code|karton ean|vpe ean|ean karton|ean vpe|gebinde ean|itf14|itf 14|case barcode",
        CASE="case pieces|stück je karton|stück pro karton|vpe|verpackungseinheit|packungsgröße|karton inhalt|pieces per case",
        PRICE="preis|vk|vk preis|vk brutto|verkaufspreis|verkaufspreis brutto|brutto vk|bruttopreis|preis brutto|price|sales price|selling price|"
        "retail price|price gross|einzelpreis|ladenpreis|uvp|vk preis brutto|std vk brutto|endpreis|unit price|preis eur|preis in eur|vk1|vk 1",
        PRICE_NET="vk netto|nettopreis|preis netto|verkaufspreis netto|price net|netto vk|std vk netto|vk preis netto",
        VAT="mwst|mwst satz|ust|ust satz|steuer|steuersatz|steuersatz in %|tax|tax rate|vat|vat rate|mehrwertsteuer|umsatzsteuer|mwst %|tax1",
        STOCK="bestand|lagerbestand|menge|anzahl|stock|qty|quantity|quantity on hand|on hand|instock|inventory|lagermenge|verfügbar|istbestand|"
        "aktueller bestand|lagerbestand gesamt|current stock|stück auf lager",
        MINIMUM="mindestbestand|mindestlagerbestand|meldebestand|minimum|min bestand|stockmin|reorder point|low stock|low stock amount",
        UNIT="einheit|mengeneinheit|me|unit|verkaufseinheit|unit of measure|uom|vk einheit|orderunit",
        CONTENT="inhalt|inhalt menge|füllmenge|content|nettoinhalt|inhaltsmenge|grundpreismenge",
        CONTENT_UNIT="inhaltseinheit|content unit|einheit inhalt|inhalt einheit|füllmengeneinheit",
        BRAND="marke|hersteller|brand|manufacturer|vendor|verlag|marke hersteller|manufacturer name|manufacturername|brand name",
        CATEGORY="warengruppe|kategorie|kategorien|category|categories|gruppe|artikelgruppe|sortiment|product category|produktkategorie|"
        "product type|type|wg|hauptwarengruppe|kategorie ebene 1",
        DESCRIPTION="beschreibung|description|langtext|artikelbeschreibung|kurzbeschreibung|description long|descriptionlong|body|body html",
        DEPOSIT="pfand|deposit|pfandbetrag|leergut",
        AGE="alter|altersfreigabe|altersgrenze|age limit|mindestalter|fsk|jugendschutz",
        SHELF="regal|lagerplatz|platz|shelf|bin|bin location|lagerort|standort|stellplatz",
        MAKER="maker|herstelleranschrift|herstelleradresse|hersteller anschrift|gpsr hersteller",
    ),
)  # fmt: skip

DIALECTS = (
    Dialect(
        "Shopify",
        frozenset(("handle", "title", "variant sku")),
        {"handle": _F.GROUP, "title": _F.NAME, "body": _F.DESCRIPTION, "body html": _F.DESCRIPTION, "vendor": _F.BRAND, "type": _F.CATEGORY}
        | {"product category": _F.CATEGORY, "variant sku": _F.NUMBER, "variant barcode": _F.BARCODE, "variant price": _F.PRICE}
        | {"variant inventory qty": _F.STOCK, "option1 value": _F.VARIANT, "option2 value": _F.VARIANT, "option3 value": _F.VARIANT},
        ignored_variants=frozenset(("default title",)),
    ),
    Dialect(
        "WooCommerce",
        frozenset(("sku", "regular price", "visibility in catalog")),
        {"id": _F.GROUP, "type": _F.KIND, "sku": _F.NUMBER, "name": _F.NAME, "short description": _F.DESCRIPTION, "stock": _F.STOCK}
        | {"regular price": _F.PRICE, "low stock amount": _F.MINIMUM, "categories": _F.CATEGORY, "parent": _F.PARENT, "brands": _F.BRAND}
        | {"tax class": _F.VAT, "gtin upc ean or isbn": _F.BARCODE, "gtin": _F.BARCODE, "meta alg ean": _F.BARCODE}
        | {f"attribute {n} value": _F.VARIANT for n in (1, 2, 3)},
        containers=frozenset(("variable", "grouped", "external")),
    ),
    Dialect(
        "WooCommerce",
        frozenset(("artikelnummer", "regulärer preis", "sichtbarkeit im katalog")),
        {"id": _F.GROUP, "typ": _F.KIND, "artikelnummer": _F.NUMBER, "name": _F.NAME, "kurzbeschreibung": _F.DESCRIPTION, "lager": _F.STOCK}
        | {"regulärer preis": _F.PRICE, "geringe lagermenge": _F.MINIMUM, "kategorien": _F.CATEGORY, "übergeordnetes produkt": _F.PARENT}
        | {"steuerklasse": _F.VAT, "gtin upc ean oder isbn": _F.BARCODE, "marken": _F.BRAND}
        | {f"attribut {n} wert": _F.VARIANT for n in (1, 2, 3)},
        containers=frozenset(("variable", "grouped", "external")),
    ),
    Dialect(
        "Shopware 5",
        frozenset(("ordernumber", "mainnumber", "instock")),
        {"ordernumber": _F.NUMBER, "name": _F.NAME, "additionaltext": _F.VARIANT, "supplier": _F.BRAND, "tax": _F.VAT, "price ek": _F.PRICE}
        | {"price": _F.PRICE, "instock": _F.STOCK, "stockmin": _F.MINIMUM, "description": _F.DESCRIPTION, "description long": _F.DESCRIPTION, "ean": _F.BARCODE},
    ),
    Dialect(
        "Shopware 5 (Bestand)",
        frozenset(("ordernumber", "instock", "supplier", "price")),
        {"ordernumber": _F.NUMBER, "instock": _F.STOCK},
    ),
    Dialect(
        "Shopware 6",
        frozenset(("product number", "price gross", "tax rate")),
        {"id": _F.GROUP, "parent id": _F.PARENT, "product number": _F.NUMBER, "name": _F.NAME, "description": _F.DESCRIPTION, "stock": _F.STOCK}
        | {"price gross": _F.PRICE, "tax rate": _F.VAT, "ean": _F.BARCODE, "manufacturer name": _F.BRAND, "min stock": _F.MINIMUM},
    ),
    Dialect(
        "Odoo",
        frozenset(("internal reference", "barcode", "name")),
        {"internal reference": _F.NUMBER, "barcode": _F.BARCODE, "name": _F.NAME, "sales price": _F.PRICE, "quantity on hand": _F.STOCK}
        | {"product category": _F.CATEGORY, "unit of measure": _F.UNIT, "customer taxes": _F.VAT, "sales description": _F.DESCRIPTION},
    ),
    Dialect(
        "Odoo",
        frozenset(("interne referenz", "barcode", "name")),
        {"interne referenz": _F.NUMBER, "barcode": _F.BARCODE, "name": _F.NAME, "verkaufspreis": _F.PRICE, "verfügbare menge": _F.STOCK}
        | {"bestandsmenge": _F.STOCK, "produktkategorie": _F.CATEGORY, "maßeinheit": _F.UNIT, "steuern": _F.VAT},
    ),
    Dialect(
        "Loyverse",
        frozenset(("handle", "sku", "sold by weight")),
        {"handle": _F.GROUP, "sku": _F.NUMBER, "name": _F.NAME, "category": _F.CATEGORY, "description": _F.DESCRIPTION, "barcode": _F.BARCODE}
        | {"sold by weight": _F.BY_WEIGHT, "default price": _F.PRICE, "price": _F.PRICE, "in stock": _F.STOCK, "low stock": _F.MINIMUM}
        | {f"option {n} value": _F.VARIANT for n in (1, 2, 3)},
    ),
    Dialect(
        "Lightspeed (Vend)",
        frozenset(("handle", "sku", "retail price", "supply price")),
        {"handle": _F.GROUP, "sku": _F.NUMBER, "name": _F.NAME, "description": _F.DESCRIPTION, "product category": _F.CATEGORY}
        | {"retail price": _F.PRICE, "tax name": _F.VAT, "brand name": _F.BRAND, "barcode": _F.BARCODE, "sku code": _F.BARCODE}
        | {f"variant option {n} value": _F.VARIANT for n in ("one", "two", "three")},
        prefixes={"inventory ": _F.STOCK, "reorder point ": _F.MINIMUM},
    ),
    Dialect(
        "Square",
        frozenset(("item name", "variation name", "sku")),
        {"item name": _F.NAME, "variation name": _F.VARIANT, "sku": _F.NUMBER, "gtin": _F.BARCODE, "description": _F.DESCRIPTION, "price": _F.PRICE}
        | {"category": _F.CATEGORY, "categories": _F.CATEGORY, "reporting category": _F.CATEGORY},
        prefixes={"current quantity": _F.STOCK, "stock alert count": _F.MINIMUM},
        ignored_variants=frozenset(("regular", "regulär")),
    ),
    Dialect(
        "Google Merchant",
        frozenset(("id", "title", "availability")),
        {"id": _F.NUMBER, "title": _F.NAME, "description": _F.DESCRIPTION, "price": _F.PRICE, "gtin": _F.BARCODE, "brand": _F.BRAND}
        | {"product type": _F.CATEGORY, "quantity": _F.STOCK},
    ),
    Dialect(
        "JTL-Ameise",
        frozenset(("artikelnummer", "artikelname", "std vk brutto")),
        {"artikelnummer": _F.NUMBER, "artikelname": _F.NAME, "ean barcode": _F.BARCODE, "gtin": _F.BARCODE, "upc": _F.BARCODE, "isbn": _F.BARCODE}
        | {"std vk brutto": _F.PRICE, "lagerbestand": _F.STOCK, "lagerbestand gesamt": _F.STOCK, "mindestlagerbestand": _F.MINIMUM}
        | {"steuersatz in %": _F.VAT, "hersteller": _F.BRAND, "warengruppe": _F.CATEGORY, "kategorie ebene 1": _F.CATEGORY}
        | {"kurzbeschreibung": _F.DESCRIPTION, "inhalt menge": _F.CONTENT, "mengeneinheit": _F.CONTENT_UNIT, "verkaufseinheit": _F.UNIT},
    ),
)  # fmt: skip

_REPEATABLE = frozenset((Field.BARCODE, Field.VARIANT, Field.DESCRIPTION))
_WEAK = frozenset(("id", "nr", "code", "type", "artikel", "gruppe", "menge", "anzahl", "kurzbeschreibung", "alter"))
"""Headings that mean what they seem to only when no clearer one stands beside them."""
_NAMING = frozenset((Field.NAME, Field.NUMBER, Field.BARCODE))


def recognise(cells: Sequence[str]) -> Recognised | None:
    """What a line means when it is read as headings, or None when it names nothing that an article needs."""
    headings = [plain(cell) for cell in cells]
    present = frozenset(headings)
    for dialect in DIALECTS:
        if dialect.signs <= present:
            return _recognised(headings, dialect)
    found = _recognised(headings, COMMON)
    known = frozenset(found.columns)
    # One word alone may as well be the first article's name; two, or a one-column list's only heading, are headings.
    filled = sum(1 for heading in headings if heading)
    if not known & _NAMING or (found.hits < 2 and filled > 1):
        return None
    return found


def _recognised(headings: Sequence[str], dialect: Dialect) -> Recognised:
    columns: list[Field | None] = []
    strong = {dialect.columns.get(heading) for heading in headings if heading not in _WEAK}
    for heading in headings:
        meaning = dialect.columns.get(heading) or next(
            (target for beginning, target in dialect.prefixes.items() if heading.startswith(beginning)), None
        )
        if dialect is COMMON and heading in _WEAK and meaning in strong:
            meaning = None
        if meaning in columns and meaning not in _REPEATABLE:
            meaning = None
        columns.append(meaning)
    return Recognised(tuple(columns), dialect, sum(1 for meaning in columns if meaning))
