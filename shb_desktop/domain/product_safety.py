"""Product safety (Regulation (EU) 2023/988, GPSR): who made a thing and how to reach them, before it is shown online.

Art. 19: an offer made from afar names the manufacturer with postal and electronic address (a), for one outside the
Union the responsible person in it (b), shows a picture and what identifies the product (c), and its warnings (d).
"""

import re
from dataclasses import dataclass

from shb_desktop.domain.article import Article
from shb_desktop.errors import ShopError

# Art. 2(2): not food, feed, living plants and animals, medicinal products, antiques.
_EXEMPT = frozenset(
    [
        "lebensmittel",
        "getränke",
        "getränk",
        "bier",
        "biere",
        "wein",
        "weine",
        "sekt",
        "spirituosen",
        "säfte",
        "saft",
        "wasser",
        "limonade",
        "obst",
        "gemüse",
        "brot",
        "backwaren",
        "brötchen",
        "kuchen",
        "torten",
        "fleisch",
        "wurst",
        "wurstwaren",
        "fisch",
        "käse",
        "molkereiprodukte",
        "milch",
        "eier",
        "feinkost",
        "frischetheke",
        "süßes",
        "süßwaren",
        "schokolade",
        "pralinen",
        "konditorei",
        "gebäck",
        "tee",
        "tees",
        "kaffee",
        "honig",
        "konfitüre",
        "gewürze",
        "öle",
        "essig",
        "nudeln",
        "konserven",
        "tiefkühlkost",
        "eis",
        "bio-lebensmittel",
        "nahrungsmittel",
        "nahrungsergänzung",
        "delikatessen",
        "snacks",
        "tiernahrung",
        "tierfutter",
        "futter",
        "futtermittel",
        "pflanzen",
        "blumen",
        "schnittblumen",
        "zimmerpflanzen",
        "gartenpflanzen",
        "saatgut",
        "arzneimittel",
        "medikamente",
        "antiquitäten",
        "gastronomie",
        "mittagstisch",
        "speisen",
    ]
)
# A maker there is not established in the Union (Art. 4(1) of Regulation (EU) 2019/1020, Art. 16 GPSR).
_OUTSIDE = re.compile(
    r"\b(china|prc|hongkong|hong kong|taiwan|usa|u\.s\.a|united states|vereinigte staaten|großbritannien|"
    r"great britain|united kingdom|vereinigtes königreich|england|schottland|schweiz|switzerland|türkei|turkey|"
    r"türkiye|japan|korea|indien|india|pakistan|bangladesch|bangladesh|vietnam|thailand|indonesien|indonesia|"
    r"kanada|canada|australien|australia|israel|brasilien|mexiko|ukraine|serbien|marokko|tunesien)\b",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"\b\d{4,5}\b")
_WORDS = re.compile(r"[\wäöüß-]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Maker:
    """A manufacturer, entered once: `electronic` is an e-mail or web address, `responsible` who answers in the EU."""

    name: str
    address: str = ""
    electronic: str = ""
    responsible: str = ""


@dataclass(frozen=True, slots=True)
class Safety:
    """What a person said of an article: `exempt` from Art. 19 (None: nobody said), and the warnings to show with it."""

    exempt: bool | None = None
    warnings: str = ""


def is_exempt(article: Article, safety: Safety) -> bool:
    """Whether Art. 19 does not ask for anything: by a person's word, else by what the category says."""
    return safety.exempt if safety.exempt is not None else exempt_category(article.category)


def exempt_category(category: str) -> bool:
    """Whether a category holds food, feed, plants or other goods of Art. 2(2)."""
    return any(word.lower() in _EXEMPT for word in _WORDS.findall(category))


def maker_of(article: Article) -> Maker | None:
    """The manufacturer as far as the article itself names one: "Name, Straße 1, 46399 Bocholt", or else its brand."""
    text = article.maker.strip()
    name, comma, rest = text.partition(",")
    if comma and _POSTCODE.search(rest):
        return Maker(name.strip(), rest.strip())
    named = text or article.brand.strip()
    return Maker(named) if named else None


def is_outside_the_union(address: str) -> bool:
    """Whether a postal address names a country outside the Union."""
    return _OUTSIDE.search(address) is not None


def is_electronic(text: str) -> bool:
    """Whether it can be an e-mail address or a web address: one word with a dot inside."""
    bare = text.strip()
    return bool(bare) and not any(map(str.isspace, bare)) and "." in bare.strip(".")


class MakerIncomplete(ShopError):
    """A manufacturer cannot be kept like this."""

    code = "maker-incomplete"
    title = "Diese Angaben zum Hersteller genügen nicht."
    hint = "Bitte geben Sie den Namen an; die elektronische Adresse ist eine E-Mail- oder Internetadresse."
