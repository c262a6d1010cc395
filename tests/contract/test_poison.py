"""An operation that a hub cannot read: refused alone, shown to a person, and never a queue that stands."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from pydantic import ValidationError

from prima.contract.ops import PushRequest
from prima.hub.api import pushed
from prima.hub.api import sync as hub_sync
from prima.hub.errors import Refusal
from shb_desktop.domain import told
from shb_desktop.domain.article import ArticleDraft
from shb_desktop.ledger import offers, outbox
from shb_desktop.services import catalogue, publishing, telling
from tests.contract.conftest import Citizen, Till
from tests.shop import put

_DEEP = json.loads("[" * 300 + "]" * 300)


def _older_hub(body: bytes) -> PushRequest:
    """Read at once or not at all."""
    try:
        return PushRequest.model_validate_json(body)
    except ValidationError:
        raise Refusal("invalid", detail="ops") from None


def _newer_till(till: Till) -> int:
    """Between two offers, an operation that only a patient reader follows into."""
    put(till.book, 1, stock=5)
    put(till.book, 2, "Birnensaft", stock=5)
    publishing.publish(till.book, 1, 2)
    with till.book.write() as connection:
        n = outbox.enqueue(connection, "journal.append", "x", {"pages": _DEEP}, till.book.clock())
    publishing.publish(till.book, 2, 2)
    return n


@pytest.mark.parametrize("reads", [_older_hub, pushed.read])
def test_what_stands_around_it_reaches_the_city_whatever_the_hub_makes_of_it(
    till: Till, citizen: Citizen, monkeypatch: pytest.MonkeyPatch, reads: Callable[[bytes], PushRequest]
) -> None:
    monkeypatch.setattr(hub_sync, "read", reads)
    _newer_till(till)
    summary = till.sync()
    assert (summary.refused, summary.waiting) == (1, 0)
    assert {one["fields"]["title"] for one in citizen.offers()} == {"Apfelsaft", "Birnensaft"}
    (shown,) = telling.refused(till.book)
    assert shown.title
    assert shown.hint


def test_told_bare_once_it_is_told_bare_again(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub_sync, "read", _older_hub)
    n = _newer_till(till)
    with till.book.write() as connection:
        outbox.send_bare(connection, n)
        batch = outbox.next_batch(connection, 10, 100_000, 64_000)
    op = next(one for one in batch if one.n == n)
    assert op == outbox.bare(op)
    assert till.sync().waiting == 0
    monkeypatch.undo()
    with till.book.read() as connection:
        row = outbox.get(connection, n)
    assert row is not None
    assert (row.state, "pages" in row.body) == (outbox.REFUSED, True)


def test_text_that_nobody_can_keep_is_left_out_where_it_comes_in(till: Till, citizen: Citizen) -> None:
    added = catalogue.add(till.book, ArticleDraft("Senf\0 \ud83dmild", category="Getränke", price=99, stock=5_000))
    assert added.name == "Senf mild"
    catalogue.change(till.book, added.id, replace(catalogue.as_draft(added), description="Gut\0\udf6a"))
    publishing.publish(till.book, added.id, 2)
    with till.book.write() as connection:
        body = {"fields": {"directions": "Hof\0 links\ud83c", "opening": []}}
        outbox.enqueue(connection, "shop.put", "shop", body, till.book.clock())
    assert till.sync().refused == 0
    (shown,) = citizen.offers()
    assert (shown["fields"]["title"], shown["fields"]["description"]) == ("Senf mild", "Gut")


def test_a_person_reads_which_field_the_city_does_not_take(till: Till) -> None:
    added = put(till.book, 1, stock=5)
    publishing.publish(till.book, added.id, 2)
    till.sync()
    with till.book.write() as connection:
        offer = offers.by_article(connection, added.id)
        assert offer is not None
        body = {"offer": offer.id, "base_rev": offer.rev, "fields": {"maker_address": "x" * 501}}
        outbox.enqueue(connection, "offer.put", offer.id, body, till.book.clock())
    assert till.sync().refused == 1
    (shown,) = telling.refused(till.book)
    assert (shown.article, shown.again, shown.unfit) == (added.id, True, (told.OFFER_FIELDS["maker_address"],))
