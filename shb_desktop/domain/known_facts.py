"""What somebody else already knows of an article by its GTIN, to be taken over where the shop has said nothing."""

from dataclasses import dataclass
from enum import StrEnum

from shb_desktop.domain.article import ArticleDraft
from shb_desktop.domain.gtin import is_digits, is_restricted


class Source(StrEnum):
    """Who knows it."""

    CITY = "city"
    OPEN_FOOD_FACTS = "open-food-facts"


SOURCE_WORDS = {Source.CITY: "Die Stadt", Source.OPEN_FOOD_FACTS: "Open Food Facts"}


@dataclass(frozen=True, slots=True)
class KnownFacts:
    """Facts under one GTIN; "" where nothing is known."""

    source: Source
    name: str
    brand: str = ""
    category: str = ""
    description: str = ""


def is_askable(code: str) -> bool:
    """Whether a barcode's key is a GTIN that others know too."""
    return len(code) == 14 and is_digits(code) and not is_restricted(code)


def missing(draft: ArticleDraft, facts: KnownFacts) -> dict[str, str]:
    """Fields of a draft that are empty and known: what taking over would fill in. What a person wrote stays."""
    known = {
        "name": facts.name,
        "brand": facts.brand,
        "category": facts.category,
        "description": facts.description,
    }
    return {field: text for field, text in known.items() if text and not getattr(draft, field).strip()}
