"""Search as somebody types, key by key, beside one raw FTS5 query with the same cap."""

import random
from collections.abc import Iterator

from bench import shop
from bench.limits.searching import RawSearch
from bench.measuring import Figure, Setting, in_turns, share
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue

_FRAME_MS = 16


def figures(setting: Setting) -> Iterator[Figure]:
    """The finder at the counter asks for eight rows, the table of articles for five hundred."""
    made = shop.made(setting)
    typed = list(terms(setting))
    book, raw = shop.opened(made.path), RawSearch(made.path)
    for what, most in (("search per key press, table", 500), ("search per key press, finder", 8)):
        slow, fast = _typed(book, raw, typed, most)
        if most == 500:
            yield Figure(f"{what}, p50", share(slow, 50), "ms", share(fast, 50))
            yield Figure(f"{what}, p95", share(slow, 95), "ms", share(fast, 95), most_ratio=2, most=_FRAME_MS)
        else:
            # The raw query stops after eight in no order; ours looks at five hundred to give the best eight.
            yield Figure(f"{what}, p95", share(slow, 95), "ms", most=_FRAME_MS)
    raw.close()
    book.close()


def _typed(book: Book, raw: RawSearch, typed: list[str], most: int) -> tuple[list[float], list[float]]:
    return in_turns(
        len(typed),
        lambda turn: catalogue.search_articles(book, typed[turn], most),
        lambda turn: raw.find(typed[turn], most),
    )


def terms(setting: Setting) -> Iterator[str]:
    """What stands in the line after each key: the first two to six letters, then a second word."""
    chance = random.Random(shop.SEED)
    names = [draft.name.split() for draft in shop.drafts(min(setting.articles, 5_000))]
    for _ in range(max(2, setting.turns // 10)):
        first, second, *_ = chance.choice(names)
        yield from (first[:letters] for letters in range(2, 7))
        yield from (f"{first[:5]} {second[:letters]}" for letters in range(1, 5))
