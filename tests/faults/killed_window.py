"""The desktop as a process of its own, to be killed while scans wait for the book.

`python -m tests.faults.killed_window HOME` says "ready", takes a line of codes from its input, scans them at the
counter and tells what it has noted of them as soon as they wait. Then it goes on until it is killed.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from shb_desktop.app import Program
from shb_desktop.paths import Home
from shb_desktop.ui.pages.counter import CounterPage

_LOOK_MS = 20


def main(home: Path) -> None:
    """Until it is killed."""
    app = QApplication([])
    program = Program(app, Home(home))
    program.start()
    clock = QTimer(interval=_LOOK_MS)
    clock.start()

    def turn() -> None:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    while not isinstance(program.window.page(), CounterPage):
        turn()
    print("ready", flush=True)
    codes = sys.stdin.readline().split()
    for code in codes:
        program.window.take_scan(code)
    noted = home / "unbooked-scans.json"
    while not noted.exists() or len(json.loads(noted.read_text(encoding="utf-8"))) < len(codes):
        turn()
    print(noted.read_text(encoding="utf-8"), flush=True)
    while True:
        turn()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
