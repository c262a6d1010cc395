"""What the movements cost on disk, chain, indexes and reasons included."""

from collections.abc import Iterator

from bench import shop
from bench.measuring import Figure, Setting

_MB = 1e6
_LEAN_BYTES = 77
"""Of a movement in the leanest schema that was measured: integers, key (device, n), no chain, no index by article."""


def figures(setting: Setting) -> Iterator[Figure]:
    """The file after the movements less the file before them."""
    made = shop.made(setting)
    grown = (made.bytes_after - made.bytes_before) / _MB
    lean, most = made.movements * _LEAN_BYTES / _MB, 130 * made.movements / 1e6
    yield Figure(f"file size of {made.movements:,} movements", grown, "MB", lean, most=most)
