"""From a citizen's reservation to the handover, with a real hub in the city and the real line to it."""

import json
import random
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from prima.contract.ids import uuid7
from prima.contract.reservation import State
from shb_desktop.app import Program
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.paths import Home
from shb_desktop.practice import MOST_WAITING
from shb_desktop.services import catalogue, handover, publishing
from shb_desktop.sync.status import LineState
from shb_desktop.ui.dialogs.handover import HandoverSheet
from shb_desktop.ui.labels import slip
from shb_desktop.ui.pages.line import LinePage
from shb_desktop.ui.pages.reservations import ReservationsPage
from shb_desktop.ui.theme import Theme
from tests.shop import reserve
from tests.ui import conftest
from tests.ui.conftest import Counter

HONEY = "Blütenhonig 500 g"


class City:
    """A running program in practice mode, and what a citizen does to it over HTTP."""

    def __init__(self, program: Program, bot: QtBot) -> None:
        self.program, self.bot, self.left = program, bot, False

    @property
    def book(self) -> Book:
        assert self.program.desk is not None
        return self.program.desk.book

    @property
    def board(self) -> ReservationsPage:
        page = self.program.window.go("reservations")
        assert isinstance(page, ReservationsPage)
        return page

    def until(self, condition: Any, timeout: int = 10_000) -> None:
        self.bot.waitUntil(condition, timeout=timeout)

    def ask(self, verb: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        assert self.program.practice is not None
        data = json.dumps(body).encode() if body is not None else None
        headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid7(system_clock()))}
        url = self.program.practice.storefront.rstrip("/") + path
        request = urllib.request.Request(url, data, headers, method=verb)
        with urllib.request.urlopen(request, timeout=10) as answer:
            found: dict[str, Any] = json.load(answer)
        return found

    def reserve(self, quantity: int = 1, name: str = "Erika") -> dict[str, Any]:
        offers = self.ask("GET", "/v1/public/offers?q=bl%C3%BCtenhonig")["offers"]
        wanted = {"offer": offers[0]["id"], "quantity": quantity, "display_name": name}
        return self.ask("POST", "/v1/public/reservations", wanted)

    def state(self, placed: dict[str, Any]) -> str:
        return str(self.ask("GET", f"/v1/public/reservations/{placed['secret']}")["state"])

    def sheet(self) -> HandoverSheet:
        self.until(lambda: isinstance(self.program.window.sheet.content(), HandoverSheet))
        content = self.program.window.sheet.content()
        assert isinstance(content, HandoverSheet)
        return content


