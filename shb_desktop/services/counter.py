"""The counter: a scan becomes a booking, a card, a waiting line or a pickup."""

from dataclasses import dataclass
from enum import StrEnum

from shb_desktop.domain import meaning
from shb_desktop.domain.article import PIECE, Article, ArticleDraft, UnknownArticle
from shb_desktop.domain.barcode import Scan, ScanKind, read
from shb_desktop.domain.movement import Batch, Movement, MovementKey, Reason
from shb_desktop.domain.offer import Offer
from shb_desktop.domain.reservation import Reservation, UnknownReservation
from shb_desktop.errors import ShopError
from shb_desktop.ledger import articles, movements, offers, reservations, waiting
from shb_desktop.ledger.database import Book, Connection
from shb_desktop.ledger.waiting import WaitingScan
from shb_desktop.services.catalogue import create


class Mode(StrEnum):
    """What a scan at the counter means."""

    OUT = "out"
    IN = "in"
    INFO = "info"


BY_HAND = {Reason.WASTE: Mode.OUT, Reason.OWN_USE: Mode.OUT, Reason.RETURN: Mode.IN}
"""Reasons that only a person can tell, and which way the goods went."""


@dataclass(frozen=True, slots=True)
class Card:
    """What the counter shows of an article. `promised` are the pieces that the city may believe in."""

    article: Article
    offer: Offer | None
    promised: int


