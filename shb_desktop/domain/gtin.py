"""The number under the bars: check digits, one 14-digit form for every GTIN, ISBN, and how a number is shown again.

A GTIN is kept as 14 digits padded with zeros (GS1 General Specifications 3.3.2), so that UPC-A, EAN-13 and the same
number on a case are told apart by their digits alone. Own few lines instead of a library's, because an import checks a
hundred thousand of them in a breath.
"""

import re

from shb_desktop.errors import ShopError

GTIN_LENGTHS = (8, 12, 13, 14)
ECHO_LIMIT = 40

_ISBN_10 = re.compile(r"\d{9}[\dX]", re.ASCII)


class UnreadableCode(ShopError):
    """A scan or a typed number that names nothing: said with its reason, and nothing is booked."""

    code = "unreadable-code"
    title = "Diesen Code kann das Programm nicht lesen."
    hint = "Es wurde nichts gebucht. Bitte scannen Sie noch einmal oder suchen Sie den Artikel mit seinem Namen."


def echo(text: str) -> str:
    """`text` fit to be shown: printable characters only, at most 40, marked where something was left out."""
    visible = "".join(character if character.isprintable() else "·" for character in text[: ECHO_LIMIT + 1])
    return visible if len(text) <= ECHO_LIMIT else visible[: ECHO_LIMIT - 1] + "…"


def check_digit(payload: str) -> int:
    """The GS1 check digit of ASCII digits without it (GS1 General Specifications 7.9.1)."""
    # Sums over bytes run in C; 48 is the code of "0", and 3 × 48 and 48 are 4 and 8 modulo 10.
    digits = payload.encode()
    odd = (len(digits) + 1) // 2
    return (4 * odd + 8 * (len(digits) - odd) - 3 * sum(digits[::-2]) - sum(digits[-2::-2])) % 10


def is_digits(text: str) -> bool:
    """True for ASCII digits only: `str.isdigit` alone also takes ² and ٣, which no barcode can hold."""
    return text.isascii() and text.isdigit()


def is_gtin(digits: str) -> bool:
    """True when `digits` is a GTIN of 8, 12, 13 or 14 digits with the right check digit and not all zeros."""
    return (
        len(digits) in GTIN_LENGTHS
        and is_digits(digits)
        and check_digit(digits[:-1]) == ord(digits[-1]) - 48
        and digits.strip("0") != ""
    )


def gtin14(digits: str) -> str:
    """The 14-digit form of a GTIN-8, -12, -13 or -14; raises UnreadableCode with the reason."""
    if is_gtin(digits):
        return digits.zfill(14)
    shown_digits = echo(digits)
    if not is_digits(digits):
        raise UnreadableCode(
            f"„{shown_digits}“ ist keine EAN.",
            "Eine EAN besteht nur aus Ziffern. Es wurde nichts gebucht. Bitte scannen oder tippen Sie sie noch einmal.",
        )
    if len(digits) not in GTIN_LENGTHS:
        raise UnreadableCode(
            f"„{shown_digits}“ ist keine EAN.",
            f"Eine EAN hat 8, 12, 13 oder 14 Ziffern, diese hat {len(digits)}. Es wurde nichts gebucht. "
            "Bitte scannen oder tippen Sie sie noch einmal.",
        )
    if not digits.strip("0"):
        raise UnreadableCode("Eine Nummer aus lauter Nullen ist keine EAN.")
    raise UnreadableCode(
        f"Die Prüfziffer von „{shown_digits}“ stimmt nicht.",
        f"Am Ende müsste eine {check_digit(digits[:-1])} stehen: eine Ziffer ist falsch gelesen oder vertippt. "
        "Es wurde nichts gebucht. Bitte scannen Sie noch einmal.",
    )


def isbn13(text: str) -> str | None:
    """The 13 digits of an ISBN-10 or ISBN-13 with or without hyphens, or None (ISO 2108)."""
    bare = text.replace("-", "").replace(" ", "").upper()
    if len(bare) == 13:
        return bare if bare.startswith(("978", "979")) and is_gtin(bare) else None
    if not _ISBN_10.fullmatch(bare):
        return None
    digits = [10 if character == "X" else int(character) for character in bare]
    if sum(weight * digit for weight, digit in zip(range(10, 0, -1), digits, strict=True)) % 11:
        return None
    payload = "978" + bare[:9]
    return f"{payload}{check_digit(payload)}"


def as_printed(gtin: str) -> str:
    """The digits below the bars for a 14-digit GTIN: 8, 12 (UPC-A), 13 or 14 of them."""
    if gtin.startswith("000000"):
        return gtin[6:]
    if gtin.startswith("00"):
        return gtin[2:]
    return gtin.removeprefix("0")


def piece_in_case(gtin: str) -> str | None:
    """The 14-digit GTIN of the piece inside a case with indicator 1 to 8, or None (GS1 General Specifications 2.1.7).

    A guess to be asked back ("1 Karton = 12 Stück?"): indicator 9 is a weighed unit, a case may have its own number.
    """
    if len(gtin) != 14 or gtin[0] in "09":
        return None
    payload = "0" + gtin[1:13]
    return f"{payload}{check_digit(payload)}"


def is_restricted(gtin: str) -> bool:
    """True for numbers that mean something only inside one shop or region (GS1 General Specifications 2.1.11).

    GTIN-8 beginning with 0 or 2, GTIN-13 beginning with 02, 04 or 2. They must never be looked up in the city.
    """
    if gtin.startswith("000000"):
        return gtin[6] in "02"
    return gtin.startswith(("02", "002", "004"))
