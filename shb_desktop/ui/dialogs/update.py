"""A newer version: what is new, loading it with a bar, and the word that ends the program and starts the installer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from shb_desktop.errors import ShopError
from shb_desktop.ui.language import whole
from shb_desktop.ui.theme import SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.parts import Button, beside, words

_MEGABYTE = 1_000_000


class UpdateSheet(QWidget):
    """Nothing happens before a person says so, twice: `load_wanted`, then `install_wanted`. `left` is always open."""

    load_wanted = Signal()
    install_wanted = Signal()
    left = Signal()

    def __init__(self, version: str, present: str, notes: str) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Wie viel schon geladen ist"))
        self.count = words("", "small")
        self._note = words("", "danger-word", wrap=True)
        for hidden in (self.bar, self.count, self._note):
            hidden.hide()
        self.later = Button(self.tr("Später"), "quiet", tall=True)
        self.later.clicked.connect(self.left)
        self.load_button = Button(self.tr("Jetzt laden"), "primary", "in", tall=True)
        self.load_button.clicked.connect(self._load)
        self.install_button = Button(self.tr("Beenden und installieren"), "primary", "refresh", tall=True)
        self.install_button.clicked.connect(self.install_wanted)
        self.install_button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        layout.setSpacing(SPACE_12)
        told = self.tr("Ihre Stadt empfiehlt Fassung {0}. Auf diesem PC läuft {1}.").format(version, present)
        layout.addWidget(words(told, "strong", wrap=True))
        if notes:
            layout.addWidget(words(notes, "", wrap=True))
        kept = self.tr(
            "Buch und Einstellungen bleiben, wie sie sind; vorher wird das Buch gesichert. Während geladen wird, "
            "können Sie weiterarbeiten."
        )
        layout.addWidget(words(kept, "muted", wrap=True))
        layout.addWidget(self.bar)
        layout.addWidget(self.count)
        layout.addWidget(self._note)
        layout.addLayout(beside(-1, self.later, self.load_button, self.install_button, spacing=SPACE_12))
        self.setFocusProxy(self.load_button)

    def show_step(self, done: int, whole: int) -> None:
        """So many bytes are there."""
        self.bar.setMaximum(max(1, whole))
        self.bar.setValue(done)
        self.count.setText(
            self.tr("{0} von {1} MB").format(
                self.locale().toString(done / _MEGABYTE, "f", 1), self.locale().toString(whole / _MEGABYTE, "f", 1)
            )
        )

    def show_ready(self) -> None:
        """It is loaded and proven."""
        self.bar.hide()
        self.count.setText(self.tr("Geladen, die Unterschrift stimmt."))
        self.load_button.hide()
        self.install_button.show()
        self.install_button.setFocus()

    def show_problem(self, problem: ShopError) -> None:
        """It was not loaded, or not started; a person may try again."""
        self.bar.hide()
        self.count.hide()
        self._note.setText(whole(problem))
        self._note.show()
        self.load_button.setEnabled(True)

    def problem(self) -> str:
        """What went wrong, or ""."""
        return self._note.text() if not self._note.isHidden() else ""

    def _load(self) -> None:
        self._note.hide()
        self.bar.show()
        self.count.show()
        self.load_button.setEnabled(False)
        self.load_wanted.emit()
