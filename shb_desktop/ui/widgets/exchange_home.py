"""What can come in and go out: a place to drop a list on, what to take along, the till's days, and earlier imports."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from shb_desktop.ledger.imports import ImportRun
from shb_desktop.ui import saying
from shb_desktop.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.lining import Flush
from shb_desktop.ui.widgets.parts import Button, Icon, beside, frame, set_kind, stacked, words
from shb_desktop.ui.widgets.records import Record, Records
from shb_desktop.ui.widgets.segmented import Segmented
from shb_desktop.ui.widgets.tables import Look

_SIDE, _WIDEST_WORDS, _HIGHEST = 312, 560, 520


class DropPlace(QFrame):
    """Takes one file by drag and drop or by its button. `dropped` carries its Path."""

    dropped = Signal(object)
    choose_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAcceptDrops(True)
        self.button = Button(self.tr("Datei auswählen"), "primary", "in", tall=True)
        self.button.clicked.connect(self.choose_wanted)
        title = words(self.tr("Liste hierher ziehen"), "large")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        hint = words(
            self.tr(
                "Artikel, Preise oder Bestände aus Kasse, Warenwirtschaft oder Onlineshop. CSV, Excel, LibreOffice, "
                "DATANORM und BMEcat werden von selbst erkannt. Vor dem Übernehmen gibt es einen Probelauf."
            ),
            "muted",
            wrap=True,
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        hint.setMaximumWidth(_WIDEST_WORDS)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_8)
        column.addStretch(1)
        column.addWidget(Icon("exchange", 56, "accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        middle = beside(-1, hint, -1, spacing=0)
        middle.setStretch(1, 10)
        column.addLayout(middle)
        column.addSpacing(SPACE_8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_of(event) is not None:
            event.acceptProposedAction()
            set_kind(self, "accent")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_kind(self, "card")

    def dropEvent(self, event: QDropEvent) -> None:
        set_kind(self, "card")
        path = _file_of(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)


class Home(QWidget):
    """What a person wants: `save_wanted` carries the format, `undo_wanted` an ImportRun."""

    save_wanted = Signal(str)
    till_wanted = Signal()
    parked_wanted = Signal()
    undo_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self.place = DropPlace()
        self.format = Segmented((("xlsx", "Excel", ""), ("csv", "CSV", ""), ("sqlite3", tr("Datenbank"), "")))
        self.format.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.save_button = Button(tr("Alles speichern"), "", "out")
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(self.format.key()))
        self.till_button = Button(tr("lines.csv einlesen"), "", "in")
        self.till_button.clicked.connect(self.till_wanted)
        self.parked_button = Button("", "quiet", "warning")
        self.parked_button.clicked.connect(self.parked_wanted)
        self.parked_button.hide()
        self.records = Records(tr("Frühere Importe"), tr("Jeder Import lässt sich später als Ganzes zurücknehmen."))
        self.records.chosen.connect(self.undo_wanted)
        self._lay_out()

    def show_runs(self, runs: tuple[ImportRun, ...]) -> None:
        """The imports so far."""
        self.records.show_records(tuple(self._record(run) for run in runs))

    def show_parked(self, count: int) -> None:
        """How many lines of the till wait for somebody."""
        self.parked_button.setText(
            self.tr("1 Zeile wartet") if count == 1 else self.tr("{0} Zeilen warten").format(saying.number(count))
        )
        self.parked_button.setVisible(count > 0)

    def _record(self, run: ImportRun) -> Record:
        parts = [
            saying.day(run.at),
            self.tr("{0} neu").format(saying.number(run.added)),
            self.tr("{0} geändert").format(saying.number(run.changed)),
        ]
        if run.refused:
            parts.append(self.tr("{0} abgelehnt").format(saying.number(run.refused)))
        undone = run.undone_at is not None
        pill: Look = (self.tr("Zurückgenommen"), "undo", "muted") if undone else (self.tr("Im Buch"), "check", "accent")
        return Record(run.file, " · ".join(parts), pill, "" if undone else self.tr("Zurücknehmen"), run)

    def _lay_out(self) -> None:
        out, column = frame(margin=SPACE_16, spacing=SPACE_12)
        all_of_it = self.tr("Artikel, Bestände und jede Bewegung. Das Buch gehört Ihnen.")
        column.addLayout(_headed(self.tr("Mitnehmen"), all_of_it))
        column.addWidget(self.format)
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        till, below = frame(margin=SPACE_16, spacing=SPACE_12)
        hint = self.tr("Bucht aus, was die Kasse abgegeben hat. Jeder Tag zählt nur einmal.")
        below.addLayout(_headed(self.tr("Kassenexport (DSFinV-K)"), hint))
        below.addWidget(self.till_button, 0, Qt.AlignmentFlag.AlignLeft)
        below.addLayout(Flush(self.parked_button))
        below.addStretch(1)
        side = QWidget()
        side.setFixedWidth(_SIDE)
        side.setLayout(stacked(out, till, spacing=SPACE_16))
        upper = beside(self.place, side, spacing=SPACE_16)
        upper.setStretch(0, 1)
        layout = stacked(upper, self.records, spacing=SPACE_16)
        # Both share what a high window has; while there are no records, none of it is torn apart to fill the page.
        for part in (self.place, side):
            part.setMaximumHeight(_HIGHEST)
        for number in range(2):
            layout.setStretch(number, 1)
        layout.addStretch(0)
        self.setLayout(layout)


def _headed(title: str, hint: str) -> QVBoxLayout:
    return stacked(words(title, "section"), words(hint, "muted", wrap=True), spacing=SPACE_4)


def _file_of(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
