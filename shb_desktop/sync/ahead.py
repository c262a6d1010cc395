"""Asking ahead: while one answer is written into the book, the next question is on the line, and never two."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TypeVar

from shb_desktop.errors import ShopError
from shb_desktop.sync.step import Step

MOST = 8
"""Answers in one step: what is shown of the line follows at least so often."""

Question = TypeVar("Question")
Answer = TypeVar("Answer")


def in_turns(
    answer: Answer,
    following: Callable[[Answer], Question | None],
    ask: Callable[[Question], Answer],
    take: Callable[[Answer], Step],
) -> Step:
    """Take in `answer` and up to MOST in all, one after another; what they changed together.

    `following` gives the question behind an answer, None at the end; `ask` runs in a thread of its own. What fails
    behind the first answer is left to the next step, which asks again and then fails itself: what was taken in by then
    is told. Raises what taking in the first one raises.
    """
    question = following(answer)
    if question is None:
        return take(answer)
    done = Step()
    with ThreadPoolExecutor(1, "shb-ahead") as line:
        for left in range(MOST - 1, -1, -1):
            coming = line.submit(ask, question) if question is not None and left else None
            try:
                step = take(answer)
                done = done.then(step)
                if coming is None or not step.took:
                    return done
                answer = coming.result()
                question = following(answer) if left > 1 else None
            except ShopError:
                if not done.took:
                    raise
                return replace(done, more=True)
    return done
