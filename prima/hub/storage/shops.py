"""Shops, their devices and tokens, and the codes that pair them."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Select, bindparam, delete, func, insert, select, update

from prima.hub.storage import rows
from prima.hub.storage.schema import city, device, pairing_code, shop, shop_counter, token

ACTIVE, REVOKED, QUARANTINED = "active", "revoked", "quarantined"


@dataclass(frozen=True, slots=True)
class City:
    """The hub's own identity. `epoch` changes when the hub is restored from a backup."""

    epoch: UUID
    name: str


class Span(NamedTuple):
    """The contract's OpeningTime: weekday (0 is Monday), `HH:MM` to `HH:MM`."""

    weekday: int
    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class Shop:
    """A shop; `fields` are the contract's ShopFields as told, never changed; `heard_at` the last sign of life in ms."""

    id: UUID
    slug: str
    name: str
    fields: dict[str, Any]
    heard_at: int
    opening: tuple[Span, ...]
    """The week as told; empty when the shop told none."""

    @property
    def hold_days(self) -> int:
        """Opening days for which goods stay set aside."""
        return int(self.fields.get("hold_days") or 2)

    @property
    def answer_hours(self) -> int:
        """Opening hours within which the shop answers a reservation."""
        return int(self.fields.get("answer_hours") or 8)


@dataclass(frozen=True, slots=True)
class Device:
    """A till as the hub knows it. `last_n` is the permanent watermark of its operations.

    `renewed_from` is the device of the same shop whose token made this one; None when a pairing code did.
    """

    shop: UUID
    id: UUID
    name: str
    state: str
    last_n: int
    seen_at: int
    renewed_from: UUID | None = None


@dataclass(frozen=True, slots=True)
class PairingCode:
    """A one-time code: found by its first half, proven by the hash of the whole."""

    selector: str
    shop: UUID
    hash: str
    expires_at: int
    tries_left: int


COLUMNS = (shop.c.id, shop.c.slug, shop.c.name, shop.c.fields, shop.c.heard_at)
_DEVICE = (
    device.c.shop,
    device.c.id,
    device.c.name,
    device.c.state,
    device.c.last_n,
    device.c.seen_at,
    device.c.renewed_from,
)
# What every request needs is made once: SQLAlchemy makes a statement more slowly than it runs it.
_CITY = select(city.c.epoch, city.c.name)
_GET = select(*COLUMNS).where(shop.c.id == bindparam("of_shop"))
_LOCK = _GET.with_for_update(key_share=True)
_BY_TOKEN = (
    select(*_DEVICE, token.c.successor)
    .join(token, (token.c.shop == device.c.shop) & (token.c.device == device.c.id))
    .where(token.c.hash == bindparam("hash"))
)
_THIS_DEVICE = (device.c.shop == bindparam("of_shop"), device.c.id == bindparam("of_id"))
_LOCK_DEVICE = select(*_DEVICE).where(*_THIS_DEVICE).with_for_update(key_share=True)
_HEARD = update(shop).where(shop.c.id == bindparam("of_shop")).values(heard_at=bindparam("now"))
_SEEN = update(device).where(*_THIS_DEVICE).values(seen_at=bindparam("now"))
_DROP_CODES = delete(pairing_code).where(pairing_code.c.expires_at <= bindparam("now"))
_ADVANCE = update(device).where(*_THIS_DEVICE).values(last_n=bindparam("to"))


def the_city(connection: Connection) -> City:
    """This hub's epoch and name."""
    row = connection.execute(_CITY).one()
    return City(row.epoch, row.name)


def rename_city(connection: Connection, name: str) -> None:
    """Call the city otherwise."""
    connection.execute(update(city).values(name=name))


def begin_epoch(connection: Connection, epoch: UUID) -> None:
    """The hub's past is another one now: tills tell it what it may have forgotten."""
    connection.execute(update(city).values(epoch=epoch))


def add(connection: Connection, new: Shop, now: int) -> None:
    """Enter a shop with its event counter at 0. Raises Duplicate where the slug is taken."""
    connection.execute(
        insert(shop).values(
            id=new.id,
            slug=new.slug,
            name=new.name,
            fields=json.dumps(new.fields, ensure_ascii=False),
            heard_at=new.heard_at,
            created_at=now,
        )
    )
    connection.execute(insert(shop_counter).values(shop=new.id, seq=0))


