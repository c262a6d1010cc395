"""What a citizen finds, however it is spelt, on both engines; one hub each for the whole file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from prima.contract.messages import ShopFields
from prima.hub.embedded import EmbeddedHub
from prima.hub.services import commonness, finding
from prima.hub.services.finding import Asked, Place
from prima.hub.settings import Settings
from prima.hub.storage import searching, textindex, wording
from prima.hub.storage.spread import Group, Spread
from tests.hub.town import DAY, HOUR, MONDAY_TEN, SHOP, WEEK, Clock, Till, Town, line_to

MARKET = {"latitude_e6": 51_838_900, "longitude_e6": 6_615_300}
STATION = Place("Bahnhof", 51_833_900, 6_622_500)
GOODS: tuple[dict[str, Any], ...] = (
    {"title": "Apfelsaft naturtrüb 1 l", "brand": "Streuobst", "price": 329, "category": "Getränke"},
    {"title": "Birnensaft 0,7 l", "price": 279, "category": "Getränke"},
    {"title": "Fahrradlampe LED", "price": 2495, "category": "Fahrrad"},
    {"title": "Stirnlampe", "price": 1995, "category": "Sport"},
    {"title": "Fahrräder für Kinder, Übersicht", "price": 1200, "category": "Bücher", "gtin": "09520000000011"},
    {"title": "Grüße aus Bocholt, Postkarte", "price": 120, "category": "Papier"},
    {"title": "Dose Erbsen", "price": 99, "category": "Lebensmittel"},
)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    folder = tmp_path_factory.mktemp("found")
    clock = Clock()
    with EmbeddedHub(folder, clock=clock, settings=_settings(request, folder)) as hub, line_to(hub.url) as http:
        town = Town(hub, clock, http)
        till = town.till(fields=SHOP.model_copy(update=MARKET))
        for goods in GOODS:
            clock.pass_by(1)
            till.publish(5, **goods)
        other = town.till("Lampenhaus Lux", ShopFields())
        other.publish(1, title="Glühbirne", price=499)
        yield town


def _settings(request: pytest.FixtureRequest, folder: Path) -> Settings:
    if request.param == "sqlite":
        return Settings(str(folder / "hub.sqlite"), expiry_seconds=3600)
    return Settings(request.getfixturevalue("postgres").fresh(), expiry_seconds=3600)


def titles(town: Town, text: str = "", **more: Any) -> list[str]:
    return [one.told["title"] for one in finding.find(town.hub.office, Asked(text=text, **more)).offers]


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("apfelsaft", "Apfelsaft naturtrüb 1 l"),
        ("APFELSAFT", "Apfelsaft naturtrüb 1 l"),
        ("Apfelsfat", "Apfelsaft naturtrüb 1 l"),  # swapped
        ("abfelsaft", "Apfelsaft naturtrüb 1 l"),  # mistaken
        ("apfelsft", "Apfelsaft naturtrüb 1 l"),  # left out
        ("apffelsaftt", "Apfelsaft naturtrüb 1 l"),  # two too many
        ("saft birne", "Birnensaft 0,7 l"),
        ("Gruesse", "Grüße aus Bocholt, Postkarte"),
        ("grusse", "Grüße aus Bocholt, Postkarte"),
        ("fahrrad lampe", "Fahrradlampe LED"),
        ("Fahradlampe", "Fahrradlampe LED"),
        ("Kinderfahrrad", "Fahrräder für Kinder, Übersicht"),
        ("9520000000011", "Fahrräder für Kinder, Übersicht"),
        ("09520000000011", "Fahrräder für Kinder, Übersicht"),
        ("Lampe für Stirn", "Stirnlampe"),
        ("glühbirnen", "Glühbirne"),
        ("lux glühbirne", "Glühbirne"),  # the shop's name counts
    ],
)
def test_what_is_meant_comes_first(town: Town, asked: str, first: str) -> None:
    assert titles(town, asked)[:1] == [first]


def test_what_was_told_a_moment_ago_is_found_by_its_words_of_now(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(textindex, "_AT_ONCE", 2)  # more than one piece is due each time
    till = town.till("Spielwaren Kreisel", ShopFields())
    offers = [till.publish(3, title=f"Brummkreisel Nr. {n}", price=1500) for n in range(5)]
    assert sorted(titles(town, "brummkreisel")) == [f"Brummkreisel Nr. {n}" for n in range(5)]
    assert textindex.catch_up(town.hub.office.database) == 0
    for title in ("Brummkreisel, lackiert", "Holzkreisel"):  # twice before anybody searches
        till.push(till.op("offer.put", offer=offers[0], base_rev=1, fields={"title": title}))
    till.push(*(till.op("offer.put", offer=one, base_rev=1, fields={"price": 1400}) for one in offers[1:]))
    assert titles(town, "holzkreisel") == ["Holzkreisel"]
    assert sorted(titles(town, "brummkreisel")) == [f"Brummkreisel Nr. {n}" for n in range(1, 5)]
    till.push(*(till.op("offer.withdraw", offer=one) for one in offers))
    assert titles(town, "holzkreisel") == titles(town, "brummkreisel") == []


def test_what_has_the_word_itself_needs_no_guess(town: Town) -> None:
    assert titles(town, "dose") == ["Dose Erbsen"]
    assert titles(town, "saft") == ["Birnensaft 0,7 l", "Apfelsaft naturtrüb 1 l"]
    assert titles(town, "xylophon") == []
    assert titles(town, "!?") == []


def test_where_nothing_has_every_word_any_will_do_and_the_page_says_so(town: Town) -> None:
    page = finding.find(town.hub.office, Asked(text="stirnlampe xylophon"))
    assert page.guessed
    assert [one.told["title"] for one in page.offers] == ["Stirnlampe"]


def test_filters_narrow_what_is_found(town: Town) -> None:
    assert titles(town, category="Getränke") == ["Birnensaft 0,7 l", "Apfelsaft naturtrüb 1 l"]
    assert titles(town, "saft", price=300) == ["Birnensaft 0,7 l"]
    assert titles(town, shop="lampenhaus-lux") == ["Glühbirne"]
    assert titles(town, shop="nirgends") == []
    assert "Glühbirne" not in titles(town, open_now=True)  # it has told no hours
    near = finding.find(town.hub.office, Asked(text="erbsen", near=STATION, metres=1000)).offers
    assert [one.metres for one in near] == [pytest.approx(744, abs=5)]
    assert titles(town, "erbsen", near=STATION, metres=500) == []


def test_events_stand_by_date_until_they_are_over(town: Town) -> None:
    till = town.till("Atelier", ShopFields(opening=WEEK))
    for title, days in (("Töpfern am Abend", 3), ("Aquarell für Anfänger", 1)):
        starts_at = MONDAY_TEN + days * DAY
        till.publish(
            8, title=title, kind="event", starts_at=starts_at, ends_at=starts_at + 2 * HOUR, venue="Altes Rathaus"
        )
    assert titles(town, kind="event") == ["Aquarell für Anfänger", "Töpfern am Abend"]
    assert sorted(titles(town, "rathaus", kind="event")) == ["Aquarell für Anfänger", "Töpfern am Abend"]
    town.clock.pass_by(DAY + 3 * HOUR)
    assert titles(town, kind="event") == ["Töpfern am Abend"]
    town.clock.now = MONDAY_TEN


def test_a_changed_title_is_found_anew_and_a_withdrawn_offer_no_more(town: Town) -> None:
    till: Till = town.till("Wechselstube")
    offer = till.publish(1, title="Regenschirm")
    till.do("offer.put", offer=offer, base_rev=1, fields={"title": "Sonnenschirm"})
    assert (titles(town, "regenschirm"), titles(town, "sonnenschirm")) == ([], ["Sonnenschirm"])
    till.do("offer.withdraw", offer=offer)
    assert titles(town, "sonnenschirm") == []


def test_what_was_found_is_turned_over_page_by_page(town: Town) -> None:
    till = town.till("Knopfladen")
    for number in range(30):
        till.publish(1, title=f"Knopf Nr. {number}")
    for text in ("knopf", ""):
        asked = Asked(text=text, shop="knopfladen")
        first = finding.find(town.hub.office, asked)
        second = finding.find(town.hub.office, asked, first.next)
        assert (len(first.offers), len(second.offers), second.next) == (24, 6, None)
        assert len({one.offer.id for one in first.offers + second.offers}) == 30


def test_of_what_is_everywhere_the_newest_come_first_and_the_old_are_not_out_of_reach(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commonness, "_FEW", 20)
    monkeypatch.setattr(commonness, "_WANTED", 20)
    monkeypatch.setattr(finding, "_ENOUGH", 10)
    till = town.till("Spielwaren Kreisel")
    for number in range(80):
        town.clock.pass_by(1)
        old = {"category": "Antik"} if number == 3 else {}
        till.publish(1, title=f"Murmel aus Glas {number:03}", price=100 + number, **old)
    database = town.hub.office.database
    if database.postgresql:
        database.write(lambda connection: connection.exec_driver_sql("ANALYZE offer"))
    monkeypatch.setattr(town.hub.office.commonness, "_read_at", float("-inf"))
    looked: list[int | None] = []
    search = searching.candidates

    def watched(connection: Any, wanted: Any, most: int, since: int | None = None) -> Any:
        looked.append(since)
        return search(connection, wanted, most, since)

    monkeypatch.setattr(searching, "candidates", watched)
    assert titles(town, "murmel") == [f"Murmel aus Glas {number:03}" for number in range(79, 55, -1)]
    assert (looked[0] is not None) == database.postgresql
    assert titles(town, "murmeln", price=101) == ["Murmel aus Glas 001", "Murmel aus Glas 000"]
    assert titles(town, "antik murmel") == ["Murmel aus Glas 003"]
    assert titles(town, "glas 042") == ["Murmel aus Glas 042"]
    town.clock.now = MONDAY_TEN


def test_how_many_are_to_be_expected_and_since_when() -> None:
    known = Spread(1000.0, 10, {"glas": 0.5, "murmel": 0.2}, 0.01, (0, 100, 200, 300, 400))
    both: list[Group] = [(("glas",), ()), (("murmel", "murmeln"), ())]
    assert known.expected(both, any_group=False) == pytest.approx(105)
    assert known.expected(both, any_group=True) == pytest.approx(710)
    assert known.expected([((), (uuid4(), uuid4()))], any_group=False) == pytest.approx(200)
    assert [known.since(share) for share in (0.25, 0.125, 1.0, 0.0)] == [300, 350, 0, 400]


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [("lampe", "lampe", 0), ("lampe", "lmape", 1), ("lampe", "lamp", 1), ("lampe", "rampen", 2), ("a", "wxyz", 3)],
)
def test_letters_that_differ_are_counted(one: str, other: str, apart: int) -> None:
    assert wording.distance(one, other, 2) == apart


def test_words_are_folded_and_cut_to_their_stems() -> None:
    assert wording.words_of("Crème brûlée ÄPFEL, 4012345678901") == ["creme", "brulee", "aepfel", "04012345678901"]
    assert {wording.stem(word) for word in ("lampe", "lampen")} == {"lamp"}
    assert wording.stem("aepfel") == "apfel"
