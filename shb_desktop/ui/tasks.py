"""Work that must not hold up the window: an ordered lane for bookings, one for looking things up, and long jobs.

A job runs in a thread and its outcome comes back in the window's thread. What it raises is raised again there: a
ShopError goes to `failed` when the caller gave one, everything else to the Qt exception hook.

Outcomes are told in the order in which they came, and one in a turn of the event loop: three look-ups that end at the
same moment fill three parts of a page, and what was painted of the first is seen before the second.
"""

from collections import deque
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from functools import partial
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from shb_desktop.errors import ShopError
from shb_desktop.ui.lane import Job, Lane

T = TypeVar("T")

PATIENCE_MS = 300
"""A booking that takes longer is spoken of."""
_STAND_BY_S = 0.003
"""So long the window may wait for a booking whose outcome it paints at once: a fifth of a frame."""
_BUSY = "book-busy"
"""The code of BookBusy, whose module is not imported before the first paint."""


class Cancelled(ShopError):
    """A long job was stopped by the person who started it."""

    code = "cancelled"
    title = "Der Vorgang wurde abgebrochen."
    hint = "Was schon erledigt war, bleibt erledigt."


class Progress(QObject):
    """Handed to a long job. `step` reports and raises Cancelled once somebody pressed Abbrechen."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop, self._over = Event(), Event()

    def step(self, done: int, total: int) -> None:
        """`done` of `total` are through."""
        if self._stop.is_set():
            raise Cancelled
        self.moved.emit(done, total)

    def stopped(self) -> bool:
        """Somebody pressed Abbrechen."""
        return self._stop.is_set()

    def over(self) -> bool:
        """The job ended, one way or another."""
        return self._over.is_set()

    def end(self) -> None:
        """The job ended."""
        self._over.set()

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._stop.set()


class Tasks(QObject):
    """Three threads: bookings in the order in which they were asked for, look-ups beside them, and long jobs.

    `held_up` tells how many bookings wait once the first of them has waited longer than a person takes for granted:
    an import is writing, or another program has the book. It tells each change from then on, and 0 at the end.
    """

    held_up = Signal(int)
    _finished = Signal(object, object, object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._booking = Lane("booking", self._report_booked)
        self._looking = ThreadPoolExecutor(1, thread_name_prefix="looking")
        self._toiling = ThreadPoolExecutor(1, thread_name_prefix="toiling")
        self._progress: set[Progress] = set()
        self._closed = self._given_up = False
        self._bookings, self._told = 0, False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._tell_held_up)
        self._outcomes = deque[tuple[Future[Any] | Job, Any, Any, bool]]()
        self._telling = False
        self._pause = QTimer(self, singleShot=True, interval=1)
        self._pause.timeout.connect(self._tell_next)
        # Never within `look` or `toil` themselves: where the work is done before they come to wait for it, its end is
        # reported in the window's thread, and whoever keeps what they return would be told before that.
        self._finished.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    def book(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[ShopError], None] | None = None,
        *,
        patient: bool = True,
        at_once: bool = False,
    ) -> None:
        """Run `work` after everything booked before it; `done` gets its result in the window's thread.

        With `at_once` that may happen before this returns: when nothing else is being booked and the disk is quick.

        While another program has the book's pen it is tried again and again, until the window closes; without
        `patient`, BookBusy goes to `failed` after the first time.
        """
        if self._closed:
            return
        self._bookings += 1
        job = Job(partial(self._when_free, work) if patient else work, done, failed)
        # Never past one that is not told yet: outcomes come in the order of the bookings.
        stands_by = at_once and self._bookings == 1
        if not stands_by:
            job.leave()
        self._booking.put(job)
        if stands_by and job.stand_by(_STAND_BY_S):
            self._deliver(job, done, failed, True)
        elif self._told:
            self.held_up.emit(self._bookings)
        elif self._bookings == 1:
            self._patience.start()

    def make_ready(self, work: Callable[[], object]) -> None:
        """Do `work` in the thread of the bookings, if it has nothing else to do, so that the next has all at hand.

        Nobody hears of it: whatever stands in the way stands in the way of the booking too.
        """
        if self._bookings or self._closed:
            return
        self._booking.put(Job(work, None, None))

    def look(
        self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[ShopError], None] | None = None
    ) -> None:
        """Run `work`, which only reads, beside the bookings."""
        self._submit(self._looking, work, done, failed)

    def toil(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[ShopError], None] | None = None,
    ) -> Progress:
        """Run a long job that neither bookings nor look-ups wait for; returns its Progress, to watch and to stop."""
        progress = Progress(self)
        self._progress.add(progress)

        def job() -> T:
            try:
                return work(progress)
            finally:
                progress.end()
                self._progress.discard(progress)

        self._submit(self._toiling, job, done, failed)
        return progress

    def stop(self) -> None:
        """Finish what is being booked, stop long jobs, drop what is only being looked up, and wait for all."""
        self._closed = True
        for progress in tuple(self._progress):
            progress.cancel()
        self._toiling.shutdown(wait=True, cancel_futures=True)
        self._looking.shutdown(wait=True, cancel_futures=True)
        self._booking.end()

    def _submit(self, lane: ThreadPoolExecutor, work: Callable[[], Any], done: Any, failed: Any) -> None:
        if self._closed:
            return
        lane.submit(work).add_done_callback(lambda finished: self._report(finished, done, failed, False))

    def _when_free(self, work: Callable[[], T]) -> T:
        """Nothing was written when the pen was not to be had, so the same work may be done again (in a thread)."""
        while not self._given_up:
            try:
                return work()
            except ShopError as problem:
                if problem.code != _BUSY:
                    raise
                # Whoever closes the window does not wait for the other program with each of them.
                self._given_up = self._closed
        raise CancelledError

    def _report_booked(self, job: Job) -> None:
        self._report(job, job.done, job.failed, True)

    def _report(self, finished: "Future[Any] | Job", done: Any, failed: Any, booked: bool) -> None:
        if not self._closed:
            self._finished.emit(finished, done, failed, booked)

    def _tell_held_up(self) -> None:
        self._told = True
        self.held_up.emit(self._bookings)

    def _booked(self) -> None:
        self._bookings -= 1
        if not self._bookings:
            self._patience.stop()
        if self._told:
            self._told = self._bookings > 0
            self.held_up.emit(self._bookings)

    @Slot(object, object, object, bool)
    def _arrived(self, finished: "Future[Any] | Job", done: Any, failed: Any, booked: bool) -> None:
        self._outcomes.append((finished, done, failed, booked))
        if not self._telling:
            self._tell_next()

    def _tell_next(self) -> None:
        self._telling = bool(self._outcomes)
        if self._telling:
            # First of all, since what is told may open a dialog that runs a loop of its own, or raise. By way of a
            # turn without anything: layouts and paints that stand in line then come before the next outcome.
            QTimer.singleShot(0, self._pause, self._pause.start)
            self._deliver(*self._outcomes.popleft())

    def _deliver(self, finished: "Future[Any] | Job", done: Any, failed: Any, booked: bool) -> None:
        if self._closed:
            return
        if booked:
            self._booked()
        try:
            result = finished.result()
        except CancelledError:
            return
        except ShopError as problem:
            if failed is None:
                raise
            if not _gone(failed):
                failed(problem)
            return
        if not _gone(done):
            done(result)


def _gone(told: Any) -> bool:
    """Whether who wanted to know was closed meanwhile, as a sheet is: the work is done, and nobody looks."""
    whose = getattr(told, "__self__", None)
    return isinstance(whose, QObject) and not isValid(whose)
