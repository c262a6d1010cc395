"""What to say to the hub and what to make of its answers. Decides purely, writes each answer in one transaction.

No thread, no network and no clock of its own: the transport is handed in, the clock is the book's.
"""

from collections import deque
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from operator import lt
from typing import Any, Protocol

from prima.contract.messages import (
    ImageAnswer,
    OpResult,
    PullAnswer,
    PushAnswer,
    SnapshotPage,
)
from shb_desktop.domain.offer import OfferState
from shb_desktop.ledger import articles, hub_link, inbox, offers, outbox, reservations
from shb_desktop.ledger.database import Book, Connection
from shb_desktop.ledger.hub_link import SnapshotMark
from shb_desktop.ledger.outbox import Sendable
from shb_desktop.sync import ahead, applying, halving, hearing, pictures, told
from shb_desktop.sync.errors import BookBehind, EpochChanged, Gap, HubUnreadable
from shb_desktop.sync.pictures import Album, no_pictures
from shb_desktop.sync.planning import Action, Position, Pull, Push, Snapshot, plan, position
from shb_desktop.sync.step import Step

PERSONAL_DATA_MS = 14 * 24 * 60 * 60 * 1000
"""Names are erased this long after a reservation ended (treaty, "Personal data"; GDPR Art. 5(1)(e))."""

LONGEST_MS = 40
"""After so long no further page joins a transaction: a scan at the counter waits for it."""


STEP_MS = 1_000
"""After so long a step of the upload ends: how many operations still wait is shown anew behind it."""


class Transport(Protocol):
    """The hub as the engine needs it; every failure is one of `shb_desktop.sync.errors`."""

    def push(self, epoch: str, ops: list[str]) -> PushAnswer:
        """Send operations in order."""

    def pull(self, cursor: int, wait: int) -> PullAnswer:
        """Events after `cursor`."""

    def snapshot(self, after: str | None) -> SnapshotPage:
        """One page of the whole."""

    def put_image(self, sha256: str, content: bytes) -> ImageAnswer:
        """Send a picture under the hash of its bytes."""


Told = tuple[Push, PushAnswer]
Heard = tuple[Pull, PullAnswer]


def upload(book: Book, transport: Transport, album: Album = no_pictures) -> Step:
    """Send the next operations, if any wait, each behind the picture that it names, and take their results in.

    Of a long queue several batches, in order: while the results of one are written, the next is on its way. The hub
    remembers what it did, so a batch whose results were never written is sent again and answered the same.
    """
    began = book.clock()
    with book.read() as connection:
        push = _told(position(connection))
    if push is None:
        return Step()
    try:
        first = _sent(book, transport, album, push)
    except EpochChanged as change:
        return hub_forgot(book, push, change.epoch, change.last_n)
    except Gap as gap:
        return hub_forgot(book, push, push.epoch, gap.last_n)

    @lru_cache(maxsize=2)
    def behind(n: int) -> Push | None:
        with book.read() as connection:
            more = _told(position(connection, n))
        return more if more is not None and _same_line(more, push) else None

    return ahead.in_turns(
        first,
        lambda sent: behind(sent[0].ops[-1].n) if book.clock() - began < STEP_MS else None,
        lambda more: _sent(book, transport, album, more),
        lambda sent: take_push(book, *sent),
        # Read while the hub is at work. Pictures may hold some of it back: then it is read anew.
        lambda on_the_line: behind(on_the_line.ops[-1].n),
    )


def download(book: Book, transport: Transport, wait: int = 0) -> Step:
    """Take in the next events, or the next page of a snapshot that is due.

    Of many events several pages, in order: while some are written, the next are asked for.
    """
    with book.read() as connection:
        asked = plan(position(connection, None), wait)[-1]
    try:
        if isinstance(asked, Snapshot):
            return take_snapshot(book, asked, transport.snapshot(asked.mark.after))
        if not isinstance(asked, Pull):
            return Step()
        first = asked, transport.pull(asked.cursor, asked.wait)
    except EpochChanged as change:
        return hub_forgot(book, asked, change.epoch, change.last_n)
    if not first[1].more:
        return take_pull(book, *first)
    with book.folding_behind():
        return ahead.as_they_come(
            first,
            _behind,
            lambda more: (more, transport.pull(more.cursor, 0)),
            lambda heard: take_pull(book, *heard.popleft(), heard),
        )


