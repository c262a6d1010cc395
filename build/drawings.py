"""The program's mark as files: icon.ico for Windows, PNGs for Linux desktops. Runs in the freezing environment."""

import io
import os
import sys
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256)


def draw(folder: Path) -> None:
    """Leave `shb-desktop.ico` and `shb-desktop-N.png` in `folder`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PIL import Image
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QGuiApplication

    from shb_desktop.ui.icons import app_icon

    app = QGuiApplication(sys.argv[:1])
    mark = app_icon()
    pictures = []
    for size in SIZES:
        kept = QByteArray()
        buffer = QBuffer(kept)
        mark.pixmap(size).toImage().save(buffer, "PNG")  # type: ignore[call-overload]
        data = bytes(kept.data())
        (folder / f"shb-desktop-{size}.png").write_bytes(data)
        pictures.append(Image.open(io.BytesIO(data)))
    largest = pictures[-1]
    largest.save(
        folder / "shb-desktop.ico",
        sizes=[(size, size) for size in SIZES],
        append_images=pictures[:-1],
    )
    app.quit()


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
