"""What an answer is worth: the hub's own if nonce, status, media type and schema fit; else a named error says what."""

from dataclasses import dataclass
from typing import TypeVar

from pydantic import ValidationError

from prima.contract.messages import Message, Problem
from prima.contract.problems import URN
from shb_desktop.sync.errors import (
    EpochChanged,
    Gap,
    HubFault,
    HubGone,
    HubUnreadable,
    Portal,
    Quarantined,
    Refused,
    Revoked,
    SyncError,
    Throttled,
    Unauthorised,
)

JSON, PROBLEM, HTML = "application/json", "application/problem+json", "text/html"

Answer = TypeVar("Answer", bound=Message)


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back, before anyone believes it."""

    status: int
    media_type: str
    nonce: str
    retry_after: float | None
    body: bytes


def believed(reply: Reply, nonce: str, shape: type[Answer], expected: tuple[int, ...]) -> Answer:
    """The answer, if it is the hub's: nonce, status, media type and schema fit. Raises what it is otherwise."""
    if reply.nonce != nonce:
        raise unproven(reply)
    if reply.status in expected:
        if reply.media_type != JSON:
            raise HubUnreadable
        try:
            return shape.model_validate_json(reply.body)
        except ValidationError as problem:
            raise HubUnreadable from problem
    if 300 <= reply.status < 400:
        raise Portal
    raise refusal(reply)


_SIGN_IN_FIRST = 511
"""Network Authentication Required (RFC 6585 §6): nobody but a portal says that."""


def unproven(reply: Reply) -> SyncError:
    """Somebody answered who did not know the nonce: a front server's own failure page, or a sign-in page."""
    if reply.status in (429, 503) and reply.retry_after is not None:
        return Throttled(reply.retry_after)
    if reply.status in (500, 502, 503, 504):
        return HubFault()
    # A header that was cut before it said anything is a line that broke, not a page that somebody serves.
    told = reply.media_type or 300 <= reply.status < 400 or reply.status == _SIGN_IN_FIRST
    return Portal() if told else HubGone()


def refusal(reply: Reply) -> SyncError:
    """What the hub itself says against the request."""
    if reply.status == 429 or (reply.status == 503 and reply.retry_after is not None):
        return Throttled(reply.retry_after)
    if reply.status >= 500:
        return HubFault()
    if reply.media_type != PROBLEM:
        return HubUnreadable()
    try:
        problem = Problem.model_validate_json(reply.body)
    except ValidationError:
        return HubUnreadable()
    code = problem.type.removeprefix(URN)
    extra = problem.model_extra or {}
    last_n = extra.get("last_n")
    if code == "epoch" and isinstance(extra.get("epoch"), str) and isinstance(last_n, int):
        return EpochChanged(extra["epoch"], last_n)
    if code == "gap" and isinstance(last_n, int):
        return Gap(last_n)
    kind = {"revoked": Revoked, "unauthorised": Unauthorised, "quarantined": Quarantined}.get(code, Refused)
    return kind(code, problem.title, problem.hint, problem.detail or "")
