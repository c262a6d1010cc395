"""A watchdog over the window's event loop: each turn while it starts, searches, scrolls, scans and changes pages."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import perf_counter, sleep, thread_time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench import shop
from bench.fluid import FIRST_OPENING
from shb_desktop.app import Program
from shb_desktop.paths import Home
from shb_desktop.ui.directory import ARTICLES, COUNTER, ENTRIES, LABELS, OVERVIEW, RECEIVING, STOCKTAKE
from shb_desktop.ui.main_window import MainWindow
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.counter import CounterPage
from shb_desktop.ui.pages.overview import OverviewPage
from shb_desktop.ui.pages.receiving import ReceivingPage
from shb_desktop.ui.pages.stocktaking import StocktakingPage

_NOTHING_MS = 0.05
_REST = 0.003
"""Seconds after each act, for each step that was asked for."""
_DEADLINE = 120.0
_TERMS = ("apfel", "kaffee bio", "brot", "schoko")


class Watchdog:
    """Turns the event loop itself and notes, by what is going on, how long each turn with something in it took."""

    def __init__(self, app: QApplication, rest: float) -> None:
        self._app, self._rest = app, rest
        self.turns: dict[str, list[tuple[float, float]]] = {}
        self._kind = "start"

    @contextmanager
    def during(self, kind: str) -> Iterator[None]:
        """What the turns inside are counted as."""
        self._kind = kind
        yield
        self._kind = ""

    def act(self, act: Callable[[], object]) -> None:
        """Something a person does: it is a turn of its own, since the system's event calls it."""
        began = perf_counter(), thread_time()
        act()
        self._note(*began)
        self.rest(self._rest)

    def rest(self, seconds: float) -> None:
        """Let the window run."""
        end = perf_counter() + seconds
        while perf_counter() < end:
            self.turn()

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the window run until something is true."""
        end = perf_counter() + _DEADLINE
        while not condition():
            if perf_counter() > end:
                raise RuntimeError(f"{self._kind} never ends")
            self.turn()

    def turn(self) -> None:
        """One turn."""
        began = perf_counter(), thread_time()
        self._app.processEvents()
        self._note(*began)
        sleep(0.0005)

    def _note(self, began: float, worked: float) -> None:
        took, own = (perf_counter() - began) * 1_000, (thread_time() - worked) * 1_000
        if self._kind and took > _NOTHING_MS:
            self.turns.setdefault(self._kind, []).append((took, own))


def _is_there(window: MainWindow, key: str) -> bool:
    return (page := window.page()) is not None and page is window.built(key)


def _scan(watch: Watchdog, program: Program, steps: int) -> None:
    """One article after the other where scans are worked with: at the counter, in a delivery, a count, the labels."""
    window, codes = program.window, [shop.ean(number) for number in range(1, steps + 1)]
    for entry in (COUNTER, RECEIVING, STOCKTAKE, LABELS):
        page = window.go(entry.key)
        if isinstance(page, ReceivingPage | StocktakingPage):
            page.begin(entry.title)
            watch.until(page.finder.isVisible)
        with watch.during(f"scans, {entry.key}"):
            for code in codes:
                watch.act(partial(program.scanner.scanned.emit, code))


def main(home: Path, rounds: int, steps: int) -> None:
    """Print for each kind the longest turn by the clock and by the thread's own work."""
    app = QApplication([])
    watch, program = Watchdog(app, _REST * steps), Program(app, Home(home))
    with watch.during("start until ready to scan"):
        watch.act(program.start)
        watch.until(lambda: isinstance(program.window.page(), CounterPage))
    with watch.during("libraries loaded behind it"):
        watch.rest(steps / 10)
    window = program.window
    for entry in ENTRIES:
        with watch.during(f"{FIRST_OPENING}, {entry.key}"):
            watch.act(partial(window.open, entry.key))
            watch.until(partial(_is_there, window, entry.key))
            watch.rest(steps * _REST)
    page = window.go(ARTICLES.key)
    if not isinstance(page, ArticlesPage):
        raise TypeError("the page of articles did not open")
    watch.until(lambda: page.table.model().rowCount() > 0)
    overview = window.go(OVERVIEW.key)
    if not isinstance(overview, OverviewPage):
        raise TypeError("the overview did not open")
    for _ in range(rounds):
        overview.seen = None
        with watch.during("overview of the whole book"):
            watch.act(overview.reload)
            watch.until(lambda: overview.seen is not None)
    for _ in range(rounds):
        for entry in ENTRIES:
            with watch.during("page change"):
                watch.act(partial(window.open, entry.key))
        window.go(ARTICLES.key)
        with watch.during("search"):
            for term in _TERMS[: max(1, steps // 10)]:
                for character in term:
                    watch.act(partial(QTest.keyClick, page.search, character))
                watch.act(page.search.clear)
        with watch.during("scroll"):
            bar = page.table.verticalScrollBar()
            for step in range(steps):
                watch.act(partial(bar.setValue, bar.value() + bar.pageStep() * (1 + step % 7)))
            watch.act(partial(QTest.keyClick, page.table, Qt.Key.Key_Home))
    _scan(watch, program, steps)
    program.stop()
    told = {
        kind: {"longest": max(took for took, _ in turns), "longest work": max(own for _, own in turns)}
        for kind, turns in watch.turns.items()
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
