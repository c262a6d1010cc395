"""What an operator may ask of the hub: each verb of `prima-hub` as a function that answers line by line."""

import argparse
import dataclasses
import json
import os
import re
import socket
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from prima.hub import log
from prima.hub.errors import HubError
from prima.hub.services import catalogue, checking, no_shows, pairing, persons, safekeeping
from prima.hub.services import unsent as unsent_files
from prima.hub.services.office import Office
from prima.hub.services.throttle import understood
from prima.hub.settings import Limits, Mail, Settings
from prima.hub.storage.database import is_postgresql, missing, system_clock

MAX_WORKERS = 64


class WrongUsage(HubError):
    """The words of the call do not fit."""

    title = "Dieser Aufruf passt nicht."


class PortTaken(HubError):
    """The address to listen on is not to be had."""

    title = "Dieser Anschluss ist nicht frei."


class NoDatabase(HubError):
    """The database that is asked about does not exist."""

    title = "Diese Datenbank gibt es nicht."


class NoName(HubError):
    """A shop without a name, or with more than anybody reads."""

    title = "Ein Geschäft braucht einen Namen von höchstens 200 Zeichen."
    hint = "Zum Beispiel: prima-hub shop add „Laden am Markt“"


@dataclass(frozen=True, slots=True)
class Answer:
    """One line for people, the same as data for programs, and whether all is well."""

    text: str
    data: dict[str, Any]
    ok: bool = True


def serve(call: argparse.Namespace) -> Iterator[Answer]:
    """Serve until a signal ends it; says the address first."""
    from prima.hub.serving import serve_in_processes, server

    if not 0 <= call.port <= 65_535:
        raise WrongUsage(hint="Der Anschluss (--port) liegt zwischen 0 und 65535.")
    if not 1 <= call.workers <= MAX_WORKERS:
        raise WrongUsage(hint=f"Die Zahl der Prozesse (--workers) liegt zwischen 1 und {MAX_WORKERS}.")
    if call.workers > 1 and not is_postgresql(call.database):
        raise WrongUsage(hint="Mehrere Prozesse (--workers) brauchen PostgreSQL; SQLite bedient einer.")
    if call.public_url and not re.fullmatch(r"https?://[^\s/?#]+/?", call.public_url):
        raise WrongUsage(hint="Die Adresse (--public-url) beginnt mit https:// und hat keinen Pfad.")
    if call.lease_hours < 1:
        raise WrongUsage(hint="Die Stunden ohne Nachricht (--lease-hours) sind mindestens eine.")
    for name in ("legal", "updates"):
        if (folder := getattr(call, name)) and not folder.is_dir():
            raise WrongUsage(hint=f"Den Ordner {folder} (--{name}) gibt es nicht.")
    log.configure()
    settings = Settings(
        database=call.database,
        city=call.city,
        public_url=call.public_url.rstrip("/"),
        legal=call.legal,
        updates=call.updates,
        # Not a word of the command line: everybody on the computer could read it there.
        metrics_token=os.environ.get("PRIMA_METRICS_TOKEN", ""),
        lease_hours=call.lease_hours,
        limits=_limits(call.limit),
    )
    settings = dataclasses.replace(settings, mail=_mail(call))
    try:
        listener = socket.create_server((call.host, call.port), backlog=1024)
    except OSError as problem:
        raise PortTaken(
            hint=f"{call.host}:{call.port} – {problem.strerror}. Bitte wählen Sie einen anderen."
        ) from problem
    with listener:
        port = listener.getsockname()[1]
        settings = dataclasses.replace(settings, own_url=f"http://{call.host}:{port}")
        url = settings.home
        running = Answer(f"PRIMA läuft: {url}", {"url": url, "port": port, "database": call.database})
        if call.workers > 1:
            yield running
            serve_in_processes(settings, listener, call.workers, behind_proxy=call.behind_proxy)
        else:
            alone = server(settings, behind_proxy=call.behind_proxy)
            yield running
            alone.run([listener])


def shop_add(call: argparse.Namespace) -> Iterator[Answer]:
    """Enter a shop and print its first pairing code."""
    if not call.name.strip() or len(call.name.strip()) > 200:
        raise NoName
    with _office(call) as office:
        shop = pairing.add_shop(office, call.name)
        yield _code_answer(shop.slug, shop.name, pairing.new_code(office, shop.slug))


