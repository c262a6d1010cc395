"""The till's token is changed for a new one from time to time, so that a copy of it is worth nothing for long."""

from shb_desktop.ledger import hub_link
from shb_desktop.ledger.database import Book
from shb_desktop.sync.client import Hub
from shb_desktop.sync.credentials import Credentials

TOKEN_DAYS = 30
_DAY_MS = 86_400_000


def roll_if_due(book: Book, credentials: Credentials) -> bool:
    """Fetch a new token when the present one is TOKEN_DAYS old; whether it was fetched.

    The present one holds until the new one is used first, so a lost answer or a power cut locks nobody out. Call it
    while no request is on its way. Raises whatever keeps the hub away, CredentialsUnusable.
    """
    with book.read() as connection:
        link, since = hub_link.link(connection), hub_link.token_since(connection)
        over = hub_link.revoked(connection)
    token = credentials.token()
    now = book.clock()
    if link is None or over or token is None or 0 <= now - since < TOKEN_DAYS * _DAY_MS:
        return False
    with Hub(link.hub, token) as hub:
        credentials.keep_token(hub.roll().token)
    with book.write() as connection:
        hub_link.note_token(connection, now)
    return True
