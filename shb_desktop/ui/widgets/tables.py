"""How our tables look: roomy rows, hairlines, no grid; a bold first line with a quiet second one, pills for states."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Self

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPixmap, QResizeEvent, QStaticText
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from shb_desktop.ui import icons
from shb_desktop.ui.theme import SPACE_12, TEXT_SMALL, Colors, colors_of
from shb_desktop.ui.widgets.breaking import in_two
from shb_desktop.ui.widgets.heading import Heading
from shb_desktop.ui.widgets.initials import paint_initials
from shb_desktop.ui.widgets.parts import paint_rounded
from shb_desktop.ui.widgets.pills import paint_pill, pill_type

_Index = QModelIndex | QPersistentModelIndex
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_DISPLAY = Qt.ItemDataRole.DisplayRole
_ALIGN = Qt.ItemDataRole.TextAlignmentRole
# Enums of Qt take microseconds to combine, and a row that scrolls by asks for both in each of its cells.
_SELECTED = QStyle.StateFlag.State_Selected.value
_UNDER_MOUSE = QStyle.StateFlag.State_MouseOver.value
_MOST_LINES = 512
"""Lines that are kept as they were set; a screen shows about a hundred."""
_MOST_NEW_ROWS = 5
"""Rows that were never seen before and are set in one turn: each takes twice as long as one that was."""
ROW_HEIGHT = 56
_LONG_LINE = 16
"""Of a name in two lines: with the line below, three stand in a row."""
PICTURE = 40
"""Pixels along an edge of a small picture in a row."""

TwoLines = Callable[[_Index], tuple[str, str]]
Look = tuple[str, str, str]
"""A pill: word, icon, tone."""
Sight = QPixmap | str | tuple[str, str] | None
"""What begins a row: a picture, an icon's name, an article's name and category, or nothing known yet."""


@dataclass(frozen=True, slots=True)
class Types:
    """The kinds of type in a table. Kept from paint to paint: a new font each time is looked up anew by Qt."""

    view: QFont
    figures: QFont
    first: QFont
    second: QFont
    long: QFont
    longest: QFont
    pill: QFont
    first_metrics: QFontMetrics
    second_metrics: QFontMetrics
    long_metrics: QFontMetrics
    longest_metrics: QFontMetrics

    @classmethod
    def of(cls, view: QFont) -> Self:
        """Made from the view's own font."""
        figures, first, second = QFont(view), QFont(view), QFont(view)
        figures.setFeature(QFont.Tag("tnum"), 1)
        first.setWeight(QFont.Weight.DemiBold)
        second.setPixelSize(TEXT_SMALL)
        long, longest = QFont(first), QFont(first)
        long.setPixelSize(TEXT_SMALL + 1)  # beside names in one line it is hardly seen to be smaller
        longest.setPixelSize(TEXT_SMALL)
        metrics = map(QFontMetrics, (first, second, long, longest))
        return cls(view, figures, first, second, long, longest, pill_type(view), *metrics)


@dataclass(frozen=True, slots=True)
class Inks:
    """A set's colours as Qt wants them, made once: a table asks for three in each of its cells."""

    of: Colors
    hairline: QColor
    text: QColor
    muted: QColor
    chosen: QColor
    pointed_at: QColor

    @classmethod
    def made(cls, of: Colors) -> Self:
        """Made from a set."""
        return cls(of, *map(QColor, (of.hairline, of.text, of.muted, of.accent_soft, of.sunken)))


