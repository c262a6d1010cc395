"""`prima-hub`: serve the city, add shops, hand out pairing codes, check the books."""

import argparse
import io
import json
import logging
import socket
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from platformdirs import user_data_path

from prima.hub.errors import HubError
from prima.hub.services import catalogue, checking, pairing
from prima.hub.services.office import Office
from prima.hub.settings import Settings
from prima.hub.storage.database import system_clock

_LOOPBACK = "127.0.0.1"
_PORT = 8321


class WrongUsage(HubError):
    """The words of the call do not fit."""

    title = "Dieser Aufruf passt nicht."


class PortTaken(HubError):
    """The address to listen on is not to be had."""

    title = "Dieser Anschluss ist nicht frei."


class NoName(HubError):
    """A shop without a name."""

    title = "Ein Geschäft braucht einen Namen."
    hint = "Zum Beispiel: prima-hub shop add „Laden am Markt“"


@dataclass(frozen=True, slots=True)
class Answer:
    """One line for people, the same as data for programs, and whether all is well."""

    text: str
    data: dict[str, Any]
    ok: bool = True


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongUsage(hint=f"{message}. {self.format_usage().strip()}")


def main(argv: list[str] | None = None) -> int:
    """The console script: 0 done, 1 refused, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    words = sys.argv[1:] if argv is None else argv
    as_json = "--json" in words
    try:
        call = _parser().parse_args(words)
        command: Callable[[argparse.Namespace], Iterable[Answer]] = call.command
        status = 0
        for answer in command(call):
            _say(answer, as_json)
            status = status if answer.ok else 1
    except HubError as problem:
        data = {"type": f"urn:prima:hub:{type(problem).__name__}", "title": problem.title, "detail": problem.hint}
        _say(Answer(f"{problem.title} {problem.hint}", data, ok=False), as_json)
        return 2 if isinstance(problem, WrongUsage) else 1
    except KeyboardInterrupt:
        return 130
    return status


def usual_database() -> str:
    """The SQLite file that serves when nothing else is named."""
    return str(user_data_path("prima-hub", appauthor=False) / "hub.sqlite")


def _parser() -> _Parser:
    common = _Parser(add_help=False)
    common.add_argument(
        "--database",
        default=usual_database(),
        help="Pfad, sqlite:///Pfad oder postgresql+psycopg://Benutzer@Rechner/Name",
    )
    common.add_argument("--json", action="store_true", help="ein JSON-Objekt je Ergebnis")
    parser = _Parser(prog="prima-hub", description="Der Hub einer Stadt: Angebote, Reservierungen, Abgleich.")
    verbs = parser.add_subparsers(required=True, metavar="BEFEHL", parser_class=_Parser)

    serve = verbs.add_parser("serve", parents=[common], help="den Hub starten")
    serve.add_argument("--host", default=_LOOPBACK, help="auf dieser Adresse (sonst nur dieser Rechner)")
    serve.add_argument("--port", type=int, default=_PORT)
    serve.add_argument("--city", default="", help="Name der Stadt")
    serve.add_argument("--public-url", default="", help="Adresse, unter der die Stadt den Hub erreicht")
    serve.add_argument("--legal", type=Path, help="Ordner mit impressum.txt und datenschutz.txt")
    serve.add_argument(
        "--behind-proxy", action="store_true", help="der Frontserver auf diesem Rechner nennt die Adressen"
    )
    serve.set_defaults(command=_serve)

    shop = verbs.add_parser("shop", help="Geschäfte verwalten").add_subparsers(
        required=True, metavar="BEFEHL", parser_class=_Parser
    )
    add = shop.add_parser("add", parents=[common], help="ein Geschäft aufnehmen; druckt den Kopplungscode")
    add.add_argument("name")
    add.set_defaults(command=_shop_add)
    code = shop.add_parser("code", parents=[common], help="ein neuer Kopplungscode für ein Geschäft")
    code.add_argument("slug", help="Kurzname des Geschäfts")
    code.set_defaults(command=_shop_code)
    listing = shop.add_parser("list", parents=[common], help="alle Geschäfte")
    listing.set_defaults(command=_shop_list)

    check = verbs.add_parser("check", parents=[common], help="stimmen die Bücher des Hubs?")
    check.set_defaults(command=_check)
    return parser


def _serve(call: argparse.Namespace) -> Iterable[Answer]:
    import uvicorn

    from prima.hub.app import create_app
    from prima.hub.serving import HubServer

    if not 0 <= call.port <= 65_535:
        raise WrongUsage(hint="Der Anschluss (--port) liegt zwischen 0 und 65535.")
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s: %(message)s")
    settings = Settings(
        database=call.database, city=call.city, public_url=call.public_url.rstrip("/"), legal=call.legal
    )
    try:
        listener = socket.create_server((call.host, call.port), backlog=1024)
    except OSError as problem:
        raise PortTaken(
            hint=f"{call.host}:{call.port} – {problem.strerror}. Bitte wählen Sie einen anderen."
        ) from problem
    with listener:
        app = create_app(settings)
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=call.behind_proxy,
            timeout_graceful_shutdown=10,
        )
        port = listener.getsockname()[1]
        url = settings.public_url or f"http://{call.host}:{port}"
        yield Answer(f"PRIMA läuft: {url}", {"url": url, "port": port, "database": call.database})
        HubServer(config, app.state.office).run([listener])


def _shop_add(call: argparse.Namespace) -> Iterable[Answer]:
    if not call.name.strip() or len(call.name.strip()) > 200:
        raise NoName
    office = _office(call)
    try:
        shop = pairing.add_shop(office, call.name)
        yield _code_answer(shop.slug, shop.name, pairing.new_code(office, shop.slug))
    finally:
        office.close()


def _shop_code(call: argparse.Namespace) -> Iterable[Answer]:
    office = _office(call)
    try:
        code = pairing.new_code(office, call.slug)
        yield _code_answer(call.slug, call.slug, code)
    finally:
        office.close()


def _shop_list(call: argparse.Namespace) -> Iterable[Answer]:
    office = _office(call)
    try:
        for shop in catalogue.all_shops(office):
            yield Answer(f"{shop.slug}  {shop.name}", {"slug": shop.slug, "name": shop.name, "id": str(shop.id)})
    finally:
        office.close()


def _check(call: argparse.Namespace) -> Iterable[Answer]:
    office = _office(call)
    try:
        found = checking.check(office)
    finally:
        office.close()
    for sentence in found:
        yield Answer(sentence, {"ok": False, "broken": sentence}, ok=False)
    if not found:
        yield Answer("Die Bücher des Hubs stimmen.", {"ok": True})


def _office(call: argparse.Namespace) -> Office:
    return Office.open(Settings(database=call.database), system_clock)


def _code_answer(slug: str, name: str, code: str) -> Answer:
    minutes = pairing.CODE_VALID_MS // 60_000
    shown = f"{code[:4]} {code[4:]}"
    return Answer(
        f"{name}: Kopplungscode {shown} (gilt {minutes} Minuten, einmal)",
        {"slug": slug, "name": name, "code": code, "valid_minutes": minutes},
    )


def _say(answer: Answer, as_json: bool) -> None:
    if as_json:
        print(json.dumps(answer.data, ensure_ascii=False), flush=True)
    else:
        print(answer.text, file=sys.stdout if answer.ok else sys.stderr, flush=True)
