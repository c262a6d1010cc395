"""Short form of the power-cut proof; `python dev.py soak` runs the long one."""

import sys
from pathlib import Path

import pytest

from tests.faults.killed_counter import kill_in_the_middle, stocked


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows knows no SIGKILL; TerminateProcess is proven by the parcel"
)
def test_what_was_answered_before_a_power_cut_is_in_the_book_once(tmp_path: Path) -> None:
    home = stocked(tmp_path / "home", articles=120)
    for first, kill_after in ((1, 7), (41, 1), (81, 23)):
        seen = kill_in_the_middle(home, range(first, first + 40), kill_after)
        assert seen.holds, seen
