"""Answers that carry JSON: written once as text, with the request's nonce."""

from fastapi import Request, Response

from prima.contract.messages import Message
from prima.hub.api.problems import echo


def json_answer(request: Request, body: str | Message, status: int = 200) -> Response:
    """A message, or its JSON text, as the answer."""
    text = body if isinstance(body, str) else body.model_dump_json(exclude_none=True)
    headers = {**echo(request), "Cache-Control": "no-store"}
    return Response(text, status, headers, "application/json")
