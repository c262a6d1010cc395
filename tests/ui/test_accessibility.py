"""Everybody can use it: contrast from the tokens, each page by Tab alone, a name and a role on all, scans spoken."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from shb_desktop.ui import theme
from shb_desktop.ui.directory import ENTRIES
from shb_desktop.ui.theme import DARK_CONTRAST, LIGHT_CONTRAST, Appearance, colors_of, contrast
from tests.ui.conftest import HONEY, STRANGER, Counter

GROUNDS = ("window", "rail", "card", "sunken")
# Ground, mark and text of the four contrast themes that Windows 11 brings.
WINDOWS = (
    ("#202020", "#8ee3f0", "#ffffff"),
    ("#000000", "#d6b4fd", "#ffffff"),
    ("#2d3236", "#a1bfde", "#ffffff"),
    ("#fffaef", "#903909", "#3d3d3d"),
)
SYSTEM = [theme.of_system(*known) for known in WINDOWS]
ALL = [theme.LIGHT, theme.DARK, theme.LIGHT_CONTRAST, theme.DARK_CONTRAST, *SYSTEM]
MOST_STOPS = 200
NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Whitespace)


def texts(colors: theme.Colors) -> Iterator[tuple[str, str]]:
    """Every token that is written with, upon every ground that the stylesheet or a widget puts it on."""
    for ink in ("text", "muted", "accent_text"):
        yield from ((getattr(colors, ink), getattr(colors, ground)) for ground in GROUNDS)
    yield from ((colors.text, getattr(colors, soft)) for soft in ("accent_soft", "warning_soft", "danger_soft"))
    yield from ((colors.muted, getattr(colors, soft)) for soft in ("accent_soft", "warning_soft", "danger_soft"))
    for tone in ("warning", "danger"):
        yield from ((getattr(colors, tone), getattr(colors, ground)) for ground in ("window", "card", f"{tone}_soft"))
    yield colors.accent_text, colors.accent_soft
    yield colors.on_accent, colors.accent
    yield colors.on_accent, colors.accent_hover
    yield colors.on_practice, colors.practice
    yield colors.window, colors.text  # a toast
    yield colors.card, colors.text  # a tooltip


@pytest.mark.parametrize("colors", ALL)
def test_text_stands_out_from_its_ground(colors: theme.Colors) -> None:
    # WCAG 2.1, 1.4.3 (AA): 4.5 to 1 for text of this size; 1.4.6 (AAA): 7 to 1 in high contrast.
    least = 7.0 if colors in (LIGHT_CONTRAST, DARK_CONTRAST) else 4.5
    practice = (colors.on_practice, colors.practice)
    assert [pair for pair in texts(colors) if contrast(*pair) < (4.5 if pair == practice else least)] == []


@pytest.mark.parametrize("colors", ALL)
def test_the_ring_of_the_focus_stands_out_from_its_ground(colors: theme.Colors) -> None:
    # WCAG 2.1, 1.4.11: 3 to 1 for what shows a state.
    rings = [(colors.accent, getattr(colors, ground)) for ground in (*GROUNDS, "accent_soft")]
    rings.append((colors.on_accent, colors.accent))
    assert [pair for pair in rings if contrast(*pair) < 3] == []


@pytest.mark.parametrize("colors", ALL)
def test_the_edge_of_a_field_stands_out_from_its_ground(colors: theme.Colors, qapp: QApplication) -> None:
    # WCAG 2.1, 1.4.11: 3 to 1 for what alone tells that there is something to write in or to tick.
    grounds = (*GROUNDS, "accent_soft", "warning_soft", "danger_soft")
    assert [ground for ground in grounds if contrast(colors.field_line, getattr(colors, ground)) < 3] == []
    drawing = theme.stylesheet(colors)
    for kind in ("QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {", "QCheckBox::indicator {"):
        assert f"border: 1px solid {colors.field_line};" in drawing.split(kind)[1].split("}")[0]


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST])
def test_what_a_field_asks_for_can_be_read(appearance: Appearance, shop: Counter) -> None:
    try:
        shop.theme.appear(appearance)
        field = shop.theke.finder
        field.clearFocus()
        QApplication.processEvents()
        picture = field.grab().toImage()
        inside = [picture.pixelColor(x, y).name() for x in range(14, 90) for y in range(16, picture.height() - 16)]
        ground = colors_of(field).card
        # Letters are smoothed: the strongest of their dots has nearly the ink.
        assert max(contrast(dot, ground) for dot in set(inside)) >= 4.5
    finally:
        shop.theme.appear(Appearance.SYSTEM)


@pytest.mark.parametrize("colors", [LIGHT_CONTRAST, DARK_CONTRAST, *SYSTEM])
def test_in_high_contrast_every_line_can_be_seen(colors: theme.Colors) -> None:
    lines = [(colors.control_line, colors.card), (colors.hairline, colors.card), (colors.hairline, colors.window)]
    lines += [(colors.warning_line, colors.warning_soft), (colors.danger_line, colors.danger_soft)]
    assert [pair for pair in lines if contrast(*pair) < 3] == []


def test_a_contrast_theme_of_the_system_is_taken_as_it_is(shop: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shop.theme, "system_contrasts", lambda: True)
    try:
        shop.theme.dress()
        own = shop.theme.colors()
        shop.theme.dress()
        assert own not in (theme.LIGHT, theme.DARK, LIGHT_CONTRAST, DARK_CONTRAST)
        assert colors_of(shop.window) == own
        assert {own.window, own.card, own.rail} == {own.window}
        shop.theme.appear(Appearance.DARK)
        assert colors_of(shop.window) is theme.DARK
    finally:
        monkeypatch.undo()
        shop.theme.appear(Appearance.SYSTEM)


def test_high_contrast_may_be_chosen_and_reaches_what_paints_itself(shop: Counter) -> None:
    try:
        shop.theme.appear(Appearance.CONTRAST)
        assert colors_of(shop.window) in (LIGHT_CONTRAST, DARK_CONTRAST)
        shop.theme.appear(Appearance.DARK)
        assert colors_of(shop.window) is theme.DARK
    finally:
        shop.theme.appear(Appearance.SYSTEM)


def focusable(window: QWidget) -> list[QWidget]:
    """What Tab has to reach: in sight, enabled, and not one that hands its focus on."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window) and widget.isEnabled() and widget.focusProxy() is None
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus and not is_passive(widget)
    ]


