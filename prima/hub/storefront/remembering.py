"""Pages that are asked for again are remembered; who asks for each once, as crawlers do, pushes none of them out."""

from collections.abc import Hashable
from typing import Generic, TypeVar

P = TypeVar("P")


class Remembered(Generic[P]):
    """So many pages, each with the facts that it was made of: with other facts it is another page."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._pages: dict[Hashable, tuple[object, P]] = {}
        self._asked: set[Hashable] = set()
        """Names of pages that were made once lately."""

    def page(self, name: Hashable, facts: object) -> P | None:
        """As it was made of these facts; None where it is to be made."""
        found = self._pages.get(name)
        return found[1] if found is not None and found[0] == facts else None

    def made(self, name: Hashable, facts: object, page: P) -> None:
        """Remember it from the second time on."""
        if name in self._pages:
            self._pages[name] = facts, page
        elif name in self._asked:
            self._asked.discard(name)
            if len(self._pages) >= self._most:
                del self._pages[next(iter(self._pages))]
            self._pages[name] = facts, page
        else:
            if len(self._asked) >= self._most:
                self._asked.clear()
            self._asked.add(name)
