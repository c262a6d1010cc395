"""People and PINs: who may log in, who is at work, what happens after wrong tries, and the way back in."""

from dataclasses import dataclass

from shb_desktop.domain import staff as rules
from shb_desktop.domain.staff import (
    NOBODY,
    SHOP,
    Actor,
    Deed,
    LastOwner,
    Person,
    Role,
    StaffNameUnclear,
    TriedTooOften,
    UnknownPerson,
    WrongPin,
    WrongRecoveryCode,
)
from shb_desktop.ledger import settings
from shb_desktop.ledger import staff as kept
from shb_desktop.ledger.database import Book, Connection

LOCK_MINUTES = "staff.lock_minutes"
USUAL_LOCK_MINUTES = 5
LONGEST_NAME = 40
_RECOVERY = "staff.recovery"
_RECOVERY_TRIES = 0
"""No person has this number: wrong recovery codes are counted under it."""


@dataclass(frozen=True, slots=True)
class Founded:
    """An owner with a PIN, and the recovery code that is shown once, for the drawer."""

    person: Person
    recovery: str


def people(book: Book) -> tuple[Person, ...]:
    """Who works here, by name; empty in a shop without PINs."""
    with book.read() as connection:
        return tuple(kept.present(connection))


def names(book: Book) -> dict[int, str]:
    """The name behind each number in movements and counts."""
    with book.read() as connection:
        return kept.names(connection)


def at_start(book: Book) -> Actor:
    """Who works before anybody logged in: the shop itself where there is no staff, nobody by name where there is."""
    return NOBODY if people(book) else SHOP


def found(book: Book, name: str, pin: str) -> Founded:
    """Begin to work with PINs: the first person is an owner. Raises OwnerOnly, StaffNameUnclear, PinUnclear."""
    book.actor.must(Deed.STAFF)
    pin_hash = rules.sealed(rules.checked_pin(pin))
    code = rules.new_recovery_code()
    with book.write() as connection:
        if kept.present(connection):
            raise rules.OwnerOnly(Deed.STAFF)
        person = _keep(connection, book, name, Role.OWNER, pin_hash)
        _keep_recovery(connection, code)
    return Founded(person, code)


def add(book: Book, name: str, role: Role, pin: str) -> Person:
    """Somebody new. Raises OwnerOnly, StaffNameUnclear, PinUnclear, PinTooSimple."""
    book.actor.must(Deed.STAFF)
    pin_hash = rules.sealed(rules.checked_pin(pin))
    with book.write() as connection:
        if not kept.present(connection):
            # The first one has to be able to get back in: `found` gives out the code for it.
            raise UnknownPerson
        return _keep(connection, book, name, role, pin_hash)


def set_pin(book: Book, staff: int, pin: str) -> None:
    """Another PIN: an owner's right for everybody, and everybody's for their own. Raises OwnerOnly, PinUnclear."""
    if not book.actor.staff or book.actor.staff != staff:
        book.actor.must(Deed.STAFF)
    pin_hash = rules.sealed(rules.checked_pin(pin))
    with book.write() as connection:
        _known(connection, staff)
        kept.set_pin(connection, staff, pin_hash)
        kept.note_try(connection, staff, 0, 0)


def set_role(book: Book, staff: int, role: Role) -> None:
    """Another role. Raises OwnerOnly, UnknownPerson, LastOwner."""
    book.actor.must(Deed.STAFF)
    with book.write() as connection:
        person = _known(connection, staff)
        if role is not Role.OWNER and _only_owner(connection, person):
            raise LastOwner
        kept.set_role(connection, staff, role)


def leave(book: Book, staff: int) -> None:
    """Somebody no longer works here; what they booked stays under their name.

    When the last one leaves, the shop works without PINs again. Raises OwnerOnly, UnknownPerson, LastOwner.
    """
    book.actor.must(Deed.STAFF)
    with book.write() as connection:
        person = _known(connection, staff)
        if _only_owner(connection, person) and len(kept.present(connection)) > 1:
            raise LastOwner
        kept.leave(connection, staff, book.clock())
        kept.note_try(connection, staff, 0, 0)
        if not kept.present(connection):
            settings.drop(connection, _RECOVERY)


