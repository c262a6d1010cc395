"""How often something may happen, per address, device or contact."""

import threading
import time
from collections import deque
from dataclasses import asdict
from functools import lru_cache
from ipaddress import IPv6Address, ip_address

from limits import parse

from prima.hub.errors import Refusal
from prima.hub.settings import Limits

_TIDY_SECONDS = 60.0


class Throttle:
    """Counts in this process's memory; nothing of it is written down.

    A window that moves with the clock, exact, at the cost of one look at its oldest entry.
    """

    def __init__(self, allowed: Limits) -> None:
        rates = {name: parse(rate) for name, rate in asdict(allowed).items()}
        self._rates = {name: (rate.amount, float(rate.get_expiry())) for name, rate in rates.items()}
        self._counted: dict[tuple[str, str], deque[float]] = {}
        self._tidied = time.monotonic()
        self._lock = threading.Lock()

    def hit(self, what: str, whose: str) -> None:
        """Count one. Raises Refusal `too-many` with the seconds to wait."""
        self._count(what, whose, 1)

    def look(self, what: str, whose: str) -> None:
        """Raise as `hit` would, without counting."""
        self._count(what, whose, 0)

    def _count(self, what: str, whose: str, times: int) -> None:
        amount, seconds = self._rates[what]
        now = time.monotonic()
        with self._lock:
            if now - self._tidied > _TIDY_SECONDS:
                self._tidy(now)
            seen = self._counted.get((what, whose))
            if seen is None:
                seen = self._counted[what, whose] = deque()
            while seen and seen[0] <= now - seconds:
                seen.popleft()
            if len(seen) >= amount:
                raise Refusal("too-many", retry_after=int(seen[0] + seconds - now) + 1)
            seen.extend([now] * times)

    def _tidy(self, now: float) -> None:
        """Forget who has not been seen for as long as anybody is counted."""
        self._tidied = now
        over = [key for key, seen in self._counted.items() if not seen or seen[-1] <= now - self._rates[key[0]][1]]
        for key in over:
            del self._counted[key]


def understood(rate: str) -> bool:
    """Whether a rate is one, such as `60 per minute`."""
    try:
        return bool(parse(rate))
    except ValueError:
        return False


@lru_cache(maxsize=4096)
def who(address: str) -> str:
    """Whom to count for an address: an IPv6 household has a whole /64."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    return found.exploded[:19] if isinstance(found, IPv6Address) else str(found)
