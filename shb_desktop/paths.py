"""Where things lie: the shop's home on this computer, and the program's own resources."""

import errno
import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from shb_desktop.errors import ShopError


@dataclass(frozen=True, slots=True)
class Home:
    """One folder that holds all of a shop on this computer."""

    folder: Path

    @property
    def book(self) -> Path:
        """The ledger."""
        return self.folder / "book.sqlite3"

    @property
    def backups(self) -> Path:
        """The ledger's copies."""
        return self.folder / "backups"

    @property
    def pictures(self) -> Path:
        """Pictures of articles, each named by the SHA-256 of its bytes."""
        return self.folder / "pictures"

    @property
    def logs(self) -> Path:
        """What the program noted about itself; nothing personal."""
        return self.folder / "logs"

    @property
    def sync_lock(self) -> Path:
        """Held by the one process that talks to the hub."""
        return self.folder / "sync.lock"

    def made(self) -> "Home":
        """The same home, its folder made and proven writable.

        Raises HomeUnusable when it cannot be made or written to.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            probe = self.folder / f".probe-{os.getpid()}"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as problem:
            raise HomeUnusable(self.folder, problem) from problem
        return self


def usual_home() -> Home:
    """The home when nobody names one: `SHB_HOME`, or the system's folder for a user's data."""
    named = os.environ.get("SHB_HOME")
    if named:
        return Home(Path(named))
    import platformdirs

    return Home(Path(platformdirs.user_data_dir("SHB Desktop", appauthor=False)))


def home_of(folder: Path | None, *, practice: bool) -> Home:
    """The home that was asked for; practice mode has its own beside the shop's."""
    if folder is not None:
        return Home(folder)
    usual = usual_home()
    return Home(usual.folder / "practice") if practice else usual


@cache
def resources() -> Path:
    """The folder of icons, sounds, words and the sample shop: in the source tree, a wheel or a frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "shb_desktop" / "_resources"
    here = Path(__file__).resolve().parent
    installed = here / "_resources"
    return installed if installed.is_dir() else here.parent / "resources"


def handbook() -> Path:
    """The folder of the handbook's chapters: in the source tree, a wheel or a frozen program."""
    packed = resources() / "handbuch"
    return packed if packed.is_dir() else resources().parent / "docs" / "handbuch"


def why(problem: OSError) -> str:
    """What the system refused, in German and as part of a sentence."""
    return _REASONS.get(problem.errno or 0) or problem.strerror or str(problem)


_REASONS = {
    errno.EACCES: "keine Berechtigung",
    errno.EPERM: "keine Berechtigung",
    errno.EROFS: "schreibgeschützt",
    errno.ENOSPC: "der Datenträger ist voll",
    errno.EFBIG: "der Datenträger ist voll",
    errno.EIO: "der Datenträger meldet einen Fehler",
    errno.EBUSY: "ein anderes Programm hat die Datei offen",
    errno.EISDIR: "dort liegt ein Ordner",
    errno.ENOENT: "den Ordner gibt es nicht",
    errno.ENOTDIR: "dort liegt eine Datei",
    errno.EEXIST: "dort liegt eine Datei",
}


class HomeUnusable(ShopError):
    """The folder for the shop's data cannot be made or written to."""

    code = "home-unusable"

    def __init__(self, folder: Path, problem: OSError) -> None:
        super().__init__(
            f"In den Ordner {folder} kann nicht geschrieben werden ({why(problem)}).",
            "Ohne ihn lässt sich nichts buchen. Prüfen Sie Schreibschutz, freien Platz und Rechte des Ordners, "
            "oder wählen Sie mit --home einen anderen.",
        )
