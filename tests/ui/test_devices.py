"""Every way a code comes in leads to the Theke: swapped keys, a serial line, a camera."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication

from shb_desktop.domain.article import ArticleDraft, Barcode
from shb_desktop.domain.barcode import text_key
from shb_desktop.domain.key_layout import TEST_TEXT
from shb_desktop.services import catalogue, counter, scanners
from shb_desktop.services.scanners import ScannerSetup
from shb_desktop.ui.camera_scanner import CameraScanner
from shb_desktop.ui.devices import Devices
from shb_desktop.ui.dialogs.scanner_setup import ScannerSetupSheet, TestCode, print_test_code
from shb_desktop.ui.labels.job import printer_for
from shb_desktop.ui.labels.sheets import SHEETS
from shb_desktop.ui.scanner import Scanner
from tests.services.test_sighting import picture
from tests.ui.conftest import HONEY, STRANGER, Counter
from tests.ui.test_camera_scanner import frame

US_ON_GERMAN = str.maketrans("]-/yzYZ", "+ß-zyZY")

pytestmark = pytest.mark.qt_log_ignore("qt.multimedia", "No RHI backend", extend=True)


def wedge(qapp: QApplication) -> Scanner:
    """The keyboard's scanner of this test's window, the youngest."""
    return [child for child in qapp.children() if isinstance(child, Scanner)][-1]


@pytest.fixture
def devices(shop: Counter, qapp: QApplication) -> Iterator[Devices]:
    made = Devices(shop.desk, wedge(qapp))
    yield made
    made.stop()


def press_as_scanner(shop: Counter, text: str) -> None:
    """Keys as the system reports them, umlauts and all, Enter behind."""
    window = shop.window.windowHandle()
    for key, character in [*((Qt.Key.Key_unknown, character) for character in text), (Qt.Key.Key_Return, "\r")]:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character))


def sheet(devices: Devices) -> ScannerSetupSheet:
    devices.open_setup()
    opened = devices.sheet()
    assert opened is not None
    QApplication.processEvents()  # painted before anybody scans
    return opened


def last_booked(shop: Counter) -> str:
    return counter.recent(shop.book, 1)[0].card.article.name


def test_a_scanner_that_swaps_keys_is_found_out_and_put_right(shop: Counter, devices: Devices) -> None:
    candle = catalogue.add(shop.book, ArticleDraft("Kerze", barcodes=(Barcode(text_key("ZYPRESSE-7/Y")),)))
    opened = sheet(devices)
    press_as_scanner(shop, TEST_TEXT.translate(US_ON_GERMAN))
    assert "vertauscht Tasten" in opened.verdict.text()
    shop.until(lambda: scanners.setup(shop.book).healing.get("y") == "z")
    shop.window.sheet.leave()
    press_as_scanner(shop, "ZYPRESSE-7/Y".translate(US_ON_GERMAN))
    shop.until(lambda: last_booked(shop) == candle.name)


def test_a_scanner_that_is_set_right_later_is_found_out_too(shop: Counter, devices: Devices) -> None:
    opened = sheet(devices)
    press_as_scanner(shop, TEST_TEXT.translate(US_ON_GERMAN))
    press_as_scanner(shop, TEST_TEXT)
    assert "schreibt richtig" in opened.verdict.text()
    shop.until(lambda: scanners.setup(shop.book).healing == {})


def test_a_test_code_that_arrives_in_part_is_told(shop: Counter, devices: Devices) -> None:
    opened = sheet(devices)
    press_as_scanner(shop, "yzYZ0123")
    assert "nicht vollständig" in opened.verdict.text()


def test_a_scan_during_the_setup_is_shown_and_books_nothing(shop: Counter, devices: Devices) -> None:
    before = counter.recent(shop.book, 1)[0].key
    opened = sheet(devices)
    press_as_scanner(shop, HONEY)
    assert HONEY in opened.verdict.text()
    shop.bot.wait(50)
    assert counter.recent(shop.book, 1)[0].key == before


def test_the_code_on_the_screen_reads_back(shop: Counter, devices: Devices) -> None:
    [drawn] = sheet(devices).findChildren(TestCode)
    [code] = zxingcpp.read_barcodes(drawn.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8))
    assert (code.text, code.format) == (TEST_TEXT, zxingcpp.BarcodeFormat.Code128)


def test_the_code_on_paper_reads_back(shop: Counter, tmp_path: Path) -> None:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPainter
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

    printer = printer_for(SHEETS[0], 600)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "test.pdf"))
    print_test_code(printer)
    document = QPdfDocument()
    document.load(str(tmp_path / "test.pdf"))
    paper = QImage(2_480, 3_508, QImage.Format.Format_Grayscale8)
    paper.fill(255)
    painter = QPainter(paper)
    painter.drawImage(0, 0, document.render(0, QSize(2_480, 3_508)))
    painter.end()
    assert [code.text for code in zxingcpp.read_barcodes(paper)] == [TEST_TEXT]


def test_a_serial_scanner_books_at_the_theke_and_is_kept(shop: Counter, devices: Devices) -> None:
    ours, theirs = os.openpty()
    opened = sheet(devices)
    opened.ports.addItem("Kassenscanner", os.ttyname(theirs))
    opened.ports.setCurrentIndex(opened.ports.count() - 1)
    assert opened.serial_note.text().startswith("Verbunden")
    shop.until(lambda: scanners.setup(shop.book).port == os.ttyname(theirs))
    shop.window.sheet.leave()
    os.write(ours, HONEY.encode() + b"\r\n")
    shop.until(lambda: last_booked(shop) == "Blütenhonig 500 g")
    os.close(ours)
    shop.until(lambda: "nicht zu erreichen" in shop.window.banner.words())
    os.close(theirs)


def test_what_was_set_up_is_used_at_the_next_start(shop: Counter, qapp: QApplication) -> None:
    ours, theirs = os.openpty()
    scanners.keep(shop.book, ScannerSetup(port=os.ttyname(theirs), baud=115_200))
    devices = Devices(shop.desk, wedge(qapp))
    shop.until(lambda: devices._serial is not None and devices._serial.is_open())
    os.write(ours, HONEY.encode() + b"\r")
    shop.until(lambda: last_booked(shop) == "Blütenhonig 500 g")
    devices.stop()
    os.close(ours)
    os.close(theirs)


def hold(shop: Counter, camera: CameraScanner, image: Image.Image, frames: int = 4) -> None:
    for _ in range(frames):
        with shop.bot.waitSignal(camera.looked):
            camera.take(frame(image))


@pytest.fixture
def camera(devices: Devices) -> CameraScanner:
    made = CameraScanner(devices)
    devices.show_camera(made)
    return made


def test_a_known_pack_before_the_camera_is_booked_once(shop: Counter, camera: CameraScanner) -> None:
    before = len(counter.recent(shop.book, 1_000))
    hold(shop, camera, picture(HONEY), 8)
    shop.until(lambda: last_booked(shop) == "Blütenhonig 500 g")
    shop.bot.wait(50)
    assert len(counter.recent(shop.book, 1_000)) == before + 1


def test_an_unknown_pack_counts_only_after_its_digits_were_compared(
    shop: Counter, devices: Devices, camera: CameraScanner
) -> None:
    panel = devices.panel
    assert panel is not None
    hold(shop, camera, picture(STRANGER))
    shop.until(panel.same.isVisible)
    assert panel.digits.text() == "9 520000 009007"
    assert counter.waiting_scans(shop.book) == ()
    shop.click(panel.other)
    assert not panel.same.isVisible()
    assert counter.waiting_scans(shop.book) == ()
    shop.bot.wait(1_300)
    hold(shop, camera, picture(STRANGER))
    shop.until(panel.same.isVisible)
    shop.click(panel.same)
    shop.until(lambda: [line.shown for line in counter.waiting_scans(shop.book)] == [STRANGER])


def test_a_computer_without_a_camera_says_so_and_goes_on(
    shop: Counter, devices: Devices, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtMultimedia import QMediaDevices

    monkeypatch.setattr(QMediaDevices, "videoInputs", list)
    devices.toggle_camera()
    assert "keine Kamera" in shop.window.banner.words()
    opened = sheet(devices)
    shop.click(opened.find_cameras)
    assert not opened.camera_on.isEnabled()
    assert "keine Kamera" in opened.camera_note.text()
    shop.window.sheet.leave()
    press_as_scanner(shop, HONEY)
    shop.shows("Blütenhonig 500 g")
