"""The tables of the book as SQLAlchemy Core sees them. The migrations make them; a test holds the two together."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

device = Table(
    "device",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uuid", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
)

article = Table(
    "article",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("number", Text),
    Column("brand", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("price", Integer),
    Column("vat", Integer, nullable=False),
    Column("content", Integer),
    Column("content_unit", Text, nullable=False),
    Column("deposit", Integer, nullable=False),
    Column("minimum", Integer, nullable=False),
    Column("age_limit", Integer, nullable=False),
    Column("shelf", Text, nullable=False),
    Column("maker", Text, nullable=False),
    Column("image", Text, nullable=False),
    Column("archived", Integer, nullable=False),
    Column("created_at", Integer, nullable=False),
    Column("changed_at", Integer, nullable=False),
    Column("cost", Integer),
)

barcode = Table(
    "barcode",
    metadata,
    Column("code", Text, primary_key=True),
    Column("article", Integer, ForeignKey("article.id"), nullable=False),
    Column("pack", Integer, nullable=False),
)

price = Table(
    "price",
    metadata,
    Column("article", Integer, ForeignKey("article.id"), primary_key=True),
    Column("since", Integer, primary_key=True),
    Column("price", Integer),
)

stock = Table(
    "stock",
    metadata,
    Column("article", Integer, ForeignKey("article.id"), primary_key=True),
    Column("on_hand", Integer, nullable=False),
    Column("held", Integer, nullable=False),
    Column("unavailable", Integer, nullable=False),
)

movement = Table(
    "movement",
    metadata,
    Column("device", Integer, ForeignKey("device.id"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("article", Integer, ForeignKey("article.id"), nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("reason", Integer, nullable=False),
    Column("at", Integer, nullable=False),
    Column("staff", Integer, nullable=False),
    Column("reverses_device", Integer),
    Column("reverses_n", Integer),
    Column("reservation", Text),
    Column("lot", Text),
    Column("best_before", Integer),
    Column("note", Text),
    Column("hash", LargeBinary, nullable=False),
)

waiting = Table(
    "waiting",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("shown", Text, nullable=False),
    Column("mode", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("at", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("lot", Text, nullable=False, server_default=""),
    Column("best_before", Integer, nullable=False, server_default="0"),
)

offer = Table(
    "offer",
    metadata,
    Column("id", Text, primary_key=True),
    Column("article", Integer, ForeignKey("article.id"), nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("rev", Integer, nullable=False),
    Column("cap", Integer, nullable=False),
    Column("buffer", Integer, nullable=False),
    Column("allot", Integer, nullable=False),
    Column("acknowledged", Integer),
    Column("held", Integer, nullable=False),
    Column("fields", Text, nullable=False),
    Column("published_at", Integer, nullable=False),
    Column("problem", Text, nullable=False),
    Column("visible_from", Integer),
    Column("visible_until", Integer),
    Column("rescue", Integer),
    Column("conflict", Text, nullable=False, server_default=""),
    Column("rescue_price", Integer),
)

reservation = Table(
    "reservation",
    metadata,
    Column("id", Text, primary_key=True),
    Column("rev", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("sealed_name", LargeBinary, nullable=False),
    Column("placed_at", Integer, nullable=False),
    Column("deadline", Integer),
    Column("reason", Text, nullable=False),
    Column("late_pickup", Integer, nullable=False),
    Column("set_aside", Integer, nullable=False),
    Column("seen", Integer, nullable=False),
    Column("ended_at", Integer),
)

reservation_line = Table(
    "reservation_line",
    metadata,
    Column("reservation", Text, ForeignKey("reservation.id"), primary_key=True),
    Column("line", Integer, primary_key=True),
    Column("offer", Text, nullable=False),
    Column("article", Integer, ForeignKey("article.id")),
    Column("title", Text, nullable=False),
    Column("price", Integer, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("collected", Integer),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("n", Integer, unique=True),
    Column("type", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("result", Text),
    Column("answered_at", Integer),
)

inbox = Table(
    "inbox",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("type", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("applied", Integer, nullable=False),
)

stocktake = Table(
    "stocktake",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("opened_at", Integer, nullable=False),
    Column("opened_by", Integer, nullable=False),
    Column("tolerance_share", Integer, nullable=False),
    Column("tolerance_least", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("closed_at", Integer),
    Column("closed_by", Integer),
)

stocktake_count = Table(
    "stocktake_count",
    metadata,
    Column("stocktake", Integer, ForeignKey("stocktake.id"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("article", Integer, ForeignKey("article.id"), nullable=False),
    Column("counted", Integer, nullable=False),
    Column("at", Integer, nullable=False),
    Column("staff", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("on_hand", Integer, nullable=False),
    Column("set_aside", Integer, nullable=False),
    Column("replaces", Integer),
)

stocktake_closing = Table(
    "stocktake_closing",
    metadata,
    Column("stocktake", Integer, ForeignKey("stocktake.id"), primary_key=True),
    Column("article", Integer, ForeignKey("article.id"), primary_key=True),
    Column("number", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("barcode", Text, nullable=False),
    Column("on_hand", Integer, nullable=False),
    Column("cost", Integer),
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("opened_at", Integer, nullable=False),
    Column("opened_by", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("closed_at", Integer),
    Column("closed_by", Integer),
)

delivery_expected = Table(
    "delivery_expected",
    metadata,
    Column("delivery", Integer, ForeignKey("delivery.id"), primary_key=True),
    Column("line", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("shown", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
)

delivery_scan = Table(
    "delivery_scan",
    metadata,
    Column("delivery", Integer, ForeignKey("delivery.id"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("shown", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("at", Integer, nullable=False),
    Column("staff", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("movement_device", Integer),
    Column("movement_n", Integer),
    Column("lot", Text, nullable=False, server_default=""),
    Column("best_before", Integer, nullable=False, server_default="0"),
)

till_day = Table(
    "till_day",
    metadata,
    Column("register", Text, primary_key=True),
    Column("z", Integer, primary_key=True),
    Column("closed_at", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("booked_at", Integer, nullable=False),
)

till_line = Table(
    "till_line",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("register", Text, nullable=False),
    Column("z", Integer, nullable=False),
    Column("code", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("state", Text, nullable=False),
)

import_run = Table(
    "import_run",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("file", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("first_article", Integer, nullable=False),
    Column("added", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("unchanged", Integer, nullable=False),
    Column("refused", Integer, nullable=False),
    Column("first_n", Integer, nullable=False),
    Column("movements", Integer, nullable=False),
    Column("undone_at", Integer),
)

import_change = Table(
    "import_change",
    metadata,
    Column("run", Integer, ForeignKey("import_run.id"), primary_key=True),
    Column("article", Integer, ForeignKey("article.id"), primary_key=True),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
)

staff = Table(
    "staff",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("role", Text, nullable=False),
    Column("pin_hash", Text, nullable=False),
    Column("created_at", Integer, nullable=False),
    Column("left_at", Integer),
)

occasion = Table(
    "occasion",
    metadata,
    Column("article", Integer, ForeignKey("article.id"), primary_key=True),
    Column("kind", Text, nullable=False),
    Column("starts_at", Integer),
    Column("ends_at", Integer),
    Column("venue", Text, nullable=False),
)

maker = Table(
    "maker",
    metadata,
    Column("name", Text, primary_key=True),
    Column("address", Text, nullable=False),
    Column("electronic", Text, nullable=False),
    Column("responsible", Text, nullable=False),
)

safety = Table(
    "safety",
    metadata,
    Column("article", Integer, ForeignKey("article.id"), primary_key=True),
    Column("exempt", Integer, nullable=False),
    Column("warnings", Text, nullable=False),
)
