"""A choice of a few, side by side, one of them on."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from shb_desktop.ui import icons
from shb_desktop.ui.theme import SPACE_4, colors_of


class Segment(QAbstractButton):
    """One of the choices."""

    def __init__(self, text: str, icon: str, height: int) -> None:
        super().__init__()
        self.setText(text)
        self._icon, self._height = icon, height
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._type()).horizontalAdvance(self.text())
        return QSize(width + (60 if self._icon else 36), self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = colors_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        where = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if on or self.underMouse():
            painter.setPen(QColor(colors.hairline) if on else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.card if on else colors.hairline))
            painter.drawRoundedRect(where, 8, 8)
        if self.hasFocus():
            painter.setPen(QColor(colors.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        ink = colors.accent_text if on else colors.muted
        painter.setFont(self._type())
        width = QFontMetrics(painter.font()).horizontalAdvance(self.text())
        whole = width + (28 if self._icon else 0)
        left = (self.width() - whole) / 2
        if self._icon:
            icons.paint(painter, self._icon, ink, QRectF(left, (self.height() - 20) / 2, 20, 20))
            left += 28
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(left, 0, width + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())

    def _type(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font


class Segmented(QWidget):
    """The row of choices; `chosen` carries the key of the one that a person picked."""

    chosen = Signal(str)

    def __init__(self, choices: tuple[tuple[str, str, str], ...], height: int = 36) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._keys = [key for key, _, _ in choices]
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        row.setSpacing(2)
        for number, (_, text, icon) in enumerate(choices):
            segment = Segment(text, icon, height)
            self._group.addButton(segment, number)
            row.addWidget(segment)
        self._group.idToggled.connect(self._stop_here)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._keys[number]))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def key(self) -> str:
        """Which one is on."""
        return self._keys[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Turn one on without telling anybody."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def button(self, key: str) -> QAbstractButton:
        """The button of a choice."""
        return self._group.button(self._keys.index(key))

    def rename(self, key: str, text: str) -> None:
        """Other words on a choice."""
        button = self.button(key)
        button.setText(text)
        button.updateGeometry()

    def _stop_here(self, _: int, on: bool) -> None:
        """Tab stops at the one that is on, from either side; the arrow keys choose another."""
        if on:
            for segment in self._group.buttons():
                stops = segment.isChecked()
                segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors_of(self).sunken))
        painter.drawRoundedRect(QRectF(self.rect()), 11, 11)
