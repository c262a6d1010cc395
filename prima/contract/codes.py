"""Codes that people read aloud and type: pickup codes and pairing codes.

The alphabet has no look-alikes (0/O, 1/I/L, 5/S, 8/B are cut to one or none, U/V to V) and none of Y and Z, which a
scanner set to a US layout swaps on a German computer.
"""

import secrets
from collections.abc import Callable

ALPHABET = "2346789ACDEFGHJKMNPQRTVWX"
PICKUP_LENGTH = 6
PAIRING_LENGTH = 8
_PLACES = tuple(len(ALPHABET) ** place for place in range(PICKUP_LENGTH))
PICKUP_PREFIX = "PRIMA."
"""Stands before the pickup code inside its QR symbol; the full stop is the same key on US and German layouts."""


def new_pickup_code(below: Callable[[int], int] = secrets.randbelow) -> str:
    """Six characters with at least one letter, so that it is never mistaken for a number on a shelf."""
    while True:
        number = below(len(ALPHABET) ** PICKUP_LENGTH)
        code = "".join(ALPHABET[number // place % len(ALPHABET)] for place in _PLACES)
        if not code.isdigit():
            return code


def new_pairing_code(choose: Callable[[str], str] = secrets.choice) -> str:
    """Eight characters, shown as two groups of four by whoever prints them."""
    return "".join(choose(ALPHABET) for _ in range(PAIRING_LENGTH))


def normalise_pickup_code(text: str) -> str | None:
    """The pickup code in `text` as a person or a scanner gave it, or None when it is not one."""
    code = _squeeze(text.strip().upper().removeprefix(PICKUP_PREFIX))
    return code if len(code) == PICKUP_LENGTH and _of_alphabet(code) and not code.isdigit() else None


def normalise_pairing_code(text: str) -> str | None:
    """The pairing code in `text`, blanks and hyphens aside, or None when it is not one."""
    code = _squeeze(text.upper())
    return code if len(code) == PAIRING_LENGTH and _of_alphabet(code) else None


def _squeeze(text: str) -> str:
    return text.replace(" ", "").replace("-", "")


def _of_alphabet(code: str) -> bool:
    return all(character in ALPHABET for character in code)
