"""An import in the book: what is new, what changes, what stays, and how it is taken back."""

# ruff: noqa: E501 - lines of files stay as the files have them

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from shb_desktop.domain.article import PIECE, Article, Barcode
from shb_desktop.domain.barcode import gtin14
from shb_desktop.domain.quantity import Unit
from shb_desktop.domain.scales_layout import ScalesLayout
from shb_desktop.ledger import articles, hashchain, indexing, movements, prices
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, counter, findable, publishing, scales
from shb_desktop.services.counter import Mode
from shb_desktop.services.importing import booking
from shb_desktop.services.importing.booking import UnknownImport
from shb_desktop.services.importing.judging import as_draft
from shb_desktop.services.importing.outcome import Field, FileUnreadable, ImportCancelled, Report
from shb_desktop.services.importing.plan import look
from tests.shop import Clock, ean, put

LIST = f"Artikelnummer;Name;EAN;Preis;MwSt;Bestand;Marke\n1;Brot;{ean(1)};3,50;7;12;Aalbach\n2;Salz;{ean(2)};0,99;;3;\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "liste.csv"


def bring(book: Book, file: Path, text: str, set_stock: bool | None = None) -> Report:
    file.write_text(text, encoding="utf-8")
    return booking.run(book, look(file), set_stock=set_stock)


LOOKED = 4
"""Reports of progress before the first lines are compared with the book."""


def rows(first: int, last: int, end: str = "7") -> str:
    return "".join(f"N{n};Ware {n};{ean(n)};1,99;{end}\n" for n in range(first, last + 1))


def test_a_code_of_the_scales_is_read_as_the_shops_own_scales_write_it(book: Book, file: Path) -> None:
    scales.keep(book, ScalesLayout.WITHOUT_INNER_CHECK)
    bring(book, file, "Name;EAN;Preis\nKäse;2810101003200;12,90\n")
    cheese = catalogue.find(book, "2810101003200")
    assert cheese is not None
    assert [barcode.code for barcode in cheese.barcodes] == ["28:10101"]


def by_ean(book: Book, item: int) -> Article:
    found = catalogue.find(book, ean(item))
    assert found is not None
    return found


def said(report: Report) -> tuple[int, int, int, int]:
    return report.added, report.changed, report.unchanged, report.refused_in_all


def test_new_articles_are_found_by_code_and_word_with_their_opening_stock(book: Book, file: Path) -> None:
    assert said(bring(book, file, LIST)) == (2, 0, 0, 0)
    bread = by_ean(book, 1)
    assert (bread.name, bread.number, bread.price, bread.vat, bread.on_hand, bread.brand) == (
        "Brot", "1", 350, 7, 12 * PIECE, "Aalbach",
    )  # fmt: skip
    assert [row.name for row in catalogue.search_articles(book, "bro")] == ["Brot"]
    with book.read() as connection:
        assert hashchain.verify(connection).whole


def test_the_same_file_twice_changes_nothing_even_after_goods_went_out(book: Book, file: Path) -> None:
    bring(book, file, LIST)
    counter.scan(book, ean(1), Mode.OUT)
    assert said(bring(book, file, LIST)) == (0, 0, 2, 0)
    assert by_ean(book, 1).on_hand == 11 * PIECE


def test_a_changed_line_changes_what_it_says_and_an_empty_cell_takes_nothing_away(book: Book, file: Path) -> None:
    bring(book, file, LIST)
    changed = f"Artikelnummer;Name;EAN;Preis;MwSt;Bestand;Marke\n1;Roggenbrot;{ean(1)};3,90;;99;\n2;Salz;{ean(2)};0,99;19;3;\n"
    assert said(bring(book, file, changed)) == (0, 1, 1, 0)
    bread = by_ean(book, 1)
    assert (bread.name, bread.price, bread.vat, bread.brand, bread.on_hand) == (
        "Roggenbrot",
        390,
        7,
        "Aalbach",
        12 * PIECE,
    )


