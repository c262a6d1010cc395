"""Who works here: people with a PIN, two roles, what only an owner may do, and how long a wrong PIN makes one wait."""

import hashlib
import secrets
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from prima.contract.codes import ALPHABET
from shb_desktop.errors import ShopError

FREE_TRIES = 3
"""Wrong PINs in a row before the first wait."""
_FIRST_WAIT_MS, _LONGEST_WAIT_MS = 5_000, 300_000
_SHORTEST, _LONGEST = 4, 8
_RECOVERY_LETTERS, _RECOVERY_GROUP = 20, 4
_COST, _BLOCK, _LANES, _SALT = 2**14, 8, 1, 16


class Role(StrEnum):
    """Inhaber and Personal."""

    OWNER = "owner"
    CLERK = "clerk"


ROLE_WORDS = {Role.OWNER: "Inhaber", Role.CLERK: "Personal"}


class Deed(StrEnum):
    """What only an owner may do, in words for the refusal."""

    PRICES = "Preise ändern"
    OFFERS = "Angebote veröffentlichen oder ändern"
    IMPORT = "Artikel importieren"
    STOCKTAKE = "Eine Inventur auswerten und buchen"
    RESTORE = "Eine Sicherung einspielen"
    SETTINGS = "Einstellungen ändern"
    STAFF = "Personal verwalten"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works here."""

    id: int
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does what is being done: `staff` goes into each movement (0: nobody by name)."""

    staff: int
    role: Role
    name: str = ""

    def may(self, deed: Deed) -> bool:
        """Whether this role does such things. The deeds are an owner's, each and all."""
        return self.role is Role.OWNER and bool(deed)

    def must(self, deed: Deed) -> None:
        """Go on, or raise OwnerOnly."""
        if not self.may(deed):
            raise OwnerOnly(deed)


SHOP = Actor(0, Role.OWNER)
"""The shop itself: a shop without staff, and what the program does unasked."""
NOBODY = Actor(0, Role.CLERK)
"""Nobody is logged in where there is staff: the counter works on, what is the owner's does not."""


def checked_pin(pin: str) -> str:
    """A PIN that may be set. Raises PinUnclear, PinTooSimple."""
    if not (pin.isascii() and pin.isdigit() and _SHORTEST <= len(pin) <= _LONGEST):
        raise PinUnclear
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    if steps in ({0}, {1}, {-1}):
        raise PinTooSimple
    return pin


def sealed(secret: str) -> str:
    """What is kept of a PIN or recovery code: scrypt (RFC 7914) with a salt of its own."""
    salt = secrets.token_bytes(_SALT)
    return f"scrypt${salt.hex()}${_stretched(secret, salt).hex()}"


def fits(secret: str, kept: str) -> bool:
    """Whether this is the secret of which `kept` was made."""
    scheme, _, rest = kept.partition("$")
    salt, _, digest = rest.partition("$")
    if scheme != "scrypt" or not digest:
        return False
    return secrets.compare_digest(_stretched(secret, bytes.fromhex(salt)), bytes.fromhex(digest))


def wait_ms(tries: int, last: int, now: int) -> int:
    """How long to wait after `tries` wrong ones in a row, the last at `last`; a clock set back makes it no shorter."""
    if tries < FREE_TRIES:
        return 0
    needed: int = min(_LONGEST_WAIT_MS, _FIRST_WAIT_MS << min(tries - FREE_TRIES, 10))
    return max(0, min(needed, last + needed - now))


def new_recovery_code() -> str:
    """A code for the drawer: 20 letters without look-alikes, about 92 bits, in groups of four."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(_RECOVERY_LETTERS))
    return "-".join(letters[at : at + _RECOVERY_GROUP] for at in range(0, _RECOVERY_LETTERS, _RECOVERY_GROUP))


def normal_recovery_code(typed: str) -> str:
    """A recovery code as it is kept, however it was typed in."""
    return "".join(letter for letter in typed.upper() if letter in ALPHABET)


def _stretched(secret: str, salt: bytes) -> bytes:
    return hashlib.scrypt(secret.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES, maxmem=2**26)


class OwnerOnly(ShopError):
    """The clerk asked for something that is the owner's."""

    code = "owner-only"

    def __init__(self, deed: Deed) -> None:
        self.deed = deed
        kept = "Ihre Zählungen sind gesichert. " if deed is Deed.STOCKTAKE else ""
        super().__init__(
            f"{deed}: Das darf nur die Inhaberin oder der Inhaber.",
            f"Es wurde nichts geändert. {kept}Bitten Sie sie oder ihn, sich mit der eigenen PIN anzumelden.",
        )


class WrongPin(ShopError):
    """Name and PIN do not belong together."""

    code = "wrong-pin"
    title = "Diese PIN stimmt nicht."
    hint = "Es bleibt angemeldet, wer es war. Bitte versuchen Sie es noch einmal."


class TriedTooOften(ShopError):
    """Too many wrong PINs in a row."""

    code = "tried-too-often"

    def __init__(self, wait: int) -> None:
        self.seconds = -(-wait // 1000)
        super().__init__(
            f"Zu viele falsche Versuche. Bitte warten Sie {self.seconds} Sekunden.",
            "Die Theke bucht inzwischen weiter. PIN vergessen? Die Inhaberin oder der Inhaber kann eine neue setzen.",
        )


class WrongRecoveryCode(ShopError):
    """This is not the code that was given out last."""

    code = "wrong-recovery-code"
    title = "Dieser Wiederherstellungscode stimmt nicht."
    hint = "Es gilt der zuletzt ausgegebene Code mit 20 Zeichen. Bindestriche und Kleinschreibung sind gleichgültig."


class PinUnclear(ShopError):
    """A PIN has 4 to 8 digits."""

    code = "pin-unclear"
    title = "Eine PIN hat 4 bis 8 Ziffern."
    hint = "Es wurde nichts geändert. Bitte geben Sie nur Ziffern ein."


class PinTooSimple(ShopError):
    """A PIN that everybody tries first."""

    code = "pin-too-simple"
    title = "Diese PIN ist zu leicht zu erraten."
    hint = "Bitte nehmen Sie keine gleichen Ziffern und keine Reihe wie 1234 oder 4321."


class StaffNameUnclear(ShopError):
    """A person has a name, and no two the same."""

    code = "staff-name-unclear"

    def __init__(self, name: str) -> None:
        title = f"„{name}“ gibt es schon." if name else "Es fehlt ein Name."
        super().__init__(title, "Geben Sie einen Namen ein, an dem sich alle erkennen, wie „Jana“ oder „Jana W.“.")


class UnknownPerson(ShopError):
    """Nobody of this name works here."""

    code = "unknown-person"
    title = "Diese Person arbeitet hier nicht (mehr)."
    hint = "Bitte wählen Sie jemanden aus der Liste. Namen legt die Inhaberin oder der Inhaber an."


class LastOwner(ShopError):
    """Somebody has to be able to change the settings."""

    code = "last-owner"
    title = "Mindestens eine Person muss Inhaberin oder Inhaber bleiben."
    hint = "Geben Sie zuerst jemand anderem die Rolle Inhaber, oder nehmen Sie zuerst alle anderen heraus."
