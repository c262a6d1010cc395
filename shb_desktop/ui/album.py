"""Small pictures of articles for lists and cards: read in a thread, kept ready, never waited for."""

from collections import OrderedDict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from shb_desktop.services import pictures
from shb_desktop.ui.desk import Desk

_KEPT = 400


class Album(QObject):
    """`ready` when a picture that was asked for can be drawn."""

    ready = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kept: OrderedDict[tuple[str, int], QPixmap | None] = OrderedDict()

    def pixmap(self, image: str, side: int, ratio: float = 1.0) -> QPixmap | None:
        """The picture cut to a square of `side` device-independent pixels; None while it is read, or without one."""
        if not image:
            return None
        key = (image, round(side * ratio))
        if key not in self._kept:
            self._keep(key, None)
            path = pictures.folder(self._desk.book) / f"{image}.jpg"
            self._desk.tasks.look(partial(square, path, key[1]), partial(self._came, key, ratio))
        return self._kept[key]

    def _came(self, key: tuple[str, int], ratio: float, image: QImage) -> None:
        if image.isNull():
            return
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(ratio)
        self._keep(key, picture)
        self.ready.emit()

    def _keep(self, key: tuple[str, int], picture: QPixmap | None) -> None:
        self._kept[key] = picture
        self._kept.move_to_end(key)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)


def square(path: Path, side: int) -> QImage:
    """The middle of a picture, `side` pixels wide and high (in a thread); a null image where there is none."""
    reader = QImageReader(str(path))
    size = reader.size()
    if not size.isValid():
        return QImage()
    # The JPEG is decoded at the size that is needed: a tenth of the time.
    wanted = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    reader.setScaledSize(wanted)
    image = reader.read()
    if image.isNull():
        return image
    return image.copy((wanted.width() - side) // 2, (wanted.height() - side) // 2, side, side)
