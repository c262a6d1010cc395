"""What a request for one of the busiest pages says of itself, read at once: a Request looks for each head anew."""

from typing import NamedTuple

from starlette.types import Scope

from prima.hub.services.throttle import who


class Asked(NamedTuple):
    """`address`: whom limits count for. Heads as they were sent, "" where they were not; `scope` is ASGI's."""

    scope: Scope
    path: str
    query: bytes
    address: str
    host: str
    languages: str
    codings: str
    known: str

    @property
    def packs(self) -> bool:
        """Whether an answer may be packed."""
        return "gzip" in self.codings


def asked(scope: Scope) -> Asked:
    """Of several heads of one name the first."""
    head = dict(reversed(scope["headers"])).get
    client = scope.get("client")
    return Asked(
        scope,
        scope["path"],
        scope.get("query_string", b""),
        who(client[0]) if client else "unknown",
        head(b"host", b"").decode("latin-1"),
        head(b"accept-language", b"").decode("latin-1"),
        head(b"accept-encoding", b"").decode("latin-1"),
        head(b"if-none-match", b"").decode("latin-1"),
    )
