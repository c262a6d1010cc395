"""What a device that was signed off had left to say: a signed file that a person carries to the city.

The key comes from the device's last token, of which the hub keeps the hash: both sides have it, nobody else, and it
opens nothing. HMAC-SHA256 (RFC 2104).
"""

import hashlib
import hmac
from typing import Any, Literal
from uuid import UUID

from prima.contract.messages import Instant, Message, Sequence

_LABEL = b"prima unsent operations"


class Unsent(Message):
    """Operations that were never answered, as they would have been pushed; the hub had answered up to `last_n`."""

    format: Literal["prima-unsent-1"] = "prima-unsent-1"
    hub: str
    shop: UUID
    device: UUID
    epoch: UUID
    made_at: Instant
    last_n: Sequence
    ops: tuple[dict[str, Any], ...]


class SignedUnsent(Message):
    """The file: `payload` is an Unsent as JSON text, `signature` the lower-case hex HMAC of its UTF-8 bytes."""

    payload: str
    signature: str


def signing_key(token_hash: bytes) -> bytes:
    """The key of a device whose last token has this SHA-256 (32 bytes)."""
    return hmac.new(token_hash, _LABEL, hashlib.sha256).digest()


def signature(key: bytes, payload: str) -> str:
    """64 lower-case hex digits."""
    return hmac.new(key, payload.encode(), hashlib.sha256).hexdigest()


def is_signed(key: bytes, signed: SignedUnsent) -> bool:
    """Whether the file is as the owner of this key wrote it."""
    told = signed.signature.encode("utf-8", "surrogatepass")
    return hmac.compare_digest(signature(key, signed.payload).encode(), told)
