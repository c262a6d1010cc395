"""A push that the hub refuses whole: halved until the operation that it means is alone. No queue ever stands."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from prima.contract.messages import PushAnswer
from shb_desktop.ledger import outbox
from shb_desktop.ledger.database import Book
from shb_desktop.sync.errors import Refused
from shb_desktop.sync.planning import Push

_OF_THE_BODY = frozenset({"invalid", "too-large"})
_TOO_SLOW = "body"
"""The hub's word for a body that did not come in time: there is nothing wrong with what it says."""


class _Hub(Protocol):
    def push(self, epoch: str, ops: list[str]) -> PushAnswer: ...


def tell(book: Book, hub: _Hub, push: Push) -> tuple[Push, PushAnswer]:
    """The first of these operations that the hub would read, and its answer.

    One that it does not read even alone goes without its body, and is then refused by its number, with a reason for a
    person; what it said stays in the book. Raises whatever else keeps the hub away.
    """
    try:
        return push, hub.push(push.epoch, [op.text for op in push.ops])
    except Refused as refusal:
        if refusal.problem not in _OF_THE_BODY or refusal.detail == _TOO_SLOW:
            raise
        if len(push.ops) > 1:
            return tell(book, hub, _only(push, push.ops[: len(push.ops) // 2]))
        bare = outbox.bare(push.ops[0])
        if bare == push.ops[0]:
            raise
        # Noted before it goes: whatever comes between, the same number is always told in the same words.
        with book.write() as connection:
            outbox.send_bare(connection, bare.n)
        return tell(book, hub, _only(push, (bare,)))


def _only(push: Push, ops: Sequence[outbox.Sendable]) -> Push:
    return replace(push, ops=tuple(ops))
