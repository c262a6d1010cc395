"""From the source to a folder that runs without Python: a clean environment, the spec, the check."""

import os
import re
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from build.check_bundle import check
from dev import ROOT, Stopped, own_environment, say

WORKSHOP = ROOT / ".cache" / "parcel"
DIST = ROOT / "dist"
_DIED_AT_ITS_START = "3221225794"
"""Windows' STATUS_DLL_INIT_FAILED (0xC0000142), as PyInstaller tells it of its own children."""


def version() -> str:
    """The version that the source names."""
    text = (ROOT / "shb_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise Stopped("shb_desktop/__init__.py names no version.")
    return found[1]


def commit() -> str:
    """The commit that is being packed, with a plus behind it when the tree differs; empty outside of git."""
    told = subprocess.run(["git", "describe", "--always", "--dirty=+"], cwd=ROOT, capture_output=True, text=True)
    return told.stdout.strip() if told.returncode == 0 else ""


Spell = Callable[[Path], str]


@dataclass(frozen=True, slots=True)
class Kitchen:
    """Where a folder is frozen: how to start its Python, and how that Python spells a path of ours."""

    python: tuple[str, ...]
    folder: Path
    spell: Spell
    environment: Mapping[str, str]
    system: str

    def run(self, *arguments: str | Path, more: Mapping[str, str] | None = None) -> None:
        """Run its Python. Raises Stopped with the last lines of what it said when that fails."""
        told = [self.spell(one) if isinstance(one, Path) else one for one in arguments]
        log = self.folder / "last.log"
        # Through a pipe: Wine's programs fall silent, or stop, on anything else.
        process = subprocess.Popen(
            [*self.python, *told],
            cwd=ROOT,
            env={**self.environment, **(more or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        with process, log.open("wb") as sink:
            shutil.copyfileobj(cast("IO[bytes]", process.stdout), sink)
        if process.returncode != 0:
            last = "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-25:])
            raise Stopped(f"{' '.join(told[:3])} … failed:\n{last}")

    def run_again(self, *arguments: str | Path, more: Mapping[str, str] | None = None) -> None:
        """The same for what starts dozens of programs of its own: once more when one of them died at its start."""
        try:
            self.run(*arguments, more=more)
        except Stopped as problem:
            if _DIED_AT_ITS_START not in str(problem):
                raise
            say("A program died at its start, as Wine's do now and then under load. Once more …")
            self.run(*arguments, more=more)


def clean_kitchen() -> Kitchen:
    """A virtual environment with the program's wheel, what it stands on and PyInstaller; nothing of any developer's."""
    folder = WORKSHOP / "here"
    place = folder / "venv"
    python = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    folder.mkdir(parents=True, exist_ok=True)
    if not python.exists():
        say("Making a clean environment …")
        shutil.rmtree(place, ignore_errors=True)
        venv.create(place, with_pip=True, symlinks=sys.platform != "win32")
    kitchen = Kitchen((str(python),), folder, str, own_environment(), sys.platform)
    wheel = build_wheel(kitchen)
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-warn-script-location"]
    constraints, tools = ROOT / "constraints.txt", ROOT / "build" / "requirements.txt"
    kitchen.run(*pip, "--constraint", constraints, f"{wheel}[devices]", "-r", tools)
    kitchen.run(*pip, "--force-reinstall", "--no-deps", str(wheel))
    return kitchen


def build_wheel(kitchen: Kitchen) -> Path:
    """The program's own wheel, made from the present tree; it serves every system."""
    folder = WORKSHOP / "wheel"
    shutil.rmtree(folder, ignore_errors=True)
    kitchen.run("-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps", "-w", folder, str(ROOT))
    return next(folder.glob("shb_desktop-*.whl"))


def freeze(kitchen: Kitchen, update_key: str) -> Path:
    """Run the spec and check what came out; the folder. Raises Stopped with every line that the check found."""
    notes, work, out = kitchen.folder / "notes", kitchen.folder / "work", kitchen.folder / "bundle"
    for place in (notes, out):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
    began = time.monotonic()
    # From another folder than the source, so that the wheel's modules are found and not the tree's.
    away = {"PYTHONSAFEPATH": "1"}
    kitchen.run(ROOT / "build" / "drawings.py", notes, more=away)
    kitchen.run(ROOT / "build" / "notes.py", notes, ROOT / "build" / "texts", update_key, commit(), more=away)
    say("Freezing …")
    kitchen.run_again(
        "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
        "--workpath", work, "--distpath", out, ROOT / "build" / "shb-desktop.spec",
        more={**away, "SHB_ROOT": kitchen.spell(ROOT), "SHB_NOTES": kitchen.spell(notes)},
    )  # fmt: skip
    bundle = out / "shb-desktop"
    if kitchen.system == "linux":
        (bundle / "shb").symlink_to("shb-desktop")
        _without_debug_symbols(bundle)
    shutil.copy(notes / "LICENCES.txt", bundle)
    shutil.copy(ROOT / "LICENSE", bundle / "LICENSE.txt")
    found = check(bundle, kitchen.system)
    if found.faults:
        raise Stopped("The parcel has what it must not have:\n  " + "\n  ".join(found.faults))
    say(f"Frozen in {time.monotonic() - began:.0f} s: {found.files} files, {found.mib} MiB.")
    return bundle


def _without_debug_symbols(bundle: Path) -> None:
    """Some Pythons and one of our libraries carry them; they are two thirds of their size."""
    heavy = [*bundle.glob("_internal/libpython3*.so*"), *bundle.glob("_internal/pysqlite3/*.so")]
    strip = shutil.which("strip")
    if strip and heavy:
        subprocess.run([strip, "--strip-unneeded", *heavy], check=True)


def program_of(bundle: Path, system: str, name: str = "shb-desktop") -> Path:
    """The program inside a folder."""
    return bundle / (f"{name}.exe" if system == "win32" else name)


def clean_surroundings(home: Path) -> dict[str, str]:
    """An environment in which nothing of the developer's helps the frozen program along."""
    kept = (
        "PATH",
        "LANG",
        "SYSTEMROOT",
        "TEMP",
        "TMP",
        "DISPLAY",
        "XAUTHORITY",
        "LOCALAPPDATA",
        "APPDATA",
        "USERPROFILE",
    )
    return {name: os.environ[name] for name in kept if name in os.environ} | {"HOME": str(home)}


def seconds_of(command: Sequence[str | Path], environment: Mapping[str, str], within: float) -> float:
    """Run a program and say how long it took. Raises Stopped when it fails or takes too long."""
    began = time.monotonic()
    try:
        told = subprocess.run(
            [str(one) for one in command], env=dict(environment), capture_output=True, text=True, errors="replace",
            timeout=within,
        )  # fmt: skip
    except subprocess.TimeoutExpired as problem:
        raise Stopped(f"{command[0]} did not end within {within:.0f} s.") from problem
    if told.returncode != 0:
        raise Stopped(f"{command[0]} failed ({told.returncode}):\n{told.stdout[-3000:]}{told.stderr[-3000:]}")
    return time.monotonic() - began
