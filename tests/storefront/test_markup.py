"""What stands in the pages for machines: sound HTML, schema.org's own words, feeds, calendars, and the headers."""

import csv
import itertools
import json
import re
from collections.abc import Iterator
from typing import Any

import html5lib
import pytest
from rdflib import SDO, Graph
from rdflib.term import URIRef

from prima.hub.storefront import city
from prima.hub.storefront.calendar import calendar
from tests.hub.test_storefront import Page
from tests.storefront.pictures import pages
from tests.storefront.street import Street

SCHEMA = str(SDO)
# Of the HTML standard's own words on what an element's children may be, as far as our pages have such elements.
INLINE = frozenset({"a", "span", "strong", "em", "small", "b", "i", "label", "button", "code"})
BLOCK = frozenset({"div", "p", "ul", "ol", "li", "dl", "dt", "dd", "section", "h1", "h2", "h3", "form", "table", "nav"})


def every(street: Street) -> Iterator[tuple[str, str]]:
    for called, path in pages(street).items():
        yield called, street.town.http.get(path, headers={"Accept-Language": "de"}).text


def test_every_page_is_sound_html(street: Street) -> None:
    """A strict parser (WHATWG HTML, §13.2.5) finds no mistake; ids are single and every reference has its aim."""
    for called, text in every(street):
        assert text.startswith("<!doctype html>"), called
        html5lib.HTMLParser(strict=True).parse(text)
        ids = re.findall(r'\bid="([^"]+)"', text)
        assert len(ids) == len(set(ids)), called
        aims = re.findall(r'\b(?:for|aria-labelledby|aria-describedby)="([^"]+)"', text) + re.findall(
            r'href="#([^"]+)"', text
        )
        assert set(aims) <= set(ids), called
        _nested_as_allowed(called, text)


def _nested_as_allowed(called: str, text: str) -> None:
    seen = Page(text)
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    for parent in tree.iter():
        inside = {child.tag for child in parent}
        if parent.tag in INLINE | {"p", "h1", "h2", "h3"}:
            assert not inside & BLOCK, (called, parent.tag, inside)
        if parent.tag in ("ul", "ol"):
            assert inside <= {"li"}, (called, inside)
        if parent.tag == "dl":
            assert inside <= {"dt", "dd", "div"}, (called, inside)
    levels = [int(tag[1]) for tag, _ in seen.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1, called
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels)), (called, levels)


def structured(text: str) -> Any:
    return json.loads(text.partition('<script type="application/ld+json">')[2].partition("</script>")[0])


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
def test_search_engines_are_told_in_schema_orgs_own_words(street: Street) -> None:
    told = [text for _, text in every(street) if "application/ld+json" in text]
    assert len(told) >= 8
    for text in told:
        data = structured(text)
        assert data.pop("@context") == "https://schema.org"
        graph = Graph().parse(data=json.dumps(data | {"@context": {"@vocab": SCHEMA}}), format="json-ld")
        used = {term for triple in graph for term in triple[1:] if isinstance(term, URIRef) and term.startswith(SCHEMA)}
        assert used
        # rdflib carries the vocabulary as schema.org publishes it.
        assert {str(term) for term in used if term not in SDO} == set()


def test_an_event_an_offer_and_a_shop_are_told_whole(street: Street) -> None:
    get = street.town.http.get
    event = structured(get(f"/offers/{street.workshop}").text)
    assert (event["@type"], event["startDate"], event["endDate"]) == (
        "Event", "2025-06-05T18:00+02:00", "2025-06-05T20:30+02:00",
    )  # fmt: skip
    assert event["location"]["name"] == "Altes Rathaus, Saal 2"
    assert event["remainingAttendeeCapacity"] == 6
    toy = structured(get(f"/offers/{street.offers['Holzeisenbahn Starterset mit 24 Teilen']}").text)
    assert toy["manufacturer"]["name"] == "Musterspielwaren GmbH"
    assert toy["offers"]["price"] == "34.95"
    shop = structured(get("/shops/laden-am-markt").text)
    assert shop["geo"] == {"@type": "GeoCoordinates", "latitude": 51.8389, "longitude": 6.6153}
    assert shop["openingHoursSpecification"][0]["opens"] == "09:00"
    assert shop["address"]["postalCode"] == "46397"


def test_what_the_law_asks_for_stands_beside_the_goods(street: Street) -> None:
    get = street.town.http.get
    toy = Page(get(f"/offers/{street.offers['Holzeisenbahn Starterset mit 24 Teilen']}").text).text
    for text in ("Musterspielwaren GmbH", "Drechslerweg 5", "https://spielwaren.example.org", "unter 36 Monaten"):
        assert text in toy
    cheese = Page(get(f"/offers/{street.offers['Bergkäse am Stück']}").text).text.replace("\u00a0", " ")
    assert "Rettungsangebot" in cheese
    assert "mindestens haltbar bis 9. Juni 2025" in cheese
    assert "inkl. MwSt." in cheese
    assert "inkl. MwSt." not in get(f"/offers/{street.workshop}").text  # § 19 UStG


