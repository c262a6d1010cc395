"""The answers to a push are kept together: a row for each operation was a third of what the database wrote."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """A row of before is that of a push of one operation. The names tell a former hub that it cannot read the new."""
    op.execute("ALTER TABLE op_result RENAME COLUMN content TO contents")
    op.execute("ALTER TABLE op_result RENAME COLUMN result TO results")
