"""What many ask for in the same moment is done in one transaction, by one thread that works while anybody waits."""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from prima.hub.errors import HubError, Refusal

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")
Work = Callable[[Sequence[Asked]], Sequence[Answer | Refusal | HubError]]
_MOST = 64


class Together:
    """One round at a time; what is asked for meanwhile makes up the next one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queue: deque[tuple[Any, Future[Any]]] = deque()
        self._busy = False
        self._thread = ThreadPoolExecutor(1, "prima-together")

    def ask(self, asked: Asked, work: Work[Asked, Answer]) -> Future[Answer]:
        """Have it done. The future gives the answer, or raises the refusal or failure that `work` gave.

        `work` takes what was asked, in order, and gives as many outcomes. Everyone here asks for the same work.
        """
        mine: Future[Answer] = Future()
        with self._lock:
            self._queue.append((asked, mine))
            first, self._busy = not self._busy, True
        if first:
            self._next_round(work)
        return mine

    def close(self) -> None:
        """End the thread once nobody waits any more."""
        self._thread.shutdown()

    def _next_round(self, work: Work[Any, Any]) -> None:
        with self._lock:
            round_ = [self._queue.popleft() for _ in range(min(_MOST, len(self._queue)))]
            self._busy = bool(round_)
        if round_:
            done = self._thread.submit(work, [asked for asked, _ in round_])
            done.add_done_callback(partial(self._done, round_, work))

    def _done(self, round_: Sequence[tuple[Any, "Future[Any]"]], work: Work[Any, Any], done: "Future[Any]") -> None:
        # A fault of ours is everyone's who was in that round; the next round goes on.
        fault = done.exception()
        outcomes = done.result() if fault is None else [fault] * len(round_)
        for (_, theirs), outcome in zip(round_, outcomes, strict=True):
            if not theirs.set_running_or_notify_cancel():
                continue
            if isinstance(outcome, BaseException):
                theirs.set_exception(outcome)
            else:
                theirs.set_result(outcome)
        self._next_round(work)
