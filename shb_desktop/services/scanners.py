"""Which scanners this till listens to, and what has to be put right in what they send."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from shb_desktop.ledger import settings
from shb_desktop.ledger.database import Book

_SETUP = "scanners"
BAUDS = (9_600, 19_200, 38_400, 57_600, 115_200)


@dataclass(frozen=True, slots=True)
class ScannerSetup:
    """`healing` puts swapped keys right (`domain.key_layout`); `port` and `camera` name a device, "" is none."""

    healing: Mapping[str, str] = field(default_factory=dict)
    port: str = ""
    baud: int = BAUDS[0]
    camera: str = ""


def setup(book: Book) -> ScannerSetup:
    """What was set up at this till."""
    with book.read() as connection:
        return ScannerSetup(**json.loads(settings.get(connection, _SETUP, "{}")))


def keep(book: Book, chosen: ScannerSetup) -> None:
    """Listen like this from now on."""
    with book.write() as connection:
        settings.put(connection, _SETUP, json.dumps(asdict(chosen), ensure_ascii=False))
