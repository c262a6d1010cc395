"""What expires soon: by lot, the most urgent first, as far as goods came in with a date."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from shb_desktop.services.expiring import Expiring
from shb_desktop.ui import saying
from shb_desktop.ui.models.rows import Column, Rows
from shb_desktop.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from shb_desktop.ui.widgets.lining import Bleed
from shb_desktop.ui.widgets.parts import Empty, beside, rule, stacked
from shb_desktop.ui.widgets.segmented import Segmented
from shb_desktop.ui.widgets.tables import Cells, Look, Table

_Index = QModelIndex | QPersistentModelIndex
LEFT, STATE = 1, 2
_DAYS = (7, 14, 30, 90)


class ExpiringGoods(QWidget):
    """`days_chosen` how far to look ahead, `article_wanted` an article's number in the book."""

    days_chosen = Signal(int)
    article_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.days = Segmented(tuple((str(days), self.tr("{0} Tage").format(days), "") for days in _DAYS))
        self.days.choose("14")
        self.days.chosen.connect(lambda key: self.days_chosen.emit(int(key)))
        self.model: Rows[Expiring] = Rows(
            Column(self.tr("Artikel"), lambda row: row.article.name),
            Column(self.tr("Noch da"), lambda row: saying.amount(row.quantity, row.article.unit), right=True),
            Column(self.tr("Haltbar bis"), lambda row: ""),
        )
        self.table = Table(self.tr("Was bald abläuft"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(Cells(self.table, self._words, STATE, self._pill))
        self.table.set_widths(True, {LEFT: 128, STATE: 232})
        self.table.doubleClicked.connect(
            lambda index: self.article_wanted.emit(self.model.rows[index.row()].article.id)
        )
        none = Empty(
            "check",
            self.tr("In dieser Zeit läuft nichts ab"),
            self.tr("Gezeigt wird, was mit einem Haltbarkeitsdatum im Code eingebucht wurde."),
        )
        self._stack = QStackedWidget()
        goods = QWidget()
        goods.setLayout(stacked(Bleed(self.table)))
        goods.layout().setContentsMargins(SPACE_24, 0, SPACE_24, 0)  # type: ignore[union-attr]
        self._stack.addWidget(goods)
        self._stack.addWidget(none)
        self._stack.setMinimumHeight(340)
        top = beside(self.days, -1, spacing=SPACE_8)
        top.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_12)
        layout = stacked(top, rule(), self._stack, spacing=0)
        layout.setContentsMargins(0, 0, 0, SPACE_12)
        self.setLayout(layout)

    def show_goods(self, goods: tuple[Expiring, ...]) -> None:
        """Show these."""
        self.model.fill(goods)
        self._stack.setCurrentIndex(0 if goods else 1)

    def _words(self, index: _Index) -> tuple[str, str]:
        row = self.model.rows[index.row()]
        shelf = self.tr("Regal {0}").format(row.article.shelf) if row.article.shelf else ""
        return row.article.name, " · ".join(
            filter(None, (self.tr("Charge {0}").format(row.lot) if row.lot else "", shelf))
        )

    def _pill(self, index: _Index) -> Look | None:
        row = self.model.rows[index.row()]
        day = saying.on(row.best_before)
        if row.days < 0:
            return self.tr("{0} · abgelaufen").format(day), "warning", "danger"
        left = (
            self.tr("heute")
            if row.days == 0
            else self.tr("morgen")
            if row.days == 1
            else self.tr("in {0} Tagen").format(row.days)
        )
        return f"{day} · {left}", "clock", "warning" if row.days <= 7 else "muted"
