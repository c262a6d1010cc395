"""What many ask for in the same moment is done in one transaction: whoever comes first does it for all who wait."""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from prima.hub.errors import HubError, Refusal

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")
_MOST = 64


@dataclass(slots=True, eq=False)
class _Waiting:
    asked: Any
    woken: threading.Event = field(default_factory=threading.Event)
    leads: bool = False
    outcome: Any = None


class Together:
    """One round at a time; requests that come meanwhile make up the next one, led by the first of them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queue: deque[_Waiting] = deque()
        self._busy = False

    def do(self, asked: Asked, work: Callable[[Sequence[Asked]], Sequence[Answer | Refusal | HubError]]) -> Answer:
        """Have it done and wait for it. Raises the refusal or failure that `work` gave.

        `work` takes what was asked, in order, and gives as many outcomes. Everyone here asks for the same work.
        """
        mine = _Waiting(asked)
        with self._lock:
            self._queue.append(mine)
            mine.leads = not self._busy
            self._busy = True
        if not mine.leads:
            mine.woken.wait()
        if mine.leads:
            self._lead(work)
        outcome: Answer | Refusal | HubError | None = mine.outcome
        if outcome is None:  # whoever led this round met a fault of ours
            raise Refusal("fault")
        if isinstance(outcome, Refusal | HubError):
            raise outcome
        return outcome

    def _lead(self, work: Callable[[Sequence[Any]], Sequence[Any]]) -> None:
        with self._lock:
            round_ = [self._queue.popleft() for _ in range(min(_MOST, len(self._queue)))]
        try:
            outcomes = work([one.asked for one in round_])
            for one, outcome in zip(round_, outcomes, strict=True):
                one.outcome = outcome
        finally:
            with self._lock:
                following = self._queue[0] if self._queue else None
                self._busy = following is not None
                if following is not None:
                    following.leads = True
            for one in round_:
                one.woken.set()
            if following is not None:
                following.woken.set()
