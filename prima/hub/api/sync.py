"""A till's exchange: push its operations, pull the shop's events, begin anew from a snapshot."""

import asyncio
import contextlib
from time import monotonic
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.concurrency import run_in_threadpool

from prima.contract.limits import MAX_WAIT_SECONDS
from prima.contract.messages import PullAnswer, PushAnswer, SnapshotPage
from prima.hub.api.answers import json_answer
from prima.hub.api.guard import Caller, Here, bearer, device_of, office_of, whose
from prima.hub.api.problems import documented
from prima.hub.api.pushed import read
from prima.hub.services import pulling, pushing
from prima.hub.services.office import Office
from prima.hub.services.pulling import Pulled

router = APIRouter(prefix="/v1/sync", tags=["sync"])
PUSH = "/v1/sync/push"

_PUSH_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/PushRequest"}}},
    }
}


@router.post(
    PUSH.removeprefix(router.prefix),
    dependencies=[Depends(bearer)],
    response_model=PushAnswer,
    openapi_extra=_PUSH_BODY,
    responses=documented(
        "unauthorised", "revoked", "quarantined", "gap", "epoch", "invalid", "too-large", "media-type", "too-many",
        "unavailable",
    ),
)  # fmt: skip
async def push(request: Request) -> Response:
    """Operations in gapless order. One that is refused is an acknowledged result; the queue goes on behind it."""
    office, body = await office_of(request), await request.body()
    found = await bearer(request)
    return json_answer(
        request, await run_in_threadpool(_push, office, whose(request), found.credentials if found else "", body)
    )


@router.get(
    "/pull",
    response_model=PullAnswer,
    responses=documented("unauthorised", "revoked", "quarantined", "epoch", "invalid", "too-many", "unavailable"),
)
async def pull(
    request: Request,
    office: Here,
    caller: Caller,
    cursor: Annotated[int, Query(ge=0, le=2**53)] = 0,
    wait: Annotated[int, Query(ge=0, le=MAX_WAIT_SECONDS)] = 0,
) -> Response:
    """Events behind the cursor; waits up to `wait` seconds for the first one."""
    await run_in_threadpool(pulling.note_sign_of_life, office, caller)
    with office.bells.listening(caller.shop) as bell:
        pulled = await run_in_threadpool(pulling.pull, office, caller, cursor)
        until, waits = monotonic() + wait, wait > 0
        # A ring may be of what was known already: another process tells it a moment after the commit.
        while waits and not pulled.events:
            waits = await _rung(request, bell, until - monotonic()) and not office.bells.closed
            bell.clear()
            pulled = await run_in_threadpool(pulling.pull, office, caller, cursor)
    return json_answer(request, _pull_text(office, pulled))


@router.get(
    "/snapshot",
    response_model=SnapshotPage,
    responses=documented("unauthorised", "revoked", "quarantined", "invalid", "too-many", "unavailable"),
)
def snapshot(
    request: Request, office: Here, caller: Caller, after: Annotated[str | None, Query(max_length=60)] = None
) -> Response:
    """One page of all that a till needs; `after` is `next` of the page before."""
    return json_answer(request, pulling.snapshot(office, caller, after))


def _push(office: Office, address: str, token: str, body: bytes) -> str:
    caller = device_of(office, address, token)
    request = read(body)
    pushed = pushing.push(office, caller, request)
    return (
        f'{{"epoch":"{request.epoch}","now":{office.clock()},"last_n":{pushed.last_n},'
        f'"results":[{",".join(pushed.results)}],"min_client":"{office.settings.min_client}"}}'
    )


def _pull_text(office: Office, pulled: Pulled) -> str:
    return (
        f'{{"epoch":"{pulled.epoch}","now":{office.clock()},"last_n":{pulled.last_n},"cursor":{pulled.cursor},'
        f'"events":[{",".join(pulled.events)}],"more":{"true" if pulled.more else "false"},'
        f'"min_client":"{office.settings.min_client}"}}'
    )


async def _rung(request: Request, bell: asyncio.Event, wait: float) -> bool:
    """Wait for the bell, the time, or the till's hanging up; no thread and no connection is held meanwhile."""
    ring = asyncio.ensure_future(bell.wait())
    gone = asyncio.ensure_future(_gone(request))
    try:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(asyncio.wait((ring, gone), return_when=asyncio.FIRST_COMPLETED), wait)
    finally:
        ring.cancel()
        gone.cancel()
    return bell.is_set()


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
