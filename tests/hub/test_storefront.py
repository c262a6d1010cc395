import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import httpx
import pytest

from prima.contract.messages import ShopFields
from prima.contract.reservation import State
from prima.hub.embedded import EmbeddedHub
from prima.hub.settings import Settings
from prima.hub.storefront import pages, shape, words
from tests.hub.town import DAY, HOUR, SHOP, Clock, Town, line_to, placed_id

TEMPLATES = sorted(pages.HERE.joinpath("templates").glob("*.html"))
FORBIDDEN = re.compile(
    r"\b(kaufen|kauf|bezahlen|bestellen|buy|order|purchase|checkout|kopen|bestel\w*|koop)\b", re.IGNORECASE
)


class Page(HTMLParser):
    """What a page has: elements with their attributes, and the text that people see."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(html)
        assert self._open == [], f"never closed: {self._open}"

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in ("meta", "link", "base", "input", "img", "br", "path", "circle", "rect", "option"):
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: Any) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag != "option":
            assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]


def visit(town: Town, path: str, language: str = "de", status: int = 200) -> Page:
    answer = town.http.get(path, headers={"Accept-Language": language})
    assert answer.status_code == status, answer.text
    return Page(answer.text)


def form(page: Page) -> dict[str, str]:
    return {field["name"]: field.get("value", "") for field in page.all("input")}


def reserve(town: Town, offer: str, **fields: str) -> httpx.Response:
    told = form(visit(town, f"/offers/{offer}")) | {"quantity": "1"} | fields
    return town.http.post(f"/offers/{offer}/reserve", data=told)


def test_a_citizen_finds_reserves_looks_and_cancels(town: Town) -> None:
    till = town.till()
    offer = till.publish(3, unit_price=329, unit_price_unit="1 l", deposit=15)
    found = visit(town, "/?q=apfelsaft")
    assert f"/offers/{offer}" in [link["href"] for link in found.all("a")]
    seen = visit(town, f"/offers/{offer}")
    for words_there in ("3,29 €", "zzgl. 0,15", "sicher da, noch 3", "Unverbindlich reservieren"):
        assert words_there in seen.text.replace("\u00a0", " ")
    answer = reserve(town, offer, quantity="2", name="Ada")
    assert answer.status_code == 303
    status = visit(town, answer.headers["location"])
    code = town.seen(answer.headers["location"].removeprefix("/r/"))["code"]
    assert code in status.text
    assert status.all("svg")
    assert town.offer(offer)["left"] == 1
    gone = town.http.post(f"{answer.headers['location']}/cancel")
    assert gone.status_code == 303
    assert "Storniert" in visit(town, gone.headers["location"]).text
    assert town.offer(offer)["left"] == 3


def test_a_form_sent_twice_reserves_once(town: Town) -> None:
    offer = town.till().publish(3)
    told = form(visit(town, f"/offers/{offer}")) | {"quantity": "1", "name": ""}
    places = {town.http.post(f"/offers/{offer}/reserve", data=told).headers["location"] for _ in range(3)}
    assert len(places) == 1
    assert town.offer(offer)["left"] == 2


def test_another_sites_page_reserves_nothing_through_its_visitors(town: Town) -> None:
    offer = town.till().publish(2)
    for site, status in (("cross-site", 422), ("same-origin", 303), ("none", 303)):
        answer = town.http.post(f"/offers/{offer}/reserve", data={"quantity": "1"}, headers={"Sec-Fetch-Site": site})
        assert answer.status_code == status
    assert town.offer(offer)["left"] == 0


def test_who_comes_too_late_sees_what_is_left(town: Town) -> None:
    offer = town.till().publish(2)
    answer = reserve(town, offer, quantity="9")
    assert answer.status_code == 409
    assert "So viele sind nicht mehr frei." in answer.text
    town.reserved(offer, 2)
    page = visit(town, f"/offers/{offer}")
    assert "gerade nichts frei" in page.text
    assert page.all("form") == []


def test_a_shop_sees_the_offers_own_page_before_anybody_else_does(town: Town) -> None:
    till = town.till()
    fields = {"title": "Apfelmus 360 g", "price": 199, "unit_price": 553, "unit_price_unit": "1 kg"}
    answer = town.http.post("/v1/preview", json=fields, headers=till.headers)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    page = Page(answer.text)
    for text in ("Vorschau", "Apfelmus 360 g", "1,99 €", "5,53 € je 1 kg", "Laden am Markt", "Markt 1"):
        assert text in page.text.replace("\u00a0", " ")
    assert page.all("base") == [{"href": f"{town.hub.url}/"}]
    assert [button for button in page.all("button") if "disabled" not in button] == []
    assert town.http.get("/v1/public/offers").json()["offers"] == []
    assert town.http.post("/v1/preview", json={"title": "A"}, headers=till.headers).status_code == 422


@pytest.mark.parametrize("quantity", ["0", "-1", "1000", "zwei", "1e3"])
def test_a_bent_form_is_refused_in_words(town: Town, quantity: str) -> None:
    offer = town.till().publish(2)
    answer = reserve(town, offer, quantity=quantity)
    assert answer.status_code == 422
    assert "Diese Angaben passen nicht." in answer.text


def test_every_state_has_its_page(town: Town, clock: Clock) -> None:
    till = town.till()
    offer = till.publish(20)
    shown: set[str] = set()

    def placed() -> tuple[str, str, str]:
        mine = town.reserved(offer)
        return mine["secret"], mine["code"], placed_id(till)

    def look(secret: str) -> None:
        for language in words.LANGUAGES:
            page = visit(town, f"/r/{secret}", language)
            state = town.seen(secret)["state"]
            assert words.word(state, language) in page.text
        shown.add(state)

    secret, code, reservation = placed()
    for kind, body in (("accept", {}), ("ready", {}), ("collect", {"code": code})):
        look(secret)
        till.do(f"reservation.{kind}", reservation=reservation, **body)
    look(secret)
    secret, code, reservation = placed()
    till.do("reservation.reject", reservation=reservation, reason="Bruch <b>im Regal</b>")
    look(secret)
    assert "&lt;b&gt;im Regal" in town.http.get(f"/r/{secret}").text
    secret, *_ = placed()
    town.http.delete(f"/v1/public/reservations/{secret}")
    look(secret)
    ready, _, reservation = placed()
    till.do("reservation.ready", reservation=reservation)
    lapsing, *_ = placed()
    clock.pass_by(20 * DAY)
    town.hub.tick()
    look(ready)
    look(lapsing)
    assert shown == set(State)


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_pages_run_nothing_and_load_nothing_from_elsewhere(town: Town, language: str) -> None:
    till = town.till(fields=SHOP.model_copy(update={"imprint": "E. Muster", "directions": "Am Rathaus"}))
    offer = till.publish(3, description="<script>alert(1)</script>", title="</script><script>alert(2)")
    secret = town.reserved(offer)["secret"]
    for path in ("/", "/?q=nichts", "/shops", "/shops/laden-am-markt", f"/offers/{offer}", f"/r/{secret}", "/impressum",
                 "/datenschutz", "/nirgends"):  # fmt: skip
        answer = town.http.get(path, headers={"Accept-Language": language})
        page = Page(answer.text)
        assert "set-cookie" not in answer.headers
        assert "'unsafe-inline'" not in answer.headers["content-security-policy"]
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
        assert {script.get("type") for script in page.all("script")} <= {"application/ld+json"}
        assert page.all("style") == []
        for _, attributes in page.elements:
            assert not any(name == "style" or name.startswith("on") for name in attributes)
            for name in ("src", "action"):
                assert attributes.get(name, "/").startswith("/")
        assert page.all("html") == [{"lang": language}]
        assert len(page.all("h1")) == 1, path
        labelled = {label.get("for") for label in page.all("label")}
        for field in page.all("select") + [
            one for one in page.all("input") if one.get("type") not in ("hidden", "search")
        ]:
            assert field["id"] in labelled
        assert not FORBIDDEN.search(page.text), (path, FORBIDDEN.search(page.text))


def test_a_secret_page_is_kept_by_nobody(town: Town) -> None:
    secret = town.reserved(town.till().publish(3))["secret"]
    answer = town.http.get(f"/r/{secret}")
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["x-robots-tag"] == "noindex"
    assert "Disallow: /r/" in town.http.get("/robots.txt").text


def test_the_language_is_asked_for_or_found_out(town: Town) -> None:
    asked = {
        (None, ""): "de",
        (None, "nl-NL,nl;q=0.9,en;q=0.8"): "nl",
        (None, "fr,en;q=0.5"): "en",
        ("en", "nl"): "en",
        ("xx", "nl"): "nl",
        (None, "de;q=x,,en;q=0"): "de",
    }
    assert {told: words.chosen(*told) for told in asked} == asked
    page = visit(town, "/?q=x&lang=nl", "de")
    assert page.all("html") == [{"lang": "nl"}]
    assert {"/shops?lang=nl", "/?q=x&lang=en"} <= {link["href"] for link in page.all("a")}


def test_every_word_is_there_in_every_language() -> None:
    asked: set[str] = set()
    for template in TEMPLATES:
        asked |= set(re.findall(r"""\bt\(["']([a-z_]+)["']""", template.read_text(encoding="utf-8")))
    assert asked <= words.keys()
    for key in words.keys():  # noqa: SIM118 - a function, not a mapping
        for language in words.LANGUAGES:
            assert words.word(key, language).strip()
    for heading in ("imprint", "privacy"):
        for language in words.LANGUAGES:
            assert pages.HERE.joinpath("templates", f"{heading}.{language}.html").is_file()


def test_numbers_and_times_as_people_write_them() -> None:
    from zoneinfo import ZoneInfo

    assert [shape.price(123456, language) for language in words.LANGUAGES] == [
        "1.234,56\u00a0€",
        "€\u00a01.234,56",
        "€1,234.56",
    ]
    moment = 1_748_851_200_000 + 8 * HOUR
    texts = [
        shape.moment(moment, language, ZoneInfo("Europe/Berlin")).replace("\u00a0", " ") for language in words.LANGUAGES
    ]
    assert texts == ["Montag, 2. Juni, 18:00 Uhr", "maandag 2 juni, 18:00 uur", "Monday, 2 June, 18:00"]


@pytest.mark.parametrize(
    ("hours", "told", "said"),
    [
        (0, "geöffnet bis 18:00", "open until 18:00"),
        (7.5, "schließt um 18:00", "closes at 18:00"),
        (-2, "öffnet um 09:00", "opens at 09:00"),
        (9, "öffnet morgen 09:00", "opens tomorrow 09:00"),
        (5 * 24 + 9, "öffnet Montag 09:00", "opens Monday 09:00"),
    ],
)
def test_a_citizen_in_a_hurry_reads_until_when_a_shop_is_open(town: Town, hours: float, told: str, said: str) -> None:
    offer = town.till(fields=SHOP).publish(2, title="Fahrradschlauch 28 Zoll", price=690)
    town.clock.pass_by(int(hours * HOUR))
    for path in ("/", "/?q=schlauch", "/shops", "/shops/laden-am-markt", f"/offers/{offer}"):
        assert told in visit(town, path).text
        assert said in visit(town, path, "en").text


def test_each_filter_can_be_taken_away_by_itself(town: Town) -> None:
    town.till(fields=SHOP).publish(1, title="Saft", category="Getränke", price=690)
    page = visit(town, "/?q=saft&category=Getr%C3%A4nke&price=1000&open=1")
    gone = [link["href"] for link in page.all("a") if link.get("class") == "chip on"]
    assert gone == [
        "/?q=saft&price=1000&open=1",
        "/?q=saft&category=Getr%C3%A4nke&open=1",
        "/?q=saft&category=Getr%C3%A4nke&price=1000",
    ]
    assert "Getränke" in page.text
    assert "Preis bis 10,00\u00a0€" in page.text
    nothing = visit(town, "/?q=xylophon&open=1")
    assert "/?q=xylophon" in [link["href"] for link in nothing.all("a")]


def test_a_shop_page_tells_where_and_when(town: Town) -> None:
    town.till(fields=SHOP.model_copy(update={"website": "javascript:alert(1)", "directions": "Parkhaus Nähkasten"}))
    page = visit(town, "/shops/laden-am-markt")
    for text in ("Markt 1", "Parkhaus Nähkasten", "geöffnet bis 18:00", "Montag", "geschlossen"):
        assert text in page.text
    assert not any(link["href"].startswith("javascript") for link in page.all("a"))
    assert visit(town, "/shops/nirgends", status=404).text
    town.till("Ohne Zeiten", ShopFields())
    assert "geöffnet" not in visit(town, "/shops/ohne-zeiten").text


def test_a_shop_without_an_impressum_is_named_with_its_address(town: Town) -> None:
    # DDG §5(1) no. 1: whoever offers something, and where he is to be found.
    till = town.till(fields=SHOP.model_copy(update={"imprint": None, "email": "laden@example.org"}))
    text = visit(town, f"/shops/{till.identity.shop.slug}").text
    provider = text.rpartition("Anbieter")[2]
    assert SHOP.street and SHOP.street in provider  # noqa: PT018
    assert "laden@example.org" in provider


def test_the_operators_own_words_stand_in_the_imprint(tmp_path: Path) -> None:
    (tmp_path / "impressum.txt").write_text("Stadt Bocholt\n\nRathaus <1>", encoding="utf-8")
    settings = Settings(str(tmp_path / "hub.sqlite"), legal=tmp_path)
    with EmbeddedHub(tmp_path, settings=settings) as hub, line_to(hub.url) as http:
        assert "Rathaus &lt;1&gt;" in http.get("/impressum").text
        assert "Cookies" in http.get("/datenschutz").text


def test_search_engines_get_a_map(town: Town) -> None:
    offer = town.till().publish(1)
    text = town.http.get("/sitemap.xml").text
    assert f"{town.hub.url}/offers/{offer}</loc>" in text
    assert town.http.get("/static/style.css").headers["cache-control"].endswith("immutable")
    assert town.http.get("/static/../routes.py").status_code == 404
    assert town.http.get("/favicon.ico").status_code == 308


def test_a_city_with_more_offers_than_a_map_holds_has_a_map_for_each_shop(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = town.till()
    offers = {till.publish(1), till.publish(1)}
    monkeypatch.setattr("prima.hub.storefront.feeds._MOST_IN_MAP", 1)
    index = town.http.get("/sitemap.xml").text
    assert "<sitemapindex " in index
    maps = re.findall(r"<sitemap><loc>(.*?)</loc>", index)
    assert maps == [f"{town.hub.url}/sitemap-city.xml", f"{town.hub.url}/shops/{till.identity.shop.slug}/sitemap.xml"]
    monkeypatch.setattr("prima.hub.storefront.feeds._MOST_IN_MAP", 2)
    told = "".join(town.http.get(one).text for one in maps)
    assert f"{town.hub.url}/shops</loc>" in told
    assert all(f"/offers/{offer}</loc>" in told for offer in offers)
    assert town.http.get("/shops/nirgends/sitemap.xml").status_code == 404


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb (WCAG 2.1)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(mode: str) -> None:
    sheet = pages.STATIC.joinpath("style.css").read_text(encoding="utf-8")
    roots = re.findall(r":root \{(.*?)\}", sheet, re.DOTALL)
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", roots[0]))
    if mode == "dark":
        colours |= dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", roots[1]))
    pairs = [
        *((ink, ground) for ink in ("ink", "soft", "accent", "danger") for ground in ("ground", "card")),
        *(("soft", "sunk"), ("ink", "sunk"), ("accent", "accent-wash"), ("warn", "warn-wash"), ("on-accent", "accent")),
        *(("on-accent", "accent-strong"), ("card", "danger")),
    ]
    for ink, ground in pairs:
        lighter, darker = sorted((luminance(colours[ink]), luminance(colours[ground])), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= 4.5, (ink, ground)
