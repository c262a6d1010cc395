"""Lists as text: encodings, delimiters, headings, decimals, and what Excel did to the EANs."""

# ruff: noqa: E501 - lines of files stay as the files have them

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from shb_desktop.domain.article import PIECE, Barcode
from shb_desktop.domain.quantity import Unit
from shb_desktop.services.importing.outcome import Accepted, Field, FileUnreadable, ImportCancelled, Refused
from shb_desktop.services.importing.plan import ImportPlan, dry_run, fingerprint, look, outcomes

Write = Callable[..., Path]
EAN, OTHER_EAN = "9521234000013", "9521234000020"
LIST = (
    f"Artikelnummer;Bezeichnung;EAN;VK brutto;Bestand\n17;Käse, würzig;{EAN};3,49;12\n18;Müsli;{OTHER_EAN};1.234,50;0\n"
)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def _write(content: str | bytes, name: str = "liste.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return _write


def read(path: Path) -> tuple[list[Accepted], list[Refused]]:
    found = list(outcomes(look(path)))
    return [one for one in found if isinstance(one, Accepted)], [one for one in found if isinstance(one, Refused)]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "cp850", "mac_roman"]
)
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_a_list_means_the_same_in_every_encoding_and_line_ending(write: Write, encoding: str, ending: str) -> None:
    accepted, refused = read(write(LIST.replace("\n", ending).encode(encoding)))
    assert not refused
    assert [(one.draft.number, one.draft.name, one.draft.price, one.draft.stock) for one in accepted] == [
        ("17", "Käse, würzig", 349, 12_000),
        ("18", "Müsli", 123_450, 0),
    ]
    assert accepted[0].draft.barcodes == (Barcode("0" + EAN),)


@pytest.mark.parametrize("delimiter", [";", "\t", "|", ","])
def test_any_usual_delimiter_is_found(write: Write, delimiter: str) -> None:
    lines = [["Name", "EAN", "Preis"], ["Brot", EAN, '"3,50"'], ["Salz; fein, Meer|Stein", OTHER_EAN, "2.10"]]
    lines[2][0] = f'"{lines[2][0]}"'
    accepted, refused = read(write("\n".join(delimiter.join(line) for line in lines)))
    assert not refused
    assert [one.draft.price for one in accepted] == [350, 210]


def test_one_broken_character_does_not_spoil_a_file_that_is_utf_8_otherwise(write: Write) -> None:
    text = "Name;Preis\n" + "Käse süß;1,00\n" * 20
    accepted, _ = read(write(text.encode() + b"Br\xf6tchen;0,50\n"))
    assert accepted[0].draft.name == "Käse süß"
    assert accepted[-1].draft.name == "Br\ufffdtchen"


def test_headings_may_stand_below_a_title_and_empty_lines(write: Write) -> None:
    accepted, refused = read(
        write(f"Laden am Markt\nStand 1.3.\n\n;;\nEAN;Artikelbezeichnung;Preis\n{EAN};Brot;3,50\n;;\n")
    )
    assert [(one.line, one.draft.name) for one in accepted] == [(6, "Brot")]
    assert not refused


def test_a_list_without_headings_is_read_by_what_stands_in_it(write: Write) -> None:
    plan = look(write(f"{EAN};Roggenbrot;3,50;4\n{OTHER_EAN};Dinkelbrot;4,20;7\n"))
    assert plan.columns == (Field.BARCODE, Field.NAME, Field.PRICE, Field.STOCK)
    assert [one.draft.stock for one in outcomes(plan) if isinstance(one, Accepted)] == [4_000, 7_000]


def test_each_column_has_its_own_decimal_mark(write: Write) -> None:
    accepted, _ = read(write("Name;Preis;Bestand\nKäse;3,49;1.500\nWurst;1.234,00;0.250\nSenf;2.99;2\n"))
    assert [(one.draft.price, one.draft.stock) for one in accepted] == [(349, 1_500), (123_400, 250), (299, 2_000)]


