"""What letters to citizens say, in German, Dutch and English."""

from collections.abc import Mapping

LETTER_WORDS: Mapping[str, tuple[str, str, str]] = {
    "letter_hello": ("Guten Tag,", "Goedendag,", "Hello,"),
    "letter_subject": ("{state}: {title} – {shop}", "{state}: {title} – {shop}", "{state}: {title} – {shop}"),
    "letter_proof_subject": (
        "Bitte bestätigen: {title} – {shop}",
        "Bevestigen a.u.b.: {title} – {shop}",
        "Please confirm: {title} – {shop}",
    ),
    "letter_proof": (
        (
            "mit dieser Adresse wurde eine Reservierung bei {shop} begonnen. Sie gilt erst, wenn Sie diese Seite "
            "öffnen und bestätigen (bis {when}):"
        ),
        (
            "met dit adres is een reservering bij {shop} begonnen. Ze geldt pas als u deze pagina opent en bevestigt "
            "(uiterlijk {when}):"
        ),
        (
            "a reservation at {shop} was begun with this address. It counts only once you open this page and confirm "
            "(until {when}):"
        ),
    ),
    "letter_proof_not_you": (
        "Waren Sie das nicht? Dann brauchen Sie nichts zu tun: Es wird nichts reserviert.",
        "Was u dit niet? Dan hoeft u niets te doen: er wordt niets gereserveerd.",
        "Was this not you? Then there is nothing to do: nothing will be reserved.",
    ),
    "letter_code": ("Ihr Abholcode: {code}", "Uw afhaalcode: {code}", "Your pickup code: {code}"),
    "letter_link": ("Stand ansehen oder stornieren:", "Stand bekijken of annuleren:", "Look at it or cancel it:"),
    "letter_first_link": (
        "Der Link aus unserer ersten Nachricht zeigt immer den neuesten Stand.",
        "De link uit ons eerste bericht toont altijd de laatste stand.",
        "The link in our first message always shows how things stand.",
    ),
    "letter_foot": (
        (
            "Verschickt von PRIMA {city}, weil diese Adresse bei einer Reservierung angegeben wurde. Auf diese "
            "Nachricht kann niemand antworten; fragen Sie bitte im Geschäft. Die Adresse wird 30 Tage nach dem Ende "
            "der Reservierung gelöscht."
        ),
        (
            "Verstuurd door PRIMA {city}, omdat dit adres bij een reservering is opgegeven. Op dit bericht kan niet "
            "worden geantwoord; vraag het in de winkel. Het adres wordt 30 dagen na afloop van de reservering gewist."
        ),
        (
            "Sent by PRIMA {city}, because this address was given with a reservation. Nobody reads replies; please ask "
            "in the shop. The address is erased 30 days after the reservation has ended."
        ),
    ),
    "calendar_pickup": ("Abholen bis hier: {shop}", "Ophalen tot hier: {shop}", "Pick up by now: {shop}"),
}
