#!/usr/bin/env python3
"""One door for everyone who works on SHB Desktop: `python dev.py run`, `test`, `check`.

Standard library only, Windows and Linux. Each verb makes what it needs first: `.venv`, the packages that
constraints.txt pins, and on Debian and Ubuntu the system libraries that Qt loads. A new verb is one function
in VERBS; its docstring is its help.
"""

from __future__ import annotations  # an older Python must get far enough to be told so

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed.json"
WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")
OLDEST_PYTHON = (3, 11)
PIP_SAYS_SOMETHING_EVERY = 20.0  # seconds

# What Qt's Linux builds take from the system: the library's file name → Debian's package.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
}
# And only to show windows on a display.
XCB_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
FONT_PACKAGE = "fonts-inter"
# Programs that some tests drive; without them those tests are skipped and say why.
TEST_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool", "chromium": "chromium", "makensis": "nsis"}


class Stopped(Exception):
    """A step that cannot go on, with the sentence that says what to do."""


# -- verbs ---------------------------------------------------------------------------------------------------------


def run(arguments: Sequence[str]) -> int:
    """Open SHB Desktop in practice mode; without a display, or with --headless, take the tour."""
    rest = [argument for argument in arguments if argument != "--headless"]
    headless = len(rest) < len(arguments)
    python = environment({"hub"})
    if not headless and LINUX and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        say("There is no display here: taking the tour instead, on Qt's offscreen platform.")
        headless = True
    qt_system_libraries(python, on_a_display=not headless)
    if not headless and not display_answers(python):
        say("The display does not answer: taking the tour instead, on Qt's offscreen platform.")
        headless = True
    if headless:
        pictures = Path(".cache") / "tour"
        say(f"The tour's pictures go to {pictures}.")
        return call([python, "-m", "shb_desktop", "--tour", pictures, *rest], {"QT_QPA_PLATFORM": "offscreen"})
    return call([python, "-m", "shb_desktop", "--practice", *rest])


