"""The house keeps its rules: every import is walked, lazy ones and those under TYPE_CHECKING too."""

import ast
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Each foreign thing and the only places that know it. A folder ends with a slash.
ONLY_IN = {
    "requests": ("shb_desktop/sync/client.py",),
    "truststore": ("shb_desktop/sync/client.py",),
    "keyring": ("shb_desktop/sync/credentials.py",),
    "sqlalchemy": ("shb_desktop/ledger/", "prima/hub/storage/"),
    "alembic": ("shb_desktop/ledger/", "prima/hub/storage/"),
    "pysqlite3": ("shb_desktop/ledger/", "prima/hub/storage/"),
    "sqlite3": (),  # Python's own SQLite may be one that corrupts a WAL database; pysqlite3 brings a sound one
    "psycopg": ("prima/hub/storage/",),
    "biip": ("shb_desktop/domain/barcode.py",),
    "PySide6": ("shb_desktop/ui/", "shb_desktop/app.py", "shb_desktop/tour/", "shb_desktop/__main__.py"),
    "fastapi": ("prima/hub/",),
    "jinja2": ("prima/hub/",),
    "argon2": ("prima/hub/",),
    "openpyxl": ("shb_desktop/services/",),
    "fpdf": ("shb_desktop/services/exporting/",),
    "python_calamine": ("shb_desktop/services/importing/",),
    "defusedxml": ("shb_desktop/services/importing/",),
}
# The edges where anything at all may be caught, since nobody stands behind them; the lane hands it on to the window's
# thread and the doorway to the app, where it is raised again.
EDGES = (
    "shb_desktop/sync/worker.py", "shb_desktop/ui/failures.py", "shb_desktop/ui/lane.py", "prima/hub/app.py",
    "prima/hub/doorway.py",
)  # fmt: skip
PURE_BUT = {"asyncio", "http", "socket", "sqlite3", "subprocess", "threading", "time", "urllib"}
NO_ROOMS = {"utils", "util", "helpers", "manager", "managers", "base", "common", "misc", "globals", "singleton", "core"}
TEXT = {".py", ".md", ".toml", ".txt", ".html", ".css", ".js", ".svg", ".csv", ".json", ".ts", ".spec", ".iss", ".mako"}


@dataclass(frozen=True, slots=True)
class Module:
    """One source file: its dotted name, its path from the root, and what it imports wherever it does."""

    name: str
    path: str
    tree: ast.Module
    nodes: tuple[ast.AST, ...]
    imports: frozenset[str]


@cache
def modules() -> dict[str, Module]:
    """Every module of the two packages, by dotted name."""
    files = [path for package in ("shb_desktop", "prima") for path in sorted((ROOT / package).rglob("*.py"))]
    names = {dotted(path): path for path in files}
    found = {}
    for name, path in names.items():
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        nodes = tuple(ast.walk(tree))
        imports = frozenset(imported(nodes, set(names)))
        found[name] = Module(name, path.relative_to(ROOT).as_posix(), tree, nodes, imports)
    return found


@pytest.fixture(autouse=True, scope="module")
def forgotten() -> Iterator[None]:
    """Half a million nodes, through which the collector would look behind every later test of the window."""
    yield
    modules.cache_clear()


def dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(nodes: Iterable[ast.AST], ours: set[str]) -> Iterator[str]:
    """The modules that a source names; `from package import module` is the module, not the package."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            assert node.module
            for alias in node.names:
                deeper = f"{node.module}.{alias.name}"
                yield deeper if deeper in ours else node.module
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("importlib.import_module", "__import__"):
            yield ast.literal_eval(node.args[0])


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def at(module: Module, places: tuple[str, ...]) -> bool:
    return any(module.path.startswith(place) if place.endswith("/") else module.path == place for place in places)


def texts() -> Iterator[tuple[str, str]]:
    """Every text of ours that is kept under version control, with its path."""
    folders = ("shb_desktop", "prima", "tests", "docs", "build", "bench", "resources", ".ci")
    files = [path for path in ROOT.iterdir() if path.is_file() and not path.name.startswith(".")]
    files += [path for folder in folders if (ROOT / folder).is_dir() for path in sorted((ROOT / folder).rglob("*"))]
    for path in files:
        if path.suffix in TEXT or path.parent.name == ".ci":
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8", errors="replace")


def shown_words(nodes: Sequence[ast.AST]) -> Iterator[tuple[int, str]]:
    """A module's strings with their lines, without docstrings and other strings that stand alone."""
    alone = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node.lineno, node.value


