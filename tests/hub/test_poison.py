"""One operation that nobody can read or keep: it is refused by its number, and what stands around it is done."""

import itertools
import json
from collections.abc import Iterator, Sequence
from typing import Any
from uuid import uuid4

import httpx
import pytest

from prima.contract import limits
from prima.contract.messages import OfferFields, OfferView, PushAnswer, ReservationView, ShopFields, SnapshotPage
from tests.hub.town import MONDAY_TEN, Till, Town, code_of, placed_id

GONE = ""
POISON = (
    GONE,
    "null",
    r'"Senf \ud83d"',  # half a character
    r'"Senf\u0000"',
    json.dumps("x" * 4_500),
    "-1.5",
    str(2**53),
    "9" * 5_000,
    "1e999",
    '{"a":[1]}',
    "[" * 300 + "]" * 300,
)


def _sound(offer: str, reservation: str, code: str) -> dict[str, dict[str, Any]]:
    """One operation of each kind that could be done, with every field that it may have."""
    line = {"line": 1, "offer": offer, "title": "Senf", "price": 249, "quantity": 1, "collected": 1}
    view = {
        "id": reservation,
        "rev": 3,
        "state": "accepted",
        "code": code,
        "display_name": "",
        "lines": [line],
        "placed_at": MONDAY_TEN,
        "deadline": MONDAY_TEN,
        "reason": "",
        "late_pickup": False,
    }
    fields = dict.fromkeys(OfferFields.model_fields) | {"title": "Senf", "price": 249}
    shop = dict.fromkeys(ShopFields.model_fields) | {"name": "Laden", "opening": [{"weekday": 0, "opens": "09:00"}]}
    return {
        "offer.put": {"offer": offer, "base_rev": 0, "fields": fields},
        "offer.allot": {"offer": offer, "allot": 3, "seen_seq": 0},
        "offer.withdraw": {"offer": offer},
        "shop.put": {"fields": shop},
        "reservation.accept": {"reservation": reservation},
        "reservation.ready": {"reservation": reservation},
        "reservation.collect": {"reservation": reservation, "code": code, "lines": [{"line": 1, "quantity": 1}]},
        "reservation.reject": {"reservation": reservation, "reason": "Ausverkauft"},
        "reservation.put_back": {"reservation": reservation},
        "reservation.restore": {"reservation": reservation, "view": view},
        "journal.append": {"pages": [1]},
    }


