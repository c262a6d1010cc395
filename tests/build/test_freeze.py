"""Where a folder is frozen: its Python is run, what fails is told, and a start that died is tried again."""

import os
import sys
from pathlib import Path

import pytest

from build.freeze import Kitchen
from dev import Stopped


@pytest.fixture
def kitchen(tmp_path: Path) -> Kitchen:
    return Kitchen((sys.executable,), tmp_path, str, dict(os.environ), sys.platform)


def failing(tmp_path: Path, words: str) -> Path:
    """A script that fails with these words the first time and holds the second."""
    script = tmp_path / "script.py"
    script.write_text(
        "import pathlib, sys\nseen = pathlib.Path(__file__ + '.seen')\n"
        f"if not seen.exists():\n    seen.touch()\n    sys.exit({words!r})\n",
        encoding="utf-8",
    )
    return script


def test_a_child_that_died_at_its_start_is_tried_again(kitchen: Kitchen, tmp_path: Path) -> None:
    kitchen.run_again(failing(tmp_path, "SubprocessDiedError: Its exit code was 3221225794."))


def test_any_other_failure_is_told_at_once(kitchen: Kitchen, tmp_path: Path) -> None:
    script = failing(tmp_path, "ModuleNotFoundError: No module named 'shop'")
    with pytest.raises(Stopped, match="No module named 'shop'"):
        kitchen.run_again(script)
    kitchen.run(script)
