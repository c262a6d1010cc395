"""Codes as rows of dark and light modules, and how many whole dots of a printer each module gets."""

from dataclasses import dataclass
from functools import lru_cache

from shb_desktop.domain.gtin import gtin14
from shb_desktop.errors import ShopError
from shb_desktop.services.labels import Symbol, Symbology

MM_PER_INCH = 25.4
_BARS = {
    Symbology.EAN13: "ean13-guard",
    Symbology.EAN8: "ean8-guard",
    Symbology.CODE128: "code128",
    Symbology.GS1_128: "gs1_128",
}


@dataclass(frozen=True, slots=True)
class Kind:
    """What a standard asks of a symbology: quiet zones in modules, and the module's width in mm."""

    left: int
    right: int
    above: int
    least: float
    wanted: float
    most: float


# Quiet zones: GS1 General Specifications 5.2.3.4 (EAN-13: 11 and 7, EAN-8: 7 and 7), 5.4.4 (Code 128: 10),
# ISO/IEC 18004 (QR: 4). Widths: EAN 80 to 200 % of 0.330 mm, and 75 % where a thermal printer prints on demand.
_KINDS = {
    Symbology.EAN13: Kind(11, 7, 0, 0.249, 0.330, 0.660),
    Symbology.EAN8: Kind(7, 7, 0, 0.249, 0.330, 0.660),
    Symbology.CODE128: Kind(10, 10, 0, 0.190, 0.300, 0.500),
    Symbology.GS1_128: Kind(10, 10, 0, 0.249, 0.330, 0.660),
    Symbology.QR: Kind(4, 4, 4, 0.249, 0.750, 1.000),
}


class SymbolDoesNotFit(ShopError):
    """A code needs more room than a label has at this printer's dots."""

    code = "symbol-does-not-fit"

    def __init__(self, shown: str) -> None:
        super().__init__(
            f"Der Code {shown} passt nicht auf dieses Etikett.",
            "Kleiner gedruckt könnte ihn kein Scanner lesen. Bitte wählen Sie ein größeres Etikett oder QR-Codes.",
        )


@dataclass(frozen=True, slots=True)
class Pattern:
    """A drawn code without its quiet zone: "1" dark, "G" dark and longer (the guards of an EAN), "0" light.

    Bars are one row, a QR code as many rows as columns.
    """

    kind: Kind
    rows: tuple[str, ...]

    @property
    def is_square(self) -> bool:
        """A QR code."""
        return len(self.rows) > 1

    @property
    def columns(self) -> int:
        """Modules across, with the quiet zones."""
        return self.kind.left + len(self.rows[0]) + self.kind.right

    @property
    def lines(self) -> int:
        """Modules from top to bottom, with the quiet zones; 0 for bars, which are as high as there is room."""
        return len(self.rows) + 2 * self.kind.above if self.is_square else 0


@lru_cache(maxsize=512)
def pattern(symbol: Symbol) -> Pattern:
    """The modules of a code. Raises UnreadableCode for a wrong check digit, which the library would silently change."""
    # Both libraries bring others that want megabytes; a shop that prints nothing today does not need them.
    import barcode
    import segno

    kind = _KINDS[symbol.symbology]
    if symbol.symbology is Symbology.QR:
        code = segno.make(symbol.data, error="m", micro=False)
        return Pattern(kind, tuple("".join(map(str, row)) for row in code.matrix))
    if symbol.symbology is Symbology.GS1_128:
        gtin14(symbol.data.removeprefix("01"))
    elif symbol.symbology is not Symbology.CODE128:
        gtin14(symbol.data)
    [bars] = barcode.get_barcode_class(_BARS[symbol.symbology])(symbol.data).build()
    return Pattern(kind, (bars,))


def dots_per_module(drawn: Pattern, width: int, height: int, dpi: float) -> int:
    """Whole dots for one module so that the code with its quiet zone fits into `width` × `height` dots; 0 when none do.

    Of those that the standard allows, the one closest to the wanted size.
    """
    dot = MM_PER_INCH / dpi
    room = width // drawn.columns
    if drawn.is_square:
        room = min(room, height // drawn.lines)
    allowed = [dots for dots in range(1, room + 1) if drawn.kind.least <= dots * dot <= drawn.kind.most]
    return min(allowed, key=lambda dots: abs(dots * dot - drawn.kind.wanted), default=0)
