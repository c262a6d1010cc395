"""The API on paper: writes docs/openapi.json and the tables and examples of docs/api.md from a running hub.

`python -m tests.hub.paper` writes them anew; a test holds what is committed against what the hub says.
"""

import hashlib
import io
import json
import re
import tempfile
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
from PIL import Image
from pydantic import BaseModel

from prima.contract import limits, messages, ops
from prima.contract.messages import Event, OfferFields, OfferView, OpResult, ReservationView, ShopFields
from prima.contract.problems import PROBLEMS
from prima.contract.reservation import MOVES
from prima.hub.api.document import _OPS
from prima.hub.embedded import EmbeddedHub
from prima.hub.settings import Settings
from tests.hub.town import MONDAY_TEN, Clock, line_to

DOCS = Path(__file__).resolve().parent.parent.parent / "docs"
OPENAPI, GUIDE = DOCS / "openapi.json", DOCS / "api.md"
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_PART = re.compile(r"(<!-- begin (\S+) -->\n).*?(<!-- end \2 -->)", re.DOTALL)
_HELLO = {limits.NONCE_HEADER: "7f3a"}


class Recorder:
    """A till, a second till and a citizen at a hub; each exchange is kept as text that is the same in every run."""

    def __init__(self, hub: EmbeddedHub, http: httpx.Client) -> None:
        self._hub, self._http = hub, http
        self._words: dict[str, str] = {hub.url: "$HUB"}
        self.parts: dict[str, str] = {}

    def call(self, name: str, method: str, path: str, body: Any = None, *, till: str = "", **headers: str) -> Any:
        """Make a call, keep it under `name` (empty: keep nothing), give its JSON."""
        sent = _HELLO | {key.replace("_", "-"): text for key, text in headers.items()}
        if till:
            sent["Authorization"] = f"Bearer {till}"
        content = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        if body is not None:
            sent["Content-Type"] = "image/png" if isinstance(body, bytes) else "application/json"
        answer = self._http.request(method, path, content=content if body is not None else None, headers=sent)
        told = answer.json() if answer.content else None
        self._learn(told)
        if name:
            self.parts[name] = self._settled(_curl(method, path, body, sent) + _shown(answer, told))
        return told

    def name(self, random: str, settled: str) -> None:
        """Let something read otherwise."""
        self._words[random] = settled

    def show(self, name: str, text: str) -> None:
        """Keep a text that no call has made by itself."""
        self.parts[name] = self._settled(text)

    def _learn(self, told: Any) -> None:
        """Remember what is random in an answer, so that it reads the same in every run."""
        if isinstance(told, list):
            for one in told:
                self._learn(one)
        if isinstance(told, dict):
            for key, value in told.items():
                if key in ("token", "secret"):
                    known = sum(text.startswith(f"${key.upper()}") for text in self._words.values())
                    self._words.setdefault(value, f"${key.upper()}" + (str(known + 1) if known else ""))
                elif key == "code" and isinstance(value, str):
                    self._words.setdefault(value, "K7M3QA")
                self._learn(value)

    def _settled(self, text: str) -> str:
        for found in _UUID.findall(text):
            self._words.setdefault(found, str(UUID(int=(0x01975A3E_0000_7000_8000 << 48) | len(self._words))))
        for random, settled in self._words.items():
            text = text.replace(random, settled)
        return text


