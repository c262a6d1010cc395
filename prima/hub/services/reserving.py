"""A citizen reserves, looks and cancels. The last piece is promised once, whoever asks at the same time."""

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass, replace

from prima.contract.codes import new_pickup_code
from prima.contract.ids import uuid7
from prima.contract.messages import ReserveRequest
from prima.contract.opening import after_opening_hours
from prima.contract.reservation import Action, Actor, State, move
from prima.hub.errors import Duplicate, Refusal
from prima.hub.services.office import Office
from prima.hub.services.pairing import hash_of
from prima.hub.services.trust import Certainty, certainty, promised
from prima.hub.services.views import reservation_news
from prima.hub.storage import events, offers, reservations, shops
from prima.hub.storage.database import Connection
from prima.hub.storage.offers import FOREVER, Offer
from prima.hub.storage.reservations import KeptKey, Line, Reservation
from prima.hub.storage.shops import Shop

_TURNS = 8


@dataclass(frozen=True, slots=True)
class Placed:
    """A reservation with its shop and the secret that opens it."""

    reservation: Reservation
    shop: Shop
    secret: str


def reserve(office: Office, wanted: ReserveRequest, key: str) -> Placed:
    """Reserve without obligation. The same `key` with the same request answers the same reservation.

    Raises Refusal: `unknown-offer`, `not-offered`, `sold-out` (member `left`), `idempotency-key`.
    """
    for _ in range(_TURNS):
        try:
            placed, new = office.database.write(lambda connection: _reserve(connection, office, wanted, key))
        except Duplicate:  # the same key in the same moment, or the pickup code; look again
            continue
        if new:
            office.ring(placed.shop.id)
        return placed
    raise Refusal("unavailable", retry_after=1)


def look(office: Office, secret: str) -> Placed:
    """The reservation behind a secret. Raises Refusal `unknown-reservation`."""
    with office.database.read() as connection:
        found = reservations.by_secret(connection, hash_of(secret))
        if found is None:
            raise Refusal("unknown-reservation")
        return Placed(found, shops.get(connection, found.shop), secret)


def cancel(office: Office, secret: str) -> Placed:
    """The citizen does not come. Cancelling twice is cancelling once.

    Raises Refusal `unknown-reservation`, `wrong-state`.
    """
    placed, new = office.database.write(lambda connection: _cancel(connection, office, secret))
    if new:
        office.ring(placed.shop.id)
    return placed


def visible(offer: Offer, now: int) -> bool:
    """Whether citizens see the offer at this moment."""
    until = offer.fields.get("visible_until") or FOREVER
    return offer.shown and (offer.fields.get("visible_from") or 0) <= now < until


def _reserve(connection: Connection, office: Office, wanted: ReserveRequest, key: str) -> tuple[Placed, bool]:
    key_hash = hash_of(f"key {key}")
    request = hashlib.sha256(wanted.model_dump_json().encode()).digest()
    kept = reservations.kept_key(connection, key_hash)
    if kept is not None:
        if kept.request != request:
            raise Refusal("idempotency-key")
        again = reservations.get(connection, kept.shop, kept.reservation)
        return Placed(again, shops.get(connection, kept.shop), _secret(kept.salt, key)), False
    now = office.clock()
    offer, shop = _held(connection, office, wanted, now)
    salt = secrets.token_bytes(32)
    secret = _secret(salt, key)
    placed = Reservation(
        shop=shop.id,
        id=uuid7(now),
        rev=1,
        state=State.PLACED,
        code=_free_code(connection, shop),
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
    reservations.add(connection, placed, hash_of(secret), wanted.contact.strip())
    reservations.keep_key(connection, key_hash, KeptKey(request, salt, shop.id, placed.id), now)
    _tell(connection, "reservation.placed", placed, now)
    return Placed(placed, shop, secret), True


def _held(connection: Connection, office: Office, wanted: ReserveRequest, now: int) -> tuple[Offer, Shop]:
    """Hold the pieces, or say why not."""
    offer = offers.get(connection, wanted.offer)
    if offer is None:
        raise Refusal("unknown-offer")
    shop = shops.get(connection, offer.shop)
    sure = certainty(office, shop, now)
    if not visible(offer, now) or sure is Certainty.ASK:
        raise Refusal("not-offered")
    share = 1 if sure is Certainty.SURE else 2
    if not offers.hold(connection, shop.id, offer.id, wanted.quantity, share):
        now_left = offers.get(connection, offer.id)
        raise Refusal("sold-out", left=promised(now_left.left if now_left else 0, sure))
    return offer, shop


def _cancel(connection: Connection, office: Office, secret: str) -> tuple[Placed, bool]:
    before = reservations.by_secret(connection, hash_of(secret), locked=True)
    if before is None:
        raise Refusal("unknown-reservation")
    shop = shops.get(connection, before.shop)
    if before.state is State.CANCELLED:
        return Placed(before, shop, secret), False
    found = move(before.state, Action.CANCEL, Actor.CITIZEN)
    if found is None:
        raise Refusal("wrong-state", state=before.state.value)
    now = office.clock()
    after = replace(before, state=found.to, rev=before.rev + 1, deadline=None, ended_at=now)
    reservations.keep(connection, [after])
    offers.release(connection, [(after.shop, line.offer, line.quantity) for line in after.lines])
    _tell(connection, "reservation.cancelled", after, now)
    return Placed(after, shop, secret), True


def _tell(connection: Connection, kind: str, reservation: Reservation, now: int) -> None:
    first = events.take_seq(connection, reservation.shop, 1)
    events.append(connection, reservation.shop, first, [reservation_news(kind, reservation)], now)


def _free_code(connection: Connection, shop: Shop) -> str:
    while True:
        code = new_pickup_code()
        if not reservations.code_in_use(connection, shop.id, code):
            return code


def _secret(salt: bytes, key: str) -> str:
    """The citizen's secret: whoever repeats the request gets it again, the database alone cannot give it away."""
    digest = hmac.digest(salt, key.encode(), "sha256")
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
