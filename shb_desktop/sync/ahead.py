"""Asking ahead: while answers are written into the book, the next question is on the line, and never two."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from threading import Condition
from typing import Generic, TypeVar

from shb_desktop.errors import ShopError
from shb_desktop.sync.errors import Throttled
from shb_desktop.sync.step import Step

MOST = 32
"""Questions in one step: behind it the line's state is shown. Nothing is on the line while the last answer of a step
is taken in, so a step is not short."""

_GO_FIRST_S = 0.005
"""So long nothing is taken in, and the question has the interpreter for itself until it is on the line."""

AHEAD = 4
"""Answers that may have come and wait to be taken in, where they are asked for as they come."""

Question = TypeVar("Question")
Answer = TypeVar("Answer")


def in_turns(
    answer: Answer,
    following: Callable[[Answer], Question | None],
    ask: Callable[[Question], Answer],
    take: Callable[[Answer], Step],
    meanwhile: Callable[[Question], object],
) -> Step:
    """Take in `answer` and those of up to MOST questions in all, one after another; what they changed together.

    `following` gives the question behind an answer, None at the end; `ask` runs in a thread of its own; `meanwhile`
    gets the question on the line while there is nothing to take in. What fails behind the first answer is left to the
    next step, which asks again and then fails itself: what was taken in by then is told. Where the hub asked for
    patience, the step says so, for nobody to ask again before. Raises what taking in the first one raises.
    """
    done = Step()
    with ThreadPoolExecutor(1, "shb-ahead") as line:
        for left in range(MOST - 1, -1, -1):
            question = following(answer) if left else None
            coming = line.submit(ask, question) if question is not None else None
            if coming is not None:
                wait((coming,), _GO_FIRST_S)
            try:
                step = take(answer)
                done = done.then(step)
                if not step.took or coming is None or question is None:
                    return done
                meanwhile(question)
                answer = coming.result()
            except ShopError as problem:
                return _held_up(done, problem)
    return done


def as_they_come(
    first: Answer,
    following: Callable[[Answer], Question | None],
    ask: Callable[[Question], Answer],
    take: Callable[[deque[Answer]], Step],
) -> Step:
    """The same where a question needs only the answer before it: asked on and on, up to AHEAD of what is taken in.

    `take` takes one answer or more from the front of those that have come.
    """
    done = Step()
    come = _Come(first, following, ask)
    with ThreadPoolExecutor(1, "shb-ahead") as line:
        asked = line.submit(come.ask_on)
        try:
            while come.waited_for():
                step = take(come)
                done = done.then(step)
                if not step.took:
                    return done
            asked.result()
        except ShopError as problem:
            return _held_up(done, problem)
        finally:
            come.hang_up()
    return done


def _held_up(done: Step, problem: ShopError) -> Step:
    """What was taken in until this happened. Raises it when that was nothing."""
    if not done.took:
        raise problem
    return replace(done, more=True, patience=problem if isinstance(problem, Throttled) else None)


class _Come(deque[Answer], Generic[Question, Answer]):
    """Answers that have come: one thread lays them down behind, the other takes them from the front."""

    def __init__(
        self, first: Answer, following: Callable[[Answer], Question | None], ask: Callable[[Question], Answer]
    ) -> None:
        super().__init__((first,))
        self._last, self._following, self._ask = first, following, ask
        self._changed, self._over = Condition(), False

    def popleft(self) -> Answer:
        """The first one; there is room for another then."""
        answer = super().popleft()
        self._tell()
        return answer

    def ask_on(self) -> None:
        """In the line's thread. Raises what asking raises."""
        try:
            for _ in range(MOST - 1):
                question = self._following(self._last)
                if question is None or not self._room():
                    return
                self._last = self._ask(question)
                self.append(self._last)
                self._tell()
        finally:
            self.hang_up()

    def waited_for(self) -> bool:
        """Whether there is an answer to take in."""
        with self._changed:
            self._changed.wait_for(lambda: self or self._over)
        return bool(self)

    def hang_up(self) -> None:
        """Nothing is asked any more."""
        self._over = True
        self._tell()

    def _tell(self) -> None:
        with self._changed:
            self._changed.notify()

    def _room(self) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: len(self) < AHEAD or self._over)
        return not self._over
