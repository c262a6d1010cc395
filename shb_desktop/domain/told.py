"""What a message to the city says, field by field, in a shop's words: nothing that is sent stays unsaid."""

from datetime import date, datetime
from typing import Any

from prima.contract.reservation import State
from shb_desktop.domain.money import format_money
from shb_desktop.domain.reservation import STATE_WORDS
from shb_desktop.domain.shop import WEEKDAYS

Fact = tuple[str, str]
"""A heading and what was said under it."""

WHAT = {
    "offer.put": "Angebot geändert",
    "offer.allot": "Stückzahl freigegeben",
    "offer.withdraw": "Angebot zurückgezogen",
    "shop.put": "Angaben zum Geschäft geändert",
    "reservation.accept": "Reservierung angenommen",
    "reservation.ready": "Reservierung abholbereit",
    "reservation.collect": "Reservierung abgeholt",
    "reservation.reject": "Reservierung abgelehnt",
    "reservation.put_back": "Ware zurückgeräumt",
    "reservation.restore": "Reservierung in Erinnerung gebracht",
    "device.pair": "Mit der Stadt gekoppelt",
    "image.put": "Bild gesendet",
    "facts.look_up": "Nach Produktangaben gefragt",
    "offer.preview": "Vorschau angesehen",
}
"""Every kind of message that a till sends."""

HEARD = {
    "offer.refused": "Angebot abgelehnt",
    "offer.conflict": "Angebot an zwei PCs geändert",
    "offer.shortfall": "Mehr reserviert als da",
}
"""Messages of the city that a person should see."""

OFFER_FIELDS = {
    "title": "Titel",
    "description": "Beschreibung",
    "brand": "Marke",
    "category": "Warengruppe",
    "gtin": "GTIN",
    "price": "Preis",
    "unit_price": "Grundpreis",
    "unit_price_unit": "Grundpreis je",
    "lowest_price": "Niedrigster Preis der 30 Tage vor der Ermäßigung",
    "deposit": "Pfand",
    "age_limit": "Abgabe ab",
    "image": "Bild",
    "visible_from": "Zu sehen ab",
    "visible_until": "Zu sehen bis",
    "paused": "Pausiert",
    "kind": "Art",
    "starts_at": "Beginn",
    "ends_at": "Ende",
    "venue": "Veranstaltungsort",
    "rescue_best_before": "Rettungsangebot, haltbar bis",
    "maker": "Hersteller",
    "maker_address": "Anschrift des Herstellers",
    "maker_contact": "E-Mail oder Internet des Herstellers",
    "maker_responsible": "Verantwortlich in der EU",
    "warnings": "Warnhinweise",
}
SHOP_FIELDS = {
    "name": "Name",
    "street": "Straße",
    "postcode": "Postleitzahl",
    "town": "Ort",
    "phone": "Telefon",
    "email": "E-Mail",
    "website": "Internetseite",
    "imprint": "Impressum",
    "directions": "Weg",
    "opening": "Öffnungszeiten",
    "hold_days": "Zurückgelegt für",
    "answer_hours": "Antwort binnen",
    "latitude_e6": "Breitengrad",
    "longitude_e6": "Längengrad",
    "proof_by_mail": "Reservierung per E-Mail bestätigen",
    "small_business": "Kleinunternehmen (§ 19 UStG)",
}

_MONEY = frozenset({"price", "unit_price", "lowest_price", "deposit"})
_MOMENTS = frozenset({"visible_from", "visible_until", "starts_at", "ends_at"})
_KINDS = {"goods": "Ware", "event": "Veranstaltung", "service": "Dienstleistung"}
_PLAIN = {
    "gtin": "GTIN",
    "hub": "Adresse",
    "shop": "Geschäft",
    "device_name": "Name dieses PCs",
    "client": "Programmfassung",
    "title": "Angebot",
}
_NUMBERS_OF_THE_LINE = frozenset({"offer", "reservation", "base_rev", "seen_seq", "epoch", "shop_id"})
"""Which offer or reservation is meant and what this till knew of it: no news to anybody."""


