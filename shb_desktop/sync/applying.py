"""What the hub says, written into the book: results of our operations, offers and reservations as it has them.

Every function works inside the caller's transaction and says which articles it touched.
"""

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from prima.contract.messages import Line, OfferView, OpResult, ReservationView
from prima.contract.problems import URN
from prima.contract.reservation import ENDED, OPEN, State
from shb_desktop.domain.offer import Offer, OfferState
from shb_desktop.domain.reservation import Reservation, ReservedLine, merged
from shb_desktop.ledger import hub_link, offers, outbox, reservations, unheard
from shb_desktop.ledger.database import Connection
from shb_desktop.ledger.outbox import OutboxRow
from shb_desktop.ledger.sealing import Seal
from shb_desktop.ledger.unheard import PassedOver
from shb_desktop.services import conflicts
from shb_desktop.sync import adopting, clashing
from shb_desktop.sync.told import ToldLine, ToldReservation

# -- results of our operations ----------------------------------------------------------------------------------------


def result(connection: Connection, seal: Seal, row: OutboxRow, answer: OpResult, now: int) -> str:
    """Settle one operation by the hub's answer; the state that it got.

    A refusal is an answer like any other: it is kept for a person to see, and the queue goes on.
    """
    refusal = answer.problem.type.removeprefix(URN) if answer.status == "refused" and answer.problem else ""
    kept: dict[str, Any] = answer.model_dump(mode="json", exclude_none=True)
    state = outbox.DONE if answer.status == "done" else outbox.REFUSED
    if row.type == "offer.allot" and refusal == "stale-view":
        state = outbox.STALE
    elif refusal == "unknown-reservation" and row.type != "reservation.restore":
        # A hub that came from a backup has forgotten it: reservation.restore tells it again, as it now stands.
        state = outbox.DISMISSED
        if row.result and row.result.get("status") == "done":
            state, kept = outbox.DONE, row.result
    elif refusal == "conflict" and clashing.is_decided(connection, row, answer):
        state = outbox.DISMISSED
        kept = row.result if row.result and clashing.was_decided(row) else kept
    elif adopting.concerns(connection, row, refusal):
        state, kept = adopting.settled(connection, row, answer, kept, now)
    elif refusal == "unknown-offer" and row.type == "reservation.restore":
        # Another till has yet to tell the offer again.
        state = outbox.STALE
    elif _helps_itself(row, refusal):
        state = outbox.DISMISSED
    outbox.settle(connection, row.n, state, kept, now)
    adopted = refusal == "already-offered" and (state == outbox.DISMISSED or "fields" in kept["problem"])
    if row.type.startswith("offer.") and not adopted:
        _offer_result(connection, row, answer, refusal, now, decided=state == outbox.DISMISSED)
    elif row.type == "reservation.restore":
        if state == outbox.DONE:
            outbox.dismiss_refused(connection, row.subject)
    elif answer.status == "refused" and row.type.startswith("reservation.") and answer.state is not None:
        _stands_at(connection, seal, row.subject, answer.state, now)
    return state


def _helps_itself(row: OutboxRow, refusal: str) -> bool:
    """Whether this is nothing for a person to clear up, since the hub has forgotten what it did."""
    if refusal == "wrong-state":
        # Done once, forgotten, and told again by another till before us.
        return row.result is not None and row.result.get("status") == "done"
    # An offer is told whole again, and then leased, without anybody's help.
    return refusal == "unknown-offer" and (row.type != "offer.put" or row.body.get("base_rev", 0) > 0)


def done_offers(connection: Connection, done: Sequence[tuple[OpResult, str, str]], now: int) -> None:
    """The same for many operations on offers that the hub did: (answer, type, offer). They are most of what is told."""
    outbox.settle_done(connection, ((one.model_dump_json(exclude_none=True), now, one.n) for one, _, _ in done))
    offers.take_revs(connection, ((one.rev or 0, kind == "offer.put", offer) for one, kind, offer in done))


