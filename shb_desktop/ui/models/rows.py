"""A table of frozen rows: each column has a heading and says what it shows of a row. Texts are made when painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from shb_desktop.ui.language import said

T = TypeVar("T")
_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
_WHOLE = Qt.ItemDataRole.ToolTipRole
_ALIGN = Qt.ItemDataRole.TextAlignmentRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A heading and the text below it; `right` for numbers."""

    title: str
    text: Callable[[T], str]
    right: bool = False


class Rows(QAbstractTableModel, Generic[T]):
    """Shows whatever it was filled with last."""

    def __init__(self, *columns: Column[T]) -> None:
        super().__init__()
        self._columns = columns
        self.rows: Sequence[T] = ()

    def fill(self, rows: Sequence[T]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            return said(self._columns[section].title)
        return (_RIGHT if self._columns[section].right else _LEFT) if role == _ALIGN else None

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        if role in (_DISPLAY, _WHOLE):
            return self._columns[index.column()].text(self.rows[index.row()])
        return _RIGHT if role == _ALIGN and self._columns[index.column()].right else None
