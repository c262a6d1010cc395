"""What the pre-flight mends by itself, row by row, and what it leaves alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shb_desktop.domain.article import Article
from shb_desktop.domain.quantity import Unit
from shb_desktop.domain.tidying import age_limit_of, calm_title, content_of, tidied


def article(name: str, category: str = "", description: str = "", age: int = 0, content: int | None = None) -> Article:
    return Article(
        1, name, "", "", category, description, Unit.PIECE, 199, 19, content, "l" if content else "", 0, 0, age, "", "",
        "", (), 0, 0, 0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "calm"),
    [
        ("BIO  APFELSAFT 1L", "Bio Apfelsaft 1 l"),
        ("ROTWEIN TROCKEN 0,75L AUS DER PFALZ", "Rotwein Trocken 0,75 l aus der Pfalz"),
        ("LED-LAMPE E27 8W", "LED-Lampe E27 8W"),
        ("SENF MITTELSCHARF 200ML", "Senf Mittelscharf 200 ml"),
        ("NOTIZBUCH A5 LINIERT", "Notizbuch A5 Liniert"),
        ("  Honig \t 500 g ", "Honig 500 g"),
        ("Honig\x00 \u200b500 g", "Honig 500 g"),
        ("Pfeffer schwarz, ganz 60 g", "Pfeffer schwarz, ganz 60 g"),
        ("USB", "USB"),
        ("iPhone-Hülle XL", "iPhone-Hülle XL"),
        ("", ""),
    ],
)
def test_a_title_is_calmed(name: str, calm: str) -> None:
    assert calm_title(name) == calm


@given(st.text(max_size=60))
def test_a_calm_title_stays_as_it_is(name: str) -> None:
    once = calm_title(name)
    assert calm_title(once) == once


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("Apfelsaft 1 l", (1000, "l")),
        ("Pils 6 x 0,33 l", (1980, "l")),
        ("Honig 500g", (500, "kg")),
        ("Wein 75 cl", (750, "l")),
        ("Öl 0.5 l", (500, "l")),
        ("Tee 40 g, 20 Beutel zu 2 g", None),
        ("Vanille 0,5 g", None),
        ("Becher", None),
    ],
)
def test_the_content_is_read_from_a_title_where_it_is_clear(name: str, content: tuple[int, str] | None) -> None:
    assert content_of(name) == content


def test_only_goods_sold_by_measure_get_a_unit_price() -> None:
    assert tidied(article("Apfelsaft 1 l", "Getränke")).changes == {"content": 1000, "content_unit": "l"}
    assert tidied(article("Krug 1 l", "Keramik")).changes == {}
    assert tidied(article("Apfelsaft 1 l", "Getränke", content=750)).changes == {}
    assert tidied(article("Saftprobe 1 l", "Getränke"), goods=False).changes == {}


@pytest.mark.parametrize(
    ("name", "category", "text", "age"),
    [
        ("Grauburgunder", "Wein", "", 16),  # JuSchG §9(1) no. 1
        ("Pils", "Getränke", "4,9 % vol.", 16),
        ("Korn", "Spirituosen", "", 18),  # §9(1) no. 2
        ("Wacholder", "Getränke", "38 % vol.", 18),
        ("Feinschnitt", "Tabakwaren", "", 18),  # §10(1)
        ("Radler alkoholfrei", "Bier", "", 0),
        ("Malztrunk", "Getränke", "1,2 % vol.", 0),  # up to 1.2 % vol no alcoholic drink
        ("Weinglas", "Glas", "", 0),
        ("Weingummi", "Süßes", "", 0),
    ],
)
def test_the_age_limit_is_found(name: str, category: str, text: str, age: int) -> None:
    assert age_limit_of(article(name, category, text)) == age


def test_an_age_limit_is_raised_and_never_lowered() -> None:
    assert tidied(article("Pils", "Bier")).changes == {"age_limit": 16}
    assert tidied(article("Likör mit Glitzer", "Bier", age=18)).changes == {}


def test_each_change_is_said() -> None:
    done = tidied(article("BIO  APFELSAFT 1L", "Getränke", "Gut.  Sehr  gut."))
    assert set(done.changes) == {"name", "description", "content", "content_unit"}
    assert len(done.notes) == 3
    assert "„Bio Apfelsaft 1 l“" in done.notes[0]
