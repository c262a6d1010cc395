"""What many ask for in the same moment is done in one transaction, by one thread that works while anybody waits."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar

from prima.hub.errors import HubError, Refusal

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")
Work = Callable[[Sequence[Asked]], Sequence[Answer | Refusal | HubError]]
_MOST = 256
_A_MOMENT_SECONDS = 0.003
_MOMENTS = 4
_Waiter = tuple[asyncio.AbstractEventLoop, "asyncio.Future[Any]"]
_Entry = tuple[Any, Future[Any] | _Waiter]


class Together:
    """One round at a time; what is asked for meanwhile makes up the next one.

    Behind a round of many, the next one waits until as many are there again, for as long as more come and for some
    moments at most: whoever of a crowd comes back first would otherwise have a round, with its commit, to himself. So
    two processes that want the same offer take turns with whole crowds, one at the database, one at its clients.
    """

    def __init__(self) -> None:
        self._enough = threading.Condition()
        self._queue: deque[_Entry] = deque()
        self._round: list[_Entry] = []
        self._crowd = 0
        self._busy = False
        self._thread = ThreadPoolExecutor(1, "prima-together")

    def ask(self, asked: Asked, work: Work[Asked, Answer]) -> Future[Answer]:
        """Have it done. The future gives the answer, or raises the refusal or failure that `work` gave.

        `work` takes what was asked, in order, and gives as many outcomes. Everyone here asks for the same work.
        """
        mine: Future[Answer] = Future()
        self._enter(asked, mine, work)
        return mine

    def soon(self, asked: Asked, work: Work[Asked, Answer]) -> "asyncio.Future[Answer]":
        """The same in an event loop, which is woken once for all of its own who were in a round."""
        loop = asyncio.get_running_loop()
        mine: asyncio.Future[Answer] = loop.create_future()
        self._enter(asked, (loop, mine), work)
        return mine

    def close(self) -> None:
        """End the thread once nobody waits any more."""
        self._thread.shutdown()

    def _enter(self, asked: Any, mine: "Future[Any] | _Waiter", work: Work[Any, Any]) -> None:
        with self._enough:
            self._queue.append((asked, mine))
            first, self._busy = not self._busy, True
            if len(self._queue) == self._crowd:
                self._enough.notify()
        if first:
            self._next_round(work)

    def _next_round(self, work: Work[Any, Any]) -> None:
        self._thread.submit(self._work, work).add_done_callback(partial(self._done, work))

    def _work(self, work: Work[Any, Any]) -> Sequence[Any]:
        with self._enough:
            for _ in range(_MOMENTS):
                there = len(self._queue)
                if there >= self._crowd:
                    break
                self._enough.wait(_A_MOMENT_SECONDS)
                if len(self._queue) == there:
                    break
            self._crowd = min(_MOST, len(self._queue))
            self._round = [self._queue.popleft() for _ in range(self._crowd)]
        return work([asked for asked, _ in self._round])

    def _done(self, work: Work[Any, Any], done: "Future[Any]") -> None:
        round_, self._round = self._round, []
        # A fault of ours is everyone's who was in that round; the next round goes on.
        fault = done.exception()
        outcomes = done.result() if fault is None else [fault] * len(round_)
        in_loops: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Any], Any]]] = {}
        for (_, theirs), outcome in zip(round_, outcomes, strict=True):
            if isinstance(theirs, tuple):
                in_loops.setdefault(theirs[0], []).append((theirs[1], outcome))
            elif theirs.set_running_or_notify_cancel():
                _settle(theirs, outcome)
        for loop, settled in in_loops.items():
            with suppress(RuntimeError):  # the loop has ended, and everyone in it with it
                loop.call_soon_threadsafe(_settle_all, settled)
        with self._enough:
            self._busy = bool(self._queue)
        if self._busy:
            self._next_round(work)


def _settle(waiter: "Future[Any] | asyncio.Future[Any]", outcome: Any) -> None:
    if isinstance(outcome, BaseException):
        waiter.set_exception(outcome)
    else:
        waiter.set_result(outcome)


def _settle_all(settled: Sequence[tuple["asyncio.Future[Any]", Any]]) -> None:
    for waiter, outcome in settled:
        if not waiter.done():  # done: whoever waited has hung up
            _settle(waiter, outcome)
