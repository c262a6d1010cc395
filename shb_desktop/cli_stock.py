"""The verbs of `shb` that count, take in, look after and take along: stocktake, delivery, export, backups …"""

import argparse
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from shb_desktop import answers
from shb_desktop.answers import Answer
from shb_desktop.cli_parser import whole_number
from shb_desktop.domain.delivery import Check, Delivery, NoDelivery
from shb_desktop.domain.money import format_money
from shb_desktop.domain.movement import MovementKey
from shb_desktop.domain.quantity import format_quantity, parse_quantity, quantity_first
from shb_desktop.domain.stocktake import Inventory
from shb_desktop.domain.till_day import DayDone, DayState, Parked
from shb_desktop.errors import ShopError
from shb_desktop.ledger.database import Book
from shb_desktop.opening import opened
from shb_desktop.paths import Home
from shb_desktop.services import expiring, exporting, receiving, safekeeping, stocktaking, till_journal
from shb_desktop.services.exporting import inventory_list
from shb_desktop.services.receiving import PackOffered, Received
from shb_desktop.services.safekeeping import Kind
from shb_desktop.services.stocktaking import CountedBefore, Noted

Command = Callable[[Home, argparse.Namespace], Iterable[Answer]]
Add = Callable[[str, Command, str], argparse.ArgumentParser]
_KINDS = {Kind.DAILY: "täglich", Kind.MANUAL: "von Hand", Kind.MIGRATION: "vor einer neuen Fassung"}


class NoSuchStocktake(ShopError):
    """There is no stocktake under this number."""

    code = "unknown-stocktake"
    title = "Eine Inventur mit dieser Nummer gibt es nicht."
    hint = "Ohne --number kommt die letzte."


def add_verbs(add: Add, everywhere: argparse.ArgumentParser) -> None:
    """Make these verbs known: `add` takes name, deed and description of a verb, `everywhere` what all know."""
    _add_stocktake(add, everywhere)
    _add_delivery(add, everywhere)
    export = add("export", _export, "alles mitnehmen: Ordner mit CSV, DATEI.xlsx oder das ganze Buch als DATEI.sqlite3")
    export.add_argument("target", metavar="ORDNER|DATEI")
    soon = add("expiring", _expiring, "was bald abläuft, mit Charge und Datum")
    soon.add_argument("days", metavar="TAGE", type=whole_number(0, 100_000), nargs="?", default=expiring.SOON)
    till = add("till-journal", _till_journal, "Kassentage aus lines.csv (DSFinV-K) buchen")
    till.add_argument("file", metavar="DATEI", nargs="?", help="lines.csv oder ihr Ordner; ohne: was noch wartet")
    till.add_argument("--rebook", action="store_true", help="wartende Zeilen buchen, deren Artikel es jetzt gibt")
    copies = add("backups", _backups, "Sicherungen auflisten")
    copies.add_argument("--make", action="store_true", help="jetzt eine machen")


def _add_stocktake(add: Add, everywhere: argparse.ArgumentParser) -> None:
    parser = add("stocktake", _stocktake_status, "Inventur bei offenem Geschäft")
    steps = _steps(parser, everywhere, _stocktake_status)
    steps("open", _stocktake_open, "eine beginnen").add_argument("name", nargs="?", default="", metavar="NAME")
    count = steps("count", _stocktake_count, "eine Zählung notieren")
    count.add_argument("code", metavar="CODE")
    count.add_argument("counted", metavar="MENGE")
    count.add_argument("--again", action="store_true", help="ersetzt die frühere Zählung")
    count.add_argument("--more", action="store_true", help="dieselbe Ware an einem zweiten Platz")
    steps("status", _stocktake_status, "wie weit sie ist, ohne Sollmengen")
    steps("differences", _stocktake_differences, "Differenzen und nicht Gezähltes, für die Inhaberin")
    steps("zero", _stocktake_zero, "nicht Gezähltes ausdrücklich mit null buchen").add_argument(
        "codes", nargs="+", metavar="CODE"
    )
    book = steps("book", _stocktake_book, "die Differenzen buchen, für die Inhaberin")
    book.add_argument("--without-recounts", action="store_true", help="auch ohne fällige Nachzählungen")
    steps("drop", _stocktake_drop, "verwerfen, ohne zu buchen")
    listing = steps("list", _stocktake_list, "Inventurliste mit Werten als .pdf oder .xlsx")
    listing.add_argument("file", metavar="DATEI")
    listing.add_argument("--number", type=int, metavar="N", help="eine frühere Inventur; ohne: die letzte")


