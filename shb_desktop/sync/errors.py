"""What can go wrong between a till and the city's hub, in words for the shop. None of it ever stops the counter."""

from shb_desktop.errors import ShopError

_GOES_ON = "Buchen Sie ruhig weiter: Alles wird gespeichert und später gesendet."


class SyncError(ShopError):
    """Ground of all that keeps a till and the hub apart. Nothing of the book changed."""

    code = "sync"
    title = "Der Abgleich mit PRIMA ist nicht gelungen."
    hint = _GOES_ON


class HubGone(SyncError):
    """No connection: no network, no such name, refused, cut, or too slow."""

    code = "hub-gone"
    title = "PRIMA ist gerade nicht erreichbar."
    hint = f"Prüfen Sie die Internetverbindung. {_GOES_ON}"


class Portal(SyncError):
    """Somebody else answered: a sign-in page, a filter, a proxy."""

    code = "portal"
    title = "WLAN-Anmeldung nötig."
    hint = f"Statt PRIMA antwortet eine Anmeldeseite. Melden Sie diesen PC im WLAN an. {_GOES_ON}"


class TlsFailed(SyncError):
    """The other side could not prove who it is."""

    code = "tls"
    title = "Die Verbindung zu PRIMA ist nicht vertrauenswürdig."
    hint = (
        "Das Zertifikat passt nicht. Prüfen Sie Datum und Uhrzeit dieses PCs; stimmen sie, rufen Sie die Stadt an. "
        "Es wurde nichts übertragen."
    )


class PlainHttp(SyncError):
    """An unencrypted address that leads out of this computer."""

    code = "plain-http"
    title = "Diese Adresse ist nicht verschlüsselt."
    hint = "Die Adresse von PRIMA muss mit https:// beginnen. Bitte prüfen Sie sie."


class BadAddress(SyncError):
    """What was given is no address of a hub."""

    code = "bad-address"
    title = "Das ist keine Adresse von PRIMA."
    hint = "Sie sieht etwa so aus: https://prima.ihre-stadt.de. Bitte prüfen Sie sie."


class HubFault(SyncError):
    """The hub failed (5xx)."""

    code = "hub-fault"
    title = "PRIMA hat gerade eine Störung."
    hint = f"Das Programm versucht es von selbst wieder. {_GOES_ON}"


class HubUnreadable(SyncError):
    """The hub answered in a way that the treaty does not know."""

    code = "hub-unreadable"
    title = "PRIMA antwortet unverständlich."
    hint = f"Vielleicht ist eine der beiden Seiten zu alt. Suchen Sie nach einer Aktualisierung. {_GOES_ON}"


class Throttled(SyncError):
    """The hub asks for patience. `retry_after` in seconds, None when it names no time."""

    code = "throttled"
    title = "PRIMA bittet um etwas Geduld."
    hint = f"Das Programm wartet und sendet dann weiter. {_GOES_ON}"

    def __init__(self, retry_after: float | None) -> None:
        self.retry_after = retry_after
        super().__init__()


class Refused(SyncError):
    """The hub refused a request as a whole; `problem` is the last segment of its problem type, `detail` the place."""

    code = "refused"

    def __init__(self, problem: str, title: str, hint: str, detail: str = "") -> None:
        self.problem = problem
        self.detail = detail
        super().__init__(title, hint or self.hint)


class Unauthorised(Refused):
    """The hub does not know this till's token."""

    code = "unauthorised"


class Revoked(Refused):
    """The hub or the shop signed this till off."""

    code = "revoked"


class Quarantined(Refused):
    """Two computers used one identity; the hub listens to neither."""

    code = "quarantined"


class EpochChanged(SyncError):
    """The hub was restored from a backup and remembers operations only up to `last_n`."""

    code = "epoch"
    title = "PRIMA wurde aus einer Sicherung wiederhergestellt."
    hint = "Das Programm gleicht sich von selbst neu ab."

    def __init__(self, epoch: str, last_n: int) -> None:
        self.epoch = epoch
        self.last_n = last_n
        super().__init__()


class Gap(SyncError):
    """The hub remembers operations only up to `last_n`, fewer than it once answered."""

    code = "gap"
    title = "Zwischen den Meldungen fehlt etwas."
    hint = "Das Programm sendet ab der fehlenden Meldung neu."

    def __init__(self, last_n: int) -> None:
        self.last_n = last_n
        super().__init__()


class BookBehind(SyncError):
    """The hub knows more of this till than its own book: the book was restored, or the computer copied."""

    code = "book-behind"
    title = "PRIMA weiß mehr von diesem PC als sein eigenes Buch."
    hint = (
        f"Vermutlich wurde eine Sicherung eingespielt oder der PC kopiert. Bitte koppeln Sie diesen PC neu. {_GOES_ON}"
    )


class BookRestored(SyncError):
    """The book was put back from a copy, and its access, with which it could sign on anew by itself, is gone."""

    code = "book-restored"
    title = "Dieses Buch kommt aus einer Sicherung."
    hint = f"Bitte koppeln Sie diesen PC neu. {_GOES_ON}"


class NotPaired(SyncError):
    """There is no hub to talk to yet."""

    code = "not-paired"
    title = "Dieser PC ist noch nicht mit PRIMA gekoppelt."
    hint = (
        "Lassen Sie sich von der Stadt einen Kopplungscode geben, und klicken Sie unter „Synchronisierung“ (F11) auf "
        "„Koppeln“."
    )


class TokenGone(SyncError):
    """Paired, but the access is not where it was kept: the home was moved or copied, or the keyring emptied."""

    code = "token-gone"
    title = "Der Zugang dieses PCs zu PRIMA ist nicht auffindbar."
    hint = f"Bitte koppeln Sie diesen PC neu. {_GOES_ON}"


class BadPairingCode(SyncError):
    """Not eight characters of the alphabet of pairing codes."""

    code = "pairing-code"
    title = "Das ist kein Kopplungscode."
    hint = "Er hat acht Zeichen, etwa ACDE-2346. Bitte geben Sie ihn so ein, wie die Stadt ihn genannt hat."


class SyncElsewhere(SyncError):
    """Another process on this computer talks to the hub for this home."""

    code = "sync-elsewhere"
    title = "Ein anderes Programmfenster gleicht dieses Buch gerade mit PRIMA ab."
    hint = "Das genügt: Es sendet auch, was hier gebucht wird. Sie brauchen nichts zu tun."


class CredentialsUnusable(SyncError):
    """The token could be put nowhere."""

    code = "credentials"
    title = "Der Zugang zu PRIMA lässt sich auf diesem PC nicht aufbewahren."
    hint = "Prüfen Sie Schreibschutz und freien Platz des Datenordners."
