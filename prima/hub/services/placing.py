"""Reservations placed together: each decided as if it came alone, in the order in which they came."""

import base64
import hashlib
import hmac
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
from prima.hub.storage import events, mails, offers, reservations, shops
from prima.hub.storage.database import Connection
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
    outcomes: dict[int, Outcome] = _remembered(connection, asked)
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
    for offer_id in sorted(winners):  # in the order of their ids, as everyone locks them
        for turn in _not_held(connection, shelves[offer_id], winners[offer_id], asked):
            outcomes[turn] = _sold_out(shelves[offer_id], _left(connection, offer_id))
    new = [(turn, shelves[asked[turn].wanted.offer]) for turn in _open(asked, outcomes)]
    codes = _free_codes(connection, [shelf.shop.id for _, shelf in new])
    made = [
        (asked[one], _made(office, asked[one], shelf, code, now)) for (one, shelf), code in zip(new, codes, strict=True)
    ]
    for (one, _), (_, placed), secret in zip(new, made, _write(connection, office, made, now), strict=True):
        outcomes[one] = replace(placed, secret=secret)
    return [outcomes[turn] for turn in range(len(asked))]


def _open(asked: Sequence[Asked], outcomes: dict[int, Outcome]) -> list[int]:
    return [turn for turn in range(len(asked)) if turn not in outcomes]


def _remembered(connection: Connection, asked: Sequence[Asked]) -> dict[int, Outcome]:
    """What repeated wishes were answered."""
    hashes = [_key_hash(one) for one in asked]
    kept = reservations.kept_keys(connection, hashes)
    found: dict[int, Outcome] = {}
    for turn, (one, key_hash) in enumerate(zip(asked, hashes, strict=True)):
        known = kept.get(key_hash)
        if known is None:
            continue
        if known.request != _request_hash(one):
            found[turn] = Refusal("idempotency-key")
            continue
        again = reservations.get(connection, known.shop, known.reservation)
        found[turn] = Placed(again, shops.get(connection, known.shop), _secret(known.salt, one.key))
    return found


def _shelves(connection: Connection, office: Office, ids: Iterable[UUID], now: int) -> dict[UUID, _Shelf]:
    found = {}
    of_shop: dict[UUID, tuple[Shop, Certainty]] = {}
    for offer in offers.named(connection, set(ids)):
        if offer.shop not in of_shop:
            shop = shops.get(connection, offer.shop)
            of_shop[offer.shop] = shop, certainty(office, shop, now)
        shop, sure = of_shop[offer.shop]
        share = {Certainty.SURE: 1, Certainty.LIKELY: 2, Certainty.ASK: 0}[sure] if visible(offer, now) else 0
        found[offer.id] = _Shelf(offer, shop, sure, share, offer.left)
    return found


def _not_held(connection: Connection, shelf: _Shelf, winners: Sequence[int], asked: Sequence[Asked]) -> list[int]:
    """Hold what this round promised of an offer, by one conditional statement; who gets nothing after all."""
    offer = shelf.offer
    if offers.hold(connection, offer.shop, offer.id, shelf.taken, shelf.needed):
        return []
    if len(winners) == 1:
        return list(winners)
    # Another process was faster since we read: now each for himself, by a statement of his own.
    quantities = [(turn, asked[turn].wanted.quantity) for turn in winners]
    return [
        turn
        for turn, quantity in quantities
        if not offers.hold(connection, offer.shop, offer.id, quantity, shelf.share * quantity)
    ]


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


def _made(office: Office, one: Asked, shelf: _Shelf, code: str, now: int) -> Placed:
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
        deadline=after_opening_hours(now, shop.answer_hours, office.week(shop)),
        reason="",
        late_pickup=False,
        set_aside=False,
        ended_at=None,
        lines=(Line(1, offer.id, offer.fields["title"], offer.fields["price"], wanted.quantity),),
    )
    return Placed(reservation, shop, "", new=True)


def _write(connection: Connection, office: Office, placed: Sequence[tuple[Asked, Placed]], now: int) -> list[str]:
    """Enter the reservations, remember their keys, tell the shops; their secrets."""
    salts = [secrets.token_bytes(32) for _ in placed]
    said = [_secret(salt, one.key) for salt, (one, _) in zip(salts, placed, strict=True)]
    reservations.add(
        connection,
        [
            NewReservation(made.reservation, hash_of(secret), one.wanted.contact.strip())
            for secret, (one, made) in zip(said, placed, strict=True)
        ],
    )
    reservations.keep_keys(
        connection,
        {
            _key_hash(one): KeptKey(_request_hash(one), salt, made.shop.id, made.reservation.id)
            for salt, (one, made) in zip(salts, placed, strict=True)
        },
        now,
    )
    mails.add(
        connection,
        [
            Mail(made.shop.id, made.reservation.id, PLACED, secret, contact, one.wanted.language, now)
            for secret, (one, made) in zip(said, placed, strict=True)
            if office.post is not None and "@" in (contact := one.wanted.contact.strip())
        ],
    )
    for shop in sorted({made.shop.id for _, made in placed}):
        told = [made.reservation for _, made in placed if made.shop.id == shop]
        first = events.take_seq(connection, shop, len(told))
        events.append(connection, shop, first, [reservation_news("reservation.placed", one) for one in told], now)
    return said


def _key_hash(one: Asked) -> bytes:
    return hash_of(f"key {one.key}")


def _request_hash(one: Asked) -> bytes:
    return hashlib.sha256(one.wanted.model_dump_json().encode()).digest()


def _secret(salt: bytes, key: str) -> str:
    """The citizen's secret: whoever repeats the request gets it again, the database alone cannot give it away."""
    digest = hmac.digest(salt, key.encode(), "sha256")
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
