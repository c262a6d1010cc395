"""Everything that is in the book, table by table, for a person or another program to take along.

Names of citizens are not among it: they are sealed in the book and erased after 14 days.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import Connection


class Kind(Enum):
    """What a column holds: text, a plain number, cents, thousandths, ms since 1970 UTC, YYYYMMDD, or yes and no."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    QUANTITY = "quantity"
    MOMENT = "moment"
    DAY = "day"
    YES = "yes"


@dataclass(frozen=True, slots=True)
class Extract:
    """One table: the name of its file or sheet, its columns by heading, and where they come from."""

    name: str
    columns: dict[str, Kind]
    query: str


_T, _N, _M, _Q, _AT, _D, _Y = Kind.TEXT, Kind.NUMBER, Kind.MONEY, Kind.QUANTITY, Kind.MOMENT, Kind.DAY, Kind.YES
# Codes of the book: 14 digits of a GTIN are shown as printed, "text:" marks what is no number.
_SHOWN = """CASE WHEN {0} LIKE 'text:%' THEN substr({0}, 6) WHEN {0} LIKE '000000%' THEN substr({0}, 7)
    WHEN {0} LIKE '00%' THEN substr({0}, 3) WHEN {0} GLOB '0*' THEN substr({0}, 2) ELSE {0} END"""
_FIRST = f"""(SELECT {_SHOWN.format("code")} FROM barcode
    WHERE barcode.article = article.id ORDER BY pack <> 1000, code LIMIT 1)"""
_CASE = """(SELECT {0} FROM barcode
    WHERE barcode.article = article.id AND pack > 1000 AND pack % 1000 = 0 ORDER BY pack, code LIMIT 1)"""

