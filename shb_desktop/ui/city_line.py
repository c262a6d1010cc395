"""The line to the city as the window has it: the worker behind it, the pill that tells how it stands, and pairing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from shb_desktop.errors import ShopError
from shb_desktop.paths import Home
from shb_desktop.ui.bridge import Bridge
from shb_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from shb_desktop.sync.status import SyncStatus
    from shb_desktop.sync.worker import Worker
    from shb_desktop.ui.desk import Desk

_TICK_MS = 1_000


class CityLine(QObject):
    """From `serve` until `stop` it is an open book's. What talks to the city is handed in once it is imported."""

    def __init__(self, window: MainWindow, bridge: Bridge, home: Home, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._bridge, self._home = window, bridge, home
        self._desk: Desk | None = None
        self.worker: Worker | None = None
        self.status: SyncStatus | None = None
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show)
        bridge.status.connect(self._changed)
        bridge.sync_wanted.connect(self.sync_now)
        bridge.pairing_wanted.connect(self._open_pairing)

    def serve(self, desk: "Desk") -> None:
        """A book is open."""
        self._desk = desk
        self._tick.start()

    def hold(self, worker: "type[Worker]") -> None:
        """Its worker; `start` lets it work."""
        if self._desk is not None:
            bridge = self._bridge
            self.worker = worker(self._desk.bare, self._home, bridge.status.emit, bridge.changed.emit)

    def start(self) -> None:
        """Talk to the city from now on."""
        if self.worker is not None:
            self.worker.start()

    def stop(self) -> None:
        """The book is about to close: end what is being said, and wait for it."""
        self._tick.stop()
        if self.worker is not None:
            self.worker.stop()
            self.worker = None
        self._desk = None

    def wake(self) -> None:
        """There is something to tell."""
        if self.worker is not None:
            self.worker.wake()

    def sync_now(self) -> None:
        """Somebody wants to know at once."""
        if self.worker is not None:
            self.worker.wake(True)

    def paired(self, told: str) -> None:
        """The shop is coupled: say so, and tell the city what waits."""
        self._window.say(told)
        self._bridge.changed.emit(frozenset({"outbox", "inbox"}))
        self.sync_now()

    def pair(self, url: str, code: str, done: Callable[[], None], failed: Callable[[ShopError], None]) -> None:
        """Couple with the hub at `url` by its code; what went wrong goes to `failed`."""
        from shb_desktop.services import shop
        from shb_desktop.sync.pairing import pair

        if self._desk is None:
            return
        book, home = self._desk.book, self._home

        def coupled() -> None:
            pair(book, home, url, code)
            shop.tell(book)

        def told(_: object) -> None:
            done()
            self.paired(self.tr("Gekoppelt"))

        self._desk.tasks.look(coupled, told, failed)

    def _open_pairing(self, hub: str) -> None:
        from shb_desktop.ui.dialogs.pairing import PairingSheet

        window = self._window
        sheet = PairingSheet(hub)
        sheet.pair_wanted.connect(lambda url, code: self.pair(url, code, window.sheet.leave, sheet.show_problem))
        window.open_sheet(self.tr("Mit PRIMA koppeln"), sheet, 520)

    def _changed(self, status: "SyncStatus") -> None:
        self.status = status
        self._show()

    def _show(self) -> None:
        if self.status is None:
            return
        from shb_desktop.ui import saying
        from shb_desktop.ui.line_words import pill

        self._window.rail.pill.show_as(*pill(self.status, saying.now_ms()))
        if self.status.shop:
            self._window.rail.set_shop(self.status.shop)
