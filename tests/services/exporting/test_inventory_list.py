"""The list for the year's end."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from shb_desktop.domain.article import PIECE
from shb_desktop.domain.stocktake import Inventory
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, stocktaking
from shb_desktop.services.exporting import inventory_list
from shb_desktop.services.exporting.tables import ExportFailed
from tests.shop import draft, ean, put


@pytest.fixture
def counted(book: Book) -> Inventory:
    stocktaking.begin(book, "Jahresende 2026")
    for item, (name, cost) in enumerate((("Żubrówka – „Gras“", 155), ("Honig", None), ("=1+1", 333)), 1):
        article = catalogue.add(book, replace(draft(item, name, stock=3), cost=cost))
        stocktaking.count(book, article.id, 3 * PIECE)
    put(book, 9, "Vergessenes", stock=4)
    stocktaking.close(book)
    return stocktaking.inventory(book, stocktake=1)


def test_the_workbook_adds_up_and_lists_what_nobody_counted_apart(counted: Inventory, tmp_path: Path) -> None:
    book = load_workbook(inventory_list.write(counted, tmp_path / "liste.xlsx"))
    rows = list(book["Inventurliste"].iter_rows(values_only=True))
    by_name = {row[1]: row for row in rows}
    assert by_name["Żubrówka – „Gras“"][6] == 3
    assert [round(row[11] * 100) if row[11] is not None else None for row in rows[1:]] == [999, None, 465, 1464]
    assert [row[1] for row in book["Nicht gezählt"].iter_rows(min_row=2, values_only=True)] == ["Vergessenes"]


def test_the_paper_has_every_article_and_the_sum(counted: Inventory, tmp_path: Path) -> None:
    many = tuple(replace(counted.lines[0], article=number, name=f"Artikel {number}") for number in range(120))
    file = inventory_list.write(
        replace(counted, lines=(*counted.lines, *many)), tmp_path / "liste.pdf", "Laden am Markt"
    )
    assert file.read_bytes().startswith(b"%PDF-")
    text = _text(file)
    for words in (
        "Inventurliste",
        "Jahresende 2026",
        "Übertrag",
        "Laden am Markt",
        "Artikel 119",
        "Vergessenes",
        ean(2),
        "von 4",
    ):
        assert words in text, words
    assert "Ohne bekannten Einkaufspreis: 1 Artikel" in text


def test_a_file_of_another_kind_is_not_written_under_a_false_name(counted: Inventory, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match=r"\.pdf und \.xlsx"):
        inventory_list.write(counted, tmp_path / "liste.docx")
    assert not list(tmp_path.glob("liste*"))


def test_without_a_font_of_the_system_the_list_is_written_all_the_same(
    counted: Inventory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inventory_list, "_FONTS", ())
    long = replace(counted.lines[0], name="Übermäßig langer Name " * 9)
    longer = replace(counted, lines=(*counted.lines, long))
    text = _text(inventory_list.write(longer, tmp_path / "liste.pdf"))
    assert 'Zubrówka - "Gras"' in text
    assert f"Summe: {longer.value // 100},{longer.value % 100}" in text


def _text(file: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(file).pages)
