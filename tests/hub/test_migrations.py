from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import insert, select, text

from prima.hub.storage import schema
from prima.hub.storage.database import Database
from prima.hub.storage.events import results
from prima.hub.storage.migrations import versions
from tests.hub.town import Clock


@pytest.fixture
def empty(request: pytest.FixtureRequest, database: str, tmp_path: Path) -> str:
    """An address behind which there is nothing at all yet."""
    if database.startswith("postgresql"):
        return str(request.getfixturevalue("postgres").fresh("template0"))
    return str(tmp_path / "empty.sqlite")


@pytest.fixture
def hub_of_the_first_schema(empty: str, monkeypatch: pytest.MonkeyPatch, clock: Clock) -> str:
    """A database that the first hub made, with a shop and what happened in it."""
    with monkeypatch.context() as first:
        first.setattr("prima.hub.storage.database._SCHEMA", "0001")
        first.setattr("prima.hub.storage.database._migrate", _to_the_first)
        old = Database(empty, clock)
    shop, device, at = uuid4(), uuid4(), clock()
    till = {"name": "Kasse 1", "client": "x", "state": "active", "last_n": 7, "seen_at": at, "created_at": at}
    with old._writing() as connection:
        connection.execute(
            insert(schema.shop).values(id=shop, slug="a", name="A", fields="{}", heard_at=at, created_at=at)
        )
        connection.execute(insert(schema.shop_counter).values(shop=shop, seq=2))
        connection.execute(insert(schema.device).values(shop=shop, id=device, **till))
        keys = {"shop": shop, "device": device} if old.postgresql else {"shop": shop.hex, "device": device.hex}
        for n in (6, 7):
            connection.execute(
                text("INSERT INTO op_result VALUES (:shop, :device, :n, :content, :result)"),
                keys | {"n": n, "content": bytes([n]) * 32, "result": f'{{"n":{n}}}'},
            )
        for seq, kind in ((1, "reservation.placed"), (2, "offer.changed")):
            data = {"shop": shop, "seq": seq, "type": kind, "at": at, "data": '{"reservation":{"display_name":"A"}}'}
            connection.execute(
                text("INSERT INTO event (shop, seq, type, at, data) VALUES (:shop, :seq, :type, :at, :data)"),
                data | {"shop": shop if old.postgresql else shop.hex},
            )
    old.close()
    return empty


def context_of(connection: Any) -> MigrationContext:
    """What the engines keep for the search alone stands beside the common tables."""
    return MigrationContext.configure(
        connection,
        opts={"include_name": lambda name, kind, parents: not str(name).startswith(("offer_search", "offer_by_word"))},
    )


def _to_the_first(connection: Any) -> None:
    config = Config()
    config.set_main_option("script_location", str(next(iter(versions.__path__))).removesuffix("versions"))
    config.attributes["connection"] = connection
    command.upgrade(config, "0001")


def test_a_hub_of_the_first_schema_moves_on_and_keeps_everything(hub_of_the_first_schema: str, clock: Clock) -> None:
    for _ in range(2):
        database = Database(hub_of_the_first_schema, clock)
        with database.read() as connection:
            assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == "0008"
            assert connection.execute(text("SELECT count(*) FROM shop")).scalar_one() == 1
            tills = connection.execute(text("SELECT name, last_n, renewed_from FROM device")).all()
            assert [tuple(till) for till in tills] == [("Kasse 1", 7, None)]
            (ids,) = connection.execute(select(schema.device.c.shop, schema.device.c.id))
            answers = {n: (bytes([n]) * 32, f'{{"n":{n}}}') for n in (6, 7)}
            assert results(connection, *ids, 5, 9) == answers
            events = connection.execute(text("SELECT seq, named FROM event ORDER BY seq")).all()
            assert [(seq, bool(named)) for seq, named in events] == [(1, True), (2, False)]
            assert compare_metadata(context_of(connection), schema.metadata) == []
        database.close()
