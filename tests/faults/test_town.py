"""Hundreds of histories of shops, citizens and a bad network hold; and every known protocol bug is found by them."""

from collections.abc import Iterator

import pytest

from tests.faults import mutants
from tests.faults.deeds import SINCE
from tests.faults.town import broken, live, town
from tests.faults.world import World

HISTORIES, AT_ONCE, STEPS = 600, 100, 10
PRICED = min(SINCE.values())
"""Short ones, in slices for the workers to share; CI lives ten thousand others beside the tests, and
`python dev.py soak town` as many and as long ones as wanted."""

ONCE_BROKEN = (
    10,
    14,
    56,
    69,
    152,
    166,
    298,
    361,
    396,
    435,
    481,
    574,
    754,
    796,
    980,
    2192,
    2232,
    2245,
    2318,
    20032,
    20146,
    20168,
    20230,
    70403,
    70564,
    70651,
    70801,
    71321,
    71627,
    9_000_408,
    9_001_319,
)
"""Seeds that found something while this was built."""

ONCE_BROKEN_SHORT = (8_025_453, 9_116_312)
"""The same in histories of so few steps."""

TRIES = 400
"""Histories within which a bug must show itself."""


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with town() as made:
        yield made


@pytest.mark.parametrize(
    "first", [*range(0, HISTORIES // 2, AT_ONCE), *range(PRICED, PRICED + HISTORIES // 2, AT_ONCE)]
)
def test_histories_hold(world: World, first: int) -> None:
    assert [str(one) for one in broken(world, range(first, first + AT_ONCE), steps=STEPS)] == []


def test_seeds_that_were_once_broken_hold(world: World) -> None:
    assert [str(one) for one in broken(world, ONCE_BROKEN)] == []
    assert [str(one) for one in broken(world, ONCE_BROKEN_SHORT, steps=STEPS)] == []


def test_one_seed_is_one_history(world: World) -> None:
    deeds = []
    for _ in range(2):
        assert live(world, 7) is None
        deeds.append(list(world.deeds))
    assert deeds[0] == deeds[1]


@pytest.mark.parametrize("name", mutants.BUGS)
def test_a_protocol_bug_is_found(world: World, name: str) -> None:
    with mutants.loose(name):
        seeds = [mutants.FOUND_BY.get(name, 0), *range(TRIES)]
        found = next(broken(world, seeds, mutants.SHOWS_WHEN.get(name, ())), None)
    assert found is not None, f"{name} was not found in {TRIES} histories"


def test_there_are_bugs_enough_to_prove_the_harness() -> None:
    assert len(mutants.BUGS) >= 20
