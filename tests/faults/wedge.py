"""A wedge scanner at a real window: 20 scans a second into every page, a text field focused, under Xvfb.

None may be lost, none typed into a field, none booked twice. Run it as
`python -m tests.faults.wedge [SCANS] [PLACE …]`; the window itself runs as `… wedge window SCANS PLACE …`.
"""

import ctypes
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QThread, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from shb_desktop.app import Program, name_application
from shb_desktop.ledger import movements
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home
from shb_desktop.services import labels, stocktaking
from shb_desktop.tour.hands import Hands
from shb_desktop.ui.dialogs.article_form import ArticleForm
from shb_desktop.ui.dialogs.publish_many import PublishMany
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.offers import OffersPage
from shb_desktop.ui.pages.receiving import ReceivingPage
from shb_desktop.ui.pages.settings import SettingsPage
from shb_desktop.ui.pages.stocktaking import StocktakingPage
from shb_desktop.ui.scanner import GAP_MS
from shb_desktop.ui.widgets.settings.shop import ShopSection
from tests.shop import ean, put

SCANS = 500
SCAN_MS = 50
"""From the first key of a scan to the first of the next one: 20 scans a second."""
TURN_MS = 150
"""Before and behind a page's own key, which no scanner presses."""
TRIES = 3
"""As often a place is tried when the display itself stutters."""
COUNT = "1"
"""What the stocktake itself writes into its field for a scan; no code here begins with it."""
BACK = 10
"""Where a page hands scans to the counter, its own key is pressed again before every so many of them."""
SCREEN = "1400x900x24"
# A scanner does not wait for a processor: where the system lets us, neither does what stands for it.
_URGENT = ["nice", "-n", "-15"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []


@dataclass(frozen=True, slots=True)
class Seen:
    """One place: scans sent, heard, and those that were lost, not booked (counted, queued, noted) once, or typed."""

    place: str
    sent: int
    heard: int
    wrong: tuple[str, ...]
    lost: tuple[str, ...]
    doubled: tuple[str, ...]
    typed: tuple[str, ...]
    stuttered: tuple[str, ...]
    """Codes that the display itself sent more slowly than any scanner; a busy machine makes it."""
    rate: float
    """Scans a second, from one Enter to the next as the system says."""

    @property
    def holds(self) -> bool:
        """Each scan did what it does here, once, and no field has a character of it.

        A row of keys with a pause in it that no scanner makes is none, and may be typing; but most must be scans.
        """
        slow = set(self.stuttered)
        astray = (set(self.lost) | set(self.wrong)) - slow
        return not (astray or self.doubled or (self.typed and not slow)) and len(slow) < self.sent // 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where the cursor stands: `open` brings it there, `done` counts what came of each code; `key` opens the page."""

    name: str
    open: Callable[["Shop"], None]
    done: Callable[["Shop"], Counter[str]]
    key: str = ""
    most: int = SCANS
    """More of them than this make no sense here: no article has more barcodes."""


class Stamps(QObject):
    """When the system says that each key went down: a row with a longer gap than a scanner's was no scan."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[tuple[int, str]] = []

    def eventFilter(self, target: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Qt's hook; lets everything through."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keys.append((event.timestamp(), event.text()))
        return False

    def stuttered(self, codes: list[str]) -> tuple[str, ...]:
        """The codes whose keys the display could not send as a scanner does."""
        text, found = "".join(text for _, text in self.keys), []
        for code in codes:
            start = text.find(f"{code}\r")
            stamps = [stamp for stamp, _ in self.keys[start : start + len(code) + 1]]
            gaps = [after - before for before, after in pairwise(stamps)]
            if start < 0 or max(gaps) > GAP_MS:
                found.append(code)
        return tuple(found)

    def rate(self) -> float:
        """How many scans a second came, in the middle."""
        ends = [stamp for stamp, text in self.keys if text == "\r"]
        return 1_000 / max(1, median([after - before for before, after in pairwise(ends)] or [1_000]))


class Shop(Hands):
    """The window with its book, and what was heard so far."""

    def __init__(self, program: Program, codes: list[str]) -> None:
        super().__init__(program, Path())
        self.codes = codes
        self.heard: list[str] = []
        program.begun.connect(lambda: program.scanner.scanned.connect(self.heard.append))
        program.start()
        self.until(lambda: program.window.page() is not None and program.desk is not None, "Kein Buch.", 120)
        # There is no window manager here to hand out the keyboard.
        focus = [*_URGENT, "xdotool", "windowfocus", str(int(program.window.winId()))]
        subprocess.run(focus, check=True, timeout=60, capture_output=True)
        self.until(program.window.isActiveWindow, "Das Fenster bekommt keine Tasten.")
        self.stamps = Stamps()
        program.window.windowHandle().installEventFilter(self.stamps)
        self.numbers = dict(enumerate(codes, start=1))

    @property
    def book(self) -> Book:
        assert self.program.desk is not None
        return self.program.desk.book

    def booked(self) -> Counter[str]:
        """How many lines of the ledger each code has."""
        with self.book.read() as connection:
            of_article = movements.of_article
            return Counter({code: len(of_article(connection, number, 99)) for number, code in self.numbers.items()})

    def rest(self) -> None:
        """Until nothing is heard, booked or painted any more."""
        before = -1
        while before != len(self.heard):
            before = len(self.heard)
            self._until_idle()
            self.settle(0.5)

    def settle(self, seconds: float) -> None:
        # A loop of Qt's own: only in one are widgets deleted that were let go.
        loop = QEventLoop()
        QTimer.singleShot(max(1, round(seconds * 1_000)), loop.quit)
        loop.exec()

    def _until_idle(self) -> None:
        idle: list[object] = []
        assert self.program.desk is not None
        self.program.desk.tasks.book(lambda: None, idle.append)
        self.program.desk.tasks.look(lambda: None, idle.append)
        self.until(lambda: len(idle) == 2, "Es wird noch gebucht.", 120)

    def fields(self) -> dict[int, str]:
        """What stands in every text field."""
        every: list[QWidget] = QApplication.allWidgets()
        return {
            id(field): field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            for field in every
            if isinstance(field, QLineEdit | QPlainTextEdit)
        }


def scan_into(shop: Shop, place: Place, scans: int) -> Seen:
    """Send `scans` codes with the cursor standing at `place`."""
    place.open(shop)
    shop.settle(0.3)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit | QPlainTextEdit), f"{place.name}: no text field has the cursor"
    before, fields = place.done(shop), shop.fields()
    shop.heard.clear()
    shop.stamps.keys.clear()
    codes = shop.codes[: min(scans, place.most)]
    sending = Sending(codes, place.key)
    sending.start()
    shop.until(sending.isFinished, "Es kommen keine Tasten.", 60 + scans)
    shop.rest()
    done = place.done(shop)
    done.subtract(before)
    now = shop.fields()
    sent, heard = Counter(codes), Counter(shop.heard)
    return Seen(
        place.name,
        len(codes),
        len(shop.heard),
        tuple(code for code in codes if done[code] != 1),
        tuple((sent - heard).elements()),
        tuple(code for code in codes if done[code] > 1 or heard[code] > 1),
        tuple(now[field] for field, text in fields.items() if field in now and now[field] not in (text, COUNT)),
        shop.stamps.stuttered(codes),
        shop.stamps.rate(),
    )


class Sending(QThread):
    """One connection to the display that stays open, by the extension XTest, which xdotool presses keys with too.

    The pause before each key is told along with it and kept by the display: a sender that has to wait for a processor
    between two keys would make a scan of typing.
    """

    def __init__(self, codes: list[str], key: str) -> None:
        super().__init__()
        # Two pauses of a millisecond a key, and what the display takes for each of them.
        self._keys: list[tuple[str, int]] = []
        for number, code in enumerate(codes):
            first = max(1, SCAN_MS - 3 * len(code))
            if key and number % BACK == 0:
                self._keys += [(name, TURN_MS) for name in key.split()]
                first = TURN_MS
            self._keys += [(digit, 1 if place else first) for place, digit in enumerate(code)] + [("Return", 1)]

    def run(self) -> None:
        x11, test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        x11.XOpenDisplay.restype = x11.XStringToKeysym.restype = ctypes.c_void_p
        address = x11.XOpenDisplay(None)
        assert address, "no display"
        display = ctypes.c_void_p(address)
        names = {name for name, _ in self._keys}
        symbols = {name: ctypes.c_void_p(x11.XStringToKeysym(name.encode())) for name in names}
        numbers = {name: x11.XKeysymToKeycode(display, symbol) for name, symbol in symbols.items()}
        for name, pause in self._keys:
            test.XTestFakeKeyEvent(display, numbers[name], 1, ctypes.c_ulong(pause))
            test.XTestFakeKeyEvent(display, numbers[name], 0, ctypes.c_ulong(1))
        x11.XSync(display, 0)
        x11.XCloseDisplay(display)


def places() -> tuple[Place, ...]:
    """Every page that has a text field, with the cursor in it."""
    return (
        Place("Theke", lambda shop: _go(shop, "counter"), Shop.booked),
        Place("Artikel", lambda shop: _go(shop, "articles"), Shop.booked, "F4"),
        Place("Angebote", lambda shop: _go(shop, "offers"), Shop.booked, "F5"),
        Place("Einstellungen", _settings, Shop.booked, "F12 Tab"),
        Place("Veröffentlichen", _publish_many, Shop.booked),
        Place("Artikelformular", _article_form, _codes_in_form, most=60),
        Place("Wareneingang", _delivery, Shop.booked),
        Place("Inventur", _stocktake, _counted),
        Place("Etiketten", lambda shop: _go(shop, "labels"), _queued),
    )


def _go(shop: Shop, page: str) -> None:
    shop.program.window.sheet.leave()
    shop.program.window.go(page)


def _settings(shop: Shop) -> None:
    _go(shop, "settings")
    section = shop.page(SettingsPage).section()
    assert isinstance(section, ShopSection)
    section.lines["name"].setFocus()


def _publish_many(shop: Shop) -> None:
    _go(shop, "offers")
    shop.page(OffersPage).publish_more()
    shop.sheet(PublishMany).search.setFocus()


def _article_form(shop: Shop) -> None:
    _go(shop, "articles")
    shop.page(ArticlesPage).add()
    shop.sheet(ArticleForm).name.setFocus()


def _codes_in_form(shop: Shop) -> Counter[str]:
    form = shop.program.window.sheet.content()
    assert isinstance(form, ArticleForm)
    kept = Counter(barcode.code[-13:] for barcode in form._codes)
    booked = shop.booked()
    # A scan into the form is a barcode of the new article; a booking besides would be one too many.
    return Counter({code: kept[code] + booked[code] for code in shop.codes})


def _delivery(shop: Shop) -> None:
    _go(shop, "receiving")
    page = shop.page(ReceivingPage)
    page.begin("Lieferung")
    shop.until(page.finder.isVisible, "Kein Wareneingang.")
    page.finder.setFocus()


def _stocktake(shop: Shop) -> None:
    if stocktaking.running(shop.book):
        stocktaking.drop(shop.book)
    _go(shop, "stocktake")
    page = shop.page(StocktakingPage)
    page.begin("Inventur")
    shop.until(page.finder.isVisible, "Keine Inventur.")
    page.finder.setFocus()


def _counted(shop: Shop) -> Counter[str]:
    page = shop.page(StocktakingPage)
    held = page.in_hand.article
    if held is not None:
        page.in_hand.note()
        shop.rest()
    lines = stocktaking.inventory(shop.book).lines
    return Counter({shop.numbers[line.article]: line.count.counted // 1_000 for line in lines})


def _queued(shop: Shop) -> Counter[str]:
    return Counter({shop.numbers[queued.article]: queued.copies for queued in labels.queue(shop.book)})


def window(scans: int, names: list[str]) -> None:
    """Show the window on this display, send scans into each place and print what was seen, a line of JSON a place."""
    app = QApplication(sys.argv[:1])
    name_application(app)
    with tempfile.TemporaryDirectory(prefix="shb-wedge-") as folder:
        home = Home(Path(folder) / "home").made()
        codes = [ean(item) for item in range(1, scans + 1)]
        with closing(Book.open(home.book, system_clock, Seal(lambda: bytes(32)))) as book:
            for item in range(1, scans + 1):
                put(book, item, f"Artikel {item}", stock=1_000)
        program = Program(app, home)
        shop = Shop(program, codes)
        try:
            for place in places():
                if not names or place.name in names:
                    print(f"{place.name}: {_expected(place, scans):.0f} s and a little", flush=True)
                    print(json.dumps(asdict(_tried(shop, place, scans))), flush=True)
        finally:
            program.stop()


def _expected(place: Place, scans: int) -> float:
    """Seconds that the keys alone take."""
    sent = min(scans, place.most)
    turns = -(-sent // BACK) * (len(place.key.split()) + 1) if place.key else 0
    return (sent * SCAN_MS + turns * TURN_MS) / 1_000


def _tried(shop: Shop, place: Place, scans: int) -> Seen:
    for _ in range(TRIES - 1):
        seen = scan_into(shop, place, scans)
        if seen.holds or not seen.stuttered:
            return seen
        print(f"{place.name}: {len(seen.stuttered)} scans came too slowly from the display, once more", flush=True)
    return scan_into(shop, place, scans)


def at_a_display(scans: int, names: list[str], tell: Callable[[Seen], object] = lambda seen: None) -> list[Seen]:
    """Make a display, run the window on it, and return what was seen at each place; `tell` hears of each at once."""
    read, write = os.pipe()
    display = [*_URGENT, "Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with subprocess.Popen(display, pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                number = told.readline().strip()
            command = [sys.executable, "-m", "tests.faults.wedge", "window", str(scans), *names]
            environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
            with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as shown:
                assert shown.stdout is not None
                seen = []
                for line in shown.stdout:
                    if line.startswith("{"):
                        seen.append(_as_seen(json.loads(line)))
                        tell(seen[-1])
                    else:
                        print("   ", line, end="", flush=True)
            assert shown.returncode == 0, f"the window fell over after {[place.place for place in seen]}"
            return seen
        finally:
            server.terminate()


def _as_seen(told: dict[str, Any]) -> Seen:
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in told.items()}
    return Seen(**values)


def main(arguments: list[str]) -> int:
    """Run it and print a line a place; 0 when every scan everywhere did what it should."""
    if arguments[:1] == ["window"]:
        window(int(arguments[1]), arguments[2:])
        return 0
    scans = int(arguments[0]) if arguments else SCANS
    began = time.monotonic()
    every = at_a_display(scans, arguments[1:], tell)
    holding, sent = sum(seen.holds for seen in every), sum(seen.sent for seen in every)
    print(f"{holding} of {len(every)} places hold, {sent} scans sent in {time.monotonic() - began:.0f} s", flush=True)
    return 0 if every and all(seen.holds for seen in every) else 1


def tell(seen: Seen) -> None:
    """One place as a line, and what was wrong in full."""
    print(
        f"{'holds ' if seen.holds else 'FAILED'}  {seen.place:16} {seen.sent} sent, {seen.heard} heard, "
        f"{len(seen.lost)} lost, {len(seen.wrong)} not booked once, {len(seen.doubled)} doubled, "
        f"{len(seen.typed)} fields typed into, {len(seen.stuttered)} sent too slowly, {seen.rate:.1f} scans a second",
        flush=True,
    )
    if not seen.holds:
        print("   ", seen)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
