"""Whatever left this computer for the city, as one CSV file for the shop's own records."""

from pathlib import Path

from shb_desktop.ledger.database import Book
from shb_desktop.ledger.everything import Kind
from shb_desktop.services import telling
from shb_desktop.services.exporting.tables import Sheet, write_csv
from shb_desktop.services.telling import STANDING_WORDS, Told

_COLUMNS = {
    "Gebucht": Kind.MOMENT,
    "Meldung": Kind.TEXT,
    "Betrifft": Kind.TEXT,
    "Inhalt": Kind.TEXT,
    "Stand": Kind.TEXT,
    "Beantwortet": Kind.MOMENT,
    "Abgelehnt, weil": Kind.TEXT,
    "Erledigt": Kind.MOMENT,
}


def export_messages(book: Book, target: Path) -> Path:
    """Write all of them, the newest first, to `target`. Raises ExportFailed."""
    with book.read() as connection:
        rows = (_row(message) for message in telling.everything_told(connection, book))
        write_csv(Sheet("Was diesen PC verlassen hat", _COLUMNS, rows), target)
    return target


def _row(message: Told) -> tuple[int | str | None, ...]:
    return (
        message.at,
        message.what,
        message.about,
        "; ".join(f"{word}: {said}" for word, said in message.facts),
        STANDING_WORDS[message.state],
        message.answered_at,
        message.title,
        message.settled_at,
    )