def get(connection: Connection, shop_id: UUID) -> Shop:
    """The shop with this identity, which must exist."""
    return read(connection.execute(_GET, {"of_shop": shop_id}).one())


def some(connection: Connection, ids: Collection[UUID]) -> dict[UUID, Shop]:
    """The shops with these identities."""
    if not ids:
        return {}
    found = connection.execute(_naming(connection.dialect.name), {"ids": rows.listed(connection, ids)})
    return {row[0]: read(row) for row in found}


@cache
def _naming(dialect: str) -> Select[Any]:
    return select(*COLUMNS).where(rows.named_among(dialect, shop.c.id, "ids"))


def by_slug(connection: Connection, slug: str) -> Shop | None:
    """The shop with this short name, or None."""
    if "\0" in slug:  # PostgreSQL takes no text with a NUL
        return None
    row = connection.execute(select(*COLUMNS).where(shop.c.slug == slug)).first()
    return read(row) if row else None


def all_shops(connection: Connection) -> list[Shop]:
    """Every shop by name."""
    return [read(row) for row in connection.execute(select(*COLUMNS).order_by(func.lower(shop.c.name), shop.c.id))]


def slugs_like(connection: Connection, stem: str) -> set[str]:
    """Short names that begin with `stem`."""
    return set(connection.execute(select(shop.c.slug).where(shop.c.slug.startswith(stem, autoescape=True))).scalars())


def lock(connection: Connection, shop_id: UUID) -> Shop:
    """The shop's row, kept from other pushes until the transaction ends; citizens' reservations are not held up."""
    return read(connection.execute(_LOCK, {"of_shop": shop_id}).one())


def keep_fields(connection: Connection, shop_id: UUID, name: str, fields: dict[str, Any]) -> None:
    """What the city may show of a shop."""
    connection.execute(
        update(shop).where(shop.c.id == shop_id).values(name=name, fields=json.dumps(fields, ensure_ascii=False))
    )


def heard(connection: Connection, shop_id: UUID, device_id: UUID, now: int) -> None:
    """The shop gave a sign of life."""
    told = {"of_shop": shop_id, "of_id": device_id, "now": now}
    connection.execute(_HEARD, told)
    connection.execute(_SEEN, told)


# -- devices and tokens -----------------------------------------------------------------------------------------------


def add_device(connection: Connection, new: Device, client: str, token_hash: bytes, now: int) -> None:
    """Enter a till with its first token."""
    connection.execute(
        insert(device).values(
            shop=new.shop,
            id=new.id,
            name=new.name,
            client=client,
            state=new.state,
            last_n=new.last_n,
            seen_at=new.seen_at,
            created_at=now,
            renewed_from=new.renewed_from,
        )
    )
    connection.execute(insert(token).values(hash=token_hash, shop=new.shop, device=new.id, successor=False))


def client_of(connection: Connection, owner: Device) -> str:
    """The program and version that a till named when it was paired."""
    named = select(device.c.client).where(device.c.shop == owner.shop, device.c.id == owner.id)
    return str(connection.execute(named).scalar_one())


def by_token(connection: Connection, token_hash: bytes) -> tuple[Device, bool] | None:
    """Whose token this is, and whether it is a successor that has not been used yet."""
    row = connection.execute(_BY_TOKEN, {"hash": token_hash}).first()
    return (Device(*row[:-1]), bool(row[-1])) if row else None


def token_hashes(connection: Connection, owner: Device) -> list[bytes]:
    """What the hub keeps of a till's tokens, whatever became of the till."""
    mine = (token.c.shop == owner.shop, token.c.device == owner.id)
    return [bytes(one) for one in connection.execute(select(token.c.hash).where(*mine)).scalars()]


def succeed(connection: Connection, owner: Device, token_hash: bytes) -> bool:
    """The successor was used: it is the token now, every other one is void. False when it is void itself by now."""
    lock_device(connection, owner.shop, owner.id)
    mine = (token.c.shop == owner.shop, token.c.device == owner.id)
    used = connection.execute(update(token).where(token.c.hash == token_hash).values(successor=False)).rowcount == 1
    if used:
        connection.execute(delete(token).where(*mine, token.c.hash != token_hash))
    return used


