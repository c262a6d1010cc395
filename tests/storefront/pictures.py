"""Pictures of every page, light and dark, on a phone and on a desk: `python -m tests.storefront.pictures FOLDER`."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from prima.hub.embedded import EmbeddedHub
from prima.hub.settings import Mail, Settings
from prima.hub.storefront.city import SAMPLE
from tests.hub.town import Clock, Town, line_to
from tests.storefront.conftest import chromium
from tests.storefront.street import Street, latest_link

WIDTHS = {"phone": 390, "desk": 1280}


def pages(street: Street) -> dict[str, str]:
    """Every page by a name for its file."""
    offers = street.offers
    shown = ("placed", "ready", "collected", "rejected")
    states = {f"reservation-{one}": f"/r/{street.reservation(one)}" for one in shown}
    return {
        "home": "/",
        "found": "/?q=apfelsfat",
        "filtered": "/?category=Getr%C3%A4nke&price=2000&near=Bahnhof&within=2000&open=1",
        "nothing": "/?q=xylophon",
        "events": "/events",
        "event": f"/offers/{street.workshop}",
        "offer": f"/offers/{offers['Apfelsaft naturtrüb']}",
        "rescued": f"/offers/{offers['Bergkäse am Stück']}",
        "toy": f"/offers/{offers['Holzeisenbahn Starterset mit 24 Teilen']}",
        "wine": f"/offers/{offers['Spätburgunder trocken 0,75 l']}?lang=nl",
        "proven": f"/offers/{street.proven}",
        "taken": f"/offers/{street.sold_out}",
        "shops": "/shops",
        "shop": "/shops/laden-am-markt",
        "imprint": "/impressum",
        "privacy": "/datenschutz",
        "open-data": "/open-data?lang=en",
        "lost": "/nirgends",
        **states,
    }


def visits(page: Page, street: Street, wanted: dict[str, str], outbox: Path, contact: str) -> Iterator[str]:
    """These pages by their names, each when the browser has come to it; at last the two of a proof by mail.

    `outbox` is where the hub lays its letters, `contact` an address that has asked for nothing yet.
    """
    hub = street.town.hub
    for called, path in wanted.items():
        page.goto(hub.url + path)
        yield called
    page.goto(f"{hub.url}/offers/{street.proven}")
    page.get_by_label("E-Mail-Adresse").fill(contact)
    page.get_by_role("button", name="Unverbindlich reservieren").click()
    page.wait_for_load_state()
    yield "proof-sent"
    hub.carry_letters()
    page.goto(hub.url + latest_link(outbox, hub.url))
    yield "proof"


def main() -> None:
    """Paint them all."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    clock = Clock()
    with tempfile.TemporaryDirectory() as home, sync_playwright() as driver:
        outbox = Path(home, "outbox")
        mail = Mail(folder=outbox)
        settings = Settings(
            f"{home}/hub.sqlite",
            "Bocholt",
            expiry_seconds=3600,
            mail_seconds=3600,
            legal=SAMPLE,
            mail=mail,
        )
        with EmbeddedHub(Path(home), clock=clock, settings=settings) as hub, line_to(hub.url) as http:
            street = Street(Town(hub, clock, http))
            wanted = pages(street)
            browser = driver.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
            for name, width in WIDTHS.items():
                for scheme in ("light", "dark"):
                    context = browser.new_context(
                        viewport={"width": width, "height": 844}, color_scheme=scheme, locale="de-DE"
                    )
                    page = context.new_page()
                    for called in visits(page, street, wanted, outbox, f"{name}-{scheme}@example.org"):
                        page.evaluate("document.querySelectorAll('img').forEach((one) => { one.loading = 'eager'; })")
                        page.wait_for_load_state("networkidle")
                        page.screenshot(path=folder / f"{called}-{name}-{scheme}.png", full_page=True)
                    context.close()
            browser.close()


if __name__ == "__main__":
    main()
