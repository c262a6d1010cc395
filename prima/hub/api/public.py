"""What anybody may do: look for offers, reserve without obligation, look at the reservation, cancel it."""

import re
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic import ValidationError

from prima.contract.messages import (
    ProductFacts,
    ProofSent,
    PublicOffer,
    PublicOffers,
    PublicReservation,
    ReserveRequest,
)
from prima.hub.api.answers import json_answer
from prima.hub.api.guard import Address, Caller, Here, Origin, address_of, office_of, origin_of
from prima.hub.api.problems import documented, named
from prima.hub.errors import Refusal
from prima.hub.services import catalogue, finding, proving, reserving
from prima.hub.services.catalogue import as_public_offer
from prima.hub.services.finding import Asked
from prima.hub.services.placing import Placed
from prima.hub.services.proving import Waits
from prima.hub.services.views import public_reservation

router = APIRouter(prefix="/v1", tags=["public"])

_KEY = re.compile(r"[!-~]{16,200}")
_KEY_SCHEMA = {
    "type": "string",
    "minLength": 16,
    "maxLength": 200,
    "pattern": "^[!-~]+$",
    "title": "Idempotency-Key",
}


@router.get(
    "/public/offers",
    response_model=PublicOffers,
    responses=documented("invalid", "too-many", "unavailable"),
)
def search(
    request: Request,
    office: Here,
    address: Address,
    origin: Origin,
    q: Annotated[str, Query(max_length=200)] = "",
    shop: Annotated[str, Query(max_length=80)] = "",
    kind: Literal["", "goods", "event", "service"] = "",
    after: Annotated[str | None, Query(max_length=80)] = None,
) -> Response:
    """Offers of all shops or of one (`shop` is its short name): by `q`, the likeliest first, typing errors forgiven.

    Without `q` the newest first, or with `kind=event` by date.
    """
    office.throttle.hit("reading", address)
    asked = Asked(text=q, shop=shop, kind=kind)
    page = finding.find(office, asked, after)
    answer = PublicOffers(offers=tuple(as_public_offer(one, origin) for one in page.offers), next=page.next)
    return json_answer(request, answer)


@router.get(
    "/public/offers/{offer}",
    response_model=PublicOffer,
    responses=documented("unknown-offer", "invalid", "too-many", "unavailable"),
)
def offer(request: Request, office: Here, address: Address, origin: Origin, offer: UUID) -> Response:
    """One offer."""
    office.throttle.hit("reading", address)
    return json_answer(request, as_public_offer(catalogue.offer(office, offer), origin))


RESERVATIONS = "/v1/public/reservations"


@router.post(
    "/public/reservations",
    response_model=PublicReservation,
    status_code=201,
    openapi_extra={
        "parameters": [
            {"name": "idempotency-key", "in": "header", "required": True, "schema": _KEY_SCHEMA}
        ],
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ReserveRequest"}}},
        },
    },
    responses=documented(
        "sold-out", "not-offered", "idempotency-key", "unknown-offer", "contact-needed", "invalid", "too-large",
        "media-type", "too-many", "unavailable",
    )
    | {202: {"model": ProofSent, "description": "The shop wants proof; a link was mailed."}},
)  # fmt: skip
async def reserve(request: Request) -> Response:
    """Reserve without obligation. The same key with the same request answers the same reservation."""
    office = await office_of(request)
    address = await address_of(request)
    key = request.headers.get("idempotency-key", "")
    if not _KEY.fullmatch(key):
        raise Refusal("invalid", detail="header.idempotency-key")
    try:
        wanted = ReserveRequest.model_validate_json(await request.body())
    except ValidationError as problem:
        raise Refusal("invalid", detail=named(problem.errors())) from None
    done = await proving.reserve_soon(office, wanted, key, address)
    if isinstance(done, Waits):
        return json_answer(request, ProofSent(until=done.until), 202)
    return json_answer(request, _told(done, await origin_of(request, office)), 201)


@router.post(
    "/public/proofs/{secret}",
    response_model=PublicReservation,
    status_code=201,
    responses=documented("unknown-proof", "sold-out", "not-offered", "unknown-offer", "too-many", "unavailable"),
)
def prove(request: Request, office: Here, address: Address, origin: Origin, secret: str) -> Response:
    """The mailed link was followed: the wish becomes a reservation. Doing so twice does no harm."""
    office.throttle.hit("reserving", address)
    return json_answer(request, _told(proving.confirm(office, secret), origin), 201)


@router.get(
    "/public/reservations/{secret}",
    response_model=PublicReservation,
    responses=documented("unknown-reservation", "too-many", "unavailable"),
)
def look(request: Request, office: Here, address: Address, origin: Origin, secret: str) -> Response:
    """The citizen looks."""
    office.throttle.hit("reading", address)
    return json_answer(request, _told(reserving.look(office, secret), origin))


@router.delete(
    "/public/reservations/{secret}",
    response_model=PublicReservation,
    responses=documented("unknown-reservation", "wrong-state", "too-many", "unavailable"),
)
def cancel(request: Request, office: Here, address: Address, origin: Origin, secret: str) -> Response:
    """The citizen does not come; doing so twice does no harm."""
    office.throttle.hit("reading", address)
    return json_answer(request, _told(reserving.cancel(office, secret), origin))


@router.get(
    "/products/{gtin}",
    response_model=ProductFacts,
    tags=["sync"],
    responses=documented("unauthorised", "not-found", "invalid", "too-many", "unavailable"),
)
def product(request: Request, office: Here, caller: Caller, gtin: str) -> Response:
    """Product facts that shops of the city have published under a GTIN of 14 digits; spares typing."""
    if len(gtin) != 14 or not (gtin.isascii() and gtin.isdigit()):
        raise Refusal("invalid", detail="gtin")
    facts = catalogue.product(office, gtin)
    if facts is None:
        raise Refusal("not-found")
    return json_answer(request, facts)


def _told(placed: Placed, origin: str) -> str:
    return public_reservation(placed.reservation, placed.shop, placed.secret, origin)
