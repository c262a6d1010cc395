import os
import stat
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import text

from prima.hub.embedded import EmbeddedHub
from prima.hub.errors import BackupFailed, NoBackup, NotEmpty
from prima.hub.services import checking, safekeeping
from prima.hub.services.office import Office
from prima.hub.settings import Settings
from tests.hub.town import Clock, Town, code_of, line_to, placed_id

ENGINES = ("sqlite", "postgresql")


@pytest.fixture(params=ENGINES)
def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each engine beside the town's."""
    if request.param == "sqlite":
        return str(tmp_path / "elsewhere.sqlite")
    return str(request.getfixturevalue("postgres").fresh())


def _rows(office: Office) -> dict[str, list[str]]:
    """Everything but the city, as text, in a stable order."""
    tables = ("shop", "device", "token", "offer", "reservation", "reservation_line", "event", "op_result")
    from prima.hub.storage.schema import metadata

    with office.database.read() as connection:
        return {
            name: sorted(str(tuple(row)) for row in connection.execute(metadata.tables[name].select()))
            for name in tables
        }


def test_a_backup_comes_back_on_either_engine_with_everything_and_another_epoch(
    town: Town, elsewhere: str, tmp_path: Path, clock: Clock
) -> None:
    till = town.till()
    offer = till.publish(5, description="Grüße aus Bocholt – „naturtrüb“")
    placed = town.reserved(offer, 2, display_name="Änne", contact="aenne@example.org")
    file = tmp_path / "hub.backup"
    counted = safekeeping.save(town.hub.office, file)
    assert (counted["offer"], counted["reservation"], counted["token"]) == (1, 1, 1)
    with (
        EmbeddedHub(tmp_path, clock=clock, settings=Settings(database=elsewhere, expiry_seconds=3600)) as hub,
        line_to(hub.url) as http,
    ):
        epoch = safekeeping.restore(hub.office, file)
        assert _rows(hub.office) == _rows(town.hub.office)
        assert checking.check(hub.office) == ()
        assert http.get(f"/v1/public/reservations/{placed['secret']}").json()["code"] == placed["code"]
        refused = http.post("/v1/sync/push", json={"epoch": str(till.identity.epoch), "ops": []}, headers=till.headers)
        assert code_of(refused) == "epoch"
        assert refused.json()["epoch"] == str(epoch) != str(till.identity.epoch)
        till.http, till.identity = http, till.identity.model_copy(update={"epoch": epoch})
        assert till.do("reservation.accept", reservation=placed_id(till)).status == "done"


def test_a_backup_is_one_moment_although_the_town_goes_on(town: Town, tmp_path: Path, clock: Clock) -> None:
    till = town.till()
    offer = till.publish(400)
    stop = threading.Event()

    def buy() -> None:
        while not stop.is_set():
            town.reserved(offer, 1)

    busy = threading.Thread(target=buy)
    busy.start()
    try:
        files = [tmp_path / f"{n}.backup" for n in range(5)]
        for file in files:
            safekeeping.save(town.hub.office, file)
    finally:
        stop.set()
        busy.join()
    seen = []
    for number, file in enumerate(files):
        office = Office.open(Settings(database=str(tmp_path / f"back{number}.sqlite")), clock)
        safekeeping.restore(office, file)
        assert checking.check(office) == ()
        with office.database.read() as connection:
            seen.append(connection.execute(text("SELECT count(*) FROM reservation")).scalar_one())
        office.close()
    assert seen == sorted(seen)
    assert seen[-1] > 0


def test_a_restore_never_ends_a_town_by_accident(town: Town, tmp_path: Path) -> None:
    town.till()
    file = tmp_path / "hub.backup"
    safekeeping.save(town.hub.office, file)
    town.till("Buchhandlung")
    with pytest.raises(NotEmpty):
        safekeeping.restore(town.hub.office, file)
    assert len(_rows(town.hub.office)["shop"]) == 2
    safekeeping.restore(town.hub.office, file, over=True)
    assert len(_rows(town.hub.office)["shop"]) == 1


@pytest.mark.parametrize("content", [b"", b"not a database at all", None])
def test_what_is_no_backup_is_refused_and_changes_nothing(town: Town, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "x.backup"
    if content is not None:
        file.write_bytes(content)
    till = town.till()
    with pytest.raises(NoBackup):
        safekeeping.restore(town.hub.office, file, over=True)
    assert till.pull().epoch == till.identity.epoch


def test_a_cut_off_backup_is_refused(town: Town, tmp_path: Path) -> None:
    town.till().publish(3)
    file = tmp_path / "hub.backup"
    safekeeping.save(town.hub.office, file)
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    with pytest.raises(NoBackup):
        safekeeping.restore(town.hub.office, file, over=True)


def test_a_backup_never_writes_over_a_file_and_leaves_no_crumbs(town: Town, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    file = folder / "hub.backup"
    safekeeping.save(town.hub.office, file)
    before = file.read_bytes()
    with pytest.raises(BackupFailed):
        safekeeping.save(town.hub.office, file)
    assert file.read_bytes() == before
    with pytest.raises(BackupFailed):
        safekeeping.save(town.hub.office, folder / "nowhere" / "hub.backup")
    assert [one.name for one in folder.iterdir()] == ["hub.backup"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights otherwise")
def test_nobody_else_reads_a_backup(town: Town, tmp_path: Path) -> None:
    file = tmp_path / "hub.backup"
    before = os.umask(0)
    try:
        safekeeping.save(town.hub.office, file)
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
