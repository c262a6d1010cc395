"""What may be said of a reduced price: every row with the paragraph that it comes from."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prima.contract.reduction import percent_off
from shb_desktop.domain.article import Article, Barcode
from shb_desktop.domain.price_rules import (
    DAY,
    FIXED_PRICE,
    INCOMPLETE,
    PriceSince,
    claim_in,
    is_fixed_price_book,
    lowest_of_30_days,
    reduction,
    reduction_began,
)
from shb_desktop.domain.quantity import Unit

START = 1_795_161_600_000


def history(*lines: tuple[float, int | None]) -> tuple[PriceSince, ...]:
    """Prices in cents by the day, counted from the start, on which they came into force."""
    return tuple(PriceSince(START + round(day * DAY), cents) for day, cents in lines)


def article(price: int | None, code: str = "09520000000011") -> Article:
    return Article(
        1, "Apfelsaft", "", "", "", "", Unit.PIECE, price, 19, None, "", 0, 0, 0, "", "", "", (Barcode(code),), 0, 0, 0
    )


@dataclass(frozen=True)
class Row:
    """A history, what may be claimed of its last price, and why. `day` is when the reduction began, None for none."""

    source: str
    lines: tuple[tuple[float, int | None], ...]
    day: float | None
    lowest: int | None
    percent: int = 0


ROWS = (
    Row("§11(1): the price before is the lowest of 30 days", ((0, 249), (40, 199)), 40, 249, 20),
    Row("§11(1): a cheaper week within the 30 days counts", ((0, 299), (20, 229), (27, 299), (40, 199)), 40, 229, 13),
    Row("§11(1): a cheaper week before the 30 days does not", ((0, 199), (5, 249), (40, 179)), 40, 249, 28),
    Row("§11(1): a dearer week within the 30 days changes nothing", ((0, 249), (20, 299), (40, 199)), 40, 249, 20),
    Row("§11(1), BGB §188: the earliest day counts whole", ((0, 99), (10.2, 249), (40.6, 79)), 40.6, 99, 20),
    Row("§11(1): the day before that does not", ((0, 99), (9.5, 249), (40.6, 79)), 40.6, 249, 68),
    Row("§11(1): known for exactly 30 days is enough", ((0, 249), (30, 199)), 30, 249, 20),
    Row("§11(1): known for less than 30 days proves nothing", ((0, 249), (29.9, 199)), 29.9, None),
    Row("§11(1): days without a price prove nothing", ((0, 249), (20, None), (22, 249), (40, 199)), 40, None),
    Row(
        "§11(1): without a price long before, and known since", ((0, 249), (2, None), (4, 249), (40, 199)), 40, 249, 20
    ),
    Row(
        "C-330/23: not below the lowest of 30 days, no reduction", ((0, 299), (20, 199), (22, 299), (40, 199)), 40, None
    ),
    Row("C-330/23: dearer than the lowest of 30 days", ((0, 299), (20, 199), (22, 299), (40, 249)), 40, None),
    Row("C-330/23: the per cent are from that price only", ((0, 400), (20, 300), (27, 400), (40, 200)), 40, 300, 33),
    Row("UWG §5(1): below one per cent no figure", ((0, 1000), (40, 999)), 40, 1000, 0),
    Row("§11(2): a second step keeps the first one's price", ((0, 299), (40, 249), (50, 199)), 40, 299, 33),
    Row("§11(2): so does a third", ((0, 299), (40, 279), (50, 249), (60, 199)), 40, 299, 33),
    Row("§11(2): a raise between two steps interrupts", ((0, 299), (40, 199), (50, 249), (60, 189)), 60, 199, 5),
    Row("§11(2): what stood for 30 days is still a step", ((0, 299), (40, 249), (70, 199)), 40, 299, 33),
    Row("§11(1): what stood longer is the ordinary price", ((0, 299), (40, 249), (71, 199)), 71, 249, 20),
    Row("§11(1): a raise ends the reduction", ((0, 249), (40, 199), (50, 229)), None, None),
    Row("§11(1): a raise is none", ((0, 199), (40, 249)), None, None),
    Row("§11(1): the same price again is none", ((0, 249), (40, 249)), None, None),
    Row("§11(1): the same price again hides no reduction", ((0, 249), (40, 199), (45, 199)), 40, 249, 20),
    Row("§11(1): the same price again is no new step", ((0, 299), (40, 249), (60, 249), (75, 199)), 75, 249, 20),
    Row("§11(1): a first price is none", ((0, 249),), None, None),
    Row("§11(1): a price after none is none", ((0, 249), (40, None), (41, 199)), None, None),
    Row("§11(1): no price, no reduction", ((0, 249), (40, None)), None, None),
    Row("§11(1): nothing known, nothing claimed", (), None, None),
)


@pytest.mark.parametrize("row", ROWS, ids=[row.source for row in ROWS])
def test_what_may_be_claimed(row: Row) -> None:
    lines = history(*row.lines)
    assert reduction_began(lines) == (None if row.day is None else START + round(row.day * DAY))
    found = reduction(article(lines[-1].cents if lines else None), lines)
    assert (found is None) == (row.day is None)
    if found is not None:
        assert (found.lowest, found.percent) == (row.lowest, row.percent)
        assert bool(found.against) == (row.lowest is None)


def test_the_reason_for_no_claim_is_said_in_words() -> None:
    young = reduction(article(199), history((0, 249), (10, 199)))
    again = reduction(article(199), history((0, 299), (20, 199), (22, 299), (40, 199)))
    assert young
    assert again
    assert young.against == INCOMPLETE
    assert "1,99\u00a0€" in again.against
    assert "Ohne Hinweis" in again.words


def test_the_claim_is_said_as_the_storefront_says_it() -> None:
    found = reduction(article(199), history((0, 249), (40, 199)))
    assert found
    assert found.words == "Niedrigster Preis der 30 Tage vor der Ermäßigung: 2,49\u00a0€ (−20\u00a0%)"


def test_a_price_that_the_history_does_not_know_is_claimed_to_be_nothing() -> None:
    assert reduction(article(189), history((0, 249), (40, 199))) is None


@pytest.mark.parametrize(
    ("code", "book"),
    [
        ("09783161484100", True),  # ISBN: BuchPrG §2(1)
        ("09790260000438", True),  # ISMN, sheet music: BuchPrG §2(1) no. 1
        ("09771234567003", False),  # ISSN: newspapers and magazines are no books
        ("19783161484107", False),  # a case with that number is not the book
        ("9783161484", False),
    ],
)
def test_books_are_known_by_their_number(code: str, book: bool) -> None:
    assert is_fixed_price_book(article(100, code)) is book


def test_a_lowered_book_is_never_called_reduced() -> None:
    found = reduction(article(1_499, "09783161484100"), history((0, 1_999), (60, 1_499)))
    assert found
    assert (found.lowest, found.against) == (None, FIXED_PRICE)


@given(st.lists(st.tuples(st.integers(0, 90 * 24), st.one_of(st.none(), st.integers(1, 400))), max_size=12))
def test_a_claim_is_never_above_any_price_of_the_30_days_before(raw: list[tuple[int, int | None]]) -> None:
    lines = history(*((hour / 24, cents) for hour, cents in sorted(dict(raw).items())))
    began = reduction_began(lines)
    if began is None:
        return
    lowest = lowest_of_30_days(lines, began)
    hours = [began - hour * DAY // 24 for hour in range(1, 30 * 24 + 1)]
    in_force = [next((line.cents for line in reversed(lines) if line.since <= hour), None) for hour in hours]
    if lowest is None:
        assert None in in_force
    else:
        known = [cents for cents in in_force if cents is not None]
        assert len(known) == len(in_force)
        assert lowest <= min(known)


@pytest.mark.parametrize(
    ("price", "lowest", "percent"), [(199, 249, 20), (200, 300, 33), (1, 3, 66), (0, 5, 100), (249, 249, 0), (9, 5, 0)]
)
def test_per_cent_are_rounded_down(price: int, lowest: int, percent: int) -> None:
    assert percent_off(price, lowest) == percent


@pytest.mark.parametrize(
    "text",
    [
        "Jetzt statt 3,99 € im Angebot",
        "Statt: 12,99",
        "bisher € 20,00",
        "früher 20 Euro",
        "Winterjacke -30%",
        "Winterjacke −30 % !",
        "heute 20 % günstiger",
        "um 15 Prozent reduziert",
    ],
)
def test_words_that_announce_a_reduction_are_found(text: str) -> None:
    # CJEU C-330/23: such words too must rest on the lowest price of 30 days, so no article brings its own.
    assert claim_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Zartbitter 70 % Kakao",
        "Rotwein 13,5 % vol",
        "Honig statt Zucker",
        "Aufstrich - 30 % weniger Fett",
        "Kühlen bei -18 °C",
        "Baumwolle 80%-20% Leinen",
        "Früher 2020er Jahrgang, 0,75 l",
        "10 % Rabatt ab drei Stück",
        "Bisher 3 Bände erschienen",
    ],
)
def test_other_figures_are_no_such_words(text: str) -> None:
    assert claim_in(text) == ""
