"""What the city's citizens search and hardly anybody offers, for the tills of its shops."""

from fastapi import APIRouter, Request, Response

from prima.contract.messages import Wish, WishesAnswer
from prima.hub.api.answers import json_answer
from prima.hub.api.guard import Caller, Here
from prima.hub.api.problems import documented
from prima.hub.services import wishes

router = APIRouter(prefix="/v1", tags=["devices"])


@router.get(
    "/wishes",
    response_model=WishesAnswer,
    responses=documented("unauthorised", "revoked", "quarantined", "too-many", "unavailable"),
)
def told(request: Request, office: Here, caller: Caller) -> Response:
    """Words that citizens searched on at least five of the last thirty days while fewer than three offers fitted."""
    found = wishes.told(office.database, office.clock())
    return json_answer(request, WishesAnswer(wishes=tuple(Wish(words=words, days=days) for words, days in found)))
