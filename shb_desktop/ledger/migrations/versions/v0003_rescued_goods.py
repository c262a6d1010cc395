"""The price of goods near their best-before day."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    # PAngV §11(4): the rescue price is the offer's, so that the article's own price and its history stay what they are.
    "ALTER TABLE offer ADD COLUMN rescue_price INTEGER",
    "PRAGMA user_version = 3",
)


def upgrade() -> None:
    """From the second book to the third."""
    for statement in STATEMENTS:
        op.execute(statement)
