"""No turn of the event loop is long when a page is opened for the first time: by the window's own work, not the clock.

What counts is the processor's time of the window's thread, beside a piece of work of known size done at the same
moment: a busy or slow machine makes both longer. bench/fluid tells the milliseconds.
"""

from collections.abc import Callable, Iterator
from functools import partial
from time import thread_time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from bench.probes.fluid import Watchdog
from shb_desktop.ui.directory import COUNTER, ENTRIES
from shb_desktop.ui.furnish import furnish, pages
from tests.ui.conftest import Counter

_MOST = 12
"""So many pieces of work of known size may a turn have; each takes a millisecond where a frame has sixteen."""
_TRIES = 4
"""What else the machine does falls upon another turn each time; what a turn itself does does not go away."""


def known_work() -> float:
    """The processor's milliseconds for a piece of work of known size, the best of three: the first finds no fonts."""
    return min(_piece_of_work() for _ in range(3))


def _piece_of_work() -> float:
    ground = QPixmap(400, 300)
    began = thread_time()
    kept = {number % 997: str(number) for number in range(6_000)}
    painter = QPainter(ground)
    for number in range(40):
        painter.setPen(QColor("#123456"))
        painter.drawText(QRectF(0, 0, 300, 40), 0, kept[number])
        painter.fillRect(QRectF(0, 0, 300, 200), QColor("#ffffff"))
    painter.end()
    return (thread_time() - began) * 1_000


def longest_turn(shop: Counter, watch: Watchdog, key: str, ask: Callable[[], object]) -> float:
    """The longest turn from what a person does until the page is there and filled, in pieces of work."""
    there: list[None] = []
    before = known_work()
    with watch.during(key):
        watch.act(ask)
        watch.until(lambda: (page := shop.window.page()) is not None and page is shop.window.built(key))
        # Look-ups are answered in their order: behind this one the page has all it asked for.
        shop.desk.tasks.look(lambda: None, there.append)
        watch.until(lambda: bool(there))
        watch.turn()
    return max(own for _, own in watch.turns.pop(key)) / max(before, known_work())


@pytest.fixture
def watch(shop: Counter) -> Watchdog:
    pages()  # in the program a thread imports them, before anybody opens one
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return Watchdog(app, 0)


@pytest.mark.parametrize("key", [entry.key for entry in ENTRIES])
def test_a_page_that_is_opened_for_the_first_time_never_holds_up_the_window(
    shop: Counter, watch: Watchdog, key: str
) -> None:
    ask = partial(furnish, shop.desk) if key == COUNTER.key else partial(shop.window.open, key)
    seen = []
    for _ in _afresh(shop):
        seen.append(longest_turn(shop, watch, key, ask))
        if seen[-1] <= _MOST:
            return
    pytest.fail(f"The page holds up the window: {', '.join(f'{pieces:.1f}' for pieces in seen)} pieces of work")


def test_a_page_that_came_in_one_turn_would_be_noticed(shop: Counter, watch: Watchdog) -> None:
    at_once = partial(shop.window.go, "stocktake")
    assert any(longest_turn(shop, watch, "stocktake", at_once) > _MOST for _ in _afresh(shop))


def _afresh(shop: Counter) -> Iterator[None]:
    """Several times a window whose pages were never opened but for the counter, which is at the front."""
    for _ in range(_TRIES):
        shop.window.go(COUNTER.key)
        furnish(shop.desk)
        shop.window.finish()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the pages of the try before
        yield
