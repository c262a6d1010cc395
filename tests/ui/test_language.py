"""The window speaks German, English and Dutch: every text has a translation, and none comes past the catalogue."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from shb_desktop.domain import told
from shb_desktop.domain.article import UnknownArticle
from shb_desktop.domain.money import parse_money
from shb_desktop.domain.price_rules import Reduction
from shb_desktop.domain.quantity import Unit, format_quantity
from shb_desktop.domain.schedule import instant, read_moment
from shb_desktop.paths import Home
from shb_desktop.services.rescuing import RescueTooEarly
from shb_desktop.services.safekeeping import BookUnusable, Kept, Kind, Trouble
from shb_desktop.ui import saying
from shb_desktop.ui.dialogs.schedule import ScheduleForm, day_text, time_text
from shb_desktop.ui.directory import ENTRIES
from shb_desktop.ui.furnish import furnish
from shb_desktop.ui.language import _LOCALES, LANGUAGES, SENTENCES, Translator, keep_language, language_of, said, whole
from shb_desktop.ui.main_window import MainWindow
from tests.ui.conftest import APPLE_JUICE, HONEY, STRANGER, Counter
from tests.words.catalogue import TRANSLATED, made_while_running, modules, shown, translations

_FIELDS = re.compile(r"\{\d+\}")


@pytest.fixture(scope="module")
def every() -> dict[str, list[str]]:
    return shown()


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_has_its_translation(language: str, every: dict[str, list[str]]) -> None:
    known = translations(language)
    assert [text for text in every if not known.get(text)] == [], "run `python dev.py translate` and translate them"
    assert [text for text in known if text not in every] == [], "run `python dev.py translate`"


def test_qt_is_asked_for_nothing_that_only_exists_while_the_program_runs() -> None:
    assert [(name, asked) for name, tree in modules() for asked in made_while_running(tree)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_the_fields_of_its_text(language: str) -> None:
    odd = [
        (german, translated)
        for german, translated in translations(language).items()
        if set(_FIELDS.findall(german)) != set(_FIELDS.findall(translated))
    ]
    assert odd == []


def test_no_two_fields_stand_side_by_side(every: dict[str, list[str]]) -> None:
    # Where one ends and the other begins cannot be seen in the finished sentence.
    assert [german for german in every if "}{" in german] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_finished_sentence_is_found_by_its_pattern(language: str, every: dict[str, list[str]]) -> None:
    translator = Translator(translations(language))
    for german in every:
        if "{0}" in german and len(_FIELDS.sub("", german)) > 12:
            assert translator.translate(SENTENCES, filled(german)) == filled(translations_of(language)[german])


translations_of = cache(translations)


def filled(text: str) -> str:
    """Something in each field that is no word of ours."""
    return _FIELDS.sub(lambda field: f"Q{field[0][1:-1]}Z", text)


@pytest.mark.usefixtures("in_dutch")
def test_sentences_numbers_and_days_are_said_in_the_language_of_the_window() -> None:
    assert whole(UnknownArticle("4711")).startswith("Voor “4711” is er nog geen artikel. Er is niets geboekt.")
    assert saying.amount(3_000, Unit.PIECE) == "3\u00a0stuks"
    assert saying.moved(-1_000, Unit.PIECE) == "−1\u00a0stuk"
    assert saying.price(123_450) == "€\u00a01.234,50"
    assert saying.date(1_795_161_600_000) == "20-11-2026"
    assert saying.ago(0, 172_800_000) == "2 dagen geleden"
    assert said("Bestellung unbekannter Art") == "Bestellung unbekannter Art"
    # A word that is the same in both languages, and one that nobody has translated, are shown all the same.
    assert QWidget().tr("Online") == "Online"
    assert QWidget().tr("Bestellung unbekannter Art") == "Bestellung unbekannter Art"


def test_the_language_chosen_last_is_spoken_from_the_next_start_on(tmp_path: Path) -> None:
    home = Home(tmp_path)
    keep_language(home, "nl")
    assert language_of(home) == "nl"
    keep_language(home, "")
    assert language_of(home) == "nl"
    keep_language(home, "en")
    assert language_of(home) == "en"


@pytest.fixture
def marked(qapp: QApplication, every: dict[str, list[str]]) -> Iterator[None]:
    translator = Translator({text: f"⟦{text}⟧" for text in every}, qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def is_key(text: str) -> bool:
    """Keys are named by Qt's own translation."""
    return bool(text) and QKeySequence(text).toString() == text


