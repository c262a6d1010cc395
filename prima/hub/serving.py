"""The web server around the app, in one process or several: says when it is up, and lets long-polls go when it ends."""

import gc
import logging
import multiprocessing
import signal
import socket
import sys
import threading
import time
from functools import partial
from importlib.util import find_spec
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from types import FrameType
from typing import Any

import uvicorn
from fastapi import FastAPI

from prima.hub import log
from prima.hub.errors import HubError
from prima.hub.services.office import Office
from prima.hub.settings import Settings
from prima.hub.storage.database import system_clock

_LOOK_SECONDS = 0.5
_YOUNG = 20_000
_TURN_SECONDS = 0.0005
_AGAIN_SECONDS = 2.0
_LAST_WORDS_SECONDS = 10
_log = logging.getLogger(__name__)


class HubServer(uvicorn.Server):
    """uvicorn, which otherwise would wait up to 25 seconds for each till that waits for news."""

    def __init__(self, config: uvicorn.Config, office: Office) -> None:
        super().__init__(config)
        self._office = office
        self.up = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """As uvicorn's, and say so."""
        for listener in sockets or ():
            # asyncio only does so where the socket names its protocol; a head would wait 40 ms for its body (RFC 896).
            listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
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


def configured(app: FastAPI, **told: Any) -> uvicorn.Config:
    """uvicorn for the hub: how it reads requests, and what else it is told."""
    if find_spec("httptools") is not None:
        from prima.hub.doorway import Doorway

        told["http"] = partial(Doorway, app.front)  # type: ignore[attr-defined]
    if sys.platform == "win32" and app.state.office.database.postgresql:
        told["loop"] = "asyncio:SelectorEventLoop"  # its own one watches no socket of libpq
    return uvicorn.Config(app, log_config=None, access_log=False, **told)


def server(settings: Settings, *, behind_proxy: bool) -> HubServer:
    """A server for the process it is called in. Raises StoreUnavailable, StoreUnusable, StoreTooNew."""
    from prima.hub.app import create_app

    app = create_app(settings)
    # What is there now stays: the collector need not look through all of it again while somebody waits.
    gc.collect()
    gc.freeze()
    # A push of a thousand operations makes some twenty thousand objects, of which none outlives its answer.
    gc.set_threshold(_YOUNG, 20, 20)
    # A thread that comes back from the database waits so long for the one that is making the next rows.
    sys.setswitchinterval(_TURN_SECONDS)
    config = configured(
        app,
        server_header=False,
        proxy_headers=behind_proxy,
        timeout_graceful_shutdown=_LAST_WORDS_SECONDS,
    )
    return HubServer(config, app.state.office)


def serve_in_processes(settings: Settings, listener: socket.socket, workers: int, *, behind_proxy: bool) -> None:
    """Several processes on one socket until a signal ends them; one that dies is replaced.

    The database is opened and migrated here first. Raises StoreUnavailable, StoreUnusable, StoreTooNew.
    """
    Office.open(settings, system_clock).close()
    ending = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ending.set())
    context = multiprocessing.get_context("spawn")

    def begun() -> BaseProcess:
        process = context.Process(target=_work, args=(settings, listener, behind_proxy), name="prima-hub")
        process.start()
        return process

    processes = [begun() for _ in range(workers)]
    while not ending.wait(_LOOK_SECONDS):
        for place, process in enumerate(processes):
            if not process.is_alive():
                _log.warning("A process of the hub has ended (%s); another one takes its place.", process.exitcode)
                ending.wait(_AGAIN_SECONDS)
                processes[place] = begun()
    for process in processes:
        process.terminate()
    deadline = time.monotonic() + 2 * _LAST_WORDS_SECONDS
    for process in processes:
        process.join(max(0.0, deadline - time.monotonic()))
        if process.is_alive():
            process.kill()
            process.join()


def _work(settings: Settings, listener: socket.socket, behind_proxy: bool) -> None:
    """What one of several processes does."""
    log.configure()
    try:
        mine = server(settings, behind_proxy=behind_proxy)
    except HubError as problem:
        _log.error("%s %s", problem.title, problem.hint)
        raise SystemExit(1) from None
    threading.Thread(target=_end_with_parent, args=(mine,), daemon=True).start()
    mine.run([listener])


def _end_with_parent(mine: HubServer) -> None:
    """A worker never outlives the process that would replace it."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        mine.end()