def _add_delivery(add: Add, everywhere: argparse.ArgumentParser) -> None:
    parser = add("delivery", _delivery_status, "Wareneingang")
    steps = _steps(parser, everywhere, _delivery_status)
    begin = steps("open", _delivery_open, "einen beginnen")
    begin.add_argument("name", nargs="?", default="", metavar="NAME")
    begin.add_argument("--expect", metavar="DATEI", help="erwartete Codes, je Zeile CODE;MENGE")
    scan = steps("scan", _delivery_scan, "Codes annehmen")
    scan.add_argument("codes", nargs="+", metavar="CODE", help="mit Menge davor als 12*CODE")
    pack = steps("pack", _delivery_pack, "einen Kartoncode lernen und annehmen")
    pack.add_argument("code", metavar="KARTONCODE")
    pack.add_argument("article", metavar="ARTIKELCODE")
    pack.add_argument("pieces", type=int, metavar="STÜCK")
    undo = steps("undo", _delivery_undo, "eine Annahme zurücknehmen")
    undo.add_argument("movement", type=int, metavar="BUCHUNG")
    steps("status", _delivery_status, "Erwartetes gegen Angenommenes")
    steps("book-known", _delivery_book_known, "buchen, was unbekannt war und jetzt einen Artikel hat")
    steps("finish", _delivery_finish, "abschließen; Differenzen bleiben stehen")


