"""The busiest requests go straight to their endpoint.

FastAPI would look for the way through every route, then inject, wrap and unwrap: three quarters of a reservation's
time in the event loop. The endpoint is the same one that stands among the routes and in the OpenAPI document.
"""

from collections.abc import Awaitable, Callable, Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from prima.hub.api.problems import problem_answer, refusal_of
from prima.hub.errors import Refusal, StoreUnavailable

Endpoint = Callable[[Request], Awaitable[Response]]


class Straight:
    """ASGI middleware behind `Bodies`: (method, path) that have an endpoint here never reach the app."""

    def __init__(self, app: ASGIApp, endpoints: Mapping[tuple[str, str], Endpoint]) -> None:
        self._app = app
        self._endpoints = endpoints

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request, or hand it on."""
        endpoint = self._endpoints.get((scope["method"], scope["path"])) if scope["type"] == "http" else None
        if endpoint is None:
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        try:
            answer = await endpoint(request)
        except (Refusal, StoreUnavailable) as problem:
            answer = problem_answer(request, refusal_of(problem))
        await answer(scope, receive, send)
