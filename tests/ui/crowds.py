"""What strains the pages, to be looked at: the longest words, a full board, many rows, every state of the line."""

from collections.abc import Callable, Iterator
from functools import partial

from prima.contract.problems import PROBLEMS
from prima.contract.reservation import State
from shb_desktop.domain.article import Article, ArticleDraft, Barcode
from shb_desktop.domain.barcode import gtin14
from shb_desktop.errors import ShopError
from shb_desktop.ledger.database import system_clock
from shb_desktop.ledger.errors import DiskFull
from shb_desktop.services import catalogue, labels, publishing
from shb_desktop.services.counter import Mode
from shb_desktop.sync.errors import (
    BookBehind,
    HubFault,
    HubGone,
    NotPaired,
    Portal,
    Revoked,
    SyncElsewhere,
    Throttled,
)
from shb_desktop.sync.status import LineState, SyncStatus
from shb_desktop.sync.worker import ProgramFault
from shb_desktop.tour.pictures import Photographer
from shb_desktop.ui.pages.articles import ArticlesPage
from shb_desktop.ui.pages.counter import CounterPage
from tests.shop import ean, reserve

Scene = tuple[str, Callable[[], object]]

LONG = ArticleDraft(
    "Donaudampfschifffahrtskapitänsmützenhalterung, handgeschmiedet, mit Wandbefestigungsmaterial 1.250 g",
    brand="Kunsthandwerksgenossenschaft Westmünsterland-Achterhoek",
    category="Haushaltswarensonderposten",
    number="WMÜ-2026-000123456",
    shelf="Hochregallager Nord 12",
    price=1_234_567,
    deposit=1_500,
    barcodes=(Barcode(gtin14(ean(9_900))),),
    stock=123_456_000,
)
_HOUR = 3_600_000
_REVOKED = PROBLEMS["revoked"]
_PROBLEMS: dict[LineState, ShopError] = {
    LineState.UNPAIRED: NotPaired(),
    LineState.OFFLINE: HubGone(),
    LineState.PORTAL: Portal(),
    LineState.HUB_TROUBLE: HubFault(),
    LineState.WAITING: Throttled(None),
    LineState.REVOKED: Revoked(_REVOKED.code, _REVOKED.title, _REVOKED.hint),
    LineState.REPAIR: BookBehind(),
    LineState.ELSEWHERE: SyncElsewhere(),
    LineState.BOOK: DiskFull(),
    LineState.FAULT: ProgramFault(),
}
"""What the line says of itself in each state that is not well; of those with several, the longest."""
_LETTERS = "ACDEFGHJKLMNPQRTUVWXYZ"


def crowds(photographer: Photographer) -> Iterator[Scene]:
    """The names of the pictures, and what is to be opened for each."""
    program = photographer.program
    window, desk = program.window, program.desk
    assert desk is not None
    book = desk.book
    long = catalogue.add(book, LONG)
    window.go("counter")
    theke = photographer.page(CounterPage)

    def at_the_counter(mode: Mode) -> None:
        theke.mode.choose(mode)
        photographer.scan(ean(9_900))
        photographer.settle(0.5)

    yield "lang-theke", partial(at_the_counter, Mode.OUT)
    yield "lang-auskunft", partial(at_the_counter, Mode.INFO)
    yield "lang-artikel", partial(_look_for, photographer, window.go("articles"), long)
    for number in range(200):
        catalogue.add(book, ArticleDraft(f"Postkarte Motiv {number + 1}", category="Papeterie", price=150, stock=9_000))
    offered = [row.article for row in publishing.list_offers(book)]
    for number in range(30):
        code = f"{_LETTERS[number % 22]}{_LETTERS[number // 22]}B2CD"
        state = (State.PLACED, State.PLACED, State.READY)[number % 3]
        reserve(book, offered[number % len(offered)], 1 + number % 3, code, state)
    labels.enqueue_all(book)
    desk.touched("articles", "reservations", "labels")
    page = photographer.page(ArticlesPage)
    page.search.clear()
    page._close_panel()
    for key in ("reservations", "articles", "labels"):
        yield f"voll-{key}", partial(window.go, key)
    desk.bridge.blockSignals(True)
    photographer.settle(0.3)  # what the real line has just said comes now, and not over the first state
    for standing in LineState:
        yield f"leitung-{standing}", partial(_line, photographer, standing)
    desk.bridge.blockSignals(False)


def _look_for(photographer: Photographer, page: object, article: Article) -> None:
    assert isinstance(page, ArticlesPage)
    photographer.program.window.go("articles", article.id)
    page.search.setText(article.name[:5])
    photographer.settle(1)


def _line(photographer: Photographer, state: LineState) -> None:
    """The line as it would be; the real one is not heard meanwhile."""
    desk, now = photographer.program.desk, system_clock()
    assert desk is not None
    photographer.program.window.go("line")
    problem, coupled = _PROBLEMS.get(state), state is not LineState.UNPAIRED
    desk.bridge.blockSignals(False)
    desk.bridge.status.emit(
        SyncStatus(
            state,
            now - 2 * _HOUR,
            now - _HOUR if coupled else None,
            137 if coupled else 0,
            now - _HOUR if coupled else None,
            2 if state is LineState.CONNECTED else 0,
            problem.title if problem else "",
            problem.hint if problem else "",
            "Laden am Markt" if coupled else "",
            "Bocholt" if coupled else "",
        )
    )
    desk.bridge.blockSignals(True)
