"""`python dev.py package`: the parcel of the system it runs on; with --windows, on Linux, the Windows one under Wine.

--update-key KEY   the public key (Ed25519, base64) that updates must be signed with; without it, no updates.
                   SHB_UPDATE_KEY names it as well
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from build import papers
from build.freeze import (
    DIST,
    WORKSHOP,
    clean_kitchen,
    clean_surroundings,
    freeze,
    program_of,
    seconds_of,
    version,
)
from dev import Stopped, qt_system_libraries, say

SELFTEST_SECONDS = 600.0


def main(arguments: list[str]) -> int:
    """Make and prove a parcel; 0 when everything held."""
    parser = argparse.ArgumentParser(prog="dev.py package")
    parser.add_argument("--windows", action="store_true", help="the Windows parcel, on Linux under Wine")
    parser.add_argument(
        "--update-key",
        default=os.environ.get("SHB_UPDATE_KEY", ""),
        help="public key (Ed25519, base64) that updates are signed with",
    )
    call = parser.parse_args(arguments)
    try:
        if call.windows:
            from build.windows.chain import package_under_wine

            package_under_wine(call.update_key)
        elif sys.platform == "win32":
            from build.windows.chain import package_here

            package_here(call.update_key)
        else:
            package_linux(call.update_key)
    except Stopped as problem:
        say(str(problem))
        return 1
    return 0


def package_linux(update_key: str) -> None:
    """Freeze, check, let the frozen program prove itself, pack, and prove what was packed."""
    from build.linux.parcels import pack

    kitchen = clean_kitchen()
    qt_system_libraries(Path(kitchen.python[0]), on_a_display=False)
    bundle = freeze(kitchen, update_key)
    report = selftest(bundle, WORKSHOP / "selftest-linux")
    notes = kitchen.folder / "notes"
    made = pack(bundle, notes, version())
    prove_deb(made[1])
    # The same wheel that was frozen: with its extra `hub` it is what a city installs.
    shutil.copy(next((WORKSHOP / "wheel").glob("*.whl")), DIST)
    papers.write_bill(notes / "licences.json", made, version(), DIST / f"shb-desktop-{version()}-linux.cdx.json")
    papers.write_sums(DIST)
    say(f"Selftest: {report}")
    for one in made:
        say(f"{one.relative_to(DIST.parent)}  {one.stat().st_size / 1e6:.1f} MB")


def selftest(bundle: Path, out: Path) -> str:
    """Let a frozen program prove itself where nothing of the developer's helps it; one line of what it said."""
    shutil.rmtree(out, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="shb-home-") as home:
        surroundings = clean_surroundings(Path(home))
        if sys.platform != "win32":
            surroundings["QT_QPA_PLATFORM"] = "offscreen"
        program = program_of(bundle, sys.platform)
        took = seconds_of([program, "--selftest", out], surroundings, SELFTEST_SECONDS)
    return said(out, took)


def said(out: Path, took: float) -> str:
    """What a selftest's report says in one line. Raises Stopped when it is missing or a check failed."""
    try:
        report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise Stopped(f"The selftest left no report in {out}: {problem}") from problem
    failed = [f"{check['name']}: {check['problem']}" for check in report["checks"] if check["problem"]]
    if failed or not report["ok"] or not report["frozen"]:
        raise Stopped("The selftest did not pass:\n" + "\n".join(failed))
    if not (out / "picture.png").is_file():
        raise Stopped("The selftest left no picture.")
    walk = report["checks"][-1]["seen"]
    return f"{len(report['checks'])} checks held in {took:.0f} s ({walk}), picture {out / 'picture.png'}"


def prove_deb(deb: Path) -> None:
    """Unpack the .deb elsewhere and start what is in it: no path of this build may be needed."""
    with tempfile.TemporaryDirectory(prefix="shb-deb-") as folder:
        subprocess.run(["dpkg-deb", "-x", str(deb), folder], check=True)
        home = Path(folder) / "opt" / "shb-desktop"
        environment = clean_surroundings(Path(folder))
        seconds_of([home / "shb-desktop", "--version"], environment, 60)
        seconds_of([home / "shb", "--version"], environment, 60)
        seconds_of([home / "shb", "verify", "--home", Path(folder) / "shop"], environment, 60)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
