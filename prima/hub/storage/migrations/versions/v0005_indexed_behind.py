"""SQLite's full text is written behind the pushes: a trigger marks what changed, a later transaction takes it in."""

from alembic import op

revision = "0005"
down_revision = "0004"

_SQLITE = (
    "CREATE TABLE offer_search_due (n INTEGER PRIMARY KEY, offer TEXT NOT NULL, known INTEGER NOT NULL)",
    "DROP TRIGGER offer_search_new",
    "DROP TRIGGER offer_search_changed",
    """CREATE TRIGGER offer_search_new AFTER INSERT ON offer BEGIN
        INSERT INTO offer_search_due (offer, known) VALUES (new.id, 0);
    END""",
    """CREATE TRIGGER offer_search_changed AFTER UPDATE OF search ON offer WHEN old.search <> new.search BEGIN
        INSERT INTO offer_search_due (offer, known) VALUES (new.id, 1);
    END""",
)


def upgrade() -> None:
    """What is in the index already stays as it is; PostgreSQL keeps a list of its own (GIN, fastupdate)."""
    if op.get_bind().dialect.name == "sqlite":
        for statement in _SQLITE:
            op.execute(statement)
