"""What every page is to the frame: opened, perhaps taking a scan for itself, perhaps taking its last step back."""

from collections.abc import Iterator
from typing import Self

from PySide6.QtWidgets import QWidget

from shb_desktop.ui.theme import SPACE_4, SPACE_24

OUTER = SPACE_24 - SPACE_4
"""The margin at the right, in pixels, that a page brings itself which runs on to the edge."""


class Page(QWidget):
    """One page. The frame builds it when it is first opened.

    A page that takes a while to make says little in `__init__` and is put together in `build`.
    """

    to_the_edge = False
    """It scrolls as a whole: down to the edge of the window, with its bar in the margin, where it moves nothing."""

    def build(self) -> Iterator[None]:
        """Put the page together inside the window, part by part: each `yield` is the end of a turn of the event loop.

        What is put into the page is dressed there and then, so a part comes whole, with all that is in it.
        """
        yield from ()

    def built(self) -> Self:
        """The page, put together at once."""
        for _ in self.build():
            pass
        return self

    def opened(self, subject: object = None) -> None:
        """The page comes to the front; `subject` is what it was asked to show."""

    def expect_scan(self) -> None:
        """A scanner has begun to type: a hundredth of a second in which to make ready what its code will need."""

    def take_scan(self, code: str) -> bool:
        """Use a scan for what is being done here; False hands it to the counter."""
        return False

    def tell(self, text: str) -> bool:
        """Show the outcome of what was opened over this page; False leaves it to a toast."""
        return False

    def undo_last(self) -> None:
        """Strg+Z with no toast open."""