def test(arguments: Sequence[str]) -> int:
    """Run every test, or what the arguments (pytest's own) name."""
    python = environment({"hub", "dev"})
    qt_system_libraries(python, on_a_display=False)
    test_programs()
    # Half as many again as there are cores: a third of the time a test waits for a window, a process or the disk.
    as_many = str(max(2, (os.cpu_count() or 2) * 3 // 2))
    workers = () if any(argument.startswith(("-n", "--pdb")) for argument in arguments) else ("-n", as_many)
    command = [python, "-m", "pytest", "-q", *workers, "--dist", "worksteal", *arguments]
    # Each worker and each process that a test starts reads the same sources: where nothing compiled may be kept, a
    # tenth of the run's work is to compile them again.
    return call(command, {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""})


def check(_arguments: Sequence[str]) -> int:
    """Lint, layout, types and floors; all of them, even when the first one finds something."""
    python = environment({"hub", "dev"})
    floors = "import sys; from importlinter.cli import lint_imports_command; sys.argv[1:] = []; lint_imports_command()"
    checks: dict[str, list[str]] = {
        "lint (ruff check)": ["-m", "ruff", "check", "--output-format", "concise", "."],
        "layout (ruff format)": ["-m", "ruff", "format", "--check", "--output-format", "concise", "."],
        "types (mypy --strict)": ["-m", "mypy"],
        "floors (import-linter)": ["-c", floors],
    }
    return 1 if sum(not check_holds(name, [str(python), *command]) for name, command in checks.items()) else 0


def check_holds(name: str, command: Sequence[str]) -> bool:
    """Whether one check finds nothing; prints what it found otherwise."""
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", errors="replace")
    say(f"{name}: {'holds' if found.returncode == 0 else 'FAILED'}")
    if found.returncode != 0:
        print(found.stdout + found.stderr, flush=True)
    return found.returncode == 0


# The long proofs; each also has a short form among the tests.
SOAKS = {
    "killed-counter": "tests.faults.killed_counter",
    "killed-safekeeping": "tests.faults.killed_safekeeping",
    "last-piece": "tests.faults.last_piece",
    "schema-storm": "tests.faults.schema_storm",
    "cut-line": "tests.faults.cut_line",
    "killed-line": "tests.faults.killed_line",
    "storm": "tests.faults.storm",
    "town": "tests.faults.town",
    "wedge": "tests.faults.wedge",
    "pages": "tests.storefront.validator",
}


def soak(arguments: Sequence[str]) -> int:
    """Run the long proofs, or the one that is named; further arguments are its own (rounds, seed)."""
    if arguments and arguments[0] not in SOAKS:
        raise Stopped(f"There is no such proof. There are: {', '.join(SOAKS)}")
    python = environment({"hub", "dev"})
    named, own = list(arguments[:1]) or list(SOAKS), arguments[1:]
    return max([call([python, "-m", SOAKS[name], *own]) for name in named])


def bench(arguments: Sequence[str]) -> int:
    """Measure against the raw limits, everything or what is named (`bench --help` tells the names)."""
    return call([environment({"hub", "dev"}), "-m", "bench", *arguments])


def screenshots(arguments: Sequence[str]) -> int:
    """Let the program photograph every page, by day and night and in each language (into dist/pictures or as named)."""
    python, folder = environment({"hub", "dev"}), Path(arguments[0] if arguments else "dist/pictures")
    module = "shb_desktop.tour.pictures"
    return max([call([python, "-m", module, folder / tongue, "--language", tongue]) for tongue in ("de", "en", "nl")])


def look(arguments: Sequence[str]) -> int:
    """Photograph every page and sheet in every size, light and dark, for a person to look at (`look --help`)."""
    python, words = environment({"hub", "dev"}), list(arguments) or ["dist/looking"]
    return call([python, "-m", "tests.ui.looking", *words], {"QT_QPA_PLATFORM": "offscreen"})


def handbook(arguments: Sequence[str]) -> int:
    """Write the handbook as a site into dist/handbuch, with the pictures that `screenshots` left in dist/pictures."""
    return call([environment({"hub", "dev"}), "-m", "shb_desktop.tour.handbook", *arguments])


def package(arguments: Sequence[str]) -> int:
    """Make and prove the parcel for this system; with --windows, on Linux, the Windows one under Wine."""
    return call([sys.executable, "-m", "build", *arguments])


def translate(_arguments: Sequence[str]) -> int:
    """Bring resources/i18n in line with the source and name what waits for a translator (Qt Linguist opens it)."""
    return call([environment({"hub", "dev"}), "-m", "tests.words.catalogue"])


VERBS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run, "test": test, "check": check, "soak": soak, "bench": bench, "screenshots": screenshots,
    "look": look, "handbook": handbook, "translate": translate,
    "package": package,
}  # fmt: skip


# -- the environment -------------------------------------------------------------------------------------------------


def environment(extras: set[str]) -> Path:
    """The Python of `.venv` with the project and these extras in it; the second time this is instant.

    Raises Stopped when no environment can be made or a package cannot be had.
    """
    python = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
    wanted = fingerprint()
    there = installed()
    if works(python) and there.get("fingerprint") == wanted and extras <= set(there.get("extras", ())):
        return python
    if not works(python):
        make_venv()
        there = {}
    # What was installed once stays: `run` after `test` must not have to install again.
    every = sorted(extras | set(there.get("extras", ())))
    began = time.monotonic()
    say("Installing the packages that constraints.txt names. The first time this takes some minutes …")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-warn-script-location"]
    if os.name == "posix" and os.geteuid() == 0:
        pip.append("--root-user-action=ignore")
    patient([*pip, "--constraint", "constraints.txt", "--editable", f".[{','.join(every)}]"], "still installing")
    STAMP.write_text(json.dumps({"fingerprint": wanted, "extras": every}), encoding="utf-8")
    say(f"Installed in {time.monotonic() - began:.0f} s.")
    return python


def fingerprint() -> str:
    """A hash over everything that decides what `.venv` holds; its Python is asked whether it works."""
    told = hashlib.sha256()
    for name in ("pyproject.toml", "constraints.txt"):
        told.update((ROOT / name).read_bytes())
    return told.hexdigest()


def installed() -> dict[str, list[str] | str]:
    """What the last complete installation noted; empty when there was none."""
    try:
        noted = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return noted if isinstance(noted, dict) else {}


def works(python: Path) -> bool:
    """Whether this Python starts, is new enough and has pip: a beginning that was cut off leaves one that has not."""
    if not python.exists():
        return False
    question = f"import pip, sys; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    return subprocess.run([python, "-c", question], capture_output=True).returncode == 0


def make_venv() -> None:
    """Make `.venv` anew. Raises Stopped when this Python has no ensurepip and none may be installed."""
    if importlib.util.find_spec("ensurepip") is None:
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        system_packages([package], why="This Python comes without venv.")
        importlib.invalidate_caches()
    say("Making .venv …")
    shutil.rmtree(VENV, ignore_errors=True)
    try:
        venv.create(VENV, with_pip=True, symlinks=not WINDOWS)
    except (OSError, subprocess.CalledProcessError) as problem:
        raise Stopped(f"The environment .venv could not be made: {problem}") from problem


def patient(command: Sequence[str], still: str) -> None:
    """Run a quiet command and say from time to time that it is at work. Raises Stopped when it fails."""
    began = time.monotonic()
    with subprocess.Popen(command, cwd=ROOT, env=own_environment()) as process:
        while True:
            try:
                status = process.wait(PIP_SAYS_SOMETHING_EVERY)
                break
            except subprocess.TimeoutExpired:
                say(f"… {still} ({time.monotonic() - began:.0f} s)")
    if status != 0:
        raise Stopped("The packages could not be installed; pip's own words are above. Is a package index reachable?")


def own_environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's environment for a child: UTF-8, nothing of another virtual environment, no empty HOME."""
    told = {name: text for name, text in os.environ.items() if name not in ("VIRTUAL_ENV", "PYTHONHOME", "PYTHONPATH")}
    if told.get("HOME") == "":
        del told["HOME"]
    return {**told, "PYTHONUTF8": "1", **(more or {})}


# -- what only the system can bring ----------------------------------------------------------------------------------


def qt_system_libraries(python: Path, *, on_a_display: bool) -> None:
    """See to it that Qt loads on this Linux. Raises Stopped with the one line to type when it cannot."""
    if not LINUX:
        return
    wanted = {**QT_LIBRARIES, **XCB_LIBRARIES} if on_a_display else QT_LIBRARIES
    missing = {package for name, package in wanted.items() if not loads(name)}
    if not any_font():
        missing.add(FONT_PACKAGE)
    if missing:
        system_packages(sorted(missing), why="Qt needs libraries that this system lacks.")
    tried = subprocess.run([python, "-c", "import PySide6.QtWidgets"], capture_output=True, text=True)
    if tried.returncode != 0:
        last_words = (tried.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise Stopped(f"Qt does not load on this system: {last_words}")


def loads(library: str) -> bool:
    """Whether the system's loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def any_font() -> bool:
    """Whether there is a font to write with: Qt's own builds bring none."""
    home = Path(os.environ.get("HOME") or "/nonexistent")
    places = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".fonts", home / ".local/share/fonts"]
    return any(next(place.rglob(f"*.{kind}"), None) for place in places for kind in ("ttf", "otf", "ttc"))


def display_answers(python: Path) -> bool:
    """Whether a window could be opened. Qt aborts the whole process where it cannot, so another one tries."""
    if not LINUX:
        return True
    attempt = "from PySide6.QtWidgets import QApplication; QApplication([])"
    try:
        return subprocess.run([python, "-c", attempt], capture_output=True, timeout=30).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def test_programs() -> None:
    """Have the programs that some tests drive, where that takes no question; those tests are skipped otherwise."""
    missing = sorted({package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None})
    if not LINUX or not missing:
        return
    try:
        system_packages(missing, why="Some tests drive programs that this system lacks.")
    except Stopped as problem:
        say(f"{problem}\nGoing on; the tests that need them are skipped.")


def system_packages(packages: Iterable[str], why: str) -> None:
    """Install Debian packages as root; otherwise raise Stopped with the one line to type."""
    names = list(packages)
    line = f"apt-get install --no-install-recommends {' '.join(names)}"
    if not LINUX or shutil.which("apt-get") is None:
        raise Stopped(f"{why} Please install with your system's own tools what Debian calls: {' '.join(names)}")
    if os.geteuid() != 0:
        raise Stopped(f"{why} Please type this one line, then try again:\n\n  sudo {line}\n")
    say(f"{why} Installing: {' '.join(names)} …")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    tried = None
    for command in (["apt-get", "update", "-qq"], [*line.split(), "-y", "-qq"]):
        tried = subprocess.run(command, env=own_environment(quiet), capture_output=True, text=True, errors="replace")
    if tried is None or tried.returncode != 0:
        reason = tried.stderr.strip() if tried is not None else ""
        raise Stopped(f"{why} They could not be installed: {reason}\n\nPlease type:\n\n  {line}\n")


# -- the door --------------------------------------------------------------------------------------------------------


def call(command: Sequence[str | Path], more: Mapping[str, str] | None = None) -> int:
    """Run a command in the project's folder and pass its exit status on."""
    try:
        return subprocess.run([str(part) for part in command], cwd=ROOT, env=own_environment(more)).returncode
    except KeyboardInterrupt:
        return 130


def say(sentence: str) -> None:
    """One line to whoever waits, at once."""
    print(sentence, flush=True)


def main(arguments: Sequence[str]) -> int:
    """Do one verb; 2 when there is none of that name, 1 when it could not be done."""
    if sys.version_info < OLDEST_PYTHON:
        say("SHB Desktop needs Python 3.11 or newer; this is " + sys.version.split(maxsplit=1)[0] + ".")
        return 1
    verb = VERBS.get(arguments[0]) if arguments else None
    if verb is None:
        say("python dev.py VERB [arguments]\n")
        for name, function in VERBS.items():
            say(f"  {name:<12}{(function.__doc__ or '').splitlines()[0]}")
        return 0 if arguments and arguments[0] in ("-h", "--help", "help") else 2
    try:
        return verb(arguments[1:])
    except Stopped as problem:
        say(str(problem))
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