def take_push(book: Book, push: Push, answer: PushAnswer) -> Step:
    """Write the results of a push. Raises HubUnreadable when they are not the results of what was sent."""
    sent = [op.n for op in push.ops]
    if [result.n for result in answer.results] != sent or answer.last_n < sent[-1]:
        raise HubUnreadable
    if str(answer.epoch) != push.epoch:
        return hub_forgot(book, push, str(answer.epoch), answer.last_n)
    now = book.clock()
    refused = 0
    with book.write() as connection:
        if _overtaken(connection, push):
            return Step(more=True)
        _not_behind(connection, answer.last_n)
        waiting = outbox.waiting_between(connection, sent[0], sent[-1])
        still = [result for result in answer.results if result.n in waiting]
        for plain, some in groupby(still, lambda result: _offer_done(result, waiting[result.n][0])):
            if plain:
                applying.done_offers(connection, [(result, *waiting[result.n]) for result in some], now)
                continue
            for result in some:
                row = outbox.get(connection, result.n)
                if row is not None:
                    refused += applying.result(connection, book.seal, row, result, now) == outbox.REFUSED
        followed = applying.take_up(connection, now)
        _lease_again_if_fresh(connection, push.ops, now)
        more = outbox.answered(connection) < outbox.highest(connection)
    return Step(
        frozenset({"outbox", "offers", "reservations", "stock"} | ({"articles"} if followed else set())),
        more,
        pushed=len(sent),
        refused=refused,
        hub_now=answer.now,
        min_client=answer.min_client,
    )


def take_pull(book: Book, pull: Pull, answer: PullAnswer, behind: deque[Heard] | None = None) -> Step:
    """Apply events and move the cursor, both or neither. An answer to an older question changes nothing.

    Pages from the front of `behind` are taken into the same transaction while it is short; those are taken out of it.
    """
    if not _in_order(pull, answer):
        raise HubUnreadable
    if _knows_less(pull, answer):
        return hub_forgot(book, pull, str(answer.epoch), answer.last_n)
    if not _reaches(pull, answer):
        raise HubUnreadable
    began = book.clock()
    with book.write() as connection:
        if _overtaken(connection, pull) or hub_link.cursor(connection) != pull.cursor:
            return Step(more=True)
        if hub_link.snapshot(connection) is not None:
            return Step(more=True)
        last = outbox.highest(connection)
        _not_behind(connection, answer.last_n)
        step = _take_page(connection, book, pull, answer, began)
        while behind and book.clock() - began < LONGEST_MS and _joins(behind[0], last):
            step = step.then(_take_page(connection, book, *behind.popleft(), began))
        if outbox.highest(connection) > last:
            step = replace(step, areas=step.areas | {"outbox"})
    if "revoked" in step.areas:
        sign_off(book)
    return step


