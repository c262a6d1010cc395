"""The front door of the desktop: `shb-desktop`, or `python -m shb_desktop`."""

import argparse
import io
import os
import sys
from pathlib import Path

from shb_desktop import __version__


def main(arguments: list[str] | None = None) -> int:
    """Open the window, or walk the tour; the exit status of the process."""
    for stream in (sys.stdout, sys.stderr):
        # Windows pipes speak the letters of 1990, and a program without a console has no streams at all.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    call = _arguments(arguments)
    if call.tour is not None:
        # The tour is the same program where nobody looks: it must run on a server without a display.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from shb_desktop.tour import walk

        return walk(call.tour)
    if call.selftest is not None:
        from shb_desktop.tour.selftest import prove

        return prove(call.selftest)
    from shb_desktop.app import run

    return run(call.home, practice=call.practice)


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="shb-desktop", description="Der Bestand Ihres Ladens, neben der Kasse.")
    parser.add_argument("--home", type=Path, metavar="DIR", help="Ordner mit den Daten des Ladens")
    parser.add_argument("--practice", action="store_true", help="Übungsmodus: eigenes Buch, eigene Stadt")
    parser.add_argument("--tour", type=Path, metavar="DIR", help="Rundgang ohne Bildschirm, Bilder nach DIR")
    parser.add_argument("--selftest", type=Path, metavar="DIR", help="sich selbst prüfen, Bericht und Bilder nach DIR")
    parser.add_argument("--version", action="version", version=f"SHB Desktop {__version__}")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
