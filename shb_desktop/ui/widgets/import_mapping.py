"""What a file's columns mean: each with an example and a choice, and beside it the articles that come of it."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QStackedWidget, QVBoxLayout, QWidget

from shb_desktop.domain.barcode import shown
from shb_desktop.domain.quantity import format_quantity
from shb_desktop.services.importing.outcome import Accepted, Field, Outcome, Refused
from shb_desktop.services.importing.plan import ImportPlan
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.models.rows import Column, Rows
from shb_desktop.ui.theme import SPACE_8, SPACE_12, SPACE_16
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, Elided, Empty, beside, clear, frame, rule, stacked, words
from shb_desktop.ui.widgets.reasons import Reasons
from shb_desktop.ui.widgets.tables import ROW_HEIGHT, Table

_Index = QModelIndex | QPersistentModelIndex
_WIDTHS = ((1_400, 460), (960, 380), (0, 332))
"""The columns' pixels from a page's width on: their examples have more room where the preview has enough."""
_ROOM_FOR_CODES = 520
_PAUSE_MS = 150
_MEANINGS: tuple[Field | None, ...] = (None, *Field)
CODE, PRICE, STOCK = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person settled on: the plan, and whether the stock of known articles is set to the file's."""

    plan: ImportPlan
    set_stock: bool


