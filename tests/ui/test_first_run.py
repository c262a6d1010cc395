"""The first run: six steps, each to be skipped, taken up again where it was left."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shb_desktop.errors import ShopError
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.services import catalogue, preferences, shop
from shb_desktop.services.preferences import Choice
from shb_desktop.sync.errors import BadPairingCode
from shb_desktop.ui.beginning import OVER, FirstRun
from shb_desktop.ui.devices import Devices
from shb_desktop.ui.dialogs.first_run import FirstRunSheet, Step
from shb_desktop.ui.pages.exchange import ExchangePage
from shb_desktop.ui.pages.settings import SettingsPage
from shb_desktop.ui.scanner import Scanner
from shb_desktop.ui.widgets.settings.backups import BackupSection
from tests.shop import opened
from tests.ui.conftest import Counter


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """A new shop: nothing in it yet."""
    made = opened(tmp_path / "book.sqlite3", system_clock)
    yield made
    made.close()


@pytest.fixture
def devices(shop: Counter, qapp: object) -> Iterator[Devices]:
    scanner = Scanner(qapp)  # type: ignore[arg-type]
    scanner.scanned.connect(shop.window.take_scan)  # the newest one hears the keys first
    made = Devices(shop.desk, scanner)
    yield made
    made.stop()
    scanner.stop()


@pytest.fixture
def begun(shop: Counter, devices: Devices) -> Iterator[FirstRun]:
    made = FirstRun(shop.desk, refuse, devices)
    yield made
    made.stop()


def refuse(address: str, code: str, done: Callable[[], None], failed: Callable[[ShopError], None]) -> None:
    """A city that does not take the code, and one that does."""
    if code == "GOOD":
        done()
    else:
        failed(BadPairingCode())


def sheet(counter: Counter) -> FirstRunSheet:
    counter.until(lambda: isinstance(counter.window.sheet.content(), FirstRunSheet))
    found = counter.window.sheet.content()
    assert isinstance(found, FirstRunSheet)
    return found


def test_a_new_shop_is_led_through_six_steps_to_the_counter(shop: Counter, begun: FirstRun) -> None:
    steps = sheet(shop)
    steps.lines["name"].setText("Laden am Markt")
    shop.click(steps.next)
    shop.until(lambda: steps.step() is Step.CITY)
    steps.pairing.code.setText("BAD")
    shop.click(steps.pairing.pair_button)
    assert steps.problem() != ""
    steps.pairing.code.setText("GOOD")
    shop.click(steps.pairing.pair_button)
    assert steps.step() is Step.SCANNER
    shop.scan("9520000000011")
    shop.until(lambda: steps.scanner is not None and "9520000000011" in steps.scanner.verdict.text())
    shop.click(steps.next)
    shop.click(steps.sample_button)
    shop.until(lambda: steps.step() is Step.PRINTER)
    assert catalogue.count(shop.book) > 0
    shop.click(steps.next)
    shop.click(steps.next)
    shop.until(lambda: preferences.chosen(shop.book, Choice.FIRST_RUN) == OVER)
    assert shop.window.sheet.content() is None
    assert shop.window.page() is shop.theke
    assert shop_name(shop) == "Laden am Markt"


def test_enter_alone_leads_through_it(shop: Counter, begun: FirstRun) -> None:
    steps = sheet(shop)
    steps.lines["name"].setText("Laden am Markt")
    steps.lines["town"].setFocus()
    shop.press(Qt.Key.Key_Return)
    shop.until(lambda: steps.step() is Step.CITY)
    steps.skip.setFocus()
    shop.press(Qt.Key.Key_Return)
    assert steps.step() is Step.SCANNER
    shop.press(Qt.Key.Key_Enter)
    assert steps.step() is Step.ARTICLES
    assert shop_name(shop) == "Laden am Markt"


def test_a_new_computer_finds_the_way_to_the_copy_of_the_old_one(shop: Counter, begun: FirstRun) -> None:
    steps = sheet(shop)
    steps.show_step(Step.ARTICLES)
    shop.click(steps.copy_button)
    page = shop.window.page()
    assert isinstance(page, SettingsPage)
    assert isinstance(page.section(), BackupSection)


def shop_name(counter: Counter) -> str:
    return shop.data(counter.book).name


def test_what_was_left_is_offered_again_and_goes_on_there(shop: Counter, devices: Devices, qtbot: QtBot) -> None:
    first = FirstRun(shop.desk, refuse, devices)
    steps = sheet(shop)
    shop.click(steps.skip)
    shop.click(steps.skip)
    assert steps.step() is Step.SCANNER
    shop.until(lambda: preferences.chosen(shop.book, Choice.FIRST_RUN) == str(int(Step.SCANNER)))
    shop.window.sheet.leave()
    first.stop()
    second = FirstRun(shop.desk, refuse, devices)
    shop.until(lambda: "Einrichtung" in shop.window.banner.words())
    second.open()
    assert sheet(shop).step() is Step.SCANNER
    second.stop()


def test_the_list_is_read_where_lists_are_read_and_that_step_is_done(shop: Counter, begun: FirstRun) -> None:
    steps = sheet(shop)
    steps.show_step(Step.ARTICLES)
    shop.click(steps.import_button)
    assert isinstance(shop.window.page(), ExchangePage)
    shop.until(lambda: preferences.chosen(shop.book, Choice.FIRST_RUN) == str(int(Step.PRINTER)))


def test_once_over_it_stays_away(shop: Counter, devices: Devices) -> None:
    preferences.choose(shop.book, Choice.FIRST_RUN, OVER)
    begun = FirstRun(shop.desk, refuse, devices)
    shop.bot.wait(150)
    assert shop.window.sheet.content() is None
    assert shop.window.banner.words() == ""
    begun.stop()
