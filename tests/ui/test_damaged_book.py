"""The program starts on a book that is not whole."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shb_desktop.app import Program
from shb_desktop.ledger import picture_store
from shb_desktop.opening import open_book
from shb_desktop.paths import Home
from shb_desktop.services import catalogue, counter, pictures, safekeeping
from shb_desktop.ui.pages.counter import CounterPage
from shb_desktop.ui.theme import Theme
from shb_desktop.ui.widgets.parts import Empty
from tests.shop import ean, picture, put


@pytest.fixture
def damaged(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home").made()
    with closing(open_book(home)) as book:
        pictures.show(book, put(book, 1).id, picture())
        safekeeping.make(book, home)
    shutil.rmtree(home.pictures)
    home.book.write_bytes(b"\x00" * 8_192)
    return home


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, theme: Theme, damaged: Home) -> Iterator[Program]:
    made = Program(qapp, damaged)
    made.start()
    yield made
    made.stop()
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_damaged_book_is_said_and_put_back_only_when_a_person_says_so(
    program: Program, damaged: Home, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(program.window.findChildren(Empty)), timeout=10_000)
    (page,) = program.window.findChildren(Empty)
    assert "Sicherung vom" in page.button.text()
    assert damaged.book.read_bytes() == b"\x00" * 8_192
    with qtbot.waitSignal(program.ready, timeout=20_000):
        page.button.click()
    assert program.desk is not None
    assert catalogue.count(program.desk.book) == 1
    (former,) = damaged.folder.glob("book-*.sqlite3")
    assert former.read_bytes() == b"\x00" * 8_192
    # The article's picture came back from beside the copy, so there is nothing to say of pictures.
    assert len(list(damaged.pictures.iterdir())) == 1
    assert program.window.toast.isHidden()
    qtbot.waitUntil(lambda: len(safekeeping.copies(damaged)) == 2, timeout=10_000)


def test_a_picture_that_the_copy_lacks_is_told(program: Program, damaged: Home, qtbot: QtBot) -> None:
    shutil.rmtree(damaged.backups / picture_store.FOLDER)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(Empty)), timeout=10_000)
    (page,) = program.window.findChildren(Empty)
    with qtbot.waitSignal(program.ready, timeout=20_000):
        page.button.click()
    (said, *_) = program.window.toast.findChildren(QLabel)
    assert said.text().endswith("bei der Sicherung liegen: 1")


def test_the_copy_that_an_owner_chose_comes_back_in_the_same_window(
    qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    home = Home(tmp_path / "home").made()
    with closing(open_book(home)) as book:
        put(book, 1, stock=5)
        copy = safekeeping.make(book, home).path
        put(book, 2)
    program = Program(qapp, home)
    with qtbot.waitSignal(program.ready, timeout=20_000):
        program.start()
    assert program.desk is not None
    program.window.take_scan(ean(1))
    qtbot.waitUntil(lambda: len(counter.recent(program.desk.book)) == 3)  # type: ignore[union-attr]
    with qtbot.waitSignal(program.ready, timeout=20_000):
        program.bridge.restore_wanted.emit(str(copy))
    page = program.window.page()
    assert isinstance(page, CounterPage)
    assert [article.name for article in catalogue.page(program.desk.book)] == ["Apfelsaft"]
    program.window.take_scan(ean(1))
    qtbot.waitUntil(lambda: page.card.available_text() == "4")
    program.stop()
    program.window.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with closing(open_book(home)) as book:
        assert [line.quantity for line in counter.recent(book)] == [-1_000, 5_000]
