import json
import logging
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from prima.hub import cli
from prima.hub.embedded import EmbeddedHub
from prima.hub.errors import Duplicate, StoreTooNew, StoreUnusable, Unwritable
from prima.hub.services import checking
from prima.hub.storage import rows, schema, searching
from prima.hub.storage.database import Connection, Database
from tests.hub.town import Clock, Town, line_to


def common(name: str | None, kind: str, parents: Any) -> bool:
    """What each engine keeps for the search alone stands beside the common tables."""
    return not str(name).startswith(("offer_search", "offer_by_word"))


def test_the_migrations_make_what_the_schema_says(database: str) -> None:
    opened = Database(database, Clock())
    with opened.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": common})
        assert compare_metadata(context, schema.metadata) == []
    opened.close()


def test_a_database_opens_again_with_the_same_epoch(database: str) -> None:
    epochs = set()
    for _ in range(2):
        opened = Database(database, Clock())
        with opened.read() as connection:
            epochs.add(connection.execute(text("SELECT epoch FROM city")).scalar())
        opened.close()
    assert len(epochs) == 1


def test_rows_behind_one_that_is_refused_are_not_written(database: str) -> None:
    opened = Database(database, Clock())
    words = [(f"wort{n}", n) for n in range(400)]

    def work(connection: Connection) -> None:
        with rows.written_behind(connection):
            rows.enter(connection, schema.word, ("text", "at"), words[:250])
            rows.enter(connection, schema.word, ("text", "at"), words[249:])

    def beyond(connection: Connection) -> None:
        with rows.written_behind(connection):
            rows.enter(connection, schema.word, ("text", "at"), [*words, ("zu viel", 2**70), *words])

    with pytest.raises(Duplicate):
        opened.write(work)
    # What the driver of SQLite itself cannot carry, PostgreSQL refuses.
    with pytest.raises((OverflowError, Unwritable)):
        opened.write(beyond)
    opened.write(lambda connection: rows.enter(connection, schema.word, ("text", "at"), words))
    with opened.read() as connection:
        assert set(searching.words_since(connection, 0)) == dict(words).keys()
    opened.close()


