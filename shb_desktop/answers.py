"""What the command line says: each thing of the shop as one line for people and one document for programs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from shb_desktop.domain.article import Article
from shb_desktop.domain.barcode import shown
from shb_desktop.domain.known_facts import SOURCE_WORDS, KnownFacts
from shb_desktop.domain.money import format_money
from shb_desktop.domain.movement import REASON_WORDS
from shb_desktop.domain.offer import Offer, OfferState
from shb_desktop.domain.price_rules import Reduction
from shb_desktop.domain.quantity import format_quantity
from shb_desktop.domain.reservation import STATE_WORDS, Reservation
from shb_desktop.errors import ShopError
from shb_desktop.ledger.articles import ArticleRow
from shb_desktop.ledger.hashchain import Verdict
from shb_desktop.ledger.imports import ImportRun
from shb_desktop.services.counter import AgeCheck, Booked, Card, Outcome, Pickup, Promised, Shown
from shb_desktop.services.importing.outcome import Report
from shb_desktop.services.telling import STANDING_WORDS, Told

if TYPE_CHECKING:
    from shb_desktop.services.importing.booking import Undone

_OFFER_STATES = {OfferState.ONLINE: "online", OfferState.PAUSED: "pausiert", OfferState.WITHDRAWN: "zurückgezogen"}


@dataclass(frozen=True, slots=True)
class Answer:
    """One line of output. `ok` is False for a refusal, which makes the exit status 1."""

    text: str
    data: dict[str, Any]
    ok: bool = True


def message(told: Told) -> Answer:
    """A message to the city: what it said, and what became of it. Being listed is never a failure."""
    said = " · ".join(f"{word}: {fact}" for word, fact in told.facts)
    why = f"{told.title} {told.hint}".strip()
    line = " · ".join(filter(None, (STANDING_WORDS[told.state], told.what, told.about, said, why)))
    data = {"id": told.id, "type": told.kind, "about": told.about, "at": told.at, "state": told.state.value}
    return Answer(line, data | {"facts": dict(told.facts), "title": told.title, "hint": told.hint})


def known_facts(gtin: str, found: KnownFacts | None) -> Answer:
    """What somebody knows of a GTIN (14 digits). That nobody does is an answer, no failure."""
    if found is None:
        return Answer(f"– {shown(gtin)}: Niemand weiß etwas dazu.", {"gtin": gtin, "source": None})
    facts = {"name": found.name, "brand": found.brand, "category": found.category, "description": found.description}
    said = " · ".join(filter(None, facts.values()))
    return Answer(f"{SOURCE_WORDS[found.source]}: {said}", {"gtin": gtin, "source": found.source.value, **facts})


def refusal(problem: ShopError, **more: Any) -> Answer:
    """A refusal as a sentence and as an RFC 9457 problem object."""
    return Answer(f"✗ {problem.title} {problem.hint}", problem.as_problem() | more, ok=False)


def outcome(code: str, result: Outcome) -> Answer:
    """What became of a scan. `booked` says whether the book has a new line; `movement` is that line's key."""
    if isinstance(result, Booked):
        verb = REASON_WORDS[result.reason]
        amount = format_quantity(abs(result.quantity))
        article = result.card.article
        return Answer(
            f"✓ {verb} {amount} × {article.name} · im Laden {format_quantity(article.on_hand)}",
            {"code": code, "status": "booked", "booked": True, **booking(result), **_card(result.card)},
        )
    if isinstance(result, Shown):
        return Answer(
            article_line(result.card.article), {"code": code, "status": "shown", "booked": False, **_card(result.card)}
        )
    if isinstance(result, Promised):
        short = format_quantity(result.short)
        return Answer(
            f"! {short} × {result.card.article.name} ist online zugesagt. Nicht gebucht; mit --yes wird gebucht.",
            {"code": code, "status": "promised", "booked": False, "short": result.short, **_card(result.card)},
            ok=False,
        )
    if isinstance(result, AgeCheck):
        return Answer(
            f"! {result.card.article.name}: ab {result.years} Jahren. Nicht gebucht; nach Prüfung mit --age-checked.",
            {"code": code, "status": "age-check", "booked": False, "years": result.years, **_card(result.card)},
            ok=False,
        )
    if isinstance(result, Pickup):
        return Answer(
            reservation_line(result.reservation),
            {"code": code, "status": "pickup", "booked": False, "reservation": reservation(result.reservation)},
        )
    waits = result.waiting
    return Answer(
        f"? {waits.shown} ist noch kein Artikel und wartet ({format_quantity(waits.quantity)} ×).",
        {
            "code": code,
            "status": "unknown",
            "booked": False,
            "waiting": {"id": waits.id, "key": waits.code, "shown": waits.shown, "quantity": waits.quantity},
        },
    )


