"""A computer that was set up for the shop couples by itself at its first start, and the file is gone."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from prima.hub.embedded import EmbeddedHub
from shb_desktop.ledger import hub_link
from shb_desktop.ledger.database import Book
from shb_desktop.paths import Home
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import HubGone
from shb_desktop.sync.provisioning import FILE, OtherShop, ProvisionRefused, ProvisionUnreadable, provision
from tests.shop import book, clock

__all__ = ["book", "clock"]


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedHub]:
    with EmbeddedHub(tmp_path_factory.mktemp("hub")) as running:
        yield running


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home").made()


def lay(home: Home, **told: Any) -> Path:
    place = home.folder / FILE
    place.write_text(json.dumps(told), encoding="utf-8-sig")
    return place


def coupled(book: Book) -> str:
    with book.read() as connection:
        link = hub_link.link(connection)
    return link.shop_name if link else ""


def test_the_first_start_couples_and_erases(hub: EmbeddedHub, home: Home, book: Book) -> None:
    place = lay(home, hub=hub.url, code=hub.add_shop("Buchladen"), shop="buchladen", device="Kasse 2")
    assert provision(book, home) == "Buchladen"
    assert coupled(book) == "Buchladen"
    assert Credentials(home).token()
    assert not place.exists()


def test_without_a_file_nothing_happens(home: Home, book: Book) -> None:
    assert provision(book, home) == ""


def test_a_till_that_is_coupled_stays_as_it_is(hub: EmbeddedHub, home: Home, book: Book) -> None:
    lay(home, hub=hub.url, code=hub.add_shop("Erster Laden"))
    provision(book, home)
    place = lay(home, hub=hub.url, code=hub.add_shop("Zweiter Laden"))
    assert provision(book, home) == ""
    assert coupled(book) == "Erster Laden"
    assert not place.exists()


def test_a_refused_code_is_erased_and_said(hub: EmbeddedHub, home: Home, book: Book) -> None:
    place = lay(home, hub=hub.url, code="ACDEFGHJ")
    with pytest.raises(ProvisionRefused) as refused:
        provision(book, home)
    assert "provision.json" in refused.value.title
    assert not place.exists()
    assert coupled(book) == ""


def test_a_hub_out_of_reach_leaves_the_file_for_the_next_start(home: Home, book: Book) -> None:
    place = lay(home, hub="http://127.0.0.1:9", code="ACDEFGHJ")
    with pytest.raises(HubGone):
        provision(book, home)
    assert place.exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"hub": "https://x.example"}', b"\xff\xfe\x00", b"null"])
def test_a_file_that_says_nothing_is_erased_and_said(home: Home, book: Book, content: bytes) -> None:
    place = home.folder / FILE
    place.write_bytes(content)
    with pytest.raises(ProvisionUnreadable):
        provision(book, home)
    assert not place.exists()


def test_the_wrong_shop_is_said(hub: EmbeddedHub, home: Home, book: Book) -> None:
    lay(home, hub=hub.url, code=hub.add_shop("Weinladen"), shop="Käseladen")
    with pytest.raises(OtherShop) as told:
        provision(book, home)
    assert "Weinladen" in told.value.title
