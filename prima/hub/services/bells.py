"""Wakes whoever waits for a shop's next event, without holding a thread or a connection meanwhile."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from uuid import UUID


class Bells:
    """One per process. `ring` may be called from any thread; waiting happens in the event loop.

    `tell_others` carries the ring to further processes of the same hub; they call `ring_here`.
    """

    def __init__(self, tell_others: Callable[[UUID], None] | None = None) -> None:
        self._lock = threading.Lock()
        self._waiting: dict[UUID, set[tuple[asyncio.AbstractEventLoop, asyncio.Event]]] = {}
        self._tell_others = tell_others
        self._closed = False

    def ring(self, shop: UUID) -> None:
        """There is something new for this shop; call it after the commit."""
        self.ring_here(shop)
        if self._tell_others is not None:
            self._tell_others(shop)

    def ring_here(self, shop: UUID) -> None:
        """The same for this process alone."""
        with self._lock:
            waiting = tuple(self._waiting.get(shop, ()))
        for loop, bell in waiting:
            loop.call_soon_threadsafe(bell.set)

    @contextmanager
    def listening(self, shop: UUID) -> Iterator[asyncio.Event]:
        """A bell for this shop. Listen first, then look, then wait: nothing is missed in between."""
        entry = (asyncio.get_running_loop(), asyncio.Event())
        with self._lock:
            self._waiting.setdefault(shop, set()).add(entry)
            if self._closed:
                entry[1].set()
        try:
            yield entry[1]
        finally:
            with self._lock:
                mine = self._waiting[shop]
                mine.discard(entry)
                if not mine:
                    del self._waiting[shop]

    def waiting(self) -> int:
        """How many wait in this process."""
        with self._lock:
            return sum(map(len, self._waiting.values()))

    @property
    def closed(self) -> bool:
        """Whether the hub stops."""
        return self._closed

    def close(self) -> None:
        """Wake everyone for good: the hub stops."""
        with self._lock:
            self._closed = True
            everyone = [entry for waiting in self._waiting.values() for entry in waiting]
        for loop, bell in everyone:
            loop.call_soon_threadsafe(bell.set)
