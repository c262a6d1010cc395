"""Practice mode: the sample shop, a city of its own on this computer, and citizens who reserve now and then.

The only file of the desktop that knows the hub. Everything is real: the book, the coupling, the line, the reservations.
"""

import json
import logging
import random
import threading
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from prima.contract.ids import uuid7
from prima.contract.messages import ShopFields
from prima.contract.reservation import State
from prima.hub.embedded import EmbeddedHub
from prima.hub.services.pairing import slug_of
from shb_desktop.domain.shop import ShopData
from shb_desktop.ledger import hub_link
from shb_desktop.ledger.database import Book
from shb_desktop.paths import Home
from shb_desktop.services import catalogue, handover, occasions, publishing, sample, shop
from shb_desktop.sync.pairing import pair

FIRST_AFTER_SECONDS = 25.0
EVERY_SECONDS = (45.0, 120.0)
MOST_WAITING = 3
"""Citizens stop coming while this many reservations of theirs are unanswered."""

_CITIZENS = ("M. Beckmann", "Jana", "Familie te Laake", "P. Wissing", "Olaf R.", "S. Terörde", "Meike", "H. Demming")
_DEADLINE_SECONDS = 5.0

_log = logging.getLogger(__name__)


def furnish_shop(book: Book) -> None:
    """Put the sample shop into an empty book and queue its offers; a book that has articles is left alone."""
    if catalogue.count(book):
        return
    shop.keep(book, sample.PARTICULARS)
    for article, pieces in sample.fill(book):
        if pieces:
            publishing.publish(book, article.id, pieces)
    for occasion in sample.occasions(book.clock()):
        occasions.announce(book, occasion)


class Practice:
    """A running city. `storefront` is where its citizens shop."""

    def __init__(self, hub: EmbeddedHub, book: Book) -> None:
        self._hub, self._book = hub, book
        self._stop = threading.Event()
        self._citizens = threading.Thread(target=self._live, name="citizens", daemon=True)

    @classmethod
    def open(cls, home: Home, book: Book, *, citizens: bool = True) -> Self:
        """Start the city and couple the book with it, by the same steps as any shop. Raises ShopError, HubError."""
        with book.read() as connection:
            before = hub_link.link(connection)
        folder = home.folder / "city"
        folder.mkdir(parents=True, exist_ok=True)
        hub = _started(EmbeddedHub(folder, sample.CITY, _port_of(before.hub) if before else 0), folder)
        if before is None:
            pair(book, home, hub.url, hub.add_shop(sample.SHOP, _told(sample.PARTICULARS)), "Übungskasse")
        elif before.hub != hub.url:
            # Somebody else took the port meanwhile: the same shop under another address.
            pair(book, home, hub.url, hub.new_code(slug_of(sample.SHOP)), "Übungskasse")
        practice = cls(hub, book)
        if citizens:
            practice._citizens.start()
        return practice

    @property
    def storefront(self) -> str:
        """The address of the city's shop window."""
        return self._hub.url + "/"

    def stop(self) -> None:
        """The citizens go home, the city closes."""
        self._stop.set()
        if self._citizens.is_alive():
            self._citizens.join(_DEADLINE_SECONDS)
        self._hub.stop()

    def _live(self) -> None:
        seconds = FIRST_AFTER_SECONDS
        chance = random.Random()  # noqa: S311 - who comes when is no secret
        while not self._stop.wait(seconds):
            seconds = chance.uniform(*EVERY_SECONDS)
            self.visit(chance)

    def visit(self, chance: random.Random | None = None) -> None:
        """A citizen comes and reserves something, if the city lets them (in a thread)."""
        try:
            self._reserve(chance or random.Random())  # noqa: S311 - who comes when is no secret
        except (OSError, urllib.error.URLError, ValueError) as problem:
            _log.info("a practice citizen was turned away: %s", problem)

    def _reserve(self, chance: random.Random) -> None:
        if len(handover.reservations(self._book, State.PLACED)) >= MOST_WAITING:
            return
        offers = self._call("GET", "/v1/public/offers?kind=goods")["offers"]
        offers = [offer for offer in offers if offer["left"] > 0]
        if offers:
            wanted = {"offer": chance.choice(offers)["id"], "quantity": 1, "display_name": chance.choice(_CITIZENS)}
            self._call("POST", "/v1/public/reservations", wanted)

    def _call(self, verb: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        data = json.dumps(body).encode() if body is not None else None
        headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid7(self._book.clock()))}
        request = urllib.request.Request(self._hub.url + path, data, headers, method=verb)  # noqa: S310 - loopback
        with urllib.request.urlopen(request, timeout=_DEADLINE_SECONDS) as answer:  # noqa: S310 - loopback
            found: dict[str, Any] = json.load(answer)
        return found


def _started(hub: EmbeddedHub, folder: Path) -> EmbeddedHub:
    try:
        hub.start()
    except OSError:
        hub = EmbeddedHub(folder, sample.CITY)
        hub.start()
    return hub


def _port_of(origin: str) -> int:
    return urlsplit(origin).port or 0


def _told(particulars: ShopData) -> ShopFields:
    said = {name: value for name, value in particulars.as_fields().items() if value not in ("", None)}
    return ShopFields.model_validate(said)
