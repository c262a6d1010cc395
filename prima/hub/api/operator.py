"""What is not part of the treaty: figures for the operator's monitoring, and the desktop's new versions."""

import hmac
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Response
from fastapi.responses import FileResponse
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from prima.hub.api.guard import Address, Here
from prima.hub.errors import Refusal
from prima.hub.services import updates
from prima.hub.services.metrics import MEDIA_TYPE, metrics

router = APIRouter(include_in_schema=False)

_bearer = HTTPBearer(auto_error=False)


@router.get("/metrics")
def figures(
    office: Here, address: Address, credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]
) -> Response:
    """Figures in Prometheus' format, for whoever knows the token; without one set there is nothing here."""
    token = office.settings.metrics_token
    if not token:
        raise Refusal("not-found")
    if credentials is None or not hmac.compare_digest(credentials.credentials.encode(), token.encode()):
        office.throttle.hit("guessing", address)
        raise Refusal("unauthorised")
    return Response(metrics(office), headers={"Cache-Control": "no-store"}, media_type=MEDIA_TYPE)


@router.get("/updates/shb-desktop.json")
def recommended(office: Here, address: Address) -> Response:
    """The signed list of versions; tills check the signature themselves."""
    office.throttle.hit("reading", address)
    return Response(updates.signed_list(office), headers={"Cache-Control": "no-cache"}, media_type="application/json")


@router.get("/updates/{name}")
def parcel(office: Here, address: Address, name: Annotated[str, Path(max_length=128)]) -> Response:
    """One parcel that the list names."""
    office.throttle.hit("reading", address)
    return FileResponse(updates.parcel(office, name), media_type="application/octet-stream")
