"""What can be wrong with the book itself, told from SQLite's own error codes."""

from pathlib import Path

from shb_desktop.errors import ShopError


class BookBusy(ShopError):
    """Another program holds the book's one pen for longer than anyone wants to wait."""

    code = "book-busy"
    title = "Ein anderes Programm schreibt gerade in das Buch."
    hint = "Es wurde nichts gebucht. Versuchen Sie es noch einmal; hält es an, schließen Sie das andere Programm."


class DiskFull(ShopError):
    """There is no room left to write."""

    code = "disk-full"
    title = "Der Datenträger ist voll."
    hint = "Es wurde nichts gebucht, alles Frühere ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal."


class BookReadOnly(ShopError):
    """The file or its folder cannot be written to."""

    code = "book-read-only"
    title = "Das Buch ist schreibgeschützt."
    hint = "Es lässt sich ansehen, aber nichts buchen. Prüfen Sie die Rechte des Ordners und den Datenträger."


class BookUnreachable(ShopError):
    """The file cannot be opened."""

    code = "book-unreachable"
    title = "Das Buch lässt sich nicht öffnen."
    hint = "Es wurde nichts gebucht. Prüfen Sie, ob der Ordner noch da ist und Sie ihn lesen und beschreiben dürfen."


class DiskFault(ShopError):
    """The operating system could not read or write."""

    code = "disk-fault"
    title = "Der Datenträger meldet einen Fehler."
    hint = "Es wurde nichts gebucht. Sichern Sie das Buch anderswohin und lassen Sie ihn prüfen."


class BookDamaged(ShopError):
    """What lies there is no whole book."""

    code = "book-damaged"
    title = "Das Buch ist beschädigt."
    hint = "Es wurde nichts verändert. Spielen Sie eine Sicherung ein (shb restore oder Einstellungen, Sicherungen)."


class BookTooNew(ShopError):
    """The book was written by a newer program."""

    code = "book-too-new"
    title = "Dieses Buch stammt von einer neueren Fassung des Programms."
    hint = "Damit nichts verloren geht, wird es nicht geöffnet. Bitte aktualisieren Sie SHB Desktop auf diesem PC."


class SqliteTooOld(ShopError):
    """Versions 3.7.0 to 3.51.2 can corrupt a book that two connections write to (the WAL-reset bug)."""

    code = "sqlite-too-old"

    def __init__(self, version: str) -> None:
        super().__init__(
            f"Die Datenbank-Bibliothek ist zu alt (SQLite {version}).",
            "Sie kann ein Buch beschädigen. Bitte installieren Sie SHB Desktop neu.",
        )


class BackupFailed(ShopError):
    """A copy could not be made or does not prove whole."""

    code = "backup-failed"

    def __init__(self, target: Path, reason: str) -> None:
        super().__init__(
            f"Die Sicherung nach {target} ist nicht gelungen ({reason}).",
            "Das Buch selbst ist unberührt. Wählen Sie einen anderen Ort oder schaffen Sie Platz.",
        )


class PicturesNotSaved(BackupFailed):
    """The book is copied, but not all of the pictures that go with it."""

    code = "pictures-not-saved"

    def __init__(self, copy: Path, reason: str) -> None:
        ShopError.__init__(
            self,
            f"Nicht alle Bilder der Artikel sind gesichert ({reason}).",
            f"Das Buch selbst ist gesichert: {copy}. Schaffen Sie Platz und sichern Sie noch einmal; "
            "was schon gesichert ist, wird nicht noch einmal geschrieben.",
        )


class NoBackup(ShopError):
    """The file to restore from is no whole book."""

    code = "no-backup"

    def __init__(self, source: Path, reason: str) -> None:
        super().__init__(
            f"{source} ist keine brauchbare Sicherung ({reason}).",
            "Das jetzige Buch bleibt, wie es ist. Wählen Sie eine andere Sicherung.",
        )


class AlreadyReversed(ShopError):
    """A movement is taken back at most once."""

    code = "already-reversed"
    title = "Diese Buchung wurde schon zurückgenommen."
    hint = "Es wurde nichts gebucht."


class UnknownMovement(ShopError):
    """There is no such line in the book."""

    code = "unknown-movement"
    title = "Diese Buchung steht nicht im Buch."
    hint = "Es wurde nichts gebucht."


_BY_CODE: dict[int, type[ShopError]] = {
    5: BookBusy,  # SQLITE_BUSY
    6: BookBusy,  # SQLITE_LOCKED
    8: BookReadOnly,  # SQLITE_READONLY
    10: DiskFault,  # SQLITE_IOERR
    11: BookDamaged,  # SQLITE_CORRUPT
    13: DiskFull,  # SQLITE_FULL
    14: BookUnreachable,  # SQLITE_CANTOPEN
    26: BookDamaged,  # SQLITE_NOTADB
}


def named(problem: BaseException | None) -> ShopError | None:
    """The shopkeeper's error behind a failure of SQLite, or None when it is a fault of the program."""
    code = getattr(problem, "sqlite_errorcode", None)
    found = _BY_CODE.get(code & 0xFF) if isinstance(code, int) else None
    return found() if found else None
