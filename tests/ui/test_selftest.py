"""The selftest from source: everything but the long walk, which `dev.py package` takes in the frozen program."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shb_desktop.__main__ import main
from shb_desktop.services.about import about
from shb_desktop.tour import selftest
from shb_desktop.tour.selftest import Bench, Report, Trying, Unproven


@pytest.mark.parametrize(
    "name", ["sqlite", "old books", "pictures", "fonts", "keyring", "trust", "licences", "paper"]
)  # fmt: skip
def test_a_check_holds_here(name: str, qapp: QApplication, tmp_path: Path) -> None:
    place, out = tmp_path / "place", tmp_path / "out"
    place.mkdir()
    out.mkdir()
    assert dict(Bench(qapp, place, out).checks())[name]()


@pytest.mark.parametrize(
    ("plugins", "told"),
    [("pass", "media formats"), ("app.setLibraryPaths([])", "Qt kann keine Kamera öffnen")],
)
def test_a_program_that_can_open_no_camera_says_so(plugins: str, told: str) -> None:
    # In a process of its own: Qt loads its plugin for cameras once, and is talkative about what the system lacks.
    script = (
        "from pathlib import Path; from PySide6.QtWidgets import QApplication\n"
        f"from shb_desktop.tour.selftest import Bench; app = QApplication([]); {plugins}\n"
        "print(Bench(app, Path(), Path()).devices())"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, encoding="utf-8")
    assert told in done.stdout + done.stderr


def test_a_check_that_fails_is_written_down_and_the_next_one_follows(tmp_path: Path) -> None:
    report = Report()
    with Trying(report, tmp_path, "first"):
        raise Unproven("Es fehlt etwas.")
    with Trying(report, tmp_path, "second") as check:
        check.seen = "da"
    told = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert told["ok"] is False
    assert [bool(one["problem"]) for one in told["checks"]] == [True, False]
    assert "Es fehlt etwas." in told["checks"][0]["problem"]


def test_a_check_under_way_counts_as_failed_until_it_ends(tmp_path: Path) -> None:
    report = Report()
    with Trying(report, tmp_path, "only"):
        told = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
        assert told["ok"] is False
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["ok"] is True


def test_the_walk_is_the_last_check(qapp: QApplication, tmp_path: Path) -> None:
    assert [name for name, _ in Bench(qapp, tmp_path, tmp_path).checks()][-1] == "walk"


def test_every_part_of_the_program_has_a_licence() -> None:
    told = about()
    names = {part.name for part in told.parts}
    assert {"Python", "Qt", "SQLite", "SQLAlchemy", "pydantic", "PySide6_Essentials"} <= names
    assert [part.name for part in told.parts if not part.licence] == []
    assert not names & {"pytest", "ruff", "mypy", "shb-desktop"}
    assert selftest.old_books()


def test_the_program_speaks_utf_8_into_every_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", pipe)
    with pytest.raises(SystemExit):
        main(["--version"])
    pipe.write("✓\n")
    pipe.flush()
    assert pipe.buffer.getvalue().decode().endswith("✓\n")
