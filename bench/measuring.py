"""How a figure is taken and told: two pieces of work in turns, medians and tails, a ratio and its target."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from time import monotonic, perf_counter_ns
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Setting:
    """How large a run is: articles and movements of the shop, rounds of long work, turns of short work."""

    folder: Path
    articles: int = 100_000
    movements: int = 1_000_000
    rounds: int = 5
    turns: int = 2_000


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report: ours in `unit`, the limit or peer beside it, and what was aimed at.

    `most_ratio` and `least_ratio` bound ours ÷ limit, `most` bounds ours itself; None where nothing was aimed at.
    """

    what: str
    ours: float
    unit: str
    limit: float | None = None
    most_ratio: float | None = None
    most: float | None = None
    least_ratio: float | None = None

    @property
    def ratio(self) -> float | None:
        """Ours ÷ limit."""
        return self.ours / self.limit if self.limit else None

    @property
    def met(self) -> bool | None:
        """Whether every target holds; None when there is none."""
        held = [self.ratio <= self.most_ratio] if self.most_ratio is not None and self.ratio is not None else []
        held += [self.ratio >= self.least_ratio] if self.least_ratio is not None and self.ratio is not None else []
        held += [self.ours <= self.most] if self.most is not None else []
        return all(held) if held else None

    def told(self) -> dict[str, Any]:
        """The figure as JSON's types."""
        return {**asdict(self), "ratio": self.ratio, "met": self.met}


def in_turns(
    turns: int,
    ours: Callable[[int], object],
    limit: Callable[[int], object],
    prepare: Callable[[int], object] = lambda turn: None,
) -> tuple[list[float], list[float]]:
    """Do both A B, B A, A B …; the milliseconds of each call of ours and of the limit.

    `prepare` comes before each turn and takes no part in its time.
    """
    times: tuple[list[float], list[float]] = ([], [])
    work = (ours, limit)
    for turn in range(turns):
        prepare(turn)
        for which in (0, 1) if turn % 2 == 0 else (1, 0):
            began = perf_counter_ns()
            work[which](turn)
            times[which].append((perf_counter_ns() - began) / 1e6)
    return times


def share(times: list[float], per_cent: int) -> float:
    """The time that this share of the calls stayed within: 50 is the median."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, len(ordered) * per_cent // 100)]


def in_a_process(module: str, *arguments: object) -> dict[str, Any]:
    """Run a probe or a limit in a Python of its own and take its JSON; it is told when it was started."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "BENCH_STARTED": repr(monotonic())}
    # As installed: both find their modules compiled. The libraries' always are; ours were read anew at each start.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=600)
    if ran.returncode != 0:
        raise RuntimeError(f"{module} failed ({ran.returncode}):\n{ran.stderr}")
    found: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return found


def since_start() -> float:
    """Milliseconds since the parent process started this one."""
    return (monotonic() - float(os.environ["BENCH_STARTED"])) * 1_000


def resident_mb() -> float:
    """Megabytes of this process that are in memory now; 0.0 where the system does not say (not Linux)."""
    return _status("VmRSS:")


def most_resident_mb() -> float:
    """The same at its highest so far."""
    return _status("VmHWM:")


def _status(field: str) -> float:
    told = Path("/proc/self/status")
    if not told.exists():
        return 0.0
    line = next(line for line in told.read_text(encoding="ascii").splitlines() if line.startswith(field))
    return int(line.split()[1]) / 1024
