"""Text as a book can keep it and a city can read it: without NUL, and without halves of characters."""

import re
from typing import Any

UNWRITABLE = re.compile("[\0\ud800-\udfff]")
"""NUL ends a text for many a program, and PostgreSQL knows none; half a character (a surrogate, Unicode §3.9 D71) has
no UTF-8. Both come from the clipboard or a broken file, neither is seen."""


def writable(text: str) -> str:
    """The text without them."""
    return UNWRITABLE.sub("", text)


def all_writable(said: Any) -> Any:
    """The same for every text of a JSON value, names of members included."""
    match said:
        case str():
            return writable(said)
        case dict():
            return {writable(name): all_writable(value) for name, value in said.items()}
        case list() | tuple():
            return [all_writable(value) for value in said]
        case _:
            return said
