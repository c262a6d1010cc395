"""What the counter's card says of an article, painted as one widget.

A card made of labels lays itself out anew at every scan and paints each label through a style of its own, which took
longer than the booking. Here all places depend on the size alone, what never changes is drawn once into a backdrop,
and a scan draws a dozen words upon it.
"""

from dataclasses import dataclass
from operator import ne

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QStaticText,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from shb_desktop.ui.theme import RADIUS, SPACE_4, SPACE_8, TEXT, TEXT_LARGE, colors_of, sized
from shb_desktop.ui.widgets.face_places import PILL, Places
from shb_desktop.ui.widgets.initials import paint_initials
from shb_desktop.ui.widgets.numerals import Numerals
from shb_desktop.ui.widgets.parts import Pictures, paint_rounded
from shb_desktop.ui.widgets.pills import paint_pill, pill_font

_LONG = 5
"""Signs of a number that still stands at full size: "1.250"."""
_SMALLEST = 11
"""Pixels of a number that has no room beside its word otherwise: in the narrowest card, from five digits on."""
_FEW = 3
"""Signs of a brand that tell nothing any more, with the dots that stand for the rest."""
_ENDS = " \u00ad"
"""Where a name may be cut: between words, and where a very long word may break."""
_BOLD, _PLAIN = QFont.Weight.DemiBold, QFont.Weight.Normal


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is shown, in the words in which it is shown; `others` and `pills` with the names of their tones.

    `about` is what it is, `place` where it lies and its number: in little room the first gives way.
    """

    name: str
    about: str
    place: str
    category: str
    image: str
    price: str
    price_line: str
    available: str
    unit: str
    tone: str
    others: tuple[tuple[str, str], ...]
    pills: tuple[tuple[str, str, str], ...]

    def parts(self) -> tuple[object, ...]:
        """What stands in each of the parts that are painted by themselves (`Places.parts`)."""
        return (
            (self.name, self.about, self.place, self.category, self.image),
            (self.price, self.pills),
            self.price_line,
            (self.available, self.unit, self.tone),
            *self.others,
        )


class Face(QWidget):
    """`words` are those of the large figure and of the three beside it."""

    def __init__(self, words: tuple[str, str, str, str], album: Pictures | None) -> None:
        super().__init__()
        self._words, self._album = words, album
        self._facts: Facts | None = None
        self._fonts: dict[tuple[int, QFont.Weight], tuple[QFont, QFontMetrics]] = {}
        self._inks: dict[str, QColor] = {}
        self._numerals: dict[tuple[int, str, float], Numerals] = {}
        self._backdrop: tuple[object, QPixmap] | None = None
        self._laid: tuple[str, QFont, QStaticText, int] | None = None
        self._pill_metrics = QFontMetrics(pill_font(self))
        self._places = Places(QSize(480, 360), self)
        self._due: tuple[bool, ...] = ()
        # It fills its ground itself, so that Qt need not paint all that lies below it first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # It takes what room there is, and is drawn to fit it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        if album is not None:
            album.ready.connect(self.update)

    def show_facts(self, facts: Facts) -> None:
        """Other words and numbers; what stays the same is not painted again."""
        before, self._facts = self._facts, facts
        now = facts.parts()
        changed = tuple(map(ne, before.parts(), now)) if before is not None else (True,) * len(now)
        if self._due:
            changed = tuple(map(bool.__or__, changed, self._due))
        self._due = changed
        self.update(self._places.region(changed))

    def paint_due(self) -> None:
        """Paint what changed now, and whatever else waits for it in this window, instead of a turn later."""
        if any(self._due):
            self.repaint(self._places.region(self._due))

    def name_it(self) -> None:
        """Tell the screen reader what is shown."""
        facts = self._facts
        if facts is None:
            return
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

    def descent_of(self, pixels: int) -> int:
        """How much of it hangs below the line, in pixels."""
        return self._type(pixels, _BOLD)[1].descent()

    def widths_of_words(self) -> tuple[int, ...]:
        """How wide the words beside the three smaller figures are, in pixels."""
        return tuple(map(self._type(TEXT, _PLAIN)[1].horizontalAdvance, self._words[1:]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._places, self._laid = Places(event.size(), self), None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            for kept in (self._fonts, self._inks, self._numerals):
                kept.clear()
            self._backdrop = self._laid = None
            self._pill_metrics = QFontMetrics(pill_font(self))
            self._places = Places(self.size(), self)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, places, facts = QPainter(self), self._places, self._facts
        due, self._due = self._due, ()
        # Without it the edges of icons and of round corners are steps.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Exactly what changed from scan to scan: its ground is plain, and to fill it is cheaper than to copy it.
        exactly = any(due) and event.region() == places.region(due)
        if not exactly:
            painter.drawPixmap(0, 0, self._ground())
        if facts is None:
            return
        paints = (self._paint_head, self._paint_price, self._paint_price_line, self._paint_focus)
        for number, where in enumerate(places.fields):
            if exactly:
                if not due[number]:
                    continue
                painter.fillRect(where, self._ink("sunken" if places.panel.contains(where) else "card"))
            if number < len(paints):
                paints[number](painter, facts)
            else:
                self._paint_other(painter, number - len(paints), facts)

    def _paint_head(self, painter: QPainter, facts: Facts) -> None:
        places = self._places
        side, where = places.size.tile, QRectF(places.tile)
        picture = self._album.pixmap(facts.image, side, self.devicePixelRatioF()) if self._album else None
        if picture is not None:
            painter.fillRect(places.tile, self._ink("card"))
            paint_rounded(painter, where, picture, side * 0.12)
        else:
            paint_initials(painter, where, facts.name, facts.category, self, colors_of(self).card)
        head = places.head
        font, laid, height = self._name(facts.name)
        about = facts.about or facts.place
        lines = height + (SPACE_4 + places.about_height if about else 0)
        top = head.top() + max(0, head.height() - lines) // 2
        painter.setPen(self._ink("text"))
        painter.setFont(font)
        painter.drawStaticText(head.left(), top, laid)
        if about:
            below = QRect(head.left(), top + height + SPACE_4, head.width(), places.about_height)
            self._write(painter, below, self._about(facts, head.width()), "muted", TEXT, _PLAIN)

    def _paint_price(self, painter: QPainter, facts: Facts) -> None:
        places = self._places
        self._write(painter, places.price, facts.price, "text", places.size.price)
        right = float(places.price.right() + 1)
        for text, icon, tone in reversed(facts.pills):
            width = self._pill_metrics.horizontalAdvance(text) + 38
            where = QRectF(right - width, places.price.center().y() - PILL // 2 + 1, width, PILL)
            paint_pill(painter, where, text, icon, tone, self)
            right -= width + SPACE_8

    def _paint_price_line(self, painter: QPainter, facts: Facts) -> None:
        self._write(painter, self._places.price_line, facts.price_line, "muted", TEXT, _PLAIN)

    def _paint_focus(self, painter: QPainter, facts: Facts) -> None:
        focus, (font, metrics) = self._places.focus, self._type(TEXT, _PLAIN)
        room = focus.width() - SPACE_8 - metrics.horizontalAdvance(facts.unit)
        large = self._focus(facts, room)
        # In the middle together with the word above it.
        top = focus.center().y() + (metrics.height() - large.height) // 2
        # Its ink, not the air before its first digit, stands below the first letter of its word.
        right = large.paint(painter, focus.left() - large.lead(facts.available), top, facts.available)
        painter.setPen(self._ink("muted"))
        painter.setFont(font)
        painter.drawText(right + SPACE_8, top + large.ascent, facts.unit)

    def _paint_other(self, painter: QPainter, number: int, facts: Facts) -> None:
        (text, tone), room = facts.others[number], self._places.numbers[number]
        small = self._figures(self._places.size.other, tone)
        if small.width(text) > room.width():
            small = self._figures(_SMALLEST, tone)
        where = self._places.others[number]
        top = where.top() + (where.height() - small.height) // 2
        small.paint(painter, where.right() + 1 - small.width(text), top, text)

    def _focus(self, facts: Facts, room: int) -> Numerals:
        """The largest size in which the large figure has room beside the three others, in its colour."""
        full = self._places.size.focus
        for pixels in (full, full * 3 // 5, full * 2 // 5, TEXT_LARGE)[len(facts.available) > _LONG :]:
            found = self._figures(pixels, facts.tone)
            if found.width(facts.available) <= room:
                return found
        return self._figures(TEXT, facts.tone)

    def _figures(self, pixels: int, tone: str) -> Numerals:
        key = pixels, tone, self.devicePixelRatioF()
        found = self._numerals.get(key)
        if found is None:
            font, ground = self._type(pixels, _BOLD)[0], self._ink("sunken")
            found = self._numerals[key] = Numerals(font, self._ink(tone), ground, key[2])
        return found

    def _ink(self, name: str) -> QColor:
        found = self._inks.get(name)
        if found is None:
            found = self._inks[name] = QColor(getattr(colors_of(self), name))
        return found

    def _ground(self) -> QPixmap:
        """All that is the same for every article: the ground, the panel, its hairlines and words."""
        key = (self.size(), self.devicePixelRatioF(), colors_of(self))
        if self._backdrop is not None and self._backdrop[0] == key:
            return self._backdrop[1]
        places, ratio = self._places, self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(self._ink("card"))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink("sunken"))
        painter.drawRoundedRect(places.panel, RADIUS, RADIUS)
        for where, word in zip(places.others, self._words[1:], strict=False):
            self._write(painter, where, word, "muted", TEXT, _PLAIN)
        # Between lines that stand close a hairline would only strike through them.
        roomy = places.others and places.others[0].height() >= self.height_of(places.size.other) + SPACE_4
        for where in places.others[1:] if roomy else ():
            painter.fillRect(where.left(), where.top(), where.width(), 1, self._ink("hairline"))
        self._write(painter, places.word, self._words[0], "muted", TEXT, _PLAIN)
        painter.end()
        self._backdrop = key, made
        return made

    def _write(
        self, painter: QPainter, where: QRect, text: str, ink: str, pixels: int, weight: QFont.Weight = _BOLD
    ) -> None:
        """One line in the middle of `where`'s height, cut where it is too long."""
        if not text:
            return
        font, metrics = self._type(pixels, weight)
        painter.setFont(font)
        painter.setPen(self._ink(ink))
        # To measure a text takes as long as to draw it, and most are short beyond doubt.
        if len(text) * pixels > where.width() and metrics.horizontalAdvance(text) > where.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where.left(), where.top() + (where.height() - metrics.height()) // 2 + metrics.ascent(), text)

    def _about(self, facts: Facts, width: int) -> str:
        """The line below the name: where it lies is what a clerk looks for, and is cut last."""
        whole = " · ".join(filter(None, (facts.about, facts.place)))
        metrics = self._type(TEXT, _PLAIN)[1]
        if not facts.place or len(whole) * TEXT <= width or metrics.horizontalAdvance(whole) <= width:
            return whole
        place = f" · {facts.place}"
        about = metrics.elidedText(facts.about, Qt.TextElideMode.ElideRight, width - metrics.horizontalAdvance(place))
        return about + place if len(about) > _FEW else facts.place

    def _name(self, name: str) -> tuple[QFont, QStaticText, int]:
        """`name` in the largest size in which it needs at most two lines, laid out, and its height in pixels."""
        if self._laid is not None and self._laid[0] == name:
            return self._laid[1:]
        width, room, whole = self._places.head.width(), 0, name
        laid = QStaticText(name)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.setTextWidth(width)
        for pixels in self._places.size.name:
            font, metrics = self._type(pixels, _BOLD)
            laid.prepare(QTransform(), font)
            room, size = 2 * metrics.lineSpacing() + 2, laid.size()
            if size.height() <= room and size.width() <= width + 1:
                break
        while laid.size().height() > room and (end := max(map(name.rfind, _ENDS))) > 0:
            name = name[:end]
            laid.setText(f"{name}\u00a0…")
            laid.prepare(QTransform(), font)
        self._laid = whole, font, laid, min(round(laid.size().height()), room)
        return self._laid[1:]

    def _type(self, pixels: int, weight: QFont.Weight) -> tuple[QFont, QFontMetrics]:
        found = self._fonts.get((pixels, weight))
        if found is None:
            font = sized(self, pixels, weight, figures=weight is _BOLD)
            found = self._fonts[pixels, weight] = font, QFontMetrics(font)
        return found
