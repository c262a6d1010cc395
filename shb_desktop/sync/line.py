"""The sockets of a hub's connections, so that a deadline or a closing program can cut them from another thread."""

import contextlib
import socket
import threading
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import NewConnectionError


class Line:
    """Handles to the open sockets. `cut()` ends what is in flight; after `close()` nothing new is opened."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._handles: set[socket.socket] = set()
        self._left: set[socket.socket] = set()
        self._closed = False

    def cut(self) -> None:
        """Shut every socket down, whatever waits on it."""
        with self._lock:
            for handle in self._handles | self._left:
                with contextlib.suppress(OSError):
                    handle.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Cut, and open nothing any more."""
        self._closed = True
        self.cut()

    def pool_classes(self) -> dict[str, Any]:
        """urllib3's pools, with connections that leave a handle here."""
        line = self

        class Plain(HTTPConnection):
            def _new_conn(self) -> socket.socket:
                return line.watched(self, super()._new_conn())

            def close(self) -> None:
                line.forget(self)
                super().close()

        class Secure(HTTPSConnection):
            def _new_conn(self) -> socket.socket:
                return line.watched(self, super()._new_conn())

            def close(self) -> None:
                line.forget(self)
                super().close()

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

        return {"http": PlainPool, "https": SecurePool}

    def watched(self, connection: Any, opened: socket.socket) -> socket.socket:
        """Keep a second handle to the socket: TLS detaches the first one while it shakes hands."""
        handle = opened.dup()
        with self._lock:
            connection.shb_handle = handle
            self._handles.add(handle)
            if not self._closed:
                return opened
        self.forget(connection)
        opened.close()
        raise NewConnectionError(connection, "closed")

    def forget(self, connection: Any) -> None:
        """The connection is closed, yet its answer may still be read: the handle goes with the request's end."""
        handle = getattr(connection, "shb_handle", None)
        if handle is not None:
            with self._lock:
                self._handles.discard(handle)
                self._left.add(handle)
            connection.shb_handle = None

    def tidy(self) -> None:
        """A request is over: let go of the handles of closed connections; of all, when the line is closed."""
        with self._lock:
            over = self._left | self._handles if self._closed else set(self._left)
            for handle in over:
                handle.close()
            self._left.clear()
            self._handles -= over
