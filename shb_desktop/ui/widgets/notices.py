"""What the window says by itself: a banner that stays until read, a toast with a way back, a sheet over the page."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, TARGET, colors_of
from shb_desktop.ui.widgets.parts import Button, Elided, Icon, beside, rule, set_kind, stacked, words

UNDO_MS = 30_000
SHORT_MS = 6_000
_SCROLLS = 160
"""What scrolls in a sheet is at least so high, and what is lower does not give way."""
_HEAD = 54
"""How high the head of the rail is, with a little air below."""
_LINES = 3
"""Lines of a toast before it is cut; the tooltip has it all."""


class Banner(QFrame):
    """A calm sentence above the page: what happened, what it means, what to do."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "danger")
        self._icon = Icon("warning", 24, "danger")
        self._title = words("", "strong", wrap=True)
        self._hint = words("", "", wrap=True)
        self._action = Button("", "")
        self._do: Callable[[], None] | None = None
        self._action.clicked.connect(self._act)
        close = Button("", "icon", "close")
        close.setAccessibleName(self.tr("Hinweis schließen"))
        close.setFixedWidth(44)
        close.clicked.connect(self.hide)
        text = stacked(self._title, self._hint, spacing=2)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_16, SPACE_12, SPACE_8, SPACE_12)
        row.setSpacing(SPACE_12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(
        self, title: str, hint: str, tone: str = "danger", action: str = "", do: Callable[[], None] | None = None
    ) -> None:
        """Show a sentence; `tone` is danger or warning."""
        set_kind(self, tone)
        self._icon.show_as("warning", tone)
        self._title.setText(title)
        self._hint.setText(hint)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._do = do
        self.setAccessibleName(f"{title} {hint}")
        self.show()

    def words(self) -> str:
        """What it says now; empty while it is hidden."""
        return f"{self._title.text()} {self._hint.text()}" if self.isVisible() else ""

    def _act(self) -> None:
        self.hide()
        if self._do:
            self._do()


class Toast(QFrame):
    """What was just done, with a way back for half a minute.

    It stands in the rail, above what stays at its foot: there it covers nothing that is read or pressed. A low window
    has no room there: then over the words of practice mode's strip, which end `before` a button, or the rail's head.
    """

    def __init__(
        self, parent: QWidget, wide_as: QWidget, above: QWidget, below: QWidget, before: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before = before
        self._parent, self._wide_as, self._above, self._below = parent, wide_as, above, below
        self.setProperty("kind", "toast")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._undo = Button(self.tr("Rückgängig"), "toast", "undo")
        self._undo.setAccessibleName(self._undo.text())
        self._undo.setToolTip(self.tr("Strg+Z"))
        self._undo.clicked.connect(self.undo)
        self._words = ""
        self._way_back: Callable[[], None] | None = None
        self._newest = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.close_now)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(SPACE_8)
        self._column.addWidget(self._text, 1)
        self._column.addWidget(self._undo)
        # It moves with what it stands on, and with what it must not cover, once they have found their place.
        for neighbour in filter(None, (above, below, before)):
            neighbour.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show `text`; with `undo`, a button that takes it back."""
        self._way_back, self._newest = undo, True
        self._undo.setVisible(undo is not None)
        self._words = text
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self.place()
        self._timer.start(UNDO_MS if undo else SHORT_MS)

    def undo(self) -> bool:
        """Take back what the toast speaks of; False when there is nothing to take back."""
        way_back, self._way_back = self._way_back, None
        if way_back is None or not self.isVisible():
            return False
        self.hide()
        way_back()
        return True

    def pass_by(self) -> None:
        """Something else was done since: the button stays, the key speaks of what is newer."""
        self._newest = False

    def undo_newest(self) -> bool:
        """The same by the key, which takes back what was done last."""
        return self._newest and self.undo()

    def close_now(self) -> None:
        """The half minute is over."""
        self._way_back = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Move and self.isVisible():
            self.place()
        return False

    def place(self) -> None:
        """Stand above the foot of the rail, as wide as it, with as many lines as there is room for."""
        width = self._wide_as.width()
        corner = self._above.mapTo(self._parent, QPoint(0, 0))
        free = corner.y() - self._below.mapTo(self._parent, QPoint(0, self._below.height())).y() - SPACE_8
        if free < TARGET and self._before is not None:
            end = self._before.mapTo(self._parent, QPoint(0, 0))
            width = end.x() - SPACE_12 - corner.x()
            self._show_in(QRect(corner.x(), 0, width, 2 * end.y() + self._before.height()))
            return
        # The one that says most; with the button below the words before the one with its icon beside them.
        ways, best = [(lines, flat) for flat in (False, True) for lines in range(_LINES, 0, -1)], (1, True)
        told, room = 0, free if free >= TARGET else _HEAD
        for lines, flat in ways:
            if self._arrange(width, lines, flat=flat) <= room and len(self._text.text()) > told:
                best, told = (lines, flat), len(self._text.text())
        height = self._arrange(width, best[0], flat=best[1])
        top = corner.y() - SPACE_4 - height
        if free < TARGET and (rail := self._wide_as.parentWidget()) is not None:
            # The lowest window has no room at the foot: then before the head, which nobody presses or needs meanwhile.
            top, height = rail.mapTo(self._parent, QPoint(0, SPACE_4 // 2)).y(), max(height, _HEAD)
        self._stand(QRect(corner.x(), top, width, height))

    def _show_in(self, strip: QRect) -> None:
        """One line with its way back, in the middle of `strip`'s height."""
        height = self._arrange(strip.width(), 1, flat=True)
        self._stand(QRect(strip.left(), (strip.height() - height) // 2, strip.width(), height))

    def _stand(self, where: QRect) -> None:
        self.setToolTip(self._words if self._text.text() != self._words else "")
        self.setGeometry(where)

    def _arrange(self, width: int, lines: int, *, flat: bool) -> int:
        """The height it needs with so many lines above the button or, `flat`, beside its icon alone."""
        edge = SPACE_12 if not flat else SPACE_8 if lines > 1 else 0
        self._column.setDirection(QBoxLayout.Direction.LeftToRight if flat else QBoxLayout.Direction.TopToBottom)
        beside_it = flat and not self._undo.isHidden()
        # The icon is higher than the words: where these keep their distance, it takes the whole height.
        over = 0 if beside_it else edge
        self._column.setContentsMargins(SPACE_12, over, 0 if beside_it else SPACE_12, over)
        set_kind(self._undo, "toast-flat" if flat else "toast")
        self._undo.setText("" if flat else self._undo.accessibleName())
        self._undo.set_icon("undo")
        metrics, room = self._text.fontMetrics(), width - 2 * SPACE_12
        if beside_it:
            room = width - SPACE_12 - self._undo.sizeHint().width() - SPACE_8
        self._text.setText(_cut(self._words, metrics, room, lines))
        if not beside_it:
            return max(TARGET, self._column.totalHeightForWidth(width))
        needed = metrics.boundingRect(0, 0, room, 10_000, Qt.TextFlag.TextWordWrap, self._text.text()).height()
        return max(TARGET, needed + 2 * edge)


def _cut(text: str, metrics: QFontMetrics, room: int, lines: int) -> str:
    """`text`, or as many of its words as stand in so many lines."""
    most = lines * metrics.lineSpacing()

    def fits(shown: str) -> bool:
        where = metrics.boundingRect(0, 0, room, 10_000, Qt.TextFlag.TextWordWrap, shown)
        return where.height() <= most and where.width() <= room

    kept, shown = text.split(" "), text
    while len(kept) > 1 and not fits(shown):
        kept.pop()
        shown = " ".join(kept).rstrip(",;:–") + "…"
    return shown


class Sheet(QWidget):
    """Something opened over the page, in the same window: scanning goes on behind it. `closed` when it goes."""

    closed = Signal()

    def __init__(self, host: QWidget, left: int = 0) -> None:
        super().__init__(host)
        self._host, self._left = host, left
        self._content: QWidget | None = None
        self._width = 0
        self._scrolled: dict[QAbstractScrollArea, int] = {}
        self._before: QWidget | None = None
        self._panel = QFrame()
        self._panel.setProperty("kind", "card")
        self._title = Elided("", "large")
        close = Button("", "icon", "close")
        close.setAccessibleName(self.tr("Schließen"))
        close.setFixedWidth(44)
        close.clicked.connect(self.leave)
        self._inside = QVBoxLayout(self._panel)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        head = beside(SPACE_16, self._title, close, spacing=SPACE_8, margin=SPACE_8)
        head.setStretch(1, 1)
        self._inside.addLayout(head)
        self._inside.addWidget(rule())
        row = beside(left, -1, self._panel, -1, spacing=0, margin=SPACE_24)
        self.setLayout(stacked(-1, row, -1, spacing=0))
        host.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def open_with(self, title: str, content: QWidget, width: int = 640) -> None:
        """Show `content` under `title`."""
        self._drop()
        self._content = content
        self._before = self._host.window().focusWidget() if self._before is None else self._before
        self._title.set_words(title)
        self._width = width
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._inside.addWidget(content)
        for area in content.findChildren(Scrolling):
            area.measure(min(width, self._host.width() - self._left - 2 * SPACE_24))
        self._scrolled = {area: area.minimumHeight() for area in content.findChildren(QAbstractScrollArea)}
        self.setGeometry(self._host.rect())
        self._fit()
        self.setAccessibleName(title)
        self.show()
        self.raise_()
        content.setFocus()

    def content(self) -> QWidget | None:
        """What is open, or None."""
        return self._content if self.isVisible() else None

    def leave(self) -> None:
        """Close, and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        self._drop()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._host.rect())
            self._fit()
        return False

    def _fit(self) -> None:
        """No wider than the window, and no higher: what scrolls gives way to what does not."""
        content, width = self._content, min(self._width, self._host.width() - self._left - 2 * SPACE_24)
        if content is None:
            return
        self._panel.setFixedWidth(width)
        for area, least in self._scrolled.items():
            if least > _SCROLLS and isValid(area):
                area.setMinimumHeight(least)
                content.updateGeometry()
                self._inside.invalidate()
                needed = max(self._inside.minimumHeightForWidth(width), self._inside.totalMinimumSize().height())
                area.setMinimumHeight(max(_SCROLLS, least - max(0, needed - self._host.height() + 2 * SPACE_24)))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the sheet: what lies behind it is not to be pressed blindly."""
        start = self.window().focusWidget()
        places = [widget for widget in _focus_chain(self) if self.isAncestorOf(widget) and _takes_tab(widget)]
        if not places:
            return False
        place = places.index(start) if start in places else -1 if forward else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        places[(place + (1 if forward else -1)) % len(places)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shade = QPainter(self), QColor(colors_of(self).shade)
        shade.setAlpha(120)
        painter.fillRect(self.rect(), shade)

    def _drop(self) -> None:
        if self._content is not None:
            self._inside.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None


def _focus_chain(first: QWidget) -> Iterator[QWidget]:
    yield first
    following = first.nextInFocusChain()
    while following is not None and following is not first:
        yield following
        following = following.nextInFocusChain()


def _takes_tab(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return by_tab and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled()


class Scrolling(QScrollArea):
    """Gives words that break into lines the height they need; Qt's own area squeezes them to the height of one.

    The bar takes its room from the margin of what scrolls: with it or without, everything ends at the same line as
    what stands above and below the area, as far as that margin goes.
    """

    def __init__(self, margin: int) -> None:
        super().__init__()
        self._margin = margin
        self._highest = self._lowest = 0
        self.verticalScrollBar().rangeChanged.connect(lambda _least, most: self._make_room(bar=most > 0))

    def show_whole(self, highest: int, lowest: int = 0) -> None:
        """Be as high as what is inside, within these pixels; as high as that is once a sheet has dressed it."""
        self._highest, self._lowest = highest, lowest
        self.measure(0)

    def minimumSizeHint(self) -> QSize:
        """Qt's own asks for the room of both bars, and a layout gives it even where less is to be shown."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), min(hint.height(), self.minimumHeight())) if self._highest else hint

    def measure(self, width: int) -> None:
        """Take the height that what is inside needs at `width`, 0 for its own."""
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if inside is None or layout is None or not self._highest:
            return
        children = inside.findChildren(QWidget)
        for child in children:
            child.ensurePolished()  # what is not dressed yet says that it needs less
        for holder in (*reversed(children), inside):
            if (arranged := holder.layout()) is not None:
                arranged.invalidate()
                arranged.activate()
        hint = layout.totalSizeHint()
        needed = layout.totalHeightForWidth(width or hint.width()) if layout.hasHeightForWidth() else hint.height()
        self.setMinimumHeight(max(self._lowest, min(needed, self._highest)))

    def _make_room(self, *, bar: bool) -> None:
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if inside is None or layout is None:
            return
        margins = layout.contentsMargins()
        taken = self.verticalScrollBar().sizeHint().width()
        # What is too narrow to reach the bar gives it nothing.
        reaches = inside.maximumWidth() > self.width() - taken
        right = max(SPACE_4, self._margin - taken) if bar and reaches else self._margin
        if margins.right() != right:
            margins.setRight(right)
            layout.setContentsMargins(margins)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room(bar=self.verticalScrollBar().maximum() > 0)
        self._fit()

    def _fit(self) -> None:
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if inside is None or layout is None:
            return
        # A height once set outweighs the layout's own: it has to go when no words that break are left inside.
        breaks = layout.hasHeightForWidth()
        needed = layout.totalHeightForWidth(self.viewport().width()) if breaks else 0
        inside.setMinimumHeight(max(needed, layout.totalMinimumSize().height()))


def scrolling(inside: QWidget) -> Scrolling:
    """`inside` with a bar at its side where it does not fit."""
    layout = inside.layout()
    area = Scrolling(layout.contentsMargins().right() if layout is not None else 0)
    area.setWidgetResizable(True)
    # Tab goes through what is inside, and brings it into sight.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside.setObjectName("inside")
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    return area
