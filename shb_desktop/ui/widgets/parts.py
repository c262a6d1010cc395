"""Words, buttons, cards, rules and pictures of articles: the parts that every page uses."""

import re
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, SignalInstance
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from shb_desktop.ui import icons
from shb_desktop.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24, TEXT, TEXT_TITLE, colors_of, sized
from shb_desktop.ui.widgets.breaking import in_two, narrowest
from shb_desktop.ui.widgets.initials import paint_initials
from shb_desktop.ui.widgets.pills import paint_pill, pill_font

_STYLE_EVENTS = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
_ROOMY = QSize(1_000, 700)
"""From this size on an empty place says what it says in larger type."""


def words(text: str = "", kind: str = "", *, wrap: bool = False) -> QLabel:
    """A label; `kind` picks its type from the stylesheet."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        label.setProperty("kind", kind)
    label.setWordWrap(wrap)
    return label


def set_kind(widget: QWidget, kind: str) -> None:
    """Change what a widget is, and dress it anew."""
    if widget.property("kind") != kind:
        widget.setProperty("kind", kind)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Button(QPushButton):
    """A button with an own icon in the colour of its words."""

    def __init__(
        self, text: str, kind: str = "", icon: str = "", *, tall: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._icon = icon
        if kind:
            self.setProperty("kind", kind)
        if tall:
            self.setProperty("tall", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if icon:
            icons.retint(self, icon)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        icons.retint(self, icon)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.property("kind") == "primary":
            # Upon the accent itself a ring of the accent cannot be seen.
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colors_of(self).on_accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 5, 5)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._icon and event.type() == QEvent.Type.PaletteChange:
            icons.retint(self, self._icon)


def frame(
    kind: str = "card", *, margin: int = SPACE_16, spacing: int = SPACE_8, row: bool = False
) -> tuple[QFrame, QBoxLayout]:
    """A framed area and the layout inside it."""
    made = QFrame()
    made.setProperty("kind", kind)
    inside: QBoxLayout = QHBoxLayout(made) if row else QVBoxLayout(made)
    inside.setContentsMargins(margin, margin, margin, margin)
    inside.setSpacing(spacing)
    return made, inside


def on_card(inside: QWidget) -> QFrame:
    """`inside` on a card of its own: what fills a page stands on the same ground as the list that will come."""
    made, layout = frame(margin=1, spacing=0)
    layout.addWidget(inside)
    return made


def rule() -> QFrame:
    """A hairline."""
    line = QFrame()
    line.setProperty("kind", "rule")
    return line


def stacked(*things: QWidget | QLayout | int, spacing: int = SPACE_8, margin: int = 0) -> QVBoxLayout:
    """Things below each other; a number is a gap, -1 a stretch, -2 one of twice its share."""
    return _filled(QVBoxLayout(), things, spacing, margin)  # type: ignore[return-value]


def beside(*things: QWidget | QLayout | int, spacing: int = SPACE_8, margin: int = 0) -> QHBoxLayout:
    """Things beside each other; a number is a gap, -1 a stretch."""
    return _filled(QHBoxLayout(), things, spacing, margin)  # type: ignore[return-value]


def _filled(layout: QBoxLayout, things: tuple[QWidget | QLayout | int, ...], spacing: int, margin: int) -> QBoxLayout:
    layout.setSpacing(spacing)
    layout.setContentsMargins(margin, margin, margin, margin)
    for thing in things:
        if isinstance(thing, QWidget):
            layout.addWidget(thing)
        elif isinstance(thing, QLayout):
            layout.addLayout(thing)
        elif thing < 0:
            layout.addStretch(-thing)
        else:
            layout.addSpacing(thing)
    return layout


def headed(views: QWidget, title: QWidget, *ways: QWidget) -> QVBoxLayout:
    """A page of several views: its title, which takes what the buttons beside it leave, stands above all of them."""
    head = beside(title, *ways, spacing=SPACE_12)
    head.setStretch(0, 1)
    layout = stacked(head, views, spacing=SPACE_16)
    layout.setStretch(1, 1)
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


class Icon(QWidget):
    """An icon beside words; `tone` is the name of a colour of the theme."""

    def __init__(self, name: str, size: int = 20, tone: str = "muted") -> None:
        super().__init__()
        self._name, self._tone = name, tone
        self.setFixedSize(size, size)

    def show_as(self, name: str, tone: str) -> None:
        """Another icon, or the same in another tone."""
        if (name, tone) != (self._name, self._tone):
            self._name, self._tone = name, tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, self._name, getattr(colors_of(self), self._tone), QRectF(self.rect()))


class Pictures(Protocol):
    """Where pictures of articles come from: drawn when they are there, `ready` when another one is."""

    ready: SignalInstance

    def pixmap(self, image: str, side: int, ratio: float = 1.0) -> QPixmap | None:
        """The picture of this name as a square, or None."""


def paint_rounded(painter: QPainter, where: QRectF, picture: QPixmap, radius: float) -> None:
    """Draw a picture with round corners."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    outline = QPainterPath()
    outline.addRoundedRect(where, radius, radius)
    painter.setClipPath(outline)
    painter.drawPixmap(where, picture, QRectF(picture.rect()))
    painter.restore()


