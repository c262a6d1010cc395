"""Who is working, at the foot of the rail: an icon, a name and what may be done; a press opens the change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from shb_desktop.ui import icons
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import TARGET, TEXT_SMALL, colors_of

if TYPE_CHECKING:
    from shb_desktop.domain.staff import Actor


_ROLE = 19
"""Pixels of the line below the name: beside each other hardly a whole name would be read."""


class Who(QAbstractButton):
    """Shows an Actor. `clicked` opens the change."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width, self._icon, self._second = width, "person", ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Wer arbeitet? (Strg+L)"))
        self._say("person", self.tr("Ohne PIN"))

    def show_actor(self, actor: "Actor") -> None:
        """Somebody else works now."""
        from shb_desktop.domain.staff import NOBODY, ROLE_WORDS, SHOP  # brings hashes: not before the first paint

        if actor == SHOP:
            self._say("person", self.tr("Ohne PIN"))
        elif actor == NOBODY:
            self._say("lock", self.tr("Abgemeldet"))
        else:
            self._say("person", actor.name, said(ROLE_WORDS[actor.role]))

    def _say(self, icon: str, first: str, second: str = "") -> None:
        self._icon, self._second = icon, second
        self.setText(first)
        self.setAccessibleName(self.tr("Wer arbeitet: {0}").format(f"{first} {second}".strip()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._width, TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = colors_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.sunken))
            painter.drawRoundedRect(where, 8, 8)
        if self.hasFocus():
            painter.setPen(QColor(colors.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(where, 8, 8)
        icons.paint(painter, self._icon, colors.muted, QRectF(12, self.height() / 2 - 10, 20, 20))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        room = QRectF(42, 0, self.width() - 48, self.height())
        upper = room.adjusted(0, 3, 0, -_ROLE) if self._second else room
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, name)
        if self._second:
            font.setPixelSize(TEXT_SMALL)
            font.setWeight(QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(QColor(colors.muted))
            lower = QRectF(room.left(), room.bottom() - _ROLE - 1, room.width(), _ROLE - 2)
            painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, self._second)
