"""Pictures of offers, as the hub has encoded them anew."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, insert, select

from prima.hub.storage.schema import image


@dataclass(frozen=True, slots=True)
class Image:
    """A JPEG; `sha256` is the hash of what the shop sent."""

    shop: UUID
    sha256: str
    content: bytes
    width: int
    height: int


def add(connection: Connection, new: Image, now: int) -> None:
    """Keep a picture. Raises Duplicate where the shop has it already."""
    connection.execute(
        insert(image).values(
            shop=new.shop, sha256=new.sha256, content=new.content, width=new.width, height=new.height, at=now
        )
    )


def of_shop(connection: Connection, shop: UUID, sha256: str) -> tuple[int, int] | None:
    """Width and height of a shop's picture, or None."""
    row = connection.execute(
        select(image.c.width, image.c.height).where(image.c.shop == shop, image.c.sha256 == sha256)
    ).first()
    return (row.width, row.height) if row else None


def content(connection: Connection, sha256: str) -> bytes | None:
    """The picture behind a hash, whichever shop sent it: the same hash is the same picture."""
    found = connection.execute(select(image.c.content).where(image.c.sha256 == sha256).limit(1)).scalar()
    return None if found is None else bytes(found)


def known(connection: Connection, hashes: frozenset[str]) -> frozenset[str]:
    """Which of these hashes have a picture."""
    if not hashes:
        return frozenset()
    return frozenset(connection.execute(select(image.c.sha256).where(image.c.sha256.in_(hashes))).scalars())
