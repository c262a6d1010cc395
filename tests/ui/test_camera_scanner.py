"""A camera as a scanner, fed with made frames as Qt hands them over."""

import sys
from collections.abc import Iterator

import pytest
from PIL import Image, ImageFilter
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame
from pytestqt.qtbot import QtBot

from shb_desktop.ui import camera_scanner
from shb_desktop.ui.camera_scanner import CameraMissing, CameraScanner, NoCamera, gray
from tests.services.test_sighting import JUICE, WRONG, picture

pytestmark = pytest.mark.qt_log_ignore("qt.multimedia", "No RHI backend", extend=True)


def frame(image: Image.Image) -> QVideoFrame:
    data = image.convert("L").tobytes()
    made = QImage(data, image.width, image.height, image.width, QImage.Format.Format_Grayscale8)
    return QVideoFrame(made.convertToFormat(QImage.Format.Format_RGBX8888))


@pytest.fixture
def camera(qtbot: QtBot) -> Iterator[CameraScanner]:
    scanner = CameraScanner()
    yield scanner
    scanner.stop()


def show(camera: CameraScanner, qtbot: QtBot, *images: Image.Image) -> list[str]:
    """Hold these before the camera, one after the other; what it agreed on."""
    codes: list[str] = []
    camera.agreed.connect(codes.append)
    for image in images:
        with qtbot.waitSignal(camera.looked):
            camera.take(frame(image))
    return codes


def test_a_pack_held_still_is_one_scan(camera: CameraScanner, qtbot: QtBot) -> None:
    assert show(camera, qtbot, *[picture().rotate(4, fillcolor=128)] * 5) == [f"]E0{JUICE}"]


def test_a_frame_read_wrong_is_outvoted(camera: CameraScanner, qtbot: QtBot) -> None:
    blurred = picture().filter(ImageFilter.GaussianBlur(6))
    assert show(camera, qtbot, picture(), picture(WRONG), blurred, picture(), picture()) == [f"]E0{JUICE}"]


def test_frames_that_come_while_one_is_read_pass_by(camera: CameraScanner, qtbot: QtBot) -> None:
    looks: list[object] = []
    camera.looked.connect(looks.append)
    with qtbot.waitSignal(camera.looked):
        for _ in range(10):
            camera.take(frame(picture()))
    qtbot.wait(50)
    assert len(looks) == 1


def test_a_large_frame_is_read_at_a_useful_size() -> None:
    large = QImage(3_840, 2_161, QImage.Format.Format_RGB32)
    large.fill(0xFF808080)
    small = gray(large)
    assert (small.width, small.height) == (1_280, 720)
    assert small.getpixel((700, 300)) == 128


def test_a_computer_without_a_camera_says_so(camera: CameraScanner, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtMultimedia import QMediaDevices

    monkeypatch.setattr(QMediaDevices, "videoInputs", list)
    with pytest.raises(NoCamera, match="keine Kamera"):
        camera.start()


def test_an_installation_without_cameras_says_so(camera: CameraScanner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    with pytest.raises(CameraMissing, match="Kamera"):
        camera_scanner.cameras()
    with pytest.raises(CameraMissing):
        camera.start()