def booking(line: Booked) -> dict[str, Any]:
    """A line of the book: its key, quantity in thousandths, reason and time (ms since 1970 UTC)."""
    return {
        "movement": {"device": line.key.device, "n": line.key.n},
        "quantity": line.quantity,
        "reason": REASON_WORDS[line.reason],
        "at": line.at,
    }


def article(found: Article) -> dict[str, Any]:
    """An article with its stock; quantities in thousandths, money in cents."""
    return _facts(found) | {
        "unavailable": found.unavailable,
        "barcodes": [{"key": code.code, "shown": shown(code.code), "pack": code.pack} for code in found.barcodes],
    }


def article_line(found: Article) -> str:
    """An article in one line."""
    return (
        f"{found.name} · {_price(found)} · im Laden {format_quantity(found.on_hand)} · "
        f"reserviert {format_quantity(found.held)} · verfügbar {format_quantity(found.available)}"
    )


def row(found: ArticleRow) -> Answer:
    """A row of the table of articles."""
    text = f"{found.number:>8}  {found.name}  {_price(found)}  im Laden {format_quantity(found.on_hand)}"
    return Answer(text, _facts(found) | {"offer": found.offer_state or None})


def imported(report: Report) -> Iterator[Answer]:
    """What an import did: one line for each refusal, one for each line that was put right, and the sum at the end."""
    for line in report.refused:
        data = {"line": line.line, "field": line.field, "value": line.value, "reason": line.reason, "status": "refused"}
        yield Answer(f"✗ Zeile {line.line}, {line.field} „{line.value}“: {line.reason}", data, ok=False)
    for number, note in report.mended:
        yield Answer(f"! Zeile {number}: {note}", {"line": number, "note": note, "status": "mended"})
    if report.waiting:
        data = {"status": "later", "code": report.waiting.code}
        yield Answer(f"! {report.waiting.title} {report.waiting.hint}", data)
    numbered = f" (Import {report.run})" if report.run else ""
    counts = {name: getattr(report, name) for name in ("added", "changed", "unchanged")}
    done = "übernommen" if report.added or report.changed else "nichts zu übernehmen"
    verb = done if report.run else "geprüft, nichts geändert"
    yield Answer(
        f"{report.added} neu, {report.changed} geändert, {report.unchanged} unverändert, "
        f"{report.refused_in_all} abgewiesen: {verb}{numbered}.",
        {"status": "imported" if report.run else "rehearsed", "run": report.run, "refused": report.refused_in_all}
        | counts,
        ok=not report.refused_in_all,
    )


def import_run(run: ImportRun) -> Answer:
    """One import of the log; times in ms since 1970 UTC."""
    when = f"{datetime.fromtimestamp(run.at // 1_000).astimezone():%d.%m.%Y %H:%M}"
    state = " · zurückgenommen" if run.undone_at is not None else ""
    text = f"{run.id} · {when} · {run.file} · {run.added} neu, {run.changed} geändert{state}"
    data = {"run": run.id, "at": run.at, "file": run.file, "added": run.added, "changed": run.changed}
    return Answer(text, data | {"undone_at": run.undone_at})


