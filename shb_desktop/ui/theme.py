"""How the program looks: colours, spacing, type and the one stylesheet made from them, following the system live.

Colours come as frozen sets (light, dark, and both in high contrast). A widget that paints itself asks
`colors_of(self)`, which reads the set back from the palette: nothing to hand around, and a live change reaches all.
"""

from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from functools import lru_cache
from string import Template

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from shb_desktop.paths import resources

SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32 = 4, 8, 12, 16, 24, 32
RADIUS = 8
TEXT_SMALL, TEXT, TEXT_LARGE, TEXT_TITLE, TEXT_HERO = 13, 15, 20, 28, 40
TARGET = 44
"""The least height of anything to be pressed, in device-independent pixels."""
COUNTER_TARGET = 56
"""The same at the counter, where hands are full."""


_SIZES = {
    "space_8": SPACE_8,
    "text_small": TEXT_SMALL,
    "text_normal": TEXT,
    "text_large": TEXT_LARGE,
    "text_title": TEXT_TITLE,
    "text_hero": TEXT_HERO,
    "radius": RADIUS,
    "space_16": SPACE_16,
    "target_less_2": TARGET - 2,
    "space_16_less_1": SPACE_16 - 1,
    "target_less_4": TARGET - 4,
    "space_12": SPACE_12,
    "space_12_more_1": SPACE_12 + 1,
    "space_12_more_2": SPACE_12 + 2,
    "space_12_less_2": SPACE_12 - 2,
    "space_12_less_3": SPACE_12 - 3,
    "space_12_less_1": SPACE_12 - 1,
    "counter_target_less_2": COUNTER_TARGET - 2,
    "counter_target_less_4": COUNTER_TARGET - 4,
    "space_24": SPACE_24,
    "space_24_less_1": SPACE_24 - 1,
    "space_8_less_1": SPACE_8 - 1,
    "space_32": SPACE_32,
    "target": TARGET,
    "space_4": SPACE_4,
}


def side_width(page: int) -> int:
    """How wide that is which stands beside a list, on a page so wide."""
    return 360 if page >= 1_200 else 288


class Appearance(StrEnum):
    """What a person may choose; the setting `ui.appearance` keeps the value."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Colors:
    """One set. `on_…` is the text upon, `…_soft` a quiet ground for it, `…_mark` what is drawn and not written.

    By `field_line` alone a field or a check box is known as one (WCAG 2.1, 1.4.11); a button has its words as well.
    """

    window: str
    rail: str
    card: str
    sunken: str
    hairline: str
    control_line: str
    field_line: str
    key_line: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    accent_text: str
    warning: str
    warning_soft: str
    warning_line: str
    warning_mark: str
    danger: str
    danger_soft: str
    danger_line: str
    practice: str
    on_practice: str
    shade: str


LIGHT = Colors(
    window="#f5f7f6",
    rail="#fbfcfb",
    card="#ffffff",
    sunken="#eef2f0",
    hairline="#e2e8e5",
    control_line="#c6d0cc",
    field_line="#7c8c87",
    key_line="#eef2f0",
    text="#14201d",
    muted="#566662",
    accent="#0f766e",
    accent_hover="#0b5f59",
    on_accent="#ffffff",
    accent_soft="#e3f3f0",
    accent_text="#0b5f59",
    warning="#92400e",
    warning_soft="#fef5dc",
    warning_line="#f2cf7c",
    warning_mark="#d97706",
    danger="#b42318",
    danger_soft="#fdecea",
    danger_line="#f3b5ae",
    practice="#f97316",
    on_practice="#2a1200",
    shade="#0c1614",
)

DARK = Colors(
    window="#0f1615",
    rail="#121a19",
    card="#18211f",
    sunken="#1f2a28",
    hairline="#293533",
    control_line="#3d4c49",
    field_line="#6b7e79",
    key_line="#1f2a28",
    text="#ecf3f1",
    muted="#9db0ab",
    accent="#2dd4bf",
    accent_hover="#5eead4",
    on_accent="#04201c",
    accent_soft="#143531",
    accent_text="#5eead4",
    warning="#fbc95a",
    warning_soft="#332812",
    warning_line="#6b5320",
    warning_mark="#fbc95a",
    danger="#ff9b90",
    danger_soft="#3a1c19",
    danger_line="#74352f",
    practice="#fb923c",
    on_practice="#2a1200",
    shade="#000000",
)

LIGHT_CONTRAST = replace(
    LIGHT,
    window="#ffffff",
    rail="#fefefe",
    hairline="#4b5754",
    control_line="#14201d",
    field_line="#14201d",
    key_line="#14201d",
    text="#000000",
    muted="#1f2b28",
    accent="#00524b",
    accent_hover="#003d38",
    accent_text="#003d38",
    warning="#6b2e07",
    warning_line="#6b2e07",
    warning_mark="#6b2e07",
    danger="#8a1409",
    danger_line="#8a1409",
)
DARK_CONTRAST = replace(
    DARK,
    window="#000000",
    rail="#010101",
    card="#080c0b",
    hairline="#b9c7c3",
    control_line="#ffffff",
    field_line="#ffffff",
    key_line="#ffffff",
    text="#ffffff",
    muted="#dce6e3",
    warning_line="#fbc95a",
    danger="#ffb4ab",
    danger_line="#ffb4ab",
)

_OURS = {(colors.window, colors.accent): colors for colors in (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)}


def colors_of(widget: QWidget) -> Colors:
    """The set that `widget` is shown in. The application's palette tells: a stylesheet repaints a widget's own."""
    return _shown(QGuiApplication.palette().cacheKey())


@lru_cache(maxsize=8)
def _shown(_palette: int) -> Colors:
    """The set of the application's palette, which has another key after each change."""
    shown = QGuiApplication.palette()
    key = shown.color(QPalette.ColorRole.Window).name(), shown.color(QPalette.ColorRole.Highlight).name()
    return _OURS.get(key) or of_system(*key, shown.color(QPalette.ColorRole.WindowText).name())


