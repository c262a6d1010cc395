"""Every refusal as RFC 9457 problem+json with the request's nonce; nothing of the inside shows."""

import math
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from prima.contract.limits import NONCE_HEADER
from prima.contract.problems import PROBLEMS
from prima.hub.errors import Refusal, StoreUnavailable

MEDIA_TYPE = "application/problem+json"
_RETRY_SECONDS = 5
_BY_STATUS = {
    400: "invalid",
    401: "unauthorised",
    404: "not-found",
    405: "method",
    413: "too-large",
    415: "media-type",
    422: "invalid",
    429: "too-many",
    503: "unavailable",
}


def problem_answer(request: Request, refusal: Refusal) -> Response:
    """The answer to a refused request."""
    headers = echo(request)
    retry_after = refusal.retry_after
    if retry_after is None and refusal.problem.status in (429, 503):
        retry_after = _RETRY_SECONDS
    if retry_after is not None:
        headers["Retry-After"] = str(math.ceil(retry_after))
    if refusal.problem.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse(refusal.as_dict(), refusal.problem.status, headers, MEDIA_TYPE)


def echo(request: Request) -> dict[str, str]:
    """The nonce header of an answer; empty when the request brought none that could be one."""
    nonce = request.headers.get(NONCE_HEADER, "")
    return {NONCE_HEADER: nonce} if 0 < len(nonce) <= 200 and nonce.isascii() and nonce.isprintable() else {}


def refusal_of(problem: Exception) -> Refusal:
    """The contract's word for whatever went wrong."""
    match problem:
        case Refusal():
            return problem
        case RequestValidationError():
            return Refusal("invalid", detail=named(problem.errors()))
        case HTTPException():
            return Refusal(_BY_STATUS.get(problem.status_code, "invalid"))
        case StoreUnavailable():
            return Refusal("unavailable")
        case _:
            return Refusal("fault")


def install(app: FastAPI, page: Any) -> None:
    """Answer every failure; `page` paints those outside the API for people: (request, refusal) → Response."""

    async def answer(request: Request, problem: Exception) -> Response:
        refusal = refusal_of(problem)
        answered = problem_answer(request, refusal) if request.url.path.startswith("/v1") else page(request, refusal)
        if refusal.problem.status == 500:
            # The server hangs up after a fault: say so, or the client's next request runs into it.
            answered.headers["Connection"] = "close"
        if isinstance(problem, HTTPException) and problem.headers:
            for name, value in problem.headers.items():
                answered.headers.setdefault(name, value)
        return answered

    for kind in (Refusal, RequestValidationError, HTTPException, StoreUnavailable, Exception):
        app.add_exception_handler(kind, answer)


def documented(*codes: str) -> dict[int | str, dict[str, Any]]:
    """The refusals of an endpoint for the OpenAPI document."""
    found: dict[int | str, dict[str, Any]] = {}
    for code in codes:
        kind = PROBLEMS[code]
        entry = found.setdefault(
            kind.status,
            {"description": "", "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}},
        )
        entry["description"] = " · ".join(
            part for part in (entry["description"], f"{kind.type}: {kind.title_en}") if part
        )
    return found


def named(errors: Any) -> str | None:
    """Which fields do not fit, without what stood in them."""
    places = {".".join(str(step) for step in error["loc"] if step != "body") for error in errors}
    return ", ".join(sorted(place for place in places if place))[:300] or None
