"""Work beside the window: told to whoever is still there, in order, once, and at once where the disk is quick."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from threading import Event
from time import sleep
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from shb_desktop.errors import ShopError
from shb_desktop.ui.tasks import Cancelled, Progress, Tasks


def _after(number: int, seconds: float) -> int:
    sleep(seconds)
    return number


class Sheet(QWidget):
    """Writes down what it is told."""

    def __init__(self, told: list[int]) -> None:
        super().__init__()
        self._told = told

    def show_number(self, number: int) -> None:
        self._told.append(number)
        self.setWindowTitle(str(number))


def test_an_answer_for_a_sheet_that_was_closed_reaches_nobody(qtbot: QtBot) -> None:
    tasks, told, after, goes_on = Tasks(), list[int](), list[int](), Event()
    closed, stays = Sheet(told), Sheet(told)

    def seven() -> int:
        goes_on.wait(10)
        return 7

    tasks.book(seven, closed.show_number)
    tasks.book(lambda: 8, stays.show_number)
    tasks.book(lambda: 9, after.append)
    delete(closed)
    goes_on.set()

    qtbot.waitUntil(lambda: after == [9])
    assert told == [8]
    tasks.stop()
    stays.deleteLater()


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy this machine is, the booking counts as quick."""
    monkeypatch.setattr("shb_desktop.ui.tasks._STAND_BY_S", 10)


def test_a_quick_booking_is_told_before_its_key_is_done_with(patient: None, tasks: Tasks) -> None:
    told = list[int]()
    tasks.book(lambda: 7, told.append, at_once=True)
    assert told == [7]


def test_a_slow_booking_holds_the_window_up_for_less_than_a_frame(tasks: Tasks, qtbot: QtBot) -> None:
    told, goes_on = list[int](), Event()

    def seven() -> int:
        goes_on.wait(10)
        return 7

    tasks.book(seven, told.append, at_once=True)
    assert told == []
    goes_on.set()
    qtbot.waitUntil(lambda: told == [7])


def test_outcomes_come_in_the_order_of_the_bookings_at_once_or_not(tasks: Tasks, qtbot: QtBot) -> None:
    told, goes_on = list[int](), Event()
    tasks.book(lambda: goes_on.wait(10), lambda _: told.append(0), at_once=True)
    for number in range(1, 5):
        tasks.book(lambda number=number: number, told.append, at_once=number % 2 == 0)  # type: ignore[misc]
    goes_on.set()
    qtbot.waitUntil(lambda: len(told) == 5)
    assert told == [0, 1, 2, 3, 4]


def test_what_goes_wrong_at_once_is_told_like_what_goes_wrong_later(patient: None, tasks: Tasks) -> None:
    refused, told = list[ShopError](), list[int]()

    def refuse() -> int:
        raise Cancelled

    tasks.book(refuse, told.append, refused.append, at_once=True)
    assert [problem.code for problem in refused] == ["cancelled"]
    with pytest.raises(ZeroDivisionError):
        tasks.book(lambda: 1 // 0, told.append, refused.append, at_once=True)
    tasks.book(lambda: 8, told.append, at_once=True)
    assert told == [8]


def test_a_long_job_says_how_far_it_is_and_ends_at_its_next_step_once_it_is_to_stop(tasks: Tasks, qtbot: QtBot) -> None:
    listened, stopped = Event(), Event()
    far, told, refused = list[tuple[int, int]](), list[None](), list[ShopError]()

    def work(progress: Progress) -> None:
        listened.wait(10)
        progress.step(12, 340)
        stopped.wait(10)
        progress.step(13, 340)

    progress = tasks.toil(work, told.append, refused.append)
    progress.moved.connect(lambda done, total: far.append((done, total)))
    listened.set()
    qtbot.waitUntil(lambda: far == [(12, 340)])
    progress.cancel()
    stopped.set()
    qtbot.waitUntil(lambda: [problem.code for problem in refused] == ["cancelled"])
    assert (far, told, progress.over()) == ([(12, 340)], [], True)


def test_whether_a_job_is_told_at_once_or_reported_it_is_told_exactly_once(tasks: Tasks, qtbot: QtBot) -> None:
    told, rounds = list[int](), 100
    for number in range(rounds):
        # About as long as the window stands by, so that both ends race for the outcome.
        tasks.book(partial(_after, number, 0.0029 + 0.0002 * (number % 2)), told.append, at_once=True)
        qtbot.waitUntil(lambda number=number: len(told) == number + 1)  # type: ignore[misc]
    assert told == list(range(rounds))


class _Quick(ThreadPoolExecutor):
    """The machine is so busy that all is done before whoever asked comes to wait for it."""

    def submit(self, *asked: Any, **more: Any) -> "Future[Any]":
        future: Future[Any] = super().submit(*asked, **more)
        wait([future])
        return future


def test_nobody_is_told_before_the_call_that_asked_has_returned(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shb_desktop.ui.tasks.ThreadPoolExecutor", _Quick)
    tasks, told = Tasks(), list[int]()
    tasks.toil(lambda _: 1, told.append)
    tasks.look(lambda: 2, told.append)
    assert told == []
    qtbot.waitUntil(lambda: told == [1, 2])
    tasks.stop()


def test_outcomes_that_came_together_have_a_turn_each(qtbot: QtBot) -> None:
    tasks, told, all_done = Tasks(), list[int](), Event()
    tasks.look(lambda: 1, told.append)
    tasks.look(lambda: 2, told.append)
    tasks.look(all_done.set, lambda _: told.append(3))
    assert all_done.wait(10)
    QCoreApplication.processEvents()
    assert told == [1]
    qtbot.waitUntil(lambda: told == [1, 2, 3])
    tasks.stop()
