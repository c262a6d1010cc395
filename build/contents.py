"""What may lie in a parcel: the spec leaves everything else out, `check_bundle` refuses what came in all the same."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

MIB = 1024 * 1024

NOTHING_OF = (
    "PyInstaller", "_pytest", "hypothesis", "lib2to3", "mypy", "pip", "pkg_resources", "psycopg", "pydoc_data",
    "pytest", "pytestqt", "ruff", "schemathesis", "setuptools", "sqlite3", "tkinter", "wheel", "xmlrpc",
    # Bridges to tools that nobody has beside the program
    "IPython", "matplotlib", "numpy", "pandas", "scipy",
)  # fmt: skip
"""Modules that have no business in the program: tools, tests, and Python's own SQLite, which may be an unsound one."""


@dataclass(frozen=True, slots=True)
class System:
    """One system's parcel: the Qt libraries and plugins in use, and how many MiB the folder may have."""

    qt: frozenset[str]
    plugins: frozenset[str]
    most_mib: int


_QT = frozenset({"Core", "Gui", "Multimedia", "Network", "PrintSupport", "SerialPort", "Svg", "Test", "Widgets"})

LINUX = System(
    qt=_QT
    # OpenGL, XcbQpa and WaylandClient are what the two platforms of a Linux desktop stand on.
    | {"Concurrent", "DBus", "OpenGL", "WaylandClient", "WaylandEglClientHwIntegration", "XcbQpa"}
    # The camera: Qt's plugin for FFmpeg is linked to Quick, which is linked to these.
    | {"Qml", "QmlMeta", "QmlModels", "QmlWorkerScript", "Quick"},
    plugins=frozenset({
        "iconengines/libqsvgicon.so", "imageformats/libqico.so", "imageformats/libqjpeg.so",
        "imageformats/libqsvg.so", "imageformats/libqwebp.so", "multimedia/libffmpegmediaplugin.so",
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so", "platforms/libqoffscreen.so",
        "platforms/libqwayland.so", "platforms/libqxcb.so", "platformthemes/libqxdgdesktopportal.so",
        "printsupport/libcupsprintersupport.so", "wayland-decoration-client/libbradient.so",
        "wayland-shell-integration/libxdg-shell.so", "xcbglintegrations/libqxcb-egl-integration.so",
        "xcbglintegrations/libqxcb-glx-integration.so",
    }),
    most_mib=260,
)  # fmt: skip
WINDOWS = System(
    qt=_QT,
    # Windows' own Media Foundation serves the camera: FFmpeg's 20 MB stay out.
    plugins=frozenset({
        "iconengines/qsvgicon.dll", "imageformats/qico.dll", "imageformats/qjpeg.dll", "imageformats/qsvg.dll",
        "imageformats/qwebp.dll", "multimedia/windowsmediaplugin.dll", "platforms/qoffscreen.dll",
        "platforms/qwindows.dll", "styles/qmodernwindowsstyle.dll",
    }),
    most_mib=180,
)  # fmt: skip
SYSTEMS = {"linux": LINUX, "win32": WINDOWS}

LANGUAGES = ("de", "en", "nl")

_PLUGIN = re.compile(r"(?:^|/)PySide6/(?:Qt/)?plugins/(?P<name>.+)$")
_LIBRARY = re.compile(r"(?:^|/)(?:lib)?Qt6(?P<name>[A-Za-z0-9]+?)(?:\.dll|\.so(?:\.\d+)*)$")
_MODULE = re.compile(r"(?:^|/)PySide6/Qt(?P<name>[A-Za-z0-9]+)\.(?:pyd|abi3\.so|.*\.so)$")
_TRANSLATION = re.compile(r"(?:^|/)translations/(?P<name>[^/]+)\.qm$")
_UNUSED_ANYWHERE = re.compile(
    r"(?:^|/)(?:"
    r"PySide6/(?:Qt/)?qml/.*"
    r"|opengl32sw\.dll|d3dcompiler_\d+\.dll"  # a graphics card in software, for 3D that is not drawn here
    r"|PySide6/(?:Qt/)?(?:metatypes|resources|libexec)/.*"
    r"|[^/]*\.(?:pyi|pdb|lib|a|h)"
    r"|(?:tests?|testing)/.*"
    r")$"
)
_LEFT_TO_LINUX = re.compile(r"^lib(?:atk|avahi|cups|gdk|gnutls|gtk|pulse|systemd|X11|xcb)[-.\w]*\.so")
"""What every desktop has and must fit to it: printing, sound, the display."""
_FFMPEG = re.compile(r"(?:^|/)(?:lib)?(?:avcodec|avformat|avutil|swresample|swscale)[-.]")
GPL = re.compile(r"VirtualKeyboard|virtualkeyboard|Qt6(?:Charts|DataVisualization|NetworkAuth|Lottie|Quick3D|Graphs)")
"""Qt's parts that come under the GPL alone."""


def unwanted(path: str, system: str) -> str:
    """Why a file has no place in the parcel; empty when it has one. `path` is relative to the folder, with slashes."""
    text = PurePosixPath(path.replace("\\", "/")).as_posix()
    allowed = SYSTEMS[system]
    if GPL.search(text):
        return "comes under the GPL alone"
    if _UNUSED_ANYWHERE.search(text) and "/_resources/" not in text:
        return "is not used"
    if (found := _PLUGIN.search(text)) and found["name"] not in allowed.plugins:
        return "is a Qt plugin that is not used"
    if (found := _LIBRARY.search(text)) and found["name"] not in allowed.qt:
        return "is a Qt library that is not used"
    if (found := _MODULE.search(text)) and found["name"] not in allowed.qt:
        return "is a Qt module that is not used"
    if (found := _TRANSLATION.search(text)) and found["name"] not in {f"qtbase_{one}" for one in LANGUAGES}:
        return "is a translation that is not used"
    if system == "linux" and _LEFT_TO_LINUX.search(text.removeprefix("_internal/")):
        return "is a library that belongs to the desktop"
    if system == "win32" and _FFMPEG.search(text):
        return "is FFmpeg, which Windows does without"
    return ""
