"""New versions from the hub: looked for, fetched, proven and handed to the system's installer; never by themselves.

A person is asked, outside opening hours; the hub only carries. What is believed is what the key signed that was built
into this program (`build/freeze.py --update-key`). A program without such a key, as from source, looks for nothing.
"""

import base64
import binascii
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from prima.contract.opening import Week, is_open
from shb_desktop import __version__
from shb_desktop.domain.schedule import SHOP_ZONE
from shb_desktop.domain.staff import Deed
from shb_desktop.domain.update import MOST_BYTES, Parcel, UpdateForged, newer, read
from shb_desktop.errors import ShopError
from shb_desktop.ledger import hub_link, settings
from shb_desktop.ledger.database import Book
from shb_desktop.paths import Home, resources, why
from shb_desktop.services import shop
from shb_desktop.sync.client import Hub
from shb_desktop.sync.errors import NotPaired

CONTEXT = b"shb-desktop updates v1\0"
"""Signed before the list, so that no signature made for something else fits."""

_PATH = "/updates"
_LIST = "shb-desktop.json"
_MOST_LIST_BYTES = 256 * 1024
_ISSUED = "update.issued"

Step = Callable[[int, int], None]
"""Told how many bytes of how many are there; may raise to stop."""


class ShopOpen(ShopError):
    """The shop is open: no time to replace its program."""

    code = "update-shop-open"
    title = "Ihr Geschäft hat gerade geöffnet."
    hint = (
        "Während der Öffnungszeiten wird nichts ausgetauscht. Bitte starten Sie die Aktualisierung nach Ladenschluss."
    )


class UpdateNotKept(ShopError):
    """The parcel could not be written to this disk."""

    code = "update-not-kept"

    def __init__(self, problem: OSError) -> None:
        super().__init__(
            f"Die neue Fassung konnte nicht gespeichert werden ({why(problem)}).",
            "Arbeiten Sie ruhig weiter. Machen Sie Platz frei, und laden Sie sie dann noch einmal.",
        )


@dataclass(frozen=True, slots=True)
class Offered:
    """A newer version that our maker signed and the city recommends. `notes` says what is new, by language."""

    version: str
    notes: dict[str, str]
    parcel: Parcel


def pinned_key() -> bytes | None:
    """The public key (32 bytes) that was built into this program; None in one that was built without."""
    try:
        told = json.loads((resources() / "release.json").read_text(encoding="utf-8"))
        key = base64.b64decode(told["update_key"], validate=True)
    except (OSError, ValueError, KeyError, binascii.Error):
        return None
    return key if len(key) == 32 else None


def proven(envelope: bytes, key: bytes) -> str:
    """The list inside a signed envelope (Ed25519, RFC 8032). Raises UpdateForged."""
    try:
        told = json.loads(envelope)
        manifest, signature = str(told["manifest"]), base64.b64decode(told["signature"], validate=True)
        Ed25519PublicKey.from_public_bytes(key).verify(signature, CONTEXT + manifest.encode())
    except (ValueError, TypeError, KeyError, RecursionError, binascii.Error, InvalidSignature) as problem:
        raise UpdateForged from problem
    return manifest


def look(book: Book, key: bytes, *, present: str = __version__, system: str = sys.platform) -> Offered | None:
    """Ask the hub for its list; a newer version for this system, or None.

    Raises UpdateForged, UpdateStale, UpdateOlder, NotPaired, and whatever keeps the hub away.
    """
    with _hub(book) as hub:
        parts: list[bytes] = []
        if not hub.fetch(f"{_PATH}/{_LIST}", parts.append, _MOST_LIST_BYTES):
            return None
    found = read(proven(b"".join(parts), key))
    with book.read() as connection:
        last = int(settings.get(connection, _ISSUED, "0"))
    is_newer = newer(found, present, last, book.clock())
    if found.issued > last:
        with book.write() as connection:
            settings.put(connection, _ISSUED, str(found.issued))
    parcel = found.parcel(system)
    return Offered(found.version, found.notes, parcel) if is_newer and parcel else None


def fetch(book: Book, home: Home, offered: Offered, step: Step = lambda done, whole: None) -> Path:
    """Load the parcel and prove it; where it lies. A parcel that is there and whole is not loaded again.

    Raises UpdateForged, UpdateNotKept, NotPaired, what `step` raises, and whatever keeps the hub away.
    """
    parcel = offered.parcel
    target = home.folder / "updates" / parcel.name
    part = target.with_name(target.name + ".part")
    try:
        if target.is_file() and _hash_of(target) == parcel.sha256:
            return target
        target.parent.mkdir(exist_ok=True)
        for old in target.parent.iterdir():
            old.unlink()
        told, done = hashlib.sha256(), 0
        with part.open("wb") as file:

            def take(piece: bytes) -> None:
                nonlocal done
                if done + len(piece) > parcel.size:
                    raise UpdateForged
                told.update(piece)
                file.write(piece)
                done += len(piece)
                step(done, parcel.size)

            with _hub(book) as hub:
                there = hub.fetch(f"{_PATH}/{parcel.name}", take, MOST_BYTES)
            file.flush()
            os.fsync(file.fileno())
        if not there or done != parcel.size or told.hexdigest() != parcel.sha256:
            part.unlink()
            raise UpdateForged
        part.replace(target)
    except OSError as problem:
        raise UpdateNotKept(problem) from problem
    return target


def may_start(book: Book) -> None:
    """Now is a time to replace the program. Raises ShopOpen; a shop that has told no hours decides for itself."""
    opening = shop.data(book).opening
    if opening and is_open(book.clock(), Week.of(opening, SHOP_ZONE)):
        raise ShopOpen


def start(book: Book, installer: Path, offered: Offered) -> None:
    """Hand the parcel to the system, proven once more; the program must end right after.

    Raises OwnerOnly, UpdateForged, UpdateNotKept.

    Windows starts the setup, elsewhere the file is opened with whatever installs such files.
    """
    book.actor.must(Deed.SETTINGS)
    try:
        if _hash_of(installer) != offered.parcel.sha256:
            raise UpdateForged
        command = [str(installer)] if sys.platform == "win32" else ["xdg-open", str(installer)]
        subprocess.Popen(command, close_fds=True, start_new_session=True)  # noqa: S603 - proven by its signature above
    except OSError as problem:
        raise UpdateNotKept(problem) from problem


def _hub(book: Book) -> Hub:
    with book.read() as connection:
        link = hub_link.link(connection)
    if link is None:
        raise NotPaired
    return Hub(link.hub)


def _hash_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
