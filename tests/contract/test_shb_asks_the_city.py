"""`shb facts` and `shb preview` against a real hub: what the city knows, and the storefront's own page."""

from pathlib import Path

import pytest

from prima.hub.embedded import EmbeddedHub
from tests.shop import ean
from tests.test_cli import Shb, shb, stocked

__all__ = ["shb", "stocked"]


@pytest.fixture
def paired(stocked: Shb, hub: EmbeddedHub) -> Shb:
    assert stocked("pair", "--hub", hub.url, "--code", hub.add_shop("Laden am Markt"))[0] == 0
    return stocked


def test_the_city_says_what_a_shop_has_published(paired: Shb) -> None:
    assert paired("facts", ean(1)) == (0, [{"gtin": "0" + ean(1), "source": None}])
    paired("publish", ean(1))
    paired("sync")
    status, (known,) = paired("facts", ean(1))
    assert (status, known["source"], known["name"], known["category"]) == (0, "city", "Apfelsaft", "Saft")
    (asked,) = [line for line in paired("outbox")[1] if line["type"] == "facts.look_up"][:1]
    assert ean(1) in str(asked["facts"])


def test_a_code_that_means_nothing_elsewhere_is_not_asked_about(stocked: Shb) -> None:
    assert stocked("facts", "2012345678903")[1][0]["type"] == "urn:shb:problem:known-here-only"
    assert stocked("facts", "123")[1][0]["type"] == "urn:shb:problem:unreadable-code"


def test_without_a_city_there_is_nobody_to_ask(stocked: Shb) -> None:
    for words in (("facts", ean(1)), ("preview", ean(1), "--out", str(stocked.home / "page.html"))):
        assert stocked(*words)[1][0]["type"] == "urn:shb:problem:not-paired"


def test_the_page_is_the_storefronts_own(paired: Shb, tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    status, (line,) = paired("preview", ean(2), "--out", str(target))
    assert (status, line["page"]) == (0, str(target))
    page = target.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert "Honig" in page
    assert "5,49" in page
    assert paired("offers")[1] == []
    refused = paired("preview", ean(2), "--out", str(tmp_path / "nowhere" / "page.html"))[1][0]
    assert refused["type"] == "urn:shb:problem:export-failed"
