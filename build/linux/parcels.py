"""From a frozen folder to what Linux installs: a tar.gz for everywhere, a .deb for Debian and Ubuntu."""

import gzip
import hashlib
import shutil
import subprocess
import tarfile
from pathlib import Path

from build.freeze import DIST, WORKSHOP
from dev import ROOT, Stopped, say

_OWNER = "The SHB Desktop authors <shb-desktop@example.org>"
# What the frozen folder leaves to the system, and glibc, which nobody can bring along.
_DEPENDS = (
    "libc6 (>= 2.35)", "libdbus-1-3", "libegl1", "libfontconfig1", "libgl1", "libpulse0", "libx11-6", "libx11-xcb1",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0",
    "libxcb-shape0", "libxcb-shm0", "libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1", "libxkbcommon-x11-0",
)  # fmt: skip
_RECOMMENDS = ("fonts-inter | fonts-dejavu-core", "libcups2", "gnome-keyring | kwalletmanager")
_DESCRIPTION = """stock companion beside a shop's till
 Scans goods in and out, counts them, prints labels, and offers what is there to
 the citizens of a town, who reserve without obligation through a PRIMA hub."""


def pack(bundle: Path, notes: Path, version: str) -> tuple[Path, ...]:
    """Make both parcels in dist/; their paths. Raises Stopped."""
    DIST.mkdir(exist_ok=True)
    return (_tarball(bundle, version), _deb(bundle, notes, version))


def _tarball(bundle: Path, version: str) -> Path:
    name = f"shb-desktop-{version}-linux-x86_64"
    target = DIST / f"{name}.tar.gz"
    with (
        target.open("wb") as raw,
        gzip.GzipFile(target.name, "wb", 6, raw, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w|") as archive,
    ):
        archive.add(bundle, name, filter=_anonymous)
    return target


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Who made it and when is nobody's business, and makes two parcels of one source differ."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = 0
    entry.mode |= 0o644 | (0o111 if entry.isdir() else 0)
    return entry


def _deb(bundle: Path, notes: Path, version: str) -> Path:
    if shutil.which("dpkg-deb") is None:
        raise Stopped("A .deb needs dpkg-deb, which only Debian and its kin have.")
    root = WORKSHOP / "deb"
    shutil.rmtree(root, ignore_errors=True)
    home = root / "opt" / "shb-desktop"
    shutil.copytree(bundle, home, symlinks=True)
    for name in ("shb-desktop", "shb"):
        link = root / "usr" / "bin" / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"/opt/shb-desktop/{name}")
    entry = root / "usr" / "share" / "applications" / "shb-desktop.desktop"
    entry.parent.mkdir(parents=True)
    shutil.copy(ROOT / "build" / "linux" / "shb-desktop.desktop", entry)
    for picture in notes.glob("shb-desktop-*.png"):
        size = picture.stem.rpartition("-")[2]
        icon = root / "usr" / "share" / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "shb-desktop.png"
        icon.parent.mkdir(parents=True)
        shutil.copy(picture, icon)
    papers = root / "usr" / "share" / "doc" / "shb-desktop"
    papers.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", papers / "copyright")
    control = root / "DEBIAN"
    control.mkdir()
    files = [path for path in root.rglob("*") if path.is_file() and control not in path.parents]
    kib = sum(path.lstat().st_size for path in files) // 1024
    (control / "control").write_text(
        f"Package: shb-desktop\nVersion: {version}\nArchitecture: amd64\nMaintainer: {_OWNER}\n"
        f"Installed-Size: {kib}\nDepends: {', '.join(_DEPENDS)}\nRecommends: {', '.join(_RECOMMENDS)}\n"
        f"Section: misc\nPriority: optional\nDescription: {_DESCRIPTION}\n",
        encoding="utf-8",
    )
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in sorted(files)
        if not path.is_symlink()
    )
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    for place in [root, *root.rglob("*")]:
        if not place.is_symlink():
            place.chmod(0o755 if place.is_dir() or place.stat().st_mode & 0o100 else 0o644)
    target = DIST / f"shb-desktop_{version}_amd64.deb"
    say("Packing the .deb …")
    told = subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(target)], capture_output=True, text=True
    )
    if told.returncode != 0:
        raise Stopped(f"dpkg-deb refused: {told.stderr}")
    shutil.rmtree(root)
    return target