def test_prices_stand_in_the_order_in_which_they_came_even_when_the_clock_was_set_back(
    book: Book, clock: Clock, file: Path
) -> None:
    # PAngV §11: out of order, a lower price of last week would hide behind the one before it.
    bring(book, file, LIST)
    clock.now -= 3_600_000
    bring(book, file, LIST.replace("3,50", "2,99"))
    bread = by_ean(book, 1)
    catalogue.change(book, bread.id, replace(catalogue.as_draft(bread), price=279))
    with book.read() as connection:
        assert [line.cents for line in prices.history(connection, bread.id)] == [350, 299, 279]


def test_a_list_that_says_of_a_smaller_pack_ends_what_was_asked_for_the_larger(book: Book, file: Path) -> None:
    bring(book, file, f"Name;EAN;Preis;Inhalt;Einheit\nSaft;{ean(1)};2,49;1 l;Stück\n")
    bring(book, file, f"Name;EAN;Preis;Inhalt;Einheit\nSaft;{ean(1)};2,49;0,75 l;Stück\n")
    juice = by_ean(book, 1)
    assert (juice.content, juice.content_unit) == (750, "l")
    with book.read() as connection:
        assert [line.cents for line in prices.history(connection, juice.id)] == [249, None, 249]


def test_stock_of_known_articles_is_set_only_when_asked_for_or_by_a_pure_stock_list(book: Book, file: Path) -> None:
    bring(book, file, LIST)
    assert said(bring(book, file, LIST.replace(";12;", ";20;"), set_stock=True)) == (0, 1, 1, 0)
    assert by_ean(book, 1).on_hand == 20 * PIECE
    assert said(bring(book, file, "Artikelnummer;Bestand\n1;5\n2;3\n9;1\n")) == (0, 1, 1, 1)
    assert by_ean(book, 1).on_hand == 5 * PIECE


def test_part_of_a_piece_is_no_stock_but_part_of_a_kilogram_is(book: Book, file: Path) -> None:
    report = bring(book, file, f"Name;EAN;Bestand;Einheit\nSaft;{ean(1)};1,5;Stück\nNägel;{ean(2)};1,5;kg\n")
    assert said(report) == (1, 0, 0, 1)
    assert "nur ganz" in report.refused[0].reason
    bring(book, file, f"Name;EAN;Bestand\nSaft;{ean(1)};2\n")
    report = bring(book, file, f"EAN;Bestand\n{ean(1)};2,5\n{ean(2)};2,5\n")
    assert said(report) == (0, 1, 0, 1)
    assert (by_ean(book, 1).on_hand, by_ean(book, 2).on_hand) == (2 * PIECE, 2_500)


def test_a_stock_set_by_a_list_moves_the_lease_of_a_published_article(book: Book, file: Path) -> None:
    bring(
        book, file, LIST.replace("MwSt", "MwSt;Warengruppe").replace(";7;", ";7;Backwaren;").replace(";;3", ";;Salz;3")
    )
    publishing.publish(book, by_ean(book, 1).id, allot=10)
    bring(book, file, "Artikelnummer;Bestand\n1;4\n")
    assert publishing.list_offers(book)[0].offer.allot == 4


def test_an_article_is_known_by_its_ean_whatever_number_the_supplier_gives_it(book: Book, file: Path) -> None:
    apple = put(book, 1)
    assert said(bring(book, file, f"Artikelnummer;Name;EAN\nL-77;Apfelsaft;{ean(1)}\n")) == (0, 1, 0, 0)
    assert by_ean(book, 1).number == "L-77"
    assert said(bring(book, file, f"Artikelnummer;Name;EAN\nL-78;Apfelsaft;{ean(1)}\n")) == (0, 0, 1, 0)
    assert by_ean(book, 1).id == apple.id


