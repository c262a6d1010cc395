"""The frame: early scans, failures in words, light and dark, one window per home, and no leak behind the tables."""

import subprocess
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from shb_desktop.app import Program
from shb_desktop.domain.article import UnknownArticle
from shb_desktop.paths import Home
from shb_desktop.services import publishing
from shb_desktop.sync.status import LineState, SyncStatus
from shb_desktop.ui import line_words
from shb_desktop.ui.dialogs.handover import open_handover
from shb_desktop.ui.directory import ENTRIES
from shb_desktop.ui.failures import Failures, Unexpected
from shb_desktop.ui.furnish import furnish
from shb_desktop.ui.main_window import MainWindow
from shb_desktop.ui.models.articles import Articles
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.single import Single
from shb_desktop.ui.theme import DARK, LIGHT, TARGET, TEXT, Theme, colors_of
from shb_desktop.ui.widgets.notices import scrolling
from shb_desktop.ui.widgets.parts import Button, Empty, stacked
from shb_desktop.ui.widgets.tables import Table
from tests.shop import reserve
from tests.ui.conftest import HONEY, Counter


def test_scans_that_come_before_the_book_is_open_are_booked_once_it_is(shop: Counter) -> None:
    shop.window.unfurnish()
    shop.scan(HONEY)
    shop.bot.wait(50)
    furnish(shop.desk)
    shop.shows("Blütenhonig 500 g")
    honey = shop.article(HONEY)
    assert honey.on_hand == 15_000


def shows(shop: Counter, key: str) -> bool:
    return shop.window.page() is not None and shop.window.page() is shop.window.built(key)


def test_every_page_opens_by_its_key(shop: Counter) -> None:
    for key, page in ((Qt.Key.Key_F3, "reservations"), (Qt.Key.Key_F4, "articles"), (Qt.Key.Key_F5, "offers")):
        shop.press(key)
        shop.until(partial(shows, shop, page))
        assert shop.window.rail.item(page).isChecked()


def test_a_page_comes_in_steps_and_a_key_pressed_meanwhile_is_for_it(shop: Counter) -> None:
    before = shop.window.page()
    shop.window.open("articles")
    assert shop.window.page() is before
    QTest.keyClick(shop.window.windowHandle(), "h")  # type: ignore[call-overload] # Qt takes a character too
    page = shop.window.built("articles")
    assert isinstance(page, ArticlesPage)
    shop.until(lambda: page.search.text() == "h")
    assert shop.window.page() is page


def test_a_scan_while_a_page_comes_is_booked_once(shop: Counter) -> None:
    shop.window.open("overview")
    shop.scan(HONEY)
    shop.shows("Blütenhonig 500 g")
    honey = shop.article(HONEY)
    assert honey.on_hand == 15_000


def test_a_change_of_colours_leaves_sizes_alone(shop: Counter) -> None:
    shop.scan(HONEY)
    shop.shows("Blütenhonig 500 g")
    sizes = [label.font().pixelSize() for label in shop.theke.card.findChildren(QLabel)]
    shop.theme.choose(Qt.ColorScheme.Dark)
    shop.theme.choose(None)
    assert [label.font().pixelSize() for label in shop.theke.card.findChildren(QLabel)] == sizes


def test_dark_and_light_follow_at_once(shop: Counter) -> None:
    shop.theme.choose(Qt.ColorScheme.Dark)
    assert colors_of(shop.window) is DARK
    dark = shop.window.grab().toImage().pixelColor(5, 5)
    shop.theme.choose(Qt.ColorScheme.Light)
    assert colors_of(shop.window) is LIGHT
    light = shop.window.grab().toImage().pixelColor(5, 5)
    shop.theme.choose(None)
    assert dark.lightness() < 60
    assert light.lightness() > 200


def test_nothing_in_the_window_is_cut_at_its_smallest(shop: Counter) -> None:
    shop.window.resize(1024, 700)
    for key in ("counter", "reservations", "articles", "offers"):
        shop.window.go(key)
        shop.bot.wait(30)
        hint = shop.window.minimumSizeHint()
        assert hint.width() <= 1024
        assert hint.height() <= 700