def test_a_newer_database_is_left_alone(database: str) -> None:
    opened = Database(database, Clock())
    opened.write(lambda connection: connection.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    opened.close()
    with pytest.raises(StoreTooNew):
        Database(database, Clock())


@pytest.mark.parametrize("address", ["mysql://x/y", "sqlite://", "sqlite:///:memory:", "://"])
def test_an_address_that_makes_no_sense_is_refused(address: str) -> None:
    with pytest.raises(StoreUnusable):
        Database(address, Clock())


def test_another_file_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_text("Liebe Grüße " * 200, encoding="utf-8")
    with pytest.raises(StoreUnusable):
        Database(str(path), Clock())
    assert path.read_text(encoding="utf-8").startswith("Liebe")


BREAKS = {
    "gelten als reserviert": "UPDATE offer SET held = held + 1, allot = allot + 1",
    "freigegeben sind": "UPDATE offer SET allot = 0",
    "Zähler": "UPDATE shop_counter SET seq = seq + 1",
    "Ereignisse von": "DELETE FROM event WHERE seq = 1",
    "gespeicherte Ergebnisse": "UPDATE device SET last_n = last_n + 1",
    "aber 1 gespeicherte Ergebnisse": "UPDATE op_result SET contents = substr(contents, 33)",
    "so nicht erlaubt": "UPDATE reservation SET deadline = NULL",
    "passen nicht zusammen": "UPDATE reservation_line SET collected = 1",
    "keine Zeilen": "DELETE FROM reservation_line",
}


@pytest.mark.parametrize("sentence", BREAKS)
def test_the_check_finds_what_is_broken(database: str, tmp_path: Path, sentence: str) -> None:
    from prima.hub.settings import Settings

    with EmbeddedHub(tmp_path, settings=Settings(database)) as hub, line_to(hub.url) as http:
        town = Town(hub, Clock(), http)
        town.reserved(town.till().publish(2), 2)
        assert checking.check(hub.office) == ()
        hub.office.database.write(lambda connection: connection.execute(text(BREAKS[sentence])))
        assert any(sentence in found for found in checking.check(hub.office))


# -- the command line -------------------------------------------------------------------------------------------------


def call(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = cli.main(list(words))
    out, err = capsys.readouterr()
    return status, out, err


def test_shops_are_added_and_the_books_checked(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = call(capsys, "shop", "add", "Laden am Markt", "--database", database)
    assert (status, "Kopplungscode" in out) == (0, True)
    _, out, _ = call(capsys, "shop", "add", "Laden am Markt", "--database", database, "--json")
    added = json.loads(out)
    assert (added["slug"], len(added["code"])) == ("laden-am-markt-2", 8)
    _, out, _ = call(capsys, "shop", "code", "laden-am-markt", "--database", database, "--json")
    assert len(json.loads(out)["code"]) == 8
    _, out, _ = call(capsys, "shop", "list", "--database", database)
    assert out.splitlines() == ["laden-am-markt  Laden am Markt", "laden-am-markt-2  Laden am Markt"]
    assert call(capsys, "check", "--database", database) == (0, "Die Bücher des Hubs stimmen.\n", "")


def test_broken_books_are_said_and_end_with_one(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "shop", "add", "Laden", "--database", database)
    opened = Database(database, Clock())
    opened.write(lambda connection: connection.execute(text("UPDATE shop_counter SET seq = 7")))
    opened.close()
    status, out, err = call(capsys, "check", "--database", database)
    assert (status, out, "Zähler 7" in err) == (1, "", True)


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ((), 2),
        (("tanzen",), 2),
        (("shop",), 2),
        (("shop", "add"), 2),
        (("serve", "--port", "x"), 2),
        (("serve", "--port", "99999"), 2),
        (("shop", "add", "  "), 1),
        (("shop", "code", "nirgends"), 1),
        (("check", "--database", "mysql://x"), 1),
    ],
)
def test_refusals_are_words_and_a_status(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, words: tuple[str, ...], status: int
) -> None:
    more = () if "--database" in words or not words else ("--database", str(tmp_path / "hub.sqlite"))
    found, out, err = call(capsys, *words, *more)
    assert (found, out) == (status, "")
    assert len(err.strip()) > 20
    found, out, _ = call(capsys, *words, *more, "--json")
    assert found == status
    assert {"type", "title", "detail"} <= set(json.loads(out))


def test_a_taken_port_is_said(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The verb sends this process's log to a standard error that ends with this test.
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    monkeypatch.setattr(logging.getLogger(), "level", logging.getLogger().level)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        status, _, err = call(capsys, "serve", "--port", port, "--database", str(tmp_path / "hub.sqlite"))
    assert (status, port in err) == (1, True)


def serving(*words: str) -> tuple[subprocess.Popen[str], dict[str, Any]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "prima.hub.cli", "serve", "--port", "0", "--json", *words],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdout is not None
    return process, json.loads(process.stdout.readline())


def test_the_hub_serves_until_it_is_told_to_end(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    process, told = serving("--database", database, "--city", "Bocholt")
    try:
        call(capsys, "shop", "add", "Laden", "--database", database)  # from beside, while it runs
        assert httpx.get(f"{told['url']}/v1/ping").json()["city"] == "Bocholt"
        assert "Laden" in httpx.get(f"{told['url']}/shops").text
        with line_to(told["url"]) as http:
            code = json.loads(call(capsys, "shop", "code", "laden", "--database", database, "--json")[1])["code"]
            assert http.post("/v1/pair", json={"code": code, "device_name": "Kasse"}).status_code == 201
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=20)
    assert process.returncode in (0, -signal.SIGTERM, 128 + signal.SIGTERM)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_answered_survives_a_kill(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    process, told = serving("--database", database)
    try:
        with line_to(told["url"]) as http:
            code = json.loads(call(capsys, "shop", "add", "Laden", "--database", database, "--json")[1])["code"]
            identity = http.post("/v1/pair", json={"code": code, "device_name": "Kasse"}).json()
            headers = {"Authorization": f"Bearer {identity['token']}"}
            op = {"n": 1, "at": 1, "type": "offer.put", "offer": str(uuid4()), "base_rev": 0, "fields": {"title": "x"}}
            body = {"epoch": identity["epoch"], "ops": [op]}
            assert http.post("/v1/sync/push", json=body, headers=headers).json()["last_n"] == 1
    finally:
        os.kill(process.pid, signal.SIGKILL)
        process.communicate(timeout=20)
    process, told = serving("--database", database)
    try:
        again = httpx.post(f"{told['url']}/v1/sync/push", json=body, headers=headers).json()
        assert (again["last_n"], again["results"][0]["status"]) == (1, "done")
    finally:
        process.terminate()
        process.communicate(timeout=20)
    assert call(capsys, "check", "--database", database)[0] == 0


def test_the_log_is_folded_while_somebody_writes(tmp_path: Path) -> None:
    path = tmp_path / "hub.sqlite"
    opened = Database(str(path), Clock())
    opened.fold_log()
    before = path.stat().st_size

    def enter(connection: Connection) -> None:
        searching.learn(connection, [f"wort{n}" for n in range(5_000)], 1)
        opened.fold_log()  # nothing of this transaction, which is not over

    opened.write(enter)
    assert path.stat().st_size == before
    opened.fold_log()
    assert path.stat().st_size > before
    opened.close()
