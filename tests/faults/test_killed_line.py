"""Short form of the proof with killed tills and hubs; `python dev.py soak killed-line` runs the long one."""

import sys
from pathlib import Path

import pytest

from tests.faults.killed_line import town


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL")
def test_what_was_told_survives_the_death_of_either_side(tmp_path: Path) -> None:
    with town(tmp_path, seed=1) as made:
        for _ in range(3):
            made.kill()
        made.prove()
