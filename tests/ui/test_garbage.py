"""What is garbage dies in the window's thread, however much the others allocate."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from shb_desktop.ui.garbage import Garbage, look


class Circle(QWidget):
    """A widget that nobody but itself holds."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_a_widget_in_a_circle_dies_in_the_thread_of_the_window(qapp: QApplication) -> None:
    died_in: list[int] = []
    parent = QObject()
    garbage = Garbage(parent)
    garbage.start()
    gc.collect()
    weakref.finalize(Circle(), lambda: died_in.append(threading.get_ident()))

    held: list[list[int]] = []
    busy = threading.Thread(target=lambda: held.extend([number] for number in range(100_000)))
    busy.start()
    busy.join()
    assert died_in == []
    look()

    assert died_in == [threading.get_ident()]
    garbage.stop()
    assert gc.isenabled()
