"""Who may do what: every endpoint of the document against everyone who might call it."""

import hashlib
import io
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx
import pytest
from PIL import Image
from sqlalchemy import text

from tests.hub.town import Till, Town, placed_id

ROLES = ("nobody", "citizen", "shop A", "shop B", "revoked", "quarantined")
EVERYONE = dict.fromkeys(ROLES, "ok")
A_TILL = {
    "nobody": "unauthorised",
    "citizen": "unauthorised",
    "shop A": "ok",
    "shop B": "ok",
    "revoked": "revoked",
    "quarantined": "quarantined",
}
# Everything is asked about shop A; where it names something of A's, shop B is told that there is no such thing.
ALLOWED: dict[str, dict[str, str]] = {
    "GET /v1/ping": EVERYONE,
    "POST /v1/pair": dict.fromkeys(ROLES, "pairing-code"),
    "POST /v1/devices/roll": A_TILL,
    "POST /v1/devices/renew": A_TILL,
    "DELETE /v1/devices/{device}": A_TILL | {"shop B": "not-found"},
    "POST /v1/sync/push": A_TILL | {"shop B": "all refused"},
    "GET /v1/sync/pull": A_TILL,
    "GET /v1/sync/snapshot": A_TILL,
    "PUT /v1/images/{sha256}": A_TILL,
    "POST /v1/preview": A_TILL,
    "GET /v1/public/offers": EVERYONE,
    "GET /v1/public/offers/{offer}": EVERYONE,
    "POST /v1/public/reservations": EVERYONE,
    "GET /v1/public/reservations/{secret}": dict.fromkeys(ROLES, "unknown-reservation") | {"citizen": "ok"},
    "DELETE /v1/public/reservations/{secret}": dict.fromkeys(ROLES, "unknown-reservation") | {"citizen": "ok"},
    "POST /v1/public/proofs/{secret}": dict.fromkeys(ROLES, "unknown-proof"),
    "GET /v1/products/{gtin}": A_TILL,
    "GET /v1/wishes": A_TILL,
}
GTIN = "09520000000011"


@dataclass
class Cast:
    """Everyone, and what belongs to shop A."""

    town: Town
    ours: Till = field(init=False)
    theirs: Till = field(init=False)
    tokens: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        town = self.town
        self.ours, self.theirs = town.till(), town.till("Buchhandlung")
        self.offer = self.ours.publish(50, gtin=GTIN)
        self.secret = town.reserved(self.offer)["secret"]
        self.reservation = placed_id(self.ours)
        self.spare = town.second_till(self.ours)
        revoked, quarantined = town.second_till(self.ours), town.second_till(self.ours)
        town.http.delete(f"/v1/devices/{revoked.identity.device}", headers=self.ours.headers)
        quarantined.do("offer.withdraw", offer=str(uuid4()))
        quarantined.post([{"n": 1, "at": 1, "type": "offer.withdraw", "offer": str(uuid4())}])
        self.tokens = {
            "nobody": "",
            "citizen": self.secret,
            "shop A": self.ours.identity.token,
            "shop B": self.theirs.identity.token,
            "revoked": revoked.identity.token,
            "quarantined": quarantined.identity.token,
        }

    def ask(self, endpoint: str, role: str) -> httpx.Response:
        method, _, path = endpoint.partition(" ")
        picture = _picture(role)
        values = {
            "device": str(self.spare.identity.device),
            "sha256": hashlib.sha256(picture).hexdigest(),
            "offer": self.offer,
            # Only the citizen knows the secret; everyone else can but guess.
            "secret": self.secret if role == "citizen" else "x" * 43,
            "gtin": GTIN,
        }
        headers = {"Authorization": f"Bearer {self.tokens[role]}"} if self.tokens[role] else {}
        more: dict[str, Any] = {}
        if endpoint == "POST /v1/pair":
            more = {"json": {"code": "AAAAAAAA", "device_name": "Kasse"}}
        elif endpoint == "POST /v1/sync/push":
            more = {"json": {"epoch": str(self.ours.identity.epoch), "ops": self._ops(role)}}
        elif endpoint == "POST /v1/public/reservations":
            headers["Idempotency-Key"] = str(uuid4())
            more = {"json": {"offer": self.offer, "quantity": 1}}
        elif endpoint == "POST /v1/preview":
            more = {"json": {"title": "Apfelsaft", "price": 329}}
        elif endpoint == "PUT /v1/images/{sha256}":
            more = {"content": picture}
        return self.town.http.request(method, path.format(**values), headers=headers, **more)

    def _ops(self, role: str) -> list[dict[str, Any]]:
        # Whoever may not push at all uses up no numbers.
        till = {"shop A": self.ours, "shop B": self.theirs}.get(role) or Till(self.town.http, self.ours.identity)
        return [
            till.op("offer.put", offer=self.offer, base_rev=1, fields={"brand": role}),
            till.op("offer.allot", offer=self.offer, allot=40, seen_seq=99),
            till.op("reservation.accept", reservation=self.reservation),
            till.op("reservation.reject", reservation=self.reservation, reason="nein"),
            till.op("offer.withdraw", offer=self.offer),
        ]


