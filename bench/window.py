"""From the start of the process to the first paint and to the first scan, and the memory, beside an empty window."""

import shutil
from collections.abc import Iterator

from bench import shop
from bench.measuring import Figure, Setting, in_a_process, share


def figures(setting: Setting) -> Iterator[Figure]:
    """Processes in turns, a warm one each before."""
    made = shop.made(setting)
    with shop.workroom(setting) as home:
        shutil.copyfile(made.path, home / "book.sqlite3")
        ours, empty = [], []
        for _ in range(setting.rounds + 1):
            ours.append(in_a_process("bench.probes.window", home))
            empty.append(in_a_process("bench.limits.window"))
    ours, empty = ours[1:], empty[1:]

    def middle(runs: list[dict[str, float]], what: str) -> float:
        return share([run[what] for run in runs], 50)

    paint = middle(empty, "paint")
    yield Figure("first paint of the window", middle(ours, "paint"), "ms", paint, most_ratio=1.8)
    yield Figure("ready to scan", middle(ours, "ready"), "ms", paint, most_ratio=4)
    if middle(empty, "memory"):
        memory = middle(ours, "memory")
        bare = middle(empty, "memory")
        yield Figure("memory, ready to scan", memory, "MB", bare, most_ratio=2.5)
        yield Figure("memory, the city's libraries and all pages loaded", middle(ours, "later"), "MB", bare)