def shop_code(call: argparse.Namespace) -> Iterator[Answer]:
    """A pairing code for a further till."""
    with _present_office(call) as office:
        yield _code_answer(call.slug, call.slug, pairing.new_code(office, call.slug))


def shop_list(call: argparse.Namespace) -> Iterator[Answer]:
    """All shops."""
    with _present_office(call) as office:
        for shop in catalogue.all_shops(office):
            yield Answer(f"{shop.slug}  {shop.name}", {"slug": shop.slug, "name": shop.name, "id": str(shop.id)})


def device_list(call: argparse.Namespace) -> Iterator[Answer]:
    """The tills of a shop."""
    states = {"active": "gekoppelt", "revoked": "abgemeldet", "quarantined": "gesperrt (meldet sich doppelt)"}
    with _present_office(call) as office:
        for device in pairing.devices(office, call.slug):
            former = str(device.renewed_from) if device.renewed_from else None
            data = {"id": str(device.id), "name": device.name, "state": device.state, "seen_at": device.seen_at}
            data["renewed_from"] = former
            heard = f"zuletzt gehört {datetime.fromtimestamp(device.seen_at / 1000).astimezone():%d.%m.%Y %H:%M}"
            origin = f"  hervorgegangen aus {former}" if former else ""
            yield Answer(f"{device.id}  {states[device.state]}  {device.name}  {heard}{origin}", data)


def device_revoke(call: argparse.Namespace) -> Iterator[Answer]:
    """Sign a till off for good, and all that was renewed from it."""
    with _present_office(call) as office:
        also = [one for one in pairing.revoke_by_operator(office, call.device) if one != call.device]
        yield Answer("Der PC ist abgemeldet.", {"id": str(call.device), "state": "revoked"})
        for one in also:
            text = f"Mit ihm abgemeldet, weil aus ihm hervorgegangen: {one}"
            yield Answer(text, {"id": str(one), "state": "revoked"})


def check(call: argparse.Namespace) -> Iterator[Answer]:
    """Are the books in order?"""
    with _present_office(call) as office:
        found = checking.check(office)
    for sentence in found:
        yield Answer(sentence, {"ok": False, "broken": sentence}, ok=False)
    if not found:
        yield Answer("Die Bücher des Hubs stimmen.", {"ok": True})


def unsent(call: argparse.Namespace) -> Iterator[Answer]:
    """Prove the file of a till that was signed off, and say what it had left to tell."""
    try:
        content = call.file.read_bytes() if call.file.stat().st_size <= unsent_files.MAX_BYTES else b""
    except OSError as problem:
        raise WrongUsage(hint=f"{call.file}: {problem.strerror}") from problem
    with _present_office(call) as office:
        found = unsent_files.read(office, content)
    yield Answer(
        f"Echt: von „{found.device}“, {found.shop} (Meldungen: {len(found.told.ops)}).",
        {
            "device": str(found.told.device),
            "shop": found.shop,
            "made_at": found.told.made_at,
            "count": len(found.known),
        },
    )
    for op, known in zip(found.told.ops, found.known, strict=True):
        text = json.dumps(op, ensure_ascii=False)
        yield Answer(f"{'hier bekannt' if known else 'fehlt hier'}  {text}", {"known": known, "op": op})


def backup(call: argparse.Namespace) -> Iterator[Answer]:
    """Copy everything to a file while the hub works."""
    with _present_office(call) as office:
        rows = safekeeping.save(office, call.file)
    yield Answer(
        f"Gesichert: {call.file} ({rows['shop']} Geschäfte, {rows['offer']} Angebote, "
        f"{rows['reservation']} Reservierungen)",
        {"file": str(call.file), "rows": rows},
    )


def restore(call: argparse.Namespace) -> Iterator[Answer]:
    """Put a backup in the place of what is there."""
    with _office(call) as office:
        epoch = safekeeping.restore(office, call.file, over=call.replace)
    yield Answer(
        "Wiederhergestellt. Die Kassen-PCs gleichen sich von selbst neu ab. Melden Sie PCs, die Sie nach dieser "
        "Sicherung abgemeldet haben, bitte noch einmal ab.",
        {"file": str(call.file), "epoch": str(epoch)},
    )