def is_passive(widget: QWidget) -> bool:
    """Qt's own inner parts, which their owner passes by: an unchosen button of a group, an empty area to scroll."""
    return widget.objectName().startswith("qt_") or type(widget).__name__ == "QScrollArea"


def walk(shop: Counter) -> dict[QWidget, bool]:
    """Press Tab until the focus is somewhere for the second time; where it stopped, and whether that could be seen."""
    stops: dict[QWidget, bool] = {}
    for _ in range(MOST_STOPS):
        QTest.keyClick(shop.window.windowHandle(), Qt.Key.Key_Tab)
        QApplication.processEvents()
        here = QApplication.focusWidget()
        assert here is not None, "the focus is lost"
        if here in stops:
            return stops
        lit = drawn(shop.window, here)
        here.clearFocus()
        QApplication.processEvents()
        stops[here] = lit != drawn(shop.window, here)
        here.setFocus(Qt.FocusReason.TabFocusReason)
    pytest.fail("Tab never comes round")


def called(widget: QWidget) -> tuple[str, QAccessible.Role]:
    told = QAccessible.queryAccessibleInterface(widget)
    assert told is not None
    return told.text(QAccessible.Text.Name), told.role()


def about(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} “{called(widget)[0]}” in {type(widget.parent()).__name__}"


def drawn(window: QWidget, widget: QWidget) -> QImage:
    """How a widget and the rim around it look."""
    where = widget.rect().adjusted(-4, -4, 4, 4)
    where.translate(widget.mapTo(window, QPoint(0, 0)))
    return window.grab(where & window.rect()).toImage()


@pytest.fixture(params=[entry.key for entry in ENTRIES])
def page(request: pytest.FixtureRequest, shop: Counter) -> str:
    """Each page, opened and at rest."""
    shop.scan(HONEY)
    shop.shows("Blütenhonig 500 g")
    shop.window.go(request.param)
    shop.bot.wait(120)
    return str(request.param)


def missed_by(stops: dict[QWidget, bool], shop: Counter) -> list[str]:
    in_groups = {id(button.group()) for button in stops if hasattr(button, "group") and button.group() is not None}
    return [
        about(widget)
        for widget in focusable(shop.window)
        if widget not in stops
        if not (hasattr(widget, "group") and widget.group() is not None and id(widget.group()) in in_groups)
        if not in_the_rail(shop, widget)
    ]


def test_tab_reaches_everything_shows_where_it_is_and_is_never_caught(page: str, shop: Counter) -> None:
    stops = walk(shop)
    if missed_by(stops, shop):
        stops |= walk(shop)  # a chosen row's side panel may come while the keyboard is already past it
    assert missed_by(stops, shop) == []
    nameless = [about(widget) for widget in stops if not called(widget)[0].strip()]
    assert nameless == []
    roleless = [about(widget) for widget in stops if called(widget)[1] in NO_ROLES]
    assert roleless == []
    assert [about(widget) for widget, seen in stops.items() if not seen] == []


def in_the_rail(shop: Counter, widget: QWidget) -> bool:
    """The rail is one group: Tab stops at the page that is open, the arrow keys and F-keys reach the others."""
    return shop.window.rail.isAncestorOf(widget) and hasattr(widget, "entry")


def test_each_scan_is_spoken(shop: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        spoken.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)  # as where a screen reader listens
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    shop.scan(HONEY)
    shop.until(lambda: len(spoken) == 1)
    shop.scan(STRANGER)
    shop.until(lambda: len(spoken) == 2)
    assert "Blütenhonig" in spoken[0]
    assert STRANGER in spoken[1]
