"""The first city: shops, devices, offers, reservations, events, stored results, pictures."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

OPEN = sa.text("state IN ('placed', 'accepted', 'ready')")


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "city",
        sa.Column(
            "id", sa.Integer, sa.CheckConstraint("id = 1", name="city_is_one"), primary_key=True, autoincrement=False
        ),
        sa.Column("epoch", sa.Uuid, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "shop",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("slug", sa.Text, nullable=False, unique=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("fields", sa.Text, nullable=False),
        sa.Column("heard_at", sa.BigInteger, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "shop_counter",
        sa.Column("shop", sa.Uuid, sa.ForeignKey("shop.id"), primary_key=True),
        sa.Column("seq", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "device",
        sa.Column("shop", sa.Uuid, sa.ForeignKey("shop.id"), primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("client", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("last_n", sa.BigInteger, nullable=False),
        sa.Column("seen_at", sa.BigInteger, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "token",
        sa.Column("hash", sa.LargeBinary, primary_key=True),
        sa.Column("shop", sa.Uuid, nullable=False),
        sa.Column("device", sa.Uuid, nullable=False),
        sa.Column("successor", sa.Boolean, nullable=False),
        sa.ForeignKeyConstraint(["shop", "device"], ["device.shop", "device.id"]),
    )
    op.create_index("token_by_device", "token", ["shop", "device"])
    op.create_table(
        "pairing_code",
        sa.Column("selector", sa.Text, primary_key=True),
        sa.Column("shop", sa.Uuid, sa.ForeignKey("shop.id"), nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
        sa.Column("tries_left", sa.Integer, nullable=False),
    )
    op.create_table(
        "offer",
        sa.Column("shop", sa.Uuid, sa.ForeignKey("shop.id"), primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("rev", sa.BigInteger, nullable=False),
        sa.Column("fields", sa.Text, nullable=False),
        sa.Column("writers", sa.Text, nullable=False),
        sa.Column("allot", sa.Integer, sa.CheckConstraint("allot >= 0", name="offer_allot_counts"), nullable=False),
        sa.Column("held", sa.Integer, sa.CheckConstraint("held >= 0", name="offer_held_counts"), nullable=False),
        sa.Column(
            "shortfall", sa.Integer, sa.CheckConstraint("shortfall >= 0", name="offer_shortfall_counts"), nullable=False
        ),
        sa.Column("withdrawn", sa.Boolean, nullable=False),
        sa.Column("shown", sa.Boolean, nullable=False),
        sa.Column("visible_from", sa.BigInteger, nullable=False),
        sa.Column("visible_until", sa.BigInteger, nullable=False),
        sa.Column("gtin", sa.Text),
        sa.Column("search", sa.Text, nullable=False),
        sa.Column("listed_at", sa.BigInteger, nullable=False),
        sa.Column("moved_by", sa.Uuid),
        sa.Column("moved_seq", sa.BigInteger, nullable=False),
        sa.Column("others_seq", sa.BigInteger, nullable=False),
    )
    op.create_index("offer_by_id", "offer", ["id"], unique=True)
    op.create_index("offer_by_listing", "offer", ["shown", "listed_at", "id"])
    op.create_index("offer_by_gtin", "offer", ["gtin"])
    op.create_table(
        "reservation",
        sa.Column("shop", sa.Uuid, sa.ForeignKey("shop.id"), primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("rev", sa.BigInteger, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("secret_hash", sa.LargeBinary, nullable=False),
        sa.Column("display_name", sa.Text, nullable=False),
        sa.Column("contact", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("placed_at", sa.BigInteger, nullable=False),
        sa.Column("deadline", sa.BigInteger),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("late_pickup", sa.Boolean, nullable=False),
        sa.Column("set_aside", sa.Boolean, nullable=False),
        sa.Column("ended_at", sa.BigInteger),
    )
    op.create_index("reservation_by_secret", "reservation", ["secret_hash"], unique=True)
    op.create_index(
        "reservation_by_code", "reservation", ["shop", "code"], unique=True, sqlite_where=OPEN, postgresql_where=OPEN
    )
    op.create_index("reservation_by_deadline", "reservation", ["deadline"], sqlite_where=OPEN, postgresql_where=OPEN)
    op.create_index("reservation_by_end", "reservation", ["ended_at"])
    op.create_table(
        "reservation_line",
        sa.Column("shop", sa.Uuid, primary_key=True),
        sa.Column("reservation", sa.Uuid, primary_key=True),
        sa.Column("line", sa.Integer, primary_key=True),
        sa.Column("offer", sa.Uuid, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("price", sa.Integer, nullable=False),
        sa.Column(
            "quantity", sa.Integer, sa.CheckConstraint("quantity > 0", name="line_quantity_counts"), nullable=False
        ),
        sa.Column("collected", sa.Integer),
        sa.ForeignKeyConstraint(["shop", "reservation"], ["reservation.shop", "reservation.id"]),
    )
    op.create_index("reservation_line_by_offer", "reservation_line", ["shop", "offer"])
    op.create_table(
        "event",
        sa.Column("shop", sa.Uuid, primary_key=True),
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("by", sa.Uuid),
        sa.Column("data", sa.Text, nullable=False),
    )
    op.create_table(
        "op_result",
        sa.Column("shop", sa.Uuid, primary_key=True),
        sa.Column("device", sa.Uuid, primary_key=True),
        sa.Column("n", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("result", sa.Text, nullable=False),
    )
    op.create_table(
        "idempotency",
        sa.Column("key", sa.LargeBinary, primary_key=True),
        sa.Column("request", sa.LargeBinary, nullable=False),
        sa.Column("salt", sa.LargeBinary, nullable=False),
        sa.Column("shop", sa.Uuid, nullable=False),
        sa.Column("reservation", sa.Uuid, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("idempotency_by_age", "idempotency", ["at"])
    op.create_table(
        "image",
        sa.Column("shop", sa.Uuid, sa.ForeignKey("shop.id"), primary_key=True),
        sa.Column("sha256", sa.Text, primary_key=True),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("image_by_hash", "image", ["sha256"])
