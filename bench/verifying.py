"""The proof that a book is whole, and the stock folded anew, beside the bare reading and hashing."""

from collections.abc import Iterator

from bench import shop
from bench.limits.verifying import RawProof
from bench.measuring import Figure, Setting, in_turns, share
from shb_desktop.ledger import hashchain, movements


def figures(setting: Setting) -> Iterator[Figure]:
    """The chain alone, the whole proof, and the fold."""
    made = shop.made(setting)
    with shop.copies(made, setting) as (ours, limit):
        book, raw = shop.opened(ours), RawProof(limit)

        def walk(_: int) -> None:
            with book.read() as connection:
                count, broken = hashchain.walk(connection)
            if broken or count != made.movements:
                raise RuntimeError(f"{count} lines, broken at {broken}")

        def prove(_: int) -> None:
            with book.read() as connection:
                if not hashchain.verify(connection).whole:
                    raise RuntimeError("the made shop is not whole")

        def prove_raw(_: int) -> None:
            if raw.walk() or raw.check() != "ok" or not raw.fold():
                raise RuntimeError("the limit finds the made shop broken")

        def rebuild(_: int) -> None:
            with book.write() as connection:
                if movements.rebuild_stock(connection):
                    raise RuntimeError("the stock was wrong")

        slow, fast = in_turns(setting.rounds, walk, lambda _: raw.walk())
        yield Figure("verify the chain", share(slow, 50), "ms", share(fast, 50), most_ratio=2)
        slow, fast = in_turns(setting.rounds, prove, prove_raw)
        yield Figure("shb verify: chain, stock, SQLite's check", share(slow, 50), "ms", share(fast, 50), most_ratio=2)
        slow, fast = in_turns(setting.rounds, rebuild, lambda _: raw.fold())
        yield Figure("rebuild the stock from the movements", share(slow, 50), "ms", share(fast, 50), most_ratio=2)
        raw.close()
        book.close()
