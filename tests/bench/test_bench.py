"""Every benchmark runs and tells sane figures; how fast anything is, is never asked here."""

import json
from pathlib import Path

import pytest

from bench import __main__ as runner
from bench.measuring import Figure, in_turns, share


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bench")


@pytest.mark.parametrize("subject", runner.SUBJECTS)
def test_a_benchmark_runs_and_tells_sane_figures(subject: str, cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    runner.main([subject, "--json", "--rows", "6000", "--rounds", "1", "--turns", "20", "--cache", str(cache)])

    figures = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert figures
    for figure in figures:
        assert figure["what"]
        assert figure["unit"] in ("ms", "MB")
        assert figure["ours"] >= 0
        assert figure["limit"] is None or figure["limit"] > 0


def test_a_report_says_what_was_met_and_what_was_not() -> None:
    missed = Figure("scan", 0.5, "ms", 0.2, most_ratio=2)
    met = Figure("search", 4.0, "ms", 3.0, most_ratio=2, most=16)

    assert runner.as_line(missed).endswith("2.50×                  ≤ 2×   not met")
    assert runner.as_line(met).endswith("1.33×         ≤ 2×, ≤ 16 ms       met")
    assert runner.as_line(Figure("memory", 3.0, "MB")).endswith("–")


def test_both_works_take_turns_and_each_begins_as_often_as_the_other() -> None:
    order: list[str] = []

    ours, limit = in_turns(4, lambda turn: order.append("A"), lambda turn: order.append("B"))

    assert "".join(order) == "ABBAABBA"
    assert len(ours) == len(limit) == 4


def test_the_tail_is_the_time_that_the_given_share_stayed_within() -> None:
    assert share([5.0, 1.0, 3.0, 2.0, 4.0], 50) == 3.0
    assert share([float(number) for number in range(1, 101)], 99) == 100.0
    assert share([7.0], 99) == 7.0