def record(hub: EmbeddedHub, http: httpx.Client) -> dict[str, str]:
    """A whole day between a shop and the city, as the walk-through tells it."""
    day = Recorder(hub, http)
    day.call("ping", "GET", "/v1/ping?nonce=7f3a")
    code = hub.add_shop("Laden am Markt")
    paired = day.call("", "POST", "/v1/pair", {"code": code, "device_name": "Kasse 1", "client": "acme-pos 3.1"})
    told = {"code": "K7M3QA2W", "device_name": "Kasse 1", "client": "acme-pos 3.1"}
    request = _curl("POST", "/v1/pair", told, _HELLO | {"Content-Type": "application/json"})
    day.show("pair", request + f"```\n201\n{_pretty(paired)}\n```\n")
    token, epoch, offer = paired["token"], paired["epoch"], str(uuid4())

    def op(n: int, kind: str, **body: Any) -> dict[str, Any]:
        return {"n": n, "at": MONDAY_TEN, "type": kind, **body}

    def push(name: str, *ops: dict[str, Any], to: str = "", known: str = "") -> Any:
        return day.call(name, "POST", "/v1/sync/push", {"epoch": known or epoch, "ops": ops}, till=to or token)

    week = [{"weekday": day, "opens": "09:00", "closes": "18:00"} for day in range(6)]
    push(
        "push-shop",
        op(1, "shop.put", fields={"street": "Markt 1", "postcode": "46397", "town": "Bocholt", "opening": week[:1]}),
    )
    push("", op(2, "shop.put", fields={"opening": week}))
    fields = {"title": "Apfelsaft naturtrüb 1 l", "price": 329, "unit_price": 329, "unit_price_unit": "1 l"}
    push(
        "push-offer",
        op(3, "offer.put", offer=offer, base_rev=0, fields=fields | {"gtin": "09520000000011"}),
        op(4, "offer.allot", offer=offer, allot=5, seen_seq=0),
    )
    picture = _picture()
    day.name(hashlib.sha256(picture).hexdigest(), "$SHA256")
    day.call("image", "PUT", f"/v1/images/{hashlib.sha256(picture).hexdigest()}", picture, till=token)
    push("", op(5, "offer.put", offer=offer, base_rev=1, fields={"image": hashlib.sha256(picture).hexdigest()}))
    day.call("offers", "GET", "/v1/public/offers?q=apfelsaft")
    wanted = {"offer": offer, "quantity": 3, "display_name": "Frau Muster"}
    placed = day.call("reserve", "POST", "/v1/public/reservations", wanted, Idempotency_Key="b1946ac92492d234")
    day.call("sold-out", "POST", "/v1/public/reservations", wanted, Idempotency_Key="7c6a180b36896a0a")
    pulled = day.call("pull", "GET", "/v1/sync/pull?cursor=2&wait=25", till=token)
    reservation = pulled["events"][-1]["data"]["reservation"]["id"]
    push(
        "ready",
        op(6, "reservation.accept", reservation=reservation),
        op(7, "reservation.ready", reservation=reservation),
    )
    day.call("status", "GET", f"/v1/public/reservations/{placed['secret']}")
    push("wrong-code", op(8, "reservation.collect", reservation=reservation, code="AAAAAA"))
    part = [{"line": 1, "quantity": 2}]
    push("collect", op(9, "reservation.collect", reservation=reservation, code=placed["code"], lines=part))
    push("put-back", op(10, "reservation.put_back", reservation=reservation))
    second = day.call("", "POST", "/v1/pair", {"code": hub.new_code("laden-am-markt"), "device_name": "Kasse 2"})
    other = second["token"]
    push("", op(11, "offer.put", offer=offer, base_rev=2, fields={"price": 299}))
    push("conflict", op(1, "offer.put", offer=offer, base_rev=2, fields={"price": 349}), to=other)
    again = {"title": "Apfelsaft 1 l", "price": 319, "gtin": "09520000000011"}
    push("already-offered", op(2, "offer.put", offer=str(uuid4()), base_rev=0, fields=again), to=other)
    push("gap", op(20, "offer.withdraw", offer=offer))
    push("epoch", op(12, "offer.withdraw", offer=offer), known=str(uuid4()))
    page = day.call("snapshot", "GET", "/v1/sync/snapshot", till=token)
    day.call("snapshot-next", "GET", f"/v1/sync/snapshot?after={page['next']}", till=token)
    day.call("product", "GET", "/v1/products/09520000000011", till=token)
    day.call("wishes", "GET", "/v1/wishes", till=token)
    day.call("roll", "POST", "/v1/devices/roll", till=token)
    day.call("renew", "POST", "/v1/devices/renew", till=token)
    day.call("revoke", "DELETE", f"/v1/devices/{second['device']}", till=token)
    return day.parts


def tables() -> dict[str, str]:
    """What the contract says, as Markdown."""
    names = {op.__name__: op for op in _OPS}
    parts = {
        "limits": _limits(),
        "ops": "\n".join(_section(op) for op in names.values()),
        "problems": _problems(),
        "moves": _moves(),
    }
    told_apart = (messages.OpeningTime, ops.CollectedLine, messages.Problem)
    for model in (OfferFields, ShopFields, OfferView, ReservationView, messages.Line, OpResult, Event, *told_apart):
        parts[f"fields-{model.__name__}"] = _fields(model)
    return parts


