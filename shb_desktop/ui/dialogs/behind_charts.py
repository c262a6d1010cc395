"""What stands behind the charts of Übersicht: a table each, whose rows open what they speak of."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shb_desktop.domain.shop import WEEKDAYS
from shb_desktop.services import insights
from shb_desktop.services.insights import Below, Day, Moved, Slow
from shb_desktop.sync.wishes import Wish
from shb_desktop.ui import saying
from shb_desktop.ui.desk import Desk
from shb_desktop.ui.directory import ARTICLES, RESERVATIONS
from shb_desktop.ui.language import said
from shb_desktop.ui.models.rows import Column, Rows
from shb_desktop.ui.theme import SPACE_8, SPACE_12
from shb_desktop.ui.widgets.charts.chart import Chart, Mark
from shb_desktop.ui.widgets.tables import ROW_HEIGHT, Cells, Table

_HEAD = 48
"""Of a table: its header, and the ring above and below."""
_TALLEST = _HEAD + 10 * ROW_HEIGHT + SPACE_8
"""Below the last row's line a little of the next, so that the ring's corners stay round."""


class Lists(QObject):
    """Opens them over the page."""

    def __init__(self, desk: Desk, page: QObject) -> None:
        super().__init__(page)
        self._desk = desk

    def open_below(self, rows: Sequence[Below]) -> None:
        """What runs low."""
        self._open(
            self.tr("Unter Mindestbestand"),
            rows,
            (
                Column(self.tr("Artikel"), lambda one: one.name),
                Column(self.tr("Verfügbar"), lambda one: saying.amount(one.free, one.unit), right=True),
                Column(self.tr("Mindestens"), lambda one: saying.amount(one.minimum, one.unit), right=True),
            ),
            lambda one: self._desk.window.open(ARTICLES.key, one.article),
        )

    def open_slow(self, rows: Sequence[Slow]) -> None:
        """What lies, and what is tied up in it."""
        self._open(
            self.tr("Liegt seit 90 Tagen"),
            rows,
            (
                Column(self.tr("Artikel"), lambda one: one.name),
                Column(self.tr("Da"), lambda one: saying.amount(one.on_hand, one.unit), right=True),
                Column(
                    self.tr("Zuletzt gegangen"),
                    lambda one: saying.date(one.last_left) if one.last_left else self.tr("noch nie"),
                    right=True,
                ),
                Column(
                    self.tr("Gebunden"),
                    lambda one: saying.price(one.cents) + ("" if one.at_cost else self.tr(" (zum Preis)")),
                    right=True,
                ),
            ),
            lambda one: self._desk.window.open(ARTICLES.key, one.article),
        )

    def open_days(self, days: Sequence[Day]) -> None:
        """Every day, the newest first."""
        self._open(
            self.tr("Bewegung in 30 Tagen"),
            tuple(reversed(days)),
            (
                Column(self.tr("Tag"), lambda day: f"{said(WEEKDAYS[day.day.weekday()])}, {saying.on(day.day)}"),
                Column(self.tr("Abgänge"), lambda day: saying.number(day.out), right=True),
                Column(self.tr("Zugänge"), lambda day: saying.number(day.into), right=True),
            ),
            self.open_day,
        )

    def open_marks(self, chart: Chart, head: str) -> None:
        """What a chart of reservations counts, under the heading `head`."""
        rows = tuple(mark for mark in chart.marks if mark.value)
        columns: tuple[Column[Mark], ...] = (
            Column(head, lambda mark: mark.said.rpartition(":")[0]),
            Column(self.tr("Anzahl"), lambda mark: saying.number(mark.value), right=True),
        )
        self._open(chart.accessibleName(), rows, columns, lambda _: self._desk.window.open(RESERVATIONS.key))

    def open_wishes(self, rows: Sequence[Wish]) -> None:
        """What was searched for in vain."""
        columns: tuple[Column[Wish], ...] = (
            Column(self.tr("Gesucht"), lambda wish: wish.words),
            Column(self.tr("An Tagen"), lambda wish: str(wish.days), right=True),
        )
        title = self.tr("Gesucht, nirgends angeboten")
        self._open(title, rows, columns, lambda wish: self._desk.window.open(ARTICLES.key, wish.words))

    def open_day(self, subject: object) -> None:
        """What moved on a Day."""
        if not isinstance(subject, Day):
            return

        def show(rows: tuple[Moved, ...]) -> None:
            columns: tuple[Column[Any], ...] = (
                Column(self.tr("Artikel"), lambda one: one.name),
                Column(self.tr("Abgang"), lambda one: saying.amount(one.out, one.unit) if one.out else "–", right=True),
                Column(
                    self.tr("Zugang"), lambda one: saying.amount(one.into, one.unit) if one.into else "–", right=True
                ),
            )
            day = subject.day
            title = f"{said(WEEKDAYS[day.weekday()])}, {saying.on(day)}"
            self._open(title, rows, columns, lambda one: self._desk.window.open(ARTICLES.key, one.article))

        self._desk.tasks.look(partial(insights.of_day, self._desk.book, subject.day), show, self._desk.window.fail)

    def _open(
        self, title: str, rows: Sequence[Any], columns: Sequence[Column[Any]], chosen: Callable[[Any], object]
    ) -> None:
        model: Rows[Any] = Rows(*columns)
        model.fill(rows)
        table = Table(title)
        model.setParent(table)
        table.setModel(model)

        def first(index: Any) -> tuple[str, str]:
            return columns[0].text(model.rows[index.row()]), ""

        def open_row(index: QModelIndex) -> None:
            subject = model.rows[index.row()]
            self._desk.window.sheet.leave()
            chosen(subject)

        table.setItemDelegate(Cells(table, first, -1, lambda index: None))
        table.set_widths(True, dict.fromkeys(range(1, len(columns)), 150))
        # As high as its rows; where the window has no room for them, the sheet takes some of it back.
        table.setMinimumHeight(min(_TALLEST, _HEAD + ROW_HEIGHT * max(3, len(rows))))
        table.clicked.connect(open_row)
        table.activated.connect(open_row)
        if rows:
            table.selectRow(0)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_12)
        inside.addWidget(table)
        holder.setFocusProxy(table)
        self._desk.window.open_sheet(title, holder, 720)
