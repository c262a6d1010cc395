"""What left this computer for the city, what waits to, and what the city refused: seen, dismissed or told again."""

from dataclasses import dataclass

from shb_desktop.domain.offer import OfferState
from shb_desktop.errors import ShopError
from shb_desktop.ledger import offers, outbox, reservations
from shb_desktop.ledger.database import Book, Connection
from shb_desktop.ledger.outbox import OutboxRow

WORDS = {
    "offer.put": "Angebot geändert",
    "offer.allot": "Stückzahl freigegeben",
    "offer.withdraw": "Angebot zurückgezogen",
    "shop.put": "Angaben zum Geschäft geändert",
    "reservation.accept": "Reservierung angenommen",
    "reservation.ready": "Reservierung abholbereit",
    "reservation.collect": "Reservierung abgeholt",
    "reservation.reject": "Reservierung abgelehnt",
    "reservation.put_back": "Ware zurückgeräumt",
    "reservation.restore": "Reservierung in Erinnerung gebracht",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One operation. `what` names it, `about` its offer or pickup code; `title` and `hint` say why it was refused.

    `state` is waiting, done, refused, stale (is told again by itself) or dismissed. Times in ms since 1970 UTC.
    """

    n: int
    what: str
    about: str
    at: int
    state: str
    title: str = ""
    hint: str = ""


class NothingRefused(ShopError):
    """There is no refused operation with this number."""

    code = "nothing-refused"
    title = "Diese Meldung wurde nicht abgelehnt."
    hint = "Es ist nichts zu tun."


def told(book: Book, limit: int = 200) -> tuple[Told, ...]:
    """What was told or waits to be, the newest first."""
    with book.read() as connection:
        return tuple(_told(connection, book, row) for row in outbox.latest(connection, limit))


def refused(book: Book) -> tuple[Told, ...]:
    """What the city refused and nobody has dismissed, the oldest first."""
    with book.read() as connection:
        return tuple(_told(connection, book, row) for row in outbox.in_state(connection, outbox.REFUSED))


def dismiss(book: Book, n: int) -> None:
    """Somebody has seen the refusal. It stays in the book with its reason. Raises NothingRefused."""
    with book.write() as connection:
        _refused(connection, n)
        outbox.dismiss(connection, n)


def tell_again(book: Book, n: int) -> int:
    """Tell a refused operation once more, now against what the city has; its new number. Raises NothingRefused.

    An offer goes out with what was refused, on top of the revision that is known by now: the shop's word holds.
    """
    with book.write() as connection:
        row = _refused(connection, n)
        outbox.dismiss(connection, n)
        body = dict(row.body)
        if row.type.startswith("offer."):
            offer = offers.by_id(connection, row.subject)
            if offer is None:
                raise NothingRefused
            if row.type == "offer.allot" and offer.state is OfferState.ONLINE:
                offers.lease(connection, offer, int(body["allot"]), book.clock())
                return outbox.highest(connection)
            if row.type == "offer.put":
                body["base_rev"] = offer.rev
        return outbox.enqueue(connection, row.type, row.subject, body, book.clock())


def _refused(connection: Connection, n: int) -> OutboxRow:
    row = outbox.get(connection, n)
    if row is None or row.state != outbox.REFUSED:
        raise NothingRefused
    return row


def _told(connection: Connection, book: Book, row: OutboxRow) -> Told:
    problem = (row.result or {}).get("problem") or {}
    about = _about(connection, book, row)
    return Told(
        row.n,
        WORDS.get(row.type, row.type),
        about,
        row.at,
        row.state,
        problem.get("title", ""),
        problem.get("hint", ""),
    )


def _about(connection: Connection, book: Book, row: OutboxRow) -> str:
    if row.type.startswith("offer."):
        offer = offers.by_id(connection, row.subject)
        return offer.title if offer else ""
    reservation = reservations.get(connection, book.seal, row.subject)
    return reservation.code if reservation else ""