def test_open_data_names_its_licence_and_holds_every_offer(street: Street) -> None:
    answer = street.town.http.get("/open-data/offers.jsonl")
    assert answer.headers["link"] == '<https://creativecommons.org/licenses/by/4.0/>; rel="license"'
    head, *lines = (json.loads(line) for line in answer.text.splitlines())
    assert head["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert len(lines) == 11
    assert {line["type"] for line in lines} == {"offer"}
    assert next(line for line in lines if line["id"] == street.workshop)["fields"]["kind"] == "event"


def test_the_inventory_feed_has_a_line_for_each_piece_of_goods(street: Street) -> None:
    text = street.town.http.get("/feed/google-local-inventory.tsv").text
    rows = list(csv.DictReader(text.splitlines(), delimiter="\t"))
    assert len(rows) == 8
    juice = next(row for row in rows if row["id"] == street.offers["Apfelsaft naturtrüb"])
    assert (juice["store_code"], juice["price"], juice["availability"]) == ("laden-am-markt", "2.79 EUR", "in_stock")
    assert {row["availability"] for row in rows} == {"in_stock", "limited_availability", "out_of_stock"}


def test_an_event_goes_into_the_citizens_calendar(street: Street) -> None:
    answer = street.town.http.get(f"/offers/{street.workshop}/event.ics")
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert "DTSTART:20250605T160000Z\r\nDTEND:20250605T183000Z\r\n" in answer.text
    assert "LOCATION:Altes Rathaus\\, Saal 2\\, Weberstraße 12\\, 46397 Bocholt\r\n" in answer.text.replace("\r\n ", "")
    secret = street.reservation("ready")
    pickup = street.town.http.get(f"/r/{secret}/pickup.ics").text
    assert "DTEND:20250604T163000Z" in pickup
    assert street.town.http.get(f"/r/{street.reservation('placed')}/pickup.ics").status_code == 404


def test_a_calendar_line_is_folded_within_75_octets_and_escaped() -> None:
    file = calendar("a@prima", 0, 3_600_000, "Ä" * 80 + "; a, b\\c\nd", now=0)
    assert max(len(line) for line in file.split(b"\r\n")) <= 75
    assert ("SUMMARY:" + "Ä" * 80 + "\\; a\\, b\\\\c\\nd\r\n").encode() in file.replace(b"\r\n ", b"")


def test_pages_that_have_not_changed_are_not_sent_again(street: Street) -> None:
    for path in ("/", "/events", "/shops", "/shops/laden-am-markt", "/impressum"):
        first = street.town.http.get(path)
        again = street.town.http.get(path, headers={"If-None-Match": first.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
    assert "etag" not in street.town.http.get(f"/r/{street.reservation('placed')}").headers


def test_the_headers_let_nothing_in_and_nothing_out(street: Street) -> None:
    for path in ("/", f"/offers/{street.workshop}", "/nirgends"):
        headers = street.town.http.get(path).headers
        assert headers["content-security-policy"].startswith("default-src 'none'")
        assert "script" not in headers["content-security-policy"]
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["x-content-type-options"] == "nosniff"
        assert "geolocation=()" in headers["permissions-policy"]
        assert "set-cookie" not in headers


@pytest.mark.parametrize("name", ["barrierefreiheit", "datenschutz", "impressum"])
def test_the_citys_own_texts_stand_on_pages_of_their_own(street: Street, name: str) -> None:
    path = f"/pages/{name}" if name == "barrierefreiheit" else f"/{name}"
    text = street.town.http.get(path).text
    assert "<strong>Muster:</strong>" in text
    assert f'href="{path}"' in street.town.http.get("/").text
    assert street.town.http.get("/pages/..%2fplaces").status_code == 404


def test_texts_and_places_are_read_as_the_operator_wrote_them(tmp_path: Any) -> None:
    (tmp_path / "impressum.md").write_text("# Wir\n\n<script>x</script> **fett**", encoding="utf-8")
    (tmp_path / "impressum.en.html").write_text("<p>We</p>", encoding="utf-8")
    (tmp_path / "anfahrt.txt").write_text("A & B\n\nC", encoding="utf-8")
    (tmp_path / "places.csv").write_text("Rathaus;51,8389;6,6153\nkaputt\nMond;99;0\n", encoding="utf-8-sig")
    german = city.text(tmp_path, "impressum", "de")
    english = city.text(tmp_path, "impressum", "en")
    assert german is not None and german.title == "Wir"  # noqa: PT018
    assert "&lt;script&gt;" in german.body
    assert english is not None and english.body == "<p>We</p>"  # noqa: PT018
    assert city.titles(tmp_path, "de") == (("anfahrt", "Anfahrt"),)
    assert [(place.name, place.latitude_e6) for place in city.places(tmp_path).values()] == [("Rathaus", 51_838_900)]
    assert city.places(None) == city.places(tmp_path / "nirgends") == {}
