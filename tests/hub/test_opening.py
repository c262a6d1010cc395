from datetime import datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from prima.contract.messages import OpeningTime
from prima.contract.opening import Week, after_opening_hours, end_of_opening_day, is_open, next_turn, opening_ms_between

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = 3_600_000


def at(text: str) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=BERLIN).timestamp()) * 1000


def week(*spans: str) -> Week:
    """`0 09:00 18:00` is Monday from 9 to 18."""
    times = [OpeningTime(weekday=int(span[0]), opens=span[2:7], closes=span[8:]) for span in spans]
    return Week.of(times, BERLIN)


SHOP = week(*(f"{day} 09:00 18:00" for day in range(5)), "5 09:00 14:00")


def test_a_hold_ends_at_closing_time_of_the_second_opening_day() -> None:
    assert end_of_opening_day(at("2025-06-06T15:00"), 2, SHOP) == at("2025-06-09T18:00")  # Friday → Saturday, Monday
    assert end_of_opening_day(at("2025-06-08T12:00"), 1, SHOP) == at("2025-06-09T18:00")  # Sunday → Monday
    assert end_of_opening_day(at("2025-06-02T08:00"), 1, SHOP) == at("2025-06-03T18:00")  # the day itself never counts


def test_a_lunch_break_is_one_opening_day() -> None:
    broken = week("0 09:00 12:00", "0 14:00 18:00", "1 09:00 12:00", "1 14:00 18:00")
    assert end_of_opening_day(at("2025-06-02T10:00"), 1, broken) == at("2025-06-03T18:00")


def test_an_answer_is_due_after_so_many_opening_hours() -> None:
    assert after_opening_hours(at("2025-06-02T10:00"), 4, SHOP) == at("2025-06-02T14:00")
    assert after_opening_hours(at("2025-06-06T16:00"), 4, SHOP) == at("2025-06-07T11:00")
    assert after_opening_hours(at("2025-06-07T20:00"), 1, SHOP) == at("2025-06-09T10:00")


def test_silence_counts_only_while_the_shop_is_open() -> None:
    assert opening_ms_between(at("2025-06-06T17:00"), at("2025-06-07T10:00"), SHOP, 99 * HOUR) == 2 * HOUR
    assert opening_ms_between(at("2025-06-07T14:00"), at("2025-06-09T09:00"), SHOP, 99 * HOUR) == 0
    assert opening_ms_between(at("2025-06-02T09:00"), at("2025-07-02T09:00"), SHOP, 5 * HOUR) == 5 * HOUR


def test_a_night_ends_on_the_following_day() -> None:
    bar = week("4 20:00 03:00", "5 20:00 24:00")
    assert is_open(at("2025-06-07T02:59"), bar)
    assert not is_open(at("2025-06-07T03:00"), bar)
    assert after_opening_hours(at("2025-06-07T01:00"), 3, bar) == at("2025-06-07T21:00")


def test_without_hours_the_clock_runs_on() -> None:
    always = week()
    assert is_open(at("2025-06-08T03:00"), always)
    assert after_opening_hours(at("2025-06-08T23:00"), 8, always) == at("2025-06-09T07:00")
    assert end_of_opening_day(at("2025-06-08T12:00"), 2, always) == at("2025-06-11T00:00")


def test_the_night_in_which_the_clocks_change_counts_what_it_has() -> None:
    always = week()
    assert opening_ms_between(at("2025-03-30T00:00"), at("2025-03-31T00:00"), always, 99 * HOUR) == 23 * HOUR
    assert opening_ms_between(at("2025-10-26T00:00"), at("2025-10-27T00:00"), always, 99 * HOUR) == 25 * HOUR


@given(st.integers(at("2024-01-01T00:00"), at("2027-01-01T00:00")), st.integers(1, 72))
def test_an_answers_deadline_leaves_exactly_its_opening_hours(start: int, hours: int) -> None:
    due = after_opening_hours(start, hours, SHOP)
    assert opening_ms_between(start, due, SHOP, 99 * 24 * HOUR) == hours * HOUR


@given(st.integers(at("2024-01-01T00:00"), at("2027-01-01T00:00")), st.integers(1, 14))
def test_a_hold_never_ends_while_the_shop_is_open(start: int, days: int) -> None:
    until = end_of_opening_day(start, days, SHOP)
    assert until > start
    assert not is_open(until, SHOP)
    assert is_open(until - 1, SHOP)


def test_a_door_tells_when_it_turns_next() -> None:
    broken = week("0 09:00 13:00", "0 14:30 18:00")
    assert next_turn(at("2025-06-02T12:59"), broken) == (True, at("2025-06-02T13:00"))
    assert next_turn(at("2025-06-02T13:00"), broken) == (False, at("2025-06-02T14:30"))
    assert next_turn(at("2025-06-02T18:00"), broken) == (False, at("2025-06-09T09:00"))
    is_open_always, turn = next_turn(at("2025-06-02T18:00"), week())
    assert is_open_always
    assert turn - at("2025-06-02T18:00") > 7 * 24 * HOUR
