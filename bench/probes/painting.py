"""From the Enter of a scanner to the painted card at the counter, and the raw scan with an empty repaint, in turns."""

import json
import random
import sys
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bench import shop
from bench.limits.scanning import RawCounter
from shb_desktop.app import Program
from shb_desktop.domain.movement import Reason
from shb_desktop.paths import Home
from shb_desktop.ui.pages.counter import CounterPage
from shb_desktop.ui.widgets.article_card import ArticleCard

_REST_MS = 60
_LOOK_MS = 200
_LOST_S = 1.0
"""A machine so busy that it stands still within a row of keys makes typing of it: such a turn is taken anew."""
_MOST_LOST = 20
_HEARTBEAT_MS = 500
_QUIET = 0.05
"""Share of a processor below which nothing is going on any more: the day's copy and the check of the book are done."""
Taken = tuple[float, float]
_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class CardPainted(QObject):
    """Looks for a paint of the card that shows a certain article: a row of scans paints only what changed."""

    def __init__(self, card: ArticleCard) -> None:
        super().__init__()
        self._card, self._article, self.painted = card, 0, False
        card.face.installEventFilter(self)

    def begin(self, article: int) -> None:
        """The next scan is of this article."""
        self._article, self.painted = article, False

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Qt's hook; lets everything through."""
        if event.type() is QEvent.Type.Paint and self._card.shown_article() == self._article:
            self.painted = True
        return False


def main(home: Path, limit: Path, articles: int, turns: int) -> None:
    """Print the milliseconds of each turn, on the clock and of the processor."""
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
    _until_quiet(program)
    watch, handle = CardPainted(page.card), program.window.windowHandle()
    heartbeat = QTimer(interval=_HEARTBEAT_MS)
    heartbeat.start()

    def scan(turn: int) -> Taken:
        for _ in range(_MOST_LOST):
            # What follows a booking (recent lines, the city's numbers) comes before the next row of keys begins.
            _rest(_REST_MS)
            page.finder.clear()
            watch.begin(numbers[turn])
            for character in codes[turn]:
                QTest.keyClick(handle, character)  # type: ignore[call-overload] # Qt takes a character too
            began, worked = perf_counter(), process_time()
            QTest.keyPress(handle, Qt.Key.Key_Return)
            while not watch.painted and perf_counter() - began < _LOST_S:
                app.processEvents(_WAIT)
            taken = (perf_counter() - began) * 1_000, (process_time() - worked) * 1_000
            # A finger or a scanner lets go of it when the card is long painted.
            QTest.keyRelease(handle, Qt.Key.Key_Return)
            if watch.painted:
                return taken
        raise RuntimeError(f"the card of {codes[turn]} was not painted")

    def scan_raw(turn: int) -> Taken:
        # It too comes after a pause: in a row with the scan before, the processor would have all of it at hand.
        _rest(_REST_MS)
        began, worked = perf_counter(), process_time()
        raw.scan(codes[turn], -1_000, Reason.OUT, shop.NOW + turn)
        empty.repaint()
        return (perf_counter() - began) * 1_000, (process_time() - worked) * 1_000

    both: tuple[list[Taken], list[Taken]] = ([], [])
    for turn in range(turns):
        for which in (0, 1) if turn % 2 == 0 else (1, 0):
            both[which].append((scan, scan_raw)[which](turn))
    raw.close()
    program.stop()
    (ours, worked), (limits, limits_worked) = (zip(*one, strict=True) for one in both)
    print(json.dumps({"ours": ours, "worked": worked, "limit": limits, "limit worked": limits_worked}))


def _rest(milliseconds: int) -> None:
    """A loop, as the program itself runs: QTest's own wait keeps the interpreter from every other thread."""
    loop, timer = QEventLoop(), QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(loop.quit)
    timer.start(milliseconds)
    loop.exec()


def _until_quiet(program: Program) -> None:
    """The libraries are loaded behind the counter, the day's copy made and the book looked through."""
    through: list[None] = []
    program.tasks.toil(lambda _: None, through.append)
    while not through:
        _rest(_LOOK_MS)
    while True:
        busy = process_time()
        _rest(_LOOK_MS)
        if process_time() - busy < _QUIET * _LOOK_MS / 1_000:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
