"""A citizen asks, in whatever spelling; the offers that are meant, the likeliest first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import asin, cos, radians, sin, sqrt
from uuid import UUID

from prima.contract.opening import is_open
from prima.hub.errors import Refusal
from prima.hub.services import catalogue
from prima.hub.services.catalogue import Shown
from prima.hub.services.office import Office
from prima.hub.services.vocabulary import Variants
from prima.hub.services.wishes import FEW
from prima.hub.storage import searching, shops, textindex, wording
from prima.hub.storage.database import Connection
from prima.hub.storage.searching import Candidate, Wanted
from prima.hub.storage.shops import Shop

PAGE = 24
MOST_RANKED = 300
"""So many can be paged through; whoever wants others says more."""

EVENT = "event"
_MOST_LOOKED_AT = 1_000
_ENOUGH = 100
_MOST_WORDS = 8
_TELLING = 3
_TELLING_BONUS = 1.5
_SHOP_WEIGHT = 0.4
_ALL, _ANY = "w", "v"
_EARTH_METRES = 6_371_000
# Words that say nothing about what is sought, in the three languages of the pages.
_SMALL = frozenset({
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einer", "und", "oder", "mit", "ohne", "fuer",
    "im", "in", "am", "an", "auf", "aus", "von", "vom", "zum", "zur", "bei", "the", "a", "and", "or", "with", "for",
    "of", "to", "het", "de", "een", "en", "met", "voor", "van",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """Where the citizen is, as chosen from the city's own list: millionths of a degree (WGS 84)."""

    name: str
    latitude_e6: int
    longitude_e6: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What a citizen wants to see. `price` is the most in cents, `metres` how far from `near` a shop may be."""

    text: str = ""
    shop: str = ""
    category: str = ""
    price: int | None = None
    kind: str = ""
    without_events: bool = False
    open_now: bool = False
    near: Place | None = None
    metres: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """Offers, and what to ask for the following ones; None at the end. `guessed`: not every word was found."""

    offers: tuple[Shown, ...]
    next: str | None
    guessed: bool = False


def find(office: Office, asked: Asked, after: str | None = None) -> Page:
    """A page of visible offers. Raises Refusal `invalid` where `after` is no cursor."""
    now = office.clock()
    words = wording.words_of(asked.text.replace("\0", " "))[:_MOST_WORDS]
    if words:
        office.vocabulary.refresh(now)
        textindex.catch_up(office.database)
    with office.database.read() as connection:
        near = _shops_meant(connection, office, asked, now)
        wanted = Wanted(
            now,
            among=None if near is None else tuple(near),
            category=asked.category,
            price=asked.price,
            kind=asked.kind,
            without_events=asked.without_events,
        )
        if asked.text.strip() and not words:
            return Page((), None)
        page = (
            _ranked(connection, office, wanted, [word for word in words if word not in _SMALL] or words, after)
            if words
            else _listed(connection, office, wanted, after)
        )
    if (page.guessed or len(page.offers) < FEW) and words and after is None and asked == Asked(text=asked.text):
        # Little was found, and not because somebody narrowed the question.
        office.wishes.note(asked.text, now)
    metres = near or {}
    return replace(page, offers=tuple(replace(one, metres=metres.get(one.shop.id)) for one in page.offers))


def metres_between(one: Place, latitude_e6: int, longitude_e6: int) -> int:
    """As the crow flies, by the haversine of Sinnott, Sky and Telescope 68 (1984)."""
    north, south = radians(one.latitude_e6 / 1e6), radians(latitude_e6 / 1e6)
    across = radians((longitude_e6 - one.longitude_e6) / 1e6)
    half = sin((south - north) / 2) ** 2 + cos(north) * cos(south) * sin(across / 2) ** 2
    return round(2 * _EARTH_METRES * asin(min(1.0, sqrt(half))))


def _shops_meant(connection: Connection, office: Office, asked: Asked, now: int) -> dict[UUID, int | None] | None:
    """The shops to look at, with the metres to each; None for all of them."""
    if not asked.shop and not asked.open_now and asked.near is None:
        return None
    found: Sequence[Shop]
    if asked.shop:
        one = shops.by_slug(connection, asked.shop)
        found = [one] if one is not None else []
    else:
        found = shops.all_shops(connection)
    meant: dict[UUID, int | None] = {}
    for shop in found:
        metres = _metres(shop, asked.near)
        if asked.near is not None and (metres is None or (asked.metres and metres > asked.metres)):
            continue
        if asked.open_now and not (shop.opening and is_open(now, office.week(shop.opening))):
            continue
        meant[shop.id] = metres
    return meant


def _metres(shop: Shop, near: Place | None) -> int | None:
    latitude, longitude = shop.fields.get("latitude_e6"), shop.fields.get("longitude_e6")
    if near is None or latitude is None or longitude is None:
        return None
    return metres_between(near, latitude, longitude)


def _listed(connection: Connection, office: Office, wanted: Wanted, after: str | None) -> Page:
    """Without words: events by date, anything else the newest first."""
    cursor = _cursor(after)
    by_date = wanted.kind == EVENT
    found = (searching.occasions if by_date else searching.newest)(connection, wanted, cursor, PAGE + 1)
    following = None
    if len(found) > PAGE:
        last = found[PAGE - 1].offer
        following = f"{last.fields.get('starts_at') if by_date else last.listed_at}.{last.id}"
    return Page(catalogue.shown(connection, office, found[:PAGE]), following)


def _ranked(connection: Connection, office: Office, wanted: Wanted, words: Sequence[str], after: str | None) -> Page:
    """With words: all of them, or where nothing has all, any of them."""
    mode, skip = _place_in_ranking(after)
    words = _taken_apart(office, words)
    meant = [office.vocabulary.meant(word) for word in words]
    groups = tuple(
        (tuple(variants), office.vocabulary.shops_named(word)) for word, variants in zip(words, meant, strict=True)
    )
    wanted = replace(wanted, groups=groups, any_group=mode == _ANY)
    found = _candidates(connection, office, wanted, skip)
    if not found and after is None and len(words) > 1:
        mode = _ANY
        found = _candidates(connection, office, replace(wanted, any_group=True), skip)
    score = _scoring(meant, [frozenset(ids) for _, ids in groups])
    found.sort(key=lambda one: (-score(one), -one.listed_at, one.id))
    page = searching.these(connection, [one.id for one in found[skip : skip + PAGE]])
    following = f"{mode}{skip + PAGE}" if min(len(found), MOST_RANKED) > skip + PAGE else None
    return Page(catalogue.shown(connection, office, page), following, guessed=mode == _ANY)


def _candidates(connection: Connection, office: Office, wanted: Wanted, skip: int) -> list[Candidate]:
    """The newest that have the words, as far back as there are enough to choose from and to turn the page."""
    found: list[Candidate] = []
    for since in office.commonness.windows(connection, wanted):
        found = searching.candidates(connection, wanted, _MOST_LOOKED_AT, since)
        if len(found) >= max(_ENOUGH, skip + PAGE + 1):
            break
    return found


def _taken_apart(office: Office, words: Sequence[str]) -> list[str]:
    """The words, a compound that no offer has replaced by its parts."""
    found: list[str] = []
    for word in words:
        parts = office.vocabulary.parts(word) if len(office.vocabulary.meant(word)) == 1 else None
        known = parts is None or not office.vocabulary.unknown([word])
        found += [word] if known else list(parts or ())
    return list(dict.fromkeys(found))


def _scoring(meant: Sequence[Variants], of_shops: Sequence[frozenset[UUID]]) -> Callable[[Candidate], float]:
    """How well an offer fits: for each word asked for the best of the words that it has for it."""
    sought = frozenset().union(*meant)
    named = [(place, ids) for place, ids in enumerate(of_shops) if ids]
    nothing = [0.0] * len(meant)

    def score(one: Candidate) -> float:
        best = nothing.copy()
        for place, ids in named:
            if one.shop in ids:
                best[place] = _SHOP_WEIGHT
        for where, word in enumerate(one.words.split()):
            if word in sought:
                bonus = _TELLING_BONUS if where < _TELLING else 1.0
                for place, variants in enumerate(meant):
                    weight = variants.get(word, 0.0) * bonus
                    best[place] = max(best[place], weight)
        return sum(best)

    return score


def _cursor(after: str | None) -> tuple[int, UUID] | None:
    if after is None:
        return None
    instant, _, offer_id = after.partition(".")
    try:
        return int(instant), UUID(offer_id)
    except ValueError:
        raise Refusal("invalid", detail="after") from None


def _place_in_ranking(after: str | None) -> tuple[str, int]:
    if after is None:
        return _ALL, 0
    mode, number = after[:1], after[1:]
    if mode not in (_ALL, _ANY) or not number.isascii() or not number.isdigit() or int(number) > MOST_RANKED:
        raise Refusal("invalid", detail="after")
    return mode, int(number)
