"""A delivery on screen: what came last, large; each article held against the list; what is asked about a case."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from shb_desktop.domain.article import PIECE
from shb_desktop.domain.barcode import shown
from shb_desktop.domain.delivery import Check, ReceivedLine, UnknownLine
from shb_desktop.domain.quantity import Unit, format_quantity
from shb_desktop.services.receiving import PackOffered, Received, UnknownGoods
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.models.rows import Column, Rows
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, TEXT_HERO, TEXT_LARGE, sized
from shb_desktop.ui.widgets.parts import Button, Elided, Empty, Fitting, Icon, beside, frame, set_kind, stacked, words
from shb_desktop.ui.widgets.tables import Cells, Look, Table

_Index = QModelIndex | QPersistentModelIndex
RECEIVED, STATE = 1, 2
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Goods:
    """A row of the table: an article (0 for a code that leads to none yet), quantities in thousandths."""

    article: int
    name: str
    about: str
    code: str
    expected: int
    received: int
    unit: Unit


def goods(check: Check) -> tuple[Goods, ...]:
    """A delivery's rows: first what nobody knows, then what differs, then the rest."""
    unknown = [_stranger(line) for line in check.unknown]
    known = sorted(
        (_known(line) for line in check.lines), key=lambda row: not check.listed or row.received == row.expected
    )
    return (*unknown, *known)


def summed_up(check: Check) -> str:
    """What came in a line: articles, differences from its list, codes that nobody knows."""
    parts = [translate("delivery", "{0} Artikel da").format(sum(1 for line in check.lines if line.received))]
    if check.listed:
        off = len(check.differences)
        one = translate("delivery", "1 Differenz")
        parts.append(one if off == 1 else translate("delivery", "{0} Differenzen").format(off))
    if check.unknown:
        codes = len(check.unknown)
        one = translate("delivery", "1 unbekannter Code")
        parts.append(one if codes == 1 else translate("delivery", "{0} unbekannte Codes").format(codes))
    return " · ".join(parts)


def _stranger(line: UnknownLine) -> Goods:
    return Goods(0, line.shown, "", line.code, line.expected, line.received, Unit.PIECE)


def _known(line: ReceivedLine) -> Goods:
    return Goods(line.article, line.name, line.number, "", line.expected, line.received, line.unit)