def texts(root: QWidget) -> Iterator[str]:
    """Everything that can be read in a window, and what a screen reader says, but the names of keys."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root):
            continue
        yield from (said for said in (widget.toolTip(), widget.accessibleName()) if not is_key(said))
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(number) for number in range(widget.count()))
        elif isinstance(widget, QTableView) and (model := widget.model()) is not None:
            heads = range(model.columnCount())
            yield from (str(model.headerData(head, Qt.Orientation.Horizontal) or "") for head in heads)


def test_no_german_text_comes_past_the_catalogue(shop: Counter, marked: None, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.window.unfurnish()
    window = MainWindow("Laden am Markt")
    shop.bot.addWidget(window)
    desk = replace(shop.desk, window=window)
    furnish(desk)
    window.finish()
    window.show()
    for code in (HONEY, APPLE_JUICE, STRANGER):
        window.take_scan(code)
    shop.bot.wait(200)
    known = data_of(shop)
    strays = set()
    for entry in ENTRIES:
        window.go(entry.key)
        shop.bot.wait(120)
        strays |= {(entry.key, text) for text in texts(window) if is_stray(text, known)}
    assert sorted(strays) == []
    window.unfurnish()


def data_of(shop: Counter) -> str:
    """What the sample shop itself brings: names, brands, categories, numbers."""
    from sqlalchemy import text

    with shop.book.read() as connection:
        rows = connection.execute(text("SELECT name, brand, category, number, shelf FROM article")).all()
    return " ".join(str(value) for row in rows for value in row) + " Laden am Markt SHB Desktop Scanner Excel"


def is_stray(text: str, known: str) -> bool:
    rest = re.sub(r"⟦[^⟦⟧]*(⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧", "", text)
    words = re.findall(r"[A-Za-zÄÖÜäöüß]{4,}", rest)
    return any(word not in known for word in words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_quantities_have_the_same_mark_as_prices_in_every_language(language: str) -> None:
    locale = QLocale(_LOCALES[language], QLocale.Country.Germany)
    assert locale.toCurrencyString(1.5, "€").count(",") == 1
    assert locale.decimalPoint() == format_quantity(1_500)[1]


def test_a_question_of_ours_is_no_class_of_qts() -> None:
    words = Translator({"Abbrechen": "Cancel"})
    assert words.translate("Question", "Abbrechen") == "Cancel"
    assert words.translate("QPlatformTheme", "Abbrechen") is None


@pytest.mark.parametrize(
    ("language", "euro", "day", "opens", "period"),
    [
        ("de", "1.234,50\u00a0€", "24.12.2026", "Samstag 09:00–13:00 Uhr", "Noch bis Do, 24.12., 12:30 Uhr"),
        ("en", "1.234,50\u00a0€", "24/12/2026", "Saturday 09:00–13:00", "Until Thu, 24/12, 12:30"),
        ("nl", "€\u00a01.234,50", "24-12-2026", "zaterdag 09:00–13:00 uur", "Nog tot do, 24-12, 12:30 uur"),
    ],
)
def test_what_the_floors_below_say_has_the_figures_of_the_window(
    language: str, euro: str, day: str, opens: str, period: str, qapp: QApplication
) -> None:
    before, translator = QLocale(), Translator(translations(language), qapp)
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale(_LOCALES[language], QLocale.Country.Germany))
    line = {"title": "Gutschein 20,00 €", "quantity": 2, "price": 123_450, "collected": 1}
    ends = instant(date(2026, 12, 24), time(12, 30))
    view = {"state": "ready", "code": "ACD234", "lines": [line], "deadline": ends}
    fields = {"opening": [{"weekday": 5, "opens": "09:00", "closes": "13:00"}], "price": 123_450}
    facts = dict(told.content("reservation.restore", {"view": view}) + told.content("offer.put", {"fields": fields}))
    hours = dict(told.content("shop.put", {"fields": fields}))["Öffnungszeiten"]
    kept = Kept(Path("/copy"), datetime.fromisoformat("2026-12-24T08:05"), Kind.DAILY, 1)
    lost = BookUnusable(Trouble(Path("/book"), "kaputt", kept, ()))
    shown = {
        "money": said(facts["Preis"]),
        "moment": said(facts["Abzuholen bis"]).split(", ")[0],
        "reserved": said(facts["Reserviert"]).split(" · ")[:2],
        "hours": said(hours),
        "law": euro in said(Reduction(1, 0, 123_450).words),
        "period": saying.span(None, ends, instant(date(2026, 12, 1), time(8))),
        "error": day in whole(RescueTooEarly(date(2026, 12, 24))),
        "sentence in a sentence": f"{day}, 08:05" in whole(lost) and ("Sicherung" in whole(lost)) == (language == "de"),
    }
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    assert shown == {
        "money": euro,
        "moment": day,
        "reserved": ["2 × Gutschein 20,00 €", euro],
        "hours": opens,
        "law": True,
        "period": period,
        "error": True,
        "sentence in a sentence": True,
    }


@pytest.fixture
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(_LOCALES[request.param], QLocale.Country.Germany))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
def test_what_a_field_shows_is_read_back_as_it_was(spoken: str) -> None:
    for cents in (0, 5, 150, 99_999, 123_450, 1_000_000):
        assert parse_money(saying.price(cents)) == cents, spoken
    for day in (date(2026, 12, 24), date(2027, 2, 1)):
        at = instant(day, time(18, 30))
        assert read_moment(day_text(at), time_text(at)) == at, spoken


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
@pytest.mark.parametrize("typed", ["1.50", "1,50", "1,5", "€ 1,50", "€1.50", "1.50 €", "1,50 €"])
def test_one_euro_fifty_is_never_a_hundred_and_fifty(spoken: str, typed: str) -> None:
    assert parse_money(typed) == 150, spoken


@pytest.mark.parametrize(("spoken", "day"), [("en", "24/12/2026"), ("nl", "24-12-2026")], indirect=["spoken"])
def test_a_form_shows_the_window_s_way_and_reads_the_german_one_too(spoken: str, day: str, qtbot: QtBot) -> None:
    starts = instant(date(2026, 12, 24), time(18, 30))
    form = ScheduleForm(starts, None)
    qtbot.addWidget(form)
    assert form.from_day.text() == day, spoken
    form.from_day.setText("24.12.2026")
    assert form.span() == (starts, None)
