"""What a price must say beside itself: the unit price (Grundpreis), and of a reduced one the lowest of 30 days."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from prima.contract.reduction import percent_off
from shb_desktop.domain.article import Article
from shb_desktop.domain.money import format_money

DAY = 86_400_000
THIRTY_DAYS = 30 * DAY

INCOMPLETE = "Vor der Ermäßigung war der Preis noch keine 30 Tage lückenlos bekannt (§ 11 PAngV)."
FIXED_PRICE = "Bücher haben einen festen Preis (§ 3 BuchPrG)."
LOWERED_BOOK = (
    "Bücher haben einen festen Preis und dürfen nicht billiger angeboten werden (§ 3 BuchPrG). "
    "Hat der Verlag den Preis gesenkt, veröffentlichen Sie das Angebot noch einmal."
)
_SAID = re.compile(
    r"\b(?:statt|bisher|vorher|früher|ehemals|regulär)\b[\s:]*(?:nur\s+)?(?:€\s?\d+(?:[.,]\d{2})?|\d+[.,]\d{2}\b(?:\s?€)?|"
    r"\d+\s?(?:€|eur\b|euro\b|,-))|\b(?:um\s+)?\d{1,2}\s?(?:%|prozent)\s(?:reduziert|ermäßigt|günstiger|billiger|preiswerter)\b|"
    r"(?<![\w%])[-−–]\s?\d{1,2}\s?%(?!\s?\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """Cents for one `unit`, e.g. 1 kg."""

    cents: int
    unit: str


@dataclass(frozen=True, slots=True)
class PriceSince:
    """One line of the price history: cents (None: no price) in force from `since`, ms since 1970 UTC."""

    since: int
    cents: int | None


@dataclass(frozen=True, slots=True)
class Reduction:
    """A price that was lowered at `began`. `lowest` (cents) is what may be claimed; None: none, `against` says why."""

    price: int
    began: int
    lowest: int | None
    against: str = ""

    @property
    def percent(self) -> int:
        """Whole per cent off the lowest price; 0 where none may be stated."""
        return percent_off(self.price, self.lowest) if self.lowest is not None else 0

    @property
    def words(self) -> str:
        """What the storefront says of it, or why it says nothing."""
        if self.lowest is None:
            return f"Ohne Hinweis auf die Ermäßigung. {self.against}"
        lowest = format_money(self.lowest)
        if not self.percent:
            return f"Niedrigster Preis der 30 Tage vor der Ermäßigung: {lowest}"
        return f"Niedrigster Preis der 30 Tage vor der Ermäßigung: {lowest} (−{self.percent}\u00a0%)"


_SHOWN = {"kg": "1 kg", "l": "1 l", "m": "1 m", "m2": "1 m²", "m3": "1 m³", "m²": "1 m²", "m³": "1 m³"}


def unit_price(article: Article, price: int | None = None) -> UnitPrice | None:
    """The Grundpreis of an article by what one unit holds (`content`, thousandths of `content_unit`).

    `price` (cents) stands in for the article's own, where it is offered at another.

    PAngV §4(1): stated beside the total price for goods by weight, volume, length or area; §4(3) no. 1: left out when
    it equals the total price. PAngV §5(1): per 1 kilogram, litre, metre, square or cubic metre. Half cents round up.
    """
    total = article.price if price is None else price
    if total is None or not article.content or article.content_unit not in _SHOWN:
        return None
    cents = (total * 2_000 + article.content) // (2 * article.content)
    return None if cents == total else UnitPrice(cents, _SHOWN[article.content_unit])


def claim_in(text: str) -> str:
    """The words of `text` that announce a reduction ("statt 3,99 €", "−20 %"); "" for none.

    CJEU C-330/23: whatever announces one must rest on the lowest price of 30 days. Only a price that was counted does.
    """
    found = _SAID.search(text)
    return found[0].strip() if found else ""


def is_fixed_price_book(article: Article) -> bool:
    """True for a book by its ISBN (978, 979) or sheet music by its ISMN (979-0): both are books to BuchPrG §2(1)."""
    return any(len(code.code) == 14 and code.code.startswith(("0978", "0979")) for code in article.barcodes)


def reduction(article: Article, history: Sequence[PriceSince]) -> Reduction | None:
    """How the price of `article` is reduced by its history (oldest first); None when it is not.

    A claim is made only where the lowest price of the 30 days before is known and higher than today's price.
    """
    began = reduction_began(history)
    if began is None or article.price is None or history[-1].cents != article.price:
        return None
    if is_fixed_price_book(article):
        return Reduction(article.price, began, None, FIXED_PRICE)
    lowest = lowest_of_30_days(history, began)
    if lowest is None:
        return Reduction(article.price, began, None, INCOMPLETE)
    if lowest <= article.price:
        # PAngV §11(1), CJEU C-330/23: against the lowest price of 30 days this is no reduction at all.
        before = f"In den 30 Tagen davor waren es schon einmal {format_money(lowest)} (§ 11 PAngV)."
        return Reduction(article.price, began, None, before)
    return Reduction(article.price, began, lowest)


def reduction_began(history: Sequence[PriceSince]) -> int | None:
    """When the present reduction began, ms since 1970 UTC; None when the last change of the price was none.

    PAngV §11(2): steps down without an interruption are one reduction, begun with the first; a raise ends it. A price
    that has stood for more than 30 days is the ordinary price: what comes below it begins anew, since §11(2) permits
    the older price but never demands it, and by then it is no price "of the last 30 days" any more.
    """
    began = None
    for place in range(len(history) - 1, 0, -1):
        before, after = history[place - 1], history[place]
        if before.cents is None or after.cents is None or before.cents < after.cents:
            break
        if before.cents == after.cents:
            continue
        began = after.since
        if began - _stood_since(history, place - 1) > THIRTY_DAYS:
            break
    return began


def lowest_of_30_days(history: Sequence[PriceSince], reduction_began: int) -> int | None:
    """The lowest price in cents of the 30 days before a reduction began; None when any part of them is not known.

    PAngV §11(1). BGB §187(1), §188(1): the days count whole, so whatever was in force on the earliest of them counts,
    at any hour and across a change of the clocks: one day more is looked through than has to be known.
    """
    known = reduction_began - THIRTY_DAYS
    lowest: int | None = None
    until = reduction_began
    for line in reversed(history):
        if line.since >= reduction_began:
            continue
        if line.cents is None:
            # On the day before the 30 there may have been no price; within them there must have been one.
            return lowest if until <= known else None
        lowest = line.cents if lowest is None else min(lowest, line.cents)
        until = line.since
        if until <= known - DAY:
            return lowest
    return lowest if until <= known else None


def _stood_since(history: Sequence[PriceSince], place: int) -> int:
    while place > 0 and history[place - 1].cents == history[place].cents:
        place -= 1
    return history[place].since
