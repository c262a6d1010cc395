"""The counter, as a clerk meets it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from shb_desktop.domain.article import ArticleDraft
from shb_desktop.ledger import database
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, counter, publishing
from shb_desktop.services.counter import Mode
from shb_desktop.ui import saying
from shb_desktop.ui.dialogs.article_form import ArticleForm
from shb_desktop.ui.pages.counter import CounterPage
from shb_desktop.ui.widgets.lines import WaitingLine
from tests.shop import ean
from tests.ui.conftest import APPLE_JUICE, APPLE_JUICE_CASE, HONEY, STRANGER, Counter

TWICE_MS = 500
"""Long enough that the same code again is meant."""


def on_hand(shop: Counter, code: str) -> int:
    article = shop.article(code)
    return article.on_hand


def adopt(shop: Counter) -> ArticleForm:
    shop.until(lambda: any(line.adopt_button.isVisible() for line in shop.theke.waiting.lines()))
    shop.click(shop.theke.waiting.lines()[0].adopt_button)
    shop.until(lambda: isinstance(shop.window.sheet.content(), ArticleForm))
    form = shop.window.sheet.content()
    assert isinstance(form, ArticleForm)
    return form


def can_undo(shop: Counter, line: int) -> bool:
    lines = shop.theke.bookings.lines()
    return len(lines) > line and lines[line].undo_button.isVisible()


def test_a_scan_books_one_piece_out_and_shows_the_article(shop: Counter) -> None:
    shop.scan(APPLE_JUICE)
    shop.shows("Apfelsaft naturtrüb 1 l")
    assert on_hand(shop, APPLE_JUICE) == 23_000
    assert shop.theke.card.available_text() == "23"
    assert "Abgang gebucht: −1" in shop.theke.card.strip.text()
    shop.until(lambda: bool(shop.woken))


def test_a_scan_from_another_page_lands_at_the_counter(shop: Counter) -> None:
    shop.window.go("articles")
    shop.scan(APPLE_JUICE)
    shop.shows("Apfelsaft naturtrüb 1 l")
    assert shop.window.page() is shop.theke


def test_twelve_star_and_a_scan_book_twelve(shop: Counter) -> None:
    shop.click(shop.theke.mode.button(Mode.IN))
    shop.type("12*")
    shop.until(lambda: shop.theke.keypad.quantity() == 12_000)
    shop.scan(HONEY)
    shop.until(lambda: on_hand(shop, HONEY) == 28_000)
    assert shop.theke.keypad.quantity() is None


def test_the_way_of_the_goods_is_chosen_by_keyboard(shop: Counter) -> None:
    theke, control = shop.theke, Qt.KeyboardModifier.ControlModifier
    for key, mode in ((Qt.Key.Key_2, Mode.IN), (Qt.Key.Key_3, Mode.INFO), (Qt.Key.Key_1, Mode.OUT)):
        QTest.keyClick(theke.finder, key, control)
        assert theke.mode.key() == mode
    QTest.keyClick(theke.finder, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert theke.mode.button(Mode.OUT).hasFocus()
    QTest.keyClick(theke.mode.button(Mode.OUT), Qt.Key.Key_Right)
    assert theke.mode.key() == Mode.IN
    assert theke.mode.button(Mode.IN).hasFocus()


def test_the_code_of_a_case_books_its_pieces(shop: Counter) -> None:
    shop.click(shop.theke.mode.button(Mode.IN))
    shop.scan(APPLE_JUICE_CASE)
    shop.until(lambda: on_hand(shop, APPLE_JUICE) == 30_000)


def test_information_books_nothing(shop: Counter) -> None:
    shop.click(shop.theke.mode.button(Mode.INFO))
    shop.scan(HONEY)
    shop.shows("Blütenhonig 500 g")
    assert on_hand(shop, HONEY) == 16_000


def test_a_code_with_a_wrong_check_digit_is_shown_with_its_reason(shop: Counter) -> None:
    before = counter.recent(shop.book, 1)
    shop.scan("9520000000012")
    shop.until(shop.theke.card.shown_sentence)
    assert counter.recent(shop.book, 1) == before


def test_an_endless_code_is_refused_and_the_next_scan_works(shop: Counter) -> None:
    shop.scan("9" * 4_000)
    shop.until(shop.theke.card.shown_sentence)
    shop.scan(HONEY)
    shop.shows("Blütenhonig 500 g")


def test_an_unknown_code_waits_while_scanning_goes_on_and_becomes_an_article(shop: Counter) -> None:
    shop.scan(STRANGER)
    shop.bot.wait(TWICE_MS)
    shop.scan(STRANGER)
    shop.scan(HONEY)
    shop.shows("Blütenhonig 500 g")
    form = adopt(shop)
    form.name.setText("Rapshonig")
    form.price.setText("6,50")
    form.stock.setText("5")
    shop.click(form.save_button)
    shop.shows("Rapshonig")
    assert on_hand(shop, STRANGER) == 3_000
    shop.until(lambda: not shop.theke.waiting.lines())


def test_a_form_without_a_name_says_so_and_keeps_what_was_typed(shop: Counter) -> None:
    shop.scan(STRANGER)
    form = adopt(shop)
    form.price.setText("zwei")
    shop.click(form.save_button)
    assert "zwei" in form.problem()
    form.price.setText("2,00")
    shop.click(form.save_button)
    shop.until(lambda: "keinen Namen" in form.problem())
    assert form.price.text() == "2,00"


def test_a_scan_into_the_open_form_becomes_one_more_barcode(shop: Counter) -> None:
    shop.scan(STRANGER)
    form = adopt(shop)
    shop.scan("96385074")
    shop.until(lambda: len(form.draft().barcodes) == 2)
    assert form.name.text() == ""


def test_an_unknown_code_can_be_dismissed(shop: Counter) -> None:
    shop.scan(STRANGER)
    shop.until(lambda: len(shop.theke.waiting.lines()) == 1)
    assert "gelbe Zeile" in shop.theke.card.sentence()
    line = shop.theke.waiting.lines()[0]
    line.adopt_button.setFocus()
    line.dismiss_wanted.emit(line.waiting)
    shop.until(lambda: not shop.theke.waiting.lines())
    assert counter.waiting_scans(shop.book) == ()
    assert "gelbe Zeile" not in shop.theke.card.sentence()
    assert shop.window.focusWidget() is shop.theke.finder, "the keyboard is where one goes on"


def test_pieces_that_are_promised_online_are_booked_by_the_second_scan_only(shop: Counter) -> None:
    honey = shop.article(HONEY)
    publishing.publish(shop.book, honey.id, 16)
    shop.scan(HONEY)
    shop.until(lambda: "online zugesagt" in shop.theke.card.strip.text())
    assert on_hand(shop, HONEY) == 16_000
    shop.bot.wait(TWICE_MS)
    shop.scan(HONEY)
    shop.until(lambda: on_hand(shop, HONEY) == 15_000)


def test_pieces_that_are_promised_online_can_be_left_alone(shop: Counter) -> None:
    honey = shop.article(HONEY)
    publishing.publish(shop.book, honey.id, 16)
    shop.theke.keypad.set_quantity(400_000)
    shop.scan(HONEY)
    shop.until(lambda: "online zugesagt" in shop.theke.card.strip.text())
    assert "Nur\u00a016 im Laden" in shop.theke.card.strip.text(), "400 are more than there are"
    shop.click(shop.theke.card.strip.second)
    assert "Nicht gebucht" in shop.theke.card.strip.text()
    shop.scan(APPLE_JUICE)
    shop.shows("Apfelsaft naturtrüb 1 l")
    assert on_hand(shop, HONEY) == 16_000


def test_what_wants_a_yes_waits_as_a_line_while_scanning_goes_on(shop: Counter) -> None:
    honey = shop.article(HONEY)
    publishing.publish(shop.book, honey.id, 16)
    shop.scan(HONEY)
    shop.until(lambda: "online zugesagt" in shop.theke.card.strip.text())
    shop.scan(APPLE_JUICE)
    shop.shows("Apfelsaft naturtrüb 1 l")
    (line,) = shop.theke.repeats.lines()
    assert "online zugesagt" in line.text()
    assert "1 × Blütenhonig" in line.text()
    shop.press_enter()  # means what the card asks, and that asks nothing
    assert on_hand(shop, HONEY) == 16_000
    shop.click(line.book_button)
    shop.until(lambda: on_hand(shop, HONEY) == 15_000)
    assert not shop.theke.repeats.lines()


def test_a_question_that_comes_while_the_next_scan_is_under_way_is_not_answered_by_its_enter(shop: Counter) -> None:
    honey = shop.article(HONEY)
    publishing.publish(shop.book, honey.id, 16)
    shop.window.take_scan(HONEY)
    shop.window.take_scan(APPLE_JUICE)
    shop.shows("Apfelsaft naturtrüb 1 l")
    assert ["online zugesagt" in line.text() for line in shop.theke.repeats.lines()] == [True]
    shop.click(shop.theke.card.strip.button)  # "Rückgängig" is said, and that is what it does
    shop.until(lambda: on_hand(shop, APPLE_JUICE) == 24_000)
    assert on_hand(shop, HONEY) == 16_000
    shop.click(shop.theke.repeats.lines()[0].drop_button)
    assert not shop.theke.repeats.lines()


def test_undo_takes_a_booking_back_by_another_booking(shop: Counter) -> None:
    shop.scan(HONEY)
    shop.shows("Blütenhonig 500 g")
    shop.until(lambda: can_undo(shop, 0))
    lines = len(counter.recent(shop.book, 200))
    shop.click(shop.theke.card.strip.button)
    shop.until(lambda: on_hand(shop, HONEY) == 16_000)
    assert len(counter.recent(shop.book, 200)) == lines + 1
    shop.until(lambda: counter.recent(shop.book, 2)[1].undone)


def test_a_line_of_the_list_can_be_taken_back(shop: Counter) -> None:
    shop.scan(HONEY)
    shop.shows("Blütenhonig 500 g")
    shop.scan(APPLE_JUICE)
    shop.shows("Apfelsaft naturtrüb 1 l")
    shop.until(lambda: can_undo(shop, 1))
    lines = shop.theke.bookings.lines
    shop.until(lambda: any(line.undo_button.accessibleName().startswith("Blütenhonig") for line in lines()[1:2]))
    shop.click(shop.theke.bookings.lines()[1].undo_button)
    shop.until(lambda: on_hand(shop, HONEY) == 16_000)
    assert on_hand(shop, APPLE_JUICE) == 23_000


def test_an_article_without_a_barcode_is_booked_by_its_name(shop: Counter) -> None:
    article = catalogue.add(shop.book, ArticleDraft(name="Kirschen vom Hof", price=500, stock=9_000))
    shop.type("Kirsch")
    shop.until(shop.theke.finder.popup.isVisible)
    shop.until(lambda: shop.theke.finder.text() == "Kirsch")
    shop.press_enter()
    shop.shows("Kirschen vom Hof")
    assert catalogue.get(shop.book, article.id).on_hand == 8_000


def test_a_booking_that_the_disk_refuses_says_so_and_the_counter_goes_on(shop: Counter) -> None:
    shop.until(lambda: len(shop.theke.bookings.lines()) > 0)
    with shop.book.write() as connection:
        driver = connection.connection.dbapi_connection
    assert driver is not None
    driver.execute("PRAGMA query_only=ON")
    shop.scan(HONEY)
    shop.until(shop.theke.card.shown_sentence)
    assert "schreibgeschützt" in shop.theke.card.sentence()
    driver.execute("PRAGMA query_only=OFF")
    shop.bot.wait(TWICE_MS)
    shop.scan(HONEY)
    shop.shows("Blütenhonig 500 g")
    assert on_hand(shop, HONEY) == 15_000


def test_strg_z_takes_back_what_was_done_last_and_not_an_older_toast(shop: Counter) -> None:
    taken_back: list[str] = []
    shop.window.say("Gespeichert: Blütenhonig", lambda: taken_back.append("Gespeichert"))
    shop.scan(HONEY)
    shop.shows("Blütenhonig 500 g")
    newest = shop.theke.bookings.lines
    shop.until(lambda: any(line.undo_button.accessibleName().startswith("Blütenhonig") for line in newest()[:1]))
    before = int(shop.theke.card.available_text())
    finder = shop.theke.finder
    assert finder.hasFocus()
    QTest.keyClick(finder, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shop.until(lambda: int(shop.theke.card.available_text()) == before + 1)
    assert not taken_back


def test_part_of_a_piece_is_refused_in_words(shop: Counter) -> None:
    shop.theke.keypad.set_quantity(1_500)
    shop.scan(HONEY)
    shop.until(lambda: "nur in ganzen Stück" in shop.theke.card.sentence())


def test_the_last_bookings_stand_below_each_other_in_whole_lines(shop: Counter) -> None:
    shop.until(lambda: len(shop.theke.bookings.lines()) >= 5)
    pairs = list(pairwise(shop.theke.bookings.lines()))
    shop.until(lambda: all(below.y() >= above.y() + above.height() for above, below in pairs))


def test_a_toast_covers_neither_the_page_nor_the_entries(shop: Counter) -> None:
    shop.window.resize(1024, 700)
    shop.window.say("Gespeichert: Bienenwachskerze fünfzehn Zentimeter, naturgelb gezogen, im Glas", lambda: None)
    toast, rail = shop.window.toast, shop.window.rail
    assert toast.geometry().right() <= rail.width()
    last = rail.last
    assert toast.y() >= last.mapTo(shop.window, QPoint(0, last.height())).y()
    assert toast.geometry().bottom() < rail.who.mapTo(shop.window, QPoint(0, 0)).y()
    shop.window.say("Alle Artikel stehen in der Liste.", lambda: None)
    assert toast._text.text() == "Alle Artikel stehen in der Liste."


def test_in_the_lowest_window_a_toast_stands_before_the_head_of_the_rail(shop: Counter) -> None:
    shop.window.setMinimumHeight(620)  # as on a laptop at 150 %
    shop.window.resize(1024, 620)
    shop.window.say("Alle Artikel stehen in der Liste.", lambda: None)
    toast, first = shop.window.toast, shop.window.rail.item("counter")
    shop.until(lambda: toast.geometry().bottom() < first.mapTo(shop.window, QPoint(0, 0)).y())
    assert toast._undo.isVisible()


def test_scans_that_wait_for_the_book_say_so_and_are_all_booked_afterwards(shop: Counter) -> None:
    juice, honey = on_hand(shop, APPLE_JUICE), on_hand(shop, HONEY)
    with shop.book.write():
        shop.scan(APPLE_JUICE)
        shop.until(lambda: "1 Scan wartet" in shop.theke.card.strip.text())
        shop.scan(HONEY)
        shop.until(lambda: "2 Scans warten" in shop.theke.card.strip.text())
        assert "Nichts geht verloren" in shop.theke.card.strip.text()
    shop.shows("Blütenhonig 500 g")
    assert on_hand(shop, APPLE_JUICE) == juice - 1_000
    assert on_hand(shop, HONEY) == honey - 1_000
    shop.until(lambda: "Abgang gebucht" in shop.theke.card.strip.text())


ANOTHER_PROGRAM = """
import sys
from pysqlite3 import dbapi2
book = dbapi2.connect(sys.argv[1], isolation_level=None)
book.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite says after a blink that the pen is taken; the book is opened with that."""
    monkeypatch.setattr(database, "BUSY_MS", 20)


@contextmanager
def pen_in_another_program(book: Book) -> Iterator[None]:
    command = [sys.executable, "-c", ANOTHER_PROGRAM, str(book.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "held\n"
        yield
        program.communicate()


def test_a_scan_waits_as_long_as_another_program_writes(impatient: None, shop: Counter) -> None:
    juice, honey = on_hand(shop, APPLE_JUICE), on_hand(shop, HONEY)
    noted = shop.book.path.parent / "unbooked-scans.json"
    with pen_in_another_program(shop.book):
        shop.scan(APPLE_JUICE)
        shop.scan(HONEY)
        shop.until(lambda: "2 Scans warten" in shop.theke.card.strip.text())
        assert f"Noch nicht gebucht: Abgang {APPLE_JUICE} · Abgang {HONEY}" in shop.theke.card.strip.text()
        assert len(json.loads(noted.read_text(encoding="utf-8"))) == 2
        assert not shop.theke.card.shown_sentence()
    shop.until(lambda: (on_hand(shop, APPLE_JUICE), on_hand(shop, HONEY)) == (juice - 1_000, honey - 1_000))
    shop.until(lambda: "Abgang gebucht" in shop.theke.card.strip.text())
    newest = counter.recent(shop.book, 2)
    assert [line.card.article.name[:5] for line in newest] == ["Blüte", "Apfel"]
    shop.until(lambda: not noted.exists())


def test_a_window_that_closes_while_scans_wait_says_so_at_the_next_start(impatient: None, shop: Counter) -> None:
    with pen_in_another_program(shop.book):
        shop.scan(APPLE_JUICE)
        shop.until(lambda: "1 Scan wartet" in shop.theke.card.strip.text())
        shop.desk.tasks.stop()
    later = CounterPage(shop.desk).built()
    shop.bot.addWidget(later)
    assert "noch nicht gebucht" in later.card.sentence()
    assert APPLE_JUICE in later.card.sentence()
    assert not (shop.book.path.parent / "unbooked-scans.json").exists()


def test_a_program_that_is_killed_while_scans_wait_says_so_at_the_next_start(shop: Counter) -> None:
    juice, lines = on_hand(shop, APPLE_JUICE), len(counter.recent(shop.book, 9))
    command = [sys.executable, "-m", "tests.faults.killed_window", str(shop.book.path.parent)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        with shop.book.write():
            program.stdin.write(f"{APPLE_JUICE} {HONEY}\n")
            program.stdin.flush()
            assert json.loads(program.stdout.readline()) == [f"Abgang {APPLE_JUICE}", f"Abgang {HONEY}"]
            program.kill()
            program.wait()
    later = CounterPage(shop.desk).built()
    shop.bot.addWidget(later)
    assert "noch nicht gebucht" in later.card.sentence()
    for code in (APPLE_JUICE, HONEY):
        assert code in later.card.sentence()
    assert (on_hand(shop, APPLE_JUICE), len(counter.recent(shop.book, 9))) == (juice, lines)
    later.take_scan(APPLE_JUICE)
    shop.until(lambda: on_hand(shop, APPLE_JUICE) == juice - 1_000)


def test_a_key_names_what_is_unknown_but_never_takes_away_what_is_being_typed(shop: Counter) -> None:
    theke = shop.theke
    shop.scan(STRANGER)
    shop.until(lambda: bool(theke.waiting.lines()))
    QTest.keyClick(shop.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    shop.until(lambda: isinstance(shop.window.sheet.content(), ArticleForm))
    form = shop.window.sheet.content()
    QTest.keyClick(shop.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    shop.bot.wait(50)
    assert shop.window.sheet.content() is form


def test_the_last_bookings_are_one_stop_for_tab_and_the_arrows_go_on(shop: Counter) -> None:
    for code in (HONEY, APPLE_JUICE):
        shop.scan(code)
    shop.until(
        lambda: len(shop.theke.bookings.lines()) >= 2 and shop.theke.card.shown_name() == "Apfelsaft naturtrüb 1 l"
    )
    first, second, *_ = (line.undo_button for line in shop.theke.bookings.lines())
    stops = [one for one in (first, second) if one.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus]
    assert stops == [first]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_yellow_lines_of_one_code_are_told_apart_by_lot_and_best_before(shop: Counter) -> None:
    for lot in ("L7", "L8"):
        counter.scan(shop.book, f"(01)0{STRANGER}(15)270131(10){lot}", Mode.IN)
    said = [WaitingLine(waiting).accessibleName() for waiting in counter.waiting_scans(shop.book)]
    assert [one.count(f"{saying.on(date(2027, 1, 31))} · L{7 + n}") for n, one in enumerate(sorted(said))] == [1, 1]


def test_yellow_lines_end_where_the_card_ends_also_with_a_bar_beside_them(shop: Counter) -> None:
    def right(widget: QWidget) -> int:
        return widget.mapTo(shop.window, QPoint(widget.width(), 0)).x()

    for code in (ean(901), ean(902), ean(903)):
        shop.scan(code)
    shop.until(lambda: len(shop.theke.waiting.lines()) == 3)
    shop.until(lambda: {right(line) for line in shop.theke.waiting.lines()} == {right(shop.theke.card)})
