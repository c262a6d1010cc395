"""What the city may see of an article, how many pieces it may promise, and what makes an offer publishable."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from shb_desktop.domain.article import PIECE, Article
from shb_desktop.domain.gtin import is_digits, is_restricted
from shb_desktop.domain.price_rules import PriceSince, reduction, unit_price
from shb_desktop.errors import ShopError


class OfferState(StrEnum):
    """Where an offer stands in the shop's own eyes."""

    ONLINE = "online"
    PAUSED = "paused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Offer:
    """A published article. `cap` is the most that may be promised; `allot` what the till last leased; both in pieces.

    `acknowledged` is the lease the hub has confirmed, None until it has; `rev` is 0 until the hub knows the offer;
    `shortfall` counts promised pieces that are not there.
    """

    id: str
    article: int
    title: str
    state: OfferState
    rev: int
    cap: int
    buffer: int
    allot: int
    acknowledged: int | None
    held: int
    published_at: int
    problem: str = ""

    @property
    def promised(self) -> int:
        """Pieces that the city may believe in: the larger of what was leased and what was confirmed.

        A withdrawn or lowered offer is believed in until the hub has confirmed that it knows.
        """
        return max(self.allot, self.acknowledged or 0)


def allotment(article: Article, cap: int, buffer: int) -> int:
    """Pieces to lease to the hub: `min(cap, available + held)`, never below what is reserved (treaty, "allotment")."""
    available = max(0, article.on_hand - article.held - article.unavailable - buffer * PIECE) // PIECE
    held = -(-article.held // PIECE)
    return max(held, min(cap, available + held))


def usual_cap(article: Article) -> int:
    """The share that is leased when nobody says otherwise: half of what is free, at least one piece if there is one.

    The other half stays freely bookable at the counter while the line is dead.
    """
    free = article.available // PIECE
    return max(1, free // 2) if free else 0


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an article cannot be published: the field to mend and a reason in plain words."""

    field: str
    reason: str


def refusals(article: Article) -> tuple[Refusal, ...]:
    """What stands against publishing `article`; empty when it may go online."""
    found = []
    if not article.name.strip():
        found.append(Refusal("name", "Der Name fehlt. Kunden finden das Angebot sonst nicht."))
    # PAngV §3: whoever offers goods to consumers states the total price.
    if article.price is None:
        found.append(Refusal("price", "Der Preis fehlt. Ohne Gesamtpreis darf nichts angeboten werden (PAngV §3)."))
    if article.unit.name != "PIECE":
        found.append(Refusal("unit", "Nur Stückware lässt sich reservieren. Lose Ware bitte als Portion anlegen."))
    return tuple(found)


def shown_fields(article: Article, history: Sequence[PriceSince]) -> dict[str, Any]:
    """What the city may see of an article and its prices: the contract's `OfferFields` that the article decides."""
    per = unit_price(article)
    reduced = reduction(article, history)
    # GS1 General Specifications 2.1.10: restricted circulation numbers mean nothing outside the shop.
    gtins = (code.code for code in article.barcodes if is_digits(code.code) and len(code.code) == 14)
    return {
        "title": article.name,
        "description": article.description,
        "brand": article.brand,
        "category": article.category,
        "gtin": next((gtin for gtin in gtins if not is_restricted(gtin)), None),
        "price": article.price,
        "unit_price": per.cents if per else None,
        "unit_price_unit": per.unit if per else None,
        "lowest_price": reduced.lowest if reduced else None,
        "deposit": article.deposit or None,
        "age_limit": article.age_limit,
    }


class NotPublishable(ShopError):
    """The legal pre-flight refused an article."""

    code = "not-publishable"

    def __init__(self, name: str, found: tuple[Refusal, ...]) -> None:
        self.refusals = found
        super().__init__(
            f"„{name}“ kann noch nicht veröffentlicht werden.", " ".join(refusal.reason for refusal in found)
        )


class NothingToPromise(ShopError):
    """The wanted allotment is no number of pieces."""

    code = "bad-allotment"
    title = "Diese Menge lässt sich nicht freigeben."
    hint = "Bitte geben Sie eine ganze Zahl von 0 bis 1.000.000 an."


class NotPublished(ShopError):
    """There is no offer of this article."""

    code = "not-published"

    def __init__(self, name: str) -> None:
        super().__init__(f"„{name}“ ist nicht veröffentlicht.", "Veröffentlichen Sie den Artikel zuerst.")
