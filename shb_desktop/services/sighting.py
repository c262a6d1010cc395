"""Codes in a picture: what a camera sees, believed only when several frames agree.

A camera now and then reads a wrong number whose check digit is right. So a moving picture is believed only when several
frames say the same.
"""

from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, field

import zxingcpp
from PIL import Image

from shb_desktop.domain.barcode import ScanKind, UnreadableCode, read
from shb_desktop.domain.scales_layout import ScalesLayout

_GS1_SYNTAX = ("]C1", "]d2", "]Q3", "]e0")
_LEAST_ITF = 6
"""Digits; a part of a line of interleaved bars reads like a shorter one."""
_MOST_PIXELS = 12_000_000
"""A picture is not made larger than this."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A code in a picture: `code` with its AIM identifier (ISO/IEC 15424) as a scanner sends it, `text` without."""

    code: str
    text: str


def glimpse(picture: Image.Image) -> tuple[Sighting, ...]:
    """The codes of one frame of a moving picture, as it is and half as large again; `FrameVote` decides over several.

    A picture of so many pixels that it needs no more is read as it is.
    """
    gray = picture.convert("L")
    size = (gray.width * 3 // 2, gray.height * 3 // 2)
    views = (gray,) if size[0] * size[1] > _MOST_PIXELS else (gray, gray.resize(size, Image.Resampling.LANCZOS))
    return tuple(dict.fromkeys(found for view in views for found in _read(view)))


def as_scanned(code: str) -> str:
    """A code as a scanner without identifiers sends it; where the identifier says "GS1 syntax inside" it stays."""
    return code if code[:3] in _GS1_SYNTAX else code[3:]


def _read(view: Image.Image) -> frozenset[Sighting]:
    kinds = zxingcpp.BarcodeFormat
    formats = zxingcpp.BarcodeFormats(
        [kinds.EANUPC, kinds.Code128, kinds.Code39, kinds.ITF, kinds.QRCode, kinds.DataMatrix, kinds.DataBar]
    )
    found = zxingcpp.read_barcodes(view, formats=formats, text_mode=zxingcpp.TextMode.Plain)
    return frozenset(
        Sighting(code.symbology_identifier + code.text, code.text)
        for code in found
        if code.text and not (code.format == kinds.ITF and len(code.text) < _LEAST_ITF)
    )


@dataclass(slots=True)
class FrameVote:
    """Decides over the frames of a moving picture. Pure: it is told what was seen and when.

    A code is given once, when `needed` of the frames within `span` ms show it and no other code has half as many. It is
    given again only after it was out of sight for `rest` ms, so that a pack that stays in the picture counts once.
    """

    needed: int = 3
    span: int = 1_500
    rest: int = 1_200
    layout: ScalesLayout = ScalesLayout.GERMAN_DEFAULT
    _seen: deque[tuple[int, str]] = field(default_factory=deque)
    _given: dict[str, int] = field(default_factory=dict)

    def see(self, codes: Iterable[Sighting], now: int) -> str | None:
        """Count a frame taken at `now` (ms); the code that the frames agree on by now, or None."""
        for key in [key for key, last in self._given.items() if now - last > self.rest]:
            del self._given[key]
        while self._seen and now - self._seen[0][0] > self.span:
            self._seen.popleft()
        for code in worth_counting(codes, self.layout):
            if code in self._given:
                self._given[code] = now
            else:
                self._seen.append((now, code))
        votes = Counter(code for _, code in self._seen).most_common(2)
        if not votes or votes[0][1] < self.needed or (len(votes) > 1 and 2 * votes[1][1] > votes[0][1]):
            return None
        agreed = votes[0][0]
        self._given[agreed] = now
        self._seen.clear()
        return agreed

    def progress(self) -> int:
        """How far the leading code is on its way, in percent."""
        most = Counter(code for _, code in self._seen).most_common(1)
        return min(100, 100 * most[0][1] // self.needed) if most else 0


def worth_counting(codes: Iterable[Sighting], layout: ScalesLayout = ScalesLayout.GERMAN_DEFAULT) -> tuple[str, ...]:
    """The codes of a frame that can name goods: articles and pickups before any other text beside them on a pack."""
    plain: list[str] = []
    goods: list[str] = []
    for sighting in codes:
        try:
            scan = read(sighting.code, layout)
        except UnreadableCode:
            continue  # an advertisement's address, a damaged line: nothing that a shop could book
        (plain if scan.kind is ScanKind.OTHER else goods).append(sighting.code)
    return tuple(dict.fromkeys(goods or plain))