def add_successor(connection: Connection, owner: Device, token_hash: bytes) -> None:
    """A new token beside the present one; an earlier successor that was never used is void."""
    lock_device(connection, owner.shop, owner.id)
    mine = (token.c.shop == owner.shop, token.c.device == owner.id)
    connection.execute(delete(token).where(*mine, token.c.successor))
    connection.execute(insert(token).values(hash=token_hash, shop=owner.shop, device=owner.id, successor=True))


def lock_device(connection: Connection, shop_id: UUID, device_id: UUID) -> Device | None:
    """The device's row, kept from its other requests until the transaction ends; None when the shop has none such."""
    row = connection.execute(_LOCK_DEVICE, {"of_shop": shop_id, "of_id": device_id}).first()
    return Device(*row) if row else None


def lock_renewed(connection: Connection, former: Device) -> list[Device]:
    """The devices that this one's token made, each kept from its other requests until the transaction ends."""
    made = select(*_DEVICE).where(device.c.shop == former.shop, device.c.renewed_from == former.id)
    return [Device(*row) for row in connection.execute(made.order_by(device.c.id).with_for_update(key_share=True))]


def devices(connection: Connection, shop_id: UUID) -> list[Device]:
    """A shop's tills in the order in which they were paired."""
    rows = connection.execute(select(*_DEVICE).where(device.c.shop == shop_id).order_by(device.c.created_at))
    return [Device(*row) for row in rows]


def device_by_id(connection: Connection, device_id: UUID) -> Device | None:
    """The till with this identity, whosever it is."""
    row = connection.execute(select(*_DEVICE).where(device.c.id == device_id)).first()
    return Device(*row) if row else None


def set_state(connection: Connection, owner: Device, state: str) -> None:
    """Active, revoked or quarantined."""
    connection.execute(update(device).where(device.c.shop == owner.shop, device.c.id == owner.id).values(state=state))


def advance(connection: Connection, owner: Device, last_n: int) -> None:
    """Move the watermark of a device's operations."""
    connection.execute(_ADVANCE, {"of_shop": owner.shop, "of_id": owner.id, "to": last_n})


# -- pairing codes ----------------------------------------------------------------------------------------------------


def add_code(connection: Connection, new: PairingCode) -> None:
    """Keep a pairing code. Raises Duplicate where its first half is taken."""
    connection.execute(
        insert(pairing_code).values(
            selector=new.selector, shop=new.shop, hash=new.hash, expires_at=new.expires_at, tries_left=new.tries_left
        )
    )


def code(connection: Connection, selector: str) -> PairingCode | None:
    """The code with this first half, kept from others until the transaction ends, or None."""
    row = connection.execute(
        select(
            pairing_code.c.selector,
            pairing_code.c.shop,
            pairing_code.c.hash,
            pairing_code.c.expires_at,
            pairing_code.c.tries_left,
        )
        .where(pairing_code.c.selector == selector)
        .with_for_update()
    ).first()
    return PairingCode(*row) if row else None


def spend_try(connection: Connection, selector: str) -> None:
    """One wrong second half."""
    connection.execute(
        update(pairing_code).where(pairing_code.c.selector == selector).values(tries_left=pairing_code.c.tries_left - 1)
    )


def drop_code(connection: Connection, selector: str) -> None:
    """The code is used or dead."""
    connection.execute(delete(pairing_code).where(pairing_code.c.selector == selector))


def drop_codes_before(connection: Connection, now: int) -> None:
    """Codes whose time is over."""
    connection.execute(_DROP_CODES, {"now": now})


def read(row: Any) -> Shop:
    """A shop from a row of COLUMNS."""
    fields, opening = _told(row[3])
    return Shop(row[0], row[1], row[2], fields, row[4], opening)


def opening_of(fields: Mapping[str, Any]) -> tuple[Span, ...]:
    """The week in the contract's ShopFields."""
    return tuple(Span(**span) for span in fields.get("opening") or ())


def opening_in(text: str) -> tuple[Span, ...]:
    """The same, as they are kept."""
    return _told(text)[1]


@lru_cache(maxsize=4096)
def _told(text: str) -> tuple[dict[str, Any], tuple[Span, ...]]:
    found: dict[str, Any] = json.loads(text)
    return found, opening_of(found)
