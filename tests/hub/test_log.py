"""Nothing personal in the log, whatever goes wrong."""

import asyncio
import json
import logging
import signal
import socket
import subprocess
import sys
from functools import partial
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import text

from prima.contract.messages import PairAnswer
from prima.hub import cli, log
from prima.hub.app import again_and_again
from prima.hub.services.office import Office
from prima.hub.storage.database import Connection, Database
from tests.hub.town import Clock, Till, Town, line_to

NAME, CONTACT = "Ada Lovelace", "ada@example.org"


def test_the_log_of_a_bad_day_names_nobody(database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = [sys.executable, "-m", "prima.hub.cli", "serve", "--port", "0", "--json", "--database", database]
    with (
        (tmp_path / "log").open("w", encoding="utf-8") as written,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=written, text=True, encoding="utf-8") as process,
    ):
        try:
            assert process.stdout is not None
            url = json.loads(process.stdout.readline())["url"]
            with line_to(url) as http:
                private = _a_bad_day(http, database, capsys)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=30)
    told = (tmp_path / "log").read_text(encoding="utf-8")
    assert "Traceback" in told or ".py" in told, "nothing was logged, so nothing is proven"
    assert [word for word in private if word in told] == []


def _a_bad_day(http: httpx.Client, database: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Work as usual, then meet rows that no hub would write; everything that nobody may read in the log."""
    cli.main(["shop", "add", "Laden", "--database", database, "--json"])
    code = json.loads(capsys.readouterr().out)["code"]
    paired = http.post("/v1/pair", json={"code": code, "device_name": "Kasse"})
    till = Till(http, PairAnswer.model_validate_json(paired.content))
    offer = till.publish(5)
    key = str(uuid4())
    placed = http.post(
        "/v1/public/reservations",
        json={"offer": offer, "quantity": 1, "display_name": NAME, "contact": CONTACT},
        headers={"Idempotency-Key": key},
    ).json()
    http.post("/v1/public/reservations", json={"offer": NAME, "contact": {"x": CONTACT}})
    assert http.get(f"/r/{placed['secret']}").status_code == 200
    beside = Database(database, Clock())
    for broken in (
        f"UPDATE reservation SET state = '{NAME}', language = '{CONTACT}'",
        f"UPDATE offer SET fields = '{json.dumps({'title': {'of': NAME}, 'price': CONTACT})}'",
        f"UPDATE event SET data = '{NAME}'",
    ):
        beside.write(partial(_run, broken))
    beside.close()
    statuses = [
        http.get(path, headers=headers).status_code
        for path, headers in (
            (f"/v1/public/reservations/{placed['secret']}", {}),
            (f"/r/{placed['secret']}", {}),
            (f"/v1/public/offers/{offer}", {}),
            ("/v1/sync/snapshot?after=reservations:", till.headers),
            (f"/{NAME}", {}),
        )
    ]
    assert statuses.count(500) >= 3, statuses
    host, port = http.base_url.host, http.base_url.port
    with socket.create_connection((host, port or 80)) as line:
        line.sendall(f"GARBAGE {CONTACT}\r\n\r\n".encode())
        line.recv(100)
    return [NAME, CONTACT, "Lovelace", placed["secret"], key, till.identity.token, code]


def _run(statement: str, connection: Connection) -> None:
    connection.execute(text(statement))


def test_a_failure_is_named_by_its_type_and_its_place_and_by_what_led_to_it() -> None:
    def inner() -> None:
        raise KeyError(CONTACT)

    try:
        try:
            inner()
        except KeyError as problem:
            raise ValueError(NAME) from problem
    except ValueError:
        found = log.Discreet("%(message)s").format(
            logging.LogRecord("x", logging.ERROR, __file__, 1, "Fault", None, sys.exc_info())
        )
    assert "inner()" in found
    assert found.index("KeyError") < found.index("ValueError")
    assert NAME not in found
    assert CONTACT not in found


class Enough(BaseException):
    """Ends a loop that has no end."""


def test_a_job_that_fails_is_logged_and_has_its_next_turn(town: Town, caplog: pytest.LogCaptureFixture) -> None:
    turns: list[type[BaseException]] = [Enough, ZeroDivisionError]

    def job(office: Office) -> int:
        raise turns.pop()

    with pytest.raises(Enough):
        asyncio.run(again_and_again(town.hub.office, job, 0))
    assert [record.exc_info[0] for record in caplog.records if record.exc_info] == [ZeroDivisionError]
