"""Letters to citizens: what they say, that none is lost, and that a link proves an address."""

import email
import email.policy
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
import trustme
from aiosmtpd.controller import Controller
from sqlalchemy import func, select

from prima.hub.embedded import EmbeddedHub
from prima.hub.services import checking, no_shows, persons, proving
from prima.hub.settings import Mail, Settings
from prima.hub.storage import mails, schema
from tests.hub.town import DAY, SHOP, Clock, Town, code_of, line_to, placed_id

ADA = "ada@example.org"


class Mailbox:
    """What a mail server has taken, and what it says to the next letters."""

    def __init__(self) -> None:
        self.taken: list[bytes] = []
        self.answers: list[str] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        answer = self.answers.pop(0) if self.answers else "250 OK"
        if answer.startswith("250"):
            self.taken.append(envelope.content)
        return answer


@contextmanager
def mail_server(box: Mailbox, **more: Any) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = Controller(box, hostname="127.0.0.1", port=port, **more)
    server.start()
    try:
        yield f"127.0.0.1:{port}"
    finally:
        server.stop()


@pytest.fixture
def town_with(database: str, tmp_path: Path, clock: Clock) -> Iterator[Callable[[Mail], Town]]:
    opened: list[Any] = []

    def begin(mail: Mail) -> Town:
        settings = Settings(database, city="Bocholt", expiry_seconds=3600, mail_seconds=3600, mail=mail)
        hub = EmbeddedHub(tmp_path, clock=clock, settings=settings)
        hub.start()
        hub.carry_letters()  # the job of the clock has had its turn
        http = line_to(hub.url)
        opened.extend((http.close, hub))
        return Town(hub, clock, http)

    yield begin
    for one in opened:
        if isinstance(one, EmbeddedHub):
            assert checking.check(one.office) == ()
            one.stop()
        else:
            one()


def read(content: bytes) -> EmailMessage:
    found = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


def body(letter: EmailMessage) -> str:
    part = letter.get_body()
    assert part is not None
    return str(part.get_content()).replace("\u00a0", " ")


def outbox(folder: Path) -> list[EmailMessage]:
    return [read(path.read_bytes()) for path in sorted(folder.glob("*.eml"), key=lambda path: path.stat().st_mtime_ns)]


def waiting(town: Town) -> int:
    with town.hub.office.database.read() as connection:
        return mails.waiting(connection)


def test_a_citizen_is_told_each_step_in_his_language(town_with: Any, tmp_path: Path) -> None:
    town = town_with(Mail(folder=tmp_path / "out"))
    till = town.till()
    offer = till.publish(9)
    placed = town.reserved(offer, 2, contact=ADA, language="nl")
    reservation = placed_id(till)
    till.do("reservation.ready", reservation=reservation)
    till.do("reservation.accept", reservation=reservation)  # refused, and told to nobody
    assert town.hub.carry_letters() == 2
    first, ready = outbox(tmp_path / "out")
    assert (first["To"], first["Auto-Submitted"], first["Content-Language"]) == (ADA, "auto-generated", "nl")
    assert first["Subject"] == "Gereserveerd: Apfelsaft naturtrüb 1 l – Laden am Markt"
    for text in (
        placed["code"],
        f"{town.hub.url}/r/{placed['secret']}?lang=nl",
        "2 × Apfelsaft",
        "Markt 1, 46397 Bocholt",
    ):
        assert text in body(first)
    assert "liggen tot" in body(ready)
    assert placed["secret"] not in body(ready)
    (entry,) = ready.iter_attachments()
    assert entry.get_content_type() == "text/calendar"
    assert b"BEGIN:VEVENT" in entry.get_payload(decode=True)
    assert waiting(town) == 0
    assert town.hub.carry_letters() == 0


