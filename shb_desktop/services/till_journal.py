"""What the till sold leaves the book: the lines.csv of any German till's export (DSFinV-K 2.x), each day once.

Only goods are read: which article, how many, on which day. Nothing of what was paid, by whom or how is looked at.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from shb_desktop.domain import meaning
from shb_desktop.domain.barcode import UnreadableCode, read
from shb_desktop.domain.movement import Reason
from shb_desktop.domain.number_text import DecimalMark
from shb_desktop.domain.quantity import ONE, Unit, parse_quantity
from shb_desktop.domain.scales_layout import ScalesLayout
from shb_desktop.domain.till_day import DayDone, DayState, Goods, NoTillExport, NotParked, Parked, TillDay, Why
from shb_desktop.errors import ShopError
from shb_desktop.ledger import articles, movements, offers, stocktakes, till_days
from shb_desktop.ledger.database import Book, Connection
from shb_desktop.services.importing import source

# DSFinV-K 2.x, 3.1.1 Bonpos. AGENTUR_ID, prices and vouchers are left unread.
_NEEDED = ("Z_KASSE_ID", "Z_NR", "GV_TYP", "MENGE")
_SALE = "umsatz"
"""The one kind of line (Anhang C) that moves goods; deposits, discounts, vouchers and cash do not."""

_MOVES_GOODS = frozenset(("beleg", "avsachbezug"))
"""Kinds of transaction (Anhang B) whose goods left: not orders, drafts, training or aborted ones."""

MOST_LINES = 2_000_000


@dataclass(slots=True)
class _Day:
    """A day while its lines are read."""

    closed_at: int
    hash: "hashlib._Hash" = field(default_factory=hashlib.sha256)
    sums: dict[tuple[str, str], Goods] = field(default_factory=dict)


def book_file(book: Book, path: Path) -> tuple[DayDone, ...]:
    """Book every day of an export that is not in the book yet, in one transaction. A known day changes nothing.

    `path` is lines.csv or the folder it lies in. Where transactions.csv lies beside it, training, orders and aborted
    transactions are left out. Raises NoTillExport, FileUnreadable.
    """
    days = read_file(path, book.clock())
    with book.write() as connection:
        return tuple(_book_day(connection, day, book.clock(), book.scales) for day in days)


def parked(book: Book) -> tuple[Parked, ...]:
    """The lines that wait, with their reasons."""
    with book.read() as connection:
        return tuple(till_days.parked(connection))


def rebook(book: Book) -> int:
    """Book the parked lines whose article is known by now; how many."""
    done = 0
    with book.write() as connection:
        for line in till_days.parked(connection):
            if line.why is Why.UNKNOWN:
                closed = till_days.closed_at(connection, line.register, line.z)
                done += _rebook(connection, line, min(closed, book.clock()), book.scales)
    return done


def book_anyway(book: Book, line: int) -> None:
    """Book a line that was parked since its article was counted later. Raises NotParked, BadQuantity."""
    with book.write() as connection:
        found = next((one for one in till_days.parked(connection) if one.id == line), None)
        if found is None:
            raise NotParked
        if found.why is Why.QUANTITY:
            raise meaning.BadQuantity
        closed = till_days.closed_at(connection, found.register, found.z)
        if not _rebook(connection, found, min(closed, book.clock()), book.scales, despite_count=True):
            raise NotParked


def dismiss(book: Book, line: int) -> None:
    """Drop a parked line; it stays in the book as dismissed. Raises NotParked."""
    with book.write() as connection:
        if not till_days.settle(connection, line, "dismissed"):
            raise NotParked


# -- reading ----------------------------------------------------------------------------------------------------------


def read_file(path: Path, now: int) -> tuple[TillDay, ...]:
    """The days of an export, with what left added up by article. Raises NoTillExport, FileUnreadable."""
    lines = path / "lines.csv" if path.is_dir() else path
    left_out = _left_out(lines.with_name("transactions.csv"))
    days: dict[tuple[str, int], _Day] = {}
    rows = _rows(lines)
    columns = _columns(next(rows, []), _NEEDED)
    for row in rows:
        cell = _Cells(columns, row)
        register, z = cell["Z_KASSE_ID"], cell["Z_NR"]
        if not register or not z.isdecimal():
            continue
        day = days.setdefault((register, int(z)), _Day(_moment(cell["Z_ERSTELLUNG"], now)))
        day.hash.update("\x1f".join(cell[name] for name in _HASHED).encode() + b"\x1e")
        if cell["GV_TYP"].casefold() == _SALE and (register, z, cell["BON_ID"]) not in left_out:
            _add(day.sums, cell)
    return tuple(
        TillDay(register, z, day.closed_at, day.hash.digest(), tuple(day.sums.values()))
        for (register, z), day in sorted(days.items())
    )


_HASHED = ("BON_ID", "POS_ZEILE", "GV_TYP", "ART_NR", "GTIN", "MENGE", "FAKTOR")


class _Cells:
    """A row by the names of its columns; a column that is not there is empty."""

    def __init__(self, columns: dict[str, int], row: Sequence[str]) -> None:
        self._columns, self._row = columns, row

    def __getitem__(self, name: str) -> str:
        place = self._columns.get(name, len(self._row))
        return self._row[place].strip() if place < len(self._row) else ""


def _rows(path: Path) -> Iterator[list[str]]:
    found = source.find(path)
    if found.kind is not source.Kind.TABLE:
        raise NoTillExport
    with source.opened(path) as stream:
        heading = stream.readline(4_096)
        stream.seek(0)
        delimiter = max(";,\t", key=lambda mark: heading.count(mark.encode()))
        for many, (_, cells) in enumerate(source.table_rows(stream, found.encoding, delimiter)):
            if many > MOST_LINES:
                raise NoTillExport(hint="Sie hat über zwei Millionen Zeilen. Bitte exportieren Sie kürzere Zeiträume.")
            yield cells


def _columns(heading: list[str], needed: tuple[str, ...]) -> dict[str, int]:
    columns = {name.strip().upper(): place for place, name in enumerate(heading)}
    if not columns.keys() >= set(needed) or (not columns.keys() & {"GTIN", "ART_NR"} and "BON_TYP" not in needed):
        raise NoTillExport
    return columns


def _left_out(transactions: Path) -> frozenset[tuple[str, str, str]]:
    """Register, day and number of the transactions in which no goods left."""
    if not transactions.is_file():
        return frozenset()
    rows = _rows(transactions)
    columns = _columns(next(rows, []), ("Z_KASSE_ID", "Z_NR", "BON_ID", "BON_TYP"))
    found = set()
    for row in rows:
        cell = _Cells(columns, row)
        if cell["BON_TYP"].casefold() not in _MOVES_GOODS:
            found.add((cell["Z_KASSE_ID"], cell["Z_NR"], cell["BON_ID"]))
    return frozenset(found)


def _add(sums: dict[tuple[str, str], Goods], cell: _Cells) -> None:
    code, number = cell["GTIN"], cell["ART_NR"]
    if not code and not number:
        code = cell["ARTIKELTEXT"]
    amount, times = _number(cell["MENGE"]), _number(cell["FAKTOR"] or "1")
    quantity = None if amount is None or times is None else amount * times // ONE
    before = sums.get((code, number))
    if before:
        both = None if before.quantity is None or quantity is None else before.quantity + quantity
        sums[code, number] = Goods(code, number, before.title, both)
    else:
        sums[code, number] = Goods(code, number, cell["ARTIKELTEXT"], quantity)


def _number(text: str) -> int | None:
    """Thousandths, or None. DSFinV-K writes "-1,000"; some tills "1.000" for the same, with three places always."""
    bare = text.lstrip("+-")
    mark: DecimalMark = "," if "," in bare else "."
    try:
        value = parse_quantity(bare, mark)
    except ShopError:
        return None
    return -value if text.startswith("-") else value


def _moment(text: str, now: int) -> int:
    """Z_ERSTELLUNG (ISO 8601, local time where no zone is given) in ms since 1970 UTC; now where it is none."""
    try:
        return int(datetime.fromisoformat(text).astimezone().timestamp()) * 1_000
    except (ValueError, OverflowError, OSError):
        return now


# -- booking ----------------------------------------------------------------------------------------------------------


def _book_day(connection: Connection, day: TillDay, now: int, layout: ScalesLayout) -> DayDone:
    known = till_days.digest(connection, day.register, day.z)
    if known is not None:
        state = DayState.KNOWN if known == day.digest else DayState.DIFFERS
        return DayDone(day.register, day.z, day.closed_at, state, 0, 0)
    till_days.note(connection, day, now)
    sums: dict[int, int] = {}
    waits = 0
    for goods in day.goods:
        line = Parked(0, day.register, day.z, goods.code, goods.number, goods.title, goods.quantity or 0, Why.UNKNOWN)
        decided = _decide(connection, line, goods.quantity, day.closed_at, layout)
        if isinstance(decided, Why):
            till_days.park(connection, Parked(*_fields(line), decided))
            waits += 1
        else:
            article, quantity = decided
            sums[article] = sums.get(article, 0) + quantity
    moved = {article: quantity for article, quantity in sums.items() if quantity}
    _append(connection, moved, _note(day.register, day.z), min(day.closed_at, now))
    return DayDone(day.register, day.z, day.closed_at, DayState.BOOKED, len(moved), waits)


def _fields(line: Parked) -> tuple[int, str, int, str, str, str, int]:
    return (line.id, line.register, line.z, line.code, line.number, line.title, line.quantity)


def _decide(
    connection: Connection,
    line: Parked,
    quantity: int | None,
    closed_at: int,
    layout: ScalesLayout,
    despite_count: bool = False,
) -> tuple[int, int] | Why:
    """The article and what left of it (thousandths), or why the line has to wait."""
    found = _behind(connection, line.code, layout) or _behind(connection, line.number, layout)
    if found is None:
        return Why.UNKNOWN
    if quantity is None:
        return Why.QUANTITY
    amount = quantity * found.pack // ONE
    if abs(amount) > meaning.MOST or (found.article.unit is Unit.PIECE and amount % ONE):
        return Why.QUANTITY
    if not despite_count and stocktakes.last_counted_at(connection, found.article.id) > closed_at:
        return Why.COUNTED
    return found.article.id, amount


def _behind(connection: Connection, code: str, layout: ScalesLayout) -> articles.Found | None:
    if not code:
        return None
    try:
        return articles.behind(connection, read(code, layout))
    except UnreadableCode:
        numbered = articles.by_number(connection, code)
        return articles.Found(numbered, ONE) if numbered else None


def _rebook(connection: Connection, line: Parked, at: int, layout: ScalesLayout, despite_count: bool = False) -> bool:
    decided = _decide(connection, line, line.quantity, at, layout, despite_count)
    if isinstance(decided, Why):
        till_days.wait_for(connection, line.id, decided)
        return False
    article, quantity = decided
    _append(connection, {article: quantity}, _note(line.register, line.z), at)
    return till_days.settle(connection, line.id, "booked")


def _append(connection: Connection, left: dict[int, int], note: str, at: int) -> None:
    drafts = [
        movements.Draft(article, -quantity, Reason.OUT if quantity > 0 else Reason.RETURN, at, note=note)
        for article, quantity in left.items()
    ]
    movements.append_all(connection, drafts)
    for draft in drafts:
        offers.follow_stock(connection, articles.get(connection, draft.article), at)


def _note(register: str, z: int) -> str:
    return f"Kasse {register}, Abschluss {z}"
