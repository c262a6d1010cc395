"""New reservations call for somebody: a badge in the rail, a note of the system, a sound until somebody looked."""

import shutil
from functools import partial

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from prima.contract.reservation import State
from shb_desktop.domain.reservation import Reservation
from shb_desktop.services import handover
from shb_desktop.ui import icons
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.directory import RESERVATIONS

REPEAT_MS = 30_000


class Attention(QObject):
    """Listens to what changes and calls."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._told: set[str] = set()
        self._first = True
        self._told_where = False
        self._repeat = QTimer(self, interval=REPEAT_MS)
        self._repeat.timeout.connect(desk.sounds.reserved)
        self.tray = self._tray()
        desk.window.has_tray = self.tray is not None
        desk.window.put_away.connect(self._say_where)
        desk.bridge.changed.connect(self._changed)
        self._look()

    def stop(self) -> None:
        """The program ends."""
        self._repeat.stop()
        self._desk.bridge.changed.disconnect(self._changed)
        self._desk.window.put_away.disconnect(self._say_where)
        self._desk.window.has_tray = False
        if self.tray is not None:
            self.tray.hide()

    def _changed(self, areas: frozenset[str]) -> None:
        if areas & {"reservations", "seen"}:
            self._look()

    def _look(self) -> None:
        self._desk.tasks.look(partial(handover.reservations, self._desk.book, State.PLACED), self._found)

    def _found(self, placed: tuple[Reservation, ...]) -> None:
        unseen = [found for found in placed if not found.seen]
        self._desk.window.rail.item(RESERVATIONS.key).set_badge(len(unseen))
        fresh = [found for found in unseen if found.id not in self._told]
        self._told.update(found.id for found in unseen)
        if unseen and not self._repeat.isActive():
            self._repeat.start()
        elif not unseen:
            self._repeat.stop()
        if fresh and not self._first:
            self._call(fresh)
        self._first = False

    def _call(self, fresh: list[Reservation]) -> None:
        window = self._desk.window
        title = (
            self.tr("Neue Reservierung") if len(fresh) == 1 else self.tr("{0} neue Reservierungen").format(len(fresh))
        )
        lines = ", ".join(f"{line.quantity}\u00a0× {line.title}" for line in fresh[0].lines)
        self._desk.sounds.reserved()
        if window.is_away():
            QApplication.alert(window)
            self._notify(title, lines)
        elif window.page() is None or window.page() is not window.built(RESERVATIONS.key):
            window.say(f"{title}: {lines}")

    def _notify(self, title: str, text: str) -> None:
        """A note of the system; a desktop without a tray (GNOME has none) may still take one."""
        if self.tray is not None:
            self.tray.showMessage(title, text, icons.app_icon())
        elif notifier := shutil.which("notify-send"):
            QProcess.startDetached(notifier, ["-a", "SHB Desktop", title, text])

    def _say_where(self) -> None:
        if not self._told_where:
            self._told_where = True
            self._notify(self.tr("SHB Desktop läuft weiter"), self.tr("Neue Reservierungen werden hier gemeldet."))

    def _tray(self) -> QSystemTrayIcon | None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return None
        window = self._desk.window
        tray = QSystemTrayIcon(icons.app_icon(), self)
        tray.setToolTip(window.windowTitle())
        menu = QMenu(window)
        show = QAction(self.tr("Öffnen"), menu)
        show.triggered.connect(window.to_front)
        menu.addAction(show)
        quit_action = QAction(self.tr("Beenden"), menu)
        quit_action.triggered.connect(window.leave)
        menu.addAction(quit_action)
        tray.setContextMenu(menu)
        tray.messageClicked.connect(self._open)
        tray.activated.connect(
            lambda reason: window.to_front() if reason == QSystemTrayIcon.ActivationReason.Trigger else None
        )
        tray.show()
        return tray

    def _open(self) -> None:
        self._desk.window.to_front()
        self._desk.window.open(RESERVATIONS.key)