@pytest.fixture
def city(qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[City]:
    program = Program(qapp, Home(tmp_path / "home"), practice=True, citizens=False)
    made = City(program, qtbot)
    try:
        with qtbot.waitSignal(program.line_ready, timeout=60_000):
            program.start()
        program.window.activateWindow()
        qtbot.waitActive(program.window)
        made.until(lambda: program.line.status is not None and program.line.status.state is LineState.CONNECTED, 20_000)
        made.until(lambda: program.line.status is not None and program.line.status.waiting == 0, 20_000)
        yield made
    finally:
        if not made.left:
            program.stop()
        program.window.close()
        program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or the next style dresses it, too


def test_a_reservation_is_shown_made_ready_and_handed_over_until_the_city_says_collected(city: City) -> None:
    badge = city.program.window.rail.item("reservations").badge
    placed = city.reserve(2)
    city.until(lambda: badge() == 1, 2_000)
    board = city.board
    city.until(lambda: len(board.new.cards) == 1)
    city.until(lambda: badge() == 0)

    board.new.cards[0].button.click()
    city.sheet().action.click()
    city.until(lambda: len(board.ready.cards) == 1)
    city.until(lambda: city.state(placed) == "ready")

    city.program.window.take_scan("PRIMA." + placed["code"])
    sheet = city.sheet()
    sheet.rows[0].add(-1)
    assert "1 von 2" in sheet.action.text()
    sheet.action.click()
    city.until(lambda: city.state(placed) == "collected")
    collected = handover.reservations(city.book, State.COLLECTED)[0]
    assert collected.lines[0].collected == 1
    honey = catalogue.search_articles(city.book, HONEY)[0]
    assert honey.on_hand == 15_000


def test_handing_over_from_the_board_asks_for_the_code(city: City) -> None:
    placed = city.reserve()
    board = city.board
    city.until(lambda: len(board.new.cards) == 1)
    handover.ready(city.book, board.new.cards[0].reservation.id)
    board.reload()
    city.until(lambda: len(board.ready.cards) == 1)
    board.ready.cards[0].button.click()
    sheet = city.sheet()
    assert not sheet.action.isEnabled()
    sheet.code.setText("AAAAAA")
    assert not sheet.action.isEnabled()
    sheet.code.setText(placed["code"].lower())
    assert sheet.action.isEnabled()


def test_rejecting_needs_a_reason_that_the_citizen_reads(city: City) -> None:
    placed = city.reserve()
    board = city.board
    city.until(lambda: len(board.new.cards) == 1)
    board.new.cards[0].button.click()
    sheet = city.sheet()
    sheet.reject_button.click()
    assert not sheet.action.isEnabled()
    sheet.reason.setText("Leider beschädigt")
    sheet.action.click()
    city.until(lambda: city.state(placed) == "rejected")
    answer = city.ask("GET", f"/v1/public/reservations/{placed['secret']}")
    assert answer["reason"] == "Leider beschädigt"
    city.until(lambda: len(board.ended.cards) == 1)
    board.ended.opened.emit(board.ended.cards[0].reservation)
    said = [label.text() for label in city.sheet().findChildren(QLabel)]
    assert any("Reserviert" in text for text in said)
    assert not any("Antwort\u00a0bis" in text for text in said), "nobody waits for one any more"


def test_what_was_set_aside_for_a_cancelled_reservation_asks_to_be_put_back(city: City) -> None:
    placed = city.reserve()
    board = city.board
    city.until(lambda: len(board.new.cards) == 1)
    board.new.cards[0].button.click()
    city.sheet().action.click()
    city.until(lambda: city.state(placed) == "ready")
    city.ask("DELETE", f"/v1/public/reservations/{placed['secret']}")
    city.until(lambda: any(card.reservation.to_put_back for card in board.new.cards))
    board.new.cards[0].button.click()
    city.until(lambda: not board.new.cards and len(board.ended.cards) == 1)
    assert handover.put_back_tasks(city.book) == ()


def test_a_foreign_article_is_told_apart_while_picking(city: City) -> None:
    city.reserve()
    board = city.board
    city.until(lambda: len(board.new.cards) == 1)
    board.new.cards[0].button.click()
    sheet = city.sheet()
    city.program.window.take_scan("9520000000011")
    city.until(lambda: "gehört nicht" in sheet.note())
    city.program.window.take_scan("9520000000080")
    city.until(lambda: sheet.rows[0].whole)
    juice = catalogue.find(city.book, "9520000000011")
    assert juice is not None
    assert juice.on_hand == 24_000


def test_the_pill_opens_what_there_is_to_know_of_the_line(city: City) -> None:
    assert city.program.window.rail.pill.text() == "Verbunden"
    city.program.window.rail.pill.click()
    city.program.window.finish()
    assert isinstance(city.program.window.page(), LinePage)


def test_practice_begins_anew_with_one_click(city: City) -> None:
    honey = catalogue.search_articles(city.book, HONEY)[0]
    city.program.window.take_scan("9520000000080")
    city.until(lambda: catalogue.get(city.book, honey.id).on_hand == 15_000)
    with city.bot.waitSignal(city.program.line_ready, timeout=60_000):
        city.program.reset()
    assert catalogue.search_articles(city.book, HONEY)[0].on_hand == 16_000
    city.until(
        lambda: city.program.line.status is not None and city.program.line.status.state is LineState.CONNECTED, 20_000
    )


OCCASIONS = {"Kerzen ziehen für Kinder", "Kaffeeprobe mit der Rösterei"}


class FondOfOccasions(random.Random):
    """A citizen who takes an occasion wherever one is offered."""

    def choice(self, seq: Any) -> Any:
        return next((one for one in seq if any(name in str(one) for name in OCCASIONS)), seq[0])


def test_citizens_of_the_practice_city_reserve_goods_until_enough_of_them_wait(city: City) -> None:
    practice = city.program.practice
    assert practice is not None
    for wait in range(1, MOST_WAITING + 1):
        practice.visit(FondOfOccasions())
        city.until(lambda wait=wait: len(handover.reservations(city.book, State.PLACED)) == wait)
    kept = [offer["left"] for offer in city.ask("GET", "/v1/public/offers")["offers"]]
    practice.visit()
    assert [offer["left"] for offer in city.ask("GET", "/v1/public/offers")["offers"]] == kept
    wanted = [line.title for placed in handover.reservations(city.book) for line in placed.lines]
    assert not OCCASIONS & set(wanted)


def test_a_city_that_is_gone_leaves_the_counter_alone(city: City) -> None:
    assert city.program.practice is not None
    city.program.practice.stop()
    pill = city.program.window.rail.pill
    city.until(lambda: pill.text().startswith("Offline seit"), 20_000)
    honey = catalogue.search_articles(city.book, HONEY)[0]
    city.program.window.take_scan("9520000000080")
    city.until(lambda: catalogue.get(city.book, honey.id).on_hand == 15_000)


def test_leaving_waits_neither_for_the_citys_long_answer_nor_for_a_citizen(city: City) -> None:
    city.left, began = True, time.monotonic()
    city.program.stop()
    # The line asks with an answer up to 25 s away; a quiet computer is through in a third of a second.
    assert time.monotonic() - began < 5
    alive = {thread.name for thread in threading.enumerate()}
    assert not alive & {"sync-up", "sync-down", "prima-hub", "citizens", "booking_0", "looking_0", "toiling_0"}


def test_the_slip_says_where_it_lies_for_whom_and_until_when(city: City, tmp_path: Path) -> None:
    city.reserve(2)
    city.until(lambda: len(handover.reservations(city.book, State.PLACED)) == 1)
    [placed] = handover.reservations(city.book, State.PLACED)
    found = handover.ready(city.book, placed.id)
    written = [text for text, _, _ in slip.lines(found, placed.placed_at)]
    assert written[:4] == [found.code[0], found.code, "Erika", f"2 × {HONEY}"]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "slip.pdf"))
    slip.print_slip(printer, found, placed.placed_at)
    document = QPdfDocument()
    document.load(str(tmp_path / "slip.pdf"))
    paper = document.getAllText(0).text()
    assert found.code in paper
    assert HONEY in paper