def take_snapshot(book: Book, asked: Snapshot, page: SnapshotPage) -> Step:
    """Take in one page; after the last one the cursor stands where the first page was made."""
    now = book.clock()
    if str(page.epoch) != asked.epoch:
        return hub_forgot(book, asked, str(page.epoch), page.last_n)
    with book.write() as connection:
        if _overtaken(connection, asked) or hub_link.snapshot(connection) != asked.mark:
            return Step(more=True)
        _not_behind(connection, page.last_n)
        # A till that begins anew knows few of a large shop's offers, and learns of the others nothing.
        named = {str(offer.id): offer for offer in page.offers}
        if named:
            applying.offers_of_snapshot(connection, page.offers, now)
            hub_link.keep_unnamed(connection, hub_link.unnamed(connection) - named.keys())
        touched = applying.all_reservations(connection, book.seal, told.plain(page.reservations), now)
        held = reservations.some(connection, book.seal, [str(view.id) for view in page.reservations])
        for view in page.reservations:
            ours = held.get(str(view.id))
            if ours and ours.state is not view.state and not outbox.is_waiting(connection, ours.id):
                applying.remind_of_reservation(connection, book.seal, ours.id, now)
        seq = page.seq if asked.mark.seq is None else asked.mark.seq
        if page.next is not None:
            hub_link.keep_snapshot(connection, SnapshotMark(page.next, seq))
        else:
            _complete(connection, book, seq, now)
        _follow(connection, touched, now)
    areas = frozenset({"offers", "reservations", "stock", "outbox"})
    return Step(areas, True, pulled=len(page.offers) + len(page.reservations), hub_now=page.now)


def hub_forgot(book: Book, asked: Action, epoch: str, last_n: int) -> Step:
    """The hub was restored or knows less than it did: what it forgot waits again, and a snapshot is due."""
    with book.write() as connection:
        if _overtaken(connection, asked):
            return Step(more=True)
        _not_behind(connection, last_n)
        if epoch == asked.epoch and outbox.answered(connection) <= last_n and hub_link.snapshot(connection) is not None:
            return Step(more=True)
        if epoch != asked.epoch:
            inbox.set_apart(connection)
        link = hub_link.link(connection)
        if link is not None:
            hub_link.keep_link(connection, replace(link, epoch=epoch))
        outbox.reopen_after(connection, last_n)
        hub_link.begin_anew(connection)
    return Step(frozenset({"outbox"}), more=True)


def sign_off(book: Book) -> None:
    """This till was signed off: keep the ledger, forget everything personal. The caller forgets the token."""
    with book.write() as connection:
        hub_link.note_revoked(connection, True)
        reservations.erase_every_name(connection)


def erase_due(book: Book) -> int:
    """Forget the names of reservations that ended 14 days ago; how many."""
    with book.write() as connection:
        return reservations.erase_names(connection, book.clock() - PERSONAL_DATA_MS)


def _told(state: Position) -> Push | None:
    return next((action for action in plan(state) if isinstance(action, Push)), None)


def _sent(book: Book, transport: Transport, album: Album, push: Push) -> Told:
    """The hub's answer to what of this could go by now."""
    push = replace(push, ops=pictures.before(book, transport, album, push.epoch, push.ops))
    return halving.tell(book, transport, push)


def _behind(heard: Heard) -> Pull | None:
    """What to ask for behind this answer."""
    pull, answer = heard
    return replace(pull, cursor=answer.cursor, wait=0) if answer.more else None


def _in_order(pull: Pull, answer: PullAnswer) -> bool:
    seqs = [event.seq for event in answer.events]
    return all(map(lt, (pull.cursor, *seqs), seqs))


def _knows_less(pull: Pull, answer: PullAnswer) -> bool:
    """The hub was restored."""
    return str(answer.epoch) != pull.epoch or answer.last_n < pull.answered


def _reaches(pull: Pull, answer: PullAnswer) -> bool:
    """The cursor lies behind all that was told."""
    return answer.cursor >= (answer.events[-1].seq if answer.events else pull.cursor)


def _joins(heard: Heard, last: int) -> bool:
    """Nothing about this page asks for more than to be applied; `last` is the number of our last operation."""
    return _in_order(*heard) and not _knows_less(*heard) and _reaches(*heard) and heard[1].last_n <= last


def _same_line(one: Push, other: Push) -> bool:
    return (one.device, one.epoch) == (other.device, other.epoch)


# -- inside one transaction -------------------------------------------------------------------------------------------


