"""What left this computer for the city, what waits to, and what the city refused: seen, dismissed or told again."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from shb_desktop.domain import told as words
from shb_desktop.domain.offer import Offer, OfferState
from shb_desktop.domain.reservation import Reservation
from shb_desktop.domain.told import Fact
from shb_desktop.errors import ShopError
from shb_desktop.ledger import hub_link, inbox, offers, outbox, reservations
from shb_desktop.ledger.database import Book, Connection
from shb_desktop.ledger.inbox import InboxRow
from shb_desktop.ledger.outbox import OutboxRow

SHOWN = 500
"""Messages of each kind that a picture holds; all of them are in the export."""

_ALWAYS_RIGHT = frozenset({"reservation.collect", "reservation.put_back", "reservation.restore"})
"""They tell of what has happened in the shop, however the reservation stands at the city."""


class Standing(StrEnum):
    """How a message stands. After REFUSED: what a person or the program itself did about it."""

    WAITING = "waiting"
    DONE = "done"
    REFUSED = "refused"
    STALE = "stale"
    DISMISSED = "dismissed"
    TOLD_AGAIN = "told-again"
    SETTLED = "settled"
    JOINED = "joined"
    UNSENT = "unsent"


STANDING_WORDS = {
    Standing.WAITING: "Wartet",
    Standing.DONE: "Angekommen",
    Standing.REFUSED: "Abgelehnt",
    Standing.STALE: "Wird von selbst neu gemeldet",
    Standing.DISMISSED: "Abgelehnt, verworfen",
    Standing.TOLD_AGAIN: "Abgelehnt, neu gemeldet",
    Standing.SETTLED: "Von selbst neu gemeldet",
    Standing.JOINED: "Mit dem anderen PC vereint",
    Standing.UNSENT: "Nie gesendet",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One message. `what` names it, `about` its offer or pickup code, `facts` say what the city reads.

    `title` and `hint` say why it was refused, `clashes` in which fields (word, here, at the city), `unfit` which ones
    the city does not take. `article` is the one that it concerns, if it is one; `again` whether telling it once more
    can help. Times in ms since 1970 UTC; `settled_at` is when a person dismissed it or told it again. `id` is what the
    verbs here take.
    """

    id: int
    kind: str
    what: str
    about: str
    at: int
    state: Standing
    facts: tuple[Fact, ...]
    title: str = ""
    hint: str = ""
    clashes: tuple[tuple[str, str, str], ...] = ()
    unfit: tuple[str, ...] = ()
    article: int | None = None
    again: bool = False
    answered_at: int | None = None
    settled_at: int | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """An offer with which something is wrong although nothing was refused here. `seen_is_enough`: nothing to do."""

    offer: str
    about: str
    article: int
    title: str
    hint: str
    seen_is_enough: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """A message of the city that was kept. `understood` is False for one that this program is too old for."""

    what: str
    about: str
    at: int
    title: str
    hint: str
    understood: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """All there is to know of the line at one moment. `hub` is its address, "" before the first pairing.

    `told` holds the newest of `told_count` messages; `waiting` the oldest of those that wait.
    """

    hub: str
    refused: tuple[Told, ...]
    troubles: tuple[Trouble, ...]
    waiting: tuple[Told, ...]
    told: tuple[Told, ...]
    told_count: int
    heard: tuple[Heard, ...]


class NothingRefused(ShopError):
    """There is no refused operation with this number."""

    code = "nothing-refused"
    title = "Diese Meldung wurde nicht abgelehnt."
    hint = "Es ist nichts zu tun."


def picture(book: Book) -> Picture:
    """How everything stands."""
    with book.read() as connection:
        linked = hub_link.link(connection)
        refusals = _all_told(connection, book, outbox.refused(connection, SHOWN))
        kept = inbox.latest(connection, book.seal, SHOWN)
        return Picture(
            hub=linked.hub if linked else "",
            refused=refusals,
            troubles=_troubles(connection, kept, {row.subject for row in outbox.refused(connection, SHOWN)}),
            waiting=_all_told(connection, book, outbox.in_state(connection, outbox.WAITING, SHOWN)),
            told=tuple(_told(connection, book, row) for row in outbox.told(connection, SHOWN)),
            told_count=outbox.told_count(connection),
            heard=tuple(_heard(row) for row in kept),
        )


