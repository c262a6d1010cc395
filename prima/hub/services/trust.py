"""How far the hub trusts a shop's allotment: the longer the shop is silent while it is open, the less it promises."""

from enum import StrEnum

from prima.contract.opening import opening_ms_between
from prima.hub.services.office import Office
from prima.hub.storage.shops import Shop

_HOUR_MS = 3_600_000
_ASK_AFTER = 3
"""Times the lease's hours."""


class Certainty(StrEnum):
    """The contract's words for how sure the stock is."""

    SURE = "sure"
    LIKELY = "likely"
    ASK = "ask"


def certainty(office: Office, shop: Shop, now: int) -> Certainty:
    """Sure within the lease's opening hours since the last sign of life, likely within three times as many."""
    lease = office.settings.lease_hours * _HOUR_MS
    if just_heard(office, shop.heard_at, now):
        return Certainty.SURE
    silent = opening_ms_between(shop.heard_at, now, office.week(shop.opening), at_most=_ASK_AFTER * lease)
    if silent < lease:
        return Certainty.SURE
    return Certainty.LIKELY if silent < _ASK_AFTER * lease else Certainty.ASK


def just_heard(office: Office, heard_at: int, now: int) -> bool:
    """Whether it needs no look at the opening hours: shorter on the clock is shorter in them."""
    return now - heard_at < office.settings.lease_hours * _HOUR_MS


def promised(left: int, sure: Certainty) -> int:
    """How many of the pieces left the hub still promises: all, half of them (never the last), none."""
    return {Certainty.SURE: left, Certainty.LIKELY: left // 2, Certainty.ASK: 0}[sure]
