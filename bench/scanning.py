"""From a scan to its durable line in the book, beside the same statements through the bare driver."""

import random
from collections.abc import Iterator

from bench import shop
from bench.limits.scanning import RawCounter
from bench.measuring import Figure, Setting, in_turns, share
from shb_desktop.domain.article import PIECE
from shb_desktop.domain.movement import Reason
from shb_desktop.ledger.database import Book
from shb_desktop.services import counter
from shb_desktop.services.counter import Booked, Mode

_FRAME_MS = 16
_WARM = 100


def figures(setting: Setting) -> Iterator[Figure]:
    """Goods out of articles that are not online, then goods in of articles that are."""
    made = shop.made(setting)
    chance = random.Random(shop.SEED)
    offline = [shop.ean(chance.randrange(shop.OFFERED + 1, made.articles + 1)) for _ in range(setting.turns)]
    online = [shop.ean(chance.randrange(1, shop.OFFERED + 1)) for _ in range(setting.turns)]
    with shop.copies(made, setting) as (ours, limit):
        book, raw = shop.opened(ours), RawCounter(limit)
        for what, codes, mode in (
            ("scan → durable", offline, Mode.OUT),
            ("scan of an offer → durable, with its outbox row", online, Mode.IN),
        ):
            slow, fast = _scanned(book, raw, codes, mode)
            yield Figure(f"{what}, p50", share(slow, 50), "ms", share(fast, 50), most_ratio=2)
            yield Figure(f"{what}, p99", share(slow, 99), "ms", share(fast, 99), most=_FRAME_MS)
        raw.close()
        book.close()


def _scanned(book: Book, raw: RawCounter, codes: list[str], mode: Mode) -> tuple[list[float], list[float]]:
    """Milliseconds of each scan, without the first ones."""
    quantity, reason = (-PIECE, Reason.OUT) if mode is Mode.OUT else (PIECE, Reason.IN)

    def scan(turn: int) -> None:
        if not isinstance(counter.scan(book, codes[turn], mode), Booked):
            raise RuntimeError(f"{codes[turn]} was not booked")

    slow, fast = in_turns(len(codes), scan, lambda turn: raw.scan(codes[turn], quantity, reason, shop.NOW + turn))
    warm = min(_WARM, len(codes) // 2)
    return slow[warm:], fast[warm:]
