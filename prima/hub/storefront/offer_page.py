"""The page of one offer: as citizens see it, and as a shop sees it before it is public."""

import secrets
from functools import cache
from typing import Any

from fastapi import APIRouter, Request, Response

from prima.contract.messages import OfferFields
from prima.hub.api.guard import Caller, Here, Origin
from prima.hub.api.problems import documented, echo
from prima.hub.errors import Refusal
from prima.hub.services import catalogue
from prima.hub.services.catalogue import Shown
from prima.hub.services.office import Office
from prima.hub.storage.shops import Shop
from prima.hub.storefront import structured
from prima.hub.storefront.door import door, today
from prima.hub.storefront.offer_words import in_words
from prima.hub.storefront.pages import Pages, Seen, json_ld
from prima.hub.storefront.reserve_form import ReserveForm

_STATUS = {"": 200, "sold_out": 409, "contact": 422}


def offer_page(
    pages: Pages,
    request: Request,
    office: Office,
    origin: str,
    shown: Shown,
    *,
    missed: str = "",
    form: ReserveForm | None = None,
    preview: bool = False,
) -> Response:
    """One offer. `missed`: why `form` was not taken (`sold_out`, `contact`); `preview`: nothing in it can be sent."""
    face = pages.face(request)
    box, line = pages.of_shop(face.language, face.explicit, shown.shop, door(office, shown.shop.opening), today(office))
    values = {
        **form_values(office, proof=wants_proof(office, shown.shop)),
        "offer": in_words(shown, face.language, office.zone),
        "shop": shown.shop,
        "key": secrets.token_urlsafe(24),
        "data": json_ld(structured.of_offer(shown, origin, office.zone)),
        "box": box,
        "line": line,
    }
    values |= {"missed": missed, "form": form or ReserveForm(), "preview": preview}
    answer = pages.page(
        request, "offer.html", _STATUS[missed], secret=preview, base=f"{origin}/" if preview else "", **values
    )
    answer.headers["Cache-Control"] = "no-store"  # the form's key is for one reservation
    return answer


def form_values(office: Office, *, proof: bool) -> dict[str, Any]:
    """What the form of an offer asks for, before anything is filled in."""
    return {"missed": "", "form": ReserveForm(), "mails": office.post is not None, "proof": proof, "preview": False}


def wants_proof(office: Office, shop: Shop) -> bool:
    """Whether a reservation is made only once the citizen has followed a mailed link."""
    return office.post is not None and bool(shop.fields.get("proof_by_mail"))


@cache
def preview_route() -> APIRouter:
    """The same page for a till, of fields that are not published yet."""
    router = APIRouter(prefix="/v1", tags=["sync"])

    @router.post(
        "/preview",
        response_class=Response,
        responses={
            200: {"description": "The page", "content": {"text/html": {"schema": {"type": "string"}}}},
            **documented(
                "unauthorised", "revoked", "quarantined", "invalid", "too-large", "media-type", "too-many",
                "unavailable",
            ),
        },
    )  # fmt: skip
    def preview(
        request: Request, pages: Seen, office: Here, caller: Caller, origin: Origin, fields: OfferFields
    ) -> Response:
        """What citizens would see of an offer with these fields, as HTML; nothing is stored.

        Its links and pictures are found from the hub's own address. Needs `title` and `price`.
        """
        told = fields.model_dump(exclude_none=True)
        if "title" not in told or "price" not in told:
            raise Refusal("invalid", detail="title, price")
        page = offer_page(pages, request, office, origin, catalogue.preview(office, caller, told), preview=True)
        # A till believes no page that does not bring back its nonce: a sign-in page is HTML too.
        page.headers.update(echo(request))
        return page

    return router
