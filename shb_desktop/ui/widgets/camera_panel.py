"""The camera's picture in a corner of the window; what the shop does not know is compared by a person first."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from shb_desktop.domain.barcode import ScanKind, UnreadableCode, read
from shb_desktop.errors import ShopError
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue
from shb_desktop.services.sighting import as_scanned
from shb_desktop.ui.camera_scanner import CameraScanner, Look
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.language import whole
from shb_desktop.ui.theme import SPACE_8, SPACE_12, SPACE_24, colors_of
from shb_desktop.ui.widgets.parts import Button, Icon, beside, stacked, words

_WIDE, _HIGH = 304, 190


class View(QWidget):
    """The picture, with a frame in its middle to hold the code into."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self.setFixedSize(_WIDE, _HIGH)

    def show_picture(self, picture: QImage) -> None:
        """The newest frame."""
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(whole, 8, 8)
        painter.setClipPath(path)
        painter.fillRect(whole, QColor(colors.sunken))
        if not self._picture.isNull():
            # Cut, not squeezed: a code keeps its shape.
            scale = max(whole.width() / self._picture.width(), whole.height() / self._picture.height())
            width, height = self._picture.width() * scale, self._picture.height() * scale
            painter.drawImage(
                QRectF((whole.width() - width) / 2, (whole.height() - height) / 2, width, height), self._picture
            )
        painter.setPen(QColor(255, 255, 255, 200))
        painter.drawRoundedRect(whole.adjusted(36, 48, -36, -48), 8, 8)


class CameraPanel(QFrame):
    """`code_read` carries what the shop may act on; `closed` when somebody switched the camera off."""

    code_read = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, camera: CameraScanner) -> None:
        super().__init__(desk.window)
        self._desk, self._camera, self._window = desk, camera, desk.window
        self._asked: str | None = None
        self._grip: QPointF | None = None
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Kamera"))
        close = Button("", "icon", "close")
        close.setAccessibleName(self.tr("Kamera ausschalten"))
        close.setFixedWidth(44)
        close.clicked.connect(self.closed)
        self.view = View()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self.note = words(self.tr("Halten Sie den Code ruhig vor die Kamera."), "small", wrap=True)
        self.digits = words("", "large")
        self.digits.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.digits.hide()
        self.same = Button(self.tr("Stimmt überein"), "primary")
        self.same.clicked.connect(self._compared)
        self.other = Button(self.tr("Nein"))
        self.other.clicked.connect(self._ask_nothing)
        self._answers = QWidget()
        self._answers.setLayout(beside(self.other, self.same, spacing=SPACE_8))
        self._answers.hide()
        head = beside(Icon("search", 20, "muted"), words(self.tr("Kamera"), "section"), -1, close, spacing=SPACE_8)
        layout = stacked(head, self.view, self._bar, self.note, self.digits, self._answers, margin=SPACE_12)
        self.setLayout(layout)
        camera.looked.connect(self._looked)
        camera.agreed.connect(self._agreed)
        camera.trouble.connect(self._trouble)
        desk.window.installEventFilter(self)
        self.place()

    def place(self) -> None:
        """Stand in the lower right corner."""
        window = self._window
        self.setFixedWidth(_WIDE + 2 * SPACE_12 + 2)
        self.adjustSize()
        self.move(window.width() - self.width() - SPACE_24, window.height() - self.height() - SPACE_24)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        window, wanted = self._window, self.mapToParent((event.position() - self._grip).toPoint())
        self.move(
            QPoint(
                max(0, min(wanted.x(), window.width() - self.width())),
                max(0, min(wanted.y(), window.height() - self.height())),
            )
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def _looked(self, look: Look) -> None:
        self.view.show_picture(look.picture)
        self._bar.setValue(self._camera.progress())

    def _agreed(self, code: str) -> None:
        if self._asked is None:
            self._bar.setValue(100)
            self._desk.tasks.look(partial(_may_count, self._desk.book, code), partial(self._decided, code))

    def _decided(self, code: str, known: bool) -> None:
        if known:
            self.note.setText(self.tr("Gelesen: {0}").format(read(code, self._desk.book.scales).shown))
            self.code_read.emit(as_scanned(code))
            return
        self._asked = code
        self.note.setText(
            self.tr("Diesen Code kennt Ihr Laden noch nicht. Stehen genau diese Zeichen auf der Packung?")
        )
        self.digits.setText(_grouped(read(code, self._desk.book.scales).shown))
        self._show_question(True)
        self._desk.window.announce(f"{self.note.text()} {self.digits.text()}")

    def _compared(self) -> None:
        code = self._asked
        self._ask_nothing()
        if code is not None:
            self.code_read.emit(as_scanned(code))

    def _ask_nothing(self) -> None:
        self._asked = None
        self.note.setText(self.tr("Halten Sie den Code ruhig vor die Kamera."))
        self._show_question(False)

    def _show_question(self, asking: bool) -> None:
        self.digits.setVisible(asking)
        self._answers.setVisible(asking)
        self.place()
        if asking:
            self.other.setFocus()  # an Enter out of habit must not be what compares the digits

    def _trouble(self, problem: ShopError) -> None:
        self.note.setText(whole(problem))
        self.place()


def _may_count(book: Book, code: str) -> bool:
    """Whether a code read by a camera needs no second look: it leads to an article of the shop, or is a pickup."""
    try:
        found = read(code, book.scales)
    except UnreadableCode:
        return False
    if found.kind is ScanKind.PICKUP and not found.alternative_key:
        return True
    return catalogue.find(book, as_scanned(code)) is not None


def _grouped(text: str) -> str:
    """The digits as they stand below the bars: 9 520000 000011."""
    if len(text) == 13 and text.isdigit():
        return f"{text[:1]} {text[1:7]} {text[7:]}"
    if len(text) == 8 and text.isdigit():
        return f"{text[:4]} {text[4:]}"
    return text
