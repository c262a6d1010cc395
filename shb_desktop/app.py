"""The composition root: builds book, sync, pages and window, hands them down, and takes them apart again.

The window is painted first; the book's libraries, the sync and in practice mode the hub are imported behind it, in a
thread, while scans already wait in line.
"""

import gc
import signal
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QApplication

from shb_desktop import backstage
from shb_desktop.errors import ShopError
from shb_desktop.paths import Home, home_of
from shb_desktop.ui import icons, kinds
from shb_desktop.ui.bridge import Bridge
from shb_desktop.ui.city_line import CityLine
from shb_desktop.ui.directory import LINE
from shb_desktop.ui.failures import Failures
from shb_desktop.ui.garbage import Garbage
from shb_desktop.ui.language import language_of, speak
from shb_desktop.ui.main_window import MainWindow
from shb_desktop.ui.single import Single
from shb_desktop.ui.steps import Steps
from shb_desktop.ui.theme import Appearance, Theme

if TYPE_CHECKING:
    from shb_desktop.backstage import Opened
    from shb_desktop.ledger.database import Book
    from shb_desktop.practice import Practice
    from shb_desktop.services.safekeeping import Restored
    from shb_desktop.sync.worker import Worker
    from shb_desktop.ui.attention import Attention
    from shb_desktop.ui.beginning import FirstRun
    from shb_desktop.ui.desk import Desk
    from shb_desktop.ui.devices import Devices
    from shb_desktop.ui.ending import Ending
    from shb_desktop.ui.lesson import Lesson
    from shb_desktop.ui.reception import Reception
    from shb_desktop.ui.scanner import Scanner
    from shb_desktop.ui.tasks import Tasks
    from shb_desktop.ui.updates import Updates

_PAINT = QEvent.Type.Paint
_NO_PAINT_MS = 500
"""A window that the system keeps minimized is never painted; the book is opened all the same."""
_SETTLED_MS = 150
"""The counter is painted and lists its last bookings before libraries come in: beside a thread that imports, each turn
of the window takes twice as long."""
_HAND_OVER_S = 0.0005
"""Whoever has the interpreter gives it up after so long to the thread that waits for it; of itself Python takes 5 ms.
The window asks for it many times while it paints, so a thread at work beside it would cost frames, not parts of one."""


def run(folder: Path | None, *, practice: bool) -> int:
    """Open the window for a home; a second start brings the first one's window to the front. The exit status."""
    app = QApplication(sys.argv[:1])
    name_application(app)
    home = home_of(folder, practice=practice)
    speak(app, language_of(home))
    single = Single(home.folder)
    if single.ring():
        return 0
    program = Program(app, home, practice=practice)
    single.rung.connect(program.window.to_front)
    program.begun.connect(single.listen)
    program.start()
    app.aboutToQuit.connect(program.stop)
    for name in (signal.SIGINT, signal.SIGTERM):
        # Ctrl+C in the terminal, or the system shutting down: leave as if the window had been closed.
        signal.signal(name, lambda *_: program.window.leave())
    # The session ends: a window that goes into the tray would keep the computer from being switched off.
    app.commitDataRequest.connect(lambda _: program.window.close_for_good())
    status = app.exec()
    single.stop()
    return status


def name_application(app: QApplication) -> None:
    """What the system calls us."""
    app.setApplicationName("SHB Desktop")
    app.setApplicationDisplayName("SHB Desktop")
    app.setDesktopFileName("shb-desktop")
    app.setQuitOnLastWindowClosed(True)