def person_show(call: argparse.Namespace) -> Iterator[Answer]:
    """What the hub knows about a person, for people (GDPR Art. 15)."""
    with _present_office(call) as office:
        found = persons.known(office, call.contact)
        waited = no_shows.of_contact(office, call.contact)
    for one in found:
        wares = ", ".join(f"{line['quantity']} × {line['title']}" for line in one["lines"])
        name = one["display_name"] or "ohne Namen"
        yield Answer(f"{one['shop']}: {wares} · {name} · {one['contact']} · Stand: {one['state']}", one)
    if waited:
        told = f"{waited / 1000:.1f}".replace(".", ",")
        yield Answer(f"Nicht abgeholt (verblassende Zahl, ohne Folgen): {told}", {"no_shows_thousandths": waited})
    if not found:
        yield Answer("Zu dieser Angabe ist nichts gespeichert.", {"found": 0})


def person_export(call: argparse.Namespace) -> Iterator[Answer]:
    """The same to take along, as one JSON document (GDPR Art. 20)."""
    with _present_office(call) as office:
        found: dict[str, Any] = {"contact": call.contact.strip(), "reservations": persons.known(office, call.contact)}
        found["no_shows_thousandths"] = no_shows.of_contact(office, call.contact)
    yield Answer(json.dumps(found, ensure_ascii=False, indent=2), found)


def person_erase(call: argparse.Namespace) -> Iterator[Answer]:
    """Forget a person (GDPR Art. 17)."""
    with _present_office(call) as office:
        count = persons.erase(office, call.contact)
    yield Answer(f"Vergessen: Name und Kontakt von {count} Reservierungen.", {"erased": count})


@contextmanager
def _office(call: argparse.Namespace) -> Iterator[Office]:
    with closing(Office.open(Settings(database=call.database), system_clock)) as office:
        yield office


@contextmanager
def _present_office(call: argparse.Namespace) -> Iterator[Office]:
    """The same where nothing is to be made: who asks after a hub that is not there shall hear so."""
    if file := missing(call.database):
        raise NoDatabase(hint=f"Gesucht wurde: {file}. Bitte prüfen Sie --database oder PRIMA_DATABASE.")
    with _office(call) as office:
        yield office


def _mail(call: argparse.Namespace) -> Mail:
    """How letters go out, as told; the password never stands in a call that others may list."""
    host, _, port = call.smtp.rpartition(":")
    if call.smtp and not (host and port.isdecimal() and 0 < int(port) <= 65_535):
        raise WrongUsage(hint="Der Mailserver (--smtp) wird als RECHNER:ANSCHLUSS angegeben, etwa mail.example.org:587")
    if call.smtp and not call.mail_from:
        raise WrongUsage(hint="Zum Mailserver gehört ein Absender (--mail-from), etwa prima@example.org.")
    return Mail(
        server=call.smtp,
        sender=call.mail_from,
        security=call.smtp_security,
        user=call.smtp_user,
        password=os.environ.get("PRIMA_SMTP_PASSWORD", ""),
        folder=call.outbox,
    )


def _limits(words: Iterable[str]) -> Limits:
    """Limits as told by `NAME=RATE`, such as `reserving=60 per minute`."""
    told = {}
    for word in words:
        name, _, rate = word.partition("=")
        if name not in Limits.__dataclass_fields__ or not understood(rate):
            names = ", ".join(Limits.__dataclass_fields__)
            raise WrongUsage(
                hint=f"--limit „{word}“: erwartet wird NAME=Rate, etwa „reading=600 per minute“ ({names})."
            )
        told[name] = rate
    return dataclasses.replace(Limits(), **told)


def uuid_of(text: str) -> UUID:
    """A device's identity as typed. Raises WrongUsage."""
    try:
        return UUID(text)
    except ValueError:
        raise WrongUsage(hint=f"„{text}“ ist keine Gerätenummer; „prima-hub device list“ zeigt sie.") from None


def _code_answer(slug: str, name: str, code: str) -> Answer:
    minutes = pairing.CODE_VALID_MS // 60_000
    shown = f"{code[:4]} {code[4:]}"
    return Answer(
        f"{name}: Kopplungscode {shown} (gilt {minutes} Minuten, einmal)",
        {"slug": slug, "name": name, "code": code, "valid_minutes": minutes},
    )
