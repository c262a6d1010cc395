"""Pages cast in moulds: a page painted once with holes where texts go, and filled for each offer of the same shape.

A template decides by few facts (is there a picture, is anything left, is a brand named) and then only puts texts in.
So two offers for which these facts are the same have the same page but for these texts; and to put in a text is
escaping it, whatever stands around it. Only texts that stand on the page are made, and all are escaped in one go.
"""

import re
import secrets
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from markupsafe import escape
from pydantic_core import to_json

_DIGITS = 24
_READY = 2
_Picked = Callable[[Sequence[bytes]], tuple[bytes, ...]]
T = TypeVar("T")


class Sayings(NamedTuple, Generic[T]):
    """How the texts of a page are made of what is told: those of the page itself, and those of its JSON."""

    html: Sequence[Callable[[T], str]]
    data: Sequence[Callable[[T], str]]

    @property
    def ready(self) -> int:
        """The number of the first finished part: behind the texts come two of these, then the key."""
        return len(self.html) + len(self.data)

    @property
    def key(self) -> int:
        """The number of what is left open."""
        return self.ready + _READY


class Mould(Generic[T]):
    """A page's fixed parts, and which text goes between them."""

    def __init__(self, parts: Sequence[str], sayings: Sayings[T], mark: str) -> None:
        """Parts and numbers of texts in turns, a part first. No text has `mark` in it."""
        used, data = sorted({int(number) for number in parts[1::2]}), len(sayings.html)
        self._html = [sayings.html[number] for number in used if number < data]
        self._data = [sayings.data[number - data] for number in used if data <= number < sayings.ready]
        self._ready = [number - sayings.ready for number in used if sayings.ready <= number < sayings.key]
        self._mark, self._border = mark, mark.encode()
        self._fixed = [part.encode() for part in parts[::2]]
        place_of = {number: len(self._fixed) + place for place, number in enumerate(used)}
        places = [place_of[int(part)] if place % 2 else place // 2 for place, part in enumerate(parts)]
        self.parted = sayings.key in place_of
        gap = places.index(place_of[sayings.key]) if self.parted else len(places)
        self._before, self._behind = _picking(places[:gap]), _picking(places[gap + 1 :])

    def cast(self, told: T, ready: Sequence[bytes]) -> tuple[bytes, bool, bytes]:
        """The page of what is told: what stands before the gap, whether there is one, and what stands behind it."""
        pool = self._fixed.copy()
        if self._html:
            pool += escape(self._mark.join([say(told) for say in self._html])).encode().split(self._border)
        if self._data:
            pool += safe_json(self._mark.join([say(told) for say in self._data]))[1:-1].split(self._border)
        pool += [ready[number] for number in self._ready]
        return b"".join(self._before(pool)), self.parted, b"".join(self._behind(pool))


class Holes:
    """Marks that stand for texts while a template is painted. Nobody's own text has them: they are this process's.

    Each is a number too, for where JSON has one.
    """

    def __init__(self) -> None:
        self._mark = str(10 ** (_DIGITS - 1) + secrets.randbelow(9 * 10 ** (_DIGITS - 1)))
        self._found = re.compile(f"{self._mark}([0-9]{{2}})")

    def hole(self, number: int) -> str:
        """Where the text with this number goes, 0 to 99; nothing in it changes by escaping."""
        return f"{self._mark}{number:02}"

    def mould(self, page: str, sayings: Sayings[T]) -> Mould[T]:
        """Of a page that was painted with holes."""
        return Mould(self._found.split(page), sayings, self._mark)


def safe_json(value: object) -> bytes:
    """As JSON; nothing in it can end the HTML element that it stands in."""
    return to_json(value).replace(b"<", b"\\u003c").replace(b">", b"\\u003e").replace(b"&", b"\\u0026")


def _picking(places: Sequence[int]) -> _Picked:
    if len(places) > 1:
        return itemgetter(*places)
    return lambda pool: tuple(pool[place] for place in places)
