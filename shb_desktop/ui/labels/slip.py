"""The slip that lies with goods that were set aside: compartment, pickup code, for whom, what, and until when.

Without bars: what proves a pickup is the code that the citizen brings, not the one that lies in the shop.
"""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter
from PySide6.QtPrintSupport import QPrinter

from shb_desktop.domain.reservation import Reservation
from shb_desktop.ui import saying
from shb_desktop.ui.labels.job import PrinterRefused
from shb_desktop.ui.labels.painting import Dots

WIDTH = 72.0
"""Millimetres: what a roll of 80 leaves to print on; on a sheet it stands in the upper left."""
_EDGE = 4.0
_SLOT, _CODE, _TEXT = 20.0, 8.0, 4.2
_GAP = 1.6
translate = QCoreApplication.translate


def lines(reservation: Reservation, now: int) -> list[tuple[str, float, bool]]:
    """What stands on it, from top to bottom: words, height of the letters in mm, and whether they are bold."""
    written = [
        (reservation.slot, _SLOT, True),
        (reservation.code, _CODE, True),
        (reservation.display_name, _TEXT, True),
        *((f"{line.quantity} × {line.title}", _TEXT, False) for line in reservation.lines),
    ]
    if reservation.deadline:
        until = translate("slip", "Liegt bereit bis {0}").format(saying.moment(reservation.deadline, now))
        written.append((until, _TEXT, False))
    return [entry for entry in written if entry[0]]


def paint_slip(painter: QPainter, reservation: Reservation, dots: Dots, now: int) -> int:
    """Paint it into the upper left corner; how many dots it is high."""
    left, top, width = dots.across(_EDGE), dots.down(_EDGE), dots.across(WIDTH - 2 * _EDGE)
    for text, height, bold in lines(reservation, now):
        font = QFont(QGuiApplication.font())
        font.setPixelSize(dots.down(height))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        room = QRect(left, top, width, dots.down(200))
        taken = painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap), text)
        top = taken.bottom() + dots.down(_GAP)
    return top + dots.down(_EDGE)


def print_slip(printer: QPrinter, reservation: Reservation, now: int) -> None:
    """Send it through the driver. Raises PrinterRefused."""
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterRefused
    paint_slip(painter, reservation, Dots(printer.logicalDpiX(), printer.logicalDpiY()), now)
    if not painter.end():
        raise PrinterRefused
