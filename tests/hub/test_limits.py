"""Who asks too often is told when to come back; nobody else is slowed down."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from prima.hub.embedded import EmbeddedHub
from prima.hub.services.proving import counted_as
from prima.hub.settings import Limits, Settings
from tests.hub.town import Clock, Till, Town, code_of, line_to

Ask = Callable[[Town, Till], httpx.Response]
CASES: dict[str, Ask] = {
    "pairing": lambda town, _: town.http.post("/v1/pair", json={"code": "AAAAAAAA", "device_name": "Kasse"}),
    "reserving": lambda town, till: town.ask_for("00000000-0000-7000-8000-000000000000"),
    "contact": lambda town, till: town.ask_for("00000000-0000-7000-8000-000000000000", contact="a@example.org"),
    "reading": lambda town, till: town.http.get("/v1/public/offers"),
    "syncing": lambda town, till: town.http.get("/v1/sync/pull", headers=till.headers),
    "guessing": lambda town, till: town.http.get("/v1/sync/pull", headers={"Authorization": "Bearer guessed"}),
    "feeds": lambda town, _: town.http.get("/open-data/offers.jsonl"),
}


def test_every_limit_has_its_case() -> None:
    assert set(CASES) == set(Limits.__dataclass_fields__)


@pytest.mark.parametrize("name", CASES)
def test_a_limit_is_a_limit_and_says_when_it_ends(tmp_path: Path, name: str) -> None:
    limits = replace(Limits(), **{name: "2 per hour"})
    settings = Settings(str(tmp_path / "hub.sqlite"), limits=limits)
    with EmbeddedHub(tmp_path, settings=settings) as hub, line_to(hub.url) as http:
        town = Town(hub, Clock(), http)
        till = town.till()
        answers = [CASES[name](town, till) for _ in range(3)]
        assert [answer.status_code == 429 for answer in answers] == [False, False, True]
        assert name == "feeds" or code_of(answers[-1]) == "too-many"  # a feed is refused with a page
        assert 0 < int(answers[-1].headers["retry-after"]) <= 3602
        other = next(ask for one, ask in CASES.items() if one not in (name, "reserving", "contact"))
        assert other(town, till).status_code != 429


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ada@example.org", " ADA@Example.org ", True),
        ("ada@example.org", "ada+17@example.org", True),
        ("ada@example.org", "\uff41da@example.org", True),
        ("02871 123456", "(02871) 12 34-56", True),
        ("+49 2871 123456", "0049/2871/123456", True),
        ("ada@example.org", "ada@example.com", False),
        ("Zimmer 7", "Zimmer 8", False),
    ],
)
def test_one_person_is_counted_once_however_the_contact_is_spelt(one: str, other: str, same: bool) -> None:
    assert (counted_as(one) == counted_as(other)) is same


def test_one_till_that_asks_too_often_leaves_the_till_beside_it_alone(tmp_path: Path) -> None:
    settings = Settings(
        str(tmp_path / "hub.sqlite"), limits=replace(Limits(), syncing="3 per hour", guessing="1 per hour")
    )
    with EmbeddedHub(tmp_path, settings=settings) as hub, line_to(hub.url) as http:
        town = Town(hub, Clock(), http)
        first = town.till()
        second = town.second_till(first)
        asked = [CASES["syncing"](town, first).status_code for _ in range(4)]
        assert asked == [200, 200, 200, 429]
        assert [CASES["guessing"](town, first).status_code for _ in range(2)] == [401, 429]
        assert CASES["syncing"](town, second).status_code == 200


def test_a_till_that_is_signed_off_is_limited_like_any_other(tmp_path: Path) -> None:
    settings = Settings(str(tmp_path / "hub.sqlite"), limits=replace(Limits(), syncing="2 per hour"))
    with EmbeddedHub(tmp_path, settings=settings) as hub, line_to(hub.url) as http:
        town = Town(hub, Clock(), http)
        first = town.till()
        second = town.second_till(first)
        assert town.http.delete(f"/v1/devices/{first.identity.device}", headers=first.headers).status_code == 204
        assert [CASES["syncing"](town, first).status_code for _ in range(3)] == [401, 401, 429]
        assert CASES["syncing"](town, second).status_code == 200
