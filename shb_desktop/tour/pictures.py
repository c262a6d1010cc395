"""Pictures of every page for README and handbook: `python dev.py screenshots`.

The program photographs itself, with the sample shop, coupled with a city on this computer.
"""

import argparse
import os
import sys
import tempfile
from functools import partial
from pathlib import Path

from PIL import Image
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
from shb_desktop.ui.language import LANGUAGES, speak
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.counter import CounterPage
from shb_desktop.ui.pages.labels import LabelsPage
from shb_desktop.ui.pages.offers import OffersPage
from shb_desktop.ui.pages.receiving import ReceivingPage
from shb_desktop.ui.pages.reservations import ReservationsPage
from shb_desktop.ui.pages.stocktaking import StocktakingPage

SIZE = (1280, 800)
FEW = ("theke", "theke-dunkel", "artikel", "angebote", "reservierungen")
"""What README shows; only these are kept under version control."""
_WANTED = (
    ("Kaffeebecher Salzglasur", "M. Beckmann"),
    ("Ostfriesentee", "Jana"),
    ("Notizbuch A5", "Familie te Laake"),
    ("Blütenhonig", "P. Wissing"),
)
_SCANS = ("9520000000080", "9520000000172", "9520000000301", "9520000000950", "9520000000011")


def photograph(folder: Path, language: str, names: tuple[str, ...] = ()) -> None:
    """Leave a picture of each page (or of those named) in `folder`, by day and, as "…-dunkel", by night."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    name_application(app)
    speak(app, language)
    with tempfile.TemporaryDirectory(prefix="shb-pictures-") as temporary:
        home = Home(Path(temporary) / "home").made()
        book = Book.open(home.book, system_clock, Seal(Credentials(home).seal_key))
        furnish_shop(book)
        city = Practice.open(home, book, citizens=False)
        program = Program(app, home)
        try:
            program.window.resize(*SIZE)
            Photographer(program, folder, city, names).walk()
        finally:
            program.stop()
            city.stop()
            book.close()


class Photographer(Hands):
    """Brings each page into a state worth looking at."""

    def __init__(self, program: Program, folder: Path, city: Practice, names: tuple[str, ...]) -> None:
        super().__init__(program, folder)
        self._city, self._names = city, names

    def walk(self) -> None:
        """All pictures."""
        program = self.program
        program.start()
        self.until(
            lambda: program.line.status is not None and program.line.status.state is LineState.CONNECTED, "Keine Stadt."
        )
        self.until(lambda: program.line.status is not None and program.line.status.waiting == 0, "Angebote unterwegs.")
        self._reserve()
        for entry, name, prepare in (
            (directory.COUNTER, "theke", self._theke),
            (directory.RESERVATIONS, "reservierungen", self._reservations),
            (directory.ARTICLES, "artikel", self._third_row),
            (directory.OFFERS, "angebote", self._third_row),
            (directory.RECEIVING, "wareneingang", self._delivery),
            (directory.STOCKTAKE, "inventur", self._stocktake),
            (directory.LABELS, "etiketten", self._labels),
            (directory.OVERVIEW, "uebersicht", _nothing),
            (directory.EXCHANGE, "import", _nothing),
            (directory.LINE, "synchronisierung", _nothing),
            (directory.SETTINGS, "einstellungen", _nothing),
        ):
            program.window.go(entry.key)
            self.settle(0.3)
            prepare()
            self.take(name)

    def take(self, name: str) -> None:
        """One picture by day and one by night, once everything has come to rest."""
        self.program.window.toast.close_now()
        for scheme, whole in ((Qt.ColorScheme.Light, name), (Qt.ColorScheme.Dark, f"{name}-dunkel")):
            if not self._names or whole in self._names:
                self.program.theme.choose(scheme)
                self.settle(0.5)
                where = self.folder / f"{whole}.png"
                self.program.window.grab().save(str(where))
                # These pages have no more colours than 256, and so a quarter of the bytes.
                with Image.open(where) as picture:
                    fewer = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
                fewer.save(where, optimize=True)

    def _reserve(self) -> None:
        citizen = Citizen(self._city.storefront)
        for article, name in _WANTED:
            offer = self.away(partial(citizen.find, article))
            if offer:
                self.away(partial(citizen.reserve, offer, name))

    def _theke(self) -> None:
        page = self.page(CounterPage)
        for code in _SCANS:
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

    def _third_row(self) -> None:
        page = self.program.window.page()
        if isinstance(page, ArticlesPage | OffersPage):
            page.table.selectRow(2)

    def _delivery(self) -> None:
        page = self.page(ReceivingPage)
        page.begin("Molkerei Ems, Lieferschein 4711")
        self.until(page.finder.isVisible, "Der Wareneingang hat nicht begonnen.")
        for code in _SCANS[:3]:
            self.scan(code)
            self.settle(0.3)

    def _stocktake(self) -> None:
        page = self.page(StocktakingPage)
        page.begin("Inventur zum Jahresende")
        self.until(page.finder.isVisible, "Die Inventur hat nicht begonnen.")
        for code in (*_SCANS[:3], _SCANS[-1]):  # the one between is known to nobody
            self.scan(code)
            self.settle(0.3)

    def _labels(self) -> None:
        self.page(LabelsPage).add_all()
        self.settle(1)


def _nothing() -> None:
    """The page is worth looking at as it opens."""


def main(arguments: list[str] | None = None) -> int:
    """`pictures [FOLDER] [--language de] [--few]`."""
    parser = argparse.ArgumentParser(prog="python -m shb_desktop.tour.pictures", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("dist/pictures"))
    parser.add_argument("--language", choices=LANGUAGES, default="de")
    parser.add_argument("--few", action="store_true", help="only what README shows")
    call = parser.parse_args(arguments)
    photograph(call.folder, call.language, FEW if call.few else ())
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
