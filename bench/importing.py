"""A list of articles brought into an empty book, then the same again, beside csv and executemany."""

from collections.abc import Iterator
from pathlib import Path

from bench import shop
from bench.limits import importing as limit
from bench.measuring import Figure, Setting, in_a_process, in_turns, share
from shb_desktop.services.importing import booking, plan

_MORE_MB = 64
_SMALL = 100


def figures(setting: Setting) -> Iterator[Figure]:
    """The first time, the second time, the memory of it, and how long the counter waits for it."""
    with shop.workroom(setting) as folder:
        file, small, rounds = folder / "liste.csv", folder / "klein.csv", setting.rounds
        shop.write_list(file, setting.articles)
        shop.write_list(small, min(setting.articles, _SMALL))
        books = [_empty(folder / f"{number}.sqlite3") for number in range(3 * rounds)]
        first, raw = in_turns(
            rounds,
            lambda turn: _import(books[turn], file, setting.articles, 0),
            lambda turn: limit.load(books[rounds + turn], file, shop.NOW),
        )
        what = f"import of {setting.articles:,} CSV lines"
        yield Figure(what, share(first, 50), "ms", share(raw, 50), most_ratio=3)
        again, first = in_turns(
            rounds,
            lambda turn: _import(books[turn], file, 0, setting.articles),
            lambda turn: _import(books[2 * rounds + turn], file, setting.articles, 0),
        )
        yield Figure("the same file again, beside the first time", share(again, 50), "ms", share(first, 50), 0.7)
        memory = in_a_process("bench.probes.importing", folder / "memory.sqlite3", small, file)
        if memory["before"]:
            yield Figure("memory that the import takes", memory["most"] - memory["before"], "MB", most=_MORE_MB)
        waited = in_a_process("bench.probes.waiting", folder / "counter.sqlite3", file)
        yield Figure("longest wait of a scan while that import runs", waited["meanwhile"], "ms", waited["alone"])


def _import(path: Path, file: Path, added: int, unchanged: int) -> None:
    book = shop.opened(path)
    report = booking.run(book, plan.look(file))
    book.close()
    if (report.added, report.unchanged, report.refused_in_all) != (added, unchanged, 0):
        raise RuntimeError(f"not the report that was expected: {report}")


def _empty(path: Path) -> Path:
    shop.opened(path).close()
    return path
