"""Numbers as people write them."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shb_desktop.domain.money import MoneyUnclear, format_money, parse_money
from shb_desktop.domain.number_text import DecimalMark
from shb_desktop.domain.quantity import (
    MOST,
    QuantityUnclear,
    Unit,
    format_quantity,
    parse_quantity,
    quantity_first,
    typed_quantity,
)


@pytest.mark.parametrize(
    ("typed", "thousandths"),
    [
        ("1", 1_000),
        ("0,250", 250),
        ("12.5", 12_500),
        (" 3 ", 3_000),
        ("1.234,5", 1_234_500),
        ("1,234.5", 1_234_500),
        ("0.250", 250),
        ("1.234.567", 1_234_567_000),
        ("+4", 4_000),
        (",5", 500),
        ("0", 0),
        ("1,2340", 1_234),
        ("1 000", 1_000_000),
    ],
)
def test_quantities_are_read_in_german_and_with_a_point(typed: str, thousandths: int) -> None:
    assert parse_quantity(typed) == thousandths


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("-1", "kleiner als null"),
        ("−1", "kleiner als null"),
        ("1,2345", "zu genau"),
        ("9521234000013", "zu groß"),
        ("1.234", "zwei Mengen"),
        ("", "keine Menge"),
        ("drei", "keine Menge"),
        ("1,2,3", "keine Menge"),
        ("1e3", "keine Menge"),
        ("٣", "keine Menge"),
        ("NaN", "keine Menge"),
    ],
)
def test_quantities_that_are_not_one_clear_number_are_refused(typed: str, reason: str) -> None:
    with pytest.raises(QuantityUnclear, match=reason):
        parse_quantity(typed)


def test_a_known_decimal_mark_settles_what_a_point_means() -> None:
    assert parse_quantity("1.234", ",") == 1_234_000
    assert parse_quantity("1.234", ".") == 1_234


@given(st.integers(0, MOST))
def test_a_quantity_survives_being_shown_and_read(quantity: int) -> None:
    assert parse_quantity(format_quantity(quantity), ",") == quantity
    assert parse_quantity(typed_quantity(quantity)) == quantity


@pytest.mark.parametrize(
    ("quantity", "text"),
    [
        (1_000, "1"),
        (250, "0,250"),
        (12_500, "12,5"),
        (-1_500, "−1,5"),
        (1_005, "1,005"),
        (0, "0"),
        (123_456_500, "123.456,5"),
    ],
)
def test_quantities_are_shown_as_scales_and_people_write_them(quantity: int, text: str) -> None:
    assert format_quantity(quantity) == text


def test_quantities_that_are_compared_have_the_same_number_of_digits() -> None:
    row = (4_250, 4_000, -250)
    assert [format_quantity(one, *row) for one in row] == ["4,250", "4,000", "−0,250"]
    assert [format_quantity(one, 3_000, 4_000) for one in (3_000, 4_000)] == ["3", "4"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("9520000000011", (None, "9520000000011")),
        ("12*9520000000011", (12_000, "9520000000011")),
        ("2,5*NAGEL", (2_500, "NAGEL")),
        ("M5*20", (None, "M5*20")),
        ("*9520000000011*", (None, "*9520000000011*")),
        ("12*", (12_000, "")),
    ],
)
def test_a_quantity_may_stand_before_the_code(typed: str, found: tuple[int | None, str]) -> None:
    assert quantity_first(typed) == found


@pytest.mark.parametrize("number", ["-3", "12*", "99999999999999", "1.234", "١٢", "1,2,3", "9520000000011"])
def test_a_number_that_is_no_quantity_is_never_part_of_the_code(number: str) -> None:
    with pytest.raises(QuantityUnclear):
        quantity_first(f"{number}*9520000000028")


def test_units_have_german_labels() -> None:
    assert [unit.label for unit in Unit] == ["Stück", "kg", "l", "m", "m²", "m³"]


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("3,50", 350),
        ("3.5", 350),
        ("3,50 €", 350),
        ("EUR 3.50", 350),
        ("1.234,56\u00a0€", 123_456),
        ("12,-", 1_200),
        ("1.234", 123_400),
        ("0", 0),
        ("1'234.50", 123_450),
        ("2,500", 250),
    ],
)
def test_prices_are_read_as_people_write_them(typed: str, cents: int) -> None:
    assert parse_money(typed) == cents


@pytest.mark.parametrize(
    ("text", "mark", "cents"),
    [("35.949999999999", ".", 3_595), ("2,5000000000001", ",", 250), ("1,234.5", ".", 123_450), ("1.234", ".", 123)],
)
def test_a_files_prices_are_rounded_to_cents(text: str, mark: DecimalMark, cents: int) -> None:
    assert parse_money(text, mark) == cents


@pytest.mark.parametrize("typed", ["-3", "drei", "", "3,509", "9521234000013", "3,5,0", "1e5", "€"])
def test_prices_that_are_not_one_clear_amount_are_refused(typed: str) -> None:
    with pytest.raises(MoneyUnclear):
        parse_money(typed)


@given(st.integers(0, 99_999_999_99))
def test_an_amount_survives_being_shown_and_read(cents: int) -> None:
    assert parse_money(format_money(cents)) == cents


def test_amounts_are_shown_as_a_german_price_tag() -> None:
    assert format_money(123_456) == "1.234,56\u00a0€"
    assert format_money(-5) == "−0,05\u00a0€"


@given(st.text())
def test_no_text_raises_anything_but_the_named_errors(text: str) -> None:
    for parse, error in ((parse_quantity, QuantityUnclear), (parse_money, MoneyUnclear)):
        with contextlib.suppress(error):
            assert parse(text) >= 0