class Cells(QStyledItemDelegate):
    """Paints a row: `lines` gives the two lines of column 0, `pill` what a column of states shows, None for nothing.

    With `picture`, column 0 begins with a small square: a picture, an icon by its name, or for an article without a
    picture its name and category, of which the initials are drawn.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        lines: TwoLines,
        pill_column: int,
        pill: Callable[[_Index], Look | None],
        picture: Callable[[_Index], Sight] | None = None,
    ) -> None:
        super().__init__(view)
        self._view, self._lines, self._pill_column, self._pill = view, lines, pill_column, pill
        self._picture = picture
        self._types = Types.of(view.font())
        self._inks = Inks.made(colors_of(view))
        self._right: dict[int, bool] = {}
        self._set: dict[tuple[str, int, int], QStaticText] = {}
        self._breaks: dict[tuple[str, str, int], list[tuple[str, QFont]]] = {}
        # A table is first painted together with all that came with it, and that alone takes half a frame.
        self._room, self._left_out, self._late = 0, -1, list[int]()
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._paint_late)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        column = index.column()
        if column == 0:
            self._dress()
        inks, where = self._inks, QRectF(option.rect)
        state = option.state.value
        if state & _SELECTED:
            painter.fillRect(where, inks.chosen)
        elif state & _UNDER_MOUSE:
            painter.fillRect(where, inks.pointed_at)
        painter.setPen(inks.hairline)
        # In the row's own last pixel: a row over all columns would paint over one below it.
        painter.drawLine(where.adjusted(0, 0, 0, -1).bottomLeft(), where.adjusted(0, 0, 0, -1).bottomRight())
        inside = where.adjusted(SPACE_12, 0, -SPACE_12, 0)
        if column == 0:
            gap = PICTURE + SPACE_12 if self._picture is not None else 0
            words = inside.adjusted(gap, 0, 0, 0)
            told = self._lines(index)
            if self._comes_later(index.row(), (*told, int(words.width()))):
                return
            if self._picture is not None:
                self._paint_picture(painter, inside, self._picture(index))
            self._paint_lines(painter, words, *told)
        elif index.row() == self._left_out:
            return
        elif column == self._pill_column:
            self._paint_pill(painter, inside, index, chosen=bool(state & _SELECTED))
        else:
            right = self._right.get(column)
            if right is None:
                right = self._right[column] = bool((index.data(_ALIGN) or _LEFT) & _RIGHT)
            # The model itself, not by way of the index: that way leads through Qt and back, twice as long.
            self._write(
                painter, inside, str(index.model().data(index, _DISPLAY)), self._types.figures, inks.text, right=right
            )

    def _dress(self) -> None:
        """Each row begins here: another font or other colours are for the whole of it."""
        font, colors = self._view.font(), colors_of(self._view)
        if self._types.view != font:
            self._types = Types.of(font)
            self._set.clear()
            self._breaks.clear()
        if self._inks.of is not colors:
            self._inks = Inks.made(colors)

    def _comes_later(self, row: int, told: tuple[str, str, int]) -> bool:
        """Whether a row's words are left to the next turn: a page of rows never seen is painted from above in parts."""
        self._left_out = -1
        if told in self._breaks:
            return False
        self._room -= 1
        self._next_turn.start()
        if self._room >= 0:
            return False
        self._left_out = row
        self._late.append(row)
        return True

    def _paint_late(self) -> None:
        late, self._late = self._late, []
        self._room, self._left_out = _MOST_NEW_ROWS, -1
        model, viewport = self._view.model(), self._view.viewport()
        for row in late:  # where they stand by now
            where = self._view.visualRect(model.index(row, 0))
            viewport.update(0, where.top(), viewport.width(), where.height())

    def _paint_lines(self, painter: QPainter, inside: QRectF, first: str, second: str) -> None:
        inks, width = self._inks, int(inside.width())
        broken = self._broken(first, second, width)
        name = self._types.first
        if len(broken) == 2 and broken[1][1] is self._types.second:  # smaller, it stands in one line
            (first, name), (second, _) = broken
        elif broken:
            top = inside.center().y() - _LONG_LINE * len(broken) / 2
            where = QRectF(inside.left(), top, inside.width(), _LONG_LINE)
            for line, font in broken:
                self._write(painter, where, line, font, inks.muted if font is self._types.second else inks.text)
                where.translate(0, _LONG_LINE)
            return
        upper = inside.adjusted(0, 9, 0, -inside.height() / 2 + 3) if second else inside
        self._write(painter, upper, first, name, inks.text)
        if second:
            lower = inside.adjusted(0, inside.height() / 2 + 1, 0, -7)
            self._write(painter, lower, second, self._types.second, inks.muted)

    def _paint_picture(self, painter: QPainter, inside: QRectF, picture: Sight) -> None:
        where = QRectF(inside.left(), inside.center().y() - PICTURE / 2, PICTURE, PICTURE)
        if isinstance(picture, QPixmap):
            paint_rounded(painter, where, picture, 6)
            return
        if isinstance(picture, tuple):
            paint_initials(painter, where, *picture, self._view)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.pointed_at)
        painter.drawRoundedRect(where, 6, 6)
        if picture:
            icons.paint(painter, picture, self._inks.of.muted, where.adjusted(9, 9, -9, -9))
        painter.restore()

    def widest_pill(self, looks: Iterable[Look]) -> int:
        """The width in pixels that a column needs for each of these pills."""
        return max(
            (_advance(self._types.pill, word) + 38 + 2 * SPACE_12 for word in {look[0] for look in looks}), default=0
        )

    def widest_figure(self, texts: Iterable[str]) -> int:
        """The width in pixels that a column needs for each of these numbers: cut, one would be another number."""
        return max((_advance(self._types.figures, text) + 2 * SPACE_12 + 1 for text in set(texts)), default=0)

    def _paint_pill(self, painter: QPainter, inside: QRectF, index: _Index, *, chosen: bool) -> None:
        look = self._pill(index)
        if look is None:
            return
        text, icon, tone = look
        font = self._types.pill
        width = min(_advance(font, text) + 38, inside.width())
        text = self._line(text, font, int(width) - 34).text()
        where = QRectF(inside.left(), inside.center().y() - 14, width, 28)
        # Upon a chosen row, which has the same ground, a pill of the accent would have no shape.
        paint_pill(painter, where, text, icon, "accent-on" if chosen and tone == "accent" else tone, self._view)

    def _write(
        self, painter: QPainter, where: QRectF, text: str, font: QFont, ink: QColor, *, right: bool = False
    ) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        line = self._line(text, font, int(where.width()))
        size = line.size()
        left = where.right() - size.width() if right else where.left()
        painter.drawStaticText(QPointF(left, where.center().y() - size.height() / 2), line)

    def _broken(self, first: str, second: str, width: int) -> list[tuple[str, QFont]]:
        """At most three lines with their type where one of the two is too long; none where both stand as they are.

        In two lines, and a name a little smaller, before anything is cut; where both are too long the name goes before.
        """
        found = self._breaks.get((first, second, width))
        if found is None:
            types = self._types
            fits = types.first_metrics.horizontalAdvance(first) < width
            fits_below = types.second_metrics.horizontalAdvance(second) < width
            names, font = ([first], types.first) if fits else (in_two(first, types.long_metrics, width), types.long)
            if "…" in names[-1] and "…" not in first:
                names, font = in_two(first, types.longest_metrics, width), types.longest
            below = in_two(second, types.second_metrics, width) if len(names) == 1 else [second]
            named = [(line, font) for line in names]
            found = [] if fits and fits_below else named + [(line, types.second) for line in below if line]
            _make_room(self._breaks)
            self._breaks[first, second, width] = found
        return found

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """What is cut stands whole in the tooltip."""
        inside = option.rect.width() - 2 * SPACE_12
        if index.column() == 0:
            first, second = self._lines(index)
            width = inside - (PICTURE + SPACE_12 if self._picture is not None else 0)
            cut = any("…" in line for line, _ in self._broken(first, second, width))
            whole = "\n".join(filter(None, (first, second)))
        else:
            whole = "" if index.column() == self._pill_column else str(index.data(_DISPLAY) or "")
            cut = QFontMetrics(self._types.figures).horizontalAdvance(whole) > inside
        QToolTip.showText(event.globalPos(), whole if cut else "", view)
        return cut

    def _line(self, text: str, font: QFont, width: int) -> QStaticText:
        """`text` as it is drawn within `width`, cut where it has to be: a number in its middle, for its end tells.

        Kept as it was set: rows are painted again and again, and to set a line takes as long as to draw it.
        """
        key = (text, id(font), width)
        found = self._set.get(key)
        if found is None:
            _make_room(self._set)
            found = _set(text, font)
            if found.size().width() > width:
                mode = Qt.TextElideMode
                way = mode.ElideMiddle if font is self._types.figures else mode.ElideRight
                found = _set(QFontMetrics(font).elidedText(text, way, width), font)
            self._set[key] = found
        return found


