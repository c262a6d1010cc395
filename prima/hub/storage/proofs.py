"""Wishes that wait for their mailed link, and how often a contact's goods were not fetched."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from prima.hub.storage.schema import city, no_show, proof


@dataclass(frozen=True, slots=True)
class Proof:
    """A wish (the contract's ReserveRequest as JSON) outside of the stock until its link is followed."""

    shop: UUID
    id: UUID
    wanted: str
    expires_at: int


def add(connection: Connection, new: Proof, hash_: bytes) -> None:
    """Let a wish wait. Raises Duplicate where it waits already."""
    connection.execute(
        insert(proof).values(shop=new.shop, id=new.id, hash=hash_, wanted=new.wanted, expires_at=new.expires_at)
    )


def get(connection: Connection, shop: UUID, proof_id: UUID) -> Proof | None:
    """The wish with this identity, or None."""
    row = connection.execute(_SELECT.where(proof.c.shop == shop, proof.c.id == proof_id)).first()
    return Proof(*row) if row else None


def by_hash(connection: Connection, hash_: bytes) -> Proof | None:
    """The wish behind a link, or None."""
    row = connection.execute(_SELECT.where(proof.c.hash == hash_)).first()
    return Proof(*row) if row else None


def drop_before(connection: Connection, now: int) -> None:
    """Wishes whose time is over."""
    connection.execute(_DROP, {"now": now})


_DROP = delete(proof).where(proof.c.expires_at <= bindparam("now"))
_DROP_NO_SHOWS = delete(no_show).where(no_show.c.at < bindparam("before"))
_SELECT = select(proof.c.shop, proof.c.id, proof.c.wanted, proof.c.expires_at)


# -- not fetched ------------------------------------------------------------------------------------------------------


def pepper(connection: Connection) -> bytes | None:
    """What contacts are hashed with, or None before there was any need."""
    found = connection.execute(select(city.c.pepper)).scalar_one()
    return None if found is None else bytes(found)


def keep_pepper(connection: Connection, secret: bytes) -> None:
    """Hash with this from now on."""
    connection.execute(update(city).values(pepper=secret))


def no_shows(connection: Connection, contact: bytes) -> tuple[int, int]:
    """(score in thousandths, when it was last counted) of a hashed contact; zeros where there is nothing."""
    row = connection.execute(select(no_show.c.score, no_show.c.at).where(no_show.c.contact == contact)).first()
    return (row.score, row.at) if row else (0, 0)


def keep_no_shows(connection: Connection, contact: bytes, score: int, at: int) -> None:
    """Write the score as it is now; none is forgotten altogether."""
    connection.execute(delete(no_show).where(no_show.c.contact == contact))
    if score > 0:
        connection.execute(insert(no_show).values(contact=contact, score=score, at=at))


def drop_no_shows_before(connection: Connection, before: int) -> None:
    """Forget whoever was counted last so long ago that nothing of it is left."""
    connection.execute(_DROP_NO_SHOWS, {"before": before})
