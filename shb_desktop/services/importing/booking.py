"""An import that happens: read and judged beside the book, written in one transaction; and its undo."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, replace
from itertools import islice
from typing import TypeVar

from shb_desktop.domain.article import ArticleDraft, Barcode
from shb_desktop.domain.movement import MovementKey, Reason
from shb_desktop.domain.quantity import Unit
from shb_desktop.domain.staff import Deed
from shb_desktop.errors import ShopError
from shb_desktop.ledger import articles, imports, movements, offers, settings
from shb_desktop.ledger.database import THIS_DEVICE, Book, Connection
from shb_desktop.ledger.imports import ImportChange, ImportRun
from shb_desktop.ledger.staging import Change, Overtaken, Staged
from shb_desktop.services.findable import WordsWaiting, make_findable
from shb_desktop.services.importing.judging import Judged, Tally, as_draft, judge, tally_for
from shb_desktop.services.importing.outcome import ImportCancelled, Progress, Report
from shb_desktop.services.importing.plan import ImportPlan, fingerprint, outcomes

_T = TypeVar("_T")

_CHUNK = 2_000
_PROFILE = "import.profile."
_TRIES_WITHOUT_THE_PEN = 2


@dataclass(frozen=True, slots=True)
class Undone:
    """What the undo of an import did. `kept` are the names of articles used or changed since, which stay."""

    removed: int
    restored: int
    kept: tuple[str, ...]


class UnknownImport(ShopError):
    """There is no such import, or it was taken back already."""

    code = "unknown-import"
    title = "Dieser Import wurde schon zurückgenommen."
    hint = "Es wurde nichts geändert."


def rehearse(
    book: Book,
    plan: ImportPlan,
    *,
    set_stock: bool | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Report:
    """What `run` would do to this book, with every line it would refuse; nothing is written."""
    tally = tally_for(plan, set_stock)
    with book.read() as connection:
        for chunk in _chunks(outcomes(plan, progress, cancelled, book.scales)):
            judge(connection, chunk, tally)
    return tally.report(0)


def run(
    book: Book,
    plan: ImportPlan,
    *,
    set_stock: bool | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Report:
    """Bring a file into the book in one transaction: all of its good lines, or nothing after a fault or a stop.

    Only the index of the search follows behind it (`ledger/indexing.py`); where it cannot, the report says so.
    The counter books on while the file is read; the pen is taken only to write what came of it. New articles get their
    stock as opening stock. The stock of known ones is set only with `set_stock`; without a word from the caller that is
    so for pure stock lists, which have no names. Raises FileUnreadable, ImportCancelled, DiskFull, BookBusy,
    OwnerOnly.
    """
    book.actor.must(Deed.IMPORT)
    mark = fingerprint(plan.found.path)

    def staged_from(connection: Connection, staged: Staged) -> Tally:
        tally = tally_for(plan, set_stock)
        for chunk in _chunks(outcomes(plan, progress, cancelled, book.scales)):
            _stage(connection, staged, judge(connection, chunk, tally))
        return tally

    def stop_if_told() -> None:
        if cancelled and cancelled():
            raise ImportCancelled

    for _ in range(_TRIES_WITHOUT_THE_PEN):
        with Staged() as staged:
            with book.read() as connection:
                tally = staged_from(connection, staged)
            try:
                with book.write_much() as connection:
                    report = _write(book, connection, plan, mark, tally, staged, stop_if_told)
            except Overtaken:
                continue  # someone has changed one of these articles meanwhile
            break
    else:
        with Staged() as staged, book.write_much() as connection:
            tally = staged_from(connection, staged)
            report = _write(book, connection, plan, mark, tally, staged, stop_if_told)
    try:
        make_findable(book)
    except WordsWaiting as waiting:
        return replace(report, waiting=waiting)
    return report


def undo(book: Book, run: int) -> Undone:
    """Take a whole import back in one transaction: new articles leave, changed ones become what they were.

    What has been used or changed since is kept and named. Stock goes back by counter-bookings.
    Raises UnknownImport, OwnerOnly.
    """
    book.actor.must(Deed.IMPORT)
    with Staged() as staged, book.write_much() as connection:
        log = imports.get(connection, run)
        if log is None or log.undone_at is not None:
            raise UnknownImport
        now = book.clock()
        in_use = imports.in_use_since(connection, log)
        new = [article for article in range(log.first_article, log.first_article + log.added) if article not in in_use]
        kept = []
        for changes in _chunks(imports.changes_of(connection, log.id)):
            kept += _stage_former(connection, staged, changes)
        staged.write(connection, now)
        staged.tell(connection, now)
        back = [
            movements.Draft(
                article, -quantity, Reason.CORRECTION, now, book.actor.staff, MovementKey(THIS_DEVICE, n), note="Import"
            )
            for n, article, quantity in imports.lines_of(connection, log)
            if article not in in_use
        ]
        movements.append_all(connection, back)
        for article in offers.offered(connection, [line.article for line in back]):
            offers.follow_stock(connection, articles.get(connection, article), now)
        articles.retire(connection, new)
        imports.mark_undone(connection, log.id, now)
        return Undone(len(new), staged.changed, (*in_use.values(), *kept))


def runs(book: Book, limit: int = 50) -> tuple[ImportRun, ...]:
    """The last imports, newest first."""
    with book.read() as connection:
        return tuple(imports.recent(connection, limit))


def keep_profile(book: Book, plan: ImportPlan) -> None:
    """Remember what a person said the columns of such a file mean. Raises OwnerOnly."""
    book.actor.must(Deed.IMPORT)
    with book.write() as connection:
        settings.put(connection, _PROFILE + plan.kind_of_file(), plan.profile())


def with_kept_profile(book: Book, plan: ImportPlan) -> ImportPlan:
    """The plan as a person set it for such a file before, or as it is."""
    with book.read() as connection:
        profile = settings.get(connection, _PROFILE + plan.kind_of_file())
    return plan.with_profile(profile) if profile else plan


def _chunks(found: Iterable[_T]) -> Iterator[list[_T]]:
    stream = iter(found)
    while chunk := list(islice(stream, _CHUNK)):
        yield chunk


def _stage(connection: Connection, staged: Staged, judged: Judged) -> None:
    versions = articles.versions(connection, [article.id for article, _ in judged.changed])
    staged.add(judged.new)
    staged.change(
        [
            Change(article.id, versions[article.id], before, after, _as_json(before), _as_json(after))
            for article, after in judged.changed
            for before in (as_draft(article),)
        ]
    )
    staged.move(judged.moved)


def _write(
    book: Book,
    connection: Connection,
    plan: ImportPlan,
    mark: str,
    tally: Tally,
    staged: Staged,
    stop_if_told: Callable[[], None],
) -> Report:
    now = book.clock()
    last = movements.tip(connection)[0]
    first = staged.write(connection, now, stop_if_told)
    for opening in staged.openings(first):
        movements.append_alike(connection, opening, Reason.IN, now, "Anfangsbestand", book.actor.staff)
    for moves in staged.moves(connection):
        movements.append_alike(connection, moves, Reason.CORRECTION, now, "Import", book.actor.staff)
    staged.tell(connection, now)
    booked = movements.tip(connection)[0] - last
    log = ImportRun(
        0, plan.found.path.name, mark, now, first, tally.added, tally.changed, tally.unchanged, tally.refused_in_all,
        last + 1, booked,
    )  # fmt: skip
    number = imports.note(connection, log)
    imports.note_changes(connection, number, staged.notes())
    stop_if_told()
    return tally.report(number)


def _stage_former(connection: Connection, staged: Staged, changes: list[ImportChange]) -> list[str]:
    """Stage what changed articles were before, but for those changed again since; the names of these."""
    ids = [change.article for change in changes]
    known, versions = articles.by_ids(connection, ids), articles.versions(connection, ids)
    former, kept = [], []
    for change in changes:
        article = known[change.article]
        now = as_draft(article)
        if _as_json(now) == change.after:
            former.append(Change(article.id, versions[article.id], now, _from_json(change.before)))
        else:
            kept.append(article.name)
    staged.change(former)
    return kept


def _as_json(draft: ArticleDraft) -> str:
    said = {place.name: getattr(draft, place.name) for place in fields(ArticleDraft) if place.name != "stock"}
    codes = sorted((code.code, code.pack) for code in draft.barcodes)
    return json.dumps(said | {"unit": draft.unit.value, "barcodes": codes}, ensure_ascii=False)


def _from_json(text: str) -> ArticleDraft:
    said = json.loads(text)
    codes = tuple(Barcode(code, pack) for code, pack in said["barcodes"])
    return ArticleDraft(**(said | {"unit": Unit(said["unit"]), "barcodes": codes}))
