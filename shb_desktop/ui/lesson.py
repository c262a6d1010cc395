"""The guided tour of practice mode: eight things that a shop does every day, each noticed when somebody has done it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from prima.contract.reservation import State
from shb_desktop.domain.article import PIECE
from shb_desktop.domain.movement import Reason
from shb_desktop.errors import ShopError
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, counter, handover, publishing
from shb_desktop.services.counter import Booked
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.directory import ARTICLES, COUNTER, RESERVATIONS
from shb_desktop.ui.widgets.coach import Coach

_LOOK_MS = 500
_DOZEN = 12 * PIECE
_LINES = 30
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Facts:
    """What of the shop a step looks at: the newest lines of the book, and how many there are of the rest."""

    lines: tuple[Booked, ...]
    waiting: int
    articles: int
    online: int
    ready: int
    collected: int

    def since(self, before: "Facts") -> tuple[Booked, ...]:
        """The lines that were not there before."""
        last = before.lines[0].key.n if before.lines else 0
        return tuple(line for line in self.lines if line.key.n > last)


def look(book: Book) -> Facts:
    """How it stands now (in a thread)."""
    return Facts(
        counter.recent(book, _LINES),
        len(counter.waiting_scans(book)),
        catalogue.count(book),
        len(publishing.list_offers(book)),
        len(handover.reservations(book, State.READY)),
        len(handover.reservations(book, State.COLLECTED)),
    )


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do on `page`, what it teaches, and how one sees that it was done (before, now)."""

    page: str
    title: str
    task: str
    taught: str
    done: Callable[[Facts, Facts], bool]
    citizen: bool = False


def steps() -> tuple[Step, ...]:
    """All of them, in the window's language."""
    return (
        Step(
            COUNTER.key,
            translate("tour", "Ein Abgang"),
            translate("tour", "Scannen Sie Blütenhonig (oder 9520000000080 und Enter)."),
            translate("tour", "Ein Scan ist ein Abgang: sofort im Buch, und der Bestand stimmt."),
            lambda before, now: any(line.reason is Reason.OUT for line in now.since(before)),
        ),
        Step(
            COUNTER.key,
            translate("tour", "Zurücknehmen"),
            translate("tour", "Nehmen Sie den Abgang mit Strg+Z zurück oder mit dem Pfeil rechts."),
            translate("tour", "Nichts wird gelöscht: Eine Gegenbuchung hebt die erste auf."),
            lambda before, now: bool(now.since(before)) and any(line.undone for line in now.lines),
        ),
        Step(
            COUNTER.key,
            translate("tour", "Zwölf auf einmal"),
            translate("tour", "Wählen Sie „Zugang“, tippen Sie 12* und scannen Sie noch einmal."),
            translate("tour", "Die Menge gilt nur für diesen Scan. Nun wieder auf „Abgang“."),
            lambda before, now: any(line.reason is Reason.IN and line.quantity == _DOZEN for line in now.since(before)),
        ),
        Step(
            COUNTER.key,
            translate("tour", "Ein unbekannter Code"),
            translate("tour", "Tippen Sie 9520000009007 und drücken Sie Enter."),
            translate("tour", "Er wartet als gelbe Zeile, und an der Theke geht es weiter."),
            lambda before, now: now.waiting > 0,
        ),
        Step(
            COUNTER.key,
            translate("tour", "Aus der gelben Zeile ein Artikel"),
            translate("tour", "Mit „Anlegen“ geben Sie Name, Preis und Bestand ein."),
            translate("tour", "Der wartende Scan ist jetzt gebucht, der Artikel gehört zum Laden."),
            lambda before, now: now.articles > before.articles,
        ),
        Step(
            ARTICLES.key,
            translate("tour", "Ins Schaufenster"),
            translate("tour", "Suchen Sie Dinkelmehl (F4) und veröffentlichen Sie es."),
            translate("tour", "Was das Gesetz verlangt, ist geprüft. Die Stadt zeigt es nun."),
            lambda before, now: now.online > before.online,
        ),
        Step(
            RESERVATIONS.key,
            translate("tour", "Jemand reserviert"),
            translate("tour", "Gleich kommt eine Reservierung (F3). Legen Sie die Ware zurück."),
            translate("tour", "Die Person liest „abholbereit“; die Ware liegt für sie bereit."),
            lambda before, now: now.ready > before.ready or now.collected > before.collected,
            citizen=True,
        ),
        Step(
            RESERVATIONS.key,
            translate("tour", "Die Abholung"),
            translate("tour", "Die Person ist da: „Übergeben“ oder Abholcode an der Theke."),
            translate("tour", "Die Abholung ist gebucht. Kassiert wird wie immer an der Kasse."),
            lambda before, now: now.collected > before.collected,
        ),
    )


class Lesson(QObject):
    """Leads through the steps, one after the other, as slowly as somebody likes. `citizen` sends one to the city."""

    def __init__(self, desk: Desk, coach: Coach, citizen: Callable[[], None]) -> None:
        super().__init__(desk.window)
        self._desk, self._coach, self._citizen = desk, coach, citizen
        self._steps = steps()
        self._place = -1
        self._before: Facts | None = None
        self._looking = self._over = False
        self._tick = QTimer(self, interval=_LOOK_MS)
        self._tick.timeout.connect(self._look)
        coach.next_wanted.connect(self.go_on)
        coach.left.connect(self.stop)
        self.go_on()

    @property
    def step(self) -> Step | None:
        """What is being done now; None at the end."""
        return self._steps[self._place] if self._place < len(self._steps) else None

    def go_on(self) -> None:
        """To the next step; behind the last one stands what may come then."""
        self._place += 1
        self._before = None
        step = self.step
        if step is None:
            self._tick.stop()
            self._coach.show_end(
                translate("tour", "Das war der Rundgang"),
                translate("tour", "Mit F1 lesen Sie zu jeder Seite nach. „Von vorn beginnen“ setzt den Laden zurück."),
            )
            self._say()
            return
        count = translate("tour", "{0} von {1} · {2}").format(self._place + 1, len(self._steps), step.title)
        self._coach.show_task(count, step.task)
        self._say()
        self._desk.window.go(step.page)
        if step.citizen:
            self._citizen()
        self._tick.start()
        self._look()

    def stop(self) -> None:
        """Put away; the shop stays as it is."""
        if self._over:
            return
        self._over = True
        self._tick.stop()
        self._coach.next_wanted.disconnect(self.go_on)
        self._coach.left.disconnect(self.stop)
        self._coach.hide()
        self.deleteLater()

    def _look(self) -> None:
        if not self._looking:
            self._looking = True
            self._desk.tasks.look(partial(look, self._desk.book), partial(self._seen, self._place), self._missed)

    def _missed(self, problem: ShopError) -> None:
        self._looking = False
        if not self._over:
            self._desk.window.fail(problem)

    def _seen(self, place: int, now: Facts) -> None:
        self._looking = False
        step = self.step
        if self._over or step is None or place != self._place:
            return
        if self._before is None:
            self._before = now
        elif step.done(self._before, now):
            self._tick.stop()
            self._coach.show_done(step.taught)
            self._say()

    def _say(self) -> None:
        self._desk.window.announce(self._coach.text())