def log_in(book: Book, staff: int, pin: str) -> Actor:
    """Who works from now on. Raises WrongPin, TriedTooOften, UnknownPerson.

    A try is noted before it is looked at, so that neither many at once nor a pulled plug makes more of them.
    """
    with book.write() as connection:
        person = _known(connection, staff)
        secret = kept.secret(connection, staff)
        _note_try(connection, staff, book.clock())
    if not rules.fits(pin, secret):
        raise WrongPin
    with book.write() as connection:
        kept.note_try(connection, staff, 0, 0)
    return Actor(person.id, person.role, person.name)


def log_in_by_name(book: Book, name: str, pin: str) -> Actor:
    """The same for a face without a list. Raises UnknownPerson, WrongPin, TriedTooOften."""
    wanted = name.strip().casefold()
    person = next((one for one in people(book) if one.name.casefold() == wanted), None)
    if person is None:
        raise UnknownPerson
    return log_in(book, person.id, pin)


def still(book: Book, actor: Actor) -> Actor:
    """The same actor as the book knows it now: roles change and people leave, also from another window."""
    present = people(book)
    if not present:
        return SHOP
    person = next((one for one in present if one.id == actor.staff), None)
    return Actor(person.id, person.role, person.name) if person else NOBODY


def recover(book: Book, typed: str, pin: str) -> Founded:
    """Back in with the recovery code: the first owner gets this PIN, and a new code takes the old one's place.

    Raises WrongRecoveryCode, TriedTooOften, PinUnclear, PinTooSimple.
    """
    pin_hash = rules.sealed(rules.checked_pin(pin))
    with book.write() as connection:
        secret = settings.get(connection, _RECOVERY)
        _note_try(connection, _RECOVERY_TRIES, book.clock())
    if not rules.fits(rules.normal_recovery_code(typed), secret):
        raise WrongRecoveryCode
    code = rules.new_recovery_code()
    with book.write() as connection:
        person = next(one for one in kept.present(connection) if one.role is Role.OWNER)
        kept.set_pin(connection, person.id, pin_hash)
        kept.note_try(connection, person.id, 0, 0)
        kept.note_try(connection, _RECOVERY_TRIES, 0, 0)
        _keep_recovery(connection, code)
    return Founded(person, code)


def new_recovery(book: Book) -> str:
    """Another recovery code; the one before opens nothing any more. Raises OwnerOnly."""
    book.actor.must(Deed.STAFF)
    code = rules.new_recovery_code()
    with book.write() as connection:
        _keep_recovery(connection, code)
    return code


def lock_minutes(book: Book) -> int:
    """After how many minutes without a hand on the program nobody is logged in any more; 0 for never."""
    with book.read() as connection:
        return int(settings.get(connection, LOCK_MINUTES, str(USUAL_LOCK_MINUTES)))


def set_lock_minutes(book: Book, minutes: int) -> None:
    """Another time to lock after. Raises OwnerOnly."""
    book.actor.must(Deed.SETTINGS)
    with book.write() as connection:
        settings.put(connection, LOCK_MINUTES, str(max(0, minutes)))


def _note_try(connection: Connection, staff: int, now: int) -> None:
    count, last = kept.tries(connection, staff)
    wait = rules.wait_ms(count, last, now)
    if wait:
        raise TriedTooOften(wait)
    kept.note_try(connection, staff, count + 1, now)


def _keep(connection: Connection, book: Book, name: str, role: Role, pin_hash: str) -> Person:
    clean = " ".join(name.split())[:LONGEST_NAME]
    if not clean:
        raise StaffNameUnclear("")
    if any(one.name.casefold() == clean.casefold() for one in kept.present(connection)):
        raise StaffNameUnclear(clean)
    return kept.keep(connection, clean, role, pin_hash, book.clock())


def _keep_recovery(connection: Connection, code: str) -> None:
    settings.put(connection, _RECOVERY, rules.sealed(rules.normal_recovery_code(code)))


def _known(connection: Connection, staff: int) -> Person:
    person = next((one for one in kept.present(connection) if one.id == staff), None)
    if person is None:
        raise UnknownPerson
    return person


def _only_owner(connection: Connection, person: Person) -> bool:
    owners = [one for one in kept.present(connection) if one.role is Role.OWNER]
    return owners == [person]
