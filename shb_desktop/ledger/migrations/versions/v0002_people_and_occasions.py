"""People behind the counter, occasions with places, product safety, and an offer's schedule and conflict."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    """CREATE TABLE staff (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> ''),
        role TEXT NOT NULL CHECK (role IN ('owner', 'clerk')), pin_hash TEXT NOT NULL, created_at INTEGER NOT NULL,
        left_at INTEGER
    ) STRICT""",
    # An article with a row here is an event or a service: its stock is its places.
    """CREATE TABLE occasion (
        article INTEGER PRIMARY KEY REFERENCES article (id), kind TEXT NOT NULL CHECK (kind IN ('event', 'service')),
        starts_at INTEGER, ends_at INTEGER, venue TEXT NOT NULL, CHECK (kind <> 'event' OR starts_at IS NOT NULL),
        CHECK (ends_at IS NULL OR ends_at > starts_at)
    ) STRICT""",
    # GPSR Art. 19: who made it and how to reach them; entered once per manufacturer.
    """CREATE TABLE maker (
        name TEXT PRIMARY KEY CHECK (name <> ''), address TEXT NOT NULL, electronic TEXT NOT NULL,
        responsible TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE safety (
        article INTEGER PRIMARY KEY REFERENCES article (id), exempt INTEGER NOT NULL CHECK (exempt IN (0, 1)),
        warnings TEXT NOT NULL
    ) STRICT""",
    "ALTER TABLE offer ADD COLUMN visible_from INTEGER",
    "ALTER TABLE offer ADD COLUMN visible_until INTEGER",
    "ALTER TABLE offer ADD COLUMN rescue INTEGER",
    "ALTER TABLE offer ADD COLUMN conflict TEXT NOT NULL DEFAULT ''",
    "PRAGMA user_version = 2",
)


def upgrade() -> None:
    """From the first book to the second."""
    for statement in STATEMENTS:
        op.execute(statement)