def test_a_place_at_an_event_is_told_with_its_time_and_goes_into_the_calendar(town_with: Any, tmp_path: Path) -> None:
    town = town_with(Mail(folder=tmp_path / "out"))
    starts_at = town.clock() + 9 * DAY
    event = {"title": "Töpfern", "kind": "event", "starts_at": starts_at, "venue": "Altes Rathaus"}
    offer = town.till().publish(6, **event)
    placed = town.reserved(offer, 2, contact=ADA)
    town.hub.carry_letters()
    (letter,) = outbox(tmp_path / "out")
    assert "Wann: Mittwoch, 11. Juni, 10:00 Uhr\nWo: Altes Rathaus" in body(letter)
    (entry,) = letter.iter_attachments()
    page = town.http.get(f"/r/{placed['secret']}/pickup.ics")
    for file in (entry.get_payload(decode=True), page.content):
        assert b"DTSTART:20250611T080000Z" in file
    assert "11.\u00a0Juni" in town.http.get(f"/r/{placed['secret']}").text


def test_who_gave_no_address_is_told_nothing(town_with: Any, tmp_path: Path) -> None:
    town = town_with(Mail(folder=tmp_path / "out"))
    till = town.till()
    for contact in ("", "02871 1234"):
        town.reserved(till.publish(1), contact=contact)
        till.do("reservation.reject", reservation=placed_id(till), reason="Bruch")
    assert waiting(town) == 0
    town.reserved(till.publish(1), contact="ada@example.org\nBcc: alle@example.org")
    town.hub.carry_letters()
    assert outbox(tmp_path / "out") == []
    assert waiting(town) == 0


def test_a_dead_mail_server_loses_nothing(town_with: Any, clock: Clock) -> None:
    box = Mailbox()
    with mail_server(box) as address:
        pass
    town = town_with(Mail(server=address, sender="PRIMA <prima@example.org>", security="none"))
    town.reserved(town.till().publish(9), contact=ADA)
    assert town.hub.carry_letters() == 0
    assert waiting(town) == 1
    host, _, port = address.rpartition(":")
    server = Controller(box, hostname=host, port=int(port))
    server.start()
    try:
        assert town.hub.carry_letters() == 0  # its turn has not come
        clock.pass_by(3 * 60_000)
        box.answers = ["451 later"]
        assert town.hub.carry_letters() == 0
        clock.pass_by(3_600_000)
        assert town.hub.carry_letters() == 1
    finally:
        server.stop()
    assert read(box.taken[0])["From"] == "PRIMA <prima@example.org>"
    assert waiting(town) == 0


def test_an_address_that_is_refused_for_good_is_given_up(town_with: Any) -> None:
    box = Mailbox()
    box.answers = ["550 unknown"]
    with mail_server(box) as address:
        town = town_with(Mail(server=address, sender="prima@example.org", security="none"))
        town.reserved(town.till().publish(9), contact=ADA)
        assert town.hub.carry_letters() == 0
    assert waiting(town) == 0


@pytest.mark.parametrize(("trusted", "carried"), [(True, 1), (False, 0)])
def test_a_mail_server_is_believed_only_with_a_certificate(
    town_with: Any, tmp_path: Path, trusted: bool, carried: int
) -> None:
    authority = trustme.CA()
    secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(secure)
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    box = Mailbox()
    with mail_server(box, tls_context=secure) as address:
        mail = Mail(server=address, sender="prima@example.org", authority=tmp_path / "ca.pem")
        town = town_with(mail if trusted else replace(mail, authority=None))
        town.reserved(town.till().publish(9), contact=ADA)
        assert town.hub.carry_letters() == carried
    assert len(box.taken) == carried


