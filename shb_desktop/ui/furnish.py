"""Builds the pages. Imported behind the first paint: from here on the book's libraries are needed."""

from collections.abc import Callable, Mapping

from shb_desktop.ui.desk import Desk
from shb_desktop.ui.directory import COUNTER
from shb_desktop.ui.page import Page
from shb_desktop.ui.pages.counter import CounterPage

PAGES: Mapping[str, Callable[[Desk], Page]] = {
    COUNTER.key: CounterPage,
}


def furnish(desk: Desk) -> None:
    """Give the window its pages; each is built when it is first opened."""
    desk.window.furnish(lambda key: PAGES[key](desk))
