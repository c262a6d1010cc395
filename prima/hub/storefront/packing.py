"""Pages packed for the line (gzip, RFC 1952): a remembered page is packed once, whatever is put into its middle."""

import struct
import zlib
from functools import cached_property

from prima.hub.storefront.pages import etag

_LEVEL = 4
_LEVEL_ONCE = 3
"""For a page that may be the only one of its kind: 3 % longer, in two thirds of the time."""
_RAW = -zlib.MAX_WBITS
_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"


class Whole:
    """A page that is the same for all who ask now."""

    def __init__(self, page: str) -> None:
        self.plain = page.encode()
        self.tag = etag(self.plain)

    @cached_property
    def packed(self) -> bytes:
        """As gzip."""
        packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _RAW)
        deflated = packer.compress(self.plain) + packer.flush()
        return _HEAD + deflated + _tail(zlib.crc32(self.plain), len(self.plain))


class Halves:
    """A page with a gap for something that is another for everybody: fewer than 65,536 bytes.

    Made of what a mould casts; `parted` where there is a gap at all.
    """

    def __init__(self, first: bytes, parted: bool, second: bytes) -> None:
        self.parted = parted
        self._first = first
        self._second = second

    def plain(self, between: bytes) -> bytes:
        """The page with its gap filled."""
        return b"".join((self._first, between, self._second))

    def packed(self, between: bytes) -> bytes:
        """The same as gzip: what fills the gap stands in a stored block (RFC 1951 §3.2.4) between packed halves."""
        first, sum_of_first, second = self._deflated
        stored = struct.pack("<BHH", 0, len(between), len(between) ^ 0xFFFF)
        whole = zlib.crc32(self._second, zlib.crc32(between, sum_of_first))
        length = len(self._first) + len(between) + len(self._second)
        return b"".join((_HEAD, first, stored, between, second, _tail(whole, length)))

    @cached_property
    def _deflated(self) -> tuple[bytes, int, bytes]:
        # A full flush ends at a whole byte, and nothing behind it looks back: a block may be put in between.
        packer = zlib.compressobj(_LEVEL_ONCE, zlib.DEFLATED, _RAW)
        first = packer.compress(self._first) + packer.flush(zlib.Z_FULL_FLUSH)
        return first, zlib.crc32(self._first), packer.compress(self._second) + packer.flush()


def _tail(checksum: int, length: int) -> bytes:
    return struct.pack("<LL", checksum, length & 0xFFFFFFFF)
