"""How people and files write decimal numbers: German and point decimals, told apart or refused, never guessed.

One thousand is a large mistake in a stock book: "1.234" is twelve hundred pieces to one person and a bit more than a
kilo to another, so it is refused with a question unless the caller knows the file's decimal mark.
"""

import re
from typing import Literal

DecimalMark = Literal[",", "."]

_BLANKS = re.compile(r"[\s\u00a0\u2007\u2009\u202f'’]+")
_GROUPED = {
    ",": re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d*)?", re.ASCII),
    ".": re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d*)?", re.ASCII),
}
_PLAIN = {",": re.compile(r"\d*,\d+|\d+,?", re.ASCII), ".": re.compile(r"\d*\.\d+|\d+\.?", re.ASCII)}


class Ambiguous(ValueError):
    """The text can mean two numbers that differ a thousandfold."""


def split_decimal(text: str, decimal: DecimalMark | None = None) -> tuple[str, str]:
    """The digits before and behind the decimal mark of a number without sign; blanks and thousands marks are dropped.

    Raises Ambiguous ("1.234" without a known mark) or ValueError (no number).
    """
    if text.isascii() and text.isdigit():
        return text, ""
    bare = _BLANKS.sub("", text)
    mark = decimal or _mark_of(bare)
    if _GROUPED[mark].fullmatch(bare):
        bare = bare.replace("." if mark == "," else ",", "")
    elif not _PLAIN[mark].fullmatch(bare):
        raise ValueError(text)
    whole, _, fraction = bare.partition(mark)
    return whole or "0", fraction


def _mark_of(bare: str) -> DecimalMark:
    comma, point = bare.rfind(","), bare.rfind(".")
    if comma >= 0 and point >= 0:
        return "," if comma > point else "."
    if comma >= 0:
        return "." if bare.count(",") > 1 else ","
    if bare.count(".") > 1:
        return ","
    # "0.250" cannot be grouped thousands; "1.234" can be both.
    if _GROUPED[","].fullmatch(bare) and not bare.startswith("0"):
        raise Ambiguous(bare)
    return "."
