"""How often somebody let goods wait in vain: a number that fades, kept under a hash, that punishes nobody.

It bars no one from anything, and no shop sees it. The operator reads it with what else is known of a person, when a
shop asks why its shelf is full; an erased person's number is erased as well.
"""

import hashlib
import hmac
import secrets

from prima.hub.services.office import Office
from prima.hub.storage import proofs, reservations
from prima.hub.storage.database import Connection
from prima.hub.storage.reservations import Reservation

HALF_LIFE_DAYS = 90
ONE = 1000
_DAY_MS = 86_400_000
_GONE_AFTER_DAYS = 10 * HALF_LIFE_DAYS


def count(connection: Connection, expired: list[Reservation], now: int) -> None:
    """Goods that stood ready were not fetched: one more for whoever left a contact."""
    for shop in {one.shop for one in expired}:
        ids = [one.id for one in expired if one.shop == shop]
        for contact in reservations.contacts(connection, shop, ids):
            hashed = _hashed(connection, contact)
            proofs.keep_no_shows(connection, hashed, _faded(connection, hashed, now) + ONE, now)


def of_contact(office: Office, contact: str) -> int:
    """The faded number in thousandths: 1000 is one time in these days, half of that ninety days later."""
    with office.database.read() as connection:
        pepper = proofs.pepper(connection)
        return _faded(connection, _digest(pepper, contact), office.clock()) if pepper is not None else 0


def forget(connection: Connection, contact: str) -> None:
    """Start again from nothing (GDPR Art. 17)."""
    proofs.keep_no_shows(connection, _hashed(connection, contact), 0, 0)


def forget_faded(connection: Connection, now: int) -> None:
    """Drop numbers of which less than a thousandth is left."""
    proofs.drop_no_shows_before(connection, now - _GONE_AFTER_DAYS * _DAY_MS)


def _faded(connection: Connection, hashed: bytes, now: int) -> int:
    score, at = proofs.no_shows(connection, hashed)
    return int(score * 0.5 ** (max(0, now - at) / (HALF_LIFE_DAYS * _DAY_MS)))


def _hashed(connection: Connection, contact: str) -> bytes:
    pepper = proofs.pepper(connection)
    if pepper is None:
        pepper = secrets.token_bytes(32)
        proofs.keep_pepper(connection, pepper)
    return _digest(pepper, contact)


def _digest(pepper: bytes, contact: str) -> bytes:
    return hmac.digest(pepper, contact.strip().casefold().encode("utf-8", "surrogatepass"), hashlib.sha256)
