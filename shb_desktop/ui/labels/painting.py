"""Paints one label in whole dots, on paper, in a PDF or on screen: name, price, Grundpreis, Pfand, code, shelf."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter

from shb_desktop.domain.article import Article
from shb_desktop.domain.quantity import Unit
from shb_desktop.services.labels import Label, Symbol, Symbology, as_qr
from shb_desktop.ui import saying
from shb_desktop.ui.labels.symbols import MM_PER_INCH, Pattern, SymbolDoesNotFit, dots_per_module, pattern

_INK = QColor("#000000")
_PAPER = QColor("#ffffff")
_ROOMY = 52.0
"""From this width in mm the price stands beside the code instead of above it."""
_PRICE_COLUMN = 19.0
_CODE_COLUMN = 46.0
_DIGITS = 2.4
_LEAST_DIGITS = 1.4
_LEAST_BARS = 5.0
"""Height of bars in mm below which nobody hits them with a scanner."""
_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignHCenter
_TOP = Qt.AlignmentFlag.AlignTop
_BOTTOM = Qt.AlignmentFlag.AlignBottom
_BOLD = QFont.Weight.Bold
_NORMAL = QFont.Weight.Normal


@dataclass(frozen=True, slots=True)
class Dots:
    """A printer's dots to the inch, across and down."""

    x: float
    y: float

    def across(self, mm: float) -> int:
        """Millimetres in whole dots."""
        return round(mm * self.x / MM_PER_INCH)

    def down(self, mm: float) -> int:
        """The same downwards."""
        return round(mm * self.y / MM_PER_INCH)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A code with its size in dots: `step` and `rise` are one module's; `width` and `height` with the quiet zones."""

    symbol: Symbol
    pattern: Pattern
    step: int
    rise: int
    width: int
    height: int


def paint_label(painter: QPainter, label: Label, where: QRect, dots: Dots) -> None:
    """Paint into `where` (dots of the device). Raises UnreadableCode, SymbolDoesNotFit."""
    # A finger's breadth of paper stays free: knives and rolls are off by a millimetre.
    margin = min(2.0, where.width() * MM_PER_INCH / dots.x / 25)
    inside = where.adjusted(dots.across(margin), dots.down(margin), -dots.across(margin), -dots.down(margin))
    if where.width() * MM_PER_INCH / dots.x >= _ROOMY:
        _paint_roomy(painter, label, inside, dots)
    else:
        _paint_narrow(painter, label, inside, dots)


def paint_symbol(painter: QPainter, symbol: Symbol, where: QRect, dots: Dots) -> None:
    """Paint a code alone in the middle of `where`. Raises UnreadableCode, SymbolDoesNotFit."""
    painter.fillRect(where, _PAPER)
    _paint_code(painter, _fitted(symbol, where, dots), where, dots, _CENTER)


def _paint_roomy(painter: QPainter, label: Label, inside: QRect, dots: Dots) -> None:
    """Name on top, the code at the lower left, the price beside it."""
    article, height, gap = label.article, inside.height(), dots.across(1.5)
    head = _part(inside, 0.0, 0.27)
    body = _part(inside, 0.30, 1.0)
    column = body.width()
    if label.symbol is not None:
        room = min(dots.across(_CODE_COLUMN), body.width() - dots.across(_PRICE_COLUMN))
        code = QRect(body.left(), body.top(), room, body.height())
        drawn = _fitted(label.symbol, code, dots)
        _paint_code(painter, drawn, code, dots, _LEFT)
        column = body.width() - drawn.width - gap
    side = QRect(body.right() - column + 1, body.top(), column, body.height())
    sizes = (round(height * 0.135), round(height * 0.09))
    _write(painter, head, saying.unbroken(article.name), sizes, _BOLD, _LEFT | _TOP, 2)
    _paint_price(painter, article, _part(side, 0.0, 0.80), dots)
    foot = _part(side, 0.82, 1.0)
    _write(painter, foot, _place(article), (round(height * 0.085), round(height * 0.06)), _NORMAL, _RIGHT | _BOTTOM)


