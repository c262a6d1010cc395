"""Short form of the power cuts while counting, importing, copying and restoring."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not hasattr(sys, "getdlopenflags"), reason="needs fork and SIGKILL")
def test_a_power_cut_while_counting_importing_copying_or_restoring_leaves_a_whole_book() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.killed_safekeeping", "8"],
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("held") == 4 * 8
