"""Shops enter the city and their tills get an identity: pairing codes, tokens, their change and their end."""

import hashlib
import re
import secrets
import unicodedata
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from prima.contract.codes import new_pairing_code, normalise_pairing_code
from prima.contract.ids import uuid7
from prima.contract.messages import ShopFields
from prima.hub.errors import Duplicate, Refusal, UnknownDevice, UnknownShop
from prima.hub.services.office import Office
from prima.hub.services.views import device_event
from prima.hub.storage import events, shops
from prima.hub.storage.database import Connection
from prima.hub.storage.events import NewEvent
from prima.hub.storage.shops import City, Device, PairingCode, Shop

CODE_VALID_MS = 10 * 60_000
CODE_TRIES = 5
_HALF = 4
_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)  # OWASP's least, for a code that lives minutes


@dataclass(frozen=True, slots=True)
class Paired:
    """A till's new identity; the token exists nowhere else."""

    device: Device
    shop: Shop
    city: City
    token: str


def add_shop(office: Office, name: str, fields: ShopFields | None = None) -> Shop:
    """Enter a shop under a short name made from its name."""
    told = fields.model_dump(exclude_unset=True, mode="json") if fields is not None else {}
    while True:
        try:
            shop = office.database.write(lambda connection: _add_shop(connection, office, name.strip(), told))
        except Duplicate:  # another one took the short name in the same moment
            continue
        office.ring(shop.id)
        return shop


def new_code(office: Office, slug: str) -> str:
    """A one-time code that pairs one till with the shop within ten minutes. Raises UnknownShop."""
    while True:
        code = new_pairing_code()
        try:
            office.database.write(partial(_add_code, office, slug, code))
        except Duplicate:
            continue
        return code


def pair(office: Office, code: str, device_name: str, client: str) -> Paired:
    """Redeem a pairing code. Raises Refusal `pairing-code`; five wrong second halves end a code."""
    known = normalise_pairing_code(code)
    paired = office.database.write(lambda c: _pair(c, office, known, device_name.strip(), client)) if known else None
    if paired is None:
        raise Refusal("pairing-code")
    return paired


def caller(office: Office, token: str) -> Device:
    """Whose token this is. Raises Refusal `unauthorised`, `revoked`, `quarantined`."""
    token_hash = hash_of(token)
    with office.database.read() as connection:
        found = shops.by_token(connection, token_hash)
    if found is None:
        raise Refusal("unauthorised")
    device, successor = found
    _refuse_ended(device)
    if successor and not office.database.write(lambda connection: shops.succeed(connection, device, token_hash)):
        raise Refusal("unauthorised")  # another roll has replaced it in this moment
    return device


def roll(office: Office, device: Device) -> str:
    """A new token. The present one holds until the new one is used first, so that a lost answer locks nobody out."""
    token = new_token()
    office.database.write(lambda connection: shops.add_successor(connection, device, hash_of(token)))
    return token


def renew(office: Office, device: Device) -> Paired:
    """A further device of the same shop, for a till whose book no longer knows what it told as this one.

    The present one holds until it is revoked, so that a lost answer locks nobody out. Raises Refusal `revoked`,
    `quarantined` when that happened to it in the same moment.
    """

    def work(connection: Connection) -> Paired:
        found = shops.lock_device(connection, device.shop, device.id) or device
        _refuse_ended(found)
        return _entered(connection, office, found.shop, found.name, shops.client_of(connection, found), found.id)

    return office.database.write(work)


def revoke(office: Office, caller: Device, device: UUID) -> None:
    """End a device of the caller's own shop and all that was renewed from it; their tokens then say so.

    The caller may have come from it and stays then: so a till takes leave of its former identity. Raises Refusal
    `not-found`.
    """
    office.database.write(lambda connection: _revoke(connection, office, caller.shop, device, caller.id))
    office.ring(caller.shop)


def devices(office: Office, slug: str) -> list[Device]:
    """A shop's tills, oldest first. Raises UnknownShop."""
    with office.database.read() as connection:
        shop = shops.by_slug(connection, slug)
        if shop is None:
            raise UnknownShop
        return shops.devices(connection, shop.id)


