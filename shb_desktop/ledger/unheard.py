"""What was heard of an offer while something of ours was on its way to the hub, noted until that is answered."""

import json
from typing import Any, NamedTuple

from sqlalchemy import Connection

from shb_desktop.ledger import settings

_SHORT, _PASSED_OVER = "hub.short", "hub.passed_over"


class PassedOver(NamedTuple):
    """An offer as another till has left it (the contract's OfferView), and since when (ms since 1970 UTC)."""

    view: dict[str, Any]
    at: int


def short_leases(connection: Connection) -> dict[str, int]:
    """Offers of which more is believed than the lease that was told last, and that lease.

    The snapshot under way named more as reserved, or what may stand at the hub until ours is there is more.
    """
    return {offer: int(lease) for offer, lease in json.loads(settings.get(connection, _SHORT, "{}")).items()}


def keep_short_leases(connection: Connection, leases: dict[str, int]) -> None:
    """Note them."""
    settings.put(connection, _SHORT, json.dumps(leases))


def note_short_lease(connection: Connection, offer: str, lease: int) -> None:
    """More than `lease`, the one that was told last, is believed of an offer from now on."""
    known = short_leases(connection)
    if offer not in known:
        keep_short_leases(connection, known | {offer: lease})


def passed_over(connection: Connection) -> dict[str, PassedOver]:
    """What another till has told of offers that something of ours was on its way for."""
    return {
        offer: PassedOver(*told) for offer, told in json.loads(settings.get(connection, _PASSED_OVER, "{}")).items()
    }


def keep_passed_over(connection: Connection, told: dict[str, PassedOver]) -> None:
    """Note it."""
    settings.put(connection, _PASSED_OVER, json.dumps(told, ensure_ascii=False))


def pass_over(connection: Connection, told: dict[str, PassedOver]) -> None:
    """Note it of these offers as well."""
    if told:
        keep_passed_over(connection, passed_over(connection) | told)


def forget(connection: Connection) -> None:
    """Everything is told anew."""
    keep_short_leases(connection, {})
    settings.drop(connection, _PASSED_OVER)