def test_what_is_pressed_in_the_practice_strip_and_on_a_flat_toast_is_large_enough(shop: Counter, qtbot: QtBot) -> None:
    practice = MainWindow(practice=True)
    qtbot.addWidget(practice)
    shop.theme.wear(practice)
    strip = [button for button in practice.findChildren(Button) if button.property("kind") == "practice"]
    assert len(strip) == 3
    toast = shop.window.toast
    toast.say("Gebucht", lambda: None)
    assert toast._arrange(shop.window.rail.width(), 1, flat=True) >= TARGET
    for button in (*strip, toast._undo):
        button.ensurePolished()
        assert min(button.sizeHint().height(), button.sizeHint().width()) >= TARGET
    assert [frame.height() >= TARGET for frame in practice.findChildren(QFrame) if strip[0] in frame.children()] == [
        True
    ]


def test_in_the_least_window_a_toast_of_practice_mode_covers_nothing_but_words_of_its_strip(
    shop: Counter, qtbot: QtBot
) -> None:
    practice = MainWindow("Laden am Markt", practice=True)
    qtbot.addWidget(practice)
    shop.theme.wear(practice)
    practice.resize(1024, 700)
    practice.show()
    practice.say("Gespeichert: Bienenwachskerze", lambda: None)
    toast, rail = practice.toast.geometry(), practice.rail.mapTo(practice, QPoint(0, 0))
    assert practice.toast._undo.isVisible()
    assert 0 <= toast.top() < toast.bottom() < rail.y()
    assert toast.right() < practice.tour_button.mapTo(practice, QPoint(0, 0)).x()


def test_practice_mode_has_an_orange_frame_all_around_and_a_real_shop_has_none(shop: Counter, qtbot: QtBot) -> None:
    for practice in (True, False):
        window = MainWindow("Laden am Markt", practice=practice)
        qtbot.addWidget(window)
        shop.theme.wear(window)
        window.resize(1024, 700)
        window.show()
        seen = window.grab().toImage()
        edges = ((1, 350), (1022, 350), (512, 1), (512, 698))
        assert {seen.pixelColor(*edge).name() == colors_of(window).practice for edge in edges} == {practice}


def test_a_sheet_stays_inside_the_window_and_what_scrolls_in_it_gives_way(shop: Counter) -> None:
    foot, inside = QLabel("Speichern"), QWidget()
    inside.setFixedHeight(900)
    area = scrolling(inside)
    area.setMinimumHeight(620)
    content = QWidget()
    content.setLayout(stacked(area, foot, spacing=8))
    shop.window.resize(1280, 900)
    shop.window.open_sheet("Hoch", content, 900)
    shop.bot.wait(20)
    assert area.height() >= 620
    shop.window.resize(1024, 700)
    shop.bot.wait(20)
    assert area.geometry().bottom() < foot.geometry().top()
    for corner in (content.rect().topLeft(), content.rect().bottomRight()):
        assert shop.window.rect().adjusted(240, 24, -24, -24).contains(content.mapTo(shop.window, corner))


def test_a_failure_with_words_becomes_a_banner(shop: Counter) -> None:
    shop.window.fail(UnknownArticle("4711"))
    assert "4711" in shop.window.banner.words()


def test_a_fault_of_the_program_is_logged_and_said_in_one_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    failures = Failures()
    failures.log_to(tmp_path / "logs")
    try:
        with qtbot.waitSignal(failures.caught) as caught:
            sys.excepthook(ValueError, ValueError("geheim"), None)
    finally:
        failures.stop()
    assert isinstance(caught.args[0], Unexpected)
    assert "geheim" not in caught.args[0].hint
    assert "ValueError: geheim" in (tmp_path / "logs" / "desktop.log").read_text(encoding="utf-8")


def test_a_second_start_rings_the_first_and_a_third_home_is_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    first, second, other = Single(tmp_path / "a"), Single(tmp_path / "a"), Single(tmp_path / "b")
    assert not first.ring()
    assert first.listen()
    with qtbot.waitSignal(first.rung):
        assert second.ring()
    assert not other.ring()
    first.stop()


