"""Who calls: a device by its token, or anybody by address."""

from functools import lru_cache
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.types import Scope

from prima.hub.errors import Refusal
from prima.hub.services import pairing
from prima.hub.services.office import Office
from prima.hub.services.throttle import who
from prima.hub.storage.shops import Device

bearer = HTTPBearer(auto_error=False, description="The opaque token that pairing or rolling has given.")


# What does not wait is async: FastAPI would send each plain function through the thread pool.


async def office_of(request: Request) -> Office:
    """The office that the app was built with."""
    found: Office = request.app.state.office
    return found


Here = Annotated[Office, Depends(office_of)]


async def address_of(request: Request) -> str:
    """Whom limits count for: the client's address, as the front server vouches for it."""
    return whose(request)


def whose(request: Request) -> str:
    """The same for whoever is not called by FastAPI."""
    return who(request.client.host) if request.client else "unknown"


Address = Annotated[str, Depends(address_of)]


def caller_of(
    office: Here, address: Address, credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]
) -> Device:
    """The device behind the request's token. Raises Refusal `unauthorised`, `revoked`, `quarantined`, `too-many`."""
    return device_of(office, address, credentials.credentials if credentials is not None else "")


def device_of(office: Office, address: str, token: str) -> Device:
    """The same for whoever is not called by FastAPI."""
    if not token:
        raise Refusal("unauthorised")
    try:
        device = pairing.caller(office, token)
    except Refusal as refusal:
        if refusal.problem.code == "unauthorised":
            office.throttle.hit("guessing", address)  # only who guesses is slowed down, not the till beside him
        else:
            office.throttle.hit("syncing", address)  # signed off, and still at the door
        raise
    office.throttle.hit("syncing", str(device.id))
    return device


Caller = Annotated[Device, Depends(caller_of)]


async def origin_of(request: Request, office: Here) -> str:
    """Where the city's pages live: as set, or as the request found us."""
    return origin_from(request.scope, request.headers.get("host", ""), office)


def origin_from(scope: Scope, host: str, office: Office) -> str:
    """The same for whoever is not called by FastAPI."""
    if office.settings.public_url:
        return office.settings.public_url.rstrip("/")
    return _found_at(scope["scheme"], host, scope.get("server"), scope.get("root_path", ""))


@lru_cache(maxsize=1024)
def _found_at(scheme: str, host: str, server: tuple[str, int | None] | None, root: str) -> str:
    headers = [(b"host", host.encode("latin-1"))] if host else []
    found = {"type": "http", "scheme": scheme, "server": server, "path": "/", "root_path": root, "headers": headers}
    return str(Request(found).base_url).rstrip("/")


Origin = Annotated[str, Depends(origin_of)]
"""Scheme, host and port, without a slash behind them."""
