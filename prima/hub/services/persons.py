"""A person's rights against the hub (GDPR): to see (Art. 15), to take along (Art. 20), to be forgotten (Art. 17).

A person is known by the e-mail address or telephone number given with a reservation, and by nothing else.
"""

from dataclasses import replace
from typing import Any

from prima.hub.services import no_shows
from prima.hub.services.office import Office
from prima.hub.services.views import reservation_news, reservation_view
from prima.hub.storage import events, mails, reservations, shops
from prima.hub.storage.database import Connection
from prima.hub.storage.reservations import Reservation

KEPT_DAYS = 30
"""How long after a reservation's end its name and contact stay; then the hub's clock forgets them by itself."""

_DAY_MS = 86_400_000
_AT_ONCE = 500


def known(office: Office, contact: str) -> list[dict[str, Any]]:
    """Everything the hub has about whoever gave this contact, as plain data: one entry a reservation, oldest first."""
    with office.database.read() as connection:
        found = reservations.of_contact(connection, contact)
        by_id = {shop: shops.get(connection, shop) for shop in {one.shop for one in found}}
    return [
        {
            "shop": by_id[one.shop].name,
            "contact": contact.strip(),
            "language": one.language,
            "ended_at": one.ended_at,
            **reservation_view(one),
        }
        for one in found
    ]


def erase(office: Office, contact: str) -> int:
    """Forget who made these reservations, here and at the shops' tills; how many it were.

    The reservations themselves stay, for the shop's sake: by then a pickup code, pieces and times, and nobody's name.
    """
    forgotten = office.database.write(lambda connection: _erase(connection, office, contact))
    office.ring(*{one.shop for one in forgotten})
    return len(forgotten)


def forget_due(office: Office) -> None:
    """Forget the persons of whatever ended more than KEPT_DAYS ago, in reservations and events."""
    before = office.clock() - KEPT_DAYS * _DAY_MS
    office.database.write(lambda connection: reservations.erase_persons(connection, before))
    while office.database.write(lambda connection: events.forget_names(connection, before, _AT_ONCE)):
        pass


def _erase(connection: Connection, office: Office, contact: str) -> list[Reservation]:
    mails.drop_of_contact(connection, contact)
    no_shows.forget(connection, contact)
    found = reservations.of_contact(connection, contact)
    forgotten = []
    for shop in sorted({one.shop for one in found}):
        locked = reservations.lock(connection, shop, [one.id for one in found if one.shop == shop])
        # A higher revision makes the tills listen, and drop the name.
        forgotten += [replace(one, display_name="", rev=one.rev + 1) for one in locked.values()]
    reservations.keep(connection, forgotten)
    for one in forgotten:
        reservations.erase_person(connection, one.shop, one.id)
        events.forget_names_of(connection, one.shop, one.id)
    now = office.clock()
    for one in forgotten:
        first = events.take_seq(connection, one.shop, 1)
        events.append(connection, one.shop, first, [reservation_news("reservation.changed", one)], now)
    return forgotten
