"""Every refusal of the PRIMA API by name (RFC 9457), with words for people in German and English."""

from dataclasses import dataclass

URN = "urn:prima:problem:"


@dataclass(frozen=True, slots=True)
class ProblemType:
    """One kind of refusal: a stable code, the HTTP status it comes with, and what a person reads."""

    code: str
    status: int
    title: str
    title_en: str
    hint: str
    hint_en: str

    @property
    def type(self) -> str:
        """The `type` member of RFC 9457: a URN, since there is nothing to fetch behind it."""
        return URN + self.code


_ALL = (
    ProblemType(
        "unauthorised", 401,
        "Dieser Zugang ist unbekannt.", "This access is not known.",
        "Ihr Bestand bleibt hier. Bitte koppeln Sie diesen PC neu.", "Pair the device with the hub again.",
    ),
    ProblemType(
        "revoked", 401,
        "Dieser Zugang wurde entzogen.", "This access was revoked.",
        "Die Stadt oder Ihr Geschäft hat diesen PC abgemeldet. Ihr Bestand bleibt hier; buchen Sie ruhig weiter. "
        "Mit einem neuen Kopplungscode der Stadt sendet dieser PC wieder.",
        "The city or the shop has signed this device off. Its ledger stays where it is. Pair it again to send.",
    ),
    ProblemType(
        "quarantined", 409,
        "Dieser PC meldet sich doppelt.", "Two devices use the same identity.",
        "Vermutlich wurde der PC kopiert. Ihr Bestand bleibt hier. Bitte koppeln Sie diesen PC neu.",
        "The device seems to have been cloned. Pair it again.",
    ),
    ProblemType(
        "gap", 409,
        "Zwischen den Meldungen fehlt etwas.", "Operations are missing in between.",
        "Das Programm sendet ab der fehlenden Meldung neu.", "Send again from last_n + 1.",
    ),
    ProblemType(
        "epoch", 409,
        "PRIMA wurde aus einer Sicherung wiederhergestellt.", "The hub was restored from a backup.",
        "Das Programm gleicht sich von selbst neu ab.", "Take a snapshot and push again after last_n.",
    ),
    ProblemType(
        "pairing-code", 403,
        "Dieser Kopplungscode gilt nicht.", "This pairing code is not valid.",
        "Er ist vertippt, abgelaufen oder schon benutzt. Bitte lassen Sie sich einen neuen geben.",
        "It is mistyped, expired or used. Ask for a new one.",
    ),
    ProblemType(
        "not-found", 404,
        "Das gibt es hier nicht.", "There is nothing here.",
        "Bitte prüfen Sie die Adresse.", "Check the address.",
    ),
    ProblemType(
        "method", 405,
        "So lässt sich diese Adresse nicht aufrufen.", "This address does not take that method.",
        "Bitte prüfen Sie die Anleitung der Schnittstelle.", "See the API's documentation.",
    ),
    ProblemType(
        "invalid", 422,
        "Diese Angaben passen nicht.", "These data do not fit.",
        "Bitte prüfen Sie die genannten Felder.", "Check the fields that are named.",
    ),
    ProblemType(
        "too-large", 413,
        "Das ist zu groß.", "This is too large.",
        "Bitte senden Sie weniger auf einmal.", "Send less at once.",
    ),
    ProblemType(
        "media-type", 415,
        "Dieses Format wird nicht angenommen.", "This format is not accepted.",
        "Bitte senden Sie JSON.", "Send JSON.",
    ),
    ProblemType(
        "too-many", 429,
        "Das waren zu viele Anfragen.", "Too many requests.",
        "Bitte warten Sie einen Augenblick.", "Wait as Retry-After says.",
    ),
    ProblemType(
        "sold-out", 409,
        "So viele sind nicht mehr frei.", "Not that many are left.",
        "Bitte wählen Sie eine kleinere Menge oder fragen Sie im Geschäft.", "Choose fewer, or ask the shop.",
    ),
    ProblemType(
        "not-offered", 409,
        "Dieses Angebot ist gerade nicht zu reservieren.", "This offer cannot be reserved right now.",
        "Bitte fragen Sie im Geschäft.", "Ask the shop.",
    ),
    ProblemType(
        "contact-needed", 422,
        "Für diese Reservierung wird eine E-Mail-Adresse gebraucht.", "This reservation needs an e-mail address.",
        "Das Geschäft lässt sich Reservierungen per E-Mail bestätigen.", "The shop asks for proof by a mailed link.",
    ),
    ProblemType(
        "unknown-proof", 404,
        "Dieser Bestätigungslink gilt nicht mehr.", "This link is no longer valid.",
        "Bitte reservieren Sie noch einmal.", "Reserve again.",
    ),
    ProblemType(
        "idempotency-key", 409,
        "Unter diesem Schlüssel wurde schon etwas anderes reserviert.", "This key was used for another request.",
        "Bitte laden Sie die Seite neu.", "Use a new Idempotency-Key.",
    ),
    ProblemType(
        "wrong-state", 409,
        "Das geht in diesem Stand der Reservierung nicht mehr.", "The reservation no longer allows this.",
        "Bitte sehen Sie nach, wie die Reservierung jetzt steht.", "Look at its present state.",
    ),
    ProblemType(
        "wrong-code", 409,
        "Der Abholcode passt nicht zu dieser Reservierung.", "The pickup code is not this reservation's.",
        "Bitte scannen Sie den Code noch einmal.", "Scan the code again.",
    ),
    ProblemType(
        "unknown-offer", 404,
        "Dieses Angebot kennt PRIMA nicht.", "The hub does not know this offer.",
        "Bitte veröffentlichen Sie es neu.", "Put the offer first.",
    ),
    ProblemType(
        "unknown-reservation", 404,
        "Diese Reservierung kennt PRIMA nicht.", "The hub does not know this reservation.",
        "Bitte gleichen Sie ab und sehen Sie noch einmal nach.", "Pull, then look again.",
    ),
    ProblemType(
        "unknown-op", 422,
        "Diese Meldung versteht PRIMA nicht.", "The hub does not understand this operation.",
        "Vermutlich ist PRIMA älter als dieses Programm.", "The hub may be older than the client.",
    ),
    ProblemType(
        "conflict", 409,
        "Das Angebot wurde inzwischen an einem anderen PC geändert.", "The offer was changed elsewhere meanwhile.",
        "Bitte entscheiden Sie, welche Angabe gelten soll.", "Let a person decide which value holds.",
    ),
    ProblemType(
        "already-offered", 409,
        "Ihr Geschäft bietet diesen Artikel schon an.", "The shop offers this article already.",
        "Ein anderer PC hat ihn veröffentlicht; sein Angebot gilt auch hier.",
        "Another device has put it under the same GTIN. Take that offer over and change it.",
    ),
    ProblemType(
        "stale-view", 409,
        "Die Freigabe wurde nicht erhöht, weil dieser PC nicht auf dem neuesten Stand ist.",
        "The allotment was not raised: this device has not seen the latest events.",
        "Das Programm holt den Stand und versucht es neu.", "Pull, then raise again.",
    ),
    ProblemType(
        "shortfall", 409,
        "Es ist mehr reserviert, als das Geschäft noch hat.", "More is reserved than the shop still has.",
        "Bitte zählen Sie nach und lehnen Sie nötigenfalls eine Reservierung ab.",
        "Count, and reject a reservation if need be.",
    ),
    ProblemType(
        "fault", 500,
        "PRIMA hat einen Fehler gemacht.", "The hub made a mistake.",
        "Es liegt nicht an Ihnen. Bitte versuchen Sie es später noch einmal.", "It is not you. Try again later.",
    ),
    ProblemType(
        "unavailable", 503,
        "PRIMA ist gerade nicht bereit.", "The hub is not ready.",
        "Bitte versuchen Sie es gleich noch einmal.", "Try again as Retry-After says.",
    ),
)  # fmt: skip

PROBLEMS: dict[str, ProblemType] = {problem.code: problem for problem in _ALL}
