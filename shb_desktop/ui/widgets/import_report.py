"""How an import would go, or went: a bar while it works, then four numbers and every line that was refused."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from shb_desktop.services.importing.outcome import Refused, Report
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.models.rows import Column, Rows
from shb_desktop.ui.theme import SPACE_12, SPACE_16, SPACE_24, TEXT_TITLE
from shb_desktop.ui.widgets.figure import Figure
from shb_desktop.ui.widgets.parts import Button, Empty, Icon, beside, frame, stacked, words
from shb_desktop.ui.widgets.reasons import Reasons
from shb_desktop.ui.widgets.tables import ROW_HEIGHT, Table

_Index = QModelIndex | QPersistentModelIndex
_LOOKED_AT = 1_000


class Working(QWidget):
    """A long job: what it does, a bar, how far it is, and the way to stop it."""

    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = words("", "large")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._far = words("", "muted")
        self.stop_button = Button(self.tr("Abbrechen"), "", "close")
        self.stop_button.clicked.connect(self.stop_wanted)
        card, inside = frame(margin=SPACE_24, spacing=SPACE_16)
        inside.addWidget(self._title)
        inside.addWidget(self.bar)
        inside.addLayout(beside(self._far, -1, self.stop_button))
        self.setLayout(stacked(card, -1, spacing=0))

    def begin(self, title: str) -> None:
        """Another job begins."""
        self._title.setText(title)
        self._far.setText(self.tr("Sie können währenddessen weiterarbeiten."))
        self.bar.setRange(0, 0)
        self.stop_button.setEnabled(True)

    def moved(self, done: int, total: int) -> None:
        """`done` of `total` bytes, or rows where nobody knows how many there are (0)."""
        if not self.stop_button.isEnabled():
            return
        if total > 0:
            # Qt counts in 32 bits; files are larger.
            self.bar.setRange(0, 1_000)
            self.bar.setValue(done * 1_000 // total)
            self._far.setText(self.tr("{0} von {1}").format(saying.size(done), saying.size(total)))
        else:
            self._far.setText(self.tr("{0} Zeilen").format(saying.number(done)))

    def stopping(self) -> None:
        """Somebody pressed Abbrechen; it ends at its next step."""
        self.stop_button.setEnabled(False)
        self._far.setText(self.tr("Wird abgebrochen …"))

    def text(self) -> str:
        """How far it is."""
        return self._far.text()


class ReportView(QWidget):
    """`go_wanted` to do what was rehearsed, `undo_wanted` to take back what was done; `save_wanted` the refusals."""

    go_wanted = Signal()
    back_wanted = Signal()
    undo_wanted = Signal()
    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.report: Report | None = None
        tr = self.tr
        self._icon = Icon("check", 24, "accent")
        self.title = words("", "large", wrap=True)
        self.hint = words("", "muted", wrap=True)
        self.figures = tuple(
            Figure(word, TEXT_TITLE) for word in (tr("Neu"), tr("Geändert"), tr("Unverändert"), tr("Nicht übernommen"))
        )
        self.model: Rows[Refused] = Rows(Column(tr("Abgelehnte Zeilen"), lambda row: said(row.reason)))
        self.table = Table(self.tr("Abgelehnte Zeilen"))
        self.table.setModel(self.model)
        self._painted = Reasons(self.table, self._words)
        self.table.setItemDelegate(self._painted)
        self.table.horizontalHeader().geometriesChanged.connect(self._say_whole)
        self.table.set_widths(True, {})
        self._none = Empty("check", tr("Keine Zeile wird abgelehnt"), tr("Jede Zeile der Datei ist verstanden worden."))
        self.save_button = Button(tr("Abgelehnte Zeilen speichern"), "", "out")
        self.save_button.clicked.connect(self.save_wanted)
        self.back_button = Button(tr("Zurück"))
        self.done_button = Button(tr("Fertig"), "primary", "check")
        for button in (self.back_button, self.done_button):
            button.clicked.connect(self.back_wanted)
        self.undo_button = Button(tr("Import zurücknehmen"), "danger", "undo")
        self.undo_button.clicked.connect(self.undo_wanted)
        self.go_button = Button("", "primary", "check")
        self.go_button.clicked.connect(self.go_wanted)
        for button in (self.undo_button, self.done_button):
            button.hide()
        self._lay_out()

    def show_report(self, report: Report) -> None:
        """Show a rehearsal (`run` is 0) or an import that is in the book."""
        self.report = report
        rehearsed = not report.run
        counts = (report.added, report.changed, report.unchanged, report.refused_in_all)
        for figure, count, kind in zip(
            self.figures, counts, ("accent_text", "accent_text", "text", "text"), strict=True
        ):
            figure.show_number(saying.number(count), "", kind if count else "muted")
        if report.refused_in_all:
            self.figures[3].show_number(saying.number(report.refused_in_all), "", "warning")
        self._icon.show_as("info" if rehearsed or report.waiting else "check", "accent")
        self.title.setText(self._headline(report))
        self.hint.setText(self._below(report))
        self.model.fill(report.refused)
        self._say_whole()
        self._stack.setCurrentIndex(0 if report.refused else 1)
        self.save_button.setVisible(bool(report.refused))
        self.back_button.setVisible(rehearsed)
        for button in (self.undo_button, self.done_button):
            button.setVisible(not rehearsed)
        useful = report.added + report.changed
        self.go_button.setVisible(rehearsed and useful > 0)
        self.go_button.setText(
            self.tr("1 Artikel übernehmen")
            if useful == 1
            else self.tr("{0} Artikel übernehmen").format(saying.number(useful))
        )

    def _headline(self, report: Report) -> str:
        useful = report.added + report.changed
        if report.run:
            return self.tr("Der Import ist im Buch")
        if useful:
            return self.tr("So würde der Import ausgehen")
        if report.unchanged:
            return self.tr("Alles, was in der Datei steht, ist schon im Buch")
        return self.tr("Aus dieser Datei lässt sich nichts übernehmen")

    def _below(self, report: Report) -> str:
        if report.waiting:
            return f"{said(report.waiting.title)} {said(report.waiting.hint)}"
        if report.run:
            return self.tr("Sie können ihn als Ganzes zurücknehmen, jetzt oder später.")
        sentence = self.tr("Noch ist nichts geändert.")
        if report.mended:
            sentence += " " + self.tr("{0} Angaben wurden zurechtgerückt, zum Beispiel Zeile {1}: {2}").format(
                saying.number(len(report.mended)), *report.mended[0]
            )
        return sentence

    def _lay_out(self) -> None:
        head, row = frame(margin=SPACE_16, spacing=SPACE_12, row=True)
        row.addWidget(self._icon)
        row.addLayout(stacked(-1, self.title, self.hint, -1, spacing=2), 1)
        numbers, figures = frame("sunken", margin=SPACE_16, spacing=SPACE_24, row=True)
        for figure in self.figures:
            figures.addWidget(figure, 1)
        card, inside = frame(margin=1, spacing=0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._none)
        inside.addWidget(self._stack)
        layout = stacked(head, numbers, card, spacing=SPACE_16)
        layout.setStretch(2, 1)
        ways = (self.back_button, self.undo_button, -1, self.save_button, self.done_button, self.go_button)
        layout.addLayout(beside(*ways, spacing=SPACE_12))
        self.setLayout(layout)

    def _say_whole(self) -> None:
        """Every row is as high as the longest reason needs it; a file has thousands of rows, but few reasons."""
        width = self.table.viewport().width()
        reasons = {row.reason: number for number, row in enumerate(self.model.rows[:_LOOKED_AT])}
        needed = (self._painted.needed(self.model.index(number, 0), width) for number in reasons.values())
        self.table.verticalHeader().setDefaultSectionSize(max(needed, default=ROW_HEIGHT))

    def _words(self, index: _Index) -> tuple[str, str]:
        row = self.model.rows[index.row()]
        value = self.tr(" · „{0}“").format(row.value) if row.value else ""
        return said(row.reason), self.tr("Zeile {0} · {1}").format(row.line, row.field) + value
