"""Keyboard-wedge scanners set to another country: find out what they swap, and put it right.

The set-up page prints `TEST_TEXT` as a barcode; what arrives in its field tells which keys stand elsewhere. A scanner
set to US on a German computer is by far the usual case; it is recognised as a whole, with the characters that a web
address needs.
"""

from collections.abc import Mapping

from shb_desktop.errors import ShopError

TEST_TEXT = "]-/yzYZ0123"

# What a US key types on a German keyboard: the same key, the other legend (DIN 2137 against ANSI INCITS 154).
_US_ON_GERMAN = dict(
    zip(
        "zyZY" + "ß-üÜ+*" + "öÖäÄ" + "#'" + ";:_?" + '"§&/()=' + "´`^°",
        "yzYZ" + "-/[{]}" + ";:'\"" + "\\|" + "<>?_" + "@#^&*()" + "=+`~",
        strict=True,
    )
)


class LayoutUnclear(ShopError):
    """The test barcode did not arrive in a way that can be put right."""

    code = "layout-unclear"
    title = "Der Testcode kam nicht vollständig an."
    hint = (
        "Bitte scannen Sie ihn noch einmal, ohne dabei zu tippen. "
        "Hilft das nicht, stellen Sie den Scanner auf „Deutsch“ (Code im Heft des Scanners)."
    )


def find_swap(typed: str) -> Mapping[str, str]:
    """What has to be put in place of each arriving character, from how `TEST_TEXT` arrived; empty when all is well.

    Raises LayoutUnclear when characters are missing, when two arrive as one, or when only the scanner itself can help.
    """
    arrived = typed.strip("\r\n\t ")
    if arrived == TEST_TEXT:
        return {}
    if arrived == TEST_TEXT.swapcase():
        raise LayoutUnclear(
            "Groß und klein sind vertauscht.",
            "Bitte lösen Sie die Feststelltaste und scannen Sie den Testcode noch einmal.",
        )
    if len(arrived) != len(TEST_TEXT):
        raise LayoutUnclear
    swap = {got: meant for got, meant in zip(arrived, TEST_TEXT, strict=True) if got != meant}
    if heal(arrived, _US_ON_GERMAN) == TEST_TEXT:
        return dict(_US_ON_GERMAN)
    if len(set(arrived)) < len(TEST_TEXT) or not arrived.endswith("0123"):
        # A layout that moves the digits (a French one) moves all ten, and the test text shows only four of them.
        raise LayoutUnclear("Der Scanner ist auf eine fremde Tastatur eingestellt.")
    return swap


def heal(text: str, swap: Mapping[str, str]) -> str:
    """`text` with every swapped character put back."""
    return "".join([swap.get(character, character) for character in text]) if swap else text
