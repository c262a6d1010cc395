"""Inventur as people do it: scan, type, put down, be asked, and the owner books."""

from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shb_desktop.domain.article import PIECE
from shb_desktop.domain.staff import NOBODY
from shb_desktop.services import counter, staff, stocktaking
from shb_desktop.services.counter import Mode
from shb_desktop.services.stocktaking import CountedBefore, Noted
from shb_desktop.ui.dialogs.question import Question
from shb_desktop.ui.pages.stocktaking import COUNT, REVIEW, StocktakingPage
from shb_desktop.ui.widgets.asked_before import Answer
from shb_desktop.ui.widgets.counting import Counted
from shb_desktop.ui.widgets.parts import Button
from tests.ui.conftest import APPLE_JUICE, APPLE_JUICE_CASE, HONEY, STRANGER, Counter


def page_of(shop: Counter) -> StocktakingPage:
    return shop.page(StocktakingPage, "stocktake")


def begun(shop: Counter, name: str = "Inventur im November") -> StocktakingPage:
    page = page_of(shop)
    page.repeats.within_ms = 0  # these tests scan quicker than any hand; what is asked then has tests of its own
    shop.until(page.start.isVisible)
    page.start.name.setText(name)
    shop.click(page.start.button)
    shop.until(page.in_hand.isVisible)
    return page


def count(shop: Counter, page: StocktakingPage, code: str, text: str) -> None:
    """Scan, type, Enter."""
    shop.window.take_scan(code)
    shop.until(lambda: page.in_hand.article is not None)
    QTest.keyClicks(page.in_hand.figure, text)
    QTest.keyClick(page.in_hand.figure, Qt.Key.Key_Return)
    shop.until(lambda: page.in_hand.article is None)


