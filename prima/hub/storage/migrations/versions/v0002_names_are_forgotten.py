"""Events that carry a citizen's name are marked, so that the name can be found and forgotten (GDPR Art. 17)."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Mark what is there already, then index the marks."""
    op.add_column("event", sa.Column("named", sa.Boolean, nullable=False, server_default=sa.false()))
    event = sa.table("event", sa.column("type", sa.Text), sa.column("named", sa.Boolean))
    op.execute(event.update().where(event.c.type.like("reservation.%")).values(named=True))
    op.create_index("event_by_name", "event", ["at"], sqlite_where=sa.text("named"), postgresql_where=sa.text("named"))
