"""The whole Windows chain: freeze, sign, pack, and then live through what a shop's PC lives through.

Install without a word, prove itself, show a window, refuse to be replaced while it runs, upgrade over an older version
with data in it, refuse to go back, and be removed without a trace but the shop's data.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from build import papers
from build.freeze import DIST, Kitchen, clean_kitchen, freeze, version
from build.windows import signing, wine
from dev import ROOT, Stopped, own_environment, say

OLDER = "0.0.1"
"""What the upgrade begins from: the same program under an older number, with a book of the first schema."""
_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\SHB Desktop"
_SETUP_SECONDS = 300.0
_SELFTEST_SECONDS = 900.0


def package_here(update_key: str) -> None:
    """On Windows itself: freeze, prove, pack, sign where SHB_SIGN says how. Unverified until a CI job has run it."""
    from build.__main__ import selftest

    kitchen = clean_kitchen()
    bundle = freeze(kitchen, update_key)
    by = os.environ.get("SHB_SIGN", "")
    if by:
        signing.sign(by, *_own(bundle))
    report = selftest(bundle, kitchen.folder / "selftest")
    # NSIS's own builds make 32-bit setups only; Debian's also 64-bit ones, which a Wine without 32 bit needs.
    setup = make_setup(kitchen, bundle, version(), by, cpu="x86-unicode")
    _papers(kitchen, setup)
    say(f"Selftest: {report}\n{setup}")


def package_under_wine(update_key: str) -> None:
    """On Linux: the same, and the installed program is put through its life. Raises Stopped at the first that fails."""
    began = time.monotonic()
    kitchen = wine.ready()
    bundle = freeze(kitchen, update_key)
    held, faults = signing.verify_makers(bundle, wine.FOLDER / "microsoft-roots.pem")
    if faults:
        raise Stopped("Signatures do not hold:\n  " + "\n  ".join(faults))
    say(f"{held} binaries hold as Qt's, Python's or Microsoft's.")
    by = signing.command(kitchen.folder)
    signing.sign(by, *_own(bundle))
    older = make_setup(kitchen, bundle, OLDER, by, fast=True)
    setup = make_setup(kitchen, bundle, version(), by)
    own_roots = kitchen.folder / "throw-away.pem"
    if own_roots.exists():
        signing.verify(setup, own_roots, signing.THROW_AWAY)
    with display() as shown:
        Life(older, setup, shown).live()
    older.unlink()
    _papers(kitchen, setup)
    say(f"{setup.relative_to(ROOT)}  {setup.stat().st_size / 1e6:.1f} MB, all in {time.monotonic() - began:.0f} s.")


def make_setup(
    kitchen: Kitchen, bundle: Path, number: str, by: str, *, cpu: str = "amd64-unicode", fast: bool = False
) -> Path:
    """Compile the installer; setup and uninstaller are signed when `by` says how. `fast` packs loosely, for trials.

    Raises Stopped.
    """
    DIST.mkdir(exist_ok=True)
    target = DIST / f"SHB-Desktop-{number}-Setup.exe"
    say(f"Packing {target.name} …")
    told = subprocess.run(
        [
            _makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8", f"-DVERSION={number}", f"-DBUNDLE={bundle}",
            f"-DCPU={cpu}", f"-DICON={kitchen.folder / 'notes' / 'shb-desktop.ico'}", f"-DOUT={target}",
            *([f"-DSIGN={by}"] if by else []), *(["-DFAST"] if fast else []),
            str(ROOT / "build" / "windows" / "installer.nsi"),
        ],
        capture_output=True, text=True, errors="replace",
    )  # fmt: skip
    if told.returncode != 0:
        raise Stopped(f"makensis refused:\n{told.stdout[-2000:]}{told.stderr[-2000:]}")
    return target


def _makensis() -> str:
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "/")) / "NSIS" / "makensis.exe"
    found = shutil.which("makensis") or (str(usual) if usual.is_file() else None)
    if found is None:
        raise Stopped("makensis is not installed: it comes with NSIS (Debian's package nsis).")
    return found


def _own(bundle: Path) -> tuple[Path, ...]:
    return (bundle / "shb-desktop.exe", bundle / "shb.exe")


def _papers(kitchen: Kitchen, setup: Path) -> None:
    bill = DIST / f"shb-desktop-{version()}-windows.cdx.json"
    papers.write_bill(kitchen.folder / "notes" / "licences.json", (setup,), version(), bill)
    papers.write_sums(DIST)


@contextmanager
def display() -> Iterator[str]:
    """A display of our own, as large as a shop's. Its name."""
    with tempfile.TemporaryDirectory(prefix="shb-display-") as folder:
        number = Path(folder) / "number"
        with number.open("w") as sink:
            server = subprocess.Popen(
                ["Xvfb", "-displayfd", str(sink.fileno()), "-screen", "0", "1366x900x24", "-nolisten", "tcp"],
                pass_fds=(sink.fileno(),), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )  # fmt: skip
            try:
                wine.until(lambda: bool(number.read_text().strip()), 20, "Xvfb did not start.")
                yield f":{number.read_text().strip()}"
            finally:
                server.terminate()
                server.wait(10)


