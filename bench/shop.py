"""A large shop to measure with: German articles of our own making and their movements, the same for the same seed."""

import csv
import hashlib
import json
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measuring import ROOT, Setting
from shb_desktop.domain.article import PIECE, ArticleDraft, Barcode
from shb_desktop.domain.gtin import check_digit
from shb_desktop.domain.movement import MovementKey, Reason
from shb_desktop.domain.product_safety import Safety
from shb_desktop.ledger import makers, movements
from shb_desktop.ledger.database import THIS_DEVICE, Book
from shb_desktop.ledger.sealing import Seal
from shb_desktop.ledger.staging import Staged
from shb_desktop.services import findable, publishing

SEED = 20261123
NOW = 1_795_161_600_000
OFFERED = 500
"""The first so many articles are online."""
_CHUNK = 5_000
_WORDS = Path(__file__).parent / "words.txt"

_REASONS = (Reason.OUT,) * 78 + (Reason.IN,) * 12 + (Reason.WASTE,) * 3 + (Reason.OWN_USE,) * 2 + (Reason.PICKUP,) * 5


@dataclass(frozen=True, slots=True)
class Shop:
    """A shop on disk. `bytes_before` is the file's size before its movements were booked, `bytes_after` after them."""

    path: Path
    articles: int
    movements: int
    bytes_before: int
    bytes_after: int


def ean(article: int) -> str:
    """The EAN-13 of an article, from GS1's example prefix."""
    body = f"952{article:09d}"
    return f"{body}{check_digit(body)}"


def drafts(count: int) -> Iterator[ArticleDraft]:
    """`count` articles, each with a name of its own."""
    chance = random.Random(SEED)
    nouns = _words()
    brands, kinds, sizes = (nouns.pop(heading) for heading in ("brands", "kinds", "sizes"))
    groups = sorted(nouns)
    for number in range(1, count + 1):
        group = chance.choice(groups)
        brand = chance.choice(brands)
        words = (chance.choice(nouns[group]), brand, chance.choice(kinds), chance.choice(sizes), f"Nr. {number}")
        yield ArticleDraft(
            " ".join(words), number=f"A{number}", brand=brand, category=group, price=chance.randrange(49, 9_999),
            vat=7 if group == "Lebensmittel" else 19, minimum=chance.randrange(6) * PIECE,
            barcodes=(Barcode("0" + ean(number)),),
        )  # fmt: skip


def made(setting: Setting) -> Shop:
    """The shop of this size, made when it is not there yet."""
    folder = setting.folder / f"shop-{setting.articles}-{setting.movements}-{_recipe()}"
    path, notes = folder / "book.sqlite3", folder / "shop.json"
    if not notes.exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        before = _filled(path, setting.articles)
        _move(path, setting)
        notes.write_text(json.dumps({"before": before}), encoding="utf-8")
    before = json.loads(notes.read_text(encoding="utf-8"))["before"]
    return Shop(path, setting.articles, setting.movements, before, path.stat().st_size)


@contextmanager
def copies(shop: Shop, setting: Setting) -> Iterator[tuple[Path, Path]]:
    """Two copies of the shop's book, for ours and for the limit; gone afterwards."""
    with workroom(setting) as folder:
        for name in ("ours", "limit"):
            (folder / name).mkdir()
            shutil.copyfile(shop.path, folder / name / "book.sqlite3")
        yield folder / "ours" / "book.sqlite3", folder / "limit" / "book.sqlite3"


@contextmanager
def workroom(setting: Setting) -> Iterator[Path]:
    """A folder on the same disk that is gone afterwards."""
    setting.folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=setting.folder, prefix="work-") as folder:
        yield Path(folder)


def opened(path: Path) -> Book:
    """The book, with a clock that goes on by a second at each look."""
    times = iter(range(NOW, 2 * NOW, 1_000))
    return Book.open(path, lambda: next(times), Seal(lambda: b"k" * 32))


def publish(book: Book, article: int, pieces: int) -> None:
    """Put an article online that the law on product safety does not ask about."""
    with book.write() as connection:
        makers.keep_safety(connection, article, Safety(exempt=True))
    publishing.publish(book, article, pieces)


def write_list(path: Path, count: int) -> None:
    """The same articles as the list that a shop would bring: CSV, UTF-8 with BOM, semicolons."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        sheet = csv.writer(file, delimiter=";")
        sheet.writerow(
            ("Artikelnummer", "Name", "EAN", "Marke", "Warengruppe", "Preis", "Steuersatz", "Mindestbestand")
        )
        for number, draft in enumerate(drafts(count), 1):
            price = f"{(draft.price or 0) // 100},{(draft.price or 0) % 100:02d}"
            line = (draft.number, draft.name, ean(number), draft.brand, draft.category, price, draft.vat)
            sheet.writerow((*line, draft.minimum // PIECE))


def _recipe() -> str:
    """A short hash over what decides how a made shop looks: this file, its words and the book's schema."""
    told = hashlib.sha256(Path(__file__).read_bytes() + _WORDS.read_bytes())
    for migration in sorted((ROOT / "shb_desktop/ledger/migrations/versions").glob("v*.py")):
        told.update(migration.read_bytes())
    return told.hexdigest()[:12]


def _words() -> dict[str, list[str]]:
    """What articles are named with, by heading: brands, kinds, sizes, and the nouns of each group of goods."""
    lines = _WORDS.read_text(encoding="utf-8").splitlines()
    return {heading: words.split(" | ") for heading, words in (line.split(" = ") for line in lines)}


def _filled(path: Path, count: int) -> int:
    book = opened(path)
    stream = drafts(count)
    for first in range(0, count, _CHUNK):
        with Staged() as staged, book.write() as connection:
            staged.add([next(stream) for _ in range(min(_CHUNK, count - first))])
            staged.write(connection, NOW)
    findable.make_findable(book)
    for article in range(1, min(OFFERED, count) + 1):
        # So high a cap that every booking changes what the city may promise.
        publish(book, article, 1_000_000)
    book.close()
    return path.stat().st_size


def _move(path: Path, setting: Setting) -> None:
    chance = random.Random(SEED)
    book = opened(path)
    year = 365 * 86_400_000
    for first in range(1, setting.movements + 1, _CHUNK):
        last = min(first + _CHUNK - 1, setting.movements)
        with book.write() as connection:
            lines = [_draft(chance, n, first, setting, NOW - year + year * n // setting.movements)
                     for n in range(first, last + 1)]  # fmt: skip
            movements.append_all(connection, lines)
    book.close()


def _draft(chance: random.Random, n: int, first: int, setting: Setting, at: int) -> movements.Draft:
    # Most of what a shop moves are few articles: the square draws them to the front.
    article = 1 + int(setting.articles * chance.random() ** 2)
    reason = chance.choice(_REASONS)
    pieces = chance.randrange(6, 48) if reason is Reason.IN else -chance.choice((1, 1, 1, 1, 2, 3))
    if n % 100 == 0 and n > first:
        return movements.Draft(article, PIECE, Reason.CORRECTION, at, reverses=MovementKey(THIS_DEVICE, n - 1))
    if reason is Reason.IN and chance.random() < 0.3:
        lot, best_before = f"L{chance.randrange(10_000):04d}", 20261200 + chance.randrange(1, 29)
        return movements.Draft(article, pieces * PIECE, reason, at, lot=lot, best_before=best_before)
    note = "Regal umgeräumt" if chance.random() < 0.02 else ""
    return movements.Draft(article, pieces * PIECE, reason, at, note=note)
