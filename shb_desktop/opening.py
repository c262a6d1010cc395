"""The way into the book of a home: looked at before it is opened, and copied at the first opening of a day."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from shb_desktop.errors import ShopError
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.errors import BackupFailed
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home
from shb_desktop.services import safekeeping, staff
from shb_desktop.sync.credentials import Credentials


def open_book(home: Home) -> Book:
    """The book of a home, with the seal for personal data from its key store. Raises BookUnusable or what Book does."""
    trouble = safekeeping.look(home)
    if trouble:
        raise trouble.as_error()
    return Book.open(home.book, system_clock, Seal(Credentials(home).seal_key))


class NewBook(ShopError):
    """No failure: whoever mistyped the home learns that an empty book answers."""

    def __init__(self, home: Home) -> None:
        super().__init__(
            f"In {home.folder} lag noch kein Warenbuch; ein neues ist begonnen.",
            "War ein anderes gemeint, nennen Sie seinen Ordner mit --home.",
        )


@dataclass(frozen=True, slots=True)
class LogIn:
    """Who works, as somebody says it to a command."""

    name: str
    pin: str


@contextmanager
def opened(home: Home, login: LogIn | None = None) -> Iterator[Book]:
    """The same for the length of a command. The first command of a day makes that day's copy.

    Where there is staff, a command without `login` does only what a clerk may. Raises WrongPin, TriedTooOften,
    UnknownPerson.
    """
    begun = not home.book.exists()
    book = open_book(home)
    try:
        if begun:
            _warn(NewBook(home))
        try:
            safekeeping.daily(book, home)
        except BackupFailed as problem:
            # The shop goes on; whoever looks at the terminal learns of it.
            _warn(problem)
        actor = staff.log_in_by_name(book, login.name, login.pin) if login else staff.at_start(book)
        yield book.by(actor)
    finally:
        book.close()


def _warn(problem: ShopError) -> None:
    sys.stderr.write(f"! {problem.title} {problem.hint}\n")
