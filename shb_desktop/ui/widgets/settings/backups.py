"""Sicherungen: the copies there are, a new one now, one for a stick, and the way back to one of them."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget

from shb_desktop.paths import Home
from shb_desktop.services import safekeeping
from shb_desktop.services.safekeeping import Kept, Kind
from shb_desktop.ui import saying
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.question import Question
from shb_desktop.ui.files import ask_to_open, ask_to_save
from shb_desktop.ui.models.rows import Column, Rows
from shb_desktop.ui.theme import SPACE_12
from shb_desktop.ui.widgets.lining import Bleed
from shb_desktop.ui.widgets.parts import Button, Empty, beside
from shb_desktop.ui.widgets.settings.section import Section
from shb_desktop.ui.widgets.tables import Cells, Table


class BackupSection(Section):
    """A table, and what can be done with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._home = Home(desk.bare.path.parent)
        self._kinds = {
            Kind.DAILY: self.tr("Von selbst, einmal am Tag"),
            Kind.MANUAL: self.tr("Von Hand"),
            Kind.MIGRATION: self.tr("Vor einer neuen Fassung des Programms"),
        }
        card = self.card(
            self.tr("Sicherungen"),
            "\n".join(
                (
                    self.tr("Jeden Tag beim ersten Öffnen eine; ältere werden ausgedünnt."),
                    self.tr("Ordner: {0}").format(self._home.backups),
                )
            ),
        )
        self.make_button = Button(self.tr("Jetzt sichern"), "primary", "plus")
        self.make_button.clicked.connect(lambda _=False: self.make())
        stick = Button(self.tr("Auf einen Stick …"), "", "out")
        stick.clicked.connect(lambda _=False: self._ask_where())
        other = Button(self.tr("Aus einer Datei …"), "", "in")
        other.clicked.connect(lambda _=False: self._ask_which())
        card.addLayout(beside(self.make_button, stick, -1, spacing=SPACE_12))
        self.model: Rows[Kept] = Rows(
            Column(self.tr("Erstellt"), lambda kept: f"{_when(kept)}\n{self._kinds[kept.kind]}"),
            Column(self.tr("Größe"), lambda kept: saying.size(kept.size), right=True),
        )
        self.table = Table(self.tr("Sicherungen"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(Cells(self.table, self._lines, -1, lambda index: None))
        self.table.set_widths(True, {1: 120})
        self.table.setMinimumHeight(260)
        self.restore_button = Button(self.tr("Markierte einspielen"), "danger", "undo")
        self.restore_button.clicked.connect(lambda _=False: self._ask_chosen())
        self.table.activated.connect(lambda _: self._ask_chosen())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            Empty("box", self.tr("Noch keine Sicherung"), self.tr("Die erste entsteht, sobald es Artikel gibt."))
        )
        card.addLayout(Bleed(self._stack))
        card.addLayout(beside(-1, other, self.restore_button, spacing=SPACE_12))
        self.end(grows=True)

    def opened(self) -> None:
        self.desk.tasks.look(partial(safekeeping.copies, self._home), self._show)

    def make(self) -> None:
        """A copy now."""

        def done(_: Kept) -> None:
            self.desk.window.say(self.tr("Gesichert"))
            self.opened()

        self.desk.tasks.toil(lambda _: safekeeping.make(self.desk.bare, self._home), done, self.desk.window.fail)

    def ask_to_restore(self, copy: Path, made: str) -> None:
        """Ask once more: what was booked since is not in the copy."""
        question = Question(
            self.tr(
                "Das Buch ist danach wieder so, wie es damals war: {0}. Was seither gebucht wurde, fehlt darin."
            ).format(made),
            self.tr(
                "Das jetzige Buch bleibt als Datei daneben liegen. Mit der Stadt gleicht sich das Programm neu ab."
            ),
            yes=self.tr("Einspielen"),
            kind="danger",
        )
        window, bridge = self.desk.window, self.desk.bridge
        question.left.connect(window.sheet.leave)
        question.yes.connect(window.sheet.leave)
        question.yes.connect(lambda: bridge.restore_wanted.emit(str(copy)))
        window.open_sheet(self.tr("Sicherung einspielen?"), question, 560)

    def _show(self, found: tuple[Kept, ...]) -> None:
        self.model.fill(found)
        self._stack.setCurrentIndex(0 if found else 1)
        self.restore_button.setEnabled(bool(found))
        if found:
            self.table.selectRow(0)

    def _lines(self, index: object) -> tuple[str, str]:
        kept = self.model.rows[index.row()]  # type: ignore[attr-defined]
        return _when(kept), self._kinds[kept.kind]

    def _ask_chosen(self) -> None:
        chosen = self.table.selectionModel().selectedRows()
        if chosen:
            kept = self.model.rows[chosen[0].row()]
            self.ask_to_restore(kept.path, _when(kept))

    def _ask_which(self) -> None:
        names = self.tr("Sicherungen (*.sqlite3)")

        def ask(file: Path) -> None:
            made = datetime.fromtimestamp(file.stat().st_mtime)  # noqa: DTZ006 - as the clock on the wall says
            self.ask_to_restore(file, f"{saying.on(made.date())}, {made:%H:%M} ({file.name})")

        ask_to_open(self, self.tr("Welche Sicherung?"), names, ask)

    def _ask_where(self) -> None:
        def save(target: Path) -> None:
            self.desk.tasks.toil(
                lambda _: safekeeping.copy_to(self.desk.bare, target),
                lambda _: self.desk.window.say(self.tr("Gesichert: {0}").format(target.name)),
                self.desk.window.fail,
            )

        ask_to_save(
            self, self.tr("Wohin sichern?"), self.tr("Warenbuch.sqlite3"), (self.tr("Sicherung (*.sqlite3)"),), save
        )


def _when(kept: Kept) -> str:
    return f"{saying.on(kept.made.date())}, {kept.made:%H:%M}"
