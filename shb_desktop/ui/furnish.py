"""Builds the pages. Imported behind the first paint: from here on the book's libraries are needed."""

from collections.abc import Callable, Mapping

from shb_desktop.ui import directory
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.page import Page
from shb_desktop.ui.pages.counter import CounterPage


def pages() -> Mapping[str, Callable[[Desk], Page]]:
    """Every page by its key. The first call imports them all, so a thread makes it once the counter is at work."""
    from shb_desktop.ui.pages.articles import ArticlesPage
    from shb_desktop.ui.pages.exchange import ExchangePage
    from shb_desktop.ui.pages.labels import LabelsPage
    from shb_desktop.ui.pages.line import LinePage
    from shb_desktop.ui.pages.offers import OffersPage
    from shb_desktop.ui.pages.overview import OverviewPage
    from shb_desktop.ui.pages.receiving import ReceivingPage
    from shb_desktop.ui.pages.reservations import ReservationsPage
    from shb_desktop.ui.pages.settings import SettingsPage
    from shb_desktop.ui.pages.stocktaking import StocktakingPage

    return {
        directory.COUNTER.key: CounterPage,
        directory.RESERVATIONS.key: ReservationsPage,
        directory.ARTICLES.key: ArticlesPage,
        directory.OFFERS.key: OffersPage,
        directory.RECEIVING.key: ReceivingPage,
        directory.STOCKTAKE.key: StocktakingPage,
        directory.LABELS.key: LabelsPage,
        directory.OVERVIEW.key: OverviewPage,
        directory.EXCHANGE.key: ExchangePage,
        directory.LINE.key: LinePage,
        directory.SETTINGS.key: SettingsPage,
    }


def furnish(desk: Desk) -> None:
    """Give the window its pages; each is built when it is first opened."""

    def build(key: str) -> Page:
        return CounterPage(desk) if key == directory.COUNTER.key else pages()[key](desk)

    desk.window.furnish(build)
