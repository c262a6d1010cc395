"""The two threads show the line as it is, never wait for each other, and end when the program ends."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from shb_desktop.ledger import hub_link, outbox
from shb_desktop.ledger.database import Book
from shb_desktop.ledger.hub_link import Link
from shb_desktop.paths import Home
from shb_desktop.services import publishing
from shb_desktop.sync import once
from shb_desktop.sync.backoff import Backoff
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import HubFault, NotPaired, Revoked, SyncElsewhere, Throttled
from shb_desktop.sync.lock import SyncLock
from shb_desktop.sync.status import LineState, SyncStatus
from shb_desktop.sync.step import Step
from shb_desktop.sync.worker import PERSON_SECONDS, Worker, _Job
from tests.hub.town import until
from tests.shop import put, reserve
from tests.sync.scripted import Answer, Asked, as_json, http, scripted_hub

EPOCH, DEVICE = str(uuid4()), str(uuid4())


def paired(book: Book, home: Home, url: str) -> None:
    with book.write() as connection:
        hub_link.keep_link(connection, Link(url, DEVICE, str(uuid4()), "Laden am Markt", "Bocholt", EPOCH, ""))
        hub_link.note_token(connection, book.clock())
    Credentials(home).keep_token("secret")


class Window:
    """Keeps what the worker says, and lets a test wait for it."""

    def __init__(self) -> None:
        self.statuses: list[SyncStatus] = []
        self.areas: set[str] = set()
        self._news = threading.Condition()

    def on_status(self, status: SyncStatus) -> None:
        with self._news:
            self.statuses.append(status)
            self._news.notify_all()

    def on_change(self, areas: frozenset[str]) -> None:
        with self._news:
            self.areas |= areas
            self._news.notify_all()

    def until(self, true: Callable[["Window"], bool], seconds: float = 20.0) -> None:
        with self._news:
            assert self._news.wait_for(lambda: true(self), seconds), self.statuses[-3:]

    def shows(self, state: LineState) -> SyncStatus:
        self.until(lambda window: bool(window.statuses) and window.statuses[-1].state is state)
        return self.statuses[-1]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@pytest.fixture
def window() -> Window:
    return Window()


@pytest.fixture
def work(book: Book, home: Home, window: Window) -> Iterator[Callable[[], Worker]]:
    workers: list[Worker] = []

    def start() -> Worker:
        worker = Worker(book, home, window.on_status, window.on_change, uniform=lambda low, high: 0.05)
        workers.append(worker)
        worker.start()
        return worker

    yield start
    for worker in workers:
        worker.stop()


class Taking:
    """A hub without news that takes everything and remembers how much."""

    def __init__(self) -> None:
        self.last_n = 0

    def __call__(self, asked: Asked) -> Answer:
        told = {"epoch": EPOCH, "now": int(time.time() * 1000)}
        if "/push" in asked.path:
            sent = [op["n"] for op in asked.json["ops"]]
            self.last_n = max([self.last_n, *sent])
            results = [{"n": n, "status": "done"} for n in sent]
            return as_json(asked, told | {"last_n": self.last_n, "results": results})
        answer = as_json(asked, told | {"last_n": self.last_n, "cursor": 0, "events": []})
        return answer if "wait=0" in asked.path else [30.0, answer]


def test_an_unpaired_till_says_so(work: Callable[[], Worker], window: Window) -> None:
    work()
    assert window.shows(LineState.UNPAIRED).hint


def test_a_booked_offer_leaves_within_a_moment(
    book: Book, home: Home, work: Callable[[], Worker], window: Window
) -> None:
    with scripted_hub(Taking()) as there:
        paired(book, home, there.url)
        worker = work()
        assert window.shows(LineState.CONNECTED).shop == "Laden am Markt"
        publishing.publish(book, put(book, 1).id)
        worker.wake()
        window.until(lambda seen: "outbox" in seen.areas)
        window.until(lambda seen: seen.statuses[-1].waiting == 0)
    with book.read() as connection:
        assert outbox.waiting_count(connection) == 0


def test_what_is_told_last_is_how_the_line_stands_though_both_threads_tell(
    book: Book, home: Home, work: Callable[[], Worker], window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, overtaken, hub = window.on_status, threading.Event(), Taking()

    def slower(asked: Asked) -> Answer:
        answer = hub(asked)
        return [0.05, answer] if "/push" in asked.path and isinstance(answer, bytes) else answer

    def slowly(status: SyncStatus) -> None:
        if not status.waiting or overtaken.wait(0.2):
            overtaken.set()
        told(status)

    monkeypatch.setattr(window, "on_status", slowly)
    with scripted_hub(slower) as there:
        paired(book, home, there.url)
        publishing.publish(book, put(book, 1).id)
        worker = work()
        window.until(lambda seen: any(not status.waiting for status in seen.statuses))
        worker.stop()
    assert window.statuses[-1] == worker.status


def test_the_program_ends_in_the_middle_of_a_long_poll(
    book: Book, home: Home, work: Callable[[], Worker], window: Window
) -> None:
    with scripted_hub(Taking()) as there:
        paired(book, home, there.url)
        worker = work()
        window.shows(LineState.CONNECTED)
        until(lambda: any("wait=25" in asked.path for asked in there.asked))
        began = time.monotonic()
        worker.stop(patience=10.0)
        assert time.monotonic() - began < 10.0
        assert not [thread for thread in threading.enumerate() if thread.name.startswith("sync-")]


def test_a_failed_upload_does_not_keep_the_download_from_coming(
    book: Book, home: Home, work: Callable[[], Worker], window: Window
) -> None:
    def script(asked: Asked) -> Answer:
        if "/push" in asked.path:
            return http(500, nonce=asked.nonce)
        if "cursor=0" in asked.path:
            event = {"seq": 1, "type": "x.y", "at": 1, "data": {}}
            return as_json(asked, {"epoch": EPOCH, "now": 1, "last_n": 0, "cursor": 1, "events": [event]})
        return [30.0]

    with scripted_hub(script) as there:
        paired(book, home, there.url)
        publishing.publish(book, put(book, 1).id)
        work()
        window.until(lambda seen: "inbox" in seen.areas)
        status = window.shows(LineState.HUB_TROUBLE)
        assert (status.waiting, status.title) == (2, HubFault.title)


@pytest.mark.parametrize(
    ("script", "state"),
    [
        (lambda a: http(200, b"<html>", "text/html"), LineState.PORTAL),
        (lambda a: http(302, Location="/login"), LineState.PORTAL),
        (lambda a: http(503, nonce=a.nonce), LineState.HUB_TROUBLE),
        (lambda a: http(429, nonce=a.nonce, Retry_After="1"), LineState.WAITING),
        (lambda a: b"", LineState.OFFLINE),
    ],
)
def test_the_pill_names_what_is_wrong_and_nothing_is_lost(
    book: Book,
    home: Home,
    work: Callable[[], Worker],
    window: Window,
    script: Callable[[Asked], Answer],
    state: LineState,
) -> None:
    with scripted_hub(script) as there:
        paired(book, home, there.url)
        publishing.publish(book, put(book, 1).id)
        work()
        status = window.shows(state)
        assert status.title
        assert status.waiting == 2
        there.script = Taking()
        window.shows(LineState.CONNECTED)
        window.until(lambda seen: seen.statuses[-1].waiting == 0)


def test_only_a_person_ends_a_rest_that_the_hub_asked_for() -> None:
    job = _Job("sync-up", lambda hub: Step(), Backoff(lambda low, high: low))
    job.problem = Throttled(30.0)
    began = time.monotonic()
    job.ring(urgent=True)
    job.rest(0.05, threading.Event())
    assert time.monotonic() - began >= 0.05
    job.ring(urgent=True, by_person=True)
    job.rest(600.0, threading.Event())
    assert time.monotonic() - began < 600.0


def test_what_was_done_before_the_hub_asked_for_patience_is_told_and_the_patience_kept(
    book: Book, home: Home, window: Window
) -> None:
    paired(book, home, "http://127.0.0.1:1")
    worker = Worker(book, home, window.on_status, window.on_change)
    worker._up.work = lambda hub: Step(frozenset({"offers"}), more=True, hub_now=1, patience=Throttled(30.0))
    assert worker._turn(worker._up) >= 30
    assert ("offers" in window.areas, worker.status.state) == (True, LineState.WAITING)
    worker.stop()


def test_a_revoked_till_forgets_its_token_and_names_but_not_its_ledger(
    book: Book, home: Home, work: Callable[[], Worker], window: Window
) -> None:
    def script(asked: Asked) -> Answer:
        return as_json(asked, {"type": "urn:prima:problem:revoked", "status": 401, "title": "Entzogen."}, 401)

    article = put(book, 1)
    publishing.publish(book, article.id)
    reserve(book, article)
    with scripted_hub(script) as there:
        paired(book, home, there.url)
        work()
        assert window.shows(LineState.REVOKED).title
    assert Credentials(home).token() is None
    with book.read() as connection:
        names = connection.exec_driver_sql("SELECT sealed_name FROM reservation").scalars().all()
        assert outbox.waiting_count(connection) == 2
    assert names == [b""]


def test_an_unknown_access_is_not_asked_about_again_and_again(
    book: Book, home: Home, work: Callable[[], Worker], window: Window
) -> None:
    def script(asked: Asked) -> Answer:
        return as_json(asked, {"type": "urn:prima:problem:unauthorised", "status": 401, "title": "Unbekannt."}, 401)

    with scripted_hub(script) as there:
        paired(book, home, there.url)
        worker = work()
        window.shows(LineState.REPAIR)
        before = len(there.asked)
        for _ in range(3):
            worker.wake()
            assert worker._turn(worker._down) == PERSON_SECONDS
        assert len(there.asked) == before
    assert Credentials(home).token() == "secret"


def test_a_second_process_leaves_the_hub_alone(
    book: Book, home: Home, work: Callable[[], Worker], window: Window
) -> None:
    with SyncLock(home.sync_lock):
        work()
        assert window.shows(LineState.ELSEWHERE).title == SyncElsewhere.title


def test_a_fault_of_the_program_is_shown_logged_and_survived(
    book: Book,
    home: Home,
    work: Callable[[], Worker],
    window: Window,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with scripted_hub(Taking()) as there:
        paired(book, home, there.url)
        with book.write() as connection:
            connection.exec_driver_sql("UPDATE setting SET value = 'not a number' WHERE key = 'hub.cursor'")
            connection.exec_driver_sql("INSERT OR IGNORE INTO setting VALUES ('hub.cursor', 'not a number')")
        worker = work()
        window.shows(LineState.FAULT)
        assert "ValueError" in caplog.text
        with book.write() as connection:
            connection.exec_driver_sql("UPDATE setting SET value = '0' WHERE key = 'hub.cursor'")
        worker.wake(now=True)
        window.shows(LineState.CONNECTED)


def test_a_clock_that_is_off_is_warned_of(book: Book, home: Home, work: Callable[[], Worker], window: Window) -> None:
    with scripted_hub(Taking()) as there:
        paired(book, home, there.url)
        work()
        status = window.shows(LineState.CONNECTED)
        assert any("Uhr" in sentence for sentence in status.warnings)
        assert any("Schlüsselbund" in sentence for sentence in status.warnings)


# -- one round for the command line -----------------------------------------------------------------------------------


def test_one_round_tells_everything_and_ends(book: Book, home: Home) -> None:
    with pytest.raises(NotPaired):
        once.run_once(book, home)
    with scripted_hub(Taking()) as there:
        paired(book, home, there.url)
        publishing.publish(book, put(book, 1).id)
        assert once.run_once(book, home) == once.Summary(2, 0, 0, 0)


def test_one_round_listens_even_when_it_cannot_tell(book: Book, home: Home) -> None:
    taking = Taking()

    def script(asked: Asked) -> Answer:
        return http(500, nonce=asked.nonce) if "/push" in asked.path else taking(asked)

    with scripted_hub(script) as there:
        paired(book, home, there.url)
        publishing.publish(book, put(book, 1).id)
        with pytest.raises(HubFault):
            once.run_once(book, home)
        assert [asked.path.partition("?")[0] for asked in there.asked].count("/v1/sync/pull") == 1


def test_one_round_of_a_revoked_till_forgets_the_token(book: Book, home: Home) -> None:
    def script(asked: Asked) -> Answer:
        return as_json(asked, {"type": "urn:prima:problem:revoked", "status": 401, "title": "Entzogen."}, 401)

    with scripted_hub(script) as there:
        paired(book, home, there.url)
        with pytest.raises(Revoked):
            once.run_once(book, home)
    assert Credentials(home).token() is None
