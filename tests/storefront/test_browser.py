"""A citizen with a real browser: on a phone and at a desk, with scripts and without; and axe looks at every page."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python import sync_playwright as axe
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.storefront.pictures import pages, visits
from tests.storefront.street import Street, latest_link

SIZES: dict[str, ViewportSize] = {
    "phone": {"width": 390, "height": 844},
    "desk": {"width": 1280, "height": 800},
}
SMALLEST: ViewportSize = {"width": 320, "height": 640}
AXE = Path(axe.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
RULES = {
    "light": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]},
    "dark": {"type": "rule", "values": ["color-contrast"]},  # all else is the same in the dark
}


@pytest.fixture(params=[("phone", True), ("desk", False)], ids=["phone", "desk without scripts"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    size, scripts = request.param
    context = browser.new_context(viewport=SIZES[size], java_script_enabled=scripts, locale="de-DE")
    yield context.new_page()
    context.close()


def test_a_citizen_finds_reserves_shows_the_code_and_cancels(page: Page, street: Street) -> None:
    home = street.town.hub.url
    page.goto(home)
    page.get_by_role("searchbox").fill("apfelsfat")
    page.get_by_role("searchbox").press("Enter")
    page.get_by_role("link", name="Apfelsaft naturtrüb").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Apfelsaft naturtrüb")
    page.get_by_label("Anzahl").select_option("2")
    page.get_by_label("Name für die Abholung").fill("Ada")
    page.get_by_role("button", name="Unverbindlich reservieren").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Reserviert")
    code = page.locator(".code").inner_text()
    assert len(code) == 6
    expect(page.get_by_role("img", name="Abholcode als QR-Code")).to_be_visible()
    assert page.context.cookies() == []
    page.get_by_text("Reservierung stornieren").click()
    page.get_by_role("button", name="Ja, stornieren").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Storniert")
    expect(page.get_by_text(code)).to_have_count(0)


def test_who_is_asked_for_proof_reserves_through_his_mail(page: Page, street: Street, outbox: Path) -> None:
    hub = street.town.hub
    page.goto(f"{hub.url}/offers/{street.proven}")
    page.get_by_label("E-Mail-Adresse").fill("ada@example.org")
    page.get_by_role("button", name="Unverbindlich reservieren").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bitte sehen Sie in Ihre E-Mails")
    assert hub.carry_letters() == 1
    page.goto(hub.url + latest_link(outbox, hub.url))
    page.get_by_role("button", name="Ja, unverbindlich reservieren").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Reserviert")
    hub.carry_letters()


def test_what_was_asked_for_stays_in_the_filters(page: Page, street: Street) -> None:
    page.goto(street.town.hub.url)
    page.get_by_text("Eingrenzen").click()
    page.get_by_label("Kategorie").select_option("Getränke")
    page.get_by_label("Preis bis").select_option("500")
    page.get_by_label("In der Nähe von").select_option("Bahnhof")
    page.get_by_role("button", name="Anzeigen").click()
    expect(page.locator(".card h3")).to_have_text(["Apfelsaft naturtrüb"])
    expect(page.get_by_label("Kategorie")).to_have_value("Getränke")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_to_mend_and_nothing_is_wider_than_a_phone(
    browser: Browser, street: Street, outbox: Path, scheme: Any
) -> None:
    context = browser.new_context(viewport=SIZES["phone"], color_scheme=scheme, locale="de-DE", bypass_csp=True)
    page = context.new_page()
    foreign: list[str] = []
    page.on("request", lambda asked: foreign.append(asked.url))
    found: dict[str, Any] = {}
    for called in visits(page, street, pages(street), outbox, f"{scheme}@example.org"):
        page.evaluate(AXE)
        said = page.evaluate("(rules) => axe.run({runOnly: rules})", RULES[scheme])
        found |= {f"{called}: {one['id']}": one["nodes"][0]["html"] for one in said["violations"]}
        if scheme == "dark":
            # WCAG 1.4.4, 1.4.10: letters of twice the size on the narrowest screen, and nothing to scroll sideways.
            page.set_viewport_size(SMALLEST)
            page.evaluate("document.documentElement.style.fontSize = '200%'")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found[f"{called}: wide"] = page.url
        page.set_viewport_size(SIZES["phone"])
    context.close()
    assert found == {}
    assert [url for url in foreign if not url.startswith(street.town.hub.url)] == []


def test_nothing_breaks_the_pages_own_rules(browser: Browser, street: Street) -> None:
    """A policy that a page itself breaks is told on the console."""
    context = browser.new_context(viewport=SIZES["desk"], locale="de-DE")
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    for path in (street.town.hub.url, f"{street.town.hub.url}/offers/{street.workshop}"):
        page.goto(path)
    context.close()
    assert said == []
