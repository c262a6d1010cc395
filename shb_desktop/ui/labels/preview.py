"""The first sheet as it will come out of the printer; a click on a place says where the first label goes."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from shb_desktop.errors import ShopError
from shb_desktop.ui.labels.job import Job, pages, place_in_dots
from shb_desktop.ui.labels.painting import Dots, paint_label
from shb_desktop.ui.theme import colors_of

_DPI = 300.0
"""Labels are laid out at these dots and shown smaller: bars need more dots than a screen has."""
_INSET = 8


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn sheet, how many pages there are, and what could not be drawn on this one."""

    image: QImage
    pages: int
    problem: ShopError | None


def draw(job: Job, size: QSize, ratio: float) -> Picture:
    """Draw the first page of `job` so large that it fills `size` (any thread); `ratio` are the screen's pixels."""
    scale = min(size.width() * ratio / job.sheet.page[0], size.height() * ratio / job.sheet.page[1])
    image = QImage(
        max(1, round(job.sheet.page[0] * scale)), max(1, round(job.sheet.page[1] * scale)), QImage.Format.Format_RGB32
    )
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    dots = Dots(_DPI, _DPI)
    painter.scale(scale * 25.4 / _DPI, scale * 25.4 / _DPI)
    every = pages(job)
    problem: ShopError | None = None
    for place, label in every[0] if every else ():
        try:
            paint_label(painter, label, place_in_dots(job, place, dots), dots)
        except ShopError as found:
            problem = problem or found
    painter.end()
    return Picture(image, len(every), problem)


class Preview(QAbstractSlider):
    """To a screen reader a slider over the places of the sheet.

    `start_chosen` carries the place (from 0) of the first label; `drawing_wanted` asks for `draw` in a thread.
    """

    start_chosen = Signal(int)
    drawing_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self._image = QImage()
        self.setMinimumSize(160, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._under: int | None = None

    def set_job(self, job: Job) -> None:
        """Another job; its picture follows."""
        self._job = job
        self.setRange(1, job.sheet.places)
        self.setValue(job.start + 1)
        self.setCursor(Qt.CursorShape.ArrowCursor if job.sheet.is_roll else Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(
            self.tr("Vorschau des Bogens, erstes Etikett auf Platz {0} von {1}").format(job.start + 1, job.sheet.places)
        )
        self.drawing_wanted.emit()
        self.update()

    def show_picture(self, picture: Picture) -> None:
        """What `draw` made."""
        self._image = picture.image
        self.update()

    def room(self) -> QSize:
        """How large the picture may be."""
        return QSize(max(1, self.width() - 2 * _INSET), max(1, self.height() - 2 * _INSET))

    def place_rect(self, place: int) -> QRectF:
        """Where a place lies in this widget."""
        job = self._job
        if job is None:
            return QRectF()
        paper, (left, top) = self._paper(), job.sheet.corner(place)
        scale = paper.width() / job.sheet.page[0]
        # Upon whole dots of the screen: between two, one line would be twice as strong as the next.
        ratio = self.devicePixelRatioF()
        edges = (
            paper.left() + left * scale,
            paper.top() + top * scale,
            paper.left() + (left + job.sheet.width) * scale,
            paper.top() + (top + job.sheet.height) * scale,
        )
        x, y, right, bottom = (round(edge * ratio) / ratio for edge in edges)
        return QRectF(x, y, right - x, bottom - y)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.drawing_wanted.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None:
            self._choose(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self._place_at(event.position())
        if under != self._under:
            self._under = under
            self.setToolTip("" if under is None else self.tr("Hier beginnen (Platz {0})").format(under + 1))
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the place is chosen, not turned to

    def keyPressEvent(self, event: QKeyEvent) -> None:
        job = self._job
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -job.sheet.columns if job else 0,
            Qt.Key.Key_Down: job.sheet.columns if job else 0,
        }
        step = steps.get(Qt.Key(event.key()))
        if job is None or step is None:
            super().keyPressEvent(event)
        elif 0 <= job.start + step < job.sheet.places:
            self._choose(job.start + step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter, job = colors_of(self), QPainter(self), self._job
        if job is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = self._paper()
        painter.fillRect(paper.adjusted(2, 3, 2, 3), QColor(0, 0, 0, 40))
        painter.fillRect(paper, QColor("#ffffff"))
        painter.drawImage(paper, self._image)
        if job.sheet.is_roll:
            self._paint_focus(painter, paper)
            return
        # Whole lines: two dotted ones that meet would be out of step.
        painter.setPen(QPen(QColor("#c6d0cc"), 0))
        for place in range(job.sheet.places):
            area = self.place_rect(place)
            if place < job.start:
                painter.fillRect(area, QColor(86, 102, 98, 36))  # peeled off already
            painter.drawRect(area)
        painter.setPen(QPen(QColor(colors.hairline), 0))
        painter.drawRect(paper)
        if self._under is not None and self._under != job.start:
            painter.fillRect(self.place_rect(self._under), QColor(15, 118, 110, 40))
        painter.setPen(QPen(QColor("#0f766e"), 2))
        painter.drawRect(self.place_rect(job.start))
        self._paint_focus(painter, paper)

    def _paint_focus(self, painter: QPainter, paper: QRectF) -> None:
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors_of(self).accent), 2))
            painter.drawRect(paper.adjusted(-4, -4, 4, 4))

    def _paper(self) -> QRectF:
        job = self._job
        if job is None:
            return QRectF()
        room, page = self.room(), job.sheet.page
        scale = min(room.width() / page[0], room.height() / page[1])
        ratio = self.devicePixelRatioF()
        width, height = (round(side * scale * ratio) / ratio for side in page)
        left, top = (round(gap / 2 * ratio) / ratio for gap in (self.width() - width, self.height() - height))
        return QRectF(left, top, width, height)

    def _place_at(self, where: QPointF) -> int | None:
        job = self._job
        if job is None or job.sheet.is_roll:
            return None
        return next((place for place in range(job.sheet.places) if self.place_rect(place).contains(where)), None)

    def _choose(self, place: int) -> None:
        if self._job is not None and not self._job.sheet.is_roll:
            self.set_job(replace(self._job, start=place))
            self.start_chosen.emit(place)
