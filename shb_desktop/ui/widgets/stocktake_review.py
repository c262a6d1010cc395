"""The owner's view of a stocktake: differences, everything, what is to be counted again, and what nobody counted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from shb_desktop.domain.barcode import shown
from shb_desktop.domain.quantity import MINUS, Unit
from shb_desktop.domain.stocktake import Inventory, Line, Uncounted
from shb_desktop.ui import saying
from shb_desktop.ui.models.rows import Column, Rows
from shb_desktop.ui.theme import SPACE_12, SPACE_16
from shb_desktop.ui.widgets.parts import Button, Empty, beside, frame, words
from shb_desktop.ui.widgets.segmented import Segmented
from shb_desktop.ui.widgets.tables import Cells, Look, Table

_Index = QModelIndex | QPersistentModelIndex
EXPECTED, COUNTED, DIFFERENCE, ASIDE, VALUE, STATE = range(1, 7)
_ROOM_FOR_ALL = 900
OFF, ALL, AGAIN, MISSING = "off", "all", "again", "missing"


class Review(QWidget):
    """`zero_wanted` carries the articles that are to be counted as none; the other signals speak of this stocktake."""

    zero_wanted = Signal(object)
    save_wanted = Signal()
    drop_wanted = Signal()
    close_wanted = Signal()
    count_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.inventory: Inventory | None = None
        tr = self.tr
        self.choice = Segmented(
            ((OFF, tr("Abweichungen"), ""), (ALL, tr("Gezählt"), ""), (AGAIN, tr("Nachzählen"), ""),
             (MISSING, tr("Nicht gezählt"), ""))
        )  # fmt: skip
        self.choice.chosen.connect(lambda _: self._fill())
        self.lines: Rows[Line] = Rows(
            Column(tr("Artikel"), lambda line: line.name),
            Column(tr("Erwartet"), _expected, right=True),
            Column(tr("Gezählt"), _counted, right=True),
            Column(tr("Differenz"), _difference, right=True),
            Column(tr("Abholregal"), _aside, right=True),
            Column(tr("Wert"), lambda line: saying.price(line.value), right=True),
            Column(tr("Stand"), lambda line: ""),
        )
        self.missing: Rows[Uncounted] = Rows(
            Column(tr("Artikel"), lambda line: line.name),
            Column(tr("Im Buch"), lambda line: saying.amount(line.on_hand, line.unit), right=True),
        )
        self.table = Table(self.tr("Gezählte Artikel"))
        self.table.setModel(self.lines)
        self._cells = Cells(self.table, self._line_words, STATE, self._pill)
        self.table.setItemDelegate(self._cells)
        self.table.set_widths(True, {ASIDE: 112, VALUE: 116, STATE: 148})
        self.missing_table = Table(self.tr("Nicht gezählte Artikel"), many=True)
        self.missing_table.setModel(self.missing)
        self.missing_table.setItemDelegate(Cells(self.missing_table, self._missing_words, -1, lambda _: None))
        self.missing_table.set_widths(True, {1: 140})
        self.missing_table.selectionModel().selectionChanged.connect(lambda *_: self._say_buttons())
        self._empty = Empty("check", "", "", tr("Zählen"), self.count_wanted.emit)
        self._value = words("", "muted", wrap=True)
        self.save_button = Button(tr("Inventurliste speichern"), "", "in")
        self.save_button.clicked.connect(self.save_wanted)
        self.drop_button = Button(tr("Verwerfen"), "danger", "trash")
        self.drop_button.clicked.connect(self.drop_wanted)
        self.zero_button = Button("", "", "check")
        self.zero_button.clicked.connect(self._zero)
        self.close_button = Button(tr("Inventur buchen"), "primary", "check")
        self.close_button.clicked.connect(self.close_wanted)
        self._lay_out()

    def show_inventory(self, inventory: Inventory) -> None:
        """Show a stocktake as it stands now; one that is over can only be read and saved."""
        self.inventory = inventory
        off = sum(1 for line in inventory.lines if line.count.difference)
        for key, word, count in (
            (OFF, self.tr("Abweichungen"), off),
            (ALL, self.tr("Gezählt"), len(inventory.lines)),
            (AGAIN, self.tr("Nachzählen"), inventory.recounts),
            (MISSING, self.tr("Nicht gezählt"), len(inventory.uncounted)),
        ):
            self.choice.rename(key, f"{word}  {count}" if count else word)
        value = self.tr("Wert der gezählten Ware: {0}").format(saying.price(inventory.value))
        if inventory.without_cost:
            value += self.tr(" · ohne {0} Artikel, deren Einkaufspreis fehlt").format(inventory.without_cost)
        self._value.setText(value)
        weighed = [line for line in inventory.lines if line.unit is not Unit.PIECE]
        for column, least, text in ((EXPECTED, 96, _expected), (COUNTED, 96, _counted), (DIFFERENCE, 104, _difference)):
            self.table.set_widths(True, {column: max(least, self._cells.widest_figure(map(text, weighed)))})
        for button in (self.drop_button, self.close_button):
            button.setVisible(inventory.stocktake.state == "open")
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in (ASIDE, VALUE):
            self.table.setColumnHidden(column, self.width() < _ROOM_FOR_ALL)

    def _lay_out(self) -> None:
        card, inside = frame(margin=1, spacing=0)
        self._stack = QStackedWidget()
        for page in (self.table, self.missing_table, self._empty):
            self._stack.addWidget(page)
        inside.addWidget(self._stack)
        foot = beside(self.save_button, self.drop_button, -1, self.zero_button, self.close_button, spacing=SPACE_12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_16)
        layout.addLayout(beside(self.choice, -1, spacing=SPACE_16))
        layout.addWidget(card, 1)
        layout.addWidget(self._value)
        layout.addLayout(foot)

    def _fill(self) -> None:
        inventory, key = self.inventory, self.choice.key()
        if inventory is None:
            return
        if key == MISSING:
            self.missing.fill(inventory.uncounted)
        else:
            keep = {OFF: lambda line: line.count.difference != 0, AGAIN: lambda line: line.recount}.get(key)
            self.lines.fill([line for line in inventory.lines if keep is None or keep(line)])
        some = self.missing.rowCount() if key == MISSING else self.lines.rowCount()
        if some:
            self._stack.setCurrentWidget(self.missing_table if key == MISSING else self.table)
        else:
            title, hint = {
                OFF: (self.tr("Alles stimmt"), self.tr("Was gezählt ist, liegt so im Regal, wie es im Buch steht.")),
                ALL: (self.tr("Noch nichts gezählt"), self.tr("Wählen Sie oben Zählen, und scannen Sie ein Regal.")),
                AGAIN: (self.tr("Nichts nachzuzählen"), self.tr("Keine Zählung liegt weit neben dem Buch.")),
                MISSING: (self.tr("Alles gezählt"), self.tr("Kein Artikel ist übrig.")),
            }[key]
            self._empty.say(title, hint)
            # Elsewhere it is good that there is nothing.
            self._empty.button.setVisible(key == ALL and inventory.stocktake.state == "open")
            self._stack.setCurrentWidget(self._empty)
        self._say_buttons()

    def _chosen(self) -> tuple[int, ...]:
        rows = {index.row() for index in self.missing_table.selectionModel().selectedRows()}
        return tuple(self.missing.rows[row].article for row in sorted(rows))

    def _say_buttons(self) -> None:
        inventory = self.inventory
        running = inventory is not None and inventory.stocktake.state == "open"
        missing = self.choice.key() == MISSING
        chosen = len(self.missing_table.selectionModel().selectedRows()) if missing else 0
        self.zero_button.setVisible(running and missing and self.missing.rowCount() > 0)
        self.zero_button.setEnabled(chosen > 0)
        self.zero_button.setText(
            self.tr("Davon ist nichts da") if chosen < 2 else self.tr("Von {0} ist nichts da").format(chosen)
        )
        self.close_button.setEnabled(inventory is not None and bool(inventory.lines))

    def _zero(self) -> None:
        chosen = self._chosen()
        if chosen:
            self.zero_wanted.emit(chosen)

    def _line_words(self, index: _Index) -> tuple[str, str]:
        line = self.lines.rows[index.row()]
        return line.name, _about(line)

    def _missing_words(self, index: _Index) -> tuple[str, str]:
        line = self.missing.rows[index.row()]
        return line.name, _about(line)

    def _pill(self, index: _Index) -> Look | None:
        line = self.lines.rows[index.row()]
        if line.recount:
            return self.tr("Nachzählen"), "refresh", "warning"
        return (self.tr("Stimmt"), "check", "accent") if not line.count.difference else None


def _about(line: Line | Uncounted) -> str:
    return " · ".join(filter(None, (line.number, shown(line.barcode) if line.barcode else "")))


def _expected(line: Line) -> str:
    return _measure(line, line.count.expected)


def _counted(line: Line) -> str:
    return _measure(line, line.count.counted)


def _measure(line: Line, quantity: int) -> str:
    count = line.count
    return saying.measure(quantity, line.unit, count.expected, count.counted, count.difference, count.set_aside)


def _aside(line: Line) -> str:
    return _measure(line, line.count.set_aside) if line.count.set_aside else "–"


def _difference(line: Line) -> str:
    off = line.count.difference
    sign = "" if not off else MINUS if off < 0 else "+"
    return sign + _measure(line, abs(off))