def test_a_socket_left_behind_by_a_killed_program_does_not_lock_the_home(qtbot: QtBot, tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from shb_desktop.ui.single import Single\n"
        "app = QCoreApplication([]); single = Single(Path(sys.argv[1])); assert single.listen(); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False, timeout=60)
    again = Single(tmp_path)
    assert not again.ring()
    assert again.listen()
    again.stop()


def test_the_pill_says_how_the_line_stands() -> None:
    now = 1_790_000_000_000
    assert line_words.pill(SyncStatus(LineState.CONNECTED, now, contact_at=now - 12_000), now)[:2] == (
        "Verbunden",
        "vor 12 s",
    )
    offline = line_words.pill(SyncStatus(LineState.OFFLINE, now - 60_000, waiting=3), now)
    assert offline[0].startswith("Offline seit ")
    assert offline[1] == "3 warten"
    assert {state for state in LineState if line_words.pill(SyncStatus(state, now), now)[0]} == set(LineState)


def test_painting_a_table_leaves_the_references_to_none_alone(shop: Counter, qapp: QApplication) -> None:
    # PySide6 6.12.0 on CPython 3.11 loses one reference for each override that returns None (house.md).
    model = Articles(shop.book, shop.desk.tasks)
    model.reload()
    shop.until(lambda: model.rowCount() > 0 and model.row(0) is not None)
    index = model.index(0, 1, QModelIndex())
    before = sys.getrefcount(None)
    for _ in range(2_000):
        model.data(index, Qt.ItemDataRole.DecorationRole)
        index.data(Qt.ItemDataRole.DecorationRole)
    shop.window.grab()
    assert abs(sys.getrefcount(None) - before) < 1_000


def test_tab_stays_inside_what_is_open_and_escape_leaves_it(shop: Counter) -> None:
    page = shop.page(ArticlesPage, "articles")
    form = page.add()
    for _ in range(40):
        shop.press(Qt.Key.Key_Tab)
        focused = shop.window.focusWidget()
        assert focused is not None
        assert shop.window.sheet.isAncestorOf(focused)
    assert form.isVisible()
    shop.press(Qt.Key.Key_Escape)
    assert shop.window.sheet.content() is None
    assert page.search.hasFocus()


def test_a_home_that_cannot_be_made_is_said_in_words_and_can_be_tried_again(
    qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path
) -> None:
    blocked = tmp_path / "home"
    blocked.write_text("in the way")
    program = Program(qapp, Home(blocked))
    program.start()
    qtbot.waitUntil(lambda: "kann nicht geschrieben werden" in program.window.trouble(), timeout=10_000)
    blocked.unlink()
    with qtbot.waitSignal(program.ready, timeout=20_000):
        trouble = program.window.findChild(Empty)
        assert trouble is not None
        trouble.button.click()
    program.stop()
    program.window.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_window_is_painted_before_what_only_the_book_and_the_city_need_is_imported(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication\n"
        "from shb_desktop.app import Program; from shb_desktop.paths import Home\n"
        "from bench.probes.first_paint import FirstPaint\n"
        "late = 'sqlalchemy hashlib concurrent.futures xml.etree PySide6.QtNetwork shb_desktop.domain'.split()\n"
        "app = QApplication([]); program = Program(app, Home(Path(sys.argv[1])))\n"
        "tell = lambda: (print([name for name in late if name in sys.modules]), app.quit())\n"
        "watch = FirstPaint(program.window, tell); program.start(); app.exec(); program.stop()"
    )
    ran = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert ran.stdout == "[]\n", ran.stderr


class Flashes(QObject):
    """Notes every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_flashes_up_as_a_window_of_its_own(shop: Counter, qapp: QApplication) -> None:
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    try:
        for entry in ENTRIES:
            shop.window.go(entry.key)
            shop.bot.wait(20)
        shop.scan(HONEY)
        shop.bot.wait(100)
    finally:
        qapp.removeEventFilter(flashes)
    assert flashes.seen == []


def test_no_part_of_a_handover_flashes_up_either(shop: Counter, qapp: QApplication) -> None:
    honey = shop.article(HONEY)
    publishing.publish(shop.book, honey.id)
    placed = reserve(shop.book, honey)
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    try:
        open_handover(shop.desk, placed, code_known=False)
        shop.bot.wait(20)
    finally:
        qapp.removeEventFilter(flashes)
    assert flashes.seen == []


def test_tables_and_menus_have_the_program_s_type_whatever_the_system_keeps_for_them(shop: Counter) -> None:
    kinds = ("QAbstractItemView", "QMenu")
    for kind in kinds:  # as Windows does, and again with each of its themes
        QApplication.setFont(QFont("DejaVu Serif", 9), kind)  # type: ignore[arg-type]  # the stub is wrong
    try:
        table, menu = Table("Artikel"), QMenu(shop.window)
        table.setParent(shop.window)
        for widget in (table, menu):
            shop.bot.addWidget(widget)
            widget.show()
        for dressed in (table, table.horizontalHeader(), menu):
            assert dressed.font().families() == QApplication.font().families()
        assert (table.font().pixelSize(), menu.font().pixelSize()) == (TEXT, TEXT)
    finally:
        for kind in kinds:
            QApplication.setFont(QApplication.font(), kind)  # type: ignore[arg-type]
