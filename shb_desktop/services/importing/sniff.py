"""How a table of text is laid out: its delimiter, its line of headings, and each column's decimal mark."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice

from shb_desktop.domain.number_text import DecimalMark
from shb_desktop.services.importing import presets
from shb_desktop.services.importing.outcome import NUMERIC, Field
from shb_desktop.services.importing.source import Row

HEADING_LINES = 20
"""How far down the line of headings may stand."""
SAMPLE_LINES = 500
_DELIMITERS = ";\t,|"

_AMBIGUOUS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}", re.ASCII)


def delimiter(sample: str) -> str:
    """The character that splits the lines most evenly into most columns; ";" when there is only one column."""
    declared = re.match(r"sep=(.)\r?\n", sample)
    if declared:
        return declared[1]
    best, best_score = ";", 0.0
    for candidate in _DELIMITERS:
        try:
            widths = [
                len(cells) for cells in islice(csv.reader(io.StringIO(sample), delimiter=candidate), 100) if cells
            ]
        except csv.Error:
            continue
        # The last line of a sample may be cut in the middle.
        widths = widths[:-1] if len(widths) > 2 else widths
        if not widths:
            continue
        width, times = Counter(widths).most_common(1)[0]
        score = times / len(widths) * (width - 1) ** 0.5 if width > 1 else 0.0
        if score > best_score:
            best, best_score = candidate, score
    return best


def headings(rows: Sequence[Row]) -> tuple[int, presets.Recognised] | None:
    """The index in `rows` of the line of headings and what its columns mean, or None when no line is one."""
    best: tuple[int, presets.Recognised] | None = None
    for index, (_, cells) in enumerate(rows[:HEADING_LINES]):
        found = presets.recognise(cells)
        if found and (best is None or found.hits > best[1].hits):
            best = index, found
    return best


def decimal_marks(rows: Iterable[Sequence[str]], columns: Sequence[Field | None]) -> tuple[DecimalMark | None, ...]:
    """The decimal mark of each numeric column; None where a column mixes both or the whole file gives no hint."""
    numeric = [index for index, field in enumerate(columns) if field in NUMERIC]
    seen: list[Counter[str]] = [Counter() for _ in columns]
    for cells in rows:
        for index in numeric:
            if index < len(cells):
                seen[index][_evidence(cells[index].strip(" €EUR"))] += 1
    everywhere = {mark for column in seen for mark in _MARKS if column[mark]}
    common: DecimalMark | None = next(iter(everywhere)) if len(everywhere) == 1 else None
    return tuple(_settled(column, common) for column in seen)


def _settled(seen: Counter[str], common: DecimalMark | None) -> DecimalMark | None:
    marks = [mark for mark in _MARKS if seen[mark]]
    if marks:
        return marks[0] if len(marks) == 1 else None
    if seen[_THREE_DIGITS] >= _TELLING and not seen[_WHOLE]:
        return "."  # a column of thousands would hold numbers below a thousand too
    return common


def _evidence(text: str) -> str:
    """What one cell tells: a decimal mark, a whole number, a point before three digits (either), or nothing."""
    comma, point = text.rfind(","), text.rfind(".")
    if comma < 0 and point < 0:
        return _WHOLE if text.isdecimal() else ""
    if comma >= 0 and point >= 0:
        return "," if comma > point else "."
    if not any(character.isdecimal() for character in text):
        return ""
    if _AMBIGUOUS.fullmatch(text):
        return _THREE_DIGITS if point >= 0 else ""
    if text.count(",") > 1:
        return "."
    if text.count(".") > 1:
        return ","
    return "," if comma >= 0 else "."


_MARKS: tuple[DecimalMark, DecimalMark] = (",", ".")
_WHOLE = "whole"
_THREE_DIGITS = "three digits"
_TELLING = 5
