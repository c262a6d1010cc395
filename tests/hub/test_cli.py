"""The operator's verbs beyond the first shop: backups, tills, persons, several processes."""

import hashlib
import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from prima.contract.messages import PairAnswer
from prima.contract.unsent import SignedUnsent, Unsent, signature, signing_key
from prima.hub import cli
from tests.hub.town import Clock, Till, Town, code_of, line_to

psutil: Any = pytest.importorskip("psutil")  # comes with the test server


def call(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any, str]:
    status = cli.main([*words, "--json"])
    out, err = capsys.readouterr()
    return status, [json.loads(line) for line in out.splitlines()], err


def test_a_backup_goes_to_a_file_and_comes_back_from_it(
    town: Town, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    till = town.till()
    till.publish(3)
    file = str(tmp_path / "hub.backup")
    status, told, _ = call(capsys, "backup", file, "--database", database)
    assert (status, told[0]["rows"]["offer"]) == (0, 1)
    assert call(capsys, "backup", file, "--database", database)[0] == 1
    assert call(capsys, "restore", file, "--database", database)[0] == 1
    status, told, _ = call(capsys, "restore", file, "--replace", "--database", database)
    assert (status, told[0]["epoch"]) == (0, town.http.get("/v1/ping").json()["epoch"])
    for target in (str(tmp_path / "none"), str(tmp_path)):
        assert call(capsys, "restore", target, "--database", database)[0] == 1
    assert call(capsys, "backup", str(tmp_path), "--database", database)[0] == 1


def test_the_environment_may_name_the_database(
    database: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRIMA_DATABASE", database)
    assert call(capsys, "shop", "add", "Uhrenhaus")[0] == 0
    monkeypatch.delenv("PRIMA_DATABASE")
    assert call(capsys, "shop", "list", "--database", database)[1][0]["name"] == "Uhrenhaus"


def test_a_stolen_till_is_signed_off_by_the_operator(
    town: Town, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    till = town.till()
    slug, device = till.identity.shop.slug, str(till.identity.device)
    _, told, _ = call(capsys, "device", "list", slug, "--database", database)
    assert [(one["id"], one["state"]) for one in told] == [(device, "active")]
    town.clock.pass_by(1)
    made = town.http.post("/v1/devices/renew", headers=till.headers).json()["device"]
    _, told, _ = call(capsys, "device", "list", slug, "--database", database)
    assert [(one["id"], one["renewed_from"]) for one in told] == [(device, None), (made, device)]
    status, told, _ = call(capsys, "device", "revoke", device, "--database", database)
    assert (status, told) == (0, [{"id": one, "state": "revoked"} for one in (device, made)])
    assert code_of(till.post([])) == "revoked"
    _, told, _ = call(capsys, "device", "list", slug, "--database", database)
    assert [one["state"] for one in told] == ["revoked"] * 2
    other = town.second_till(till)
    assert other.pull().events[-1].type == "device.revoked"
    assert other.pull().events[-1].by is None
    for words in (("revoke", device[:-4] + "0000"), ("list", "nirgends")):
        assert call(capsys, "device", *words, "--database", database)[0] == 1
    assert call(capsys, "device", "revoke", "kasse", "--database", database)[0] == 2


def test_the_file_of_a_signed_off_till_is_proven_and_read(
    town: Town, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    till = town.till()
    till.publish(3)
    device, shop = till.identity.device, till.identity.shop.id
    told = Unsent(
        hub="x", shop=shop, device=device, epoch=till.identity.epoch, made_at=1, last_n=2, ops=({"n": 2}, {"n": 3})
    )
    payload = told.model_dump_json()
    key = signing_key(hashlib.sha256(till.identity.token.encode()).digest())
    file = tmp_path / "Ungesendet.json"
    file.write_text(SignedUnsent(payload=payload, signature=signature(key, payload)).model_dump_json())
    status, lines, _ = call(capsys, "unsent", str(file), "--database", database)
    assert (status, lines[0]["count"], [line["known"] for line in lines[1:]]) == (0, 2, [True, False])
    file.write_text(SignedUnsent(payload=payload + " ", signature=signature(key, payload)).model_dump_json())
    assert call(capsys, "unsent", str(file), "--database", database)[0] == 1
    assert call(capsys, "unsent", str(tmp_path / "none"), "--database", database)[0] == 2


def test_a_person_is_answered_on_the_command_line(
    town: Town, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    town.reserved(town.till().publish(3), 2, display_name="Änne", contact="aenne@example.org")
    words = ("aenne@example.org", "--database", database)
    assert cli.main(["person", "show", *words]) == 0
    assert "2 × Apfelsaft naturtrüb 1 l · Änne" in capsys.readouterr().out
    assert cli.main(["person", "export", *words]) == 0
    exported = json.loads(capsys.readouterr().out)
    assert exported["reservations"][0]["display_name"] == "Änne"
    assert call(capsys, "person", "erase", *words)[1] == [{"erased": 1}]
    assert call(capsys, "person", "show", *words)[1] == [{"found": 0}]


@pytest.mark.parametrize(
    "words",
    [
        ("--workers", "0"),
        ("--workers", "2"),  # SQLite
        ("--limit", "reading"),
        ("--limit", "reading=often"),
        ("--limit", "buying=1 per minute"),
        ("--public-url", "hub.example.org"),
        ("--lease-hours", "0"),
        ("--legal", "/proc/none"),
        ("--smtp", "mail.example.org:99999", "--mail-from", "prima@example.org"),
    ],
)
def test_serving_in_a_way_that_cannot_be_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert call(capsys, "serve", "--port", "0", "--database", str(tmp_path / "hub.sqlite"), *words)[0] == 2


# -- several processes ------------------------------------------------------------------------------------------------


@contextmanager
def serving(database: str, *words: str) -> Iterator[tuple[Any, str]]:
    command = [sys.executable, "-m", "prima.hub.cli", "serve", "--port", "0", "--json", "--database", database, *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        try:
            assert process.stdout is not None
            url = json.loads(process.stdout.readline())["url"]
            assert httpx.get(f"{url}/v1/ping", timeout=60).status_code == 200
            yield psutil.Process(process.pid), url
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=40)


@pytest.fixture
def on_postgresql(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue("postgres").fresh())


def paired(database: str, capsys: pytest.CaptureFixture[str], url: str) -> PairAnswer:
    code = call(capsys, "shop", "add", "Laden", "--database", database)[1][0]["code"]
    answer = httpx.post(f"{url}/v1/pair", json={"code": code, "device_name": "Kasse"}, timeout=30)
    return PairAnswer.model_validate_json(answer.content)


def serves(process: Any) -> bool:
    """Whether it listens. One that ends while it is looked at does not."""
    try:
        return any(line.status == psutil.CONN_LISTEN for line in process.net_connections("inet"))
    except psutil.NoSuchProcess:
        return False


def lives(process: Any) -> bool:
    try:
        return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def workers_of(parent: Any, count: int, former: Any = None) -> list[Any]:
    """The processes that serve, once there are as many and `former` is none of them."""
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        found = [one for one in parent.children(recursive=True) if one != former and serves(one)]
        if len(found) >= count and (former is None or not lives(former)):
            return found
        time.sleep(0.1)
    raise AssertionError("too few workers")


@pytest.mark.skipif(sys.platform == "win32", reason="PostgreSQL's test server needs a socket file")
def test_a_till_that_waits_at_one_process_hears_what_came_in_at_another(
    on_postgresql: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving(on_postgresql, "--workers", "3") as (parent, url):
        workers_of(parent, 3)
        with line_to(url) as http:
            identity = paired(on_postgresql, capsys, url)
            till = Till(http, identity)
            offer = till.publish(40)
            late = []
            for _ in range(8):
                cursor = till.pull().cursor
                # Each connection is a process' own; enough of them meet all three, in both roles.
                heard: list[float] = []

                def wait(cursor: int = cursor, heard: list[float] = heard) -> None:
                    with line_to(url, 40) as own:
                        if Till(own, identity).pull(cursor, wait=20).events:
                            heard.append(time.monotonic())

                waiting = threading.Thread(target=wait)
                waiting.start()
                time.sleep(0.2)
                with line_to(url) as citizen:
                    assert Town(None, Clock(), citizen).ask_for(offer).status_code == 201  # type: ignore[arg-type]
                placed = time.monotonic()
                waiting.join()
                late.append(heard[0] - placed)
            assert max(late) < 10, late  # a lost ring would cost twenty seconds
    assert call(capsys, "check", "--database", on_postgresql)[0] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="PostgreSQL's test server needs a socket file")
def test_a_process_that_dies_is_replaced_and_all_end_together(
    on_postgresql: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving(on_postgresql, "--workers", "2") as (parent, url):
        first = workers_of(parent, 2)
        first[0].kill()
        second = workers_of(parent, 2, former=first[0])
        assert httpx.get(f"{url}/v1/ping", timeout=30).status_code == 200
    deadline = time.monotonic() + 30
    while any(map(lives, second)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(lives, second))


@pytest.mark.skipif(sys.platform == "win32", reason="PostgreSQL's test server needs a socket file")
def test_no_process_outlives_the_one_that_would_replace_it(on_postgresql: str) -> None:
    with serving(on_postgresql, "--workers", "2") as (parent, _):
        workers = workers_of(parent, 2)
        parent.kill()
        _, alive = psutil.wait_procs(workers, timeout=30)
        assert alive == []


@pytest.mark.parametrize("words", [("check",), ("shop", "list"), ("shop", "code", "uhrenhaus")])
def test_who_asks_after_a_hub_that_is_not_there_hears_so_and_none_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    nowhere = tmp_path / "folder" / "hub.sqlite"
    status, told, _ = call(capsys, *words, "--database", str(nowhere))
    assert (status, told[0]["title"]) == (1, "Diese Datenbank gibt es nicht.")
    assert str(nowhere) in told[0]["detail"]
    assert not nowhere.parent.exists()
