"""What the operator's monitoring sees, and how new versions of the desktop are handed on."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from prima.hub.embedded import EmbeddedHub
from prima.hub.settings import Settings
from tests.hub.town import Clock, Town, line_to

TOKEN = "a-token-of-the-operator"
LINE = re.compile(r'([a-z_]+)(?:\{([a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*)\})? (-?\d+)')


@pytest.fixture
def town(database: str, clock: Clock, tmp_path: Path) -> Iterator[Town]:
    folder = tmp_path / "updates"
    folder.mkdir()
    (folder / "shb-desktop.json").write_text('{"manifest": "{}", "signature": "AA=="}', encoding="utf-8")
    (folder / "SHB-Desktop-9.9.9-Setup.exe").write_bytes(b"MZ" + bytes(70_000))
    (tmp_path / "secret.txt").write_text("nothing for the world", encoding="utf-8")
    settings = Settings(database=database, expiry_seconds=3600, updates=folder, metrics_token=TOKEN)
    with EmbeddedHub(tmp_path, clock=clock, settings=settings) as hub, line_to(hub.url) as http:
        yield Town(hub, clock, http)


def figures(town: Town) -> dict[str, int]:
    answer = town.http.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    found = {}
    for line in answer.text.splitlines():
        if not line.startswith("#"):
            read = LINE.fullmatch(line)
            assert read, line
            found[read[1] + (f"[{read[2]}]" if read[2] else "")] = int(read[3])
    return found


def test_monitoring_sees_figures_and_no_names(town: Town) -> None:
    till = town.till()
    offer = till.publish(5)
    town.reserved(offer)
    town.clock.pass_by(90_000)
    seen = figures(town)
    assert seen["prima_shops"] == 1
    assert seen['prima_devices[state="active"]'] == 1
    assert seen['prima_offers[shown="yes"]'] == 1
    assert seen["prima_pieces_allotted"] == 5
    assert seen["prima_pieces_held"] == 1
    assert seen['prima_reservations[state="placed"]'] == 1
    assert seen["prima_oldest_unanswered_seconds"] == 90
    assert seen["prima_overdue"] == 0
    assert seen["prima_events_total"] >= 1
    answer = town.http.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"}).text
    assert "Laden" not in answer


def test_an_empty_city_has_figures_too(town: Town) -> None:
    assert figures(town)["prima_shops"] == 0


def test_nobody_else_sees_figures(town: Town) -> None:
    assert town.http.get("/metrics").status_code == 401
    assert town.http.get("/metrics", headers={"Authorization": "Bearer guessed"}).status_code == 401


def test_without_a_token_there_is_nothing_to_see(tmp_path: Path) -> None:
    with EmbeddedHub(tmp_path) as hub, line_to(hub.url) as http:
        assert http.get("/metrics", headers={"Authorization": "Bearer x"}).status_code == 404
        assert http.get("/updates/shb-desktop.json").status_code == 404


def test_the_list_and_its_parcels_are_handed_on_as_they_are(town: Town) -> None:
    assert town.http.get("/updates/shb-desktop.json").json() == {"manifest": "{}", "signature": "AA=="}
    assert len(town.http.get("/updates/SHB-Desktop-9.9.9-Setup.exe").content) == 70_002


@pytest.mark.parametrize(
    "name", ["nothing.exe", "..%2Fsecret.txt", "%2e%2e/secret.txt", "..%5Csecret.txt", ".hidden", "a" * 200]
)
def test_nothing_beside_the_folder_is_handed_on(town: Town, name: str) -> None:
    answer = town.http.get(f"/updates/{name}")
    assert answer.status_code in (404, 422)
    assert "nothing for the world" not in answer.text
