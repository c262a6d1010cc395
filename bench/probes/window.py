"""The desktop in a process of its own: when it is painted, when it is ready to scan, what it keeps in memory."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from bench.measuring import resident_mb, since_start
from bench.probes.first_paint import FirstPaint
from shb_desktop.app import Program
from shb_desktop.paths import Home


def main(home: Path) -> None:
    """Open the window for a home that has a large book, wait until it takes scans, and say what that took."""
    app = QApplication([])
    told: dict[str, float] = {}

    def ready() -> None:
        told["ready"] = since_start()
        told["memory"] = resident_mb()
        QTimer.singleShot(2_500, weighed)

    def weighed() -> None:
        told["later"] = resident_mb()
        app.quit()

    program = Program(app, Home(home))
    program.ready.connect(ready)
    watch = FirstPaint(program.window, lambda: told.setdefault("paint", since_start()))
    program.start()
    app.exec()
    watch.stop()
    program.stop()
    print(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
