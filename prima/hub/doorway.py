"""uvicorn's way of reading HTTP/1.1, which lets the busiest pages go out at once: no task, no messages, one write.

What is built around every ASGI app costs as much as such a page: a task and its context, two messages, and a look
through each head for forbidden characters, which ours, written once, do not have.
"""

from collections.abc import Coroutine
from copy import copy
from functools import partial
from typing import Any, cast

from starlette.types import Scope
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from prima.hub.storefront.front import Front, Make
from prima.hub.storefront.ready import Ready


class Doorway(HttpToolsProtocol):
    """One line to a client. `front` is asked first; all that it leaves goes uvicorn's own way."""

    def __init__(self, front: Front, **told: Any) -> None:
        super().__init__(**told)
        self._front = front
        self._vouching: ProxyHeadersMiddleware | None = None
        """Reads who asks from what the server before us says of it, where we are told to believe that."""
        if isinstance(self.app, ProxyHeadersMiddleware):
            self._vouching = copy(self.app)
            self._vouching.app = _no_more

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: Any) -> None:
        plain = cycle.keep_alive and not (self.pipeline or self.flow.write_paused or cycle.waiting_for_100_continue)
        if plain and self._vouching is not None:
            _run(self._vouching(cycle.scope, cycle.receive, cycle.send))
        if not plain or not self._front.shown(cast(Scope, cycle.scope), partial(self._answer, cycle, app)):
            super()._start_asgi_task(cycle, app)

    def _answer(self, cycle: RequestResponseCycle, app: Any, make: Make | None) -> None:
        try:
            page = make() if make is not None else None
        except Exception:  # noqa: BLE001 - it is raised again over there, where it is told of and written down
            page = None
        if page is None:
            super()._start_asgi_task(cycle, app)
            return
        # With the next turn: pages that are made one behind the other, then sent one behind the other, find the
        # processor's caches full of what they need; in turns they cost a tenth more.
        self.loop.call_soon(self._write, cycle, page)

    def _write(self, cycle: RequestResponseCycle, page: Ready) -> None:
        if cycle.disconnected or self.transport.is_closing():
            return
        cycle.response_started = cycle.response_complete = True
        told = [b"%b: %b\r\n" % head for head in self.server_state.default_headers]
        if not cycle.keep_alive:  # the server has begun to end
            told.append(b"connection: close\r\n")
        self.transport.write(page.written(b"".join(told)))
        if not cycle.keep_alive:
            self.transport.close()
        self.on_response_complete()


async def _no_more(*_: object) -> None:
    """Where uvicorn would call the app."""


def _run(work: Coroutine[Any, Any, None]) -> None:
    """What never waits is over at its first step."""
    try:
        work.send(None)
    except StopIteration:
        return
    raise RuntimeError("it waits")
