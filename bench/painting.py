"""From the Enter of a scanner to the painted card, beside the raw scan and an empty repaint."""

from collections.abc import Iterator

from bench import shop
from bench.measuring import Figure, Setting, in_a_process, share

_MOST_P99_MS = 25


def figures(setting: Setting) -> Iterator[Figure]:
    """The whole desktop on Qt's offscreen platform, real key events."""
    made = shop.made(setting)
    turns = min(max(setting.turns // 10, 2), made.articles - shop.OFFERED)
    with shop.copies(made, setting) as (ours, limit):
        times = in_a_process("bench.probes.painting", ours.parent, limit, made.articles, turns)
    slow, fast = times["ours"], times["limit"]
    worked, least = times["worked"], times["limit worked"]
    yield Figure("scan → painted, p50", share(slow, 50), "ms", share(fast, 50), most_ratio=1.5)
    yield Figure("scan → painted, p99", share(slow, 99), "ms", share(fast, 99), most=_MOST_P99_MS)
    # What other programs take from the clock they do not take from this one.
    yield Figure("scan → painted, time of the processor, p50", share(worked, 50), "ms", share(least, 50))
