"""What the shop keeps of persons, and their rights: to see (GDPR Art. 15), take along (20), be forgotten (17)."""

import json
from dataclasses import dataclass
from pathlib import Path

from prima.contract.codes import normalise_pickup_code
from prima.contract.reservation import ENDED, State
from shb_desktop.domain.reservation import STATE_WORDS, Reservation
from shb_desktop.domain.staff import Deed
from shb_desktop.errors import ShopError
from shb_desktop.ledger import reservations
from shb_desktop.ledger.database import Book
from shb_desktop.paths import why

KEPT_DAYS = 14
"""Names are forgotten by themselves this long after a reservation ended (treaty, "Personal data")."""
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Kept:
    """How many reservations carry a name now: those under way, and those that ended less than KEPT_DAYS ago."""

    under_way: int
    ended: int


class CannotSave(ShopError):
    """The file could not be written."""

    code = "cannot-save"

    def __init__(self, target: Path, problem: OSError) -> None:
        super().__init__(
            f"{target.name} lässt sich nicht speichern ({why(problem)}).", "Bitte wählen Sie einen anderen Ort."
        )


def kept(book: Book) -> Kept:
    """How much there is."""
    named = _named(book)
    ended = sum(one.state in ENDED for one in named)
    return Kept(len(named) - ended, ended)


def of_person(book: Book, words: str) -> tuple[Reservation, ...]:
    """The reservations under a name, or part of one, or behind a pickup code; what a person may ask to see.

    Raises OwnerOnly.
    """
    book.actor.must(Deed.SETTINGS)
    wanted, code = " ".join(words.split()).casefold(), normalise_pickup_code(words)
    if not wanted:
        return ()
    return tuple(one for one in _named(book) if wanted in one.display_name.casefold() or one.code == code)


def export(found: tuple[Reservation, ...], target: Path) -> Path:
    """Everything known of a person, as a file that programs read too (Art. 20). Raises CannotSave."""
    said = [
        {
            "Abholcode": one.code,
            "Name": one.display_name,
            "Stand": STATE_WORDS[one.state],
            "Reserviert": one.placed_at,
            "Abholen bis": one.deadline,
            "Artikel": [
                {"Titel": line.title, "Stück": line.quantity, "Preis in Cent": line.price} for line in one.lines
            ],
        }
        for one in found
    ]
    try:
        target.write_text(json.dumps(said, ensure_ascii=False, indent=1), encoding="utf-8")
    except OSError as problem:
        raise CannotSave(target, problem) from problem
    return target


def forget(book: Book, found: tuple[Reservation, ...]) -> int:
    """Forget who made these reservations; codes, pieces and times stay, and nobody's name. Raises OwnerOnly."""
    book.actor.must(Deed.SETTINGS)
    with book.write() as connection:
        return reservations.erase_names_of(connection, [one.id for one in found])


def forget_ended(book: Book) -> int:
    """Forget every name of what has ended, without waiting for the days to pass. Raises OwnerOnly."""
    book.actor.must(Deed.SETTINGS)
    with book.write() as connection:
        return reservations.erase_names(connection, book.clock())


def _named(book: Book) -> list[Reservation]:
    with book.read() as connection:
        return [one for one in reservations.in_states(connection, book.seal, State, _ALL) if one.display_name]
