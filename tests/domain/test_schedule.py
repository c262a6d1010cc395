"""Times on the wall and instants, across both changes of the clocks in Germany."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shb_desktop.domain.schedule import (
    AlreadyOver,
    EndsBeforeStart,
    MomentUnclear,
    NoSuchTime,
    checked,
    end_of_day,
    in_words,
    instant,
    local,
    read_moment,
)

SPRING, AUTUMN = date(2027, 3, 28), date(2026, 10, 25)
HOUR = 3_600_000


def utc(*parts: int) -> int:
    return round(datetime(*parts, tzinfo=UTC).timestamp()) * 1000  # type: ignore[arg-type,misc]


@pytest.mark.parametrize(
    ("day", "at", "later", "expected"),
    [
        (date(2026, 7, 1), time(8), False, utc(2026, 7, 1, 6)),  # summer: UTC+2
        (date(2026, 12, 1), time(8), False, utc(2026, 12, 1, 7)),  # winter: UTC+1
        (SPRING, time(1, 59), False, utc(2027, 3, 28, 0, 59)),
        (SPRING, time(3), False, utc(2027, 3, 28, 1)),
        (AUTUMN, time(2, 30), False, utc(2026, 10, 25, 0, 30)),  # the first of the two
        (AUTUMN, time(2, 30), True, utc(2026, 10, 25, 1, 30)),  # the second
        (AUTUMN, time(3), False, utc(2026, 10, 25, 2)),
    ],
)
def test_a_time_on_the_wall_is_an_instant(day: date, at: time, later: bool, expected: int) -> None:
    assert instant(day, at, later=later) == expected


@pytest.mark.parametrize("at", [time(2), time(2, 30), time(2, 59)])
def test_an_hour_that_the_clocks_skip_is_refused(at: time) -> None:
    with pytest.raises(NoSuchTime):
        instant(SPRING, at)


@given(st.datetimes(datetime(2020, 1, 1), datetime(2035, 12, 31)))  # noqa: DTZ001
def test_what_is_not_refused_reads_back_as_it_was(wall: datetime) -> None:
    wall = wall.replace(second=0, microsecond=0)
    try:
        found = instant(wall.date(), wall.time())
    except NoSuchTime:
        return
    assert local(found).replace(tzinfo=None, fold=0) == wall


def test_days_are_as_long_as_they_are() -> None:
    length = {day: end_of_day(day) + 1 - instant(day, time(0)) for day in (SPRING, AUTUMN, date(2026, 6, 1))}
    assert list(length.values()) == [23 * HOUR, 25 * HOUR, 24 * HOUR]


@pytest.mark.parametrize(
    ("starts", "ends", "words"),
    [
        (None, None, ""),
        ("21.11.2026 08:00", None, "Sichtbar ab morgen, 8:00 Uhr"),
        (None, "20.11.2026 18:30", "Noch bis heute, 18:30 Uhr"),
        ("24.12.2026 08:00", "02.01.2027 20:00", "Von Do, 24.12., 8:00 Uhr bis Sa, 2.1.2027, 20:00 Uhr"),
        ("19.11.2026 08:00", "24.12.2026 14:00", "Noch bis Do, 24.12., 14:00 Uhr"),
        (None, "19.11.2026 18:00", "Beendet seit gestern, 18:00 Uhr"),
        ("19.11.2026 08:00", None, ""),
    ],
)
def test_a_span_in_words(starts: str | None, ends: str | None, words: str) -> None:
    now = read_moment("20.11.2026", "09:00")
    begin, end = (read_moment(*text.split()) if text else None for text in (starts, ends))
    assert in_words(begin, end, now) == words


def test_of_the_hour_that_comes_twice_is_said_which() -> None:
    now = utc(2026, 10, 24, 8)
    assert in_words(None, utc(2026, 10, 25, 0, 30), now) == "Noch bis morgen, 2:30 Uhr Sommerzeit"
    assert in_words(None, utc(2026, 10, 25, 1, 30), now) == "Noch bis morgen, 2:30 Uhr Winterzeit"


def test_a_span_in_which_nothing_would_be_shown_is_refused() -> None:
    checked(None, None, 5)
    checked(3, 9, 5)
    with pytest.raises(EndsBeforeStart):
        checked(9, 9, 5)
    with pytest.raises(AlreadyOver):
        checked(None, 5, 5)


@pytest.mark.parametrize(
    ("day", "at"),
    [
        ("24.12.2026", "18:30"),
        ("2026-12-24", "18:30"),
        (" 24.12.2026", "18:30 "),
        ("24/12/2026", "18:30"),
        ("24-12-2026", "18:30"),
        ("24.12.26", "18:30"),
        ("24. 12. 2026", "18:30"),
    ],
)
def test_a_moment_is_read(day: str, at: str) -> None:
    assert read_moment(day, at) == utc(2026, 12, 24, 17, 30)
    assert read_moment("1.2.2026", "8:05") == read_moment("1/2/2026", "8:05") == utc(2026, 2, 1, 7, 5)


@pytest.mark.parametrize(
    ("day", "at"),
    [
        ("", ""),
        ("31.2.2026", "8:00"),
        ("24.12.", "8:00"),
        ("24.12.2026", "25:00"),
        ("12/24/2026", "8:00"),
        ("1.2/26", "8:00"),
    ],
)
def test_a_moment_that_is_none_is_refused(day: str, at: str) -> None:
    with pytest.raises(MomentUnclear):
        read_moment(day, at)
