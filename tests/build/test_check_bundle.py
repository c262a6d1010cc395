"""The check of a frozen folder finds what must not be there, and is content with what must."""

import shutil
import struct
from pathlib import Path

import pytest

from build import check_bundle, contents
from build.check_bundle import check

ROOT = Path(__file__).resolve().parent.parent.parent


def program(signed: bool) -> bytes:
    """The head of a Windows program (PE32+) whose security directory is empty or not."""
    content = bytearray(1024)
    content[:2] = b"MZ"
    struct.pack_into("<I", content, 0x3C, 0x80)
    content[0x80:0x84] = b"PE\0\0"
    struct.pack_into("<H", content, 0x80 + 24, 0x20B)
    struct.pack_into("<II", content, 0x80 + 24 + 112 + 4 * 8, 900 if signed else 0, 100 if signed else 0)
    return bytes(content)


@pytest.fixture(params=["linux", "win32"])
def bundle(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str]:
    """A folder that has just what it must."""
    system: str = request.param
    suffix = ".exe" if system == "win32" else ""
    for name in (f"shb-desktop{suffix}", f"shb{suffix}", "LICENCES.txt", "LICENSE.txt"):
        (tmp_path / name).write_bytes(program(signed=False))
    for name in check_bundle._WANTED:
        place = tmp_path / "_internal" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("there", encoding="utf-8")
    return tmp_path, system


def put(bundle: Path, name: str, content: bytes = b"") -> str:
    place = bundle / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)
    return name


def faults(bundle: tuple[Path, str]) -> str:
    return "\n".join(check(*bundle).faults)


def test_a_folder_with_just_what_it_must_have_is_whole(bundle: tuple[Path, str]) -> None:
    assert check(*bundle).faults == ()


@pytest.mark.parametrize(
    "name",
    [
        "_internal/PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "_internal/PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
        "_internal/PySide6/Qt/lib/libQt6Charts.so.6",
        "_internal/PySide6/Qt6Designer.dll",
        "_internal/PySide6/QtWebEngineCore.abi3.so",
        "_internal/PySide6/plugins/sqldrivers/qsqlite.dll",
        "_internal/PySide6/opengl32sw.dll",
        "_internal/PySide6/translations/qtbase_fr.qm",
        "_internal/icuuc.dll",
        "_internal/mscms.dll",
        "_internal/shb_desktop/test_window.py",
        "_internal/tests/conftest.py",
        "_internal/pytest/__init__.py",
        "_internal/sqlite3/dbapi2.pyc",
        "credentials.json",
        "provision.json",
        "signing.pfx",
    ],
)
def test_what_has_no_business_there_is_found(bundle: tuple[Path, str], name: str) -> None:
    put(bundle[0], name, program(signed=True))
    assert name in faults(bundle)


@pytest.mark.parametrize("name", ["LICENCES.txt", "_internal/shb_desktop/_resources/old_books/v0001.sqlite3"])
def test_what_is_missing_is_found(bundle: tuple[Path, str], name: str) -> None:
    (bundle[0] / name).unlink()
    assert "is missing" in faults(bundle)


def test_a_plugin_whose_libraries_were_left_out_is_found(bundle: tuple[Path, str]) -> None:
    # Seen: the camera's plugin lay in the Linux parcel and could not be loaded.
    named = "Qt6Quick.dll" if bundle[1] == "win32" else "libQt6Quick.so.6"
    there = "Qt6Gui.dll" if bundle[1] == "win32" else "libQt6Gui.so.6"
    put(bundle[0], f"_internal/PySide6/{there}", program(signed=True))
    plugin = "windowsmediaplugin.dll" if bundle[1] == "win32" else "libffmpegmediaplugin.so"
    content = program(signed=True) + b"\0" + there.encode() + b"\0" + named.encode() + b"\0"
    name = put(bundle[0], f"_internal/PySide6/Qt/plugins/multimedia/{plugin}", content)
    assert check(*bundle).faults == (f"{name} needs {named}, which is missing",)


def test_the_camera_stands_on_quick_on_linux_alone(bundle: tuple[Path, str]) -> None:
    assert ("is a Qt library" in contents.unwanted("PySide6/Qt6Quick.dll", bundle[1])) == (bundle[1] == "win32")


def test_a_private_key_is_found_whatever_it_is_called(bundle: tuple[Path, str]) -> None:
    name = put(bundle[0], "_internal/notes.txt", b"-----BEGIN PRIVATE KEY" + b"-----\nMIIE")
    assert f"{name} holds what looks like a secret" in faults(bundle)


def test_a_library_for_windows_is_signed_and_not_wines(tmp_path: Path, bundle: tuple[Path, str]) -> None:
    put(bundle[0], "_internal/good.dll", program(signed=True))
    put(bundle[0], "_internal/pillow.libs/jpeg.dll", program(signed=False))
    unsigned = put(bundle[0], "_internal/unsigned.dll", program(signed=False))
    wines = put(bundle[0], "_internal/builtin.dll", program(signed=True)[:0x90] + b"Wine builtin DLL" + bytes(900))
    found = faults(bundle)
    assert (f"{unsigned} is signed by nobody" in found) == (bundle[1] == "win32")
    assert (f"{wines} is Wine's own" in found) == (bundle[1] == "win32")
    assert "good.dll" not in found
    assert "jpeg.dll" not in found


def test_a_module_of_the_tests_inside_the_archive_is_found(bundle: tuple[Path, str]) -> None:
    name = "shb-desktop.exe" if bundle[1] == "win32" else "shb-desktop"
    put(bundle[0], name, b"....\xda\x06pytest....")
    assert f"{name} holds the module pytest" in faults(bundle)


def test_a_folder_larger_than_its_budget_is_refused(bundle: tuple[Path, str], monkeypatch: pytest.MonkeyPatch) -> None:
    small = {name: contents.System(one.qt, one.plugins, 1) for name, one in contents.SYSTEMS.items()}
    monkeypatch.setattr(check_bundle, "SYSTEMS", small)
    put(bundle[0], "_internal/large.bin", bytes(2 * contents.MIB))
    assert "2 MiB are more than the 1" in faults(bundle)


def test_the_recipe_can_be_read_and_names_only_what_exists() -> None:
    text = (ROOT / "build" / "shb-desktop.spec").read_text(encoding="utf-8")
    compile(text, "shb-desktop.spec", "exec")
    for named in ("build/contents.py", "build/beginning.py", "tests/old_databases"):
        assert named in text
        assert (ROOT / named).exists()
    assert "upx=True" not in text
    assert shutil.which("upx") is None or "upx=False" in text