def _steps(parser: argparse.ArgumentParser, everywhere: argparse.ArgumentParser, usual: Command) -> Add:
    parser.set_defaults(command=usual)
    steps = parser.add_subparsers(metavar="SCHRITT")

    def add(name: str, command: Command, text: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = steps.add_parser(name, help=text, description=text, parents=[everywhere])
        made.set_defaults(command=command)
        return made

    return add


# -- stocktake --------------------------------------------------------------------------------------------------------


def _stocktake_open(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        made = stocktaking.begin(book, call.name)
        yield Answer(f"✓ Inventur „{made.name}“ begonnen.", {"stocktake": made.id, "name": made.name, "state": "open"})


def _stocktake_count(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        article = stocktaking.find(book, call.code)
        counted = parse_quantity(call.counted)
        done = stocktaking.count(book, article.id, counted, more=call.more)
        if isinstance(done, CountedBefore) and call.again:
            done = stocktaking.count(book, article.id, counted, replaces=done.n)
        yield _noted(done)


def _noted(done: Noted | CountedBefore) -> Answer:
    data = {"article": done.article, "name": done.name, "count": done.n, "counted": done.counted}
    if isinstance(done, CountedBefore):
        text = f"! {done.name}: schon {format_quantity(done.counted)} gezählt. --again ersetzt, --more ergänzt."
        return Answer(text, {"status": "counted-before", **data}, ok=False)
    again = " Bitte noch einmal zählen (--again)." if done.again else ""
    text = f"✓ {done.name}: {format_quantity(done.counted)} notiert.{again}"
    return Answer(text, {"status": "noted", "recount": done.again, **data})


def _stocktake_status(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        now = stocktaking.progress(book)
        yield Answer(
            f"{now.counted} von {now.articles} Artikeln gezählt, {len(now.recounts)} noch einmal zu zählen.",
            {
                "counted": now.counted,
                "articles": now.articles,
                "recounts": [{"article": number, "name": name} for number, name in now.recounts],
            },
        )


def _stocktake_differences(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        found = stocktaking.inventory(book)
        for line in found.lines:
            count = line.count
            if count.difference or line.recount:
                amounts = f"gezählt {format_quantity(count.counted)}, laut Buch {format_quantity(count.expected)}"
                data = {"article": line.article, "name": line.name, "counted": count.counted, "recount": line.recount}
                yield Answer(
                    f"{line.name}: {amounts}", data | {"expected": count.expected, "difference": count.difference}
                )
        yield from _uncounted(found)


def _uncounted(found: Inventory) -> Iterator[Answer]:
    for one in found.uncounted:
        data = {"article": one.article, "name": one.name, "uncounted": True, "on_hand": one.on_hand}
        yield Answer(f"{one.name}: nicht gezählt, laut Buch {format_quantity(one.on_hand)}", data)


def _stocktake_zero(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        chosen = tuple(stocktaking.find(book, code).id for code in call.codes)
        many = stocktaking.count_zero(book, chosen)
        yield Answer(f"✓ {many} Artikel mit null notiert.", {"zero": many})


def _stocktake_book(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        done = stocktaking.close(book, without_recounts=call.without_recounts)
        yield Answer(
            f"✓ Inventur „{done.stocktake.name}“ gebucht: {done.moved} berichtigt, {done.agreed} stimmten, "
            f"{done.uncounted} nicht gezählt und unverändert.",
            {
                "stocktake": done.stocktake.id,
                "moved": done.moved,
                "agreed": done.agreed,
                "uncounted": done.uncounted,
            },
        )


def _stocktake_drop(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        stocktaking.drop(book)
        yield Answer("✓ Inventur verworfen, nichts gebucht.", {"state": "dropped"})


def _stocktake_list(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        known = [one.id for one in stocktaking.latest(book, 1_000_000)]
        number = call.number if call.number is not None else next(iter(known), None)
        if number is not None and number not in known:
            raise NoSuchStocktake
        found = stocktaking.inventory(book, stocktake=number)
    target = inventory_list.write(found, Path(call.file))
    yield Answer(
        f"✓ {len(found.lines)} Artikel, {format_money(found.value)}: {target}",
        {"file": str(target), "lines": len(found.lines), "value": found.value, "without_cost": found.without_cost},
    )


# -- delivery ---------------------------------------------------------------------------------------------------------


def _delivery_open(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        expected = receiving.read_list(Path(call.expect), book.scales) if call.expect else ()
        made = receiving.begin(book, call.name, expected)
        yield Answer(
            f"✓ Wareneingang „{made.name}“ begonnen, {len(expected)} Zeilen erwartet.",
            {"delivery": made.id, "name": made.name, "expected": len(expected)},
        )


def _delivery_scan(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        current = _current(book)
        for word in call.codes:
            try:
                quantity, code = quantity_first(word)
                yield _taken_in(receiving.scan(book, current.id, code, quantity))
            except ShopError as problem:  # the goods behind it are taken in all the same
                yield answers.refusal(problem, code=word[:80], status="refused", booked=False)


def _taken_in(done: receiving.Outcome) -> Answer:
    if isinstance(done, Received):
        wanted = "" if done.expected is None else f" von {format_quantity(done.expected)}"
        so_far = f"bisher {format_quantity(done.so_far)}{wanted}"
        text = f"✓ Zugang {format_quantity(done.quantity)} × {done.article.name} · {so_far}"
        data: dict[str, Any] = {"movement": {"device": done.key.device, "n": done.key.n}, "quantity": done.quantity}
        data |= {"so_far": done.so_far, "expected": done.expected, "article": answers.article(done.article)}
        return Answer(text, {"status": "booked", **data})
    if isinstance(done, PackOffered):
        text = f"? {done.shown}: ein Karton {done.article.name}? Mit „delivery pack“ lernen. Noch nicht gebucht."
        return Answer(text, {"status": "pack", "code": done.shown, "article": answers.article(done.article)}, ok=False)
    text = f"? {done.shown} ist noch kein Artikel; {format_quantity(done.quantity)} notiert, nicht gebucht."
    return Answer(text, {"status": "unknown", "code": done.shown, "quantity": done.quantity})


def _delivery_pack(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        article = stocktaking.find(book, call.article)
        yield _taken_in(receiving.learn_pack(book, _current(book).id, call.code, article.id, call.pieces))


def _delivery_undo(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        receiving.undo(book, _current(book).id, MovementKey(1, call.movement))
        yield Answer("✓ Zurückgenommen.", {"movement": call.movement})


def _delivery_status(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        yield from _checked(receiving.check(book, _current(book).id))


def _delivery_book_known(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        for done in receiving.book_known(book, _current(book).id):
            yield _taken_in(done)


def _delivery_finish(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        done = receiving.finish(book, _current(book).id)
        yield from _checked(done)


def _checked(found: Check) -> Iterator[Answer]:
    for line in found.lines:
        wanted = f" von {format_quantity(line.expected)}" if found.listed else ""
        data = {"article": line.article, "name": line.name, "received": line.received}
        data |= {"expected": line.expected, "difference": line.difference} if found.listed else {}
        yield Answer(f"{line.name}: {format_quantity(line.received)}{wanted}", data)
    for code in found.unknown:
        amounts = f"{format_quantity(code.received)} gescannt, {format_quantity(code.expected)} erwartet"
        yield Answer(
            f"{code.shown}: unbekannt, {amounts}",
            {"code": code.shown, "unknown": True, "received": code.received, "expected": code.expected},
        )
    state = "offen" if found.delivery.state == "open" else "abgeschlossen"
    unknown = f", {len(found.unknown)} unbekannte Codes" if found.unknown else ""
    yield Answer(
        f"Wareneingang „{found.delivery.name}“ {state}, {len(found.differences)} Differenzen{unknown}.",
        {
            "delivery": found.delivery.id,
            "state": found.delivery.state,
            "differences": len(found.differences),
            "unknown": len(found.unknown),
        },
    )


def _current(book: Book) -> Delivery:
    """The open delivery that was begun last. Raises NoDelivery."""
    for one in receiving.latest(book, 1):
        if one.state == "open":
            return one
    raise NoDelivery


# -- the rest ---------------------------------------------------------------------------------------------------------


def _export(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        for made in exporting.export(book, Path(call.target)):
            yield Answer(f"✓ {made}", {"file": str(made), "bytes": made.stat().st_size})


def _expiring(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        for line in expiring.expiring(book, call.days):
            when = f"noch {line.days} Tage" if line.days >= 0 else f"seit {-line.days} Tagen vorbei"
            lot = f" · Charge {line.lot}" if line.lot else ""
            yield Answer(
                f"{line.best_before:%d.%m.%Y} ({when}) · {format_quantity(line.quantity)} × {line.article.name}{lot}",
                {
                    "article": line.article.id,
                    "name": line.article.name,
                    "best_before": line.best_before.isoformat(),
                    "days": line.days,
                    "lot": line.lot,
                    "quantity": line.quantity,
                },
            )


def _till_journal(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        if call.file:
            yield from map(_till_day, till_journal.book_file(book, Path(call.file)))
        if call.rebook:
            many = till_journal.rebook(book)
            yield Answer(f"✓ {many} wartende Zeilen gebucht.", {"rebooked": many})
        yield from map(_parked, till_journal.parked(book))


def _till_day(day: DayDone) -> Answer:
    mark = "!" if day.state is DayState.DIFFERS else "✓"
    text = f"{mark} Kasse {day.register}, Abschluss {day.z}: {day.state.words}"
    if day.state is DayState.BOOKED:
        text += f", {day.booked} Artikel, {day.parked} Zeilen warten"
    data = {"register": day.register, "z": day.z, "state": day.state.value, "booked": day.booked, "parked": day.parked}
    return Answer(text, data, ok=day.state is not DayState.DIFFERS)


def _parked(line: Parked) -> Answer:
    code = line.code or line.number
    return Answer(
        f"? {format_quantity(line.quantity)} × {line.title or code} ({code}): {line.why.words}",
        {
            "parked": line.id,
            "code": code,
            "title": line.title,
            "quantity": line.quantity,
            "reason": line.why.value,
        },
    )


def _backups(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    if call.make:
        with opened(home, call.login) as book:
            safekeeping.make(book, home)
    for kept in safekeeping.copies(home):
        yield Answer(
            f"{kept.made:%d.%m.%Y %H:%M} · {_KINDS[kept.kind]} · {kept.size // 1024} KB · {kept.path}",
            {"file": str(kept.path), "made": kept.made.isoformat(), "kind": kept.kind.value, "bytes": kept.size},
        )
