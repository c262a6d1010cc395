"""The OpenAPI document: FastAPI's own, and the messages that the hub reads and writes without FastAPI's help."""

from typing import Any

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema
from starlette.responses import JSONResponse

from prima.contract.messages import Problem, ReserveRequest
from prima.contract.ops import (
    OfferAllot,
    OfferPut,
    OfferWithdraw,
    PushRequest,
    ReservationAccept,
    ReservationCollect,
    ReservationPutBack,
    ReservationReady,
    ReservationReject,
    ReservationRestore,
    ShopPut,
)
from prima.hub.api.problems import documented, echo

_READ_BY_HAND: tuple[type[BaseModel], ...] = (Problem, PushRequest, ReserveRequest)
_OPS: tuple[type[BaseModel], ...] = (
    OfferPut,
    OfferAllot,
    OfferWithdraw,
    ShopPut,
    ReservationAccept,
    ReservationReady,
    ReservationCollect,
    ReservationReject,
    ReservationPutBack,
    ReservationRestore,
)
_REFERENCE = "#/components/schemas/{model}"


def route(app: FastAPI) -> APIRouter:
    """Where a running hub serves it."""
    router = APIRouter()

    @router.get("/v1/openapi.json", include_in_schema=False)
    async def openapi(request: Request) -> Response:
        return JSONResponse(app.openapi(), headers=echo(request))

    return router


def describe(app: FastAPI) -> dict[str, Any]:
    """The document as a plain dict, the same for every hub of this version."""
    document = get_openapi(title=app.title, version=app.version, summary=app.summary, routes=app.routes)
    _, found = models_json_schema([(model, "validation") for model in (*_READ_BY_HAND, *_OPS)], ref_template=_REFERENCE)
    schemas = document["components"]["schemas"]
    schemas.update(found["$defs"])
    # An operation that the hub does not know is refused by its number, so any is taken; these are the ones it knows.
    schemas["PushRequest"]["properties"]["ops"]["items"] = {
        "anyOf": [{"$ref": _REFERENCE.format(model=op.__name__)} for op in _OPS]
        + [{"$ref": _REFERENCE.format(model="RawOp")}]
    }
    # FastAPI promises its own shape of 422 wherever it reads a parameter; ours is a problem like every other.
    for path in document["paths"].values():
        for operation in path.values():
            answers = operation["responses"]
            if "HTTPValidationError" in str(answers.get("422")):
                answers["422"] = documented("invalid")[422]
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    return document
