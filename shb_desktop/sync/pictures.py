"""Pictures of offers on their way to the hub: each before the offer that shows it, noted as what left this PC."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from prima.contract.messages import ImageAnswer
from prima.contract.problems import URN
from shb_desktop.ledger import hub_link, offers, outbox
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.outbox import Sendable
from shb_desktop.sync.errors import Quarantined, Refused, Revoked, SyncError, Throttled, Unauthorised

KIND = "image.put"
MAX_BYTES = 8 * 1024 * 1024
"""As the treaty has it (docs/api.md, "Pictures")."""

Album = Callable[[str], bytes | None]
"""The picture with this SHA-256, or None when it is not there as it was."""


class Easel(Protocol):
    """The hub as far as pictures go; every failure is one of `shb_desktop.sync.errors`."""

    def put_image(self, sha256: str, content: bytes) -> ImageAnswer:
        """Send a picture under the hash of its bytes."""


def no_pictures(_: str) -> None:
    """The album of a till that has none."""


def album(folder: Path) -> Album:
    """The pictures that lie in a folder as `<sha256>.<suffix>`."""

    def found(sha256: str) -> bytes | None:
        for path in sorted(folder.glob(f"{sha256}.*")):
            try:
                content = path.read_bytes() if path.stat().st_size <= MAX_BYTES else b""
            except OSError:
                continue
            if hashlib.sha256(content).hexdigest() == sha256:
                return content
        return None

    return found


def before(book: Book, hub: Easel, pictures: Album, epoch: str, ops: tuple[Sendable, ...]) -> tuple[Sendable, ...]:
    """Send the pictures that these operations name; as many of the first operations as may follow by now.

    A picture that the hub refuses, or that is gone here, becomes a refusal for a person to see, and its offer goes
    without. Raises what keeps the hub away while the very first operation needs a picture.
    """
    for place, op in enumerate(ops):
        body = _with_picture(op)
        if body is None or _is_there(book, body["fields"]["image"], epoch):
            continue
        try:
            _send(book, hub, pictures, epoch, body)
        except SyncError as problem:
            if place == 0 or isinstance(problem, Throttled):
                raise
            return ops[:place]
    return ops


def _with_picture(op: Sendable) -> dict[str, Any] | None:
    if '"image":"' not in op.text:
        return None
    body = json.loads(op.text)
    told = body.get("type") == "offer.put" and isinstance(body.get("fields", {}).get("image"), str)
    return dict(body) if told else None


def _is_there(book: Book, sha256: str, epoch: str) -> bool:
    """Whether this hub, since it last forgot anything, has had the picture or has refused it."""
    with book.read() as connection:
        link = hub_link.link(connection)
        place = {"epoch": epoch, "shop_id": link.shop if link else ""}
        return any(place.items() <= one.items() for one in outbox.noted(connection, KIND, sha256))


def _send(book: Book, hub: Easel, pictures: Album, epoch: str, op: dict[str, Any]) -> None:
    sha256 = op["fields"]["image"]
    content, refusal = pictures(sha256), None
    if content is None:
        refusal = _problem("picture-gone", "Das Bild ist nicht mehr da.", _CHOOSE)
    else:
        try:
            hub.put_image(sha256, content)
        except (Revoked, Unauthorised, Quarantined):
            raise
        except Refused as problem:
            refusal = _problem(problem.problem, "Die Stadt nimmt dieses Bild nicht an.", _CHOOSE)
    with book.write() as connection:
        link = hub_link.link(connection)
        offer = offers.by_id(connection, op["offer"])
        noted = {
            "offer": op["offer"],
            "title": offer.title if offer else "",
            "bytes": len(content or b""),
            "epoch": epoch,
            "shop_id": link.shop if link else "",
        }
        outbox.note(connection, KIND, sha256, noted, book.clock(), refusal)


_CHOOSE = "Das Angebot erscheint ohne Bild. Wählen Sie beim Artikel ein anderes."


def _problem(code: str, title: str, hint: str) -> dict[str, Any]:
    return {"type": f"{URN}{code}", "title": title, "hint": hint}
