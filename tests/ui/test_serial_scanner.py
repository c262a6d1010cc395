"""A scanner at a serial port: a real pseudo-terminal takes the place of the cable."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from shb_desktop.errors import ShopError
from shb_desktop.ui import serial_scanner
from shb_desktop.ui.serial_scanner import CodeLines, SerialMissing, SerialScanner, SerialTrouble

GS = "\x1d"


@dataclass
class Cable:
    """The scanner's end of the cable, and what the program understood."""

    end: int
    scanner: SerialScanner
    codes: list[str] = field(default_factory=list)
    troubles: list[ShopError] = field(default_factory=list)

    def send(self, text: bytes) -> None:
        os.write(self.end, text)


@pytest.fixture
def cable(qtbot: QtBot) -> Iterator[Cable]:
    ours, theirs = os.openpty()
    made = Cable(ours, SerialScanner(os.ttyname(theirs), 9_600))
    made.scanner.scanned.connect(made.codes.append)
    made.scanner.trouble.connect(made.troubles.append)
    made.scanner.start()
    assert made.scanner.is_open()
    yield made
    made.scanner.stop()
    for end in (ours, theirs):
        with suppress(OSError):
            os.close(end)


def test_a_code_comes_without_its_suffix(cable: Cable, qtbot: QtBot) -> None:
    cable.send(b"9520000000011\r")
    qtbot.waitUntil(lambda: cable.codes == ["9520000000011"])


def test_a_code_in_pieces_and_two_at_once_come_whole(cable: Cable, qtbot: QtBot) -> None:
    cable.send(b"952000")
    cable.send(b"0000011\r\n9520000000080\r\n")
    qtbot.waitUntil(lambda: cable.codes == ["9520000000011", "9520000000080"])


def test_a_scanner_without_a_suffix_is_understood_by_its_silence(cable: Cable, qtbot: QtBot) -> None:
    cable.send(b"9520000000011")
    qtbot.waitUntil(lambda: cable.codes == ["9520000000011"])


def arrived(cable: Cable, count: int) -> bool:
    return len(cable.codes) == count


def test_five_hundred_scans_are_five_hundred_codes(cable: Cable, qtbot: QtBot) -> None:
    sent = [f"{number:08d}" for number in range(500)]
    for start in range(0, 500, 100):
        cable.send("".join(f"{code}\r" for code in sent[start : start + 100]).encode())
        qtbot.waitUntil(partial(arrived, cable, start + 100))
    assert cable.codes == sent


def test_a_scanner_that_is_pulled_out_is_told_once(cable: Cable, qtbot: QtBot) -> None:
    os.close(cable.end)
    qtbot.waitUntil(lambda: len(cable.troubles) == 1)
    assert "nicht zu erreichen" in cable.troubles[0].title
    assert not cable.scanner.is_open()


def test_a_port_that_is_not_there_is_told_and_tried_again(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serial_scanner, "RETRY_MS", 20)
    scanner = SerialScanner("/dev/ttyNOWHERE7", 9_600)
    troubles: list[ShopError] = []
    scanner.trouble.connect(troubles.append)
    scanner.start()
    qtbot.wait(100)
    scanner.stop()
    assert [type(trouble) for trouble in troubles] == [SerialTrouble]
    assert "nicht angesteckt" in troubles[0].title


def test_an_installation_without_serial_ports_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtSerialPort", None)
    with pytest.raises(SerialMissing, match="Serielle Scanner"):
        serial_scanner.ports()
    with pytest.raises(SerialMissing):
        SerialScanner("COM3", 9_600)


def test_frames_of_control_characters_fall_away_and_the_gs1_separator_stays() -> None:
    lines = CodeLines()
    assert lines.feed(b"\x02]C10109520000000011\x1d10A7\x03\x02\x03\r\n") == [f"]C10109520000000011{GS}10A7"]


def test_what_is_no_utf_8_is_read_as_windows_writes_it() -> None:
    assert CodeLines().feed("Käse\r".encode("cp1252")) == ["Käse"]


def test_a_flood_is_cut_and_the_next_code_is_whole() -> None:
    lines = CodeLines()
    flood, code = lines.feed(b"7" * 100_000 + b"\r9520000000011\r")
    assert (len(flood), code) == (serial_scanner.MOST_BYTES, "9520000000011")
