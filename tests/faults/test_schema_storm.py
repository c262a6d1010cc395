"""Short form of the storm over the OpenAPI document; `python dev.py soak schema-storm` runs the long one."""

from pathlib import Path

from tests.faults.schema_storm import rage


def test_whatever_is_sent_the_answer_is_one_that_the_document_tells(tmp_path: Path) -> None:
    thrown = rage(tmp_path, str(tmp_path / "hub.sqlite"), examples=3, seed=2)
    assert len({endpoint for endpoint, _ in thrown}) >= 13
    for endpoint, status in (("POST /v1/sync/push", 200), ("POST /v1/public/reservations", 201)):
        assert thrown[endpoint, status] > 0
