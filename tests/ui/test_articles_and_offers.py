"""Finding, mending and publishing, as the owner meets it in the evening."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip

from shb_desktop.domain.article import ArticleDraft
from shb_desktop.domain.movement import Reason
from shb_desktop.domain.offer import OfferState
from shb_desktop.domain.price_rules import DAY
from shb_desktop.services import catalogue, labels, publishing
from shb_desktop.ui.dialogs.article_form import ArticleForm
from shb_desktop.ui.dialogs.other_reason import OtherReason
from shb_desktop.ui.dialogs.publish_many import PublishMany
from shb_desktop.ui.dialogs.refused import Refused
from shb_desktop.ui.models import articles as model
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.labels import LabelsPage
from shb_desktop.ui.pages.offers import OffersPage
from shb_desktop.ui.pages.settings import SettingsPage
from tests.ui.conftest import APPLE_JUICE, HONEY, Counter


def articles(shop: Counter) -> ArticlesPage:
    page = shop.page(ArticlesPage, "articles")
    shop.until(lambda: page.model.rowCount() > 0 and page.model.row(0) is not None)
    return page


TWO = {"Birnensaft naturtrüb 1 l", "Blütenhonig 500 g"}


def offers(shop: Counter) -> OffersPage:
    return shop.page(OffersPage, "offers")


def test_search_finds_while_typing_and_shows_the_article_at_the_side(shop: Counter) -> None:
    page = articles(shop)
    page.search.setFocus()
    shop.type("salz")
    shop.until(lambda: 0 < page.model.rowCount() < 10)
    shop.press(Qt.Key.Key_Return)
    shop.until(lambda: page.panel.isVisible() and page.panel.article is not None)
    assert page.panel.article is not None
    assert "salz" in page.panel.article.name.lower()


def test_what_was_found_before_does_not_stand_beside_nothing_found(shop: Counter) -> None:
    page = articles(shop)
    page.table.selectRow(0)
    shop.until(page.panel.isVisible)
    page.search.setText("gibtesnicht")
    shop.until(lambda: page.model.rowCount() == 0)
    shop.until(page.panel.isHidden)


def test_a_barcode_finds_its_article(shop: Counter) -> None:
    page = articles(shop)
    page.search.setText(HONEY)
    shop.until(lambda: page.model.rowCount() == 1)
    row = page.model.row(0)
    assert row is not None
    assert row.name == "Blütenhonig 500 g"


def test_who_is_quicker_than_the_side_panel_mends_the_article_that_was_chosen(shop: Counter) -> None:
    page = articles(shop)
    page.table.selectRow(0)
    shop.until(page.panel.isVisible)
    page.table.selectRow(1)
    page.edit()
    shop.until(lambda: isinstance(shop.window.sheet.content(), ArticleForm))
    form, chosen = shop.window.sheet.content(), page.model.row(1)
    assert isinstance(form, ArticleForm)
    assert chosen is not None
    assert form.name.text() == chosen.name


def test_the_arrow_of_the_sorting_stands_beside_its_word(shop: Counter) -> None:
    page = articles(shop)
    shop.window.resize(1920, 1080)
    shop.until(lambda: page.table.columnWidth(model.NUMBER) > 200)
    head = page.table.horizontalHeader()

    def inked(column: int) -> tuple[int, int]:
        seen = head.grab().toImage()
        left, width = head.sectionViewportPosition(column), head.sectionSize(column)
        ground, middle = seen.pixel(left + width - 2, head.height() // 2), range(14, head.height() - 14)
        found = [x for x in range(2, width - 2) if any(seen.pixel(left + x, y) != ground for y in middle)]
        return found[0], found[-1]

    word = {column: inked(column) for column in (model.NUMBER, model.AVAILABLE)}
    page.table.sortByColumn(model.NUMBER, Qt.SortOrder.AscendingOrder)
    assert 10 < inked(model.NUMBER)[1] - word[model.NUMBER][1] < 24
    page.table.sortByColumn(model.AVAILABLE, Qt.SortOrder.AscendingOrder)
    assert 10 < word[model.AVAILABLE][0] - inked(model.AVAILABLE)[0] < 24


def test_what_is_cut_in_the_table_stands_whole_in_its_tooltip(shop: Counter) -> None:
    catalogue.add(shop.book, ArticleDraft("Aal", number="WMÜ-2026-000123456-Filiale-Nord"))
    page = articles(shop)
    shop.until(lambda: (row := page.model.row(0)) is not None and row.name == "Aal")
    shop.window.resize(1280, 800)
    shop.until(lambda: not page.table.isColumnHidden(model.NUMBER))

    def told(column: int) -> str:
        view, at = page.table.viewport(), page.table.visualRect(page.model.index(0, column)).center()
        QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
        return QToolTip.text()

    assert told(model.NAME) == ""
    assert told(model.NUMBER) == "WMÜ-2026-000123456-Filiale-Nord"


def test_what_broke_is_booked_with_its_reason_and_taken_back(shop: Counter) -> None:
    page, honey = articles(shop), shop.article(HONEY).id
    shop.window.go("articles", honey)
    shop.until(lambda: page.panel.isVisible() and page.panel.article is not None and page.panel.article.id == honey)
    shop.click(page.panel.reason_button)
    form = shop.window.sheet.content()
    assert isinstance(form, OtherReason)
    form.quantity.setText("zwei")
    shop.click(form.save_button)
    assert "keine Menge" in form.problem()
    form.quantity.setText("2")
    shop.click(form.save_button)
    shop.until(lambda: catalogue.get(shop.book, honey).on_hand == 14_000)
    line = catalogue.history(shop.book, honey)[0]
    assert (line.reason, line.quantity) == (Reason.WASTE, -2_000)
    shop.until(lambda: shop.window.sheet.content() is None)
    shop.until(shop.window.toast.undo)
    shop.until(lambda: catalogue.get(shop.book, honey).on_hand == 16_000)


def test_what_is_promised_online_is_asked_for_before_it_is_used_up_too(shop: Counter) -> None:
    honey = shop.article(HONEY).id
    publishing.publish(shop.book, honey, 16)
    page = articles(shop)
    shop.window.go("articles", honey)
    shop.until(lambda: page.panel.isVisible() and page.panel.article is not None and page.panel.article.id == honey)
    form = page.book_otherwise()
    assert form is not None
    shop.click(form.reason.button(str(Reason.OWN_USE.value)))
    shop.click(form.save_button)
    shop.until(lambda: "online zugesagt" in form.problem())
    assert catalogue.get(shop.book, honey).on_hand == 16_000
    shop.click(form.save_button)
    shop.until(lambda: catalogue.get(shop.book, honey).on_hand == 15_000)
    assert catalogue.history(shop.book, honey)[0].reason is Reason.OWN_USE


def test_the_table_sorts_by_price(shop: Counter) -> None:
    page = articles(shop)
    page.table.sortByColumn(model.PRICE, Qt.SortOrder.DescendingOrder)
    shop.until(lambda: (row := page.model.row(0)) is not None and row.price == 6_900)


def test_the_table_fetches_its_rows_a_page_at_a_time(shop: Counter) -> None:
    with shop.book.write() as connection:
        for number in range(600):
            catalogue.create(connection, shop.book, ArticleDraft(name=f"Zettel {number:04d}"))
    page = articles(shop)
    shop.until(lambda: page.model.rowCount() == 663)
    assert len(page.model._pages) <= 2
    page.table.scrollToBottom()
    shop.until(lambda: (row := page.model.row(662)) is not None and row.name == "Zettel 0599")


def test_a_price_is_mended_and_taken_back_with_ctrl_z(shop: Counter) -> None:
    page, honey = articles(shop), shop.article(HONEY).id
    page.opened(honey)
    shop.until(page.panel.isVisible)
    shop.click(page.panel.edit_button)
    form = shop.window.sheet.content()
    assert isinstance(form, ArticleForm)
    form.price.setText("7,20")
    shop.click(form.save_button)
    shop.until(lambda: catalogue.get(shop.book, honey).price == 720)
    shop.until(shop.window.toast.isVisible)
    page.table.setFocus()
    shop.until(shop.window.toast.undo)
    shop.until(lambda: catalogue.get(shop.book, honey).price == 690)


def test_a_code_of_another_article_is_refused_with_its_name(shop: Counter) -> None:
    page, honey = articles(shop), shop.article(HONEY).id
    page.opened(honey)
    shop.until(page.panel.isVisible)
    form = page.edit()
    assert form is not None
    form.add_code(APPLE_JUICE)
    shop.click(form.save_button)
    shop.until(lambda: "Apfelsaft" in form.problem())


def test_a_new_article_has_the_rate_that_is_usual_for_its_category(shop: Counter) -> None:
    page = shop.page(ArticlesPage, "articles")
    form = page.add()
    form.category.setText("Getränke")
    form.category.editingFinished.emit()
    shop.until(lambda: form.vat.currentData() == 19)
    form.category.setText("Lebensmittel")
    form.category.editingFinished.emit()
    shop.until(lambda: form.vat.currentData() == 7)
    form.vat.setCurrentIndex(form.vat.findData(0))
    form.vat.activated.emit(form.vat.currentIndex())
    form.category.editingFinished.emit()
    shop.bot.wait(150)
    assert form.vat.currentData() == 0


def test_one_click_publishes_and_the_toast_takes_it_back(shop: Counter) -> None:
    page, honey = articles(shop), shop.article(HONEY).id
    page.opened(honey)
    shop.until(page.panel.isVisible)
    shop.click(page.panel.publish_button)
    shop.until(lambda: len(publishing.list_offers(shop.book)) == 1)
    shop.until(shop.window.toast.isVisible)
    shop.until(shop.window.toast.undo)
    shop.until(lambda: publishing.list_offers(shop.book)[0].offer.state is OfferState.WITHDRAWN)


def test_an_article_without_a_price_is_refused_with_the_reason_and_the_way_to_mend_it(shop: Counter) -> None:
    bare = catalogue.add(shop.book, ArticleDraft(name="Ohne Preis", category="Tee", stock=3_000))
    page = articles(shop)
    page.opened(bare.id)
    shop.until(page.panel.isVisible)
    page.publish()
    shop.until(lambda: isinstance(shop.window.sheet.content(), Refused))
    assert publishing.list_offers(shop.book) == ()
    refused = shop.window.sheet.content()
    assert isinstance(refused, Refused)
    shop.click(refused.buttons[0])
    shop.until(lambda: isinstance(shop.window.sheet.content(), ArticleForm))
    form = shop.window.sheet.content()
    assert isinstance(form, ArticleForm)
    shop.until(lambda: form.price.hasFocus() and form.save_button.isVisible())
    form.price.setText("4,50")
    shop.click(form.save_button)
    shop.until(lambda: len(publishing.list_offers(shop.book)) == 1)


def test_who_is_online_without_an_impressum_is_told_and_led_to_it(shop: Counter) -> None:
    page = offers(shop)
    shop.bot.wait(50)
    assert page.nameless.words() == ""
    publishing.publish(shop.book, shop.article(HONEY).id)
    shop.desk.touched("offers")
    shop.until(lambda: "wer Sie sind" in page.nameless.words())
    shop.click(next(button for button in page.nameless.findChildren(QAbstractButton) if button.text() == "Ergänzen"))
    assert isinstance(shop.window.page(), SettingsPage)


def test_many_are_published_at_once_and_a_refusal_is_named(shop: Counter) -> None:
    catalogue.add(shop.book, ArticleDraft(name="Aaa ohne Preis", category="Tee", stock=3_000))
    page = offers(shop)
    shop.click(page.add_button)
    sheet = shop.window.sheet.content()
    assert isinstance(sheet, PublishMany)
    shop.until(lambda: sheet.model.rowCount() == 64)
    shop.click(sheet.all_button)
    shop.click(sheet.publish_button)
    shop.until(lambda: len(publishing.list_offers(shop.book)) == 60)
    shop.until(lambda: "Aaa ohne Preis" in sheet.outcome())
    shop.until(lambda: page.model.rowCount() == 60)


def test_enter_chooses_the_first_hit_and_what_is_chosen_stays_while_another_is_searched(shop: Counter) -> None:
    page = offers(shop)
    shop.click(page.add_button)
    sheet = shop.window.sheet.content()
    assert isinstance(sheet, PublishMany)
    shop.until(lambda: sheet.model.rowCount() == 63)
    for wanted in ("birnensaft", "blütenhonig"):
        sheet.search.setText(wanted)
        shop.press_enter()  # quicker than the search
        shop.until(sheet.search.hasSelectedText)
    assert sheet.publish_button.text() == "2 veröffentlichen"
    sheet.search.clear()
    shop.until(lambda: len(sheet.list.selectionModel().selectedRows()) == 2)
    shop.press_enter()
    shop.until(lambda: {row.offer.title for row in publishing.list_offers(shop.book)} == TWO)


def test_an_offer_is_paused_brought_back_and_withdrawn(shop: Counter) -> None:
    honey = shop.article(HONEY).id
    publishing.publish(shop.book, honey, 5)
    page = offers(shop)
    page.reload()
    shop.until(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    shop.until(page.panel.isVisible)
    shop.click(page.panel.main_button)
    shop.until(lambda: publishing.list_offers(shop.book)[0].offer.state is OfferState.PAUSED)
    shop.click(page.choice.button("paused"))
    shop.until(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    shop.until(page.panel.isVisible)
    shop.click(page.panel.main_button)
    shop.until(lambda: publishing.list_offers(shop.book)[0].offer.state is OfferState.ONLINE)


def test_the_allotment_is_set_piece_by_piece(shop: Counter) -> None:
    publishing.publish(shop.book, shop.article(HONEY).id, 5)
    page = offers(shop)
    page.reload()
    shop.until(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    shop.until(page.panel.isVisible)
    shop.click(page.panel.more)
    shop.until(lambda: publishing.list_offers(shop.book)[0].offer.cap == 6)
    shop.until(lambda: page.panel.cap.text() == "6")
    shop.click(page.panel.fewer)
    shop.until(lambda: publishing.list_offers(shop.book)[0].offer.cap == 5)


def test_a_lowered_price_says_on_both_pages_what_the_storefront_claims(shop: Counter) -> None:
    honey = shop.article(HONEY).id
    publishing.publish(shop.book, honey, 5)
    with shop.book.write() as connection:
        connection.exec_driver_sql("UPDATE price SET since = since - ? WHERE article = ?", (40 * DAY, honey))
    catalogue.change(shop.book, honey, replace(catalogue.as_draft(catalogue.get(shop.book, honey)), price=552))
    claim = "Niedrigster Preis der 30 Tage vor der Ermäßigung: 6,90\u00a0€ (−20\u00a0%)"
    page = offers(shop)
    page.reload()
    shop.until(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    shop.until(page.panel.reduced.isVisible)
    assert page.panel.reduced.text() == claim
    at = articles(shop)
    at.opened(honey)
    shop.until(at.panel.reduced.isVisible)
    assert at.panel.reduced.text() == f"So steht es im Schaufenster: {claim}"


def test_a_lowered_price_that_nothing_may_be_claimed_of_says_why(shop: Counter) -> None:
    honey = shop.article(HONEY).id
    catalogue.change(shop.book, honey, replace(catalogue.as_draft(catalogue.get(shop.book, honey)), price=552))
    page = articles(shop)
    page.opened(honey)
    shop.until(page.panel.reduced.isVisible)
    assert "keine 30 Tage" in page.panel.reduced.text()
    publishing.publish(shop.book, honey, 5)
    seen = offers(shop)
    seen.reload()
    shop.until(lambda: seen.model.rowCount() == 1)
    seen.table.selectRow(0)
    shop.until(seen.panel.unclaimed.isVisible)
    assert "keine 30 Tage" in seen.panel.unclaimed.text()
    assert not seen.panel.reduced.isVisible()


def test_what_an_article_costs_the_shop_is_written_down_and_a_label_is_one_click_away(shop: Counter) -> None:
    page, honey = articles(shop), shop.article(HONEY).id
    page.opened(honey)
    shop.until(page.panel.isVisible)
    form = page.edit()
    assert form is not None
    form.cost.setText("3,10")
    shop.click(form.save_button)
    shop.until(lambda: catalogue.get(shop.book, honey).cost == 310)
    shop.until(lambda: page.panel.article is not None and page.panel.article.cost == 310)
    shop.click(page.panel.label_button)
    assert isinstance(shop.window.page(), LabelsPage)
    shop.until(lambda: [one.article for one in labels.queue(shop.book)] == [honey])
