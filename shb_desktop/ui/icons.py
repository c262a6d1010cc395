"""Our own line icons, drawn in the colour that is asked for and sharp at every scaling."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QXmlStreamReader
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLineEdit, QPushButton

from shb_desktop.paths import resources
from shb_desktop.ui.theme import colors_of

_ = QXmlStreamReader  # PySide makes this kind with the first renderer: here, and not while the window paints


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    drawing = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", color).encode()))


def paint(painter: QPainter, name: str, color: str, where: QRectF) -> None:
    """Draw the icon `name` into `where`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, color).render(painter, where)


def pixmap(name: str, color: str, size: int, ratio: float = 1.0, gap: int = 0) -> QPixmap:
    """The icon as a picture of `size` device-independent pixels, with an empty `gap` at its right."""
    picture = QPixmap(QSize(round((size + gap) * ratio), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint(painter, name, color, QRectF(0, 0, size, size))
    painter.end()
    return picture


@lru_cache(maxsize=256)
def icon(name: str, color: str, faint: str | None = None, gap: int = 0) -> QIcon:
    """The icon `name` in `color`; `faint` for things that cannot be pressed; `gap` keeps words at a distance."""
    made = QIcon()
    # Only for the screens that are there: a page has dozens of icons, and each is drawn while the page is built.
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        made.addPixmap(pixmap(name, color, 20, ratio, gap), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, faint or color, 20, ratio, gap), QIcon.Mode.Disabled)
    return made


def let_clear(field: QLineEdit) -> None:
    """A cross of our own in `field` that empties it, in a grey that can be seen on light and on dark."""
    field.setClearButtonEnabled(True)
    if (cross := field.findChild(QAction)) is not None:
        cross.setIcon(icon("clear", ""))


def app_icon() -> QIcon:
    """The program's own mark: a shopping bag with bars on the accent ground."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor("#0f766e"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22)
        inset = size * 0.14
        paint(painter, "app", "#ffffff", QRectF(inset, inset, size - 2 * inset, size - 2 * inset))
        painter.end()
        made.addPixmap(picture)
    return made


def retint(button: QPushButton, name: str) -> None:
    """Give `button` the icon `name` in the colour of its own words."""
    colors, kind = colors_of(button), button.property("kind")
    color = {
        "primary": colors.on_accent,
        "quiet": colors.accent_text,
        "icon": colors.muted,
        "danger": colors.danger,
        "practice": colors.on_practice,
        "toast": colors.window,
        "toast-flat": colors.window,
    }.get(kind, colors.text)
    gap = 8 if button.text() else 0
    button.setIcon(icon(name, color, colors.muted, gap))
    button.setIconSize(QSize(20 + gap, 20))
