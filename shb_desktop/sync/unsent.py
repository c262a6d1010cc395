"""What this till had left to say when it was signed off, as a signed file that a person takes to the city."""

import json
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from prima.contract.unsent import SignedUnsent, Unsent, signature
from shb_desktop.errors import ShopError
from shb_desktop.ledger import hub_link, outbox
from shb_desktop.ledger.database import Book
from shb_desktop.services.exporting.tables import finished
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import NotPaired
from shb_desktop.sync.planning import MAX_OP_BYTES

_ALL = 10_000_000


class NothingUnsent(ShopError):
    """Every message has its answer."""

    code = "nothing-unsent"
    title = "Es ist nichts ungesendet."
    hint = "Alles, was von hier zu melden war, hat eine Antwort der Stadt."


class NoProof(ShopError):
    """Neither the till's token nor what was made of it is there any more."""

    code = "no-proof"
    title = "Die Datei ließe sich nicht unterschreiben."
    hint = "Der frühere Zugang dieses PCs ist nicht mehr da. Koppeln Sie ihn neu: Was wartet, wird dann gesendet."


@dataclass(frozen=True, slots=True)
class Exported:
    """How many messages were written where."""

    count: int
    target: Path


def export_unsent(book: Book, credentials: Credentials, target: Path) -> Exported:
    """Write the operations that wait to `target`, signed; they go on waiting in the book. Nothing personal is in them.

    Raises NotPaired, NothingUnsent, NoProof, ExportFailed.
    """
    key = credentials.proof_key()
    with book.read() as connection:
        link = hub_link.link(connection)
        waiting = outbox.next_batch(connection, _ALL, _ALL, MAX_OP_BYTES)
        last_n = outbox.answered(connection)
    if link is None:
        raise NotPaired
    if not waiting:
        raise NothingUnsent
    if key is None:
        raise NoProof
    told = Unsent(
        hub=link.hub,
        shop=UUID(link.shop),
        device=UUID(link.device),
        epoch=UUID(link.epoch),
        made_at=book.clock(),
        last_n=last_n,
        ops=tuple(json.loads(op.text) for op in waiting),
    )
    payload = told.model_dump_json()
    signed = SignedUnsent(payload=payload, signature=signature(key, payload))
    with finished(target) as part:
        part.write_text(signed.model_dump_json(), encoding="utf-8")
    return Exported(len(waiting), target)
