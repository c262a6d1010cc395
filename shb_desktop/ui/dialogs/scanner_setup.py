"""Scanner einrichten: does the keyboard scanner swap keys, which serial port, which camera."""

from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from shb_desktop.domain.barcode import find_swap
from shb_desktop.domain.gtin import is_digits
from shb_desktop.domain.key_layout import TEST_TEXT
from shb_desktop.errors import ShopError
from shb_desktop.services.labels import Symbol, Symbology
from shb_desktop.services.scanners import BAUDS, ScannerSetup
from shb_desktop.ui.camera_scanner import cameras
from shb_desktop.ui.labels.job import PrinterRefused, printer_for
from shb_desktop.ui.labels.painting import Dots, paint_symbol
from shb_desktop.ui.labels.sheets import SHEETS
from shb_desktop.ui.language import whole
from shb_desktop.ui.page import Page
from shb_desktop.ui.serial_scanner import ports
from shb_desktop.ui.theme import RADIUS, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.parts import Button, Icon, beside, rule, stacked, words

_SYMBOL = Symbol(Symbology.CODE128, TEST_TEXT, TEST_TEXT)
_ON_SCREEN = 240.0
"""Dots to the inch that a screen is taken to have, so that a bar is three of its pixels wide."""
_PRINTER_DPI = 600


