"""An article goes by another offer of the shop in the city from now on: what the book has of it follows."""

from sqlalchemy import Connection

from prima.contract.reservation import OPEN
from shb_desktop.domain.article import PIECE
from shb_desktop.ledger import outbox
from shb_desktop.ledger.driver import run

_OPEN = ", ".join(f"'{state}'" for state in sorted(OPEN))
_HELD = f"""SELECT coalesce(sum(quantity), 0) FROM reservation_line AS line JOIN reservation ON reservation = id
    WHERE state IN ({_OPEN}) AND line.offer = ?"""


def rename(connection: Connection, former: str, offer: str, lost: bool) -> None:
    """The offer `former` is called `offer`. What the city never had or has `lost` of the former one comes along.

    What was reserved of `offer` before its article was known here is held on the shelf from now on. What the city
    refused of the former one is settled with it.
    """
    (article,) = run(connection, "SELECT article FROM offer WHERE id = ?", (former,)).fetchone()
    run(connection, "UPDATE offer SET id = ? WHERE id = ?", (offer, former))
    if lost:
        run(connection, "UPDATE reservation_line SET offer = ? WHERE offer = ?", (offer, former))
    (unknown,) = run(connection, f"{_HELD} AND line.article IS NULL", (offer,)).fetchone()
    if unknown:
        run(connection, "UPDATE stock SET held = held + ? WHERE article = ?", (unknown * PIECE, article))
    run(connection, "UPDATE reservation_line SET article = ? WHERE offer = ? AND article IS NULL", (article, offer))
    (held,) = run(connection, _HELD, (offer,)).fetchone()
    run(connection, "UPDATE offer SET held = ? WHERE id = ?", (held, offer))
    outbox.dismiss_refused(connection, former)