def _offer_result(
    connection: Connection, row: OutboxRow, answer: OpResult, refusal: str, now: int, *, decided: bool = False
) -> None:
    ours = offers.by_id(connection, row.subject)
    if ours is None:
        return
    # The lease and what is held are told by events alone: a result may come from the hub's memory, long overtaken.
    if answer.rev is not None:
        ours = replace(ours, rev=max(ours.rev, answer.rev))
    if answer.status == "done":
        ours = replace(ours, problem="") if row.type == "offer.put" else ours
    elif refusal == "unknown-offer" and row.body.get("base_rev", 0) > 0:
        remind_of_offer(connection, ours.id, now)
        return
    elif refusal != "stale-view" and answer.problem is not None:
        if refusal != "conflict":
            ours = replace(ours, problem=answer.problem.title)
        elif not decided:
            ours = replace(ours, problem=answer.problem.title, conflict={**ours.conflict, **clashing.fields(answer)})
        if row.type == "offer.put":
            refused = row.body.get("fields", ())
            told = offers.sent_fields(connection, ours.id)
            hub_link.keep_told(connection, ours.id, {name: told[name] for name in told if name not in refused})
    offers.keep(connection, ours)


def _stands_at(connection: Connection, seal: Seal, reservation: str, state: State, now: int) -> None:
    """The hub refused our step and says where the reservation stands instead."""
    ours = reservations.get(connection, seal, reservation)
    # Goods that were handed over stay handed over; a later step of ours may still be on its way.
    if ours is None or ours.state is State.COLLECTED or outbox.is_waiting(connection, reservation):
        return
    reservations.keep(connection, seal, ours._replace(state=state), now)


# -- what the hub tells -----------------------------------------------------------------------------------------------


def offer(connection: Connection, view: OfferView, now: int, at: int, *, elsewhere: bool = False) -> bool:
    """Take an offer as the hub has it since `at`. Our own wish for the lease stays until the hub has answered it.

    What another till has changed, its article here follows. Whether it did. `elsewhere`: another till has told it.
    """
    return all_offers(connection, [(view, at)], now, (0,) if elsewhere else ())


def all_offers(
    connection: Connection, views: Sequence[tuple[OfferView, int]], now: int, leased: Container[int] = ()
) -> bool:
    """The same for many (offer, since when), one after another; what comes several times is written once.

    `leased` are the places of those that another till has told.
    """
    named = [str(view.id) for view, _ in views]
    known = offers.some(connection, named)
    strangers = [view for name, (view, _) in zip(named, views, strict=True) if name not in known]
    if strangers:
        adopting.name_again(connection, strangers, now)
    waiting = outbox.waiting_about(connection, known, "offer.%")
    short = unheard.short_leases(connection)
    still_short = dict(short)
    noted = unheard.passed_over(connection)
    passed = dict(noted)
    changed: dict[str, Offer] = {}
    followed = False
    for place, (identity, (view, at)) in enumerate(zip(named, views, strict=True)):
        if identity not in known:
            continue
        ours, before = known[identity]
        if place in leased:
            ours = _leased_elsewhere(ours, view, still_short.get(identity, ours.acknowledged))
        still_short.pop(identity, None)
        believed = _believed(ours, view, identity in waiting)
        if believed > view.allot:
            still_short[identity] = view.allot
        # The echo of an earlier change of ours comes with a lower revision than the answer to the latest.
        latest = view.rev >= ours.rev and identity not in waiting
        if latest:
            passed.pop(identity, None)
        elif view.rev >= ours.rev and (place in leased or identity in passed):
            passed[identity] = PassedOver(view.model_dump(mode="json"), at)
        state = _state_of(view) if latest else ours.state
        ours = replace(ours, rev=max(ours.rev, view.rev), acknowledged=believed, state=state)
        told = _told(before, view) if latest else before
        if told != before:
            hub_link.keep_told(connection, identity, told)
            if not view.withdrawn and conflicts.take_over(connection, ours, before, told, now, at):
                followed = True
                ours = offers.by_id(connection, identity) or ours
                waiting |= outbox.waiting_about(connection, (identity,), "offer.%")
        known[identity] = ours, told
        changed[identity] = ours
    offers.keep_all(connection, changed.values())
    if still_short != short:
        unheard.keep_short_leases(connection, still_short)
    if passed != noted:
        unheard.keep_passed_over(connection, passed)
    return followed


