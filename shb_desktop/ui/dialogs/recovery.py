"""The recovery code, shown once: to be printed or written down before anything else."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shb_desktop.ui.main_window import MainWindow
from shb_desktop.ui.theme import SPACE_12, SPACE_16, SPACE_24, TEXT_TITLE, sized
from shb_desktop.ui.widgets.parts import Button, beside, frame, words


class Recovery(QWidget):
    """`left` when a person says that the code lies in the drawer."""

    left = Signal()

    def __init__(self, code: str, shop: str) -> None:
        super().__init__()
        self._code, self._shop = code, shop
        self.shown = words(code)
        self.shown.setFont(sized(self, TEXT_TITLE, QFont.Weight.DemiBold, figures=True))
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.shown.setAccessibleName(self.tr("Wiederherstellungscode {0}").format(code))
        self._note = words("", "warning-word", wrap=True)
        self._note.hide()
        paper = Button(self.tr("Drucken"), "", "labels", tall=True)
        paper.clicked.connect(lambda _=False: self._print())
        done = Button(self.tr("Ich habe ihn aufgehoben"), "primary", "check", tall=True)
        done.clicked.connect(lambda _=False: self.left.emit())
        told = self.tr(
            "Mit diesem Code setzen Sie eine neue PIN, wenn Sie Ihre vergessen haben. Er steht nur jetzt hier und "
            "nirgends sonst. Drucken Sie ihn oder schreiben Sie ihn ab, und legen Sie ihn dorthin, wo nur Sie "
            "hinkommen."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        layout.setSpacing(SPACE_16)
        layout.addWidget(words(told, "", wrap=True))
        plate, inside = frame("sunken", margin=SPACE_24)
        inside.addWidget(self.shown)
        layout.addWidget(plate)
        layout.addWidget(self._note)
        layout.addLayout(beside(-1, paper, done, spacing=SPACE_12))
        # The Enter behind the PIN may come twice: it closes nothing that is shown only once.
        self.setFocusProxy(paper)

    def _print(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self._note.setText(self.tr("Auf diesem Computer ist kein Drucker eingerichtet. Bitte schreiben Sie ab."))
            self._note.show()
            return
        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            page = QTextDocument()
            page.setPlainText(
                self.tr("SHB Desktop – {0}\n\nWiederherstellungscode für die Inhaber-PIN:\n\n{1}\n").format(
                    self._shop, self._code
                )
            )
            page.print_(printer)


def show_recovery(window: MainWindow, code: str) -> None:
    """The one time that a code is shown."""
    sheet = Recovery(code, window.rail.shop.toolTip())
    sheet.left.connect(window.sheet.leave)
    window.open_sheet(sheet.tr("Wiederherstellungscode"), sheet, 620)