class GoodsTable(QWidget):
    """`add_wanted` carries the Goods of a code that nobody knows yet."""

    add_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._listed = False
        tr = self.tr
        self.model: Rows[Goods] = Rows(
            Column(tr("Artikel"), lambda row: row.name),
            Column(tr("Gekommen"), self._count, right=True),
            Column(tr("Stand"), lambda row: ""),
        )
        self.table = Table(self.tr("Ware dieser Lieferung"))
        self.table.setModel(self.model)
        self._cells = Cells(self.table, self._words, STATE, self._pill)
        self.table.setItemDelegate(self._cells)
        self.table.set_widths(True, {STATE: 140})
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._say_button())
        self.table.doubleClicked.connect(lambda _: self._add())
        self._empty = Empty(
            "receiving",
            self.tr("Bereit für die Ware"),
            self.tr("Scannen Sie, was ankommt. Für mehrere gleiche: 12* tippen und dann scannen."),
        )
        self.add_button = Button(self.tr("Artikel zu diesem Code anlegen"), "", "plus")
        self.add_button.clicked.connect(self._add)
        card, inside = frame(margin=1, spacing=0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        inside.addWidget(self._stack)
        self.setLayout(stacked(card, self.add_button, spacing=SPACE_8))
        self.add_button.hide()

    def show_check(self, check: Check) -> None:
        """Show a delivery as it stands now."""
        self._listed = check.listed
        chosen = self._chosen()
        self.model.fill(goods(check))
        self.table.set_widths(True, {RECEIVED: max(108, self._cells.widest_figure(map(self._count, self.model.rows)))})
        self._stack.setCurrentIndex(0 if self.model.rows else 1)
        # Without a list, and with all goods known, nothing would stand there but the names would be cut.
        known = all(row.article for row in self.model.rows)
        self.table.setColumnHidden(STATE, not self._listed and known)
        for number, row in enumerate(self.model.rows):
            if chosen is not None and (row.article, row.code) == (chosen.article, chosen.code):
                self.table.selectRow(number)
        self._say_button()

    def _chosen(self) -> Goods | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.rows[rows[0].row()] if rows and rows[0].row() < len(self.model.rows) else None

    def _say_button(self) -> None:
        chosen = self._chosen()
        self.add_button.setVisible(chosen is not None and not chosen.article)

    def _add(self) -> None:
        chosen = self._chosen()
        if chosen is not None and not chosen.article:
            self.add_wanted.emit(chosen)

    def _words(self, index: _Index) -> tuple[str, str]:
        row = self.model.rows[index.row()]
        if not row.article:
            return row.name, self.tr("Noch kein Artikel")
        return row.name, row.about

    def _count(self, row: Goods) -> str:
        if row.expected:
            received, expected = row.received, row.expected
            return self.tr("{0} von {1}").format(
                format_quantity(received, expected), saying.measure(expected, row.unit, received)
            )
        return saying.measure(row.received, row.unit)

    def _pill(self, index: _Index) -> Look | None:
        row = self.model.rows[index.row()]
        if not row.article:
            return self.tr("Unbekannt"), "question", "warning"
        if not self._listed:
            return None
        off = row.received - row.expected
        if not off:
            return self.tr("Vollständig"), "check", "accent"
        if not row.expected:
            return self.tr("Nicht bestellt"), "question", "warning"
        if off > 0:
            return self.tr("{0} zu viel").format(format_quantity(off)), "plus", "warning"
        missing = self.tr("{0} fehlt") if -off == PIECE else self.tr("{0} fehlen")
        return missing.format(format_quantity(-off)), "clock", "muted"


class Arrived(QFrame):
    """What the last scan did. `undo_wanted` and `add_wanted` speak of it."""

    undo_wanted = Signal()
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._name = Fitting((TEXT_LARGE, 17, 15))
        self._figure = words("")
        self._figure.setFont(sized(self, TEXT_HERO, QFont.Weight.DemiBold, figures=True))
        self._so_far = words("", "muted", wrap=True)
        self.undo_button = Button(self.tr("Rückgängig"), "", "undo")
        self.undo_button.clicked.connect(self.undo_wanted)
        self.add_button = Button(self.tr("Artikel anlegen"), "primary", "plus")
        self.add_button.clicked.connect(self.add_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_16, SPACE_16)
        column.setSpacing(SPACE_4)
        column.addWidget(self._name)
        column.addWidget(self._figure)
        column.addWidget(self._so_far)
        column.addSpacing(SPACE_8)
        column.addWidget(self.undo_button)
        column.addWidget(self.add_button)
        column.addStretch(1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing came yet."""
        self._say(self.tr("Noch nichts gescannt"), "", "")

    def show_received(self, received: Received) -> None:
        """It is booked in."""
        unit = received.article.unit
        expected = received.expected
        if expected is None:
            so_far = self.tr("Bisher {0}").format(saying.amount(received.so_far, unit))
        else:
            came = received.so_far
            so_far = self.tr("{0} von {1}").format(format_quantity(came, expected), saying.amount(expected, unit, came))
            if received.so_far > expected:
                so_far += self.tr(" · mehr als erwartet")
        self._say(received.article.name, saying.moved(received.quantity, unit), so_far)
        set_kind(self._so_far, "warning-word" if expected is not None and received.so_far > expected else "muted")
        self.undo_button.show()

    def show_unknown(self, goods: UnknownGoods) -> None:
        """Nobody knows the code; it is noted and waits."""
        hint = self.tr("Notiert, noch nicht gebucht. Scannen Sie ruhig weiter.")
        self._say(self.tr("Noch unbekannt: {0}").format(goods.shown), "", hint)
        self.add_button.show()

    def show_undone(self, name: str) -> None:
        """The last scan was taken back."""
        self._say(self.tr("Zurückgenommen: {0}").format(name), "", "")

    def text(self) -> str:
        """All it says."""
        return " ".join(filter(None, (self._name.text(), self._figure.text(), self._so_far.text())))

    def _say(self, name: str, figure: str, so_far: str) -> None:
        self._name.set_words(saying.unbroken(name))
        self._figure.setText(figure)
        self._figure.setVisible(bool(figure))
        set_kind(self._figure, "accent-word")
        self._so_far.setText(so_far)
        set_kind(self._so_far, "muted")
        self.undo_button.hide()
        self.add_button.hide()


class PackQuestion(QFrame):
    """1 Karton = 12 Stück? `answered` carries pieces; until then nothing of the case is booked."""

    answered = Signal(int)
    dropped = Signal()

    def __init__(self, offered: PackOffered) -> None:
        super().__init__()
        self.setProperty("kind", "warning")
        self.offered = offered
        title = Elided(self.tr("Neuer Karton: {0}").format(offered.article.name), "strong")
        about = Elided(self.tr("{0} · Wie viele sind darin?").format(shown(offered.code)), "small")
        drop = Button("", "icon", "close")
        drop.setFixedWidth(44)
        drop.setAccessibleName(self.tr("Diesen Karton nicht buchen"))
        drop.clicked.connect(self.dropped)
        self.pieces = QLineEdit()
        self.pieces.setPlaceholderText(saying.example("12"))
        self.pieces.setMaxLength(5)
        self.pieces.setFixedWidth(104)
        self.pieces.setAccessibleName(self.tr("Stück in einem Karton"))
        self.pieces.returnPressed.connect(self._answer)
        self.button = Button(self.tr("Buchen"), "", "check")
        self.button.clicked.connect(self._answer)
        head = beside(Icon("box", 24, "warning"), spacing=SPACE_12)
        head.addLayout(stacked(-1, title, about, -1, spacing=2), 1)
        head.addWidget(drop)
        piece = words(said(offered.article.unit.label))
        ways = beside(words(self.tr("1 Karton =")), self.pieces, piece, -1, self.button, spacing=SPACE_8)
        ways.setContentsMargins(36, 0, 0, 0)
        column = stacked(head, ways, spacing=SPACE_8)
        column.setContentsMargins(SPACE_16, SPACE_8, SPACE_8, SPACE_8)
        self.setLayout(column)
        self.setAccessibleName(f"{title.whole()} {about.whole()}")

    def _answer(self) -> None:
        text = self.pieces.text().strip()
        if text.isdecimal() and int(text) > 0:
            self.answered.emit(int(text))
            return
        self.pieces.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pieces.setProperty("wrong", True)
        self.pieces.style().polish(self.pieces)