def test_a_wish_waits_outside_of_the_stock_until_its_link_is_followed(town_with: Any, tmp_path: Path) -> None:
    town = town_with(Mail(folder=tmp_path / "out"))
    offer = town.till(fields=SHOP.model_copy(update={"proof_by_mail": True})).publish(1)
    assert code_of(town.ask_for(offer)) == "contact-needed"
    assert code_of(town.ask_for(offer, contact="02871 1234")) == "contact-needed"
    answers = [town.ask_for(offer, key="x" * 20, contact=ADA, display_name="Ada") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [202, 202]
    assert answers[0].json() == answers[1].json() == {"until": town.clock() + proving.WAITS_MS}
    assert town.offer(offer)["left"] == 1
    assert town.hub.carry_letters() == 1
    (letter,) = outbox(tmp_path / "out")
    link = next(line for line in body(letter).splitlines() if line.startswith(town.hub.url))
    path = link.removeprefix(town.hub.url)
    page = town.http.get(path)
    assert page.status_code == 200
    assert "1 ×" in page.text
    assert town.offer(offer)["left"] == 1  # to look is not to reserve
    secret = path.partition("?")[0].rpartition("/")[2]
    first, again = (town.http.post(f"/v1/public/proofs/{secret}") for _ in range(2))
    assert (first.status_code, first.json()) == (201, again.json())
    assert first.json()["state"] == "placed"
    assert town.offer(offer)["left"] == 0
    assert town.http.post(path).headers["location"].startswith("/r/")


def test_a_link_ends_after_a_quarter_of_an_hour_and_its_wish_is_forgotten(town_with: Any, tmp_path: Path) -> None:
    town = town_with(Mail(folder=tmp_path / "out"))
    offer = town.till(fields=SHOP.model_copy(update={"proof_by_mail": True})).publish(1)
    town.ask_for(offer, contact=ADA)
    town.hub.carry_letters()
    (letter,) = outbox(tmp_path / "out")
    path = body(letter).partition(town.hub.url)[2].split()[0]
    town.clock.pass_by(proving.WAITS_MS)
    for answer in (town.http.get(path), town.http.post(path), town.http.get("/proof/nothing")):
        assert answer.status_code == 404
        assert "Dieser Link gilt nicht mehr." in answer.text
    town.hub.tick()
    with town.hub.office.database.read() as connection:
        assert connection.execute(select(func.count()).select_from(schema.proof)).scalar_one() == 0


def test_what_was_not_fetched_is_counted_fades_and_bars_nobody(town_with: Any, tmp_path: Path) -> None:
    town = town_with(Mail(folder=tmp_path / "out"))
    office = town.hub.office
    till = town.till()
    offer = till.publish(9)
    for _ in range(2):
        town.reserved(offer, contact="Ada@Example.org ")
        till.do("reservation.ready", reservation=placed_id(till))
    town.clock.pass_by(20 * DAY)
    town.hub.tick()
    assert no_shows.of_contact(office, ADA) == 2000
    town.clock.pass_by(no_shows.HALF_LIFE_DAYS * DAY)
    assert no_shows.of_contact(office, ADA) == 1000
    till.pull()  # a sign of life, so that the hub promises again
    assert town.ask_for(offer, contact=ADA).status_code == 201
    persons.erase(office, ADA)
    assert no_shows.of_contact(office, ADA) == 0
    assert waiting(town) == 0


@pytest.mark.parametrize(
    "contact",
    ["ada", "ada@", "@example.org", "ada@localhost", "a b@example.org", "ada@example.org,b@example.org",
     "<ada@example.org>", "ada@example.org\r\nBcc: b@example.org", "ada@example..org", "x" * 200 + "@example.org",
     "ada..l@example.org", "ä@example.org", "=?utf-8?q?a=0d=0aBcc=3ab=40example.org?=@example.org",
     "=?utf-8?q?b=40example.org=3e=2c_=3ca?=@example.org", "ada@" + "x" * 64 + ".org"],
)  # fmt: skip
def test_what_is_no_address_gets_no_letter(contact: str) -> None:
    assert proving.mailbox_of(contact) is None


def test_an_address_goes_out_as_mail_servers_know_it() -> None:
    assert proving.mailbox_of(" ada.lovelace+prima@mail.example.org ") == "ada.lovelace+prima@mail.example.org"
    assert proving.mailbox_of("ada@müller.example") == "ada@xn--mller-kva.example"


def test_no_title_and_no_contact_writes_a_header_or_stops_the_post(town_with: Any, tmp_path: Path) -> None:
    town = town_with(Mail(folder=tmp_path / "out"))
    till = town.till()
    offer = till.publish(9, title="=?utf-8?q?Saft=0d=0aBcc:_b=40example.org=0d=0a=0d=0aGewonnen!?=")
    town.reserved(offer, contact="=?utf-8?q?a=0d=0aBcc=3a=20b=40example.org?=@example.org")
    town.reserved(offer, contact=ADA)
    assert town.hub.carry_letters() == 1
    assert waiting(town) == 0
    (letter,) = outbox(tmp_path / "out")
    assert (letter["Bcc"], letter["To"]) == (None, ADA)
    assert "= ?utf-8" in letter["Subject"]
    assert body(letter).startswith("Guten Tag")
