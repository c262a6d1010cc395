"""New versions of the program: what a signed list may say, and what of it is believed.

The signature is looked at before anything here (`shb_desktop/sync/updating.py`). A list that is older than one seen
before, or past its date, is somebody keeping this till from a newer one; a version below the present one is a way back
to mended faults. Both are refused loudly (The Update Framework, §1.5.2: rollback and indefinite freeze attacks).
"""

import json
import re
from dataclasses import dataclass
from typing import Any

from shb_desktop.errors import ShopError

PRODUCT = "shb-desktop"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,120}")
_HASH = re.compile(r"[0-9a-f]{64}")
_VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){1,3}")
MOST_BYTES = 1024 * 1024 * 1024
"""A larger parcel is none of ours."""


class UpdateForged(ShopError):
    """The list, or the parcel, is not what our maker signed."""

    code = "update-forged"
    title = "Die neue Fassung ist nicht echt."
    hint = (
        "Ihre Unterschrift stimmt nicht. Es wurde nichts geladen und nichts verändert; arbeiten Sie ruhig weiter. "
        "Bitte sagen Sie der Stadt Bescheid: Jemand hat die Datei verändert, oder sie ist beschädigt."
    )


class UpdateStale(ShopError):
    """The list is older than one seen before, or past its date."""

    code = "update-stale"
    title = "Die Liste der neuen Fassungen ist veraltet."
    hint = (
        "Vielleicht hält jemand neuere zurück, oder die Stadt hat sie nicht erneuert. Es wurde nichts verändert. "
        "Prüfen Sie Datum und Uhrzeit dieses PCs; stimmen sie, rufen Sie die Stadt an."
    )


class UpdateOlder(ShopError):
    """The recommended version lies before the present one."""

    code = "update-older"

    def __init__(self, offered: str, present: str) -> None:
        super().__init__(
            f"Angeboten wird die ältere Fassung {offered}.",
            f"Auf diesem PC läuft {present}. Zurück geht es nicht: Ältere Fassungen haben Fehler, die schon behoben "
            "sind, und können das Buch nicht lesen. Es wurde nichts verändert.",
        )


@dataclass(frozen=True, slots=True)
class Parcel:
    """One system's installer: its name at the hub, its size in bytes and SHA-256."""

    system: str
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Recommended:
    """What the list says. Instants are ms since 1970 UTC; `notes` is what is new, by language."""

    version: str
    issued: int
    expires: int
    notes: dict[str, str]
    parcels: tuple[Parcel, ...]

    def parcel(self, system: str) -> Parcel | None:
        """The installer for a system (`sys.platform`), if there is one."""
        return next((one for one in self.parcels if one.system == system), None)


def read(manifest: str) -> Recommended:
    """A list whose signature holds. Raises UpdateForged when it is signed and still no list of ours."""
    try:
        told: dict[str, Any] = json.loads(manifest)
        found = Recommended(
            version=str(told["version"]),
            issued=int(told["issued"]),
            expires=int(told["expires"]),
            notes={str(language): str(text) for language, text in dict(told.get("notes", {})).items()},
            parcels=tuple(
                Parcel(str(one["system"]), str(one["name"]), int(one["size"]), str(one["sha256"]))
                for one in told["parcels"]
            ),
        )
    except (ValueError, TypeError, KeyError, AttributeError) as problem:
        raise UpdateForged from problem
    fit = all(
        _NAME.fullmatch(one.name) and _HASH.fullmatch(one.sha256) and 0 < one.size <= MOST_BYTES
        for one in found.parcels
    )
    if told.get("product") != PRODUCT or not _VERSION.fullmatch(found.version) or not fit:
        raise UpdateForged
    return found


def newer(found: Recommended, present: str, last_issued: int, now: int) -> bool:
    """Whether the list recommends something newer than `present`. Raises UpdateStale, UpdateOlder.

    `last_issued` is the latest list that this till has seen (ms, 0 for none).
    """
    if found.issued < last_issued or found.expires <= now:
        raise UpdateStale
    if _numbers(found.version) < _numbers(present):
        raise UpdateOlder(found.version, present)
    return _numbers(found.version) > _numbers(present)


def _numbers(version: str) -> tuple[int, ...]:
    found = [int(part) for part in re.findall(r"\d+", version)[:4]]
    return tuple(found + [0] * (4 - len(found)))
