"""What the city refused can be seen, dismissed or told again, and leaves a trace."""

import pytest

from shb_desktop.ledger import outbox
from shb_desktop.ledger.database import Book
from shb_desktop.services import publishing, telling
from shb_desktop.services.telling import NothingRefused
from tests.shop import put


@pytest.fixture
def refused(book: Book) -> int:
    """An offer whose price the city refused; the operation's number."""
    publishing.publish(book, put(book, 1).id)
    result = {"n": 1, "status": "refused", "problem": {"type": "x", "title": "Passt nicht.", "hint": "Prüfen."}}
    with book.write() as connection:
        outbox.settle(connection, 1, outbox.REFUSED, result, book.clock())
    return 1


def test_a_refusal_says_what_about_which_and_why(book: Book, refused: int) -> None:
    (found,) = telling.refused(book)
    assert (found.what, found.about, found.title, found.hint) == (
        "Angebot geändert",
        "Apfelsaft",
        "Passt nicht.",
        "Prüfen.",
    )
    assert [row.state for row in telling.told(book)] == ["waiting", "refused"]


def test_a_dismissed_refusal_stays_in_the_book(book: Book, refused: int) -> None:
    telling.dismiss(book, refused)
    assert telling.refused(book) == ()
    assert telling.told(book)[-1].title == "Passt nicht."
    with pytest.raises(NothingRefused):
        telling.dismiss(book, refused)


def test_what_was_refused_can_be_told_again(book: Book, refused: int) -> None:
    assert telling.tell_again(book, refused) == 3
    with book.read() as connection:
        again, before = outbox.get(connection, 3), outbox.get(connection, 1)
    assert again
    assert before
    assert (again.state, again.type, again.body["fields"]) == ("waiting", "offer.put", before.body["fields"])
    assert before.state == "dismissed"
