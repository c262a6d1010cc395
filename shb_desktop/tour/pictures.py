"""Pictures of every page for README and handbook: `python -m shb_desktop.tour.pictures docs/images`.

The program photographs itself, with the sample shop, coupled with a city on this computer.
"""

import os
import sys
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from prima.contract.reservation import State
from shb_desktop.app import Program, name_application
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home
from shb_desktop.practice import Practice, furnish_shop
from shb_desktop.services import handover
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.status import LineState
from shb_desktop.tour.citizen import Citizen
from shb_desktop.tour.hands import Hands
from shb_desktop.ui import directory
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.counter import CounterPage
from shb_desktop.ui.pages.offers import OffersPage
from shb_desktop.ui.pages.reservations import ReservationsPage

SIZE = (1280, 800)
_WANTED = (
    ("Kaffeebecher Salzglasur", "M. Beckmann"),
    ("Ostfriesentee", "Jana"),
    ("Notizbuch A5", "Familie te Laake"),
    ("Blütenhonig", "P. Wissing"),
)


def photograph(folder: Path) -> None:
    """Leave a picture of each page in `folder`, and of the Theke in the dark."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    name_application(app)
    with tempfile.TemporaryDirectory(prefix="shb-pictures-") as temporary:
        home = Home(Path(temporary) / "home").made()
        book = Book.open(home.book, system_clock, Seal(Credentials(home).seal_key))
        furnish_shop(book)
        city = Practice.open(home, book, citizens=False)
        program = Program(app, home)
        try:
            program.window.resize(*SIZE)
            Photographer(program, folder, city).walk()
        finally:
            program.stop()
            city.stop()
            book.close()


class Photographer(Hands):
    """Brings each page into a state worth looking at."""

    def __init__(self, program: Program, folder: Path, city: Practice) -> None:
        super().__init__(program, folder)
        self._city = city

    def walk(self) -> None:
        """All pictures."""
        program = self.program
        program.start()
        self.until(lambda: program.status is not None and program.status.state is LineState.CONNECTED, "Keine Stadt.")
        self.until(lambda: program.status is not None and program.status.waiting == 0, "Angebote unterwegs.")
        self._reserve()
        self._theke()
        self.take("theke")
        program.theme.choose(Qt.ColorScheme.Dark)
        self.take("theke-dunkel")
        program.theme.choose(Qt.ColorScheme.Light)
        for entry, name in ((directory.ARTICLES, "artikel"), (directory.OFFERS, "angebote")):
            page = program.window.go(entry.key)
            self.settle(0.3)
            if isinstance(page, ArticlesPage | OffersPage):
                page.table.selectRow(2)
            self.take(name)
        program.window.go(directory.RESERVATIONS.key)
        self._reservations()
        self.take("reservierungen")

    def take(self, name: str) -> None:
        """One picture, once everything has come to rest."""
        self.program.window.toast.close_now()
        self.settle(0.5)
        self.program.window.grab().save(str(self.folder / f"{name}.png"))

    def _reserve(self) -> None:
        citizen = Citizen(self._city.storefront)
        for article, name in _WANTED:
            offer = self.away(partial(citizen.find, article))
            if offer:
                self.away(partial(citizen.reserve, offer, name))

    def _theke(self) -> None:
        page = self.page(CounterPage)
        for code in ("9520000000080", "9520000000172", "9520000000301", "9520000000950", "9520000000011"):
            self.scan(code)
            self.settle(0.5)
        page.finder.clear()

    def _reservations(self) -> None:
        desk, page = self.program.desk, self.page(ReservationsPage)
        self.until(lambda: len(page.new.cards) == len(_WANTED), "Reservierungen fehlen.")
        if desk is None:
            return
        first, second, *_ = handover.reservations(desk.book, State.PLACED)
        for found in (first, second):
            handover.ready(desk.book, found.id)
        handover.hand_over(desk.book, first.id, first.code)
        desk.touched("reservations", "stock", "offers")
        self.until(lambda: len(page.ended.cards) == 1, "Übergabe fehlt.")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    photograph(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/images"))
