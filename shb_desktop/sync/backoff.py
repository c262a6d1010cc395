"""How long to leave the hub alone after a failure: full jitter, so that two hundred tills do not knock together."""

from collections.abc import Callable

FIRST_SECONDS = 1.0
LONGEST_SECONDS = 300.0


class Backoff:
    """Counts failures in a row. `uniform(a, b)` is the source of chance, handed in."""

    def __init__(self, uniform: Callable[[float, float], float]) -> None:
        self._uniform = uniform
        self._failures = 0

    def failed(self, retry_after: float | None = None) -> float:
        """One more failure: seconds to wait, never less than the hub's Retry-After."""
        ceiling = min(LONGEST_SECONDS, FIRST_SECONDS * 2.0 ** min(self._failures, 20))
        self._failures += 1
        return max(self._uniform(ceiling / 10, ceiling), retry_after or 0.0)

    def worked(self) -> None:
        """An answer came: start from the bottom next time."""
        self._failures = 0