@lru_cache(maxsize=8)
def of_system(window: str, mark: str, text: str) -> Colors:
    """A set from a contrast theme of the system: its ground, its marks and its text, and nothing of ours.

    What shows a choice is a part of the mark in the ground, as much as text upon it can bear (WCAG 2.1, 1.4.6).
    """
    if contrast(mark, window) < 3:
        mark = text
    on_mark = max((text, window), key=lambda ink: contrast(ink, mark))
    parts = (blend(window, mark, percent) for percent in (30, 20, 10, 5))
    soft = next((part for part in parts if contrast(text, part) >= 7 and contrast(mark, part) >= 3), window)
    made = dict.fromkeys((field.name for field in fields(Colors)), text)
    made |= dict.fromkeys(("window", "rail", "card", "sunken", "warning_soft", "danger_soft"), window)
    made |= dict.fromkeys(("accent", "accent_hover", "practice"), mark) | dict.fromkeys(
        ("on_accent", "on_practice"), on_mark
    )
    return Colors(**made | {"accent_soft": soft, "shade": "#000000"})


def contrast(first: str, second: str) -> float:
    """How far two colours stand apart, 1 to 21 (WCAG 2.1, "contrast ratio")."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blend(ground: str, upon: str, percent: int) -> str:
    """So much of one colour in another."""
    pairs = zip(_parts(ground), _parts(upon), strict=True)
    return "#" + "".join(f"{(under * (100 - percent) + over * percent) // 100:02x}" for under, over in pairs)


def _luminance(color: str) -> float:
    shares = (part / 255 for part in _parts(color))
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


class Theme(QObject):
    """Dresses the application, and again whenever the system turns light, dark or high in contrast.

    The stylesheet is worn by windows, not by the application: there Qt would dress each widget anew at each step of
    putting a page together, with all that is in it. So a page is dressed once, when it is put into its window.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._windows: list[QWidget] = []
        self._scheme: Qt.ColorScheme | None = None
        self._contrast = False
        app.setStyle("Fusion")
        app.setFont(usual_font())
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.dress)
        hints.accessibility().contrastPreferenceChanged.connect(self.dress)
        self.dress()

    def colors(self) -> Colors:
        """The set that the system asks for at this moment."""
        if self.system_contrasts() and self._scheme is None:
            return self._of_system()
        dark = (self._scheme or self._app.styleHints().colorScheme()) is Qt.ColorScheme.Dark
        if self._contrast:
            return DARK_CONTRAST if dark else LIGHT_CONTRAST
        return DARK if dark else LIGHT

    def system_contrasts(self) -> bool:
        """Whether a contrast theme is chosen in the system."""
        hints = self._app.styleHints()
        return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

    def _of_system(self) -> Colors:
        # A palette without a word of its own lets the system's shine through.
        self._app.setPalette(QPalette())
        shown, role = self._app.palette(), QPalette.ColorRole
        return of_system(*(shown.color(which).name() for which in (role.Window, role.Highlight, role.WindowText)))

    def choose(self, scheme: Qt.ColorScheme | None) -> None:
        """Light or dark by a person's choice; None follows the system again."""
        self._scheme = scheme
        self.dress()

    def appear(self, appearance: Appearance) -> None:
        """The same by the setting's word; high contrast is light or dark as the system is."""
        self._contrast = appearance is Appearance.CONTRAST
        schemes = {Appearance.LIGHT: Qt.ColorScheme.Light, Appearance.DARK: Qt.ColorScheme.Dark}
        self.choose(schemes.get(appearance))

    def dress(self) -> None:
        """Put palette and stylesheet on."""
        colors = self.colors()
        self._app.setPalette(palette(colors))
        self._windows = [window for window in self._windows if isValid(window)]
        for window in self._windows:
            window.setStyleSheet(stylesheet(colors))

    def wear(self, window: QWidget) -> None:
        """Dress a window, with all that is ever put into it or opened from it."""
        self._windows.append(window)
        window.setStyleSheet(stylesheet(self.colors()))


