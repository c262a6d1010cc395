"""From the Enter of a scanner to the painted card at the counter, and the raw scan with an empty repaint, in turns."""

import json
import random
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bench import shop
from bench.limits.scanning import RawCounter
from bench.measuring import in_turns
from shb_desktop.app import Program
from shb_desktop.domain.movement import Reason
from shb_desktop.paths import Home
from shb_desktop.ui.pages.counter import CounterPage

_REST_MS = 60
_SETTLE_MS = 1_500
_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class CardPainted(QObject):
    """Looks for a paint of the card that comes after its booking."""

    def __init__(self, program: Program, card: QWidget) -> None:
        super().__init__()
        self._booked = self.painted = False
        program.bridge.changed.connect(self._changed)
        card.installEventFilter(self)

    def begin(self) -> None:
        """The next scan."""
        self._booked = self.painted = False

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Qt's hook; lets everything through."""
        if event.type() is QEvent.Type.Paint and self._booked:
            self.painted = True
        return False

    def _changed(self, areas: frozenset[str]) -> None:
        self._booked |= "stock" in areas


def main(home: Path, limit: Path, articles: int, turns: int) -> None:
    """Print the milliseconds of each turn."""
    app = QApplication([])
    program = Program(app, Home(home))
    program.start()
    while not isinstance(page := program.window.page(), CounterPage):
        app.processEvents(_WAIT)
    chance = random.Random(shop.SEED)
    codes = [shop.ean(number) for number in chance.sample(range(shop.OFFERED + 1, articles + 1), turns)]
    raw, empty = RawCounter(limit), QWidget()
    empty.resize(1280, 800)
    empty.show()
    program.window.activateWindow()
    QTest.qWait(_SETTLE_MS)
    watch, handle = CardPainted(program, page.card), program.window.windowHandle()

    def type_code(turn: int) -> None:
        # What follows a booking (recent lines, the city's numbers) is let through before the next row of keys begins.
        QTest.qWait(_REST_MS)
        watch.begin()
        for character in codes[turn]:
            QTest.keyClick(handle, character)  # type: ignore[call-overload] # Qt takes a character too

    def enter(_: int) -> None:
        QTest.keyClick(handle, Qt.Key.Key_Return)
        while not watch.painted:
            app.processEvents(_WAIT)

    def scan_raw(turn: int) -> None:
        raw.scan(codes[turn], -1_000, Reason.OUT, shop.NOW + turn)
        empty.repaint()

    ours, fast = in_turns(turns, enter, scan_raw, type_code)
    raw.close()
    program.stop()
    print(json.dumps({"ours": ours, "limit": fast}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
