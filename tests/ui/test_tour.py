"""The tour proves the main job; here it is proven that it can fail."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    # Without a browser on the path the citizen's pictures are left out and the tour takes seconds.
    environment = os.environ | {"PATH": str(Path(sys.executable).parent), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, timeout=110, check=False
    )


def test_the_tour_holds_from_scan_to_handover(tmp_path: Path) -> None:
    walked = run("-m", "shb_desktop", "--tour", str(tmp_path))
    assert walked.returncode == 0, walked.stdout + walked.stderr
    assert walked.stdout.count("✓") == 14
    assert len(list(tmp_path.glob("*.png"))) >= 14


def test_a_step_that_does_not_hold_ends_the_tour_with_a_sentence(tmp_path: Path) -> None:
    spoiled = (
        "import sys; from pathlib import Path; from shb_desktop import tour\n"
        "tour.KNOWN, tour.Hands.patience = '9520000000011', 6; sys.exit(tour.walk(Path(sys.argv[1])))"
    )
    walked = run("-c", spoiled, str(tmp_path))
    assert walked.returncode == 1
    assert "✗ 2/14 Der Artikel wurde nicht gezeigt." in walked.stdout


def test_the_version_is_told() -> None:
    assert run("-m", "shb_desktop", "--version").stdout.startswith("SHB Desktop ")
