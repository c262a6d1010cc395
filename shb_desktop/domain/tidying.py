"""What the pre-flight mends by itself before an article is shown to a city, and the sentence that says so."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from shb_desktop.domain.article import Article
from shb_desktop.domain.number_text import split_decimal
from shb_desktop.domain.product_safety import exempt_category
from shb_desktop.domain.quantity import ONE, Unit

_UNITS = {"KG": "kg", "G": "g", "GR": "g", "MG": "mg", "L": "l", "LTR": "l", "ML": "ml", "CL": "cl", "M": "m"}
_UNITS |= {"CM": "cm", "MM": "mm", "ST": "St.", "STK": "Stk.", "STCK": "Stck."}
_KEPT = frozenset(
    [
        "A3",
        "A4",
        "A5",
        "A6",
        "BH",
        "CD",
        "DIN",
        "DVD",
        "EU",
        "FSC",
        "IP",
        "LED",
        "LP",
        "MDF",
        "MHD",
        "PC",
        "PDF",
        "PET",
        "PVC",
        "SB",
        "UHT",
        "USB",
        "UV",
        "XL",
        "XS",
        "XXL",
        "XXS",
        "XXXL",
        "TV",
        "WC",
        "AA",
        "AAA",
        "II",
        "III",
        "IV",
        "VI",
        "VII",
        "VIII",
        "IX",
        "XII",
        "USA",
        "GB",
        "NRW",
    ]
)
_SMALL = frozenset(
    [
        "und",
        "oder",
        "mit",
        "ohne",
        "in",
        "im",
        "aus",
        "von",
        "vom",
        "für",
        "der",
        "die",
        "das",
        "den",
        "dem",
        "des",
        "am",
        "an",
        "auf",
        "zu",
        "zum",
        "zur",
        "bei",
        "nach",
        "à",
        "de",
        "la",
        "le",
        "du",
        "di",
        "da",
    ]
)
_TOKEN = re.compile(r"[^\W\d_]+", re.UNICODE)
_MEASURE = re.compile(
    r"(?:(?P<times>\d{1,3})\s?[x×]\s?)?(?<![\d,.])(?P<number>\d{1,4}(?:[.,]\d{1,3})?)\s?(?P<unit>kg|g|gr|l|ltr|ml|cl)"
    r"\b",
    re.IGNORECASE,
)
_GLUED = re.compile(r"(?<![\w.,])(\d+(?:[.,]\d+)?)(KG|GR|G|MG|LTR|L|ML|CL|CM|MM)\b")
_VOLUME_PER_CENT = re.compile(r"(\d{1,2}(?:[.,]\d{1,2})?)\s?%\s?vol\b", re.IGNORECASE)
_THOUSANDTHS = {"kg": (ONE, "kg"), "g": (1, "kg"), "gr": (1, "kg"), "l": (ONE, "l"), "ltr": (ONE, "l")} | {
    "ml": (1, "l"),
    "cl": (10, "l"),
}
# JuSchG §9(1) no. 1: beer, wine, wine-like drinks and sparkling wine from 16; no. 2: other alcoholic drinks from 18.
_FROM_16 = frozenset(
    ["bier", "biere", "wein", "weine", "sekt", "schaumwein", "weißwein", "rotwein", "roséwein", "craftbier", "cider"]
)
_FROM_18 = frozenset(
    # §10 JuSchG: tobacco, other products with nicotine, electronic cigarettes and shishas.
    [
        "spirituosen",
        "spirituose",
        "schnaps",
        "liköre",
        "likör",
        "whisky",
        "whiskey",
        "gin",
        "rum",
        "wodka",
        "tabak",
        "tabakwaren",
        "zigaretten",
        "zigarren",
        "e-zigaretten",
        "vapes",
        "shisha",
        "nikotin",
    ]
)
_MEASURED = frozenset(
    ["pflege", "kosmetik", "seife", "seifen", "reinigung", "reinigungsmittel", "putzmittel", "drogerie", "körperpflege"]
)


@dataclass(frozen=True, slots=True)
class Tidied:
    """`changes` are fields of an article's draft with their new values, `notes` say each in a sentence."""

    changes: dict[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def tidied(article: Article, *, goods: bool = True) -> Tidied:
    """What can be mended without asking; nothing of it changes what the article is or costs.

    With `goods` False (an event, a service) only its words are looked at.
    """
    changes: dict[str, Any] = {}
    notes: list[str] = []
    name = calm_title(article.name)
    if name != article.name:
        changes["name"] = name
        notes.append(f"Titel geglättet: „{name}“.")
    for said, word in (("description", "Beschreibung"), ("brand", "Marke"), ("category", "Warengruppe")):
        before = getattr(article, said)
        after = _spaced(before)
        if after != before:
            changes[said] = after
            notes.append(f"{word}: überflüssige Leerzeichen entfernt.")
    if goods:
        _mend_content(article, name, changes, notes)
        _mend_age(article, changes, notes)
    return Tidied(changes, tuple(notes))


def calm_title(name: str) -> str:
    """A title without shouting, stray blanks and control characters: "BIO  APFELSAFT 1L" is "Bio Apfelsaft 1 l"."""
    text = _spaced("".join(one for one in name if unicodedata.category(one)[0] != "C" or one.isspace()))
    letters = [one for one in text if one.isalpha()]
    if len(letters) < 4 or sum(map(str.isupper, letters)) * 10 < len(letters) * 9:
        return text
    text = _GLUED.sub(r"\1 \2", text)
    return _TOKEN.sub(lambda found: _calm_word(found, text), text)


def content_of(name: str) -> tuple[int, str] | None:
    """What a name says of its content, in thousandths and its unit: "6 x 0,33 l" is (1980, "l"); None when unclear."""
    found = list(_MEASURE.finditer(name))
    if len(found) != 1:
        return None
    try:
        whole, fraction = split_decimal(found[0]["number"], "." if "." in found[0]["number"] else ",")
    except ValueError:
        return None
    factor, unit = _THOUSANDTHS[found[0]["unit"].casefold()]
    amount = (int(whole) * 1000 + int(fraction.ljust(3, "0")[:3])) * factor * int(found[0]["times"] or 1)
    return (amount // 1000, unit) if amount and amount % 1000 == 0 else None


def sold_by_measure(category: str) -> bool:
    """Whether goods of a category are sold by weight or volume (PAngV §4(1)); a jug of 1 l is not."""
    return exempt_category(category) or _any(category, _MEASURED)


def age_limit_of(article: Article) -> int:
    """The age that JuSchG §§9, 10 ask for by category and alcohol content; 0 when nothing hints at one."""
    if "alkoholfrei" in f"{article.name} {article.description}".casefold():
        return 0
    if _any(article.category, _FROM_18):
        return 18
    strength = _VOLUME_PER_CENT.search(f"{article.name} {article.description}")
    if strength:
        whole, _, fraction = strength[1].replace(",", ".").partition(".")
        tenths = int(whole) * 10 + int(fraction[:1] or 0)
        # LMIV Art. 28: drinks above 1.2 % vol count as alcoholic. Above 22 % vol it is a spirit (Reg. 1308/2013).
        if tenths > 220:
            return 18
        return 16 if tenths > 12 else 0
    return 16 if _any(article.category, _FROM_16) else 0


def _mend_content(article: Article, name: str, changes: dict[str, Any], notes: list[str]) -> None:
    if article.content or article.unit is not Unit.PIECE or not sold_by_measure(article.category):
        return
    content = content_of(name)
    if content:
        changes["content"], changes["content_unit"] = content
        notes.append("Füllmenge aus dem Titel übernommen, damit der Grundpreis dabeisteht (§ 4 PAngV).")


def _mend_age(article: Article, changes: dict[str, Any], notes: list[str]) -> None:
    limit = age_limit_of(article)
    if limit > article.age_limit:
        changes["age_limit"] = limit
        notes.append(f"Altersgrenze ab {limit} eingetragen (JuSchG {'§9' if limit == 16 else '§§9, 10'}).")


def _any(category: str, wanted: Iterable[str]) -> bool:
    return not set(re.findall(r"[\w-]+", category.lower())).isdisjoint(wanted)


def _spaced(text: str) -> str:
    lines = (re.sub(r"[^\S\n]+", " ", line).strip() for line in text.replace("\r\n", "\n").split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _calm_word(found: re.Match[str], text: str) -> str:
    word = found[0]
    before, after = text[: found.start()], text[found.end() :]
    if word in _UNITS and re.search(r"\d\s?$", before):
        return _UNITS[word]
    code = (before[-1:].isdigit() or after[:1].isdigit()) and len(word) <= 2
    if word in _KEPT or code or f"{word}{after[:1]}" in _KEPT:
        return word
    if word.casefold() in _SMALL and before.strip() and before[-1:] == " ":
        return word.casefold()
    return word.capitalize()