def take_up(connection: Connection, now: int) -> bool:
    """What another till told of an offer while something of ours waited: whether any of it is taken by now.

    Where ours changed the offer after it, an event says how both stand together. The lease is told by events alone.
    """
    noted = unheard.passed_over(connection)
    if not noted:
        return False
    waiting = outbox.waiting_about(connection, noted, "offer.%")
    known = offers.some(connection, noted.keys() - waiting)
    for identity, (ours, before) in sorted(known.items()):
        view = OfferView.model_validate(noted[identity].view)
        if view.rev < ours.rev:
            continue
        latest, told = replace(ours, rev=view.rev, state=_state_of(view)), _told(before, view)
        offers.keep(connection, latest)
        hub_link.keep_told(connection, identity, told)
        if not view.withdrawn:
            conflicts.take_over(connection, latest, before, told, now, noted[identity].at)
    unheard.keep_passed_over(connection, {one: noted[one] for one in sorted(waiting)})
    return bool(known)


def _believed(ours: Offer, view: OfferView, waits: bool) -> int:
    """The lease that the city may go by.

    While something of ours waits, this may be from before a raise that was lowered since: the hub has the raise until
    what waits is there.
    """
    return max(ours.acknowledged or 0, view.allot) if waits else view.allot


def _leased_elsewhere(ours: Offer, view: OfferView, known: int | None) -> Offer:
    """Another till has leased more or fewer pieces: it may count the same ones, so that is the most from here on.

    Or the next sale here, which lowers what this book bears, would raise what the other one has sold out.
    """
    if view.withdrawn or known is None or view.allot == known:
        return ours
    return replace(ours, cap=view.allot, allot=min(ours.allot, view.allot))


def offers_of_snapshot(connection: Connection, views: Sequence[OfferView], now: int) -> None:
    """Offers of ours on a page of a snapshot. Nothing may be taken for granted: what the hub forgot is told again.

    The revision that we knew goes along, so that what another till has changed since is a conflict for a person.
    """
    named = {str(view.id): view for view in views}
    known = offers.some(connection, named)
    waiting = outbox.waiting_about(connection, known, "offer.%")
    # The hub may have done ours, and then no event would tell what another till has changed.
    newer = [named[one] for one in sorted(waiting) if named[one].rev > known[one][0].rev]
    unheard.pass_over(connection, {str(view.id): PassedOver(view.model_dump(mode="json"), now) for view in newer})
    for identity, (ours, before) in known.items():
        if identity not in waiting:
            _tell_what_differs(connection, ours, before, named[identity], now)
    offers.keep_all(connection, [replace(ours, rev=named[one].rev) for one, (ours, _) in known.items()])
    all_offers(connection, [(named[one], now) for one in known], now)
    _take_shortfalls(connection, [named[one] for one in known])


def _tell_what_differs(
    connection: Connection, ours: Offer, before: Mapping[str, Any], view: OfferView, now: int
) -> None:
    theirs, behind = _told(before, view), view.rev < ours.rev
    differing = {name: value for name, value in before.items() if theirs.get(name) != value}
    if ours.state is OfferState.WITHDRAWN and not view.withdrawn and behind:
        outbox.enqueue(connection, "offer.withdraw", ours.id, {"offer": ours.id}, now)
    elif ours.state is not OfferState.WITHDRAWN and (differing or (view.withdrawn and behind)):
        body = {"offer": ours.id, "base_rev": ours.rev, "fields": differing or dict(before)}
        outbox.enqueue(connection, "offer.put", ours.id, body, now)


