"""A signed file from a till that was signed off: who wrote it, whether it is whole, and what the hub has of it."""

from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from prima.contract.unsent import SignedUnsent, Unsent, is_signed, signing_key
from prima.hub.errors import HubError
from prima.hub.services.office import Office
from prima.hub.storage import shops

MAX_BYTES = 64 * 1024 * 1024


class NotSigned(HubError):
    """No such file, or not as a till of this city wrote it."""

    title = "Diese Datei ist nicht so, wie ein PC dieser Stadt sie geschrieben hat."
    hint = "Sie kann verändert oder beschädigt sein oder zu einem anderen Hub gehören. Nichts wurde übernommen."


@dataclass(frozen=True, slots=True)
class Read:
    """A proven file: the shop, its till, and each operation with whether the hub has it all the same."""

    shop: str
    device: str
    told: Unsent
    known: tuple[bool, ...]


def read(office: Office, content: bytes) -> Read:
    """Prove and read a file; nothing of it is done. Raises NotSigned."""
    try:
        signed = SignedUnsent.model_validate_json(content)
        told = Unsent.model_validate_json(signed.payload)
    except ValidationError:
        raise NotSigned from None
    with office.database.read() as connection:
        device = shops.device_by_id(connection, told.device)
        if device is None or device.shop != told.shop:
            raise NotSigned
        hashes = shops.token_hashes(connection, device)
        shop = shops.get(connection, device.shop)
    if not any(is_signed(signing_key(one), signed) for one in hashes):
        raise NotSigned
    return Read(shop.name, device.name, told, tuple(_number(op) <= device.last_n for op in told.ops))


def _number(op: dict[str, Any]) -> int:
    n = op.get("n")
    if not isinstance(n, int):
        raise NotSigned
    return n
