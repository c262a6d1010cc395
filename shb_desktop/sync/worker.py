"""The two threads that talk to the hub while the counter works: one tells, one listens, neither waits for the other."""

import contextlib
import logging
import random
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from prima.contract import limits
from shb_desktop import __version__
from shb_desktop.errors import ShopError
from shb_desktop.ledger import hub_link, outbox
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.errors import BookBusy, BookDamaged, BookReadOnly, BookUnreachable, DiskFault, DiskFull
from shb_desktop.paths import Home
from shb_desktop.sync import engine
from shb_desktop.sync.backoff import Backoff
from shb_desktop.sync.client import Hub
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import (
    BookBehind,
    BookRestored,
    HubGone,
    NotPaired,
    Portal,
    Quarantined,
    Revoked,
    SyncElsewhere,
    SyncError,
    Throttled,
    TokenGone,
    Unauthorised,
)
from shb_desktop.sync.lock import SyncLock
from shb_desktop.sync.once import forget_secrets, opened_hub
from shb_desktop.sync.pictures import album
from shb_desktop.sync.renewing import renew_if_due
from shb_desktop.sync.rolling import roll_if_due
from shb_desktop.sync.status import ENDED, LineState, SyncStatus
from shb_desktop.sync.step import Step

IDLE_SECONDS = 2.0
"""How often the teller looks by itself whether something waits: another process may have booked."""

PERSON_SECONDS = 5.0
"""How often we look whether a person has paired the till or closed the other window."""

ERASE_EVERY_SECONDS = 3600.0

_log = logging.getLogger(__name__)

_STATES: tuple[tuple[type[ShopError], LineState], ...] = (
    (NotPaired, LineState.UNPAIRED),
    (Revoked, LineState.REVOKED),
    (Unauthorised, LineState.REPAIR),
    (Quarantined, LineState.REPAIR),
    (BookBehind, LineState.REPAIR),
    (BookRestored, LineState.REPAIR),
    (TokenGone, LineState.REPAIR),
    (SyncElsewhere, LineState.ELSEWHERE),
    (Portal, LineState.PORTAL),
    (HubGone, LineState.OFFLINE),
    (Throttled, LineState.WAITING),
    (SyncError, LineState.HUB_TROUBLE),
    *((kind, LineState.BOOK) for kind in (BookBusy, BookDamaged, BookReadOnly, BookUnreachable, DiskFault, DiskFull)),
)
_FOR_A_PERSON = (NotPaired, Revoked, Unauthorised, Quarantined, BookBehind, BookRestored, TokenGone, SyncElsewhere)


class ProgramFault(ShopError):
    """A fault of the program itself, caught at the loop's edge so that the counter goes on."""

    code = "program-fault"
    title = "Der Abgleich ist gestört."
    hint = (
        "Das Programm hat einen Fehler und versucht es von selbst wieder; bleibt es dabei, starten Sie es neu. "
        "Buchen Sie ruhig weiter: Alles wird gespeichert und später gesendet."
    )


class _Job:
    """One thread's work, its back-off, and the bell that ends its rest."""

    def __init__(self, name: str, work: Callable[[Hub], Step], backoff: Backoff) -> None:
        self.name = name
        self.work = work
        self.backoff = backoff
        self.problem: ShopError | None = None
        self.answered = False
        self.identity: tuple[str, str] | None = None
        self.refused_identity: tuple[str, str] | None = None
        self.hub: Hub | None = None
        self._bell = threading.Event()
        self._urgent = self._by_person = False

    def ring(self, urgent: bool, by_person: bool = False) -> None:
        self._urgent = self._urgent or urgent
        self._by_person = self._by_person or by_person
        self._bell.set()

    def rest(self, seconds: float, stop: threading.Event) -> None:
        """Rest; a ring ends it, but a back-off only yields to an urgent one, and what the hub asked for to a person."""
        until = time.monotonic() + seconds
        while not stop.is_set():
            left = until - time.monotonic()
            if left <= 0:
                break
            rung = self._bell.wait(left)
            self._bell.clear()  # before it is asked how urgent it was: an urgent ring from here on rings once more
            asked_for = isinstance(self.problem, Throttled)
            if rung and (self._by_person or self.problem is None or (self._urgent and not asked_for)):
                break
        self._urgent = self._by_person = False
        self._bell.clear()

    def hang_up(self) -> None:
        if self.hub is not None:
            self.hub.close()
            self.hub = None


