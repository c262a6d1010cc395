"""The same code within a blink: one piece read twice, or two pieces? The counter asks and loses neither."""

import pytest
from pytestqt.qtbot import QtBot

from shb_desktop.domain.article import PIECE
from shb_desktop.ui.dialogs.article_form import ArticleForm
from shb_desktop.ui.directory import RECEIVING, STOCKTAKE
from shb_desktop.ui.pages.receiving import ReceivingPage
from shb_desktop.ui.pages.stocktaking import StocktakingPage
from shb_desktop.ui.widgets.repeats import SAME_CODE_MS
from tests.ui.conftest import APPLE_JUICE, HONEY, Counter


def on_hand(shop: Counter, code: str = APPLE_JUICE) -> int:
    article = shop.article(code)
    return article.on_hand // PIECE


def test_a_second_reading_within_a_blink_is_asked_for_and_enter_books_it(shop: Counter) -> None:
    before = on_hand(shop)
    shop.window.take_scan(APPLE_JUICE)
    shop.window.take_scan(APPLE_JUICE)
    shop.shows("Apfelsaft naturtrüb 1 l")
    line = shop.theke.repeats.line(APPLE_JUICE)
    assert line is not None
    assert "auch buchen" in line.text()
    assert "Apfelsaft" in line.text()
    assert on_hand(shop) == before - 1
    shop.press_enter()
    shop.until(lambda: on_hand(shop) == before - 2)
    assert shop.theke.repeats.line(APPLE_JUICE) is None


def test_another_scan_of_it_answers_and_books_what_was_held(shop: Counter, qtbot: QtBot) -> None:
    before = on_hand(shop)
    shop.window.take_scan(APPLE_JUICE)
    shop.window.take_scan(APPLE_JUICE)
    qtbot.wait(SAME_CODE_MS + 50)
    shop.window.take_scan(APPLE_JUICE)
    shop.until(lambda: on_hand(shop) == before - 2)
    assert shop.theke.repeats.line(APPLE_JUICE) is None


def test_what_is_held_waits_while_other_goods_are_scanned(shop: Counter) -> None:
    apples, honey = on_hand(shop), on_hand(shop, HONEY)
    shop.window.take_scan(APPLE_JUICE)
    shop.window.take_scan(APPLE_JUICE)
    shop.window.take_scan(HONEY)
    shop.until(lambda: on_hand(shop, HONEY) == honey - 1)
    line = shop.theke.repeats.line(APPLE_JUICE)
    assert line is not None
    shop.click(line.drop_button)
    assert shop.theke.repeats.line(APPLE_JUICE) is None
    assert on_hand(shop) == apples - 1


def test_a_stutter_of_three_is_two_pieces_held(shop: Counter) -> None:
    before = on_hand(shop)
    for _ in range(3):
        shop.window.take_scan(APPLE_JUICE)
    line = shop.theke.repeats.line(APPLE_JUICE)
    assert line is not None
    assert line.times == 2
    shop.click(line.book_button)
    shop.until(lambda: on_hand(shop) == before - 3)


def test_what_was_read_as_goods_out_is_booked_out_although_the_choice_changed(shop: Counter) -> None:
    before = on_hand(shop)
    shop.window.take_scan(APPLE_JUICE)
    shop.window.take_scan(APPLE_JUICE)
    shop.until(lambda: on_hand(shop) == before - 1)
    shop.click(shop.theke.mode.button("in"))
    line = shop.theke.repeats.line(APPLE_JUICE)
    assert line is not None
    shop.click(line.book_button)
    shop.until(lambda: on_hand(shop) == before - 2)


@pytest.mark.parametrize("pause", [SAME_CODE_MS + 60])
def test_two_pieces_scanned_one_after_the_other_are_two(shop: Counter, qtbot: QtBot, pause: int) -> None:
    before = on_hand(shop)
    shop.window.take_scan(APPLE_JUICE)
    qtbot.wait(pause)
    shop.window.take_scan(APPLE_JUICE)
    shop.until(lambda: on_hand(shop) == before - 2)
    assert shop.theke.repeats.newest() == ""


def test_a_delivery_asks_too_and_enter_takes_the_second_piece_in(shop: Counter) -> None:
    before = on_hand(shop)
    page = shop.page(ReceivingPage, RECEIVING.key)
    shop.click(page.start.button)
    shop.until(page.goods.isVisible)
    for _ in range(3):
        shop.window.take_scan(APPLE_JUICE)
    shop.until(lambda: on_hand(shop) == before + 1)
    assert page.repeats.count() == 1
    page.finder.entered_empty.emit()
    shop.until(lambda: on_hand(shop) == before + 3)
    assert page.repeats.count() == 0


def test_a_stocktake_counts_a_second_reading_only_once_somebody_said_so(shop: Counter) -> None:
    page = shop.page(StocktakingPage, STOCKTAKE.key)
    shop.until(page.start.isVisible)
    shop.click(page.start.button)
    shop.until(page.in_hand.isVisible)
    shop.window.take_scan(APPLE_JUICE)
    shop.window.take_scan(APPLE_JUICE)
    shop.until(lambda: page.in_hand.figure.text() == "1")
    line = page.repeats.line(APPLE_JUICE)
    assert line is not None
    assert "auch zählen" in line.text()
    shop.click(line.book_button)
    shop.until(lambda: page.in_hand.figure.text() == "2")


def test_an_age_is_asked_for_when_a_yellow_line_becomes_an_article_with_a_limit(shop: Counter) -> None:
    shop.window.take_scan("9521234000013")
    shop.until(lambda: bool(shop.theke.waiting.lines()))
    shop.click(shop.theke.waiting.lines()[0].adopt_button)
    shop.until(lambda: isinstance(shop.window.sheet.content(), ArticleForm))
    form = shop.window.sheet.content()
    assert isinstance(form, ArticleForm)
    form.name.setText("Kornbrand")
    form.age.setCurrentIndex(form.age.findData(18))
    form.stock.setText("5")
    shop.click(form.save_button)
    shop.shows("Kornbrand")
    assert "Alter prüfen: ab 18" in shop.theke.card.strip.text()
    assert on_hand(shop, "9521234000013") == 5
    assert shop.theke.waiting.lines()
    shop.click(shop.theke.card.strip.button)
    shop.until(lambda: on_hand(shop, "9521234000013") == 4)
    shop.until(lambda: not shop.theke.waiting.lines())
