"""What citizens searched and hardly anybody offers: words and days, and nothing of whoever searched."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "wish",
        sa.Column("words", sa.Text, primary_key=True),
        sa.Column("day", sa.Integer, primary_key=True, autoincrement=False),
    )
    op.create_index("wish_by_age", "wish", ["day"])
