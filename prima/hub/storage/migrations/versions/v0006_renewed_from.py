"""A renewed device remembers the one whose token made it, so that a theft ends with all that came of it."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """What was renewed before is not known; those devices stand for themselves."""
    op.add_column("device", sa.Column("renewed_from", sa.Uuid))
