"""How long the window does not answer: the longest turn of its event loop in each kind of work."""

from collections.abc import Iterator

from bench import shop
from bench.measuring import Figure, Setting, in_a_process

FIRST_OPENING = "page opened for the first time"
_FRAME_MS = 16
_MOST_STEPS = 40


def figures(setting: Setting) -> Iterator[Figure]:
    """The whole desktop on Qt's offscreen platform, a watchdog around its event loop; first openings page by page."""
    made = shop.made(setting)
    with shop.copies(made, setting) as (ours, _):
        kinds = in_a_process("bench.probes.fluid", ours.parent, setting.rounds, min(setting.turns, _MOST_STEPS))
    pages = [seen for kind, seen in kinds.items() if kind.startswith(FIRST_OPENING)]
    kinds[FIRST_OPENING] = {what: max(seen[what] for seen in pages) for what in pages[0]}
    for kind, seen in kinds.items():
        # The clock counts what other programs take; the thread's own work is what can be mended.
        yield Figure(f"{kind}: longest turn", seen["longest work"], "ms", most=_FRAME_MS)
        if kind == FIRST_OPENING or not kind.startswith(FIRST_OPENING):
            yield Figure(f"{kind}: the same by the clock", seen["longest"], "ms")
