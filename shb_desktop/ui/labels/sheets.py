"""Label sheets and rolls as shops buy them: how many labels, how large, and where the first one begins."""

from dataclasses import dataclass

A4 = (210.0, 297.0)
"""Width and height in mm (ISO 216)."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of labels, all figures in mm. `step_x` and `step_y` go from one label's corner to the next one's."""

    key: str
    columns: int
    rows: int
    width: float
    height: float
    left: float = 0.0
    top: float = 0.0
    step_x: float = 0.0
    step_y: float = 0.0
    page: tuple[float, float] = A4

    @property
    def places(self) -> int:
        """Labels on a page."""
        return self.columns * self.rows

    @property
    def is_roll(self) -> bool:
        """One label is a page: a label printer with a roll."""
        return self.places == 1

    def corner(self, place: int) -> tuple[float, float]:
        """The upper left corner of a label in mm; places are counted from 0 along the rows."""
        row, column = divmod(place, self.columns)
        return self.left + column * self.step_x, self.top + row * self.step_y


def _sheet(columns: int, rows: int, width: float, height: float, gap: float = 0.0) -> Sheet:
    """A sheet whose labels stand in the middle of an A4 page with `gap` mm between columns and none between rows."""
    step = width + gap
    left = (A4[0] - columns * step + gap) / 2
    top = (A4[1] - rows * height) / 2
    return Sheet(f"{columns}x{rows}", columns, rows, width, height, left, top, step, height)


def _roll(width: float, height: float) -> Sheet:
    return Sheet(f"roll-{width:g}x{height:g}", 1, 1, width, height, page=(width, height))


SHEETS = (
    _sheet(3, 8, 70, 37),
    _sheet(3, 7, 63.5, 38.1, 2.5),
    _sheet(2, 7, 99.1, 38.1, 2.5),
    _sheet(2, 4, 105, 74),
    _sheet(4, 10, 52.5, 29.7),
    _sheet(5, 13, 38.1, 21.2, 2.5),
    _roll(40, 25),
    _roll(50, 30),
    _roll(57, 32),
    _roll(62, 29),
    _roll(100, 50),
)


def sheet(key: str) -> Sheet:
    """The sheet kept under `key`, or the first one when there is none any more."""
    return next((known for known in SHEETS if known.key == key), SHEETS[0])
