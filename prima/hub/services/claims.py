"""One article, one offer: which of a shop's offers stand for which GTIN, while its operations are decided."""

from collections.abc import Iterable

from prima.contract.ops import OfferPut, Op
from prima.hub.storage.offers import STANDING, Offer


class Claims:
    """`seq` is the event up to which it is known how these offers stand."""

    def __init__(self, standing: Iterable[Offer] = (), seq: int = 0) -> None:
        self.seq = seq
        self._by_gtin: dict[str, list[Offer]] = {}
        for one in standing:
            self._enter(one, one.stands_for)

    def first(self, offer: Offer, gtin: str | None, named: bool) -> Offer | None:
        """The offer that stands in the way of `offer` standing for `gtin`, or None.

        Two that stand for one already (a hub let them until schema 7) go on; of these, the younger gives way once it
        names the GTIN again.
        """
        there = self._by_gtin.get(gtin) if gtin is not None else None
        if not there or (gtin == offer.stands_for and (not named or there[0].id == offer.id)):
            return None
        return next((one for one in there if one.id != offer.id), None)

    def moved(self, offer: Offer, before: str | None) -> None:
        """`offer` was changed and stood for `before` until now."""
        gtin = offer.stands_for
        if gtin == before:
            return
        if before is not None and before in self._by_gtin:
            self._by_gtin[before] = [one for one in self._by_gtin[before] if one.id != offer.id]
        self._enter(offer, gtin)

    def _enter(self, offer: Offer, gtin: str | None) -> None:
        if gtin is not None:
            self._by_gtin.setdefault(gtin, []).append(offer)


def named_gtins(ops: Iterable[Op], found: Iterable[Offer]) -> set[str]:
    """The GTINs that these operations could let an offer stand for, of those that were `found` for them."""
    named = {op.fields.gtin for op in ops if isinstance(op, OfferPut) and op.fields.gtin is not None}
    # Withdrawn or rescued so far: a put may bring it back without naming its GTIN.
    return named | {
        str(one.fields["gtin"])
        for one in found
        if (one.withdrawn or len(STANDING & one.fields.keys()) > 1) and "gtin" in one.fields
    }
