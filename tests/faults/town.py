"""Run histories of the town in a box, as many as wanted: `python -m tests.faults.town [--histories N]`."""

import argparse
import gc
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.faults.world import World, world_in

STEPS = 25
_SAY_EVERY = 1_000
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
    before = gc.get_threshold()
    with tempfile.TemporaryDirectory(dir=_RAM if _RAM.is_dir() else None) as folder, world_in(Path(folder)) as world:
        # Looking through all of the program's objects every 700 new ones would be a fifth of a history's time.
        gc.freeze()
        gc.set_threshold(50_000, 20, 100)
        try:
            yield world
        finally:
            gc.set_threshold(*before)
            gc.unfreeze()


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
    parser = argparse.ArgumentParser(prog="town")
    parser.add_argument("--histories", type=int, default=100_000)
    parser.add_argument("--first", type=int, default=1_000_000, help="seed of the first history")
    parser.add_argument("--steps", type=int, default=STEPS, help="deeds in a history, besides its rest at the end")
    parser.add_argument("--often", nargs="*", default=(), help="deeds (deeds.py) that come eight times as often")
    wanted = parser.parse_args(arguments)
    began, cpu, wrong = time.monotonic(), time.process_time(), 0
    with town() as world:
        for first in range(wanted.first, wanted.first + wanted.histories, _SAY_EVERY):
            seeds = range(first, min(first + _SAY_EVERY, wanted.first + wanted.histories))
            for found in broken(world, seeds, tuple(wanted.often), wanted.steps):
                wrong += 1
                print(found, flush=True)
            print(f"{seeds.stop - wanted.first}/{wanted.histories} histories, {wrong} broken", flush=True)
    seconds, cpu = time.monotonic() - began, time.process_time() - cpu
    print(
        f"{wanted.histories} histories of {wanted.steps} deeds from seed {wanted.first}: {wrong} broken, "
        f"{seconds:.0f} s, {1000 * cpu / wanted.histories:.0f} ms of CPU each"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
