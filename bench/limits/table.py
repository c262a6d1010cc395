"""A table over a plain list: what Qt's own model costs when everything lies in memory."""

from operator import attrgetter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from shb_desktop.ledger.articles import ArticleRow

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
ROW = int(Qt.ItemDataRole.UserRole)
_PLACES = ("name", "number", "price", "on_hand", "held", "available", "offer_state")


class PlainList(QAbstractTableModel):
    """Rows of articles, all of them there."""

    def __init__(self, rows: list[ArticleRow]) -> None:
        super().__init__()
        self._rows = rows
        self._cells = [tuple(str(getattr(row, place)) for place in _PLACES) for row in rows]

    def reload(self) -> None:
        """Show everything anew."""
        self.beginResetModel()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the list and show it anew."""
        self.beginResetModel()
        self._rows.sort(key=attrgetter(_PLACES[column]), reverse=order is Qt.SortOrder.DescendingOrder)
        self._cells = [tuple(str(getattr(row, place)) for place in _PLACES) for row in self._rows]
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """All of them."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """As many as the shop's own table has."""
        return len(_PLACES)

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """The text of a cell, or the row behind it."""
        if role == _DISPLAY:
            return self._cells[index.row()][index.column()]
        return self._rows[index.row()] if role == ROW else None
