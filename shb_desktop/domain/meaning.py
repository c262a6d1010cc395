"""How much one scan means: the code, the article behind it and the quantity that was typed first, taken together."""

from shb_desktop.domain.article import PIECE, Article
from shb_desktop.domain.barcode import Scan
from shb_desktop.domain.movement import Batch, packed_date
from shb_desktop.domain.quantity import Unit
from shb_desktop.errors import ShopError

MOST = 100_000 * PIECE
"""The most one booking takes: beyond it, somebody scanned a code into the quantity."""


class BadQuantity(ShopError):
    """The wanted quantity cannot be booked."""

    code = "bad-quantity"
    title = "Diese Menge lässt sich nicht buchen."
    hint = "Bitte geben Sie mehr als 0 und höchstens 100.000 an. Zurück geht es mit Strg+Z."


class NotWhole(ShopError):
    """Part of a piece was typed for goods that are counted in pieces."""

    code = "not-whole"
    hint = "Es wurde nichts gebucht. Bitte geben Sie eine ganze Zahl ein und scannen Sie noch einmal."

    def __init__(self, name: str) -> None:
        super().__init__(f"„{name}“ gibt es nur in ganzen Stück.")


def batch(scan: Scan) -> Batch:
    """Lot and best-before day of a scan; of goods that must be used by a day, that day."""
    return Batch(scan.lot or "", packed_date(scan.best_before or scan.use_by))


def checked_for(article: Article, quantity: int | None) -> None:
    """Refuse a typed quantity (thousandths) that `article` cannot have. Raises NotWhole."""
    if quantity is not None and article.unit is Unit.PIECE and quantity % PIECE:
        raise NotWhole(article.name)


def checked(quantity: int | None) -> int | None:
    """The same quantity (thousandths) when it can be booked. Raises BadQuantity."""
    if quantity is not None and not 0 < quantity <= MOST:
        raise BadQuantity
    return quantity


def amount(found: Scan, article: Article, pack: int, quantity: int | None) -> int:
    """Thousandths that a scan of `article` means: a code with `pack` a scan, `quantity` times. Raises BadQuantity."""
    once = pack
    if found.quantity is not None and (found.unit is None or found.unit is article.unit):
        once = found.quantity if found.unit is not Unit.PIECE else found.quantity * pack // PIECE
    elif found.price is not None and article.price and article.unit is not Unit.PIECE:
        # A price label of the scales: what was weighed follows from the price of one unit, to the gram.
        once = (found.price * PIECE + article.price // 2) // article.price
    whole = times(once, quantity)
    checked(whole)
    return whole


def times(once: int, quantity: int | None) -> int:
    """`once` as often as `quantity` says (thousandths); once without it."""
    return once if quantity is None else once * quantity // PIECE
