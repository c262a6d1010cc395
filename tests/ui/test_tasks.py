"""What is done for somebody who has gone meanwhile is done, and told to nobody."""

from threading import Event

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from shb_desktop.ui.tasks import Tasks


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
