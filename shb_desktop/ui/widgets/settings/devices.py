"""Geräte: the scanner's test, the printers that this computer has, and the way the scales write their codes."""

from functools import partial

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QFont, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout

from shb_desktop.domain.scales_layout import ScalesLayout, ScalesLayoutUnclear
from shb_desktop.errors import ShopError
from shb_desktop.services import scales
from shb_desktop.services.scales import Tried
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.directory import LABELS
from shb_desktop.ui.language import said, whole
from shb_desktop.ui.theme import SPACE_8, SPACE_12
from shb_desktop.ui.widgets.parts import Button, Icon, beside, clear, stacked, words
from shb_desktop.ui.widgets.settings.section import Fields, Section, below_fields

_GERMAN, _NO_CHECK, _OWN = "german", "no-check", "own"


class ScannerSection(Section):
    """The test stands in a sheet of its own, so that what is scanned there goes nowhere else."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        card = self.card(
            self.tr("Scanner"),
            self.tr(
                "Scannen Sie den Testcode: Das Programm erkennt, ob Ihr Scanner für eine andere Tastatur eingestellt "
                "ist (Y und Z sind vertauscht), und stellt das künftig richtig."
            ),
        )
        self.test_button = Button(self.tr("Scanner testen und einrichten"), "primary", "search")
        self.test_button.clicked.connect(lambda _=False: desk.window.devices_wanted.emit())
        card.addLayout(beside(self.test_button, -1))
        card.addWidget(
            words(self.tr("Auch Scanner an einem seriellen Anschluss und Kameras richten Sie dort ein."), "small")
        )
        self.end()


class PrinterSection(Section):
    """What the system knows of printers, and a page to try one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        card = self.card(
            self.tr("Drucker"),
            self.tr("Drucker richten Sie im System ein. Welcher druckt, wählen Sie beim ersten Druck."),
        )
        self.list = QVBoxLayout()
        self.list.setSpacing(0)
        card.addLayout(self.list)
        self.try_button = Button(self.tr("Testseite drucken"), "primary", "labels")
        self.try_button.clicked.connect(lambda _=False: self._try())
        sheets = Button(self.tr("Bögen und Etikettendrucker einrichten"), "")
        sheets.clicked.connect(lambda _=False: desk.window.open(LABELS.key))
        card.addLayout(beside(self.try_button, sheets, -1, spacing=SPACE_12))
        self.end()

    def opened(self) -> None:
        usual, found = QPrinterInfo.defaultPrinterName(), QPrinterInfo.availablePrinterNames()
        clear(self.list)
        for name in found:
            said = self.tr("{0} (Standard)").format(name) if name == usual else name
            self.list.addLayout(beside(Icon("labels"), words(said), -1, spacing=SPACE_12))
        if not found:
            self.list.addWidget(
                words(self.tr("Auf diesem Computer ist kein Drucker eingerichtet."), "muted", wrap=True)
            )
        self.try_button.setEnabled(bool(found))

    def _try(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            print_test_page(printer)


def print_test_page(printer: QPrinter) -> None:
    """A frame of exactly 100 by 50 mm: whoever lays a ruler on it sees whether the printer scales."""
    printer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
    painter = QPainter(printer)
    millimetre = printer.resolution() / 25.4
    font = QFont(painter.font())
    font.setPixelSize(round(5 * millimetre))
    painter.setFont(font)
    painter.drawRect(QRectF(0, 0, 100 * millimetre, 50 * millimetre))
    painter.drawText(
        QRectF(5 * millimetre, 5 * millimetre, 90 * millimetre, 20 * millimetre), 0, "SHB Desktop · 100 × 50 mm"
    )
    painter.end()


class ScalesSection(Section):
    """Three ways to read a code of the scales, a line to try one, and what it would mean."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        card = self.card(
            self.tr("Waage"),
            self.tr(
                "Etiketten der Waage tragen Artikel und Gewicht oder Preis in einem Code, der mit 2 beginnt. "
                "Nicht jede Waage schreibt eine innere Prüfziffer."
            ),
        )
        self.kind = QComboBox()
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.addItem(self.tr("Mit innerer Prüfziffer (üblich)"), _GERMAN)
        self.kind.addItem(self.tr("Ohne innere Prüfziffer, Artikel mit 5 Ziffern"), _NO_CHECK)
        self.kind.addItem(self.tr("Eigener Aufbau"), _OWN)
        self.rules = QPlainTextEdit()
        self.rules.setTabChangesFocus(True)
        self.rules.setFixedHeight(132)
        self.rules.setAccessibleName(self.tr("Eigener Aufbau, eine Zeile je Anfang"))
        self.note = words(
            self.tr(
                "Je Zeile: Anfang, price, count oder weight, zwölf Stellen aus P, A (Artikel), C (innere Prüfziffer) "
                "und V (Wert), Nachkommastellen. Beispiel: 28 weight PPAAAACVVVVV 3"
            ),
            "small",
            wrap=True,
        )
        self.code = QLineEdit()
        self.code.setPlaceholderText(self.tr("Etikett der Waage scannen oder abtippen"))
        self.code.setMaxLength(60)
        self.meaning = words("", "strong", wrap=True)
        self.meaning.hide()
        self.save_button = Button(self.tr("Speichern"), "primary", "check")
        self.save_button.clicked.connect(lambda _=False: self.save())
        fields = Fields()
        fields.add(self.tr("Aufbau"), self.kind)
        fields.add_whole(stacked(self.rules, self.note, spacing=SPACE_8))
        fields.add(self.tr("Probe"), self.code)
        card.addLayout(fields)
        card.addWidget(self.meaning)
        card.addLayout(below_fields(self.save_button))
        self.end()
        self.kind.currentIndexChanged.connect(lambda _: self._picked())
        self.code.textChanged.connect(lambda _: self.attempt())
        self.rules.textChanged.connect(self.attempt)

    def opened(self) -> None:
        layout = self.desk.book.scales
        known = {_GERMAN: ScalesLayout.GERMAN_DEFAULT, _NO_CHECK: ScalesLayout.WITHOUT_INNER_CHECK}
        kind = next((kind for kind, one in known.items() if one == layout), _OWN)
        self.rules.setPlainText(layout.as_text().replace("; ", "\n"))
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self._picked()

    def chosen(self) -> ScalesLayout:
        """What is picked. Raises ScalesLayoutUnclear."""
        kind = self.kind.currentData()
        if kind == _OWN:
            return ScalesLayout.from_text(";".join(self.rules.toPlainText().splitlines()))
        return ScalesLayout.GERMAN_DEFAULT if kind == _GERMAN else ScalesLayout.WITHOUT_INNER_CHECK

    def attempt(self) -> None:
        """Say what the code would mean."""
        code = self.code.text().strip()
        try:
            layout = self.chosen()
        except ScalesLayoutUnclear as problem:
            self._fail(problem)
            return
        if not code:
            self._say("")
            return
        self.desk.tasks.look(partial(scales.tried, self.desk.book, code, layout), self._means, self._fail)

    def save(self) -> None:
        """Read like this from now on."""
        try:
            layout = self.chosen()
        except ScalesLayoutUnclear as problem:
            self._fail(problem)
            return
        self.desk.tasks.book(
            partial(scales.keep, self.desk.book, layout),
            lambda _: self.desk.window.say(self.tr("Gespeichert")),
            self._fail,
        )

    def take_scan(self, code: str) -> None:
        """A scan while this is open is a try."""
        self.code.setText(code)

    def _picked(self) -> None:
        own = self.kind.currentData() == _OWN
        self.rules.setVisible(own)
        self.note.setVisible(own)
        self.attempt()

    def _means(self, tried: Tried) -> None:
        article = tried.article or self.tr("noch kein Artikel")
        self._say(" · ".join(filter(None, (tried.item, said(tried.measure), article))))

    def _fail(self, problem: ShopError) -> None:
        self._say(whole(problem))

    def _say(self, text: str) -> None:
        self.meaning.setText(text)
        self.meaning.setVisible(bool(text))