def test_a_column_of_thousandths_is_not_taken_for_thousands_and_a_lone_doubtful_number_is_asked_back(
    write: Write,
) -> None:
    accepted, _ = read(write("Name;Preis;Bestand\n" + "".join(f"Ware {n};1,00;{n}.000\n" for n in range(1, 7))))
    assert [one.draft.stock for one in accepted] == [n * 1_000 for n in range(1, 7)]
    _, refused = read(write("Name;Bestand\nBrot;1.500\nSalz;2\n"))
    assert refused[0].reason == "„1.500“ kann zwei Mengen bedeuten."


def test_what_excel_did_to_eans_is_mended_where_the_check_digit_proves_it_and_refused_where_not(write: Write) -> None:
    cells = [
        "36000291452",
        "9,52123E+12",
        "9521230000000",
        "9521234000014",
        "3161484118",
        f"{EAN}.0",
        f'="{OTHER_EAN}"',
        "0",
        "4711",
    ]
    accepted, refused = read(write("Name;EAN\n" + "".join(f"Artikel {row};{cell}\n" for row, cell in enumerate(cells))))
    assert {one.line: one.draft.barcodes for one in accepted} == {
        2: (Barcode("00036000291452"),),
        6: (Barcode("09783161484117"),),
        7: (Barcode("0" + EAN),),
        8: (Barcode("0" + OTHER_EAN),),
        9: (),
        10: (Barcode("text:4711"),),
    }
    assert "führende Null" in accepted[0].note
    assert "ISBN" in accepted[1].note
    assert {one.line: one.field for one in refused} == {3: "EAN", 4: "EAN", 5: "EAN"}
    assert all(word in one.reason for word, one in zip(("gerundet", "gerundet", "Prüfziffer"), refused, strict=True))


def test_every_refusal_names_line_column_value_and_reason(write: Write) -> None:
    bad = f"Name;EAN;Preis;MwSt;Bestand\n;{EAN};1,00;19;1\nBrot;{EAN};drei;19;1\nSenf;;1,00;23;1\nSalz;;1,00;7;viel\n{'x' * 300};;1;7;1\nÖl;;1,00;7;1;dazu\n"
    _, refused = read(write(bad))
    assert [(one.line, one.field, one.value[:5]) for one in refused] == [
        (2, "Name", EAN[:5]),
        (3, "Preis (brutto)", "drei"),
        (4, "Steuersatz", "23"),
        (5, "Bestand", "viel"),
        (6, "Name", "xxxxx"),
        (7, "Zeile", "dazu"),
    ]
    assert all(one.reason.endswith((".", "?")) for one in refused)


def test_an_ean_or_number_twice_in_a_file_is_refused_with_the_line_of_the_first(write: Write) -> None:
    _, refused = read(write(f"Nr;Name;EAN\n1;Brot;{EAN}\n2;Brot;0{EAN}\n1;Salz;\n"))
    assert [(one.line, one.reason) for one in refused] == [
        (3, "Diese EAN steht schon in Zeile 2."),
        (4, "Diese Artikelnummer steht schon in Zeile 2."),
    ]


def test_a_line_refused_for_its_price_does_not_block_a_later_good_one(write: Write) -> None:
    accepted, refused = read(write(f"Name;EAN;Preis\nBrot;{EAN};drei\nBrot;{EAN};3,00\n"))
    assert len(accepted) == len(refused) == 1


def test_units_contents_cases_ages_and_html_are_understood(write: Write) -> None:
    heading = "Name;Einheit;Inhalt;Inhaltseinheit;Pfand;Alter;Karton EAN;Stück je Karton;Beschreibung;VK netto;MwSt;Mindestbestand\n"
    line = '"Bier &amp; mehr";kg;0,33;l;0,08;ab 16;19521234000010;24;<p>Herb</p> und   <b>frisch</b>;1,00;19 %;6\n'
    draft = read(write(heading + line))[0][0].draft
    assert (draft.name, draft.unit, draft.content, draft.content_unit) == ("Bier & mehr", Unit.KILOGRAM, 330, "l")
    assert (draft.deposit, draft.age_limit, draft.minimum, draft.price) == (8, 16, 6_000, 119)
    assert draft.barcodes == (Barcode("19521234000010", 24 * PIECE),)
    assert draft.description == "Herb und frisch"


