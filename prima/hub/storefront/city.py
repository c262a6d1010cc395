"""What the city itself says on its pages: legal texts as files, and the places from which citizens measure distance."""

import csv
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt
from markupsafe import Markup

from prima.hub.services.finding import Place
from prima.hub.storefront.words import Language

SAMPLE = Path(__file__).parent / "sample"
"""A town that does not exist, for practice; every text says so."""

IMPRINT, PRIVACY = "impressum", "datenschutz"
_KINDS = (".md", ".html", ".txt")
_PLACES = "places.csv"
_READ_AGAIN_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Text:
    """A page of the city's own: its heading and what stands below it, as HTML."""

    name: str
    title: str
    body: Markup


def text(folder: Path | None, name: str, language: Language) -> Text | None:
    """The city's own text of this name in this language, else in German; None where there is none."""
    if folder is None:
        return None
    for stem in (f"{name}.{language}", name):
        for kind in _KINDS:
            try:
                told = (folder / f"{stem}{kind}").read_text(encoding="utf-8-sig")
            except (OSError, UnicodeDecodeError):
                continue
            if told.strip():
                return _read(name, told, kind)
    return None


def names(folder: Path | None) -> list[str]:
    """Names of the texts besides imprint and privacy, in order."""
    if folder is None or not folder.is_dir():
        return []
    stems = {path.name.partition(".")[0] for path in folder.iterdir() if path.suffix in _KINDS}
    return sorted(name for name in stems - {IMPRINT, PRIVACY} if name.isascii() and name.replace("-", "").isalnum())


def places(folder: Path | None) -> Mapping[str, Place]:
    """The city's places by name, in the order of its list; lines that cannot be read are left out."""
    if folder is None:
        return {}
    try:
        changed = (folder / _PLACES).stat()
    except OSError:
        return {}
    return _places(folder, changed.st_mtime_ns, changed.st_size)


@lru_cache(maxsize=8)
def _places(folder: Path, changed: int, size: int) -> Mapping[str, Place]:
    """They are read once; `changed` and `size` tell another file of that name."""
    try:
        lines = (folder / _PLACES).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    found: dict[str, Place] = {}
    for row in csv.reader(lines, delimiter=";"):
        try:
            name, latitude, longitude = row[0].strip(), _millionths(row[1], 90), _millionths(row[2], 180)
        except (IndexError, ValueError):
            continue
        if name:
            found[name] = Place(name, latitude, longitude)
    return found


def _millionths(degrees: str, most: int) -> int:
    value = round(float(degrees.strip().replace(",", ".")) * 1_000_000)
    if abs(value) > most * 1_000_000:
        raise ValueError(degrees)
    return value


def _read(name: str, told: str, kind: str) -> Text:
    first, _, rest = told.strip().partition("\n")
    if kind == ".md" and first.startswith("# "):
        return Text(name, first.removeprefix("# ").strip(), _markdown(rest))
    if kind == ".md":
        return Text(name, "", _markdown(told))
    if kind == ".html":
        return Text(name, "", Markup(told))  # noqa: S704 - the operator's own file; the policy runs no script in it
    parts = (part.strip() for part in told.split("\n\n"))
    return Text(name, "", Markup("\n".join(f'<p class="pre">{escape(part)}</p>' for part in parts if part)))  # noqa: S704


def _markdown(told: str) -> Markup:
    # "js-default" takes no HTML: what looks like it is shown as it stands. A new line is one, as in an address.
    written = MarkdownIt("js-default", {"html": False, "linkify": False, "breaks": True}).enable("table")
    return Markup(written.render(told))  # noqa: S704


def titles(folder: Path | None, language: Language) -> tuple[tuple[str, str], ...]:
    """(name, heading) of the texts besides imprint and privacy, for the foot of every page.

    Read again when a file came or went, and every few seconds.
    """
    if folder is None:
        return ()
    try:
        changed = folder.stat().st_mtime_ns
    except OSError:
        return ()
    return _titles(folder, language, changed, int(time.monotonic() / _READ_AGAIN_SECONDS))


@lru_cache(maxsize=32)
def _titles(folder: Path, language: Language, changed: int, turn: int) -> tuple[tuple[str, str], ...]:
    found = [(name, text(folder, name, language)) for name in names(folder)]
    return tuple((name, told.title or name.capitalize()) for name, told in found if told is not None)
