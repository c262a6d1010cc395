"""Letters that wait to be carried: written down with what they tell of, so that a dead mail server loses none."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, delete, func, insert, literal, select, update

from prima.hub.storage import rows
from prima.hub.storage.schema import mail, reservation


@dataclass(frozen=True, slots=True)
class Mail:
    """One letter to be written: `about` is the reservation or proof, `secret` what opens it (only where it is told)."""

    shop: UUID
    about: UUID
    kind: str
    secret: str
    contact: str
    language: str
    at: int
    tries: int = 0


_COLUMNS = (
    mail.c.shop, mail.c.about, mail.c.kind, mail.c.secret, mail.c.contact, mail.c.language, mail.c.at, mail.c.tries
)  # fmt: skip


def add(connection: Connection, new: Sequence[Mail]) -> None:
    """Let letters wait for their turn, which is now."""
    if new:
        connection.execute(
            insert(mail),
            [
                {
                    "shop": one.shop,
                    "about": one.about,
                    "kind": one.kind,
                    "secret": one.secret,
                    "contact": one.contact,
                    "language": one.language,
                    "at": one.at,
                    "due_at": one.at,
                    "tries": 0,
                }
                for one in new
            ],
        )


def add_about(connection: Connection, shop: UUID, ids: Collection[UUID], kind: str, now: int) -> None:
    """The same about a shop's reservations, to whoever left an e-mail address with them."""
    if not ids:
        return
    told = select(
        reservation.c.shop,
        reservation.c.id,
        literal(kind),
        literal(""),
        reservation.c.contact,
        reservation.c.language,
        literal(now),
        literal(now),
        literal(0),
    ).where(
        reservation.c.shop == shop, rows.among(connection, reservation.c.id, ids), reservation.c.contact.like("%_@_%")
    )
    names = ["shop", "about", "kind", "secret", "contact", "language", "at", "due_at", "tries"]
    connection.execute(insert(mail).from_select(names, told))


def is_due(connection: Connection, now: int) -> bool:
    """Whether any letter's turn has come."""
    return connection.execute(select(mail.c.shop).where(mail.c.due_at <= now).limit(1)).first() is not None


def claim(connection: Connection, now: int, until: int, most: int) -> list[Mail]:
    """Letters whose turn has come; nobody else takes them before `until`."""
    found = connection.execute(
        select(*_COLUMNS)
        .where(mail.c.due_at <= now)
        .order_by(mail.c.due_at)
        .limit(most)
        .with_for_update(skip_locked=True)
    ).all()
    letters = [Mail(*row) for row in found]
    for one in letters:
        connection.execute(update(mail).where(*_is(one)).values(due_at=until, tries=mail.c.tries + 1))
    return letters


def wait(connection: Connection, one: Mail, due_at: int) -> None:
    """It was not taken: again later."""
    connection.execute(update(mail).where(*_is(one)).values(due_at=due_at))


def drop(connection: Connection, one: Mail) -> None:
    """It is carried, or never will be."""
    connection.execute(delete(mail).where(*_is(one)))


def drop_of_contact(connection: Connection, contact: str) -> None:
    """Nothing more is told to this address."""
    connection.execute(delete(mail).where(func.lower(mail.c.contact) == contact.strip().lower()))


def waiting(connection: Connection) -> int:
    """How many letters wait."""
    return int(connection.execute(select(func.count()).select_from(mail)).scalar_one())


def _is(one: Mail) -> tuple[ColumnElement[bool], ...]:
    return mail.c.shop == one.shop, mail.c.about == one.about, mail.c.kind == one.kind
