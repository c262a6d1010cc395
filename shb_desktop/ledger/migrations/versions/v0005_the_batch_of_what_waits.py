"""What waits for a name keeps the lot and the best-before day of its code."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = (
    "ALTER TABLE waiting ADD COLUMN lot TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE waiting ADD COLUMN best_before INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE delivery_scan ADD COLUMN lot TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE delivery_scan ADD COLUMN best_before INTEGER NOT NULL DEFAULT 0",
    "PRAGMA user_version = 5",
)


def upgrade() -> None:
    """From the fourth book to the fifth."""
    for statement in STATEMENTS:
        op.execute(statement)
