"""Which pages the storefront remembers."""

from prima.hub.storefront.remembering import Remembered


def asked(pages: Remembered[str], name: str, facts: str = "as it was") -> str:
    """Remembered, or made for this request."""
    found = pages.page(name, facts)
    if found is not None:
        return "remembered"
    pages.made(name, facts, f"{name} {facts}")
    return "made"


def test_a_page_is_remembered_from_the_second_time_on() -> None:
    pages: Remembered[str] = Remembered(2)
    assert [asked(pages, "Birne") for _ in range(4)] == ["made", "made", "remembered", "remembered"]


def test_other_facts_make_another_page() -> None:
    pages: Remembered[str] = Remembered(2)
    asked(pages, "Birne")
    asked(pages, "Birne")
    assert asked(pages, "Birne", "reduced") == "made"
    assert pages.page("Birne", "reduced") == "Birne reduced"
    assert pages.page("Birne", "as it was") is None


def test_who_asks_for_every_page_once_pushes_none_out() -> None:
    pages: Remembered[str] = Remembered(2)
    asked(pages, "Birne")
    asked(pages, "Birne")
    assert {asked(pages, str(number)) for number in range(100)} == {"made"}
    assert asked(pages, "Birne") == "remembered"


def test_no_more_pages_are_remembered_than_allowed() -> None:
    pages: Remembered[str] = Remembered(2)
    for name in ("Birne", "Apfel", "Quitte"):
        asked(pages, name)
        asked(pages, name)
    assert [pages.page(name, "as it was") is not None for name in ("Birne", "Apfel", "Quitte")] == [False, True, True]
