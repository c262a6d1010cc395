"""The frozen book of the present schema: `python -m tests.old_databases.make`, once per schema, never again.

It holds the sample shop with movements, an offer, a reservation, stocktakes, a delivery and an import, and is the same
to the byte each time the same program makes it: clock, identities and nonces are set. Nobody in it exists.
"""

import random
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from unittest.mock import patch

from shb_desktop.domain.article import PIECE
from shb_desktop.domain.barcode import shown
from shb_desktop.ledger.backup import back_up
from shb_desktop.ledger.database import SCHEMA, Book
from shb_desktop.services import counter, publishing, receiving, sample, stocktaking
from shb_desktop.services.counter import Mode
from shb_desktop.services.importing import booking, plan
from tests.shop import Clock, ean, reserve, seal

SEED = 1
HERE = Path(__file__).parent


def frozen(schema: int) -> Path:
    """Where the book of a schema lies."""
    return HERE / f"v{schema:04d}.sqlite3"


def make(target: Path) -> None:
    """Make the book. Raises FileExistsError: a frozen book is what shops have, and stays as it is."""
    if target.exists():
        raise FileExistsError(target)
    chance = random.Random(SEED)
    with (
        tempfile.TemporaryDirectory() as folder,
        patch("secrets.token_bytes", chance.randbytes),
        patch("secrets.randbits", chance.getrandbits),
        closing(Book.open(Path(folder) / "book.sqlite3", Clock(), seal())) as book,
    ):
        _live(book, Path(folder) / "liste.csv")
        back_up(book.path, target)


def _live(book: Book, file: Path) -> None:
    """A few days of a shop: booked and taken back, offered and reserved, counted, delivered, imported."""
    things = [article for article, _ in sample.fill(book)]
    plain = [article for article in things if article.price and not article.age_limit and article.unit.label == "Stück"]
    for article in plain[:6]:
        counter.scan(book, shown(article.barcodes[0].code), Mode.OUT)
    counter.undo(book, counter.recent(book, 1)[0].key)
    publishing.publish(book, plain[0].id, 4)
    reserve(book, plain[0], pieces=2)
    delivery = receiving.begin(
        book, "Lieferung Montag", [receiving.expected_line(plain[1].barcodes[0].code, 3 * PIECE)]
    )
    receiving.scan(book, delivery.id, shown(plain[1].barcodes[0].code))
    receiving.scan(book, delivery.id, ean(990_000))
    stocktaking.begin(book, "Inventur")
    for article in plain[2:5]:
        stocktaking.count(book, article.id, 5 * PIECE)
    stocktaking.close(book, without_recounts=True)
    stocktaking.begin(book, "Nächste Inventur")
    stocktaking.count(book, plain[3].id, 4 * PIECE)
    file.write_text(f"Artikelnummer;Name;EAN;Preis;Bestand\nOLD-1;Altes Einmachglas;{ean(990_001)};2,50;8\n", "utf-8")
    booking.run(book, plan.look(file))


if __name__ == "__main__":
    try:
        make(frozen(SCHEMA))
    except FileExistsError as there:
        sys.exit(f"{there} is frozen: shops have such books. A new schema gets a file of its own.")
