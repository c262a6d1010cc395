"""How labels are printed: the sheet, what the code looks like, and by how much the printer is off."""

import re
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QSizePolicy, QWidget

from shb_desktop.domain.quantity import MINUS
from shb_desktop.services.labels import CodeStyle, Setup
from shb_desktop.ui.labels.sheets import SHEETS, Sheet, sheet
from shb_desktop.ui.theme import SPACE_4, SPACE_12
from shb_desktop.ui.widgets.parts import stacked, words
from shb_desktop.ui.widgets.segmented import Segmented

_MOST_SHIFT = 99
_DPIS = (203, 300, 600)
_MILLIMETRES = re.compile(r"(-)?\s?(\d{1,2})(?:[.,](\d))?\s?(?:mm)?", re.ASCII)


class Tenths(QLineEdit):
    """A number of tenths of a millimetre, shown as "0,3 mm"; arrow up and down move it by one. `moved` carries it."""

    moved = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._tenths = 0
        self.setAccessibleName(name)
        self.setMaxLength(8)
        self.editingFinished.connect(self._entered)
        self.put(0)

    def put(self, tenths: int) -> None:
        """Show another number, without telling anybody."""
        self._tenths = max(-_MOST_SHIFT, min(_MOST_SHIFT, tenths))
        sign = MINUS if self._tenths < 0 else ""
        self.setText(f"{sign}{abs(self._tenths) // 10},{abs(self._tenths) % 10}\u00a0mm")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._move(self._tenths + step)

    def _entered(self) -> None:
        found = _MILLIMETRES.fullmatch(self.text().replace(MINUS, "-").replace("\u00a0", " ").strip())
        if found is None:
            self.put(self._tenths)  # not a number: what was there before stays
            return
        sign, whole, tenth = found.groups(default="0")
        size = int(whole) * 10 + int(tenth)
        self._move(-size if sign == "-" else size)

    def _move(self, tenths: int) -> None:
        before = self._tenths
        self.put(tenths)
        if self._tenths != before:
            self.moved.emit(self._tenths)


class LabelOptions(QWidget):
    """`changed` carries the Setup as it is now."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._setup = Setup()
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(self.tr("Etikettenbogen"))
        for known in SHEETS:
            self.sheets.addItem(self._name(known), known.key)
        self.style_choice = Segmented(
            ((CodeStyle.BARS, self.tr("Strichcode"), ""), (CodeStyle.QR, self.tr("QR-Code"), ""))
        )
        self.across, self.down = Tenths(self.tr("Versatz nach rechts")), Tenths(self.tr("Versatz nach unten"))
        self.dpis = QComboBox()
        self.dpis.setAccessibleName(self.tr("Druckpunkte je Zoll"))
        for dpi in _DPIS:
            self.dpis.addItem(str(dpi), dpi)
        self.dpis.setToolTip(self.tr("Steht im Datenblatt des Etikettendruckers; meist sind es 203."))
        self._dpi_word = words(self.tr("Auflösung (dpi)"), "small")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_12)
        grid.setVerticalSpacing(SPACE_4)
        grid.addWidget(words(self.tr("Versatz rechts"), "small"), 0, 0)
        grid.addWidget(words(self.tr("Versatz unten"), "small"), 0, 1)
        grid.addWidget(self._dpi_word, 0, 2)
        grid.addWidget(self.across, 1, 0)
        grid.addWidget(self.down, 1, 1)
        grid.addWidget(self.dpis, 1, 2)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self._grid = grid
        self.style_choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayout(stacked(self.sheets, self.style_choice, grid, spacing=SPACE_12))
        self.sheets.currentIndexChanged.connect(lambda _: self._sheet_chosen())
        self.style_choice.chosen.connect(lambda style: self._put(replace(self._setup, style=style)))
        self.across.moved.connect(lambda tenths: self._put(replace(self._setup, shift_x=tenths)))
        self.down.moved.connect(lambda tenths: self._put(replace(self._setup, shift_y=tenths)))
        self.dpis.currentIndexChanged.connect(lambda _: self._put(replace(self._setup, dpi=self.dpis.currentData())))

    def setup(self) -> Setup:
        """What is chosen."""
        return self._setup

    def show_setup(self, setup: Setup) -> None:
        """Show what was kept, without telling anybody."""
        self._setup = setup
        self.blockSignals(True)
        self.sheets.setCurrentIndex(self.sheets.findData(sheet(setup.sheet).key))
        self.style_choice.choose(setup.style)
        self.across.put(setup.shift_x)
        self.down.put(setup.shift_y)
        self.dpis.setCurrentIndex(max(0, self.dpis.findData(setup.dpi)))
        self.blockSignals(False)
        self._setup = setup
        self._show_dots()

    def begin_at(self, place: int) -> None:
        """The first label goes to another place."""
        self._put(replace(self._setup, start=place))

    def _sheet_chosen(self) -> None:
        self._put(replace(self._setup, sheet=self.sheets.currentData(), start=0))
        self._show_dots()

    def _show_dots(self) -> None:
        roll = sheet(self._setup.sheet).is_roll
        self.dpis.setVisible(roll)
        self._dpi_word.setVisible(roll)
        self._grid.setColumnStretch(2, int(roll))

    def _put(self, setup: Setup) -> None:
        self._setup = setup
        self.changed.emit(setup)

    def _name(self, known: Sheet) -> str:
        size = f"{known.width:g} × {known.height:g} mm".replace(".", ",")
        if known.is_roll:
            return self.tr("Rolle, {0}").format(size)
        return self.tr("A4: {0} × {1}, je {2}").format(known.columns, known.rows, size)
