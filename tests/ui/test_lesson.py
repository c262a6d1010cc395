"""The guided tour of practice mode, walked as somebody in a workshop walks it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from prima.contract.reservation import State
from shb_desktop.domain.article import ArticleDraft
from shb_desktop.services import catalogue, counter, handover, publishing, shop
from shb_desktop.services.counter import Mode
from shb_desktop.tour.hands import press_as_scanner
from tests.ui.conftest import HONEY, STRANGER
from tests.ui.test_reservations import City, city

__all__ = ["city"]


def taught(city: City, step: int) -> None:
    coach = city.program.window.coach
    city.until(lambda: coach.next_button.text() == "Weiter")
    assert coach.text().startswith(f"{step} von 8")
    coach.next_button.click()


@pytest.mark.usefixtures("city")
def test_the_tour_notices_what_was_done_and_says_what_it_was_good_for(city: City) -> None:
    window, book = city.program.window, city.book
    window.tour_button.click()
    assert "Blütenhonig" in window.coach.text()
    city.bot.wait(200)
    press_as_scanner(window, HONEY)
    taught(city, 1)
    city.bot.wait(200)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    taught(city, 2)
    city.bot.wait(200)
    counter.scan(book, HONEY, Mode.IN, 12_000)
    taught(city, 3)
    press_as_scanner(window, STRANGER)
    taught(city, 4)
    city.bot.wait(200)
    counter.adopt(book, counter.waiting_scans(book)[0].id, ArticleDraft("Rapshonig", price=650, stock=3_000))
    taught(city, 5)
    city.bot.wait(200)
    flour = publishing.not_online(book, 50)
    publishing.publish(book, next(row.id for row in flour if row.name.startswith("Dinkelmehl")), 5)
    taught(city, 6)
    assert not shop.nameless(book), "newcomers would begin with a warning"
    city.until(lambda: len(handover.reservations(book, State.PLACED)) == 1)
    [placed] = handover.reservations(book, State.PLACED)
    handover.ready(book, placed.id)
    taught(city, 7)
    city.bot.wait(200)
    handover.hand_over(book, placed.id, placed.code)
    taught(city, 8)
    assert "Das war der Rundgang" in window.coach.text()
    assert not window.coach.next_button.isVisible()


def test_the_tour_may_be_left_and_begun_again(city: City) -> None:
    window = city.program.window
    window.tour_button.click()
    window.coach.next_button.click()
    assert window.coach.text().startswith("2 von 8")
    window.coach.left.emit()
    assert not window.coach.isVisible()
    window.tour_button.click()
    assert window.coach.text().startswith("1 von 8")
    assert window.minimumSizeHint().height() <= 700
    assert catalogue.count(city.book) > 50
