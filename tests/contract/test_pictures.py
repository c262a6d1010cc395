"""A picture is at the hub before the offer that shows it, however often the line fails in between."""

import hashlib
import io

import pytest
from PIL import Image

from prima.contract.messages import ImageAnswer
from prima.hub.embedded import EmbeddedHub
from shb_desktop.ledger import offers, outbox
from shb_desktop.services import publishing, telling
from shb_desktop.services.telling import Standing
from shb_desktop.sync import engine, pictures
from shb_desktop.sync.client import Hub
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import HubGone
from tests.contract.conftest import Citizen, Till
from tests.shop import put


class BrokenForPictures(Hub):
    """A line that breaks whenever something large is sent."""

    def put_image(self, sha256: str, content: bytes) -> ImageAnswer:
        raise HubGone


def painted(red: int) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (64, 48), (red, 90, 10)).save(file, "JPEG")
    return file.getvalue()


def shows(till: Till, content: bytes | None, sha256: str = "") -> str:
    """Let the till's offer show this picture (None: one that is nowhere); its hash."""
    sha256 = hashlib.sha256(content).hexdigest() if content is not None else sha256
    if content is not None:
        till.home.pictures.mkdir(exist_ok=True)
        (till.home.pictures / f"{sha256}.jpg").write_bytes(content)
    with till.book.write() as connection:
        (offer,) = offers.all_offers(connection)
        body = {"offer": offer.id, "base_rev": offer.rev, "fields": {"image": sha256}}
        outbox.enqueue(connection, "offer.put", offer.id, body, till.book.clock())
    return sha256


@pytest.fixture
def online(till: Till) -> Till:
    """A till with one offer online."""
    publishing.publish(till.book, put(till.book, 1, stock=10).id, allot=4)
    till.sync()
    return till


def test_a_picture_goes_ahead_of_its_offer_and_is_noted(online: Till, hub: EmbeddedHub, citizen: Citizen) -> None:
    sha256 = shows(online, painted(10))
    assert online.sync().refused == 0
    (found,) = citizen.offers()
    assert found["fields"]["image"] == sha256
    with Hub(hub.url) as line:
        shown = line._session.get(f"{hub.url}/images/{sha256}", timeout=5)
    assert (shown.status_code, shown.headers["Content-Type"]) == (200, "image/jpeg")
    (noted,) = [one for one in telling.told(online.book) if one.kind == "image.put"]
    assert (noted.what, noted.about, noted.state) == ("Bild gesendet", "Apfelsaft", Standing.DONE)
    assert [word for word, _ in noted.facts] == ["Angebot", "Größe"]


def test_what_comes_before_a_picture_goes_out_and_the_rest_waits_for_it(
    online: Till, hub: EmbeddedHub, citizen: Citizen
) -> None:
    publishing.set_cap(online.book, 1, 3)
    shows(online, painted(20))
    album = pictures.album(online.home.pictures)
    with BrokenForPictures(hub.url, Credentials(online.home).token()) as line:
        assert engine.upload(online.book, line, album).pushed == 1
        with pytest.raises(HubGone):
            engine.upload(online.book, line, album)
    assert citizen.offers()[0]["left"] == 3
    assert citizen.offers()[0]["fields"].get("image") is None
    done = online.sync()
    assert (done.pushed, done.waiting) == (1, 0)
    assert citizen.offers()[0]["fields"]["image"]


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"\xff\xd8 no picture at all", "Die Stadt nimmt dieses Bild nicht an."), (None, "Das Bild ist nicht mehr da.")],
    ids=["not a picture", "gone"],
)
def test_a_picture_that_cannot_be_is_for_a_person_to_see_and_holds_nothing_up(
    online: Till, citizen: Citizen, content: bytes | None, said: str
) -> None:
    shows(online, content, "0" * 64)
    publishing.set_cap(online.book, 1, 2)
    done = online.sync()
    assert done.waiting == 0
    assert citizen.offers()[0]["left"] == 2
    (refusal,) = telling.refused(online.book)
    assert (refusal.kind, refusal.about, refusal.article, refusal.again) == ("image.put", "Apfelsaft", 1, False)
    assert said in f"{refusal.title} {refusal.hint}"
    telling.dismiss(online.book, refusal.id)
    assert telling.refused(online.book) == ()
    assert online.sync().pushed == 0


def test_a_picture_is_sent_once_for_as_long_as_the_hub_forgets_nothing(online: Till) -> None:
    for _ in range(2):
        shows(online, painted(30))
        online.sync()
    with online.book.read() as connection:
        (noted,) = connection.exec_driver_sql("SELECT count(*) FROM outbox WHERE type = 'image.put'").one()
    assert noted == 1