def test_a_number_that_means_other_goods_is_refused_and_named(book: Book, file: Path) -> None:
    bring(book, file, LIST)
    report = bring(book, file, f"Artikelnummer;Name;EAN\n1;Hammer;{ean(7)}\n")
    assert said(report) == (0, 0, 0, 1)
    assert "„Brot“" in report.refused[0].reason


def test_eans_of_two_articles_in_one_line_are_refused(book: Book, file: Path) -> None:
    put(book, 1, "Apfelsaft")
    put(book, 2, "Birnensaft")
    report = bring(book, file, f'Name;EAN\nSaft;"{ean(1)}, {ean(2)}"\n')
    assert report.refused[0].reason == "Diese EAN gehören zu zwei Artikeln: „Apfelsaft“ und „Birnensaft“."


def test_two_lines_of_one_article_are_refused_the_second_time(book: Book, file: Path) -> None:
    bring(book, file, f'Name;EAN\nSaft;"{ean(1)}, {ean(2)}"\n')
    report = bring(book, file, f"Name;EAN\nSaft;{ean(1)}\nSaft neu;{ean(2)}\n")
    assert said(report) == (0, 0, 1, 1)
    assert "Zeile 2" in report.refused[0].reason


def test_the_unit_of_goods_on_hand_stays(book: Book, file: Path) -> None:
    bring(book, file, LIST)
    bring(book, file, f"Name;EAN;Einheit\nBrot;{ean(1)};kg\n")
    assert by_ean(book, 1).unit is Unit.PIECE


def test_the_rehearsal_says_the_same_and_writes_nothing(book: Book, file: Path) -> None:
    bring(book, file, LIST)
    text = f"Artikelnummer;Name;EAN;Preis\n1;Brot;{ean(1)};9,99\n3;Senf;{ean(3)};1,00\n4;;{ean(4)};1\n"
    file.write_text(text, encoding="utf-8")
    rehearsed = booking.rehearse(book, look(file))
    assert catalogue.count(book) == 2
    report = booking.run(book, look(file))
    assert said(rehearsed) == said(report) == (1, 1, 0, 1)
    assert rehearsed.refused == report.refused


def test_a_stop_or_a_fault_in_the_middle_leaves_the_book_as_it_was(book: Book, file: Path) -> None:
    lines = "".join(f"{n};Ware {n};{ean(n)}\n" for n in range(1, 5_000))
    file.write_text("Nr;Name;EAN\n" + lines, encoding="utf-8")
    asked = iter([False] * 5 + [True] * 50)
    with pytest.raises(ImportCancelled):
        booking.run(book, look(file), cancelled=lambda: next(asked))
    file.write_text("Nr;Name;EAN\n" + lines + "x" * 1_100_000, encoding="utf-8")
    plan = look(file)
    with pytest.raises(FileUnreadable):
        booking.run(book, plan)
    assert catalogue.count(book) == 0
    assert booking.runs(book) == ()


def after_a_look(act: Callable[[int], object]) -> Callable[[int, int], None]:
    """Something that happens once the first lines have been compared with the book, and again at every report since."""
    calls = count(-LOOKED)

    def happen(*_: int) -> None:
        if (turn := next(calls)) >= 0:
            act(turn)

    return happen


def test_the_counter_books_on_while_a_list_is_read(book: Book, file: Path) -> None:
    bring(book, file, LIST)
    file.write_text("Nr;Name;EAN;Preis;Bestand\n" + rows(1, 3_100), encoding="utf-8")
    scanned = []
    progress = after_a_look(lambda turn: scanned.append(counter.scan(book, ean(1), Mode.OUT)))
    report = booking.run(book, look(file), set_stock=True, progress=progress)
    assert said(report) == (3_098, 2, 0, 0)
    assert len(scanned) == 2
    assert by_ean(book, 1).on_hand == (7 - len(scanned)) * PIECE
    assert by_ean(book, 1_999).on_hand == 7 * PIECE
    with book.write() as connection:
        assert hashchain.verify(connection).whole
        assert movements.rebuild_stock(connection) == 0


