"""The tour: the whole main job once, from scan to handover, through the real widgets and a real city; it proves itself.

The same program as for people, on Qt's offscreen platform. Keys are pressed as a scanner presses them, buttons are
clicked, the citizen is a browser's HTTP and nothing else. Each step is printed as it holds and leaves a picture.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from prima.contract.reservation import State
from shb_desktop.app import Program, name_application
from shb_desktop.domain.reservation import STATE_WORDS, Reservation
from shb_desktop.ledger import hashchain, outbox
from shb_desktop.ledger.database import Book
from shb_desktop.paths import Home
from shb_desktop.services import catalogue, counter, handover, publishing
from shb_desktop.sync.status import LineState
from shb_desktop.tour.citizen import Citizen
from shb_desktop.tour.hands import Failed, Hands
from shb_desktop.ui import directory
from shb_desktop.ui.dialogs.article_form import ArticleForm
from shb_desktop.ui.dialogs.handover import HandoverSheet
from shb_desktop.ui.language import speak
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.counter import CounterPage
from shb_desktop.ui.pages.reservations import ReservationsPage

KNOWN = "9520000000080"
"""Blütenhonig 500 g of the sample shop."""
DAMAGED = "9520000000081"
NEW = "9520000009007"
NEW_NAME = "Rapshonig cremig 500 g"
PULL_SECONDS = 1.0


def walk(folder: Path) -> int:
    """Walk the tour, leaving pictures in `folder`; 0 only if every step held."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    app = QApplication(sys.argv[:1])
    name_application(app)
    speak(app, "de")  # the hands look for German words
    with tempfile.TemporaryDirectory(prefix="shb-tour-") as home:
        program = Program(app, Home(Path(home) / "home"), practice=True, citizens=False)
        tour = Tour(program, folder)
        try:
            tour.walk()
        except Failed as problem:
            print(f"✗ {tour.step}/{len(tour.steps)} {problem}", flush=True)
            tour.picture("fehler")
            return 1
        finally:
            program.stop()
    print(f"Alle {len(tour.steps)} Schritte haben gehalten. Bilder: {folder}", flush=True)
    return 0


