"""What the program is made of: its parts with version and licence, as the page „Über“ and the parcel show them."""

import json
import re
import sys
from dataclasses import asdict, dataclass
from email.message import Message
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import cast

from shb_desktop import __version__
from shb_desktop.ledger.driver import sqlite_version
from shb_desktop.paths import resources

PROGRAM = "shb-desktop"
_FILE = "licences.json"
_LGPL = "LGPL-3.0-only"
_FFMPEG = "LGPL-2.1-or-later"
_HOMES = ("homepage", "home", "source", "source code", "repository", "github", "documentation")
_UNNAMED = {"pysqlite3": "Zlib"}
"""What a package says in its text only."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of another's making. `licence` is an SPDX expression or the part's own words, `text` the full text."""

    name: str
    version: str
    licence: str
    home: str
    text: str


@dataclass(frozen=True, slots=True)
class About:
    """The program's version, and its parts by name."""

    version: str
    parts: tuple[Part, ...]


def about() -> About:
    """What lies in this program. A parcel carries the list that was made with it; from source it is gathered anew."""
    noted = resources() / _FILE
    if noted.is_file():
        return About(__version__, tuple(Part(**part) for part in json.loads(noted.read_text(encoding="utf-8"))))
    return About(__version__, gathered())


def as_json(parts: tuple[Part, ...]) -> str:
    """The list as a parcel carries it."""
    return json.dumps([asdict(part) for part in parts], ensure_ascii=False, indent=1)


def gathered(texts: Path | None = None) -> tuple[Part, ...]:
    """Every installed package that the program stands on, and what these bring inside.

    `texts` is a folder of licence texts for parts whose own package carries none.
    """
    found: dict[str, Distribution] = {}
    _follow(PROGRAM, found)
    found.pop(PROGRAM, None)
    parts = [_part(one, texts) for one in found.values()] + list(_brought_along(texts))
    return tuple(sorted(parts, key=lambda part: part.name.casefold()))


def _follow(name: str, found: dict[str, Distribution]) -> None:
    """Walk what a package requires; extras and other systems' packages are followed where they are installed."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in found:
        return
    try:
        found[key] = distribution(name)
    except PackageNotFoundError:
        return
    for requirement in found[key].requires or ():
        words, _, condition = requirement.partition(";")
        if "extra ==" in condition and not (key == PROGRAM and "devices" in condition):
            continue
        if match := re.match(r"[A-Za-z0-9._-]+", words):
            _follow(match[0], found)


def _part(package: Distribution, texts: Path | None) -> Part:
    told = cast("Message", package.metadata)
    classifiers = [line.rpartition("::")[2].strip() for line in told.get_all("Classifier") or () if "License" in line]
    licence = told.get("License-Expression") or _short(told.get("License")) or ", ".join(classifiers)
    licence = licence or _UNNAMED.get(told["Name"], "siehe Text")
    if told["Name"].lower().startswith(("pyside6", "shiboken6")):
        # Offered under several; the LGPL is the one that we take it under.
        licence = _LGPL
    pages = dict(line.split(", ", 1) for line in told.get_all("Project-URL") or () if ", " in line)
    by_label = {label.casefold(): page for label, page in pages.items()}
    home = told.get("Home-page") or next((by_label[one] for one in _HOMES if one in by_label), "")
    text = "\n\n".join(
        str(file.locate().read_text(encoding="utf-8", errors="replace")).strip()  # type: ignore[attr-defined]
        for file in package.files or ()
        if re.search(
            r"\.dist-info/(licenses/.*|(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*)$", file.as_posix(), re.IGNORECASE
        )
        and file.locate().is_file()  # type: ignore[attr-defined]
    )
    return Part(
        told["Name"], package.version, licence, home, "\n\n".join(filter(None, (text, _text_of(licence, texts))))
    )


def _short(licence: str | None) -> str:
    """Some packages put the whole text where the name belongs."""
    first = (licence or "").strip().splitlines()
    return first[0].strip() if first and len(first[0]) < 60 else ""


def _brought_along(texts: Path | None) -> tuple[Part, ...]:
    """What no package names: the language itself and the libraries inside the packages."""
    number = ".".join(map(str, sys.version_info[:3]))
    lgpl = _text_of(_LGPL, texts)
    parts = [
        Part("Python", number, "PSF-2.0", "https://www.python.org", _pythons_own()),
        Part("Qt", _qt_version(), _LGPL, "https://www.qt.io", lgpl),
        Part("SQLite", sqlite_version(), "Public domain", "https://sqlite.org", ""),
    ]
    if sys.platform != "win32":
        parts.append(Part("FFmpeg", f"in Qt {_qt_version()}", _FFMPEG, "https://ffmpeg.org", _text_of(_FFMPEG, texts)))
    return tuple(parts)


def _qt_version() -> str:
    try:
        return distribution("PySide6-Essentials").version
    except PackageNotFoundError:
        return "?"


def _pythons_own() -> str:
    for place in (Path(sys.base_prefix), Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info.minor}"):
        for name in ("LICENSE.txt", "LICENSE"):
            if (place / name).is_file():
                return (place / name).read_text(encoding="utf-8", errors="replace").strip()
    return ""


def _text_of(licence: str, texts: Path | None) -> str:
    """The LGPL 3 is written on top of the GPL 3: whoever gets the one must get both (LGPL 3 §4)."""
    names = {_LGPL: ("LGPL-3.0", "GPL-3.0"), _FFMPEG: ("LGPL-2.1",)}.get(licence, ())
    return "\n\n".join((texts / f"{name}.txt").read_text(encoding="utf-8") for name in names) if texts else ""
