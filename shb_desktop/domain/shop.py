"""What the shop says of itself: address, hours, how long goods are kept; what is told to the city is made from it."""

import re
from dataclasses import asdict, dataclass, fields
from itertools import pairwise
from typing import Any

from shb_desktop.errors import ShopError

MOST_SPANS = 2
"""Opening spans of a day: before and after a midday break."""
HOLD_DAYS = (1, 14)
ANSWER_HOURS = (1, 72)
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")

_LONGEST = {"name": 200, "postcode": 10, "phone": 40, "imprint": 4000, "directions": 1000}
_SHORT = 200
_TIME = re.compile(r"([01]?\d|2[0-4])(?::|\.|,)?([0-5]\d)?(?:\s*Uhr)?", re.ASCII)
_DEGREES = re.compile(r"(-?\d{1,3})[.,](\d{1,6})\d*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Span:
    """Open from `opens` to `closes` ("HH:MM", shop's own time) on `weekday`, 0 is Monday."""

    weekday: int
    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class ShopData:
    """The shop in its own words. `latitude_e6` and `longitude_e6` are millionths of a degree, None where unknown."""

    name: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    imprint: str = ""
    directions: str = ""
    opening: tuple[Span, ...] = ()
    hold_days: int = 3
    answer_hours: int = 4
    latitude_e6: int | None = None
    longitude_e6: int | None = None
    proof_by_mail: bool = False
    small_business: bool = False

    def as_fields(self) -> dict[str, Any]:
        """The members of the contract's ShopFields, all of them."""
        return asdict(self) | {"opening": [asdict(span) for span in self.opening]}


def from_fields(found: dict[str, Any]) -> ShopData:
    """What `as_fields` made, read back; members that nobody here knows are left out."""
    known = {one.name for one in fields(ShopData)}
    spans = tuple(Span(**span) for span in found.get("opening", ()))
    return ShopData(**{name: value for name, value in found.items() if name in known} | {"opening": spans})


def checked(data: ShopData) -> ShopData:
    """The same, fit to be told. Raises ShopDataUnclear, naming what does not fit."""
    if not data.name.strip():
        raise ShopDataUnclear("Es fehlt der Name des Geschäfts.")
    for one in fields(data):
        value = getattr(data, one.name)
        if isinstance(value, str) and len(value) > _LONGEST.get(one.name, _SHORT):
            raise ShopDataUnclear(f"„{value[:30]}…“ ist zu lang.")
    if data.email and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", data.email):
        raise ShopDataUnclear(f"„{data.email}“ ist keine E-Mail-Adresse.")
    for value, (least, most) in ((data.hold_days, HOLD_DAYS), (data.answer_hours, ANSWER_HOURS)):
        if not least <= value <= most:
            raise ShopDataUnclear(f"{value} liegt nicht zwischen {least} und {most}.")
    _check_hours(data.opening)
    return data


def time_of(text: str) -> str:
    """A time of day as it is told: "9", "9.30", "18 Uhr" → "HH:MM". Raises ShopDataUnclear."""
    found = _TIME.fullmatch(text.strip())
    if found is None or (found[1] == "24" and (found[2] or "00") != "00"):
        raise ShopDataUnclear(f"„{text.strip()}“ ist keine Uhrzeit.")
    return f"{int(found[1]):02}:{found[2] or '00'}"


def place_of(text: str) -> tuple[int | None, int | None]:
    """Latitude and longitude as a map shows them, "51.8386, 6.6153", in millionths; none of "". Raises ShopDataUnclear.

    Read digit by digit: a float has no business here either.
    """
    if not text.strip():
        return None, None
    parts = [part for part in re.split(r"[;\s]+|,\s+", text.strip()) if part]
    found = [_DEGREES.fullmatch(part.rstrip(",")) for part in parts]
    if len(found) != 2 or found[0] is None or found[1] is None:
        raise ShopDataUnclear("Die Lage besteht aus zwei Zahlen wie 51.8386, 6.6153.")
    latitude, longitude = (_millionths(one) for one in found if one)
    if abs(latitude) > 90_000_000 or abs(longitude) > 180_000_000:
        raise ShopDataUnclear("Diese Lage gibt es nicht.")
    return latitude, longitude


def place_text(data: ShopData) -> str:
    """The same as a map shows it; "" where unknown."""
    if data.latitude_e6 is None or data.longitude_e6 is None:
        return ""
    return ", ".join(
        f"{'-' if value < 0 else ''}{abs(value) // 1_000_000}.{abs(value) % 1_000_000:06}"
        for value in (data.latitude_e6, data.longitude_e6)
    )


def _millionths(found: re.Match[str]) -> int:
    whole, part = found[1], found[2].ljust(6, "0")
    size = abs(int(whole)) * 1_000_000 + int(part)
    return -size if whole.startswith("-") else size


def _check_hours(opening: tuple[Span, ...]) -> None:
    for weekday, day in enumerate(WEEKDAYS):
        spans = sorted((span.opens, span.closes) for span in opening if span.weekday == weekday)
        if any(opens >= closes for opens, closes in spans):
            raise ShopDataUnclear(f"{day}: Das Ende liegt nicht nach dem Anfang.")
        if any(later[0] < earlier[1] for earlier, later in pairwise(spans)):
            raise ShopDataUnclear(f"{day}: Die Zeiten überschneiden sich.")
        if len(spans) > MOST_SPANS:
            raise ShopDataUnclear(f"{day}: Mehr als {MOST_SPANS} Zeiten sind nicht vorgesehen.")


class ShopDataUnclear(ShopError):
    """Something about the shop cannot be told like this."""

    code = "shop-data-unclear"

    def __init__(self, title: str) -> None:
        super().__init__(title, "Es wurde nichts gespeichert. Bitte berichtigen Sie die Angabe.")
