from collections.abc import Iterator

import pytest

from shb_desktop.domain import staff
from tests.shop import book, clock

__all__ = ["book", "clock", "cost"]

_THE_PROGRAM_S_OWN = staff._COST


@pytest.fixture(autouse=True, scope="session")
def cost() -> Iterator[int]:
    """What stretching a PIN costs in the program; it is little in the tests, where people sign on all the time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(staff, "_COST", 2)
        yield _THE_PROGRAM_S_OWN
