"""What is done in threads behind the first paint: the book opened, libraries brought in, the city started.

Everything heavy is imported inside these functions, while the window already takes scans.
"""

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shb_desktop.errors import ShopError
from shb_desktop.paths import Home

if TYPE_CHECKING:
    from shb_desktop.domain.staff import Actor
    from shb_desktop.ledger.database import Book
    from shb_desktop.practice import Practice
    from shb_desktop.sync.worker import Worker
    from shb_desktop.ui.devices import Devices
    from shb_desktop.ui.updates import Updates


@dataclass(frozen=True, slots=True)
class Opened:
    """What the window needs of an open book."""

    book: "Book"
    shop: str
    actor: "Actor"
    appearance: str
    sounds: bool
    tray: bool


def opened(home: Home, practising: bool) -> Opened:
    """Open the book: everything heavy is imported here, behind the first paint."""
    from shb_desktop.opening import open_book
    from shb_desktop.services import preferences, shop, staff
    from shb_desktop.services.preferences import NO, YES, Choice
    from shb_desktop.ui import attention, furnish, reception  # noqa: F401 - what the window's thread needs next

    home.made()
    book = open_book(home)
    if practising:
        from shb_desktop.practice import furnish_shop

        furnish_shop(book)
    name = shop.data(book).name
    if practising and not name:
        from shb_desktop.services import sample

        name = sample.SHOP
    looks, sounds = preferences.chosen(book, Choice.APPEARANCE), preferences.chosen(book, Choice.SOUNDS) != NO
    tray = preferences.chosen(book, Choice.TRAY) == YES
    return Opened(book, name, staff.at_start(book), looks, sounds, tray)


def devices() -> "type[Devices]":
    """Serial scanners, cameras and their setup, and the first run that leads there; all of it is imported here."""
    from shb_desktop.ui import beginning  # noqa: F401 - what the window's thread needs next
    from shb_desktop.ui.devices import Devices

    return Devices


def updates() -> "type[Updates]":
    """What looks for newer versions; what proves a signature is imported here."""
    from shb_desktop.ui.updates import Updates

    return Updates


def provisioned(home: Home, book: "Book") -> str:
    """Couple as a provision.json says, if there is one; the shop's name at the city, or ""."""
    if not (home.folder / "provision.json").is_file():
        return ""
    from shb_desktop.sync.provisioning import provision

    return provision(book, home)


def line() -> "type[Worker]":
    """What talks to the city, and the words about it; their libraries are imported here."""
    from shb_desktop.sync.worker import Worker
    from shb_desktop.ui import ending, line_words  # noqa: F401 - what the window's thread needs next

    return Worker


def looked_after(home: Home, book: "Book") -> ShopError | None:
    """Make the day's copy and check every page of the book while the shop already works."""
    from shb_desktop.services import findable, safekeeping

    with suppress(findable.WordsWaiting):  # said after the import; a copy of the book is more urgent than its words
        findable.make_findable(book)
    safekeeping.daily(book, home)
    trouble = safekeeping.look_closely(home)
    return trouble.as_error() if trouble else None


def city(home: Home, book: "Book", *, citizens: bool) -> "Practice":
    """Start practice mode's hub and couple with it."""
    from shb_desktop.practice import Practice

    return Practice.open(home, book, citizens=citizens)


def keep_language(home: Home, book: "Book") -> None:
    """What was chosen in the book is needed before the book is open the next time (the window's thread, at the end)."""
    from shb_desktop.services import preferences
    from shb_desktop.services.preferences import Choice
    from shb_desktop.ui import language

    language.keep_language(home, preferences.chosen(book, Choice.LANGUAGE))
