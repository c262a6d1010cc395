"""Einstellungen, as the owner uses them in the evening."""

import os
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from shb_desktop.domain.quantity import Unit
from shb_desktop.domain.scales_layout import ScalesLayout
from shb_desktop.domain.shop import ShopData, Span
from shb_desktop.errors import ShopError
from shb_desktop.services import catalogue, preferences, safekeeping, scales, shop
from shb_desktop.services.preferences import Choice
from shb_desktop.ui import autostart
from shb_desktop.ui.dialogs.question import Question
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.settings import SettingsPage
from shb_desktop.ui.widgets.settings.about import AboutSection
from shb_desktop.ui.widgets.settings.backups import BackupSection
from shb_desktop.ui.widgets.settings.devices import ScalesSection, print_test_page
from shb_desktop.ui.widgets.settings.privacy import PrivacySection
from shb_desktop.ui.widgets.settings.program import ProgramSection
from shb_desktop.ui.widgets.settings.section import Section
from shb_desktop.ui.widgets.settings.shop import ShopSection
from tests.ui.conftest import Counter


def section(shop: Counter, key: str) -> Section:
    page = shop.page(SettingsPage, "settings", key)
    found = page.section()
    assert found is not None
    return found


def test_hours_as_people_write_them_are_kept_as_they_are_told(shop: Counter) -> None:
    form = section(shop, "shop")
    assert isinstance(form, ShopSection)
    shop.until(lambda: form.hold_days.value() == 3)
    form.lines["name"].setText("Laden am Markt")
    for field, text in zip(form.hours.fields[0], ("9", "13 Uhr", "14.30", "18:30"), strict=True):
        field.setText(text)
    form.hours.copy_monday()
    form.save()
    shop.until(lambda: shop_of(shop).name == "Laden am Markt")
    kept = shop_of(shop).opening
    assert len(kept) == 10
    assert Span(4, "14:30", "18:30") in kept
    assert form.problem() == ""


def shop_of(counter: Counter) -> ShopData:
    return shop.data(counter.book)


def test_half_a_span_is_named_with_its_day_and_nothing_is_kept(shop: Counter) -> None:
    form = section(shop, "shop")
    assert isinstance(form, ShopSection)
    shop.until(lambda: form.hold_days.value() == 3)
    form.lines["name"].setText("Laden")
    form.hours.fields[2][0].setText("9")
    form.save()
    assert "Mittwoch" in form.problem()
    assert shop_of(shop).name != "Laden"


def test_a_code_of_the_scales_is_tried_by_a_scan_and_the_layout_kept(shop: Counter) -> None:
    scales = section(shop, "scales")
    assert isinstance(scales, ScalesSection)
    shop.scan("2812345003206")
    shop.until(lambda: "Prüfziffer" in scales.meaning.text())
    scales.kind.setCurrentIndex(1)
    shop.until(lambda: "0,320" in scales.meaning.text())
    shop.click(scales.save_button)
    shop.until(lambda: shop.book.scales == ScalesLayout.WITHOUT_INNER_CHECK)


def test_a_label_of_the_shops_own_scales_is_kept_as_they_write_it(shop: Counter) -> None:
    scales.keep(shop.book, ScalesLayout.WITHOUT_INNER_CHECK)
    page = shop.page(ArticlesPage, "articles")
    form = page.add()
    shop.scan("2812345003206")
    form.name.setText("Käse")
    form.unit.setCurrentIndex(form.unit.findData(Unit.KILOGRAM))
    shop.click(form.save_button)
    shop.until(lambda: catalogue.find(shop.book, "2812345003206") is not None)


