"""The frame: the rail, the page, and what the window says. It knows no page by name and nothing of the book."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QStackedWidget, QVBoxLayout, QWidget

from shb_desktop.errors import ShopError
from shb_desktop.ui import kinds
from shb_desktop.ui.directory import COUNTER, ENTRIES, Entry
from shb_desktop.ui.language import said, whole
from shb_desktop.ui.page import OUTER, Page
from shb_desktop.ui.steps import Steps
from shb_desktop.ui.theme import SPACE_4, SPACE_12, SPACE_16, SPACE_24, TARGET
from shb_desktop.ui.widgets.parts import Button, Elided, Empty, Icon, beside, frame, stacked, words
from shb_desktop.ui.widgets.rail import WIDTH, Rail

if TYPE_CHECKING:
    from shb_desktop.ui.help import Help
    from shb_desktop.ui.widgets.notices import Banner, Sheet, Toast

Build = Callable[[str], Page]
_STRIP_HEIGHT = TARGET + SPACE_4
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)

_LEAST, _FRAME = 620, 40
"""What the rail needs at least, and what the system puts above a window."""


def least_height(screen: int) -> int:
    """A laptop at 150 % has 720 pixels and a task bar: there the window must be as low as the screen leaves it."""
    return max(_LEAST, min(700, screen - _FRAME))


class MainWindow(QWidget):
    """Shown at once and furnished with pages as soon as the book is open; scans that come before wait for it.

    What it says by itself (banner, sheet, toast) is made when it is first needed, behind the first paint.
    """

    sync_wanted = Signal()
    storefront_wanted = Signal()
    devices_wanted = Signal()
    reset_wanted = Signal()
    tour_wanted = Signal()
    who_wanted = Signal()
    front = Signal()
    put_away = Signal()

    def __init__(self, shop: str = "", *, practice: bool = False, entries: tuple[Entry, ...] = ENTRIES) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("SHB Desktop – Übungsmodus") if practice else "SHB Desktop")
        self.setMinimumSize(QSize(1024, least_height(self.screen().availableSize().height())))
        self.resize(1280, 800)
        self._pages: dict[str, Page] = {}
        self._coming: Page | None = None
        self._build: Build | None = None
        self._early_scans: list[str] = []
        self._failed = False
        self._trouble: Empty | None = None
        self._steps = Steps(self)
        self.has_tray = self.closes_to_tray = False
        self.rail = Rail(entries)
        self.rail.set_shop(shop)
        self.rail.chosen.connect(self.open)
        self.rail.sync_wanted.connect(self.sync_wanted)
        self.rail.who.clicked.connect(lambda _=False: self.who_wanted.emit())
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._content, self._above = QVBoxLayout(), stacked(spacing=SPACE_16)
        self._content.setSpacing(SPACE_16)
        self._content.addLayout(self._above)
        self._content.addWidget(self._stack, 1)
        self._leave_margins()
        column = stacked(spacing=0)
        self.storefront_button: Button | None = None
        if practice:
            from shb_desktop.ui.widgets.coach import Coach

            self.coach = Coach()
            self._above.addWidget(self.coach)
            column.addWidget(self._practice_strip())
        body = beside(self.rail, self._content, spacing=0)
        if practice:
            column.addWidget(_bordered(body), 1)
        else:
            column.addLayout(body, 1)
        self.setLayout(column)
        self._key = COUNTER.key
        self.rail.select(self._key)
        for entry in entries:
            shortcut = QShortcut(QKeySequence(entry.shortcut), self)
            shortcut.activated.connect(lambda key=entry.key: self.open(key))
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(self._undo)
        QShortcut(QKeySequence(Qt.Key.Key_F1), self).activated.connect(self.help)
        self.handbook: Help | None = None

    @cached_property
    def banner(self) -> "Banner":
        """Above the page."""
        from shb_desktop.ui.widgets.notices import Banner

        made = Banner()
        self._above.addWidget(made)
        return made

    @cached_property
    def sheet(self) -> "Sheet":
        """Over the page."""
        from shb_desktop.ui.widgets.notices import Sheet

        return Sheet(self, WIDTH)

    @cached_property
    def toast(self) -> "Toast":
        """At the foot of the rail."""
        from shb_desktop.ui.widgets.notices import Toast

        before = None if self.storefront_button is None else self.tour_button
        return Toast(self, self.rail.pill, self.rail.who, self.rail.last, before)

    def appear(self) -> None:
        """Come onto the screen whole: where it is too low for the usual size, as large as it is."""
        if self.screen().availableSize().height() < self.height():
            self.showMaximized()
        else:
            self.show()

    def furnish(self, build: Build, then: Callable[[], None]) -> None:
        """The book is open: pages can be built from now on. `then`, once the first one is there (`finish`)."""
        self._steps.drop()
        self._put_pages_away()
        self._build = build
        self._end_trouble()
        self._steps.begin(self._furnishing(then))

    def _furnishing(self, then: Callable[[], None]) -> Iterator[None]:
        yield from kinds.met()
        _ = self.sheet  # in a turn of its own: the first page that comes to the front looks whether it is open
        yield
        yield from self._opening(self._key, None)
        yield
        then()
        waiting, self._early_scans = self._early_scans, []
        for code in waiting:
            self.take_scan(code)

    def unfurnish(self) -> None:
        """The book is about to close: no page may look into it any more."""
        self._steps.drop()
        self.sheet.leave()
        self.toast.close_now()
        self._build = None
        self._put_pages_away()

    def _put_pages_away(self) -> None:
        coming, self._coming = self._coming, None
        for page in (*self._pages.values(), coming):
            if page is not None:
                self._stack.removeWidget(page)
                page.deleteLater()
        self._pages.clear()

    def open(self, key: str, subject: object = None) -> None:
        """What a person asked for: a page that is not there yet comes step by step, and no step holds up the window.

        Keys that are pressed meanwhile are for the new page: the first of them brings it to its end.
        """
        if self._build is None or key in self._pages:
            self.go(key, subject)
            return
        self._steps.begin(self._opening(key, subject))
        if (handle := self.windowHandle()) is not None:
            handle.installEventFilter(self)

    def _opening(self, key: str, subject: object) -> Iterator[None]:
        self.rail.select(key)
        yield
        yield from self._making(key)
        if (page := self._pages.get(key)) is not None:
            self._bring(key, page)
            page.opened(subject)
        if (handle := self.windowHandle()) is not None:
            handle.removeEventFilter(self)

    def finish(self) -> None:
        """Whatever is being opened is there now."""
        self._steps.finish()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() in _KEYS:
            self._steps.finish()
        return False

    def go(self, key: str, subject: object = None) -> Page | None:
        """Bring a page to the front at once; None while the book is still being opened."""
        self._steps.finish()
        self._key = key
        self.rail.select(key)
        page = self._pages.get(key) or self._add(key)
        if page is None:
            return None
        self._bring(key, page)
        page.opened(subject)
        return page

    def _bring(self, key: str, page: Page) -> None:
        self._key = key
        if self._stack.currentWidget() is not page:
            self.sheet.leave()
            self._forget_failure()  # what went wrong there is not the matter here
        self._leave_margins(to_the_edge=page.to_the_edge)
        self._stack.setCurrentWidget(page)

    def _leave_margins(self, *, to_the_edge: bool = False) -> None:
        right, below = (SPACE_24 - OUTER, 0) if to_the_edge else (SPACE_24, SPACE_24)
        self._content.setContentsMargins(SPACE_24, SPACE_24, right, below)
        self._above.setContentsMargins(0, 0, SPACE_24 - right, 0)

    def page(self) -> Page | None:
        """The page at the front."""
        page = self._pages.get(self._key)
        return page if page is self._stack.currentWidget() else None

    def built(self, key: str) -> Page | None:
        """A page, if it was opened before."""
        return self._pages.get(key)

    def expect_scan(self) -> None:
        """A code is on its way to the page at the front."""
        page = self.page()
        if page is not None:
            page.expect_scan()

    def take_scan(self, code: str) -> None:
        """A scan from anywhere: for what is open, for the page at the front if it wants it, else for the counter."""
        if self._build is None:
            self._early_scans.append(code)
            return
        self._steps.finish()
        self._forget_failure()  # the next scan is the answer to what was wrong with the last one
        inside = self.sheet.content()
        if isinstance(inside, Page) and inside.take_scan(code):
            return
        page = self.page()
        if page is not None and page.take_scan(code):
            return
        # Somebody is filling something in: book behind it, the counter says what it did in a toast.
        behind = self.built(COUNTER.key) or self._add(COUNTER.key)
        counter = behind if inside is not None else self.go(COUNTER.key)
        if counter is not None:
            counter.take_scan(code)

    def _forget_failure(self) -> None:
        if self._failed:
            self._failed = False
            self.banner.hide()

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """A toast."""
        self.toast.say(text, undo)
        self.announce(text)

    def fail(self, problem: ShopError) -> None:
        """A banner for a failure with words."""
        self._failed = True
        from shb_desktop.domain.staff import OwnerOnly  # not before the first paint

        if problem.code == OwnerOnly.code:
            self.banner.say(
                said(problem.title), said(problem.hint), "warning", self.tr("Anmelden"), self.who_wanted.emit
            )
        else:
            self.banner.say(said(problem.title), said(problem.hint))
        self.announce(whole(problem))

    def announce(self, text: str) -> None:
        """Tell the screen reader, if one listens."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def help(self) -> None:
        """Open the handbook at the chapter of the page that is open."""
        from shb_desktop.ui.help import Help  # few press F1, and nobody before the first paint

        if self.handbook is None:
            self.handbook = Help(self)
        self.handbook.open_chapter(self._key)

    def open_sheet(self, title: str, content: QWidget, width: int = 640) -> None:
        """Open something over the page."""
        self.sheet.open_with(title, content, width)

    def show_trouble(self, problem: ShopError, way_out: Callable[[], None], action: str = "") -> None:
        """The book cannot be opened: say why, and offer the way out; without a name of its own it is to try again."""
        self.unfurnish()
        self._end_trouble()
        self._trouble = Empty(
            "warning", said(problem.title), said(problem.hint), action or self.tr("Noch einmal versuchen"), way_out
        )
        self._leave_margins()
        self._stack.addWidget(self._trouble)
        self._stack.setCurrentWidget(self._trouble)

    def trouble(self) -> str:
        """Why the book cannot be opened; empty while it can."""
        return self._trouble.text() if self._trouble is not None else ""

    def to_front(self) -> None:
        """Somebody started the program again, or clicked on its note."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()
        self.front.emit()

    def is_away(self) -> bool:
        """Nobody can see it now."""
        return not self.isVisible() or self.isMinimized() or not self.isActiveWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as Space does; of itself Qt does so in dialogs only.

        Here comes only what the widget with the keyboard and all around it left over; a scan's Enter never does.
        """
        here = QApplication.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if enter and isinstance(here, QAbstractButton) and not isinstance(here, QCheckBox):
            here.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.front.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.toast.close_now()
        if self.has_tray and self.closes_to_tray:
            event.ignore()
            self.hide()
            self.put_away.emit()
            return
        super().closeEvent(event)

    def close_for_good(self) -> None:
        """Close from now on, whatever was chosen for the cross of the window."""
        self.has_tray = False

    def leave(self) -> None:
        """End the program."""
        self.close_for_good()
        QApplication.quit()

    def _add(self, key: str) -> Page | None:
        for _ in self._making(key):
            pass
        return self._pages.get(key)

    def _making(self, key: str) -> Iterator[None]:
        """A page comes into the window while there is nothing in it yet: each part is dressed in a turn of its own."""
        if self._build is None:
            return
        page = self._coming = self._build(key)
        page.resize(0, 0)  # or Qt paints anew whatever lies where the page would stand
        self._stack.addWidget(page)
        for _ in page.build():
            yield
        self._pages[key], self._coming = page, None
        yield
        # A look at it while nobody sees it: all layouts are worked out before it is shown.
        page.resize(self._stack.size())
        page.grab(QRect(0, 0, 1, 1))
        yield

    def _end_trouble(self) -> None:
        if self._trouble is not None:
            self._stack.removeWidget(self._trouble)
            self._trouble.deleteLater()
            self._trouble = None

    def _undo(self) -> None:
        if not self.toast.undo_newest() and (page := self.page()) is not None:
            page.undo_last()

    def _practice_strip(self) -> QWidget:
        strip, row = frame("practice-strip", margin=0, spacing=SPACE_12, row=True)
        row.setContentsMargins(SPACE_16, SPACE_4 // 2, SPACE_12, SPACE_4 // 2)
        strip.setFixedHeight(_STRIP_HEIGHT)
        row.addWidget(Icon("info", 20, "on_practice"))
        row.addWidget(words(self.tr("Übungsmodus")))
        note = Elided(self.tr("Hier kann nichts schiefgehen."), "plain")
        note.set_lines(2)
        row.addWidget(note, 1)
        self.tour_button = Button(self.tr("Rundgang"), "practice", "question")
        self.tour_button.clicked.connect(self.tour_wanted)
        self.tour_button.setEnabled(False)
        row.addWidget(self.tour_button)
        self.storefront_button = Button(self.tr("Schaufenster öffnen"), "practice", "globe")
        self.storefront_button.clicked.connect(self.storefront_wanted)
        self.storefront_button.setEnabled(False)
        row.addWidget(self.storefront_button)
        self.reset_button = Button(self.tr("Von vorn beginnen"), "practice", "refresh")
        self.reset_button.clicked.connect(self.reset_wanted)
        row.addWidget(self.reset_button)
        return strip


def _bordered(body: object) -> QWidget:
    border, inside = frame("practice", margin=0, spacing=0)
    inside.setContentsMargins(3, 0, 3, 3)
    ground = QWidget()
    ground.setAutoFillBackground(True)
    ground.setLayout(body)  # type: ignore[arg-type]
    inside.addWidget(ground)
    return border