def _places(body: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to each member, at any depth."""
    steps = body.items() if isinstance(body, dict) else enumerate(body) if isinstance(body, list) else ()
    for step, inside in steps:
        yield (*way, step)
        yield from _places(inside, (*way, step))


_MARK = "\ue000here\ue000"


def _poisoned(op: dict[str, Any], way: tuple[str | int, ...], literal: str) -> str:
    """The operation's text with `literal` at one place."""
    copy = json.loads(json.dumps(op))
    inside = copy
    for step in way[:-1]:
        inside = inside[step]
    if literal == GONE:
        del inside[way[-1]]
    else:
        inside[way[-1]] = _MARK
    return json.dumps(copy).replace(json.dumps(_MARK), literal)


def _send(till: Till, ops: Sequence[str | bytes]) -> httpx.Response:
    """The operations as they are."""
    told = [op.encode() if isinstance(op, str) else op for op in ops]
    body = b'{"epoch":"%s","ops":[%s]}' % (str(till.identity.epoch).encode(), b",".join(told))
    headers = till.headers | {"Content-Type": "application/json"}
    return till.http.post("/v1/sync/push", content=body, headers=headers)


def _batches(ops: list[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    for op in ops:
        room = limits.MAX_PUSH_BYTES - sum(map(len, batch)) - len(batch) - 1_000
        if batch and (len(batch) == limits.MAX_OPS_PER_PUSH - 1 or len(op) > room):
            yield batch
            batch = []
        batch.append(op)
    yield batch


def _is_readable_by_the_other_till(town: Town, till: Till) -> None:
    cursor, more = 0, True
    while more:
        page = till.pull(cursor)
        cursor, more = page.cursor, page.more
        for event in page.events:
            if "reservation" in event.data:
                ReservationView.model_validate(event.data["reservation"])
            if "offer" in event.data:
                OfferView.model_validate(event.data["offer"])
    after: dict[str, str] | None = {}
    while after is not None:
        whole = town.http.get("/v1/sync/snapshot", params=after, headers=till.headers)
        following = SnapshotPage.model_validate_json(whole.content).next
        after = {"after": following} if following else None


def test_whatever_one_field_says_the_rest_of_the_push_is_done_and_all_can_be_read(town: Town) -> None:
    till = town.till()
    second = town.second_till(till)
    offer = till.publish(100_000)
    code = town.reserved(offer)["code"]
    placed = placed_id(till)
    codes = map("".join, itertools.product("ACDEFGHJKLMN", repeat=6))
    shown, ops = [], []
    for kind in _sound(offer, placed, code):
        ways = [("type",), ("at",), ("colour",), *_places(_sound(offer, placed, code)[kind])]
        for literal, way in itertools.product(POISON, ways):
            new = kind == "reservation.restore"
            body = _sound(str(uuid4()) if kind == "offer.put" else offer, str(uuid4()) if new else placed, next(codes))
            op = till.op(kind, **{"colour": 1, **body[kind]})
            ops.append(_poisoned(op, way, literal))
            if kind == "offer.put":
                shown.append(op["offer"])
                ops.append(json.dumps(till.op("offer.allot", offer=op["offer"], allot=1, seen_seq=0)))
    done = 0
    for batch in _batches(ops):
        answer = _send(till, batch)
        assert answer.status_code == 200, answer.text
        done += sum(result.status == "done" for result in PushAnswer.model_validate_json(answer.content).results)
    assert len(ops) > done > 100
    assert till.do("offer.put", offer=shown[0], base_rev=0, fields={"title": "Senf", "price": 249}).status == "done"
    _is_readable_by_the_other_till(town, second)
    for path in ("/", "/?q=Senf", "/v1/public/offers", "/sitemap.xml", "/open-data/offers.jsonl"):
        assert town.http.get(path).status_code == 200, path


@pytest.mark.parametrize(
    "bad",
    [
        b'"title":"Senf\xff"',
        rb'"title":"\ud83d\\\ud83d"',
        rb'"title":"Senf","rescue_best_before":"2025-02-30"',
        b'"title":"Senf","starts_at":%d,"kind":"event"' % 2**53,
    ],
)
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_what_no_page_could_show_is_refused_with_the_place_of_it(town: Town, bad: bytes) -> None:
    till, offer = town.till(), str(uuid4())
    told = b'{"n":1,"at":1,"type":"offer.put","offer":"%s","base_rev":0,"fields":{%s}}' % (offer.encode(), bad)
    sound = b'{"n":2,"at":1,"type":"offer.put","offer":"%s","base_rev":0,"fields":{"title":"A"}}' % offer.encode()
    first, again = _send(till, [told, sound]), _send(till, [told, sound])
    assert [one["status"] for one in first.json()["results"]] == ["refused", "done"]
    assert first.json()["results"][0]["problem"]["detail"]
    assert again.json()["results"] == first.json()["results"]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_text_that_only_looks_like_half_a_character_is_text(town: Town) -> None:
    till, offer = town.till(), str(uuid4())
    title = r"C:\ud83d \u0000 \\ 🍎"
    assert till.do("offer.put", offer=offer, base_rev=0, fields={"title": title}).status == "done"
    assert till.pull().events[0].data["offer"]["fields"]["title"] == title


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b'"\xff"',
        b'{"epoch":"%s","ops":[{"type":"offer.put"}]}',
        b'{"epoch":"%s","ops":[{"n":true}]}',
        b'{"epoch":"%s","ops":[{"n":1,"a":' + b"[" * 2_000 + b"]" * 2_000 + b"}]}",
    ],
)
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_what_is_no_push_at_all_is_refused_whole_and_changes_nothing(town: Town, body: bytes) -> None:
    till = town.till()
    told = body.replace(b"%s", str(till.identity.epoch).encode())
    answer = town.http.post("/v1/sync/push", content=told, headers=till.headers | {"Content-Type": "application/json"})
    assert (answer.status_code, code_of(answer)) == (422, "invalid")
    assert till.pull().last_n == 0
