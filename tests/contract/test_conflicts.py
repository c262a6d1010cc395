"""The same offer changed at two tills of a shop: both sides are shown, a person decides, and both end up the same."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from prima.hub.embedded import EmbeddedHub
from prima.hub.services.pairing import slug_of
from shb_desktop.domain import schedule
from shb_desktop.domain.offer import NotPublished
from shb_desktop.ledger import prices
from shb_desktop.services import catalogue, conflicts, publishing, rescuing, telling
from tests.contract.conftest import Citizen, Till
from tests.shop import put


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
        for table in ("article", "stock", "price", "offer"):
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
