"""Pictures of offers: sent by shops, shown to everyone."""

from typing import Annotated, Any

from fastapi import APIRouter, Path, Request, Response
from fastapi.concurrency import run_in_threadpool

from prima.contract.messages import ImageAnswer
from prima.hub.api.answers import json_answer
from prima.hub.api.guard import Caller, Here
from prima.hub.api.problems import documented
from prima.hub.services import images

router = APIRouter()

Hash = Annotated[str, Path(pattern=r"^[0-9a-f]{64}$")]
_SCHEMA = {"schema": {"type": "string", "format": "binary"}}
_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"image/jpeg": _SCHEMA, "image/png": _SCHEMA, "image/webp": _SCHEMA},
    }
}
_SHOWN = {
    # The hash is the address, so what is behind it never changes.
    "Cache-Control": "public, max-age=31536000, immutable",
    "Content-Security-Policy": "default-src 'none'",
    "X-Content-Type-Options": "nosniff",
}


@router.put(
    "/v1/images/{sha256}",
    response_model=ImageAnswer,
    openapi_extra=_BODY,
    tags=["sync"],
    responses=documented(
        "unauthorised", "revoked", "quarantined", "invalid", "too-large", "media-type", "too-many", "unavailable"
    ),
)
async def put(request: Request, office: Here, caller: Caller, sha256: Hash) -> Response:
    """A picture under the hash of its bytes; at most 8 MiB and 40 megapixels. The hub paints it anew."""
    sent = await request.body()
    width, height = await run_in_threadpool(images.take_in, office, caller, sha256, sent)
    return json_answer(request, ImageAnswer(sha256=sha256, width=width, height=height))


@router.get("/images/{sha256}", include_in_schema=False)
def show(office: Here, sha256: Hash) -> Response:
    """The picture as citizens see it."""
    return Response(images.show(office, sha256), headers=_SHOWN, media_type="image/jpeg")
