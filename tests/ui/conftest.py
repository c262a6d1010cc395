"""A window on the sample shop: real book, real widgets, real threads; keys as a scanner and as a person press them."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from shb_desktop.domain.article import Article
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.services import catalogue
from shb_desktop.tour.hands import press_as_scanner
from shb_desktop.ui.bridge import Bridge
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.furnish import furnish
from shb_desktop.ui.garbage import look
from shb_desktop.ui.language import Translator
from shb_desktop.ui.main_window import MainWindow
from shb_desktop.ui.pages.counter import CounterPage
from shb_desktop.ui.scanner import Scanner
from shb_desktop.ui.sounds import Sounds
from shb_desktop.ui.tasks import Tasks
from shb_desktop.ui.theme import Theme
from tests.shop import opened
from tests.words.catalogue import translations

APPLE_JUICE = "9520000000011"
APPLE_JUICE_CASE = "19520000000018"
HONEY = "9520000000080"
STRANGER = "9520000009007"


_Page = TypeVar("_Page", bound=QWidget)


@dataclass
class Counter:
    """A shop with its window, and hands to work on it."""

    desk: Desk
    bot: QtBot
    theme: Theme
    woken: list[None] = field(default_factory=list)

    @property
    def window(self) -> MainWindow:
        return self.desk.window

    @property
    def book(self) -> Book:
        return self.desk.book

    @property
    def theke(self) -> CounterPage:
        return self.page(CounterPage, "counter")

    def page(self, kind: type[_Page], key: str, *where: Any) -> _Page:
        """The page behind a key, opened."""
        page = self.window.go(key, *where)
        assert isinstance(page, kind)
        return page

    def article(self, code: str) -> Article:
        """The article behind a code, as the book has it now."""
        found = catalogue.find(self.book, code)
        assert found is not None
        return found

    def scan(self, code: str) -> None:
        """Keys without a pause, Enter behind."""
        press_as_scanner(self.window, code)
        QApplication.processEvents()

    def type(self, text: str, pause_ms: int = 70) -> None:
        """Keys as a quick person presses them."""
        for character in text:
            self.bot.wait(pause_ms)  # QTest's own delay does not reach a window
            QTest.keyClick(self.window.windowHandle(), character)  # type: ignore[call-overload]

    def press(self, key: Qt.Key) -> None:
        self.bot.wait(60)
        QTest.keyClick(self.window.windowHandle(), key)

    def press_enter(self) -> None:
        """Enter goes to whatever has the keyboard, a list of hits too."""
        target = QApplication.focusWidget()
        assert target is not None
        self.bot.wait(60)
        QTest.keyClick(target, Qt.Key.Key_Return)

    def click(self, button: QAbstractButton) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))
        self.window.finish()

    def until(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition, timeout=15_000)

    def answered(self) -> None:
        """Whatever was looked up so far has come: look-ups are answered in their order."""
        there: list[None] = []
        self.desk.tasks.look(lambda: None, there.append)
        self.until(lambda: bool(there))

    def shows(self, name: str) -> None:
        self.until(lambda: self.theke.card.shown_name() == name)


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """As in the program: no thread but the window's looks for garbage."""
    gc.disable()
    yield
    look()
    gc.enable()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = opened(tmp_path / "book.sqlite3", system_clock, filled=True)
    yield made
    made.close()


@pytest.fixture
def in_dutch(qapp: QApplication) -> Iterator[None]:
    translator = Translator(translations("nl"), qapp)
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Germany))
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    # As `speak` sets it in the program, whatever this machine's system says.
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    return Theme(qapp)


@pytest.fixture
def shop(qtbot: QtBot, qapp: QApplication, book: Book, theme: Theme) -> Iterator[Counter]:
    window = MainWindow("Laden am Markt")
    theme.wear(window)
    scanner = Scanner(qapp)
    scanner.scanned.connect(window.take_scan)
    tasks = Tasks()
    woken: list[None] = []
    desk = Desk(book, tasks, Bridge(), window, Sounds(on=False), lambda: woken.append(None))
    furnish(desk)
    window.finish()
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    yield Counter(desk, qtbot, theme, woken)
    window.unfurnish()
    scanner.stop()
    tasks.stop()
    # Otherwise every window of every test lives on, and each change of style dresses them all again.
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
