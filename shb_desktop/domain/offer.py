"""What the city may see of an article, how many pieces it may promise, and what makes an offer publishable."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Protocol

from shb_desktop.domain import schedule, vat
from shb_desktop.domain.article import PIECE, Article
from shb_desktop.domain.gtin import is_digits, is_restricted
from shb_desktop.domain.movement import unpacked_date
from shb_desktop.domain.occasion import Occasion
from shb_desktop.domain.price_rules import PriceSince, Reduction, claim_in, reduction, unit_price
from shb_desktop.domain.product_safety import Maker, Safety, is_electronic, is_exempt, is_outside_the_union
from shb_desktop.errors import ShopError

LONGEST_TITLE, LONGEST_TEXT, LONGEST_WORD = 200, 4000, 200
"""Characters that the city shows of a title, a description, a brand or a category (the contract's limits)."""


class OfferState(StrEnum):
    """Where an offer stands in the shop's own eyes."""

    ONLINE = "online"
    PAUSED = "paused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Offer:
    """A published article. `cap` is the most that may be promised; `allot` what the till last leased; both in pieces.

    `buffer` pieces stay in the shop whatever is free. `acknowledged` is the lease the hub has confirmed, None until it
    has; `rev` is 0 until the hub knows the offer. `visible_from` and `visible_until` are ms since 1970 UTC. `rescue` is
    the best-before day (YYYYMMDD) of goods near it, offered at `rescue_price` cents. `conflict` names the fields that
    another till has set otherwise, each with `yours` and `theirs`, until a person has settled it.
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
    visible_from: int | None = None
    visible_until: int | None = None
    rescue: int | None = None
    rescue_price: int | None = None
    conflict: Mapping[str, Any] = field(default_factory=dict)

    @property
    def promised(self) -> int:
        """Pieces that the city may believe in: the larger of what was leased and what was confirmed.

        A withdrawn or lowered offer is believed in until the hub has confirmed that it knows.
        """
        return max(self.allot, self.acknowledged or 0)

    def leased(self, pieces: int) -> "Offer":
        """The offer with another lease told. A raise of which nothing was heard yet may stand at the hub until then."""
        believed = self.promised if pieces < self.allot else self.acknowledged
        return replace(self, allot=pieces, acknowledged=believed)


class OnShelf(Protocol):
    """What is there of an article, in thousandths of its unit."""

    @property
    def on_hand(self) -> int: ...
    @property
    def held(self) -> int: ...
    @property
    def unavailable(self) -> int: ...


def allotment(article: OnShelf, cap: int, buffer: int) -> int:
    """Pieces to lease to the hub: `min(cap, available + held)`, never below what is reserved (treaty, "allotment")."""
    available = max(0, article.on_hand - article.held - article.unavailable - buffer * PIECE) // PIECE
    held = -(-article.held // PIECE)
    return max(held, min(cap, available + held))


def usual_cap(article: Article, share: int = 50) -> int:
    """The share in per cent that is leased when nobody says otherwise: at least one piece if there is one.

    The rest stays freely bookable at the counter while the line is dead.
    """
    free = article.available // PIECE
    return max(1, free * share // 100) if free and share else 0


@dataclass(frozen=True, slots=True)
class Subject:
    """All that is looked at before something is shown to a city. `occasion` is None for goods.

    `told_gtin` is the GTIN by which the city knows it.
    """

    article: Article
    history: tuple[PriceSince, ...] = ()
    occasion: Occasion | None = None
    maker: Maker | None = None
    safety: Safety = field(default_factory=Safety)
    told_gtin: str | None = None

    @property
    def named_safely(self) -> bool:
        """Whether GPSR Art. 19 asks for the maker."""
        return self.occasion is None and not is_exempt(self.article, self.safety)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an article cannot be published: the field to mend and a reason in plain words."""

    field: str
    reason: str


def refusals(subject: Subject, now: int) -> tuple[Refusal, ...]:
    """What stands against showing `subject` at `now` (ms since 1970 UTC); empty when it may go online."""
    found = [*basic_refusals(subject, now)]
    if subject.named_safely:
        found.extend(_unsafely_named(subject))
    return tuple(found)


def basic_refusals(subject: Subject, now: int) -> tuple[Refusal, ...]:
    """What no offer can be without, wherever it is shown."""
    article, found = subject.article, []
    if not article.name.strip():
        found.append(Refusal("name", "Der Name fehlt. Kunden finden das Angebot sonst nicht."))
    # PAngV §3: whoever offers goods to consumers states the total price.
    if article.price is None:
        found.append(Refusal("price", "Der Preis fehlt. Ohne Gesamtpreis darf nichts angeboten werden (§ 3 PAngV)."))
    if article.unit.name != "PIECE":
        found.append(Refusal("unit", "Nur Stückware lässt sich reservieren. Lose Ware bitte als Portion anlegen."))
    for name, word, most in (
        ("name", "Der Name", LONGEST_TITLE),
        ("description", "Die Beschreibung", LONGEST_TEXT),
        ("brand", "Die Marke", LONGEST_WORD),
        ("category", "Die Warengruppe", LONGEST_WORD),
    ):
        if len(getattr(article, name)) > most:
            found.append(Refusal(name, f"{word} ist zu lang. Die Stadt zeigt höchstens {most} Zeichen."))
    for name, text in (("name", article.name), ("description", article.description)):
        claim = claim_in(text) if subject.occasion is None else ""
        if claim:
            reason = (
                f"„{claim}“ kündigt eine Ermäßigung an. Die nennt das Programm selbst, mit dem niedrigsten Preis der "
                "30 Tage davor (§ 11 PAngV). Bitte nehmen Sie die Worte heraus."
            )
            found.append(Refusal(name, reason))
    today = schedule.local(now).date()
    if article.vat not in vat.rates(today):
        reason = f"{article.vat} % Mehrwertsteuer gibt es heute nicht (§ 12 UStG). Der Preis enthält den falschen Satz."
        found.append(Refusal("vat", reason))
    over = subject.occasion.over_at if subject.occasion else None
    if over is not None and over <= now:
        found.append(Refusal("starts_at", "Der Termin ist vorbei. Legen Sie einen neuen fest."))
    return tuple(found)


def _unsafely_named(subject: Subject) -> list[Refusal]:
    maker, found = subject.maker, []
    if maker is None:
        reason = "Der Hersteller fehlt. Außer bei Lebensmitteln gehört er zum Angebot (GPSR Art. 19)."
        return [Refusal("maker", reason), *_unpictured(subject)]
    once = "Einmal eingetragen, gilt es für alle seine Artikel."
    if not maker.address.strip():
        found.append(Refusal("maker_address", f"Von „{maker.name}“ fehlt die Postanschrift (GPSR Art. 19a). {once}"))
    if not is_electronic(maker.electronic):
        reason = f"Von „{maker.name}“ fehlt die E-Mail- oder Internetadresse (GPSR Art. 19a). {once}"
        found.append(Refusal("maker_contact", reason))
    if is_outside_the_union(maker.address) and not maker.responsible.strip():
        reason = (
            f"„{maker.name}“ sitzt außerhalb der EU: Es fehlt, wer in der EU dafür einsteht (GPSR Art. 19b). {once}"
        )
        found.append(Refusal("maker_responsible", reason))
    return [*found, *_unpictured(subject)]


def _unpictured(subject: Subject) -> list[Refusal]:
    if subject.article.image:
        return []
    return [Refusal("image", "Das Bild fehlt. Außer bei Lebensmitteln gehört eines zum Angebot (GPSR Art. 19c).")]


def shown_price(article: Article, offer: Offer) -> int | None:
    """What the city reads as the price: the rescue price while goods are rescued, unless the usual one is lower by now.

    In cents.
    """
    rescued = offer.rescue_price if offer.rescue is not None else None
    return min((price for price in (article.price, rescued) if price is not None), default=None)


def shown_reduction(subject: Subject, offer: Offer) -> Reduction | None:
    """How the price is reduced by its history.

    PAngV §11(4) no. 2: what is about to spoil, lowered for that reason and marked so, needs no 30-day line.
    """
    return None if offer.rescue is not None else reduction(subject.article, subject.history)


def shown_until(subject: Subject, offer: Offer) -> int | None:
    """When the city stops showing it: as scheduled, but never past its occasion or its best-before day. In ms."""
    ends = [offer.visible_until, subject.occasion.over_at if subject.occasion else None]
    day = unpacked_date(offer.rescue) if offer.rescue else None
    ends.append(schedule.end_of_day(day) if day else None)
    return min((end for end in ends if end is not None), default=None)


def shown_fields(subject: Subject, offer: Offer) -> dict[str, Any]:
    """What the city may see: the contract's `OfferFields`, all but whether it is paused. None where it has nothing."""
    article, occasion = subject.article, subject.occasion
    per = unit_price(article, shown_price(article, offer)) if occasion is None else None
    reduced = shown_reduction(subject, offer)
    # GS1 General Specifications 2.1.10: restricted circulation numbers mean nothing outside the shop.
    gtins = [
        code.code
        for code in article.barcodes
        if is_digits(code.code) and len(code.code) == 14 and not is_restricted(code.code)
    ]
    day = unpacked_date(offer.rescue) if offer.rescue else None
    return {
        "title": article.name,
        "description": article.description,
        "brand": article.brand,
        "category": article.category,
        # The city keeps the one it knows as long as it holds: of two tills, each may have further codes.
        "gtin": subject.told_gtin if subject.told_gtin in gtins else next(iter(gtins), None),
        "price": shown_price(article, offer),
        "unit_price": per.cents if per else None,
        "unit_price_unit": per.unit if per else None,
        "lowest_price": reduced.lowest if reduced else None,
        "deposit": article.deposit or None,
        "age_limit": article.age_limit,
        "image": article.image or None,
        "visible_from": offer.visible_from,
        "visible_until": shown_until(subject, offer),
        "kind": occasion.kind.value if occasion else None,
        "starts_at": occasion.starts_at if occasion else None,
        "ends_at": occasion.ends_at if occasion else None,
        "venue": (occasion.venue or None) if occasion else None,
        "rescue_best_before": day.isoformat() if day else None,
        **_safety_fields(subject),
    }


def _safety_fields(subject: Subject) -> dict[str, Any]:
    maker = subject.maker if subject.occasion is None else None
    # A maker that is only a name says nothing that the brand does not; it goes out once it is complete.
    whole = maker if maker is not None and maker.address else None
    return {
        "maker": whole.name if whole else None,
        "maker_address": whole.address if whole else None,
        "maker_contact": (whole.electronic or None) if whole else None,
        "maker_responsible": (whole.responsible or None) if whole else None,
        "warnings": subject.safety.warnings or None,
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


class BadShare(ShopError):
    """The wanted share of the stock is no per cent."""

    code = "bad-share"
    title = "Dieser Anteil ist nicht möglich."
    hint = "Bitte geben Sie einen Anteil von 0 bis 100 Prozent an."


class NotPublished(ShopError):
    """There is no offer of this article."""

    code = "not-published"

    def __init__(self, name: str) -> None:
        super().__init__(f"„{name}“ ist nicht veröffentlicht.", "Veröffentlichen Sie den Artikel zuerst.")
