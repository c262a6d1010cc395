"""A scan with the least code: the book's statements through the driver, tuples, no objects, no rules."""

import hashlib
import json
import struct
from pathlib import Path

from bench.limits import raw

_NUMBERS = struct.Struct(">10q")
_ARTICLE = """SELECT found.pack, article.id, article.name, article.number, article.brand, article.category,
    article.description, article.unit, article.price, article.vat, article.content, article.content_unit,
    article.deposit, article.minimum, article.age_limit, article.shelf, article.maker, article.cost, article.image,
    stock.on_hand, stock.held, stock.unavailable,
    (SELECT group_concat(code || char(31) || pack, char(30)) FROM barcode WHERE barcode.article = article.id)
    FROM article JOIN stock ON stock.article = article.id JOIN barcode AS found ON found.article = article.id
    WHERE found.code = ?"""
_OFFER = """SELECT id, article, title, state, rev, cap, buffer, allot, acknowledged, held, published_at, problem
    FROM offer WHERE article = ?"""
_LINE = """INSERT INTO movement (device, n, article, quantity, reason, at, staff, reverses_device, reverses_n,
    reservation, lot, best_before, note, hash) VALUES (1, ?, ?, ?, ?, ?, 0, NULL, NULL, NULL, NULL, NULL, NULL, ?)"""


class RawCounter:
    """Books scans into a copy of the shop."""

    def __init__(self, path: Path) -> None:
        self._connection = raw.opened(path)

    def scan(self, code: str, quantity: int, reason: int, at: int) -> None:
        """Look up, append to the chain, move the stock, tell the city: one durable transaction."""
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        article = run(_ARTICLE, ("0" + code,)).fetchone()
        number, on_hand = article[1], article[19] + quantity
        offer = run(_OFFER, (number,)).fetchone()
        n, previous = run("SELECT n, hash FROM movement WHERE device = 1 ORDER BY n DESC LIMIT 1").fetchone()
        line = _NUMBERS.pack(1, n + 1, number, quantity, reason, at, 0, 0, 0, 0)
        run(_LINE, (n + 1, number, quantity, reason, at, hashlib.sha256(previous + line).digest()))
        run("UPDATE stock SET on_hand = on_hand + ? WHERE article = ?", (quantity, number))
        if offer:
            self._tell(offer[0], max(0, on_hand // 1_000), at)
        run("COMMIT")

    def close(self) -> None:
        """Fold the log into the file."""
        self._connection.close()

    def _tell(self, offer: str, pieces: int, at: int) -> None:
        run = self._connection.execute
        seen = run("SELECT value FROM setting WHERE key = 'hub.cursor'").fetchone()
        n = run("SELECT coalesce(max(n), 0) FROM outbox").fetchone()[0]
        body = json.dumps({"offer": offer, "allot": pieces, "seen_seq": int(seen[0]) if seen else 0})
        run(
            "INSERT INTO outbox (n, type, subject, body, at, state) VALUES (?, 'offer.allot', ?, ?, ?, 'waiting')",
            (n + 1, offer, body, at),
        )
        run("UPDATE offer SET allot = ? WHERE id = ?", (pieces, offer))
