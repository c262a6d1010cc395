"""`prima-hub`: serve the city, add shops, hand out pairing codes, check, back up and restore, answer to persons."""

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NoReturn

from platformdirs import user_data_path

from prima.hub import verbs
from prima.hub.errors import HubError
from prima.hub.settings import Settings
from prima.hub.verbs import Answer, WrongUsage

_LOOPBACK = "127.0.0.1"
_PORT = 8321
Verb = Callable[[argparse.Namespace], Iterable[Answer]]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongUsage(hint=f"{message}. Wie es geht, zeigt: {self.prog} --help")


def main(argv: list[str] | None = None) -> int:
    """The console script: 0 done, 1 refused, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    words = sys.argv[1:] if argv is None else argv
    as_json = "--json" in words
    try:
        call = _parser().parse_args(words)
        command: Verb = call.command
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
    except BrokenPipeError:  # whoever read along has seen enough, as `head` has
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return status


def usual_database() -> str:
    """What `PRIMA_DATABASE` names, or the SQLite file that serves when nothing does."""
    return os.environ.get("PRIMA_DATABASE") or str(user_data_path("prima-hub", appauthor=False) / "hub.sqlite")


def _parser() -> _Parser:
    common = _Parser(add_help=False)
    common.add_argument(
        "--database",
        default=usual_database(),
        help="Pfad, sqlite:///Pfad oder postgresql+psycopg://Benutzer@Rechner/Name; sonst PRIMA_DATABASE",
    )
    common.add_argument("--json", action="store_true", help="ein JSON-Objekt je Ergebnis")
    parser = _Parser(prog="prima-hub", description="Der Hub einer Stadt: Angebote, Reservierungen, Abgleich.")
    top = parser.add_subparsers(required=True, metavar="BEFEHL", parser_class=_Parser)

    def verb(group: "argparse._SubParsersAction[_Parser]", name: str, command: Verb, help_: str) -> _Parser:
        made = group.add_parser(name, parents=[common], help=help_)
        made.set_defaults(command=command)
        return made

    def group(name: str, help_: str) -> "argparse._SubParsersAction[_Parser]":
        return top.add_parser(name, help=help_).add_subparsers(required=True, metavar="BEFEHL", parser_class=_Parser)

    _describe_serve(verb(top, "serve", verbs.serve, "den Hub starten"))
    shop = group("shop", "Geschäfte verwalten")
    verb(shop, "add", verbs.shop_add, "ein Geschäft aufnehmen; druckt den Kopplungscode").add_argument("name")
    code = verb(shop, "code", verbs.shop_code, "ein neuer Kopplungscode für ein Geschäft")
    code.add_argument("slug", help="Kurzname des Geschäfts")
    verb(shop, "list", verbs.shop_list, "alle Geschäfte")
    device = group("device", "PCs der Geschäfte verwalten")
    listing = verb(device, "list", verbs.device_list, "alle PCs eines Geschäfts")
    listing.add_argument("slug", help="Kurzname des Geschäfts")
    revoke = verb(device, "revoke", verbs.device_revoke, "einen PC abmelden, etwa nach einem Diebstahl")
    revoke.add_argument("device", type=verbs.uuid_of, help="Gerätenummer aus „device list“")
    verb(top, "unsent", verbs.unsent, "die Datei eines abgemeldeten PCs prüfen und lesen").add_argument(
        "file", type=Path, metavar="DATEI"
    )
    verb(top, "check", verbs.check, "stimmen die Bücher des Hubs?")
    verb(top, "backup", verbs.backup, "alles in eine Datei sichern, im laufenden Betrieb").add_argument(
        "file", type=Path, metavar="DATEI"
    )
    restore = verb(top, "restore", verbs.restore, "eine Sicherung zurückholen")
    restore.add_argument("file", type=Path, metavar="DATEI")
    restore.add_argument("--replace", action="store_true", help="auch wenn in der Datenbank schon Geschäfte sind")
    person = group("person", "Auskunft, Mitnahme, Löschung (DSGVO Art. 15, 20, 17)")
    for name, command, help_ in (
        ("show", verbs.person_show, "was zu einer Person gespeichert ist"),
        ("export", verbs.person_export, "dasselbe als JSON zum Mitnehmen"),
        ("erase", verbs.person_erase, "Name und Kontakt einer Person vergessen"),
    ):
        verb(person, name, command, help_).add_argument("contact", help="E-Mail oder Telefon, wie sie angegeben wurde")
    return parser


def _describe_serve(serve: _Parser) -> None:
    serve.add_argument("--host", default=_LOOPBACK, help="auf dieser Adresse (sonst nur dieser Rechner)")
    serve.add_argument("--port", type=int, default=_PORT)
    serve.add_argument("--city", default="", help="Name der Stadt")
    serve.add_argument("--public-url", default="", help="Adresse, unter der die Stadt den Hub erreicht")
    serve.add_argument(
        "--legal", type=Path, help="Ordner der Stadt: impressum.md, datenschutz.md, weitere Seiten, places.csv"
    )
    serve.add_argument("--smtp", default="", metavar="HOST:PORT", help="Mailserver; ohne ihn ein Ordner (--outbox)")
    serve.add_argument("--smtp-security", choices=("starttls", "tls", "none"), default="starttls")
    serve.add_argument("--smtp-user", default="", help="Anmeldename; das Kennwort steht in PRIMA_SMTP_PASSWORD")
    serve.add_argument("--mail-from", default="", help="Absender der Nachrichten an Bürger")
    serve.add_argument("--outbox", type=Path, help="Ordner für Nachrichten (.eml), solange es keinen Mailserver gibt")
    serve.add_argument("--updates", type=Path, help="Ordner mit neuen Fassungen von SHB Desktop (shb-desktop.json)")
    serve.add_argument("--workers", type=int, default=1, help="so viele Prozesse (mehr als einer braucht PostgreSQL)")
    serve.add_argument(
        "--lease-hours",
        type=int,
        default=Settings.__dataclass_fields__["lease_hours"].default,
        help="Öffnungsstunden ohne Nachricht vom Geschäft, nach denen weniger zugesagt wird",
    )
    serve.add_argument(
        "--limit", action="append", default=[], metavar="NAME=RATE", help="etwa „reading=600 per minute“"
    )
    serve.add_argument(
        "--behind-proxy", action="store_true", help="der Frontserver auf diesem Rechner nennt die Adressen"
    )


def _say(answer: Answer, as_json: bool) -> None:
    if as_json:
        print(json.dumps(answer.data, ensure_ascii=False), flush=True)
    else:
        print(answer.text, file=sys.stdout if answer.ok else sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
