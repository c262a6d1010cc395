"""Other shops' systems that book stock: each installed into an environment of its own, booking when told to."""

import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measuring import ROOT

_HERE = Path(__file__).parent


class NotInstalled(Exception):
    """The peer cannot be had here; says why."""


@dataclass(frozen=True, slots=True)
class System:
    """A system, the packages that it is, and the script that books with it."""

    name: str
    packages: tuple[str, ...]
    script: str


SYSTEMS = (
    System("django-oscar", ("django-oscar[sorl-thumbnail]>=4.2,<5",), "oscar_stock.py"),
    System("Tryton", ("trytond>=8.2,<8.3", "trytond-stock>=8.2,<8.3", "proteus>=8.2,<8.3"), "tryton_stock.py"),
)


@dataclass(frozen=True, slots=True)
class Booking:
    """One system at work."""

    process: "subprocess.Popen[str]"

    def once(self) -> float:
        """Book one piece; milliseconds, as the system itself saw them."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())


@contextmanager
def at_work(system: System) -> Iterator[Booking]:
    """The system with a shop of one article, on SQLite. Raises NotInstalled."""
    home = ROOT / ".cache" / "peers" / system.name.lower()
    python = _installed(system, home)
    with TemporaryDirectory(dir=home, prefix="shop-") as folder:
        command = [str(python), "-W", "ignore", str(_HERE / system.script), folder]
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        try:
            if process.stdout.readline().strip() != "ready":
                process.kill()
                raise NotInstalled(process.communicate()[1].strip().rpartition("\n")[2])
            yield Booking(process)
        finally:
            process.kill()
            process.communicate()


def _installed(system: System, home: Path) -> Path:
    python = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    done = home / "installed"
    if not done.exists():
        venv.create(home, with_pip=True, clear=True)
        install = [str(python), "-m", "pip", "install", "-q", *system.packages]
        ran = subprocess.run(install, capture_output=True, text=True, timeout=900)
        if ran.returncode != 0:
            raise NotInstalled(ran.stderr.strip().rpartition("\n")[2])
        done.touch()
    return python
