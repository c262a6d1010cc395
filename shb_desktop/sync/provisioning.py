"""The first start of a computer that somebody set up for the shop: couple by provision.json, then erase it.

The installer lays the file into the home (`setup.exe /S` with a provision.json beside it). It holds a one-time code, so
it goes as soon as it was used or refused; while the hub is out of reach it waits for the next start.

    {"hub": "https://prima.example.org", "code": "ACDE2346", "device": "Kasse 1", "shop": "Laden am Markt"}
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from shb_desktop.errors import ShopError
from shb_desktop.ledger import hub_link
from shb_desktop.ledger.database import Book
from shb_desktop.paths import Home
from shb_desktop.services import shop
from shb_desktop.sync.errors import BadAddress, BadPairingCode, PlainHttp, Refused
from shb_desktop.sync.pairing import pair

FILE = "provision.json"
_MOST_BYTES = 16 * 1024


class ProvisionUnreadable(ShopError):
    """There is a provision.json, and it says nothing that can be used."""

    code = "provision-unreadable"
    title = "Die Datei zur Einrichtung (provision.json) ist nicht lesbar."
    hint = (
        "Sie wurde gelöscht, weil ein Kopplungscode darin stehen kann. Koppeln Sie diesen PC unter „Synchronisierung“ "
        "von Hand, oder bitten Sie um eine neue Datei."
    )


class ProvisionRefused(ShopError):
    """The hub did not take what stands in provision.json."""

    code = "provision-refused"

    def __init__(self, problem: ShopError) -> None:
        super().__init__(
            f"Die Einrichtung nach provision.json ist nicht gelungen. {problem.title}",
            f"Die Datei wurde gelöscht. {problem.hint} Sie können unter „Synchronisierung“ von Hand koppeln.",
        )


class OtherShop(ShopError):
    """The code belonged to another shop than the file says."""

    code = "provision-other-shop"

    def __init__(self, wanted: str, found: str) -> None:
        super().__init__(
            f"Dieser PC ist jetzt mit „{found}“ gekoppelt, eingerichtet werden sollte „{wanted}“.",
            "Gebucht wird weiter in Ihrem Buch. Ist es das falsche Geschäft, koppeln Sie unter „Synchronisierung“ mit "
            "dem richtigen Kopplungscode neu.",
        )


@dataclass(frozen=True, slots=True)
class Provision:
    """What the file says. `shop` is the name that is expected, "" for any."""

    hub: str
    code: str
    device: str
    shop: str


def provision(book: Book, home: Home) -> str:
    """Use up the home's provision.json; the name of the shop that this till now belongs to, "" when there is no file.

    A till that is coupled already stays as it is. Raises ProvisionUnreadable, ProvisionRefused, OtherShop,
    CredentialsUnusable, and whatever keeps the hub away: then the file stays for the next start.
    """
    place = home.folder / FILE
    if not place.is_file():
        return ""
    with book.read() as connection:
        linked = hub_link.link(connection)
    if linked is not None:
        erase(place)
        return ""
    try:
        wanted = read(place)
        linked = pair(book, home, wanted.hub, wanted.code, wanted.device)
    except ProvisionUnreadable:
        erase(place)
        raise
    except (BadAddress, PlainHttp, BadPairingCode, Refused) as problem:
        erase(place)
        raise ProvisionRefused(problem) from problem
    erase(place)
    shop.tell(book)
    if wanted.shop and wanted.shop.casefold() != linked.shop_name.casefold():
        raise OtherShop(wanted.shop, linked.shop_name)
    return linked.shop_name


def read(place: Path) -> Provision:
    """What the file says. Raises ProvisionUnreadable."""
    try:
        # Notepad puts a mark before UTF-8.
        told = json.loads(place.read_bytes()[:_MOST_BYTES].decode("utf-8-sig"))
        found = Provision(
            hub=str(told["hub"]), code=str(told["code"]), device=str(told.get("device") or "Kasse 1"),
            shop=str(told.get("shop") or ""),
        )  # fmt: skip
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as problem:
        raise ProvisionUnreadable from problem
    return found


def erase(place: Path) -> None:
    """Overwrite and remove, so that no undelete brings the code back."""
    try:
        with place.open("r+b") as file:
            file.write(bytes(place.stat().st_size))
            file.flush()
            os.fsync(file.fileno())
        place.unlink()
    except OSError:
        # It may be gone, or belong to somebody else; its code is used up either way.
        return
