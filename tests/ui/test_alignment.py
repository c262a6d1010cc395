"""As one hand has drawn it: headings at one height, edges in line, nothing wider than its place, frames around keys."""

from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from prima.contract.reservation import State
from shb_desktop.domain.reservation import Reservation, ReservedLine
from shb_desktop.services import catalogue, handover, publishing
from shb_desktop.ui.directory import ENTRIES
from shb_desktop.ui.main_window import least_height
from shb_desktop.ui.models import offers as offer_columns
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.offers import OffersPage
from shb_desktop.ui.pages.overview import OverviewPage
from shb_desktop.ui.pages.reservations import ReservationsPage
from shb_desktop.ui.pages.settings import SettingsPage
from shb_desktop.ui.theme import (
    DARK_CONTRAST,
    LIGHT_CONTRAST,
    SPACE_24,
    TARGET,
    TEXT_LARGE,
    Colors,
    Theme,
    contrast,
    of_system,
)
from shb_desktop.ui.widgets.charts.lines import round_up
from shb_desktop.ui.widgets.lining import Flush
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, Elided, Empty, stacked, words
from shb_desktop.ui.widgets.rail import RailItem
from shb_desktop.ui.widgets.reservation_card import ReservationCard
from shb_desktop.ui.widgets.settings.shop import ShopSection
from shb_desktop.ui.widgets.strip import Strip
from tests.shop import reserve
from tests.ui.conftest import Counter
from tests.ui.looking import SECTIONS


def test_the_headings_of_all_pages_stand_at_one_height(shop: Counter) -> None:
    heights = {}
    for entry in ENTRIES:
        page = shop.window.go(entry.key)
        assert page is not None
        QApplication.processEvents()
        titles = [label for label in page.findChildren(QLabel) if label.property("kind") == "title"]
        for title in (label for label in titles if label.isVisible()):
            heights[entry.key] = title.mapTo(shop.window, title.rect().center()).y()
    assert len(heights) > 8
    assert len(set(heights.values())) == 1, heights


def test_what_scrolls_as_a_whole_ends_in_line_with_its_heading_and_runs_on_to_the_edge(shop: Counter) -> None:
    shop.window.resize(1024, 700)
    page = shop.window.go("overview")
    assert isinstance(page, OverviewPage)
    area = next(area for area in page.findChildren(QScrollArea) if area.isVisible())
    shop.until(lambda: area.verticalScrollBar().isVisible())

    def right(widget: QWidget) -> int:
        return widget.mapTo(shop.window, QPoint(widget.width(), 0)).x()

    shop.until(lambda: right(page.days) == right(page.refresh_button) == shop.window.width() - SPACE_24)
    assert area.mapTo(shop.window, QPoint(0, area.height())).y() == shop.window.height()
    shop.window.go("articles")
    shop.until(lambda: shop.window._content.contentsMargins().bottom() == SPACE_24)


def test_nothing_that_scrolls_is_wider_than_its_place_in_the_smallest_window(shop: Counter) -> None:
    _all_fits(shop)


@pytest.mark.usefixtures("in_dutch")
def test_nor_in_the_language_of_the_longest_words(shop: Counter) -> None:
    _all_fits(shop)


def _all_fits(shop: Counter) -> None:
    shop.window.resize(1024, 700)
    for entry in ENTRIES:
        shop.window.go(entry.key)
        QApplication.processEvents()
        page = shop.window.page()
        if isinstance(page, ArticlesPage):
            _open_first(shop, page)
        assert not _too_wide(shop.window), entry.key
    for section in SECTIONS:
        shop.window.go("settings", section)
        page = shop.window.page()
        assert isinstance(page, SettingsPage)
        QApplication.processEvents()
        assert not _too_wide(page), section


def _open_first(shop: Counter, page: ArticlesPage) -> None:
    def opened() -> bool:
        page.table.selectRow(0)  # again and again: the rows may still be on their way
        return page.panel.isVisible()

    shop.until(opened)


def test_cards_of_the_settings_are_as_wide_beside_a_bar_as_without(shop: Counter) -> None:
    shop.window.resize(1280, 800)
    page = shop.page(SettingsPage, "settings")
    widths = {}
    for key in ("city", "shop"):
        shop.window.go("settings", key)
        QApplication.processEvents()
        section = page.section()
        assert section is not None
        widths[key] = section.column.contentsRect().width()
    area = next(area for area in page.findChildren(QScrollArea) if area.isVisible())
    assert area.verticalScrollBar().isVisible()
    assert widths["city"] == widths["shop"]


