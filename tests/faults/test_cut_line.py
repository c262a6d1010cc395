"""A line that is cut anywhere loses nothing and doubles nothing."""

from pathlib import Path

from tests.faults.cut_line import bench, cut_everywhere


def test_an_exchange_may_be_cut_after_any_byte(tmp_path: Path) -> None:
    with bench(tmp_path) as made:
        assert cut_everywhere(made, stride=13) > 100
