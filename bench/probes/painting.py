"""From the Enter of a scanner to the painted card at the counter, and the raw scan with an empty repaint, in turns."""

import json
import random
import sys
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bench import shop
from bench.limits.scanning import RawCounter
from shb_desktop.app import Program
from shb_desktop.domain.movement import Reason
from shb_desktop.paths import Home
from shb_desktop.ui.pages.counter import CounterPage
from shb_desktop.ui.widgets.article_card import ArticleCard
from shb_desktop.ui.widgets.parts import Fitting

_REST_MS = 60
_LOOK_MS = 200
_DEADLINE = 20.0
_QUIET = 0.05
"""Share of a processor below which nothing is going on any more: the day's copy and the check of the book are done."""
_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class CardPainted(QObject):
    """Looks for a paint of the card that shows a certain article: of its name, as only what changed is painted."""

    def __init__(self, card: ArticleCard) -> None:
        super().__init__()
        self._card, self._article, self.painted = card, 0, False
        for name in card.findChildren(Fitting):
            name.installEventFilter(self)

    def begin(self, article: int) -> None:
        """The next scan is of this article."""
        self._article, self.painted = article, False

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Qt's hook; lets everything through."""
        if event.type() is QEvent.Type.Paint and self._card.shown_article() == self._article:
            self.painted = True
        return False


def main(home: Path, limit: Path, articles: int, turns: int) -> None:
    """Print the milliseconds of each turn."""
    app = QApplication([])
    program = Program(app, Home(home))
    program.start()
    while not isinstance(page := program.window.page(), CounterPage):
        app.processEvents(_WAIT)
    chance = random.Random(shop.SEED)
    numbers = chance.sample(range(shop.OFFERED + 1, articles + 1), turns)
    codes = [shop.ean(number) for number in numbers]
    raw, empty = RawCounter(limit), QWidget()
    empty.resize(1280, 800)
    empty.show()
    program.window.activateWindow()
    _until_quiet()
    watch, handle = CardPainted(page.card), program.window.windowHandle()

    def scan(turn: int) -> float:
        # What follows a booking (recent lines, the city's numbers) is let through before the next row of keys begins.
        QTest.qWait(_REST_MS)
        watch.begin(numbers[turn])
        for character in codes[turn]:
            QTest.keyClick(handle, character)  # type: ignore[call-overload] # Qt takes a character too
        began = perf_counter()
        QTest.keyClick(handle, Qt.Key.Key_Return)
        while not watch.painted:
            if perf_counter() - began > _DEADLINE:
                raise RuntimeError(f"the card of {codes[turn]} was not painted")
            app.processEvents(_WAIT)
        return (perf_counter() - began) * 1_000

    def scan_raw(turn: int) -> float:
        began = perf_counter()
        raw.scan(codes[turn], -1_000, Reason.OUT, shop.NOW + turn)
        empty.repaint()
        return (perf_counter() - began) * 1_000

    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(turns):
        for which in (0, 1) if turn % 2 == 0 else (1, 0):
            times[which].append((scan, scan_raw)[which](turn))
    raw.close()
    program.stop()
    print(json.dumps({"ours": times[0], "limit": times[1]}))


def _until_quiet() -> None:
    while True:
        busy = process_time()
        QTest.qWait(_LOOK_MS)
        if process_time() - busy < _QUIET * _LOOK_MS / 1_000:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
