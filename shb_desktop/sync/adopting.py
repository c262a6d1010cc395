"""The shop has an article in the city already, told by another till: here it goes by that offer from then on."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from prima.contract.messages import OfferView, OpResult
from shb_desktop.domain.offer import Offer, OfferState
from shb_desktop.ledger import hub_link, offers, outbox
from shb_desktop.ledger.database import Connection
from shb_desktop.ledger.outbox import OutboxRow
from shb_desktop.services import conflicts

Kept = dict[str, Any]


def concerns(connection: Connection, row: OutboxRow, refusal: str) -> bool:
    """Whether what became of this operation hangs on an offer that its article goes by instead."""
    if not refusal or not row.type.startswith("offer."):
        return False
    return refusal == "already-offered" or offers.by_id(connection, row.subject) is None


def settled(connection: Connection, row: OutboxRow, answer: OpResult, kept: Kept, now: int) -> tuple[str, Kept]:
    """What becomes of such an operation, and its answer as it is kept: refused only where a person has to decide."""
    ours = offers.by_id(connection, row.subject)
    if ours is None or ours.state is OfferState.WITHDRAWN or answer.problem is None:
        return outbox.DISMISSED, kept
    told = answer.problem.model_extra or {}
    try:
        view, seq = OfferView.model_validate(told.get("offer")), int(told.get("seq", 0))
    except (ValidationError, ValueError, TypeError):
        return outbox.REFUSED, kept
    if str(view.id) == ours.id:
        # Told again to a hub that was restored: the article went by that offer already, and what is open stays open.
        still_open = conflicts.DECIDED & ours.conflict.keys()
        return (outbox.REFUSED, row.result or kept) if still_open else (outbox.DISMISSED, kept)
    sent = offers.sent_fields(connection, ours.id)
    if hub_link.heard(connection) > seq or sent.get("gtin") != view.fields.gtin:
        # What was heard since went past us, and the article here may be another by now: asked once more as it stands.
        body = {"offer": ours.id, "base_rev": row.body.get("base_rev", 0), "fields": sent}
        outbox.enqueue(connection, "offer.put", ours.id, body, now)
        if ours.state is OfferState.ONLINE:
            offers.lease(connection, ours, ours.allot, now)
        return outbox.DISMISSED, kept
    if offers.by_id(connection, str(view.id)) is not None:  # of another article in this book
        return outbox.REFUSED, kept
    # What waits behind it would make an offer of its own.
    outbox.enqueue(connection, "offer.withdraw", ours.id, {"offer": ours.id}, now)
    theirs = _theirs(ours, view)
    said = view.fields.model_dump(mode="json", exclude_none=True)
    adopted = conflicts.adopt(connection, ours, theirs, said, now, lost=answer.rev is None)
    if not conflicts.DECIDED & adopted.conflict.keys():
        return outbox.DISMISSED, kept | {"joined": adopted.id}
    problem = kept["problem"]
    offers.keep(connection, replace(adopted, problem=problem["title"]))
    outbox.concerns(connection, row.n, adopted.id)
    return outbox.REFUSED, kept | {"problem": problem | {"fields": dict(adopted.conflict)}}


def name_again(connection: Connection, strangers: Iterable[OfferView], now: int) -> None:
    """The shop has offers by which no article here goes: where one of ours is of the same article, it names its GTIN.

    A hub older than schema 7 took both. Now it refuses the younger one, whose article then goes by the other.
    """
    told = [view.fields for view in strangers if not (view.withdrawn or view.fields.rescue_best_before)]
    gtins = {fields.gtin for fields in told if fields.gtin and fields.kind in (None, "goods")}
    for ours, gtin in offers.under(connection, gtins):
        if ours.rev and ours.rescue is None and not outbox.is_unsettled(connection, ours.id):
            body = {"offer": ours.id, "base_rev": ours.rev, "fields": {"gtin": gtin}}
            outbox.enqueue(connection, "offer.put", ours.id, body, now)


def _theirs(ours: Offer, view: OfferView) -> Offer:
    # Whoever paused it, here or there, had a reason.
    paused = ours.state is OfferState.PAUSED or view.fields.paused
    return replace(
        ours,
        id=str(view.id),
        rev=view.rev,
        state=OfferState.PAUSED if paused else OfferState.ONLINE,
        allot=view.allot,
        acknowledged=view.allot,
        visible_from=view.fields.visible_from,
        visible_until=view.fields.visible_until,
    )
