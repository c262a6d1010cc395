"""What is pressed once a year has to work as well: each of these ways by its own button."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QTableView, QWidget

from shb_desktop.domain.article import PIECE
from shb_desktop.domain.offer import OfferState
from shb_desktop.domain.staff import NOBODY, Role
from shb_desktop.services import catalogue, privacy, publishing, staff, stocktaking
from shb_desktop.ui.dialogs.log_in import LogIn
from shb_desktop.ui.dialogs.question import Question
from shb_desktop.ui.dialogs.recovery import Recovery
from shb_desktop.ui.dialogs.schedule import ScheduleForm
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.labels import LabelsPage
from shb_desktop.ui.pages.offers import OffersPage
from shb_desktop.ui.pages.overview import OverviewPage
from shb_desktop.ui.pages.receiving import ReceivingPage
from shb_desktop.ui.pages.settings import SettingsPage
from shb_desktop.ui.pages.stocktaking import StocktakingPage
from shb_desktop.ui.reception import Reception
from shb_desktop.ui.widgets.finder import Finder
from shb_desktop.ui.widgets.settings.privacy import PrivacySection
from tests.shop import reserve
from tests.ui.conftest import APPLE_JUICE, HONEY, Counter


def press(shop: Counter, name: str, inside: QWidget | None = None) -> None:
    """Press what is called by this name, in words or for a screen reader."""

    def found() -> list[QAbstractButton]:
        every = (inside or shop.window).findChildren(QAbstractButton)
        return [one for one in every if name in (one.text(), one.accessibleName()) and one.isVisible()]

    shop.until(lambda: any(one.isEnabled() for one in found()))
    shop.click(next(one for one in found() if one.isEnabled()))


def agree(shop: Counter) -> None:
    question = shop.window.sheet.content()
    assert isinstance(question, Question)
    shop.click(question.yes_button)


def test_a_person_takes_along_what_is_known_and_is_forgotten_after_a_second_word(shop: Counter, tmp_path: Path) -> None:
    found = shop.article(HONEY)
    publishing.publish(shop.book, found.id, 3)
    name = reserve(shop.book, found).display_name
    page = shop.page(SettingsPage, "settings", "privacy")
    section = page.section()
    assert isinstance(section, PrivacySection)
    section.search.setText(name)
    shop.until(lambda: name in section.hits.text())
    press(shop, "Als Datei mitgeben")
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible())
    named = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(named, QLineEdit)
    named.setText(str(tmp_path / "mit"))
    dialog.accept()
    shop.until((tmp_path / "mit.json").exists)
    press(shop, "Namen löschen")
    assert [one.display_name for one in privacy.of_person(shop.book, name)] == [name], "not without a second word"
    agree(shop)
    shop.until(lambda: privacy.of_person(shop.book, name) == ())


def test_a_forgotten_pin_is_set_anew_with_the_code_from_the_drawer(shop: Counter) -> None:
    reception = Reception(shop.desk)
    made = staff.found(shop.desk.bare, "Erika", "8051")
    shop.desk.shift.begin(NOBODY)
    shop.click(shop.window.rail.who)
    shop.until(lambda: isinstance(shop.window.sheet.content(), LogIn))
    press(shop, "PIN vergessen?")
    sheet = shop.window.sheet.content()
    assert isinstance(sheet, LogIn)
    sheet.code.setText(made.recovery)
    sheet.new_pin.setText("60418")
    shop.click(sheet.recover_button)
    shop.until(lambda: isinstance(shop.window.sheet.content(), Recovery))
    assert shop.desk.shift.actor.role is Role.OWNER
    assert staff.log_in_by_name(shop.book, "Erika", "60418").role is Role.OWNER
    reception.stop()


def test_an_offer_is_withdrawn_and_comes_back_and_keeps_pieces_aside(shop: Counter) -> None:
    page = shop.page(OffersPage, "offers")
    honey = shop.article(HONEY).id
    publishing.publish(shop.book, honey, 5)
    page.reload()
    shop.until(lambda: page.model.find(honey) is not None)
    page.table.selectRow(0)
    shop.until(page.panel.isVisible)
    page.panel.buffer_wanted.emit(2)
    shop.until(lambda: publishing.list_offers(shop.book)[0].offer.buffer == 2)
    press(shop, "Zurückziehen")
    shop.until(lambda: publishing.list_offers(shop.book)[0].offer.state is OfferState.WITHDRAWN)
    shop.until(shop.window.toast.undo)
    shop.until(lambda: publishing.list_offers(shop.book)[0].offer.state is OfferState.ONLINE)


def test_a_weekend_and_a_week_are_one_press_each(shop: Counter) -> None:
    form = ScheduleForm(None, None)
    shop.window.open_sheet("Zeitraum", form, 600)
    press(shop, "Nur dieses Wochenende", form)
    starts, ends = form.span()
    assert starts is not None
    assert ends is not None
    assert 1.9 < (ends - starts) / 86_400_000 < 2.1
    press(shop, "Ab jetzt eine Woche", form)
    starts, ends = form.span()
    assert starts is None
    assert ends is not None


@pytest.mark.parametrize("which", ["below", "slow"])
def test_each_chart_of_goods_has_its_list_and_each_line_its_article(shop: Counter, which: str) -> None:
    page = shop.page(OverviewPage, "overview")
    shop.until(lambda: page.seen is not None)
    card = {"below": page.below, "slow": page.slow}[which]
    card.list_wanted.emit()
    sheet = shop.window.sheet.content()
    assert sheet is not None
    table = sheet.findChild(QTableView)
    assert isinstance(table, QTableView)
    if table.model().rowCount():
        QTest.keyClick(table, Qt.Key.Key_Return)
        shop.until(lambda: isinstance(shop.window.page(), ArticlesPage))


def test_a_name_is_found_wherever_a_code_may_be_typed(shop: Counter) -> None:
    labels = shop.page(LabelsPage, "labels")
    look_up(shop, labels.finder)
    shop.until(lambda: labels.model.rowCount() == 1)
    receiving = shop.page(ReceivingPage, "receiving")
    receiving.begin("Lieferung")
    shop.until(receiving.finder.isVisible)
    look_up(shop, receiving.finder)
    shop.until(lambda: "honig" in receiving.arrived.text())
    stocktake = shop.page(StocktakingPage, "stocktake")
    stocktake.begin("Inventur")
    shop.until(stocktake.finder.isVisible)
    look_up(shop, stocktake.finder)
    shop.until(lambda: stocktake.in_hand.article is not None)
    QTest.keyClick(stocktake.in_hand.figure, Qt.Key.Key_Escape)
    shop.until(lambda: stocktake.in_hand.article is None)
    assert stocktaking.progress(shop.book).counted == 0


def look_up(shop: Counter, finder: Finder) -> None:
    finder.setFocus()
    shop.type("honig")  # QTest knows no umlauts
    shop.until(finder.popup.isVisible)
    QTest.keyClick(finder.popup, Qt.Key.Key_Down)
    shop.press_enter()


def test_the_last_count_is_taken_in_hand_again(shop: Counter) -> None:
    page = shop.page(StocktakingPage, "stocktake")
    page.repeats.within_ms = 0
    page.begin("Inventur")
    shop.until(page.finder.isVisible)
    shop.window.take_scan(HONEY)
    shop.until(lambda: page.in_hand.article is not None)
    QTest.keyClick(page.in_hand.figure, Qt.Key.Key_Return)
    shop.until(lambda: page.counted.latest() is not None)
    page.undo_last()
    shop.until(lambda: page.in_hand.article is not None)


def test_a_barcode_gets_another_size_of_pack_and_another_one_leaves_its_article(shop: Counter) -> None:
    page = shop.page(ArticlesPage, "articles", shop.article(APPLE_JUICE).id)
    shop.until(lambda: page.panel.article is not None)
    form = page.edit()
    assert form is not None
    before = catalogue.get(shop.book, shop.article(APPLE_JUICE).id).barcodes
    pack = next(one for one in form.findChildren(QLineEdit) if one.accessibleName().startswith("Stück je Scan"))
    pack.setText("24")
    pack.editingFinished.emit()
    drop = [one for one in form.findChildren(QAbstractButton) if one.accessibleName().startswith("Code ")]
    assert len(drop) == len(before) == 2
    shop.click(drop[-1])
    form.save()
    shop.until(lambda: len(catalogue.get(shop.book, shop.article(APPLE_JUICE).id).barcodes) == 1)
    assert catalogue.get(shop.book, shop.article(APPLE_JUICE).id).barcodes[0].pack == 24 * PIECE
    page.panel.closed.emit()
    assert page.panel.isHidden()


def test_after_something_was_taken_back_a_code_may_be_typed_at_once(shop: Counter) -> None:
    shop.scan(HONEY)
    shop.shows("Blütenhonig 500 g")
    press(shop, "Rückgängig", shop.theke)
    shop.until(lambda: "Zurückgenommen" in shop.theke.card.strip.text() and shop.theke.finder.hasFocus())
