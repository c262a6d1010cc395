"""What people are shown, gathered from the source, and the catalogues that hold it: `dev.py translate` runs this.

Two kinds: what the window says itself (`self.tr`, `translate`), and the sentences and words of the floors below, which
know no Qt. Those are found by what they look like; an f-string becomes a pattern, {0}, {1} … where its values stand.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from prima.contract.problems import PROBLEMS
from shb_desktop.ui.language import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
TRANSLATED = tuple(language for language in LANGUAGES if language != "de")

# What is no word for the window: the command line, the tour, files for others, and what talks to SQLite or to a file.
NOT_SHOWN = (
    "shb_desktop/cli",
    "shb_desktop/answers.py",
    "shb_desktop/opening.py",
    "shb_desktop/tour/",
    "shb_desktop/__main__.py",
    "shb_desktop/selftest",
    "shb_desktop/practice.py",
    "shb_desktop/ledger/migrations/",
    "shb_desktop/ledger/everything.py",
    "shb_desktop/services/exporting/",
    "shb_desktop/services/importing/presets.py",
    "shb_desktop/services/importing/cells.py",
    "shb_desktop/services/importing/sniff.py",
    "shb_desktop/services/sample.py",
    "shb_desktop/ui/theme.py",
    "shb_desktop/ui/icons.py",
    "shb_desktop/ui/autostart.py",
)
# What looks like words and is none: names, keys, headers of HTTP, other people's words that are looked for.
NO_TEXTS = frozenset(
    {
        "Accept",
        "Authorization",
        "Bearer {0}",
        "Book",
        "Classifier",
        "Clock",
        "Code 128",
        "Connection",
        "Ctrl+K",
        "Ctrl+L",
        "Deutsch",
        "English",
        "Euro",
        "Excel",
        "Keyring | None",
        "License",
        "Message",
        "Nederlands",
        "Open Food Facts",
        "Public domain",
        "Python",
        "SHB Desktop",
        "SHB Desktop · 100 × 50 mm",
        "Scan",
        "User-Agent",
        "Zlib",
        "does not apply",
        "für",
        "source code",
        "the line to the hub met a fault of the program",
        "{0} Baud",
        "ß",
        "ß-üÜ+*",
        "öÖäÄ",
        "übergeordnet",
        "the book itself, or no copy",
    }
)
_LOOKED_FOR = ("shb_desktop/domain/product_safety.py", "shb_desktop/domain/tidying.py")
_ASKS_QT = ("tr", "translate")
_NO_WORDS = (
    "setObjectName",
    "setProperty",
    "setStyleSheet",
    "getLogger",
    "error",
    "warning",
    "info",
    "compile",
    "property",
)
_SQL = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|FROM|WHERE|PRAGMA|JOIN|coalesce|ORDER BY|BEGIN|min\(|max\()\b|\?,| = \?"
)
_GERMAN = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,}|[a-zäöüß]{2,} [a-zäöüß]{2,}|[äöüÄÖÜß]")


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Every module that may say something to a person, with its path from the root."""
    for path in sorted((ROOT / "shb_desktop").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(NOT_SHOWN):
            yield name, ast.parse(path.read_text(encoding="utf-8"), name)


def shown() -> dict[str, list[str]]:
    """German → the modules that say it, in the order of the tree."""
    found: dict[str, list[str]] = {}
    for name, tree in modules():
        for text in [*asked_of_qt(tree), *sentences(tree)]:
            if text in NO_TEXTS or (name in _LOOKED_FOR and text.islower()):
                continue
            places = found.setdefault(text, [])
            if name not in places:
                places.append(name)
    for kind in PROBLEMS.values():  # the city says these in German, and the window says them as it says its own
        for text in (kind.title, kind.hint):
            found.setdefault(text, []).append("prima/contract/problems.py")
    return found


def asked_of_qt(tree: ast.Module) -> Iterator[str]:
    """The texts of `self.tr("…")` and `translate("context", "…")`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (called := name_of(node)) in _ASKS_QT:
            place = 0 if called == "tr" else 1
            if len(node.args) > place and isinstance(text := node.args[place], ast.Constant):
                yield str(text.value)


def made_while_running(tree: ast.Module) -> Iterator[str]:
    """What Qt is asked for in words that no catalogue can hold: `self.tr(f"…")`, `self.tr("… %d" % n)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node) == "tr":
            text = node.args[0]
            if isinstance(text, ast.JoinedStr | ast.BinOp | ast.Call) or len(node.args) > 1:
                yield ast.unparse(node)


def name_of(call: ast.Call) -> str:
    """The name that is called, whatever it belongs to."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def sentences(tree: ast.Module) -> Iterator[str]:
    """Constants and f-strings that look like German."""
    aside = set(_aside(tree))
    for node in ast.walk(tree):
        if id(node) in aside:
            continue
        if isinstance(node, ast.JoinedStr):
            text = pattern(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        if is_german(text):
            yield text


def pattern(node: ast.JoinedStr) -> str:
    """An f-string with {0}, {1} … where its values stand."""
    parts, number = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        else:
            parts.append(f"{{{number}}}")
            number += 1
    return "".join(parts)


def is_german(text: str) -> bool:
    """Whether a person could be meant by it."""
    bare = re.sub(r"\{\d+\}", "", text)
    if _SQL.search(text) or "<" in text or "\\" in text or "__" in text or not _GERMAN.search(bare):
        return False
    # A lone word of code: a class, a key, a file name.
    return not re.fullmatch(r"[A-Za-z0-9_.\-/:]*[A-Z_][a-z0-9]*[A-Z_./:\-][A-Za-z0-9_.\-/:]*", bare)


def _aside(tree: ast.Module) -> Iterator[int]:
    """Docstrings and what else stands alone, what Qt was asked for, annotations, and texts that are no words."""
    for node in ast.walk(tree):
        out: list[ast.AST | None] = []
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            out.append(node.value)
        elif isinstance(node, ast.Call):
            name = name_of(node)
            if name in (*_ASKS_QT, *_NO_WORDS):
                out += node.args
            if name == "TypeVar":
                out += node.args
        elif isinstance(node, ast.AnnAssign | ast.arg):
            out.append(node.annotation)
        elif isinstance(node, ast.FunctionDef):
            out.append(node.returns)
        elif isinstance(node, ast.JoinedStr):
            out += [part for part in ast.walk(node) if isinstance(part, ast.Constant)]
            # Words inside the values of an f-string are said on their own.
            inner = [value.value for value in node.values if isinstance(value, ast.FormattedValue)]
            kept = {id(part) for value in inner for part in ast.walk(value)}
            out = [part for part in out if id(part) not in kept]
        for top in out:
            if top is not None:
                yield from (id(part) for part in ast.walk(top))


def translations(language: str) -> dict[str, str]:
    """German → translated, as the catalogue has it; empty where it is unfinished."""
    path = I18N / f"shb_{language}.ts"
    if not path.exists():
        return {}
    tree = ET.parse(path)
    return {message.findtext("source", ""): message.findtext("translation", "") for message in tree.iter("message")}


def write(language: str, every: dict[str, list[str]], known: dict[str, str]) -> None:
    """The catalogue anew, as Qt Linguist writes it: what is new is unfinished, what is gone is left out."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="de">',
        "<context>",
        "    <name>SHB Desktop</name>",
    ]
    for text, places in sorted(every.items(), key=lambda entry: (entry[1][0], entry[0])):
        lines.append("    <message>")
        lines += [f'        <location filename="../../{place}"/>' for place in places]
        lines.append(f"        <source>{escape(text)}</source>")
        done = known.get(text, "")
        mark = "" if done else ' type="unfinished"'
        lines += [f"        <translation{mark}>{escape(done)}</translation>", "    </message>"]
    (I18N / f"shb_{language}.ts").write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def update() -> int:
    """Bring the catalogues in line with the source; the number of texts that wait for a translator."""
    every, waiting = shown(), 0
    for language in TRANSLATED:
        known = translations(language)
        write(language, every, known)
        missing = [text for text in every if not known.get(text)]
        waiting += len(missing)
        sys.stdout.write(f"{language}: {len(every)} texts, {len(missing)} of them without a translation\n")
    return waiting


if __name__ == "__main__":
    sys.exit(1 if update() else 0)
