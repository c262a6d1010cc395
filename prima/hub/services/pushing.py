"""A till's operations: each done or refused exactly once, in their order, however often they are sent."""

import hashlib
import itertools
import json
import re
import secrets
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple
from uuid import UUID

from pydantic import TypeAdapter, ValidationError

from prima.contract.ops import OfferAllot, OfferPut, OfferWithdraw, Op, PushRequest, RawOp
from prima.contract.reservation import State
from prima.hub.errors import Duplicate, Refusal, Unwritable
from prima.hub.services import claims, deciding
from prima.hub.services.claims import Claims
from prima.hub.services.office import Office
from prima.hub.services.table import Result, Table, done, in_order, refused
from prima.hub.storage import events, mails, offers, reservations, rows, searching, shops
from prima.hub.storage.database import Connection
from prima.hub.storage.offers import Offer
from prima.hub.storage.reservations import NewReservation
from prima.hub.storage.shops import Device, Shop

_OPS: TypeAdapter[tuple[Op, ...]] = TypeAdapter(tuple[Op, ...])
_OP: TypeAdapter[Op] = TypeAdapter(Op)
_HEARD_EVERY_MS = 60_000
_TOLD_BY_MAIL = (State.READY, State.REJECTED)
_ABOUT_AN_OFFER = (OfferPut, OfferAllot, OfferWithdraw, Refusal)
_PART = 125
_UNKNOWN_TAG = "union_tag_invalid"
_BACKSLASH = r"\\"
_UNKEEPABLE = re.compile(r"\\u0000|\\ud[89ab]..(?!\\ud[c-f])|(?<!\\ud[89ab]..)\\ud[c-f]")
"""In a JSON text without escaped backslashes: NUL, which PostgreSQL's text does not know, and half of a character
(RFC 8259 §8.2), which UTF-8 does not. No shop's text needs either."""


class Sent(NamedTuple):
    """One operation as it came: its number, the hash of its content, and what it says or why it says nothing."""

    n: int
    content: bytes
    op: Op | Refusal


@dataclass(frozen=True, slots=True)
class Pushed:
    """JSON texts of the results in the order of the request, the watermark behind them, and words that were new."""

    results: tuple[str, ...]
    last_n: int
    words: tuple[str, ...] = ()


class Clone(Exception):
    """The device tells two stories under one number."""


def push(office: Office, caller: Device, request: PushRequest) -> Pushed:
    """Do what was not done yet, answer the rest from memory.

    Raises Refusal: `epoch`, `gap`, `quarantined`, `revoked`, `invalid` (numbers that are not gapless).
    """
    sent = _read(request.ops)
    try:
        pushed, news = office.database.write(partial(_push, office, caller, request, sent))
    except Clone:
        office.database.write(lambda connection: _quarantine(connection, caller))
        raise Refusal("quarantined") from None
    except (Duplicate, Unwritable):
        return _one_by_one(office, caller, request, sent)
    office.vocabulary.entered(pushed.words)
    if news:
        office.ring(caller.shop)
    return pushed


def _one_by_one(office: Office, caller: Device, request: PushRequest, sent: Sequence[Sent]) -> Pushed:
    """The database refused the batch: find the operation it means, refuse that one, keep the queue moving."""
    results: list[str] = []
    last_n = caller.last_n
    for one in sent:
        try:
            pushed, _ = office.database.write(partial(_push, office, caller, request, [one]))
        except (Duplicate, Unwritable):
            bad = Sent(one.n, one.content, Refusal("invalid"))
            pushed, _ = office.database.write(partial(_push, office, caller, request, [bad]))
        results += pushed.results
        last_n = pushed.last_n
    office.ring(caller.shop)
    return Pushed(tuple(results), last_n)


