"""A whole hub inside another program: for practice mode and for tests, on this computer only."""

import socket
import threading
from dataclasses import replace
from pathlib import Path
from typing import Self

from fastapi import FastAPI

from prima.contract.messages import ShopFields
from prima.hub.app import create_app
from prima.hub.errors import HubError
from prima.hub.services import clockwork, pairing
from prima.hub.services.office import Office
from prima.hub.serving import HubServer, configured
from prima.hub.settings import Settings
from prima.hub.storage.database import Clock, system_clock
from prima.hub.storefront import letters
from prima.hub.storefront.city import SAMPLE

_START_SECONDS = 20.0
_LOOPBACK = "127.0.0.1"


class NotStarted(HubError):
    """The embedded hub does not run."""

    title = "Der Übungs-Hub läuft nicht."
    hint = "Bitte starten Sie ihn zuerst."


class EmbeddedHub:
    """A hub on loopback with its data below `directory`. `start` and `stop` may follow each other again and again.

    `database` names another place than the SQLite file there; `settings` overrides everything else.
    """

    def __init__(
        self,
        directory: Path,
        city: str = "Musterstadt",
        port: int = 0,
        *,
        clock: Clock = system_clock,
        settings: Settings | None = None,
    ) -> None:
        self._settings = settings or Settings(database=str(directory / "hub.sqlite"), city=city, legal=SAMPLE)
        self._port = port
        self._clock = clock
        self._app: FastAPI | None = None
        self._server: HubServer | None = None
        self._thread: threading.Thread | None = None
        self.url = ""

    def start(self) -> str:
        """Open the database, serve in a thread, return the address once the hub answers.

        Raises StoreUnavailable, StoreUnusable, StoreTooNew; OSError where the port is taken.
        """
        listener = socket.create_server((_LOOPBACK, self._port))
        try:
            own_url = f"http://{_LOOPBACK}:{listener.getsockname()[1]}"
            self._app = create_app(replace(self._settings, own_url=own_url), self._clock)
        except HubError:
            listener.close()
            raise
        self._port = listener.getsockname()[1]  # the same address after a restart
        config = configured(self._app, lifespan="on", timeout_keep_alive=30)
        self._server = HubServer(config, self.office)
        self._thread = threading.Thread(target=self._server.run, args=([listener],), name="prima-hub", daemon=True)
        self._thread.start()
        if not self._server.up.wait(_START_SECONDS):
            raise NotStarted
        self.url = f"http://{_LOOPBACK}:{self._port}"
        return self.url

    def stop(self) -> None:
        """End every wait, close the database, return when all of it is done."""
        if self._server is None or self._thread is None:
            return
        self._server.end()
        self._thread.join()
        self._server = self._thread = self._app = None

    @property
    def office(self) -> Office:
        """What the hub's services need, for tests that act on them directly. Raises NotStarted."""
        if self._app is None:
            raise NotStarted
        found: Office = self._app.state.office
        return found

    def add_shop(self, name: str, fields: ShopFields | None = None) -> str:
        """Enter a shop; the pairing code for its first till, valid ten minutes."""
        return pairing.new_code(self.office, pairing.add_shop(self.office, name, fields).slug)

    def new_code(self, slug: str) -> str:
        """A pairing code for a further till. Raises UnknownShop."""
        return pairing.new_code(self.office, slug)

    def tick(self) -> int:
        """Do now what is due by the hub's clock; how many reservations ended."""
        return clockwork.tick(self.office)

    def carry_letters(self) -> int:
        """Carry now every letter whose turn has come; how many it were."""
        return letters.carry_due(self.office)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