def standing(shop: Counter, code: str) -> int | None:
    number = shop.article(code).id
    lines = stocktaking.inventory(shop.book).lines
    return next((line.count.counted // PIECE for line in lines if line.article == number), None)


def test_before_anything_is_counted_one_button_begins(shop: Counter) -> None:
    page = begun(shop)
    assert page.title.whole() == "Inventur im November"
    running = stocktaking.running(shop.book)
    assert running is not None
    assert running.name == "Inventur im November"
    shop.until(lambda: "0 von" in page.bar_words.text())


def test_an_article_is_counted_by_a_scan_and_a_number_and_no_scan_books_goods_out(shop: Counter) -> None:
    page = begun(shop)
    before = shop.article(APPLE_JUICE).on_hand
    count(shop, page, APPLE_JUICE, "17")
    shop.until(lambda: page.counted.latest() is not None)
    assert standing(shop, APPLE_JUICE) == 17
    assert shop.article(APPLE_JUICE).on_hand == before
    shop.until(lambda: "1 von" in page.bar_words.text())


def test_nothing_on_the_way_tells_the_clerk_what_the_book_expects(shop: Counter) -> None:
    page = begun(shop)
    expected = shop.article(HONEY).on_hand // PIECE
    shop.window.take_scan(HONEY)
    shop.until(lambda: page.in_hand.article is not None)
    assert page.in_hand.figure.text() == "1"
    words = [label.text() for label in page.in_hand.findChildren(type(page.title))]
    assert all(str(expected) not in text.split() for text in words)


def test_a_clerk_who_asks_for_the_differences_goes_on_counting_and_so_does_whoever_comes_after_the_owner(
    shop: Counter,
) -> None:
    staff.found(shop.desk.bare, "Erika", "8051")
    shop.desk.shift.begin(NOBODY)
    page = begun(shop)
    shop.click(page.choice.button(REVIEW))
    shop.until(lambda: "Inhaber" in shop.window.banner.words() and page.choice.key() == COUNT)
    shop.until(page.finder.isVisible)
    shop.desk.shift.begin(staff.log_in_by_name(shop.desk.bare, "Erika", "8051"))
    shop.click(page.choice.button(REVIEW))
    shop.until(lambda: page.review.inventory is not None)
    shop.desk.shift.lock()
    page.opened()  # as whatever notices who works does
    shop.until(lambda: page.choice.key() == COUNT and page.finder.isVisible())


def test_every_further_scan_counts_on_and_a_case_counts_its_pieces(shop: Counter) -> None:
    page = begun(shop)
    shop.window.take_scan(APPLE_JUICE)
    shop.until(lambda: page.in_hand.figure.text() == "1")
    shop.window.take_scan(APPLE_JUICE)
    shop.until(lambda: page.in_hand.figure.text() == "2")
    shop.window.take_scan(APPLE_JUICE_CASE)
    pack = next(code.pack for code in shop.article(APPLE_JUICE).barcodes if code.pack != PIECE) // PIECE
    shop.until(lambda: page.in_hand.figure.text() == str(2 + pack))


def test_a_quantity_typed_before_the_scan_is_counted(shop: Counter) -> None:
    page = begun(shop)
    page.finder.setFocus()
    shop.type("12*")
    shop.until(lambda: page.finder.placeholderText().startswith("12 ×"))
    shop.scan(HONEY)
    shop.until(lambda: page.in_hand.amount() == 12_000)


def test_the_next_article_notes_the_one_before(shop: Counter) -> None:
    page = begun(shop)
    shop.window.take_scan(APPLE_JUICE)
    shop.until(lambda: page.in_hand.figure.text() == "1")
    shop.window.take_scan(HONEY)
    shop.until(lambda: page.in_hand.article is not None and page.in_hand.article.name.startswith("Blütenhonig"))
    shop.until(lambda: standing(shop, APPLE_JUICE) == 1)


def test_the_keypad_writes_the_figure_and_zero_can_be_counted(shop: Counter) -> None:
    page = begun(shop)
    shop.window.take_scan(HONEY)
    shop.until(lambda: page.in_hand.figure.text() == "1")
    page.keys.press("0")
    assert page.in_hand.figure.text() == "0"
    shop.click(page.in_hand.note_button)
    shop.until(lambda: standing(shop, HONEY) == 0)


def test_letters_and_half_pieces_are_no_count(shop: Counter) -> None:
    page = begun(shop)
    shop.window.take_scan(HONEY)
    shop.until(lambda: page.in_hand.figure.text() == "1")
    for wrong in ("abc", "1,5"):
        page.in_hand.figure.setText(wrong)
        shop.click(page.in_hand.note_button)
        assert page.in_hand.article is not None
    # The next article takes its place, and that nothing was counted is said: eyes are on the goods.
    shop.window.take_scan(APPLE_JUICE)
    shop.until(lambda: "Blütenhonig 500 g“ ist noch nicht gezählt" in shop.window.banner.words())
    assert page.in_hand.figure.text() == "1"
    assert standing(shop, HONEY) is None


def test_a_second_count_asks_what_holds_and_scanning_goes_on_meanwhile(shop: Counter) -> None:
    page = begun(shop)
    count(shop, page, APPLE_JUICE, "23")
    count(shop, page, APPLE_JUICE, "5")
    shop.until(lambda: len(page.questions()) == 1)
    shop.window.take_scan(HONEY)
    shop.until(lambda: page.in_hand.article is not None)
    assert standing(shop, APPLE_JUICE) == 23
    shop.click(page.questions()[0].more_button)
    shop.until(lambda: standing(shop, APPLE_JUICE) == 28)
    assert page.questions() == []


def test_many_questions_stand_two_at_a_time_and_all_can_be_reached(shop: Counter) -> None:
    page = begun(shop)
    asked = page.asked
    for number in range(1, 8):
        asked.ask(CountedBefore(number, number, f"Ware {number}", number * PIECE, 0), 2 * PIECE)
    assert [line.question.before.article for line in page.questions()] == [7, 6]
    assert "5 weitere" in asked.more_button.text()
    seen: set[int] = set()
    for _ in range(4):
        seen.update(line.question.before.article for line in page.questions())
        shop.click(asked.more_button)
    assert seen == set(range(1, 8))
    for left in range(6, -1, -1):
        line = page.questions()[0]
        line.answered.emit(line.question, Answer.DROP)
        assert asked.count() == left
    assert not asked.isVisible()


def test_a_count_far_off_is_asked_for_again_without_saying_why(shop: Counter) -> None:
    page = begun(shop)
    count(shop, page, HONEY, "90")
    shop.until(lambda: page.recounts.text() != "")
    assert "90" not in page.recounts.text()
    shop.click(page.recounts.button)
    shop.until(lambda: page.in_hand.article is not None)
    page.in_hand.figure.setText(str(shop.article(HONEY).on_hand // PIECE))
    shop.click(page.in_hand.note_button)
    shop.until(lambda: page.recounts.text() == "")
    assert page.questions() == []


def test_enter_books_nothing_while_something_is_to_be_counted_again(shop: Counter) -> None:
    page = begun(shop)
    count(shop, page, HONEY, "90")
    shop.until(lambda: page.recounts.text() != "")
    shop.click(page.choice.button("review"))
    shop.until(lambda: page.review.inventory is not None)
    shop.click(page.review.close_button)
    question = shop.window.sheet.content()
    assert isinstance(question, Question)
    assert question.yes_button.text() == "Ohne Nachzählung buchen"
    pressed = shop.window.focusWidget()
    assert isinstance(pressed, Button)
    assert pressed is not question.yes_button
    QTest.keyClick(pressed, Qt.Key.Key_Return)
    assert shop.window.sheet.content() is None
    assert stocktaking.running(shop.book) is not None


def test_before_the_first_count_the_review_leads_back_to_counting(shop: Counter) -> None:
    page = begun(shop)
    shop.click(page.choice.button("review"))
    shop.until(lambda: page.review.inventory is not None)
    shop.click(page.review.choice.button("all"))
    shop.click(page.review._empty.button)
    assert page.choice.key() == "count"
    shop.until(page.finder.isVisible)


def test_what_leaves_the_shop_between_counting_and_booking_is_reckoned_with(shop: Counter) -> None:
    page = begun(shop)
    before = shop.article(APPLE_JUICE).on_hand // PIECE
    count(shop, page, APPLE_JUICE, str(before - 1))
    shop.until(lambda: standing(shop, APPLE_JUICE) == before - 1)
    counter.scan(shop.book, APPLE_JUICE, Mode.OUT)
    shop.click(page.choice.button("review"))
    shop.until(lambda: page.review.lines.rowCount() == 1)
    shop.click(page.review.close_button)
    question = shop.window.sheet.content()
    assert isinstance(question, Question)
    shop.click(question.yes_button)
    shop.until(lambda: stocktaking.running(shop.book) is None)
    assert shop.article(APPLE_JUICE).on_hand // PIECE == before - 2
    shop.until(lambda: page.review.inventory is not None and page.review.inventory.stocktake.state == "booked")
    assert not page.review.close_button.isVisible()
    assert shop.window.banner.words() == ""


def test_uncounted_articles_stay_until_the_owner_says_that_none_is_there(shop: Counter) -> None:
    page = begun(shop)
    count(shop, page, APPLE_JUICE, "24")
    shop.click(page.choice.button("review"))
    shop.until(lambda: page.review.inventory is not None)
    shop.click(page.review.choice.button("missing"))
    left = page.review.missing.rowCount()
    assert left > 10
    chosen = page.review.missing.rows[0]
    page.review.missing_table.selectRow(0)
    shop.click(page.review.zero_button)
    shop.until(lambda: page.review.missing.rowCount() == left - 1)
    assert all(line.article != chosen.article for line in page.review.missing.rows)


def test_a_stocktake_goes_on_where_it_was_left(shop: Counter) -> None:
    page = begun(shop, "Angefangen")
    count(shop, page, APPLE_JUICE, "24")
    shop.until(lambda: "1 von" in page.bar_words.text())
    again = StocktakingPage(shop.desk).built()
    shop.bot.addWidget(again)
    shop.until(lambda: again.title.whole() == "Angefangen")
    shop.until(lambda: "1 von" in again.bar_words.text())
    shop.until(lambda: again.counted.latest() is not None)
    latest = again.counted.latest()
    assert latest is not None
    assert (latest.name, latest.counted) == ("Apfelsaft naturtrüb 1 l", 24 * PIECE)


def test_a_stocktake_can_be_dropped_and_is_found_among_the_earlier_ones(shop: Counter) -> None:
    page = begun(shop, "Verworfen")
    shop.click(page.choice.button("review"))
    shop.until(page.review.drop_button.isVisible)
    shop.click(page.review.drop_button)
    question = shop.window.sheet.content()
    assert isinstance(question, Question)
    shop.click(question.yes_button)
    shop.until(page.start.isVisible)
    shop.until(lambda: [button.isVisible() for button in page.earlier.buttons()] == [True])
    shop.click(page.earlier.buttons()[0])
    shop.until(lambda: page.title.whole() == "Verworfen")


def test_an_unknown_code_is_a_banner_and_counts_nothing(shop: Counter) -> None:
    page = begun(shop)
    shop.window.take_scan(STRANGER)
    shop.until(lambda: "noch keinen Artikel" in shop.window.banner.words())
    assert page.in_hand.article is None


def test_the_list_is_saved_with_what_was_counted(shop: Counter, tmp_path: Path) -> None:
    page = begun(shop)
    count(shop, page, HONEY, "9")
    shop.click(page.choice.button("review"))
    shop.until(lambda: page.review.inventory is not None and len(page.review.inventory.lines) == 1)
    for name in ("liste.xlsx", "liste.pdf"):
        page.end.save_list(tmp_path / name)
        shop.until((tmp_path / name).exists)
    sheet = load_workbook(tmp_path / "liste.xlsx")["Inventurliste"]
    cells = [cell.value for row in sheet.iter_rows() for cell in row]
    assert any("Blütenhonig" in str(value) for value in cells)
    assert (tmp_path / "liste.pdf").read_bytes().startswith(b"%PDF")


def test_one_more_count_makes_one_line_and_leaves_the_others_as_they_are(qtbot: QtBot) -> None:
    counted = Counted()
    qtbot.addWidget(counted)
    counted.show()
    for n in range(1, 40):
        counted.add(Noted(n, n, f"Artikel {n}", n * PIECE, again=False, at=n))
    before = names_and_buttons(counted)
    counted.add(Noted(40, 12, "Artikel 12", 7 * PIECE, again=False, at=40))
    after = names_and_buttons(counted)
    assert [name for name, _ in after] == [f"Artikel {n}" for n in (12, *range(39, 12, -1), *(11, 10))]
    assert after[1:] == [line for line in before if line[0] != "Artikel 12"]


def names_and_buttons(counted: Counted) -> list[tuple[str, Button]]:
    """What stands among the last counts, from above."""
    QTest.qWait(1)
    buttons = sorted(counted.findChildren(Button), key=lambda button: button.mapTo(counted, QPoint()).y())
    return [(button.accessibleName().removesuffix(" noch einmal zählen"), button) for button in buttons]
