"""The web server around the app: says when it is up, and lets long-polls go when it ends."""

import socket
import threading
from types import FrameType

import uvicorn

from prima.hub.services.office import Office


class HubServer(uvicorn.Server):
    """uvicorn, which otherwise would wait up to 25 seconds for each till that waits for news."""

    def __init__(self, config: uvicorn.Config, office: Office) -> None:
        super().__init__(config)
        self._office = office
        self.up = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """As uvicorn's, and say so."""
        await super().startup(sockets)
        self.up.set()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """A signal asks to end."""
        self._office.bells.close()
        super().handle_exit(sig, frame)

    def end(self) -> None:
        """End from another thread."""
        self._office.bells.close()
        self.should_exit = True
