"""A newer version is asked about, loaded with a bar and started by a person alone."""

import base64
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from build.sign_list import new_key, signed_list
from prima.hub.embedded import EmbeddedHub
from prima.hub.settings import Settings
from shb_desktop.domain.shop import ShopData, Span
from shb_desktop.ledger.database import system_clock
from shb_desktop.paths import Home
from shb_desktop.services import shop as particulars
from shb_desktop.sync import updating
from shb_desktop.sync.pairing import pair
from shb_desktop.ui.dialogs.update import UpdateSheet
from shb_desktop.ui.updates import SOON_MS, Updates
from tests.ui.conftest import Counter

PARCEL = "shb-desktop-99.0.0" + (".exe" if sys.platform == "win32" else ".deb")
ALWAYS = tuple(Span(day, "00:00", "24:00") for day in range(7))


@dataclass
class City:
    """A hub that hands a folder on, the maker's key, and a counter that belongs to it."""

    counter: Counter
    folder: Path
    updates: Updates
    private: bytes
    ended: list[bool] = field(default_factory=list)

    def publish(self, version: str = "99.0.0") -> None:
        (self.folder / PARCEL).write_bytes(b"parcel" + bytes(500_000))
        notes = {"de": "Neu: Etiketten für Regale."}
        text = signed_list(self.private, version, [self.folder / PARCEL], notes, system_clock(), 30)
        (self.folder / "shb-desktop.json").write_text(text, encoding="utf-8")

    def sheet(self) -> UpdateSheet:
        self.counter.until(lambda: isinstance(self.counter.window.sheet.content(), UpdateSheet))
        content = self.counter.window.sheet.content()
        assert isinstance(content, UpdateSheet)
        return content


@pytest.fixture
def city(shop: Counter, tmp_path: Path) -> Iterator[City]:
    folder, home = tmp_path / "updates", Home(tmp_path / "home").made()
    folder.mkdir()
    public = base64.b64decode(new_key(tmp_path / "maker.key"))
    settings = Settings(database=str(tmp_path / "hub.sqlite"), updates=folder)
    with EmbeddedHub(tmp_path, settings=settings) as hub:
        pair(shop.book, home, hub.url, hub.add_shop("Laden am Markt"))
        ended: list[bool] = []
        updates = Updates(shop.desk, home, lambda: ended.append(True), public)
        yield City(shop, folder, updates, (tmp_path / "maker.key").read_bytes(), ended)
        updates.stop()


def test_a_person_loads_and_starts_it(city: City, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Path] = []
    monkeypatch.setattr(updating, "start", lambda book, installer, offered: started.append(installer))
    city.publish()
    city.updates.look()
    sheet = city.sheet()
    city.counter.click(sheet.load_button)
    city.counter.until(sheet.install_button.isVisible)
    assert city.ended == []
    city.counter.click(sheet.install_button)
    assert [installer.name for installer in started] == [PARCEL]
    assert city.ended == [True]


def test_while_the_shop_is_open_it_neither_asks_nor_installs(city: City) -> None:
    city.publish()
    particulars.keep(city.counter.book, ShopData("Laden am Markt", opening=ALWAYS))
    city.updates._by_itself()
    # It looks again within minutes: after closing, the PC is not on for long.
    city.counter.until(lambda: city.updates._timer.interval() == SOON_MS)
    assert city.counter.window.sheet.content() is None
    city.updates.look()  # a person may look, and load
    sheet = city.sheet()
    city.counter.click(sheet.load_button)
    city.counter.until(sheet.install_button.isVisible)
    city.counter.click(sheet.install_button)
    assert "geöffnet" in sheet.problem()
    assert city.ended == []


def test_by_itself_it_asks_once_and_takes_later_for_an_answer(city: City) -> None:
    city.publish()
    city.updates._by_itself()
    city.counter.click(city.sheet().later)
    city.counter.until(lambda: city.counter.window.sheet.content() is None)
    city.updates._by_itself()
    city.counter.bot.wait(150)
    assert city.counter.window.sheet.content() is None


def test_a_forged_list_is_said_aloud(city: City) -> None:
    city.publish()
    place = city.folder / "shb-desktop.json"
    place.write_text(place.read_text(encoding="utf-8").replace("99.0.0", "99.0.1"), encoding="utf-8")
    city.updates._by_itself()
    city.counter.until(lambda: "nicht echt" in city.counter.window.banner.words())


def test_a_way_back_is_said_aloud(city: City) -> None:
    city.publish("0.0.1")
    city.updates.look()
    city.counter.until(lambda: "ältere" in city.counter.window.banner.words())
