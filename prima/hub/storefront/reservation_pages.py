"""The addresses behind a reservation: making it, proving it, looking at it, cancelling it."""

import secrets
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Depends, Form, Header, Request, Response
from fastapi.responses import RedirectResponse

from prima.hub.api.guard import Address, Here, Origin
from prima.hub.errors import Refusal
from prima.hub.services import catalogue, proving, reserving
from prima.hub.services.office import Office
from prima.hub.services.placing import Placed
from prima.hub.services.proving import Waits
from prima.hub.storage.offers import Offer
from prima.hub.storefront.calendar import calendar_file
from prima.hub.storefront.door import door, today
from prima.hub.storefront.letters import event_of, pickup_entry
from prima.hub.storefront.offer_page import offer_page
from prima.hub.storefront.pages import Pages, Seen, qr
from prima.hub.storefront.reserve_form import ReserveForm
from prima.hub.storefront.words import Language

_NOT_FITTING = {"sold-out": "sold_out", "contact-needed": "contact"}


def reservation_pages() -> APIRouter:
    """Every page that reserves or shows a reservation."""
    router = APIRouter(dependencies=[Depends(_from_here)])
    _reserving(router)
    _proving(router)

    @router.get("/r/{secret}")
    def status(request: Request, pages: Seen, office: Here, address: Address, secret: str) -> Response:
        office.throttle.hit("reading", address)
        return _status_page(pages, request, office, reserving.look(office, secret))

    @router.get("/r/{secret}/pickup.ics")
    def entry(request: Request, pages: Seen, office: Here, address: Address, origin: Origin, secret: str) -> Response:
        office.throttle.hit("reading", address)
        placed = reserving.look(office, secret)
        language = pages.language(request)
        link = f"{origin}/r/{secret}"
        file = pickup_entry(office, placed.reservation, placed.shop, language, _event(office, placed), link)
        if file is None:
            raise Refusal("not-found")
        return calendar_file(file)

    @router.post("/r/{secret}/cancel")
    def cancel(request: Request, pages: Seen, office: Here, address: Address, secret: str) -> Response:
        office.throttle.hit("reading", address)
        placed = reserving.cancel(office, secret)
        return _to(request, pages.language(request), f"/r/{placed.secret}")

    return router


def _from_here(request: Request, sec_fetch_site: Annotated[str, Header()] = "") -> None:
    """Another site's page must not let its visitors reserve without their knowing (W3C Fetch Metadata §2.3)."""
    if request.method == "POST" and sec_fetch_site == "cross-site":
        raise Refusal("invalid")


def _reserving(router: APIRouter) -> None:
    @router.post("/offers/{offer}/reserve")
    def reserve(
        request: Request,
        pages: Seen,
        office: Here,
        address: Address,
        origin: Origin,
        offer: UUID,
        form: Annotated[ReserveForm, Form()],
    ) -> Response:
        language = pages.language(request)
        wanted = form.wanted(offer, language)
        key = f"page {form.key}" if len(form.key) >= 16 else secrets.token_urlsafe(32)
        try:
            done = proving.reserve(office, wanted, key, address)
        except Refusal as refusal:
            missed = _NOT_FITTING.get(refusal.problem.code)
            if missed is None:
                raise
            return offer_page(pages, request, office, origin, catalogue.offer(office, offer), missed=missed, form=form)
        if isinstance(done, Waits):
            shown = catalogue.offer(office, offer)
            return pages.page(
                request, "proof_sent.html", 202, secret=True, shown=shown, until=done.until, contact=wanted.contact
            )
        return _to(request, language, f"/r/{done.secret}")


def _proving(router: APIRouter) -> None:
    @router.get("/proof/{secret}")
    def ask(request: Request, pages: Seen, office: Here, address: Address, secret: str) -> Response:
        # Opening the link reserves nothing yet: programs that look at mail open links, too.
        office.throttle.hit("reading", address)
        wanted = proving.look(office, secret)
        shown = catalogue.offer(office, wanted.offer)
        return pages.page(request, "proof.html", secret=True, shown=shown, wanted=wanted, address=f"/proof/{secret}")

    @router.post("/proof/{secret}")
    def confirm(request: Request, pages: Seen, office: Here, address: Address, secret: str) -> Response:
        office.throttle.hit("reserving", address)
        return _to(request, pages.language(request), f"/r/{proving.confirm(office, secret).secret}")


def _status_page(pages: Pages, request: Request, office: Office, placed: Placed) -> Response:
    return pages.page(
        request,
        "reservation.html",
        secret=True,
        reservation=placed.reservation,
        shop=placed.shop,
        door=door(office, placed.shop.opening),
        today=today(office),
        event=_event(office, placed),
        qr=qr(placed.reservation.code),
        address=f"/r/{placed.secret}",
    )


def _event(office: Office, placed: Placed) -> Offer | None:
    with office.database.read() as connection:
        return event_of(connection, placed.reservation)


def _to(request: Request, language: Language, path: str) -> Response:
    """Elsewhere by GET (RFC 9110 §15.4.4), so that a reload sends nothing twice."""
    query = f"?{urlencode({'lang': language})}" if request.query_params.get("lang") == language else ""
    return RedirectResponse(path + query, 303, {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"})
