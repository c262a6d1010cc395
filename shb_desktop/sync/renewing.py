"""A book that was put back from a copy takes on a new identity at the hub before it says anything else.

Its own numbers stand at the hub with other contents by now; told once more they would read as a cloned till.
"""

import contextlib
from typing import Protocol

from prima.contract import limits
from prima.contract.messages import PushAnswer, RenewAnswer
from shb_desktop.ledger import backup, hub_link, outbox, settings
from shb_desktop.ledger.database import Book
from shb_desktop.sync import applying, halving
from shb_desktop.sync.client import Hub
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import HubUnreadable, SyncError
from shb_desktop.sync.pairing import Keeper, take_on
from shb_desktop.sync.planning import MAX_OP_BYTES, Push


class Renewable(Protocol):
    """The hub as a renewal needs it; every failure is one of `shb_desktop.sync.errors`."""

    def renew(self) -> RenewAnswer:
        """A further identity beside the present one."""

    def push(self, epoch: str, ops: list[str]) -> PushAnswer:
        """Send operations in order, as the present identity."""


def renew_if_due(book: Book, credentials: Credentials) -> None:
    """Renew the identity of a restored book at its hub; nothing happens otherwise.

    Without a token nothing happens either: the till asks to be paired, which is a new identity too. Raises whatever
    keeps the hub away; the book and the present identity are then as they were.
    """
    with book.read() as connection:
        wanted, link = hub_link.renewal_due(connection), hub_link.link(connection)
        wanted = wanted and not hub_link.revoked(connection)
    token = credentials.token() if wanted else None
    if link is None or token is None:
        return
    with Hub(link.hub, token) as hub:
        former = renew(book, hub, credentials)
    # The former identity is nobody's any more. That it ends at the hub is tidy, not needed.
    with Hub(link.hub, credentials.token()) as hub, contextlib.suppress(SyncError):
        hub.leave(former)


def renew(book: Book, hub: Renewable, keeper: Keeper) -> str:
    """Take on a new identity, whatever was told before the copy and after it; the former one's device number.

    What waited when the copy was made and was told since is told no second time: its stored results are fetched.
    """
    answer = hub.renew()
    with book.read() as connection:
        link = hub_link.link(connection)
        strange_since = int(settings.get(connection, backup.STRANGE_SINCE))
    if link is None:
        raise HubUnreadable
    # A copy from before a former pairing numbers its operations otherwise: nothing of it can be compared.
    if link.device == str(answer.former):
        _fetch_results(book, hub, answer, strange_since)
    take_on(book, keeper, link.hub, answer)
    return str(answer.former)


def _fetch_results(book: Book, hub: Renewable, answer: RenewAnswer, strange_since: int) -> None:
    """Ask again for the results of operations that were made before the restoring and that the hub has by now."""
    while True:
        with book.read() as connection:
            room = limits.MAX_PUSH_BYTES - 100
            waiting = outbox.next_batch(connection, limits.MAX_OPS_PER_PUSH, room, MAX_OP_BYTES)
            rows = {op.n: outbox.get(connection, op.n) for op in waiting}
        known = [op for op in waiting if op.n <= answer.last_n and _older(rows[op.n], strange_since)]
        if not known:
            return
        told, pushed = halving.tell(book, hub, Push(str(answer.former), str(answer.epoch), tuple(known)))
        if [result.n for result in pushed.results] != [op.n for op in told.ops]:
            raise HubUnreadable
        now = book.clock()
        with book.write() as connection:
            for result in pushed.results:
                row = outbox.get(connection, result.n)
                if row is not None and row.state == outbox.WAITING:
                    applying.result(connection, book.seal, row, result, now)


def _older(row: outbox.OutboxRow | None, moment: int) -> bool:
    return row is not None and row.at <= moment
