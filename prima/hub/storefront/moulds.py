"""Pages cast in moulds: a page painted once with holes where texts go, and filled for each offer of the same shape.

A template decides by few facts (is there a picture, is anything left, is a brand named) and then only puts texts in.
So two offers for which these facts are the same have the same page but for these texts; and to put in a text is
escaping it, whatever stands around it. All texts of a page are escaped in one go.
"""

import re
import secrets
from collections.abc import Callable, Sequence
from operator import itemgetter

from markupsafe import escape
from pydantic_core import to_json

_DIGITS = 24
_Picked = Callable[[Sequence[bytes]], tuple[bytes, ...]]


class Mould:
    """A page's fixed parts, and which text goes between them."""

    def __init__(self, parts: Sequence[str], of_html: int, of_data: int, mark: str) -> None:
        """Parts and numbers of texts in turns, a part first.

        The first `of_html` numbers are texts of the page, the next `of_data` of its JSON, two more are finished parts,
        and the last one is left open. No text has `mark` in it.
        """
        numbers = [int(number) for number in parts[1::2]]
        used = sorted(set(numbers))
        key = of_html + of_data + 2
        self._html = [number for number in used if number < of_html]
        self._data = [number - of_html for number in used if of_html <= number < of_html + of_data]
        self._ready = [number - of_html - of_data for number in used if of_html + of_data <= number < key]
        self._mark = mark
        self._fixed = [part.encode() for part in parts[::2]]
        place_of = {number: len(self._fixed) + place for place, number in enumerate(used)}
        places = [place_of[int(part)] if place % 2 else place // 2 for place, part in enumerate(parts)]
        self.parted = key in place_of
        gap = places.index(place_of[key]) if self.parted else len(places)
        self._before, self._behind = _picking(places[:gap]), _picking(places[gap + 1 :])

    def cast(self, html: Sequence[str], data: Sequence[str], ready: Sequence[str]) -> tuple[bytes, bool, bytes]:
        """The page with its texts: what stands before the gap, whether there is one, and what stands behind it."""
        pool = self._fixed.copy()
        if self._html:
            joined = escape(self._mark.join([html[number] for number in self._html]))
            pool += joined.encode().split(self._mark.encode())
        if self._data:
            # Inside a JSON text a quotation mark follows a backslash: `","` stands between two of them only.
            pool += safe_json([data[number] for number in self._data])[2:-2].split(b'","')
        pool += [ready[number].encode() for number in self._ready]
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

    def mould(self, page: str, of_html: int, of_data: int) -> Mould:
        """Of a page that was painted with holes; see there how they are numbered."""
        return Mould(self._found.split(page), of_html, of_data, self._mark)


def safe_json(value: object) -> bytes:
    """As JSON; nothing in it can end the HTML element that it stands in."""
    return to_json(value).replace(b"<", b"\\u003c").replace(b">", b"\\u003e").replace(b"&", b"\\u0026")


def _picking(places: Sequence[int]) -> _Picked:
    if len(places) > 1:
        return itemgetter(*places)
    return lambda pool: tuple(pool[place] for place in places)
