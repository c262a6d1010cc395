"""The sheets around an offer, as the owner meets them in the evening."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from shb_desktop.domain import schedule
from shb_desktop.domain.article import ArticleDraft, Barcode
from shb_desktop.domain.known_facts import KnownFacts, Source
from shb_desktop.domain.offer import OfferState
from shb_desktop.domain.product_safety import Maker
from shb_desktop.ledger import offers as ledger
from shb_desktop.services import catalogue, conflicts, counter, makers, pictures, publishing
from shb_desktop.services.counter import Mode
from shb_desktop.ui import saying
from shb_desktop.ui.dialogs.article_form import ArticleForm
from shb_desktop.ui.dialogs.conflict import ConflictForm
from shb_desktop.ui.dialogs.occasion_form import OccasionForm
from shb_desktop.ui.dialogs.online_facts import OnlineFacts
from shb_desktop.ui.dialogs.publish_many import PublishMany
from shb_desktop.ui.dialogs.refused import Refused
from shb_desktop.ui.dialogs.rescue import RescueList
from shb_desktop.ui.dialogs.terms import TermsForm
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.offers import OffersPage
from shb_desktop.ui.widgets.parts import Button
from tests.shop import picture
from tests.ui.conftest import HONEY, Counter


def offers(shop: Counter) -> OffersPage:
    return shop.page(OffersPage, "offers")


def opened(shop: Counter, page: OffersPage, code: str = HONEY) -> int:
    """Publish an article and choose its offer."""
    found = shop.article(code)
    publishing.publish(shop.book, found.id, 5)
    page.reload()
    shop.until(lambda: page.model.find(found.id) is not None)
    page.table.selectRow(0)
    shop.until(page.panel.isVisible)
    return found.id


def future(days: int) -> str:
    return f"{schedule.local(saying.now_ms()).date() + timedelta(days=days):%d.%m.%Y}"


def test_an_event_is_laid_out_and_goes_online(shop: Counter) -> None:
    page = offers(shop)
    shop.click(page.event_button)
    form = shop.window.sheet.content()
    assert isinstance(form, OccasionForm)
    form.title.setText("Weinprobe")
    shop.click(form.save_button)
    assert "Beginn" in form.problem()
    form.day.setText(future(5))
    form.starts.setText("19:00")
    form.ends.setText("1:00")
    shop.click(form.save_button)
    assert "Plätze" in form.problem()
    form.places.setText("12")
    form.price.setText("15")
    shop.click(form.save_button)
    shop.until(lambda: page.model.rowCount() == 1)
    row = page.model.row(0)
    assert row is not None
    assert row.occasion is not None
    assert row.occasion.starts_at is not None
    assert row.occasion.ends_at == row.occasion.starts_at + 6 * 3_600_000
    page.table.selectRow(0)
    shop.until(page.panel.edit_button.isVisible)
    assert not page.panel.rescue_button.isVisible()
    shop.click(page.panel.edit_button)
    shop.until(lambda: isinstance(shop.window.sheet.content(), OccasionForm))
    again = shop.window.sheet.content()
    assert isinstance(again, OccasionForm)
    shop.until(again.save_button.isVisible)
    again.places.setText("20")
    shop.click(again.save_button)
    shop.until(lambda: publishing.list_offers(shop.book)[0].offer.allot == 20)


def test_a_time_is_said_in_words_while_it_is_typed(shop: Counter) -> None:
    page = offers(shop)
    opened(shop, page)
    row = page.panel.row
    assert row is not None
    form = page.deeds.plan(row)
    form.to_day.setText("31.2.2030")
    assert "kein Tag" in form.preview.text()
    form.to_day.setText(future(3))
    form.to_time.setText("18:00")
    assert form.preview.text().startswith("Noch bis")
    shop.until(form.save_button.isVisible)
    shop.click(form.save_button)
    shop.until(lambda: publishing.list_offers(shop.book)[0].offer.visible_until is not None)
    shop.until(lambda: page.panel.span.text().startswith("Noch bis"))
    shop.until(shop.window.toast.isVisible)
    shop.until(shop.window.toast.undo)
    shop.until(lambda: publishing.list_offers(shop.book)[0].offer.visible_until is None)


def test_what_expires_soon_is_rescued_and_ended(shop: Counter) -> None:
    soon = schedule.local(saying.now_ms()).date() + timedelta(days=2)
    counter.scan(shop.book, f"]C1010{HONEY}15{soon:%y%m%d}", Mode.IN, quantity=4_000)
    page = offers(shop)
    shop.click(page.rescue_button)
    sheet = shop.window.sheet.content()
    assert isinstance(sheet, RescueList)
    shop.until(lambda: len(sheet.rows) == 1 and sheet.rows[0].isVisible())
    shop.click(sheet.rows[0].findChildren(Button)[0])
    shop.until(lambda: [row.offer.allot for row in publishing.list_offers(shop.book)] == [4])
    shop.until(lambda: len(sheet.rows) == 1 and sheet.rows[0].findChildren(Button)[0].text() == "Beenden")
    shop.window.sheet.leave()
    shop.until(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    shop.until(page.panel.rescued.isVisible)
    card = counter.look(shop.book, page.panel.row.article.id) if page.panel.row else None
    assert card is not None
    shop.theke.card.show_card(card)
    assert any("Rettung" in text for text in shop.theke.card.pill_texts())
    offers(shop)
    shop.click(page.panel.rescue_button)
    shop.until(lambda: publishing.list_offers(shop.book)[0].offer.rescue is None)


def test_the_terms_of_the_shop_reach_every_offer(shop: Counter) -> None:
    page = offers(shop)
    opened(shop, page)
    shop.click(page.terms_button)
    shop.until(lambda: isinstance(shop.window.sheet.content(), TermsForm))
    form = shop.window.sheet.content()
    assert isinstance(form, TermsForm)
    shop.until(form.save_button.isVisible)
    shop.click(form.share.more)
    shop.click(form.buffer.more)
    form.everywhere.setChecked(True)
    shop.click(form.save_button)
    shop.until(lambda: publishing.list_offers(shop.book)[0].offer.buffer == 1)
    assert publishing.usual_terms(shop.book).share == 60


def test_a_missing_maker_is_entered_once_and_the_article_goes_online_by_itself(shop: Counter) -> None:
    vase = catalogue.add(shop.book, ArticleDraft("Krug", category="Keramik", price=2_900, maker="Hof", stock=3_000))
    page = shop.page(ArticlesPage, "articles")
    page.opened(vase.id)
    shop.until(page.panel.isVisible)
    page.publish()
    shop.until(lambda: isinstance(shop.window.sheet.content(), Refused))
    refused = shop.window.sheet.content()
    assert isinstance(refused, Refused)
    assert len(refused.buttons) == 3
    shop.click(refused.buttons[0])
    shop.until(lambda: isinstance(shop.window.sheet.content(), OnlineFacts))
    form = shop.window.sheet.content()
    assert isinstance(form, OnlineFacts)
    shop.until(lambda: form.address.hasFocus() and form.save_button.isVisible())
    form.address.setText("Töpfergasse 2, 46325 Borken")
    form.electronic.setText("keine")
    with shop.bot.waitSignal(form.photo.changed):
        form.photo.take(picture)
    shop.click(form.save_button)
    shop.until(lambda: "genügen nicht" in form.problem())
    form.electronic.setText("info@hof.example")
    shop.click(form.save_button)
    shop.until(lambda: len(publishing.list_offers(shop.book)) == 1)
    assert makers.named(shop.book, "Hof") is not None
    assert pictures.path_of(shop.book, catalogue.get(shop.book, vase.id).image) is not None


def test_of_many_the_refused_are_mended_and_tried_again(shop: Counter) -> None:
    for name in ("Aaa Krug", "Aaa Schale"):
        made = catalogue.add(shop.book, ArticleDraft(name, category="Keramik", price=2_900, maker="Hof", stock=3_000))
        pictures.show(shop.book, made.id, picture())
    page = offers(shop)
    sheet = page.publish_more()
    shop.until(lambda: sheet.model.rowCount() > 2)
    for row in (0, 1):
        sheet.list.selectRow(row)
    sheet.publish()
    shop.until(lambda: len(sheet.left) == 2)
    makers.keep(shop.book, Maker("Hof", "Weg 1, 46325 Borken", "info@hof.example"))
    again = page.publish_more(sheet.left)
    assert isinstance(again, PublishMany)
    shop.until(lambda: len(publishing.list_offers(shop.book)) == 2)


def test_both_sides_are_shown_and_a_person_decides(shop: Counter) -> None:
    page = offers(shop)
    honey = opened(shop, page)
    with shop.book.write() as connection:
        offer = ledger.by_article(connection, honey)
        assert offer is not None
        ledger.keep(connection, replace(offer, conflict={"price": {"yours": 690, "theirs": 650}}))
        told = ledger.sent_fields(connection, offer.id) | {"price": 650}
        connection.exec_driver_sql("UPDATE offer SET fields = ?", (json.dumps(told),))
    page.reload()
    shop.until(page.panel.settle_button.isVisible)
    shop.click(page.panel.settle_button)
    shop.until(lambda: isinstance(shop.window.sheet.content(), ConflictForm))
    form = shop.window.sheet.content()
    assert isinstance(form, ConflictForm)
    shop.until(form.save_button.isVisible)
    form.choices["price"].choose("theirs")
    shop.click(form.save_button)
    shop.until(lambda: catalogue.get(shop.book, honey).price == 650)
    assert conflicts.of_article(shop.book, honey) is None


def test_a_preview_without_a_city_says_so(shop: Counter) -> None:
    page = offers(shop)
    opened(shop, page)
    shop.click(page.panel.preview_button)
    shop.until(shop.window.banner.isVisible)


@pytest.mark.parametrize("taken", [True, False])
def test_what_the_city_knows_fills_only_what_is_empty(shop: Counter, taken: bool) -> None:
    page = shop.page(ArticlesPage, "articles")
    form = page.add(ArticleDraft("", brand="Eigene", barcodes=(Barcode("09520000009007"),)))
    assert isinstance(form, ArticleForm)
    form.propose_facts(KnownFacts(Source.CITY, "Apfelsaft 1 l", "Aalbach", "Getränke", "Naturtrüb."))
    shop.until(form.facts.isVisible)
    assert "Apfelsaft" in form.facts.what.text()
    if taken:
        shop.click(form.facts.take_button)
        assert (form.name.text(), form.brand.text()) == ("Apfelsaft 1 l", "Eigene")
        assert form.description.toPlainText() == "Naturtrüb."
    else:
        form.name.setText("Saft")
        assert form.draft().name == "Saft"


def test_a_paused_offer_keeps_its_state_when_only_its_picture_changes(shop: Counter) -> None:
    page = offers(shop)
    honey = opened(shop, page)
    publishing.pause(shop.book, honey)
    pictures.show(shop.book, honey, picture())
    assert publishing.list_offers(shop.book)[0].offer.state is OfferState.PAUSED
