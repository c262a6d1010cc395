"""What goes over the line, in types: requests, answers, events of the hub; a till's operations stand in `ops`.

Units: money is integer cents (gross), times are integer milliseconds since 1970-01-01 UTC, quantities are whole pieces
of the offer. Unknown fields are ignored, so that either side may be newer.
"""

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from prima.contract import limits
from prima.contract.reservation import State


class Message(BaseModel):
    """Ground of every message: immutable, tolerant of fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="ignore")


Cents = Annotated[int, Field(ge=0, le=100_000_000)]
Pieces = Annotated[int, Field(ge=1, le=limits.MAX_QUANTITY)]
Sequence = Annotated[int, Field(ge=0, le=2**53)]
Instant = Annotated[int, Field(ge=0, le=limits.LAST_INSTANT)]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Gtin = Annotated[str, Field(pattern=r"^[0-9]{14}$")]
ShortText = Annotated[str, Field(max_length=200)]


def _real(day: str) -> str:
    date.fromisoformat(day)
    return day


Day = Annotated[
    str,
    Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", json_schema_extra={"format": "date"}),
    AfterValidator(_real),
]
"""A calendar day of the shop's own time, `YYYY-MM-DD`."""


class Problem(Message):
    """RFC 9457 problem details; `title_en` and `hint_en` say the same in English."""

    model_config = ConfigDict(frozen=True, extra="allow")

    type: str
    status: int
    title: str
    title_en: str = ""
    hint: str = ""
    hint_en: str = ""
    detail: str | None = None


class Ping(Message):
    """Proof that this is the hub and not somebody's sign-in page."""

    nonce: str
    service: Literal["prima"]
    api: str
    city: str
    epoch: UUID
    now: Instant
    min_client: str


class OpeningTime(Message):
    """One opening span of a weekday (0 is Monday) in the shop's local time, as `HH:MM`."""

    weekday: Annotated[int, Field(ge=0, le=6)]
    opens: Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
    closes: Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$|^24:00$")]


class ShopFields(Message):
    """What the city may show of a shop. A field left out stays as it is.

    `latitude_e6` and `longitude_e6` are millionths of a degree (WGS 84). `proof_by_mail`: a reservation is made only
    once the citizen has followed a mailed link. `small_business`: no VAT is named (§ 19 UStG).
    """

    name: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    street: ShortText | None = None
    postcode: Annotated[str, Field(max_length=10)] | None = None
    town: ShortText | None = None
    phone: Annotated[str, Field(max_length=40)] | None = None
    email: ShortText | None = None
    website: ShortText | None = None
    imprint: Annotated[str, Field(max_length=4000)] | None = None
    directions: Annotated[str, Field(max_length=1000)] | None = None
    opening: Annotated[tuple[OpeningTime, ...], Field(max_length=28)] | None = None
    hold_days: Annotated[int, Field(ge=1, le=14)] | None = None
    answer_hours: Annotated[int, Field(ge=1, le=72)] | None = None
    latitude_e6: Annotated[int, Field(ge=-90_000_000, le=90_000_000)] | None = None
    longitude_e6: Annotated[int, Field(ge=-180_000_000, le=180_000_000)] | None = None
    proof_by_mail: bool | None = None
    small_business: bool | None = None


class ShopView(Message):
    """A shop as its tills and the citizens see it."""

    id: UUID
    slug: str
    name: str


class OfferFields(Message):
    """What the city may see of an offer. In `offer.put` only the fields that changed are set.

    `kind` is goods where nothing is told; the allotment of an event or a service is its places. An event has
    `starts_at`, perhaps `ends_at` and `venue`. `rescue_best_before` marks goods near their best-before day. The maker
    with postal and electronic address, who answers for him in the EU, and `warnings` are those of Regulation (EU)
    2023/988 Art. 19.
    """

    title: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    description: Annotated[str, Field(max_length=4000)] | None = None
    brand: ShortText | None = None
    category: ShortText | None = None
    gtin: Gtin | None = None
    price: Cents | None = None
    unit_price: Cents | None = None
    unit_price_unit: Literal["1 kg", "1 l", "1 m", "1 m²", "1 m³", "100 g", "100 ml"] | None = None
    lowest_price: Cents | None = None
    deposit: Cents | None = None
    age_limit: Literal[0, 16, 18] | None = None
    image: Sha256 | None = None
    visible_from: Instant | None = None
    visible_until: Instant | None = None
    paused: bool | None = None
    kind: Literal["goods", "event", "service"] | None = None
    starts_at: Instant | None = None
    ends_at: Instant | None = None
    venue: ShortText | None = None
    rescue_best_before: Day | None = None
    maker: ShortText | None = None
    maker_address: Annotated[str, Field(max_length=500)] | None = None
    maker_contact: ShortText | None = None
    maker_responsible: Annotated[str, Field(max_length=500)] | None = None
    warnings: Annotated[str, Field(max_length=2000)] | None = None


class OfferView(Message):
    """An offer with its counters: `allot` pieces leased to the hub, `held` reserved; more of these is a shortfall."""

    id: UUID
    rev: Sequence
    fields: OfferFields
    allot: int
    held: int
    withdrawn: bool


class Line(Message):
    """One line of a reservation; `collected` is set once it ended as collected."""

    line: Annotated[int, Field(ge=1, le=100)]
    offer: UUID
    title: ShortText
    price: Cents
    quantity: Pieces
    collected: Annotated[int, Field(ge=0, le=limits.MAX_QUANTITY)] | None = None


