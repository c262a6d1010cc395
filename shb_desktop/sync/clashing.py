"""Fields of an offer that the hub refused since another till had changed them: which, and whether to ask about them."""

from typing import Any

from prima.contract.messages import OpResult
from shb_desktop.ledger import offers
from shb_desktop.ledger.database import Connection
from shb_desktop.ledger.outbox import OutboxRow
from shb_desktop.services import conflicts


def fields(answer: OpResult) -> dict[str, Any]:
    """What stands at the till (`yours`) and in the city (`theirs`), by field; empty where the hub did not say."""
    told = (answer.problem.model_extra or {}).get("fields") if answer.problem is not None else None
    return told if isinstance(told, dict) else {}


def is_decided(connection: Connection, row: OutboxRow, answer: OpResult) -> bool:
    """Whether nothing is left for a person: it was decided before a hub was restored and the operation told again, or
    both tills say the same by now.
    """
    ours, clashing = offers.by_id(connection, row.subject), fields(answer)
    return was_decided(row) or (ours is not None and bool(clashing) and conflicts.agree(connection, ours, clashing))


def was_decided(row: OutboxRow) -> bool:
    """Whether a person has cleared up this very refusal."""
    former = row.result or {}
    return "dismissed_at" in former and str(former.get("problem", {}).get("type")).endswith(":conflict")
