"""The rail at the left: where one can go, what waits there, and at its foot how the line to the city stands."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout

from shb_desktop.ui import icons
from shb_desktop.ui.directory import SETTINGS, Entry
from shb_desktop.ui.language import said
from shb_desktop.ui.theme import SPACE_8, SPACE_12, SPACE_24, TARGET, TEXT_SMALL, colors_of
from shb_desktop.ui.widgets.breaking import in_two
from shb_desktop.ui.widgets.parts import beside, stacked, words
from shb_desktop.ui.widgets.who import Who

WIDTH = 240
_ICON, _WORD = 10, 42
"""Where they begin in an entry."""
_STATE = WIDTH - 24 - _WORD - SPACE_12
"""Room for the words of the line's state."""
_WHOLE = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextDontClip.value


class RailItem(QAbstractButton):
    """One page: icon, word, its F-key, and a badge for what waits."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self.setText(said(entry.title))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(f"{said(entry.title)} ({entry.shortcut})")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._badge = 0

    def set_badge(self, count: int) -> None:
        """How many things wait there; 0 for none."""
        self._badge = count
        waiting = self.tr(", {0} neu").format(count) if count else ""
        self.setAccessibleName(f"{said(self.entry.title)} ({self.entry.shortcut}{waiting})")
        self.update()

    def badge(self) -> int:
        """How many things wait there."""
        return self._badge

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 24, TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = colors_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        where = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_soft if on else colors.sunken))
            painter.drawRoundedRect(where, 8, 8)
        if self.hasFocus():
            painter.setPen(QColor(colors.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(where, 8, 8)
        ink = colors.accent_text if on else colors.text
        middle = self.height() / 2
        icons.paint(painter, self.entry.icon, ink if on else colors.muted, QRectF(_ICON, middle - 11, 22, 22))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if on else QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(
            QRectF(_WORD, 0, self.width() - _WORD, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        end, right = _WORD + painter.fontMetrics().horizontalAdvance(self.text()), self.width() - SPACE_12
        font.setPixelSize(12)
        if self._badge:
            self._paint_badge(painter, font, right)
            return
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colors.muted))
        if end + SPACE_12 + painter.fontMetrics().horizontalAdvance(self.entry.shortcut) <= right:
            place = QRectF(0, 0, right, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.entry.shortcut)

    def _paint_badge(self, painter: QPainter, font: QFont, right: int) -> None:
        """The count in the place of the F-key, ending where those of the other pages end."""
        colors = colors_of(self)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        count = str(self._badge) if self._badge < 100 else "99+"
        width = max(22, painter.fontMetrics().horizontalAdvance(count) + 12)
        spot = QRectF(right - width, self.height() / 2 - 11, width, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent))
        painter.drawRoundedRect(spot, 11, 11)
        painter.setPen(QColor(colors.on_accent))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, count)


class RailIcon(RailItem):
    """A page that is opened now and then: its icon alone, its word for the pointer and the screen reader."""

    def __init__(self, entry: Entry) -> None:
        super().__init__(entry)
        self.setText("")
        self.setToolTip(f"{said(entry.title)} ({entry.shortcut})")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(TARGET, TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = colors_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        where = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_soft if on else colors.sunken))
            painter.drawRoundedRect(where, 8, 8)
        if self.hasFocus():
            painter.setPen(QColor(colors.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(where, 8, 8)
        ink = colors.accent_text if on else colors.muted
        icons.paint(painter, self.entry.icon, ink, QRectF(11, 11, 22, 22))


class SyncPill(QAbstractButton):
    """How the line to the city stands, in an icon and two short lines."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._tone, self._second = "cloud-off", "muted", ""
        self.setAccessibleName(self.tr("Synchronisierung"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_as(self, first: str, second: str, icon: str, tone: str) -> None:
        """Another state; `tone` is accent, warning, danger or muted."""
        self.setText(first)
        self._second, self._icon, self._tone = second, icon, tone
        self.setAccessibleName(f"{first} {second}".strip())
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """All it says."""
        return f"{self.text()} · {self._second}" if self._second else self.text()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 24, 64 if len(self._lines()[1]) > 1 else 52)

    def _lines(self) -> tuple[QFont, list[str]]:
        """What stands above, and its type: smaller, and then in two lines, before anything of it is cut."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        for pixels in (14, TEXT_SMALL):
            font.setPixelSize(pixels)
            if QFontMetrics(font).horizontalAdvance(self.text()) <= _STATE:
                return font, [self.text()]
        return font, in_two(self.text(), QFontMetrics(font), _STATE)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = colors_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, line, ink = {
            "accent": (colors.card, colors.hairline, colors.accent),
            "warning": (colors.warning_soft, colors.warning_line, colors.warning),
            "danger": (colors.danger_soft, colors.danger_line, colors.danger),
        }.get(self._tone, (colors.card, colors.hairline, colors.muted))
        where = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(QColor(ground if not self.underMouse() else colors.sunken))
        painter.setPen(QColor(colors.accent if self.hasFocus() else line))
        painter.drawRoundedRect(where, 10, 10)
        icons.paint(painter, self._icon, ink, QRectF(12, self.height() / 2 - 10, 20, 20))
        told = self._tone in ("warning", "danger")
        room, (first, lines), second = _STATE, self._lines(), QFont(self.font())
        second.setPixelSize(12)
        height = 20 if len(lines) == 1 else 17
        below = QFontMetrics(second).elidedText(self._second, Qt.TextElideMode.ElideRight, room)
        top = (self.height() - height * len(lines) - (16 if below else 0)) / 2
        painter.setFont(first)
        painter.setPen(QColor(ink if told else colors.text))
        for line in lines:
            painter.drawText(QRectF(_WORD, top, room, height), _WHOLE, line)
            top += height
        painter.setFont(second)
        painter.setPen(QColor(ink if told else colors.muted))
        painter.drawText(QRectF(_WORD, top, room, 16), _WHOLE, below)


class Rail(QFrame):
    """`chosen` carries the key of a page, `sync_wanted` a click on the pill."""

    chosen = Signal(str)
    sync_wanted = Signal()

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        super().__init__()
        self.setProperty("kind", "rail")
        self.setFixedWidth(WIDTH)
        self._items = {entry.key: (RailIcon if entry == SETTINGS else RailItem)(entry) for entry in entries}
        self.shop = words("", "strong")
        self.who = Who(WIDTH - SPACE_24 - TARGET)
        self.pill = SyncPill()
        self.pill.clicked.connect(self.sync_wanted)
        self._mark = _Mark()
        head = stacked(self.shop, words("SHB Desktop", "small"), spacing=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, SPACE_12)
        # Eleven pages, who works and the line stand below each other in 700 pixels: the rows' own air is enough.
        column.setSpacing(0)
        column.addLayout(beside(4, self._mark, 4, head, -1, spacing=4))
        column.addSpacing(SPACE_8)
        for key, item in self._items.items():
            item.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            if not isinstance(item, RailIcon):
                column.addWidget(item)
                self.last = item
        column.addStretch(1)
        foot = [item for item in self._items.values() if isinstance(item, RailIcon)]
        column.addLayout(beside(self.who, *foot, spacing=0))
        column.addSpacing(SPACE_8)
        column.addWidget(self.pill)

    def select(self, key: str) -> None:
        """Mark the page that is shown."""
        for place, item in self._items.items():
            # One stop for Tab: the page that is open. The arrow keys go on from there.
            item.setFocusPolicy(Qt.FocusPolicy.TabFocus if place == key else Qt.FocusPolicy.NoFocus)
        self._items[key].setChecked(True)

    def item(self, key: str) -> RailItem:
        """The row of a page."""
        return self._items[key]

    def set_shop(self, name: str) -> None:
        """Whose shop this is."""
        self.shop.setVisible(bool(name))
        self.shop.setText(self.shop.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, WIDTH - 84))
        self.shop.setToolTip(name)


class _Mark(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(36, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = colors_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent))
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        icons.paint(painter, "app", colors.on_accent, QRectF(6, 5, 24, 24))
