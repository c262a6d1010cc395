"""What a till has to learn: events after its cursor, and everything at once for one that begins anew."""

from dataclasses import dataclass
from uuid import UUID

from prima.contract.limits import MAX_EVENTS_PER_PULL
from prima.hub.errors import Refusal
from prima.hub.services.office import Office
from prima.hub.services.views import dumps, reservation_view, told_offer_view
from prima.hub.storage import events, offers, reservations, shops
from prima.hub.storage.shops import Device

_HEARD_EVERY_MS = 60_000
_OFFERS_PER_PAGE = 2_000
_RESERVATIONS_PER_PAGE = 200
_REMEMBERED_MS = 14 * 86_400_000
"""A till that begins anew learns of reservations that ended within these days, so that it knows late pickups."""


@dataclass(frozen=True, slots=True)
class Pulled:
    """Events as JSON texts, the cursor behind them, and whether there are more."""

    epoch: UUID
    last_n: int
    cursor: int
    events: tuple[str, ...]
    more: bool


def pull(office: Office, caller: Device, cursor: int) -> Pulled:
    """Events of the caller's shop after `cursor`, at most MAX_EVENTS_PER_PULL.

    Raises Refusal `epoch` where the cursor lies ahead of the hub, which then must have been restored.
    """
    with office.database.read() as connection:
        found = events.after(connection, caller.shop, cursor, MAX_EVENTS_PER_PULL + 1)
        city = shops.the_city(connection)
        if not found and cursor > events.latest(connection, caller.shop):
            raise Refusal("epoch", epoch=str(city.epoch), last_n=caller.last_n)
    more = len(found) > MAX_EVENTS_PER_PULL
    found = found[:MAX_EVENTS_PER_PULL]
    return Pulled(
        epoch=city.epoch,
        last_n=caller.last_n,
        cursor=found[-1].seq if found else cursor,
        events=tuple(_event(one) for one in found),
        more=more,
    )


def note_sign_of_life(office: Office, caller: Device) -> None:
    """A till that asks is a shop that is there; written at most once a minute."""
    now = office.clock()
    if now - caller.seen_at >= _HEARD_EVERY_MS:
        office.database.write(lambda connection: shops.heard(connection, caller.shop, caller.id, now))


def snapshot(office: Office, caller: Device, after: str | None) -> str:
    """One page, as the JSON text of the contract's SnapshotPage: first the offers, then the reservations.

    `after` is `next` of the page before. Raises Refusal `invalid` where it is not.
    """
    kind, _, key = (after or "offers:").partition(":")
    behind = _uuid(key)
    if kind not in ("offers", "reservations"):
        raise Refusal("invalid", detail="after")
    now = office.clock()
    with office.database.read() as connection:
        # The sequence first: what comes after it is told again by an event, which does no harm.
        seq = events.latest(connection, caller.shop)
        city = shops.the_city(connection)
        page: list[str]
        following: str | None
        if kind == "offers":
            some = offers.told_page(connection, caller.shop, behind, _OFFERS_PER_PAGE)
            page = [told_offer_view(one) for one in some]
            following = f"offers:{some[-1].id}" if len(some) == _OFFERS_PER_PAGE else "reservations:"
        else:
            held = reservations.page(connection, caller.shop, now - _REMEMBERED_MS, behind, _RESERVATIONS_PER_PAGE)
            page = [dumps(reservation_view(one)) for one in held]
            following = f"reservations:{held[-1].id}" if len(held) == _RESERVATIONS_PER_PAGE else None
    return (
        f'{{"epoch":"{city.epoch}","now":{now},"seq":{seq},"last_n":{caller.last_n},'
        f'"{kind}":[{",".join(page)}],"next":{dumps(following)}}}'
    )


def _event(one: events.StoredEvent) -> str:
    by = f',"by":"{one.by}"' if one.by is not None else ""
    return f'{{"seq":{one.seq},"type":"{one.type}","at":{one.at}{by},"data":{one.data}}}'


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        raise Refusal("invalid", detail="after") from None
