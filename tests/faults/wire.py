"""The line between the tills and the hub of `world.py`: the hub's own services at its far end, bad luck on the way."""

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from prima.contract.messages import ImageAnswer, PullAnswer, PushAnswer, RenewAnswer, SnapshotPage
from prima.hub.api import pair as hub_pair
from prima.hub.api import sync as hub_sync
from prima.hub.errors import Refusal
from prima.hub.services import images, pairing, pulling
from prima.hub.services.office import Office
from prima.hub.services.views import dumps
from shb_desktop.errors import ShopError
from shb_desktop.ledger import hub_link
from shb_desktop.sync import renewing
from shb_desktop.sync.errors import HubGone, Portal
from shb_desktop.sync.replies import Reply, believed

if TYPE_CHECKING:
    from tests.faults.world import Till, World

NONCE = "n"


@dataclass
class Request:
    """What one till asks of the hub, as bytes would carry it."""

    token: str
    path: str
    body: bytes = b""
    number: int = 0
    after: str | None = None


def deliver(office: Office, request: Request) -> Reply:
    """The hub's answer to a request, through its own services."""
    try:
        caller = pairing.caller(office, request.token)
        if request.path == "push":
            text = hub_sync._push(office, "127.0.0.1", request.token, request.body)
        elif request.path == "pull":
            pulling.note_sign_of_life(office, caller)
            text = hub_sync._pull_text(office, pulling.pull(office, caller, request.number))
        elif request.path == "image":
            width, height = images.take_in(office, caller, request.after or "", request.body)
            text = ImageAnswer(sha256=request.after or "", width=width, height=height).model_dump_json()
        elif request.path == "renew":
            answer = hub_pair._renewed(office, caller, "http://127.0.0.1")
            text = answer.model_dump_json()
        elif request.path == "leave":
            pairing.revoke(office, caller, UUID(request.after))
            text = "{}"
        else:
            text = pulling.snapshot(office, caller, request.after)
    except Refusal as refusal:
        problem = refusal.as_dict()
        return Reply(problem["status"], "application/problem+json", NONCE, None, dumps(problem).encode())
    return Reply(200, "application/json", NONCE, None, text.encode())


def renew_if_due(world: "World", till: "Till") -> None:
    """Before a till says anything: a book that was put back from a copy needs another name first."""
    if hub_link.renewal_due(till.book._pen):
        line = Wire(world, till)
        former = renewing.renew(till.book, line, line)
        with till.book.read() as connection:
            link = hub_link.link(connection)
        assert link
        till.device = UUID(link.device)
        with contextlib.suppress(ShopError):
            Wire(world, till).leave(former)


class Wire:
    """The line between one till and the hub: loses, doubles, cuts, delays and forges as the world's luck has it."""

    def __init__(self, world: "World", till: "Till") -> None:
        self._world = world
        self._till = till

    def push(self, epoch: str, ops: list[str]) -> PushAnswer:
        body = f'{{"epoch":"{epoch}","ops":[{",".join(ops)}]}}'.encode()
        return believed(self._carried(Request(self._till.token, "push", body)), NONCE, PushAnswer, (200,))

    def renew(self) -> RenewAnswer:
        return believed(self._carried(Request(self._till.token, "renew")), NONCE, RenewAnswer, (200,))

    def leave(self, device: str) -> None:
        self._carried(Request(self._till.token, "leave", after=device))

    def keep_token(self, token: str) -> None:
        self._till.token = token

    def forget_token(self) -> None:
        self._till.token = ""

    def put_image(self, sha256: str, content: bytes) -> ImageAnswer:
        request = Request(self._till.token, "image", content, after=sha256)
        return believed(self._carried(request), NONCE, ImageAnswer, (200,))

    def pull(self, cursor: int, wait: int) -> PullAnswer:
        return believed(self._carried(Request(self._till.token, "pull", number=cursor)), NONCE, PullAnswer, (200,))

    def snapshot(self, after: str | None) -> SnapshotPage:
        return believed(self._carried(Request(self._till.token, "snapshot", after=after)), NONCE, SnapshotPage, (200,))

    def _carried(self, request: Request) -> Reply:
        world = self._world
        if world.random.random() >= world.trouble:
            return deliver(world.office, request)
        luck = world.random.choice(("lost", "cut", "twice", "astray", "portal"))
        world.deeds[-1] += f"[{luck}]"
        if luck == "cut":
            deliver(world.office, request)
        if luck == "twice":
            deliver(world.office, request)
            return deliver(world.office, request)
        if luck == "astray":
            world.astray.append(request)
        raise Portal if luck == "portal" else HubGone
