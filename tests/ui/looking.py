"""Every page and everything that opens over one, in every size and light, to be looked at one by one by a person.

Run as `python -m tests.ui.looking FOLDER [--language en] [--size 1280x800 …] [--scale 1.5] [--look dark] [NAME …]`.
"""

import argparse
import csv
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from prima.contract.reservation import State
from shb_desktop.app import Program, name_application
from shb_desktop.domain import told
from shb_desktop.domain.money import format_money
from shb_desktop.domain.offer import NotPublishable, Refusal
from shb_desktop.domain.staff import Actor, Role
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home
from shb_desktop.practice import Practice, furnish_shop
from shb_desktop.services import catalogue, handover, staff, stocktaking
from shb_desktop.services.conflicts import Choice, Conflict
from shb_desktop.services.counter import Mode
from shb_desktop.sync.credentials import Credentials
from shb_desktop.tour.pictures import Photographer
from shb_desktop.ui.dialogs.conflict import ConflictForm
from shb_desktop.ui.dialogs.first_run import Step
from shb_desktop.ui.dialogs.handover import open_handover
from shb_desktop.ui.dialogs.recovery import show_recovery
from shb_desktop.ui.dialogs.refused import Refused
from shb_desktop.ui.dialogs.update import UpdateSheet
from shb_desktop.ui.language import LANGUAGES, speak
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.counter import CounterPage
from shb_desktop.ui.pages.exchange import ExchangePage
from shb_desktop.ui.pages.line import LinePage
from shb_desktop.ui.pages.offers import OffersPage
from shb_desktop.ui.pages.overview import OverviewPage
from shb_desktop.ui.pages.receiving import ReceivingPage
from shb_desktop.ui.pages.settings import SettingsPage
from shb_desktop.ui.pages.stocktaking import StocktakingPage
from shb_desktop.ui.theme import Appearance
from shb_desktop.ui.widgets.settings.about import AboutSection
from shb_desktop.ui.widgets.settings.backups import BackupSection
from shb_desktop.ui.widgets.settings.staff import StaffSection
from tests.shop import ean
from tests.ui.crowds import Scene, crowds
from tests.ui.touring import deeds

SIZES = ("1024x700", "1280x800", "1920x1080")
SECTIONS = ("shop", "city", "staff", "scanner", "printer", "scales", "backups", "privacy", "program", "about")
EMPTY = ("counter", "reservations", "articles", "offers", "receiving", "stocktake", "labels", "overview", "line")
_LOOKS = {"light": Appearance.LIGHT, "dark": Appearance.DARK, "contrast": Appearance.CONTRAST}
_DARK_CONTRAST = "dark-contrast"
_USUAL = (1_280, 800)
"""What stands before the first picture and between two: a list in a small window scrolls to what is chosen."""
NO_PRICE = Refusal("price", "Der Preis fehlt. Ohne Gesamtpreis darf nichts angeboten werden (§ 3 PAngV).")
NO_PICTURE = Refusal("image", "Das Bild fehlt. Außer bei Lebensmitteln gehört eines zum Angebot (GPSR Art. 19c).")


