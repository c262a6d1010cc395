"""Finding an article while typing."""

import pytest

from shb_desktop.domain.article import ArticleDraft, Barcode
from shb_desktop.domain.barcode import gtin14
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue
from tests.shop import ean


@pytest.fixture
def shelf(book: Book) -> Book:
    for item, (name, brand, number) in enumerate(
        (
            ("Apfelsaft naturtrüb", "Hofgut Bever", "1001"),
            ("Saftiger Apfelkuchen", "", "1002"),
            ("Müsli Nuss", "Kornkraft", "2001"),
            ("Straßenkreide", "", "3001"),
            ("Orangensaft", "Hofgut Bever", "1003"),
        ),
        1,
    ):
        catalogue.add(book, ArticleDraft(name, number=number, brand=brand, barcodes=(Barcode(gtin14(ean(item))),)))
    return book


@pytest.mark.parametrize(
    ("term", "names"),
    [
        ("saft", ["Saftiger Apfelkuchen", "Apfelsaft naturtrüb", "Orangensaft"]),
        ("apfel saft", ["Saftiger Apfelkuchen", "Apfelsaft naturtrüb"]),
        ("bever", ["Apfelsaft naturtrüb", "Orangensaft"]),
        ("musli", ["Müsli Nuss"]),
        ("MÜSLI", ["Müsli Nuss"]),
        ("strassen", ["Straßenkreide"]),
        ("1003", ["Orangensaft"]),
        ("ap", ["Apfelsaft naturtrüb"]),
        ("mü", ["Müsli Nuss"]),
        ("zz", []),
        ("gibtesnicht", []),
        ('"', []),
        ("%", []),
        ("AND OR", []),
        ('saft" OR "', []),
        ("", []),
    ],
)
def test_a_term_finds_its_articles_best_first(shelf: Book, term: str, names: list[str]) -> None:
    found = [row.name for row in catalogue.search_articles(shelf, term)]
    assert sorted(found) == sorted(names)
    if term in ("saft", "apfel saft"):
        assert found[0] == names[0]


def test_a_barcode_finds_its_article_by_any_part(shelf: Book) -> None:
    assert [row.name for row in catalogue.search_articles(shelf, ean(3)[5:])] == ["Müsli Nuss"]


def test_a_renamed_article_is_found_under_its_new_name_only(shelf: Book) -> None:
    found = catalogue.find(shelf, ean(5))
    assert found is not None
    catalogue.change(shelf, found.id, ArticleDraft("Blutorange gepresst", barcodes=found.barcodes))
    assert [row.name for row in catalogue.search_articles(shelf, "blutorange")] == ["Blutorange gepresst"]
    assert catalogue.search_articles(shelf, "orangensaft") == ()
