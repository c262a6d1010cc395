"""The verbs of `shb` that put things online: many at once, events, rescued goods, times, makers, pictures, looks."""

import argparse
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

from shb_desktop import answers
from shb_desktop.answers import Answer
from shb_desktop.domain import schedule
from shb_desktop.domain.article import Article, UnknownArticle
from shb_desktop.domain.barcode import shown
from shb_desktop.domain.gtin import gtin14
from shb_desktop.domain.known_facts import is_askable
from shb_desktop.domain.money import format_money, parse_money
from shb_desktop.domain.occasion import Kind, Occasion
from shb_desktop.domain.offer import NotPublishable, Offer
from shb_desktop.domain.product_safety import Maker, Safety
from shb_desktop.errors import ShopError
from shb_desktop.ledger.database import Book
from shb_desktop.opening import opened
from shb_desktop.paths import Home, why
from shb_desktop.services import catalogue, makers, occasions, pictures, publishing, rescuing, scheduling
from shb_desktop.services.exporting.tables import ExportFailed
from shb_desktop.services.occasions import OccasionDraft
from shb_desktop.services.pictures import PictureRefused

Command = Callable[[Home, argparse.Namespace], Iterable[Answer]]
Add = Callable[[str, Command, str], argparse.ArgumentParser]


def add_verbs(add: Add) -> None:
    """Make these verbs known: `add` takes name, deed and description of a verb."""
    publish = add("publish", _publish, "Artikel in der Stadt anbieten, auch viele; jede Ablehnung mit Grund")
    publish.add_argument("codes", metavar="CODE", nargs="*")
    publish.add_argument("--all", action="store_true", help="alles, was noch nicht online ist")
    publish.add_argument("--check", action="store_true", help="nur prüfen, nichts veröffentlichen")
    publish.add_argument("--allot", type=int, metavar="N", help="so viele Stück darf die Stadt höchstens zusagen")
    add("pause", _pause, "ein Angebot pausieren; publish bringt es zurück").add_argument("code", metavar="CODE")
    add("withdraw", _withdraw, "ein Angebot zurückziehen").add_argument("code", metavar="CODE")
    plan = add("schedule", _schedule, "ein Angebot nur von … bis … zeigen; ohne beides: ohne Zeitraum")
    plan.add_argument("code", metavar="CODE")
    plan.add_argument("--from", dest="starts", metavar="'TT.MM.JJJJ HH:MM'")
    plan.add_argument("--until", dest="ends", metavar="'TT.MM.JJJJ HH:MM'")
    event = add("event", _event, "eine Veranstaltung oder Dienstleistung mit Plätzen anlegen und veröffentlichen")
    event.add_argument("title", metavar="TITEL")
    event.add_argument("--places", type=int, required=True, metavar="N", help="so viele Plätze gibt es")
    event.add_argument("--price", default="0", metavar="PREIS", help="je Platz, brutto; ohne: kostenlos")
    event.add_argument("--starts", metavar="'TT.MM.JJJJ HH:MM'", help="ohne: Dienstleistung nach Absprache")
    event.add_argument("--ends", metavar="'TT.MM.JJJJ HH:MM'")
    event.add_argument("--venue", default="", metavar="ORT", help="ohne: im Geschäft")
    event.add_argument("--text", default="", metavar="TEXT")
    event.add_argument("--age", type=int, choices=[0, 16, 18], default=0)
    rescue = add("rescue", _rescue, "Rettungsangebote: ohne CODE, was bald abläuft; mit CODE eines anbieten")
    rescue.add_argument("code", metavar="CODE", nargs="?")
    rescue.add_argument("--best-before", type=_day, metavar="TT.MM.JJJJ", help="ohne: das nächste im Buch")
    rescue.add_argument("--price", metavar="PREIS", help="ohne: der Vorschlag")
    rescue.add_argument("--pieces", type=int, metavar="N", help="ohne: alle mit diesem Datum")
    rescue.add_argument("--end", action="store_true", help="wieder zum üblichen Preis")
    maker = add("maker", _maker, "Hersteller auflisten oder einmal eintragen (GPSR)")
    maker.add_argument("name", metavar="NAME", nargs="?")
    maker.add_argument("--address", default="", metavar="ANSCHRIFT")
    maker.add_argument("--contact", default="", metavar="E-MAIL|INTERNET")
    maker.add_argument("--responsible", default="", metavar="TEXT", help="wer in der EU dafür einsteht")
    facts = add("safety", _safety, "Hersteller, Ausnahme und Warnhinweise eines Artikels festhalten (GPSR)")
    facts.add_argument("code", metavar="CODE")
    facts.add_argument("--maker", metavar="NAME")
    facts.add_argument("--exempt", choices=["yes", "no"], help="yes: nichts nötig; ohne: wie die Warengruppe sagt")
    facts.add_argument("--warnings", default="", metavar="TEXT")
    picture = add("picture", _picture, "einem Artikel ein Bild geben (kleines JPEG ohne Metadaten) oder nehmen")
    picture.add_argument("code", metavar="CODE")
    picture.add_argument("file", metavar="DATEI", nargs="?", help="ohne: das Bild entfernen")
    known = add("facts", _facts, "die Stadt fragen, was sie zu einer EAN weiß (und Open Food Facts, wenn erlaubt)")
    known.add_argument("gtin", metavar="EAN")
    look = add("preview", _preview, "die Seite, die Kunden von einem Artikel sähen, als HTML in eine Datei legen")
    look.add_argument("code", metavar="CODE")
    look.add_argument("--out", metavar="DATEI", required=True)


