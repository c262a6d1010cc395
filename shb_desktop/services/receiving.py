"""Goods in: scan a delivery freely or against its list, case codes counted, differences kept."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from shb_desktop.domain import meaning
from shb_desktop.domain.article import PIECE, Article, Barcode
from shb_desktop.domain.barcode import Scan, piece_in_case, read
from shb_desktop.domain.delivery import (
    Check,
    Delivery,
    ExpectedLine,
    ListUnreadable,
    NoDelivery,
    ReceivedLine,
    UnknownLine,
)
from shb_desktop.domain.movement import Batch, Movement, MovementKey, Reason
from shb_desktop.domain.quantity import parse_quantity
from shb_desktop.domain.scales_layout import ScalesLayout
from shb_desktop.errors import ShopError
from shb_desktop.ledger import articles, deliveries, movements, occasions, offers, waiting
from shb_desktop.ledger.database import Book, Connection
from shb_desktop.ledger.errors import UnknownMovement
from shb_desktop.paths import why
from shb_desktop.services.catalogue import as_draft

LARGEST_LIST = 4 * 2**20
"""Bytes of an expected list; a delivery note has some hundreds of lines."""


@dataclass(frozen=True, slots=True)
class Received:
    """Booked in: `quantity` in thousandths, `so_far` with the scans before, `expected` None when there is no list."""

    key: MovementKey
    article: Article
    quantity: int
    so_far: int
    expected: int | None


@dataclass(frozen=True, slots=True)
class PackOffered:
    """Nothing was booked: the unknown case code `code` holds pieces of `article`: ask how many ("1 Karton = 12?")."""

    code: str
    shown: str
    article: Article


@dataclass(frozen=True, slots=True)
class UnknownGoods:
    """Noted, not booked: nobody knows this code yet. `book_known` books it once an article has it."""

    code: str
    shown: str
    quantity: int


Outcome = Received | PackOffered | UnknownGoods


def begin(book: Book, name: str, expected: Iterable[ExpectedLine] = ()) -> Delivery:
    """Open a delivery, named after supplier or delivery note, with the list of what is to come, if there is one."""
    with book.write() as connection:
        made = deliveries.open_new(connection, name.strip() or "Lieferung", book.actor.staff, book.clock())
        deliveries.expect(connection, made.id, list(expected))
        return made


def latest(book: Book, limit: int = 50) -> tuple[Delivery, ...]:
    """Deliveries, those that were left open first."""
    with book.read() as connection:
        return tuple(deliveries.latest(connection, limit))


def expected_line(code: str, quantity: int = PIECE, layout: ScalesLayout = ScalesLayout.GERMAN_DEFAULT) -> ExpectedLine:
    """A line of a list from a code as printed; `quantity` counts what one scan of it means. Raises UnreadableCode."""
    scan = read(code, layout)
    return ExpectedLine(scan.key, scan.shown, meaning.checked(quantity) or PIECE)


def read_list(path: Path, layout: ScalesLayout = ScalesLayout.GERMAN_DEFAULT) -> tuple[ExpectedLine, ...]:
    """The expected goods of a text file: a code a line, with its quantity behind `;`, `,` or a tab, or once per piece.

    Raises ListUnreadable, naming the line.
    """
    try:
        if path.stat().st_size > LARGEST_LIST:
            raise ListUnreadable(0, "sie ist viel zu groß.")
        raw = path.read_bytes()
    except OSError as problem:
        missing = isinstance(problem, FileNotFoundError)
        raise ListUnreadable(0, f"{'die Datei gibt es nicht' if missing else why(problem)}.") from problem
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", errors="replace")
    numbered = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    sums: dict[str, ExpectedLine] = {}
    for number, line in numbered:
        code, amount = _cells(line)
        try:
            found = expected_line(code, parse_quantity(amount) if amount else PIECE, layout)
        except ShopError as problem:
            if number == numbered[0][0] and not any(map(str.isdigit, line)):
                continue  # a heading
            raise ListUnreadable(number, problem.title) from problem
        before = sums.get(found.code)
        sums[found.code] = replace(found, quantity=found.quantity + before.quantity) if before else found
    if not sums:
        raise ListUnreadable(0, "darin steht kein Code.")
    return tuple(sums.values())


def scan(book: Book, delivery: int, raw: str, quantity: int | None = None) -> Outcome:
    """Take in what was scanned; durable when it returns. `quantity` (thousandths) multiplies what the code means.

    Raises UnreadableCode, BadQuantity, NotWhole, NoDelivery.
    """
    found = read(raw, book.scales)
    meaning.checked(quantity)
    with book.write() as connection:
        current = _open(connection, delivery)
        behind = articles.behind(connection, found)
        if behind:
            meaning.checked_for(behind.article, quantity)
            amount = meaning.amount(found, behind.article, behind.pack, quantity)
            return _book(connection, book, current, found, behind.article, amount)
        piece = _piece_of_case(connection, found)
        if piece:
            return PackOffered(found.key, found.shown, piece)
        amount = meaning.times(found.quantity or PIECE, quantity)
        batch = meaning.batch(found)
        deliveries.note_unknown(
            connection, current.id, found.key, found.shown, amount, book.clock(), book.actor.staff, batch
        )
        return UnknownGoods(found.key, found.shown, amount)


def take(book: Book, delivery: int, article: int, quantity: int = PIECE) -> Received:
    """Take in `quantity` (thousandths) of an article that has no code on it.

    Raises BadQuantity, NotWhole, NoDelivery, NotGoods.
    """
    meaning.checked(quantity)
    with book.write() as connection:
        current = _open(connection, delivery)
        known = articles.get(connection, article)
        occasions.refuse(connection, known)
        meaning.checked_for(known, quantity)
        movement = _append(connection, book, current, Batch(), article, quantity)
        deliveries.note_booked(connection, delivery, known.number, known.number or known.name, quantity, movement)
        return _received(connection, current, movement)


def learn_pack(book: Book, delivery: int, raw: str, article: int, pieces: int, quantity: int | None = None) -> Received:
    """Let a case code stand for `pieces` of an article from now on, and take in what was scanned of it.

    Raises BadQuantity, BarcodeTaken, NoDelivery, UnreadableCode.
    """
    found = read(raw, book.scales)
    pack = (meaning.checked(pieces * PIECE) or 0) // PIECE * PIECE
    meaning.checked(quantity)
    with book.write() as connection:
        current = _open(connection, delivery)
        known = articles.get(connection, article)
        draft = replace(as_draft(known), barcodes=(*known.barcodes, Barcode(found.key, pack)))
        articles.change(connection, article, draft, book.clock())
        learned = articles.get(connection, article)
        amount = meaning.amount(found, learned, pack, quantity)
        return _book(connection, book, current, found, learned, amount)


def undo(book: Book, delivery: int, key: MovementKey) -> None:
    """Take a scan of this delivery back by a counter-booking. Raises NoDelivery, UnknownMovement, AlreadyReversed."""
    with book.write() as connection:
        _open(connection, delivery)
        if not deliveries.is_of(connection, delivery, key):
            raise UnknownMovement
        line = movements.get(connection, key)
        back = movements.Draft(
            line.article, -line.quantity, Reason.CORRECTION, book.clock(), book.actor.staff, key, lot=line.lot,
            best_before=line.best_before,
        )  # fmt: skip
        movements.append(connection, back)
        offers.follow_stock(connection, articles.get(connection, line.article), back.at)


def book_known(book: Book, delivery: int) -> tuple[Received, ...]:
    """Book the scans whose codes were unknown and lead to an article now. Raises NoDelivery."""
    done = []
    with book.write() as connection:
        current = _open(connection, delivery)
        for line in deliveries.unknown(connection, current.id):
            behind = _behind(connection, line.code, line.shown)
            if behind is None:
                continue
            for n, quantity, batch in deliveries.unknown_scans(connection, current.id, line.code):
                amount = meaning.times(behind.pack, quantity)
                movement = _append(connection, book, current, batch, behind.article.id, amount)
                deliveries.settle(connection, current.id, n, "booked", movement.key)
                done.append(_received(connection, current, movement))
    return tuple(done)


def check(book: Book, delivery: int) -> Check:
    """A delivery held against its list; as long as it is open, against what came so far. Raises NoDelivery."""
    with book.read() as connection:
        return _check(connection, _known(connection, delivery))


def finish(book: Book, delivery: int) -> Check:
    """Close a delivery. Codes that still lead nowhere go on waiting at the counter. Raises NoDelivery."""
    with book.write() as connection:
        current = _open(connection, delivery)
        done = _check(connection, current)
        for line in deliveries.unknown(connection, current.id):
            for n, quantity, batch in deliveries.unknown_scans(connection, current.id, line.code):
                waiting.note(connection, line.code, line.shown, "in", quantity, book.clock(), batch)
                deliveries.settle(connection, current.id, n, "counter")
        now = book.clock()
        deliveries.close(connection, current.id, book.actor.staff, now)
        return replace(done, delivery=replace(current, state="finished", closed_at=now, closed_by=book.actor.staff))


def _cells(line: str) -> tuple[str, str]:
    for mark in (";", "\t", ","):
        code, found, amount = line.partition(mark)
        if found:
            return code.strip().strip('"'), amount.split(mark)[0].strip().strip('"')
    return line.strip('"'), ""


def _piece_of_case(connection: Connection, found: Scan) -> Article | None:
    piece = piece_in_case(found.key)
    behind = articles.by_code(connection, piece) if piece else None
    return behind.article if behind else None


def _book(
    connection: Connection, book: Book, delivery: Delivery, found: Scan, article: Article, amount: int
) -> Received:
    movement = _append(connection, book, delivery, meaning.batch(found), article.id, amount)
    deliveries.note_booked(connection, delivery.id, found.key, found.shown, amount, movement)
    return _received(connection, delivery, movement)


def _append(
    connection: Connection, book: Book, delivery: Delivery, batch: Batch, article: int, amount: int
) -> Movement:
    draft = movements.Draft(
        article,
        amount,
        Reason.IN,
        book.clock(),
        book.actor.staff,
        lot=batch.lot,
        best_before=batch.best_before,
        note=delivery.name,
    )
    movement = movements.append(connection, draft)
    offers.follow_stock(connection, articles.get(connection, article), movement.at)
    return movement


def _received(connection: Connection, delivery: Delivery, movement: Movement) -> Received:
    article = articles.get(connection, movement.article)
    so_far = deliveries.received_of(connection, delivery.id, article.id)
    expected = deliveries.expected_of(connection, delivery.id, article.id, article.number)
    return Received(movement.key, article, movement.quantity, so_far, expected)


def _check(connection: Connection, delivery: Delivery) -> Check:
    lines = {line.article: line for line in deliveries.received(connection, delivery.id)}
    unknown = {line.code: line for line in deliveries.unknown(connection, delivery.id)}
    listed = deliveries.expected(connection, delivery.id)
    for wanted in listed:
        behind = _behind(connection, wanted.code, wanted.shown)
        if behind is None:
            missing = unknown.get(wanted.code) or UnknownLine(wanted.code, wanted.shown, 0, 0)
            unknown[wanted.code] = replace(missing, expected=missing.expected + wanted.quantity)
            continue
        article = behind.article
        line = lines.get(article.id) or ReceivedLine(article.id, article.number, article.name, article.unit, 0, 0)
        amount = meaning.times(behind.pack, wanted.quantity)
        lines[article.id] = replace(line, expected=line.expected + amount)
    return Check(delivery, tuple(lines.values()), tuple(unknown.values()), bool(listed))


def _behind(connection: Connection, code: str, shown: str) -> articles.Found | None:
    found = articles.by_code(connection, code)
    if found:
        return found
    numbered = articles.by_number(connection, shown)
    return articles.Found(numbered, PIECE) if numbered else None


def _known(connection: Connection, delivery: int) -> Delivery:
    found = deliveries.get(connection, delivery)
    if found is None:
        raise NoDelivery
    return found


def _open(connection: Connection, delivery: int) -> Delivery:
    found = _known(connection, delivery)
    if found.state != "open":
        raise NoDelivery
    return found
