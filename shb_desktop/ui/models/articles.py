"""The table of all articles, a page of 256 rows at a time; or the hits of a search, which are few."""

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from shb_desktop.ledger.articles import ArticleRow
from shb_desktop.ledger.database import Book
from shb_desktop.services import catalogue
from shb_desktop.ui import saying
from shb_desktop.ui.language import said
from shb_desktop.ui.tasks import Tasks

PAGE = 256
_KEPT_PAGES = 16
_Index = QModelIndex | QPersistentModelIndex
# An enum's member costs microseconds to look up, and data() is asked thousands of times while scrolling.
_DISPLAY = Qt.ItemDataRole.DisplayRole
_ALIGN = Qt.ItemDataRole.TextAlignmentRole
ROW = int(Qt.ItemDataRole.UserRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

NAME, NUMBER, PRICE, ON_HAND, HELD, AVAILABLE, OFFER = range(7)
TITLES = ("Artikel", "Nummer", "Preis", "Im Laden", "Reserviert", "Verfügbar", "Online")
ORDERS = {NAME: "name", NUMBER: "number", PRICE: "price", ON_HAND: "on_hand"}
"""Columns that the whole table can be ordered by."""


class Articles(QAbstractTableModel):
    """Rows are ArticleRow under the role ROW; a row that is still on its way has None there."""

    def __init__(self, book: Book, tasks: Tasks) -> None:
        super().__init__()
        self._book, self._tasks = book, tasks
        self._count, self._order, self._descending = 0, "name", False
        self._hits: tuple[ArticleRow, ...] | None = None
        self._term = self._shown_term = ""
        self._pages: OrderedDict[int, tuple[ArticleRow, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._turn = 0
        """How often rows were shown anew; before the first time nothing is known of them."""

    def reload(self) -> None:
        """Something changed: look again, keeping what is shown until the new rows are there."""
        if self._term:
            self.search(self._term)
            return
        self._tasks.look(partial(catalogue.count, self._book), self._counted)

    def search(self, term: str) -> None:
        """Show what fits `term`; everything when it is empty."""
        self._term = term.strip()
        if not self._term:
            self.reload()
            return
        wanted = self._term
        self._tasks.look(partial(catalogue.search_articles, self._book, wanted), lambda hits: self._found(wanted, hits))

    def shows(self, term: str) -> bool:
        """The rows are those of `term`, not of what was typed before it."""
        return self._shown_term == term.strip()

    def row(self, number: int) -> ArticleRow | None:
        """The row, or None while it is being fetched."""
        if self._hits is not None:
            return self._hits[number] if number < len(self._hits) else None
        page = self._pages.get(number // PAGE)
        if page is None:
            self._fetch(number // PAGE)
            return None
        return page[number % PAGE] if number % PAGE < len(page) else None

    def place_of(self, article: int) -> int | None:
        """Where an article stands, if its row is here."""
        if self._hits is not None:
            return next((place for place, row in enumerate(self._hits) if row.id == article), None)
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if row.id == article:
                    return page * PAGE + place
        return None

    def rowCount(self, parent: _Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return self._count if self._hits is None else len(self._hits)

    def columnCount(self, parent: _Index | None = None) -> int:
        return len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            return said(TITLES[section])
        if role == _ALIGN:
            return _LEFT if section in (NAME, NUMBER, OFFER) else _RIGHT
        return None

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        if role == ROW:
            return self.row(index.row())
        if role != _DISPLAY:
            return _RIGHT if role == _ALIGN and PRICE <= index.column() <= AVAILABLE else None
        row = self.row(index.row())
        return "" if row is None else _text(row, index.column())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column in ORDERS:
            self._order, self._descending = ORDERS[column], order is Qt.SortOrder.DescendingOrder
            if not self._term and self._turn:
                self._begin_anew(self._count)

    def _begin_anew(self, count: int) -> None:
        """Show all articles from the first on; what is shown stays until their first page is here."""
        order = (self._order, self._descending)
        work = partial(catalogue.page, self._book, order[0], 0, PAGE, order[1])
        self._tasks.look(work, lambda rows: self._show_anew(order, count, rows))

    def _show_anew(self, order: tuple[str, bool], count: int, rows: tuple[ArticleRow, ...]) -> None:
        if self._term or order != (self._order, self._descending):
            return
        self.beginResetModel()
        self._hits, self._shown_term, self._count = None, "", count
        self._turn += 1
        self._pages.clear()
        self._pages[0], self._asked = rows, {0}
        self.endResetModel()

    def _counted(self, count: int) -> None:
        if self._term:
            return
        if count != self._count or self._hits is not None or not self._turn:
            self._begin_anew(count)
            return
        # The same number of rows: refetch the pages in sight without a flicker.
        self._asked.clear()
        self._turn += 1
        for page in list(self._pages):
            self._fetch(page)

    def _found(self, term: str, hits: tuple[ArticleRow, ...]) -> None:
        if term != self._term:
            return
        self._shown_term = term
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def _fetch(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        turn, work = self._turn, partial(catalogue.page, self._book, self._order, page * PAGE, PAGE, self._descending)
        self._tasks.look(work, lambda rows: self._fetched(turn, page, rows))

    def _fetched(self, turn: int, page: int, rows: tuple[ArticleRow, ...]) -> None:
        if turn != self._turn:
            return
        self._pages[page] = rows
        self._pages.move_to_end(page)
        while len(self._pages) > _KEPT_PAGES:
            dropped, _ = self._pages.popitem(last=False)
            self._asked.discard(dropped)
        last = min((page + 1) * PAGE, self._count) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(TITLES) - 1))


def _text(row: ArticleRow, column: int) -> str:
    match column:
        case 0:
            return row.name
        case 1:
            return row.number or ""
        case 2:
            return saying.price(row.price)
        case 3:
            return saying.measure(row.on_hand, row.unit)
        case 4:
            return saying.measure(row.held, row.unit) if row.held else "–"
        case 5:
            return saying.measure(row.available, row.unit)
        case _:
            return row.offer_state