def _paint_price(painter: QPainter, article: Article, side: QRect, dots: Dots) -> None:
    if article.price is None:
        return
    lines = _price_lines(article)
    high = side.height()
    _write(
        painter,
        _part(side, 0.0, 0.5),
        saying.price(article.price),
        (round(high * 0.48), dots.down(2)),
        _BOLD,
        _RIGHT | _TOP,
    )
    for number, line in enumerate(lines):
        part = _part(side, 0.55 + 0.22 * number, 0.77 + 0.22 * number)
        _write(painter, part, line, (round(high * 0.17), dots.down(1.5)), _NORMAL, _RIGHT | _MIDDLE)


def _paint_narrow(painter: QPainter, label: Label, inside: QRect, dots: Dots) -> None:
    """Name, price and code below each other."""
    article, high = label.article, inside.height()
    body = _part(inside, 0.44, 1.0)
    side = inside.width()
    if label.symbol is not None:
        drawn = _fitted(label.symbol, body, dots)
        _paint_code(painter, drawn, body, dots, _CENTER if not drawn.pattern.is_square else _LEFT)
    tall = (round(high * 0.15), round(high * 0.11))
    _write(painter, _part(inside, 0.0, 0.17), saying.unbroken(article.name), tall, _BOLD, _LEFT | _MIDDLE)
    row = _part(inside, 0.18, 0.42)
    if article.price is None:
        _write(painter, row, _place(article), tall, _NORMAL, _LEFT | _MIDDLE)
        return
    price = QRect(row.left(), row.top(), side * 45 // 100, row.height())
    sizes = (round(high * 0.23), round(high * 0.12))
    _write(painter, price, saying.price(article.price), sizes, _BOLD, _LEFT | _MIDDLE)
    lines = _price_lines(article) or [_place(article)]
    rest = QRect(price.right() + 1, row.top(), row.right() - price.right(), row.height())
    for number, line in enumerate(lines):
        part = _part(rest, number / len(lines), (number + 1) / len(lines))
        _write(painter, part, line, (round(high * 0.105), round(high * 0.075)), _NORMAL, _RIGHT | _MIDDLE)


def _fitted(symbol: Symbol, room: QRect, dots: Dots) -> _Drawn:
    """The code in whole dots; a line of bars too long for the label becomes a QR code. Raises SymbolDoesNotFit."""
    choices = [symbol] if symbol.symbology is Symbology.QR else [symbol, as_qr(symbol)]
    for choice in choices:
        drawn = pattern(choice)
        step = dots_per_module(drawn, room.width(), room.height(), dots.x)
        rise = max(1, round(step * dots.y / dots.x))
        high = rise * drawn.lines if drawn.is_square else room.height()
        tall_enough = drawn.is_square or high >= dots.down(_LEAST_BARS)
        if step and high <= room.height() and tall_enough:
            return _Drawn(choice, drawn, step, rise, step * drawn.columns, high)
    raise SymbolDoesNotFit(symbol.shown)


def _paint_code(painter: QPainter, drawn: _Drawn, room: QRect, dots: Dots, side: Qt.AlignmentFlag) -> None:
    left = room.left() + ((room.width() - drawn.width) // 2 if side is _CENTER else 0)
    box = QRect(left, room.bottom() - drawn.height + 1, drawn.width, drawn.height)
    painter.fillRect(box, _PAPER)
    if drawn.pattern.is_square:
        _paint_square(painter, drawn, box)
    else:
        _paint_bars(painter, drawn, box, dots)


def _paint_square(painter: QPainter, drawn: _Drawn, box: QRect) -> None:
    kind = drawn.pattern.kind
    for line, modules in enumerate(drawn.pattern.rows):
        top = box.top() + (kind.above + line) * drawn.rise
        for start, length, _ in _runs(modules):
            painter.fillRect(
                QRect(box.left() + (kind.left + start) * drawn.step, top, length * drawn.step, drawn.rise), _INK
            )


def _paint_bars(painter: QPainter, drawn: _Drawn, box: QRect, dots: Dots) -> None:
    kind, step, modules = drawn.pattern.kind, drawn.step, drawn.pattern.rows[0]
    text_height = max(dots.down(_LEAST_DIGITS), min(dots.down(_DIGITS), round(box.height() * 0.16)))
    bars = box.height() - text_height - dots.down(0.3)
    for start, length, guard in _runs(modules):
        # Guard bars reach five modules further down (GS1 General Specifications 5.2.3.2).
        high = min(bars + 5 * step, box.height()) if guard else bars
        painter.fillRect(QRect(box.left() + (kind.left + start) * step, box.top(), length * step, high), _INK)
    top, text = box.bottom() - text_height + 1, drawn.symbol.shown
    sizes = (text_height, max(1, round(text_height * 0.7)))
    if drawn.symbol.symbology is Symbology.EAN13:
        groups = [(0, 11, text[:1]), (14, 42, text[1:7]), (61, 42, text[7:])]
    elif drawn.symbol.symbology is Symbology.EAN8:
        groups = [(10, 28, text[:4]), (43, 28, text[4:])]
    else:
        groups = [(0, drawn.pattern.columns, text)]
    for start, length, digits in groups:
        part = QRect(box.left() + start * step, top, length * step, text_height)
        _write(painter, part, digits, sizes, _NORMAL, _CENTER | _MIDDLE)


def _runs(modules: str) -> list[tuple[int, int, bool]]:
    """Dark runs of a row: where each starts, how long it is, and whether it is a guard."""
    runs: list[tuple[int, int, bool]] = []
    for place, module in enumerate(modules):
        if module == "0":
            continue
        if runs and sum(runs[-1][:2]) == place:
            start, length, guard = runs[-1]
            runs[-1] = (start, length + 1, guard)
        else:
            runs.append((place, 1, module == "G"))
    return runs


def _write(
    painter: QPainter,
    where: QRect,
    text: str,
    sizes: tuple[int, int],
    weight: QFont.Weight,
    align: Qt.AlignmentFlag,
    lines: int = 1,
) -> None:
    """Write `text` as large as fits between the two sizes (dots); what is still too long ends in an ellipsis."""
    font = QFont(QGuiApplication.font())
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    most, least = max(sizes[0], 1), max(min(sizes), 1)
    size = most
    while True:
        font.setPixelSize(size)
        metrics = QFontMetrics(font)
        wrapped = _wrapped(text, metrics, where.width())
        fits = len(wrapped) <= lines and (len(wrapped) == 1 or len(wrapped) * metrics.lineSpacing() <= where.height())
        if fits and all(metrics.horizontalAdvance(line) <= where.width() for line in wrapped):
            break
        if size <= least:
            kept = [*wrapped[: lines - 1], " ".join(wrapped[lines - 1 :])]
            wrapped = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, where.width()) for line in kept]
            break
        size = max(least, size - max(1, size // 16))
    painter.setPen(_INK)
    painter.setFont(font)
    painter.drawText(where, int(align | Qt.TextFlag.TextDontClip), "\n".join(wrapped))


def _wrapped(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _part(whole: QRect, start: float, end: float) -> QRect:
    """The horizontal strip between two shares of the height."""
    top = whole.top() + round(whole.height() * start)
    return QRect(whole.left(), top, whole.width(), whole.top() + round(whole.height() * end) - top)


def _price_lines(article: Article) -> list[str]:
    line = saying.price_line(article)
    # PAngV §4(2): the price of goods sold by weight or measure is their Grundpreis.
    per = [] if article.unit is Unit.PIECE else [f"je 1\u00a0{article.unit.label}"]
    return per + (line.split(" · ") if line else [])


def _place(article: Article) -> str:
    return " · ".join(part for part in (article.number, article.shelf) if part)
