"""The last net under the window: a failure with words becomes a banner, any other a line in the log and a sentence."""

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from shb_desktop.errors import ShopError

_LOG = logging.getLogger("shb_desktop")
_LOG_BYTES = 1_000_000


class Unexpected(ShopError):
    """A fault of the program itself."""

    code = "unexpected"
    title = "Das Programm hat einen Fehler gemacht."
    hint = "Was als gebucht angezeigt wurde, ist gebucht. Wiederholen Sie den letzten Schritt, oder starten Sie neu."


class Failures(QObject):
    """Catches what nobody caught, in any thread. `caught` carries a ShopError."""

    caught = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def log_to(self, logs: Path) -> None:
        """Keep what nobody expected in a file, too. In a thread, behind the first paint: its library takes long."""
        from logging.handlers import RotatingFileHandler

        try:
            logs.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(logs / "desktop.log", maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8")
        except OSError:
            # Nowhere to write: the reason is shown when the book is opened, which needs the same folder.
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        _LOG.addHandler(handler)

    def stop(self) -> None:
        """Let go of Python's hooks and of the log file."""
        sys.excepthook, threading.excepthook = self._before
        for handler in list(_LOG.handlers):
            _LOG.removeHandler(handler)
            handler.close()

    def _caught(self, kind: type[BaseException], problem: BaseException | None, trace: TracebackType | None) -> None:
        if isinstance(problem, ShopError):
            self.caught.emit(problem)
        elif problem is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem or kind(), trace)
        else:
            _LOG.error("unexpected", exc_info=(kind, problem, trace))
            self.caught.emit(Unexpected())
