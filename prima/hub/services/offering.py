"""What becomes of a till's operations on offers: told, leased, withdrawn."""

from typing import Any

from prima.contract.ops import OfferAllot, OfferPut, OfferWithdraw
from prima.hub.errors import Refusal
from prima.hub.services.claims import Claims
from prima.hub.services.table import Result, Table, done, of_offer, refused, told_fields, warn_of_shortfall
from prima.hub.services.views import offer_event, offer_view
from prima.hub.storage.offers import STANDING, Offer, stands_for

WITHDRAWN = "withdrawn"
"""Stands among an offer's writers for the withdrawal, which has a revision and an author like a field."""


def put(table: Table, op: OfferPut) -> Result:
    """Create or change an offer, field by field; what another till changed meanwhile stays."""
    told = told_fields(op.fields)
    offer = table.offers.get(op.offer)
    if offer is None:
        if op.offer in table.foreign or op.base_rev > 0:
            raise Refusal("unknown-offer")
        offer = Offer(table.shop.id, op.offer, listed_at=table.now)
    if "price" in told:
        # A claim belongs to the price that it was told with (Directive 98/6/EC Art. 6a): told alone, a price ends it.
        told.setdefault("lowest_price", None)
    clashes = set()
    if offer.rev > op.base_rev:  # somebody has written since
        clashes = {name for name, value in told.items() if _clashes(table, offer, name, value, op.base_rev)}
    if "price" in clashes and "lowest_price" not in clashes:
        del told["lowest_price"]
    taken = {name: value for name, value in told.items() if name not in clashes} if clashes else told
    fields = offer.fields | taken
    # Put again by somebody who knew of the withdrawal: back on the storefront.
    back = offer.withdrawn and not _clashes(table, offer, WITHDRAWN, False, op.base_rev)
    told_apart = back or not STANDING.isdisjoint(taken)
    stood_for = offer.stands_for if told_apart else None
    if told_apart and (back or not offer.withdrawn):
        _refuse_a_second(table.claims, offer, stands_for(fields), "gtin" in taken)
    if offer.rev == 0:
        table.offers[op.offer] = offer
        table.new.add(op.offer)
    else:
        table.changed.add(op.offer)
        table.worded.add(op.offer)
    rev = offer.rev + 1
    writer = (rev, table.author)
    offer.writers |= dict.fromkeys(taken, writer)
    if (fields.get("lowest_price") or 0) <= (fields.get("price") or 0):
        # CJEU C-330/23: what is not below the lowest price of 30 days is no reduction.
        fields["lowest_price"] = None
    offer.describe({name: value for name, value in fields.items() if value is not None})
    if back:
        offer.withdrawn = False
        offer.writers[WITHDRAWN] = writer
    offer.rev = rev
    if told_apart:
        table.claims.moved(offer, stood_for)
    if clashes:
        conflict = Refusal(
            "conflict",
            fields={name: {"yours": told[name], "theirs": offer.fields.get(name)} for name in sorted(clashes)},
        )
        table.tell("offer.conflict", offer_event(offer, conflict))
        return refused(op.n, conflict, of_offer(offer))
    return done(op.n, of_offer(offer))


def _refuse_a_second(claims: Claims, offer: Offer, gtin: str | None, named: bool) -> None:
    first = claims.first(offer, gtin, named)
    if first is not None:
        raise Refusal("already-offered", offer=offer_view(first), seq=claims.seq)


def _clashes(table: Table, offer: Offer, name: str, value: Any, base_rev: int) -> bool:
    """Another device set this field to another value after the revision that the till knew."""
    if offer.rev <= base_rev:  # nobody has written anything since
        return False
    rev, device = offer.writers.get(name, (0, ""))
    now = offer.withdrawn if name == WITHDRAWN else offer.fields.get(name)
    return rev > base_rev and device != table.author and now != value


def allot(table: Table, op: OfferAllot) -> Result:
    """Lease pieces to the city."""
    offer = table.offer(op.offer)
    if op.allot > offer.allot and offer.unseen_by(table.device, op.seen_seq):
        # The other till may have handed out the pieces that this one still counts.
        raise Refusal("stale-view")
    offer.lease(op.allot)
    table.change(offer.id)
    table.leased.add(offer.id)
    warn_of_shortfall(table, offer)
    return done(op.n, of_offer(offer))


def withdraw(table: Table, op: OfferWithdraw) -> Result:
    """Take it off the storefront."""
    offer = table.offer(op.offer)
    stood_for = offer.stands_for
    offer.rev += 1
    offer.withdrawn = True
    table.claims.moved(offer, stood_for)
    offer.writers[WITHDRAWN] = (offer.rev, table.author)
    # What is reserved stays covered; only nothing further is promised.
    offer.lease(min(offer.allot, offer.held))
    table.change(offer.id)
    table.worded.add(offer.id)
    table.leased.add(offer.id)
    return done(op.n, of_offer(offer))
