"""An import that happens: one transaction for a file, told apart into new, changed and known articles; and its undo."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from itertools import islice

from shb_desktop.domain.article import Article, ArticleDraft, Barcode
from shb_desktop.domain.barcode import ScalesLayout, shown
from shb_desktop.domain.gtin import echo, is_digits
from shb_desktop.domain.movement import MovementKey, Reason
from shb_desktop.domain.quantity import Unit
from shb_desktop.errors import ShopError
from shb_desktop.ledger import articles, imports, movements, offers, settings
from shb_desktop.ledger.articles import Glance
from shb_desktop.ledger.database import THIS_DEVICE, Book, Connection
from shb_desktop.ledger.imports import ImportChange, ImportRun
from shb_desktop.services.importing.outcome import Accepted, Field, Outcome, Progress, Refused, Report
from shb_desktop.services.importing.plan import MOST_REFUSALS_KEPT, ImportPlan, fingerprint, outcomes
from shb_desktop.services.importing.source import Kind

_CHUNK = 2_000
_PROFILE = "import.profile."

# What a file says of an article that is there already; an empty cell never takes anything away.
_SAID = {
    Field.NAME: ("name",),
    Field.BRAND: ("brand",),
    Field.CATEGORY: ("category",),
    Field.DESCRIPTION: ("description",),
    Field.PRICE: ("price",),
    Field.PRICE_NET: ("price",),
    Field.COST: ("cost",),
    Field.CONTENT: ("content", "content_unit"),
    Field.DEPOSIT: ("deposit",),
    Field.MINIMUM: ("minimum",),
    Field.AGE: ("age_limit",),
    Field.SHELF: ("shelf",),
    Field.MAKER: ("maker",),
}
_OF_A_DRAFT = tuple(place.name for place in fields(ArticleDraft) if place.name != "stock")


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


@dataclass(slots=True)
class _Tally:
    """What has come of the lines so far; `touched` is the line that spoke of an article first."""

    set_stock: bool
    strict_names: bool
    fields: frozenset[Field | None]
    places: tuple[str, ...]
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: list[Refused] = field(default_factory=list)
    refused_in_all: int = 0
    mended: list[tuple[int, str]] = field(default_factory=list)
    touched: dict[int, int] = field(default_factory=dict)

    def refuse(self, verdict: Refused) -> None:
        self.refused_in_all += 1
        if len(self.refused) < MOST_REFUSALS_KEPT:
            self.refused.append(verdict)

    def report(self, run: int) -> Report:
        return Report(
            run, self.added, self.changed, self.unchanged, tuple(self.refused), self.refused_in_all, tuple(self.mended)
        )


@dataclass(slots=True)
class _Judged:
    """A chunk of lines, told apart."""

    new: list[ArticleDraft] = field(default_factory=list)
    changed: list[tuple[Article, ArticleDraft]] = field(default_factory=list)
    stock: list[tuple[Article, int]] = field(default_factory=list)


def rehearse(
    book: Book,
    plan: ImportPlan,
    *,
    set_stock: bool | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    layout: ScalesLayout = ScalesLayout.GERMAN_DEFAULT,
) -> Report:
    """What `run` would do to this book, with every line it would refuse; nothing is written."""
    tally = _tally(plan, set_stock)
    with book.read() as connection:
        for chunk in _chunks(outcomes(plan, progress, cancelled, layout)):
            _judge(connection, chunk, tally)
    return tally.report(0)


def run(
    book: Book,
    plan: ImportPlan,
    *,
    set_stock: bool | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    layout: ScalesLayout = ScalesLayout.GERMAN_DEFAULT,
) -> Report:
    """Bring a file into the book in one transaction: all of its good lines, or nothing after a fault or a stop.

    New articles get their stock as opening stock. The stock of known ones is set only with `set_stock`; without a word
    from the caller that is so for pure stock lists, which have no names. Raises FileUnreadable, ImportCancelled.
    """
    mark = fingerprint(plan.found.path)
    tally = _tally(plan, set_stock)
    now = book.clock()
    with book.write() as connection:
        first_n = movements.tip(connection)[0] + 1
        log = ImportRun(0, plan.found.path.name, mark, now, articles.next_id(connection), 0, 0, 0, 0, first_n, 0)
        number = imports.begin(connection, log)
        for chunk in _chunks(outcomes(plan, progress, cancelled, layout)):
            _book(connection, number, _judge(connection, chunk, tally), now)
        booked = movements.tip(connection)[0] + 1 - first_n
        done = replace(
            log,
            id=number,
            added=tally.added,
            changed=tally.changed,
            unchanged=tally.unchanged,
            refused=tally.refused_in_all,
            movements=booked,
        )
        imports.finish(connection, done)
    return tally.report(number)


def undo(book: Book, run: int) -> Undone:
    """Take a whole import back in one transaction: new articles leave, changed ones become what they were.

    What has been used or changed since is kept and named. Stock goes back by counter-bookings. Raises UnknownImport.
    """
    with book.write() as connection:
        log = imports.get(connection, run)
        if log is None or log.undone_at is not None:
            raise UnknownImport
        now = book.clock()
        in_use = imports.in_use_since(connection, log)
        new = [article for article in range(log.first_article, log.first_article + log.added) if article not in in_use]
        restored, kept = _restore(connection, log.id, now)
        back = [
            movements.Draft(
                article, -quantity, Reason.CORRECTION, now, reverses=MovementKey(THIS_DEVICE, n), note="Import"
            )
            for n, article, quantity in imports.lines_of(connection, log)
            if article not in in_use
        ]
        movements.append_all(connection, back)
        articles.retire(connection, new)
        imports.mark_undone(connection, log.id, now)
        return Undone(len(new), restored, (*in_use.values(), *kept))


def runs(book: Book, limit: int = 50) -> tuple[ImportRun, ...]:
    """The last imports, newest first."""
    with book.read() as connection:
        return tuple(imports.recent(connection, limit))


def keep_profile(book: Book, plan: ImportPlan) -> None:
    """Remember what a person said the columns of such a file mean."""
    with book.write() as connection:
        settings.put(connection, _PROFILE + plan.kind_of_file(), plan.profile())


def with_kept_profile(book: Book, plan: ImportPlan) -> ImportPlan:
    """The plan as a person set it for such a file before, or as it is."""
    with book.read() as connection:
        profile = settings.get(connection, _PROFILE + plan.kind_of_file())
    return plan.with_profile(profile) if profile else plan


def _tally(plan: ImportPlan, set_stock: bool | None) -> _Tally:
    given = frozenset(plan.columns)
    if set_stock is None:
        set_stock = Field.STOCK in given and Field.NAME not in given
    # A supplier's own numbers may be the same as the shop's for something else entirely.
    suppliers = plan.found.kind in (Kind.DATANORM, Kind.BMECAT)
    places = [place for said, of_draft in _SAID.items() if said in given for place in of_draft]
    places += [place for said, place in ((Field.VAT, "vat"), (Field.UNIT, "unit")) if said in given]
    return _Tally(set_stock, suppliers, given, tuple(dict.fromkeys(places)))


def _chunks(found: Iterable[Outcome]) -> Iterator[list[Outcome]]:
    stream = iter(found)
    while chunk := list(islice(stream, _CHUNK)):
        yield chunk


def _judge(connection: Connection, chunk: list[Outcome], tally: _Tally) -> _Judged:
    """Tell the lines of a chunk apart by what the book knows."""
    accepted = [one for one in chunk if isinstance(one, Accepted)]
    by_code = articles.behind_codes(connection, [code.code for one in accepted for code in one.draft.barcodes])
    by_number = articles.behind_numbers(connection, [one.draft.number for one in accepted if one.draft.number])
    known = articles.glances(connection, sorted({*by_code.values(), *by_number.values()}), tally.places)
    judged = _Judged()
    differing: list[tuple[int, Accepted]] = []
    for one in chunk:
        if isinstance(one, Refused):
            tally.refuse(one)
            continue
        coded = {by_code[code.code] for code in one.draft.barcodes if code.code in by_code}
        numbered = by_number.get(one.draft.number)
        refusal = _refusal(one, [known[article] for article in coded], known.get(numbered or 0), tally)
        if refusal:
            tally.refuse(refusal)
            continue
        if one.note:
            tally.mended.append((one.line, one.note))
        article = coded.pop() if coded else numbered
        if article is None:
            judged.new.append(one.draft)
            tally.added += 1
            continue
        tally.touched[article] = one.line
        if _says_nothing_new(one, known[article], tally):
            tally.unchanged += 1
        else:
            differing.append((article, one))
    whole = articles.by_ids(connection, [article for article, _ in differing])
    for article, one in differing:
        _compare(whole[article], one, judged, tally)
    return judged


def _says_nothing_new(one: Accepted, known: Glance, tally: _Tally) -> bool:
    """True when a line plainly leaves its article as it is; False when a closer look (`_compare`) has to tell."""
    draft = one.draft
    if draft.number and not known.number:
        return False
    if tally.set_stock and draft.stock not in (None, known.on_hand):
        return False
    if any(code.code != known.codes and not known.has_code(code.code) for code in draft.barcodes):
        return False
    for place, old in zip(tally.places, known.said, strict=True):
        new = getattr(draft, place)
        if place == "unit":
            if new.value != old:
                return False
        elif new != old and (new or place == "vat"):
            return False
    return True


def _refusal(one: Accepted, coded: list[Glance], numbered: Glance | None, tally: _Tally) -> Refused | None:
    """Why a line cannot be told to one article of the book, or None."""
    draft = one.draft
    if len(coded) > 1:
        names = "“ und „".join(article.name for article in coded)
        return Refused(one.line, Field.BARCODE.label, _codes(draft), f"Diese EAN gehören zu zwei Artikeln: „{names}“.")
    article = coded[0] if coded else numbered
    if article is None:
        if Field.NAME not in tally.fields:
            value = draft.number or _codes(draft)
            return Refused(one.line, Field.NUMBER.label, echo(value), "Diesen Artikel gibt es im Geschäft noch nicht.")
        return None
    if numbered is not None and numbered.id != article.id:
        return _number_taken(one, numbered)
    if (
        not coded
        and draft.name
        and (_other_goods(draft, article) or (tally.strict_names and draft.name != article.name))
    ):
        return _number_taken(one, article)
    if article.id in tally.touched:
        return Refused(
            one.line,
            Field.NAME.label,
            echo(draft.name or article.name),
            f"Zeile {tally.touched[article.id]} beschreibt schon denselben Artikel „{article.name}“.",
        )
    return None


def _number_taken(one: Accepted, article: Glance) -> Refused:
    reason = f"Die Artikelnummer hat schon „{article.name}“. Ist es die Nummer des Lieferanten?"
    return Refused(one.line, Field.NUMBER.label, echo(one.draft.number), reason)


def _other_goods(draft: ArticleDraft, article: Glance) -> bool:
    """True when both have EANs and none in common: then the same number means two things."""
    own = any(is_digits(code) for code in article.codes.split("\x1e"))
    return own and any(is_digits(code.code) for code in draft.barcodes)


def _codes(draft: ArticleDraft) -> str:
    return echo(", ".join(shown(code.code) for code in draft.barcodes))


def _compare(article: Article, one: Accepted, judged: _Judged, tally: _Tally) -> None:
    before = _as_draft(article)
    after = _merged(before, article, one, tally.fields)
    difference = 0
    if tally.set_stock and one.draft.stock is not None:
        difference = one.draft.stock - article.on_hand
    if after == before and not difference:
        tally.unchanged += 1
        return
    tally.changed += 1
    if after != before:
        judged.changed.append((article, after))
    if difference:
        judged.stock.append((article, difference))


def _merged(before: ArticleDraft, article: Article, one: Accepted, given: frozenset[Field | None]) -> ArticleDraft:
    """The article with what the line says of it; its own number, its stock and its other barcodes stay."""
    draft = one.draft
    said = {
        place: value for said in given if said in _SAID for place in _SAID[said] if (value := getattr(draft, place))
    }
    if Field.VAT in given and one.says_vat:
        said["vat"] = draft.vat
    if not before.number and draft.number:
        said["number"] = draft.number
    if Field.UNIT in given and not article.on_hand and not article.held:
        said["unit"] = draft.unit  # with goods on hand another unit would turn pieces into kilograms
    codes = {code.code: code for code in before.barcodes}
    new = tuple(code for code in draft.barcodes if code.code not in codes)
    return replace(before, **said, barcodes=(*before.barcodes, *new))


def _book(connection: Connection, run: int, judged: _Judged, now: int) -> None:
    if judged.new:
        numbers = articles.add_many(connection, judged.new, now)
        opening = [(article, draft.stock) for article, draft in zip(numbers, judged.new, strict=True) if draft.stock]
        movements.append_alike(connection, opening, Reason.IN, now, "Anfangsbestand")
    for article, after in judged.changed:
        articles.change(connection, article.id, after, now)
    imports.note_changes(
        connection,
        run,
        [ImportChange(article.id, _as_json(_as_draft(article)), _as_json(after)) for article, after in judged.changed],
    )
    moved = [(article.id, difference) for article, difference in judged.stock]
    movements.append_alike(connection, moved, Reason.CORRECTION, now, "Import")
    for article, _ in judged.stock:
        offers.follow_stock(connection, articles.get(connection, article.id), now)


def _restore(connection: Connection, run: int, now: int) -> tuple[int, list[str]]:
    """Make changed articles what they were, but for those changed again since: how many, and the others' names."""
    restored, kept = 0, []
    for change in imports.changes_of(connection, run):
        article = articles.get(connection, change.article)
        if _as_json(_as_draft(article)) == change.after:
            articles.change(connection, article.id, _from_json(change.before), now)
            restored += 1
        else:
            kept.append(article.name)
    return restored, kept


def _as_draft(article: Article) -> ArticleDraft:
    return ArticleDraft(**{place: getattr(article, place) for place in _OF_A_DRAFT})


def _as_json(draft: ArticleDraft) -> str:
    said = {place: getattr(draft, place) for place in _OF_A_DRAFT}
    codes = sorted((code.code, code.pack) for code in draft.barcodes)
    return json.dumps(said | {"unit": draft.unit.value, "barcodes": codes}, ensure_ascii=False)


def _from_json(text: str) -> ArticleDraft:
    said = json.loads(text)
    codes = tuple(Barcode(code, pack) for code, pack in said["barcodes"])
    return ArticleDraft(**(said | {"unit": Unit(said["unit"]), "barcodes": codes}))
