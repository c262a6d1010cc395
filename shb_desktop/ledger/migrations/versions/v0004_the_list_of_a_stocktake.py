"""What a closed stocktake found, as it was then."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    # HGB §240, §257: the list that was signed must come out the same in ten years, whatever articles cost by then.
    """CREATE TABLE stocktake_closing (
        stocktake INTEGER NOT NULL REFERENCES stocktake (id), article INTEGER NOT NULL REFERENCES article (id),
        number TEXT NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL, barcode TEXT NOT NULL,
        on_hand INTEGER NOT NULL, cost INTEGER,
        PRIMARY KEY (stocktake, article)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TRIGGER stocktake_closing_stays BEFORE UPDATE ON stocktake_closing
        BEGIN SELECT RAISE (ABORT, 'what a stocktake found is never changed'); END""",
    """CREATE TRIGGER stocktake_closing_remains BEFORE DELETE ON stocktake_closing
        BEGIN SELECT RAISE (ABORT, 'what a stocktake found is never removed'); END""",
    "PRAGMA user_version = 4",
)


def upgrade() -> None:
    """From the third book to the fourth."""
    for statement in STATEMENTS:
        op.execute(statement)
