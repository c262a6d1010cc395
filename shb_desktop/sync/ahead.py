"""Asking ahead: while answers are written into the book, the next question is on the line, and never two."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TypeVar

from shb_desktop.errors import ShopError
from shb_desktop.sync.step import Step

MOST = 8
"""Questions in one step: what is shown of the line follows at least so often."""

Question = TypeVar("Question")
Answer = TypeVar("Answer")


def in_turns(
    answers: deque[Answer],
    following: Callable[[Answer], Question | None],
    ask: Callable[[Question], deque[Answer]],
    take: Callable[[deque[Answer]], Step],
    meanwhile: Callable[[Question], object] = lambda _: None,
) -> Step:
    """Take in `answers` and those of up to MOST questions in all, one after another; what they changed together.

    `following` gives the question behind an answer, None at the end; `ask` runs in a thread of its own; `take` takes
    one answer or more from the front; `meanwhile` gets the question on the line while there is nothing to take in. What
    fails behind the first answer is left to the next step, which asks again and then fails itself: what was taken in by
    then is told. Raises what taking in the first one raises.
    """
    done = Step()
    with ThreadPoolExecutor(1, "shb-ahead") as line:
        for left in range(MOST - 1, -1, -1):
            question = following(answers[-1]) if left else None
            coming = line.submit(ask, question) if question is not None else None
            try:
                while answers:
                    step = take(answers)
                    done = done.then(step)
                    if not step.took:
                        return done
                if coming is None or question is None:
                    return done
                meanwhile(question)
                answers = coming.result()
            except ShopError:
                if not done.took:
                    raise
                return replace(done, more=True)
    return done
