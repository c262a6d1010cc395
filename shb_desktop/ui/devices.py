"""The scanners of this till beside the keyboard's: serial port and camera, as they were set up, and the setup."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from shiboken6 import isValid

from shb_desktop.errors import ShopError
from shb_desktop.services import scanners
from shb_desktop.services.scanners import ScannerSetup
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.language import whole
from shb_desktop.ui.scanner import Scanner

if TYPE_CHECKING:
    from shb_desktop.ui.camera_scanner import CameraScanner
    from shb_desktop.ui.dialogs.scanner_setup import ScannerSetupSheet
    from shb_desktop.ui.serial_scanner import SerialScanner
    from shb_desktop.ui.widgets.camera_panel import CameraPanel


class Devices(QObject):
    """Feeds the codes of every device into the one `scanner`, which all pages hear. A device is imported when used."""

    def __init__(self, desk: Desk, scanner: Scanner) -> None:
        super().__init__()
        self._desk, self._scanner = desk, scanner
        self._setup, self._was_chosen = ScannerSetup(), False
        self._serial: SerialScanner | None = None
        self._camera: CameraScanner | None = None
        self.panel: CameraPanel | None = None
        self._sheet: ScannerSetupSheet | None = None
        self._shortcut = QShortcut(QKeySequence("Ctrl+K"), desk.window)
        self._shortcut.activated.connect(self.toggle_camera)
        desk.window.devices_wanted.connect(self.open_setup)
        desk.tasks.look(partial(scanners.setup, desk.book), self._use_kept)

    def open_setup(self) -> None:
        """Show the sheet."""
        sheet = self.made_sheet()
        sheet.left.connect(self._desk.window.sheet.leave)
        self._desk.window.open_sheet(self.tr("Scanner einrichten"), sheet, 680)
        self._tell_serial()

    def made_sheet(self) -> "ScannerSetupSheet":
        """The test and setup, to stand in a sheet of its own or in the first run."""
        from shb_desktop.ui.dialogs.scanner_setup import ScannerSetupSheet

        sheet = ScannerSetupSheet(self._setup)
        sheet.chosen.connect(self._chosen)
        sheet.camera_wanted.connect(self.switch_on)
        self._scanner.arrived.connect(sheet.take_raw)
        self._sheet = sheet
        return sheet

    def sheet(self) -> "ScannerSetupSheet | None":
        """The setup while it is open."""
        return self._sheet if self._sheet is not None and isValid(self._sheet) and self._sheet.isVisible() else None

    def toggle_camera(self) -> None:
        """On, or off again."""
        if self.panel is None:
            self.switch_on()
        else:
            self.switch_off()

    def switch_on(self) -> None:
        """Show the camera's picture; a computer without one says so."""
        from shb_desktop.ui.camera_scanner import CameraScanner

        self.switch_off()
        camera = CameraScanner(self, self._desk.bare.scales)
        try:
            camera.start(self._setup.camera)
        except ShopError as problem:
            self._desk.window.fail(problem)
            return
        self._desk.window.sheet.leave()
        self.show_camera(camera)

    def show_camera(self, camera: "CameraScanner") -> None:
        """Open the panel of a camera that runs."""
        from shb_desktop.ui.widgets.camera_panel import CameraPanel

        self._camera = camera
        self.panel = CameraPanel(self._desk, camera)
        self.panel.code_read.connect(self._scanner.feed)
        self.panel.closed.connect(self.switch_off)
        self.panel.show()
        self.panel.raise_()

    def switch_off(self) -> None:
        """Camera and picture away."""
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
            self._camera = None
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None

    def stop(self) -> None:
        """The book closes: let go of every device."""
        self._shortcut.setEnabled(False)
        self._shortcut.deleteLater()
        self._desk.window.devices_wanted.disconnect(self.open_setup)
        self.switch_off()
        self._end_serial()

    def _use_kept(self, setup: ScannerSetup) -> None:
        """What was kept at the last time, unless a person was quicker than the book."""
        if not self._was_chosen:
            self._use(setup)

    def _chosen(self, setup: ScannerSetup) -> None:
        self._was_chosen = True
        self._use(setup)
        self._desk.tasks.book(partial(scanners.keep, self._desk.book, setup), lambda _: None)

    def _use(self, setup: ScannerSetup) -> None:
        before, self._setup = self._setup, setup
        self._scanner.heal_with(setup.healing)
        if (before.port, before.baud) != (setup.port, setup.baud):
            self._end_serial()
            if setup.port:
                self._begin_serial(setup)

    def _begin_serial(self, setup: ScannerSetup) -> None:
        from shb_desktop.ui.serial_scanner import SerialScanner

        try:
            serial = SerialScanner(setup.port, setup.baud, self)
        except ShopError as problem:
            self._desk.window.fail(problem)
            return
        self._serial = serial
        serial.scanned.connect(self._scanner.feed)
        serial.connected.connect(self._tell_serial)
        serial.trouble.connect(self._serial_lost)
        serial.start()

    def _end_serial(self) -> None:
        if self._serial is not None:
            self._serial.stop()
            self._serial.deleteLater()
            self._serial = None

    def _serial_lost(self, problem: ShopError) -> None:
        sheet = self.sheet()
        if sheet is not None:
            sheet.show_serial(whole(problem))
        else:
            self._desk.window.fail(problem)

    def _tell_serial(self) -> None:
        sheet = self.sheet()
        if sheet is not None and self._serial is not None and self._serial.is_open():
            sheet.show_serial(self.tr("Verbunden. Scannen Sie zur Probe einen Artikel."))
