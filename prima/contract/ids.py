"""UUIDv7 identities (RFC 9562 §5.7), made by the side that creates a thing. They name; they never order anything."""

import secrets
from uuid import UUID


def uuid7(now_ms: int, random_bits: int | None = None) -> UUID:
    """A UUIDv7 of the instant `now_ms` (ms since the epoch); `random_bits` (74) may be given by a seeded source."""
    bits = secrets.randbits(74) if random_bits is None else random_bits & ((1 << 74) - 1)
    value = (now_ms & ((1 << 48) - 1)) << 80 | 0x7 << 76 | (bits >> 62) << 64 | 0b10 << 62 | bits & ((1 << 62) - 1)
    return UUID(int=value)
