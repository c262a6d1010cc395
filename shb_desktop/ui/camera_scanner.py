"""A camera as a scanner: frames are read in a thread and put to the vote. Qt's part is loaded when used."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal
from PySide6.QtGui import QImage

from shb_desktop.domain.scales_layout import ScalesLayout
from shb_desktop.errors import ShopError
from shb_desktop.services.sighting import FrameVote, Sighting, glimpse

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QVideoFrame

_MOST_WIDE = 1_280
"""Pixels across that a frame is read at; a finer camera only costs time."""
_SHOWN_WIDE = 320


class CameraMissing(ShopError):
    """This installation has no part for cameras."""

    code = "camera-missing"
    title = "Mit der Kamera kann dieses Programm noch nicht lesen."
    hint = (
        "Es fehlt der Zusatz für Geräte (PySide6-Addons). Alle anderen Scanner gehen ohne ihn. "
        "Bitten Sie, wer Ihren Computer betreut, den Zusatz „devices“ einzurichten."
    )


class NoCamera(ShopError):
    """There is no camera, or not the one that was chosen."""

    code = "no-camera"
    title = "Es ist keine Kamera angeschlossen."
    hint = "Stecken Sie sie an, oder wählen Sie unter „Scanner einrichten“ eine andere."


class CameraTrouble(ShopError):
    """The camera stopped, or cannot be used."""

    code = "camera-trouble"

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(
            f"Die Kamera „{name}“ liefert kein Bild ({reason}).",
            "Vielleicht benutzt sie ein anderes Programm, oder das System verbietet es. Schalten Sie sie dann neu ein.",
        )


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera of this computer."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Look:
    """What one frame showed, and a small picture of it for a person."""

    seen: tuple[Sighting, ...]
    picture: QImage
    at: int


def cameras() -> tuple[Camera, ...]:
    """The cameras of this computer. Raises CameraMissing."""
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as problem:
        raise CameraMissing from problem
    return tuple(
        Camera(device.id().toBase64().toStdString(), device.description()) for device in QMediaDevices.videoInputs()
    )


def gray(image: QImage) -> Image.Image:
    """A picture as one that is read: gray, and no wider than is of use."""
    if image.width() > _MOST_WIDE:
        image = image.scaledToWidth(_MOST_WIDE, Qt.TransformationMode.SmoothTransformation)
    plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (plain.width(), plain.height())
    return Image.frombytes("L", size, bytes(plain.constBits()), "raw", "L", plain.bytesPerLine())


def look(frame: "QVideoFrame", at: int) -> Look:
    """Read one frame (in a thread)."""
    image = frame.toImage()
    shown = image.scaledToWidth(_SHOWN_WIDE, Qt.TransformationMode.SmoothTransformation)
    return Look(glimpse(gray(image)), shown, at)


class CameraScanner(QObject):
    """`agreed` carries a code that several frames showed, `looked` each Look at a frame, `trouble` a ShopError."""

    agreed = Signal(str)
    looked = Signal(object)
    trouble = Signal(object)
    _done = Signal(object)

    def __init__(self, parent: QObject | None = None, scales: ScalesLayout = ScalesLayout.GERMAN_DEFAULT) -> None:
        super().__init__(parent)
        self._vote = FrameVote(layout=scales)
        self._reader: ThreadPoolExecutor | None = None
        self._busy = False
        self._camera: QCamera | None = None
        self._since = QElapsedTimer()
        self._since.start()
        self._done.connect(self._read)

    def start(self, key: str = "") -> None:
        """Switch on the camera kept under `key`, or the first one. Raises CameraMissing, NoCamera."""
        cameras()
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoSink

        devices = QMediaDevices.videoInputs()
        if not devices:
            raise NoCamera
        chosen = next((device for device in devices if device.id().toBase64().toStdString() == key), devices[0])
        self._session = QMediaCaptureSession(self)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self.take)
        self._camera = QCamera(chosen, self)
        self._camera.errorOccurred.connect(
            lambda _, reason: self.trouble.emit(CameraTrouble(chosen.description(), reason))
        )
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._camera.start()

    def take(self, frame: "QVideoFrame") -> None:
        """A frame came. While one is being read the others pass: the newest is always the best."""
        if self._busy or not frame.isValid():
            return
        self._busy = True
        if self._reader is None:
            self._reader = ThreadPoolExecutor(1, thread_name_prefix="camera")
        self._reader.submit(look, frame, self._since.elapsed()).add_done_callback(self._done.emit)

    def progress(self) -> int:
        """How far the code in sight is on its way, in percent."""
        return self._vote.progress()

    def stop(self) -> None:
        """Switch the camera off and wait for the frame that is being read."""
        if self._camera is not None:
            self._camera.stop()
            self._camera = None
        if self._reader is not None:
            self._reader.shutdown(wait=True, cancel_futures=True)
            self._reader = None

    def _read(self, finished: "Future[Look]") -> None:
        self._busy = False
        if finished.cancelled() or self._reader is None:
            return
        found = finished.result()
        code = self._vote.see(found.seen, found.at)
        self.looked.emit(found)
        if code is not None:
            self.agreed.emit(code)
