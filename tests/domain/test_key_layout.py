"""Scanners whose keyboard is another country's."""

import pytest

from shb_desktop.domain.key_layout import TEST_TEXT, LayoutUnclear, find_swap, heal


def test_a_scanner_that_types_what_is_printed_needs_no_healing() -> None:
    assert find_swap(TEST_TEXT + "\r\n") == {}
    assert heal("Zytrone", {}) == "Zytrone"


def test_a_us_scanner_on_a_german_computer_is_recognised_with_everything_a_web_address_needs() -> None:
    swap = find_swap("+ß-zyZY0123")
    assert heal("+ß-zyZY0123", swap) == TEST_TEXT
    assert heal("httpsÖ--example.com-01-123_17´271231", swap) == "https://example.com/01/123?17=271231"


def test_another_swap_is_learned_as_it_was_seen() -> None:
    assert heal("_", find_swap("]_/yzYZ0123")) == "-"


@pytest.mark.parametrize("arrived", ["]-/yz", "+ß-zyZYàà&é", "]-/YZyz0123", "]--yzYZ0123", "", '(!:yzYZà&é"'])
def test_what_cannot_be_put_right_says_what_to_do(arrived: str) -> None:
    with pytest.raises(LayoutUnclear) as caught:
        find_swap(arrived)
    assert caught.value.hint
