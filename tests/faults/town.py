"""Run histories of the town in a box, as many as wanted: `python -m tests.faults.town [histories [first seed]]`."""

import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.faults.world import World, world_in

STEPS = 25
_RAM = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class Broken:
    """A history that went wrong: its seed makes it again."""

    seed: int
    what: str
    deeds: tuple[str, ...]

    def __str__(self) -> str:
        return f"seed {self.seed}: {self.what}\n  {' '.join(self.deeds)}"


@contextmanager
def town() -> Iterator[World]:
    """A world whose files lie in memory where the system has such a place: thousands of histories, no worn disk."""
    with tempfile.TemporaryDirectory(dir=_RAM if _RAM.is_dir() else None) as folder, world_in(Path(folder)) as world:
        yield world


def live(world: World, seed: int, often: tuple[str, ...] = (), steps: int = STEPS) -> Broken | None:
    """One history; what broke in it, or None."""
    try:
        world.begin(seed, often)
        for _ in range(steps):
            world.step()
        world.settle()
    except AssertionError as problem:
        return Broken(seed, str(problem) or type(problem).__name__, tuple(world.deeds))
    return None


def broken(world: World, seeds: Iterable[int], often: tuple[str, ...] = (), steps: int = STEPS) -> Iterator[Broken]:
    """Those of many histories that went wrong."""
    for seed in seeds:
        found = live(world, seed, often, steps)
        if found is not None:
            yield found


def main(arguments: list[str]) -> int:
    """Say how many histories held; 1 when one did not."""
    count = int(arguments[0]) if arguments else 100_000
    first = int(arguments[1]) if len(arguments) > 1 else 1_000_000
    began = time.monotonic()
    wrong = 0
    with town() as world:
        for found in broken(world, range(first, first + count)):
            wrong += 1
            print(found, flush=True)
    seconds = time.monotonic() - began
    print(f"{count} histories of {STEPS} deeds from seed {first}: {wrong} broken, {seconds:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
