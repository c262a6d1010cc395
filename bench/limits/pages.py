"""A web server with the least code: the same bytes for every request, by a bare ASGI app on the same server."""

import socket
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import uvicorn


class Bare:
    """An ASGI app that knows one answer."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._headers = [
            (b"content-type", b"text/html; charset=utf-8"), (b"content-length", str(len(body)).encode()),
        ]  # fmt: skip

    async def __call__(self, scope: Any, receive: Any, send: Callable[[Any], Awaitable[None]]) -> None:
        """Answer."""
        if scope["type"] != "http":
            return
        await send({"type": "http.response.start", "status": 200, "headers": self._headers})
        await send({"type": "http.response.body", "body": self._body})


def main() -> None:
    """Serve the bytes of the file that is named; print the port first."""
    app = Bare(Path(sys.argv[1]).read_bytes())
    with socket.create_server(("127.0.0.1", 0), backlog=1024) as listener:
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        print(listener.getsockname()[1], flush=True)
        config = uvicorn.Config(app, log_config=None, access_log=False, server_header=False, lifespan="off")
        uvicorn.Server(config).run([listener])


if __name__ == "__main__":
    main()
