"""Über: which version this is, and the parts it is made of with their licences."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from shb_desktop.services import about
from shb_desktop.services.about import About, Part
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.models.rows import Column, Rows
from shb_desktop.ui.theme import SPACE_16, SPACE_24, TEXT_SMALL, sized
from shb_desktop.ui.widgets.lining import Bleed
from shb_desktop.ui.widgets.parts import Button, beside, words
from shb_desktop.ui.widgets.settings.section import Section
from shb_desktop.ui.widgets.tables import Cells, Table


class AboutSection(Section):
    """A table; a line opens the licence's text."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        card = self.card("SHB Desktop", self.tr("Bestand, Angebote und Abholungen neben der Kasse. Keine Kasse."))
        self.version = words("", "strong")
        card.addWidget(self.version)
        self.update_button = Button(self.tr("Nach einer neuen Fassung sehen"), "", "refresh")
        self.update_button.clicked.connect(lambda _=False: desk.bridge.update_wanted.emit())
        card.addLayout(beside(self.update_button, -1))
        parts = self.card(self.tr("Bestandteile und ihre Lizenzen"))
        self.model: Rows[Part] = Rows(
            Column(self.tr("Bestandteil"), lambda part: part.name),
            Column(self.tr("Fassung"), lambda part: part.version),
        )
        self.table = Table(self.tr("Bestandteile und ihre Lizenzen"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(Cells(self.table, self._lines, -1, lambda index: None))
        self.table.set_widths(True, {1: 140})
        self.table.setMinimumHeight(320)
        self.table.clicked.connect(self._open)
        self.table.activated.connect(self._open)
        parts.addLayout(Bleed(self.table))
        self.end(grows=True, runs_out=True)

    def opened(self) -> None:
        if not self.model.rows:
            self.desk.tasks.toil(lambda _: about.about(), self._show, self.desk.window.fail)

    def _show(self, found: About) -> None:
        self.version.setText(self.tr("Fassung {0}").format(found.version))
        self.model.fill(found.parts)

    def _lines(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
        part = self.model.rows[index.row()]
        return part.name, part.licence

    def _open(self, index: QModelIndex) -> None:
        part = self.model.rows[index.row()]
        text = QPlainTextEdit("\n\n".join(filter(None, (part.licence, part.home, part.text))))
        # Licences come in lines of up to eighty letters, broken by hand: set smaller, each keeps to its own.
        text.document().setDefaultFont(sized(text, TEXT_SMALL))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(part.name)
        holder = QWidget()
        holder.setMinimumHeight(460)
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        inside.addWidget(text)
        holder.setFocusProxy(text)
        self.desk.window.open_sheet(f"{part.name} {part.version}", holder, 720)