class NothingChosen(ShopError):
    """Nobody said what to publish."""

    code = "nothing-chosen"
    title = "Es ist nicht gesagt, was veröffentlicht werden soll."
    hint = "Nennen Sie Codes, oder mit --all alles, was noch nicht online ist."


class NoBestBefore(ShopError):
    """Nobody has said yet until when these goods are good."""

    code = "no-best-before"
    title = "Zu diesem Artikel steht kein Haltbarkeitsdatum im Buch."
    hint = "Sagen Sie es mit --best-before TT.MM.JJJJ."


class KnownHereOnly(ShopError):
    """A code that other shops give to other things."""

    code = "known-here-only"

    def __init__(self, code: str) -> None:
        super().__init__(
            f"{code} ist ein Code nur für dieses Geschäft.",
            "Andere vergeben ihn an andere Waren. Gefragt werden kann nach EANs, die der Hersteller vergeben hat.",
        )


def _publish(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    if not call.codes and not call.all:
        raise NothingChosen
    with opened(home, call.login) as book:
        for article, name in _chosen(book, call):
            if call.check:
                yield _checked(book, article, name)
                continue
            try:
                done = publishing.put_online(book, article, call.allot)
            except NotPublishable as problem:
                fields = [{"field": one.field, "reason": one.reason} for one in problem.refusals]
                yield answers.refusal(problem, article=article, name=name, refusals=fields)
                continue
            said = " ".join((answers.offer_line(done.offer), *done.notes))
            yield Answer(said, answers.offer(done.offer) | {"notes": list(done.notes)})


def _chosen(book: Book, call: argparse.Namespace) -> Iterator[tuple[int, str]]:
    for code in call.codes:
        found = _article(book, code)
        yield found.id, found.name
    if call.all:
        # All of them before the first goes online: a mended title would move among the others.
        yield from [(row.id, row.name) for row in publishing.not_online(book, catalogue.count(book))]


def _checked(book: Book, article: int, name: str) -> Answer:
    found = publishing.preflight(book, article)
    against = [one.reason for one in found.refusals]
    text = f"✗ {name}: {' '.join(against)}" if against else f"✓ {name}: bereit. {' '.join(found.notes)}".rstrip()
    fields = [{"field": one.field, "reason": one.reason} for one in found.refusals]
    return Answer(text, {"article": article, "name": name, "refusals": fields, "notes": list(found.notes)}, not against)


def _pause(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        yield _offer(publishing.pause(book, _article(book, call.code).id))


def _withdraw(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        yield _offer(publishing.withdraw(book, _article(book, call.code).id))


def _schedule(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    starts, ends = _moment(call.starts), _moment(call.ends, later=True)
    with opened(home, call.login) as book:
        offer = scheduling.plan(book, _article(book, call.code).id, starts, ends)
        said = schedule.in_words(starts, ends, book.clock()) or "Ohne Zeitraum"
        data = answers.offer(offer) | {"visible_from": starts, "visible_until": ends}
        yield Answer(f"✓ {offer.title}: {said}.", data)


def _event(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    starts, ends = _moment(call.starts), _moment(call.ends, later=True)
    kind = Kind.SERVICE if starts is None else Kind.EVENT
    place = Occasion(kind, starts, ends, call.venue)
    draft = OccasionDraft(call.title, place, call.places, parse_money(call.price), call.text, call.age)
    with opened(home, call.login) as book:
        yield _offer(occasions.announce(book, draft))


def _rescue(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        if call.code is None:
            yield from map(_candidate, rescuing.candidates(book))
            return
        article = _article(book, call.code)
        if call.end:
            yield _offer(rescuing.end(book, article.id))
            return
        known = [one for one in rescuing.candidates(book, 3_650) if one.article.id == article.id]
        day = call.best_before or (known[0].best_before if known else None)
        if day is None:
            raise NoBestBefore
        days = (day - schedule.local(book.clock()).date()).days
        price = parse_money(call.price) if call.price else rescuing.proposed(article.price, days) or 0
        yield _offer(rescuing.rescue(book, article.id, day, price, call.pieces))


def _candidate(one: rescuing.Candidate) -> Answer:
    price = format_money(one.proposed) if one.proposed else "ohne Preis"
    state = "wird gerettet" if one.rescued else f"Vorschlag {price}"
    text = f"{one.article.name} · haltbar bis {one.best_before:%d.%m.%Y} · {one.pieces} Stück · {state}"
    data = {
        "article": one.article.id,
        "name": one.article.name,
        "best_before": one.best_before.isoformat(),
        "pieces": one.pieces,
        "proposed": one.proposed,
        "rescued": one.rescued,
    }
    return Answer(text, data)


def _maker(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        if call.name is not None:
            makers.keep(book, Maker(call.name, call.address, call.contact, call.responsible))
        for one in makers.everyone(book):
            if call.name is None or one.name.casefold() == call.name.strip().casefold():
                text = " · ".join(filter(None, (one.name, one.address, one.electronic, one.responsible)))
                data = {"name": one.name, "address": one.address, "contact": one.electronic}
                yield Answer(text, data | {"responsible": one.responsible})


def _safety(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        article = _article(book, call.code)
        exempt = None if call.exempt is None else call.exempt == "yes"
        makers.say(book, article.id, Safety(exempt, call.warnings), call.maker)
        told = makers.of_article(book, article.id)
        name = told.maker.name if told.maker else "–"
        text = f"✓ {article.name}: Hersteller {name}{', ausgenommen' if told.exempt else ''}."
        yield Answer(text, {"article": article.id, "maker": name, "exempt": told.exempt, "warnings": call.warnings})


def _picture(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        article = _article(book, call.code)
        if call.file is None:
            pictures.remove(book, article.id)
            yield Answer(f"✓ {article.name} hat kein Bild mehr.", {"article": article.id, "image": None})
            return
        try:
            jpeg = Path(call.file).read_bytes()
        except OSError as problem:
            raise PictureRefused("Die Datei lässt sich nicht lesen.") from problem
        image = pictures.show(book, article.id, jpeg).image
        yield Answer(f"✓ {article.name} hat ein Bild.", {"article": article.id, "image": image})


def _facts(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    from shb_desktop.sync import asking
    from shb_desktop.sync.errors import NotPaired

    gtin = gtin14(call.gtin.strip())
    if not is_askable(gtin):
        raise KnownHereOnly(shown(gtin))
    with opened(home, call.login) as book:
        if not asking.anyone(book):
            raise NotPaired
        yield answers.known_facts(gtin, asking.known_facts(book, home, gtin))


def _preview(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    from shb_desktop.sync import asking

    target = Path(call.out)
    with opened(home, call.login) as book:
        article = _article(book, call.code)
        page = asking.preview(book, home, article.id)
        try:
            target.write_text(page, encoding="utf-8")
        except OSError as problem:
            raise ExportFailed(target, why(problem)) from problem
        yield Answer(f"✓ {article.name}: so sähe es der Kunde: {target}", {"article": article.id, "page": str(target)})


def _offer(found: Offer) -> Answer:
    return Answer(answers.offer_line(found), answers.offer(found))


def _article(book: Book, code: str) -> Article:
    found = catalogue.find(book, code)
    if found is not None:
        return found
    # An event has neither barcode nor number: its title names it.
    named = [row for row in catalogue.search_articles(book, code, 50) if row.name.casefold() == code.strip().casefold()]
    if len(named) != 1:
        raise UnknownArticle(code[:40])
    return catalogue.get(book, named[0].id)


def _moment(text: str | None, *, later: bool = False) -> int | None:
    if not text:
        return None
    day, _, at = text.strip().partition(" ")
    return schedule.read_moment(day, at or ("23:59" if later else "0:00"), later=later)


def _day(text: str) -> date:
    try:
        return datetime.strptime(text, "%d.%m.%Y").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        raise argparse.ArgumentTypeError(f"„{text}“ ist kein Tag; er steht da wie 24.12.2026") from None