def revoke_by_operator(office: Office, device: UUID) -> list[UUID]:
    """End a till on the city's behalf and all that was renewed from it, also when it has ended itself already.

    The devices that ended now. Raises UnknownDevice.
    """
    with office.database.read() as connection:
        found = shops.device_by_id(connection, device)
    if found is None:
        raise UnknownDevice
    ended = office.database.write(lambda connection: _revoke(connection, office, found.shop, device, None))
    office.ring(found.shop)
    return ended


def new_token() -> str:
    """32 random bytes as base64url."""
    return secrets.token_urlsafe(32)


def hash_of(token: str) -> bytes:
    """What the hub keeps of a token or a secret; with 256 random bits, a plain hash gives nothing away."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()


def slug_of(name: str) -> str:
    """A name for addresses: lower-case ASCII letters, digits and hyphens."""
    text = name.lower()
    for letter, spelt in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        text = text.replace(letter, spelt)
    text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")[:60] or "laden"


def _add_shop(connection: Connection, office: Office, name: str, told: dict[str, object]) -> Shop:
    now = office.clock()
    stem = slug_of(name)
    taken = shops.slugs_like(connection, stem)
    slug = stem
    number = 1
    while slug in taken:
        number += 1
        slug = f"{stem}-{number}"
    shop = Shop(uuid7(now), slug, name, {**told, "name": name}, now, shops.opening_of(told))
    shops.add(connection, shop, now)
    return shop


def _add_code(office: Office, slug: str, code: str, connection: Connection) -> None:
    shop = shops.by_slug(connection, slug)
    if shop is None:
        raise UnknownShop
    now = office.clock()
    shops.drop_codes_before(connection, now)
    kept = PairingCode(code[:_HALF], shop.id, _hasher.hash(code), now + CODE_VALID_MS, CODE_TRIES)
    shops.add_code(connection, kept)


def _pair(connection: Connection, office: Office, code: str, device_name: str, client: str) -> Paired | None:
    now = office.clock()
    kept = shops.code(connection, code[:_HALF])
    if kept is None or kept.expires_at <= now or kept.tries_left < 1:
        return None
    try:
        _hasher.verify(kept.hash, code)
    except VerifyMismatchError:
        shops.spend_try(connection, kept.selector)
        return None
    shops.drop_code(connection, kept.selector)
    return _entered(connection, office, kept.shop, _free_name(connection, kept.shop, device_name), client)


def _free_name(connection: Connection, shop: UUID, wanted: str) -> str:
    """The name, with another number where a till of the shop has it: after a theft one has to be told from the other.

    A renewed identity keeps its name, it is the same computer.
    """
    taken = {one.name for one in shops.devices(connection, shop) if one.state != shops.REVOKED}
    stem, number = wanted.rstrip("0123456789"), 1
    name = wanted
    while name in taken:
        number += 1
        name = f"{stem.rstrip()} {number}".strip()
    return name


def _refuse_ended(device: Device) -> None:
    if device.state in (shops.REVOKED, shops.QUARANTINED):
        raise Refusal(device.state)


def _entered(
    connection: Connection, office: Office, shop: UUID, device_name: str, client: str, former: UUID | None = None
) -> Paired:
    now = office.clock()
    token = new_token()
    device = Device(shop, uuid7(now), device_name, shops.ACTIVE, 0, now, former)
    shops.add_device(connection, device, client, hash_of(token), now)
    shops.heard(connection, shop, device.id, now)
    return Paired(device, shops.get(connection, shop), shops.the_city(connection), token)


def _revoke(connection: Connection, office: Office, shop: UUID, device: UUID, by: UUID | None) -> list[UUID]:
    found = shops.lock_device(connection, shop, device)
    if found is None:
        raise Refusal("not-found")
    line = [found]
    for one in line:  # it grows: each is asked for what came from it once nothing more can
        line += [made for made in shops.lock_renewed(connection, one) if made.id != by]
    ended = [one for one in line if one.state != shops.REVOKED]
    for one in ended:
        shops.set_state(connection, one, shops.REVOKED)
    if ended:
        # After every device's row is locked: a push, too, locks its device before the shop's counter.
        first = events.take_seq(connection, shop, len(ended))
        told = [NewEvent("device.revoked", device_event(one.id), by) for one in ended]
        events.append(connection, shop, first, told, office.clock())
    return [one.id for one in ended]