def test_a_copy_is_made_and_putting_one_back_is_asked_about_first(shop: Counter) -> None:
    backups = section(shop, "backups")
    assert isinstance(backups, BackupSection)
    wanted: list[str] = []
    shop.desk.bridge.restore_wanted.connect(wanted.append)
    shop.click(backups.make_button)
    shop.until(lambda: len(backups.model.rows) == 1)
    shop.click(backups.restore_button)
    question = shop.window.sheet.content()
    assert isinstance(question, Question)
    assert wanted == []
    shop.click(question.yes_button)
    (path,) = wanted
    assert Path(path) == backups.model.rows[0].path
    assert backups.model.rows[0].kind is safekeeping.Kind.MANUAL


@pytest.mark.usefixtures("in_dutch")
def test_the_language_shown_is_the_one_that_is_spoken_as_long_as_nobody_chose_one(shop: Counter) -> None:
    page = shop.page(SettingsPage, "settings", "program")
    program = page.section()
    assert isinstance(program, ProgramSection)
    shop.until(lambda: program.language.currentData() == "nl")


def test_choices_are_kept_at_once(shop: Counter) -> None:
    program = section(shop, "program")
    assert isinstance(program, ProgramSection)
    looks: list[str] = []
    shop.desk.bridge.appearance_wanted.connect(looks.append)
    program.appearance.setCurrentIndex(program.appearance.findData("contrast"))
    program.appearance.activated.emit(0)
    program.facts.click()
    shop.until(lambda: preferences.chosen(shop.book, Choice.PRODUCT_FACTS) == preferences.YES)
    assert preferences.chosen(shop.book, Choice.APPEARANCE) == "contrast"
    assert looks == ["contrast"]


def test_every_subject_opens_and_says_something(shop: Counter) -> None:
    page = shop.page(SettingsPage, "settings")
    shop.window.resize(1024, 700)
    for row in range(page.list.count()):
        page.list.setCurrentRow(row)
        found = page.section()
        assert found is not None
        QApplication.processEvents()
        room = found.parentWidget()
        assert room is not None
        assert found.minimumSizeHint().width() <= room.width(), f"{page.key()} is cut at the side"
    about, privacy = section(shop, "about"), section(shop, "privacy")
    assert isinstance(about, AboutSection)
    assert isinstance(privacy, PrivacySection)
    shop.until(lambda: "PySide6" in {part.name.partition("_")[0] for part in about.model.rows})
    shop.until(lambda: "0" in privacy.standing.text())


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps it in the registry")
def test_starting_with_the_computer_is_a_file_of_the_desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert not autostart.is_on()
    autostart.switch(True)
    assert autostart.is_on()
    entry = (tmp_path / "autostart" / "shb-desktop.desktop").read_text(encoding="utf-8")
    assert 'Exec="' in entry
    assert '"shb_desktop"' in entry
    autostart.switch(False)
    autostart.switch(False)
    assert not autostart.is_on()
    assert autostart.desktop_entry(["/opt/a b/100%$"]).splitlines()[-1] == 'Exec="/opt/a b/100%%\\\\$"'
    monkeypatch.setenv("XDG_CONFIG_HOME", "/dev/null")
    with pytest.raises(ShopError):
        autostart.switch(True)


def test_the_page_to_try_a_printer_is_one_page(shop: Counter, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "probe.pdf"))
    print_test_page(printer)
    assert (tmp_path / "probe.pdf").read_bytes().startswith(b"%PDF")


def test_starting_with_windows_is_a_value_of_the_run_key_and_goes_again(tmp_path: Path) -> None:
    key = QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)
    key.setValue("somebody-else", "stays")
    autostart.enter(key, True)
    kept = QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)
    assert kept.value("shb-desktop") == subprocess.list2cmdline(autostart.command())
    autostart.enter(key, False)
    kept.sync()
    assert kept.allKeys() == ["somebody-else"]


def test_a_registry_that_is_locked_is_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr(autostart, "run_key", lambda: QSettings(str(tmp_path), QSettings.Format.IniFormat))
    with pytest.raises(autostart.CannotAutostart, match="ließ sich nicht ändern"):
        autostart.switch(True)
