"""Counting, taking in and taking along on the command line."""

from pathlib import Path

import pytest

from shb_desktop import cli
from tests.shop import ean
from tests.test_cli import Shb, shb, stocked

__all__ = ["shb", "stocked"]


def test_a_stocktake_from_its_beginning_to_the_list(stocked: Shb, tmp_path: Path) -> None:
    assert stocked("stocktake")[1][0]["type"] == "urn:shb:problem:no-stocktake"
    assert stocked("stocktake", "open", "Jahresende")[1][0]["name"] == "Jahresende"
    assert stocked("stocktake", "count", ean(1), "10")[1][0] == {
        "status": "noted", "recount": True, "article": 1, "name": "Apfelsaft", "count": 1, "counted": 10_000,
    }  # fmt: skip
    assert stocked("stocktake", "count", ean(1), "10")[1][0]["status"] == "counted-before"
    assert stocked("scan", ean(1))[0] == 0
    assert stocked("stocktake", "status")[1][0]["recounts"] == [{"article": 1, "name": "Apfelsaft"}]
    assert stocked("stocktake", "book")[1][0]["type"] == "urn:shb:problem:recounts-due"
    assert stocked("stocktake", "count", ean(1), "9", "--again")[1][0]["recount"] is False
    differences = stocked("stocktake", "differences")[1]
    assert [line.get("difference") for line in differences] == [-2_000, None]
    assert differences[1]["uncounted"] is True
    assert stocked("stocktake", "zero", ean(2))[1][0] == {"zero": 1}
    assert stocked("stocktake", "book")[1][0]["moved"] == 2
    assert stocked("stock", ean(1))[1][0]["on_hand"] == 9_000
    assert stocked("stock", ean(2))[1][0]["on_hand"] == 0
    for name in ("liste.pdf", "liste.xlsx"):
        assert stocked("stocktake", "list", str(tmp_path / name))[1][0]["lines"] == 2
        assert (tmp_path / name).stat().st_size > 1_000
    assert stocked("stocktake", "list", "x.pdf", "--number", "9")[1][0]["type"] == "urn:shb:problem:unknown-stocktake"
    stocked("stocktake", "open")
    assert stocked("stocktake", "drop")[0] == 0


def test_a_delivery_against_its_list(stocked: Shb, tmp_path: Path) -> None:
    note = tmp_path / "lieferschein.csv"
    note.write_text(f"{ean(1)};6\n{ean(2)};2\n")
    assert stocked("delivery")[1][0]["type"] == "urn:shb:problem:no-delivery"
    assert stocked("delivery", "open", "Mosterei", "--expect", str(note))[1][0]["expected"] == 2
    booked, unknown = stocked("delivery", "scan", f"5*{ean(1)}", ean(7))[1]
    assert (booked["so_far"], booked["expected"], unknown["status"]) == (5_000, 6_000, "unknown")
    wrong = stocked("delivery", "scan", ean(2))[1][0]["movement"]["n"]
    assert stocked("delivery", "undo", str(wrong))[0] == 0
    assert stocked("delivery", "book-known") == (0, [])
    lines = stocked("delivery", "finish")[1]
    assert [line.get("difference") for line in lines] == [-1_000, -2_000, None, None]
    assert (lines[-1]["state"], lines[-1]["differences"], lines[-1]["unknown"]) == ("finished", 2, 1)


def test_a_code_that_is_refused_does_not_keep_the_goods_behind_it_out(stocked: Shb) -> None:
    stocked("delivery", "open")
    status, lines = stocked("delivery", "scan", "0*" + ean(1), "9520000000012", ean(1))
    assert (status, [line["status"] for line in lines]) == (1, ["refused", "refused", "booked"])


def test_a_case_code_is_learned(stocked: Shb) -> None:
    from shb_desktop.domain.gtin import check_digit

    body = "1" + ean(1)[:12]
    case = f"{body}{check_digit(body)}"
    stocked("delivery", "open")
    status, lines = stocked("delivery", "scan", case)
    assert (status, lines[0]["status"], lines[0]["article"]["name"]) == (1, "pack", "Apfelsaft")
    assert stocked("delivery", "pack", case, ean(1), "6")[1][0]["article"]["on_hand"] == 18_000


