"""One round with the hub and out again: what `shb sync` does."""

from dataclasses import dataclass

from shb_desktop.ledger import outbox
from shb_desktop.ledger.database import Book
from shb_desktop.paths import Home
from shb_desktop.sync import engine
from shb_desktop.sync.client import Hub
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import Revoked, SyncError, TokenGone
from shb_desktop.sync.lock import SyncLock


@dataclass(frozen=True, slots=True)
class Summary:
    """Operations sent (and of them refused), events and snapshot rows taken in, operations that still wait."""

    pushed: int
    refused: int
    pulled: int
    waiting: int


def run_once(book: Book, home: Home) -> Summary:
    """Send everything, take everything in, without waiting for news.

    A failed upload does not keep the download from happening; the first failure is raised afterwards. Raises
    NotPaired, TokenGone, SyncElsewhere, Revoked and whatever keeps the hub away.
    """
    credentials = Credentials(home)
    with SyncLock(home.sync_lock), _opened(book, credentials) as hub:
        try:
            return _round(book, hub)
        except Revoked:
            forget_secrets(book, credentials)
            raise


def opened_hub(book: Book, credentials: Credentials) -> tuple[str, str]:
    """The hub's origin and this till's token. Raises NotPaired, Revoked, TokenGone."""
    with book.read() as connection:
        link = engine.position(connection).link
    token = credentials.token()
    if token is None:
        raise TokenGone
    return link.hub, token


def forget_secrets(book: Book, credentials: Credentials) -> None:
    """This till was signed off: its token and everything personal go, the ledger stays."""
    engine.sign_off(book)
    credentials.forget_token()
    credentials.forget_seal_key()


def _opened(book: Book, credentials: Credentials) -> Hub:
    origin, token = opened_hub(book, credentials)
    return Hub(origin, token)


def _round(book: Book, hub: Hub) -> Summary:
    pushed = refused = pulled = 0
    failure: SyncError | None = None
    # What is taken in may ask for an answer (a new lease, a reminder), so send, take in, send.
    for step in (engine.upload, engine.download, engine.upload):
        try:
            more = True
            while more:
                done = step(book, hub)
                pushed, refused, pulled = pushed + done.pushed, refused + done.refused, pulled + done.pulled
                more = done.more
        except Revoked:
            raise
        except SyncError as problem:
            failure = failure or problem
    engine.erase_due(book)
    if failure is not None:
        raise failure
    with book.read() as connection:
        return Summary(pushed, refused, pulled, outbox.waiting_count(connection))
