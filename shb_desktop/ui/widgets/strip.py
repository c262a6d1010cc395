"""The foot of the counter's card: what was booked, what is asked, or why nothing was, with the one or two ways on.

It paints its words itself and moves its buttons only when it must: it says something new at every scan.
"""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from shb_desktop.ui import icons
from shb_desktop.ui.theme import RADIUS, SPACE_8, SPACE_12, TEXT, colors_of, sized
from shb_desktop.ui.widgets.parts import Button

_LEAST = 72
_ICON = 24
_BETWEEN = 2
_FLAGS = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextWordWrap.value


class Strip(QWidget):
    """`pressed` for the first button, `second_pressed` for the one that leaves everything as it is."""

    pressed = Signal()
    second_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tone, self._icon, self._title, self._hint = "accent", "check", "", ""
        self.button = Button("", "", tall=True, parent=self)
        self.button.clicked.connect(self.pressed)
        self.second = Button("", "quiet", tall=True, parent=self)
        self.second.clicked.connect(self.second_pressed)
        for control in (self.button, self.second):
            control.hide()
        self._arranged: tuple[object, ...] = ()
        self._set_fonts()
        self._icon_at, self._title_at, self._hint_at = QRect(), QRect(), QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFixedHeight(_LEAST)

    def say(self, tone: str, icon: str, title: str, hint: str = "", button: str = "", second: str = "") -> None:
        """`tone` is accent, warning, danger or sunken."""
        looks_alike = (tone, icon) == (self._tone, self._icon)
        titled = self._title
        self._tone, self._icon, self._title, self._hint = tone, icon, title, hint
        for control, text in ((self.button, button), (self.second, second)):
            if control.text() != text:
                control.setText(text)
                control.setVisible(bool(text))
                control.resize(control.sizeHint())
                looks_alike = False
        before = self._title_at, self._hint_at
        self._arrange()
        if not looks_alike:
            self.update()
        elif titled != title or before[0] != self._title_at:
            self.update(before[0].united(before[1]).united(self._title_at).united(self._hint_at))
        else:
            # As a rule it is the time of the booking alone.
            self.update(before[1].united(self._hint_at))
        self.setAccessibleName(self.text())

    def text(self) -> str:
        """All it says."""
        return f"{self._title} {self._hint}".strip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_fonts()
            for control in (self.button, self.second):
                control.resize(control.sizeHint())
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = colors_of(self)
        ground, line, ink = {
            "accent": (colors.accent_soft, colors.accent_soft, colors.accent_text),
            "warning": (colors.warning_soft, colors.warning_line, colors.warning),
            "danger": (colors.danger_soft, colors.danger_line, colors.danger),
        }.get(self._tone, (colors.sunken, colors.sunken, colors.muted))
        painter = QPainter(self)
        if self.rect().adjusted(RADIUS, 1, -RADIUS, -1).contains(event.rect()):
            painter.fillRect(event.rect(), QColor(ground))
        else:
            painter.fillRect(event.rect(), QColor(colors.card))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(line), 1))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if event.rect().intersects(self._icon_at):
            icons.paint(painter, self._icon, ink, QRectF(self._icon_at))
        painter.setPen(QColor(colors.text))
        if event.rect().intersects(self._title_at):
            _write(painter, self._title_at, self._strong, self._strong_metrics, self._title)
        if self._hint:
            _write(painter, self._hint_at, self._plain, self._plain_metrics, self._hint)

    def _set_fonts(self) -> None:
        self._plain, self._strong = sized(self, TEXT), sized(self, TEXT, QFont.Weight.DemiBold)
        self._plain_metrics, self._strong_metrics = QFontMetrics(self._plain), QFontMetrics(self._strong)

    def _arrange(self) -> None:
        button, second = self.button.size(), self.second.sizeHint()
        left = 2 * SPACE_12 + _ICON
        # Two ways on need a row of their own where the question would be squeezed between them.
        below = bool(self.second.text()) and not self._fits(self.width() - left - button.width() - second.width())
        inline = bool(self.button.text()) and not below
        taken = button.width() + SPACE_12 if inline else 0
        if inline and self.second.text():
            taken += second.width() + SPACE_8
        width = self.width() - left - taken - SPACE_8
        title = _height(self._strong_metrics, self._title, width)
        hint = _height(self._plain_metrics, self._hint, width)
        asked = (self.size(), title, hint, button, second, inline, below)
        if asked == self._arranged:
            return  # as a rule: another time of day
        words = title + (_BETWEEN + hint if hint else 0)
        edge = SPACE_12 if below else SPACE_8
        upper = max(words, button.height() if inline else 0, _ICON)
        foot = button.height() + SPACE_8 if below else 0
        total = max(_LEAST, upper + foot + 2 * edge)
        if total != self.height():
            self.setFixedHeight(total)
        upper = total - foot - 2 * edge
        top = edge + (upper - words) // 2
        self._icon_at = QRect(SPACE_12, edge + (upper - _ICON) // 2, _ICON, _ICON)
        self._title_at = QRect(left, top, width, title)
        self._hint_at = QRect(left, top + title + _BETWEEN, width, hint) if hint else QRect(left, top + title, 0, 0)
        right = self.width() - SPACE_8
        if below:
            self.button.setGeometry(left, total - edge - button.height(), *button.toTuple())
            after = left + button.width() + SPACE_8
            self.second.setGeometry(after, total - edge - second.height(), *second.toTuple())
        elif inline:
            middle = edge + (upper - button.height()) // 2
            if self.second.text():
                self.second.setGeometry(right - second.width(), middle, *second.toTuple())
                right -= second.width() + SPACE_8
            self.button.setGeometry(right - button.width(), middle, *button.toTuple())
        self._arranged = (self.size(), *asked[1:])

    def _fits(self, room: int) -> bool:
        """Whether each sentence stands in one line beside both buttons."""
        needed = max(
            self._strong_metrics.horizontalAdvance(self._title), self._plain_metrics.horizontalAdvance(self._hint)
        )
        return needed <= room - SPACE_12 - 2 * SPACE_8


def _height(metrics: QFontMetrics, text: str, width: int) -> int:
    """How high `text` is in so many pixels of width; 0 without one."""
    if not text:
        return 0
    # No letter is wider than it is high; to measure takes longer than to see that.
    if len(text) * TEXT < width or metrics.horizontalAdvance(text) <= width:
        return metrics.height()
    return metrics.boundingRect(0, 0, max(width, 80), 10_000, _FLAGS, text).height()


def _write(painter: QPainter, where: QRect, font: QFont, metrics: QFontMetrics, text: str) -> None:
    painter.setFont(font)
    if where.height() == metrics.height():
        painter.drawText(where.left(), where.top() + metrics.ascent(), text)
    else:
        painter.drawText(where, _FLAGS, text)
