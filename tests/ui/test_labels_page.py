"""The page Etiketten, used as a clerk uses it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from shb_desktop.domain.article import ArticleDraft
from shb_desktop.services import catalogue, labels
from shb_desktop.services.labels import CodeStyle, Queued, Setup
from shb_desktop.ui.pages.labels import LabelsPage
from tests.ui.conftest import APPLE_JUICE, HONEY, STRANGER, Counter


@pytest.fixture
def page(shop: Counter) -> LabelsPage:
    opened = shop.page(LabelsPage, "labels")
    shop.until(opened.options.isEnabled)
    return opened


def queued(shop: Counter, *wanted: tuple[str, int]) -> bool:
    return labels.queue(shop.book) == tuple(Queued(shop.article(code).id, copies) for code, copies in wanted)


def listed(page: LabelsPage) -> list[tuple[str, int]]:
    return [(entry[0].article.name, entry[1]) for entry in page.model.rows]


def test_a_scan_on_this_page_wants_a_label_and_books_nothing(shop: Counter, page: LabelsPage) -> None:
    before = catalogue.get(shop.book, shop.article(HONEY).id).on_hand
    shop.scan(HONEY)
    shop.scan(HONEY)
    shop.scan(APPLE_JUICE)
    shop.until(lambda: listed(page) == [("Blütenhonig 500 g", 2), ("Apfelsaft naturtrüb 1 l", 1)])
    assert queued(shop, (HONEY, 2), (APPLE_JUICE, 1))
    assert catalogue.get(shop.book, shop.article(HONEY).id).on_hand == before


def test_as_many_labels_are_wanted_as_were_typed_before_the_scan(shop: Counter, page: LabelsPage) -> None:
    page.finder.setFocus()
    shop.type("3*")
    shop.until(lambda: page.finder.placeholderText().startswith("3 ×"))
    shop.scan(HONEY)
    shop.scan(APPLE_JUICE)
    shop.until(lambda: listed(page) == [("Blütenhonig 500 g", 3), ("Apfelsaft naturtrüb 1 l", 1)])
    assert not page.finder.placeholderText().startswith("3 ×")


def test_an_unknown_code_is_told_and_not_listed(shop: Counter, page: LabelsPage) -> None:
    shop.scan(STRANGER)
    shop.until(lambda: STRANGER in shop.window.banner.words())
    assert listed(page) == []


def test_another_page_can_ask_for_a_label(shop: Counter) -> None:
    shop.window.go("labels", shop.article(HONEY).id)
    shop.until(lambda: queued(shop, (HONEY, 1)))


def test_more_and_fewer_and_none_of_a_label_with_a_way_back(shop: Counter, page: LabelsPage) -> None:
    shop.scan(HONEY)
    shop.until(lambda: len(listed(page)) == 1)
    shop.click(page.more)
    shop.until(lambda: listed(page) == [("Blütenhonig 500 g", 2)])
    shop.click(page.less)
    shop.until(lambda: listed(page) == [("Blütenhonig 500 g", 1)])
    assert not page.less.isEnabled()
    shop.click(page.drop)
    shop.until(lambda: listed(page) == [])
    shop.until(shop.window.toast.undo)
    shop.until(lambda: listed(page) == [("Blütenhonig 500 g", 1)])


def test_all_articles_at_once_and_an_empty_list_again(shop: Counter, page: LabelsPage) -> None:
    page.add_all()
    shop.until(lambda: len(listed(page)) == catalogue.count(shop.book))
    shop.click(page.clear_button)
    shop.until(lambda: listed(page) == [])
    assert not page.print_button.isEnabled()


def test_the_chosen_label_stays_in_sight_when_the_window_becomes_smaller(shop: Counter, page: LabelsPage) -> None:
    page.add_all()
    shop.until(lambda: len(page.model.rows) > 20 and page.table.currentIndex().row() == len(page.model.rows) - 1)
    shop.until(lambda: page.table.visualRect(page.table.currentIndex()).bottom() <= page.table.viewport().height())
    before = page.table.viewport().height()
    shop.window.resize(1024, 700)
    shop.until(lambda: page.table.viewport().height() < before)
    chosen = page.table.visualRect(page.table.currentIndex())
    assert 0 <= chosen.top() < chosen.bottom() <= page.table.viewport().height()


def test_what_was_added_last_is_in_sight_at_once(shop: Counter, page: LabelsPage) -> None:
    page.add_all()
    shop.until(lambda: len(page.model.rows) > 20)
    before = len(page.model.rows)
    last = catalogue.add(shop.book, ArticleDraft("Zuckerstange", price=150))
    page.add(last.id)
    shop.until(lambda: len(page.model.rows) > before)
    chosen = page.table.visualRect(page.table.currentIndex())
    assert page.table.currentIndex().row() == before
    assert 0 <= chosen.top() < chosen.bottom() <= page.table.viewport().height()


def test_a_click_on_a_place_is_where_the_first_label_goes(shop: Counter, page: LabelsPage) -> None:
    shop.scan(HONEY)
    shop.until(lambda: page.job().count == 1)
    there = page.preview.place_rect(7).center()
    QTest.mouseClick(page.preview, Qt.MouseButton.LeftButton, pos=QPoint(round(there.x()), round(there.y())))
    assert page.job().start == 7
    page.preview.setFocus()
    QTest.keyClick(page.preview, Qt.Key.Key_Down)
    assert page.job().start == 10
    shop.until(lambda: labels.setup(shop.book).start == 10)


def test_the_sheet_and_the_printers_offset_are_kept_for_the_next_time(shop: Counter, page: LabelsPage) -> None:
    page.options.sheets.setCurrentIndex(page.options.sheets.findData("roll-57x32"))
    page.options.across.selectAll()
    QTest.keyClicks(page.options.across, "-1,5")
    QTest.keyClick(page.options.across, Qt.Key.Key_Return)
    shop.click(page.options.style_choice.button(CodeStyle.QR))
    shop.until(lambda: labels.setup(shop.book).style == CodeStyle.QR)
    kept = labels.setup(shop.book)
    assert (kept.sheet, kept.shift_x, kept.shift_y) == ("roll-57x32", -15, 0)
    assert page.options.dpis.isVisible()
    QTest.keyClicks(page.options.down, "viel")
    QTest.keyClick(page.options.down, Qt.Key.Key_Return)
    assert page.options.down.text() == "0,0\u00a0mm"


def test_nothing_is_chosen_before_the_kept_set_is_there(shop: Counter) -> None:
    labels.keep_setup(shop.book, Setup(shift_x=-15))
    page = shop.page(LabelsPage, "labels")
    if not page.options.isEnabled():
        page.options.sheets.setFocus()
        QTest.keyClick(page.options.sheets, Qt.Key.Key_Down)
        assert labels.setup(shop.book) == Setup(shift_x=-15)
    shop.until(page.options.isEnabled)
    QTest.keyClick(page.options.sheets, Qt.Key.Key_Down)
    shop.until(lambda: labels.setup(shop.book).sheet != Setup().sheet)
    assert labels.setup(shop.book).shift_x == -15


def test_printing_empties_the_list_and_moves_on_along_the_sheet(
    shop: Counter, page: LabelsPage, tmp_path: Path
) -> None:
    shop.scan(HONEY)
    shop.scan(APPLE_JUICE)
    shop.until(lambda: len(listed(page)) == 2)

    def to_file(printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return True

    page.ask_printer = to_file
    shop.click(page.print_button)
    shop.until(lambda: listed(page) == [] and page.job().start == 2)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    shop.until(shop.window.toast.undo)
    shop.until(lambda: len(listed(page)) == 2 and page.job().start == 0)


def test_a_pdf_is_saved_where_a_person_says(shop: Counter, page: LabelsPage, tmp_path: Path) -> None:
    shop.scan(HONEY)
    shop.until(lambda: len(listed(page)) == 1)
    page.ask_path = lambda: tmp_path / "Regal.pdf"
    shop.click(page.pdf_button)
    shop.until((tmp_path / "Regal.pdf").exists)
    shop.until(page.pdf_button.isEnabled)
    assert listed(page) == [("Blütenhonig 500 g", 1)]


def test_a_computer_without_a_printer_says_so(shop: Counter, page: LabelsPage) -> None:
    shop.scan(HONEY)
    shop.until(lambda: len(listed(page)) == 1)
    shop.click(page.print_button)
    shop.until(lambda: "kein Drucker" in shop.window.banner.words())


def test_the_preview_shows_what_lies_on_the_first_sheet(shop: Counter, page: LabelsPage) -> None:
    page.add_all()
    shop.until(lambda: page._note.text().startswith("3 Bögen"))
    first = page.preview.place_rect(0).toRect()
    paper = page.preview.grab(first).toImage()
    dark = sum(
        paper.pixelColor(x, y).lightness() < 100
        for x in range(4, paper.width() - 4)
        for y in range(4, paper.height() - 4)
    )
    assert dark > 50


def test_in_a_book_without_articles_the_empty_list_leads_to_them(shop: Counter, page: LabelsPage) -> None:
    page._say_empty(articles=0)
    page._none.button.click()
    shop.until(lambda: shop.window.page() is shop.window.built("articles"))
    page._say_empty(articles=1)
    page._none.button.click()
    shop.until(lambda: len(page.model.rows) > 0)
