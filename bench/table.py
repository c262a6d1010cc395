"""The table of articles: reset, page down, sort, each until painted, beside the same view over a plain list."""

from collections.abc import Iterator

from bench import shop
from bench.measuring import Figure, Setting, in_a_process, share

_FRAME_MS = 16


def figures(setting: Setting) -> Iterator[Figure]:
    """Each kind's median, and that of its longest turns, in which the window does not answer."""
    made = shop.made(setting)
    kinds = in_a_process("bench.probes.table", made.path, made.articles, max(2, setting.turns // 100))
    for kind, times in kinds.items():
        yield Figure(f"table: {kind}", share(times["ours"], 50), "ms", share(times["limit"], 50), most_ratio=2)
        turn, plain = share(times["turns"], 50), share(times["turns of limit"], 50)
        yield Figure(f"table: {kind}, longest turn", turn, "ms", plain, most=_FRAME_MS)
