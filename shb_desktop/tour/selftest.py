"""The selftest of an installed program: `shb-desktop --selftest OUT` leaves report.json and pictures, and asks nobody.

What a frozen program can lack is looked for by using it: libraries, plugins, fonts, the keyring, old books, paper, and
at last the whole tour with a city of its own.
"""

import faulthandler
import json
import os
import platform
import shutil
import ssl
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QPluginLoader, qVersion
from PySide6.QtGui import QColor, QFontDatabase, QImage, QImageReader, QPainter
from PySide6.QtWidgets import QApplication, QStyleFactory

from shb_desktop import __version__
from shb_desktop.app import Program, name_application
from shb_desktop.errors import ShopError
from shb_desktop.ledger.database import SCHEMA, Book, system_clock
from shb_desktop.ledger.driver import sqlite_version
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home, resources
from shb_desktop.services import exporting, labels, safekeeping, sample, stocktaking
from shb_desktop.services.about import about
from shb_desktop.services.exporting import inventory_list
from shb_desktop.services.importing import workbook
from shb_desktop.sync.client import Hub
from shb_desktop.sync.credentials import Credentials
from shb_desktop.tour import Tour
from shb_desktop.ui.labels.job import Job, write_pdf
from shb_desktop.ui.labels.sheets import sheet
from shb_desktop.ui.language import speak

_PICTURE_KINDS = {"ico", "jpeg", "png", "svg", "webp"}
_LONGEST_SECONDS = 600
_PATIENCE_SECONDS = 120.0
"""A shop's PC may be slow, and an emulated one is; nothing here measures speed."""


class Unproven(ShopError):
    """Something that the program needs is not there, or does not work."""

    code = "unproven"

    def __init__(self, what: str) -> None:
        super().__init__("Der Selbsttest ist nicht bestanden.", what)


@dataclass(slots=True)
class Check:
    """One thing that was tried: how long it took, what was seen, and what went wrong."""

    name: str
    seconds: float = 0.0
    seen: str = ""
    problem: str = ""


@dataclass(slots=True)
class Report:
    """All of it, as report.json says it."""

    version: str = __version__
    frozen: bool = bool(getattr(sys, "frozen", False))
    system: str = field(default_factory=lambda: f"{sys.platform} {platform.machine()}")
    python: str = field(default_factory=platform.python_version)
    qt: str = field(default_factory=lambda: str(qVersion()))
    ok: bool = False
    checks: list[Check] = field(default_factory=list)

    def write(self, folder: Path) -> None:
        """Leave report.json; after every check anew, so that a crash leaves what came before it."""
        self.ok = bool(self.checks) and not any(check.problem for check in self.checks)
        (folder / "report.json").write_text(json.dumps(asdict(self), ensure_ascii=False, indent=1), encoding="utf-8")


class Trying:
    """One check under way: whatever it raises is written down, and the next one begins."""

    def __init__(self, report: Report, folder: Path, name: str) -> None:
        self._report, self._folder = report, folder
        self.check = Check(name, problem="Das Programm endete hier.")

    def __enter__(self) -> Check:
        self._began = time.monotonic()
        self._report.checks.append(self.check)
        self._report.write(self._folder)
        return self.check

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> bool:
        self.check.seconds = round(time.monotonic() - self._began, 2)
        self.check.problem = ""
        if problem is not None:
            self.check.problem = "".join(traceback.format_exception(kind, problem, trace))[-4000:]
        self._report.write(self._folder)
        return isinstance(problem, Exception)


def prove(folder: Path) -> int:
    """Run every check; 0 when all held. Leaves report.json, picture.png and the tour's pictures in `folder`.

    A frozen program ends here and now: nothing that goes wrong on the way out may open a box that nobody closes.
    """
    status = 1
    try:
        status = _proved(folder)
    finally:
        if getattr(sys, "frozen", False):
            os._exit(status)
    return status