def test_a_wide_window_has_the_shops_cards_side_by_side_and_a_narrow_one_below_each_other(shop: Counter) -> None:
    shop.window.resize(1920, 1080)
    page = shop.page(SettingsPage, "settings")
    form = page.section()
    assert isinstance(form, ShopSection)

    def corner(widget: QWidget) -> QPoint:
        card = widget.parentWidget()
        assert card is not None
        return card.mapTo(form, QPoint(0, 0))

    name, number = form.lines["name"], form.hold_days
    shop.until(lambda: corner(form.hours).x() > corner(name).x() + 600)
    assert corner(form.hours).y() == corner(name).y() == 0
    assert number.lineEdit().width() > 100, "its words are seen"
    assert number.height() == TARGET
    left, right = name.parentWidget(), number.parentWidget()
    assert left is not None
    assert right is not None
    shop.until(lambda: left.geometry().bottom() == right.geometry().bottom())  # both columns end at one line
    shop.window.resize(1280, 800)
    shop.until(lambda: corner(form.hours).x() == corner(name).x())
    assert corner(form.hours).y() > corner(name).y()


def test_the_ring_around_a_reservation_moves_nothing_inside(qtbot: QtBot, theme: Theme) -> None:
    line = ReservedLine(1, "", None, "Blütenhonig 500 g", 690, 1)
    card = ReservationCard(Reservation("", 1, State.PLACED, "GTMFKA", "", (line,), 0, None, "", False, False, False))
    place, field = QWidget(), QLineEdit()
    place.setLayout(stacked(field, card, -1))
    theme.wear(place)
    qtbot.addWidget(place)
    place.resize(300, 400)
    place.show()
    place.activateWindow()

    def places() -> list[object]:
        QApplication.processEvents()
        return [card.size(), *(child.geometry() for child in card.findChildren(QWidget))]

    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    before = places()
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)
    assert places() == before


def _too_wide(window: QWidget) -> list[tuple[int, int]]:
    """How wide what scrolls wants to be at least, and how wide its place is."""
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    both = [(inside.minimumSizeHint().width(), area.viewport().width()) for area in areas if (inside := area.widget())]
    return [(wanted, given) for wanted, given in both if wanted > given]


def test_with_a_bar_or_without_everything_ends_at_the_same_line(qtbot: QtBot, theme: Theme) -> None:
    inside, field = QWidget(), QLineEdit()
    column = stacked(field, -1)
    column.setContentsMargins(SPACE_24, 0, SPACE_24, 0)
    inside.setLayout(column)
    area = scrolling(inside)
    theme.wear(area)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    without = field.mapTo(area, field.rect().topRight()).x()
    column.addSpacing(600)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    QApplication.processEvents()
    assert field.mapTo(area, field.rect().topRight()).x() == without


@pytest.mark.parametrize("tall", [False, True])
def test_the_words_of_a_quiet_button_stand_in_line_with_what_is_above(qtbot: QtBot, theme: Theme, tall: bool) -> None:
    place, above, button = QWidget(), words("Zeitraum"), Button("Ändern", "quiet", tall=tall)
    place.setLayout(stacked(above, Flush(button), margin=40))
    theme.wear(place)
    qtbot.addWidget(place)
    place.resize(400, 200)
    place.show()
    padding = SPACE_24 if tall else SPACE_24 // 2
    assert button.x() + padding == above.x()


def test_the_name_of_an_offer_is_read_whole_beside_the_open_panel(shop: Counter) -> None:
    publishing.put_online(shop.book, 1)
    shop.window.resize(1024, 700)
    page = shop.page(OffersPage, "offers")
    shop.until(lambda: page.model.rowCount() > 0)
    page.table.selectRow(0)
    shop.until(page.panel.isVisible)
    QApplication.processEvents()
    assert page.table.columnWidth(0) > 360
    assert page.table.isColumnHidden(offer_columns.STATE)
    index = page.model.index(0, 0)
    row = page.model.row(0)
    assert row is not None
    assert offer_columns.standing(row)[0] in page.lines(index)[1]


def test_a_long_title_becomes_smaller_before_it_is_cut(qtbot: QtBot, theme: Theme) -> None:
    title = Elided("Molkerei Ems, Lieferschein 4711", "title", "large")
    theme.wear(title)
    qtbot.addWidget(title)
    title.resize(360, 44)
    title.show()
    assert title.text() == title.whole()
    assert title.font().pixelSize() == TEXT_LARGE
    title.resize(700, 44)
    assert title.property("kind") == "title"


