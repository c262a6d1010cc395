"""From when until when an offer is shown, and what happens when that is over."""

from dataclasses import replace

from shb_desktop.domain import schedule
from shb_desktop.domain.offer import Offer, shown_fields, shown_until
from shb_desktop.domain.staff import Deed
from shb_desktop.ledger import articles, offers
from shb_desktop.ledger.database import Book
from shb_desktop.services.publishing import published


def plan(book: Book, article: int, starts: int | None, ends: int | None) -> Offer:
    """Show an offer from `starts` until `ends` (ms since 1970 UTC, None: open). Pieces are promised from now on.

    Raises EndsBeforeStart, AlreadyOver, NotPublished, OwnerOnly.
    """
    book.actor.must(Deed.OFFERS)
    now = book.clock()
    schedule.checked(starts, ends, now)
    with book.write() as connection:
        found, offer = published(connection, article)
        planned = replace(offer, visible_from=starts, visible_until=ends)
        offers.keep(connection, planned)
        offers.put_fields(connection, planned, shown_fields(offers.subject(connection, found), planned), now)
        return offers.follow_stock(connection, found, now) or planned


def end_what_is_over(book: Book) -> int:
    """Promise nothing further of offers whose time is past, so that the counter is free again; how many.

    What is reserved stays reserved.
    """
    with book.read() as connection:
        now = book.clock()
        due = []
        for offer in offers.ending(connection):
            ends = shown_until(offers.subject(connection, articles.get(connection, offer.article)), offer)
            if ends is not None and ends <= now:
                due.append((offer.article, ends))
    if not due:
        return 0
    with book.write() as connection:
        for article, ends in due:
            found, again = published(connection, article)
            offers.keep(connection, replace(again, visible_until=ends))
            offers.follow_stock(connection, found, now)
    return len(due)
