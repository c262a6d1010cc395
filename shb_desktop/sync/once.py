"""One round with the hub and out again: what `shb sync` does."""

import contextlib
from dataclasses import dataclass
from functools import partial

from shb_desktop.ledger import outbox
from shb_desktop.ledger.database import Book
from shb_desktop.paths import Home
from shb_desktop.sync import engine, planning
from shb_desktop.sync.client import Hub
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import Revoked, SyncError, TokenGone
from shb_desktop.sync.lock import SyncLock
from shb_desktop.sync.pictures import Album, album
from shb_desktop.sync.renewing import renew_if_due
from shb_desktop.sync.rolling import roll_if_due


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
    with SyncLock(home.sync_lock):
        try:
            renew_if_due(book, credentials)
            with contextlib.suppress(SyncError):  # the present token holds on
                roll_if_due(book, credentials)
            with _opened(book, credentials) as hub:
                return _round(book, hub, album(home.pictures))
        except Revoked:
            forget_secrets(book, credentials)
            raise


def opened_hub(book: Book, credentials: Credentials) -> tuple[str, str]:
    """The hub's origin and this till's token. Raises NotPaired, Revoked, TokenGone."""
    with book.read() as connection:
        link = planning.position(connection).link
    token = credentials.token()
    if token is None:
        raise TokenGone
    return link.hub, token


def forget_secrets(book: Book, credentials: Credentials) -> None:
    """This till was signed off: its token and everything personal go, the ledger and what signs the unsent stay."""
    engine.sign_off(book)
    credentials.keep_proof()
    credentials.forget_token()
    credentials.forget_seal_key()


def _opened(book: Book, credentials: Credentials) -> Hub:
    origin, token = opened_hub(book, credentials)
    return Hub(origin, token)


def _round(book: Book, hub: Hub, pictures: Album) -> Summary:
    pushed = refused = pulled = 0
    failures: dict[str, SyncError] = {}
    waiting, moved = 0, True
    steps = {"up": partial(engine.upload, book, hub, pictures), "down": partial(engine.download, book, hub)}
    # What is taken in may ask for an answer (a new lease, a reminder), and what is told comes back as an event.
    while moved:
        moved = False
        for name, step in steps.items():
            more = name not in failures
            while more:
                try:
                    done = step()
                except Revoked:
                    raise
                except SyncError as problem:
                    failures[name] = problem
                    break
                pushed, refused, pulled = pushed + done.pushed, refused + done.refused, pulled + done.pulled
                more = done.more and done.patience is None
                moved = moved or bool(done.pushed or done.pulled or done.more)
                if done.patience is not None:
                    failures[name] = done.patience
        with book.read() as connection:
            waiting = outbox.waiting_count(connection)
        moved = moved or (waiting > 0 and not failures)
    engine.erase_due(book)
    for failure in failures.values():
        raise failure
    return Summary(pushed, refused, pulled, waiting)
