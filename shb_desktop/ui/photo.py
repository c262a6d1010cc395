"""A photo as a person brings it, from file, clipboard, mouse or camera: turned upright, shrunk, its metadata gone."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from shb_desktop.errors import ShopError
from shb_desktop.services.pictures import MOST_BYTES, MOST_PIXELS
from shb_desktop.ui.camera_scanner import CameraTrouble, NoCamera, cameras

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

_LARGEST_FILE = 60 * 1024 * 1024
_LARGEST_MB = 512
"""Megabytes that a decoded photo may take: 100 megapixels fit, a bomb does not."""
_QUALITIES = (88, 80, 70, 58, 45)


class PhotoUnreadable(ShopError):
    """What was chosen is no picture that can be read."""

    code = "photo-unreadable"
    title = "Dieses Bild lässt sich nicht lesen."
    hint = "Nehmen Sie ein Foto als JPEG, PNG oder WebP. Fotos vom Handy stellen Sie notfalls auf „kompatibel“ um."


class NothingToPaste(ShopError):
    """There is no picture in the clipboard."""

    code = "nothing-to-paste"
    title = "In der Zwischenablage liegt kein Bild."
    hint = "Kopieren Sie zuerst ein Bild, etwa mit der rechten Maustaste im Browser."


def from_file(path: Path) -> bytes:
    """A photo's file as the small JPEG that is kept (in a thread). Raises PhotoUnreadable."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise PhotoUnreadable
    except OSError as problem:
        raise PhotoUnreadable from problem
    reader = QImageReader(str(path))
    QImageReader.setAllocationLimit(_LARGEST_MB)
    # The content decides what it is, not the name; EXIF says how it was held.
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > 2 * MOST_PIXELS:
        bound = QSize(2 * MOST_PIXELS, 2 * MOST_PIXELS)
        reader.setScaledSize(size.scaled(bound, Qt.AspectRatioMode.KeepAspectRatio))
    return from_image(reader.read())


def from_image(image: QImage) -> bytes:
    """A picture as the small JPEG that is kept (in a thread). Raises PhotoUnreadable."""
    if image.isNull() or min(image.width(), image.height()) < 8:
        raise PhotoUnreadable
    plain = _on_white(image)
    bound = MOST_PIXELS
    while True:
        small = _within(plain, bound)
        for quality in _QUALITIES:
            jpeg = _encoded(small, quality)
            if len(jpeg) <= MOST_BYTES:
                return jpeg
        bound = bound * 3 // 4


def of_mime(data: QMimeData) -> Callable[[], bytes] | None:
    """How to make a photo of what was dropped or pasted; None where there is no picture in it."""
    for url in data.urls():
        if url.isLocalFile():
            path = Path(url.toLocalFile())
            return lambda: from_file(path)
    if data.hasImage():
        image = QImage(data.imageData())
        return lambda: from_image(image)
    return None


class Shutter(QObject):
    """A camera to take one photo with. `seen` carries each frame, `trouble` a ShopError."""

    seen = Signal(QImage)
    trouble = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = QImage()

    def start(self) -> None:
        """Switch the first camera on. Raises CameraMissing, NoCamera."""
        if not cameras():
            raise NoCamera
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoSink

        device = QMediaDevices.defaultVideoInput()
        self._session, self._sink, self._camera = QMediaCaptureSession(self), QVideoSink(self), QCamera(device, self)
        self._sink.videoFrameChanged.connect(self.take)
        self._camera.errorOccurred.connect(
            lambda _, reason: self.trouble.emit(CameraTrouble(device.description(), reason))
        )
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._camera.start()

    def take(self, frame: "QVideoFrame") -> None:
        """A frame came."""
        if frame.isValid():
            self.show_frame(frame.toImage())

    def show_frame(self, image: QImage) -> None:
        """The newest look through the lens."""
        self._last = image
        self.seen.emit(image)

    def photo(self) -> QImage:
        """What was seen last."""
        return self._last

    def stop(self) -> None:
        """Switch it off."""
        camera = getattr(self, "_camera", None)
        if camera is not None:
            camera.stop()


def _on_white(image: QImage) -> QImage:
    """The bare picture, without texts and colour profile. A JPEG knows no transparency: white shows through."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor("white"))
    painter = QPainter(ground)
    painter.drawImage(QRect(ground.rect()), image)
    painter.end()
    return ground


def _within(image: QImage, bound: int) -> QImage:
    if max(image.width(), image.height()) <= bound:
        return image
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(bound, bound, keep, smooth)


def _encoded(image: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(quality)
    writer.setOptimizedWrite(True)
    if not writer.write(image):
        raise PhotoUnreadable
    return bytes(buffer.data().data())
