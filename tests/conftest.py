"""The ground every test stands on: offscreen, its own home, this machine's loopback only, the same every time."""

import gc
import ipaddress
import os
import shutil
import socket
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Two busy cores may be slow, and a test that fails once in a thousand runs is worse than none.
settings.register_profile(
    "house", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")

HOME = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """Give the tests a home of their own: never the book, the settings or the keyring of whoever runs them."""
    home = Path(tempfile.mkdtemp(prefix="shb-tests-"))
    config.stash[HOME] = home
    os.environ.pop("SHB_HOME", None)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    for name in ("HOME", "USERPROFILE"):
        os.environ[name] = str(home)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        folder = home / name.lower()
        folder.mkdir()
        os.environ[name] = str(folder)


def pytest_collection_finish() -> None:
    """What is imported stays: to look through all of it for garbage, again and again, took a seventh of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 20)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take that home away again."""
    shutil.rmtree(config.stash[HOME], ignore_errors=True)


class NotLoopback(AssertionError):
    """A test reached for another machine. No OSError, so that nothing under test can take it for a failing network."""


def is_loopback(host: object) -> bool:
    """Whether a host of a socket address is this machine; None and an empty name are, when one binds."""
    name = host.decode() if isinstance(host, bytes) else host
    if name in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(name).split("%")[0]).is_loopback
    except ValueError:
        return False


def only_loopback(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what would leave this machine, whichever library asks (PEP 578 events of the socket module)."""
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        if isinstance(address, tuple) and not is_loopback(address[0]):
            raise NotLoopback(f"{event} to {address[0]!r}")
    elif event == "socket.getaddrinfo" and not is_loopback(arguments[0]):
        # RFC 2606 §2: a name under .invalid never resolves, so a test may ask for it, and gets what DNS would say.
        if str(arguments[0]).endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        raise NotLoopback(f"{event} for {arguments[0]!r}")


sys.addaudithook(only_loopback)
