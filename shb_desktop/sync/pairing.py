"""From a one-time code to a till that the hub knows."""

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from prima.contract.reservation import OPEN, State
from shb_desktop import __version__
from shb_desktop.domain.staff import Deed
from shb_desktop.ledger import hub_link, inbox, offers, outbox, reservations
from shb_desktop.ledger.database import Book, Connection
from shb_desktop.ledger.hub_link import Link
from shb_desktop.paths import Home
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import BadPairingCode

if TYPE_CHECKING:
    from prima.contract.messages import PairAnswer

OTHER_SHOP = "Dieser PC wurde mit einem anderen Geschäft gekoppelt."


def pair(book: Book, home: Home, url: str, code: str, device_name: str = "Kasse 1") -> Link:
    """Couple this home with the hub at `url`; what waits goes out under the new identity, in its old order.

    Works just the same when the till was paired before: with the same shop everything goes on, with another one its
    own reservations end here and its offers are told anew. Raises BadAddress, PlainHttp, BadPairingCode, Refused
    (the hub does not take the code), CredentialsUnusable, OwnerOnly, and whatever keeps the hub away.
    """
    book.actor.must(Deed.SETTINGS)
    from prima.contract.codes import normalise_pairing_code
    from shb_desktop.sync.client import Hub, checked_origin

    origin = checked_origin(url)
    normal = normalise_pairing_code(code)
    if normal is None:
        raise BadPairingCode
    with Hub(origin) as hub:
        answer = hub.pair(normal, device_name)
    return take_on(book, Credentials(home), origin, answer, device_name)


class Keeper(Protocol):
    """Where the till's token lies."""

    def keep_token(self, token: str) -> None:
        """Keep it."""

    def forget_token(self) -> None:
        """Forget it."""


def take_on(book: Book, keeper: Keeper, origin: str, answer: "PairAnswer", device_name: str = "") -> Link:
    """Be from now on who the hub at `origin` says; nothing is half done after a power cut."""
    linked = Link(
        hub=origin,
        device=str(answer.device),
        shop=str(answer.shop.id),
        shop_name=answer.shop.name,
        city=answer.city,
        epoch=str(answer.epoch),
        storefront=answer.storefront,
    )
    # In this order a power cut leaves a till without a token, which asks to be paired; never one that speaks with the
    # old token under the new numbers, which the hub would take for a clone.
    keeper.forget_token()
    with book.write() as connection:
        join(connection, book, linked, device_name)
    keeper.keep_token(answer.token)
    return linked


def join(connection: Connection, book: Book, linked: Link, device_name: str = "") -> None:
    """Take on a new identity, in the caller's transaction. `device_name` is what was told of this computer."""
    before = hub_link.link(connection)
    hub_link.begin_anew(connection)
    if before is not None and before.shop != linked.shop:
        _leave_shop(connection, book)
    outbox.renumber(connection)
    inbox.set_apart(connection)
    hub_link.keep_link(connection, linked)
    hub_link.note_revoked(connection, False)
    hub_link.note_renewed(connection)
    hub_link.note_token(connection, book.clock())
    outbox.note(
        connection,
        "device.pair",
        linked.device,
        {"hub": linked.hub, "shop": linked.shop_name, "device_name": device_name, "client": __version__},
        book.clock(),
    )


def _leave_shop(connection: Connection, book: Book) -> None:
    """What waits and what is reserved concerns the shop that this till belonged to until now."""
    outbox.dismiss_waiting(connection)
    for open_one in reservations.in_states(connection, book.seal, OPEN, limit=1_000_000):
        ended = open_one._replace(state=State.CANCELLED, reason=OTHER_SHOP)
        reservations.keep(connection, book.seal, ended, book.clock())
    hub_link.part_from_reservations(connection)
    hub_link.rename_offers(connection, book.clock())
    renamed = offers.all_offers(connection)
    hub_link.keep_unnamed(connection, {offer.id for offer in renamed})
    for offer in renamed:
        offers.keep(connection, replace(offer, rev=0, acknowledged=None, held=0, problem=""))
