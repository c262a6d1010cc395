"""An import before it happens: what the file is, what its columns mean, a preview, and every line's outcome.

`look` opens a file once and gives an ImportPlan; a person may change what its columns mean; `outcomes` then streams the
file. Nothing here touches the book.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from shb_desktop.domain.barcode import ScalesLayout
from shb_desktop.domain.number_text import DecimalMark
from shb_desktop.services.importing import (
    bmecat,
    datanorm,
    guess,
    presets,
    sniff,
    source,
    workbook,
    xml_feed,
    xml_stream,
)
from shb_desktop.services.importing.mapping import RowReader
from shb_desktop.services.importing.outcome import (
    NUMERIC,
    Accepted,
    Field,
    FileUnreadable,
    ImportCancelled,
    Outcome,
    Progress,
    Refused,
)
from shb_desktop.services.importing.source import Found, Kind, Row

PREVIEW_ROWS = 30
MOST_REFUSALS_KEPT = 100_000
_REPORT_EVERY = 500


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """How a file will be read: `headings` as they stand in the file ("" for none), `columns` what each means.

    `skip` is the number of rows before the first article, `preview` those rows' first few as text.
    """

    found: Found
    dialect: presets.Dialect
    headings: tuple[str, ...]
    columns: tuple[Field | None, ...]
    marks: tuple[DecimalMark | None, ...]
    skip: int
    delimiter: str = ""
    sheet: str = ""
    preview: tuple[tuple[str, ...], ...] = ()

    @property
    def described(self) -> str:
        """What the file was recognised as, for people: "Shopify" or "Textdatei, Semikolon, UTF-8"."""
        named = {";": "Semikolon", ",": "Komma", "\t": "Tabulator", "|": "senkrechter Strich"}
        parts = [
            self.dialect.name,
            self.found.kind.value,
            named.get(self.delimiter, ""),
            self.found.encoding.upper(),
            self.sheet,
        ]
        return ", ".join(filter(None, parts))

    @property
    def is_clear(self) -> bool:
        """True when a column names articles; otherwise a person has to say which one does."""
        return not {Field.NAME, Field.NUMBER, Field.BARCODE}.isdisjoint(self.columns)

    def mapped(self, columns: Sequence[Field | None]) -> "ImportPlan":
        """The same plan with other meanings, as a person set them."""
        marks = sniff.decimal_marks(self.preview, columns)
        return replace(
            self, columns=tuple(columns), marks=tuple(old or new for old, new in zip(self.marks, marks, strict=True))
        )

    def kind_of_file(self) -> str:
        """The same short text for every file with these headings."""
        return hashlib.sha256("\x1f".join(self.headings).encode()).hexdigest()[:16]

    def profile(self) -> str:
        """The meanings by heading as one line of JSON, to be kept for `with_profile` when the next such file comes."""
        return json.dumps(
            [
                [heading, meaning.value if meaning else ""]
                for heading, meaning in zip(self.headings, self.columns, strict=True)
            ]
        )

    def with_profile(self, profile: str) -> "ImportPlan":
        """The plan with a kept profile, when it is for the same headings; otherwise the plan as it is."""
        pairs = json.loads(profile)
        if [heading for heading, _ in pairs] != list(self.headings):
            return self
        return self.mapped([Field(meaning) if meaning else None for _, meaning in pairs])


@dataclass(frozen=True, slots=True)
class DryRun:
    """What an import would do: how many articles, every refusal in the order of the file, and what was put right."""

    accepted: int
    refused: tuple[Refused, ...]
    refused_in_all: int
    mended: tuple[Accepted, ...] = field(default=())


def look(path: Path) -> ImportPlan:
    """What kind of file it is and how it will be read; raises FileUnreadable with the reason when it cannot be."""
    found = source.find(path)
    if found.kind is Kind.TABLE:
        return _plan_table(found)
    if found.kind is Kind.WORKBOOK:
        return _plan_workbook(found)
    if found.kind is Kind.DATANORM:
        return _plan_datanorm(found)
    return _plan_xml(found)


def outcomes(
    plan: ImportPlan,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    layout: ScalesLayout = ScalesLayout.GERMAN_DEFAULT,
) -> Iterator[Outcome]:
    """What becomes of every row, in the order of the file; of its length only the codes seen stay in memory.

    Raises FileUnreadable where the file breaks off, ImportCancelled soon after `cancelled()` says so.
    """
    if not plan.is_clear:
        raise FileUnreadable(
            "In dieser Datei ist keine Artikelliste zu erkennen.",
            "Sagen Sie, welche Spalte Name, EAN oder Artikelnummer ist. Es wurde nichts übernommen.",
        )
    reader = RowReader(plan.columns, plan.marks, plan.dialect, layout)
    if plan.found.kind is Kind.WORKBOOK:
        sheet = dict(workbook.sheets(plan.found.path))[plan.sheet]
        rows = islice(workbook.rows(sheet), plan.skip, None)
        yield from reader.read_all(_watched(rows, progress, cancelled, lambda done: (done, sheet.height)))
        return
    with source.opened(plan.found.path) as stream:

        def at(_: int) -> tuple[int, int]:
            return stream.tell(), plan.found.size

        yield from reader.read_all(_watched(_stream_rows(plan, stream), progress, cancelled, at))


def dry_run(
    plan: ImportPlan,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    layout: ScalesLayout = ScalesLayout.GERMAN_DEFAULT,
) -> DryRun:
    """Read the whole file without booking anything."""
    accepted = refused_in_all = 0
    refused: list[Refused] = []
    mended: list[Accepted] = []
    for outcome in outcomes(plan, progress, cancelled, layout):
        if isinstance(outcome, Accepted):
            accepted += 1
            if outcome.note and len(mended) < MOST_REFUSALS_KEPT:
                mended.append(outcome)
        else:
            refused_in_all += 1
            if len(refused) < MOST_REFUSALS_KEPT:
                refused.append(outcome)
    return DryRun(accepted, tuple(refused), refused_in_all, tuple(mended))


def fingerprint(path: Path) -> str:
    """SHA-256 of the file, by which the same file is known again."""
    with source.opened(path) as stream:
        digest = hashlib.sha256()
        while chunk := stream.read(2**20):
            digest.update(chunk)
    return digest.hexdigest()


def _plan_table(found: Found) -> ImportPlan:
    with source.opened(found.path) as stream:
        head = stream.read(128 * 1024).decode(found.encoding, "replace")
        delimiter = sniff.delimiter(head)
        stream.seek(0)
        rows = list(islice(source.table_rows(stream, found.encoding, delimiter), sniff.SAMPLE_LINES))
    return _planned(found, rows, delimiter=delimiter)


def _plan_workbook(found: Found) -> ImportPlan:
    sheets = workbook.sheets(found.path)
    if not sheets:
        raise FileUnreadable("Diese Tabelle ist leer.", "Es gibt nichts zu übernehmen.")
    plans = [
        _planned(found, list(islice(workbook.rows(sheet), sniff.SAMPLE_LINES)), sheet=name) for name, sheet in sheets
    ]
    return max(plans, key=lambda plan: sum(1 for column in plan.columns if column))


def _plan_datanorm(found: Found) -> ImportPlan:
    with source.opened(found.path) as stream:
        catalogue = datanorm.survey(stream, found.encoding)
    columns = datanorm.COLUMNS if catalogue.articles else datanorm.PRICE_COLUMNS
    if not catalogue.articles and not catalogue.prices:
        raise FileUnreadable(
            "In dieser DATANORM-Datei stehen keine Artikel.",
            "Vielleicht gehört eine weitere Datei dazu (DATANORM.001)?",
        )
    return _with_preview(_fixed(found, columns))


def _plan_xml(found: Found) -> ImportPlan:
    feed = xml_feed.Feed()
    with source.opened(found.path) as stream:
        for _ in xml_stream.feed(stream, feed):
            if feed.root == bmecat.ROOT:
                return _with_preview(_fixed(replace(found, kind=Kind.BMECAT), bmecat.COLUMNS))
            if feed.count > xml_feed.SURVEYED:
                break
    recognised = presets.recognise(feed.columns)
    if recognised is None:
        raise FileUnreadable(
            "In dieser XML-Datei ist keine Artikelliste zu erkennen.",
            "Gelesen werden BMEcat und Produktlisten. Sonst bitte als CSV speichern.",
        )
    plan = ImportPlan(
        found, recognised.dialect, tuple(feed.columns), recognised.columns, (None,) * len(feed.columns), 0
    )
    return _with_preview(plan)


def _planned(found: Found, rows: list[Row], *, delimiter: str = "", sheet: str = "") -> ImportPlan:
    heading = sniff.headings(rows)
    if heading:
        index, recognised = heading
        headings, columns, dialect, skip = tuple(rows[index][1]), recognised.columns, recognised.dialect, index + 1
    else:
        headings, columns, skip = _unrecognised(rows)
        dialect = presets.COMMON
    body = [cells for _, cells in rows[skip:]]
    return ImportPlan(
        found,
        dialect,
        headings,
        columns,
        sniff.decimal_marks(body, columns),
        skip,
        delimiter,
        sheet,
        tuple(tuple(cells) for cells in body),
    )


def _unrecognised(rows: list[Row]) -> tuple[tuple[str, ...], tuple[Field | None, ...], int]:
    """Headings, columns and rows to skip of a table without headings, or with some that a person has to explain."""
    width = max((len(cells) for _, cells in rows), default=0)
    guessed = guess.columns([cells for _, cells in rows], width)
    if any(guessed):
        return ("",) * width, guessed, 0
    first = next((index for index, (_, cells) in enumerate(rows) if any(map(str.strip, cells))), 0)
    return tuple(rows[first][1]) if rows else (), (None,) * (len(rows[first][1]) if rows else 0), first + 1


def _fixed(found: Found, columns: tuple[Field, ...]) -> ImportPlan:
    return ImportPlan(found, presets.COMMON, tuple(column.label for column in columns), columns, _points(columns), 0)


def _points(columns: tuple[Field, ...]) -> tuple[DecimalMark | None, ...]:
    """These formats prescribe the point."""
    return tuple("." if column in NUMERIC else None for column in columns)


def _with_preview(plan: ImportPlan) -> ImportPlan:
    with source.opened(plan.found.path) as stream:
        rows = [row for row in islice(_stream_rows(plan, stream), PREVIEW_ROWS) if not isinstance(row, Refused)]
    preview = tuple(tuple(cells) for _, cells in rows)
    marks = plan.marks if any(plan.marks) else sniff.decimal_marks(preview, plan.columns)
    return replace(plan, preview=preview, marks=marks)


def _stream_rows(plan: ImportPlan, stream: BinaryIO) -> Iterator[Row | Refused]:
    if plan.found.kind is Kind.TABLE:
        yield from islice(source.table_rows(stream, plan.found.encoding, plan.delimiter), plan.skip, None)
    elif plan.found.kind is Kind.DATANORM:
        catalogue = datanorm.survey(stream, plan.found.encoding)
        stream.seek(0)
        yield from datanorm.rows(stream, plan.found.encoding, catalogue)
    else:
        handler = bmecat.Articles() if plan.found.kind is Kind.BMECAT else xml_feed.Feed(list(plan.headings))
        for _ in xml_stream.feed(stream, handler):
            yield from handler.take()


def _watched(
    rows: Iterator[Row | Refused] | Iterator[Row],
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
    at: Callable[[int], tuple[int, int]],
) -> Iterator[Row | Refused]:
    """Rows as they come, with a look at the clock and the stop button every few hundred."""
    for done, row in enumerate(rows, start=1):
        if done % _REPORT_EVERY == 0:
            if cancelled and cancelled():
                raise ImportCancelled
            if progress:
                progress(*at(done))
        yield row