@pytest.mark.parametrize("meanwhile", ["new", "changed", "gone", "code", "unit"])
@pytest.mark.parametrize("times", [1, 8])
@pytest.mark.timeout(60)
def test_who_changes_an_article_while_a_list_is_read_is_not_overrun(
    book: Book, file: Path, meanwhile: str, times: int
) -> None:
    first = bring(book, file, f"Name;EAN;Preis\nHonig;{ean(1)};1,00\nMehl;{ean(2)};1,00\n")
    file.write_text("Nr;Name;EAN;Preis;Einheit\n" + rows(2, 3_100, end="kg"), encoding="utf-8")

    def act(turn: int) -> None:
        if turn >= times:
            return
        mehl = catalogue.find(book, ean(2))
        if meanwhile == "new" and turn == 0:
            put(book, 2_700, "Von Hand")
        elif meanwhile == "changed" and mehl:
            catalogue.change(book, mehl.id, replace(as_draft(mehl), shelf=f"R{turn}"))
        elif meanwhile == "gone" and turn == 0:
            booking.undo(book, first.run)
        elif meanwhile == "code" and turn == 0:
            honey = by_ean(book, 1)
            more = Barcode(gtin14(ean(4_000)))
            catalogue.change(book, honey.id, replace(as_draft(honey), barcodes=(*honey.barcodes, more)))
        elif meanwhile == "unit" and turn == 0:
            counter.scan(book, ean(2), Mode.IN)

    report = booking.run(book, look(file), progress=after_a_look(act))
    assert report.refused_in_all == 0
    assert report.added + report.changed + report.unchanged == 3_099
    flour = by_ean(book, 2)
    assert (flour.name, flour.price) == ("Ware 2", 199)
    assert {
        "new": lambda: by_ean(book, 2_700).on_hand == 12 * PIECE,
        "changed": lambda: flour.shelf.startswith("R"),
        "gone": lambda: catalogue.find(book, ean(1)) is None,
        "code": lambda: by_ean(book, 4_000).id == by_ean(book, 1).id,
        "unit": lambda: flour.unit is Unit.PIECE,
    }[meanwhile]()
    with book.write() as connection:
        assert hashchain.verify(connection).whole
    assert said(booking.run(book, look(file)))[2:] == (3_099, 0)


def test_a_whole_import_is_taken_back_but_what_was_used_since_stays(book: Book, file: Path) -> None:
    put(book, 5, "Senf", stock=4)
    text = LIST + f"5;Senf scharf;{ean(5)};1,99;19;9;\n"
    report = bring(book, file, text, set_stock=True)
    assert said(report) == (2, 1, 0, 0)
    counter.scan(book, ean(2), Mode.OUT)
    undone = booking.undo(book, report.run)
    assert (undone.removed, undone.restored, undone.kept) == (1, 1, ("Salz",))
    assert catalogue.find(book, ean(1)) is None
    assert [row.name for row in catalogue.page(book)] == ["Salz", "Senf"]
    mustard = by_ean(book, 5)
    assert (mustard.name, mustard.number, mustard.on_hand) == ("Senf", "", 4 * PIECE)
    assert by_ean(book, 2).on_hand == 2 * PIECE
    with book.write() as connection:
        assert hashchain.verify(connection).whole
        assert movements.rebuild_stock(connection) == 0
    with pytest.raises(UnknownImport):
        booking.undo(book, report.run)
    assert said(bring(book, file, text)) == (1, 1, 1, 0)


def test_what_was_mended_since_is_not_overwritten_by_the_undo(book: Book, file: Path) -> None:
    put(book, 5, "Senf")
    report = bring(book, file, f"Name;EAN;Preis\nSenf scharf;{ean(5)};1,99\n")
    bring(book, file, f"Name;EAN;Preis\nSenf sehr scharf;{ean(5)};2,49\n")
    assert booking.undo(book, report.run).kept == ("Senf sehr scharf",)


