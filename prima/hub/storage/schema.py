"""The tables of the hub as SQLAlchemy Core sees them. The migrations make them; a test holds the two together.

Every table that grows leads its key with `shop`, so that a state-wide hub can be spread over several machines by it.
Instants are milliseconds since the epoch UTC, money cents, quantities whole pieces. Beside these stand the full text
index of SQLite (`offer_search`; triggers mark in `offer_search_due` what it lacks, see `textindex`) and PostgreSQL's
index over an offer's words (`offer_by_word`).
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    Uuid,
    false,
    text,
)

metadata = MetaData()

OPEN_STATES = "state IN ('placed', 'accepted', 'ready')"
_open = text(OPEN_STATES)
_occasion = text("kind = 'event'")

city = Table(
    "city",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="city_is_one"), primary_key=True, autoincrement=False),
    Column("epoch", Uuid, nullable=False),
    Column("name", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("pepper", LargeBinary),
)

shop = Table(
    "shop",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("slug", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("fields", Text, nullable=False),
    Column("heard_at", BigInteger, nullable=False),
    Column("created_at", BigInteger, nullable=False),
)

shop_counter = Table(
    "shop_counter",
    metadata,
    Column("shop", Uuid, ForeignKey("shop.id"), primary_key=True),
    Column("seq", BigInteger, nullable=False),
)

device = Table(
    "device",
    metadata,
    Column("shop", Uuid, ForeignKey("shop.id"), primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("name", Text, nullable=False),
    Column("client", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("last_n", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("renewed_from", Uuid),
)

token = Table(
    "token",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("shop", Uuid, nullable=False),
    Column("device", Uuid, nullable=False),
    Column("successor", Boolean, nullable=False),
    ForeignKeyConstraint(["shop", "device"], ["device.shop", "device.id"]),
    Index("token_by_device", "shop", "device"),
)

pairing_code = Table(
    "pairing_code",
    metadata,
    Column("selector", Text, primary_key=True),
    Column("shop", Uuid, ForeignKey("shop.id"), nullable=False),
    Column("hash", Text, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("tries_left", Integer, nullable=False),
)

offer = Table(
    "offer",
    metadata,
    Column("shop", Uuid, ForeignKey("shop.id"), primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("rev", BigInteger, nullable=False),
    Column("fields", Text, nullable=False),
    Column("writers", Text, nullable=False),
    Column("allot", Integer, CheckConstraint("allot >= 0", name="offer_allot_counts"), nullable=False),
    Column("held", Integer, CheckConstraint("held >= 0", name="offer_held_counts"), nullable=False),
    Column("shortfall", Integer, CheckConstraint("shortfall >= 0", name="offer_shortfall_counts"), nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    Column("shown", Boolean, nullable=False),
    Column("visible_from", BigInteger, nullable=False),
    Column("visible_until", BigInteger, nullable=False),
    Column("gtin", Text),
    Column("search", Text, nullable=False),
    Column("listed_at", BigInteger, nullable=False),
    Column("moved_by", Uuid),
    Column("moved_seq", BigInteger, nullable=False),
    Column("others_seq", BigInteger, nullable=False),
    Column("kind", Text, nullable=False, server_default="goods"),
    Column("category", Text),
    Column("price", Integer),
    Column("starts_at", BigInteger),
    Index("offer_by_id", "id", unique=True),
    Index("offer_by_category", "category", "listed_at", "id"),
    Index("offer_by_start", "starts_at", "id", sqlite_where=_occasion, postgresql_where=_occasion),
    Index("offer_by_listing", "shown", "listed_at", "id"),
    Index("offer_by_gtin", "gtin", "shop"),
)

reservation = Table(
    "reservation",
    metadata,
    Column("shop", Uuid, ForeignKey("shop.id"), primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("rev", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("secret_hash", LargeBinary, nullable=False),
    Column("display_name", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("placed_at", BigInteger, nullable=False),
    Column("deadline", BigInteger),
    Column("reason", Text, nullable=False),
    Column("late_pickup", Boolean, nullable=False),
    Column("set_aside", Boolean, nullable=False),
    Column("ended_at", BigInteger),
    Index("reservation_by_secret", "secret_hash", unique=True),
    Index("reservation_by_code", "shop", "code", unique=True, sqlite_where=_open, postgresql_where=_open),
    Index("reservation_by_deadline", "deadline", sqlite_where=_open, postgresql_where=_open),
    Index("reservation_by_end", "ended_at"),
)

reservation_line = Table(
    "reservation_line",
    metadata,
    Column("shop", Uuid, primary_key=True),
    Column("reservation", Uuid, primary_key=True),
    Column("line", Integer, primary_key=True),
    Column("offer", Uuid, nullable=False),
    Column("title", Text, nullable=False),
    Column("price", Integer, nullable=False),
    Column("quantity", Integer, CheckConstraint("quantity > 0", name="line_quantity_counts"), nullable=False),
    Column("collected", Integer),
    ForeignKeyConstraint(["shop", "reservation"], ["reservation.shop", "reservation.id"]),
    Index("reservation_line_by_offer", "shop", "offer"),
)

event = Table(
    "event",
    metadata,
    Column("shop", Uuid, primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("type", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("by", Uuid),
    Column("data", Text, nullable=False),
    Column("named", Boolean, nullable=False, server_default=false()),
    Index("event_by_name", "at", sqlite_where=text("named"), postgresql_where=text("named")),
)

# What one push brought, up to operation `n`: the hash of each one's content behind the other's, a line for each result.
op_result = Table(
    "op_result",
    metadata,
    Column("shop", Uuid, primary_key=True),
    Column("device", Uuid, primary_key=True),
    Column("n", BigInteger, primary_key=True, autoincrement=False),
    Column("contents", LargeBinary, nullable=False),
    Column("results", Text, nullable=False),
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("key", LargeBinary, primary_key=True),
    Column("request", LargeBinary, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("shop", Uuid, nullable=False),
    Column("reservation", Uuid, nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("idempotency_by_age", "at"),
)

image = Table(
    "image",
    metadata,
    Column("shop", Uuid, ForeignKey("shop.id"), primary_key=True),
    Column("sha256", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("image_by_hash", "sha256"),
)

word = Table(
    "word",
    metadata,
    Column("text", Text, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Index("word_by_age", "at"),
)

mail = Table(
    "mail",
    metadata,
    Column("shop", Uuid, primary_key=True),
    Column("about", Uuid, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("secret", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False),
    Index("mail_by_turn", "due_at"),
)

proof = Table(
    "proof",
    metadata,
    Column("shop", Uuid, ForeignKey("shop.id"), primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("hash", LargeBinary, nullable=False),
    Column("wanted", Text, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Index("proof_by_hash", "hash", unique=True),
    Index("proof_by_end", "expires_at"),
)

no_show = Table(
    "no_show",
    metadata,
    Column("contact", LargeBinary, primary_key=True),
    Column("score", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
)

wish = Table(
    "wish",
    metadata,
    Column("words", Text, primary_key=True),
    Column("day", Integer, primary_key=True, autoincrement=False),
    Index("wish_by_age", "day"),
)
