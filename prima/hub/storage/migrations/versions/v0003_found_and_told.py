"""Offers are found by word, kind, category and price; citizens are told by mail; links prove an address."""

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from prima.hub.storage import wording

revision = "0003"
down_revision = "0002"

_AT_ONCE = 500

# SQLite's full text (FTS5). An offer's id stands in it as a word, so that its line is found again without rowids, which
# VACUUM may change.
_SQLITE = (
    "CREATE VIRTUAL TABLE offer_search USING fts5(words, offer, tokenize = 'ascii')",
    """CREATE TRIGGER offer_search_new AFTER INSERT ON offer BEGIN
        INSERT INTO offer_search (words, offer) VALUES (new.search, new.id);
    END""",
    """CREATE TRIGGER offer_search_changed AFTER UPDATE OF search ON offer WHEN old.search <> new.search BEGIN
        UPDATE offer_search SET words = new.search
        WHERE rowid IN (SELECT rowid FROM offer_search WHERE offer_search MATCH 'offer : "' || new.id || '"');
    END""",
    """CREATE TRIGGER offer_search_gone AFTER DELETE ON offer BEGIN
        DELETE FROM offer_search
        WHERE rowid IN (SELECT rowid FROM offer_search WHERE offer_search MATCH 'offer : "' || old.id || '"');
    END""",
    "INSERT INTO offer_search (words, offer) SELECT search, id FROM offer",
)
_POSTGRESQL = ("CREATE INDEX offer_by_word ON offer USING gin (string_to_array(search, ' '))",)


def upgrade() -> None:
    """Add columns and tables, fold what is there anew, then index it."""
    op.add_column("city", sa.Column("pepper", sa.LargeBinary))
    for column in (
        sa.Column("kind", sa.Text, nullable=False, server_default="goods"),
        sa.Column("category", sa.Text),
        sa.Column("price", sa.Integer),
        sa.Column("starts_at", sa.BigInteger),
    ):
        op.add_column("offer", column)
    _make_tables()
    _fold_anew()
    occasions = sa.text("kind = 'event'")
    op.create_index("offer_by_category", "offer", ["category", "listed_at", "id"])
    op.create_index("offer_by_start", "offer", ["starts_at", "id"], sqlite_where=occasions, postgresql_where=occasions)
    for statement in _POSTGRESQL if op.get_bind().dialect.name == "postgresql" else _SQLITE:
        op.execute(statement)


def _make_tables() -> None:
    op.create_table(
        "word", sa.Column("text", sa.Text, primary_key=True), sa.Column("at", sa.BigInteger, nullable=False)
    )
    op.create_index("word_by_age", "word", ["at"])
    op.create_table(
        "mail",
        sa.Column("shop", sa.Uuid, primary_key=True),
        sa.Column("about", sa.Uuid, primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("secret", sa.Text, nullable=False),
        sa.Column("contact", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
    )
    op.create_index("mail_by_turn", "mail", ["due_at"])
    op.create_table(
        "proof",
        sa.Column("shop", sa.Uuid, sa.ForeignKey("shop.id"), primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sa.Column("wanted", sa.Text, nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
    )
    op.create_index("proof_by_hash", "proof", ["hash"], unique=True)
    op.create_index("proof_by_end", "proof", ["expires_at"])
    op.create_table(
        "no_show",
        sa.Column("contact", sa.LargeBinary, primary_key=True),
        sa.Column("score", sa.Integer, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )


def _fold_anew() -> None:
    connection = op.get_bind()
    offer = sa.table(
        "offer",
        sa.column("id", sa.Uuid),
        *(sa.column(name) for name in ("fields", "search", "category", "price")),
    )
    change = (
        offer.update()
        .where(offer.c.id == sa.bindparam("of_id"))
        .values({name: sa.bindparam(f"new_{name}") for name in ("search", "category", "price")})
    )
    vocabulary: set[str] = set()
    for rows in _batches(connection, sa.select(offer.c.id, offer.c.fields)):
        changes = []
        for offer_id, text in rows:
            told = json.loads(text)
            words = wording.search_text(*(told.get(name) for name in ("title", "brand", "category", "gtin")))
            vocabulary.update(filter(wording.is_vocabulary, words.split()))
            changes.append(
                {
                    "of_id": offer_id,
                    "new_search": words,
                    "new_category": told.get("category"),
                    "new_price": told.get("price"),
                }
            )
        connection.execute(change, changes)
    if vocabulary:
        word = sa.table("word", sa.column("text", sa.Text), sa.column("at", sa.BigInteger))
        connection.execute(word.insert(), [{"text": one, "at": 0} for one in sorted(vocabulary)])


def _batches(connection: sa.Connection, query: sa.Select[Any]) -> Iterator[list[Any]]:
    found = connection.execute(query).all()
    for first in range(0, len(found), _AT_ONCE):
        yield list(found[first : first + _AT_ONCE])
