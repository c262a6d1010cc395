"""The counter's card, which paints itself: what it says, and that painting only what changed leaves nothing behind."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shb_desktop.domain.article import Article
from shb_desktop.domain.quantity import Unit
from shb_desktop.services.counter import Card
from shb_desktop.ui.widgets.article_card import ArticleCard
from shb_desktop.ui.widgets.strip import Strip

JUICE = Article(
    1, "Apfelsaft naturtrüb 1 l", "A1", "Obsthof Anger", "Getränke", "", Unit.PIECE, 249, 7, 1000, "ml", 15, 0, 0,
    "3B", "", "", (), 24_000, 2_000, 0,
)  # fmt: skip
LONG = replace(JUICE, id=2, name="Frühstücksmüsli mit gerösteten Nüssen und Beeren 750 g", age_limit=16, price=None)


_MOST_APART = 48
"""Of 255; what was left standing from the article before differs by more."""


@pytest.fixture
def card(qtbot: QtBot) -> ArticleCard:
    made = ArticleCard()
    qtbot.addWidget(made)
    made.resize(700, 560)
    made.show()
    made.strip.show()
    return made


def seen(card: ArticleCard) -> QImage:
    QApplication.processEvents()
    return card.screen().grabWindow(card.winId()).toImage()


def alike(one: QImage, other: QImage) -> bool:
    """The same to the eye: Qt smooths the edge of a large figure a little otherwise when several places are painted."""
    pairs = zip(one.constBits(), other.constBits(), strict=True)
    return one == other or max(abs(here - there) for here, there in pairs) < _MOST_APART


@pytest.mark.parametrize("size", [(1000, 820), (700, 560), (452, 420), (430, 240)])
def test_a_card_that_painted_only_what_changed_looks_like_one_painted_whole(
    card: ArticleCard, size: tuple[int, int]
) -> None:
    card.resize(*size)
    pictures = []
    owed = replace(LONG, on_hand=-12_345_000)
    for article in (JUICE, LONG, replace(LONG, on_hand=7_000), replace(LONG, on_hand=12_345_000), owed, JUICE):
        card.show_card(Card(article, None, 3))
        card.strip.say("accent", "check", f"Abgang gebucht: −{article.id} Stück", "14:02:11", "Rückgängig")
        pictures.append(seen(card))
        card.face.repaint(card.face.rect())
        card.strip.repaint()
        assert alike(seen(card), pictures[-1])
    assert pictures[0] != pictures[1] != pictures[2] != pictures[3]


def test_a_screen_reader_hears_all_that_the_card_shows(card: ArticleCard) -> None:
    card.show_card(Card(LONG, None, 3))
    heard = card.face.accessibleName()
    assert heard.startswith(LONG.name[:15])
    for part in ("Ab\u00a016", "Verfügbar: 22 Stück", "Im Laden: 24", "Reserviert: 2", "Online zugesagt: 3"):
        assert part in heard
    assert card.pill_texts() == ("Ab\u00a016",)


@pytest.mark.parametrize("size", [(452, 420), (430, 240)])
def test_a_name_that_hardly_breaks_leaves_the_line_below_it_alone(card: ArticleCard, size: tuple[int, int]) -> None:
    card.resize(*size)
    name = "Donaudampfschifffahrtskapitänsmützenhalterung, handgeschmiedet, mit Wandbefestigungsmaterial 1.250 g"
    card.show_card(Card(replace(JUICE, name=name), None, 3))
    QApplication.processEvents()
    facts = card.face.facts()
    assert facts is not None
    _, laid, height = card.face._name(facts.name)
    assert laid.size().height() <= height + 1


def test_a_long_brand_gives_way_to_the_shelf_and_the_number(card: ArticleCard) -> None:
    brand = "Kunsthandwerksgenossenschaft Westmünsterland-Achterhoek"
    card.show_card(Card(replace(JUICE, brand=brand), None, 3))
    facts = card.face.facts()
    assert facts is not None
    whole, cut, least = (card.face._about(facts, width) for width in (2_000, 240, 40))
    assert whole.startswith(brand)
    assert whole.endswith(f" · {facts.place}")
    assert "…" in cut
    assert cut.endswith(f" · {facts.place}")
    assert least == facts.place


def test_a_question_with_two_ways_on_grows_and_shrinks_again(card: ArticleCard) -> None:
    strip: Strip = card.strip
    low = strip.height()
    hint = "Noch einmal scannen oder Enter bucht trotzdem zwei Stück, und die Stadt hört davon. " * 2
    strip.say("warning", "warning", "2 Stück davon sind online zugesagt.", hint, "Trotzdem buchen", "Nicht buchen")
    QApplication.processEvents()
    assert strip.height() > low
    assert strip.second.isVisible()
    assert strip.button.geometry().right() < strip.second.geometry().left()
    assert strip.rect().contains(strip.button.geometry())
    strip.say("accent", "check", "Abgang gebucht", "", "Rückgängig")
    QApplication.processEvents()
    assert strip.height() == low
    assert not strip.second.isVisible()
