"""The hub's log: what went wrong and where, never what was in it. Values may be a citizen's name, contact or secret."""

import logging
import traceback
import warnings
from types import TracebackType


class Discreet(logging.Formatter):
    """Names failures by their type and place in the program; an error's own words may quote data, so they stay out."""

    def formatException(  # noqa: N802 - logging's own name
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """The frames of a failure and of what led to it, each ended by the type of its error alone."""
        parts: list[str] = []
        seen: set[int] = set()
        problem = ei[1]
        while problem is not None and id(problem) not in seen:
            seen.add(id(problem))
            frames = "".join(traceback.format_tb(problem.__traceback__))
            parts.append(f"{frames}{type(problem).__module__}.{type(problem).__qualname__}")
            problem = problem.__cause__ or (None if problem.__suppress_context__ else problem.__context__)
        return "\ncaused:\n".join(reversed(parts))


def configure() -> None:
    """Warnings and errors to standard error, discreetly. What is logged anywhere in the process goes this way."""
    handler = logging.StreamHandler()
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    warnings.simplefilter("ignore")  # a library's warning may quote what it warns about; the tests heed them all
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