@pytest.mark.parametrize(
    ("inhalt", "einheit", "expected"),
    [("500 g", "", (500, "kg")), ("75", "cl", (750, "l")), ("", "l", (None, "")), ("3", "Fass", (None, ""))],
)
def test_contents_are_kept_in_the_unit_that_prices_are_quoted_for(
    write: Write, inhalt: str, einheit: str, expected: tuple[int | None, str]
) -> None:
    draft = read(write(f"Name;Inhalt;Inhaltseinheit\nWare;{inhalt};{einheit}\n"))[0][0].draft
    assert (draft.content, draft.content_unit) == expected


def test_negative_stock_becomes_nothing_and_is_said(write: Write) -> None:
    accepted, _ = read(write("Name;Bestand\nBrot;-3\n"))
    assert accepted[0].draft.stock == 0
    assert accepted[0].note == "Bestand -3 als 0 übernommen"


def test_a_list_of_stock_without_names_speaks_of_articles_by_their_number(write: Write) -> None:
    plan = look(write("Artikelnummer;Bestand\nA1;5\n;6\n"))
    assert Field.NAME not in plan.columns
    accepted, refused = read(plan.found.path)
    assert (accepted[0].draft.number, accepted[0].draft.stock) == ("A1", 5_000)
    assert "welcher Artikel" in refused[0].reason


def test_the_scales_items_of_our_own_export_come_back_as_they_were(write: Write) -> None:
    accepted, _ = read(write("name;code\nGouda;28:0101\nEdamer;2801020000005\n"))
    assert [one.draft.barcodes[0].code for one in accepted] == ["28:0101", "28:0102"]


def test_a_person_may_change_what_columns_mean_and_keep_it_as_a_profile(write: Write) -> None:
    path = write(f"Ware;Bezeichnung;Betrag\nX;Brot;3,50\nY;Salz;{'1,10'}\n")
    plan = look(path).mapped([Field.NUMBER, Field.NAME, Field.PRICE])
    again = look(path).with_profile(plan.profile())
    assert again.columns == plan.columns
    assert [(one.draft.number, one.draft.price) for one in outcomes(again) if isinstance(one, Accepted)] == [
        ("X", 350),
        ("Y", 110),
    ]
    assert look(write("Name;Preis\nBrot;1\n", "andere.csv")).with_profile(plan.profile()).columns == (
        Field.NAME,
        Field.PRICE,
    )


def test_the_dry_run_counts_and_lists_without_changing_anything(write: Write) -> None:
    path = write(f"Name;EAN\nBrot;{EAN}\nSalz;36000291452\n;{OTHER_EAN}\n")
    found = dry_run(look(path))
    assert (found.accepted, found.refused_in_all, len(found.mended)) == (2, 1, 1)
    assert fingerprint(path) == fingerprint(path)


