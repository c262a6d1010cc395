"""Versions of the desktop that the city recommends: a folder of the operator's, handed on as it is.

The hub holds no key and checks no signature: it carries what was signed elsewhere, and every till checks for itself.
"""

import re
from pathlib import Path

from prima.hub.errors import Refusal
from prima.hub.services.office import Office

LIST = "shb-desktop.json"
"""The signed list (docs/betrieb.md, „Neue Fassungen der Kassen")."""

_MOST_BYTES = 256 * 1024
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,120}")


def signed_list(office: Office) -> bytes:
    """The signed list. Raises Refusal `not-found` where the operator keeps none."""
    return _inside(office, LIST).read_bytes()[:_MOST_BYTES]


def parcel(office: Office, name: str) -> Path:
    """A parcel of the folder by its name. Raises Refusal `not-found`."""
    return _inside(office, name)


def _inside(office: Office, name: str) -> Path:
    folder = office.settings.updates
    if folder is None or not _NAME.fullmatch(name):
        raise Refusal("not-found")
    found = folder / name
    if not found.is_file():
        raise Refusal("not-found")
    return found
