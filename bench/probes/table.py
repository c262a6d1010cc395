"""The table of articles in a process of its own, beside the same view over a plain list, in turns."""

import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter_ns

from PySide6.QtCore import QEvent, QEventLoop, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench import shop
from bench.limits.table import PlainList
from bench.measuring import in_turns
from shb_desktop.ledger import articles as ledger
from shb_desktop.ledger.database import Book
from shb_desktop.ui.models import articles as model
from shb_desktop.ui.tasks import Tasks
from shb_desktop.ui.theme import Theme
from shb_desktop.ui.widgets.tables import Cells, Table

_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_REST_MS = 30
Act = Callable[["Sight", int], object]


class Sight(QObject):
    """One table, and whether its rows in sight are painted; `turns` are the event loop's longest after each act."""

    def __init__(self, app: QApplication, rows: model.Articles | PlainList) -> None:
        super().__init__()
        self._app, self._painted = app, False
        self.rows = rows
        self.turns: list[float] = []
        self.table = Table("Artikel")
        self.table.setModel(rows)
        self.table.setItemDelegate(Cells(self.table, _lines, model.OFFER, lambda index: None))
        self.table.resize(1100, 700)
        self.table.viewport().installEventFilter(self)
        self.table.show()

    def after(self, act: Callable[[], object]) -> None:
        """Act, then let the event loop run until what is in sight afterwards is painted with its rows."""
        self._painted = False
        began = perf_counter_ns()
        act()
        self.table.viewport().update()
        longest = (perf_counter_ns() - began) / 1e6
        while not (self._there() and self._painted):
            began = perf_counter_ns()
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            longest = max(longest, (perf_counter_ns() - began) / 1e6)
        self.turns.append(longest)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Qt's hook; lets everything through."""
        if event.type() is QEvent.Type.Paint and self._there():
            self._painted = True
        return False

    def _there(self) -> bool:
        first = max(0, self.table.rowAt(0))
        last = self.table.rowAt(self.table.viewport().height() - 1)
        last = last if last >= 0 else self.rows.rowCount() - 1
        return all(self.rows.index(row, 0).data(model.ROW) is not None for row in {first, max(first, last)})


def _lines(index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
    row = index.data(model.ROW)
    return (row.name, row.brand) if row is not None else ("", "")


def main(path: Path, articles: int, turns: int) -> None:
    """Print the milliseconds of each turn of each kind, and its longest turns of the event loop."""
    app = QApplication([])
    theme = Theme(app)
    book, tasks = shop.opened(path), Tasks()
    ours, plain = Sight(app, model.Articles(book, tasks)), Sight(app, PlainList(_all(book, articles)))
    for sight in (ours, plain):
        theme.wear(sight.table)
    ours.after(ours.rows.reload)
    while not ours.rows.rowCount():
        app.processEvents(_WAIT)
    kinds: dict[str, tuple[Act, Act]] = {
        "reset and paint": (_top, _reset),
        "page down": (_stay, _page_down),
        "sort by name": (_top, _by_name),
        "sort by stock": (_top, _by_stock),
    }
    told = {kind: _taken(ours, plain, prepare, act, turns) for kind, (prepare, act) in kinds.items()}
    tasks.stop()
    book.close()
    theme.deleteLater()
    print(json.dumps(told))


def _taken(ours: Sight, plain: Sight, prepare: Act, act: Act, turns: int) -> dict[str, object]:
    def ready(turn: int) -> None:
        prepare(ours, turn)
        prepare(plain, turn)
        QTest.qWait(_REST_MS)

    ours.turns.clear()
    plain.turns.clear()
    slow, fast = in_turns(
        turns,
        lambda turn: ours.after(partial(act, ours, turn)),
        lambda turn: plain.after(partial(act, plain, turn)),
        ready,
    )
    return {"ours": slow, "limit": fast, "turns": list(ours.turns), "turns of limit": list(plain.turns)}


def _all(book: Book, articles: int) -> list[ledger.ArticleRow]:
    with book.read() as connection:
        return ledger.page(connection, "name", 0, articles)


def _stay(sight: Sight, _: int) -> None:
    """Stay."""


def _top(sight: Sight, _: int) -> None:
    sight.table.scrollToTop()


def _reset(sight: Sight, turn: int) -> None:
    sight.rows.sort(model.NAME, Qt.SortOrder.AscendingOrder) if isinstance(
        sight.rows, model.Articles
    ) else sight.rows.reload()


def _page_down(sight: Sight, turn: int) -> None:
    bar = sight.table.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep() * (turn + 1))


def _by_name(sight: Sight, turn: int) -> None:
    sight.rows.sort(model.NAME, _direction(turn))


def _by_stock(sight: Sight, turn: int) -> None:
    sight.rows.sort(model.ON_HAND, _direction(turn))


def _direction(turn: int) -> Qt.SortOrder:
    return Qt.SortOrder.DescendingOrder if turn % 2 else Qt.SortOrder.AscendingOrder


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
