"""An empty Qt window in a process of its own: when it is painted, and what it keeps in memory."""

import json

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from bench.measuring import resident_mb, since_start
from bench.probes.first_paint import FirstPaint


def main() -> None:
    """Show it, wait for its first paint, and say what that took."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    told: dict[str, float] = {}

    def painted() -> None:
        told["paint"] = since_start()
        QTimer.singleShot(300, app.quit)

    watch = FirstPaint(window, painted)
    window.show()
    app.exec()
    watch.stop()
    print(json.dumps({**told, "memory": resident_mb()}))


if __name__ == "__main__":
    main()
