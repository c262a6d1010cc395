"""What happens because time passes: unanswered reservations lapse, holds expire, personal data is forgotten."""

from dataclasses import replace
from uuid import UUID

from prima.contract.reservation import Action, Actor, State, move
from prima.hub.services import no_shows, persons
from prima.hub.services.office import Office
from prima.hub.services.views import reservation_news
from prima.hub.storage import events, mails, offers, proofs, reservations, shops
from prima.hub.storage.database import Connection

_DAY_MS = 86_400_000
_KEYS_FOR_MS = _DAY_MS
_AT_ONCE = 100
_DUE = {
    State.PLACED: (Action.LAPSE, "reservation.lapsed"),
    State.READY: (Action.EXPIRE, "reservation.expired"),
}


def tick(office: Office) -> int:
    """Do everything that is due; how many reservations ended. Several processes may tick at once."""
    ended = 0
    while True:
        shop, count = office.database.write(lambda connection: _end_due(connection, office))
        if shop is None:
            break
        ended += count
        office.ring(shop)
    office.vocabulary.refresh(office.clock())
    persons.forget_due(office)
    office.wishes.write(office.database, office.clock())
    office.database.write(lambda connection: _forget(connection, office.clock()))
    return ended


def _end_due(connection: Connection, office: Office) -> tuple[UUID | None, int]:
    """End what is due of one shop."""
    now = office.clock()
    due = reservations.lock_due(connection, now, _AT_ONCE)
    if not due:
        return None, 0
    news, after = [], []
    for one in due:
        action, kind = _DUE[one.state]
        found = move(one.state, action, Actor.HUB)
        if found is None:
            continue
        ended = replace(one, state=found.to, rev=one.rev + 1, deadline=None, ended_at=now)
        after.append(ended)
        news.append(reservation_news(kind, ended))
    reservations.keep(connection, after)
    offers.release(connection, [(one.shop, line.offer, line.quantity) for one in after for line in one.lines])
    shop = due[0].shop
    expired = [one for one in after if one.state is State.EXPIRED]
    no_shows.count(connection, expired, now)
    for state in (State.EXPIRED, State.LAPSED) if office.post is not None else ():
        mails.add_about(connection, shop, [one.id for one in after if one.state is state], state.value, now)
    events.append(connection, shop, events.take_seq(connection, shop, len(news)), news, now)
    return shop, len(after)


def _forget(connection: Connection, now: int) -> None:
    reservations.drop_keys_before(connection, now - _KEYS_FOR_MS)
    shops.drop_codes_before(connection, now)
    proofs.drop_before(connection, now)
    no_shows.forget_faded(connection, now)