def what(kind: str) -> str:
    """What a message is about; one that nobody here knows keeps the name it has on the line."""
    return WHAT.get(kind, kind)


def heard(kind: str) -> str:
    """What a message of the city is about."""
    return HEARD.get(kind, f"Unbekannte Nachricht ({kind})")


def content(kind: str, body: dict[str, Any]) -> tuple[Fact, ...]:
    """What a message of this kind says with `body`; what has no word here comes as it is."""
    facts: list[Fact] = []
    for name, value in body.items():
        if name in _NUMBERS_OF_THE_LINE:
            continue
        if name == "fields" and isinstance(value, dict):
            facts.extend((field_word(kind, field), field_text(field, said)) for field, said in value.items())
        elif name == "allot":
            facts.append(("Freigegeben", f"{value} Stück"))
        elif name == "code":
            facts.append(("Abholcode", str(value)))
        elif name == "reason":
            facts.append(("Grund", str(value) or "–"))
        elif name == "lines":
            facts.extend(("Ausgehändigt", _handed_over(line, alone=len(value) == 1)) for line in value)
        elif name == "view":
            facts.extend(_view(value))
        elif name == "bytes":
            facts.append(("Größe", f"{max(1, round(value / 1000))} KB"))
        elif name in _PLAIN:
            if value:
                facts.append((_PLAIN[name], str(value)))
        else:
            facts.append((name, str(value)))
    return tuple(facts)


def field_word(kind: str, field: str) -> str:
    """The heading of a field of an offer or of the shop."""
    return (SHOP_FIELDS if kind == "shop.put" else OFFER_FIELDS).get(field, field)


def field_text(field: str, value: Any) -> str:
    """A field's value as a person reads it; a dash for none. Money comes in cents, times in ms since 1970 UTC."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if field in _MONEY:
        return format_money(value)
    if field in _MOMENTS:
        return _moment(value)
    match field:
        case "kind":
            return _KINDS.get(value, str(value))
        case "rescue_best_before":
            return f"{date.fromisoformat(value):%d.%m.%Y}"
        case "age_limit":
            return f"{value} Jahren" if value else "jedem Alter"
        case "hold_days":
            return f"{value} Öffnungstage"
        case "answer_hours":
            return f"{value} Stunden"
        case "latitude_e6" | "longitude_e6":
            return f"{value // 1_000_000},{value % 1_000_000:06d}°"
        case "opening":
            return ", ".join(map(_span, value)) or "–"
        case _:
            return str(value)


def _handed_over(line: dict[str, Any], *, alone: bool) -> str:
    return f"{line['quantity']} Stück" if alone else f"Posten {line['line']}: {line['quantity']} Stück"


def _view(view: dict[str, Any]) -> list[Fact]:
    facts = [("Abholcode", str(view.get("code", "–"))), ("Stand", STATE_WORDS[State(view["state"])])]
    for line in view.get("lines", ()):
        said = [f"{line['quantity']} × {line['title']}", format_money(line["price"])]
        if line.get("collected") is not None:
            said.append(f"übergeben: {line['collected']}")
        facts.append(("Reserviert", " · ".join(said)))
    if view.get("deadline"):
        facts.append(("Abzuholen bis", _moment(view["deadline"])))
    if view.get("reason"):
        facts.append(("Grund", str(view["reason"])))
    if view.get("late_pickup"):
        facts.append(("Verspätet abgeholt", "ja"))
    if view.get("display_name"):
        facts.append(("Name", str(view["display_name"])))
    return facts


def _span(span: dict[str, Any]) -> str:
    return f"{WEEKDAYS[span['weekday']]} {span['opens']}–{span['closes']} Uhr"


def _moment(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1000).astimezone():%d.%m.%Y, %H:%M}"
