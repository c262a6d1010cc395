"""How often something may happen, per address, device or contact."""

import time
from dataclasses import asdict
from ipaddress import IPv6Address, ip_address

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from prima.hub.errors import Refusal
from prima.hub.settings import Limits


class Throttle:
    """Counts in this process's memory; nothing of it is written down."""

    def __init__(self, allowed: Limits) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._items: dict[str, RateLimitItem] = {name: parse(rate) for name, rate in asdict(allowed).items()}

    def hit(self, what: str, whose: str) -> None:
        """Count one. Raises Refusal `too-many` with the seconds to wait."""
        if not self._limiter.hit(self._items[what], what, whose):
            raise self._refusal(what, whose)

    def look(self, what: str, whose: str) -> None:
        """Raise as `hit` would, without counting."""
        if not self._limiter.test(self._items[what], what, whose):
            raise self._refusal(what, whose)

    def _refusal(self, what: str, whose: str) -> Refusal:
        reset, _ = self._limiter.get_window_stats(self._items[what], what, whose)
        return Refusal("too-many", retry_after=max(1, round(reset - time.time()) + 1))


def understood(rate: str) -> bool:
    """Whether a rate is one, such as `60 per minute`."""
    try:
        return bool(parse(rate))
    except ValueError:
        return False


def who(address: str) -> str:
    """Whom to count for an address: an IPv6 household has a whole /64."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    return found.exploded[:19] if isinstance(found, IPv6Address) else str(found)