EXTRACTS = (
    Extract(
        "Artikel",
        {
            "Artikelnummer": _T,
            "Name": _T,
            "EAN": _T,
            "EAN Karton": _T,
            "Stück je Karton": _N,
            "Marke": _T,
            "Warengruppe": _T,
            "Beschreibung": _T,
            "Einheit": _T,
            "Preis (brutto)": _M,
            "Steuersatz": _N,
            "Inhalt": _Q,
            "Inhaltseinheit": _T,
            "Pfand": _M,
            "Mindestbestand": _Q,
            "Altersgrenze": _N,
            "Regal": _T,
            "Herstelleranschrift": _T,
            "Einkaufspreis": _M,
            "Bestand": _Q,
            "Reserviert": _Q,
            "Nicht verfügbar": _Q,
            "Abgelegt": _Y,
            "Bild": _T,
        },
        f"""SELECT number, name, {_FIRST}, {_CASE.format(_SHOWN.format("code"))}, {_CASE.format("pack / 1000")},
            brand, category, description, CASE unit WHEN 'piece' THEN 'Stück' ELSE unit END, price, vat, content,
            content_unit, deposit, minimum, age_limit, shelf, maker, cost, on_hand, held, unavailable, archived,
            CASE image WHEN '' THEN '' ELSE image || '.jpg' END
            FROM article JOIN stock ON stock.article = article.id ORDER BY name_key, id""",
    ),
    Extract(
        "Codes",
        {"Artikel": _T, "Code": _T, "Menge je Scan": _Q},
        f"""SELECT name, {_SHOWN.format("code")}, pack FROM barcode JOIN article ON article.id = barcode.article
            ORDER BY name_key, code""",
    ),
    Extract(
        "Preise",
        {"Artikel": _T, "Seit": _AT, "Preis": _M},
        """SELECT name, since, price.price FROM price JOIN article ON article.id = price.article
           ORDER BY name_key, since""",
    ),
    Extract(
        "Buchungen",
        {
            "Gerät": _N,
            "Nummer": _N,
            "Zeit": _AT,
            "Artikelnummer": _T,
            "Artikel": _T,
            "Menge": _Q,
            "Grund": _T,
            "Person": _N,
            "Nimmt zurück (Gerät)": _N,
            "Nimmt zurück (Nummer)": _N,
            "Reservierung": _T,
            "Charge": _T,
            "Haltbar bis": _D,
            "Notiz": _T,
            "Prüfsumme": _T,
        },
        """SELECT device, n, at, number, name, quantity, CASE reason WHEN 1 THEN 'Abgang' WHEN 2 THEN 'Zugang'
           WHEN 3 THEN 'Bruch/Verderb' WHEN 4 THEN 'Eigenverbrauch' WHEN 5 THEN 'Inventur' WHEN 6 THEN 'Abholung'
           WHEN 7 THEN 'Rückgabe' ELSE 'Korrektur' END, staff, reverses_device, reverses_n, reservation, lot,
           best_before, note, hex(hash) FROM movement JOIN article ON article.id = movement.article
           ORDER BY device, n""",
    ),
    Extract(
        "Wartende Scans",
        {"Code": _T, "Richtung": _T, "Menge": _Q, "Charge": _T, "Haltbar bis": _D, "Zeit": _AT, "Zustand": _T},
        "SELECT shown, mode, quantity, lot, nullif(best_before, 0), at, state FROM waiting ORDER BY id",
    ),
    Extract(
        "Angebote",
        {
            "Kennung": _T,
            "Artikel": _T,
            "Titel": _T,
            "Zustand": _T,
            "Freigegeben": _N,
            "Bestätigt": _N,
            "Reserviert": _N,
            "Veröffentlicht": _AT,
            "Sichtbar ab": _AT,
            "Sichtbar bis": _AT,
            "Gerettet bis": _D,
            "Rettungspreis": _M,
        },
        """SELECT offer.id, name, title, offer.state, allot, acknowledged, held, published_at, visible_from,
           visible_until, rescue, rescue_price
           FROM offer JOIN article ON article.id = offer.article ORDER BY title, offer.id""",
    ),
    Extract(
        "Hersteller",
        {"Name": _T, "Anschrift": _T, "Elektronisch": _T, "Verantwortlich in der EU": _T},
        "SELECT name, address, electronic, responsible FROM maker ORDER BY name",
    ),
    Extract(
        "Produktsicherheit",
        {"Artikelnummer": _T, "Artikel": _T, "Ausgenommen": _Y, "Warnhinweise": _T},
        """SELECT number, name, exempt, warnings FROM safety JOIN article ON article.id = safety.article
           ORDER BY name""",
    ),
    Extract(
        "Veranstaltungen",
        {"Titel": _T, "Art": _T, "Beginn": _AT, "Ende": _AT, "Ort": _T},
        """SELECT name, kind, starts_at, ends_at, venue FROM occasion JOIN article ON id = article
           ORDER BY starts_at, id""",
    ),
    Extract(
        "Personal",
        {"Name": _T, "Rolle": _T, "Seit": _AT, "Bis": _AT},
        "SELECT name, role, created_at, left_at FROM staff ORDER BY name",
    ),
    Extract(
        "Reservierungen",
        {
            "Kennung": _T,
            "Abholcode": _T,
            "Zustand": _T,
            "Eingegangen": _AT,
            "Frist": _AT,
            "Beendet": _AT,
            "Zeile": _N,
            "Titel": _T,
            "Preis": _M,
            "Stück": _N,
            "Abgeholt": _N,
        },
        """SELECT id, code, state, placed_at, deadline, ended_at, line, title, price, quantity, collected
           FROM reservation JOIN reservation_line ON reservation = id ORDER BY placed_at, id, line""",
    ),
    Extract(
        "Zählungen",
        {
            "Inventur": _T,
            "Zustand": _T,
            "Begonnen": _AT,
            "Beendet": _AT,
            "Zählung": _N,
            "Ersetzt": _N,
            "Artikelnummer": _T,
            "Artikel": _T,
            "Gezählt": _Q,
            "Bestand im Buch": _Q,
            "Im Abholregal": _Q,
            "Differenz": _Q,
            "Zeit": _AT,
            "Person": _N,
            "Einkaufspreis": _M,
        },
        """SELECT stocktake.name, state, opened_at, closed_at, n, replaces, coalesce(was.number, article.number),
           coalesce(was.name, article.name), counted, noted.on_hand, set_aside, counted + set_aside - noted.on_hand, at,
           staff, coalesce(was.cost, article.cost)
           FROM stocktake_count AS noted JOIN stocktake ON stocktake.id = noted.stocktake
           JOIN article ON article.id = noted.article
           LEFT JOIN stocktake_closing AS was ON was.stocktake = noted.stocktake AND was.article = noted.article
           ORDER BY noted.stocktake, n""",
    ),
    Extract(
        "Wareneingänge",
        {
            "Lieferung": _T,
            "Zustand": _T,
            "Begonnen": _AT,
            "Beendet": _AT,
            "Zeile": _N,
            "Art": _T,
            "Code": _T,
            "Menge": _Q,
            "Zeit": _AT,
            "Stand": _T,
            "Charge": _T,
            "Haltbar bis": _D,
        },
        """SELECT name, delivery.state, opened_at, closed_at, line, 'erwartet', shown, quantity, NULL, NULL, NULL, NULL
           FROM delivery_expected JOIN delivery ON id = delivery UNION ALL
           SELECT name, delivery.state, opened_at, closed_at, n, 'gescannt', shown, quantity, at, delivery_scan.state,
           lot, nullif(best_before, 0)
           FROM delivery_scan JOIN delivery ON id = delivery ORDER BY 3, 1, 6, 5""",
    ),
    Extract(
        "Kassentage",
        {"Kasse": _T, "Abschluss": _N, "Abgeschlossen": _AT, "Gebucht": _AT},
        "SELECT register, z, closed_at, booked_at FROM till_day ORDER BY register, z",
    ),
    Extract(
        "Kassentage offen",
        {
            "Kasse": _T,
            "Abschluss": _N,
            "Code": _T,
            "Artikelnummer": _T,
            "Text": _T,
            "Menge": _Q,
            "Grund": _T,
            "Zustand": _T,
        },
        "SELECT register, z, code, number, title, quantity, reason, state FROM till_line ORDER BY id",
    ),
    Extract(
        "Gesendet",
        {"Nummer": _N, "Art": _T, "Betrifft": _T, "Inhalt": _T, "Zeit": _AT, "Zustand": _T},
        "SELECT n, type, subject, body, at, state FROM outbox ORDER BY id",
    ),
)


def rows(connection: Connection, extract: Extract) -> Iterator[tuple[Any, ...]]:
    """The rows of a table, a few thousand at a time whatever its length."""
    for row in connection.execution_options(yield_per=2_000).exec_driver_sql(extract.query):
        yield tuple(row)