def test_everything_is_taken_along(stocked: Shb, tmp_path: Path) -> None:
    for target in ("alles.xlsx", "buch.sqlite3"):
        (line,) = stocked("export", str(tmp_path / target))[1]
        assert line["bytes"] > 1_000
    assert len(stocked("export", str(tmp_path / "ordner"))[1]) == len(list((tmp_path / "ordner").iterdir()))
    assert stocked("export", str(tmp_path / "alles.docx"))[1][0]["type"] == "urn:shb:problem:unknown-ending"
    assert stocked("export", str(tmp_path / "Stand 31.12.2026"))[0] == 0


def test_what_expires_and_what_the_till_sold(stocked: Shb, tmp_path: Path) -> None:
    stocked("scan", "--mode", "in", f"(01)0{ean(1)}(15)700131(10)L7")
    assert stocked("expiring") == (0, [])
    (line,) = stocked("expiring", "40000")[1]
    assert (line["name"], line["lot"], line["quantity"]) == ("Apfelsaft", "L7", 1_000)
    export = tmp_path / "lines.csv"
    export.write_text(
        "Z_KASSE_ID;Z_ERSTELLUNG;Z_NR;BON_ID;GV_TYP;GTIN;ART_NR;MENGE\n"
        f"K1;2026-11-20T20:00:00;1;1;Umsatz;{ean(1)};;2,000\nK1;2026-11-20T20:00:00;1;1;Umsatz;{ean(8)};;1,000\n"
    )
    day, waits = stocked("till-journal", str(export))[1]
    assert (day["state"], day["booked"], day["parked"], waits["reason"]) == ("booked", 1, 1, "unknown")
    again, _ = stocked("till-journal", str(export))[1]
    assert again["state"] == "known"
    assert stocked("till-journal", "--rebook")[1][0] == {"rebooked": 0}


def test_the_first_command_of_a_day_makes_its_copy(stocked: Shb) -> None:
    assert [line["kind"] for line in stocked("backups")[1]] == []
    stocked("scan", ean(1))
    assert [line["kind"] for line in stocked("backups", "--make")[1]] == ["manual", "daily"]


def test_a_damaged_book_is_refused_with_the_way_back(stocked: Shb) -> None:
    stocked("backups", "--make")
    book = stocked.home / "book.sqlite3"
    book.write_bytes(b"\x00" * 8_192)
    status, (line,) = stocked("scan", ean(1))
    assert (status, line["type"]) == (1, "urn:shb:problem:book-damaged")
    copy = stocked("backups")[1][0]["file"]
    assert copy in line["detail"]
    assert book.read_bytes() == b"\x00" * 8_192
    assert stocked("restore", copy)[0] == 0
    assert stocked("stock", ean(1))[1][0]["on_hand"] == 12_000


def test_a_copy_that_cannot_be_made_does_not_keep_the_shop_from_working(
    stocked: Shb, capsys: pytest.CaptureFixture[str]
) -> None:
    (stocked.home / "backups").write_text("im Weg")
    assert cli.main(["--home", str(stocked.home), "scan", ean(1)]) == 0
    assert "Sicherung" in capsys.readouterr().err


def test_beer_needs_a_look_at_the_age(shb: Shb, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(f"EAN;Bezeichnung;Preis;Bestand;Altersgrenze\n{ean(1)};Pils;0,99;12;16\n", "utf-8")
    shb("import", str(file))
    status, (line,) = shb("scan", ean(1))
    assert (status, line["status"], line["years"], line["booked"]) == (1, "age-check", 16, False)
    assert shb("scan", "--age-checked", ean(1))[1][0]["booked"] is True


@pytest.mark.parametrize(
    "words",
    [("stocktake", "fly"), ("stocktake", "count"), ("delivery", "pack", "x"), ("expiring", "bald"), ("export",)],
)
def test_wrong_steps_are_wrong_usage(shb: Shb, words: tuple[str, ...]) -> None:
    assert shb(*words)[0] == 2
