"""Words as a search sees them: folded to a-z and 0-9, cut to their stems, measured against each other."""

import re
import unicodedata
from functools import lru_cache

_SPELT = {"ä": "ae", "ö": "oe", "ü": "ue", "æ": "ae", "ø": "oe", "å": "aa", "ł": "l", "đ": "d"}
_WORD = re.compile(r"[a-z0-9]+")
_APART = bytes(code if code < 128 and _WORD.fullmatch(chr(code)) else ord(" ") for code in range(256))
_BARCODE_LENGTHS = (8, 12, 13)
_ENDINGS = ("ern", "en", "er", "es", "em", "e", "n", "s")
_SHORTEST_STEM = 4
_LONGEST_WORD = 60


def fold(text: str) -> str:
    """Case, umlauts and accents aside, so that Äpfel, aepfel and ÄPFEL are one."""
    if text.isascii():
        return text.lower()
    spelt = unicodedata.normalize("NFC", text).casefold()
    for sign, letters in _SPELT.items():  # most of them are nowhere in a text: faster than to look at each sign of it
        if sign in spelt:
            spelt = spelt.replace(sign, letters)
    if spelt.isascii():
        return spelt
    return "".join(sign for sign in unicodedata.normalize("NFKD", spelt) if not unicodedata.combining(sign))


def words_of(text: str) -> list[str]:
    """The words of a text in their order, each once; a barcode reads as the GTIN of 14 digits that it is."""
    folded = fold(text)
    told = folded.encode().translate(_APART).decode().split() if folded.isascii() else _WORD.findall(folded)
    if max(map(len, told), default=0) > _LONGEST_WORD:
        told = [word[:_LONGEST_WORD] for word in told]
    found = dict.fromkeys(told)
    return [word.zfill(14) if len(word) in _BARCODE_LENGTHS and word.isdigit() else word for word in found]


@lru_cache(maxsize=2048)
def search_text(*parts: str | None) -> str:
    """What a search looks through: the words of all parts, the telling ones first, a blank between them."""
    return " ".join(words_of(" ".join(part for part in parts if part)))


def is_vocabulary(word: str) -> bool:
    """Whether a word is one that somebody may misspell; a number is not."""
    return len(word) > 1 and not word.isdigit()


def stem(word: str) -> str:
    """A German word without its ending and its plural's umlaut: Lampen → lamp, Äpfel → apfel; never under 4 letters."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word.removesuffix(ending)
            break
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def distance(one: str, other: str, most: int) -> int:
    """Letters left out, put in, mistaken or swapped with their neighbour (optimal string alignment); over `most`: more.

    Damerau, "A technique for computer detection and correction of spelling errors", CACM 7 (1964).
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    older: list[int] = []
    before = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        row = [place]
        for there, across in enumerate(other, 1):
            best = min(before[there] + 1, row[-1] + 1, before[there - 1] + (letter != across))
            if place > 1 and there > 1 and letter == other[there - 2] and one[place - 2] == across:
                best = min(best, older[there - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
        older, before = before, row
    return before[-1]
