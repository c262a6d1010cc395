"""Wareneingang as people do it: freely, against a list, with strange codes and new cases."""

from datetime import datetime, timedelta
from pathlib import Path

from biip.checksums import gs1_standard_check_digit

from shb_desktop.domain.article import PIECE
from shb_desktop.services import catalogue, receiving
from shb_desktop.ui.dialogs.article_form import ArticleForm
from shb_desktop.ui.dialogs.expiring import ExpiringGoods
from shb_desktop.ui.dialogs.question import Question
from shb_desktop.ui.pages.receiving import ReceivingPage
from shb_desktop.ui.widgets.delivery import STATE
from shb_desktop.ui.widgets.parts import Button
from tests.ui.conftest import APPLE_JUICE, APPLE_JUICE_CASE, HONEY, STRANGER, Counter

TEA = "9520000000189"


def case_of(code: str) -> str:
    body = "2" + code[:-1]
    return f"{body}{gs1_standard_check_digit(body)}"


def page_of(shop: Counter) -> ReceivingPage:
    page = shop.page(ReceivingPage, "receiving")
    page.repeats.within_ms = 0  # these tests scan quicker than any hand; what is asked then has tests of its own
    return page


def begun(shop: Counter, name: str = "Kelterei Bauer") -> ReceivingPage:
    page = page_of(shop)
    page.start.name.setText(name)
    shop.click(page.start.button)
    shop.until(page.goods.isVisible)
    return page


def state_of(page: ReceivingPage, name: str) -> str:
    row = next(number for number, line in enumerate(page.goods.model.rows) if line.name.startswith(name))
    pill = page.goods._pill(page.goods.model.index(row, 2))
    return pill[0] if pill else ""


def with_list(shop: Counter, tmp_path: Path, text: str) -> ReceivingPage:
    path = tmp_path / "Lieferschein 4711.csv"
    path.write_text(text, encoding="utf-8")
    page = page_of(shop)
    page.begin_with_list(path)
    shop.until(lambda: page.goods.isVisible() and page.goods.model.rowCount() > 0)
    return page


def test_goods_come_in_by_scanning_and_are_on_hand_at_once(shop: Counter) -> None:
    page = begun(shop)
    before = shop.article(APPLE_JUICE).on_hand
    shop.window.take_scan(APPLE_JUICE)
    shop.until(lambda: "Apfelsaft" in page.arrived.text())
    assert shop.article(APPLE_JUICE).on_hand == before + PIECE
    shop.window.take_scan(APPLE_JUICE_CASE)
    pack = next(code.pack for code in shop.article(APPLE_JUICE).barcodes if code.pack != PIECE)
    shop.until(lambda: shop.article(APPLE_JUICE).on_hand == before + PIECE + pack)


def test_without_an_open_delivery_nothing_is_booked_and_it_is_said(shop: Counter) -> None:
    page = page_of(shop)
    before = shop.article(HONEY).on_hand
    shop.window.take_scan(HONEY)
    shop.until(lambda: "Beginnen Sie erst" in shop.window.toast.accessibleName())
    assert shop.article(HONEY).on_hand == before
    assert shop.window.page() is page


def test_before_the_first_delivery_there_is_one_button_to_begin_it(shop: Counter) -> None:
    page = page_of(shop)
    (first,) = (button for button in page.findChildren(Button) if button.text() == "Wareneingang beginnen")
    shop.click(first)
    shop.until(lambda: page.title.whole().startswith("Lieferung "))
    assert page.deliveries.buttons() == []


def test_the_keypad_takes_in_many_with_one_scan(shop: Counter) -> None:
    page = begun(shop)
    before = shop.article(HONEY).on_hand
    for key in "12":
        page.keypad.press(key)
    shop.window.take_scan(HONEY)
    shop.until(lambda: shop.article(HONEY).on_hand == before + 12 * PIECE)
    assert page.keypad.quantity() is None


def test_a_list_says_what_is_missing_what_is_too_much_and_what_nobody_ordered(shop: Counter, tmp_path: Path) -> None:
    page = with_list(shop, tmp_path, f"Code;Menge\n{APPLE_JUICE};2\n{HONEY};1\n")
    assert page.title.whole() == "Lieferschein 4711"
    assert state_of(page, "Apfelsaft") == "2 fehlen"
    for code in (APPLE_JUICE, HONEY, HONEY, TEA):
        shop.window.take_scan(code)
    shop.until(lambda: len(page.goods.model.rows) == 3)
    shop.until(lambda: state_of(page, "Darjeeling") == "Nicht bestellt")
    assert state_of(page, "Apfelsaft") == "1 fehlt"
    assert state_of(page, "Blütenhonig") == "1 zu viel"
    shop.window.take_scan(APPLE_JUICE)
    shop.until(lambda: state_of(page, "Apfelsaft") == "Vollständig")


def test_a_list_that_cannot_be_read_names_its_line(shop: Counter, tmp_path: Path) -> None:
    path = tmp_path / "kaputt.csv"
    path.write_text(f"{APPLE_JUICE};zwei\n", encoding="utf-8")
    page = page_of(shop)
    page.begin_with_list(path)
    shop.until(lambda: "Zeile 1" in shop.window.banner.words())
    assert receiving.latest(shop.book) == ()


