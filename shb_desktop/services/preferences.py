"""Small choices of the shop: how the program looks and speaks, and what it may ask on the internet."""

from enum import StrEnum

from shb_desktop.domain.staff import Deed
from shb_desktop.ledger import settings
from shb_desktop.ledger.database import Book

YES, NO = "yes", "no"


class Choice(StrEnum):
    """The settings that a person chooses; the value is the key in the book."""

    APPEARANCE = "ui.appearance"
    LANGUAGE = "ui.language"
    SOUNDS = "ui.sounds"
    TRAY = "ui.close_to_tray"
    PRODUCT_FACTS = "facts.open_food_facts"
    FIRST_RUN = "first_run.step"


def chosen(book: Book, choice: Choice, usual: str = "") -> str:
    """What was chosen, or `usual`."""
    with book.read() as connection:
        return settings.get(connection, choice, usual)


def choose(book: Book, choice: Choice, value: str) -> None:
    """Keep a choice. Raises OwnerOnly."""
    book.actor.must(Deed.SETTINGS)
    with book.write() as connection:
        settings.put(connection, choice, value)
