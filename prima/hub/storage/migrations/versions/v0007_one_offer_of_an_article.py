"""A shop's offers are found by their GTIN: it has at most one of an article."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """The index leads with the GTIN as before, since all shops' facts of a product are looked up by it."""
    op.drop_index("offer_by_gtin", "offer")
    op.create_index("offer_by_gtin", "offer", ["gtin", "shop"])
