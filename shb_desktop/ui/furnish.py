"""Builds the pages. Imported behind the first paint: from here on the book's libraries are needed."""

from collections.abc import Callable

from shb_desktop.ui import directory
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.page import Page
from shb_desktop.ui.pages.counter import CounterPage


def page_class(key: str) -> Callable[[Desk], Page]:
    """What makes the page of this key; the counter's for any other.

    Importing a page takes a moment, so a thread goes through them all once the counter is at work (`pages`); whoever
    opens one before that waits for this one alone.
    """
    match key:
        case directory.RESERVATIONS.key:
            from shb_desktop.ui.pages.reservations import ReservationsPage

            return ReservationsPage
        case directory.ARTICLES.key:
            from shb_desktop.ui.pages.articles import ArticlesPage

            return ArticlesPage
        case directory.OFFERS.key:
            from shb_desktop.ui.pages.offers import OffersPage

            return OffersPage
        case directory.RECEIVING.key:
            from shb_desktop.ui.pages.receiving import ReceivingPage

            return ReceivingPage
        case directory.STOCKTAKE.key:
            from shb_desktop.ui.pages.stocktaking import StocktakingPage

            return StocktakingPage
        case directory.LABELS.key:
            from shb_desktop.ui.pages.labels import LabelsPage

            return LabelsPage
        case directory.OVERVIEW.key:
            from shb_desktop.ui.pages.overview import OverviewPage

            return OverviewPage
        case directory.EXCHANGE.key:
            from shb_desktop.ui.pages.exchange import ExchangePage

            return ExchangePage
        case directory.LINE.key:
            from shb_desktop.ui.pages.line import LinePage

            return LinePage
        case directory.SETTINGS.key:
            from shb_desktop.ui.pages.settings import SettingsPage

            return SettingsPage
    return CounterPage


def pages() -> None:
    """Import them all, and what the counter and the rail open (in a thread)."""
    from shb_desktop.ui.dialogs import article_form, handover, known_facts, log_in, recovery  # noqa: F401

    for entry in directory.ENTRIES:
        page_class(entry.key)


def furnish(desk: Desk, then: Callable[[], None] = lambda: None) -> None:
    """Give the window its pages; each is built when it is first opened. `then`, once the first one is there."""
    desk.window.furnish(lambda key: page_class(key)(desk), then)
