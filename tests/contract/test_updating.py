"""New versions from a real hub: what is signed and newer is offered, everything else is refused aloud."""

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from build.sign_list import new_key, signed_list
from prima.hub.embedded import EmbeddedHub
from prima.hub.settings import Settings
from shb_desktop.domain.shop import ShopData, Span
from shb_desktop.domain.update import UpdateForged, UpdateOlder, UpdateStale
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.sealing import Seal
from shb_desktop.paths import Home
from shb_desktop.services import shop
from shb_desktop.sync import updating
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import NotPaired
from shb_desktop.sync.pairing import pair
from tests.shop import Clock, book, clock

__all__ = ["book", "clock"]

DAY = 86_400_000
PRESENT = "1.2.0"
SETUP = "SHB-Desktop-1.3.0-Setup.exe"


@dataclass
class World:
    """A paired till, a hub that hands a folder on, and the maker's key."""

    book: Book
    home: Home
    clock: Clock
    folder: Path
    private: bytes
    public: bytes

    def publish(
        self, version: str = "1.3.0", *, issued: int | None = None, days: int = 30, key: bytes | None = None
    ) -> None:
        at = self.clock() if issued is None else issued
        notes = {"de": "Neu: alles geht schneller."}
        text = signed_list(key or self.private, version, [self.folder / SETUP], notes, at, days)
        (self.folder / "shb-desktop.json").write_text(text, encoding="utf-8")

    def look(self) -> updating.Offered | None:
        return updating.look(self.book, self.public, present=PRESENT, system="win32")


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[EmbeddedHub, Path]]:
    folder = tmp_path_factory.mktemp("updates")
    settings = Settings(database=str(tmp_path_factory.mktemp("hub") / "hub.sqlite"), updates=folder)
    with EmbeddedHub(folder, settings=settings) as running:
        yield running, folder


@pytest.fixture(scope="module")
def paired(
    hub: tuple[EmbeddedHub, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Book, Home, Clock]]:
    home = Home(tmp_path_factory.mktemp("home")).made()
    clock = Clock()
    book = Book.open(home.book, clock, Seal(Credentials(home).seal_key))
    pair(book, home, hub[0].url, hub[0].add_shop("Laden am Markt"))
    yield book, home, clock
    book.close()


@pytest.fixture
def world(hub: tuple[EmbeddedHub, Path], paired: tuple[Book, Home, Clock], tmp_path: Path) -> World:
    for old in hub[1].iterdir():
        if old.is_file():
            old.unlink()
    (hub[1] / SETUP).write_bytes(b"MZ" + bytes(200_000))
    public = base64.b64decode(new_key(tmp_path / "maker.key"))
    paired[2].now += DAY  # each test is a later day: what the one before has seen is past
    return World(*paired, hub[1], (tmp_path / "maker.key").read_bytes(), public)


def test_a_newer_version_is_offered_fetched_and_proven(world: World) -> None:
    world.publish()
    offered = world.look()
    assert offered is not None
    assert (offered.version, offered.notes["de"]) == ("1.3.0", "Neu: alles geht schneller.")
    steps: list[tuple[int, int]] = []
    installer = updating.fetch(world.book, world.home, offered, lambda done, whole: steps.append((done, whole)))
    assert installer.read_bytes() == (world.folder / SETUP).read_bytes()
    assert steps[-1] == (200_002, 200_002)
    (world.folder / SETUP).unlink()
    assert updating.fetch(world.book, world.home, offered) == installer  # what is there and whole is not loaded again


@pytest.mark.parametrize("version", [PRESENT, "1.2"])
def test_the_present_version_is_nothing_new(world: World, version: str) -> None:
    world.publish(version)
    assert world.look() is None


def test_a_city_without_a_list_recommends_nothing(world: World) -> None:
    assert world.look() is None


def test_another_key_is_refused(world: World, tmp_path: Path) -> None:
    new_key(tmp_path / "other.key")
    world.publish(key=(tmp_path / "other.key").read_bytes())
    with pytest.raises(UpdateForged):
        world.look()


@pytest.mark.parametrize(
    "envelope",
    [
        b"",
        b"<html>Bitte anmelden</html>",
        b"[]",
        b'{"manifest": 1}',
        b'{"manifest": "{}", "signature": "AA=="}',
        b"\xff",
        b"[" * 200_000,
    ],
)
def test_what_is_no_signed_list_is_refused(world: World, envelope: bytes) -> None:
    (world.folder / "shb-desktop.json").write_bytes(envelope)
    with pytest.raises(UpdateForged):
        world.look()


def test_one_changed_letter_is_refused(world: World) -> None:
    world.publish()
    place = world.folder / "shb-desktop.json"
    told = json.loads(place.read_text(encoding="utf-8"))
    told["manifest"] = told["manifest"].replace("1.3.0", "9.3.0")
    place.write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(UpdateForged):
        world.look()


def test_a_way_back_is_refused(world: World) -> None:
    world.publish("1.1.9")
    with pytest.raises(UpdateOlder) as refused:
        world.look()
    assert "1.1.9" in refused.value.title


def test_a_list_that_was_kept_back_is_refused(world: World) -> None:
    world.publish()
    frozen = (world.folder / "shb-desktop.json").read_bytes()
    world.clock.now += DAY
    world.publish()
    assert world.look()
    (world.folder / "shb-desktop.json").write_bytes(frozen)
    with pytest.raises(UpdateStale):
        world.look()


def test_a_list_past_its_date_is_refused(world: World) -> None:
    world.publish(days=30)
    world.clock.now += 31 * DAY
    with pytest.raises(UpdateStale):
        world.look()


@pytest.mark.parametrize("content", [b"MZ" + bytes(199_999) + b"!", b"MZ", bytes(300_000)])
def test_a_parcel_that_is_not_the_signed_one_is_refused_and_not_kept(world: World, content: bytes) -> None:
    world.publish()
    offered = world.look()
    assert offered is not None
    updates = world.home.folder / "updates"
    for old in updates.iterdir() if updates.is_dir() else ():
        old.unlink()
    (world.folder / SETUP).write_bytes(content)
    with pytest.raises(UpdateForged):
        updating.fetch(world.book, world.home, offered)
    assert not (updates / SETUP).exists()


def test_a_parcel_that_was_changed_on_the_disk_is_not_started(world: World) -> None:
    world.publish()
    offered = world.look()
    assert offered is not None
    installer = updating.fetch(world.book, world.home, offered)
    installer.write_bytes(b"MZ something else")
    with pytest.raises(UpdateForged):
        updating.start(world.book, installer, offered)


def test_nothing_is_replaced_while_the_shop_is_open(world: World) -> None:
    always = tuple(Span(day, "00:00", "24:00") for day in range(7))
    shop.keep(world.book, ShopData("Laden am Markt", opening=always))
    with pytest.raises(updating.ShopOpen):
        updating.may_start(world.book)
    shop.keep(world.book, ShopData("Laden am Markt", opening=()))
    updating.may_start(world.book)


def test_a_till_without_a_city_is_told_so(book: Book, clock: Clock) -> None:
    with pytest.raises(NotPaired):
        updating.look(book, bytes(32))


def test_a_program_from_source_has_no_key() -> None:
    assert updating.pinned_key() is None
