"""Value added tax on goods: which rates there are on a day (UStG §12, §28)."""

from datetime import date

_FROM: tuple[tuple[date, frozenset[int]], ...] = (
    # §12(3) UStG, Jahressteuergesetz 2022: 0 % for photovoltaics; §19 small businesses state none either.
    (date(2023, 1, 1), frozenset({19, 7, 0})),
    (date(2021, 1, 1), frozenset({19, 7})),
    # §28(1), (2) UStG, Zweites Corona-Steuerhilfegesetz: half a year at 16 and 5 %.
    (date(2020, 7, 1), frozenset({16, 5})),
    (date(2007, 1, 1), frozenset({19, 7})),
)


def rates(day: date) -> frozenset[int]:
    """The rates in per cent that a price may contain on `day`; empty before 2007."""
    return next((found for since, found in _FROM if since <= day), frozenset())
