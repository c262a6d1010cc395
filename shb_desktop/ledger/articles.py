"""Articles, their barcodes, prices and stock rows, as the book keeps them."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple, cast

from sqlalchemy import Connection

from shb_desktop.domain.article import (
    PIECE,
    Article,
    ArticleDraft,
    Barcode,
    BarcodeTaken,
    NumberTaken,
    UnknownArticle,
)
from shb_desktop.domain.barcode import Scan, ScanKind, shown
from shb_desktop.domain.quantity import Unit
from shb_desktop.ledger import offers, search
from shb_desktop.ledger.driver import run, run_many

FIELDS = (
    *("name", "number", "brand", "category", "description", "unit", "price", "vat"),
    *("content", "content_unit", "deposit", "minimum", "age_limit", "shelf", "maker", "cost"),
)
_UNITS = {unit.value: unit for unit in Unit}
INSERT = (
    f"INSERT INTO article ({', '.join(FIELDS)}, name_key, image, archived, created_at, changed_at) "
    f"VALUES ({', '.join('?' * len(FIELDS))}, ?, '', 0, ?, ?)"
)
_UPDATE = (
    f"UPDATE article SET {', '.join(f'{field} = ?' for field in FIELDS)}, name_key = ?, changed_at = ? WHERE id = ?"
)
# One article is one statement, in the order of Article's fields: char(31) and char(30) keep its barcodes apart, since
# neither can stand in a code.
_COLUMNS = """article.id, article.name, coalesce(article.number, ''), article.brand, article.category,
    article.description, article.unit, article.price, article.vat, article.content, article.content_unit,
    article.deposit, article.minimum, article.age_limit, article.shelf, article.maker, article.image,
    (SELECT group_concat(code || char(31) || pack, char(30)) FROM barcode WHERE barcode.article = article.id),
    stock.on_hand, stock.held, stock.unavailable, article.cost"""
_SELECT = f"SELECT {_COLUMNS} FROM article JOIN stock ON stock.article = article.id"
_BY_ID = f"{_SELECT} WHERE article.id = ?"
_BY_NUMBER = f"{_SELECT} WHERE article.number = ?"
_BY_CODE = f"""SELECT {_COLUMNS}, found.pack FROM barcode AS found JOIN article ON article.id = found.article
    JOIN stock ON stock.article = article.id WHERE found.code = ?"""


@dataclass(frozen=True, slots=True)
class Found:
    """An article behind a barcode, and how much one scan of that barcode means (thousandths)."""

    article: Article
    pack: int


class Glance(NamedTuple):
    """A part of an article: `codes` with char(30) between them, `said` the values of the places asked for."""

    id: int
    name: str
    number: str
    on_hand: int
    codes: str
    said: tuple[Any, ...]

    def has_code(self, code: str) -> bool:
        """True when this barcode leads to it."""
        return code in self.codes.split("\x1e")


class ArticleRow(NamedTuple):
    """One line of the table of articles. Price in cents, quantities in thousandths."""

    id: int
    name: str
    brand: str
    number: str
    unit_name: str
    price: int | None
    on_hand: int
    held: int
    available: int
    offer_state: str
    image: str = ""
    category: str = ""
    name_key: str = ""

    @property
    def unit(self) -> Unit:
        """What its quantities are counted in; looked up when asked, since five hundred rows are made at a key press."""
        return _UNITS[self.unit_name]


def add(connection: Connection, draft: ArticleDraft, at: int) -> int:
    """Put a new article into the book; its number. The draft's `stock` is the caller's to book.

    Raises BarcodeTaken or NumberTaken, naming the article that has it.
    """
    _refuse_taken_number(connection, draft.number, None)
    cursor = connection.exec_driver_sql(INSERT, (*values(draft), search.folded(draft.name.strip()), at, at))
    article = int(cursor.lastrowid)
    connection.exec_driver_sql(
        "INSERT INTO stock (article, on_hand, held, unavailable) VALUES (?, 0, 0, 0)", (article,)
    )
    for code in draft.barcodes:
        _add_code(connection, article, code)
    note_price(connection, article, draft.price, at)
    search.index(connection, article, draft.name, draft.brand, draft.number, (code.code for code in draft.barcodes))
    return article


def usual_vat(connection: Connection, category: str) -> int | None:
    """The rate that most articles of a category have; without any there, of the article added last. In per cent."""
    most = """SELECT vat FROM article WHERE category = ? COLLATE NOCASE AND category <> '' AND archived = 0
        GROUP BY vat ORDER BY count(*) DESC, max(id) DESC LIMIT 1"""
    last = "SELECT vat FROM article ORDER BY id DESC LIMIT 1"
    found = connection.exec_driver_sql(most, (category.strip(),)).scalar()
    return found if found is not None else connection.exec_driver_sql(last).scalar()


def next_id(connection: Connection) -> int:
    """The number that the next new article gets, as long as nobody else writes."""
    return int(connection.exec_driver_sql("SELECT coalesce(max(id), 0) + 1 FROM article").scalar_one())


def behind_codes(connection: Connection, codes: Sequence[str]) -> dict[str, int]:
    """Which of these barcodes lead to an article, and to which."""
    return _behind(connection, "SELECT code, article FROM barcode WHERE code IN", codes)


def behind_numbers(connection: Connection, numbers: Sequence[str]) -> dict[str, int]:
    """Which of these article numbers are used, and by which article."""
    return _behind(connection, "SELECT number, id FROM article WHERE number IN", numbers)


def glances(connection: Connection, ids: Sequence[int], places: Sequence[str]) -> dict[int, Glance]:
    """As much of many articles as telling "nothing has changed" needs; `places` are fields of a draft."""
    said = "".join(f", article.{place}" for place in places if place in FIELDS)
    rows = run(
        connection,
        f"""SELECT article.id, article.name, coalesce(article.number, ''), stock.on_hand,
            (SELECT group_concat(code, char(30)) FROM barcode WHERE barcode.article = article.id){said}
            FROM article JOIN stock ON stock.article = article.id
            WHERE article.id IN (SELECT value FROM json_each(?))""",
        (json.dumps(list(ids)),),
    )
    return {row[0]: Glance(row[0], row[1], row[2], row[3], row[4] or "", row[5:]) for row in rows}


def versions(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    """When each of these articles was last changed, in ms: another value, another article."""
    question = "SELECT id, changed_at FROM article WHERE id IN (SELECT value FROM json_each(?))"
    return dict(run(connection, question, (json.dumps(list(ids)),)))


def by_ids(connection: Connection, ids: Sequence[int]) -> dict[int, Article]:
    """The articles with these numbers in the book."""
    rows = run(connection, f"{_SELECT} WHERE article.id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))
    return {row[0]: _article(row) for row in rows}


def retire(connection: Connection, ids: Sequence[int]) -> None:
    """Take articles out of the shop: nothing leads to them any more, and their lines stay in the book."""
    marks = [(article,) for article in ids]
    run_many(connection, "DELETE FROM barcode WHERE article = ?", marks)
    run_many(connection, "DELETE FROM article_search WHERE rowid = ?", marks)
    run_many(connection, "UPDATE article SET archived = 1, number = NULL WHERE id = ?", marks)


def change(connection: Connection, article: int, draft: ArticleDraft, at: int) -> None:
    """Replace what is said of an article; its barcodes become those of the draft, and a
    published offer tells the city. Raises BarcodeTaken, NumberTaken.
    """
    rewrite(connection, article, draft, at, at)
    offers.tell_change(connection, get(connection, article), at)


def rewrite(connection: Connection, article: int, draft: ArticleDraft, at: int, priced_at: int) -> None:
    """The same without telling anybody; its price has been in force since `priced_at`, in ms since 1970 UTC."""
    _refuse_taken_number(connection, draft.number, article)
    before = run(connection, "SELECT content, content_unit FROM article WHERE id = ?", (article,)).fetchone()
    if before is not None and other_content(before[0], before[1], draft):
        note_price(connection, article, None, priced_at)
    connection.exec_driver_sql(_UPDATE, (*values(draft), search.folded(draft.name.strip()), at, article))
    connection.exec_driver_sql("DELETE FROM barcode WHERE article = ?", (article,))
    for code in draft.barcodes:
        _add_code(connection, article, code)
    note_price(connection, article, draft.price, priced_at)
    search.index(connection, article, draft.name, draft.brand, draft.number, (code.code for code in draft.barcodes))


def set_image(connection: Connection, article: int, image: str, at: int) -> None:
    """The picture that stands for an article by its SHA-256; "" for none."""
    connection.exec_driver_sql("UPDATE article SET image = ?, changed_at = ? WHERE id = ?", (image, at, article))


def get(connection: Connection, article: int) -> Article:
    """The article with this number. Raises UnknownArticle."""
    row = run(connection, _BY_ID, (article,)).fetchone()
    if row is None:
        raise UnknownArticle(str(article))
    return _article(row)


def by_code(connection: Connection, code: str) -> Found | None:
    """The article behind a barcode's key, or None."""
    row = run(connection, _BY_CODE, (code,)).fetchone()
    return Found(_article(row[:-1]), row[-1]) if row else None