class TestCode(QWidget):
    """The test code on the screen, in whole pixels of the screen itself."""

    __test__ = False  # no test of pytest's

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(96)
        self.setMinimumWidth(520)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Testcode für den Scanner"))

    def sizeHint(self) -> QSize:
        return QSize(520, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ratio = QPainter(self), self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        whole = QRect(0, 0, round(self.width() * ratio), round(self.height() * ratio))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(whole, RADIUS * ratio, RADIUS * ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        edge = round(8 * ratio)
        paint_symbol(
            painter, _SYMBOL, whole.adjusted(edge, edge, -edge, -edge), Dots(_ON_SCREEN * ratio, _ON_SCREEN * ratio)
        )


class ScannerSetupSheet(Page):
    """`chosen` carries a ScannerSetup to be kept and used from now on; `camera_wanted` switches the camera on."""

    chosen = Signal(object)
    camera_wanted = Signal()
    left = Signal()

    def __init__(self, setup: ScannerSetup) -> None:
        super().__init__()
        self._setup = setup
        self._icon = Icon("info", 20, "muted")
        self.verdict = words(self.tr("Scannen Sie diesen Code, hier oder ausgedruckt."), "", wrap=True)
        print_button = Button(self.tr("Testcode drucken"), "", "labels")
        print_button.clicked.connect(lambda _=False: self.print_test())
        self.ports, self.bauds = QComboBox(), QComboBox()
        self.ports.setAccessibleName(self.tr("Anschluss des Scanners"))
        self.bauds.setAccessibleName(self.tr("Geschwindigkeit des Anschlusses"))
        self.serial_note = words("", "small", wrap=True)
        self.cameras = QComboBox()
        self.cameras.setAccessibleName(self.tr("Kamera"))
        self.camera_note = words(
            self.tr("Strg+K schaltet die Kamera ein und aus. Bilder verlassen diesen Computer nicht."),
            "small",
            wrap=True,
        )
        self.find_cameras = Button(self.tr("Kameras suchen"), "", "search")
        self.find_cameras.clicked.connect(lambda _=False: self.list_cameras())
        self.camera_on = Button(self.tr("Einschalten"))
        self.camera_on.clicked.connect(self.camera_wanted)
        self.done = Button(self.tr("Fertig"), "primary", "check", tall=True)
        self.done.clicked.connect(self.left)
        self._list_ports()
        self.cameras.addItem(self.tr("Erste Kamera"), "")
        self.cameras.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        layout.setSpacing(SPACE_12)
        layout.addWidget(words(self.tr("Scanner, der wie eine Tastatur schreibt"), "section"))
        layout.addWidget(TestCode())
        verdict = beside(self._icon, self.verdict, print_button, spacing=SPACE_12)
        verdict.setStretch(1, 1)
        layout.addLayout(verdict)
        layout.addWidget(rule())
        layout.addWidget(words(self.tr("Scanner an einem seriellen Anschluss"), "section"))
        serial = beside(self.ports, self.bauds, spacing=SPACE_12)
        serial.setStretch(0, 1)
        layout.addLayout(stacked(serial, self.serial_note, spacing=SPACE_8))
        layout.addWidget(rule())
        layout.addWidget(words(self.tr("Kamera"), "section"))
        camera = beside(self.cameras, self.find_cameras, self.camera_on, spacing=SPACE_12)
        camera.setStretch(0, 1)
        layout.addLayout(stacked(camera, self.camera_note, spacing=SPACE_8))
        layout.addSpacing(SPACE_12)
        layout.addLayout(beside(-1, self.done))
        self.serial_note.setVisible(bool(self.serial_note.text()))
        self.ports.currentIndexChanged.connect(lambda _: self._serial_chosen())
        self.bauds.currentIndexChanged.connect(lambda _: self._serial_chosen())
        self.cameras.currentIndexChanged.connect(lambda _: self._camera_chosen())
        self.setFocusProxy(self.done)

    def take_scan(self, code: str) -> bool:
        """Here a scan is only looked at."""
        if is_digits(code):
            self._say(self.tr("Gelesen: {0}. Die Ziffern stimmen.").format(code), "check", "accent")
        return True

    def take_raw(self, typed: str) -> None:
        """What a keyboard scanner typed, before anything was put right."""
        if is_digits(typed):
            return  # an article's code tells nothing about swapped keys
        try:
            swap = find_swap(typed)
        except ShopError as problem:
            self._say(whole(problem), "warning", "warning")
            return
        if swap:
            said = self.tr("Ihr Scanner vertauscht Tasten. Ab jetzt stellt das Programm sie richtig.")
        else:
            said = self.tr("Ihr Scanner schreibt richtig.")
        self._say(said, "check", "accent")
        self._put(replace(self._setup, healing=dict(swap)))

    def show_serial(self, text: str) -> None:
        """How the line to the serial scanner stands."""
        self.serial_note.setText(text)
        self.serial_note.setVisible(bool(text))

    def list_cameras(self) -> None:
        """Look for cameras: their part of Qt is loaded only now."""
        try:
            found = cameras()
        except ShopError as problem:
            self.camera_note.setText(whole(problem))
            self.camera_on.setEnabled(False)
            return
        self.cameras.blockSignals(True)
        self.cameras.clear()
        for camera in found:
            self.cameras.addItem(camera.name, camera.key)
        self.cameras.setCurrentIndex(max(0, self.cameras.findData(self._setup.camera)))
        self.cameras.blockSignals(False)
        self.cameras.setEnabled(bool(found))
        if not found:
            self.cameras.addItem(self.tr("keine Kamera"), "")
            self.camera_note.setText(
                self.tr("Es ist keine Kamera angeschlossen. Stecken Sie sie an und suchen Sie noch einmal.")
            )
        self.camera_on.setEnabled(bool(found))

    def print_test(self) -> None:
        """The test code on paper, for scanners that do not read from screens."""
        if not QPrinterInfo.availablePrinterNames():
            self._say(self.tr("Auf diesem Computer ist kein Drucker eingerichtet."), "warning", "warning")
            return
        printer = printer_for(SHEETS[0], _PRINTER_DPI)
        if QPrintDialog(printer, self).exec():
            try:
                print_test_code(printer)
            except ShopError as problem:
                self._say(whole(problem), "warning", "warning")

    def _list_ports(self) -> None:
        for baud in BAUDS:
            self.bauds.addItem(f"{baud} Baud", baud)
        self.bauds.setCurrentIndex(max(0, self.bauds.findData(self._setup.baud)))
        self.ports.addItem(self.tr("Keiner"), "")
        try:
            found = ports()
        except ShopError as problem:
            self.serial_note.setText(whole(problem))
            self.ports.setEnabled(False)
            self.bauds.setEnabled(False)
            return
        names = [port.name for port in found]
        for port in found:
            self.ports.addItem(f"{port.name} · {port.words}" if port.words else port.name, port.name)
        if self._setup.port and self._setup.port not in names:
            self.ports.addItem(self.tr("{0} (nicht angesteckt)").format(self._setup.port), self._setup.port)
        self.ports.setCurrentIndex(max(0, self.ports.findData(self._setup.port)))
        if not found:
            self.serial_note.setText(
                self.tr("Zurzeit ist kein solcher Anschluss da. Die meisten Scanner brauchen keinen.")
            )

    def _serial_chosen(self) -> None:
        self.show_serial("")
        self._put(replace(self._setup, port=self.ports.currentData(), baud=self.bauds.currentData()))

    def _camera_chosen(self) -> None:
        self._put(replace(self._setup, camera=self.cameras.currentData()))

    def _put(self, setup: ScannerSetup) -> None:
        self._setup = setup
        self.chosen.emit(setup)

    def _say(self, text: str, icon: str, tone: str) -> None:
        self._icon.show_as(icon, tone)
        self.verdict.setText(text)
        self.verdict.setAccessibleName(text)


def print_test_code(printer: QPrinter) -> None:
    """The test code in the upper middle of a page. Raises PrinterRefused."""
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterRefused
    dots = Dots(printer.logicalDpiX(), printer.logicalDpiY())
    paint_symbol(painter, _SYMBOL, QRect(dots.across(35), dots.down(30), dots.across(140), dots.down(30)), dots)
    if not painter.end():
        raise PrinterRefused
