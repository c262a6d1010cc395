"""What the counter's card says of an article, painted as one widget.

A card made of labels lays itself out anew at every scan and paints each label through a style of its own, which took
longer than the booking. Here all places depend on the size alone, what never changes is drawn once into a backdrop,
and a scan draws a dozen words upon it.
"""

from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QStaticText,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from shb_desktop.ui.theme import (
    RADIUS,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    SPACE_16,
    SPACE_24,
    SPACE_32,
    TEXT,
    TEXT_HERO,
    TEXT_LARGE,
    TEXT_TITLE,
    colors_of,
    sized,
)
from shb_desktop.ui.widgets.initials import paint_initials
from shb_desktop.ui.widgets.parts import Pictures, paint_pill, paint_rounded, pill_font

_LONG = 4
"""Digits of a number that still stands at full size."""
_PILL = 28
_BOLD, _PLAIN = QFont.Weight.DemiBold, QFont.Weight.Normal


@dataclass(frozen=True, slots=True)
class Size:
    """How large the parts are drawn from this width and height on, all in pixels."""

    width: int
    height: int
    tile: int
    name: tuple[int, ...]
    price: int
    focus: int
    other: int
    margin: int


_SIZES = (
    Size(900, 600, 144, (TEXT_HERO, TEXT_TITLE), TEXT_HERO, 184, TEXT_TITLE, SPACE_32),
    Size(560, 400, 88, (TEXT_TITLE, TEXT_LARGE), TEXT_TITLE, 104, TEXT_LARGE, SPACE_24),
    Size(0, 320, 64, (TEXT_TITLE, TEXT_LARGE), TEXT_TITLE, 64, TEXT_LARGE, SPACE_16),
    Size(0, 236, 44, (TEXT_LARGE, TEXT), TEXT_LARGE, 48, TEXT, SPACE_12),
    Size(0, 0, 44, (TEXT_LARGE, TEXT), TEXT_LARGE, TEXT_TITLE, TEXT, SPACE_8),
)
_FLAT = _SIZES[-1]
_FLAT_PANEL = 148
"""Between lines that wait and a long question there is room for little more than a name: the large figure stands
beside it, the other three give way."""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is shown, in the words in which it is shown; `others` and `pills` with the names of their tones."""

    name: str
    about: str
    category: str
    image: str
    price: str
    price_line: str
    available: str
    unit: str
    tone: str
    others: tuple[tuple[str, str], ...]
    pills: tuple[tuple[str, str, str], ...]

    def figures_only(self, other: Self) -> bool:
        """Whether `other` says the same in all but the numbers."""
        mine = replace(self, available=other.available, unit=other.unit, tone=other.tone, others=other.others)
        return mine == other


class Places:
    """Where everything stands in a face of this size."""

    def __init__(self, room: QSize, face: "Face") -> None:
        size = next(size for size in _SIZES if room.width() >= size.width and room.height() >= size.height)
        self.size = size
        high, margin = face.height_of, size.margin
        inner, gap = room.width() - 2 * margin, margin // 2 + SPACE_4
        # Two lines, with a little for what hangs below the lower one.
        name, about = 2 * high(size.name[0]) + SPACE_8, high(TEXT)
        head = max(size.tile, name + SPACE_4 + about)
        self.tile = QRect(margin, margin + (head - size.tile) // 2, size.tile, size.tile)
        left = margin + size.tile + max(margin, SPACE_16)
        wide = room.width() - margin - left - (_FLAT_PANEL + SPACE_8 if size is _FLAT else 0)
        self.head, self.about_height = QRect(left, margin, wide, head), about
        top = margin + head + gap
        self.price = QRect(margin, top, inner, max(high(size.price), _PILL))
        self.price_line = QRect(margin, self.price.bottom() + 1, inner, high(TEXT))
        top = self.price_line.bottom() + gap
        self.others: tuple[QRect, ...] = ()
        if size is _FLAT:
            self.panel = QRect(room.width() - margin - _FLAT_PANEL, margin, _FLAT_PANEL, head)
            self.focus = self.panel.adjusted(SPACE_12, 0, -SPACE_12, -SPACE_4)
        else:
            self.panel = QRect(margin, top, inner, room.height() - SPACE_12 - top)
            inside = self.panel.adjusted(margin, SPACE_8, -margin, -SPACE_8)
            self.focus = inside.adjusted(0, 0, -(inside.width() - (inside.width() - SPACE_24) * 4 // 9), 0)
            spare = size.other // 4 if size.other < TEXT_TITLE else size.other // 2
            row = min(high(size.other) + 2 * spare, inside.height() // 3)
            first, right = inside.center().y() - 3 * row // 2, self.focus.right() + 1 + SPACE_24
            self.others = tuple(QRect(right, first + n * row, inside.right() + 1 - right, row) for n in range(3))
        # What changes with every article, and below it what changes with every scan of the same one.
        word = high(TEXT)
        block = high(size.focus) + word
        self.word = QRect(
            self.focus.left(), max(self.focus.top(), self.focus.center().y() - block // 2), self.focus.width(), word
        )
        number = self.focus.adjusted(0, self.word.bottom() + 1 - self.focus.top(), SPACE_8, 0)
        numbers = [where.adjusted(face.widest_word() + SPACE_8, 1, 0, -1) for where in self.others]
        self.changing = (self.tile.united(self.head), self.price, self.price_line, number, *numbers)
        self.figures = sum(map(QRegion, self.changing[3:]), start=QRegion())
        self.words = sum(map(QRegion, self.changing[:3]), start=self.figures)


class Face(QWidget):
    """`words` are those of the large figure and of the three beside it."""

    def __init__(self, words: tuple[str, str, str, str], album: Pictures | None) -> None:
        super().__init__()
        self._words, self._album = words, album
        self._facts: Facts | None = None
        self._fonts: dict[tuple[int, QFont.Weight], tuple[QFont, QFontMetrics]] = {}
        self._backdrop: tuple[object, QPixmap] | None = None
        self._pill_font = pill_font(self)
        self._places = Places(QSize(480, 360), self)
        # It fills its ground itself, so that Qt need not paint all that lies below it first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # It takes what room there is, and is drawn to fit it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        if album is not None:
            album.ready.connect(self.update)

    def show_facts(self, facts: Facts) -> None:
        """Other words and numbers; what stays the same is not painted again."""
        before, self._facts = self._facts, facts
        figures_only = before is not None and before.figures_only(facts)
        self.update(self._places.figures if figures_only else self._places.words)
        said = zip(self._words[1:], facts.others, strict=True)
        figures = [f"{self._words[0]}: {facts.available} {facts.unit}", *(f"{word}: {no}" for word, (no, _) in said)]
        pills = (text for text, _, _ in facts.pills)
        self.setAccessibleName(". ".join(filter(None, (facts.name, facts.price, facts.price_line, *pills, *figures))))

    def facts(self) -> Facts | None:
        """What is shown."""
        return self._facts

    def height_of(self, pixels: int) -> int:
        """The height of a line of this size, in pixels."""
        return self._type(pixels, _BOLD)[1].height()

    def widest_word(self) -> int:
        """The width of the widest word beside a figure, in pixels."""
        return max(map(self._type(TEXT, _PLAIN)[1].horizontalAdvance, self._words[1:]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._places = Places(event.size(), self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._fonts.clear()
            self._backdrop = None
            self._pill_font = pill_font(self)
            self._places = Places(self.size(), self)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, places, facts, colors = QPainter(self), self._places, self._facts, colors_of(self)
        # Without it the edges of large figures are steps: beyond 64 pixels Qt draws outlines instead of letters.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Exactly what changes from scan to scan: its ground is plain, and to fill it is cheaper than to copy it.
        if event.region() in (places.words, places.figures):
            for where in places.changing:
                painter.fillRect(where, QColor(colors.sunken if places.panel.contains(where) else colors.card))
        else:
            painter.drawPixmap(0, 0, self._ground())
        if facts is None:
            return
        if event.region() != places.figures:
            self._paint_head(painter, facts)
            self._paint_price(painter, facts)
        self._paint_figures(painter, facts)

    def _paint_head(self, painter: QPainter, facts: Facts) -> None:
        places, colors = self._places, colors_of(self)
        side, where = places.size.tile, QRectF(places.tile)
        picture = self._album.pixmap(facts.image, side, self.devicePixelRatioF()) if self._album else None
        if picture is not None:
            paint_rounded(painter, where, picture, side * 0.12)
        else:
            paint_initials(painter, where, facts.name, facts.category, self)
        head = places.head
        name, height = self._name(facts.name)
        lines = height + (SPACE_4 + places.about_height if facts.about else 0)
        top = head.top() + max(0, head.height() - lines) // 2
        painter.setPen(QColor(colors.text))
        painter.setFont(name[0])
        painter.drawStaticText(head.left(), top, name[1])
        below = QRect(head.left(), top + height + SPACE_4, head.width(), places.about_height)
        self._write(painter, below, facts.about, colors.muted, TEXT, _PLAIN)

    def _paint_price(self, painter: QPainter, facts: Facts) -> None:
        places, colors = self._places, colors_of(self)
        self._write(painter, places.price, facts.price, colors.text, places.size.price)
        self._write(painter, places.price_line, facts.price_line, colors.muted, TEXT, _PLAIN)
        right = float(places.price.right() + 1)
        for text, icon, tone in reversed(facts.pills):
            width = QFontMetrics(self._pill_font).horizontalAdvance(text) + 38
            where = QRectF(right - width, places.price.center().y() - _PILL // 2 + 1, width, _PILL)
            paint_pill(painter, where, text, icon, tone, self)
            right -= width + SPACE_8

    def _paint_figures(self, painter: QPainter, facts: Facts) -> None:
        places, colors = self._places, colors_of(self)
        pixels, word = self._focus_pixels(facts), self.height_of(TEXT)
        metrics = self._type(pixels, _BOLD)[1]
        focus = places.focus
        base = focus.center().y() + (word + metrics.height()) // 2 - metrics.descent()
        painter.setPen(QColor(getattr(colors, facts.tone)))
        painter.setFont(self._type(pixels, _BOLD)[0])
        painter.drawText(focus.left(), base, facts.available)
        painter.setPen(QColor(colors.muted))
        painter.setFont(self._type(TEXT, _PLAIN)[0])
        painter.drawText(focus.left() + metrics.horizontalAdvance(facts.available) + SPACE_8, base, facts.unit)
        for where, (number, tone) in zip(places.others, facts.others, strict=False):
            self._write(painter, where, number, getattr(colors, tone), places.size.other, right=True)

    def _focus_pixels(self, facts: Facts) -> int:
        """The largest size in which the large figure and its unit have room beside the three others."""
        full = self._places.size.focus
        room = self._places.focus.width() - SPACE_8 - self._type(TEXT, _PLAIN)[1].horizontalAdvance(facts.unit)
        for pixels in (full, full * 3 // 5, full * 2 // 5, TEXT_LARGE)[len(facts.available) > _LONG :]:
            if self._type(pixels, _BOLD)[1].horizontalAdvance(facts.available) <= room:
                return pixels
        return TEXT

    def _ground(self) -> QPixmap:
        """All that is the same for every article: the ground, the panel, its hairlines and words."""
        key = (self.size(), self.devicePixelRatioF(), colors_of(self))
        if self._backdrop is not None and self._backdrop[0] == key:
            return self._backdrop[1]
        places, colors, ratio = self._places, colors_of(self), self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(QColor(colors.card))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.sunken))
        painter.drawRoundedRect(places.panel, RADIUS, RADIUS)
        for where, word in zip(places.others, self._words[1:], strict=False):
            self._write(painter, where, word, colors.muted, TEXT, _PLAIN)
        for where in places.others[1:]:
            painter.fillRect(where.left(), where.top(), where.width(), 1, QColor(colors.hairline))
        self._write(painter, places.word, self._words[0], colors.muted, TEXT, _PLAIN)
        painter.end()
        self._backdrop = key, made
        return made

    def _write(
        self,
        painter: QPainter,
        where: QRect,
        text: str,
        color: str,
        pixels: int,
        weight: QFont.Weight = _BOLD,
        *,
        right: bool = False,
    ) -> None:
        """One line in the middle of `where`'s height, at its left or right edge, cut where it is too long."""
        if not text:
            return
        font, metrics = self._type(pixels, weight)
        painter.setFont(font)
        painter.setPen(QColor(color))
        # To measure a text takes as long as to draw it, and most are short beyond doubt.
        width = where.width() if not right and len(text) * pixels < where.width() else metrics.horizontalAdvance(text)
        if width > where.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, where.width())
            width = where.width()
        left = where.right() + 1 - width if right else where.left()
        painter.drawText(left, where.top() + (where.height() - metrics.height()) // 2 + metrics.ascent(), text)

    def _name(self, name: str) -> tuple[tuple[QFont, QStaticText], int]:
        """`name` in the largest size in which it needs at most two lines, laid out, and its height in pixels."""
        width, room = self._places.head.width(), 0
        laid = QStaticText(name)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.setTextWidth(width)
        for pixels in self._places.size.name:
            font, metrics = self._type(pixels, _BOLD)
            laid.prepare(QTransform(), font)
            room = 2 * metrics.lineSpacing() + 2
            if laid.size().height() <= room and laid.size().width() <= width + 1:
                return (font, laid), round(laid.size().height())
        while laid.size().height() > room and " " in name:
            name = name.rpartition(" ")[0]
            laid.setText(f"{name}\u00a0…")
            laid.prepare(QTransform(), font)
        return (font, laid), min(round(laid.size().height()), room)

    def _type(self, pixels: int, weight: QFont.Weight) -> tuple[QFont, QFontMetrics]:
        found = self._fonts.get((pixels, weight))
        if found is None:
            font = sized(self, pixels, weight, figures=weight is _BOLD)
            found = self._fonts[pixels, weight] = font, QFontMetrics(font)
        return found