class Tile(QWidget):
    """An article's picture; without one its initials on a quiet ground in a hue of its category."""

    def __init__(self, size: int = 96, album: Pictures | None = None) -> None:
        super().__init__()
        self.setFixedSize(size, size)
        self._name = self._category = self._image = ""
        self._album = album
        if album is not None:
            album.ready.connect(self.update)

    def show_article(self, name: str, category: str, image: str = "") -> None:
        """Initials of `name`, one hue per category, until the picture is there."""
        self._name, self._category, self._image = name, category, image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        picture = self._album.pixmap(self._image, self.width(), self.devicePixelRatioF()) if self._album else None
        if picture is not None:
            paint_rounded(painter, QRectF(self.rect()), picture, self.width() * 0.12)
        else:
            paint_initials(painter, QRectF(self.rect()), self._name, self._category, self)


class Elided(QLabel):
    """Words that may be longer than their place: cut with an ellipsis, whole in the tooltip.

    A title too long for its place is set as `smaller` before anything of it is cut.
    """

    def __init__(self, text: str = "", kind: str = "", smaller: str = "") -> None:
        super().__init__()
        self._whole, self._kind, self._smaller, self._lines = "", kind, smaller, 1
        self.setTextFormat(Qt.TextFormat.PlainText)
        if kind:
            self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Show `text`."""
        self._whole = text
        self.setAccessibleName(text)
        self._cut()

    def set_lines(self, lines: int) -> None:
        """Room for one line or for two, before anything is cut."""
        if lines != self._lines:
            self._lines = lines
            self._cut()

    def whole(self) -> str:
        """The words, cut or not."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (*_STYLE_EVENTS, QEvent.Type.FontChange):
            self._cut()

    def _cut(self) -> None:
        if self._smaller:
            usual = QFontMetrics(sized(self, TEXT_TITLE, QFont.Weight.DemiBold))
            set_kind(self, self._kind if usual.horizontalAdvance(self._whole) <= self.width() else self._smaller)
        metrics, room = self.fontMetrics(), max(self.width(), 24)
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown != self._whole and self._lines > 1:
            shown = "\n".join(in_two(self._whole, metrics, room))
        self.setText(shown)
        self.setToolTip(self._whole if "…" in shown and shown != self._whole else "")