def _make_room(kept: dict[Any, Any]) -> None:
    """The oldest goes: all of them at once would be missed, and made anew, in one turn."""
    if len(kept) >= _MOST_LINES:
        del kept[next(iter(kept))]


def _set(text: str, font: QFont) -> QStaticText:
    line = QStaticText(text)
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.prepare(font=font)
    return line


@lru_cache(maxsize=256)
def _advance(font: QFont, text: str) -> int:
    """Kept: pills say few different things."""
    return QFontMetrics(font).horizontalAdvance(text)


class Table(QTableView):
    """A table to read and to choose rows from; `name` is what a screen reader calls it."""

    def __init__(self, name: str, *, many: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        self._heading = Heading(self)
        self.setHorizontalHeader(self._heading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen row stays in sight when a bar, a card or a smaller window takes the room below it."""
        chosen = self.visualRect(self.currentIndex())
        seen = chosen.isValid() and chosen.top() >= 0 and chosen.bottom() <= event.oldSize().height()
        super().resizeEvent(event)
        if seen and chosen.bottom() > event.size().height():
            self.scrollTo(self.currentIndex())

    def choose(self, row: int) -> None:
        """Choose a row and bring it into sight, also in the turn in which it came: Qt scrolls only as far as before."""
        self.updateGeometries()
        self.selectRow(row)
        self.scrollTo(self.currentIndex())

    def set_widths(self, first_stretches: bool, widths: dict[int, int]) -> None:
        """The first column takes what the others leave."""
        header = self.horizontalHeader()
        if first_stretches:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in widths.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, max(width, self._heading.room_for_word(column)))
