"""Reservations placed together: each decided as if it came alone, in the order in which they came."""

import base64
import hashlib
import hmac
import itertools
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from prima.contract.codes import new_pickup_code
from prima.contract.ids import uuid7
from prima.contract.messages import ReserveRequest
from prima.contract.opening import after_opening_hours
from prima.contract.reservation import State
from prima.hub.errors import HubError, Refusal
from prima.hub.services.office import Office
from prima.hub.services.pairing import hash_of
from prima.hub.services.trust import Certainty, certainty, promised
from prima.hub.services.views import reservation_news
from prima.hub.storage import events, mails, offers, reservations, rows, shops
from prima.hub.storage.database import Connection
from prima.hub.storage.events import NewEvent
from prima.hub.storage.mails import Mail
from prima.hub.storage.offers import Offer
from prima.hub.storage.reservations import KeptKey, Line, NewReservation, Reservation
from prima.hub.storage.shops import Shop

PLACED = "placed"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a citizen wants, and the key under which the wish may be repeated. `proven`: a mailed link was followed."""

    wanted: ReserveRequest
    key: str
    proven: bool = False


class ProofNeeded(Refusal):
    """The shop reserves only for whoever has followed a mailed link."""

    def __init__(self, shop: UUID) -> None:
        super().__init__("contact-needed")
        self.shop = shop


@dataclass(frozen=True, slots=True)
class Placed:
    """A reservation with its shop and the secret that opens it; `new` unless it is the answer to a repetition."""

    reservation: Reservation
    shop: Shop
    secret: str
    new: bool = False


Outcome = Placed | Refusal | HubError


@dataclass(slots=True)
class _Shelf:
    """One offer while this round decides who gets of it. `share` pieces must be free for each one promised."""

    offer: Offer
    shop: Shop
    sure: Certainty
    share: int
    left: int
    taken: int = 0
    needed: int = 0

    def take(self, quantity: int) -> bool:
        """Promise pieces, as far as was read; the database has the last word."""
        if self.left - self.taken < self.share * quantity:
            return False
        self.needed = max(self.needed, self.taken + self.share * quantity)
        self.taken += quantity
        return True


def visible(offer: Offer, now: int) -> bool:
    """Whether citizens see the offer at this moment."""
    return offer.shown and offer.visible_from <= now < offer.visible_until


def place(office: Office, asked: Sequence[Asked], connection: Connection) -> list[Outcome]:
    """An outcome for each, none of them twice under one key. Raises Duplicate, Unwritable."""
    now = office.clock()
    keys = [_Key.of(one) for one in asked]
    outcomes: dict[int, Outcome] = _remembered(connection, asked, keys)
    shelves = _shelves(connection, office, [asked[place].wanted.offer for place in _open(asked, outcomes)], now)
    winners: dict[UUID, list[int]] = {}
    for turn in _open(asked, outcomes):
        wanted = asked[turn].wanted
        shelf = shelves.get(wanted.offer)
        if shelf is None:
            outcomes[turn] = Refusal("unknown-offer")
        elif shelf.share == 0:
            outcomes[turn] = Refusal("not-offered")
        elif office.post is not None and shelf.shop.fields.get("proof_by_mail") and not asked[turn].proven:
            outcomes[turn] = ProofNeeded(shelf.shop.id)
        elif shelf.take(wanted.quantity):
            winners.setdefault(wanted.offer, []).append(turn)
        else:
            outcomes[turn] = _sold_out(shelf, shelf.left - shelf.taken)
    # All that can be made before is: others wait for an offer from here to the commit.
    made = _made_ready(connection, office, asked, keys, shelves, itertools.chain(*winners.values()), now)
    for turn in _not_held(connection, shelves, winners, asked):
        offer_id = asked[turn].wanted.offer
        outcomes[turn] = _sold_out(shelves[offer_id], _left(connection, offer_id))
        del made[turn]
    said = _write(connection, office, list(made.values()), now) if made else []
    for turn, secret in zip(made, said, strict=True):
        outcomes[turn] = replace(made[turn][2], secret=secret)
    return [outcomes[turn] for turn in range(len(asked))]


def _open(asked: Sequence[Asked], outcomes: dict[int, Outcome]) -> list[int]:
    return [turn for turn in range(len(asked)) if turn not in outcomes]


def _remembered(connection: Connection, asked: Sequence[Asked], keys: Sequence["_Key"]) -> dict[int, Outcome]:
    """What repeated wishes were answered."""
    kept = reservations.kept_keys(connection, [key.hash for key in keys])
    found: dict[int, Outcome] = {}
    for turn, (one, key) in enumerate(zip(asked, keys, strict=True)):
        known = kept.get(key.hash)
        if known is None:
            continue
        if known.request != key.request:
            found[turn] = Refusal("idempotency-key")
            continue
        again = reservations.get(connection, known.shop, known.reservation)
        found[turn] = Placed(again, shops.get(connection, known.shop), _secret(known.salt, one.key))
    return found


def _shelves(connection: Connection, office: Office, ids: Iterable[UUID], now: int) -> dict[UUID, _Shelf]:
    found = {}
    wanted = offers.named(connection, set(ids))
    of_shop = {
        shop.id: (shop, certainty(office, shop, now))
        for shop in shops.some(connection, {offer.shop for offer in wanted}).values()
    }
    for offer in wanted:
        shop, sure = of_shop[offer.shop]
        share = {Certainty.SURE: 1, Certainty.LIKELY: 2, Certainty.ASK: 0}[sure] if visible(offer, now) else 0
        found[offer.id] = _Shelf(offer, shop, sure, share, offer.left)
    return found


def _made_ready(
    connection: Connection,
    office: Office,
    asked: Sequence[Asked],
    keys: Sequence["_Key"],
    shelves: dict[UUID, _Shelf],
    winners: Iterable[int],
    now: int,
) -> dict[int, tuple[Asked, "_Key", Placed]]:
    """A reservation for each who wins as far as was read, in the order in which they came."""
    of = {turn: shelves[asked[turn].wanted.offer] for turn in sorted(winners)}
    codes = _free_codes(connection, [shelf.shop.id for shelf in of.values()])
    until = _answers_due(office, [shelf.shop for shelf in of.values()], now)
    return {
        turn: (asked[turn], keys[turn], _made(asked[turn], shelf, code, now, until[shelf.shop.id]))
        for (turn, shelf), code in zip(of.items(), codes, strict=True)
    }


def _not_held(
    connection: Connection, shelves: dict[UUID, _Shelf], winners: dict[UUID, list[int]], asked: Sequence[Asked]
) -> list[int]:
    """Hold what this round promised of each offer, by one conditional statement; who gets nothing after all."""
    told = [(shelf.offer.shop, one, shelf.taken, shelf.needed) for one in winners for shelf in [shelves[one]]]
    held = offers.hold_all(connection, told) if told else set()
    missed: list[int] = []
    for offer_id in sorted(winners.keys() - held):
        turns = winners[offer_id]
        if len(turns) == 1:
            missed += turns
            continue
        # Another process was faster since we read: now each for himself, by a statement of his own.
        shelf = shelves[offer_id]
        for turn in turns:
            quantity = asked[turn].wanted.quantity
            if not offers.hold(connection, shelf.offer.shop, offer_id, quantity, shelf.share * quantity):
                missed.append(turn)
    return missed


def _left(connection: Connection, offer_id: UUID) -> int:
    found = offers.get(connection, offer_id)
    return found.left if found is not None else 0


def _sold_out(shelf: _Shelf, left: int) -> Refusal:
    return Refusal("sold-out", left=promised(left, shelf.sure))


def _free_codes(connection: Connection, of: Sequence[UUID]) -> list[str]:
    """A pickup code for each of these shops, none that an open reservation there has."""
    found: list[str] = []
    while len(found) < len(of):
        fresh = [new_pickup_code() for _ in of[len(found) :]]
        wanted = list(zip(of[len(found) :], fresh, strict=True))
        taken = reservations.codes_in_use(connection, wanted) | set(zip(of, found, strict=False))
        for pair in wanted:
            if pair in taken:
                break
            taken.add(pair)
            found.append(pair[1])
    return found


def _answers_due(office: Office, of: Iterable[Shop], now: int) -> dict[UUID, int]:
    """Until when each of these shops has to answer what is placed now."""
    return {
        shop.id: after_opening_hours(now, shop.answer_hours, office.week(shop.opening))
        for shop in {one.id: one for one in of}.values()
    }


def _made(one: Asked, shelf: _Shelf, code: str, now: int, until: int) -> Placed:
    wanted, offer, shop = one.wanted, shelf.offer, shelf.shop
    reservation = Reservation(
        shop=shop.id,
        id=uuid7(now),
        rev=1,
        state=State.PLACED,
        code=code,
        display_name=" ".join(wanted.display_name.split()),
        language=wanted.language,
        placed_at=now,
        deadline=until,
        reason="",
        late_pickup=False,
        set_aside=False,
        ended_at=None,
        lines=(Line(1, offer.id, offer.fields["title"], offer.fields["price"], wanted.quantity),),
    )
    return Placed(reservation, shop, "", new=True)


def _write(
    connection: Connection, office: Office, placed: Sequence[tuple[Asked, "_Key", Placed]], now: int
) -> list[str]:
    """Enter the reservations, remember their keys, tell the shops; their secrets."""
    salts = [secrets.token_bytes(32) for _ in placed]
    said = [_secret(salt, one.key) for salt, (one, _, _) in zip(salts, placed, strict=True)]
    new = [
        NewReservation(made.reservation, hash_of(secret), one.wanted.contact.strip())
        for secret, (one, _, made) in zip(said, placed, strict=True)
    ]
    kept = {
        key.hash: KeptKey(key.request, salt, made.shop.id, made.reservation.id)
        for salt, (_, key, made) in zip(salts, placed, strict=True)
    }
    letters = [
        Mail(made.shop.id, made.reservation.id, PLACED, secret, contact, one.wanted.language, now)
        for secret, (one, _, made) in zip(said, placed, strict=True)
        if office.post is not None and "@" in (contact := one.wanted.contact.strip())
    ]
    told: dict[UUID, list[NewEvent]] = {}
    for _, _, made in placed:
        told.setdefault(made.shop.id, []).append(reservation_news("reservation.placed", made.reservation))
    with rows.without_waiting(connection):
        reservations.add(connection, new)
        reservations.keep_keys(connection, kept, now)
        mails.add(connection, letters)
        events.tell(connection, told, now)
    return said


@dataclass(frozen=True, slots=True)
class _Key:
    """A wish's idempotency key and the wish itself, as the hub remembers them."""

    hash: bytes
    request: bytes

    @classmethod
    def of(cls, one: Asked) -> "_Key":
        return cls(hash_of(f"key {one.key}"), hashlib.sha256(one.wanted.model_dump_json().encode()).digest())


def _secret(salt: bytes, key: str) -> str:
    """The citizen's secret: whoever repeats the request gets it again, the database alone cannot give it away."""
    digest = hmac.digest(salt, key.encode(), "sha256")
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
