"""Reserving as citizens do it: within limits, and where the shop wants proof only after a mailed link was followed.

A wish that waits for its link lies outside of the stock: nobody can block a shelf with addresses that are not his.
"""

import asyncio
import hashlib
import re
import secrets
import unicodedata
from dataclasses import dataclass
from uuid import UUID

from prima.contract.messages import ReserveRequest
from prima.hub.errors import Duplicate, Refusal
from prima.hub.services import reserving
from prima.hub.services.office import Office
from prima.hub.services.pairing import hash_of
from prima.hub.services.placing import Placed, ProofNeeded
from prima.hub.storage import mails, proofs
from prima.hub.storage.database import Connection
from prima.hub.storage.mails import Mail
from prima.hub.storage.proofs import Proof

WAITS_MS = 15 * 60_000
PROOF = "proof"
_ATOM = r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
_MAILBOX = re.compile(rf"{_ATOM}(\.{_ATOM})*@[a-z0-9-]+(\.[a-z0-9-]+)+", re.IGNORECASE | re.ASCII)
"""RFC 5321 §4.1.2 without quoted strings and address literals."""


@dataclass(frozen=True, slots=True)
class Waits:
    """The wish waits for its link until then."""

    until: int


def mailbox_of(contact: str) -> str | None:
    """The one mailbox that a letter can go to, as it stands on the wire; None where there is none.

    Nothing in it can end a header, encoded words (RFC 2047) included: Python's email package would decode them.
    """
    box, _, domain = contact.strip().rpartition("@")
    try:
        told = f"{box}@{domain.encode('idna').decode()}"
    except UnicodeError:
        return None
    return told if len(told) <= 200 and "=?" not in told and _MAILBOX.fullmatch(told) else None


def reserve(office: Office, wanted: ReserveRequest, key: str, address: str) -> Placed | Waits:
    """Reserve for whoever asks from `address`, or send the link that does.

    Raises Refusal: `too-many`, `contact-needed` (no e-mail address was given), and as `reserving.reserve`.
    """
    _admit(office, wanted, address)
    try:
        return reserving.reserve(office, wanted, key)
    except ProofNeeded as needed:
        return _sent(office, needed, wanted, key)


def counted_as(contact: str) -> str:
    """Whom limits count for: one mailbox has many spellings ("Ada+1@…" is "ada@…"), and so has one telephone."""
    plain = unicodedata.normalize("NFKC", contact).strip().casefold()
    box, at, domain = plain.rpartition("@")
    if at:
        return f"{box.partition('+')[0]}@{domain}"
    digits = "".join(filter(str.isdecimal, plain))
    return digits.lstrip("0") if len(digits) > 5 else plain


async def reserve_soon(office: Office, wanted: ReserveRequest, key: str, address: str) -> Placed | Waits:
    """The same without a thread that waits: on a day when all want the same, there are not enough of them."""
    _admit(office, wanted, address)
    try:
        return await reserving.reserve_soon(office, wanted, key)
    except ProofNeeded as needed:
        return await asyncio.to_thread(_sent, office, needed, wanted, key)


def look(office: Office, secret: str) -> ReserveRequest:
    """The wish behind a link. Raises Refusal `unknown-proof`."""
    with office.database.read() as connection:
        found = proofs.by_hash(connection, hash_of(secret))
    if found is None or found.expires_at <= office.clock():
        raise Refusal("unknown-proof")
    return ReserveRequest.model_validate_json(found.wanted)


def confirm(office: Office, secret: str) -> Placed:
    """The link was followed: reserve. Doing so twice gives the same reservation.

    Raises Refusal `unknown-proof`, and as `reserving.reserve`.
    """
    return reserving.reserve(office, look(office, secret), f"proof {secret}", proven=True)


def _admit(office: Office, wanted: ReserveRequest, address: str) -> None:
    office.throttle.hit("reserving", address)
    if wanted.contact.strip():
        office.throttle.hit("contact", counted_as(wanted.contact))
    if "\0" in wanted.display_name or "\0" in wanted.contact:
        raise Refusal("invalid", detail="display_name, contact")


def _sent(office: Office, needed: ProofNeeded, wanted: ReserveRequest, key: str) -> Waits:
    if mailbox_of(wanted.contact) is None:
        raise needed
    shop = needed.shop
    # Named by its key: a form sent twice sends one letter.
    proof_id = UUID(bytes=hashlib.sha256(f"proof {key}".encode()).digest()[:16])
    now = office.clock()
    secret = secrets.token_urlsafe(32)
    new = Proof(shop, proof_id, wanted.model_dump_json(), now + WAITS_MS)

    def work(connection: Connection) -> None:
        proofs.add(connection, new, hash_of(secret))
        mails.add(connection, [Mail(shop, proof_id, PROOF, secret, wanted.contact.strip(), wanted.language, now)])

    try:
        office.database.write(work)
    except Duplicate:
        with office.database.read() as connection:
            known = proofs.get(connection, shop, proof_id)
        return Waits(known.expires_at if known is not None else now)
    return Waits(new.expires_at)
