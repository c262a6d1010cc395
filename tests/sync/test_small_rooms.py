"""Secrets stay in their home, one process talks, and failures wait longer each time."""

import json
import random
import shutil
import stat
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from shb_desktop.paths import Home
from shb_desktop.sync.backoff import FIRST_SECONDS, LONGEST_SECONDS, Backoff
from shb_desktop.sync.credentials import SERVICE, Credentials
from shb_desktop.sync.errors import CredentialsUnusable, SyncElsewhere
from shb_desktop.sync.lock import SyncLock


class DrawerOfSecrets:
    """A keyring's backend in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        from keyring.errors import PasswordDeleteError

        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


class BrokenKeyring(DrawerOfSecrets):
    def set_password(self, service: str, username: str, password: str) -> None:
        from keyring.errors import KeyringLocked

        raise KeyringLocked


def test_without_a_keyring_the_token_lies_in_a_private_file_and_says_so(tmp_path: Path) -> None:
    credentials = Credentials(Home(tmp_path))
    assert (credentials.token(), credentials.warning) == (None, "")
    credentials.keep_token("secret")
    assert Credentials(Home(tmp_path)).token() == "secret"
    assert "Datei" in credentials.warning
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "credentials.json").stat().st_mode) == 0o600
    credentials.forget_token()
    assert (credentials.token(), credentials.warning) == (None, "")


def test_with_a_keyring_nothing_lies_in_the_home(tmp_path: Path) -> None:
    drawer = DrawerOfSecrets()
    credentials = Credentials(Home(tmp_path), drawer)
    credentials.keep_token("secret")
    key = credentials.seal_key()
    assert (credentials.token(), credentials.warning, list(tmp_path.iterdir())) == ("secret", "", [])
    assert {service for service, _ in drawer.kept} == {SERVICE}
    assert Credentials(Home(tmp_path), drawer).seal_key() == key
    credentials.forget_seal_key()
    assert Credentials(Home(tmp_path), drawer).seal_key() != key


def test_a_locked_keyring_falls_back_visibly(tmp_path: Path) -> None:
    credentials = Credentials(Home(tmp_path), BrokenKeyring())
    credentials.keep_token("secret")
    assert credentials.token() == "secret"
    assert credentials.warning


def test_two_homes_never_share_a_token(tmp_path: Path) -> None:
    drawer = DrawerOfSecrets()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    Credentials(Home(tmp_path / "one"), drawer).keep_token("secret")
    assert Credentials(Home(tmp_path / "two"), drawer).token() is None


def test_a_copied_home_has_no_token(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    Credentials(Home(home)).keep_token("secret")
    shutil.copytree(home, tmp_path / "copy")
    assert Credentials(Home(tmp_path / "copy")).token() is None


def test_a_damaged_file_of_secrets_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / "credentials.json").write_text(json.dumps({"home": str(tmp_path), "token": 7}))
    assert Credentials(Home(tmp_path)).token() is None
    (tmp_path / "credentials.json").write_bytes(b"\xff{")
    assert Credentials(Home(tmp_path)).token() is None


def test_a_home_that_is_gone_cannot_keep_a_token(tmp_path: Path) -> None:
    with pytest.raises(CredentialsUnusable):
        Credentials(Home(tmp_path / "gone")).keep_token("secret")


def test_one_process_talks_and_a_second_gets_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "sync.lock"
    code = (
        "import sys; from pathlib import Path; from shb_desktop.sync.lock import SyncLock;"
        f"lock = SyncLock(Path({str(path)!r})); lock.take(); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(SyncElsewhere) as found:
            SyncLock(path).take()
        assert "anderes Programmfenster" in found.value.title
        holder.kill()
    with SyncLock(path):
        pass


def test_failures_wait_longer_each_time_and_a_success_ends_it() -> None:
    longest = Backoff(lambda _, most: most)
    waits = [longest.failed() for _ in range(12)]
    assert waits[:4] == [1.0, 2.0, 4.0, 8.0]
    assert waits[-1] == LONGEST_SECONDS
    longest.worked()
    assert longest.failed() == FIRST_SECONDS
    assert longest.failed(retry_after=77.0) == 77.0


def test_two_hundred_tills_do_not_knock_together() -> None:
    """After a hub's failure the knocks spread over time instead of coming in waves."""
    chance = random.Random(1)
    knocks: Counter[int] = Counter()
    for _ in range(200):
        backoff, at = Backoff(chance.uniform), 0.0
        while at < 600:
            knocks[int(at)] += 1
            at += backoff.failed()
    busiest = {since: max(count for second, count in knocks.items() if second >= since) for since in (10, 60)}
    assert busiest[10] <= 50
    assert busiest[60] <= 15