def behind(connection: Connection, scan: Scan) -> Found | None:
    """The article that a scan names, by either reading of its code or by the shop's own number, or None."""
    keys = (scan.alternative_key, scan.key) if scan.kind is ScanKind.PICKUP else (scan.key, scan.alternative_key)
    for key in keys:
        hit = by_code(connection, key) if key else None
        if hit:
            return hit
    numbered = by_number(connection, scan.shown)
    return Found(numbered, PIECE) if numbered else None


def by_number(connection: Connection, number: str) -> Article | None:
    """The article with the shop's own number, or None."""
    row = run(connection, _BY_NUMBER, (number,)).fetchone()
    return _article(row) if row else None


def count(connection: Connection) -> int:
    """How many articles the shop keeps."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM article WHERE archived = 0").scalar_one())


as_row = cast(Callable[[tuple[Any, ...]], ArticleRow], partial(tuple.__new__, ArticleRow))
"""What `ArticleRow._make` does, without a look at the length: five hundred are made at a key press."""

ORDERS = {
    "name": "article.name_key",
    "number": "article.number",
    "brand": "article.brand COLLATE NOCASE",
    "price": "article.price",
    "on_hand": "stock.on_hand",
}

ROW = """SELECT article.id, article.name, article.brand, coalesce(article.number, ''), article.unit, article.price,
    stock.on_hand, stock.held, max(0, stock.on_hand - stock.held - stock.unavailable), coalesce(offer.state, ''),
    article.image, article.category, article.name_key"""
OF_ROW = "JOIN stock ON stock.article = article.id LEFT JOIN offer ON offer.article = article.id"


def page(connection: Connection, order: str, offset: int, limit: int, descending: bool = False) -> list[ArticleRow]:
    """Rows `offset` to `offset + limit` of all articles in one of ORDERS."""
    direction = "DESC" if descending else "ASC"
    rows = run(
        connection,
        f"""{ROW} FROM article {OF_ROW} WHERE article.archived = 0
            ORDER BY {ORDERS[order]} {direction}, article.id LIMIT ? OFFSET ?""",
        (limit, offset),
    )
    return [as_row(row) for row in rows]


def not_online(connection: Connection, limit: int) -> list[ArticleRow]:
    """The first `limit` articles by name that the city does not see."""
    rows = run(
        connection,
        f"""{ROW} FROM article {OF_ROW} WHERE article.archived = 0 AND coalesce(offer.state, '') <> 'online'
            ORDER BY article.name_key, article.id LIMIT ?""",
        (limit,),
    )
    return [as_row(row) for row in rows]


def note_price(connection: Connection, article: int, cents: int | None, at: int) -> None:
    """Append to the price history when the price differs from the last one noted (PAngV §11 needs 30 days of it).

    Where the clock was set back, or another till's news come late, it still stands behind the last one.
    """
    last = connection.exec_driver_sql(
        "SELECT price, since FROM price WHERE article = ? ORDER BY since DESC LIMIT 1", (article,)
    ).first()
    if (last is None and cents is not None) or (last is not None and last[0] != cents):
        at = max(at, last[1] + 1) if last is not None else at
        connection.exec_driver_sql(
            "INSERT INTO price (article, since, price) VALUES (?, ?, ?) "
            "ON CONFLICT (article, since) DO UPDATE SET price = excluded.price",
            (article, at, cents),
        )


def other_content(content: int | None, unit: str, after: ArticleDraft) -> bool:
    """Whether a pack with `content` thousandths of `unit` now holds another amount.

    PAngV §11(1) speaks of the same goods: what was asked for a larger or smaller pack is no earlier price of this one.
    """
    return bool(content) and (content, unit) != (after.content, after.content_unit)


def values(draft: ArticleDraft) -> tuple[object, ...]:
    """A draft as the table of articles keeps it, in the order of FIELDS."""
    return (
        draft.name.strip(),
        draft.number or None,
        draft.brand,
        draft.category,
        draft.description,
        draft.unit.value,
        draft.price,
        draft.vat,
        draft.content,
        draft.content_unit,
        draft.deposit,
        draft.minimum,
        draft.age_limit,
        draft.shelf,
        draft.maker,
        draft.cost,
    )


def _behind(connection: Connection, question: str, keys: Sequence[str]) -> dict[str, int]:
    if not keys:
        return {}
    return dict(run(connection, f"{question} (SELECT value FROM json_each(?))", (json.dumps(keys),)))


def _add_code(connection: Connection, article: int, code: Barcode) -> None:
    taken = connection.exec_driver_sql(
        "SELECT article.id, article.name FROM barcode JOIN article ON article.id = barcode.article WHERE code = ?",
        (code.code,),
    ).first()
    if taken:
        if taken[0] == article:
            return
        raise BarcodeTaken(shown(code.code), int(taken[0]), str(taken[1]))
    connection.exec_driver_sql(
        "INSERT INTO barcode (code, article, pack) VALUES (?, ?, ?)", (code.code, article, code.pack)
    )


def _refuse_taken_number(connection: Connection, number: str, article: int | None) -> None:
    if not number:
        return
    taken = connection.exec_driver_sql("SELECT id, name FROM article WHERE number = ?", (number,)).first()
    if taken and taken[0] != article:
        raise NumberTaken(number, int(taken[0]), str(taken[1]))


def _article(row: tuple[Any, ...]) -> Article:
    values = (*row[:6], _UNITS[row[6]], *row[7:17], tuple(_barcodes(row[17])), *row[18:])
    return Article(*values)


def _barcodes(joined: str | None) -> Iterable[Barcode]:
    for pair in (joined or "").split("\x1e"):
        if pair:
            code, pack = pair.split("\x1f")
            yield Barcode(code, int(pack))
