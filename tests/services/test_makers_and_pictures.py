"""Makers entered once, pictures that say nothing but what they show, and both on their way to the city."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from shb_desktop.domain.article import ArticleDraft
from shb_desktop.domain.offer import NotPublishable, OfferState
from shb_desktop.domain.product_safety import Maker, MakerIncomplete, Safety
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue, makers, pictures, publishing
from shb_desktop.services.pictures import PictureNotKept, PictureRefused
from tests.shop import name_maker, picture

LUX = Maker("Kerzenhaus Lux", "Marktstraße 14, 47533 Kleve", "info@lux.example")


def _candle(book: Book, name: str = "Kerze") -> int:
    draft = ArticleDraft(name, category="Geschenke", price=990, maker="Kerzenhaus Lux", stock=5_000)
    return catalogue.add(book, draft).id


def _fields(book: Book, article: int) -> dict[str, Any]:
    with book.read() as connection:
        row = connection.exec_driver_sql("SELECT fields FROM offer WHERE article = ?", (article,)).one()
    return dict(json.loads(row[0]))


def test_a_maker_entered_once_serves_all_its_articles(book: Book) -> None:
    candles = [_candle(book, name) for name in ("Kerze", "Windlicht")]
    for candle in candles:
        pictures.show(book, candle, picture())
        with pytest.raises(NotPublishable) as refused:
            publishing.publish(book, candle)
        assert {one.field for one in refused.value.refusals} == {"maker_address", "maker_contact"}
    makers.keep(book, LUX)
    for candle in candles:
        publishing.publish(book, candle)
        assert _fields(book, candle)["maker_contact"] == "info@lux.example"


def test_a_maker_that_moves_is_told_for_every_offer(book: Book) -> None:
    candle = _candle(book)
    pictures.show(book, candle, picture())
    makers.keep(book, LUX)
    publishing.publish(book, candle)
    assert makers.keep(book, Maker("kerzenhaus lux", "Neuer Weg 1, 47533 Kleve", "info@lux.example")) == 1
    assert _fields(book, candle)["maker_address"] == "Neuer Weg 1, 47533 Kleve"
    assert [one.name for one in makers.everyone(book)] == ["Kerzenhaus Lux"]


@pytest.mark.parametrize("maker", [Maker(" "), Maker("Lux", "", "kein Kontakt")])
def test_a_maker_that_cannot_be_reached_is_not_kept(book: Book, maker: Maker) -> None:
    with pytest.raises(MakerIncomplete):
        makers.keep(book, maker)


def test_a_person_may_say_that_an_article_is_exempt_and_take_it_back(book: Book) -> None:
    candle = _candle(book)
    makers.say(book, candle, Safety(exempt=True, warnings=" Nicht für Kinder unter 3 Jahren. "))
    publishing.publish(book, candle)
    assert _fields(book, candle)["warnings"] == "Nicht für Kinder unter 3 Jahren."
    makers.say(book, candle, Safety())
    assert makers.of_article(book, candle).safety == Safety()


def test_what_was_named_once_does_not_become_nameless(book: Book) -> None:
    candle = _candle(book)
    name_maker(book, catalogue.get(book, candle))
    publishing.publish(book, candle)
    pictures.remove(book, candle)
    offer = publishing.list_offers(book)[0].offer
    assert (offer.state, "Bild" in offer.problem) == (OfferState.PAUSED, True)


def test_a_picture_lies_under_the_hash_of_its_bytes_and_the_city_is_told(book: Book) -> None:
    candle = _candle(book)
    name_maker(book, catalogue.get(book, candle))
    publishing.publish(book, candle)
    image = catalogue.get(book, candle).image
    path = pictures.path_of(book, image)
    assert path is not None
    assert path.read_bytes() == picture()
    assert path.name == f"{image}.jpg"
    assert _fields(book, candle)["image"] == image


def test_the_same_picture_is_kept_once(book: Book) -> None:
    for name in ("Kerze", "Windlicht"):
        pictures.show(book, _candle(book, name), picture())
    assert len(list(pictures.folder(book).iterdir())) == 1


def _with_segment(marker: int, content: bytes) -> bytes:
    whole = picture()
    return whole[:2] + bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2) + content + whole[2:]


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: b"", "JPEG"),
        (lambda: b"\x89PNG\r\n\x1a\n", "JPEG"),
        (lambda: picture()[:-200], "JPEG"),
        (lambda: _with_segment(0xE1, b"Exif\x00\x00 somewhere in town"), "Ort"),
        (lambda: _with_segment(0xFE, b"made by"), "Kamera"),
        (lambda: _with_segment(0xE2, b"x" * 60_000) * 9, "Ort"),
        (lambda: b"\xff\xd8\xff\xd9", "lesbares"),
    ],
)
def test_what_is_no_plain_small_picture_is_refused(book: Book, make: Callable[[], bytes], reason: str) -> None:
    with pytest.raises(PictureRefused) as refused:
        pictures.show(book, _candle(book), make())
    assert reason in refused.value.title
    assert catalogue.get(book, 1).image == ""


def test_a_picture_that_is_too_large_is_refused(book: Book) -> None:
    whole = picture()
    with pytest.raises(PictureRefused):
        pictures.show(book, _candle(book), whole[:-2] + b"\x00" * pictures.MOST_BYTES + whole[-2:])


def test_a_disk_that_takes_no_picture_is_said(book: Book) -> None:
    pictures.folder(book).write_bytes(b"in the way")
    with pytest.raises(PictureNotKept):
        pictures.show(book, _candle(book), picture())