def test_a_new_case_is_asked_for_once_and_known_from_then_on(shop: Counter) -> None:
    page = begun(shop)
    before = shop.article(TEA).on_hand
    shop.window.take_scan(case_of(TEA))
    shop.until(lambda: len(page.questions()) == 1)
    assert shop.article(TEA).on_hand == before
    question = page.questions()[0]
    question.pieces.setText("keins")
    shop.click(question.button)
    assert shop.article(TEA).on_hand == before
    question.pieces.setText("8")
    shop.click(question.button)
    shop.until(lambda: shop.article(TEA).on_hand == before + 8 * PIECE)
    shop.until(lambda: page.questions() == [])
    shop.window.take_scan(case_of(TEA))
    shop.until(lambda: shop.article(TEA).on_hand == before + 16 * PIECE)


def test_a_strange_code_waits_in_the_table_and_becomes_an_article_with_its_goods(shop: Counter) -> None:
    page = begun(shop)
    shop.window.take_scan(STRANGER)
    shop.window.take_scan(STRANGER)
    shop.until(lambda: page.goods.model.rowCount() == 1 and page.goods.model.rows[0].received == 2 * PIECE)
    assert not page.goods.table.isColumnHidden(STATE)
    page.goods.table.selectRow(0)
    shop.click(page.goods.add_button)
    form = shop.window.sheet.content()
    assert isinstance(form, ArticleForm)
    form.name.setText("Räucherlachs 100 g")
    shop.click(form.save_button)
    shop.until(lambda: catalogue.find(shop.book, STRANGER) is not None)
    shop.until(lambda: shop.article(STRANGER).on_hand == 2 * PIECE)
    shop.until(lambda: page.goods.model.rows[0].name == "Räucherlachs 100 g")
    assert page.goods.table.isColumnHidden(STATE)  # nothing would stand in it


def test_the_last_scan_goes_back_by_its_button(shop: Counter) -> None:
    page = begun(shop)
    before = shop.article(HONEY).on_hand
    shop.window.take_scan(HONEY)
    shop.until(page.arrived.undo_button.isVisible)
    shop.click(page.arrived.undo_button)
    shop.until(lambda: shop.article(HONEY).on_hand == before)
    shop.until(lambda: "Zurückgenommen" in page.arrived.text())


def test_an_article_without_a_code_is_taken_by_its_name(shop: Counter) -> None:
    page = begun(shop)
    row = catalogue.search_articles(shop.book, "Bergkäse", 1)[0]
    page.finder.picked.emit(row)
    shop.until(lambda: catalogue.get(shop.book, row.id).on_hand == row.on_hand + PIECE)


def test_a_delivery_is_left_open_taken_up_again_and_finished(shop: Counter, tmp_path: Path) -> None:
    page = with_list(shop, tmp_path, f"{APPLE_JUICE};6\n")
    shop.window.take_scan(APPLE_JUICE)
    shop.until(lambda: page.goods.model.rows[0].received == PIECE)
    shop.click(page.back_button)
    shop.until(lambda: [button.isVisible() for button in page.deliveries.buttons()] == [True])
    assert page.deliveries.buttons()[0].text() == "Fortsetzen"
    shop.click(page.deliveries.buttons()[0])
    shop.until(lambda: page.goods.isVisible() and page.goods.model.rowCount() == 1)
    shop.click(page.finish_button)
    question = shop.window.sheet.content()
    assert isinstance(question, Question)
    shop.click(question.yes_button)
    shop.until(lambda: receiving.latest(shop.book)[0].state == "finished")
    shop.until(lambda: not page.finish_button.isVisible())
    assert state_of(page, "Apfelsaft") == "5 fehlen"


def test_who_comes_back_after_a_delivery_was_closed_begins_the_next_by_enter(shop: Counter) -> None:
    page = begun(shop)
    shop.click(page.finish_button)
    shop.until(lambda: shop.window.sheet.content() is not None)
    shop.press_enter()
    shop.until(lambda: not page.finish_button.isVisible())
    shop.window.go("counter")
    shop.window.go("receiving")
    assert page.start.name.hasFocus()
    shop.press_enter()
    shop.until(page.finder.isVisible)


def test_a_reservation_code_is_still_the_counters(shop: Counter) -> None:
    begun(shop)
    shop.window.take_scan("PRIMA.ACD234")
    shop.until(lambda: shop.window.page() is shop.theke)


def test_what_expires_soon_is_listed_by_lot(shop: Counter) -> None:
    page = begun(shop)
    soon = (datetime.now().astimezone() + timedelta(days=3)).strftime("%y%m%d")
    shop.window.take_scan(f"(01)0{HONEY}(17){soon}(10)L42")
    shop.until(lambda: "Blütenhonig" in page.arrived.text())
    shop.click(page.back_button)
    shop.until(page.expiring_button.isVisible)
    shop.click(page.expiring_button)
    sheet = shop.window.sheet.content()
    assert isinstance(sheet, ExpiringGoods)
    shop.until(lambda: len(sheet.model.rows) == 1)
    assert sheet.model.rows[0].lot == "L42"
    assert sheet.model.rows[0].days == 3
