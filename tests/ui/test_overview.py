"""Übersicht: charts that can be pressed, walked through and read aloud, with their lists behind."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from prima.contract.reservation import State
from shb_desktop.services import catalogue, counter, publishing
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.overview import OverviewPage
from shb_desktop.ui.widgets.charts.bars import Bars
from shb_desktop.ui.widgets.charts.chart import Chart, Mark
from shb_desktop.ui.widgets.charts.heat import Heat
from tests.shop import move_by_hub, reserve
from tests.ui.conftest import HONEY, Counter


@pytest.fixture
def page(shop: Counter) -> OverviewPage:
    honey = shop.article(HONEY)
    catalogue.change(shop.book, honey.id, replace(catalogue.as_draft(honey), minimum=honey.on_hand + 5000))
    counter.book_article(shop.book, honey.id, counter.Mode.OUT, 1000, confirmed=True)
    publishing.publish(shop.book, honey.id, 3)
    move_by_hub(shop.book, reserve(shop.book, honey), State.COLLECTED)
    made = shop.page(OverviewPage, "overview")
    shop.until(lambda: made.seen is not None)
    return made


def test_a_bar_opens_its_article_by_mouse_and_by_key(shop: Counter, page: OverviewPage) -> None:
    chart = page.below.chart
    number = [mark.label for mark in chart.marks].index("Blütenhonig 500 g")
    assert "frei von mindestens" in chart.accessibleDescription()
    where = chart.place(number).center().toPoint()
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=where)
    articles = shop.window.page()
    assert isinstance(articles, ArticlesPage)
    shop.until(lambda: articles.panel.article is not None and articles.panel.article.name == "Blütenhonig 500 g")
    shop.window.go("overview")
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert shop.window.page() is articles


def test_a_day_opens_what_moved_on_it_and_the_list_has_every_day(shop: Counter, page: OverviewPage) -> None:
    page.days.chart.setFocus()
    for _ in range(40):
        QTest.keyClick(page.days.chart, Qt.Key.Key_Right)
    assert page.days.chart.current == 29
    QTest.keyClick(page.days.chart, Qt.Key.Key_Space)
    shop.until(lambda: shop.window.sheet.content() is not None)
    table = behind(shop)
    assert "Blütenhonig 500 g" in {table.model().index(row, 0).data() for row in range(table.model().rowCount())}
    shop.window.sheet.leave()
    shop.click(page.days.button)
    assert behind(shop).model().rowCount() == 30


def behind(shop: Counter) -> QTableView:
    content = shop.window.sheet.content()
    table = content.findChild(QTableView) if content is not None else None
    assert isinstance(table, QTableView)
    return table


def test_reservations_are_counted_by_hour_and_by_what_became_of_them(shop: Counter, page: OverviewPage) -> None:
    assert [(mark.label, mark.value) for mark in page.outcomes.chart.marks] == [("Abgeholt", 1)]
    assert sum(mark.value for mark in page.heat.chart.marks) == 1
    shop.click(page.heat.button)
    assert behind(shop).model().rowCount() == 1


def test_an_uncoupled_shop_is_told_why_there_are_no_wishes(shop: Counter, page: OverviewPage) -> None:
    shop.until(lambda: "gekoppelt" in page.wanted.findChildren(type(page.wanted.headline))[-1].text())
    assert not page.wanted.button.isVisible()


def test_arrows_walk_a_heat_map_by_row_and_column(shop: Counter) -> None:
    heat = Heat("Wann", ["Mo", "Di"])
    heat.resize(400, 100)
    heat.show_fields(["8", "9", "10"], [Mark("", number, f"Feld {number}", number) for number in range(6)])
    for key, at in (
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Right, 4),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Left, 0),
    ):
        QTest.keyClick(heat, key)
        assert heat.current == at
    chosen: list[object] = []
    heat.chosen.connect(chosen.append)
    QTest.mouseClick(heat, Qt.MouseButton.LeftButton, pos=heat.place(5).center().toPoint())
    assert chosen == [5]
    QTest.mouseClick(heat, Qt.MouseButton.LeftButton, pos=QPoint(2, 98))
    assert chosen == [5]


def test_a_chart_paints_with_nothing_in_it(shop: Counter) -> None:
    charts: tuple[Chart, ...] = (Bars("Leer", 5), Heat("Leer", ["Mo"]))
    for chart in charts:
        chart.show_marks(())
        assert not chart.grab().isNull()
        QTest.keyClick(chart, Qt.Key.Key_Return)
