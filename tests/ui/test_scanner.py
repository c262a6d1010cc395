"""A scanner and a person share one keyboard; no key gets lost and none goes astray."""

import time
from collections.abc import Iterator
from itertools import accumulate

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shb_desktop.ui.scanner import GAP_MS, LONG_GAP_MS, SURE_LENGTH, Scanner

EAN = "9520000000011"


class Bench:
    """A window with a field and a button, and a scanner beside it."""

    def __init__(self, bot: QtBot, app: QApplication) -> None:
        self.bot = bot
        self.codes: list[str] = []
        self.window = QWidget()
        self.field, self.button = QLineEdit(), QPushButton("Los")
        self.button.setAutoDefault(True)
        self.pressed: list[str] = []
        self.field.returnPressed.connect(lambda: self.pressed.append("enter"))
        self.button.clicked.connect(lambda: self.pressed.append("button"))
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        self.window.show()
        self.window.activateWindow()
        bot.waitActive(self.window)
        self.field.setFocus()
        self.scanner = Scanner(app)
        self.scanner.scanned.connect(self.codes.append)

    def key(
        self, key: str | Qt.Key, pause_ms: int = 0, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        if pause_ms:
            self.bot.wait(pause_ms)  # QTest's own delay does not reach a window
        QTest.keyClick(self.window.windowHandle(), key, modifier)  # type: ignore[arg-type]

    def keys(self, text: str, pause_ms: int = 0) -> None:
        for character in text:
            self.key(character, pause_ms)

    def late(self, text: str, gaps: list[int]) -> None:
        """Keys that a busy program comes to see all at once; `gaps` are the pauses with which they were pressed."""
        moments = accumulate(gaps, initial=time.monotonic_ns() // 1_000_000)
        for character, moment in zip(text, moments, strict=True):
            key = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}.get(character, Qt.Key(ord(character.upper())))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
                event.setTimestamp(moment)
                QCoreApplication.postEvent(self.window.windowHandle(), event)
        self.rest()

    def rest(self) -> None:
        self.bot.wait(80)


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication) -> Iterator[Bench]:
    made = Bench(qtbot, qapp)
    qtbot.addWidget(made.window)
    yield made
    made.scanner.stop()


def test_a_scan_is_heard_once_and_never_seen_by_the_field_it_lands_in(bench: Bench) -> None:
    bench.keys(EAN)
    bench.key(Qt.Key.Key_Return)
    bench.rest()
    assert bench.codes == [EAN]
    assert bench.field.text() == ""
    assert bench.pressed == []


def test_a_code_announces_itself_once_before_it_is_whole(bench: Bench) -> None:
    came = list[int]()
    bench.scanner.coming.connect(lambda: came.append(len(bench.codes)))
    bench.keys(EAN)
    bench.key(Qt.Key.Key_Return)
    bench.keys(EAN)
    bench.key(Qt.Key.Key_Return)
    assert came == [0, 1]


def test_a_scanner_may_end_with_tab_without_moving_the_focus(bench: Bench) -> None:
    bench.keys(EAN)
    bench.key(Qt.Key.Key_Tab)
    bench.rest()
    assert bench.codes == [EAN]
    assert bench.field.hasFocus()


def test_a_digit_that_comes_twice_within_a_millisecond_is_no_held_key(bench: Bench) -> None:
    window = bench.window.windowHandle()
    stamp = time.monotonic_ns() // 1_000_000
    for number, digit in enumerate(f"{EAN}\r"):
        # X11 marks the second of two like keys as repeated when it goes down as the first comes up.
        again = number > 0 and EAN[number - 1] == digit
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key.Key_Return if digit == "\r" else Qt.Key(ord(digit))
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, digit, again)
            event.setTimestamp(stamp + number)
            QCoreApplication.postEvent(window, event)
    bench.rest()
    assert bench.codes == [EAN]
    assert bench.field.text() == ""


@pytest.mark.parametrize("pause", [GAP_MS + 10, 60, 100, 250])
@pytest.mark.parametrize("typed", ["Wolle", "9520000000011", "Schurwolle marine"])
def test_a_person_at_a_machine_so_busy_that_all_keys_arrive_at_once_is_no_scanner(
    bench: Bench, typed: str, pause: int
) -> None:
    bench.late(f"{typed}\t", [pause] * len(typed))
    assert bench.codes == []
    assert bench.field.text() == typed
    assert not bench.field.hasFocus(), "the Tab went its way too"


