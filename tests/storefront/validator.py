"""Every page before the W3C's own checker (vnu): `python -m tests.storefront.validator`. Needs Java, npm and a network.

The tests hold the pages against a strict parser and the commonest rules of nesting; this is the long proof beside it.
"""

import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from prima.hub.embedded import EmbeddedHub
from prima.hub.settings import Settings
from prima.hub.storefront.city import SAMPLE
from prima.hub.storefront.pages import STATIC
from tests.hub.town import Clock, Town, line_to
from tests.storefront.pictures import pages
from tests.storefront.street import Street

CACHE = Path(__file__).resolve().parent.parent.parent / ".cache" / "vnu"
JAR = CACHE / "package" / "build" / "dist" / "vnu.jar"


def main() -> int:
    """0 when the checker finds nothing to mend."""
    missing = [program for program in ("java", "npm") if shutil.which(program) is None]
    if missing:
        print(f"This needs {' and '.join(missing)}.")
        return 2
    fetch()
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder, "pages")
        written.mkdir()
        count = write(Path(folder), written)
        checked = subprocess.run(
            ["java", "-jar", str(JAR), "--also-check-css", "--format", "gnu", str(written), str(STATIC / "style.css")],
            capture_output=True,
            text=True,
        )
    print(checked.stderr.strip() or f"{count} pages and the stylesheet: nothing to mend.")
    return 1 if checked.returncode else 0


def fetch() -> None:
    """The checker, into .cache."""
    if JAR.exists():
        return
    CACHE.mkdir(parents=True, exist_ok=True)
    npm = shutil.which("npm") or "npm"
    packed = subprocess.run([npm, "pack", "--silent", "vnu-jar"], cwd=CACHE, check=True, capture_output=True, text=True)
    with tarfile.open(CACHE / packed.stdout.split()[-1]) as archive:
        archive.extractall(CACHE, filter="data")


def write(folder: Path, written: Path) -> int:
    """Every page in every language as a file; how many. The hub's own file lies in `folder`."""
    count = 0
    settings = Settings(str(folder / "hub.sqlite"), "Bocholt", expiry_seconds=3600, legal=SAMPLE)
    with EmbeddedHub(folder, clock=Clock(), settings=settings) as hub, line_to(hub.url) as http:
        clock = hub.office.clock
        assert isinstance(clock, Clock)
        for name, path in pages(Street(Town(hub, clock, http))).items():
            for language in ("de", "nl", "en"):
                text = http.get(path, headers={"Accept-Language": language}).text
                (written / f"{name}.{language}.html").write_text(text, encoding="utf-8")
                count += 1
    return count


if __name__ == "__main__":
    sys.exit(main())