def test_imports_never_run_in_a_circle() -> None:
    graph = {module.name: {name for name in module.imports if name in modules()} for module in modules().values()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as problem:
        pytest.fail(" → ".join(problem.args[1]))


@pytest.mark.parametrize("library", sorted(ONLY_IN))
def test_a_foreign_library_is_known_in_one_place(library: str) -> None:
    elsewhere = [
        module.path
        for module in modules().values()
        if any(within(name, library) for name in module.imports) and not at(module, ONLY_IN[library])
    ]
    assert elsewhere == []


def test_the_desktop_knows_the_contract_and_only_practice_mode_the_hub() -> None:
    strays = [
        (module.path, name)
        for module in modules().values()
        for name in module.imports
        if within(module.name, "shb_desktop") and within(name, "prima") and not within(name, "prima.contract")
        if module.path != "shb_desktop/practice.py"
    ]
    assert strays == []


@pytest.mark.parametrize(
    ("floor", "besides"),
    [
        ("shb_desktop.domain", ("shb_desktop.domain", "shb_desktop.errors", "prima.contract", "biip")),
        ("prima.contract", ("prima.contract", "pydantic", "typing_extensions")),
    ],
)
def test_a_pure_floor_needs_no_world(floor: str, besides: tuple[str, ...]) -> None:
    impure = [
        (module.path, name)
        for module in modules().values()
        for name in module.imports
        if within(module.name, floor) and not any(within(name, other) for other in besides)
        if name.split(".")[0] in PURE_BUT or name.split(".")[0] not in sys.stdlib_module_names
    ]
    assert impure == []


@pytest.mark.parametrize("floor", ["shb_desktop.domain", "shb_desktop.ledger", "shb_desktop.services"])
def test_no_float_comes_near_a_booking(floor: str) -> None:
    floats = [
        f"{module.path}:{node.lineno}"
        for module in modules().values()
        if within(module.name, floor) and not within(module.name, "shb_desktop.services.importing")
        for node in module.nodes
        if (isinstance(node, ast.Constant) and isinstance(node.value, float))
        or (isinstance(node, ast.Name) and node.id == "float")
    ]
    assert floats == []


def test_pages_do_not_know_each_other() -> None:
    pages = "shb_desktop.ui.pages"
    pairs = [
        (module.path, name)
        for module in modules().values()
        for name in module.imports
        if within(module.name, pages) and module.name != pages and within(name, pages) and name != module.name
    ]
    assert pairs == []


def test_a_service_uses_another_only_where_the_map_draws_the_arrow() -> None:
    drawn = set(re.findall(r"`(\w+) → (\w+)`", (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")))
    services = "shb_desktop.services."
    used = {
        (module.name.removeprefix(services).split(".")[0], name.removeprefix(services).split(".")[0])
        for module in modules().values()
        for name in module.imports
        if module.name.startswith(services) and name.startswith(services)
    }
    assert {(one, other) for one, other in used if one != other} - drawn == set()


def test_anything_at_all_is_caught_only_at_the_edges() -> None:
    broad = [
        f"{module.path}:{node.lineno}"
        for module in modules().values()
        for node in module.nodes
        if isinstance(node, ast.ExceptHandler) and not at(module, EDGES)
        if node.type is None or {"Exception", "BaseException"} & set(re.findall(r"\w+", ast.unparse(node.type)))
    ]
    assert broad == []


def test_no_room_is_a_lumber_room() -> None:
    lumber = [module.path for module in modules().values() if NO_ROOMS & set(module.name.split(".")[-1].split("_"))]
    classes = [
        f"{module.path}: {node.name}"
        for module in modules().values()
        for node in module.nodes
        if isinstance(node, ast.ClassDef) and node.name.endswith(("Manager", "Helper", "Singleton", "Utils"))
    ]
    assert lumber + classes == []


def test_nothing_is_global() -> None:
    statements = [
        f"{module.path}:{node.lineno}"
        for module in modules().values()
        for node in module.nodes
        if isinstance(node, ast.Global)
    ]
    assert statements == []


def test_every_room_says_what_it_is_for() -> None:
    silent = [module.path for module in modules().values() if not (ast.get_docstring(module.tree) or "").strip()]
    assert silent == []


# The words of a till (KassenSichV, TSE). Names of columns in other programs' files are theirs, not shown by us.
A_TILLS_WORDS = re.compile(r"\b(verkauf|bezahlt|kassenbon)|\bBons?\b", re.IGNORECASE)


def test_the_program_never_speaks_like_a_till() -> None:
    said = [
        f"{module.path}:{line}: {text[:60]}"
        for module in modules().values()
        if not within(module.name, "shb_desktop.services.importing")
        for line, text in shown_words(module.nodes)
        if A_TILLS_WORDS.search(text)
    ]
    said += [path for path, text in texts() if path.endswith((".html", ".js", ".ts")) and A_TILLS_WORDS.search(text)]
    assert said == []


@pytest.mark.parametrize("document", ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])
def test_a_document_names_only_what_exists(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    fenceless = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    linked = [target.split("#")[0] for target in re.findall(r"\]\(([^)]+)\)", fenceless) if "://" not in target]
    quoted = [name for name in re.findall(r"`([^`\s]+)`", fenceless) if re.search(r"/|\.(py|md|toml|txt)$", name)]
    # What the program makes while it runs is not in the tree, and CONTRIBUTING names one file that must never be.
    named = [name for name in quoted if not name.startswith((".cache", ".venv", "/")) and name != "utils.py"]
    assert [name for name in linked + named if name and not (ROOT / name).exists()] == []


# One letter in brackets each, so that this file does not find itself.
UNFINISHED = re.compile(
    r"\bTO[D]O\b|\bFIX[M]E\b|\braise NotImplemented[E]rror\b|\bfor [n]ow\b|(?<!::)\bplace[h]older\b(?!=)"
)
OF_A_MACHINE = re.compile(r"(?<![\w.])/[w]ork/\w|/[t]mp/studio|(?<![\w.])/[r]oot/\w|[A-Z]:\\[U]sers\\\w")
REGISTRIES = re.compile(r"py[p]i\.org|python[h]osted\.org|npm[j]s\.(org|com)\b|deb\.[d]ebian\.org")


@pytest.mark.parametrize("found", [UNFINISHED, OF_A_MACHINE, REGISTRIES], ids=["unfinished", "machine", "registry"])
def test_nothing_unfinished_and_nothing_of_one_machine_is_kept(found: re.Pattern[str]) -> None:
    lines = [
        f"{path}:{number}: {line.strip()[:100]}"
        for path, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if found.search(line)
    ]
    assert lines == []