@dataclass(frozen=True, slots=True)
class Booked:
    """A line of the book: `quantity` in thousandths, negative when goods left; `undone` when it was taken back."""

    card: Card
    key: MovementKey
    quantity: int
    reason: Reason
    at: int
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """The article behind a code; nothing was booked."""

    card: Card


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody knows this code; it waits for somebody to say what it is."""

    waiting: WaitingScan


@dataclass(frozen=True, slots=True)
class Promised:
    """Nothing was booked yet: `short` of these pieces (thousandths) are promised online. Scan again, confirmed."""

    card: Card
    quantity: int
    short: int


@dataclass(frozen=True, slots=True)
class AgeCheck:
    """Nothing was booked yet: JuSchG §9 and §10 ask for an age of `years`. Ask, then book with `age_checked`."""

    card: Card
    years: int


@dataclass(frozen=True, slots=True)
class Leave:
    """What a person has said yes to: an age that was looked at, or whatever this booking asks for."""

    confirmed: bool = False
    age: bool = False


@dataclass(frozen=True, slots=True)
class Pickup:
    """The code belongs to a reservation."""

    reservation: Reservation


Outcome = Booked | Shown | Unknown | Promised | AgeCheck | Pickup

AGE_CHECKED = "geprüft"
"""All that is kept of an age check: neither a date of birth nor a document."""


class CannotUndo(ShopError):
    """Some lines have their own way back."""

    code = "cannot-undo"
    title = "Diese Buchung lässt sich hier nicht zurücknehmen."
    hint = (
        "Kommt Abgeholtes zurück, buchen Sie es unter Artikel als Rückgabe. "
        "Eine Inventur berichtigt die nächste Zählung; alles andere gleichen Sie als Zugang oder Abgang aus."
    )


def scan(
    book: Book,
    raw: str,
    mode: Mode,
    quantity: int | None = None,
    confirmed: bool = False,
    age_checked: bool = False,
    reason: Reason | None = None,
) -> Outcome:
    """What a scanned or typed code does in `mode`; durable when it returns.

    `quantity` (thousandths, e.g. 12000 for `12*`) multiplies what the code means. `confirmed` books pieces that are
    promised online, and what has an age limit; `age_checked` the latter alone. A `reason` other than the usual one
    stands in the book; a strange code is then refused, since a yellow line would forget it. Raises UnreadableCode,
    BadQuantity, NotWhole, UnknownReservation, UnknownArticle, and what the book raises.
    """
    found = read(raw, book.scales)
    meaning.checked(quantity)
    if mode is Mode.INFO:
        with book.read() as connection:
            behind = articles.behind(connection, found)
            if isinstance(behind, articles.Found):
                return Shown(card(connection, behind.article))
            pickup = _pickup(connection, book, found)
            if pickup:
                return pickup
        raise UnknownArticle(found.shown)
    with book.write() as connection:
        behind = articles.behind(connection, found)
        if behind is None:
            pickup = _pickup(connection, book, found)
            if pickup:
                return pickup
            if reason is not None:
                raise UnknownArticle(found.shown)
            amount = meaning.times(found.quantity or PIECE, quantity)
            batch = meaning.batch(found)
            return Unknown(waiting.note(connection, found.key, found.shown, mode, amount, book.clock(), batch))
        meaning.checked_for(behind.article, quantity)
        amount = meaning.amount(found, behind.article, behind.pack, quantity)
        leave = Leave(confirmed, age_checked)
        return _book(connection, book, behind.article, mode, amount, leave, found, reason)


def book_article(
    book: Book,
    article: int,
    mode: Mode,
    quantity: int,
    reason: Reason | None = None,
    confirmed: bool = False,
    age_checked: bool = False,
) -> Outcome:
    """Book `quantity` (thousandths, above zero) of an article in or out, by hand. Raises BadQuantity, NotWhole."""
    meaning.checked(quantity)
    with book.write() as connection:
        wanted = articles.get(connection, article)
        meaning.checked_for(wanted, quantity)
        return _book(connection, book, wanted, mode, quantity, Leave(confirmed, age_checked), None, reason)


def look(book: Book, article: int) -> Card:
    """An article as the counter shows it now. Raises UnknownArticle."""
    with book.read() as connection:
        return card(connection, articles.get(connection, article))


def make_ready(book: Book, article: int) -> None:
    """Ask the book what a scan of `article` asks it, without the pen.

    A processor that has slept, or done something else, takes twice as long for the first booking as for the next.
    """
    with book.read() as connection:
        card(connection, articles.get(connection, article))
        movements.tip(connection)


def undo(book: Book, key: MovementKey) -> Booked:
    """Take a line back by a counter-booking that names it. Raises AlreadyReversed, UnknownMovement, CannotUndo."""
    with book.write() as connection:
        line = movements.get(connection, key)
        if line.reason in (Reason.PICKUP, Reason.STOCKTAKE) or line.reverses:
            raise CannotUndo
        before = card(connection, articles.get(connection, line.article))
        draft = movements.Draft(
            line.article, -line.quantity, Reason.CORRECTION, book.clock(), book.actor.staff, key, lot=line.lot,
            best_before=line.best_before,
        )  # fmt: skip
        return _append(connection, before, draft)


def recent(book: Book, limit: int = 20) -> tuple[Booked, ...]:
    """The last lines of this till, newest first."""
    with book.read() as connection:
        return booked(connection, movements.recent(connection, limit))


def booked(connection: Connection, lines: list[Movement]) -> tuple[Booked, ...]:
    """Lines of the book with the articles they move."""
    reversed_keys = movements.reversed_among(connection, [line.key for line in lines])
    cards: dict[int, Card] = {}
    for line in lines:
        if line.article not in cards:
            cards[line.article] = card(connection, articles.get(connection, line.article))
    return tuple(
        Booked(cards[line.article], line.key, line.quantity, line.reason, line.at, line.key in reversed_keys)
        for line in lines
    )


def waiting_scans(book: Book) -> tuple[WaitingScan, ...]:
    """The yellow lines, newest first."""
    with book.read() as connection:
        return tuple(waiting.all_open(connection))


def dismiss(book: Book, waiting_id: int) -> None:
    """Drop a yellow line: it was no article of this shop. It stays in the book as dismissed."""
    with book.write() as connection:
        waiting.settle(connection, waiting_id, "dismissed")


def adopt(book: Book, waiting_id: int, draft: ArticleDraft) -> Booked | AgeCheck:
    """Make an article from a yellow line and book what waited under its code, in every mode it waited in.

    What waits to go out and has an age limit goes on waiting until somebody has looked (`adopt_known`).
    Raises NameMissing, BarcodeTaken, NumberTaken, UnknownArticle (when the line is settled already).
    """
    with book.write() as connection:
        line = waiting.get_or_none(connection, waiting_id)
        if line is None:
            raise UnknownArticle(draft.name)
        return _book_waiting(connection, book, create(connection, book, draft), line.code, age_checked=False)


def known_by_now(book: Book, code: str) -> int | None:
    """The number of the article that the key of a yellow line leads to since it began to wait, or None."""
    with book.read() as connection:
        found = articles.by_code(connection, code)
        return found.article.id if found else None


def adopt_known(book: Book, code: str, article: int, age_checked: bool = False) -> Booked | AgeCheck:
    """Book what waits under the key `code` for an article of the book.

    Raises UnknownArticle when nothing waits under it any more.
    """
    with book.write() as connection:
        return _book_waiting(connection, book, articles.get(connection, article), code, age_checked)


def _book_waiting(
    connection: Connection, book: Book, article: Article, code: str, age_checked: bool
) -> Booked | AgeCheck:
    now_card, last, unasked = card(connection, article), None, False
    for line in waiting.of_code(connection, code):
        out = line.mode != Mode.IN
        limited = out and article.age_limit > 0
        if limited and not age_checked:
            unasked = True
            continue
        draft = movements.Draft(
            article.id,
            -line.quantity if out else line.quantity,
            Reason.OUT if out else Reason.IN,
            book.clock(),
            book.actor.staff,
            lot=line.lot,
            best_before=line.best_before,
            note=AGE_CHECKED if limited else line.shown,
        )
        last = _append(connection, now_card, draft)
        now_card = last.card
        waiting.settle(connection, line.id, "adopted")
    if unasked:
        return AgeCheck(now_card, article.age_limit)
    if last is None:
        raise UnknownArticle(code)
    return last


def card(connection: Connection, article: Article) -> Card:
    """An article with its offer and what is promised of it."""
    return _card(article, offers.by_article(connection, article.id))


def _card(article: Article, offer: Offer | None) -> Card:
    return Card(article, offer, offer.promised if offer else article.held // PIECE)


def _pickup(connection: Connection, book: Book, found: Scan) -> Pickup | None:
    if found.kind is not ScanKind.PICKUP:
        return None
    reservation = reservations.by_code(connection, book.seal, found.key)
    if reservation is None:
        raise UnknownReservation(found.key)
    return Pickup(reservation)


def _book(
    connection: Connection,
    book: Book,
    article: Article,
    mode: Mode,
    amount: int,
    leave: Leave,
    found: Scan | None,
    reason: Reason | None = None,
) -> Outcome:
    now_card = card(connection, article)
    if mode is Mode.INFO:
        return Shown(now_card)
    # Goods that are thrown away or used by the shop itself go to nobody whose age would matter.
    limited = article.age_limit if mode is Mode.OUT and reason in (None, Reason.OUT) else 0
    if limited and not (leave.confirmed or leave.age):
        return AgeCheck(now_card, limited)
    if mode is Mode.OUT and not leave.confirmed:
        short = _cut_into_promises(now_card, amount)
        if short:
            return Promised(now_card, amount, short)
    batch = meaning.batch(found) if found else Batch()
    sign, usual = (1, Reason.IN) if mode is Mode.IN else (-1, Reason.OUT)
    draft = movements.Draft(
        article.id,
        sign * amount,
        reason or usual,
        book.clock(),
        book.actor.staff,
        lot=batch.lot,
        best_before=batch.best_before,
        note=AGE_CHECKED if limited else "",
    )
    return _append(connection, now_card, draft)


def _cut_into_promises(now: Card, amount: int) -> int:
    """Thousandths of `amount` that are promised online (treaty, "allotment"); 0 when the shelf bears it freely."""
    promised = max(now.article.held, now.promised * PIECE if now.offer else 0)
    if not promised:
        return 0
    free = max(0, now.article.on_hand - now.article.unavailable - promised)
    return min(promised, max(0, amount - free))


def _append(connection: Connection, before: Card, draft: movements.Draft) -> Booked:
    line = movements.append(connection, draft)
    article = before.article.moved(line.quantity)
    offer = offers.followed(connection, article, before.offer, line.at)
    return Booked(_card(article, offer), line.key, line.quantity, line.reason, line.at)