def test_the_log_names_the_file_and_counts(book: Book, file: Path) -> None:
    report = bring(book, file, LIST)
    log = booking.runs(book)[0]
    assert (log.id, log.file, log.added, log.movements, log.undone_at) == (report.run, "liste.csv", 2, 2, None)


def test_a_profile_is_kept_for_files_with_the_same_headings(book: Book, file: Path) -> None:
    file.write_text("Sache;Code;Betrag\nBrot;4711;3,50\n", encoding="utf-8")
    plan = look(file).mapped([Field.NAME, Field.BARCODE, Field.PRICE])
    booking.keep_profile(book, plan)
    assert booking.with_kept_profile(book, look(file)).columns == (Field.NAME, Field.BARCODE, Field.PRICE)


def words_of(book: Book) -> int:
    """How many articles the search knows."""
    with book.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM article_search_docsize").scalar_one())


def test_a_program_that_ends_before_the_words_are_indexed_finds_every_article_and_goes_on_with_the_next_start(
    book: Book, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(book, 7, "Senf")
    monkeypatch.setattr(indexing, "_SET", 3)
    with monkeypatch.context() as cut:
        cut.setattr(booking, "make_findable", lambda _: None)
        report = bring(book, file, "Nr;Name;EAN;Preis;MwSt\n" + rows(10, 17))
    assert said(report) == (8, 0, 0, 0)
    assert [row.name for row in catalogue.search_articles(book, "ware 12", 9)] == ["Ware 12"]
    assert by_ean(book, 12).name == "Ware 12"
    # Whoever is changed or leaves meanwhile must be there once, or not at all.
    catalogue.change(book, by_ean(book, 12).id, replace(as_draft(by_ean(book, 12)), name="Salz"))
    with book.write() as connection:
        articles.retire(connection, [by_ean(book, 13).id])
    findable.make_findable(book)
    assert [row.name for row in catalogue.search_articles(book, "ware 1", 9)] == [
        f"Ware {n}" for n in (10, 11, 14, 15, 16, 17)
    ]
    assert [row.name for row in catalogue.search_articles(book, "salz", 9)] == ["Salz"]
    assert words_of(book) == 8
    findable.make_findable(book)
    assert words_of(book) == 8


def test_an_import_that_is_taken_back_while_its_words_wait_leaves_nothing_behind(
    book: Book, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(book, 7, "Senf")
    with monkeypatch.context() as cut:
        cut.setattr(indexing, "_SET", 3)
        cut.setattr(booking, "make_findable", indexed_once)
        report = bring(book, file, "Nr;Name;EAN;Preis;MwSt\n" + rows(7, 17))
    assert said(report) == (10, 1, 0, 0)
    assert words_of(book) == 1 + 3
    assert booking.undo(book, report.run).removed == 10
    for _ in range(2):
        assert catalogue.search_articles(book, "ware") == ()
        assert [row.name for row in catalogue.search_articles(book, "senf")] == ["Senf"]
        assert words_of(book) == 1
        findable.make_findable(book)
    with book.write() as connection:
        assert indexing.behind(connection) is None
        connection.exec_driver_sql("INSERT INTO article_search (article_search) VALUES ('integrity-check')")


def indexed_once(book: Book) -> None:
    """The first set of words comes in; then the program ends."""
    with book.write() as connection:
        indexing.catch_up(connection)


def test_two_imports_that_were_cut_off_are_both_caught_up_with(
    book: Book, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as cut:
        cut.setattr(booking, "make_findable", lambda _: None)
        bring(book, file, "Nr;Name;EAN;Preis;MwSt\n" + rows(1, 3))
        put(book, 9, "Honig")
        bring(book, file, "Nr;Name;EAN;Preis;MwSt\n" + rows(4, 6))
    findable.make_findable(book)
    assert len(catalogue.search_articles(book, "ware", 9)) == 6
    assert len(catalogue.search_articles(book, "honig", 9)) == 1
    assert words_of(book) == 7
