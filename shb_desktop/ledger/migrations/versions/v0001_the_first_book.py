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
        image TEXT NOT NULL, archived INTEGER NOT NULL, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL,
        cost INTEGER CHECK (cost >= 0)
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
    "CREATE INDEX movement_by_best_before ON movement (best_before, article) WHERE best_before IS NOT NULL",
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
    """CREATE TABLE stocktake (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, opened_at INTEGER NOT NULL, opened_by INTEGER NOT NULL,
        tolerance_share INTEGER NOT NULL CHECK (tolerance_share >= 0),
        tolerance_least INTEGER NOT NULL CHECK (tolerance_least >= 0),
        state TEXT NOT NULL, closed_at INTEGER, closed_by INTEGER
    ) STRICT""",
    "CREATE UNIQUE INDEX stocktake_one_open ON stocktake (state) WHERE state = 'open'",
    """CREATE TABLE stocktake_count (
        stocktake INTEGER NOT NULL REFERENCES stocktake (id), n INTEGER NOT NULL CHECK (n > 0),
        article INTEGER NOT NULL REFERENCES article (id), counted INTEGER NOT NULL CHECK (counted >= 0),
        at INTEGER NOT NULL, staff INTEGER NOT NULL, position INTEGER NOT NULL, on_hand INTEGER NOT NULL,
        set_aside INTEGER NOT NULL, replaces INTEGER, PRIMARY KEY (stocktake, n),
        FOREIGN KEY (stocktake, replaces) REFERENCES stocktake_count (stocktake, n)
    ) STRICT, WITHOUT ROWID""",
    """CREATE UNIQUE INDEX stocktake_count_replaced_once ON stocktake_count (stocktake, replaces)
        WHERE replaces IS NOT NULL""",
    "CREATE UNIQUE INDEX stocktake_count_first ON stocktake_count (stocktake, article) WHERE replaces IS NULL",
    "CREATE INDEX stocktake_count_by_article ON stocktake_count (article, stocktake, n)",
    """CREATE TRIGGER stocktake_count_stays BEFORE UPDATE ON stocktake_count
        BEGIN SELECT RAISE (ABORT, 'a count is never changed'); END""",
    """CREATE TRIGGER stocktake_count_remains BEFORE DELETE ON stocktake_count
        BEGIN SELECT RAISE (ABORT, 'a count is never removed'); END""",
    """CREATE TABLE delivery (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, opened_at INTEGER NOT NULL, opened_by INTEGER NOT NULL,
        state TEXT NOT NULL, closed_at INTEGER, closed_by INTEGER
    ) STRICT""",
    """CREATE TABLE delivery_expected (
        delivery INTEGER NOT NULL REFERENCES delivery (id), line INTEGER NOT NULL, code TEXT NOT NULL,
        shown TEXT NOT NULL, quantity INTEGER NOT NULL CHECK (quantity > 0), PRIMARY KEY (delivery, line)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE delivery_scan (
        delivery INTEGER NOT NULL REFERENCES delivery (id), n INTEGER NOT NULL, code TEXT NOT NULL,
        shown TEXT NOT NULL, quantity INTEGER NOT NULL, at INTEGER NOT NULL, staff INTEGER NOT NULL,
        state TEXT NOT NULL, movement_device INTEGER, movement_n INTEGER, PRIMARY KEY (delivery, n)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE till_day (
        register TEXT NOT NULL, z INTEGER NOT NULL, closed_at INTEGER NOT NULL, digest BLOB NOT NULL,
        booked_at INTEGER NOT NULL, PRIMARY KEY (register, z)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE till_line (
        id INTEGER PRIMARY KEY, register TEXT NOT NULL, z INTEGER NOT NULL, code TEXT NOT NULL, number TEXT NOT NULL,
        title TEXT NOT NULL, quantity INTEGER NOT NULL, reason TEXT NOT NULL, state TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX till_line_parked ON till_line (register, z) WHERE state = 'parked'",
    """CREATE TABLE import_run (
        id INTEGER PRIMARY KEY, file TEXT NOT NULL, fingerprint TEXT NOT NULL, at INTEGER NOT NULL,
        first_article INTEGER NOT NULL, added INTEGER NOT NULL, changed INTEGER NOT NULL, unchanged INTEGER NOT NULL,
        refused INTEGER NOT NULL, first_n INTEGER NOT NULL, movements INTEGER NOT NULL, undone_at INTEGER
    ) STRICT""",
    """CREATE TABLE import_change (
        run INTEGER NOT NULL REFERENCES import_run (id), article INTEGER NOT NULL REFERENCES article (id),
        before TEXT NOT NULL, after TEXT NOT NULL, PRIMARY KEY (run, article)
    ) STRICT, WITHOUT ROWID""",
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
