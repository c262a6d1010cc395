"""The shop's offers as a table: what is online, how many are promised, and how each stands with the city."""

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from shb_desktop.domain.article import PIECE
from shb_desktop.domain.offer import OfferState
from shb_desktop.services.publishing import OfferRow
from shb_desktop.ui import saying
from shb_desktop.ui.language import said

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
_ALIGN = Qt.ItemDataRole.TextAlignmentRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

NAME, PRICE, PROMISED, RESERVED, STATE = range(5)
TITLES = ("Angebot", "Preis", "Zugesagt", "Reserviert", "Stand")
SHOWN = {
    "online": (OfferState.ONLINE,),
    "paused": (OfferState.PAUSED,),
    "withdrawn": (OfferState.WITHDRAWN,),
}
"""Which offers each choice above the table shows."""


class Offers(QAbstractTableModel):
    """All offers; shown are those of one choice that fit the search."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[OfferRow, ...] = ()
        self._rows: tuple[OfferRow, ...] = ()
        self._choice, self._term = "online", ""

    def fill(self, rows: tuple[OfferRow, ...]) -> None:
        """The offers as they are now."""
        self._all = rows
        self._select()

    def choose(self, choice: str, term: str) -> None:
        """Show another choice."""
        self._choice, self._term = choice, term.strip().casefold()
        self._select()

    def count(self, choice: str) -> int:
        """How many a choice would show."""
        return sum(row.offer.state in SHOWN[choice] for row in self._all)

    def row(self, number: int) -> OfferRow | None:
        """The row in this place."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place_of(self, offer: str) -> int | None:
        """Where an offer stands, if it is shown."""
        return next((place for place, row in enumerate(self._rows) if row.offer.id == offer), None)

    def find(self, article: int) -> OfferRow | None:
        """The offer of an article, shown or not."""
        return next((row for row in self._all if row.article.id == article), None)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not Qt.Orientation.Horizontal or role not in (_DISPLAY, _ALIGN):
            return None
        if role == _DISPLAY:
            return said(TITLES[section])
        return _LEFT if section in (NAME, STATE) else _RIGHT

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        if role == _ALIGN:
            return _RIGHT if index.column() in (PRICE, PROMISED, RESERVED) else None
        if role != _DISPLAY:
            return None
        row = self._rows[index.row()]
        match index.column():
            case 0:
                return row.offer.title
            case 1:
                return saying.price(row.price)
            case 2:
                return saying.number(row.offer.promised)
            case 3:
                return saying.number(row.offer.held) if row.offer.held else "–"
            case _:
                return standing(row)[0]

    def _select(self) -> None:
        wanted = SHOWN[self._choice]
        rows = (row for row in self._all if row.offer.state in wanted)
        found = tuple(row for row in rows if self._term in f"{row.offer.title} {row.article.brand}".casefold())
        if [row.offer.id for row in found] == [row.offer.id for row in self._rows]:
            self._rows = found
            if found:
                self.dataChanged.emit(self.index(0, 0), self.index(len(found) - 1, len(TITLES) - 1))
            return
        self.beginResetModel()
        self._rows = found
        self.endResetModel()


def standing(row: OfferRow) -> tuple[str, str, str]:
    """How an offer stands with the city: word, icon, tone."""
    word, icon, tone = _standing(row)
    return said(word), icon, tone


def _standing(row: OfferRow) -> tuple[str, str, str]:
    offer, article, now = row.offer, row.article, saying.now_ms()
    if offer.conflict:
        return "Zweimal geändert", "exchange", "warning"
    if offer.problem:
        return "Abgelehnt", "warning", "danger"
    if offer.state is OfferState.PAUSED:
        return "Pausiert", "pause", "muted"
    if offer.state is OfferState.WITHDRAWN:
        return "Nicht online", "close", "muted"
    if row.until is not None and row.until <= now:
        return "Beendet", "clock", "muted"
    if offer.promised * PIECE > max(0, article.on_hand - article.unavailable):
        return "Zu wenig da", "warning", "warning"
    if offer.visible_from is not None and offer.visible_from > now:
        begins = QCoreApplication.translate("offers", "Ab {0}").format(saying.moment(offer.visible_from, now))
        return begins, "clock", "muted"
    if offer.rev == 0:
        return "Wird übertragen", "sync", "muted"
    if offer.rescue:
        return "Rettung", "rescue", "warning"
    return f"Seit {saying.moment(offer.published_at, now)}", "globe", "accent"