class ReservationView(Message):
    """A reservation as the shop may see it: never how to reach the citizen."""

    id: UUID
    rev: Sequence
    state: State
    code: Annotated[str, Field(max_length=20)]
    display_name: Annotated[str, Field(max_length=60)] = ""
    lines: Annotated[tuple[Line, ...], Field(min_length=1, max_length=100)]
    placed_at: Instant
    deadline: Instant | None = None
    reason: Annotated[str, Field(max_length=300)] = ""
    late_pickup: bool = False


# -- answers to a till's operations -----------------------------------------------------------------------------------


class OpResult(Message):
    """What became of one operation. `refused` is final and acknowledged; the queue goes on behind it."""

    n: Sequence
    status: Literal["done", "refused"]
    rev: Sequence | None = None
    allot: int | None = None
    held: int | None = None
    state: State | None = None
    problem: Problem | None = None


class PushAnswer(Message):
    """Results in the order of the request, and the hub's permanent watermark of this device."""

    epoch: UUID
    now: Instant
    last_n: Sequence
    results: tuple[OpResult, ...]
    min_client: str = "0"


# -- events of the hub ------------------------------------------------------------------------------------------------


class Event(Message):
    """One event of a shop's gapless sequence. `data` is read by its type; unknown types are kept.

    Types: `reservation.placed`, `reservation.changed` (moved by a till), `reservation.cancelled`,
    `reservation.expired`, `reservation.lapsed` carry {"reservation": ReservationView}; `offer.changed`
    {"offer": OfferView}; `offer.refused`, `offer.shortfall` and `offer.conflict` {"offer": OfferView,
    "problem": Problem}; `device.revoked` {"device": UUID}.
    `by` is the device whose operation made it; absent when the citizen or the hub's clock did.
    """

    seq: Sequence
    type: Annotated[str, Field(max_length=60)]
    at: Instant
    by: UUID | None = None
    data: dict[str, Any]


class PullAnswer(Message):
    """Events after the cursor that was asked for; `cursor` is where to ask next, `more` that there are further ones."""

    epoch: UUID
    now: Instant
    last_n: Sequence
    cursor: Sequence
    events: tuple[Event, ...]
    more: bool = False
    min_client: str = "0"


class SnapshotPage(Message):
    """One keyset page of all that a till needs: every offer, and each reservation that is open or ended lately.

    After the page without `next`, pull from `seq` of the first page.
    """

    epoch: UUID
    now: Instant
    seq: Sequence
    last_n: Sequence
    offers: tuple[OfferView, ...] = ()
    reservations: tuple[ReservationView, ...] = ()
    next: str | None = None


# -- pairing ----------------------------------------------------------------------------------------------------------


class PairRequest(Message):
    """A one-time pairing code against an identity."""

    code: Annotated[str, Field(max_length=20)]
    device_name: Annotated[str, Field(min_length=1, max_length=80)]
    client: Annotated[str, Field(max_length=40)] = "0"


class PairAnswer(Message):
    """The till's identity. The token is shown once; the hub keeps only its hash."""

    device: UUID
    token: str
    shop: ShopView
    city: str
    epoch: UUID
    storefront: str


class RenewAnswer(PairAnswer):
    """A further identity for a till whose book was put back from a copy, so that its old numbers are not used twice.

    `former` is the device that asked, and `last_n` how far the hub has its operations. It holds until it is revoked.
    """

    former: UUID
    last_n: Sequence


class Wish(Message):
    """Words that citizens searched on `days` different days and hardly anybody offers."""

    words: Annotated[str, Field(min_length=1, max_length=80)]
    days: Annotated[int, Field(ge=1)]


class WishesAnswer(Message):
    """The city's wishes, the most frequent first; nothing that was searched on fewer than five days is among them."""

    wishes: Annotated[tuple[Wish, ...], Field(max_length=100)]


class TokenAnswer(Message):
    """A new token; the old one holds until the new one is used first, so that a lost answer locks nobody out."""

    token: str


# -- what citizens may do ---------------------------------------------------------------------------------------------


class PublicOffer(Message):
    """An offer as any front end may show it. `certainty` is how sure the stock is."""

    id: UUID
    shop: ShopView
    fields: OfferFields
    left: int
    certainty: Literal["sure", "likely", "ask"]
    url: str


class PublicOffers(Message):
    """A page of offers; `next` goes into `after=` of the following request."""

    offers: tuple[PublicOffer, ...]
    next: str | None = None


class ReserveRequest(Message):
    """Reserve without obligation: no contract is made before the citizen stands in the shop."""

    offer: UUID
    quantity: Pieces = 1
    display_name: Annotated[str, Field(max_length=60)] = ""
    contact: Annotated[str, Field(max_length=200)] = ""
    language: Literal["de", "nl", "en"] = "de"


class PublicReservation(Message):
    """A reservation as the citizen sees it behind the secret link."""

    state: State
    code: str
    shop: ShopView
    lines: tuple[Line, ...]
    placed_at: Instant
    deadline: Instant | None = None
    reason: str = ""
    status_url: str
    secret: str


class ProofSent(Message):
    """The shop wants proof: nothing is reserved before the mailed link is followed, which holds until `until`."""

    until: Instant


class ProductFacts(Message):
    """What other shops of the city have published under a GTIN."""

    gtin: Gtin
    title: str
    brand: str = ""
    category: str = ""
    description: str = ""
    image: Sha256 | None = None


class ImageAnswer(Message):
    """A picture that the hub has taken in; `sha256` of the bytes as sent names it, whatever the hub made of them."""

    sha256: Sha256
    width: int
    height: int
