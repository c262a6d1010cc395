"""Shops with offers at a hub, filled through the hub's own services."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

from bench import shop
from prima.contract.ids import uuid7
from prima.contract.limits import MAX_OPS_PER_PUSH
from prima.contract.messages import OpeningTime, ShopFields
from prima.contract.ops import PushRequest
from prima.hub.services import pairing, pushing
from prima.hub.services.office import Office
from prima.hub.storage import shops
from prima.hub.storage.shops import Device

_WEEK = tuple(OpeningTime(weekday=day, opens="00:00", closes="24:00") for day in range(7))
_PLACE = ShopFields(street="Markt 1", postcode="46397", town="Bocholt", phone="02871 000", opening=_WEEK)


def filled(office: Office, count: int, pieces: int, name: str = "Laden am Markt") -> list[UUID]:
    """A new shop with so many offers of so many pieces each; their ids."""
    slug = pairing.add_shop(office, f"{name} {uuid4().hex[:6]}", _PLACE).slug
    paired = pairing.pair(office, pairing.new_code(office, slug), "Kasse", "0")
    device, epoch = _caller(office, paired.token)
    ids = [uuid7(office.clock()) for _ in range(count)]
    ops = list(_ops(ids, pieces))
    for first in range(0, len(ops), MAX_OPS_PER_PUSH):
        pushed = pushing.push(
            office, device, PushRequest.model_validate({"epoch": epoch, "ops": ops[first : first + MAX_OPS_PER_PUSH]})
        )
        if any('"done"' not in result for result in pushed.results):
            raise RuntimeError("an offer was refused")
    return ids


def _caller(office: Office, token: str) -> tuple[Device, UUID]:
    with office.database.read() as connection:
        return pairing.caller(office, token), shops.the_city(connection).epoch


def _ops(ids: list[UUID], pieces: int) -> Iterator[dict[str, Any]]:
    at = shop.NOW
    for place, (offer, draft) in enumerate(zip(ids, shop.drafts(len(ids)), strict=True)):
        fields = {"title": draft.name, "brand": draft.brand, "category": draft.category, "price": draft.price}
        fields["gtin"] = draft.barcodes[0].code
        fields["description"] = f"{draft.name}: frisch aus der Region, solange der Vorrat reicht."
        put = {"n": 2 * place + 1, "at": at, "type": "offer.put", "offer": str(offer), "base_rev": 0, "fields": fields}
        yield put
        lease = {"n": 2 * place + 2, "at": at, "type": "offer.allot", "offer": str(offer), "allot": pieces}
        yield lease | {"seen_seq": 0}
