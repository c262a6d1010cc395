"""What the city's citizens searched and hardly anybody offers, asked of the hub when somebody looks."""

from dataclasses import dataclass

from shb_desktop.ledger.database import Book
from shb_desktop.paths import Home
from shb_desktop.sync.client import Hub
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.once import opened_hub


@dataclass(frozen=True, slots=True)
class Wish:
    """The words of a search, and on how many days it was made."""

    words: str
    days: int


def wishes(book: Book, home: Home) -> tuple[Wish, ...]:
    """The wishes, the most frequent first. Raises NotPaired, TokenGone, Revoked and whatever keeps the hub away."""
    origin, token = opened_hub(book, Credentials(home))
    with Hub(origin, token) as hub:
        return tuple(Wish(one.words, one.days) for one in hub.wishes().wishes)
