"""Publishing on the command line: many at once, events, rescued goods, times, makers and pictures."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.shop import ean, picture
from tests.test_cli import Shb, shb, stocked

__all__ = ["shb", "stocked"]


def test_all_are_published_and_each_refusal_has_its_field(stocked: Shb) -> None:
    file = stocked.home.parent / "more.csv"
    file.write_text(f"EAN;Bezeichnung;Warengruppe;Preis\n{ean(3)};KERZE GROSS;Geschenke;9,90\n", "utf-8")
    stocked("import", str(file))
    assert stocked("publish")[1][0]["type"] == "urn:shb:problem:nothing-chosen"
    status, checked = stocked("publish", "--all", "--check")
    assert (status, len(checked)) == (1, 3)
    assert stocked("offers")[1] == []
    status, lines = stocked("publish", "--all")
    assert status == 1
    assert {line.get("title"): line.get("state") for line in lines if "state" in line} == {
        "Apfelsaft": "online",
        "Honig": "online",
    }
    (refused,) = [line for line in lines if "refusals" in line]
    assert [one["field"] for one in refused["refusals"]] == ["maker", "image"]
    assert stocked("publish", "--all", "--check")[1][0]["name"] == "KERZE GROSS"


def test_what_was_missing_is_told_and_then_it_goes_online(stocked: Shb, tmp_path: Path) -> None:
    file = stocked.home.parent / "more.csv"
    file.write_text(f"EAN;Bezeichnung;Warengruppe;Preis\n{ean(3)};KERZE GROSS;Geschenke;9,90\n", "utf-8")
    stocked("import", str(file))
    photo = tmp_path / "kerze.jpg"
    photo.write_bytes(picture())
    assert stocked("maker", "Lux", "--address", "Markt 1, 47533 Kleve", "--contact", "info@lux.example")[0] == 0
    assert stocked("safety", ean(3), "--maker", "Lux", "--warnings", "Nie allein lassen.")[1][0]["maker"] == "Lux"
    assert stocked("picture", ean(3), str(photo))[1][0]["image"]
    status, (line,) = stocked("publish", ean(3))
    assert (status, line["title"]) == (0, "Kerze Gross")
    assert "Titel" in line["notes"][0]
    assert stocked("maker")[1][0]["contact"] == "info@lux.example"
    assert stocked("picture", ean(3))[1][0]["image"] is None
    assert stocked("picture", ean(3), str(tmp_path / "nowhere.jpg"))[0] == 1


def test_an_event_is_announced_and_named_by_its_title(stocked: Shb) -> None:
    day = f"{date.today() + timedelta(days=9):%d.%m.%Y}"  # noqa: DTZ011 - a shop's calendar
    words = ("event", "Weinprobe", "--places", "12", "--price", "15", "--starts", f"{day} 19:00", "--age", "16")
    status, (line,) = stocked(*words)
    assert (status, line["title"], line["allot"]) == (0, "Weinprobe", 12)
    assert stocked("pause", "weinprobe")[1][0]["state"] == "paused"
    assert stocked("publish", "Weinprobe")[1][0]["state"] == "online"
    assert stocked("withdraw", "Weinprobe")[1][0]["state"] == "withdrawn"
    assert stocked("event", "Radcheck", "--places", "3")[0] == 0
    assert stocked("event", "Gestern", "--places", "3", "--starts", "1.2.2020 10:00")[0] == 1


def test_a_time_is_set_and_taken_away(stocked: Shb) -> None:
    stocked("publish", ean(1))
    day = f"{date.today() + timedelta(days=3):%d.%m.%Y}"  # noqa: DTZ011 - a shop's calendar
    assert stocked("schedule", ean(1), "--until", f"{day} 18:00")[1][0]["visible_until"]
    assert stocked("schedule", ean(1))[1][0]["visible_until"] is None
    assert stocked("schedule", ean(1), "--until", "gestern")[0] == 1


def test_goods_are_rescued_and_sold_as_usual_again(stocked: Shb) -> None:
    soon = date.today() + timedelta(days=2)  # noqa: DTZ011 - a shop's calendar
    stocked("scan", "--mode", "in", f"]C101{'0' + ean(1)}15{soon:%y%m%d}")
    (found,) = stocked("rescue")[1]
    assert (found["pieces"], found["best_before"], found["rescued"]) == (1, soon.isoformat(), False)
    status, (line,) = stocked("rescue", ean(1))
    assert (status, line["allot"]) == (0, 1)
    assert stocked("rescue")[1][0]["rescued"] is True
    assert stocked("rescue", ean(1), "--end")[0] == 0
    assert stocked("rescue", ean(2), "--best-before", f"{soon:%d.%m.%Y}", "--price", "9,99")[0] == 1


@pytest.mark.parametrize("words", [("event", "x"), ("schedule",), ("publish", "x", "--allot", "viele")])
def test_wrong_usage_is_said(shb: Shb, words: tuple[str, ...]) -> None:
    assert shb(*words)[0] == 2
