import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from prima.hub.embedded import EmbeddedHub
from prima.hub.settings import Mail, Settings
from prima.hub.storefront.city import SAMPLE
from tests.hub.town import Clock, Town, line_to
from tests.storefront.street import Street


def chromium() -> str:
    """The system's own browser."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        pytest.skip("there is no Chromium here")
    return found


@pytest.fixture(scope="module")
def outbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("outbox")


@pytest.fixture(scope="module")
def street(tmp_path_factory: pytest.TempPathFactory, outbox: Path) -> Iterator[Street]:
    folder, clock = tmp_path_factory.mktemp("street"), Clock()
    mail = Mail(folder=outbox)
    settings = Settings(
        str(folder / "hub.sqlite"), "Bocholt", expiry_seconds=3600, mail_seconds=3600, legal=SAMPLE, mail=mail
    )
    with EmbeddedHub(folder, clock=clock, settings=settings) as hub, line_to(hub.url) as http:
        yield Street(Town(hub, clock, http))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = chromium()
    with sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield found
        found.close()