class Number(QLabel):
    """A figure of any size, which a change of colours leaves alone; `tone` is the name of a colour of the theme.

    It draws itself: another tone by the stylesheet would dress it anew, which takes longer than the drawing.
    """

    def __init__(self, tone: str = "text") -> None:
        super().__init__("–")
        self._pixels, self._tone = TEXT, tone
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_tone(self, tone: str) -> None:
        """Another colour."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(getattr(colors_of(self), self._tone)))
        painter.drawText(self.contentsRect(), self.alignment(), self.text())

    def set_size(self, pixels: int) -> None:
        """Draw it `pixels` high."""
        if pixels == self._pixels and self.font().pixelSize() == pixels:
            return
        self._pixels = pixels
        self.setFont(sized(self, pixels, QFont.Weight.DemiBold, figures=True))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A new stylesheet takes a font back that was set after the old one.
        if event.type() == QEvent.Type.StyleChange and self.font().pixelSize() != self._pixels:
            self.set_size(self._pixels)


class Fitting(QLabel):
    """A heading in the largest size of `sizes` that needs at most two lines."""

    def __init__(self, sizes: tuple[int, ...]) -> None:
        super().__init__()
        self._sizes = sizes
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def set_words(self, text: str) -> None:
        """Show `text`."""
        self.setText(text)
        self._fit()

    def set_sizes(self, sizes: tuple[int, ...]) -> None:
        """Choose from other sizes, the largest first."""
        self._sizes = sizes
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A new stylesheet takes a font back that was set after the old one.
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        for size in self._sizes:
            font = QFont(self.font())
            font.setPixelSize(size)
            font.setWeight(QFont.Weight.DemiBold)
            metrics = QFontMetrics(font)
            needed = metrics.boundingRect(0, 0, max(self.width(), 80), 10_000, Qt.TextFlag.TextWordWrap, self.text())
            parts = (found.replace("\u00ad", "-") for found in re.findall(r"[^ \u00ad]+\u00ad?", self.text()))
            longest = max(map(metrics.horizontalAdvance, parts), default=0)
            fits = needed.height() <= 2 * metrics.lineSpacing() + 2 and longest <= max(self.width(), 80)
            if fits or size == self._sizes[-1]:
                self.setFont(font)
                return


class Pill(QWidget):
    """An icon and a word on a soft ground: a state that is never told by colour alone."""

    def __init__(self, text: str = "", icon: str = "check", tone: str = "accent") -> None:
        super().__init__()
        self._text, self._icon, self._tone = text, icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def show_as(self, text: str, icon: str, tone: str) -> None:
        """Another state; `tone` is accent, warning, danger or muted."""
        if (text, icon, tone) == (self._text, self._icon, self._tone):
            return
        self._text, self._icon, self._tone = text, icon, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word shown."""
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(self._metrics_font_width() + 38, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self._text, self._icon, self._tone, self)

    def _metrics_font_width(self) -> int:
        return QFontMetrics(pill_font(self)).horizontalAdvance(self._text)


class Empty(QWidget):
    """An empty list that says what to do next, with the one button for it; larger where it would be lost."""

    def __init__(
        self, icon: str, title: str, hint: str, action: str = "", do: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        self._picture = Icon(icon, 56, "control_line")
        self._title = words(title, "large", wrap=True)
        self._hint = words(hint, "muted", wrap=True)
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = stacked(-1, spacing=SPACE_8)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(SPACE_8)
        for label in (self._title, self._hint):
            row = beside(-1, label, -1, spacing=0)
            row.setStretch(1, 100)
            layout.addLayout(row)
        self.button = Button(action, "primary")
        if do:
            self.button.clicked.connect(lambda _=False: do())
        layout.addSpacing(SPACE_8)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        self.setLayout(layout)
        # Only now it has a parent: shown before, it would flash up as a window of its own.
        self.button.setVisible(bool(action))

    def text(self) -> str:
        """All it says."""
        return f"{self._title.text()} {self._hint.text()}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= _ROOMY.width() and event.size().height() >= _ROOMY.height()
        side = 88 if roomy else 56
        self._picture.setFixedSize(side, side)
        set_kind(self._title, "title" if roomy else "large")
        self._even()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._even()

    def _even(self) -> None:
        """Words that break fill their lines alike: no single one is left over for the last."""
        for label, widest in ((self._title, 800), (self._hint, 420)):
            room = min(widest, self.width() - 2 * SPACE_24)
            label.setMaximumWidth(narrowest(label.text(), label.fontMetrics(), room) if room > 0 else widest)

    def say(self, title: str, hint: str, icon: str = "", tone: str = "control_line") -> None:
        """Other words for another emptiness."""
        if icon:
            self._picture.show_as(icon, tone)
        self._title.setText(title)
        self._hint.setText(hint)
        self._even()