def _take_page(connection: Connection, book: Book, pull: Pull, answer: PullAnswer, now: int) -> Step:
    touched, areas = hearing.take_in(connection, book.seal, answer.events, pull.device, now)
    hub_link.move_cursor(connection, answer.cursor)
    _follow(connection, touched, now)
    if not answer.more:
        hub_link.note_heard_of(connection, answer.last_n)
        _catch_up(connection, book, answer.last_n, "offers" in areas, now)
    return Step(
        frozenset(areas), answer.more, pulled=len(answer.events), hub_now=answer.now, min_client=answer.min_client
    )


def _offer_done(result: OpResult, kind: str) -> bool:
    return result.status == "done" and kind.startswith("offer.")


def _catch_up(connection: Connection, book: Book, last_n: int, offers_changed: bool, now: int) -> None:
    """Nothing newer is known: do what had to wait for that."""
    _lease_anew(connection, outbox.settle_stale(connection, "offer.allot"), now, refused=True)
    if offers_changed:
        for reservation in outbox.settle_stale(connection, "reservation.restore"):
            applying.remind_of_reservation(connection, book.seal, reservation, now)
    # Quiet: the hub had heard everything before it told us this.
    if not _all_heard(connection, last_n):
        return
    applying.end_shortfalls(connection)
    if hub_link.realign_due(connection):
        led = hub_link.led_elsewhere(connection)
        ours = [offer.id for offer in offers.all_offers(connection) if offer.id not in led]
        _lease_anew(connection, ours, now, refused=False)
        hub_link.realigned(connection)


def _complete(connection: Connection, book: Book, seq: int, now: int) -> None:
    """The snapshot is whole: tell the hub what it did not know, and read on from there."""
    hub_link.keep_snapshot(connection, None)
    hub_link.move_cursor(connection, seq)
    for offer in sorted(hub_link.unnamed(connection)):
        applying.remind_of_offer(connection, offer, now)
    hub_link.keep_unnamed(connection, set())
    applying.end_shortfalls(connection)
    for reservation in hub_link.reservations_unknown_to_hub(connection, now - PERSONAL_DATA_MS):
        applying.remind_of_reservation(connection, book.seal, reservation, now)


def _follow(connection: Connection, touched: set[int], now: int) -> None:
    for article in offers.to_follow(connection, touched, now):
        offers.follow_stock(connection, articles.get(connection, article), now)


def _lease_anew(connection: Connection, offer_ids: list[str], now: int, *, refused: bool) -> None:
    """Lease what the stock bears, wherever the hub's lease is another or it just refused the one that we wanted."""
    for offer_id in offer_ids:
        offer = offers.by_id(connection, offer_id)
        if offer is not None and offer.state is OfferState.ONLINE:
            wanted = offers.wanted_lease(connection, articles.get(connection, offer.article), offer, now)
            if refused or (offer.acknowledged, offer.allot) != (wanted, wanted):
                offers.lease(connection, offer, wanted, now)


def _all_heard(connection: Connection, last_n: int) -> bool:
    return last_n == outbox.highest(connection) and not outbox.waiting_count(connection)


def _lease_again_if_fresh(connection: Connection, ops: tuple[Sendable, ...], now: int) -> None:
    """A raise was refused for a stale view, but we have read on since it was queued: raise again at once."""
    every = outbox.in_state(connection, outbox.STALE)
    stale = [row for row in every if row.n >= ops[0].n and row.type == "offer.allot"]
    cursor = hub_link.cursor(connection)
    if stale and all(_seen(row.body) < cursor for row in stale):
        _lease_anew(connection, outbox.settle_stale(connection, "offer.allot"), now, refused=True)


def _seen(body: dict[str, Any]) -> int:
    return int(body.get("seen_seq", 0))


def _overtaken(connection: Connection, asked: Action) -> bool:
    """The question was asked by somebody we no longer are: another device, one that was signed off meanwhile, or in a
    former epoch of the hub.
    """
    link = hub_link.link(connection)
    return link is None or (link.device, link.epoch) != (asked.device, asked.epoch) or hub_link.revoked(connection)


def _not_behind(connection: Connection, last_n: int) -> None:
    if last_n > outbox.highest(connection):
        raise BookBehind