def lend(popup: QWidget, field: QWidget) -> None:
    """What a completer opens is a window of its own: it wears what the window of its field wears."""
    worn = field.window().styleSheet()
    if popup.styleSheet() != worn:
        popup.setStyleSheet(worn)


def usual_font() -> QFont:
    """The system's own font at text size; where a bare Linux offers only a fallback, a better one if there is one."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family().lower() in ("sans serif", "sans", "dejavu sans", "") or not QFontDatabase.hasFamily(font.family()):
        wanted = [
            family for family in ("Inter", "Noto Sans", "Open Sans", "DejaVu Sans") if QFontDatabase.hasFamily(family)
        ]
        if wanted:
            font.setFamilies(wanted)
    font.setPixelSize(TEXT)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def sized(widget: QWidget, size: int, weight: QFont.Weight = QFont.Weight.Normal, *, figures: bool = False) -> QFont:
    """`widget`'s font at `size` pixels; with `figures`, digits of equal width so that numbers do not jump."""
    font = QFont(widget.font())
    font.setPixelSize(size)
    font.setWeight(weight)
    if size >= TEXT_TITLE:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
    if figures:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def palette(colors: Colors) -> QPalette:
    """Qt's palette of a set."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, name in (
        (role.Window, colors.window),
        (role.WindowText, colors.text),
        (role.Base, colors.card),
        (role.AlternateBase, colors.sunken),
        (role.Text, colors.text),
        (role.Button, colors.card),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.danger),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
        (role.Accent, colors.accent),
        (role.Link, colors.accent),
        (role.PlaceholderText, colors.muted),
        (role.ToolTipBase, colors.text),
        (role.ToolTipText, colors.card),
        (role.Mid, colors.hairline),
        (role.Midlight, colors.sunken),
        (role.Light, colors.card),
        (role.Dark, colors.control_line),
        (role.Shadow, colors.shade),
    ):
        made.setColor(which, QColor(name))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colors.muted))
    return made


def stylesheet(colors: Colors) -> str:
    """The stylesheet with a set's colours and the sizes put in."""
    drawing = Template((resources() / "style.qss").read_text(encoding="utf-8"))
    icons = resources() / "icons"
    tick = "tick-dark.svg" if QColor(colors.on_accent).lightness() < 128 else "tick-light.svg"
    # Where hairlines are strong, a pale ground alone does not tell that a button is off, nor a grey arrow what opens.
    strong = contrast(colors.hairline, colors.card) >= 3
    off = "dashed" if strong else "solid"
    shade = ("-light" if QColor(colors.text).lightness() > 127 else "-dark") if strong else ""
    pictures = {"chevron": (icons / f"chevron{shade}.svg").as_posix(), "tick": (icons / tick).as_posix()}
    families = ", ".join(f'"{family}"' for family in QGuiApplication.font().families())
    return drawing.substitute(asdict(colors), **_SIZES, **pictures, families=families, off=off)
