"""A thread that does one thing after the other, and whose outcome the window's thread may stand by for, a moment.

Two turns of an event loop and a signal between threads cost more than a booking on a quick disk. So whoever hands
something over may wait for it, on a lock and far below a frame; a slow disk makes the outcome come by signal.
"""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any


class Job:
    """A piece of work, and how it ended. Whoever claims it first decides on which way its outcome goes."""

    __slots__ = ("_claim", "_over", "_problem", "_result", "_work", "done", "failed")

    def __init__(self, work: Callable[[], Any], done: Any, failed: Any) -> None:
        self._work, self.done, self.failed = work, done, failed
        self._result: Any = None
        self._problem: BaseException | None = None
        self._claim, self._over = Lock(), Lock()
        self._over.acquire()

    def result(self) -> Any:
        """What the work gave back; raises what it raised."""
        if self._problem is not None:
            raise self._problem
        return self._result

    def run(self) -> bool:
        """Do it (in the lane's thread); whether nobody stood by for the outcome."""
        try:
            self._result = self._work()
        except BaseException as problem:  # noqa: BLE001 - raised again in the window's thread, as a Future would
            self._problem = problem
        if self._claim.acquire(blocking=False):
            self._over.release()
            return False
        return True

    def stand_by(self, seconds: float) -> bool:
        """Wait at most so long; whether it is over. If not, its outcome is reported."""
        return self._over.acquire(timeout=seconds) or not self.leave()

    def leave(self) -> bool:
        """Let the outcome be reported; False when it is over already and nobody will report it."""
        return self._claim.acquire(blocking=False)


class Lane:
    """Does jobs in their order, in one thread; `report` is called there with each that nobody stands by for."""

    def __init__(self, name: str, report: Callable[[Job], object]) -> None:
        self._jobs = SimpleQueue[Job | None]()
        self._report = report
        # Tasks ends it; a program that falls over must not hang on a lane that nobody ended.
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def put(self, job: Job) -> None:
        """Behind all that were put before."""
        self._jobs.put(job)

    def end(self) -> None:
        """Do what was put, and nothing after it; returns when it is done."""
        self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            if job.run():
                self._report(job)
            del job
