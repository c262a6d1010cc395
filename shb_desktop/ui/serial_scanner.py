"""A scanner at a serial port, real or by USB: bytes become codes. Qt's part for it is loaded when used."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from shb_desktop.errors import ShopError

if TYPE_CHECKING:
    from PySide6.QtSerialPort import QSerialPort

_ENDS = b"\r\n\t\x03"
"""CR, LF, Tab or ETX behind a code."""
_START = b"\x02"
MOST_BYTES = 8_192
SILENCE_MS = 150
"""A scanner that sends no suffix is done when it is silent for so long."""
RETRY_MS = 3_000


class SerialMissing(ShopError):
    """This installation has no part for serial ports."""

    code = "serial-missing"
    title = "Serielle Scanner kann dieses Programm noch nicht lesen."
    hint = (
        "Es fehlt der Zusatz für Geräte (PySide6-Addons). Scanner, die wie eine Tastatur schreiben, gehen ohne ihn. "
        "Bitten Sie, wer Ihren Computer betreut, den Zusatz „devices“ einzurichten."
    )


class SerialTrouble(ShopError):
    """A serial port cannot be read, at the start or later."""

    code = "serial-trouble"

    def __init__(self, port: str, reason: str) -> None:
        super().__init__(
            f"Der Scanner am Anschluss {port} ist nicht zu erreichen ({reason}).",
            "Stecken Sie ihn neu ein, und schließen Sie andere Programme, die ihn benutzen. "
            "Sobald er da ist, geht es von selbst weiter; bis dahin können Sie Codes eintippen.",
        )


@dataclass(frozen=True, slots=True)
class Port:
    """A serial port of this computer: its system name, and what stands on the device."""

    name: str
    words: str


class CodeLines:
    """Cuts a stream of bytes into codes. Knows neither Qt nor a port."""

    def __init__(self) -> None:
        self._held = bytearray()

    def feed(self, data: bytes) -> list[str]:
        """The codes that are complete with `data`."""
        codes: list[str] = []
        for byte in data:
            if byte in _ENDS:
                codes += self.flush()
            elif byte not in _START and len(self._held) < MOST_BYTES:
                # What is longer is cut here and refused with a reason where codes are read.
                self._held.append(byte)
        return codes

    def flush(self) -> list[str]:
        """What is held without a suffix, as the last code."""
        held = bytes(self._held)
        self._held.clear()
        if not held:
            return []
        try:
            return [held.decode("utf-8")]
        except UnicodeDecodeError:
            return [held.decode("cp1252", "replace")]


def ports() -> tuple[Port, ...]:
    """The serial ports of this computer. Raises SerialMissing."""
    try:
        from PySide6.QtSerialPort import QSerialPortInfo
    except ImportError as problem:
        raise SerialMissing from problem
    found = []
    for info in QSerialPortInfo.availablePorts():
        words = " ".join(part for part in (info.manufacturer(), info.description()) if part)
        found.append(Port(info.systemLocation() or info.portName(), words))
    return tuple(sorted(found, key=lambda port: port.name))


class SerialScanner(QObject):
    """Reads one port. `scanned` carries a code, `trouble` a ShopError once per loss; it comes back by itself."""

    scanned = Signal(str)
    trouble = Signal(object)
    connected = Signal()

    def __init__(self, port: str, baud: int, parent: QObject | None = None) -> None:
        """Raises SerialMissing."""
        super().__init__(parent)
        try:
            from PySide6.QtSerialPort import QSerialPort
        except ImportError as problem:
            raise SerialMissing from problem
        self._port: QSerialPort = QSerialPort(self)
        self._port.setPortName(port)
        self._port.setBaudRate(baud)
        self._lines = CodeLines()
        self._told = False
        self._silence = QTimer(self, singleShot=True, interval=SILENCE_MS)
        self._silence.timeout.connect(lambda: self._say(self._lines.flush()))
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.start)
        self._port.readyRead.connect(self._read)
        self._port.errorOccurred.connect(self._failed)

    def start(self) -> None:
        """Open the port; when that fails, say so once and go on trying."""
        from PySide6.QtSerialPort import QSerialPort

        if self._port.isOpen():
            return
        if self._port.open(QSerialPort.OpenModeFlag.ReadOnly):
            self._told = False
            self.connected.emit()
        else:
            self._lost()

    def stop(self) -> None:
        """Let go of the port."""
        self._retry.stop()
        self._silence.stop()
        self._port.blockSignals(True)
        self._port.close()

    def is_open(self) -> bool:
        """The scanner is there."""
        return self._port.isOpen()

    def _read(self) -> None:
        self._say(self._lines.feed(bytes(self._port.readAll().data())))
        self._silence.start()

    def _say(self, codes: list[str]) -> None:
        for code in codes:
            self.scanned.emit(code)

    def _failed(self, error: "QSerialPort.SerialPortError") -> None:
        from PySide6.QtSerialPort import QSerialPort

        # ResourceError: pulled out. Failures to open are answered in `start`.
        if error is QSerialPort.SerialPortError.ResourceError and self._port.isOpen():
            self._port.close()
            self._lost()

    def _lost(self) -> None:
        self._retry.start()
        if not self._told:
            self._told = True
            self.trouble.emit(SerialTrouble(self._port.portName(), _reason(self._port)))


def _reason(port: "QSerialPort") -> str:
    from PySide6.QtSerialPort import QSerialPort

    words = {
        QSerialPort.SerialPortError.DeviceNotFoundError: "nicht angesteckt",
        QSerialPort.SerialPortError.PermissionError: "keine Berechtigung, oder ein anderes Programm hat ihn",
        QSerialPort.SerialPortError.ResourceError: "abgezogen",
    }
    return words.get(port.error()) or port.errorString()
