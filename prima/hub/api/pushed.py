"""The body of a push: read at once, and by a more patient reader where one of its operations cannot be read so."""

import json
from typing import Any

from pydantic import TypeAdapter, ValidationError

from prima.contract import limits
from prima.contract.ops import PushRequest
from prima.hub.errors import Refusal

_HEAD: TypeAdapter[PushRequest] = TypeAdapter(PushRequest)
_MOST_N = 2**53


def read(body: bytes) -> PushRequest:
    """The push. An operation in it needs a number and no more: whoever does the rest refuses it by that.

    Raises Refusal ("invalid") for what is no push: no JSON object (RFC 8259), no epoch, operations without a number or
    more of them than `MAX_OPS_PER_PUSH`, or nested deeper than Python follows.
    """
    try:
        return PushRequest.model_validate_json(body)
    except ValidationError as problem:
        return _patiently(body, problem)


def _patiently(body: bytes, problem: ValidationError) -> PushRequest:
    """One lone surrogate (RFC 8259 §8.2), one endless number or one type of no known form must not cost the others."""
    try:
        told = json.loads(body.decode("utf-8", "surrogateescape"), parse_int=_whole)
        ops = told["ops"]
        request = _HEAD.validate_python({"epoch": told["epoch"], "ops": ()})
        if len(ops) > limits.MAX_OPS_PER_PUSH or not all(_numbered(op) for op in ops):
            raise Refusal("invalid", detail="ops")
    except (ValueError, KeyError, TypeError, RecursionError):
        first = problem.errors(include_url=False, include_context=False, include_input=False)[0]
        raise Refusal("invalid", detail=".".join(str(step) for step in first["loc"]) or None) from None
    return request.model_copy(update={"ops": tuple(ops)})


def _whole(digits: str) -> Any:
    try:
        return int(digits)
    except ValueError:  # more digits than Python reads: no field of any operation takes it
        return digits


def _numbered(op: Any) -> bool:
    return isinstance(op, dict) and type(op.get("n")) is int and 1 <= op["n"] <= _MOST_N
