"""What a line of a file means for the book: a new article, a change, nothing new, or a refusal with its reason."""

from dataclasses import dataclass, field, fields, replace

from shb_desktop.domain.article import PIECE, Article, ArticleDraft
from shb_desktop.domain.barcode import shown
from shb_desktop.domain.gtin import echo, is_digits
from shb_desktop.domain.quantity import Unit, typed_quantity
from shb_desktop.ledger import articles
from shb_desktop.ledger.articles import Glance
from shb_desktop.ledger.database import Connection
from shb_desktop.services.importing.outcome import Accepted, Field, Outcome, Refused, Report
from shb_desktop.services.importing.plan import MOST_REFUSALS_KEPT, ImportPlan
from shb_desktop.services.importing.source import Kind

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


@dataclass(slots=True)
class Tally:
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
class Judged:
    """A chunk of lines, told apart."""

    new: list[ArticleDraft] = field(default_factory=list)
    changed: list[tuple[Article, ArticleDraft]] = field(default_factory=list)
    moved: list[tuple[int, int]] = field(default_factory=list)


def tally_for(plan: ImportPlan, set_stock: bool | None) -> Tally:
    """An empty tally for a file; `set_stock` as `booking.run` explains it."""
    given = frozenset(plan.columns)
    if set_stock is None:
        set_stock = Field.STOCK in given and Field.NAME not in given
    # A supplier's own numbers may be the same as the shop's for something else entirely.
    suppliers = plan.found.kind in (Kind.DATANORM, Kind.BMECAT)
    places = [place for said, of_draft in _SAID.items() if said in given for place in of_draft]
    places += [place for said, place in ((Field.VAT, "vat"), (Field.UNIT, "unit")) if said in given]
    return Tally(set_stock, suppliers, given, tuple(dict.fromkeys(places)))


def judge(connection: Connection, chunk: list[Outcome], tally: Tally) -> Judged:
    """Tell the lines of a chunk apart by what the book knows."""
    accepted = [one for one in chunk if isinstance(one, Accepted)]
    by_code = articles.behind_codes(connection, [code.code for one in accepted for code in one.draft.barcodes])
    by_number = articles.behind_numbers(connection, [one.draft.number for one in accepted if one.draft.number])
    known = articles.glances(connection, sorted({*by_code.values(), *by_number.values()}), tally.places)
    judged = Judged()
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


def _says_nothing_new(one: Accepted, known: Glance, tally: Tally) -> bool:
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


def _refusal(one: Accepted, coded: list[Glance], numbered: Glance | None, tally: Tally) -> Refused | None:
    """Why a line cannot be told to one article of the book, or None."""
    draft = one.draft
    if len(coded) > 1:
        names = "“ und „".join(article.name for article in coded)
        return Refused(one.line, Field.BARCODE.label, _codes(draft), f"Diese EAN gehören zu zwei Artikeln: „{names}“.")
    article = coded[0] if coded else numbered
    if article is None:
        if Field.NAME not in tally.fields:
            value = draft.number or _codes(draft)
            return Refused(
                one.line,
                Field.NUMBER.label,
                echo(value),
                "Diesen Artikel gibt es im Geschäft noch nicht. Ohne Namen in der Liste wird keiner angelegt.",
            )
        return _part_of_a_piece(one, draft.unit)
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


def _part_of_a_piece(one: Accepted, unit: Unit) -> Refused | None:
    """The refusal of a stock that no shelf of such goods can have: the counter books pieces whole, too."""
    stock = one.draft.stock
    if stock is None or unit is not Unit.PIECE or not stock % PIECE:
        return None
    reason = "Was in Stück gezählt wird, gibt es nur ganz. Wird die Ware gewogen oder gemessen, fehlt ihre Einheit."
    return Refused(one.line, Field.STOCK.label, typed_quantity(stock), reason)


def _number_taken(one: Accepted, article: Glance) -> Refused:
    reason = f"Die Artikelnummer hat schon „{article.name}“. Ist es die Nummer des Lieferanten?"
    return Refused(one.line, Field.NUMBER.label, echo(one.draft.number), reason)


def _other_goods(draft: ArticleDraft, article: Glance) -> bool:
    """True when both have EANs and none in common: then the same number means two things."""
    own = any(is_digits(code) for code in article.codes.split("\x1e"))
    return own and any(is_digits(code.code) for code in draft.barcodes)


def _codes(draft: ArticleDraft) -> str:
    return echo(", ".join(shown(code.code) for code in draft.barcodes))


def _compare(article: Article, one: Accepted, judged: Judged, tally: Tally) -> None:
    before = as_draft(article)
    after = _merged(before, article, one, tally.fields)
    difference = 0
    if tally.set_stock and one.draft.stock is not None:
        refusal = _part_of_a_piece(one, after.unit)
        if refusal:
            tally.refuse(refusal)
            return
        difference = one.draft.stock - article.on_hand
    if after == before and not difference:
        tally.unchanged += 1
        return
    tally.changed += 1
    if after != before:
        judged.changed.append((article, after))
    if difference:
        judged.moved.append((article.id, difference))


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


def as_draft(article: Article) -> ArticleDraft:
    """What is said of an article, without its stock."""
    return ArticleDraft(**{place: getattr(article, place) for place in _OF_A_DRAFT})