def _take_shortfalls(connection: Connection, views: Sequence[OfferView]) -> None:
    """More is reserved than leased, and a snapshot names the reservations later: believe in what is held until then.

    In a pull the reservations came before; there the lease itself is enough.
    """
    short = {str(view.id): view for view in views if view.held > view.allot}
    if not short:
        return
    found = offers.some(connection, short)
    offers.keep_all(connection, [replace(ours, acknowledged=short[one].held) for one, (ours, _) in found.items()])
    leases = {one: view.allot for one, view in short.items()}
    unheard.keep_short_leases(connection, unheard.short_leases(connection) | leases)


def end_shortfalls(connection: Connection) -> None:
    """Everything was heard, or the snapshot has named every reservation: from here on the leases are enough.

    About what still waits, more is believed until it is there.
    """
    short = unheard.short_leases(connection)
    if not short:
        return
    waiting = outbox.waiting_about(connection, short, "offer.%")
    for offer_id, lease in short.items():
        ours = offers.by_id(connection, offer_id)
        if ours is not None and offer_id not in waiting:
            offers.keep(connection, replace(ours, acknowledged=lease))
    unheard.keep_short_leases(connection, {one: short[one] for one in sorted(waiting)})


def _told(before: Mapping[str, Any], view: OfferView) -> dict[str, Any]:
    """The hub's fields, and None for what we once told and it has not."""
    return dict.fromkeys(before) | view.fields.model_dump(mode="json", exclude_none=True)


def _state_of(view: OfferView) -> OfferState:
    if view.withdrawn:
        return OfferState.WITHDRAWN
    return OfferState.PAUSED if view.fields.paused else OfferState.ONLINE


def offer_problem(
    connection: Connection, view: OfferView, title: str, now: int, at: int, *, elsewhere: bool = False
) -> None:
    """The hub reports trouble with an offer; it is shown beside it."""
    offer(connection, view, now, at, elsewhere=elsewhere)
    ours = offers.by_id(connection, str(view.id))
    if ours is not None:
        offers.keep(connection, replace(ours, problem=title))


def all_reservations(connection: Connection, seal: Seal, views: Sequence[ToldReservation], now: int) -> set[int]:
    """Take reservations as the hub has them, one after another; the articles that they concern.

    An older revision changes nothing; what comes several times is written once.
    """
    known = reservations.some(connection, seal, [view["id"] for view in views])
    articles = offers.articles_of(connection, {line["offer"] for view in views for line in view["lines"]})
    new: dict[str, ToldReservation] = {}
    changed: dict[str, Reservation] = {}
    for view in views:
        identity = view["id"]
        if identity in new:
            known[identity] = changed[identity] = _of_view(new.pop(identity), articles)
        ours = known.get(identity)
        if ours is None:
            new[identity] = view
        elif view["rev"] > ours.rev:
            known[identity] = changed[identity] = _both(ours, _of_view(view, articles))
    touched = {line.article for one in changed.values() for line in one.lines}
    if changed:
        reservations.keep_all(connection, seal, tuple(changed.values()), now)
    if new:
        rows = [_row(view, now) for view in new.values()]
        lines = [_line(view["id"], line, articles) for view in new.values() for line in view["lines"]]
        reservations.add_all(connection, seal, rows, lines)
        touched.update([line[3] for line in lines])
    return {article for article in touched if article is not None}


def _row(view: ToldReservation, now: int) -> tuple[Any, ...]:
    """A new reservation as the book's row. Most of what comes is new, and a Reservation costs twice as much."""
    state = view["state"]
    return (
        *(view["id"], view["rev"], state.value, view["code"], view.get("display_name", "")),
        *(view["placed_at"], view.get("deadline"), view.get("reason", ""), int(view.get("late_pickup", False))),
        *(int(state is State.READY), int(state is not State.PLACED), now if state in ENDED else None),
    )