class MeaningBox(QComboBox):
    """What one column means. Rolling through the columns does not change it."""

    def __init__(self, meaning: Field | None) -> None:
        super().__init__()
        self.addItem(self.tr("auslassen"))
        self.addItems([said(field.label) for field in Field])
        self.setFixedWidth(176)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view().setMinimumWidth(220)
        self.choose(meaning)

    def meaning(self) -> Field | None:
        """What is chosen; None for a column that is left out."""
        return _MEANINGS[self.currentIndex()]

    def choose(self, meaning: Field | None) -> None:
        """Choose for a person."""
        self.setCurrentIndex(_MEANINGS.index(meaning))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Mapping(QWidget):
    """`changed` when the preview should be made anew, `go_wanted` and `back_wanted` for the way on and back."""

    changed = Signal()
    go_wanted = Signal()
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._plan: ImportPlan | None = None
        self._headings: tuple[str, ...] = ()
        self._boxes: list[MeaningBox] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._about = words("", "muted", wrap=True)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, SPACE_8)
        self._rows.setSpacing(0)
        self._area = scrolling(inside)
        tr = self.tr
        self.preview: Rows[Outcome] = Rows(
            Column(tr("Vorschau"), _title),
            Column(tr("Code"), _code),
            Column(tr("Preis"), lambda row: saying.price(row.draft.price) if isinstance(row, Accepted) else "", True),
            Column(tr("Bestand"), _stock, right=True),
        )
        self.table = Table(self.tr("Die ersten Zeilen der Datei"))
        self.table.setModel(self.preview)
        self._painted = Reasons(self.table, self._words, self._refused)
        self.table.setItemDelegate(self._painted)
        self.table.set_widths(True, {CODE: 168, PRICE: 92, STOCK: 84})
        self._none = Empty("articles", tr("Noch kein Artikel zu erkennen"), tr("Links: Welche Spalte ist was?"))
        self.stock_box = QCheckBox(tr("Auch den Bestand bekannter Artikel setzen"))
        self.back_button = Button(tr("Andere Datei"))
        self.back_button.clicked.connect(self.back_wanted)
        self.go_button = Button(tr("Probelauf"), "primary", "check")
        self.go_button.clicked.connect(self.go_wanted)
        self._lay_out()

    def show_plan(self, plan: ImportPlan) -> None:
        """Show how a file was recognised; a person may change it."""
        self._plan, self._headings = plan, plan.headings
        self._about.setText(self.tr("Erkannt: {0}").format(said(plan.described)))
        clear(self._rows)
        self._boxes = []
        for number, heading in enumerate(plan.headings):
            self._rows.addWidget(self._line(plan, number, heading))
        self._rows.addStretch(1)
        self._area.verticalScrollBar().setValue(0)
        given = set(plan.columns)
        self.stock_box.setChecked(Field.STOCK in given and Field.NAME not in given)
        self._say_stock()

    def choice(self) -> Choice | None:
        """What is chosen now; None before a file is shown."""
        if self._plan is None:
            return None
        plan = self._plan.mapped([box.meaning() for box in self._boxes])
        return Choice(plan, self.stock_box.isChecked() and Field.STOCK in plan.columns)

    def show_preview(self, outcomes: tuple[Outcome, ...]) -> None:
        """The first lines as they would come into the book."""
        self.preview.fill(outcomes)
        self.table.clearSpans()
        for number, outcome in enumerate(outcomes):
            if isinstance(outcome, Refused):
                self.table.setSpan(number, 0, 1, self.preview.columnCount())
        self._stack.setCurrentIndex(0 if outcomes else 1)
        self._say_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns.setFixedWidth(next(wide for least, wide in _WIDTHS if self.width() >= least))
        self.table.setColumnHidden(CODE, self.width() - self._columns.width() < _ROOM_FOR_CODES)

    def box(self, heading: str) -> "MeaningBox":
        """The choice of a column."""
        return self._boxes[self._headings.index(heading)]

    def about(self) -> str:
        """How the file was recognised."""
        return self._about.text()

    def _lay_out(self) -> None:
        self._columns, inside = frame(margin=1, spacing=0)
        self.table.horizontalHeader().geometriesChanged.connect(self._say_whole)
        caption = words(self.tr("Spalten der Datei"), "section")
        caption.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
        caption.setFixedHeight(self.table.horizontalHeader().height() + 1)  # its ring, less its line
        inside.addWidget(caption)
        inside.addWidget(self._area, 1)
        card, right = frame(margin=1, spacing=0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._none)
        right.addWidget(self._stack)
        body = beside(self._columns, card, spacing=SPACE_16)
        body.setStretch(1, 1)
        layout = stacked(self._about, body, spacing=SPACE_16)
        layout.setStretch(1, 1)
        layout.addLayout(beside(self.back_button, -1, self.stock_box, self.go_button, spacing=SPACE_16))
        self.setLayout(layout)

    def _line(self, plan: ImportPlan, number: int, heading: str) -> QWidget:
        name = heading.strip() or self.tr("Spalte {0}").format(number + 1)
        examples = (row[number].strip() for row in plan.preview if number < len(row))
        example = next(filter(None, examples), self.tr("leer"))
        box = MeaningBox(plan.columns[number])
        box.setAccessibleName(self.tr("Bedeutung von {0}").format(name))
        box.currentIndexChanged.connect(lambda _: self._chosen())
        box.setToolTip(box.currentText())
        box.currentTextChanged.connect(box.setToolTip)
        self._boxes.append(box)
        shown = Elided(example, "small")
        shown.set_lines(2)
        row = beside(spacing=SPACE_8)
        row.setContentsMargins(SPACE_16, SPACE_8, SPACE_12, SPACE_8)
        row.addLayout(stacked(-1, Elided(name, "strong"), shown, -1, spacing=2), 1)
        row.addWidget(box)
        line = QWidget()
        line.setLayout(stacked(rule(), row, spacing=0))
        return line

    def _refused(self, index: _Index) -> bool:
        return isinstance(self.preview.rows[index.row()], Refused)

    def _say_whole(self) -> None:
        """Rows that are refused are as high as their reason."""
        for number, outcome in enumerate(self.preview.rows):
            needed = ROW_HEIGHT
            if isinstance(outcome, Refused):
                needed = self._painted.needed(self.preview.index(number, 0), self.table.viewport().width())
            self.table.setRowHeight(number, needed)

    def _chosen(self) -> None:
        self._say_stock()
        self._pause.start()

    def _say_stock(self) -> None:
        self.stock_box.setVisible(any(box.meaning() is Field.STOCK for box in self._boxes))
        known = {Field.NAME, Field.NUMBER, Field.BARCODE}
        self.go_button.setEnabled(any(box.meaning() in known for box in self._boxes))

    def _words(self, index: _Index) -> tuple[str, str]:
        row = self.preview.rows[index.row()]
        if isinstance(row, Refused):
            return said(row.reason), self.tr("Zeile {0} wird abgelehnt · {1} „{2}“").format(
                row.line, row.field, row.value
            )
        draft = row.draft
        code = _code(row) if self.table.isColumnHidden(CODE) else ""
        about = " · ".join(filter(None, (code, draft.brand, draft.category, draft.number)))
        return draft.name or self.tr("(bekannter Artikel)"), said(row.note) or about


def _title(row: Outcome) -> str:
    return said(row.reason) if isinstance(row, Refused) else row.draft.name


def _code(row: Outcome) -> str:
    if isinstance(row, Refused) or not row.draft.barcodes:
        return ""
    return shown(row.draft.barcodes[0].code)


def _stock(row: Outcome) -> str:
    stock = None if isinstance(row, Refused) else row.draft.stock
    return "" if stock is None else format_quantity(stock)
