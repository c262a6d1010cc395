"""The shop's scales: how their codes are built, and a try before it is kept."""

from dataclasses import dataclass

from shb_desktop.domain.barcode import Scan, ScanKind, read
from shb_desktop.domain.money import format_money
from shb_desktop.domain.quantity import format_quantity
from shb_desktop.domain.scales_layout import ScalesLayout
from shb_desktop.domain.staff import Deed
from shb_desktop.ledger import articles, settings
from shb_desktop.ledger.database import SCALES, Book


@dataclass(frozen=True, slots=True)
class Tried:
    """What a code of the scales would mean: item, measure in words, and the article behind it, "" for none yet."""

    item: str
    measure: str
    article: str


def layout(book: Book) -> ScalesLayout:
    """How this shop's scales write; as GS1 Germany recommends until somebody says otherwise."""
    return book.scales


def keep(book: Book, chosen: ScalesLayout) -> None:
    """Read the scales' codes like this from now on. Raises OwnerOnly."""
    book.actor.must(Deed.SETTINGS)
    with book.write() as connection:
        settings.put(connection, SCALES, chosen.as_text())
    book.read_scales_anew()


def tried(book: Book, code: str, chosen: ScalesLayout) -> Tried:
    """What a code would mean under a layout that is not kept yet. Raises UnreadableCode."""
    found = read(code, chosen)
    with book.read() as connection:
        behind = articles.behind(connection, found)
    return Tried(found.shown, _measure(found), behind.article.name if behind else "")


def _measure(found: Scan) -> str:
    if found.kind is not ScanKind.IN_STORE:
        return ""
    if found.price is not None:
        return format_money(found.price)
    return format_quantity(found.quantity) if found.quantity is not None else ""
