"""PouchDB 9 → express-pouchdb: two node processes on LevelDB, given the same documents as our till and hub."""

import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.measuring import ROOT

_HERE = Path(__file__).parent
_BATCH = 500
"""Documents a batch: more than PouchDB's own 100, as many as our pull takes, since more is faster for it."""


class NotInstalled(Exception):
    """The peer cannot be had here; says why."""


@dataclass(frozen=True, slots=True)
class Pouch:
    """A till's PouchDB and a hub's, running."""

    client: "subprocess.Popen[str]"
    hub: str
    folder: Path
    names: "count[int]"

    def up(self, documents: Sequence[dict[str, Any]]) -> float:
        """Replicate new documents to the hub; milliseconds."""
        return self._moved({"do": "up", "file": self._file(documents)}, len(documents))

    def filled(self, documents: Sequence[dict[str, Any]]) -> str:
        """A database at the hub with these documents; its name."""
        name = f"town{next(self.names)}"
        self._asked({"do": "fill", "url": f"{self.hub}/{name}", "file": self._file(documents)})
        return name

    def down(self, name: str, documents: int) -> float:
        """Replicate the whole of such a database into an empty one; milliseconds."""
        return self._moved({"do": "down", "url": f"{self.hub}/{name}"}, documents)

    def _moved(self, order: dict[str, Any], documents: int) -> float:
        told = self._asked({"url": f"{self.hub}/town{next(self.names)}", "batch": _BATCH} | order)
        if (told["docs"], told["failed"]) != (documents, 0):
            raise RuntimeError(f"not what was to be replicated: {told}")
        return float(told["ms"])

    def _asked(self, order: dict[str, Any]) -> dict[str, Any]:
        assert self.client.stdin is not None
        assert self.client.stdout is not None
        self.client.stdin.write(json.dumps(order) + "\n")
        self.client.stdin.flush()
        told: dict[str, Any] = json.loads(self.client.stdout.readline())
        if "problem" in told:
            raise RuntimeError(told["problem"])
        return told

    def _file(self, documents: Sequence[dict[str, Any]]) -> str:
        path = self.folder / "documents.json"
        path.write_text(json.dumps(documents, ensure_ascii=False), encoding="utf-8")
        return str(path)


@contextmanager
def running() -> Iterator[Pouch]:
    """Both processes, with empty databases. Raises NotInstalled."""
    modules = _installed()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(dir=modules.parent, prefix="pouch-")))
        for role in ("server", "client"):
            (folder / role).mkdir()
        server = stack.enter_context(_node("server", modules, folder))
        client = stack.enter_context(_node("client", modules, folder))
        assert server.stdout is not None
        assert client.stdout is not None
        port = json.loads(server.stdout.readline())["port"]
        client.stdout.readline()
        yield Pouch(client, f"http://127.0.0.1:{port}", folder, count())


@contextmanager
def _node(role: str, modules: Path, folder: Path) -> Iterator["subprocess.Popen[str]"]:
    command = ["node", str(_HERE / "pouchdb.cjs"), role, str(modules), str(folder / role)]
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def _installed() -> Path:
    """The folder with node_modules in it."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise NotInstalled("node and npm are not there")
    folder = ROOT / ".cache" / "peers" / "pouchdb"
    if not (folder / "node_modules" / "express-pouchdb").exists():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(_HERE / "package.json", folder)
        install = [npm, "install", "--no-package-lock", "--no-audit", "--no-fund"]
        ran = subprocess.run(install, cwd=folder, capture_output=True, text=True, timeout=600)
        if ran.returncode != 0:
            raise NotInstalled(f"npm install: {ran.stderr.strip().splitlines()[-1:]}")
    return folder
