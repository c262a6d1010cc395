"""The same offer changed at two tills of a shop: both sides are shown, a person decides, and both end up the same."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from prima.hub.embedded import EmbeddedHub
from prima.hub.services.pairing import slug_of
from shb_desktop.domain import schedule
from shb_desktop.domain.article import PIECE, Article, Barcode
from shb_desktop.domain.barcode import gtin14
from shb_desktop.domain.offer import NotPublished
from shb_desktop.domain.product_safety import Maker, Safety
from shb_desktop.ledger import makers as ledger_makers
from shb_desktop.ledger import prices
from shb_desktop.services import catalogue, conflicts, makers, publishing, rescuing, telling
from tests.contract.conftest import Citizen, Till
from tests.shop import ean, put


def _say(till: Till, **changes: object) -> None:
    found = catalogue.get(till.book, 1)
    catalogue.change(till.book, 1, replace(catalogue.as_draft(found), **changes))  # type: ignore[arg-type]


@pytest.fixture
def both(till: Till, hub: EmbeddedHub, new_till: Callable[[str], Till]) -> tuple[Till, Till]:
    """Two tills that know the same offer."""
    publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    till.sync()
    second = new_till("second")
    with till.book.read() as source, second.book.write() as target:
        for table in ("article", "barcode", "stock", "price", "offer"):
            rows = source.exec_driver_sql(f"SELECT * FROM {table}").all()
            for row in rows:
                marks = ", ".join("?" * len(row))
                target.exec_driver_sql(f"INSERT INTO {table} VALUES ({marks})", tuple(row))
    second.pair(hub, hub.new_code(slug_of("Laden am Markt")))
    second.sync()
    till.sync()
    return till, second


def _clash(both: tuple[Till, Till]) -> None:
    first, second = both
    _say(second, price=229, description="Vom Nachbarn gepresst.")
    second.sync()
    _say(first, price=249, description="Selbst gepresst.")
    first.sync()


def test_both_sides_stand_beside_each_other(both: tuple[Till, Till]) -> None:
    _clash(both)
    found = conflicts.of_article(both[0].book, 1)
    assert found is not None
    assert [(one.field, one.here, one.there) for one in found.choices] == [
        ("description", "Selbst gepresst.", "Vom Nachbarn gepresst."),
        ("price", "2,49\u00a0€", "2,29\u00a0€"),
    ]
    assert conflicts.of_article(both[1].book, 1) is None


def test_only_the_till_that_was_refused_has_something_to_clear_up(both: tuple[Till, Till]) -> None:
    _clash(both)
    first, second = both
    second.sync()
    assert [one.kind for one in telling.refused(first.book)] == ["offer.put"]
    assert telling.refused(second.book) == ()
    assert telling.picture(second.book).troubles == ()
    assert publishing.list_offers(second.book)[0].offer.problem == ""


def test_a_person_decides_each_field_and_the_city_has_it(both: tuple[Till, Till], citizen: Citizen) -> None:
    _clash(both)
    first, _ = both
    conflicts.settle(first.book, 1, {"price"})
    assert first.sync().refused == 0
    fields = citizen.offers()[0]["fields"]
    assert (fields["price"], fields["description"]) == (249, "Vom Nachbarn gepresst.")
    article = catalogue.get(first.book, 1)
    assert (article.price, article.description) == (249, "Vom Nachbarn gepresst.")
    assert conflicts.of_article(first.book, 1) is None
    assert telling.refused(first.book) == ()
    assert publishing.list_offers(first.book)[0].offer.problem == ""


def test_the_other_till_s_word_may_hold_for_all(both: tuple[Till, Till], citizen: Citizen) -> None:
    _clash(both)
    first, _ = both
    conflicts.settle(first.book, 1, ())
    first.sync()
    assert citizen.offers()[0]["fields"]["price"] == 229
    assert catalogue.get(first.book, 1).price == 229


def test_until_it_is_decided_the_other_fields_still_go_out(both: tuple[Till, Till], citizen: Citizen) -> None:
    _clash(both)
    first, _ = both
    _say(first, brand="Aalbach")
    assert first.sync().refused == 0
    fields = citizen.offers()[0]["fields"]
    assert (fields["brand"], fields["price"]) == ("Aalbach", 229)
    assert conflicts.of_article(first.book, 1) is not None


def _history(till: Till) -> list[int | None]:
    with till.book.read() as connection:
        return [line.cents for line in prices.history(connection, 1)]


def test_what_only_the_other_till_changed_is_taken_over_and_not_undone(
    both: tuple[Till, Till], citizen: Citizen
) -> None:
    first, second = both
    _say(second, price=179, name="Apfelsaft trüb")
    second.sync()
    _say(second, price=189)
    second.sync()
    first.sync()
    found = catalogue.get(first.book, 1)
    assert (found.price, found.name) == (189, "Apfelsaft trüb")
    # PAngV §11(1): what the other counter asked meanwhile is one of the prices of 30 days here too.
    assert _history(first) == _history(second) == [199, 179, 189]
    _say(first, brand="Aalbach")
    first.sync()
    fields = citizen.offers()[0]["fields"]
    assert (fields["price"], fields["title"], fields["brand"]) == (189, "Apfelsaft trüb", "Aalbach")
    assert telling.refused(first.book) == ()


_MAKER = Maker("Aalbacher Werke", "Ringstraße 4, 46397 Bocholt", "info@aalbacher.example", "")


def test_maker_warnings_and_gtin_of_the_other_till_are_taken_over_and_not_undone(
    both: tuple[Till, Till], citizen: Citizen
) -> None:
    first, second = both
    makers.keep(second.book, _MAKER)
    makers.say(second.book, 1, Safety(exempt=None, warnings="Nicht für Kinder unter 3 Jahren."), "Aalbacher Werke")
    _say(second, barcodes=(Barcode(gtin14(ean(77)), PIECE),))
    second.sync()
    first.sync()
    found, safety = _as_said(first)
    assert found.maker == "Aalbacher Werke"
    assert safety == (_MAKER, "Nicht für Kinder unter 3 Jahren.")
    assert gtin14(ean(77)) in [code.code for code in found.barcodes]
    _say(first, brand="Aalbach")
    first.sync()
    fields = citizen.offers()[0]["fields"]
    assert fields["brand"] == "Aalbach"
    assert (fields["maker"], fields["maker_address"], fields["maker_contact"]) == (
        *("Aalbacher Werke", "Ringstraße 4, 46397 Bocholt"), "info@aalbacher.example",
    )  # fmt: skip
    assert fields["warnings"] == "Nicht für Kinder unter 3 Jahren."
    assert fields["gtin"] == gtin14(ean(77))


def test_what_the_other_till_took_away_goes_here_too(both: tuple[Till, Till], citizen: Citizen) -> None:
    first, second = both
    makers.keep(second.book, _MAKER)
    makers.say(second.book, 1, Safety(exempt=None, warnings="Heiß."), "Aalbacher Werke")
    second.sync()
    first.sync()
    makers.say(second.book, 1, Safety(), "")
    _say(second, barcodes=())
    second.sync()
    first.sync()
    found, safety = _as_said(first)
    assert (found.maker, found.barcodes, safety) == ("", (), (None, ""))
    _say(first, brand="Ohne")
    first.sync()
    fields = citizen.offers()[0]["fields"]
    assert {name: fields.get(name) for name in ("maker", "warnings", "gtin")} == dict.fromkeys(
        ("maker", "warnings", "gtin")
    )


def test_a_maker_s_new_address_reaches_all_of_its_articles(both: tuple[Till, Till]) -> None:
    first, second = both
    makers.keep(second.book, _MAKER)
    makers.say(second.book, 1, Safety(), "Aalbacher Werke")
    second.sync()
    first.sync()
    makers.keep(second.book, replace(_MAKER, address="Hafenweg 9, 46397 Bocholt"))
    second.sync()
    first.sync()
    assert [one.address for one in makers.everyone(first.book)] == ["Hafenweg 9, 46397 Bocholt"]


def test_a_code_that_leads_to_another_article_here_stays_there(both: tuple[Till, Till]) -> None:
    first, second = both
    other = put(first.book, 2)
    _say(second, barcodes=(Barcode(gtin14(ean(2)), PIECE),))
    second.sync()
    first.sync()
    assert [code.code for code in catalogue.get(first.book, other.id).barcodes] == [gtin14(ean(2))]
    assert [code.code for code in catalogue.get(first.book, 1).barcodes] == [gtin14(ean(1))]


def test_a_maker_changed_at_both_tills_is_decided_by_a_person(both: tuple[Till, Till], citizen: Citizen) -> None:
    first, second = both
    makers.keep(second.book, _MAKER)
    makers.say(second.book, 1, Safety(exempt=None, warnings="Heiß."), "Aalbacher Werke")
    second.sync()
    makers.say(first.book, 1, Safety(exempt=None, warnings="Scharf."))
    first.sync()
    found = conflicts.of_article(first.book, 1)
    assert found is not None
    assert [(one.field, one.here, one.there) for one in found.choices] == [("warnings", "Scharf.", "Heiß.")]
    conflicts.settle(first.book, 1, {"warnings"})
    first.sync()
    fields = citizen.offers()[0]["fields"]
    assert (fields["warnings"], fields["maker"]) == ("Scharf.", "Aalbacher Werke")


def _as_said(till: Till) -> tuple[Article, tuple[Maker | None, str]]:
    found = catalogue.get(till.book, 1)
    with till.book.read() as connection:
        maker = ledger_makers.of_article(connection, found)
        return found, (maker, ledger_makers.safety(connection, 1).warnings)


def test_what_one_till_rescues_the_other_does_not_make_dearer(both: tuple[Till, Till], citizen: Citizen) -> None:
    first, second = both
    day = schedule.local(first.book.clock()).date() + timedelta(days=3)
    rescuing.rescue(second.book, 1, day, 99)
    second.sync()
    first.sync()
    _say(first, brand="Aalbach")
    first.sync()
    assert citizen.offers()[0]["fields"]["price"] == 99
    rescuing.end(first.book, 1)
    first.sync()
    second.sync()
    (row,) = publishing.list_offers(second.book)
    assert (row.price, row.offer.rescue, row.article.price) == (199, None, 199)


def test_a_price_that_gave_way_still_counts_among_those_of_30_days(both: tuple[Till, Till]) -> None:
    _clash(both)
    conflicts.settle(both[0].book, 1, {"price"})
    assert _history(both[0]) == [199, 249, 229, 249]


def test_what_is_no_conflict_cannot_be_settled(till: Till) -> None:
    with pytest.raises(NotPublished):
        conflicts.settle(till.book, put(till.book, 1).id, ())