def test_progress_is_told_and_a_stop_is_obeyed(write: Write) -> None:
    plan = look(write("Name;Preis\n" + "".join(f"Ware {n};1,00\n" for n in range(3_000))))
    told: list[tuple[int, int]] = []
    assert dry_run(plan, lambda done, of: told.append((done, of))).accepted == 3_000
    assert told == sorted(told)
    assert told[-1][1] == plan.found.size
    with pytest.raises(ImportCancelled):
        dry_run(plan, cancelled=lambda: True)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "leer"),
        (b"\r\n  \n", "leer"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n\x1a\n....", "Bild"),
        (b"\x1f\x8b\x08....", "Archiv"),
        (b"MZ\x90\x00\x03", "Programm"),
        (b"Name;Preis\nBrot\x00\x01\x02;1\n", "Binärdaten"),
        (b"Name;Preis\n" + b"x" * (2**20 + 10), "hat kein Ende"),
        (b"<html><table><tr><td>EAN</td></tr></table></html>", "Webseite"),
        (b'Name;Preis\n"' + b"abc\n" * 60_000, "nicht mehr lesbar"),
        (b"Vorname;Nachname;Ort\nAnna;Muster;Bocholt\n", "keine Artikelliste"),
    ],
)
def test_what_is_no_list_ends_in_a_sentence(write: Write, content: bytes, said: str) -> None:
    path = write(content)
    with pytest.raises(FileUnreadable) as caught:
        dry_run(look(path))
    assert said in caught.value.title
    assert caught.value.hint


@pytest.mark.parametrize(
    "text",
    [
        f'Name;EAN;Preis\nA;{EAN};1,00\n"B;{OTHER_EAN};2,00\n' + "".join(f"C{n};;3,00\n" for n in range(300)),
        f'Nr;Preis;Text\n1;1,00;"Ein Text\n2;2,00;{EAN}\n3;3,00;Noch einer\n',
    ],
)
def test_a_quote_that_is_never_closed_swallows_no_article_unseen(write: Write, text: str) -> None:
    with pytest.raises(FileUnreadable) as problem:
        list(outcomes(look(write(text.replace("Nr;Preis;Text", "Nr;Preis;Beschreibung")))))
    assert "schließendes Anführungszeichen" in problem.value.hint


def test_a_quote_that_a_later_one_closes_swallows_no_article_unseen(write: Write) -> None:
    quoted = f'Name;EAN;Preis\nA;{EAN};1,00\n"B;{OTHER_EAN};2,00\n"C";;3,00\n'
    accepted, refused = read(write(quoted + "D;;4,00\n"))
    assert [one.draft.name for one in accepted] == ["A", "D"]
    assert [one.line for one in refused] == [3]
    assert "weitere Zeile" in refused[0].reason or "Spalten" in refused[0].reason


def test_a_text_of_several_lines_is_a_text(write: Write) -> None:
    accepted, refused = read(write(f'Name;EAN;Beschreibung\nA;{EAN};"rund; rot\nund süß"\nB;{OTHER_EAN};x\n'))
    assert ([one.draft.name for one in accepted], refused) == (["A", "B"], [])
    assert accepted[0].draft.description == "rund; rot und süß"


def test_a_file_that_is_not_there_or_a_folder_ends_in_a_sentence(tmp_path: Path) -> None:
    for path, why in ((tmp_path / "weg.csv", "die Datei gibt es nicht"), (tmp_path, "dort liegt ein Ordner")):
        with pytest.raises(FileUnreadable) as problem:
            look(path)
        assert sys.platform == "win32" or why in problem.value.hint


def test_two_gigabytes_are_refused_before_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "riesig.csv"
    with path.open("wb") as stream:
        stream.write(b"Name;Preis\n")
        stream.truncate(2 * 2**30)
    with pytest.raises(FileUnreadable, match="zu groß"):
        look(path)


def test_the_plan_says_what_it_saw(write: Write) -> None:
    plan: ImportPlan = look(write(LIST.encode("cp1252")))
    assert plan.described == "Textdatei, Semikolon, CP1252"
    assert plan.preview[0][1] == "Käse, würzig"


def test_a_scanned_case_label_in_the_column_of_eans_gives_the_ean_that_is_in_it(write: Write) -> None:
    accepted, refused = read(write(f"Name;EAN\nKaffee;010{EAN}15271231\nTee;{EAN}{EAN}\nKäse;2200000000017\n"))
    assert [one.draft.barcodes for one in accepted] == [(Barcode("0" + EAN),)]
    assert f"die EAN darin ist {EAN}" in accepted[0].note
    assert "Stehen zwei Nummern aneinander" in refused[0].reason