def _push(
    office: Office, caller: Device, request: PushRequest, sent: Sequence[Sent], connection: Connection
) -> tuple[Pushed, bool]:
    device = shops.lock_device(connection, caller.shop, caller.id)
    if device is None or device.state == shops.REVOKED:
        raise Refusal("revoked")
    if device.state == shops.QUARANTINED:
        raise Refusal("quarantined")
    city = shops.the_city(connection)
    if request.epoch != city.epoch:
        raise Refusal("epoch", epoch=str(city.epoch), last_n=device.last_n)
    if sent and sent[0].n > device.last_n + 1:
        raise Refusal("gap", last_n=device.last_n)
    shop = shops.lock(connection, caller.shop)
    now = office.clock()
    if now - min(shop.heard_at, device.seen_at) >= _HEARD_EVERY_MS:
        shops.heard(connection, shop.id, device.id, now)
    known = [one for one in sent if one.n <= device.last_n]
    fresh = sent[len(known) :]
    results = _remembered(connection, device, known)
    if not fresh:
        return Pushed(tuple(results), device.last_n), False
    told, words, news = _do(connection, office, shop, device, fresh, now)
    return Pushed((*results, *told), fresh[-1].n, tuple(words)), news


def _do(
    connection: Connection, office: Office, shop: Shop, device: Device, fresh: Sequence[Sent], now: int
) -> tuple[list[str], list[str], bool]:
    ops = [one.op for one in fresh if not isinstance(one.op, Refusal)]
    table = _laid(connection, office, shop, device, ops, now)
    before = {key: one.state for key, one in table.reservations.items()}
    told: list[str] = []
    words: list[str] = []
    # The database works on one statement while the next is made here.
    with rows.written_behind(connection):
        shops.advance(connection, device, fresh[-1].n)
        for part, later in _parts(fresh):
            told += [_result(table, one) for one in part]
            offers.enter(connection, shop.id, _settled(table, later))
        news = table.events + deciding.offer_events(table)
        for offer_id in table.leased:
            table.offers[offer_id].moved(device.id, table.claims.seq + len(news))
        if table.shop_fields is not None:
            name = str(table.shop_fields.get("name") or shop.name)
            shops.keep_fields(connection, shop.id, name, table.shop_fields)
        for state in _TOLD_BY_MAIL if office.post is not None else ():
            after = table.reservations
            moved = [one for one in table.touched if before.get(one, state) != after[one].state == state]
            mails.add_about(connection, shop.id, moved, state.value, now)
        if news:
            _write(connection, table)
            words = _unknown_words(office, table)
            searching.learn(connection, words, now)
            events.append(connection, shop.id, table.claims.seq + 1, news, now)
            events.keep_seq(connection, shop.id, table.claims.seq + len(news))
        events.keep_results(connection, shop.id, device.id, fresh[-1].n, [one.content for one in fresh], told)
    # A shop's own words are nobody's event, but its pages show them.
    return told, words, bool(news) or table.shop_fields is not None


def _result(table: Table, one: Sent) -> Result:
    return refused(one.n, one.op) if isinstance(one.op, Refusal) else deciding.decide(table, one.op)


def _parts(fresh: Sequence[Sent]) -> Iterator[tuple[Sequence[Sent], AbstractSet[UUID] | None]]:
    """What is decided before anything of it is written, each with the offers that are named behind it.

    None where any offer may be meant there: a reservation does not say which.
    """
    if len(fresh) <= _PART or not all(isinstance(one.op, _ABOUT_AN_OFFER) for one in fresh):
        yield fresh, None
        return
    parts = [fresh[first : first + _PART] for first in range(0, len(fresh), _PART)]
    later: list[AbstractSet[UUID]] = [set()]
    for part in parts[:0:-1]:
        later.append(later[-1] | deciding.named_offers(one.op for one in part if not isinstance(one.op, Refusal)))
    yield from zip(parts, reversed(later), strict=True)


def _settled(table: Table, later: AbstractSet[UUID] | None) -> list[Offer]:
    """New offers that stand as they will when all is decided; they count as written."""
    if later is None:
        return []
    ids = table.new - table.written - table.leased - later
    table.written |= ids
    return [table.offers[key] for key in in_order(ids)]