class Looking(Photographer):
    """Opens one thing after the other; a picture is called `NAME-SIZE-LOOK`."""

    patience = 90.0

    def __init__(
        self, program: Program, folder: Path, city: Practice, names: tuple[str, ...], sizes: list[str], looks: list[str]
    ) -> None:
        super().__init__(program, folder, city, names)
        self.sizes, self.looks = sizes, looks

    def settle(self, seconds: float) -> None:
        """On a busy computer longer: until there was nothing to do for eight looks in a row."""
        super().settle(seconds)
        still, end = 0, time.monotonic() + 15
        while still < 8 and time.monotonic() < end:
            began = time.process_time()
            super().settle(0.02)
            still = still + 1 if time.process_time() - began < 0.005 else 0

    def take(self, name: str) -> None:
        """One picture for each size and light."""
        window = self.program.window
        window.resize(*_USUAL)  # at its first showing it was no larger than the screen
        if self._names and not name.startswith(self._names):
            return
        for size in self.sizes:
            width, height = map(int, size.split("x"))
            window.resize(width, height)
            for look in self.looks:
                self._light(look)
                self.settle(0.5)
                window.grab().save(str(self.folder / f"{name}-{size}-{look}.png"))
        window.resize(*_USUAL)

    def _light(self, look: str) -> None:
        """High contrast follows the system, which is light here: the dark one is asked for by its name."""
        theme = self.program.theme
        theme.appear(_LOOKS.get(look, Appearance.CONTRAST))
        if look == _DARK_CONTRAST:
            theme.choose(Qt.ColorScheme.Dark)

    def look_at(self, scenes: Iterator[Scene]) -> None:
        """Open, photograph and leave each."""
        for name, show in scenes:
            if self._names and not name.startswith(self._names):
                continue
            show()
            self.settle(0.3)
            self.take(name)
            self.program.window.sheet.leave()

    def walk_empty(self) -> None:
        """A shop on its first day: the steps, and every page that has nothing to show."""
        program = self.program
        program.start()
        self.until(lambda: program.first_run is not None, "Das Einrichten kommt nicht.", 60)
        self.settle(1)
        self.look_at(self._steps())
        program.window.sheet.leave()
        self.look_at((f"leer-{key}", partial(program.window.go, key)) for key in EMPTY)

    def _steps(self) -> Iterator[Scene]:
        assert self.program.first_run is not None
        first_run = self.program.first_run
        for step in Step:

            def show(step: Step = step) -> None:
                first_run._step = step
                first_run.open()

            yield f"einrichten-{step + 1}-{step.name.lower()}", show

    def walk_tour(self) -> None:
        """Practice mode's tour: each thing to do, and what it says once somebody has done it."""
        program = self.program
        program.start()
        self.until(lambda: program.practice is not None, "Die Stadt kommt nicht.", 60)
        self.settle(1)
        program.window.tour_button.click()
        coach = program.window.coach
        for number, do in enumerate(deeds(self), 1):
            self.settle(1.2)
            self.take(f"rundgang-{number}")
            do()
            self.until(lambda: coach.next_button.property("kind") == "primary", f"Schritt {number} wird nicht bemerkt.")
            self.take(f"rundgang-{number}-getan")
            program.window.sheet.leave()
            coach.next_button.click()
        self.settle(0.5)
        self.take("rundgang-ende")

    def walk_sheets(self) -> None:
        """Everything that opens over a page, once the pages stand as `walk` leaves them."""
        self.look_at(self._of_counter())
        self.look_at(self._of_goods())
        self.look_at(self._of_offers())
        self.look_at(self._of_lists())
        self.look_at(self._of_exchange())
        self.look_at(crowds(self))
        self.look_at(self._of_settings())

    @property
    def book(self) -> Book:
        assert self.program.desk is not None
        return self.program.desk.book

    def _sheet(self, title: str, content: QWidget, width: int) -> None:
        self.program.window.open_sheet(title, content, width)

    def _of_counter(self) -> Iterator[Scene]:
        window, desk = self.program.window, self.program.desk
        assert desk is not None
        window.go("counter")
        theke = self.page(CounterPage)
        yield "theke-auskunft", lambda: self._price_check(theke)
        yield "theke-abgewiesen", lambda: self.scan("9520000000081")
        yield "theke-viele-unbekannte", self._strangers
        yield "theke-amber", self._promised
        yield "theke-anlegen", lambda: self.click(theke.waiting.lines()[0].adopt_button)
        yield "theke-zurueckgenommen", self._undone
        yield "theke-banner", self._banner
        window.banner.hide()
        placed, ready = handover.reservations(self.book, State.PLACED)[0], handover.reservations(self.book, State.READY)
        window.go("reservations")
        yield "reservierung-zuruecklegen", lambda: open_handover(desk, placed, code_known=False)
        yield "reservierung-ablehnen", lambda: open_handover(desk, placed, code_known=False)._ask_reason()
        yield "reservierung-uebergeben", lambda: open_handover(desk, ready[0])

    def _strangers(self) -> None:
        self.page(CounterPage).mode.choose(Mode.OUT)
        for item in range(901, 905):
            self.scan(ean(item))

    def _price_check(self, theke: CounterPage) -> None:
        theke.mode.choose(Mode.INFO)
        self.scan("9520000000080")
        self.settle(0.5)

    def _promised(self) -> None:
        theke = self.page(CounterPage)
        theke.mode.choose(Mode.OUT)
        theke.keypad.set_quantity(400_000)
        self.scan("9520000000301")
        self.settle(0.5)
        theke.keypad.reset()

    def _undone(self) -> None:
        self.scan("9520000000080")
        self.settle(0.5)
        QTest.keyClick(self.program.window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        self.settle(0.5)

    def _banner(self) -> None:
        self.program.window.sheet.leave()
        self.program.window.fail(NotPublishable("Rapshonig", (NO_PRICE,)))

    def _of_goods(self) -> Iterator[Scene]:
        window = self.program.window
        articles = window.go("articles")
        assert isinstance(articles, ArticlesPage)
        articles.table.selectRow(3)
        yield "artikel-bearbeiten", articles.edit
        yield "artikel-neu", articles.add
        yield "artikel-nichts-gefunden", lambda: articles.search.setText("gibtesnicht")
        articles.search.clear()
        receiving = window.go("receiving")
        assert isinstance(receiving, ReceivingPage)
        yield "wareneingang-karton", lambda: self.scan("19520000000100")
        yield "wareneingang-abschliessen", receiving._ask_to_finish
        yield "wareneingang-laeuft-ab", receiving.show_expiring
        count = window.go("stocktake")
        assert isinstance(count, StocktakingPage)
        yield "inventur-auswertung", lambda: self._review(count)
        yield "inventur-buchen", count.end.ask_to_close
        yield "inventur-verwerfen", count.end.ask_to_drop

    def _review(self, count: StocktakingPage) -> None:
        self.settle(0.5)
        for number, article in enumerate(catalogue.page(self.book, limit=12)):
            stocktaking.count(self.book, article.id, (number + 3) * 1_000)
        self.click(count.choice.button("review"))
        self.settle(0.5)

    def _of_offers(self) -> Iterator[Scene]:
        offers = self.program.window.go("offers")
        assert isinstance(offers, OffersPage)
        self.until(lambda: offers.model.rowCount() > 3, "Keine Angebote.")
        row, deeds = offers.model.row(6), offers.deeds
        assert row is not None
        yield "angebot-zeitraum", lambda: deeds.plan(row)
        yield "angebot-retten", lambda: deeds.rescue(row)
        yield "angebote-retten", deeds.rescue_list
        yield "angebote-vorgaben", deeds.set_terms
        yield "angebot-veranstaltung", deeds.announce
        yield "angebote-viele", offers.publish_more
        yield "angebot-pflichtangaben", lambda: offers._mending.facts(row.article.id)
        refused = NotPublishable("Honig", (NO_PRICE, NO_PICTURE))
        unready = QCoreApplication.translate("Mending", "Noch nicht bereit für online")
        yield "angebot-abgelehnt", lambda: self._sheet(unready, Refused(refused), 600)
        choices = (
            Choice("price", told.field_word("offer.put", "price"), format_money(329), format_money(299)),
            Choice("title", told.field_word("offer.put", "title"), "Apfelsaft naturtrüb 1 l", "Apfelsaft 1 l"),
        )
        both = partial(ConflictForm, Conflict(1, "Apfelsaft", choices))
        twice = QCoreApplication.translate("ConflictForm", "Zweimal geändert: {0}").format("Apfelsaft")
        yield "angebot-konflikt", lambda: self._sheet(twice, both(), 760)

    def _of_lists(self) -> Iterator[Scene]:
        overview = self.program.window.go("overview")
        assert isinstance(overview, OverviewPage)
        self.until(lambda: overview.seen is not None, "Keine Übersicht.")
        yield "uebersicht-liste", overview.days.list_wanted.emit
        yield "uebersicht-mindestbestand", overview.below.list_wanted.emit
        line = self.program.window.go("line")
        assert isinstance(line, LinePage)
        yield "synchronisierung-gesendet", lambda: line.choice.button("told").click()
        yield "synchronisierung-mitteilung", lambda: line._open(line.model.index(0, 0))
        yield "synchronisierung-koppeln", lambda: line._desk.bridge.pairing_wanted.emit("https://prima.example.org")

    def _of_exchange(self) -> Iterator[Scene]:
        page = self.program.window.go("exchange")
        assert isinstance(page, ExchangePage)
        path = self.folder / "Kerzen und Seifen.csv"
        with path.open("w", encoding="cp1252", newline="") as stream:
            rows = csv.writer(stream, delimiter=";")
            rows.writerow(("Artikelnummer", "Bezeichnung", "EAN", "VK brutto", "Bestand", "Warengruppe"))
            for number in range(40):
                code = "4,01E+12" if number == 7 else ""
                rows.writerow((2000 + number, f"Stumpenkerze Größe {number}", code, "6,95", number, "Wohnen"))

        def mapped() -> None:
            page.bring(path)
            self.until(lambda: page.shown() is page.mapping, "Keine Zuordnung.")
            self.settle(0.5)

        def rehearsed() -> None:
            page.rehearse()
            self.until(lambda: page.shown() is page.outcome, "Kein Probelauf.")

        def imported() -> None:
            page.run()
            self.until(lambda: bool(page.outcome.report and page.outcome.report.run), "Kein Import.")

        yield "import-zuordnung", mapped
        yield "import-probelauf", rehearsed
        yield "import-fertig", imported
        yield "import-start", page.leave
        path.unlink()

    def _of_settings(self) -> Iterator[Scene]:
        window = self.program.window
        page = window.go("settings")
        assert isinstance(page, SettingsPage)
        for key in SECTIONS:
            yield f"einstellungen-{key}", partial(window.go, "settings", key)
        window.go("settings", "backups")
        backups = page.section()
        assert isinstance(backups, BackupSection)
        backups.make()
        self.until(lambda: len(backups.model.rows) > 0, "Keine Sicherung.")
        yield "einstellungen-sicherungen-liste", lambda: None
        yield (
            "einstellungen-einspielen",
            lambda: backups.ask_to_restore(backups.model.rows[0].path, "23.11.2026, 14:02"),
        )
        window.go("settings", "about")
        yield "ueber-lizenz", partial(self._licence, page)
        update = UpdateSheet("1.4.0", "1.3.2", "Schneller.\nRuhiger.")
        yield "neue-fassung", lambda: self._sheet(QCoreApplication.translate("Updates", "Neue Fassung"), update, 560)
        yield "scanner-einrichten", window.devices_wanted.emit
        yield "wiederherstellungscode", lambda: show_recovery(window, "ABCD-EFGH-JKLM-NPQR")
        founded = staff.found(self.book, "Erika Muster", "2468")
        staff.add(self.book, "Jana Beckmann", Role.CLERK, "1357")
        assert self.program.desk is not None
        self.program.desk.touched("staff")
        window.go("settings", "staff")
        section = page.section()
        assert isinstance(section, StaffSection)
        section.opened()
        yield "einstellungen-personal", lambda: None
        yield "anmelden", window.who_wanted.emit
        self.program.desk.shift.begin(Actor(founded.person.id, founded.person.role, founded.person.name))
        yield "einstellungen-team", partial(window.go, "settings", "staff")

    def _licence(self, page: SettingsPage) -> None:
        about = page.section()
        assert isinstance(about, AboutSection)
        self.until(lambda: about.model.rowCount() > 0, "Keine Lizenzen.")
        about._open(about.model.index(0, 0))


def walk(call: argparse.Namespace) -> None:
    """Photograph a shop on its first day, practice mode's tour, and the sample shop in the middle of a day."""
    call.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    name_application(app)
    speak(app, call.language)
    with tempfile.TemporaryDirectory(prefix="shb-looking-") as temporary:
        home = Home(Path(temporary) / "home").made()
        book = Book.open(home.book, system_clock, Seal(Credentials(home).seal_key))
        furnish_shop(book)
        city = Practice.open(home, book, citizens=False)
        names = tuple(call.names)
        given = (city, names, call.size or list(SIZES), call.look or ["light", "dark"])
        if not names or any(name.startswith(("leer", "einrichten")) for name in names):
            fresh = Program(app, Home(Path(temporary) / "fresh"))
            try:
                Looking(fresh, call.folder, *given).walk_empty()
            finally:
                fresh.stop()
                fresh.window.close()
        if not names or any(name.startswith("rundgang") for name in names):
            practice = Program(app, Home(Path(temporary) / "practice"), practice=True, citizens=False)
            try:
                Looking(practice, call.folder, *given).walk_tour()
            finally:
                practice.stop()
                practice.window.close()
        if names and all(name.startswith(("leer", "einrichten", "rundgang")) for name in names):
            city.stop()
            book.close()
            return
        program = Program(app, home)
        try:
            program.window.resize(1280, 800)
            looking = Looking(program, call.folder, *given)
            looking.walk()
            looking.walk_sheets()
        finally:
            program.stop()
            city.stop()
            book.close()


def main(arguments: list[str] | None = None) -> int:
    """Parse what is asked for, and walk."""
    parser = argparse.ArgumentParser(prog="python -m tests.ui.looking", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--language", choices=LANGUAGES, default="de")
    parser.add_argument("--size", action="append", help="WIDTHxHEIGHT, in device-independent pixels")
    parser.add_argument("--look", action="append", choices=(*_LOOKS, _DARK_CONTRAST))
    parser.add_argument("--scale", default="1")
    call = parser.parse_args(arguments)
    os.environ["QT_SCALE_FACTOR"] = call.scale
    walk(call)
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
