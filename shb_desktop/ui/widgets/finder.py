"""The line at the counter for what has no barcode: a typed code, a name with its hits, or `12*` for a quantity."""

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from shb_desktop.domain.quantity import QuantityUnclear, format_quantity, parse_quantity
from shb_desktop.ledger.articles import ArticleRow
from shb_desktop.ui import icons, saying
from shb_desktop.ui.theme import lend

_DISPLAY = Qt.ItemDataRole.DisplayRole
_EDIT = Qt.ItemDataRole.EditRole
_PAUSE_MS = 60


class _Hits(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ArticleRow, ...] = ()

    def fill(self, rows: tuple[ArticleRow, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> str | None:
        if role not in (_DISPLAY, _EDIT):
            return None
        row = self.rows[index.row()]
        return self.tr("{0}   ·   {1}   ·   {2} da").format(
            row.name, saying.price(row.price), saying.amount(row.available, row.unit)
        )


class Finder(QLineEdit):
    """`code_typed` on Enter, `picked` an ArticleRow, `quantity_typed` thousandths, `wanted` a term to look up.

    On a page without a keypad it keeps the quantity of "12*" itself, in sight, until `take_quantity` asks for it.
    """

    code_typed = Signal(str)
    picked = Signal(object)
    quantity_typed = Signal(object)
    wanted = Signal(str)
    entered_empty = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Code oder Name eingeben"))
        self.setAccessibleName(self.tr("Code oder Name"))
        icons.let_clear(self)
        self.setMaxLength(600)
        self._hits = _Hits()
        completer = QCompleter(self._hits, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(8)
        self.popup = QListView()
        completer.setPopup(self.popup)
        self._completer = completer
        completer.setWidget(self)
        completer.activated[QModelIndex].connect(self._chosen)  # type: ignore[index]
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.wanted.emit(self.text().strip()))
        self._cross = QTimer(self, singleShot=True, interval=0)
        self._cross.timeout.connect(self._draw_cross_anew)
        self.textEdited.connect(self._edited)
        self._kept: int | None = None
        self._usual = ""
        leave_undo_to_window(self)

    def keep_quantity(self) -> None:
        """Show a typed quantity here and keep it for the next article."""
        self._usual = self.placeholderText()
        self.quantity_typed.connect(self._keep)
        self.escaped.connect(self.take_quantity)

    def take_quantity(self) -> int | None:
        """The quantity (thousandths) that was typed for the article that comes now; None where none was."""
        kept = self._kept
        if kept is not None:
            self._kept = None
            self.setPlaceholderText(self._usual)
        return kept

    def show_hits(self, term: str, rows: tuple[ArticleRow, ...]) -> None:
        """What was found for `term`; too late when something else is typed by now."""
        if term != self.text().strip() or not self.hasFocus():
            return
        self._hits.fill(rows)
        if rows:
            lend(self.popup, self)
            self._completer.complete()
        else:
            self.popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._entered()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.escaped.emit()
            return
        super().keyPressEvent(event)

    def _edited(self, text: str) -> None:
        if text.endswith(("*", "×")):
            try:
                quantity = parse_quantity(text[:-1])
            except QuantityUnclear:
                return
            self.clear()
            # Qt tells of the text before this one only now, and would leave its cross in an empty field.
            self._cross.start()
            self.quantity_typed.emit(quantity)
            return
        looks_like_a_name = any(character.isalpha() for character in text) and len(text.strip()) >= 2
        self._pause.start() if looks_like_a_name else self._pause.stop()
        if not looks_like_a_name:
            self.popup.hide()

    def _keep(self, quantity: int) -> None:
        self._kept = quantity
        self.setPlaceholderText(self.tr("{0} ×: jetzt scannen oder suchen").format(format_quantity(quantity)))

    def _draw_cross_anew(self) -> None:
        self.setClearButtonEnabled(False)
        icons.let_clear(self)

    def _entered(self) -> None:
        text = self.text().strip()
        self._pause.stop()
        if self.popup.isVisible() and self.popup.currentIndex().isValid():
            self._chosen(self.popup.currentIndex())
            return
        self.popup.hide()
        self.clear()
        if text:
            self.code_typed.emit(text)
        else:
            self.entered_empty.emit()

    def _chosen(self, index: QModelIndex) -> None:
        row = self._hits.rows[index.row()]
        self.popup.hide()
        # The completer writes its text into the line after this; take it out again behind it.
        QTimer.singleShot(0, self, self.clear)
        self.picked.emit(row)


class _Passing(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QLineEdit) or watched.text() or not event.matches(QKeySequence.StandardKey.Undo):
            return False
        event.ignore()
        return True


def leave_undo_to_window(field: QLineEdit) -> None:
    """Strg+Z in an empty field takes back what was done: Qt would keep the key for a text that is not there."""
    field.installEventFilter(_Passing(field))
