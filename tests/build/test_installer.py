"""The installer's script compiles without a warning, in three languages."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from build import papers
from build.windows import wine

SCRIPT = Path(__file__).resolve().parent.parent.parent / "build" / "windows" / "installer.nsi"
TEXT = SCRIPT.read_text(encoding="utf-8")


def test_every_sentence_is_there_in_three_languages() -> None:
    said: dict[str, set[str]] = {}
    for name, language in re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", TEXT, re.MULTILINE):
        said.setdefault(name, set()).add(language)
    assert {"RUNNING", "NEWER", "PURGE", "PART_AUTOSTART"} <= said.keys()
    assert {frozenset(languages) for languages in said.values()} == {frozenset({"GERMAN", "ENGLISH", "DUTCH"})}


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis (Debian's package nsis) is not installed")
def test_it_compiles_without_a_warning_and_signs_what_it_makes(tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    for name in ("shb-desktop.exe", "shb.exe", "LICENCES.txt", "LICENSE.txt", "_internal/part.dll"):
        (bundle / name).write_bytes(b"MZ")
    icon = tmp_path / "icon.ico"
    icon.write_bytes(_icon())
    setup, signed = tmp_path / "SHB-Desktop-1.2.3-Setup.exe", tmp_path / "signed.txt"
    signer = tmp_path / "sign.sh"
    signer.write_text(f'#!/bin/sh\necho "$1" >> "{signed}"\n', encoding="utf-8")
    signer.chmod(0o755)
    told = subprocess.run(
        [
            *("makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", "-DVERSION=1.2.3", f"-DBUNDLE={bundle}"),
            *(f"-DICON={icon}", f"-DOUT={setup}", f"-DSIGN={signer}", str(SCRIPT)),
        ],
        capture_output=True,
        text=True,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert setup.read_bytes()[:2] == b"MZ"
    assert "amd64" in TEXT
    # The uninstaller first, then the setup that carries it.
    assert signed.read_text(encoding="utf-8").splitlines()[-1] == str(setup)
    assert len(signed.read_text(encoding="utf-8").splitlines()) == 2


def test_windows_finds_our_files_by_its_own_names() -> None:
    assert wine.to_windows(Path("/srv/some folder/a.txt")) == r"Z:\srv\some folder\a.txt"
    assert wine.to_windows(wine.DRIVE / "py312" / "python.exe") == r"C:\py312\python.exe"


def test_checksums_are_written_as_sha256sum_reads_them(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"abc")
    text = papers.write_sums(tmp_path).read_text(encoding="utf-8")
    # The example of FIPS 180-2, B.1
    assert text == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.bin\n"


def _icon() -> bytes:
    """One white pixel, 32 bit (ICONDIR, ICONDIRENTRY, BITMAPINFOHEADER)."""
    picture = (
        b"\x28\0\0\0\1\0\0\0\2\0\0\0\1\0\x20\0" + bytes(4) + b"\x08\0\0\0" + bytes(16) + b"\xff\xff\xff\xff" + bytes(4)
    )
    return b"\0\0\1\0\1\0" + b"\1\1\0\0\1\0\x20\0" + len(picture).to_bytes(4, "little") + b"\x16\0\0\0" + picture
