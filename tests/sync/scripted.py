"""A server on loopback that answers exactly what a test tells it to, byte for byte, and remembers what it was asked."""

import contextlib
import gzip
import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Asked:
    """One request as it came in."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def nonce(self) -> str:
        return self.headers["prima-nonce"]

    @property
    def json(self) -> Any:
        raw = gzip.decompress(self.body) if self.headers.get("content-encoding") == "gzip" else self.body
        return json.loads(raw)


Answer = bytes | Iterable[bytes | float]
"""Bytes to send; a number among them is a pause in seconds. The connection is closed behind them."""

Script = Callable[[Asked], Answer]


@dataclass
class ScriptedHub:
    """Where it listens, what it was asked, and what it answers."""

    url: str
    script: Script
    asked: list[Asked] = field(default_factory=list)


def http(
    status: int,
    body: bytes = b"",
    media_type: str = "application/json",
    nonce: str | None = None,
    **headers: str,
) -> bytes:
    """One whole HTTP/1.1 answer."""
    lines = [f"HTTP/1.1 {status} Scripted", f"Content-Type: {media_type}", f"Content-Length: {len(body)}"]
    if nonce is not None:
        lines.append(f"Prima-Nonce: {nonce}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    lines.append("Connection: close")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def as_json(asked: Asked, body: dict[str, Any], status: int = 200, **headers: str) -> bytes:
    """An answer as the hub would give it."""
    kind = "application/json" if status < 400 else "application/problem+json"
    return http(status, json.dumps(body).encode(), kind, asked.nonce, **headers)


@contextmanager
def scripted_hub(script: Script, tls: ssl.SSLContext | None = None) -> Iterator[ScriptedHub]:
    """Serve `script` on a free loopback port until the block ends."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        hub = ScriptedHub(f"{'https' if tls else 'http'}://127.0.0.1:{port}", script)
        over = threading.Event()

        def serve() -> None:
            while not over.is_set():
                with contextlib.suppress(OSError):
                    connection, _ = listener.accept()
                    threading.Thread(target=_answer, args=(hub, connection, tls, over), daemon=True).start()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield hub
        finally:
            over.set()
            listener.shutdown(socket.SHUT_RDWR)
            thread.join(2)


def _answer(hub: ScriptedHub, connection: socket.socket, tls: ssl.SSLContext | None, over: threading.Event) -> None:
    with contextlib.suppress(OSError, EOFError), connection:
        line = tls.wrap_socket(connection, server_side=True) if tls else connection
        with line, line.makefile("rb") as reader:
            asked = _request(reader)
            hub.asked.append(asked)
            answer = hub.script(asked)
            for part in [answer] if isinstance(answer, bytes) else answer:
                if isinstance(part, bytes):
                    line.sendall(part)
                elif over.wait(part):
                    return
            time.sleep(0.01)


def _request(reader: Any) -> Asked:
    first = reader.readline().decode()
    if not first:
        raise EOFError
    method, path, _ = first.split(" ", 2)
    headers = {}
    while line := reader.readline().decode().strip():
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    body = reader.read(int(headers.get("content-length", "0")))
    return Asked(method, path, headers, body)