class Program(QObject):
    """One running desktop. `begun` behind the first paint: scanner and threads are there from then on.
    `ready` when the pages are there, `line_ready` when practice mode's city is.
    """

    scanner: "Scanner"
    tasks: "Tasks"
    begun = Signal()
    ready = Signal()
    line_ready = Signal()
    stopped = Signal()

    def __init__(self, app: QApplication, home: Home, *, practice: bool = False, citizens: bool = True) -> None:
        super().__init__()
        # A thousand modules are coming and nothing of them is garbage: looking for some costs a tenth of the start.
        gc.disable()
        self._handed_over = sys.getswitchinterval()
        sys.setswitchinterval(_HAND_OVER_S)
        self.home, self._practising, self._citizens = home, practice, citizens
        self.failures = Failures()
        self.theme = Theme(app)
        self.window = MainWindow(practice=practice)
        self.theme.wear(self.window)
        self.failures.caught.connect(self.window.fail)
        self.bridge = Bridge()
        self.line = CityLine(self.window, self.bridge, home, self)
        self.bridge.restore_wanted.connect(self.restore)
        self.bridge.update_wanted.connect(self._look_for_update)
        self.bridge.appearance_wanted.connect(lambda chosen: self.theme.appear(Appearance(chosen)))
        self._app, self._begun, self._steps = app, False, Steps(self)
        self._garbage = Garbage(self)
        self.desk: Desk | None = None
        self.practice: Practice | None = None
        self.attention: Attention | None = None
        self.reception: Reception | None = None
        self.ending: Ending | None = None
        self.first_run: FirstRun | None = None
        self.updates: Updates | None = None
        self.devices: Devices | None = None
        self.lesson: Lesson | None = None
        self.window.sync_wanted.connect(lambda: self.window.open(LINE.key))
        self.window.storefront_wanted.connect(self._open_storefront)
        self.window.reset_wanted.connect(self.reset)
        self.window.tour_wanted.connect(self.guide)

    def start(self) -> None:
        """Paint, then open the book."""
        self.window.installEventFilter(self)
        self.window.appear()
        QTimer.singleShot(_NO_PAINT_MS, self._begin)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt's hook; lets everything through."""
        if event.type() is _PAINT:
            self.window.removeEventFilter(self)
            # What stands in line now, the paint of all that lies in the window with it, comes first.
            QTimer.singleShot(1, self._begin)
        return False

    def stop(self) -> None:
        """Take everything apart, in the order in which it leans on each other; nothing that was booked is lost."""
        if self._begun:
            self._steps.finish()
            self._close()
            self.scanner.stop()
            self.tasks.stop()
        self._begun = True  # a paint that is still to come begins nothing
        self.failures.stop()
        gc.unfreeze()
        self._garbage.stop()
        sys.setswitchinterval(self._handed_over)
        self.stopped.emit()

    def reset(self) -> None:
        """Practice mode from the beginning: another book, another city."""
        if not self._practising:
            return
        import shutil

        from shb_desktop.ui.tasks import Tasks

        self._close()
        self.tasks.stop()
        shutil.rmtree(self.home.folder, ignore_errors=True)
        self.tasks = Tasks()
        self._open()

    def guide(self) -> None:
        """Practice mode's tour, from its beginning."""
        from shb_desktop.ui.lesson import Lesson

        self._end_lesson()
        practice = self.practice
        if self.desk is not None and practice is not None:
            self.lesson = Lesson(self.desk, self.window.coach, lambda: self.tasks.look(practice.visit, lambda _: None))

    def _end_lesson(self) -> None:
        if self.lesson is not None:
            self.lesson.stop()
            self.lesson = None

    def restore(self, copy: str) -> None:
        """Put a copy in the place of the open book, by the word of an owner, and open what is there then."""
        if self.desk is None:
            return
        from shb_desktop.domain.staff import Deed
        from shb_desktop.ui.tasks import Tasks

        try:
            self.desk.shift.actor.must(Deed.RESTORE)
        except ShopError as problem:
            self.window.fail(problem)
            return
        self._close()
        self.tasks = Tasks()
        self._put_back(Path(copy))

    def _begin(self) -> None:
        if self._begun:
            return
        self._begun = True
        self._steps.begin(self._beginning())

    def _beginning(self) -> Iterator[None]:
        from shb_desktop.ui.scanner import Scanner

        self.scanner = Scanner(self._app)
        self.scanner.coming.connect(self.window.expect_scan)
        self.scanner.scanned.connect(self.window.take_scan)
        yield
        from shb_desktop.ui.tasks import Tasks

        self.tasks = Tasks()
        self._open()
        self.tasks.toil(lambda _: self.failures.log_to(self.home.logs), lambda _: None)
        yield
        self.window.setWindowIcon(icons.app_icon())
        self.begun.emit()
        yield
        # The first widget of Qt's own making makes PySide look through all kinds of widgets, with their enumerations:
        # few in a turn, while the book is being opened, instead of all of them while the counter is built.
        yield from kinds.met()

    def _open(self) -> None:
        home, practising = self.home, self._practising
        self.tasks.book(lambda: backstage.opened(home, practising), self._furnish, self._cannot_open, patient=False)

    def _cannot_open(self, problem: ShopError) -> None:
        self._garbage.start()
        from shb_desktop.services.safekeeping import BookUnusable
        from shb_desktop.ui.figures import written

        newest = problem.trouble.newest if isinstance(problem, BookUnusable) else None
        if newest is None:
            self.window.show_trouble(problem, self._open)
            return
        made = f"{written(newest.made.date())}, {newest.made:%H:%M}"
        action = self.tr("Sicherung vom {0} einspielen").format(made)
        self.window.show_trouble(problem, lambda: self._put_back(newest.path), action)

    def _put_back(self, copy: Path) -> None:
        """A person chose the copy that was offered; the damaged book stays beside it."""
        from shb_desktop.ledger.database import system_clock
        from shb_desktop.opening import open_book
        from shb_desktop.services import safekeeping

        home = self.home
        self.tasks.book(
            lambda: safekeeping.restore(home, copy, system_clock, lambda: open_book(home)),
            self._restored,
            self._cannot_open,
            patient=False,
        )

    def _restored(self, done: "Restored") -> None:
        self._open()
        if done.pictures_missing:
            told = self.tr("Das Buch ist eingespielt. Bilder, die weder hier noch bei der Sicherung liegen: {0}")
            self.window.say(told.format(done.pictures_missing))

    def _furnish(self, opened: "Opened") -> None:
        from shb_desktop.ui.desk import Desk
        from shb_desktop.ui.furnish import furnish
        from shb_desktop.ui.sounds import Sounds

        book = opened.book
        self.desk = Desk(book, self.tasks, self.bridge, self.window, Sounds(), self.line.wake)
        self.desk.shift.begin(opened.actor)
        self.desk.sounds.switch(opened.sounds)
        self.window.closes_to_tray = opened.tray
        if opened.appearance:
            self.theme.appear(Appearance(opened.appearance))
        self.window.rail.set_shop(opened.shop)
        furnish(self.desk, self._furnished)

    def _furnished(self) -> None:
        from shb_desktop.ui.attention import Attention
        from shb_desktop.ui.reception import Reception

        if self.desk is None:
            return
        self.ready.emit()
        self.attention = Attention(self.desk)
        self.reception = Reception(self.desk)
        self.line.serve(self.desk)
        QTimer.singleShot(_SETTLED_MS, self, partial(self._bring_in, self.desk.bare))

    def _bring_in(self, book: "Book") -> None:
        """The shop scans; what talks to the city, and the other pages, are imported behind it."""
        if self.desk is None or self.desk.bare is not book:
            return
        from shb_desktop.ui.furnish import pages

        self.tasks.toil(lambda _: backstage.line(), lambda line: self._hold(line, book), self.window.fail)
        self.tasks.toil(lambda _: pages(), lambda _: None)
        self.tasks.toil(lambda _: backstage.devices(), lambda devices: self._listen(devices, book), self.window.fail)
        if not self._practising:
            self.tasks.toil(lambda _: backstage.updates(), lambda updates: self._watch(updates, book), self.window.fail)
        self.tasks.toil(lambda _: None, lambda _: self._settle())
        if self._practising:
            self.tasks.look(
                lambda: backstage.city(self.home, book, citizens=self._citizens), self._city_ready, self.window.fail
            )
        else:
            self.tasks.toil(lambda _: backstage.looked_after(self.home, book), self._tell_damage, self.window.fail)
            self.tasks.look(lambda: backstage.provisioned(self.home, book), self._tell_provisioned, self.window.fail)

    def _settle(self) -> None:
        """A thousand modules stay for good: to look through them even once would be a pause."""
        gc.freeze()
        self._garbage.start()
        # For the first brush PySide makes 180 ready-made gradients: here, and not while a page is painted.
        QBrush(QColor())

    def _tell_damage(self, damage: ShopError | None) -> None:
        if damage is not None:
            self.window.fail(damage)

    def _tell_provisioned(self, shop: str) -> None:
        if shop:
            self.line.paired(self.tr("Gekoppelt mit „{0}“").format(shop))

    def _watch(self, updates: "type[Updates]", book: "Book") -> None:
        if self.desk is not None and self.desk.bare is book:
            self.updates = updates(self.desk, self.home, self.window.leave)

    def _look_for_update(self) -> None:
        if self.updates is not None:
            self.updates.look()

    def _city_ready(self, practice: "Practice") -> None:
        self.practice = practice
        if self.window.storefront_button is not None:
            self.window.storefront_button.setEnabled(True)
            self.window.tour_button.setEnabled(True)
        self._start_line()

    def _hold(self, line: "type[Worker]", book: "Book") -> None:
        if self.desk is not None and self.desk.bare is book:
            from shb_desktop.ui.ending import Ending  # a thread has brought it in with the line

            self.ending = Ending(self.desk)
            self.line.hold(line)
            self._start_line()

    def _listen(self, devices: "type[Devices]", book: "Book") -> None:
        if self.desk is not None and self.desk.bare is book:
            self.devices = devices(self.desk, self.scanner)
            if not self._practising:
                from shb_desktop.ui.beginning import FirstRun  # a thread has brought it in with the devices

                self.first_run = FirstRun(self.desk, self.line.pair, self.devices)

    def _start_line(self) -> None:
        if self.line.worker is None or (self._practising and self.practice is None):
            return
        self.line.start()
        if self._practising:
            self.line.sync_now()
            self.line_ready.emit()

    def _close(self) -> None:
        if self.ending is not None:
            self.ending.stop()
            self.ending = None
        self._end_lesson()
        if self.attention is not None:
            self.attention.stop()
            self.attention = None
        if self.reception is not None:
            self.reception.stop()
            self.reception = None
        if self.updates is not None:
            self.updates.stop()
            self.updates = None
        if self.first_run is not None:
            self.first_run.stop()
            self.first_run = None
        if self.devices is not None:
            self.devices.stop()
            self.devices = None
        self.window.unfurnish()
        self.line.stop()
        if self.practice is not None:
            self.practice.stop()
            self.practice = None
        desk, self.desk = self.desk, None
        if desk is not None:
            # What is being booked at this moment is booked before the book closes.
            self.tasks.stop()
            backstage.keep_language(self.home, desk.bare)
            desk.bare.close()

    def _open_storefront(self) -> None:
        if self.practice is not None:
            from PySide6.QtCore import QUrl
            from PySide6.QtGui import QDesktopServices

            QDesktopServices.openUrl(QUrl(self.practice.storefront))
