"""Synchronisierung as people use it: a window, a real hub, a second till, and what came between them."""

import csv
import json
import shutil
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from prima.contract.ids import uuid7
from prima.hub.embedded import EmbeddedHub
from prima.hub.services import pairing as hub_pairing
from prima.hub.services import unsent
from shb_desktop.app import Program
from shb_desktop.domain.article import ArticleDraft
from shb_desktop.ledger import hub_link, inbox
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.ledger.inbox import InboxRow
from shb_desktop.opening import open_book
from shb_desktop.paths import Home
from shb_desktop.services import catalogue, handover, publishing, telling
from shb_desktop.services.telling import Standing
from shb_desktop.sync import once, pairing
from shb_desktop.sync.client import Hub
from shb_desktop.sync.status import STATE_WORDS, LineState, SyncStatus
from shb_desktop.ui.dialogs.conflict import ConflictForm
from shb_desktop.ui.dialogs.message import MessageSheet
from shb_desktop.ui.dialogs.pairing import PairingSheet
from shb_desktop.ui.models.offers import standing
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.line import LinePage
from shb_desktop.ui.pages.offers import OffersPage
from shb_desktop.ui.theme import Theme
from tests.hub.conftest import hasher, pattern  # noqa: F401
from tests.shop import pattern as empty_book
from tests.shop import put

SHOP = "Laden am Markt"


@dataclass
class Shop:
    """A shop with its hub: first its book alone, then, once started, the whole program."""

    home: Home
    hub: EmbeddedHub
    app: QApplication
    bot: QtBot
    code: str
    running: list[Program] = field(default_factory=list)
    opened: list[Book] = field(default_factory=list)

    @property
    def book(self) -> Book:
        return self.opened[-1]

    @property
    def program(self) -> Program:
        return self.running[-1]

    @property
    def page(self) -> LinePage:
        found = self.program.window.built("line")
        assert isinstance(found, LinePage)
        return found

    def prepare(self, *, pair: bool = True) -> Book:
        self.home.made().book.write_bytes(empty_book())
        self.opened.append(open_book(self.home))
        if pair:
            pairing.pair(self.book, self.home, self.hub.url, self.code)
        return self.book

    def start(self) -> None:
        """The program opens, and a person presses F11."""
        self.opened.pop().close()
        self.running.append(Program(self.app, self.home))
        with self.bot.waitSignal(self.program.ready, timeout=20_000):
            self.program.start()
        assert self.program.desk is not None
        self.opened.append(self.program.desk.book)
        self.program.window.activateWindow()
        self.bot.waitActive(self.program.window)
        QTest.keyClick(self.program.window, Qt.Key.Key_F11)
        self.until(lambda: self.program.window.page() is self.program.window.built("line"))

    def until(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition, timeout=20_000)

    def stands(self, state: LineState) -> None:
        self.until(lambda: self.page.standing.text().startswith(STATE_WORDS[state]))

    def press(self, word: str) -> None:
        next(found for found in self.page.to_clear.findChildren(QPushButton) if found.text() == word).click()

    def words(self) -> str:
        return " ".join(label.text() for card in self.page.to_clear.cards for label in card.findChildren(QLabel))

    def shown(self, choice: str) -> list[tuple[str, str]]:
        self.page.choice.button(choice).click()
        return [(line.first, line.second) for line in self.page.model.rows]


@pytest.fixture
def shop(qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path, pattern: Path) -> Iterator[Shop]:  # noqa: F811
    folder = tmp_path / "hub"
    folder.mkdir()
    shutil.copy(pattern, folder / "hub.sqlite")
    with EmbeddedHub(folder, "Bocholt") as hub:
        made = Shop(Home(tmp_path / "home"), hub, qapp, qtbot, hub.add_shop(SHOP))
        yield made
        for program in made.running:
            program.stop()
            program.window.close()
            program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or the next style dresses them, too
        if not made.running:
            for book in made.opened:
                book.close()


def reserve(hub: EmbeddedHub, offer: str) -> dict[str, Any]:
    return ask(hub, "POST", "/v1/public/reservations", {"offer": offer, "quantity": 1, "display_name": "Erika"})


def ask(hub: EmbeddedHub, verb: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
    headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid7(system_clock()))}
    data = json.dumps(body).encode() if body is not None else None
    with urllib.request.urlopen(urllib.request.Request(hub.url + path, data, headers, method=verb), timeout=10) as told:
        return dict(json.load(told))