def _of_view(view: ToldReservation, articles: Mapping[str, int]) -> Reservation:
    state = view["state"]
    return Reservation(
        view["id"],
        view["rev"],
        state,
        view["code"],
        view.get("display_name", ""),
        tuple([ReservedLine(*_line(view["id"], line, articles)[1:]) for line in view["lines"]]),
        view["placed_at"],
        view.get("deadline"),
        view.get("reason", ""),
        view.get("late_pickup", False),
        set_aside=state is State.READY,
        seen=state is not State.PLACED,
    )


def _line(
    reservation: str, line: ToldLine, articles: Mapping[str, int]
) -> tuple[str, int, str, int | None, str, int, int, int | None]:
    """A line as the book's row."""
    offer_id = line["offer"]
    article, title, price = articles.get(offer_id), line["title"], line["price"]
    return reservation, line["line"], offer_id, article, title, price, line["quantity"], line.get("collected")


def _both(ours: Reservation, theirs: Reservation) -> Reservation:
    state = merged(ours.state, theirs.state)
    handed_over = ours.state is State.COLLECTED
    # It is of one state: the time to answer is none to fetch it. What has ended keeps the one that it had.
    theirs_holds = state is theirs.state and state in OPEN
    return theirs._replace(
        state=state,
        lines=ours.lines if handed_over else theirs.lines,
        deadline=theirs.deadline if theirs_holds else ours.deadline,
        reason=theirs.reason or ours.reason,
        late_pickup=ours.late_pickup or theirs.late_pickup,
        # Goods stand on the shelf until somebody takes them away, whatever becomes of the reservation.
        set_aside=not handed_over and state is not State.COLLECTED and (ours.set_aside or state is State.READY),
        seen=ours.seen or state in ENDED,
    )


# -- what the hub may have forgotten ----------------------------------------------------------------------------------


def remind_of_offer(connection: Connection, offer_id: str, now: int) -> None:
    """Tell an offer that the hub does not know whole, as it was last told, and lease anew."""
    ours = offers.by_id(connection, offer_id)
    fields = offers.sent_fields(connection, offer_id)
    gone = ours is not None and ours.state is OfferState.WITHDRAWN
    if ours is None or not fields or (gone and not ours.held):
        return
    if outbox.is_waiting(connection, offer_id, "offer.put"):
        return
    offers.keep(connection, replace(ours, rev=0))
    outbox.enqueue(connection, "offer.put", offer_id, {"offer": offer_id, "base_rev": 0, "fields": fields}, now)
    if gone:
        outbox.enqueue(connection, "offer.withdraw", offer_id, {"offer": offer_id}, now)
    else:
        offers.lease(connection, ours, ours.allot, now)


def remind_of_reservation(connection: Connection, seal: Seal, reservation_id: str, now: int) -> None:
    """Tell a reservation as it stands here. The citizen's name stays here: the outbox is not sealed."""
    ours = reservations.get(connection, seal, reservation_id)
    if ours is None or outbox.is_waiting(connection, reservation_id, "reservation.restore"):
        return
    view = ReservationView(
        id=UUID(ours.id),
        # One more than we knew: whoever knew as much learns how it stands here.
        rev=-ours.rev if ours.rev < 0 else ours.rev + 1,
        state=ours.state,
        code=ours.code,
        lines=tuple(
            Line(
                line=line.line,
                offer=UUID(line.offer),
                title=line.title,
                price=line.price,
                quantity=line.quantity,
                collected=line.collected,
            )
            for line in ours.lines
        ),
        placed_at=ours.placed_at,
        deadline=ours.deadline,
        reason=ours.reason,
        late_pickup=ours.late_pickup,
    )
    body = {"reservation": ours.id, "view": view.model_dump(mode="json", exclude_none=True)}
    outbox.enqueue(connection, "reservation.restore", reservation_id, body, now)
