"""The OpenAPI document against the hub: requests made from it, sound and bent, by nobody and by a till.

No answer may be a 5xx, have a status, a media type or a body that the document does not tell. Run the long form as
`python -m tests.faults.schema_storm [EXAMPLES] [SEED]`; EXAMPLES is per endpoint, role and kind.
"""

import sys
import tempfile
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import httpx
import hypothesis
from hypothesis.errors import Unsatisfiable
from schemathesis import Case, GenerationMode, openapi
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from prima.contract.messages import PairAnswer
from prima.hub.embedded import EmbeddedHub
from prima.hub.services import checking
from prima.hub.settings import Limits, Settings
from tests.hub.town import Clock, Till, Town, line_to

_OFTEN = Limits(*(["1000000 per second"] * len(Limits.__dataclass_fields__)))
_CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
_GTIN = "09520000000011"


class Storm:
    """A running hub with a shop, and everything that is thrown at it."""

    def __init__(self, hub: EmbeddedHub, http: httpx.Client) -> None:
        self._hub, self._http = hub, http
        self._schema = openapi.from_dict(http.get("/v1/openapi.json").json())
        self._offer = self._secret = ""
        self._till = self._paired()
        self.thrown: dict[tuple[str, int], int] = {}

    def rage(self, examples: int, seed: int) -> None:
        """Throw `examples` requests of each kind at each endpoint; raises on the first answer that must not be."""
        for found in self._schema.get_all_operations():
            operation = cast("Any", found).ok()
            for mode in GenerationMode.POSITIVE, GenerationMode.NEGATIVE:
                for known in False, True:
                    self._at(operation, mode, known, examples, seed)
        assert checking.check(self._hub.office) == ()

    def _at(self, operation: Any, mode: GenerationMode, known: bool, examples: int, seed: int) -> None:
        @hypothesis.seed(seed)
        @hypothesis.settings(
            max_examples=examples,
            database=None,
            deadline=None,
            suppress_health_check=list(hypothesis.HealthCheck),
            phases=[hypothesis.Phase.generate, hypothesis.Phase.shrink],
        )
        @hypothesis.given(case=operation.as_strategy(generation_mode=mode))
        def throw(case: Case[Any]) -> None:
            self._throw(case, known=known, near=known and mode is GenerationMode.POSITIVE)

        try:
            throw()
        except Unsatisfiable:  # an endpoint that has nothing to bend
            assert mode is GenerationMode.NEGATIVE

    def _throw(self, case: Case[Any], *, known: bool, near: bool) -> None:
        headers = {}
        if isinstance(case.query.get("wait"), int):
            case.query["wait"] = min(0, case.query["wait"])  # nothing will come, so there is nothing to wait for
        if known:
            if self._till.post([]).status_code != 200:  # a storm may well revoke or quarantine it
                self._till = self._paired()
            headers = self._till.headers
            if near:
                self._come_near(case)
        answer = case.call_and_validate(base_url=self._hub.url, headers=headers, checks=_CHECKS, timeout=20)
        key = (f"{case.method} {case.operation.path}", answer.status_code)
        self.thrown[key] = self.thrown.get(key, 0) + 1

    def _come_near(self, case: Case[Any]) -> None:
        """Name things that are there, and let a push get past epoch and watermark: what lies behind is to be tried."""
        real = {"offer": self._offer, "secret": self._secret, "gtin": _GTIN}
        for name in real.keys() & (case.path_parameters or {}).keys():
            case.path_parameters[name] = real[name]
        body: Any = case.body
        if not isinstance(body, dict):
            return
        if case.operation.path.endswith("/reservations") and "offer" in body:
            body["offer"] = self._offer
        if case.operation.path.endswith("/preview"):
            body.update({name: value for name, value in (("title", "Apfelsaft"), ("price", 329)) if not body.get(name)})
        if case.operation.path.endswith("/push"):
            body["epoch"] = str(self._till.identity.epoch)
            ops = [op for op in body.get("ops") or () if isinstance(op, dict)]
            for n, op in enumerate(ops, self._till.pull().last_n + 1):
                op["n"] = n
                op.update({name: self._offer for name in ("offer",) if name in op and n % 2})
            body["ops"] = ops

    def _paired(self) -> Till:
        code = self._hub.add_shop(f"Laden {uuid4().hex[:6]}")
        answer = self._http.post("/v1/pair", json={"code": code, "device_name": "Kasse"})
        till = Till(self._http, PairAnswer.model_validate_json(answer.content))
        self._offer = till.publish(500, gtin=_GTIN)
        self._secret = Town(self._hub, Clock(), self._http).reserved(self._offer)["secret"]
        return till


def rage(folder: Path, database: str, examples: int, seed: int) -> dict[tuple[str, int], int]:
    """One storm over a hub of its own; how often each endpoint gave each status."""
    settings = Settings(database, expiry_seconds=3600, limits=_OFTEN)
    with (
        EmbeddedHub(folder, clock=Clock(), settings=settings) as hub,
        line_to(hub.url) as http,
    ):
        storm = Storm(hub, http)
        storm.rage(examples, seed)
        return storm.thrown


def main() -> int:
    """A long storm on SQLite; prints what was answered."""
    examples = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    with tempfile.TemporaryDirectory() as folder:
        thrown = rage(Path(folder), str(Path(folder) / "hub.sqlite"), examples, seed)
    for (endpoint, status), count in sorted(thrown.items()):
        print(f"{endpoint}: {status} × {count}")
    print(f"{sum(thrown.values())} requests, seed {seed}: no 5xx, nothing undocumented")
    return 0


if __name__ == "__main__":
    sys.exit(main())