def change_at_another_till(hub: EmbeddedHub, offer: str, fields: dict[str, Any]) -> None:
    """A second till of the shop, by another vendor: it speaks the API and nothing else."""
    with Hub(hub.url) as line:
        paired = line.pair(hub.new_code("laden-am-markt"), "Kasse 2")
    with Hub(hub.url, paired.token) as line:
        rev = line.snapshot(None).offers[0].rev
        op = {"n": 1, "type": "offer.put", "at": 1, "offer": offer, "base_rev": rev, "fields": fields}
        assert line.push(str(paired.epoch), [json.dumps(op)]).results[0].status == "done"


def publish_at_another_till(hub: EmbeddedHub, fields: dict[str, Any], allot: int) -> str:
    """The same; it offers the article under an identity of its own, which is given back."""
    with Hub(hub.url) as line:
        paired = line.pair(hub.new_code("laden-am-markt"), "Kasse 2")
    offer = str(uuid7(system_clock()))
    with Hub(hub.url, paired.token) as line:
        put = {"n": 1, "type": "offer.put", "at": 1, "offer": offer, "base_rev": 0, "fields": fields}
        lease = {"n": 2, "type": "offer.allot", "at": 1, "offer": offer, "allot": allot, "seen_seq": 0}
        answer = line.push(str(paired.epoch), [json.dumps(put), json.dumps(lease)])
        assert [result.status for result in answer.results] == ["done", "done"]
    return offer


def change_price(book: Book, article: int, cents: int) -> None:
    found = catalogue.get(book, article)
    catalogue.change(book, article, ArticleDraft(found.name, price=cents, barcodes=found.barcodes))


@pytest.fixture
def clashed(shop: Shop) -> Shop:
    """Two tills changed a price, and a citizen cancelled what was accepted meanwhile; then the program starts."""
    book = shop.prepare()
    article = put(book, 1)
    offer = publishing.publish(book, article.id, 5)
    once.run_once(book, shop.home)
    placed = reserve(shop.hub, offer.id)
    once.run_once(book, shop.home)
    change_at_another_till(shop.hub, offer.id, {"price": 149})
    change_price(book, article.id, 249)
    ask(shop.hub, "DELETE", f"/v1/public/reservations/{placed['secret']}")
    handover.accept(book, handover.reservations(book)[0].id)
    shop.start()
    shop.until(lambda: len(shop.page.to_clear.cards) == 2)
    return shop


def test_what_was_refused_says_which_why_and_what_differs(clashed: Shop) -> None:
    said = clashed.words()
    assert "Apfelsaft" in said
    assert "an einem anderen PC geändert" in said
    assert "Preis: hier „2,49\u00a0€“, in der Stadt „1,49\u00a0€“" in said
    assert "Das geht in diesem Stand der Reservierung nicht mehr." in said
    assert clashed.page.choice.button("clear").text() == "Zu klären  2"
    assert clashed.program.window.rail.pill.words().endswith("2 abgelehnt")


def test_the_line_leads_to_what_was_refused_from_every_list(clashed: Shop) -> None:
    page = clashed.page
    there = page.standing.refused_button
    page.choice.button("told").click()
    assert "2 Meldungen hat die Stadt abgelehnt." in page.standing.text()
    assert there.isVisible()
    there.click()
    assert page.choice.key() == "clear"
    assert not there.isVisible()


@pytest.mark.parametrize(("whose", "price"), [("mine", 249), ("theirs", 149)])
def test_both_sides_stand_beside_each_other_and_what_is_decided_holds_here_and_in_the_city(
    clashed: Shop, whose: str, price: int
) -> None:
    clashed.press("Entscheiden …")
    sheet = clashed.program.window.sheet
    clashed.until(lambda: isinstance(sheet.content(), ConflictForm))
    form = sheet.content()
    assert isinstance(form, ConflictForm)
    form.choices["price"].choose(whose)
    form.save()
    clashed.until(lambda: len(clashed.page.to_clear.cards) == 1 and sheet.content() is None)
    clashed.until(lambda: ask(clashed.hub, "GET", "/v1/public/offers")["offers"][0]["fields"]["price"] == price)
    assert catalogue.get(clashed.book, 1).price == price
    (told,) = (told for told in telling.told(clashed.book) if told.title and told.about == "Apfelsaft")
    assert told.settled_at is not None


