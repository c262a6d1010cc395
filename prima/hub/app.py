"""The hub's composition root: builds the office and the app, and hands them down."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from functools import cache

from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import Receive, Scope, Send

from prima.contract.limits import GZIP_FROM_BYTES
from prima.hub.api import document, images, operator, pair, problems, public, sync, wishes
from prima.hub.api.bodies import Bodies
from prima.hub.api.straight import Straight
from prima.hub.errors import HubError
from prima.hub.services import clockwork
from prima.hub.services.office import Office
from prima.hub.settings import Settings
from prima.hub.storage import textindex
from prima.hub.storage.database import Clock, system_clock
from prima.hub.storefront import letters
from prima.hub.storefront.front import Front
from prima.hub.storefront.offer_page import preview_route
from prima.hub.storefront.pages import Pages
from prima.hub.storefront.routes import routes

_GZIP_LEVEL = 4
_TIDY_EVERY_SECONDS = 5.0
_LAST_TURN_SECONDS = 2.0
_log = logging.getLogger(__name__)


class _Hub(FastAPI):
    """With the busiest pages before it: what is built around every route would cost more than they do."""

    front: Front | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self.front is None or not await self.front.answered(scope, receive, send):
            await super().__call__(scope, receive, send)


def create_app(settings: Settings, clock: Clock = system_clock) -> FastAPI:
    """A hub ready to be served. Opens and migrates the database; closed again when the server ends the lifespan.

    Raises StoreUnavailable, StoreUnusable, StoreTooNew.
    """
    office = Office.open(settings, clock)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        office.listen()
        over = asyncio.Event()
        jobs = [
            asyncio.create_task(again_and_again(office, clockwork.tick, settings.expiry_seconds, over)),
            asyncio.create_task(again_and_again(office, letters.carry_due, settings.mail_seconds, over)),
            asyncio.create_task(again_and_again(office, _tidy, _TIDY_EVERY_SECONDS, over)),
        ]
        yield
        over.set()
        # What was begun gives its line to the database back before that closes; a mail server is not waited for.
        await asyncio.wait(jobs, timeout=_LAST_TURN_SECONDS)
        for job in jobs:
            job.cancel()
            with suppress(asyncio.CancelledError):
                await job
        await run_in_threadpool(office.close)

    app = _Hub(
        title="PRIMA",
        version="1",
        summary="How a shop and its city talk: stock that citizens can reserve.",
        lifespan=lifespan,
        openapi_url=None,  # ours brings the nonce back, as every answer does
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    app.state.office = office
    app.add_middleware(GZipMiddleware, minimum_size=GZIP_FROM_BYTES, compresslevel=_GZIP_LEVEL)
    app.add_middleware(
        Straight, endpoints={("POST", public.RESERVATIONS): public.reserve, ("POST", sync.PUSH): sync.push}
    )
    app.add_middleware(Bodies)
    app.state.pages = pages = Pages(office)
    app.front = Front(office, pages)
    # The busiest first.
    for router in (sync.router, public.router, pair.router, images.router, wishes.router, operator.router):
        app.include_router(router)
    app.include_router(preview_route())
    app.include_router(routes())
    problems.install(app, pages.problem)
    app.openapi = cache(lambda: document.describe(app))  # type: ignore[method-assign]
    app.include_router(document.route(app))
    return app


def _tidy(office: Office) -> int:
    """What a push leaves behind so that it is done sooner."""
    taken = textindex.catch_up(office.database)
    office.database.fold_log()
    return taken


async def again_and_again(
    office: Office, job: Callable[[Office], int], pause: float, over: asyncio.Event | None = None
) -> None:
    """Do a job until it is over: one row that it fails at must not stop the city's clock or its post."""
    over = over or asyncio.Event()
    while not over.is_set():
        try:
            await run_in_threadpool(job, office)
        except HubError:
            _log.warning("A job of the clock could not reach the database; it will try again.")
        except Exception:  # noqa: BLE001 - see above
            _log.exception("A job of the clock failed; it will try again.")
        with suppress(TimeoutError):
            async with asyncio.timeout(pause):
                await over.wait()
