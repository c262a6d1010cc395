"""What the hub tells of reservations is checked as the contract has it."""

from typing import Any
from uuid import UUID

import pytest
from pydantic import ValidationError

from prima.contract.messages import ReservationView
from prima.contract.reservation import State
from shb_desktop.domain.article import Article
from shb_desktop.ledger.database import Book
from shb_desktop.services import handover
from shb_desktop.sync import told
from tests.sync.answers import event, pulled, the_offer, view


def bare(schema: dict[str, Any]) -> Any:
    """What is asked of each field; how an identity is spelt, and what things are called, aside."""
    named = schema.get("$defs", {})

    def seen(part: Any) -> Any:
        if isinstance(part, list):
            return [seen(one) for one in part]
        if not isinstance(part, dict):
            return part
        if "$ref" in part:
            return seen(named[part["$ref"].rpartition("/")[2]])
        if part.get("format") == "uuid" or "pattern" in part:
            return "identity"
        inner = {"properties": {name: seen(one) for name, one in part.get("properties", {}).items()}}
        aside = ("title", "description", "default", "properties", "$defs")
        return inner | {name: seen(one) for name, one in part.items() if name not in aside}

    return seen(schema)


def test_each_field_is_asked_what_the_contract_asks_of_it() -> None:
    ours = told.RESERVATIONS.json_schema()
    assert bare({"$defs": ours["$defs"], **ours["items"]}) == bare(ReservationView.model_json_schema())


def test_an_identity_spelt_otherwise_is_the_same_one(book: Book, article: Article) -> None:
    offer = the_offer(book, article)
    identity = UUID(int=0xABCDEF)
    shouted = view(offer, State.PLACED, 1) | {"id": str(identity).upper()}
    with pytest.raises(ValidationError):
        told.RESERVATIONS.validate_python([shouted])
    step = pulled(book, [event(11, "reservation.placed", reservation=shouted), event(12, "reservation.placed")])
    assert (step.pulled, "reservations" in step.areas) == (2, True)
    assert [one.id for one in handover.reservations(book)] == [str(identity)]


def test_a_message_read_whole_says_the_same(book: Book, article: Article) -> None:
    one = view(the_offer(book, article), State.READY, 3, deadline=7, reason="", late_pickup=False)
    one["lines"][0]["collected"] = None
    assert told.plain([ReservationView.model_validate(one)]) == told.RESERVATIONS.validate_python([one])