def test_quick_letters_within_slow_typing_are_no_scan_however_late_they_are_seen(bench: Bench) -> None:
    typed = "Schurwolle"
    bench.late(f"{typed}\r", [90, 20, 110, 15, 80, 95, 10, 120, 70, 60])
    assert bench.codes == []
    assert bench.field.text() == typed
    assert bench.pressed == ["enter"]


@pytest.mark.parametrize("place", [1, 5, len(EAN) - 1, len(EAN)])
def test_one_pause_that_a_busy_display_makes_tears_no_scan(bench: Bench, place: int) -> None:
    gaps = [4] * len(EAN)
    gaps[place - 1] = 250
    bench.late(f"{EAN}\r", gaps)
    assert bench.codes == [EAN]
    assert bench.field.text() == ""


def test_a_wireless_scanner_may_stutter_once_its_row_is_too_long_for_any_hand(bench: Bench) -> None:
    sure = SURE_LENGTH - 1
    bench.late(f"{EAN}\r", [5] * sure + [LONG_GAP_MS - 5] * (len(EAN) - sure))
    assert bench.codes == [EAN]


def test_what_was_typed_long_before_a_scan_is_no_part_of_it(bench: Bench) -> None:
    bench.late(f"ab{EAN}\r", [90, 400] + [4] * len(EAN))
    assert bench.codes == [EAN]
    assert bench.field.text() == "ab"


def test_a_scanner_that_sends_two_line_ends_scans_once(bench: Bench) -> None:
    bench.keys(EAN)
    bench.key(Qt.Key.Key_Return)
    bench.key(Qt.Key.Key_Return)
    bench.rest()
    assert bench.codes == [EAN]
    assert bench.pressed == []


def test_two_scans_in_a_row_are_two(bench: Bench) -> None:
    for code in (EAN, "96385074"):
        bench.keys(code)
        bench.key(Qt.Key.Key_Return)
    assert bench.codes == [EAN, "96385074"]


def test_what_a_person_types_arrives_in_the_field_in_its_order(bench: Bench) -> None:
    bench.keys("Tee 12", 60)
    bench.key(Qt.Key.Key_Return, 60)
    bench.rest()
    assert bench.codes == []
    assert bench.field.text() == "Tee 12"
    assert bench.pressed == ["enter"]


def test_a_hand_that_rolls_over_two_keys_is_no_scanner(bench: Bench) -> None:
    bench.keys("ab")
    bench.key("c", 60)
    bench.key(Qt.Key.Key_Return, 0)
    bench.rest()
    assert bench.codes == []
    assert bench.field.text() == "abc"
    assert bench.pressed == ["enter"]


def test_quick_keys_without_an_end_are_given_back(bench: Bench) -> None:
    bench.keys("952000")
    bench.bot.waitUntil(lambda: bench.field.text() == "952000", timeout=2_000)
    assert bench.codes == []


def test_editing_keys_keep_their_place_among_letters(bench: Bench) -> None:
    bench.keys("ab")
    bench.key(Qt.Key.Key_Backspace)
    bench.keys("c")
    bench.rest()
    assert bench.field.text() == "ac"


def test_the_enter_behind_a_scan_presses_no_button(bench: Bench) -> None:
    bench.button.setFocus()
    bench.keys(EAN)
    bench.key(Qt.Key.Key_Return)
    bench.rest()
    assert bench.codes == [EAN]
    assert bench.pressed == []


def test_space_still_presses_a_button(bench: Bench) -> None:
    bench.button.setFocus()
    bench.key(Qt.Key.Key_Space)
    bench.rest()
    assert bench.pressed == ["button"]


def test_a_group_separator_arrives_as_f8_or_ctrl_bracket(bench: Bench) -> None:
    for separator in (
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier),
    ):
        bench.keys("0109520000000011")
        bench.key(separator[0], 0, separator[1])
        bench.keys("10A7")
        bench.key(Qt.Key.Key_Return)
    assert bench.codes == ["0109520000000011\x1d10A7"] * 2


def test_a_scanner_set_to_another_country_is_healed(bench: Bench) -> None:
    bench.scanner.heal_with({"z": "y", "y": "z", "ß": "-"})
    bench.keys("zy12")
    bench.key(Qt.Key.Key_Return)
    assert bench.codes == ["yz12"]


def test_a_serial_scanner_or_a_camera_speaks_through_the_same_signal(bench: Bench) -> None:
    bench.scanner.feed(EAN)
    assert bench.codes == [EAN]


def test_ctrl_shortcuts_are_no_code(bench: Bench) -> None:
    bench.field.setText("abc")
    bench.key("a", 0, Qt.KeyboardModifier.ControlModifier)
    assert bench.field.selectedText() == "abc"
