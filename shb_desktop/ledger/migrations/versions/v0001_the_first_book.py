"""The first book: articles, movements, stock, offers, reservations, outbox and inbox."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE device (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT",
    """CREATE TABLE article (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), name_key TEXT NOT NULL,
        number TEXT UNIQUE, brand TEXT NOT NULL,
        category TEXT NOT NULL, description TEXT NOT NULL, unit TEXT NOT NULL, price INTEGER CHECK (price >= 0),
        vat INTEGER NOT NULL, content INTEGER, content_unit TEXT NOT NULL, deposit INTEGER NOT NULL,
        minimum INTEGER NOT NULL, age_limit INTEGER NOT NULL, shelf TEXT NOT NULL, maker TEXT NOT NULL,
        image TEXT NOT NULL, archived INTEGER NOT NULL, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX article_by_name ON article (name_key, id)",
    """CREATE TABLE barcode (
        code TEXT PRIMARY KEY, article INTEGER NOT NULL REFERENCES article (id), pack INTEGER NOT NULL CHECK (pack > 0)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX barcode_by_article ON barcode (article)",
    """CREATE TABLE price (
        article INTEGER NOT NULL REFERENCES article (id), since INTEGER NOT NULL, price INTEGER,
        PRIMARY KEY (article, since)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE stock (
        article INTEGER PRIMARY KEY REFERENCES article (id), on_hand INTEGER NOT NULL,
        held INTEGER NOT NULL CHECK (held >= 0), unavailable INTEGER NOT NULL CHECK (unavailable >= 0)
    ) STRICT""",
    """CREATE TABLE movement (
        device INTEGER NOT NULL REFERENCES device (id), n INTEGER NOT NULL CHECK (n > 0),
        article INTEGER NOT NULL REFERENCES article (id), quantity INTEGER NOT NULL, reason INTEGER NOT NULL,
        at INTEGER NOT NULL, staff INTEGER NOT NULL, reverses_device INTEGER, reverses_n INTEGER, reservation TEXT,
        lot TEXT, best_before INTEGER, note TEXT, hash BLOB NOT NULL, PRIMARY KEY (device, n)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX movement_by_article ON movement (article, at, quantity)",
    """CREATE UNIQUE INDEX movement_reversed_once ON movement (reverses_device, reverses_n)
        WHERE reverses_n IS NOT NULL""",
    """CREATE TRIGGER movement_stays BEFORE UPDATE ON movement
        BEGIN SELECT RAISE (ABORT, 'a movement is never changed'); END""",
    """CREATE TRIGGER movement_remains BEFORE DELETE ON movement
        BEGIN SELECT RAISE (ABORT, 'a movement is never removed'); END""",
    """CREATE TABLE waiting (
        id INTEGER PRIMARY KEY, code TEXT NOT NULL, shown TEXT NOT NULL, mode TEXT NOT NULL, quantity INTEGER NOT NULL,
        at INTEGER NOT NULL, state TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX waiting_open ON waiting (code) WHERE state = 'open'",
    """CREATE TABLE offer (
        id TEXT PRIMARY KEY, article INTEGER NOT NULL UNIQUE REFERENCES article (id), title TEXT NOT NULL,
        state TEXT NOT NULL, rev INTEGER NOT NULL, cap INTEGER NOT NULL, buffer INTEGER NOT NULL,
        allot INTEGER NOT NULL, acknowledged INTEGER, held INTEGER NOT NULL, fields TEXT NOT NULL,
        published_at INTEGER NOT NULL, problem TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE reservation (
        id TEXT PRIMARY KEY, rev INTEGER NOT NULL, state TEXT NOT NULL, code TEXT NOT NULL, sealed_name BLOB NOT NULL,
        placed_at INTEGER NOT NULL, deadline INTEGER, reason TEXT NOT NULL, late_pickup INTEGER NOT NULL,
        set_aside INTEGER NOT NULL, seen INTEGER NOT NULL, ended_at INTEGER
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX reservation_by_code ON reservation (code)",
    "CREATE INDEX reservation_by_state ON reservation (state, placed_at)",
    """CREATE TABLE reservation_line (
        reservation TEXT NOT NULL REFERENCES reservation (id), line INTEGER NOT NULL, offer TEXT NOT NULL,
        article INTEGER REFERENCES article (id), title TEXT NOT NULL, price INTEGER NOT NULL, quantity INTEGER NOT NULL,
        collected INTEGER, PRIMARY KEY (reservation, line)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE outbox (
        id INTEGER PRIMARY KEY, n INTEGER UNIQUE, type TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
        at INTEGER NOT NULL, state TEXT NOT NULL, result TEXT, answered_at INTEGER
    ) STRICT""",
    "CREATE INDEX outbox_by_state ON outbox (state, n)",
    """CREATE TABLE inbox (
        seq INTEGER PRIMARY KEY, type TEXT NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL, applied INTEGER NOT NULL
    ) STRICT""",
    # Trigrams find the middle of German compound words; contentless keeps the texts in one place only.
    """CREATE VIRTUAL TABLE article_search USING fts5 (
        name, brand, number, codes, content='', contentless_delete=1, detail=none,
        tokenize='trigram remove_diacritics 1'
    )""",
    "PRAGMA user_version = 1",
)


def upgrade() -> None:
    """From nothing to the first book."""
    for statement in STATEMENTS:
        op.execute(statement)
