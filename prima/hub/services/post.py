"""Who carries letters: a mail server by SMTP, or, until there is one, a folder that the operator can look into."""

import logging
import os
import smtplib
import ssl
from collections.abc import Sequence
from email.message import EmailMessage
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from prima.hub.settings import Mail, Settings

_SECONDS = 20
_log = logging.getLogger(__name__)


class Outcome(StrEnum):
    """What became of a letter."""

    DONE = "done"
    LATER = "later"
    NEVER = "never"


class Post(Protocol):
    """Carries letters. An outcome for each, in their order; never raises."""

    def carry(self, letters: Sequence[EmailMessage]) -> list[Outcome]: ...


class Smtp:
    """A mail server (RFC 5321); TLS is always verified where it is spoken (RFC 8314)."""

    def __init__(self, mail: Mail) -> None:
        self._mail = mail

    def carry(self, letters: Sequence[EmailMessage]) -> list[Outcome]:
        """All letters over one connection."""
        outcomes: list[Outcome] = []
        try:
            with self._connected() as server:
                outcomes.extend(self._carried(server, letter) for letter in letters)
        except (OSError, smtplib.SMTPException) as problem:
            _log.warning("The mail server does not take letters (%s); they wait.", type(problem).__name__)
        return outcomes + [Outcome.LATER] * (len(letters) - len(outcomes))

    def _connected(self) -> smtplib.SMTP:
        mail = self._mail
        host, _, port = mail.server.rpartition(":")
        trusted = ssl.create_default_context(cafile=str(mail.authority) if mail.authority else None)
        if mail.security == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(host, int(port), timeout=_SECONDS, context=trusted)
        else:
            server = smtplib.SMTP(host, int(port), timeout=_SECONDS)
            if mail.security == "starttls":
                server.starttls(context=trusted)
        if mail.user:
            server.login(mail.user, mail.password)
        return server

    @staticmethod
    def _carried(server: smtplib.SMTP, letter: EmailMessage) -> Outcome:
        try:
            server.send_message(letter)
        except smtplib.SMTPRecipientsRefused as refused:
            code = next((code for code, _ in refused.recipients.values()), 550)
            return Outcome.LATER if 400 <= code < 500 else Outcome.NEVER
        except smtplib.SMTPResponseException as problem:
            return Outcome.LATER if 400 <= problem.smtp_code < 500 else Outcome.NEVER
        return Outcome.DONE


class Outbox:
    """A folder of .eml files, for a hub without a mail server: nothing leaves this computer."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def carry(self, letters: Sequence[EmailMessage]) -> list[Outcome]:
        """A file for each letter; it stands under its name only once it is whole."""
        outcomes = []
        for letter in letters:
            name = str(letter["Message-ID"]).strip("<>").partition("@")[0]
            try:
                self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                part = self._folder / f"{name}.part"
                with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                    file.write(bytes(letter))
                part.replace(self._folder / f"{name}.eml")
                outcomes.append(Outcome.DONE)
            except OSError:
                _log.warning("The outbox cannot be written to; letters wait.")
                outcomes.append(Outcome.LATER)
        return outcomes


def post_of(settings: Settings, beside: Path | None) -> Post | None:
    """As the settings say; without any a folder beside the hub's own file. None where there is neither."""
    if settings.mail.server:
        return Smtp(settings.mail)
    folder = settings.mail.folder or (beside.parent / "outbox" if beside is not None else None)
    return Outbox(folder) if folder is not None else None
