"""Short form of the scanner at a real window; `python dev.py soak wedge` sends 500 scans into every page."""

import shutil

import pytest

from tests.faults.wedge import at_a_display


@pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="Xvfb and xdotool are not here")
def test_twenty_scans_a_second_are_all_booked_once_and_none_is_typed_into_a_field() -> None:
    every = at_a_display(40, ["Theke", "Etiketten"])
    assert [seen.place for seen in every] == ["Theke", "Etiketten"]
    assert [seen for seen in every if not seen.holds] == []
