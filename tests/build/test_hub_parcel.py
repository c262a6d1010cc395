"""What a city installs: the container's list holds all that the hub imports, the unit and the file name what exists."""

import ast
import configparser
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from prima.hub import cli

ROOT = Path(__file__).resolve().parent.parent.parent
HUB = ROOT / "build" / "hub"


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name.partition("[")[0]).lower()


def listed() -> set[str]:
    lines = (HUB / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return {normal(line) for line in lines if line and not line.startswith("#")}


def test_the_containers_list_holds_all_that_the_hub_imports_and_not_the_window() -> None:
    imported = set()
    for path in (ROOT / "prima").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported.add(node.module.split(".")[0])
    foreign = imported - set(sys.stdlib_module_names) - {"prima"}
    packages = packages_distributions()
    # What a listed package brings itself: fastapi starlette, jinja2 markupsafe, pydantic the other two.
    brought = {"starlette", "markupsafe", "pydantic-core", "typing-extensions"}
    needed = {normal(packages[module][0]) for module in foreign} - brought
    assert needed <= listed()
    assert not {name for name in listed() if "pyside" in name or name in ("keyring", "biip", "openpyxl")}


def test_every_package_of_the_container_is_pinned() -> None:
    pins = {normal(line.partition("==")[0]) for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()}
    assert listed() <= pins


def test_the_container_copies_only_what_there_is_and_runs_as_nobody_in_particular() -> None:
    text = (HUB / "Containerfile").read_text(encoding="utf-8")
    copied = [word for line in re.findall(r"^COPY (?!--)(.+) \S+$", text, re.MULTILINE) for word in line.split()]
    assert {"prima", "constraints.txt"} <= set(copied)
    assert [name for name in copied if not (ROOT / name).exists()] == []
    # What the wheel is made of: without one of these pip stops, and so does the image.
    built = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"][
        "wheel"
    ]
    assert {*built["packages"], *built["force-include"]} <= set(copied)
    assert "USER 10001" in text
    assert "ENV" in text
    assert not re.search(r"(?i)(password|token)\s*=\s*\S", text)


def test_the_unit_calls_the_hub_as_it_can_be_called() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(HUB / "prima-hub.service", encoding="utf-8")
    service = unit["Service"]
    known = dict(
        line.partition("=")[::2]
        for line in (HUB / "prima-hub.env").read_text(encoding="utf-8").splitlines()
        if "=" in line and not line.startswith("#")
    )
    told = re.sub(r"\$\{(\w+)\}|\$(\w+)", lambda found: known[found[1] or found[2]], service["ExecStart"])
    command = shlex.split(told)
    assert command[0].endswith("/prima-hub")
    call = cli._parser().parse_args(command[1:])
    assert call.workers == 4
    assert call.behind_proxy
    assert call.city == "Bocholt"
    assert (service["User"], service["NoNewPrivileges"], service["ProtectSystem"]) == ("prima", "yes", "strict")


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_understands_every_line_of_the_units(tmp_path: Path) -> None:
    units = [path.name for path in HUB.glob("prima-hub*.*") if path.suffix in (".service", ".timer")]
    assert len(units) == 3
    for name in units:
        text = (HUB / name).read_text(encoding="utf-8")
        # The program itself is installed where the unit runs.
        (tmp_path / name).write_text(text.replace("/srv/prima/venv/bin/prima-hub", "/bin/true"), encoding="utf-8")
    call = ["systemd-analyze", "verify", *(str(tmp_path / name) for name in units)]
    told = subprocess.run(call, capture_output=True, text=True)
    assert (told.returncode, told.stdout + told.stderr) == (0, "")


def test_the_nightly_backup_calls_the_hub_as_it_can_be_called() -> None:
    text = (HUB / "prima-hub-backup.service").read_text(encoding="utf-8")
    calls = re.findall(r"/srv/prima/venv/bin/prima-hub (\w+)(?: \"(\S+?)\$)?", text)
    assert [verb for verb, _ in calls] == ["backup", "check"]
    for verb, file in calls:
        assert cli._parser().parse_args([verb, *([file] if file else [])]).command
    assert "Persistent=yes" in (HUB / "prima-hub-backup.timer").read_text(encoding="utf-8")