def _laid(connection: Connection, office: Office, shop: Shop, device: Device, ops: Sequence[Op], now: int) -> Table:
    """Lock and read everything that the operations name: reservations first, then offers, as everyone does."""
    held = reservations.lock(connection, shop.id, deciding.named_reservations(ops))
    wanted = deciding.named_offers(ops) | {line.offer for one in held.values() for line in one.lines}
    found = offers.lock(connection, shop.id, wanted)
    standing = offers.standing_for(connection, shop.id, claims.named_gtins(ops, found.values()))
    return Table(
        shop=shop,
        week=office.week(shop.opening),
        device=device.id,
        author=str(device.id),
        now=now,
        offers=found,
        reservations=held,
        foreign=offers.taken(connection, wanted - found.keys()),
        claims=Claims((found.get(one.id, one) for one in standing), events.hold_seq(connection, shop.id)),
    )


def _write(connection: Connection, table: Table) -> None:
    reservations.keep(connection, [table.reservations[key] for key in in_order(table.touched - table.restored)])
    # The citizen's link was lost with what the hub forgot: no secret opens these.
    restored = [table.reservations[key] for key in in_order(table.restored)]
    reservations.add(connection, [NewReservation(one, secrets.token_bytes(32), contact="") for one in restored])
    offers.enter(connection, table.shop.id, [table.offers[key] for key in in_order(table.new - table.written)])
    offers.keep(
        connection,
        table.shop.id,
        [table.offers[key] for key in in_order(table.worded - table.new)],
        [table.offers[key] for key in in_order(table.changed - table.worded - table.new)],
    )


def _unknown_words(office: Office, table: Table) -> list[str]:
    """What these offers are found by and the vocabulary has not."""
    told = (table.offers[key].search.split() for key in table.new | table.worded)
    return office.vocabulary.unknown(itertools.chain.from_iterable(told))


def _remembered(connection: Connection, device: Device, known: Sequence[Sent]) -> list[str]:
    """Stored results of operations that were done before. Raises Clone where the content differs."""
    if not known:
        return []
    kept = events.results(connection, device.shop, device.id, known[0].n, known[-1].n)
    results = []
    for one in known:
        content, result = kept.get(one.n, (one.content, done(one.n)))
        if content != one.content:
            raise Clone
        results.append(result)
    return results


def _quarantine(connection: Connection, caller: Device) -> None:
    shops.set_state(connection, caller, shops.QUARANTINED)


def _read(raw: Sequence[RawOp]) -> list[Sent]:
    """Read every operation; all at once when they are sound, one by one when one of them is not."""
    if any(later["n"] != earlier["n"] + 1 for earlier, later in itertools.pairwise(raw)):
        raise Refusal("invalid", detail="ops: n")
    try:
        texts = [_canonical(body) for body in raw]
    except RecursionError:
        raise Refusal("invalid", detail="ops") from None
    contents = [hashlib.sha256(text.encode()).digest() for text in texts]
    ops: Sequence[Op | Refusal]
    if any("\\u0000" in text or "\\ud" in text for text in texts):
        ops = [_op(body, text) for body, text in zip(raw, texts, strict=True)]
    else:
        try:
            ops = _OPS.validate_python(raw)
        except ValidationError:
            ops = [_op(body, text) for body, text in zip(raw, texts, strict=True)]
    return [Sent(one["n"], content, op) for one, content, op in zip(raw, contents, ops, strict=True)]


def _op(body: RawOp, text: str) -> Op | Refusal:
    if _UNKEEPABLE.search(text.replace(_BACKSLASH, " ")):
        return Refusal("invalid", detail="text")
    try:
        return _OP.validate_python(body)
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_context=False, include_input=False)[0]
        if first["type"] == _UNKNOWN_TAG:
            return Refusal("unknown-op")
        return Refusal("invalid", detail=".".join(str(step) for step in first["loc"][1:]) or None)


_canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode
