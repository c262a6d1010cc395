"""What must hold of a frozen folder: its size, what is in it, who signed it, and what must never be in it.

`python -m build.check_bundle FOLDER [linux|win32]` prints every fault and ends with 1 when there is one.
"""

import re
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from build.contents import MIB, NOTHING_OF, SYSTEMS, unwanted

_SECRETS = (
    # Libraries carry such lines for their own self-tests; a key of somebody's lies in a file of its own.
    re.compile(rb"\A\s*-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----"),
    re.compile(rb"\bAKIA[0-9A-Z]{16}\b"),
    re.compile(rb"\bgh[pousr]_[A-Za-z0-9]{36}\b"),
)
_TELLTALE_FILES = re.compile(
    r"(?:^|/)(?:conftest\.py|test_[^/]*\.py[cod]?|(?:credentials|provision)\.json|\.env|\.git(?:/.*)?|\.pypirc|pip\.conf"
    r"|.*\.(?:pfx|p12|key))$"
)
# Only the tests' Wine has these; Windows brings its own.
_SHIMS = re.compile(
    r"(?:^|/)(?:bcryptprimitives|icuuc|icuin|mscms|wine[^/]*|ntdll|kernel32|user32)\.(?:dll|dll\.so|so)$", re.IGNORECASE
)
_WINE = b"Wine builtin DLL"
_WANTED = (
    "shb_desktop/_resources/licences.json",
    "shb_desktop/_resources/release.json",
    "shb_desktop/_resources/style.qss",
    "shb_desktop/_resources/sample/laden_am_markt.csv",
    "shb_desktop/_resources/old_books/v0001.sqlite3",
    "shb_desktop/ledger/migrations/env.py",
    "prima/hub/storage/migrations/env.py",
    "prima/hub/storefront/templates/frame.html",
    "biip",
    "tzdata",
)
_UNSIGNED_BY_NATURE = re.compile(r"\.pyd$|\.libs/[^/]+\.dll$", re.IGNORECASE)
"""Extension modules of packages and what they bring along: their makers sign none of them. All else is Qt's, Python's
or Microsoft's."""
_OURS = {"shb-desktop.exe", "shb.exe"}
_NAMED_LIBRARY = {
    "linux": re.compile(rb"(?<=\0)lib(?:Qt6|avcodec|avformat|avutil|swresample|swscale)\w*\.so\.\d+(?=\0)"),
    "win32": re.compile(rb"(?<=\0)Qt6\w+\.dll(?=\0)", re.IGNORECASE),
}
"""How a library names another of Qt's that it is linked to: with zeros on both sides (ELF .dynstr, PE import table)."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the check saw."""

    files: int
    mib: int
    faults: tuple[str, ...]


def check(bundle: Path, system: str) -> Found:
    """Look at every file of a frozen folder. `system` is linux or win32."""
    files = sorted(path for path in bundle.rglob("*") if path.is_file())
    size = sum(path.lstat().st_size for path in files if not path.is_symlink())
    names = {path.relative_to(bundle).as_posix(): path for path in files}
    faults = [
        *_missing(bundle, system),
        *(fault for name, path in names.items() for fault in _faults_of(name, path, system)),
        *_modules(bundle, system),
        *_unmet(names, system),
    ]
    most = SYSTEMS[system].most_mib
    if size > most * MIB:
        faults.append(f"{size // MIB} MiB are more than the {most} that a shop's PC should hold")
    return Found(len(files), -(-size // MIB), tuple(faults))


def _missing(bundle: Path, system: str) -> Iterator[str]:
    suffix = ".exe" if system == "win32" else ""
    wanted = [f"shb-desktop{suffix}", f"shb{suffix}", "LICENCES.txt", "LICENSE.txt"]
    yield from (f"{name} is missing" for name in wanted if not (bundle / name).is_file())
    yield from (f"{name} is missing" for name in _WANTED if not (bundle / "_internal" / name).exists())


def _faults_of(name: str, path: Path, system: str) -> Iterator[str]:
    if reason := unwanted(name, system):
        yield f"{name} {reason}"
    if _TELLTALE_FILES.search(name):
        yield f"{name} is a test, a secret or a developer's own"
    if _SHIMS.search(name):
        yield f"{name} belongs to Wine or stands in for a part of Windows"
    top = name.split("/")[1] if name.startswith("_internal/") and name.count("/") > 1 else ""
    if top in NOTHING_OF or top in ("tests", "bench"):
        yield f"{name} is of {top}, which has no business here"
    content = path.read_bytes()
    if any(secret.search(content) for secret in _SECRETS):
        yield f"{name} holds what looks like a secret"
    if system == "win32" and name.lower().endswith((".dll", ".exe", ".pyd")):
        if _WINE in content[:1024]:
            yield f"{name} is Wine's own"
        if not (_signature(content) or _UNSIGNED_BY_NATURE.search(name) or name in _OURS):
            yield f"{name} is signed by nobody"


def _signature(content: bytes) -> bool:
    """Whether a Windows program carries an Authenticode signature (PE format, the security directory's size)."""
    try:
        header = struct.unpack_from("<I", content, 0x3C)[0]
        magic = struct.unpack_from("<H", content, header + 24)[0]
        directories = header + 24 + (112 if magic == 0x20B else 96)
        return int(struct.unpack_from("<I", content, directories + 4 * 8 + 4)[0]) > 0
    except struct.error:
        return False


def _unmet(names: dict[str, Path], system: str) -> Iterator[str]:
    """What libraries of Qt are linked to and the folder lacks: such a plugin is there and loads nowhere."""
    there = {path.name.lower() for path in names.values()}
    for name, path in names.items():
        if "PySide6" in name and (".so" in name or name.endswith(".dll")):
            named = {found.decode() for found in _NAMED_LIBRARY[system].findall(path.read_bytes())}
            yield from (f"{name} needs {one}, which is missing" for one in sorted(named) if one.lower() not in there)


def _modules(bundle: Path, system: str) -> Iterator[str]:
    """Modules inside the programs' own archive, by their names in its table of contents."""
    suffix = ".exe" if system == "win32" else ""
    for program in (bundle / f"shb-desktop{suffix}", bundle / f"shb{suffix}"):
        content = program.read_bytes() if program.is_file() else b""
        for package in (*NOTHING_OF, "tests"):
            # PyInstaller marshals the archive's table: a short string is its length in one byte, then its letters.
            name = package.encode() + b".conftest" if package == "tests" else package.encode()
            if re.search(re.escape(b"\xda" + bytes([len(name)]) + name), content) or re.search(
                re.escape(b"z" + bytes([len(name)]) + name), content
            ):
                yield f"{program.name} holds the module {name.decode()}"


def main(arguments: list[str]) -> int:
    """The command line."""
    bundle, system = Path(arguments[0]), arguments[1] if len(arguments) > 1 else sys.platform
    found = check(bundle, system)
    for fault in found.faults:
        print(fault)
    print(f"{found.files} files, {found.mib} MiB, {len(found.faults)} faults")
    return 1 if found.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
