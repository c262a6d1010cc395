"""A reservation comes while nobody looks: the tray, the system's note, and a window that only went out of sight."""

import os
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from shb_desktop.paths import resources
from shb_desktop.services import preferences, publishing
from shb_desktop.services.preferences import Choice
from shb_desktop.ui.attention import Attention
from shb_desktop.ui.widgets.settings.program import ProgramSection
from tests.shop import reserve
from tests.ui.conftest import HONEY, Counter
from tests.ui.test_settings import section

# Offscreen has neither a tray nor other windows to stand above.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "does not support raise", extend=True)


@pytest.fixture
def notes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to show; here is no desktop that could."""
    shown: list[str] = []

    def show(_: QSystemTrayIcon, title: str, text: str, icon: QIcon) -> None:
        assert not icon.isNull()
        shown.append(f"{title}: {text}")

    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", show)
    return shown


@pytest.fixture
def attention(shop: Counter, notes: list[str]) -> Iterator[Attention]:
    made = Attention(shop.desk)
    shop.answered()  # only what comes from here on calls
    yield made
    made.stop()


def reserved(shop: Counter, *codes: str) -> None:
    honey = shop.article(HONEY)
    publishing.publish(shop.book, honey.id, 5)
    for code in codes:
        reserve(shop.book, honey, code=code)
    shop.desk.bridge.changed.emit(frozenset({"reservations"}))


def test_a_reservation_while_the_window_is_away_is_a_note_of_the_system(
    shop: Counter, attention: Attention, notes: list[str]
) -> None:
    shop.window.hide()
    reserved(shop, "ACD234")
    shop.until(lambda: notes == ["Neue Reservierung: 1\u00a0× Blütenhonig 500 g"])
    reserved(shop, "ACD235", "ACD236")
    shop.until(lambda: len(notes) == 2)
    assert notes[1].startswith("2 neue Reservierungen")
    assert attention.tray is not None
    attention.tray.messageClicked.emit()
    shop.window.finish()
    assert shop.window.isVisible()
    assert shop.window.page() is shop.window.built("reservations")


def test_at_the_window_the_rail_and_a_toast_tell_it(shop: Counter, attention: Attention, notes: list[str]) -> None:
    reserved(shop, "ACD234")
    shop.until(lambda: shop.window.rail.item("reservations").badge() == 1)
    shop.until(lambda: "Neue Reservierung" in shop.window.toast._text.text())
    assert notes == []


def test_the_cross_ends_the_program_unless_somebody_chose_the_tray(
    shop: Counter, attention: Attention, notes: list[str]
) -> None:
    program = section(shop, "program")
    assert isinstance(program, ProgramSection)
    shop.until(program.tray.isEnabled)
    shop.click(program.tray)
    shop.until(lambda: preferences.chosen(shop.book, Choice.TRAY) == preferences.YES)
    shop.window.close()
    assert not shop.window.isVisible()
    assert notes == ["SHB Desktop läuft weiter: Neue Reservierungen werden hier gemeldet."]
    shop.window.to_front()
    shop.window.close()
    assert len(notes) == 1
    shop.window.to_front()
    shop.window.close_for_good()
    assert shop.window.close()


def test_without_a_place_for_symbols_the_choice_is_not_offered(shop: Counter) -> None:
    quiet = Attention(shop.desk)
    program = section(shop, "program")
    assert isinstance(program, ProgramSection)
    assert not program.tray.isEnabled()
    quiet.stop()


@pytest.mark.skipif(os.name == "nt", reason="Windows has a tray")
def test_a_desktop_without_a_tray_is_told_by_its_own_program(
    shop: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, script = tmp_path / "told", tmp_path / "notify-send"
    script.write_text(f'#!/bin/sh\necho "$3|$4" > {told}.part && mv {told}.part {told}\n', encoding="utf-8")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    quiet = Attention(shop.desk)
    shop.answered()
    shop.window.hide()
    reserved(shop, "ACD234")
    shop.until(told.exists)
    assert told.read_text(encoding="utf-8") == "Neue Reservierung|1\u00a0× Blütenhonig 500 g\n"
    quiet.stop()


def test_each_of_the_four_sounds_is_a_short_file_of_its_own() -> None:
    heard = set()
    for name in ("booked", "look", "asked", "reserved"):
        with wave.open(str(resources() / "sounds" / f"{name}.wav")) as sound:
            assert sound.getnframes() / sound.getframerate() < 0.7
            heard.add(sound.readframes(sound.getnframes()))
    assert len(heard) == 4