@pytest.fixture
def cast(town: Town) -> Cast:
    return Cast(town)


def test_the_table_names_every_endpoint_there_is(town: Town) -> None:
    paths = town.http.get("/v1/openapi.json").json()["paths"]
    assert {f"{method.upper()} {path}" for path, methods in paths.items() for method in methods} == set(ALLOWED)


def test_everyone_may_do_what_the_table_says_and_nothing_else(cast: Cast) -> None:
    found = {}
    # What changes shop A comes last, and shop A itself after everyone who may not.
    late = ("DELETE /v1/public/reservations/{secret}", "POST /v1/sync/push", "DELETE /v1/devices/{device}")
    for endpoint in sorted(ALLOWED, key=lambda one: (one in late, late.index(one) if one in late else 0)):
        before = _of_shop_a(cast)
        for role in sorted(ROLES, key=lambda one: one == "shop A"):
            found[endpoint, role] = _outcome(cast.ask(endpoint, role))
            if endpoint not in ("POST /v1/public/reservations", late[0]) and role != "shop A":
                assert _of_shop_a(cast) == before, f"{role} changed shop A by {endpoint}"
    assert found == {(endpoint, role): said for endpoint, row in ALLOWED.items() for role, said in row.items()}


def test_a_method_that_is_not_offered_is_refused_to_everyone(cast: Cast) -> None:
    paths: dict[str, set[str]] = {}
    for endpoint in ALLOWED:
        method, _, path = endpoint.partition(" ")
        paths.setdefault(path, set()).add(method)
    for path, offered in paths.items():
        for method in {"GET", "POST", "PUT", "PATCH", "DELETE"} - offered:
            for role in ROLES:
                said = _outcome(cast.ask(f"{method} {path}", role))
                # read as a device of that name
                if path in ("/v1/devices/roll", "/v1/devices/renew") and method == "DELETE":
                    assert said == ("invalid" if A_TILL[role] == "ok" else A_TILL[role])
                else:
                    assert said == "method", (method, path, role)


def test_a_shop_hears_and_sees_of_itself_alone(cast: Cast) -> None:
    told = (
        cast.theirs.pull().model_dump_json() + cast.town.http.get("/v1/sync/snapshot", headers=cast.theirs.headers).text
    )
    assert cast.offer not in told
    assert cast.reservation not in told


def _outcome(answer: httpx.Response) -> str:
    if answer.status_code >= 400:
        return str(answer.json()["type"]).rpartition(":")[2]
    if "results" in answer.text and {one["status"] for one in answer.json()["results"]} == {"refused"}:
        return "all refused"
    return "ok"


def _of_shop_a(cast: Cast) -> list[str]:
    """All rows of shop A, but for when it was heard."""
    with cast.town.hub.office.database.read() as connection:
        shop = str(cast.ours.identity.shop.id)
        return sorted(
            str(tuple(row))
            for table in ("offer", "reservation", "reservation_line", "event", "op_result", "image")
            for row in connection.execute(text(f"SELECT * FROM {table}"))
            if str(row[0]).replace("-", "") == shop.replace("-", "")
        )


def _picture(role: str) -> bytes:
    painted = io.BytesIO()
    Image.new("RGB", (8, 8), (len(role), 0, 0)).save(painted, "PNG")
    return painted.getvalue()
