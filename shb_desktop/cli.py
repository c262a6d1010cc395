"""The same shop without a window: `shb scan`, `import`, `publish`, `sync`, `verify` and the rest."""

import argparse
import io
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from shb_desktop import __version__, answers, cli_offers, cli_stock
from shb_desktop.answers import Answer
from shb_desktop.cli_parser import Parser, WrongUsage, whole_number
from shb_desktop.domain.article import Article, UnknownArticle
from shb_desktop.domain.movement import Reason
from shb_desktop.domain.quantity import quantity_first
from shb_desktop.domain.staff import SHOP
from shb_desktop.errors import ShopError
from shb_desktop.ledger.database import Book, system_clock
from shb_desktop.opening import LogIn, open_book, opened
from shb_desktop.paths import Home, usual_home
from shb_desktop.services import catalogue, counter, findable, handover, publishing, safekeeping, scheduling, telling
from shb_desktop.services.counter import Mode

LONGEST_LINE = 4_096
"""Bytes of one line on standard input; what is longer is refused as one code and skipped to its end."""

LAST = 0
"""The import to take back when nobody names one: the last that still stands."""

Command = Callable[[Home, argparse.Namespace], Iterable[Answer]]


class NoSuchImport(ShopError):
    """There is no import to take back under this number."""

    code = "unknown-import"
    title = "Diesen Import gibt es nicht, oder er ist schon zurückgenommen."
    hint = "Es wurde nichts geändert. „shb import“ ohne Datei zeigt alle Importe mit ihrer Nummer."


