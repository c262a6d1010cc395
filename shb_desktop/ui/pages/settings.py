"""Einstellungen: the owner's page. Subjects at the left, the one that is chosen at the right."""

from collections.abc import Iterator

from PySide6.QtCore import QItemSelectionModel, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from shb_desktop.domain.staff import Deed
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.page import OUTER, Page
from shb_desktop.ui.steps import Steps
from shb_desktop.ui.theme import SPACE_8, SPACE_16, SPACE_24, TARGET
from shb_desktop.ui.widgets.notices import Scrolling, scrolling
from shb_desktop.ui.widgets.parts import Empty, beside, on_card, stacked, words
from shb_desktop.ui.widgets.settings.about import AboutSection
from shb_desktop.ui.widgets.settings.backups import BackupSection
from shb_desktop.ui.widgets.settings.city import CitySection
from shb_desktop.ui.widgets.settings.devices import PrinterSection, ScalesSection, ScannerSection
from shb_desktop.ui.widgets.settings.privacy import PrivacySection
from shb_desktop.ui.widgets.settings.program import ProgramSection
from shb_desktop.ui.widgets.settings.section import Section
from shb_desktop.ui.widgets.settings.shop import ShopSection
from shb_desktop.ui.widgets.settings.staff import StaffSection

_WIDTH = 148


class SettingsPage(Page):
    """Sections are built when they are first chosen. A clerk sees whose page this is, and the way to log in."""

    to_the_edge = True

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kinds: dict[str, tuple[str, type[Section]]] = {
            "shop": (self.tr("Geschäft"), ShopSection),
            "city": (self.tr("Stadt"), CitySection),
            "staff": (self.tr("Personal"), StaffSection),
            "scanner": (self.tr("Scanner"), ScannerSection),
            "printer": (self.tr("Drucker"), PrinterSection),
            "scales": (self.tr("Waage"), ScalesSection),
            "backups": (self.tr("Sicherungen"), BackupSection),
            "privacy": (self.tr("Datenschutz"), PrivacySection),
            "program": (self.tr("Programm"), ProgramSection),
            "about": (self.tr("Über"), AboutSection),
        }
        self._steps, self._wanted = Steps(self), ""
        self._built: dict[str, tuple[Section, Scrolling]] = {}
        self.list = QListWidget()
        self.list.setProperty("kind", "subjects")
        self.list.setFixedSize(_WIDTH, len(self._kinds) * TARGET + SPACE_8)
        self.list.setAccessibleName(self.tr("Einstellungen"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for key, (name, _) in self._kinds.items():
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(item.sizeHint().expandedTo(QSize(_WIDTH, TARGET)))
            self.list.addItem(item)
        self.list.currentItemChanged.connect(lambda item, _: self.show_section(item.data(Qt.ItemDataRole.UserRole)))
        self._sections = QStackedWidget()
        inside = beside(spacing=SPACE_16)
        inside.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._sections, 1)
        self._whole = QStackedWidget()
        body = Page()
        body.setLayout(inside)
        self._whole.addWidget(body)
        no_entry = Empty(
            "lock",
            self.tr("Diese Seite gehört der Inhaberin oder dem Inhaber"),
            self.tr("Bitte melden Sie sich an. Die Theke bucht auch ohne."),
            self.tr("Anmelden"),
            desk.window.who_wanted.emit,
        )
        closed, around = QWidget(), stacked(on_card(no_entry))
        around.setContentsMargins(0, 0, OUTER, SPACE_24)
        closed.setLayout(around)
        self._whole.addWidget(closed)
        title = words(self.tr("Einstellungen"), "title")
        layout = stacked(title, self._whole, spacing=SPACE_16)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.list)

    def opened(self, subject: object = None) -> None:
        allowed = self._desk.book.actor.may(Deed.SETTINGS)
        self._whole.setCurrentIndex(0 if allowed else 1)
        if not allowed:
            return
        if isinstance(subject, str):
            self._select(subject)
        else:
            self._select(self.key() if self.list.currentRow() >= 0 else "shop")
        self.list.setFocus()

    def take_scan(self, code: str) -> bool:
        section = self.section()
        if isinstance(section, ScalesSection) and self._whole.currentIndex() == 0:
            section.take_scan(code)
            return True
        return False

    def key(self) -> str:
        """Which subject is chosen."""
        return str(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def section(self) -> Section | None:
        """The subject that is shown."""
        self._steps.finish()
        built = self._built.get(self.key()) if self.list.currentRow() >= 0 else None
        return built[0] if built else None

    def show_section(self, key: str) -> None:
        """Bring a subject to the front; a clerk sees none of them, also where a list that got the keyboard asks."""
        if not self._desk.book.actor.may(Deed.SETTINGS):
            return
        if key in self._built:
            self._steps.finish()
            self._show(key)
        elif key != self._wanted or not self._steps.running():
            self._wanted = key
            self._steps.begin(self._coming(key))

    def _coming(self, key: str) -> Iterator[None]:
        """A subject that is chosen for the first time is made, dressed and shown in turns of their own."""
        section = self._kinds[key][1](self._desk)
        area = scrolling(section)
        area.setAlignment(Qt.AlignmentFlag.AlignLeft)
        yield
        area.resize(0, 0)
        self._sections.addWidget(area)
        for _ in section.build():
            yield
        self._built[key] = (section, area)
        section.arrange(self._room())
        yield
        area.resize(self._sections.size())
        area.grab(QRect(0, 0, 1, 1))
        yield
        self._show(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for section, _ in self._built.values():
            section.arrange(self._room())

    def _room(self) -> int:
        return self.width() - _WIDTH - SPACE_16

    def _show(self, key: str) -> None:
        section, area = self._built[key]
        self._sections.setCurrentWidget(area)
        section.opened()

    def _select(self, key: str) -> None:
        row = list(self._kinds).index(key)
        if self.list.currentRow() == row:
            self.show_section(key)
        # A list that only got the keyboard has a current line that is not chosen.
        self.list.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