class Life:
    """What a shop's PC lives through, told step by step. `shown` is a display."""

    def __init__(self, older: Path, setup: Path, shown: str) -> None:
        self.older, self.setup, self.shown = older, setup, shown
        local = next((wine.DRIVE / "users").glob("*/AppData/Local"), wine.DRIVE)
        self.home = local / "Programs" / "SHB Desktop"
        self.data = local / "SHB Desktop"
        self.pictures = wine.FOLDER / "pictures"

    def live(self) -> None:
        """Every step. Raises Stopped at the first that does not hold."""
        self._begin_afresh()
        for number, step in enumerate(
            (
                self.install_the_older_one, self.work_with_it, self.refuse_while_it_runs, self.upgrade, self.prove,
                self.keep_the_book, self.refuse_to_go_back, self.refuse_a_spoiled_setup, self.remove,
            ), 1,
        ):  # fmt: skip
            began = time.monotonic()
            sentence = step()
            say(f"✓ {number} {sentence} ({time.monotonic() - began:.0f} s)")

    # -- the steps ----------------------------------------------------------------------------------------------------

    def install_the_older_one(self) -> str:
        note = self.older.with_name("provision.json")
        note.write_text(json.dumps({"hub": "https://hub.invalid", "code": "ACDEFGHJ", "device": "Kasse 1"}), "utf-8")
        try:
            self._setup(self.older, "/AUTOSTART")
        finally:
            note.unlink()
        wine.until(lambda: self._registered("DisplayVersion") == OLDER, 60, "The installer registered nothing.")
        _hold((self.home / "shb-desktop.exe").is_file(), "The program was not installed.")
        _hold(len(list(self._menu())) == 2, "The Start menu has no entries.")
        _hold("shb-desktop.exe" in self._autostart(), "Autostart was not set.")
        _hold((self.data / "provision.json").is_file(), "provision.json was not taken along.")
        (self.data / "provision.json").unlink()
        return "An older version installs without a word: entries, autostart, provision.json taken along."

    def work_with_it(self) -> str:
        shutil.copy(ROOT / "tests" / "old_databases" / "v0001.sqlite3", self.data / "book.sqlite3")
        (self.data / "mine.txt").write_text("a file of the shop's", "utf-8")
        self.running = self._start()
        title = self._window_title()
        time.sleep(12)  # the pages behind the first paint
        picture = self._picture("window")
        return f"It runs with a book of the first schema: „{title}“, {picture}."

    def refuse_while_it_runs(self) -> str:
        self._setup(self.setup)
        _hold(self._registered("DisplayVersion") == OLDER, "A running program was replaced.")
        self._end(self.running)
        return "The newer setup refuses while the program runs, and changes nothing."

    def upgrade(self) -> str:
        stale = self.home / "_internal" / "stale.dll"
        stale.write_bytes(b"of the older version")
        self._setup(self.setup)
        wine.until(lambda: self._registered("DisplayVersion") == version(), 120, "The upgrade did not register.")
        _hold(not stale.exists(), "A file of the older version stayed.")
        _hold("shb-desktop.exe" in self._autostart(), "Autostart was lost.")
        return f"{OLDER} → {version()} in place, nothing stale, autostart kept."

    def prove(self) -> str:
        from build.__main__ import said

        out = wine.FOLDER / "selftest"
        shutil.rmtree(out, ignore_errors=True)
        began = time.monotonic()
        wine.quiet(["wine", self.home / "shb-desktop.exe", "--selftest", out], _SELFTEST_SECONDS, self._display())
        return f"The installed program proves itself: {said(out, time.monotonic() - began)}."

    def keep_the_book(self) -> str:
        told = wine.quiet(["wine", self.home / "shb.exe", "--json", "verify"], 180)
        found = json.loads(told.strip().splitlines()[-1])
        _hold(bool(found.get("whole")), f"The old book is not whole: {told}")
        _hold((self.data / "mine.txt").is_file(), "The shop's files are gone.")
        return f"The book of the older version opens and is whole: {told.strip().splitlines()[-1]}"

    def refuse_to_go_back(self) -> str:
        self._setup(self.older)
        _hold(self._registered("DisplayVersion") == version(), "An older version went over a newer one.")
        return "An older setup refuses to go over a newer version."

    def refuse_a_spoiled_setup(self) -> str:
        spoiled = self.setup.with_name("spoiled.exe")
        content = bytearray(self.setup.read_bytes())
        content[len(content) // 2] ^= 0xFF
        spoiled.write_bytes(content)
        before = self._state()
        try:
            problem = signing.trouble(spoiled, wine.FOLDER / "throw-away.pem", (signing.THROW_AWAY,))
            _hold(bool(problem), "A spoiled setup's signature holds.")
            self._setup(spoiled)
            _hold(self._state() == before, "A spoiled setup changed something.")
        finally:
            spoiled.unlink()
        return "A setup with one changed byte is refused by its signature and by itself."

    def remove(self) -> str:
        wine.quiet(["wine", self.home / "Uninstall.exe", "/S"], _SETUP_SECONDS, self._display())
        wine.until(lambda: not self.home.exists(), 120, f"Something stayed in {self.home}.")
        wine.until(lambda: not self._registered("DisplayVersion"), 30, "The entry for removal stayed.")
        _hold(not list(self._menu()), "The Start menu kept entries.")
        _hold(not self._autostart(), "Autostart stayed.")
        _hold((self.data / "mine.txt").is_file() and (self.data / "book.sqlite3").is_file(), "The data are gone.")
        return "Removed: no program, no entry, no shortcut; the shop's data are where they were."

    # -- hands and eyes -----------------------------------------------------------------------------------------------

    def _begin_afresh(self) -> None:
        shutil.rmtree(self.home, ignore_errors=True)
        shutil.rmtree(self.data, ignore_errors=True)
        shutil.rmtree(self.pictures, ignore_errors=True)
        self.pictures.mkdir(parents=True)
        for entry in self._menu():
            entry.unlink()
        wine.quiet(["wine", "reg", "delete", f"HKCU\\{_KEY}", "/f"], 60)

    def _display(self) -> dict[str, str]:
        return {"DISPLAY": self.shown}

    def _setup(self, setup: Path, *more: str) -> None:
        wine.quiet(["wine", setup, "/S", *more], _SETUP_SECONDS, self._display())

    def _registered(self, name: str) -> str:
        told = wine.quiet(["wine", "reg", "query", f"HKCU\\{_KEY}", "/v", name], 60)
        found = re.search(rf"{name}\s+REG_SZ\s+(\S.*?)\s*$", told, re.MULTILINE)
        return found[1] if found else ""

    def _autostart(self) -> str:
        run = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
        told = wine.quiet(["wine", "reg", "query", run, "/v", "shb-desktop"], 60)
        return told if "REG_SZ" in told else ""

    def _menu(self) -> Iterator[Path]:
        return (wine.DRIVE / "users").glob("*/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/SHB Desktop/*")

    def _state(self) -> str:
        told = hashlib.sha256()
        for file in sorted(self.home.rglob("*")):
            told.update(f"{file.relative_to(self.home)} {file.stat().st_size}".encode())
        return told.hexdigest() + self._registered("DisplayVersion")

    def _start(self) -> "subprocess.Popen[bytes]":
        # Through a pipe that is read to its end by nobody: the program says nothing.
        return subprocess.Popen(
            ["wine", wine.to_windows(self.home / "shb-desktop.exe")], env=wine.environment(self._display()),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip

    def _window_title(self) -> str:
        def seen() -> str:
            told = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--name", "SHB Desktop", "getwindowname"],
                env=own_environment(self._display()), capture_output=True, text=True,
            )  # fmt: skip
            return told.stdout.strip()

        wine.until(lambda: bool(seen()), 120, "No window came up.")
        return seen().splitlines()[0]

    def _picture(self, name: str) -> Path:
        target = self.pictures / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(target)], env=own_environment(self._display()), check=True)
        return target

    def _end(self, running: "subprocess.Popen[bytes]") -> None:
        """Close the window as its cross does (WM_CLOSE), and see to it that the program ends by itself."""
        wine.quiet(["wine", "taskkill", "/im", "shb-desktop.exe"], 60, self._display())
        try:
            running.wait(60)
        except subprocess.TimeoutExpired as problem:
            running.kill()
            raise Stopped("The program did not end when its window was closed.") from problem


def _hold(condition: bool, sentence: str) -> None:
    if not condition:
        raise Stopped(sentence)