@pytest.mark.parametrize(("most", "top"), [(0, 2), (3, 4), (9, 10), (12, 20), (69, 80), (81, 100), (101, 200)])
def test_the_axis_ends_at_a_round_figure_of_which_the_half_is_round(most: int, top: int) -> None:
    assert round_up(most) == top


@pytest.mark.parametrize("colors", [LIGHT_CONTRAST, DARK_CONTRAST, of_system("#000000", "#1aebff", "#ffffff")])
def test_keys_have_a_frame_where_somebody_needs_contrast(colors: Colors) -> None:
    assert contrast(colors.key_line, colors.sunken) >= 3


def test_the_cross_of_the_search_goes_with_the_text(shop: Counter) -> None:
    shop.theke.finder.setFocus()
    shop.type("6*")
    shop.until(lambda: shop.theke.keypad.text() == "6" and not shop.theke.finder.text())
    shop.until(lambda: [cross.property("opacity") for cross in shop.theke.finder.findChildren(QToolButton)] == [0.0])


def test_the_keyboard_stands_at_the_first_reservation(shop: Counter) -> None:
    publishing.put_online(shop.book, 1)
    placed = reserve(shop.book, catalogue.get(shop.book, 1))
    shop.desk.touched("reservations")
    page = shop.page(ReservationsPage, "reservations")
    shop.until(lambda: bool(page.new.cards))
    shop.until(lambda: page.new.cards[0].hasFocus() and page.new.cards[0].reservation.seen)
    assert page.new.cards[0].reservation.code == placed.code
    handover.ready(shop.book, placed.id)
    shop.desk.touched("reservations")
    shop.until(lambda: bool(page.ready.cards) and page.ready.cards[0].hasFocus())


@pytest.mark.parametrize(("screen", "least"), [(1040, 700), (728, 688), (672, 632), (500, 620)])
def test_the_window_is_as_low_as_a_small_screen_leaves_it_but_never_without_its_rail(screen: int, least: int) -> None:
    assert least_height(screen) == least


def test_all_of_the_rail_is_in_sight_at_its_lowest(shop: Counter) -> None:
    shop.window.setMinimumSize(1024, 620)
    shop.window.resize(1024, 620)
    QApplication.processEvents()
    places = [child.geometry() for child in shop.window.rail.findChildren(RailItem)] + [
        shop.window.rail.pill.geometry()
    ]
    assert max(place.bottom() for place in places) < 620
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_a_short_form_in_a_sheet_needs_no_bar(shop: Counter) -> None:
    publishing.put_online(shop.book, 1)
    page = shop.page(OffersPage, "offers")
    shop.until(lambda: page.model.rowCount() > 0)
    row = page.model.row(0)
    assert row is not None
    for open_form in (page.deeds.set_terms, page.deeds.announce, lambda: page.deeds.plan(row)):
        open_form()
        shop.until(lambda: shop.window.sheet.content() is not None)
        QApplication.processEvents()
        (area,) = shop.window.sheet.findChildren(QScrollArea)
        assert not area.verticalScrollBar().isVisible()
        shop.window.sheet.leave()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_question_stands_beside_its_answers_where_there_is_room_and_above_them_where_not(
    qtbot: QtBot, theme: Theme
) -> None:
    strip = Strip()
    qtbot.addWidget(strip)
    theme.wear(strip)
    strip.resize(1200, 64)
    strip.show()
    strip.say("warning", "warning", "10 Stück davon sind online zugesagt.", "Noch einmal scannen.", "Buchen", "Lassen")
    assert strip.button.y() == strip.second.y()
    assert strip.button.geometry().right() < strip.second.x()
    assert strip.second.geometry().right() < strip.width()
    wide = strip.height()
    strip.resize(420, strip.height())
    assert strip.height() > wide
    assert strip.button.x() < strip.second.x()
    assert strip.second.geometry().right() < strip.width()


def test_words_that_break_leave_no_single_one_for_their_last_line(qtbot: QtBot) -> None:
    empty = Empty("counter", "Bereit", "Ein Satz, der gerade eben nicht mehr ganz in eine Zeile von 420 Pixeln passt")
    qtbot.addWidget(empty)
    empty.resize(600, 400)
    empty.show()
    [hint] = [label for label in empty.findChildren(QLabel) if label.text().startswith("Ein Satz")]
    metrics, wide = hint.fontMetrics(), hint.maximumWidth()
    lines = [
        metrics.boundingRect(0, 0, room, 999, Qt.TextFlag.TextWordWrap, hint.text()).height() for room in (wide, 420)
    ]
    assert lines[0] == lines[1] > metrics.height()
    assert metrics.horizontalAdvance(hint.text()) > 1.6 * wide
