"""The command line as a person and a program use it."""

import io
import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from shb_desktop import cli
from shb_desktop.domain.staff import Actor, Role
from shb_desktop.ledger import database, indexing, movements
from shb_desktop.ledger.database import Book
from shb_desktop.opening import open_book
from shb_desktop.paths import Home
from shb_desktop.services import staff
from shb_desktop.services.findable import WordsWaiting
from shb_desktop.services.importing import booking
from tests.shop import ean


class Shb:
    """`shb` in one home, in this process."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.home, self._capsys, self._monkeypatch = home, capsys, monkeypatch

    def __call__(self, *words: str, stdin: bytes = b"") -> tuple[int, list[dict[str, Any]]]:
        self._monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = cli.main(["--home", str(self.home), "--json", *words])
        return status, [json.loads(line) for line in self._capsys.readouterr().out.splitlines()]


@pytest.fixture
def shb(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shb:
    return Shb(tmp_path / "home", capsys, monkeypatch)


@pytest.fixture
def stocked(shb: Shb) -> Shb:
    file = shb.home.parent / "articles.csv"
    file.write_text(
        f"EAN;Bezeichnung;Warengruppe;Preis;Bestand\n{ean(1)};Apfelsaft;Saft;1,99;12\n{ean(2)};Honig;Honig;5,49;3\n",
        "utf-8",
    )
    status, _ = shb("import", str(file))
    assert status == 0
    return shb


def test_scans_from_stdin_are_answered_line_by_line(stocked: Shb) -> None:
    status, lines = stocked("scan", "-", stdin=f"{ean(1)}\n3*{ean(1)}\r\n\n9520000000012\n{ean(9)}\n".encode())
    assert status == 1
    assert [line["status"] for line in lines] == ["booked", "booked", "refused", "unknown"]
    assert lines[1]["article"]["on_hand"] == 8_000
    assert lines[2]["type"] == "urn:shb:problem:unreadable-code"
    assert lines[2]["detail"]


def test_an_import_is_taken_back_whole_but_for_what_was_used_since(stocked: Shb) -> None:
    file = stocked.home.parent / "more.csv"
    file.write_text(f"EAN;Bezeichnung;Preis\n{ean(2)};Honig;5,99\n{ean(3)};Senf;2,99\n{ean(4)};Essig;1,49\n", "utf-8")
    assert stocked("import", str(file))[1][-1]["run"] == 2
    stocked("scan", "--mode", "in", ean(4))
    assert stocked("import", "--undo")[1] == [
        {"status": "undone", "run": 2, "removed": 1, "restored": 1, "kept": ["Essig"]}
    ]
    assert stocked("stock", ean(2))[1][0]["price"] == 549
    assert [(run["run"], bool(run["undone_at"])) for run in stocked("import")[1]] == [(2, True), (1, False)]
    assert stocked("import", "--undo", "2")[1][0]["type"] == "urn:shb:problem:unknown-import"
    assert stocked("import", "--undo", "1")[1][0]["removed"] == 2
    assert stocked("import", "--undo")[0] == 1


def test_a_search_finds_what_an_import_could_not_index_and_goes_on_with_it_once_nobody_holds_the_book(
    shb: Shb, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_: Book) -> None:
        raise WordsWaiting

    def waiting(book: Book) -> bool:
        with book.read() as connection:
            return indexing.behind(connection) is not None

    monkeypatch.setattr(database, "BUSY_MS", 20)
    file = shb.home.parent / "more.csv"
    file.write_text(f"EAN;Bezeichnung;Preis\n{ean(3)};Senf;2,99\n{ean(4)};Essig;1,49\n", "utf-8")
    with monkeypatch.context() as cut:
        cut.setattr(booking, "make_findable", no_room)
        status, lines = shb("import", str(file))
    assert (status, [line["status"] for line in lines]) == (0, ["later", "imported"])
    with closing(open_book(Home(shb.home))) as book:
        with book.write():
            assert [row["name"] for row in shb("articles", "senf")[1]] == ["Senf"]
        assert waiting(book)
        assert [row["name"] for row in shb("articles", "essig")[1]] == ["Essig"]
        assert not waiting(book)


def test_a_hostile_line_is_one_refusal_and_the_next_is_booked(stocked: Shb) -> None:
    flood = b"9" * 1_000_000 + b"\n" + b"\xff\xfe\x00\n" + ean(1).encode() + b"\n"
    _, lines = stocked("scan", "-", stdin=flood)
    assert [line["status"] for line in lines] == ["refused", "refused", "booked"]


def test_goods_in_and_information(stocked: Shb) -> None:
    assert stocked("scan", "--mode", "in", ean(1))[1][0]["article"]["on_hand"] == 13_000
    assert stocked("scan", "--mode", "info", ean(1))[1][0]["booked"] is False
    assert stocked("stock", ean(1))[1][0]["on_hand"] == 13_000
    assert len(stocked("stock")[1]) == 2


def test_what_broke_was_used_or_came_back_is_booked_with_its_reason(stocked: Shb) -> None:
    for reason, left in (("waste", 11_000), ("own-use", 10_000), ("return", 11_000)):
        status, lines = stocked("scan", "--reason", reason, ean(1))
        assert (status, lines[0]["article"]["on_hand"]) == (0, left)
    assert stocked("scan", "--reason", "waste", ean(77))[1][0]["type"] == "urn:shb:problem:unknown-article"


def test_search_publish_and_offers(stocked: Shb) -> None:
    assert [row["name"] for row in stocked("articles", "saft")[1]] == ["Apfelsaft"]
    status, lines = stocked("publish", ean(1), "--allot", "4")
    assert (status, lines[0]["allot"], lines[0]["state"]) == (0, 4, "online")
    assert stocked("offers")[1][0]["article"]["name"] == "Apfelsaft"
    assert stocked("offers")[1][0]["reduced"] is None


def test_offers_say_why_a_lowered_price_is_not_called_reduced(stocked: Shb) -> None:
    stocked("publish", ean(1))
    cheaper = stocked.home.parent / "cheaper.csv"
    cheaper.write_text(f"EAN;Bezeichnung;Preis\n{ean(1)};Apfelsaft;1,79\n", "utf-8")
    stocked("import", str(cheaper))
    offer = stocked("offers")[1][0]
    assert (offer["article"]["price"], offer["reduced"]["lowest"]) == (179, None)
    assert "30 Tage" in offer["reduced"]["against"]


def test_the_last_promised_pieces_need_a_yes(stocked: Shb) -> None:
    stocked("publish", ean(2), "--allot", "3")
    status, lines = stocked("scan", ean(2))
    assert (status, lines[0]["status"]) == (1, "promised")
    assert stocked("scan", "--yes", ean(2))[1][0]["booked"] is True


def test_verify_backup_and_restore(stocked: Shb, tmp_path: Path) -> None:
    assert stocked("verify")[1][0]["whole"] is True
    copy = str(tmp_path / "copy.sqlite3")
    assert stocked("backup", copy)[0] == 0
    stocked("scan", ean(1))
    assert stocked("restore", copy)[1][0]["former"]
    assert stocked("stock", ean(1))[1][0]["on_hand"] == 12_000


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("publish", "nichts"), "unknown-article"),
        (("stock", "nichts"), "unknown-article"),
        (("ready", "ACD234"), "unknown-reservation"),
        (("handover", "ACD234"), "unknown-reservation"),
        (("restore", "nirgends"), "no-backup"),
        (("sync",), "not-paired"),
    ],
)
def test_a_refusal_is_a_problem_object_and_status_1(shb: Shb, words: tuple[str, ...], code: str) -> None:
    status, lines = shb(*words)
    assert status == 1
    assert lines[0]["type"] == f"urn:shb:problem:{code}"
    assert lines[0]["title"]
    assert lines[0]["detail"]


@pytest.mark.parametrize(
    "words", [(), ("fly",), ("scan",), ("publish", "x", "--allot", "viele"), ("scan", "--mode", "up", "1")]
)
def test_wrong_usage_is_status_2(shb: Shb, words: tuple[str, ...]) -> None:
    status, lines = shb(*words)
    assert status == 2
    assert lines[0]["type"] == "urn:shb:problem:usage"


def test_wrong_usage_is_told_in_german_and_so_is_the_help(shb: Shb, capsys: pytest.CaptureFixture[str]) -> None:
    for words, sentence in (
        (("scan",), "Es fehlt: CODE. Wie es geht, zeigt: shb scan --help"),
        (("fly",), "'fly' gibt es nicht; möglich sind"),
        (("publish", "x", "--allot", "viele"), "--allot: 'viele' ist keine ganze Zahl"),
        (("expiring", "99999999999999999999"), "„99999999999999999999“ ist keine ganze Zahl von 0 bis 100000"),
        (("import", "a.csv", "--undo", "1"), "entweder eine DATEI oder --undo"),
        (("verify", "--home"), "Hinter --home fehlt eine Angabe"),
        (("rescue", "x", "--best-before", "bald"), "„bald“ ist kein Tag"),
    ):
        status, lines = shb(*words)
        assert status == 2
        assert sentence in lines[0]["detail"]
    with pytest.raises(SystemExit):
        cli.main(["scan", "--help"])
    told = capsys.readouterr().out
    assert all(word in told for word in ("Aufruf: shb scan", "Angaben:", "Schalter:", "diese Hilfe zeigen"))
    assert "usage" not in told


def test_a_home_without_a_book_says_that_one_was_begun(shb: Shb, capsys: pytest.CaptureFixture[str]) -> None:
    for told in (True, False):
        assert cli.main(["--home", str(shb.home), "verify"]) == 0
        assert ("ein neues ist begonnen" in capsys.readouterr().err) is told


def test_a_copy_never_takes_the_place_of_another_file(stocked: Shb) -> None:
    articles, copy = stocked.home.parent / "articles.csv", str(stocked.home.parent / "copy.sqlite3")
    for target in (articles, stocked.home / "book.sqlite3", stocked.home):
        status, lines = stocked("backup", str(target))
        assert (status, lines[0]["type"]) == (1, "urn:shb:problem:backup-failed")
    assert articles.read_text("utf-8").startswith("EAN;")
    assert [stocked("backup", copy)[0] for _ in range(2)] == [0, 0]


def test_without_json_people_read_sentences(stocked: Shb, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["scan", ean(1), "--home", str(stocked.home)]) == 0
    assert capsys.readouterr().out == "✓ Abgang 1 × Apfelsaft · im Laden 11\n"
    assert cli.main(["--home", str(stocked.home), "scan", "9520000000012"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "Prüfziffer" in printed.err


def test_a_home_that_cannot_be_written_is_refused_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert cli.main(["--home", str(tmp_path / "file" / "home"), "--json", "verify"]) == 1
    assert json.loads(capsys.readouterr().out)["type"] == "urn:shb:problem:home-unusable"


def test_the_outbox_says_what_the_city_is_told(stocked: Shb) -> None:
    stocked("publish", ean(1), "--allot", "5")
    status, lines = stocked("outbox")
    assert status == 0
    assert [(line["type"], line["about"], line["state"]) for line in lines] == [
        ("offer.put", "Apfelsaft", "waiting"),
        ("offer.allot", "Apfelsaft", "waiting"),
    ]
    assert lines[1]["facts"] == {"Freigegeben": "5 Stück"}
    assert stocked("outbox", "--refused") == (0, [])


@pytest.fixture
def staffed(stocked: Shb) -> Shb:
    with closing(open_book(Home(stocked.home))) as book:
        erika = staff.found(book, "Erika", "2468").person
        staff.add(book.by(Actor(erika.id, erika.role, erika.name)), "Jana", Role.CLERK, "1357")
    return stocked


def test_where_there_is_staff_a_list_is_brought_in_by_the_owners_name_and_pin_alone(staffed: Shb) -> None:
    file = staffed.home.parent / "more.csv"
    file.write_text(f"EAN;Bezeichnung;Preis\n{ean(3)};Senf;2,99\n", "utf-8")
    owner, clerk = ("--staff", "erika", "--pin-stdin"), ("--staff", "Jana", "--pin-stdin")
    for words, pin, refusal in (
        ((), b"", "owner-only"),
        (clerk, b"1357\n", "owner-only"),
        (owner, b"1111\n", "wrong-pin"),
    ):
        status, lines = staffed("import", str(file), *words, stdin=pin)
        assert status != 0
        assert lines[-1]["type"] == f"urn:shb:problem:{refusal}"
    status, _ = staffed("import", str(file), *owner, stdin=b"2468\r\n")
    assert status == 0
    assert staffed("scan", "--mode", "info", ean(3))[1][0]["article"]["name"] == "Senf"


def test_a_scan_bears_the_name_of_whoever_gave_the_pin_and_needs_none(staffed: Shb) -> None:
    assert staffed("scan", ean(1))[0] == 0
    assert staffed("scan", "--staff", "Jana", "--pin-stdin", ean(1), stdin=b"1357\n")[0] == 0
    with closing(open_book(Home(staffed.home))) as book, book.read() as connection:
        newest, before = movements.recent(connection, 2)
        people = {person.id: person.name for person in staff.people(book)}
    assert (people.get(newest.staff), people.get(before.staff)) == ("Jana", None)


def test_a_name_without_a_pin_is_a_wrong_call(staffed: Shb) -> None:
    status, lines = staffed("scan", "--staff", "Jana", ean(1))
    assert status == 2
    assert "--pin-stdin" in lines[-1]["detail"]