class Worker:
    """The line to the hub for as long as the program runs. Both callbacks come from its threads.

    `on_status` gets every change of the line, `on_change` the areas of the book that an answer changed: offers,
    reservations, stock, outbox, inbox.
    """

    def __init__(
        self,
        book: Book,
        home: Home,
        on_status: Callable[[SyncStatus], None],
        on_change: Callable[[frozenset[str]], None],
        *,
        uniform: Callable[[float, float], float] = random.uniform,
        wait_seconds: int = limits.MAX_WAIT_SECONDS,
    ) -> None:
        self._book = book
        self._credentials = Credentials(home)
        self._lock_file = SyncLock(home.sync_lock)
        self._on_status = on_status
        self._on_change = on_change
        self._wait = wait_seconds
        self._stop = threading.Event()
        self._mutex = threading.Lock()
        self._renewing = threading.Lock()
        self._rolled = False
        self._locked = False
        self._erase_at = 0.0
        self._status = SyncStatus(LineState.CONNECTING, book.clock())
        pictures = album(home.pictures)
        self._up = _Job("sync-up", lambda hub: engine.upload(book, hub, pictures), Backoff(uniform))
        self._down = _Job("sync-down", self._listen, Backoff(uniform))
        self._threads = [
            threading.Thread(target=self._run, args=(job,), name=job.name, daemon=True)
            for job in (self._up, self._down)
        ]

    @property
    def status(self) -> SyncStatus:
        """The line as it stands."""
        return self._status

    def start(self) -> None:
        """Begin."""
        for thread in self._threads:
            thread.start()

    def wake(self, now: bool = False) -> None:
        """Something waits to be told. `now` also ends a back-off: a person pressed the button."""
        self._up.ring(urgent=now, by_person=now)
        if now:
            for job in (self._up, self._down):
                job.refused_identity = None
            self._down.ring(urgent=True, by_person=True)

    def stop(self, patience: float = 1.0) -> None:
        """End both threads, cutting what is in flight; returns within about `patience` seconds."""
        self._stop.set()
        for job in (self._up, self._down):
            job.ring(urgent=True)
            hub = job.hub
            if hub is not None:
                hub.cut()
        until = time.monotonic() + patience
        for thread in self._threads:
            if thread.is_alive():
                thread.join(max(0.05, until - time.monotonic()))
        with self._mutex:
            self._lock_file.release()
            self._locked = False

    # -- one thread ---------------------------------------------------------------------------------------------------

    def _run(self, job: _Job) -> None:
        while not self._stop.is_set():
            job.rest(self._turn(job), self._stop)
        job.hang_up()

    def _turn(self, job: _Job) -> float:
        """Do the job once; seconds to rest until the next time."""
        began = time.monotonic()
        try:
            self._hold_lock()
            self._present_itself()
            step = job.work(self._hub(job))
            rest = self._worked(job, step, time.monotonic() - began)
            return rest if step.patience is None else self._failed(job, step.patience)
        except ShopError as problem:
            return 0.0 if self._stop.is_set() else self._failed(job, problem)
        except Exception:  # noqa: BLE001 - the edge of the thread: nobody stands behind it
            _log.exception("the line to the hub met a fault of the program")
            return self._failed(job, ProgramFault())

    def _listen(self, hub: Hub) -> Step:
        if time.monotonic() >= self._erase_at:
            engine.erase_due(self._book)
            self._erase_at = time.monotonic() + ERASE_EVERY_SECONDS
        # The first answer is asked for at once, so that the line shows itself before anything happens.
        return engine.download(self._book, hub, self._wait if self._down.answered else 0)

    def _hub(self, job: _Job) -> Hub:
        identity = opened_hub(self._book, self._credentials)
        if identity == job.refused_identity and job.problem is not None:
            raise job.problem
        if job.hub is None or identity != job.identity:
            job.hang_up()
            job.identity, job.hub = identity, Hub(*identity)
        if self._stop.is_set():
            raise HubGone
        return job.hub

    def _hold_lock(self) -> None:
        with self._mutex:
            if not self._locked and not self._stop.is_set():
                self._lock_file.take()
                self._locked = True

    def _present_itself(self) -> None:
        """Before either thread says anything: a new identity for a restored book, a new token for an old one."""
        with self._renewing:
            if self._stop.is_set():
                return
            renew_if_due(self._book, self._credentials)
            if not self._rolled:
                # Once, before either thread has asked anything: a request with the former token would be refused.
                self._rolled = True
                with contextlib.suppress(SyncError):  # the present token holds on, until the next start
                    roll_if_due(self._book, self._credentials)

    def _worked(self, job: _Job, step: Step, seconds: float) -> float:
        back = job.problem is not None
        job.backoff.worked()
        job.problem = None
        if step.hub_now is not None:
            job.answered = True
            if back or isinstance(self._other(job).problem, HubGone):
                self._other(job).ring(urgent=True)
        self._show(step)
        if step.areas and not self._stop.is_set():
            self._on_change(step.areas)
        if step.areas and job is self._down:
            self._up.ring(urgent=False)
        if step.more:
            return 0.0
        if job is self._up:
            return IDLE_SECONDS
        # A hub that does not wait as asked must not be asked in a circle.
        return 0.0 if step.pulled or seconds > 0.5 or not self._wait else 1.0

    def _failed(self, job: _Job, problem: ShopError) -> float:
        new = type(problem) is not type(job.problem)
        job.problem = problem
        job.answered = False
        if isinstance(problem, Revoked) and self._credentials.token() is not None:
            forget_secrets(self._book, self._credentials)
        if new:
            _log.warning("%s: %s", job.name, problem.code)
        self._show(None)
        if isinstance(problem, _FOR_A_PERSON):
            job.refused_identity = job.identity
            return PERSON_SECONDS
        return job.backoff.failed(problem.retry_after if isinstance(problem, Throttled) else None)

    def _other(self, job: _Job) -> _Job:
        return self._down if job is self._up else self._up

    # -- what is shown ------------------------------------------------------------------------------------------------

    def _show(self, step: Step | None) -> None:
        now = self._book.clock()
        with self._mutex:
            before = self._status
            status = self._present(before, step, now)
            if status == before or self._stop.is_set():
                return
            self._status = status
            # Told before the other thread may find something newer: else the older word could come last, and stay
            # in the window until the city has news, half a minute later.
            self._on_status(status)

    def _present(self, before: SyncStatus, step: Step | None, now: int) -> SyncStatus:
        problem = self._worst()
        state = _state_of(problem) if problem else self._good(before)
        try:
            with self._book.read() as connection:
                link = hub_link.link(connection)
                waiting, since = outbox.waiting_count(connection), outbox.waiting_since(connection)
                refused = outbox.refused_count(connection)
        except ShopError as unreadable:
            # What was last known of the book stays; that it cannot even be read goes before everything else.
            state = _state_of(unreadable)
            began = before.since if state is before.state else now
            return replace(before, state=state, since=began, title=unreadable.title, hint=unreadable.hint)
        heard = step.hub_now if step else None
        return SyncStatus(
            state=state,
            since=before.since if state is before.state else now,
            contact_at=now if heard is not None else before.contact_at,
            waiting=waiting,
            waiting_since=since,
            refused=refused,
            title=problem.title if problem else "",
            hint=problem.hint if problem else "",
            shop=link.shop_name if link else "",
            city=link.city if link else "",
            warnings=self._warned(before, state, heard, step, now),
        )

    def _warned(
        self, before: SyncStatus, state: LineState, heard: int | None, step: Step | None, now: int
    ) -> tuple[str, ...]:
        if state in ENDED:
            return ()  # there is no access any more that could lie in a file
        return before.warnings if heard is None else self._warnings(heard, step.min_client if step else "0", now)

    def _worst(self) -> ShopError | None:
        """The trouble to show: what only a person can end before the listener's, and that before the teller's."""
        problems = [job.problem for job in (self._down, self._up) if job.problem is not None]
        return next((one for one in problems if _state_of(one) in ENDED), problems[0] if problems else None)

    def _good(self, before: SyncStatus) -> LineState:
        return LineState.CONNECTED if self._down.answered or self._up.answered else before.state

    def _warnings(self, heard: int, min_client: str, now: int) -> tuple[str, ...]:
        found = [self._credentials.warning]
        if abs(now - heard) > limits.MAX_CLOCK_SKEW_MS:
            minutes = round(abs(now - heard) / 60_000)
            found.append(f"Die Uhr dieses PCs geht um etwa {minutes} Minuten falsch. Bitte stellen Sie sie.")
        if _version(min_client) > _version(__version__):
            found.append("PRIMA bittet um eine Aktualisierung von SHB Desktop. Gebucht und gesendet wird weiter.")
        return tuple(sentence for sentence in found if sentence)


def _state_of(problem: ShopError) -> LineState:
    return next((state for kind, state in _STATES if isinstance(problem, kind)), LineState.FAULT)


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) if part.isdigit() else 0 for part in text.split("."))