def told(book: Book, limit: int = 200) -> tuple[Told, ...]:
    """What was told or waits to be, the newest first."""
    with book.read() as connection:
        return _all_told(connection, book, outbox.latest(connection, limit))


def everything_told(connection: Connection, book: Book) -> Iterator[Told]:
    """Whatever left this computer, from the first pairing on, the newest first."""
    return (_told(connection, book, row) for row in outbox.told(connection))


def refused(book: Book) -> tuple[Told, ...]:
    """What the city refused and nobody has dismissed, the oldest first."""
    with book.read() as connection:
        return _all_told(connection, book, outbox.refused(connection))


def dismiss(book: Book, operation: int) -> None:
    """Somebody has seen the refusal. It stays in the book with its reason and the time. Raises NothingRefused."""
    with book.write() as connection:
        row = _refused(connection, operation)
        outbox.dismiss(connection, operation, book.clock())
        offer = offers.by_id(connection, row.subject)
        if offer is not None and offer.problem == _problem(row).get("title"):
            offers.keep(connection, replace(offer, problem=""))


def take_up(book: Book, operation: int) -> None:
    """A dismissed refusal asks for somebody again. Raises NothingRefused when it was not dismissed by a person."""
    with book.write() as connection:
        if not outbox.take_up(connection, operation):
            raise NothingRefused
        row = _refused(connection, operation)
        offer = offers.by_id(connection, row.subject)
        if offer is not None and not offer.problem:
            offers.keep(connection, replace(offer, problem=_problem(row).get("title", "")))


def tell_again(book: Book, operation: int) -> int:
    """Tell a refused operation once more, now against what the city has; its new number. Raises NothingRefused.

    An offer goes out with what was refused, on top of the revision that is known by now: the shop's word holds.
    """
    with book.write() as connection:
        row = _refused(connection, operation)
        body, now = dict(row.body), book.clock()
        offer = offers.by_id(connection, row.subject)
        if row.type.startswith("offer.") and offer is None:
            raise NothingRefused
        if row.type == "offer.allot" and offer is not None and offer.state is OfferState.ONLINE:
            offers.lease(connection, offer, int(body["allot"]), now)
            n = outbox.highest(connection)
        else:
            if row.type == "offer.put" and offer is not None:
                body |= {"offer": offer.id, "base_rev": offer.rev}
                offers.keep(connection, replace(offer, conflict={}))
            n = outbox.enqueue(connection, row.type, row.subject, body, now)
        outbox.dismiss(connection, operation, now, n)
        return n


def seen(book: Book, offer: str) -> None:
    """Somebody has read what the city noted about an offer; the note itself stays among what was heard."""
    with book.write() as connection:
        found = offers.by_id(connection, offer)
        if found is not None:
            offers.keep(connection, replace(found, problem=""))


def _refused(connection: Connection, operation: int) -> OutboxRow:
    row = outbox.by_id(connection, operation)
    if row is None or row.state != outbox.REFUSED:
        raise NothingRefused
    return row


def _all_told(connection: Connection, book: Book, rows: list[OutboxRow]) -> tuple[Told, ...]:
    return tuple(_told(connection, book, row) for row in rows)


def _told(connection: Connection, book: Book, row: OutboxRow) -> Told:
    problem, result = _problem(row), row.result or {}
    offer = offers.by_id(connection, _offer_of(row))
    reserved = reservations.get(connection, book.seal, row.subject) if row.type.startswith("reservation.") else None
    return Told(
        id=row.id,
        kind=row.type,
        what=words.what(row.type),
        about=_about(row, offer, reserved),
        at=row.at,
        state=_standing(row),
        facts=words.content(row.type, row.body),
        title=problem.get("title", ""),
        hint=problem.get("hint", ""),
        clashes=_clashes(row.type, problem),
        unfit=_unfit(row.type, problem),
        article=offer.article if offer else None,
        again=row.state == outbox.REFUSED and _can_help(row.type, offer, reserved),
        answered_at=row.answered_at,
        settled_at=result.get("dismissed_at"),
    )


