"""An article's picture in a form: dropped, pasted, chosen from a file or taken with the camera."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from shb_desktop.errors import ShopError
from shb_desktop.ui import icons, photo
from shb_desktop.ui.files import ask_to_open
from shb_desktop.ui.tasks import Tasks
from shb_desktop.ui.theme import SPACE_8, SPACE_16, colors_of
from shb_desktop.ui.widgets.parts import Button, beside, stacked, words

_SIDE = 200


class PhotoView(QWidget):
    """The picture, or a place to drop one on. `dropped` carries how to make a photo of what was brought."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_SIDE, _SIDE)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Bild"))
        self._image = QImage()
        self._wanted = False

    def show_image(self, image: QImage) -> None:
        """Another picture; a null one for none."""
        self._image = image
        self.update()

    def has_image(self) -> bool:
        """Whether there is one."""
        return not self._image.isNull()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if photo.of_mime(event.mimeData()) is not None:
            self._wanted = True
            event.acceptProposedAction()
            self.update()

    def dragLeaveEvent(self, event: QEvent) -> None:
        self._wanted = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._wanted = False
        make = photo.of_mime(event.mimeData())
        if make is not None:
            event.acceptProposedAction()
            self.dropped.emit(make)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        make = photo.of_mime(QGuiApplication.clipboard().mimeData()) if event.matches(_PASTE) else None
        if make is not None:
            self.dropped.emit(make)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        where = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        outline = QPainterPath()
        outline.addRoundedRect(where, 10, 10)
        painter.fillPath(outline, QColor(colors.accent_soft if self._wanted else colors.sunken))
        if self._image.isNull():
            icons.paint(painter, "picture", colors.muted, QRectF(_SIDE / 2 - 24, _SIDE / 2 - 44, 48, 48))
            painter.setPen(QColor(colors.muted))
            words_at = QRectF(16, _SIDE / 2 + 12, _SIDE - 32, 60)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(words_at, flags, self.tr("Bild hierher ziehen oder einfügen"))
        else:
            painter.save()
            painter.setClipPath(outline)
            size = self._image.size().scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            at = QRectF((_SIDE - size.width()) / 2, (_SIDE - size.height()) / 2, size.width(), size.height())
            painter.drawImage(at, self._image)
            painter.restore()
        pen = QPen(QColor(colors.accent if self.hasFocus() or self._wanted else colors.field_line))
        pen.setWidthF(2 if self.hasFocus() else 1)
        if self._image.isNull() and not self.hasFocus():
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPath(outline)


class PhotoBox(QWidget):
    """The picture with its buttons. `changed` when another one stands there, `trouble` carries a ShopError."""

    changed = Signal()
    trouble = Signal(object)

    def __init__(self, tasks: Tasks, path: Path | None) -> None:
        super().__init__()
        self._tasks = tasks
        self.jpeg: bytes | None = None
        """The new picture; None while it is the one from before, empty when there is to be none."""
        self._shutter: photo.Shutter | None = None
        self.view = PhotoView()
        self.view.dropped.connect(self.take)
        self.note = words("", "small", wrap=True)
        self.file_button = Button(self.tr("Aus Datei"), "", "in")
        self.file_button.clicked.connect(lambda _=False: self._ask())
        self.paste_button = Button(self.tr("Einfügen"), "", "paste")
        self.paste_button.clicked.connect(lambda _=False: self.paste())
        self.camera_button = Button(self.tr("Kamera"), "", "camera")
        self.camera_button.clicked.connect(lambda _=False: self._camera())
        self.remove_button = Button(self.tr("Entfernen"), "quiet", "trash")
        self.remove_button.clicked.connect(lambda _=False: self.remove())
        buttons = stacked(
            self.file_button, self.paste_button, self.camera_button, self.remove_button, self.note, -1, spacing=SPACE_8
        )
        box = beside(self.view, buttons, spacing=SPACE_16)
        box.setStretch(1, 1)
        box.setAlignment(self.view, Qt.AlignmentFlag.AlignTop)
        self.setLayout(box)
        self.setFocusProxy(self.view)
        if path is not None:
            self.view.show_image(QImage(str(path)))
        self._show_state()

    def take(self, make: Callable[[], bytes]) -> None:
        """Turn what was brought into a photo (in a thread)."""
        self._tell(self.tr("Wird verkleinert …"))
        self._tasks.look(make, self._made, self._failed)

    def _tell(self, state: str) -> None:
        self.note.setText(state)
        self.note.setVisible(bool(state))

    def paste(self) -> None:
        """Take what lies in the clipboard."""
        make = photo.of_mime(QGuiApplication.clipboard().mimeData())
        if make is None:
            self._failed(photo.NothingToPaste())
        else:
            self.take(make)

    def remove(self) -> None:
        """No picture any more."""
        self.stop()
        self.jpeg = b""
        self.view.show_image(QImage())
        self._show_state()
        self.changed.emit()

    def stop(self) -> None:
        """Switch the camera off, if it is on."""
        if self._shutter is not None:
            self._shutter.stop()
            self._shutter = None
            self._show_state()

    def _ask(self) -> None:
        names = self.tr("Bilder (*.jpg *.jpeg *.png *.webp *.gif *.bmp)")
        ask_to_open(
            self.window(), self.tr("Bild wählen"), names, lambda path: self.take(partial(photo.from_file, path))
        )

    def _camera(self) -> None:
        if self._shutter is not None:
            image = self._shutter.photo()
            self.stop()
            self.take(partial(photo.from_image, image))
            return
        shutter = photo.Shutter(self)
        shutter.seen.connect(self.view.show_image)
        shutter.trouble.connect(self._failed)
        try:
            shutter.start()
        except ShopError as problem:
            self._failed(problem)
            return
        self._shutter = shutter
        self._show_state()

    def _made(self, jpeg: bytes) -> None:
        self.jpeg = jpeg
        self.view.show_image(QImage.fromData(jpeg))
        self._show_state()
        self._tell(self.tr("Gedreht, verkleinert und ohne Ortsangaben: {0} KB").format(-(-len(jpeg) // 1000)))
        self.changed.emit()

    def _failed(self, problem: ShopError) -> None:
        self.stop()
        self._tell("")
        self.trouble.emit(problem)

    def _show_state(self) -> None:
        self._tell("")
        self.camera_button.setText(self.tr("Auslösen") if self._shutter is not None else self.tr("Kamera"))
        self.remove_button.setVisible(self.view.has_image() and self._shutter is None)


_PASTE = QKeySequence.StandardKey.Paste