def main(argv: list[str] | None = None) -> int:
    """The console script: 0 done, 1 refused, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    words = sys.argv[1:] if argv is None else argv
    as_json = "--json" in words
    try:
        call = _parser().parse_args(words, argparse.Namespace(home=None, json=False, staff=None, pin_stdin=False))
        call.login = _login(call)
    except WrongUsage as problem:
        _say(answers.refusal(problem), as_json)
        return 2
    try:
        return _run(call)
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        return 130


def _run(call: argparse.Namespace) -> int:
    status = 0
    try:
        home = (Home(Path(call.home)) if call.home else usual_home()).made()
        command: Command = call.command
        for answer in command(home, call):
            _say(answer, call.json)
            status = status if answer.ok else 1
    except ShopError as problem:
        _say(answers.refusal(problem), call.json)
        return 2 if isinstance(problem, WrongUsage) else 1
    return status


def _login(call: argparse.Namespace) -> LogIn | None:
    """A name and, as the first line of standard input, the PIN: in the arguments every process list would show it."""
    if call.staff is None and not call.pin_stdin:
        return None
    if call.staff is None or not call.pin_stdin:
        raise WrongUsage(hint="--staff NAME und --pin-stdin gehören zusammen.")
    return LogIn(call.staff, sys.stdin.buffer.readline(LONGEST_LINE).decode("utf-8", errors="replace").strip())


def _say(answer: Answer, as_json: bool) -> None:
    if as_json:
        print(json.dumps(answer.data, ensure_ascii=False), flush=True)
    else:
        print(answer.text, file=sys.stdout if answer.ok else sys.stderr, flush=True)


# -- the commands -----------------------------------------------------------------------------------------------------


def _scan(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        for code in _lines_of_stdin() if call.codes == ["-"] else call.codes:
            yield _scan_one(book, code, Mode(call.mode), call)


def _scan_one(book: Book, code: str, mode: Mode, call: argparse.Namespace) -> Answer:
    echoed = code if len(code) <= 80 else code[:80] + "…"
    try:
        quantity, raw = quantity_first(code)
        reason = Reason[call.reason.replace("-", "_").upper()] if call.reason else None
        mode = counter.BY_HAND[reason] if reason else mode
        done = counter.scan(book, raw, mode, quantity, call.yes, call.age_checked, reason)
        return answers.outcome(echoed, done)
    except ShopError as problem:
        return answers.refusal(problem, code=echoed, status="refused", booked=False)


def _lines_of_stdin() -> Iterator[str]:
    stream = sys.stdin.buffer
    while line := stream.readline(LONGEST_LINE):
        whole = line
        while not whole.endswith(b"\n") and (whole := stream.readline(LONGEST_LINE)):
            pass
        text = line.decode("utf-8", errors="replace").rstrip("\r\n")
        if text:
            yield text


def _import(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    from shb_desktop.services.importing import booking, plan

    if call.undo is not None if call.file else call.dry_run or call.stock:
        raise WrongUsage(hint="Gebraucht wird entweder eine DATEI oder --undo. Wie es geht, zeigt: shb import --help")
    if call.file:
        looked = plan.look(Path(call.file))
        with opened(home, call.login) as book:
            bring = booking.rehearse if call.dry_run else booking.run
            seen = booking.with_kept_profile(book, looked)
            yield from answers.imported(bring(book, seen, set_stock=call.stock or None))
        return
    with opened(home, call.login) as book:
        if call.undo is None:
            yield from map(answers.import_run, booking.runs(book))
            return
        standing = [run.id for run in booking.runs(book, 1_000_000) if run.undone_at is None]
        if not standing or call.undo not in (LAST, *standing):
            raise NoSuchImport
        number = call.undo or standing[0]
        yield answers.import_undone(number, booking.undo(book, number))


def _articles(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        if call.term:
            found = catalogue.search_articles(book, " ".join(call.term), limit=500)
            yield from map(answers.row, found)
            with suppress(findable.WordsWaiting):  # it found all of them, and somebody else goes on
                findable.make_findable(book)
            return
        for offset in range(0, catalogue.count(book), 1_000):
            yield from map(answers.row, catalogue.page(book, offset=offset, limit=1_000))


def _stock(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        if call.code:
            found = _article(book, call.code)
            yield Answer(answers.article_line(found), answers.article(found))
            return
    yield from _articles(home, argparse.Namespace(term=[], login=call.login))


def _offers(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        for line in publishing.list_offers(book):
            said = answers.offer_line(line.offer) + (f" · {line.reduced.words}" if line.reduced else "")
            yield Answer(
                said,
                answers.offer(line.offer)
                | {"article": answers.article(line.article), "reduced": answers.reduced(line.reduced)},
            )


def _reservations(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        for found in handover.reservations(book):
            yield Answer(answers.reservation_line(found), answers.reservation(found))


def _ready(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        done = handover.ready(book, handover.find(book, call.code).id)
        yield Answer(answers.reservation_line(done), answers.reservation(done))


def _handover(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        done = handover.hand_over(book, handover.find(book, call.code).id, call.code)
        yield Answer(answers.reservation_line(done), answers.reservation(done))


def _verify(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        yield answers.verdict(safekeeping.verify(book))


def _backup(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    target = Path(call.file)
    with opened(home, call.login) as book:
        safekeeping.copy_to(book, target)
    yield Answer(f"✓ Gesichert nach {target}.", {"backup": str(target), "bytes": target.stat().st_size})


def _restore(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    by = SHOP
    if not safekeeping.look(home):
        # A damaged book can ask nobody; whoever may log in to the copy's is in the copy.
        with opened(home, call.login) as book:
            by = book.actor
    done = safekeeping.restore(home, Path(call.file), system_clock, lambda: open_book(home), by)
    aside, verdict = done.former, done.verdict
    where = f" Das frühere Buch liegt unter {aside}." if aside else ""
    lost = f" Bilder, die fehlen: {done.pictures_missing}." if done.pictures_missing else ""
    yield Answer(
        f"✓ Wiederhergestellt: {verdict.movements} Buchungen.{lost}{where}",
        {
            "restored": call.file,
            "movements": verdict.movements,
            "pictures_missing": done.pictures_missing,
            "former": str(aside) if aside else None,
        },
    )
    if not verdict.whole:
        yield answers.verdict(verdict)


def _pair(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    from shb_desktop.sync import pairing

    with opened(home, call.login) as book:
        link = pairing.pair(book, home, call.hub, call.code)
        yield Answer(
            f"✓ Gekoppelt mit {link.city} als „{link.shop_name}“.",
            {"hub": link.hub, "device": link.device, "shop": link.shop_name, "city": link.city},
        )


def _sync(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    from shb_desktop.sync import once

    with opened(home, call.login) as book:
        scheduling.end_what_is_over(book)
        done = once.run_once(book, home)
        yield Answer(
            f"✓ Abgeglichen: {done.pushed} gesendet, {done.refused} abgelehnt, {done.pulled} empfangen, "
            f"{done.waiting} warten.",
            {"pushed": done.pushed, "refused": done.refused, "pulled": done.pulled, "waiting": done.waiting},
            ok=True,
        )


def _unsent(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    from shb_desktop.sync.credentials import Credentials
    from shb_desktop.sync.unsent import export_unsent

    with opened(home, call.login) as book:
        done = export_unsent(book, Credentials(home), Path(call.file))
        yield Answer(
            f"✓ Unterschrieben gesichert: {done.target} (ungesendete Meldungen: {done.count})",
            {"file": str(done.target), "count": done.count},
        )


def _outbox(home: Home, call: argparse.Namespace) -> Iterator[Answer]:
    with opened(home, call.login) as book:
        for message in telling.refused(book) if call.refused else reversed(telling.told(book, telling.SHOWN)):
            yield answers.message(message)


def _article(book: Book, code: str) -> Article:
    found = catalogue.find(book, code)
    if found is None:
        raise UnknownArticle(code[:40])
    return found


def _parser() -> argparse.ArgumentParser:
    everywhere = Parser(add_help=False)
    everywhere.add_argument(
        "--home", metavar="DIR", default=argparse.SUPPRESS, help="Ordner mit den Daten des Geschäfts"
    )
    everywhere.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="ein JSON-Dokument je Ergebnis"
    )
    everywhere.add_argument("--staff", metavar="NAME", default=argparse.SUPPRESS, help="wer arbeitet; mit --pin-stdin")
    everywhere.add_argument(
        "--pin-stdin", action="store_true", default=argparse.SUPPRESS, help="die PIN als erste Zeile der Eingabe lesen"
    )
    parser = Parser(prog="shb", description="Das Warenbuch des Geschäfts ohne Fenster.", parents=[everywhere])
    parser.add_argument("--version", action="version", version=f"shb {__version__}", help="die Fassung zeigen")
    commands = parser.add_subparsers(required=True, metavar="BEFEHL")

    def add(name: str, command: Command, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text, parents=[everywhere])
        made.set_defaults(command=command)
        return made

    scan = add("scan", _scan, "Codes buchen, wie sie der Scanner liest")
    scan.add_argument("--mode", choices=[mode.value for mode in Mode], default="out", help="Abgang, Zugang, Auskunft")
    reasons = [reason.name.lower().replace("_", "-") for reason in counter.BY_HAND]
    scan.add_argument("--reason", choices=reasons, help="Bruch/Verderb, Eigenverbrauch, Rückgabe; statt --mode")
    scan.add_argument("--yes", action="store_true", help="auch buchen, was online zugesagt ist")
    scan.add_argument("--age-checked", action="store_true", help="das Alter wurde geprüft (JuSchG)")
    scan.add_argument(
        "codes", nargs="+", metavar="CODE", help="Codes, mit Menge davor als 12*CODE; - liest je Zeile einen"
    )
    bring = add("import", _import, "Artikel aus einer Datei übernehmen, oder einen Import zurücknehmen")
    bring.add_argument("file", metavar="DATEI", nargs="?", help="ohne: die bisherigen Importe zeigen")
    bring.add_argument(
        "--undo", type=whole_number(1, 999_999_999), nargs="?", const=LAST, metavar="NUMMER",
        help="einen ganzen Import zurücknehmen; ohne NUMMER den letzten",
    )  # fmt: skip
    bring.add_argument("--dry-run", action="store_true", help="nur zeigen, was geschähe")
    bring.add_argument("--stock", action="store_true", help="auch den Bestand bekannter Artikel aus der Datei setzen")
    add("articles", _articles, "Artikel suchen oder auflisten").add_argument("term", nargs="*", metavar="WORT")
    add("stock", _stock, "Bestand zeigen").add_argument("code", nargs="?", metavar="CODE")
    add("offers", _offers, "Angebote auflisten")
    pair = add("pair", _pair, "diesen PC mit PRIMA koppeln")
    pair.add_argument("--hub", required=True, metavar="URL")
    pair.add_argument("--code", required=True, metavar="CODE")
    add("sync", _sync, "einmal mit PRIMA abgleichen")
    outbox = add("outbox", _outbox, "zeigen, was die Stadt erfahren hat oder noch erfährt")
    outbox.add_argument("--refused", action="store_true", help="nur, was die Stadt abgelehnt hat und niemand verworfen")
    unsent = add("unsent", _unsent, "ungesendete Meldungen unterschrieben sichern, nachdem der Zugang entzogen wurde")
    unsent.add_argument("file", metavar="DATEI")
    add("reservations", _reservations, "Reservierungen auflisten")
    add("ready", _ready, "eine Reservierung als abholbereit melden").add_argument("code", metavar="CODE")
    add("handover", _handover, "gegen den Abholcode übergeben").add_argument("code", metavar="CODE")
    add("verify", _verify, "das Buch prüfen")
    add("backup", _backup, "das Buch sichern").add_argument("file", metavar="DATEI")
    add("restore", _restore, "das Buch aus einer Sicherung wiederherstellen").add_argument("file", metavar="DATEI")
    cli_offers.add_verbs(add)
    cli_stock.add_verbs(add, everywhere)
    return parser


if __name__ == "__main__":
    sys.exit(main())