def test_before_the_first_reservation_the_page_says_what_to_do_and_has_the_button_for_it(shop: Counter) -> None:
    page = shop.page(ReservationsPage, "reservations")
    shop.until(page.none.button.isVisible)
    assert "Noch keine Reservierungen" in page.none.text()
    assert page.none.button.text() == "Mit PRIMA koppeln"
    shop.click(page.none.button)
    assert shop.window.page() is shop.window.built("line")


def test_a_list_stays_where_somebody_looks_at_it_when_another_reservation_comes(shop: Counter) -> None:
    publishing.put_online(shop.book, 1)
    goods = catalogue.get(shop.book, 1)
    for number in range(12):
        reserve(shop.book, goods, code=f"ACD{number:03}")
    shop.desk.touched("reservations")
    page = shop.page(ReservationsPage, "reservations")
    shop.until(lambda: len(page.new.cards) == 12 and page.new.cards[0].hasFocus())
    bar = page.new.findChildren(QScrollArea)[0].verticalScrollBar()
    shop.until(lambda: bar.maximum() > 300)
    for count, looked_at in ((13, 0), (14, 300)):
        bar.setValue(looked_at)
        reserve(shop.book, goods, code=f"ACD{count:03}")
        shop.desk.touched("reservations")
        shop.until(lambda count=count: len(page.new.cards) == count and page.new.cards[0].hasFocus())  # type: ignore[misc]
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        assert bar.value() == looked_at


def test_the_keyboard_stays_at_its_reservation_and_goes_on_to_the_next_when_that_is_gone(shop: Counter) -> None:
    honey = shop.article(conftest.HONEY)
    publishing.publish(shop.book, honey.id, 5)
    reserve(shop.book, honey, code="RDY234", state=State.READY)
    first = reserve(shop.book, honey, code="ACD234")
    page = shop.page(ReservationsPage, "reservations")
    shop.until(lambda: len(page.new.cards) == 1 and page.new.cards[0].hasFocus())
    reserve(shop.book, honey, code="NEW234")
    page.reload()
    shop.until(lambda: len(page.new.cards) == 2)
    assert next(card for card in page.new.cards if card.hasFocus()).reservation.code == "ACD234"
    handover.ready(shop.book, first.id)
    page.reload()
    shop.until(lambda: len(page.ready.cards) == 2)
    assert page.new.cards[0].hasFocus()
