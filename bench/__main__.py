"""The runner, `python -m bench [name …] [--rows N] [--json]`: each figure beside its limit, in turns in one run."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from bench.measuring import ROOT, Figure, Setting

SUBJECTS = {
    "scan": "bench.scanning",
    "search": "bench.searching",
    "verify": "bench.verifying",
    "size": "bench.filesize",
    "import": "bench.importing",
    "window": "bench.window",
    "paint": "bench.painting",
    "table": "bench.table",
    "fluid": "bench.fluid",
}
TOWN = {
    "line": "bench.town.line",
    "begin": "bench.town.beginning",
    "hearing": "bench.town.hearing",
    "reserve": "bench.town.reserving",
    "pages": "bench.town.pages",
    "find": "bench.town.finding",
    "booking": "bench.town.booking",
}
"""Beside other people's programs, which they install below .cache; `town` names them all."""
_WIDTHS = (56, 11, 11, 8, 20, 8)


def main(arguments: list[str] | None = None) -> int:
    """Measure what was named, or everything; 0 when every target was met, 1 otherwise."""
    call = _arguments(arguments)
    setting = Setting(
        Path(call.cache), max(call.rows // 10, 1), call.rows, rounds=call.rounds, turns=call.turns or 400 * call.rounds
    )
    if not call.json:
        print(_line("what", "ours", "limit", "ratio", "target", ""))
    met = True
    asked = [one for name in call.names or SUBJECTS for one in (TOWN if name == "town" else (name,))]
    for name in asked:
        subject: Callable[[Setting], Iterator[Figure]] = import_module((SUBJECTS | TOWN)[name]).figures
        for figure in subject(setting):
            met &= figure.met is not False
            print(json.dumps(figure.told(), ensure_ascii=False) if call.json else as_line(figure), flush=True)
    return 0 if met else 1


def as_line(figure: Figure) -> str:
    """A figure as a line of the report."""
    number = "{:,.2f}" if figure.ours < 100 else "{:,.0f}"
    targets = [f"≤ {figure.most_ratio:g}×"] if figure.most_ratio is not None else []
    targets += [f"≥ {figure.least_ratio:g}×"] if figure.least_ratio is not None else []
    targets += [f"≤ {figure.most:g} {figure.unit}"] if figure.most is not None else []
    return _line(
        figure.what,
        f"{number.format(figure.ours)} {figure.unit}",
        f"{number.format(figure.limit)} {figure.unit}" if figure.limit is not None else "–",
        f"{figure.ratio:.2f}×" if figure.ratio is not None else "–",
        ", ".join(targets) or "–",
        {True: "met", False: "not met", None: ""}[figure.met],
    )


def _line(*cells: str) -> str:
    padded = [cell.ljust(width) if at == 0 else cell.rjust(width)
              for at, (cell, width) in enumerate(zip(cells, _WIDTHS, strict=True))]  # fmt: skip
    return "  ".join(padded).rstrip()


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "names",
        nargs="*",
        choices=[[], *SUBJECTS, *TOWN, "town"],
        metavar="name",
        help=f"{', '.join(SUBJECTS)} (all of these when none is named), {', '.join(TOWN)}, town",
    )
    parser.add_argument("--rows", type=int, default=1_000_000, help="movements; a tenth as many articles")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of long work")
    parser.add_argument("--turns", type=int, default=0, help="turns of short work (400 a round)")
    parser.add_argument("--cache", default=str(ROOT / ".cache" / "bench"), help="where made shops are kept")
    parser.add_argument("--json", action="store_true", help="one JSON object a figure")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
