"""Every word that offers are found by, in memory: what a mistyped, inflected or half-written word may have meant.

The words of a million offers are some hundred thousand; the offers themselves stay in the database.
"""

import itertools
import threading
import time
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable
from typing import TypeVar
from uuid import UUID

from prima.hub.storage import wording
from prima.hub.storage.database import Database
from prima.hub.storage.searching import shop_names, words_since
from prima.hub.storage.wording import words_of

_OVERLAP_MS = 10_000
"""A word may be committed after one that was made later: we look back this far behind the last look."""

_LOOK_EVERY_SECONDS = 2.0
_NAMES_EVERY_SECONDS = 5.0
_MOST_VARIANTS = 40
_CANDIDATES = 80
_LOOKED_AT = 400
_REMEMBERED = 20_000
_EXACT, _SAME_STEM, _BEGINS, _ENDS = 1.0, 0.9, 0.6, 0.5
_NEAR = (1.0, 0.45, 0.3)
"""Weights of what a word may have meant; `_NEAR` by the letters that differ."""

Variants = dict[str, float]
One = TypeVar("One")


class Vocabulary:
    """One per process. Words are only ever added; other processes' words are read from the database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._words: list[str] = []
        self._known: set[str] = set()
        self._entered: set[str] = set()
        self._by_gram: dict[str, array[int]] = {}
        self._by_stem: dict[str, list[str]] = {}
        self._forwards: list[str] = []
        self._backwards: list[tuple[str, str]] = []
        self._remembered: dict[str, Variants] = {}
        self._names: list[tuple[str, UUID]] = []
        self._names_at = float("-inf")
        self._read_up_to = 0
        self._looked_at = float("-inf")
        self._stale = True

    def unknown(self, words: Iterable[str]) -> list[str]:
        """Which of these words are to be entered, in order."""
        return sorted(word for word in set(words) - self._known - self._entered if wording.is_vocabulary(word))

    def entered(self, words: Iterable[str]) -> None:
        """These are in the database for good: they need not be entered again."""
        if len(self._entered) < _REMEMBERED:
            self._entered.update(words)

    def look_again(self) -> None:
        """Something was committed: there may be new words."""
        self._stale = True

    def refresh(self, now: int) -> None:
        """Read what has come since; cheap when nothing has. Who finds somebody reading goes on with what is there."""
        if not self._stale and time.monotonic() - self._looked_at < _LOOK_EVERY_SECONDS:
            return
        if not self._lock.acquire(blocking=False):
            return
        try:
            self._stale = False
            self._looked_at = time.monotonic()
            with self._database.read() as connection:
                found = words_since(connection, self._read_up_to)
                fresh = [word for word in found if word not in self._known]
                if fresh or self._looked_at - self._names_at > _NAMES_EVERY_SECONDS:
                    self._names_at = self._looked_at
                    self._names = sorted(
                        (word, shop) for shop, name in shop_names(connection) for word in words_of(name)
                    )
            for word in fresh:
                self._take_in(word)
            self._read_up_to = now - _OVERLAP_MS
            if fresh:
                # New lists in the place of the old: whoever searches meanwhile reads the old ones to their end.
                self._forwards = sorted(self._forwards + fresh)
                self._backwards = sorted(self._backwards + [(wording.stem(word)[::-1], word) for word in fresh])
                self._remembered = {}
        finally:
            self._lock.release()

    def shops_named(self, word: str) -> tuple[UUID, ...]:
        """Shops in whose name a word begins so (folded, three letters or more)."""
        if len(word) < 3:
            return ()
        first = bisect_left(self._names, (word,))
        named = itertools.takewhile(lambda one: one[0].startswith(word), itertools.islice(self._names, first, None))
        return tuple({shop for _, shop in named})

    def meant(self, word: str) -> Variants:
        """Words that offers may have where somebody asks for `word` (folded), each with its weight up to 1.

        The word itself; other forms of it; compounds that begin or end with it (Saft: Apfelsaft); where there is none
        of these, the nearest words by spelling.
        """
        remembered = self._remembered.get(word)
        if remembered is None:
            remembered = self._meant(word)
            if len(self._remembered) < _REMEMBERED:
                self._remembered[word] = remembered
        return remembered

    def parts(self, word: str) -> tuple[str, str] | None:
        """The two known words that a compound is made of: Kinderfahrrad, where there are Fahrräder für Kinder."""
        for cut in range(len(word) - 3, 3, -1):
            first, second = word[:cut], word[cut:]
            for head in (first, first.removesuffix("s")):  # Fugen-s
                if self._is_word(head) and self._is_word(second):
                    return head, second
        return None

    def _is_word(self, word: str) -> bool:
        return len(word) > 3 and (word in self._known or wording.stem(word) in self._by_stem)

    def _meant(self, word: str) -> Variants:
        found: Variants = {word: _EXACT}
        if not wording.is_vocabulary(word):
            return found
        root = wording.stem(word)
        for other in self._by_stem.get(root, ()):
            found.setdefault(other, _SAME_STEM)
        if len(root) > 2:
            self._add_compounds(root, found)
        if len(found) == 1 and word not in self._known:
            found |= self._near(word)
        best = sorted(found.items(), key=lambda pair: -pair[1])[:_MOST_VARIANTS]
        return dict(best)

    def _add_compounds(self, root: str, found: Variants) -> None:
        for other in sorted(_beginning(self._forwards, root, lambda one: one), key=len):
            found.setdefault(other, _BEGINS)
        if len(root) > 3:
            ending = _beginning(self._backwards, root[::-1], lambda one: one[0])
            for other in sorted((word for _, word in ending), key=len):
                found.setdefault(other, _ENDS)

    def _near(self, word: str) -> Variants:
        most = 0 if len(word) < 4 else 1 if len(word) < 7 else 2
        grams = _grams(word)
        shared: Counter[int] = Counter()
        for gram in grams:
            shared.update(self._by_gram.get(gram, ()))
        needed = max(1, len(grams) - 3 * most)  # one wrong letter spoils three trigrams
        candidates = [number for number, count in shared.most_common(_CANDIDATES) if count >= needed]
        measured = [
            (wording.distance(word, self._words[number], most), self._words[number])
            for number in candidates
            if not self._words[number].isdigit()
        ]
        best = min((apart for apart, _ in measured), default=most + 1)
        return {other: _NEAR[apart] for apart, other in measured if apart == best <= most}

    def _take_in(self, word: str) -> None:
        number = len(self._words)
        self._words.append(word)
        self._known.add(word)
        for gram in _grams(word):
            postings = self._by_gram.get(gram)
            if postings is None:
                self._by_gram[gram] = array("L", (number,))
            else:
                postings.append(number)
        root = wording.stem(word)
        self._by_stem.setdefault(root, []).append(word)


def _beginning(words: list[One], start: str, of: Callable[[One], str]) -> list[One]:
    """The entries of a sorted list that begin so, as many as will do."""
    first = bisect_left(words, start, key=of)
    some = itertools.islice(words, first, first + _LOOKED_AT)
    return list(itertools.takewhile(lambda one: of(one).startswith(start), some))


def _grams(word: str) -> set[str]:
    """Trigrams with the word's ends marked: ^ho hos ose se$ of Hose."""
    marked = f"^{word}$"
    return set(map("".join, zip(marked, marked[1:], marked[2:], strict=False)))