def test_an_article_that_another_till_has_published_is_shown_as_offered_and_what_differs_is_asked(shop: Shop) -> None:
    book = shop.prepare()
    juice, honey = put(book, 1), put(book, 2, "Honig")
    here = {article.name: article.barcodes[0].code for article in (juice, honey)}
    first = publish_at_another_till(shop.hub, {"title": "Apfelsaft", "price": 199, "gtin": here["Apfelsaft"]}, 3)
    second = publish_at_another_till(shop.hub, {"title": "Honig", "price": 189, "gtin": here["Honig"]}, 2)
    for article in (juice, honey):
        publishing.publish(book, article.id, 5)
    shop.start()
    shop.until(lambda: len(shop.page.to_clear.cards) == 1)
    assert "Ihr Geschäft bietet diesen Artikel schon an." in shop.words()
    assert "Preis: hier „1,99\u00a0€“, in der Stadt „1,89\u00a0€“" in shop.words()
    QTest.keyClick(shop.program.window, Qt.Key.Key_F5)
    shop.until(lambda: shop.program.window.page() is shop.program.window.built("offers"))
    page = shop.program.window.built("offers")
    assert isinstance(page, OffersPage)
    shop.until(lambda: page.model.rowCount() == 2)
    rows = {row.article.name: row for place in range(2) if (row := page.model.row(place)) is not None}
    assert {name: row.offer.id for name, row in rows.items()} == {"Apfelsaft": first, "Honig": second}
    assert standing(rows["Apfelsaft"])[0].startswith("Seit ")
    assert standing(rows["Honig"])[0] == "Zweimal geändert"
    assert {row.offer.acknowledged for row in rows.values()} == {3, 2}
    assert {one["id"] for one in ask(shop.hub, "GET", "/v1/public/offers")["offers"]} == {first, second}


def test_what_was_dismissed_leaves_a_trace_and_can_be_taken_up_again(clashed: Shop) -> None:
    clashed.press("Verwerfen")
    clashed.until(lambda: len(clashed.page.to_clear.cards) == 1)
    (dismissed,) = (told for told in telling.told(clashed.book) if told.state is Standing.DISMISSED)
    assert dismissed.settled_at is not None
    clashed.until(lambda: ("Angebot geändert: Apfelsaft", dismissed.title) in clashed.shown("told"))
    clashed.until(clashed.program.window.toast.undo)
    clashed.until(lambda: len(clashed.page.to_clear.cards) == 2)
    assert len(telling.refused(clashed.book)) == 2


def test_the_way_leads_from_a_refusal_to_its_article(clashed: Shop) -> None:
    clashed.press("Artikel öffnen")
    clashed.program.window.finish()
    assert isinstance(clashed.program.window.page(), ArticlesPage)


