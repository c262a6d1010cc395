"""What a city offers besides goods: an event or a service with places. An occasion's stock is its places."""

from dataclasses import dataclass
from enum import StrEnum

from shb_desktop.errors import ShopError

LONGEST_VENUE = 200


class Kind(StrEnum):
    """As the contract names it: an event has a time of its own, a service is done by appointment."""

    EVENT = "event"
    SERVICE = "service"


KIND_WORDS = {Kind.EVENT: "Veranstaltung", Kind.SERVICE: "Dienstleistung"}


@dataclass(frozen=True, slots=True)
class Occasion:
    """When and where. Times in ms since 1970 UTC; only a service may have none. `venue` is "" for the shop itself."""

    kind: Kind
    starts_at: int | None = None
    ends_at: int | None = None
    venue: str = ""

    @property
    def over_at(self) -> int | None:
        """From when on nobody can come any more, in ms; None for what has no time."""
        return self.ends_at if self.ends_at is not None else self.starts_at


def checked(occasion: Occasion) -> Occasion:
    """The same, if it can take place. Raises NoStart, EndsBeforeItStarts, VenueTooLong."""
    if occasion.kind is Kind.EVENT and occasion.starts_at is None:
        raise NoStart
    if occasion.ends_at is not None and (occasion.starts_at is None or occasion.ends_at <= occasion.starts_at):
        raise EndsBeforeItStarts
    if len(occasion.venue) > LONGEST_VENUE:
        raise VenueTooLong
    return occasion


class NoStart(ShopError):
    """An event without a time."""

    code = "no-start"
    title = "Der Veranstaltung fehlt der Beginn."
    hint = "Bitte geben Sie Tag und Uhrzeit an. Was keinen festen Termin hat, legen Sie als Dienstleistung an."


class EndsBeforeItStarts(ShopError):
    """An end that is not after the beginning."""

    code = "ends-before-start"
    title = "Das Ende liegt nicht nach dem Beginn."
    hint = "Bitte prüfen Sie beide Uhrzeiten. Das Ende darf auch leer bleiben."


class VenueTooLong(ShopError):
    """A place that is described rather than named."""

    code = "venue-too-long"
    title = "Der Ort ist zu lang."
    hint = f"Bitte nennen Sie ihn mit höchstens {LONGEST_VENUE} Zeichen; der Weg passt in die Beschreibung."


class NoPlaces(ShopError):
    """A number of places that is none."""

    code = "no-places"
    title = "So viele Plätze gibt es nicht."
    hint = "Bitte geben Sie eine ganze Zahl von 1 bis 100.000 an."


class NoOccasion(ShopError):
    """The article is goods, neither an event nor a service."""

    code = "no-occasion"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"„{name}“ ist weder Veranstaltung noch Dienstleistung.",
            "Legen Sie sie auf der Seite Angebote mit „Veranstaltung anlegen“ an.",
        )


class NotGoods(ShopError):
    """Places are neither counted nor delivered."""

    code = "not-goods"

    def __init__(self, name: str) -> None:
        super().__init__(
            f"„{name}“ hat Plätze und keinen Bestand.",
            "Es wurde nichts gebucht. Die Zahl der Plätze ändern Sie auf der Seite Angebote.",
        )
