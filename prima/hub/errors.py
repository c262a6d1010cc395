"""What the hub can refuse or fail at, by name."""

from typing import Any

from prima.contract.problems import PROBLEMS, ProblemType


class Refusal(Exception):
    """A request that the treaty does not allow: one of the contract's problems, with members of its own."""

    def __init__(self, code: str, *, detail: str | None = None, retry_after: int | None = None, **members: Any) -> None:
        self.problem: ProblemType = PROBLEMS[code]
        self.detail = detail
        self.retry_after = retry_after
        self.members = members
        super().__init__(code)

    def as_dict(self) -> dict[str, Any]:
        """The members of RFC 9457 and of this problem."""
        found = self.problem
        body: dict[str, Any] = {
            "type": found.type,
            "status": found.status,
            "title": found.title,
            "title_en": found.title_en,
            "hint": found.hint,
            "hint_en": found.hint_en,
        }
        if self.detail:
            body["detail"] = self.detail
        return body | self.members


class HubError(Exception):
    """A failure that the operator reads: what happened, and what to do."""

    title = "Der Hub kann nicht arbeiten."
    hint = "Bitte sehen Sie ins Protokoll."

    def __init__(self, title: str | None = None, hint: str | None = None) -> None:
        self.title = title or self.title
        self.hint = hint or self.hint
        super().__init__(f"{self.title} {self.hint}")


class StoreUnavailable(HubError):
    """The database does not answer, is locked or full; the same request may work in a moment."""

    title = "Die Datenbank antwortet nicht."
    hint = "Prüfen Sie, ob sie läuft, erreichbar ist und Platz auf dem Datenträger hat."


class StoreTooNew(HubError):
    """A newer hub has already moved the database on."""

    title = "Diese Datenbank gehört zu einem neueren Hub."
    hint = "Bitte starten Sie die neuere Fassung von prima-hub."


class StoreUnusable(HubError):
    """The address of the database makes no sense, or there is something else behind it."""

    title = "Diese Datenbank lässt sich nicht öffnen."
    hint = "Erlaubt sind ein Dateipfad, sqlite:///Pfad oder postgresql+psycopg://Benutzer@Rechner/Name."


class UnknownShop(HubError):
    """No shop has this short name."""

    title = "Dieses Geschäft gibt es hier nicht."
    hint = "„prima-hub shop list“ zeigt alle Geschäfte mit ihrem Kurznamen."


class BackupFailed(HubError):
    """A backup could not be written whole."""

    title = "Die Sicherung ist nicht gelungen."
    hint = "Bitte prüfen Sie, ob dort Platz ist."


class NoBackup(HubError):
    """The file is not a backup of a hub."""

    title = "Das ist keine Sicherung eines Hubs."
    hint = "Bitte nennen Sie eine Datei, die „prima-hub backup“ geschrieben hat."


class NotEmpty(HubError):
    """A restore would end what the database holds."""

    title = "In dieser Datenbank sind schon Geschäfte."
    hint = "Bitte sichern Sie sie zuerst; mit --replace tritt die Sicherung an ihre Stelle."


class UnknownDevice(HubError):
    """No till has this identity."""

    title = "Diesen PC gibt es hier nicht."
    hint = "„prima-hub device list“ zeigt die PCs eines Geschäfts."


class Duplicate(Exception):
    """A value that must be unique is taken; whoever asked tries again with another or looks at the first."""


class Unwritable(Exception):
    """The database refuses this content for good."""