def import_undone(number: int, done: "Undone") -> Answer:
    """What the undo of an import did; what has been used since stays and is named."""
    kept = f" Es bleiben, weil seither benutzt oder geändert: {', '.join(done.kept)}." if done.kept else ""
    text = f"✓ Import {number} zurückgenommen: {done.removed} entfernt, {done.restored} wie vorher.{kept}"
    data = {"status": "undone", "run": number, "removed": done.removed, "restored": done.restored}
    return Answer(text, data | {"kept": list(done.kept)})


def offer(found: Offer) -> dict[str, Any]:
    """An offer; `allot` and `acknowledged` in pieces, `acknowledged` null until the hub has confirmed."""
    return {
        "id": found.id,
        "title": found.title,
        "state": found.state.value,
        "rev": found.rev,
        "cap": found.cap,
        "allot": found.allot,
        "acknowledged": found.acknowledged,
        "held": found.held,
        "problem": found.problem or None,
    }


def reduced(found: Reduction | None) -> dict[str, Any] | None:
    """A reduced price: `lowest` in cents or null where nothing may be claimed, and then `against` says why."""
    if found is None:
        return None
    return {
        "began": found.began,
        "lowest": found.lowest,
        "percent": found.percent or None,
        "against": found.against or None,
    }


def offer_line(found: Offer) -> str:
    """An offer in one line."""
    known = "bei PRIMA bestätigt" if found.acknowledged == found.allot and found.rev else "wartet auf den Abgleich"
    return (
        f"{found.title} · {_OFFER_STATES[found.state]} · {found.allot} freigegeben · {found.held} reserviert · {known}"
    )


def reservation(found: Reservation) -> dict[str, Any]:
    """A reservation; times in ms since 1970 UTC, quantities in pieces."""
    return {
        "id": found.id,
        "code": found.code,
        "state": found.state.value,
        "display_name": found.display_name,
        "placed_at": found.placed_at,
        "deadline": found.deadline,
        "late_pickup": found.late_pickup,
        "put_back": found.to_put_back,
        "lines": [
            {
                "line": line.line,
                "article": line.article,
                "title": line.title,
                "quantity": line.quantity,
                "collected": line.collected,
            }
            for line in found.lines
        ],
    }


def reservation_line(found: Reservation) -> str:
    """A reservation in one line."""
    goods = ", ".join(f"{line.quantity} × {line.title}" for line in found.lines)
    who = f" · {found.display_name}" if found.display_name else ""
    back = " · bitte zurückstellen" if found.to_put_back else ""
    return f"{found.code} · {STATE_WORDS[found.state]}{who} · {goods}{back}"


def verdict(found: Verdict) -> Answer:
    """What the check of the book found."""
    data = {
        "whole": found.whole,
        "movements": found.movements,
        "broken": list(found.broken) if found.broken else None,
        "wrong_stock": list(found.wrong_stock),
        "damage": found.damage or None,
    }
    if found.whole:
        return Answer(f"✓ Das Buch ist vollständig: {found.movements} Buchungen geprüft.", data)
    reasons = []
    if found.broken:
        reasons.append(f"Buchung {found.broken[1]} von Gerät {found.broken[0]} wurde verändert oder fehlt")
    if found.wrong_stock:
        reasons.append(f"der Bestand von {len(found.wrong_stock)} Artikeln passt nicht zu den Buchungen")
    if found.damage:
        reasons.append(f"die Datei ist beschädigt ({found.damage})")
    return Answer(
        f"✗ Das Buch ist nicht vollständig: {'; '.join(reasons)}. Spielen Sie eine Sicherung ein.", data, False
    )


def _card(found: Card) -> dict[str, Any]:
    return {"article": article(found.article), "promised": found.promised}


def _facts(found: Article | ArticleRow) -> dict[str, Any]:
    return {
        "id": found.id,
        "name": found.name,
        "number": found.number,
        "brand": found.brand,
        "unit": found.unit.value,
        "price": found.price,
        "on_hand": found.on_hand,
        "held": found.held,
        "available": found.available,
    }


def _price(found: Article | ArticleRow) -> str:
    return format_money(found.price) if found.price is not None else "ohne Preis"
