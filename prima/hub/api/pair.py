"""Who a till is: pairing, rolling and revoking tokens, and the ping that unmasks a captive portal."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from prima.contract.limits import API
from prima.contract.messages import PairAnswer, PairRequest, Ping, RenewAnswer, ShopView, TokenAnswer
from prima.hub.api.answers import json_answer
from prima.hub.api.guard import Address, Caller, Here, Origin
from prima.hub.api.problems import documented, echo
from prima.hub.errors import Refusal
from prima.hub.services import pairing
from prima.hub.services.office import Office
from prima.hub.services.pairing import Paired
from prima.hub.storage import shops
from prima.hub.storage.shops import Device

router = APIRouter(prefix="/v1", tags=["devices"])


@router.get("/ping", response_model=Ping, responses=documented("invalid", "unavailable"))
def ping(request: Request, office: Here, nonce: Annotated[str, Query(max_length=200)] = "") -> Response:
    """Is it the hub, and is it up?"""
    with office.database.read() as connection:
        city = shops.the_city(connection)
    answer = Ping(
        nonce=nonce,
        service="prima",
        api=API,
        city=city.name,
        epoch=city.epoch,
        now=office.clock(),
        min_client=office.settings.min_client,
    )
    return json_answer(request, answer)


@router.post(
    "/pair",
    response_model=PairAnswer,
    status_code=201,
    responses=documented("pairing-code", "invalid", "too-large", "media-type", "too-many", "unavailable"),
)
def pair(request: Request, office: Here, address: Address, origin: Origin, wanted: PairRequest) -> Response:
    """A one-time pairing code against a device and its token."""
    office.throttle.look("pairing", address)
    try:
        paired = pairing.pair(office, wanted.code, wanted.device_name, wanted.client)
    except Refusal:
        office.throttle.hit("pairing", address)
        raise
    return json_answer(request, _identity(paired, origin), 201)


@router.post(
    "/devices/renew",
    response_model=RenewAnswer,
    status_code=201,
    responses=documented("unauthorised", "revoked", "quarantined", "too-many", "unavailable"),
)
def renew(request: Request, office: Here, caller: Caller, origin: Origin) -> Response:
    """A further identity of the same shop, for a till whose book was put back from a copy."""
    return json_answer(request, _renewed(office, caller, origin), 201)


@router.post(
    "/devices/roll",
    response_model=TokenAnswer,
    status_code=201,
    responses=documented("unauthorised", "quarantined", "too-many", "unavailable"),
)
def roll(request: Request, office: Here, caller: Caller) -> Response:
    """A new token; the present one holds until the new one is used first."""
    return json_answer(request, TokenAnswer(token=pairing.roll(office, caller)), 201)


@router.delete(
    "/devices/{device}",
    status_code=204,
    responses=documented("unauthorised", "quarantined", "not-found", "invalid", "too-many", "unavailable"),
)
def revoke(request: Request, office: Here, caller: Caller, device: UUID) -> Response:
    """End a device of one's own shop, oneself included, and whatever was renewed from it except the caller."""
    pairing.revoke(office, caller, device)
    return Response(status_code=204, headers=echo(request))


def _renewed(office: Office, caller: Device, origin: str) -> RenewAnswer:
    known = _identity(pairing.renew(office, caller), origin)
    return RenewAnswer(**dict(known), former=caller.id, last_n=caller.last_n)


def _identity(paired: Paired, origin: str) -> PairAnswer:
    return PairAnswer(
        device=paired.device.id,
        token=paired.token,
        shop=ShopView(id=paired.shop.id, slug=paired.shop.slug, name=paired.shop.name),
        city=paired.city.name,
        epoch=paired.city.epoch,
        storefront=f"{origin}/shops/{paired.shop.slug}",
    )
