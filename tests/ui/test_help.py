"""F1 opens the handbook where it is needed, and the handbook says something about every page."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl

from shb_desktop.paths import handbook
from shb_desktop.tour.handbook import write
from shb_desktop.ui.directory import ENTRIES
from shb_desktop.ui.help import CHAPTERS, OF_PAGE, heading
from shb_desktop.ui.theme import TARGET
from tests.ui.conftest import HONEY, Counter


def test_each_page_of_the_rail_has_a_chapter_under_its_own_name() -> None:
    assert {entry.key for entry in ENTRIES} == set(OF_PAGE)
    for entry in ENTRIES:
        assert heading(handbook() / f"{OF_PAGE[entry.key]}.md") == f"{entry.title} ({entry.shortcut})"


def test_every_file_is_a_chapter_and_every_link_leads_to_one() -> None:
    assert {path.stem for path in handbook().glob("*.md")} == set(CHAPTERS)
    for path in handbook().glob("*.md"):
        links = re.findall(r"(?<!!)\[[^\]]+\]\(([^)]+)\)", path.read_text(encoding="utf-8"))
        assert [link for link in links if link.removesuffix(".md") not in CHAPTERS] == []


def test_f1_opens_the_chapter_of_the_page_and_a_scan_behind_it_is_booked(shop: Counter) -> None:
    shop.window.go("articles")
    shop.press(Qt.Key.Key_F1)
    shown = shop.window.handbook
    assert shown is not None
    assert shown.isVisible()
    assert shown.chapter() == "artikel"
    assert min(shown.list.sizeHintForRow(row) for row in range(len(CHAPTERS))) >= TARGET
    shown.text.anchorClicked.emit(QUrl("angebote.md"))
    assert shown.chapter() == "angebote"
    assert "Rettungsangebote" in shown.text.toPlainText()
    shop.scan(HONEY)
    shop.shows("Blütenhonig 500 g")
    shown.close()


def test_the_site_has_a_page_a_chapter_and_no_link_that_leads_nowhere(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "theke.png").write_bytes(b"PNG")
    write(tmp_path / "site", pictures)
    pages = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "site").glob("*.html")}
    assert len(pages) == len(CHAPTERS)
    for text in pages.values():
        for target in re.findall(r'(?:href|src)="([^":]+)"', text):
            assert (tmp_path / "site" / target).exists(), target
    assert "bilder/theke.png" in pages["theke.html"]
