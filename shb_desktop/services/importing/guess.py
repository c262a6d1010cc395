"""A table without headings: which column holds EANs, names, prices and stock, told by what stands in them."""

import re
from collections.abc import Callable, Sequence

from shb_desktop.domain.gtin import is_gtin
from shb_desktop.services.importing.outcome import Field

_PRICE = re.compile(r"\d{1,6}[.,]\d{2}(?:\s*(?:€|EUR))?", re.ASCII)
_COUNT = re.compile(r"-?\d{1,5}", re.ASCII)
_MOSTLY = 0.6


def columns(rows: Sequence[Sequence[str]], width: int) -> tuple[Field | None, ...]:
    """One meaning per column, each at most once, by what most of its filled cells look like."""
    filled = [
        [cells[index].strip() for cells in rows if index < len(cells) and cells[index].strip()]
        for index in range(width)
    ]
    found: list[Field | None] = [None] * width
    _claim(found, Field.BARCODE, [_share(cells, _is_code) for cells in filled])
    _claim(found, Field.PRICE, [_share(cells, lambda cell: bool(_PRICE.fullmatch(cell))) for cells in filled])
    if Field.BARCODE not in found and Field.PRICE not in found:
        return tuple(found)  # words alone may be an address book
    _claim(found, Field.NAME, [_share(cells, _is_wordy) * _variety(cells) for cells in filled])
    if Field.PRICE in found:
        # Bare counts are stock only beside a price: a list of numbers alone may be anything.
        _claim(found, Field.STOCK, [_share(cells, lambda cell: bool(_COUNT.fullmatch(cell))) for cells in filled])
    return tuple(found)


def _claim(found: list[Field | None], field: Field, shares: list[float]) -> None:
    free = [(share, -index) for index, share in enumerate(shares) if found[index] is None]
    if free and max(free)[0] >= _MOSTLY:
        found[-max(free)[1]] = field


def _share(cells: list[str], fits: Callable[[str], bool]) -> float:
    if not cells:
        return 0.0
    return sum(1 for cell in cells if fits(cell)) / len(cells)


def _variety(cells: list[str]) -> float:
    return len(set(cells)) / len(cells) if cells else 0.0


def _is_code(cell: str) -> bool:
    return len(cell) in (8, 12, 13, 14) and is_gtin(cell)


def _is_wordy(cell: str) -> bool:
    return sum(character.isalpha() for character in cell) >= 3
