"""What a citizen has filled into the search and its filters, as it stands in the address of the page."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from fastapi import Query

from prima.hub.services.finding import Asked, Place

PRICES = (500, 1000, 2000, 5000, 10_000)
DISTANCES = (500, 1000, 2000, 5000, 10_000)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Everything as text, so that a bent address narrows nothing instead of failing."""

    q: Annotated[str, Query(max_length=200)] = ""
    category: Annotated[str, Query(max_length=200)] = ""
    price: Annotated[str, Query(max_length=12)] = ""
    open: Annotated[str, Query(max_length=3)] = ""
    near: Annotated[str, Query(max_length=100)] = ""
    within: Annotated[str, Query(max_length=12)] = ""

    def asked(self, places: Mapping[str, Place]) -> Asked:
        """The same for the search; a place must be one of the city's."""
        return Asked(
            text=self.q,
            without_events=not self.q.strip(),  # they stand by date on a page of their own
            category=self.category.strip().replace("\0", ""),
            price=_number(self.price),
            open_now=self.open == "1",
            near=places.get(self.near),
            metres=_number(self.within) or 0,
        )

    def chosen(self) -> bool:
        """Whether anything was asked for at all."""
        return bool(self.q.strip()) or self.narrowed()

    def narrowed(self) -> bool:
        """Whether any filter is set."""
        return bool(self.category or self.price or self.open or self.near)

    @property
    def cents(self) -> int | None:
        """The highest price, where one was named."""
        return _number(self.price)

    def without(self, name: str) -> dict[str, str]:
        """What goes into the address of the page with one filter less."""
        gone = {"near", "within"} if name == "near" else {name}
        return {one: text for one, text in self.query().items() if one not in gone}

    def query(self) -> dict[str, str]:
        """What goes into the address of the following page."""
        told = {
            "q": self.q.strip(), "category": self.category, "price": self.price, "open": self.open, "near": self.near,
            "within": self.within if self.near else "",
        }  # fmt: skip
        return {name: text for name, text in told.items() if text}


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else None
