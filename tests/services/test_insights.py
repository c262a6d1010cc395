"""Übersicht: the figures a shop looks at, from a real book."""

from dataclasses import replace
from datetime import datetime, timedelta

from prima.contract.reservation import State
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, counter, insights, publishing
from tests.shop import Clock, move_by_hub, put, reserve

DAY = 86_400_000


def take(book: Book, article: int, pieces: int) -> None:
    counter.book_article(book, article, counter.Mode.OUT, pieces * 1000, confirmed=True)


def test_what_is_below_its_minimum_counts_what_is_reserved_as_gone(book: Book) -> None:
    plenty, short, held = put(book, 1, "Saft"), put(book, 2, "Senf", stock=2), put(book, 3, "Honig", stock=6)
    for article, minimum in ((plenty, 5000), (short, 8000), (held, 5000)):
        catalogue.change(book, article.id, replace(catalogue.as_draft(article), minimum=minimum))
    publishing.publish(book, held.id, 5)
    reserve(book, held, 3)
    below = insights.overview(book).below
    assert [(one.name, one.free, one.minimum) for one in below] == [("Senf", 2000, 8000), ("Honig", 3000, 5000)]


def test_thirty_days_of_lines_and_the_list_behind_one(book: Book, clock: Clock) -> None:
    article = put(book, 1, stock=90)
    clock.now += 2 * DAY
    take(book, article.id, 2)
    take(book, article.id, 1)
    found = insights.overview(book).days
    assert len(found) == insights.DAYS
    assert found[-1].out == 2
    assert [(day.out, day.into) for day in found if day.out or day.into] == [(0, 1), (2, 0)]
    (moved,) = insights.of_day(book, found[-1].day)
    assert (moved.name, moved.out, moved.into, moved.lines) == ("Apfelsaft", 3000, 0, 2)
    assert insights.of_day(book, found[-1].day - timedelta(days=1)) == ()


def test_money_lies_in_what_nobody_took_for_long(book: Book, clock: Clock) -> None:
    quiet, moving = put(book, 1, "Kerze", stock=10, price=500), put(book, 2, "Saft", stock=10)
    catalogue.change(book, quiet.id, replace(catalogue.as_draft(quiet), cost=200))
    clock.now += (insights.QUIET_DAYS + 1) * DAY
    take(book, moving.id, 1)
    put(book, 3, "Neuheit", stock=10)
    seen = insights.overview(book)
    assert [(one.name, one.cents, one.at_cost, one.last_left) for one in seen.slow] == [("Kerze", 2000, True, None)]
    assert seen.tied_up == 2000


def test_reservations_by_weekday_and_hour_and_what_became_of_them(book: Book, clock: Clock) -> None:
    article = put(book, 1)
    publishing.publish(book, article.id, 5)
    move_by_hub(book, reserve(book, article, code="ACD234"), State.EXPIRED)
    reserve(book, article, code="EFG347")
    seen = insights.overview(book)
    moment = datetime.fromtimestamp(clock.now // 1000).astimezone()
    assert seen.heat[moment.weekday()][moment.hour] == 2
    assert sum(map(sum, seen.heat)) == 2
    assert seen.outcomes == ((State.PLACED, 1), (State.EXPIRED, 1))
