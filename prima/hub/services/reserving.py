"""A citizen reserves, looks and cancels. The last piece is promised once, whoever asks at the same time."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from prima.contract.messages import ReserveRequest
from prima.contract.reservation import Action, Actor, State, move
from prima.hub.errors import Duplicate, Refusal, StoreUnavailable, Unwritable
from prima.hub.services import placing
from prima.hub.services.office import Office
from prima.hub.services.pairing import hash_of
from prima.hub.services.placing import Asked, Outcome, Placed
from prima.hub.services.views import reservation_news
from prima.hub.storage import events, offers, reservations, shops
from prima.hub.storage.database import Connection
from prima.hub.storage.reservations import Reservation

_TURNS = 8


def reserve(office: Office, wanted: ReserveRequest, key: str, *, proven: bool = False) -> Placed:
    """Reserve without obligation. The same `key` with the same request answers the same reservation.

    `proven`: the citizen has followed a mailed link; without it raises ProofNeeded where the shop wants one.

    Raises Refusal: `unknown-offer`, `not-offered`, `sold-out` (member `left`), `idempotency-key`, `invalid`.
    """
    return office.reserving.ask(Asked(wanted, key, proven), partial(reserve_all, office)).result()


async def reserve_soon(office: Office, wanted: ReserveRequest, key: str) -> Placed:
    """The same without a thread that waits."""
    return await office.reserving.soon(Asked(wanted, key), partial(reserve_all, office))


def reserve_all(office: Office, asked: Sequence[Asked]) -> list[Outcome]:
    """Reserve for everyone who asks in this moment, in their order and in one transaction."""
    if len({one.key for one in asked}) < len(asked):  # somebody's request came twice: the second reads what was done
        return [reserve_all(office, [one])[0] for one in asked]
    for _ in range(_TURNS):
        try:
            outcomes = office.database.write(partial(placing.place, office, asked))
        except Duplicate:  # the same key at another process, or the pickup code; look again
            continue
        except Unwritable:
            if len(asked) == 1:
                return [Refusal("invalid")]
            return [reserve_all(office, [one])[0] for one in asked]
        except StoreUnavailable as problem:
            return [problem] * len(asked)
        office.ring(*{one.shop.id for one in outcomes if isinstance(one, Placed) and one.new})
        return outcomes
    return [Refusal("unavailable", retry_after=1)] * len(asked)


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


def _cancel(connection: Connection, office: Office, secret: str) -> tuple[Placed, bool]:
    known = reservations.by_secret(connection, hash_of(secret))
    if known is None:
        raise Refusal("unknown-reservation")
    before = reservations.lock(connection, known.shop, [known.id])[known.id]
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
