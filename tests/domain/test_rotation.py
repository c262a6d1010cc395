"""Old copies go, and enough of them stay."""

from datetime import UTC, datetime, timedelta

from shb_desktop.domain.rotation import kept

FIRST = datetime(2026, 1, 1, 8, 30, tzinfo=UTC)


def _lived(days: list[int]) -> set[datetime]:
    """What is left when a copy is made on each of these days and too old ones are removed at once."""
    there: set[datetime] = set()
    for day in days:
        there.add(FIRST + timedelta(days=day))
        there = kept(there)
    return there


def test_after_two_years_a_week_of_days_a_month_of_weeks_and_a_year_of_months_are_left() -> None:
    there = _lived(list(range(730)))
    last = FIRST + timedelta(days=729)
    assert {last - timedelta(days=day) for day in range(7)} <= there
    assert len({moment.isocalendar()[:2] for moment in there if last - moment < timedelta(days=28)}) >= 4
    assert len({(moment.year, moment.month) for moment in there}) == 12
    assert len(there) <= 7 + 4 + 12


def test_a_closed_shop_loses_nothing() -> None:
    before = _lived(list(range(100)))
    after = _lived([*range(100), 180])
    assert len(after) >= len(before) - 1
    assert {moment for moment in before if moment >= FIRST + timedelta(days=94)} <= after


def test_several_copies_of_one_day_leave_the_newest() -> None:
    morning, evening = FIRST, FIRST + timedelta(hours=9)
    assert kept([morning, evening]) == {evening}
