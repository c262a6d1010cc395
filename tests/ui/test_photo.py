"""A photo as people bring it becomes a small upright JPEG that says nothing but what it shows."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from shb_desktop.services.pictures import MOST_BYTES, size_of
from shb_desktop.ui import photo
from shb_desktop.ui.album import square
from shb_desktop.ui.photo import PhotoUnreadable
from shb_desktop.ui.tasks import Tasks
from shb_desktop.ui.widgets.photo_box import PhotoBox


def _phone_photo(path: Path, size: tuple[int, int] = (3_000, 2_000)) -> None:
    """As a phone held upright writes it: lying, with where and when in the EXIF."""
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    image.paste((255, 0, 0), (0, 0, size[0] // 4, size[1] // 4))
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by 90° to the right
    exif[0x010F] = "Telefonbau"
    exif.get_ifd(0x8825)[1] = "N"
    image.save(path, "JPEG", exif=exif, comment=b"at home", quality=95)


def test_it_is_turned_shrunk_and_silent(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "foto.jpg"
    _phone_photo(path)
    jpeg = photo.from_file(path)
    assert size_of(jpeg) == (1_066, 1_600)
    assert len(jpeg) <= MOST_BYTES
    found = Image.open(BytesIO(jpeg))
    assert dict(found.getexif()) == {}
    assert "comment" not in found.info
    right_top = found.getpixel((found.width - 50, 50))
    assert isinstance(right_top, tuple)
    assert right_top[0] > 200
    assert right_top[1] < 60


def test_noise_is_pressed_below_the_limit(qapp: object) -> None:
    noise = Image.effect_noise((1_600, 1_600), 120).convert("RGB").tobytes()
    jpeg = photo.from_image(QImage(noise, 1_600, 1_600, 4_800, QImage.Format.Format_RGB888))
    assert len(jpeg) <= MOST_BYTES
    size_of(jpeg)


def test_what_shows_through_is_white_and_a_profile_is_gone(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGBA", (200, 100), (0, 0, 0, 0)).save(path, "PNG", icc_profile=b"not a profile")
    jpeg = photo.from_file(path)
    size_of(jpeg)
    assert Image.open(BytesIO(jpeg)).getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"<svg onload='x'/>", b"%PDF-1.7"])
def test_what_is_no_picture_is_refused(qapp: object, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "foto.jpg"
    path.write_bytes(content)
    with pytest.raises(PhotoUnreadable):
        photo.from_file(path)
    with pytest.raises(PhotoUnreadable):
        photo.from_file(tmp_path / "nowhere.jpg")


@pytest.mark.qt_log_ignore("JPEG")
def test_a_cut_photo_is_refused(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "foto.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 cut")
    with pytest.raises(PhotoUnreadable):
        photo.from_file(path)


def test_a_square_is_cut_from_the_middle(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "foto.jpg"
    _phone_photo(path, (400, 200))
    found = square(path, 40)
    assert (found.width(), found.height()) == (40, 40)
    assert square(tmp_path / "nowhere.jpg", 40).isNull()


def test_dropped_pasted_taken_and_removed(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "foto.jpg"
    _phone_photo(path, (800, 600))
    tasks = Tasks()
    box = PhotoBox(tasks, None)
    qtbot.addWidget(box)
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(path))])
    make = photo.of_mime(brought)
    assert make is not None
    with qtbot.waitSignal(box.changed):
        box.take(make)
    assert box.jpeg
    assert box.view.has_image()
    copied = QMimeData()
    copied.setImageData(QImage(20, 20, QImage.Format.Format_RGB32))
    assert photo.of_mime(copied) is not None
    assert photo.of_mime(QMimeData()) is None
    shutter = photo.Shutter()
    frame = QImage(64, 48, QImage.Format.Format_RGB32)
    frame.fill(QColor("red"))
    shutter.show_frame(frame)
    assert size_of(photo.from_image(shutter.photo())) == (64, 48)
    box.remove()
    assert box.jpeg == b""
    assert not box.view.has_image()
    tasks.stop()