def openapi(http: httpx.Client) -> str:
    """The document as it is committed."""
    return json.dumps(http.get("/v1/openapi.json").json(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def written(guide: str, parts: dict[str, str]) -> str:
    """The guide with every marked part made anew. Raises KeyError where a mark has no part."""
    return _PART.sub(lambda found: f"{found[1]}{parts[found[2]].rstrip()}\n{found[3]}", guide)


def made(folder: Path) -> tuple[str, str]:
    """The guide and the OpenAPI document as they must be."""
    settings = Settings(str(folder / "hub.sqlite"), city="Bocholt", expiry_seconds=3600)
    with (
        EmbeddedHub(folder, clock=Clock(), settings=settings) as hub,
        line_to(hub.url) as http,
    ):
        return written(GUIDE.read_text(encoding="utf-8"), tables() | record(hub, http)), openapi(http)


# -- Markdown ---------------------------------------------------------------------------------------------------------


def _curl(method: str, path: str, body: Any, headers: dict[str, str]) -> str:
    lines = [f'curl -s -X {method} "$HUB{path}"']
    lines += [f'-H "{key}: {text}"' if "Bearer" in text else f"-H '{key}: {text}'" for key, text in headers.items()]
    if isinstance(body, bytes):
        lines.append("--data-binary @picture.png")
    elif body is not None:
        lines.append("-d '" + json.dumps(body, ensure_ascii=False) + "'")
    return "```sh\n" + " \\\n  ".join(lines) + "\n```\n\n"


def _shown(answer: httpx.Response, told: Any) -> str:
    retry = f"\nRetry-After: {answer.headers['retry-after']}" if "retry-after" in answer.headers else ""
    body = f"\n{_pretty(told)}" if told is not None else ""
    return f"```\n{answer.status_code}{retry}{body}\n```\n"


def _pretty(told: Any, width: int = 116, indent: str = "") -> str:
    """JSON whose short parts stay on one line."""
    flat = json.dumps(told, ensure_ascii=False)
    if len(indent) + len(flat) <= width or not isinstance(told, dict | list) or not told:
        return flat
    deeper = indent + "  "
    if isinstance(told, dict):
        inside = [
            f"{deeper}{json.dumps(key)}: {_pretty(value, width - len(key) - 4, deeper)}" for key, value in told.items()
        ]
        return "{\n" + ",\n".join(inside) + f"\n{indent}}}"
    return "[\n" + ",\n".join(deeper + _pretty(value, width, deeper) for value in told) + f"\n{indent}]"


def _section(model: type[BaseModel]) -> str:
    kind = model.model_fields["type"].default
    doc = " ".join((model.__doc__ or "").split())
    return f"#### `{kind}`\n\n{doc}\n\n{_fields(model, leave_out=('type', 'n', 'at'))}\n"


def _fields(model: type[BaseModel], leave_out: tuple[str, ...] = ()) -> str:
    schema = model.model_json_schema()
    required = schema.get("required", [])
    rows = [
        f"| `{name}` | {_kind(told)} | {'yes' if name in required else ''} |"
        for name, told in schema["properties"].items()
        if name not in leave_out
    ]
    return "\n".join(["| field | type | required |", "|---|---|---|", *rows])


def _kind(told: dict[str, Any]) -> str:
    if "anyOf" in told:
        return " or ".join(_kind(one) for one in told["anyOf"])
    if "$ref" in told:
        return str(told["$ref"]).rpartition("/")[2]
    if "enum" in told:
        return ", ".join(f"`{json.dumps(one, ensure_ascii=False)}`" for one in told["enum"])
    kind = str(told.get("format", told.get("type", "anything")))
    if kind == "array":
        kind = f"list of {_kind(told['items'])}" if told.get("items") else "list"
    bounds = [
        text.format(told[name])
        for name, text in (
            ("minimum", "≥ {:,}"),
            ("maximum", "≤ {:,}"),
            ("minLength", "at least {} characters"),
            ("maxLength", "at most {:,} characters"),
            ("maxItems", "at most {:,}"),
            ("pattern", "`{}`"),
        )
        if name in told
        and not (name == "maximum" and told[name] == 2**53)
        and not (name == "pattern" and "|" in told[name])
    ]
    return f"{kind} ({', '.join(bounds)})" if bounds else kind


def _limits() -> str:
    rows = [
        ("operations in one push", f"{limits.MAX_OPS_PER_PUSH:,}"),
        ("bytes of a push, unpacked", f"{limits.MAX_PUSH_BYTES:,}"),
        ("bytes of any other JSON body", "32,768"),
        ("bytes and pixels of a picture", "8,388,608 bytes, 40,000,000 pixels"),
        ("events in one pull", f"{limits.MAX_EVENTS_PER_PULL}"),
        ("seconds a pull may wait", f"{limits.MAX_WAIT_SECONDS}"),
        ("pieces in one reservation", f"{limits.MAX_QUANTITY}"),
        ("pieces in one allotment", f"{limits.MAX_ALLOTMENT:,}"),
        ("answers are gzipped, and requests should be, from", f"{limits.GZIP_FROM_BYTES:,} bytes"),
    ]
    return "\n".join(["| what | at most |", "|---|---|", *(f"| {what} | {most} |" for what, most in rows)])


def _problems() -> str:
    rows = [f"| `{one.type}` | {one.status} | {one.title_en} {one.hint_en} |" for one in PROBLEMS.values()]
    return "\n".join(["| type | status | what it says |", "|---|---|---|", *rows])


def _moves() -> str:
    lines = [
        f"    {before} --> {after.to}: {action}{' (late)' if after.late else ''} · {after.actor}"
        for (before, action), after in MOVES.items()
    ]
    return "\n".join(["```mermaid", "stateDiagram-v2", "    [*] --> placed: reserve · citizen", *lines, "```"])


def _picture() -> bytes:
    painted = io.BytesIO()
    Image.new("RGB", (64, 64), (15, 118, 110)).save(painted, "PNG")
    return painted.getvalue()


def main() -> None:
    """Write both files."""
    with tempfile.TemporaryDirectory() as folder:
        guide, document = made(Path(folder))
    GUIDE.write_text(guide, encoding="utf-8")
    OPENAPI.write_text(document, encoding="utf-8")


if __name__ == "__main__":
    main()