class Tour(Hands):
    """The steps in their order, and what one leaves for the next."""

    def __init__(self, program: Program, folder: Path) -> None:
        super().__init__(program, folder)
        self.pull_patience = PULL_SECONDS
        self.faults: list[str] = []
        self.offer = ""
        self.status_url = ""
        self.code = ""
        program.failures.caught.connect(lambda problem: self.faults.append(f"{problem.title} {problem.hint}"))
        self.steps: tuple[tuple[str, Callable[[], str]], ...] = (
            ("oeffnen", self.open),
            ("abgang", self.scan_known),
            ("prueziffer", self.scan_damaged),
            ("unbekannt", self.scan_unknown),
            ("anlegen", self.adopt),
            ("zugang", self.goods_in),
            ("veroeffentlichen", self.publish),
            ("stadt", self.reserve),
            ("reservierung", self.learn),
            ("abholbereit", self.make_ready),
            ("abholcode", self.scan_pickup),
            ("uebergeben", self.hand_over),
            ("abgeholt", self.city_knows),
            ("pruefen", self.verify),
        )

    def walk(self) -> None:
        """Every step. Raises Failed at the first that does not hold."""
        for name, step in self.steps:
            self.step += 1
            sentence = step()
            if self.faults:
                raise Failed(self.faults[0])
            self.picture(name)
            print(f"✓ {self.step}/{len(self.steps)} {sentence}", flush=True)

    # -- the steps ----------------------------------------------------------------------------------------------------

    def open(self) -> str:
        self.program.start()
        self.until(lambda: self.program.practice is not None, "Der Übungsmodus ist nicht bereit geworden.", 60)
        self.until(self._connected, "Der PC hat keine Verbindung zur Stadt bekommen.")
        self.until(self._nothing_waits, "Die Angebote des Ladens kamen nicht in der Stadt an.")
        return "Das Programm ist offen, der Laden eingerichtet, die Verbindung zur Stadt steht."

    def scan_known(self) -> str:
        before = self._stock(KNOWN)
        self.scan(KNOWN)
        self.until(lambda: self._theke().card.shown_name() == "Blütenhonig 500 g", "Der Artikel wurde nicht gezeigt.")
        self.until(lambda: len(self._theke().bookings.lines()) > 0, "Die Buchung steht nicht in der Liste.")
        last = counter.recent(self._book(), 1)[0]
        self.hold(
            last.quantity == -1000 and self._stock(KNOWN) == before - 1000, "Es wurde nicht genau ein Abgang gebucht."
        )
        return "Ein bekannter Strichcode wurde gescannt: genau ein Abgang ist gebucht."

    def scan_damaged(self) -> str:
        before = counter.recent(self._book(), 1)[0].key
        self.scan(DAMAGED)
        self.until(self._theke().card.shown_sentence, "Der falsche Code wurde nicht abgewiesen.")
        self.hold(counter.recent(self._book(), 1)[0].key == before, "Ein falscher Code wurde gebucht.")
        return "Ein Code mit falscher Prüfziffer wurde mit Grund abgewiesen, nichts ist gebucht."

    def scan_unknown(self) -> str:
        self.scan(NEW)
        self.until(lambda: len(self._theke().waiting.lines()) == 1, "Der unbekannte Code wartet nicht als gelbe Zeile.")
        return "Ein unbekannter Code wartet als gelbe Zeile."

    def adopt(self) -> str:
        self.click(self._theke().waiting.lines()[0].adopt_button)
        form = self.sheet(ArticleForm)
        self.write(form.name, NEW_NAME)
        self.write(form.price, "6,50")
        self.write(form.stock, "3")
        self.write(form.brand, "Heidekraut")
        self.write(form.category, "Lebensmittel")
        self.write(form.shelf, "B1")
        self.write(form.content, "0,5")
        form.content_unit.setCurrentText("kg")
        self.write(form.description, "Mild und hell, aus Velen. Von Hand gerührt.")
        self.picture("formular")
        self.click(form.save_button)
        self.until(lambda: self._theke().card.shown_name() == NEW_NAME, "Der neue Artikel wurde nicht gezeigt.")
        self.until(lambda: not self._theke().waiting.lines(), "Die gelbe Zeile ist noch da.")
        self.hold(self._stock(NEW) == 2000, "Der wartende Scan wurde nicht gebucht.")
        return "Aus der gelben Zeile wurde ein Artikel, der wartende Scan ist gebucht."

    def goods_in(self) -> str:
        self.click(self._theke().mode.button(counter.Mode.IN))
        self.write(self._theke().finder, "12*")
        self.scan(NEW)
        self.until(lambda: self._stock(NEW) == 14_000, "Der Zugang von 12 Stück wurde nicht gebucht.")
        self.until(lambda: self._theke().card.available_text() == "14", "Der neue Bestand wird nicht gezeigt.")
        self.click(self._theke().mode.button(counter.Mode.OUT))
        return "Zwölf Stück Zugang mit „12*“ und einem Scan: 14 sind da."

    def publish(self) -> str:
        self.key(Qt.Key.Key_F4)
        page = self.page(ArticlesPage)
        self.write(page.search, "rapshonig")
        self.until(lambda: page.model.rowCount() == 1, "Die Suche findet den neuen Artikel nicht.")
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        self.until(lambda: page.panel.isVisible() and page.panel.article is not None, "Der Artikel öffnet sich nicht.")
        self.click(page.panel.publish_button)
        self.until(lambda: self._offer_rev() > 0, "Die Stadt hat das Angebot nicht bestätigt.")
        self.until(self._nothing_waits, "Das Angebot ist noch unterwegs.")
        return "Mit einem Klick veröffentlicht, die Stadt hat das Angebot bestätigt."

    def reserve(self) -> str:
        practice = self.program.practice
        if practice is None:
            raise Failed("Die Stadt ist nicht mehr da.")
        citizen = Citizen(practice.storefront)
        offer = self.away(lambda: citizen.find(NEW_NAME))
        self.hold(offer is not None, "Die Bürgerin findet das Angebot im Schaufenster nicht.")
        self.browse(offer or "", "schaufenster")
        self.reserved_at = time.monotonic()
        placed = self.away(lambda: citizen.reserve(offer or "", "Erika M."))
        self.hold(placed is not None, "Das Schaufenster hat die Reservierung nicht angenommen.")
        self.status_url, self.code = placed or ("", "")
        self.citizen = citizen
        return f"Eine Bürgerin hat das Angebot gefunden und reserviert, ihr Abholcode ist {self.code}."

    def learn(self) -> str:
        self.until(
            lambda: bool(self._known(State.PLACED)), "Der Laden erfuhr nichts von der Reservierung.", self.pull_patience
        )
        found = self._known(State.PLACED)[0]
        seconds = max(0.0, time.monotonic() - self.reserved_at)
        self.hold(found.code == self.code and found.lines[0].title == NEW_NAME, "Es kam eine andere Reservierung an.")
        rail = self.program.window.rail.item(directory.RESERVATIONS.key)
        self.until(lambda: rail.badge() == 1, "Die Leiste zeigt die neue Reservierung nicht.")
        self.click(rail)
        page = self.page(ReservationsPage)
        self.until(lambda: len(page.new.cards) == 1, "Die Reservierung steht nicht in der Spalte „Neu“.")
        return f"Der Laden weiß es nach {seconds:.2f} s und zeigt es an.".replace(".", ",", 1)

    def make_ready(self) -> str:
        page = self.page(ReservationsPage)
        self.click(page.new.cards[0].button)
        sheet = self.sheet(HandoverSheet)
        self.scan(NEW)
        self.until(lambda: sheet.rows[0].whole, "Die gescannte Ware wurde nicht abgehakt.")
        self.picture("zuruecklegen")
        self.click(sheet.action)
        self.until(lambda: len(page.ready.cards) == 1, "Die Reservierung wurde nicht abholbereit.")
        self.until(self._nothing_waits, "Die Stadt hat „abholbereit“ nicht bestätigt.")
        return "Die Ware ist zurückgelegt, die Reservierung abholbereit."

    def scan_pickup(self) -> str:
        self.key(Qt.Key.Key_F2)
        self.page(CounterPage)
        self.scan("PRIMA." + self.code)
        sheet = self.sheet(HandoverSheet)
        self.until(sheet.action.isEnabled, "Die Übergabe ist nicht möglich.")
        return "Der Abholcode wurde an der Theke gescannt, die Übergabe ist offen."

    def hand_over(self) -> str:
        sheet = self.sheet(HandoverSheet)
        self.click(sheet.action)
        self.until(lambda: bool(self._known(State.COLLECTED)), "Die Übergabe wurde nicht gebucht.")
        self.hold(self._stock(NEW) == 13_000, "Der Bestand stimmt nach der Übergabe nicht.")
        self.until(lambda: self.program.window.sheet.content() is None, "Das Fenster der Übergabe blieb offen.")
        return "Die Ware ist übergeben, der Bestand um eins kleiner."

    def city_knows(self) -> str:
        self.until(self._nothing_waits, "Die Abholung kam nicht in der Stadt an.")
        heading = self.away(lambda: self.citizen.heading(self.status_url))
        self.hold(heading == STATE_WORDS[State.COLLECTED], f"Die Stadt sagt „{heading}“ statt „Abgeholt“.")
        self.browse(self.status_url, "statusseite")
        self.key(Qt.Key.Key_F3)
        page = self.page(ReservationsPage)
        self.until(lambda: len(page.ended.cards) == 1, "Die Reservierung steht nicht in der Spalte „Abgeholt“.")
        return "Die Stadt sagt: abgeholt."

    def verify(self) -> str:
        with self._book().read() as connection:
            verdict = hashchain.verify(connection)
        self.hold(verdict.whole, "Das Buch ist nicht unversehrt.")
        self.key(Qt.Key.Key_F2)
        return f"Das Buch ist unversehrt: {verdict.movements} Bewegungen, jede an der vorigen geprüft."

    # -- what the steps look at ---------------------------------------------------------------------------------------

    def _book(self) -> Book:
        if self.program.desk is None:
            raise Failed("Das Buch ist nicht offen.")
        return self.program.desk.book

    def _theke(self) -> CounterPage:
        return self.page(CounterPage)

    def _connected(self) -> bool:
        status = self.program.line.status
        return status is not None and status.state is LineState.CONNECTED

    def _nothing_waits(self) -> bool:
        # The status may still be the one from before the last booking; the book is not.
        status = self.program.line.status
        with self._book().read() as connection:
            waiting = outbox.waiting_count(connection)
        return status is not None and status.waiting == status.refused == waiting == 0

    def _stock(self, code: str) -> int:
        article = catalogue.find(self._book(), code)
        return article.on_hand if article is not None else 0

    def _offer_rev(self) -> int:
        rows = publishing.list_offers(self._book())
        return next((row.offer.rev for row in rows if row.offer.title == NEW_NAME), 0)

    def _known(self, state: State) -> tuple[Reservation, ...]:
        return handover.reservations(self._book(), state)