def _offer_of(row: OutboxRow) -> str:
    if row.type.startswith("offer."):
        return row.subject
    return str(row.body.get("offer", "")) if row.type == "image.put" else ""


def _about(row: OutboxRow, offer: Offer | None, reserved: Reservation | None) -> str:
    if reserved is not None:
        return reserved.code
    # Offers of a former shop go by other names now; what they said is still here.
    return offer.title if offer else str(row.body.get("fields", row.body).get("title") or "")


def _can_help(kind: str, offer: Offer | None, reserved: Reservation | None) -> bool:
    if reserved is not None:
        return reserved.open or kind in _ALWAYS_RIGHT
    return (offer is not None and kind != "image.put") or kind == "shop.put"


def _standing(row: OutboxRow) -> Standing:
    if row.state != outbox.DISMISSED:
        return Standing(row.state)
    if row.result is None:
        return Standing.UNSENT
    if row.result.get("again") is not None:
        return Standing.TOLD_AGAIN
    if row.result.get("joined"):
        return Standing.JOINED
    return Standing.DISMISSED if row.result.get("dismissed_at") is not None else Standing.SETTLED


def _problem(row: OutboxRow) -> dict[str, Any]:
    return dict((row.result or {}).get("problem") or {})


def _clashes(kind: str, problem: dict[str, Any]) -> tuple[tuple[str, str, str], ...]:
    fields = problem.get("fields")
    if not isinstance(fields, dict):
        return ()
    return tuple(
        (words.field_word(kind, name), words.field_text(name, both["yours"]), words.field_text(name, both["theirs"]))
        for name, both in fields.items()
        if isinstance(both, dict) and {"yours", "theirs"} <= both.keys()
    )


def _unfit(kind: str, problem: dict[str, Any]) -> tuple[str, ...]:
    """The headings of the fields that the city names as not fitting."""
    where, _, name = str(problem.get("detail") or "").partition(".")
    word = words.field_word(kind, name.partition(".")[0])
    return (word,) if where == "fields" and word != name else ()


def _troubles(connection: Connection, kept: list[InboxRow], refused_offers: set[str]) -> tuple[Trouble, ...]:
    latest: dict[str, InboxRow] = {}
    for row in (row for row in reversed(kept) if row.applied):
        latest[str(row.data.get("offer", {}).get("id"))] = row
    found = []
    for offer in offers.all_offers(connection):
        if not offer.problem or offer.id in refused_offers:
            continue
        event = latest.get(offer.id)
        problem = event.data.get("problem", {}) if event else {}
        told_by_city = event is not None and problem.get("title") == offer.problem
        if event is not None and told_by_city and event.type == "offer.shortfall":
            if offer.held <= (offer.acknowledged or 0):
                continue  # the city's own figures say that it is over
            found.append(Trouble(offer.id, offer.title, offer.article, offer.problem, problem.get("hint", ""), False))
        elif told_by_city:
            found.append(Trouble(offer.id, offer.title, offer.article, offer.problem, problem.get("hint", ""), True))
        else:
            hint = "Das Angebot ist pausiert. Ergänzen Sie den Artikel, und veröffentlichen Sie ihn wieder."
            found.append(Trouble(offer.id, offer.title, offer.article, offer.problem, hint, False))
    return tuple(found)


def _heard(row: InboxRow) -> Heard:
    if not row.applied:
        return Heard(
            words.heard(row.type),
            "",
            row.at,
            "Dieses Programm ist dafür zu alt.",
            "Die Nachricht ist aufbewahrt. Suchen Sie nach einer Aktualisierung von SHB Desktop.",
            understood=False,
        )
    problem, offer = row.data.get("problem", {}), row.data.get("offer", {})
    about = str(offer.get("fields", {}).get("title", ""))
    return Heard(words.heard(row.type), about, row.at, problem.get("title", ""), problem.get("hint", ""), True)