def _proved(folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "crash.txt").open("w", encoding="utf-8") as crash:
        faulthandler.enable(crash)
        # Whatever hangs, somebody's script waits for an answer: it gets one.
        faulthandler.dump_traceback_later(_LONGEST_SECONDS, exit=True, file=crash)
        app = QApplication(sys.argv[:1])
        name_application(app)
        speak(app, "de")  # the hands look for German words, and figures go with them
        report = Report()
        with tempfile.TemporaryDirectory(prefix="shb-selftest-", ignore_cleanup_errors=True) as place:
            bench = Bench(app, Path(place), folder)
            for name, check in bench.checks():
                with Trying(report, folder, name) as tried:
                    tried.seen = check()
        report.write(folder)
        faulthandler.cancel_dump_traceback_later()
        faulthandler.disable()
    if (folder / "crash.txt").stat().st_size == 0:
        (folder / "crash.txt").unlink()
    for done in report.checks:
        print(f"{'✗' if done.problem else '✓'} {done.name}: {done.problem or done.seen}", flush=True)
    return 0 if report.ok else 1


class Bench:
    """The checks, what they work on (`place`, thrown away), and where they leave what a person may look at (`out`)."""

    def __init__(self, app: QApplication, place: Path, out: Path) -> None:
        self._app, self._place, self._out = app, place, out

    def checks(self) -> Iterator[tuple[str, Callable[[], str]]]:
        """In the order in which they lean on each other."""
        yield "sqlite", self.sqlite
        yield "old books", self.old_books
        yield "pictures", self.pictures
        yield "fonts", self.fonts
        yield "keyring", self.keyring
        yield "devices", self.devices
        yield "trust", self.trust
        yield "licences", self.licences
        yield "paper", self.paper
        yield "walk", self.walk

    def sqlite(self) -> str:
        """The sound SQLite, in a book on this disk."""
        with closing(self._book("fresh")) as book, book.read() as connection:
            mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
            sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
        _hold(mode == "wal" and sound == "ok", f"{mode}, {sound}")
        return f"SQLite {sqlite_version()}, {mode}"

    def old_books(self) -> str:
        """Every schema that shops have opens and is whole."""
        found = old_books()
        _hold(bool(found), "Es liegen keine alten Bücher bei.")
        for old in found:
            home = Home(self._place / old.stem).made()
            shutil.copyfile(old, home.book)
            with closing(self._book(old.stem)) as book:
                _hold(safekeeping.verify(book).whole, f"{old.stem} ist nicht unversehrt.")
        return f"{', '.join(old.stem for old in found)} → {SCHEMA}"

    def pictures(self) -> str:
        """Qt's plugins for pictures, the display and the look."""
        kinds = {bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()}
        _hold(kinds >= _PICTURE_KINDS, f"Es fehlen: {', '.join(sorted(_PICTURE_KINDS - kinds))}")
        return f"{self._app.platformName()}, {', '.join(QStyleFactory.keys())}, {', '.join(sorted(kinds))}"

    def fonts(self) -> str:
        """Letters leave ink, umlauts too."""
        image = QImage(200, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.drawText(4, 28, "Größe äöüß €")
        painter.end()
        inked = sum(image.pixelColor(x, y).lightness() < 128 for x in range(200) for y in range(40))
        families = QFontDatabase.families()
        _hold(bool(families) and inked > 100, f"{len(families)} Schriften, {inked} Punkte Tinte")
        return f"{len(families)} families, {self._app.font().family()}"

    def keyring(self) -> str:
        """A secret kept and forgotten, where this system keeps secrets."""
        home = Home(self._place / "keys").made()
        Credentials(home).keep_token("selftest")
        other = Credentials(home)
        kept, warning = other.token(), other.warning
        other.forget_token()
        _hold(kept == "selftest" and Credentials(home).token() is None, "Ein Geheimnis ließ sich nicht aufbewahren.")
        _hold(not (warning and sys.platform == "win32"), "Der Tresor von Windows antwortet nicht.")
        return "file (0600)" if warning else "the system's keyring"

    def devices(self) -> str:
        """The parts for serial scanners and cameras load and look around."""
        from PySide6.QtMultimedia import QMediaDevices, QMediaFormat
        from PySide6.QtSerialPort import QSerialPortInfo

        # Qt says nothing when none of its plugins can be loaded: then it merely sees no camera, for ever.
        kinds = QMediaFormat().supportedFileFormats(QMediaFormat.ConversionMode.Decode)
        _hold(bool(kinds), f"Qt kann keine Kamera öffnen: {_media_plugins()}")
        seen = f"{len(QSerialPortInfo.availablePorts())} ports, {len(QMediaDevices.videoInputs())} cameras"
        return f"{seen}, {len(kinds)} media formats"

    def trust(self) -> str:
        """TLS with the system's own roots."""
        Hub("https://localhost").close()
        return ssl.OPENSSL_VERSION

    def licences(self) -> str:
        """What the page „Über“ shows."""
        parts = about().parts
        _hold(len(parts) > 20, "Die Liste der Lizenzen ist leer.")
        return f"{len(parts)} parts"

    def paper(self) -> str:
        """Labels and the stocktake's list as PDF, the book as a workbook that can be read again."""
        with closing(self._book("paper")) as book:
            filled = [article for article, _ in sample.fill(book)]
            wanted = tuple((labels.label(article), 1) for article in filled)
            write_pdf(Job(wanted, sheet("3x8")), self._out / "labels.pdf")
            stocktaking.begin(book, "Selbsttest")
            stocktaking.count(book, filled[0].id, filled[0].on_hand)
            inventory_list.write(stocktaking.inventory(book), self._out / "inventory.pdf", sample.SHOP)
            exporting.export(book, self._place / "book.xlsx")
        for name in ("labels.pdf", "inventory.pdf"):
            _hold((self._out / name).read_bytes().startswith(b"%PDF-"), f"{name} ist kein PDF.")
        pages = workbook.sheets(self._place / "book.xlsx")
        _hold(len(pages) > 5, "Die Tabelle lässt sich nicht lesen.")
        return f"{len(wanted)} labels, {len(pages)} tables"

    def walk(self) -> str:
        """Scan, book, publish, reserve, hand over, verify: the tour, and how long the program took to open."""
        program = Program(self._app, Home(self._place / "home"), practice=True, citizens=False)
        tour = Tour(program, self._out)
        tour.patience = tour.pull_patience = _PATIENCE_SECONDS
        began = time.monotonic()
        ready: list[float] = []
        program.ready.connect(lambda: ready.append(time.monotonic() - began))
        try:
            tour.walk()
            program.window.grab().save(str(self._out / "picture.png"))
        finally:
            program.stop()
        return f"{len(tour.steps)} steps, ready to scan after {ready[0]:.2f} s"

    def _book(self, name: str) -> Book:
        home = Home(self._place / name).made()
        return Book.open(home.book, system_clock, Seal(Credentials(home).seal_key))


def old_books() -> tuple[Path, ...]:
    """The frozen books of released schemas: in the parcel, or in the source."""
    beside = (resources() / "old_books", resources().parent / "tests" / "old_databases")
    return next((found for place in beside if (found := tuple(sorted(place.glob("v*.sqlite3"))))), ())


def _media_plugins() -> str:
    """What becomes of each of Qt's plugins for cameras when it is loaded by name."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "multimedia"
    plugins = [QPluginLoader(str(plugin)) for plugin in sorted(folder.glob("*"))]
    told = [plugin.fileName() if plugin.load() else plugin.errorString() for plugin in plugins]
    return "; ".join(told) or f"in {folder} liegt kein Zusatz."


def _hold(condition: bool, sentence: str) -> None:
    if not condition:
        raise Unproven(sentence)
