"""The first run: six steps from a new shop to the first scan, each to be skipped, all to be taken up again."""

from dataclasses import replace
from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QCheckBox, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from shb_desktop.domain.shop import ShopData
from shb_desktop.errors import ShopError
from shb_desktop.services import catalogue, sample, shop
from shb_desktop.ui import autostart
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.dialogs.pairing import PairingSheet
from shb_desktop.ui.dialogs.scanner_setup import ScannerSetupSheet
from shb_desktop.ui.language import whole
from shb_desktop.ui.page import Page
from shb_desktop.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, TEXT_SMALL, sized
from shb_desktop.ui.widgets.lining import Flush
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, Icon, beside, rule, set_kind, stacked, words
from shb_desktop.ui.widgets.settings.devices import PrinterSection
from shb_desktop.ui.widgets.settings.section import Fields

_HEIGHT = 432
_LINES = ("name", "street", "postcode", "town", "phone")


class Step(IntEnum):
    """The six, in their order."""

    SHOP = 0
    CITY = 1
    SCANNER = 2
    ARTICLES = 3
    PRINTER = 4
    DONE = 5


class FirstRunSheet(Page):
    """`moved` carries the step that was reached, `pair_wanted` address and code, `import_wanted`, `copy_wanted` and
    `staff_wanted` lead elsewhere, `finished` ends it for good.
    """

    moved = Signal(int)
    pair_wanted = Signal(str, str)
    import_wanted = Signal()
    copy_wanted = Signal()
    staff_wanted = Signal()
    finished = Signal()

    def __init__(self, desk: Desk, scanner: ScannerSetupSheet | None) -> None:
        super().__init__()
        self._desk, self.scanner = desk, scanner
        self._data = ShopData()
        self._names = (
            self.tr("Geschäft"),
            self.tr("Stadt"),
            self.tr("Scanner"),
            self.tr("Artikel"),
            self.tr("Drucker"),
            self.tr("Fertig"),
        )
        self._marks = [words(f"{number + 1}  {name}", "step") for number, name in enumerate(self._names)]
        strong = QFontMetrics(sized(self, TEXT_SMALL, QFont.Weight.DemiBold))
        for mark in self._marks:
            mark.setMinimumWidth(strong.horizontalAdvance(mark.text()))  # the others stay where they are
        self._stack = QStackedWidget()
        for made in (self._shop(), self._city(), self._scanner(), self._articles(), self._printer(), self._done()):
            self._stack.addWidget(made)
        self._problem = words("", "danger-word", wrap=True)
        self._problem.hide()
        self.back = Button(self.tr("Zurück"), "quiet", tall=True)
        self.back.clicked.connect(lambda _=False: self.show_step(Step(self.step() - 1)))
        self.skip = Button(self.tr("Überspringen"), "quiet", tall=True)
        self.skip.clicked.connect(lambda _=False: self._go_on())
        self.next = Button(self.tr("Weiter"), "primary", "check", tall=True)
        self.next.clicked.connect(lambda _=False: self._next())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        layout.setSpacing(SPACE_12)
        layout.addLayout(beside(*self._marks, -1, spacing=SPACE_16))
        layout.addWidget(rule())
        self._stack.setFixedHeight(_HEIGHT)
        layout.addWidget(self._stack)
        layout.addWidget(self._problem)
        onward = Flush(self.skip, self.next, right=True)
        onward.setSpacing(SPACE_12)
        layout.addLayout(beside(Flush(self.back), onward, spacing=SPACE_12))
        desk.tasks.look(partial(shop.data, desk.book), self._know)

    def step(self) -> Step:
        """Where it stands."""
        return Step(self._stack.currentIndex())

    def show_step(self, step: Step) -> None:
        """Go to a step."""
        self._stack.setCurrentIndex(step)
        self._problem.hide()
        for number, mark in enumerate(self._marks):
            set_kind(mark, "step-here" if number == step else "step")
        self.back.setVisible(step is not Step.SHOP)
        self.skip.setVisible(step not in (Step.ARTICLES, Step.DONE))
        self.next.setVisible(step not in (Step.CITY, Step.ARTICLES))
        self.next.setText(self.tr("Zur Theke") if step is Step.DONE else self.tr("Weiter"))
        if step is Step.PRINTER:
            self.printer.opened()
        begin = {Step.SHOP: self.lines["name"], Step.CITY: self.pairing.address, Step.ARTICLES: self.import_button}
        self.setFocusProxy(begin.get(step, self.next))
        if self.isVisible():
            self.setFocus()
        self._desk.window.announce(self.tr("Schritt {0} von 6: {1}").format(step + 1, self._names[step]))
        self.moved.emit(int(step))

    def take_scan(self, code: str) -> bool:
        return self.step() is Step.SCANNER and self.scanner is not None and self.scanner.take_scan(code)

    def show_problem(self, problem: ShopError) -> None:
        """A step was not taken; what was typed stays."""
        self._problem.setText(whole(problem))
        self._problem.show()
        self.pairing.pair_button.setEnabled(True)

    def problem(self) -> str:
        """Why not, or ""."""
        return self._problem.text() if not self._problem.isHidden() else ""

    def coupled(self) -> None:
        """The city knows this till."""
        self._go_on()

    # -- the six ------------------------------------------------------------------------------------------------------

    def _shop(self) -> QWidget:
        labels = (
            self.tr("Name des Geschäfts"),
            self.tr("Straße und Nummer"),
            self.tr("Postleitzahl"),
            self.tr("Ort"),
            self.tr("Telefon"),
        )
        self.lines = {key: QLineEdit() for key in _LINES}
        fields = Fields()
        for key, label in zip(_LINES, labels, strict=True):
            fields.add(label, self.lines[key])
            self.lines[key].returnPressed.connect(self._next)
        told = self.tr(
            "Willkommen. In sechs Schritten ist alles bereit. Sie können jeden überspringen und später unter "
            "Einstellungen nachholen, auch Öffnungszeiten und Impressum."
        )
        return _page(words(told, "muted", wrap=True), fields)

    def _city(self) -> QWidget:
        self.pairing = PairingSheet(first=True)
        self.pairing.pair_wanted.connect(self.pair_wanted)
        self.pairing.setContentsMargins(-SPACE_24, -SPACE_16, -SPACE_24, 0)
        told = self.tr(
            "PRIMA ist das Schaufenster Ihrer Stadt. Die Adresse und einen Kopplungscode bekommen Sie von ihr. "
            "Ohne Stadt führt das Programm Ihren Bestand trotzdem."
        )
        return _page(words(told, "muted", wrap=True), self.pairing)

    def _scanner(self) -> QWidget:
        if self.scanner is None:
            return _page(words(self.tr("Der Scannertest steht unter Einstellungen, Scanner."), "muted", wrap=True))
        self.scanner.done.hide()
        layout = self.scanner.layout()
        if layout is not None:
            layout.setContentsMargins(0, SPACE_8, 0, 0)
        return scrolling(self.scanner)

    def _articles(self) -> QWidget:
        self.import_button = Button(self.tr("Liste einlesen"), "primary", "in", tall=True)
        self.import_button.clicked.connect(lambda _=False: self._leave_for(self.import_wanted))
        self.copy_button = Button(self.tr("Sicherung einspielen"), "", "undo", tall=True)
        self.copy_button.clicked.connect(lambda _=False: self._leave_for(self.copy_wanted))
        self.sample_button = Button(self.tr("Beispielladen"), "", "shelf", tall=True)
        self.sample_button.clicked.connect(lambda _=False: self._fill())
        self.empty_button = Button(self.tr("Leer beginnen"), "", "plus", tall=True)
        self.empty_button.clicked.connect(lambda _=False: self._go_on())
        rows = (
            (
                self.import_button,
                self.tr("Aus Excel, CSV oder der Kasse. Sie sehen alles, bevor es ins Buch kommt."),
            ),
            (
                self.copy_button,
                self.tr("Neuer Computer? Von einem Stick kommt das ganze Buch zurück, mit Bestand und Angeboten."),
            ),
            (self.sample_button, self.tr("Erfundene Artikel zum Ausprobieren, in einem leeren Buch.")),
            (self.empty_button, self.tr("Scannen Sie einfach los: Unbekannte Codes warten, bis Sie sie benennen.")),
        )
        lines = []
        for button, _ in rows:
            button.ensurePolished()
        # The sheet's own type and padding come only once it is open: room for icon and sides.
        wide = (
            max(button.fontMetrics().horizontalAdvance(button.text()) for button, _ in rows) + 2 * SPACE_32 + SPACE_24
        )
        for button, told in rows:
            button.setFixedWidth(max(220, wide))
            button.setProperty("lead", True)  # icons and words below each other
            line = beside(button, words(told, "muted", wrap=True), spacing=SPACE_16)
            line.setStretch(1, 1)
            lines.append(line)
        return _page(words(self.tr("Woher kommen Ihre Artikel?"), "large"), *lines)

    def _printer(self) -> QWidget:
        self.printer = PrinterSection(self._desk)
        self.printer.column.setContentsMargins(0, SPACE_8, 0, 0)  # its margins are those of the settings' page
        return scrolling(self.printer)

    def _done(self) -> QWidget:
        self.autostart = QCheckBox(self.tr("Mit dem Computer starten"))
        self.autostart.setChecked(autostart.is_on())
        self.autostart.setEnabled(autostart.possible())
        self.autostart.clicked.connect(
            lambda on: self._desk.tasks.look(partial(autostart.switch, on), lambda _: None, self.show_problem)
        )
        pins = Button(self.tr("Mit PINs arbeiten"), "", "lock")
        pins.clicked.connect(lambda _=False: self._leave_for(self.staff_wanted))
        told = self.tr(
            "An der Theke (F2) scannen Sie Abgang und Zugang. Unter Artikel (F4) veröffentlichen Sie mit einem Klick. "
            "F1 öffnet überall die Hilfe. Alles Weitere steht unter Einstellungen (F12)."
        )
        several = self.tr("Mehrere im Team? Dann bekommt jede Buchung einen Namen.")
        team = beside(pins, words(several, "muted", wrap=True), spacing=SPACE_16)
        team.setStretch(1, 1)
        return _page(
            beside(Icon("check", 40, "accent"), words(self.tr("Alles bereit"), "title"), -1, spacing=SPACE_16),
            words(told, "", wrap=True),
            self.autostart,
            team,
        )

    # -- on the way ---------------------------------------------------------------------------------------------------

    def _know(self, data: ShopData) -> None:
        self._data = data
        for key, line in self.lines.items():
            if not line.text():
                line.setText(getattr(data, key))

    def _next(self) -> None:
        step = self.step()
        if step is Step.DONE:
            self.finished.emit()
        elif step is Step.SHOP and any(line.text().strip() for line in self.lines.values()):
            typed: dict[str, Any] = {key: line.text().strip() for key, line in self.lines.items()}
            said = replace(self._data, **typed)
            self._desk.tasks.book(partial(shop.keep, self._desk.book, said), self._kept, self.show_problem)
        else:
            self._go_on()

    def _kept(self, data: ShopData) -> None:
        self._data = data
        self._desk.window.rail.set_shop(data.name)
        self._go_on()

    def _go_on(self) -> None:
        if self.step() is not Step.DONE:
            self.show_step(Step(self.step() + 1))

    def _leave_for(self, where: object) -> None:
        """What is done elsewhere counts as done here."""
        if self.step() is Step.ARTICLES:
            self.moved.emit(int(Step.PRINTER))
        where.emit()  # type: ignore[attr-defined]

    def _fill(self) -> None:
        book = self._desk.book

        def work() -> int:
            return 0 if catalogue.count(book) else len(sample.fill(book))

        def done(many: int) -> None:
            said = (
                self.tr("{0} Artikel sind im Buch") if many else self.tr("Es gibt schon Artikel; es bleibt, wie es ist")
            )
            self._desk.window.say(said.format(many))
            self._desk.touched("articles", "stock")
            self._go_on()

        self._desk.tasks.book(work, done, self.show_problem)


def _page(*things: object) -> QWidget:
    made = QWidget()
    made.setLayout(stacked(*things, -1, spacing=SPACE_16))  # type: ignore[arg-type]
    layout = made.layout()
    if layout is not None:
        layout.setContentsMargins(0, SPACE_8, 0, 0)
    return made
