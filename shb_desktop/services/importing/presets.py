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
    """One system's export: `signs` are headings that must all be there, `columns` what each plain heading means.

    `prefixes` are beginnings of headings that go on with a shop's or warehouse's name. Rows whose KIND is in
    `containers` hold
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


def _headings(**by_field: str) -> dict[str, Field]:
    return {heading: Field[name] for name, headings in by_field.items() for heading in headings.split("|")}


COMMON = Dialect(
    "",
    frozenset(),
    _headings(
        NAME="name|artikel|artikelname|artikelbezeichnung|bezeichnung|bezeichnung 1|produkt|produktname|"
        "titel|title|item name|product name|product|item|artikeltext|kurztext|kurztext 1|"
        "warenbezeichnung|description short|descriptionshort|beschreibung kurz|name deutsch|"
        "produktbezeichnung|artikelbeschreibung kurz",
        VARIANT="bezeichnung 2|kurztext 2|variante|variation|variant|additionaltext|zusatztext",
        NUMBER="artikelnummer|artikelnr|artikel nr|art nr|artnr|art nummer|nummer|nr|number|item number|"
        "bestellnummer|bestellnr|sku|ordernumber|product number|internal reference|interne referenz|"
        "plu|plu nr|id|supplierarticleid|lieferantenartikelnummer",
        BARCODE="ean|ean code|ean nummer|ean nr|ean13|ean 13|gtin|gtin nr|gtin ean|ean gtin|barcode|barcodes|"
        "strichcode|code|upc|isbn|isbn13|isbn 13|isbn ean|ean barcode|barcode ean|upcean|produkt code|"
        "ean upc|gtin upc ean oder isbn|gtin upc ean or isbn",
        CASE_BARCODE="case code|karton ean|vpe ean|ean karton|ean vpe|gebinde ean|itf14|itf 14|case barcode",
        CASE="case pieces|stück je karton|stück pro karton|vpe|verpackungseinheit|packungsgröße|"
        "karton inhalt|pieces per case",
        PRICE="preis|vk|vk preis|vk brutto|verkaufspreis|verkaufspreis brutto|brutto vk|bruttopreis|"
        "preis brutto|price|sales price|selling price|retail price|price gross|einzelpreis|ladenpreis|"
        "uvp|vk preis brutto|std vk brutto|endpreis|unit price|preis eur|preis in eur|vk1|vk 1",
        PRICE_NET="vk netto|nettopreis|preis netto|verkaufspreis netto|price net|netto vk|std vk netto|vk preis netto",
        COST="ek|einkaufspreis|ek preis|ek netto|einkaufspreis netto|std ek netto|letzter ek netto|cost|cost price|"
        "purchase price|einstandspreis|durchschnittlicher ek netto|cost per item|default cost",
        VAT="mwst|mwst satz|ust|ust satz|steuer|steuersatz|steuersatz in %|tax|tax rate|vat|vat rate|"
        "mehrwertsteuer|umsatzsteuer|mwst %|tax1",
        STOCK="bestand|lagerbestand|menge|anzahl|stock|qty|quantity|quantity on hand|on hand|instock|"
        "inventory|lagermenge|verfügbar|istbestand|aktueller bestand|lagerbestand gesamt|"
        "current stock|stück auf lager",
        MINIMUM="mindestbestand|mindestlagerbestand|meldebestand|minimum|min bestand|stockmin|reorder point|"
        "low stock|low stock amount",
        UNIT="einheit|mengeneinheit|me|unit|verkaufseinheit|unit of measure|uom|vk einheit|orderunit",
        CONTENT="inhalt|inhalt menge|füllmenge|content|nettoinhalt|inhaltsmenge|grundpreismenge",
        CONTENT_UNIT="inhaltseinheit|content unit|einheit inhalt|inhalt einheit|füllmengeneinheit",
        BRAND="marke|hersteller|brand|manufacturer|vendor|verlag|marke hersteller|manufacturer name|"
        "manufacturername|brand name",
        CATEGORY="warengruppe|kategorie|kategorien|category|categories|gruppe|artikelgruppe|sortiment|"
        "product category|produktkategorie|product type|type|wg|hauptwarengruppe|kategorie ebene 1",
        DESCRIPTION="beschreibung|description|langtext|artikelbeschreibung|kurzbeschreibung|description long|"
        "descriptionlong|body|body html",
        DEPOSIT="pfand|deposit|pfandbetrag|leergut",
        AGE="alter|altersfreigabe|altersgrenze|age limit|mindestalter|fsk|jugendschutz",
        SHELF="regal|lagerplatz|platz|shelf|bin|bin location|lagerort|standort|stellplatz",
        MAKER="maker|herstelleranschrift|herstelleradresse|hersteller anschrift|gpsr hersteller",
    ),
)

DIALECTS = (
    Dialect(
        "Shopify",
        frozenset(("handle", "title", "variant sku")),
        _headings(
            GROUP="handle",
            NAME="title",
            DESCRIPTION="body|body html",
            BRAND="vendor",
            CATEGORY="type|product category",
            NUMBER="variant sku",
            BARCODE="variant barcode",
            COST="cost per item",
            PRICE="variant price",
            STOCK="variant inventory qty",
            VARIANT="option1 value|option2 value|option3 value",
        ),
        ignored_variants=frozenset(("default title",)),
    ),
    Dialect(
        "WooCommerce",
        frozenset(("regular price", "sku", "visibility in catalog")),
        _headings(
            GROUP="id",
            KIND="type",
            NUMBER="sku",
            NAME="name",
            DESCRIPTION="short description",
            STOCK="stock",
            PRICE="regular price",
            MINIMUM="low stock amount",
            CATEGORY="categories",
            PARENT="parent",
            BRAND="brands",
            VAT="tax class",
            BARCODE="gtin upc ean or isbn|gtin|meta alg ean",
            VARIANT="attribute 1 value|attribute 2 value|attribute 3 value",
        ),
        containers=frozenset(
            (
                "external",
                "grouped",
                "variable",
            )
        ),
    ),
    Dialect(
        "WooCommerce",
        frozenset(("artikelnummer", "regulärer preis", "sichtbarkeit im katalog")),
        _headings(
            GROUP="id",
            KIND="typ",
            NUMBER="artikelnummer",
            NAME="name",
            DESCRIPTION="kurzbeschreibung",
            STOCK="lager",
            PRICE="regulärer preis",
            MINIMUM="geringe lagermenge",
            CATEGORY="kategorien",
            PARENT="übergeordnetes produkt",
            VAT="steuerklasse",
            BARCODE="gtin upc ean oder isbn",
            BRAND="marken",
            VARIANT="attribut 1 wert|attribut 2 wert|attribut 3 wert",
        ),
        containers=frozenset(
            (
                "external",
                "grouped",
                "variable",
            )
        ),
    ),
    Dialect(
        "Shopware 5",
        frozenset(("instock", "mainnumber", "ordernumber")),
        _headings(
            NUMBER="ordernumber",
            NAME="name",
            VARIANT="additionaltext",
            BRAND="supplier",
            VAT="tax",
            PRICE="price ek|price",
            STOCK="instock",
            MINIMUM="stockmin",
            DESCRIPTION="description|description long",
            BARCODE="ean",
        ),
    ),
    Dialect(
        "Shopware 5 (Bestand)",
        frozenset(("instock", "ordernumber", "price", "supplier")),
        _headings(
            NUMBER="ordernumber",
            STOCK="instock",
        ),
    ),
    Dialect(
        "Shopware 6",
        frozenset(("price gross", "product number", "tax rate")),
        _headings(
            GROUP="id",
            PARENT="parent id",
            NUMBER="product number",
            NAME="name",
            DESCRIPTION="description",
            STOCK="stock",
            PRICE="price gross",
            VAT="tax rate",
            BARCODE="ean",
            BRAND="manufacturer name",
            MINIMUM="min stock",
        ),
    ),
    Dialect(
        "Odoo",
        frozenset(("barcode", "internal reference", "name")),
        _headings(
            NUMBER="internal reference",
            BARCODE="barcode",
            NAME="name",
            COST="cost",
            PRICE="sales price",
            STOCK="quantity on hand",
            CATEGORY="product category",
            UNIT="unit of measure",
            VAT="customer taxes",
            DESCRIPTION="sales description",
        ),
    ),
    Dialect(
        "Odoo",
        frozenset(("barcode", "interne referenz", "name")),
        _headings(
            NUMBER="interne referenz",
            BARCODE="barcode",
            NAME="name",
            PRICE="verkaufspreis",
            STOCK="verfügbare menge|bestandsmenge",
            CATEGORY="produktkategorie",
            UNIT="maßeinheit",
            VAT="steuern",
        ),
    ),
    Dialect(
        "Loyverse",
        frozenset(("handle", "sku", "sold by weight")),
        _headings(
            GROUP="handle",
            NUMBER="sku",
            NAME="name",
            CATEGORY="category",
            DESCRIPTION="description",
            BARCODE="barcode",
            BY_WEIGHT="sold by weight",
            COST="cost",
            PRICE="default price|price",
            STOCK="in stock",
            MINIMUM="low stock",
            VARIANT="option 1 value|option 2 value|option 3 value",
        ),
    ),
    Dialect(
        "Lightspeed (Vend)",
        frozenset(("handle", "retail price", "sku", "supply price")),
        _headings(
            GROUP="handle",
            NUMBER="sku",
            NAME="name",
            DESCRIPTION="description",
            CATEGORY="product category",
            COST="supply price",
            PRICE="retail price",
            VAT="tax name",
            BRAND="brand name",
            BARCODE="barcode|sku code",
            VARIANT="variant option one value|variant option two value|variant option three value",
        ),
        prefixes={"inventory ": Field.STOCK, "reorder point ": Field.MINIMUM},
    ),
    Dialect(
        "Square",
        frozenset(("item name", "sku", "variation name")),
        _headings(
            NAME="item name",
            VARIANT="variation name",
            NUMBER="sku",
            BARCODE="gtin",
            DESCRIPTION="description",
            COST="default unit cost",
            PRICE="price",
            CATEGORY="category|categories|reporting category",
        ),
        prefixes={"current quantity": Field.STOCK, "stock alert count": Field.MINIMUM},
        ignored_variants=frozenset(
            (
                "regular",
                "regulär",
            )
        ),
    ),
    Dialect(
        "Google Merchant",
        frozenset(("availability", "id", "title")),
        _headings(
            NUMBER="id",
            NAME="title",
            DESCRIPTION="description",
            PRICE="price",
            BARCODE="gtin",
            BRAND="brand",
            CATEGORY="product type",
            STOCK="quantity",
        ),
    ),
    Dialect(
        "JTL-Ameise",
        frozenset(("artikelname", "artikelnummer", "std vk brutto")),
        _headings(
            NUMBER="artikelnummer",
            NAME="artikelname",
            BARCODE="ean barcode|gtin|upc|isbn",
            COST="durchschnittlicher ek netto|letzter ek netto|std ek netto",
            PRICE="std vk brutto",
            STOCK="lagerbestand|lagerbestand gesamt",
            MINIMUM="mindestlagerbestand",
            VAT="steuersatz in %",
            BRAND="hersteller",
            CATEGORY="warengruppe|kategorie ebene 1",
            DESCRIPTION="kurzbeschreibung",
            CONTENT="inhalt menge",
            CONTENT_UNIT="mengeneinheit",
            UNIT="verkaufseinheit",
        ),
    ),
)

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
