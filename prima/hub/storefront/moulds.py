"""Pages cast in moulds: a page painted once with holes where texts go, and filled for each offer of the same shape.

A template decides by few facts (is there a picture, is anything left, is a brand named) and then only puts texts in.
So two offers for which these facts are the same have the same page but for these texts; and to put in a text is
escaping it, whatever stands around it.
"""

import re
import secrets
from collections.abc import Sequence

from markupsafe import escape


class Mould:
    """A page's fixed parts, and which text goes between them."""

    def __init__(self, parts: Sequence[str], key: int) -> None:
        """Parts and numbers of texts in turns, a part first. The text `key` is left open."""
        self._parts = [part.encode() for part in parts]
        holes = [(place, int(number)) for place, number in enumerate(parts) if place % 2]
        self._holes = [one for one in holes if one[1] != key]
        self._used = sorted({number for _, number in self._holes})
        self._gap = next((place for place, number in holes if number == key), len(parts))

    def cast(self, texts: Sequence[str]) -> tuple[bytes, bool, bytes]:
        """The page with its texts: what stands before the gap, whether there is one, and what stands behind it.

        A text is escaped unless it is Markup.
        """
        told = {number: str(escape(texts[number])).encode() for number in self._used}
        parts = self._parts.copy()
        for place, number in self._holes:
            parts[place] = told[number]
        return b"".join(parts[: self._gap]), self._gap < len(parts), b"".join(parts[self._gap + 1 :])


class Holes:
    """Marks that stand for texts while a template is painted. Nobody's own text has them: they are this process's."""

    def __init__(self) -> None:
        self._mark = secrets.token_hex(16)
        self._found = re.compile(f"{self._mark}([0-9]{{2}})")

    def hole(self, number: int) -> str:
        """Where the text with this number goes, 0 to 99; nothing in it changes by escaping."""
        return f"{self._mark}{number:02}"

    def mould(self, page: str, key: int) -> Mould:
        """Of a page that was painted with holes; the one at `key` is filled later."""
        return Mould(self._found.split(page), key)