def test_everything_that_left_is_written_out_and_saved_as_csv(shop: Shop, tmp_path: Path) -> None:
    book = shop.prepare()
    publishing.publish(book, put(book, 1).id, 5)
    shop.start()
    shop.stands(LineState.CONNECTED)
    shop.until(lambda: len(shop.shown("told")) == 3)
    lines = shop.shown("told")
    assert lines[0] == ("Stückzahl freigegeben: Apfelsaft", "Freigegeben: 5 Stück")
    assert lines[1][0] == "Angebot geändert: Apfelsaft"
    assert "Preis: 1,99\u00a0€" in lines[1][1]
    assert lines[2][0] == "Mit der Stadt gekoppelt"
    assert "Alles ist gesendet." in shop.page.standing.text()
    assert "Verbunden mit Bocholt seit" in shop.page.standing.text()

    shop.page.table.clicked.emit(shop.page.model.index(1, 0))
    sheet = shop.program.window.sheet.content()
    assert isinstance(sheet, MessageSheet)
    assert {"Preis", "1,99\u00a0€", "GTIN"} <= {label.text() for label in sheet.findChildren(QLabel)}

    target = tmp_path / "log.csv"
    shop.page.save(target)
    shop.until(target.exists)
    rows = list(csv.reader(target.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert [row[1:3] for row in rows[1:]] == [
        ["Stückzahl freigegeben", "Apfelsaft"],
        ["Angebot geändert", "Apfelsaft"],
        ["Mit der Stadt gekoppelt", ""],
    ]
    assert rows[1][3:5] == ["Freigegeben: 5 Stück", "Angekommen"]


def test_offline_it_says_what_waits_since_when_and_goes_on_by_itself(shop: Shop) -> None:
    book = shop.prepare()
    article = put(book, 1)
    shop.hub.stop()
    publishing.publish(book, article.id, 5)
    shop.start()
    shop.stands(LineState.OFFLINE)
    shop.until(lambda: len(shop.page.model.rows) == 2)
    assert shop.page.choice.key() == "waiting"
    assert "2\u00a0Meldungen warten, die älteste\u00a0seit" in shop.page.standing.text()
    assert "Buchen Sie ruhig weiter" in shop.page.standing.text()
    shop.hub.start()
    shop.page.sync_button.click()
    shop.stands(LineState.CONNECTED)
    shop.until(lambda: not shop.page.model.rows)
    assert "Nichts wartet" in shop.page.none.text()


def test_an_unpaired_till_is_paired_from_here(shop: Shop) -> None:
    shop.prepare(pair=False)
    shop.start()
    shop.stands(LineState.UNPAIRED)
    assert shop.page.pair_button.text() == "Koppeln"
    assert shop.page.sync_button.isHidden()
    shop.page.pair_button.click()
    sheet = shop.program.window.sheet.content()
    assert isinstance(sheet, PairingSheet)
    sheet.address.setText(shop.hub.url)
    sheet.code.setText("AAAA2222")
    sheet.pair_button.click()
    shop.until(lambda: "gilt nicht" in sheet.problem())
    sheet.code.setText(shop.code)
    sheet.pair_button.click()
    shop.stands(LineState.CONNECTED)
    shop.until(lambda: shop.page.pair_button.text() == "Neu koppeln")
    assert SHOP in shop.program.window.rail.shop.text()


def test_a_till_that_was_signed_off_says_so_and_offers_to_pair_anew(shop: Shop, tmp_path: Path) -> None:
    publishing.publish(shop.prepare(), put(shop.book, 1, stock=10).id, allot=4)
    shop.start()
    shop.stands(LineState.CONNECTED)
    (device,) = hub_pairing.devices(shop.hub.office, "laden-am-markt")
    hub_pairing.revoke_by_operator(shop.hub.office, device.id)
    shop.stands(LineState.REVOKED)
    assert "Zugang entzogen seit" in shop.page.standing.text()
    assert shop.page.unsent_button.isHidden()
    publishing.set_cap(shop.book, 1, 2)
    shop.page.sync_button.click()
    shop.until(lambda: not shop.page.unsent_button.isHidden())
    target = tmp_path / "Ungesendet.json"
    shop.page.save_unsent(target)
    shop.until(target.exists)
    assert [op["allot"] for op in unsent.read(shop.hub.office, target.read_bytes()).told.ops] == [2]
    shop.page.pair_button.click()
    sheet = shop.program.window.sheet.content()
    assert isinstance(sheet, PairingSheet)
    assert sheet.address.text() == shop.hub.url


def test_what_this_program_does_not_understand_is_kept_and_shown(shop: Shop) -> None:
    book = shop.prepare()
    with book.write() as connection:
        inbox.keep(connection, book.seal, InboxRow(7, "market.day", book.clock(), {"offer": "x"}, applied=False))
    shop.start()
    shop.until(lambda: bool(shop.shown("heard")))
    assert shop.page.model.rows[0].first == "Unbekannte Nachricht (market.day)"
    assert "aufbewahrt" in shop.page.model.rows[0].second


def test_a_click_on_the_pill_leads_here_and_warnings_are_said(shop: Shop) -> None:
    shop.prepare()
    shop.start()
    shop.stands(LineState.CONNECTED)
    shop.program.window.go("counter")
    shop.program.window.rail.pill.click()
    assert shop.program.window.page() is shop.page
    clock = "Die Uhr dieses PCs geht um etwa 5 Minuten falsch. Bitte stellen Sie sie."
    shop.program.bridge.status.emit(SyncStatus(LineState.CONNECTED, system_clock(), warnings=(clock,)))
    assert clock in shop.page.standing.text()


def test_a_refusal_of_a_former_pairing_can_still_be_dismissed(clashed: Shop) -> None:
    book = clashed.book
    with book.write() as connection:
        link = hub_link.link(connection)
        assert link is not None
        pairing.join(connection, book, link)
    assert len(telling.refused(book)) == 2
    for told in telling.refused(book):
        telling.dismiss(book, told.id)
    assert telling.refused(book) == ()
