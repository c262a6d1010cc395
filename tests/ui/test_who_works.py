"""Who works: logging in at the rail's foot, what a clerk is refused, the lock, and the way back in."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from shb_desktop.domain.staff import NOBODY, SHOP, Actor, Role
from shb_desktop.ledger import movements
from shb_desktop.services import publishing, staff
from shb_desktop.ui.dialogs.log_in import LogIn
from shb_desktop.ui.dialogs.question import Question
from shb_desktop.ui.dialogs.recovery import Recovery
from shb_desktop.ui.pages.settings import SettingsPage
from shb_desktop.ui.reception import Reception
from shb_desktop.ui.widgets.settings.staff import NewPin, StaffSection
from tests.services.conftest import cost  # noqa: F401
from tests.ui.conftest import APPLE_JUICE, Counter

OWNER_PIN, CLERK_PIN = "8051", "4739"


@pytest.fixture
def reception(shop: Counter) -> Iterator[Reception]:
    made = Reception(shop.desk)
    yield made
    made.stop()


@pytest.fixture
def recovery(shop: Counter, reception: Reception) -> str:
    """Erika owns the shop, Jana works there; nobody is logged in. The recovery code."""
    made = staff.found(shop.desk.bare, "Erika", OWNER_PIN)
    owner = Actor(made.person.id, Role.OWNER, "Erika")
    staff.add(shop.desk.bare.by(owner), "Jana", Role.CLERK, CLERK_PIN)
    shop.desk.shift.begin(NOBODY)
    return made.recovery


def ask(shop: Counter) -> LogIn:
    shop.click(shop.window.rail.who)
    shop.until(lambda: isinstance(shop.window.sheet.content(), LogIn))
    sheet = shop.window.sheet.content()
    assert isinstance(sheet, LogIn)
    return sheet


def log_in(shop: Counter, name: str, pin: str) -> None:
    sheet = ask(shop)
    sheet.choose(next(one.id for one in staff.people(shop.book) if one.name == name))
    sheet.pin.setText(pin)
    shop.click(sheet.done)
    shop.until(lambda: shop.desk.shift.actor.name == name)


def staff_section(shop: Counter) -> StaffSection:
    page = shop.page(SettingsPage, "settings", "staff")
    section = page.section()
    assert isinstance(section, StaffSection)
    return section


def test_a_shop_without_staff_is_led_to_where_staff_begins(shop: Counter, reception: Reception) -> None:
    assert shop.window.rail.who.text() == "Ohne PIN"
    shop.click(shop.window.rail.who)
    shop.until(lambda: isinstance(shop.window.page(), SettingsPage))
    section = staff_section(shop)
    shop.until(section.found_button.isVisible)
    section.first_name.setText("Erika")
    section.first_pin.setText(OWNER_PIN)
    section.first_again.setText("8052")
    section.found()
    assert "verschieden" in section.first_problem.text()
    section.first_again.setText(OWNER_PIN)
    section.found()
    shop.until(lambda: isinstance(shop.window.sheet.content(), Recovery))
    assert shop.window.rail.who.text() == "Erika"
    assert [person.name for person in staff.people(shop.book)] == ["Erika"]
    shop.until(lambda: section.rows.count() == 1)


def test_the_owner_takes_people_in_gives_another_pin_another_role_and_lets_them_go(
    shop: Counter, recovery: str
) -> None:
    log_in(shop, "Erika", OWNER_PIN)
    section = staff_section(shop)
    shop.until(section.name.isVisible)
    section.name.setText("Piet")
    section.pin.setText("5828")
    section.pin.setFocus()
    shop.press(Qt.Key.Key_Return)
    shop.until(lambda: section.rows.count() == 5)  # three people and the lines between them
    assert {one.name: one.role for one in staff.people(shop.book)}["Piet"] is Role.CLERK
    section.name.setText("Anna")
    section.role.setCurrentIndex(1)
    section.pin.setText("7402")
    section.add()
    shop.until(lambda: section.rows.count() == 7)
    assert {one.name: one.role for one in staff.people(shop.book)}["Anna"] is Role.OWNER
    press(shop, "Anna als Personal führen")
    shop.until(lambda: {one.name: one.role for one in staff.people(shop.book)}["Anna"] is Role.CLERK)
    shop.until(lambda: section.isVisible() and named(shop, "Neue PIN für Piet") is not None)
    press(shop, "Neue PIN für Piet")
    sheet = shop.window.sheet.content()
    assert isinstance(sheet, NewPin)
    sheet.pin.setText("60418")
    shop.click(sheet.chosen)
    shop.until(lambda: shop.window.sheet.content() is None)
    assert staff.log_in_by_name(shop.book, "Piet", "60418").role is Role.CLERK
    press(shop, "Piet herausnehmen")
    question = shop.window.sheet.content()
    assert isinstance(question, Question)
    shop.click(question.yes_button)
    shop.until(lambda: section.rows.count() == 5)
    assert [one.name for one in staff.people(shop.book)] == ["Anna", "Erika", "Jana"]


def named(shop: Counter, name: str) -> QPushButton | None:
    every = staff_section(shop).findChildren(QPushButton)
    return next((button for button in every if button.accessibleName() == name and button.isVisible()), None)


def press(shop: Counter, name: str) -> None:
    """Press what a screen reader calls by this name."""
    shop.until(lambda: named(shop, name) is not None)
    button = named(shop, name)
    assert button is not None
    button.click()


def test_a_name_and_four_digits_on_the_keypad_are_enough(shop: Counter, recovery: str) -> None:
    assert shop.window.rail.who.text() == "Abgemeldet"
    sheet = ask(shop)
    QTest.keyClick(sheet.pin, Qt.Key.Key_Down)  # from Erika to Jana
    QTest.keyClicks(sheet.pin, CLERK_PIN)
    QTest.keyClick(sheet.pin, Qt.Key.Key_Return)
    shop.until(lambda: shop.window.rail.who.text() == "Jana")
    assert shop.window.sheet.content() is None
    shop.scan(APPLE_JUICE)
    shop.shows("Apfelsaft naturtrüb 1 l")
    with shop.book.read() as connection:
        assert staff.names(shop.book)[movements.recent(connection, 1)[0].staff] == "Jana"


def test_a_wrong_pin_says_so_and_changes_nobody(shop: Counter, recovery: str) -> None:
    sheet = ask(shop)
    sheet.pin.setText("9305")
    shop.click(sheet.done)
    shop.until(lambda: "stimmt nicht" in sheet.problem())
    assert shop.desk.shift.actor == NOBODY
    assert sheet.pin.text() == ""


def test_a_scan_goes_on_while_somebody_is_asked(shop: Counter, recovery: str) -> None:
    sheet = ask(shop)
    shop.scan(APPLE_JUICE)
    shop.until(lambda: "Apfelsaft" in shop.window.toast.accessibleName())
    assert sheet.pin.text() == ""


def test_a_clerk_is_refused_in_a_sentence_with_the_way_to_log_in(shop: Counter, recovery: str) -> None:
    log_in(shop, "Jana", CLERK_PIN)
    page = shop.page(SettingsPage, "settings")
    assert page.section() is None
    shop.desk.tasks.book(lambda: publishing.publish(shop.book, 1), lambda _: None, shop.window.fail)
    shop.until(lambda: "Inhaber" in shop.window.banner.words())
    log_in(shop, "Erika", OWNER_PIN)
    assert shop.window.banner.words() == ""
    shop.until(lambda: page.section() is not None)


def test_it_locks_by_itself_and_a_touch_keeps_it_open(shop: Counter, recovery: str) -> None:
    log_in(shop, "Erika", OWNER_PIN)
    shift = shop.desk.shift
    shift.lock_after(5)
    idle = shift._idle
    idle.setInterval(60_000)
    QTest.mouseClick(shop.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert idle.remainingTime() > 200_000
    idle.timeout.emit()
    assert shift.actor == NOBODY
    assert not idle.isActive()
    assert shop.window.rail.who.text() == "Abgemeldet"


def test_an_owner_who_forgot_the_pin_comes_back_with_the_code(shop: Counter, recovery: str) -> None:
    sheet = ask(shop)
    sheet.recovery_wanted.emit(recovery, "6042")
    shop.until(lambda: isinstance(shop.window.sheet.content(), Recovery))
    assert shop.desk.shift.actor.name == "Erika"
    fresh = shop.window.sheet.content()
    assert isinstance(fresh, Recovery)
    assert fresh.shown.text() != recovery


def test_whoever_leaves_is_logged_out_and_the_last_one_ends_it(shop: Counter, recovery: str) -> None:
    log_in(shop, "Jana", CLERK_PIN)
    book = shop.desk.bare
    jana, erika = shop.desk.shift.actor.staff, staff.log_in_by_name(book, "Erika", OWNER_PIN)
    staff.leave(book.by(erika), jana)
    shop.desk.touched("staff")
    shop.until(lambda: shop.desk.shift.actor == NOBODY)
    staff.leave(book.by(erika), erika.staff)
    shop.desk.touched("staff")
    shop.until(lambda: shop.desk.shift.actor == SHOP)
