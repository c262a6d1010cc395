"""Everything the pages say, in German, Dutch and English. A missing word is a failing test, not an empty page."""

from collections.abc import Mapping
from typing import Literal, get_args

from prima.hub.storefront.letter_words import LETTER_WORDS

Language = Literal["de", "nl", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
NAMES: Mapping[Language, str] = {"de": "Deutsch", "nl": "Nederlands", "en": "English"}

_PAGE_WORDS: Mapping[str, tuple[str, str, str]] = {
    # frame
    "here": ("Sie sind hier", "U bent hier", "You are here"),
    "skip": ("Zum Inhalt springen", "Naar de inhoud", "Skip to content"),
    "offers": ("Angebote", "Aanbod", "Offers"),
    "shops": ("Geschäfte", "Winkels", "Shops"),
    "imprint": ("Impressum", "Colofon", "Imprint"),
    "privacy": ("Datenschutz", "Privacy", "Privacy"),
    "language": ("Sprache", "Taal", "Language"),
    "tagline": (
        "Was die Geschäfte in {city} gerade da haben.",
        "Wat de winkels in {city} nu in huis hebben.",
        "What the shops of {city} have in stock right now.",
    ),
    # search
    "home_title": ("Gefunden in {city}", "Gevonden in {city}", "Found in {city}"),
    "home_lead": (
        "Schauen Sie nach, ob es da ist. Reservieren Sie unverbindlich. Holen Sie es ab, wenn es passt.",
        "Kijk of het er is. Reserveer vrijblijvend. Haal het op wanneer het uitkomt.",
        "See whether it is there. Reserve without obligation. Pick it up when it suits you.",
    ),
    "search": ("Suchen", "Zoeken", "Search"),
    "search_label": ("Wonach suchen Sie?", "Waar bent u naar op zoek?", "What are you looking for?"),
    "search_hint": ("z. B. Apfelsaft, Fahrradlampe, Notizbuch", "bijv. appelsap, fietslamp, notitieboek",
                    "e.g. apple juice, bicycle lamp, notebook"),
    "results_for": ("Treffer für „{q}“", "Resultaten voor ‘{q}’", "Results for “{q}”"),
    "all_offers": ("Neu im Angebot", "Nieuw in het aanbod", "Newly offered"),
    "nothing_found": ("Dazu ist gerade nichts eingestellt.", "Daar is nu niets van te vinden.",
                      "Nothing is listed for this right now."),
    "nothing_found_hint": (
        "Versuchen Sie ein anderes oder kürzeres Wort – oder fragen Sie direkt in einem Geschäft.",
        "Probeer een ander of korter woord – of vraag het direct in een winkel.",
        "Try another or a shorter word – or ask in one of the shops.",
    ),
    "nothing_yet": ("Noch ist nichts eingestellt.", "Er is nog niets te vinden.", "Nothing is listed yet."),
    "nothing_yet_hint": (
        "Sobald ein Geschäft etwas zeigt, finden Sie es hier.",
        "Zodra een winkel iets toont, vindt u het hier.",
        "As soon as a shop shows something, you will find it here.",
    ),
    "more": ("Weitere zeigen", "Meer tonen", "Show more"),
    "show_all": ("Alle Angebote zeigen", "Alle aanbiedingen tonen", "Show all offers"),
    # offers
    "sure": ("sicher da", "zeker aanwezig", "in stock"),
    "likely": ("wahrscheinlich da", "waarschijnlijk aanwezig", "probably in stock"),
    "ask": ("bitte anfragen", "vraag het na", "please ask"),
    "taken": ("gerade nichts frei", "nu niets vrij", "none free right now"),
    "left_one": ("noch 1", "nog 1", "1 left"),
    "left_many": ("noch {n}", "nog {n}", "{n} left"),
    "per": ("{price} je {unit}", "{price} per {unit}", "{price} per {unit}"),
    "deposit": ("zzgl. {price} Pfand", "excl. {price} statiegeld", "plus {price} deposit"),
    "incl_vat": ("inkl. MwSt.", "incl. btw", "incl. VAT"),
    "lowest": (
        "Niedrigster Preis der 30 Tage vor der Ermäßigung:",
        "Laagste prijs van de 30 dagen vóór de prijsverlaging:",
        "Lowest price of the 30 days before the reduction:",
    ),
    "age": ("Abgabe ab {age} Jahren, Ausweis bitte mitbringen", "Vanaf {age} jaar, neem een identiteitsbewijs mee",
            "From age {age}, please bring your ID"),
    "gtin": ("Artikelnummer (GTIN)", "Artikelnummer (GTIN)", "Item number (GTIN)"),
    "at_shop": ("Bei {shop}", "Bij {shop}", "At {shop}"),
    "about": ("Beschreibung", "Beschrijving", "Description"),
    "preview_note": (
        "Vorschau: So sieht es der Kunde. Noch ist nichts veröffentlicht.",
        "Voorbeeld: zo ziet de klant het. Er is nog niets gepubliceerd.",
        "Preview: this is what customers will see. Nothing is published yet.",
    ),
    # reserving
    "reserve": ("Unverbindlich reservieren", "Vrijblijvend reserveren", "Reserve without obligation"),
    "quantity": ("Anzahl", "Aantal", "Quantity"),
    "name": ("Name für die Abholung", "Naam voor het ophalen", "Name for the pickup"),
    "name_places": ("Ihr Name", "Uw naam", "Your name"),
    "optional": ("freiwillig", "niet verplicht", "optional"),
    "reserve_note": (
        "Kostenlos und ohne Konto. Ein Vertrag entsteht erst im Geschäft; dort sehen Sie die Ware und entscheiden.",
        "Gratis en zonder account. Een overeenkomst ontstaat pas in de winkel; daar ziet u het artikel en beslist u.",
        "Free and without an account. No contract is made before you stand in the shop, see the goods and decide.",
    ),
    "reserve_note_places": (
        "Kostenlos und ohne Konto. Ein Vertrag entsteht erst vor Ort.",
        "Gratis en zonder account. Een overeenkomst ontstaat pas ter plaatse.",
        "Free and without an account. No contract is made before you are there.",
    ),
    "ask_note": (
        "Das Geschäft hat sich eine Weile nicht gemeldet. Bitte fragen Sie dort nach.",
        "De winkel heeft zich een tijd niet gemeld. Vraag het daar na.",
        "The shop has not been in touch for a while. Please ask there.",
    ),
    "taken_note": (
        "Gerade ist nichts frei. Schauen Sie später noch einmal vorbei oder fragen Sie im Geschäft.",
        "Op dit moment is er niets vrij. Kijk later nog eens of vraag het in de winkel.",
        "None is free right now. Look again later, or ask in the shop.",
    ),
    "sold_out_now": (
        "So viele sind nicht mehr frei.",
        "Zoveel zijn er niet meer vrij.",
        "Not that many are left.",
    ),
    "sold_out_hint": (
        "Es wurde nichts reserviert. Bitte wählen Sie eine kleinere Anzahl oder fragen Sie im Geschäft.",
        "Er is niets gereserveerd. Kies een kleiner aantal of vraag het in de winkel.",
        "Nothing was reserved. Please choose fewer, or ask in the shop.",
    ),
    # filters
    "filters": ("Eingrenzen", "Verfijnen", "Narrow down"),
    "any": ("alle", "alle", "all"),
    "category": ("Kategorie", "Categorie", "Category"),
    "price_up_to": ("Preis bis", "Prijs tot", "Price up to"),
    "any_price": ("egal", "maakt niet uit", "any"),
    "drop_filters": ("Ohne Filter suchen", "Zonder filters zoeken", "Search without filters"),
    "drop_filter": ("weglassen", "weglaten", "remove"),
    "only_open": ("nur jetzt geöffnete Geschäfte", "alleen winkels die nu open zijn", "only shops open now"),
    "near": ("In der Nähe von", "In de buurt van", "Near"),
    "anywhere": ("überall", "overal", "anywhere"),
    "within": ("Entfernung bis", "Afstand tot", "Within"),
    "any_distance": ("egal", "maakt niet uit", "any"),
    "apply": ("Anzeigen", "Tonen", "Show"),
    "away": ("{distance} entfernt", "{distance} verderop", "{distance} away"),
    "narrowed": ("Gefiltert", "Gefilterd", "Narrowed down"),
    "guessed_note": (
        "Alle Wörter zusammen hat kein Angebot. Vielleicht ist eines von diesen gemeint:",
        "Geen aanbod bevat alle woorden. Misschien bedoelt u een van deze:",
        "No offer has all of these words. Perhaps you mean one of these:",
    ),
    # events
    "events": ("Termine", "Agenda", "Events"),
    "events_lead": (
        "Kurse, Verkostungen, Beratungen: Plätze lassen sich unverbindlich reservieren.",
        "Cursussen, proeverijen, adviesgesprekken: plaatsen kunt u vrijblijvend reserveren.",
        "Workshops, tastings, consultations: places can be reserved without obligation.",
    ),
    "coming": ("Nächste Termine", "Binnenkort", "Coming up"),
    "all_events": ("Alle Termine", "Hele agenda", "All events"),
    "no_events": ("Gerade stehen keine Termine an.", "Er staan nu geen afspraken gepland.",
                  "Nothing is planned right now."),
    "when": ("Wann", "Wanneer", "When"),
    "where": ("Wo", "Waar", "Where"),
    "places_left_one": ("noch 1 Platz", "nog 1 plaats", "1 place left"),
    "places_left_many": ("noch {n} Plätze", "nog {n} plaatsen", "{n} places left"),
    "places_free": ("Plätze frei", "plaatsen vrij", "places free"),
    "places_taken": ("ausgebucht", "volgeboekt", "fully booked"),
    "places": ("Plätze", "Plaatsen", "Places"),
    "to_calendar": ("In den Kalender", "In de agenda", "Add to calendar"),
    # what the law wants to be told with goods
    "rescue": ("Rettungsangebot", "Reddingsaanbod", "Rescue offer"),
    "free": ("kostenlos", "gratis", "free"),
    "best_before": ("mindestens haltbar bis {day}", "ten minste houdbaar tot {day}", "best before {day}"),
    "safety": ("Hersteller und Sicherheit", "Fabrikant en veiligheid", "Maker and safety"),
    "maker": ("Hersteller", "Fabrikant", "Maker"),
    "responsible": ("Verantwortlich in der EU", "Verantwoordelijk in de EU", "Responsible in the EU"),
    "warnings": ("Sicherheitshinweise", "Veiligheidsinstructies", "Safety information"),
    # open data
    "open_data": ("Offene Daten", "Open data", "Open data"),
    "open_data_text": (
        "Alle Angebote als Daten, eine Zeile je Angebot (JSON Lines). Die erste Zeile nennt Lizenz und Stand.",
        "Al het aanbod als gegevens, één regel per aanbod (JSON Lines). De eerste regel noemt licentie en stand.",
        "All offers as data, one line for each (JSON Lines). The first line names licence and time.",
    ),
    "licence": ("Lizenz: {licence}", "Licentie: {licence}", "Licence: {licence}"),
    "open_data_get": ("Angebote herunterladen", "Aanbod downloaden", "Download the offers"),
    "open_data_more": (
        "Weiteres für Programme: die Sitemap und der Bestands-Feed für Suchmaschinen.",
        "Verder voor programma's: de sitemap en de voorraadfeed voor zoekmachines.",
        "Also for programs: the sitemap and the inventory feed for search engines.",
    ),
    # proof by mail
    "contact": ("E-Mail-Adresse", "E-mailadres", "E-mail address"),
    "contact_why": (
        "Dann schreiben wir Ihnen, sobald alles bereitliegt. Das Geschäft sieht die Adresse nicht.",
        "Dan mailen wij u zodra alles klaarligt. De winkel ziet het adres niet.",
        "We will write to you once everything is ready. The shop does not see the address.",
    ),
    "contact_why_places": (
        "Dann schreiben wir Ihnen, was aus der Reservierung wird. Das Geschäft sieht die Adresse nicht.",
        "Dan mailen wij u wat er van de reservering wordt. De winkel ziet het adres niet.",
        "We will write to you what becomes of the reservation. The shop does not see the address.",
    ),
    "proof_why": (
        "Dieses Geschäft bittet um eine Bestätigung: Wir schicken Ihnen einen Link, der die Reservierung gültig macht.",
        "Deze winkel vraagt om een bevestiging: wij mailen u een link die de reservering geldig maakt.",
        "This shop asks for proof: we will send you a link that makes the reservation valid.",
    ),
    "contact_missing": (
        "Ohne E-Mail-Adresse geht es hier nicht. Es wurde nichts reserviert.",
        "Zonder e-mailadres lukt het hier niet. Er is niets gereserveerd.",
        "This needs an e-mail address. Nothing was reserved.",
    ),
    "proof_sent": ("Bitte sehen Sie in Ihre E-Mails", "Kijk in uw e-mail", "Please look into your e-mail"),
    "proof_sent_text": (
        ("Wir haben einen Link an {contact} geschickt. Reserviert ist erst, wenn Sie ihn öffnen und bestätigen, "
        "spätestens {when}."),
        ("Wij hebben een link naar {contact} gestuurd. Er is pas gereserveerd als u hem opent en bevestigt, uiterlijk "
        "{when}."),
        "We have sent a link to {contact}. Nothing is reserved until you open it and confirm, {when} at the latest.",
    ),
    "proof_ask": ("Reservierung bestätigen", "Reservering bevestigen", "Confirm the reservation"),
    "proof_ask_text": (
        "Mit einem Klick ist es für Sie zurückgelegt, wenn dann noch genug da ist.",
        "Met één klik wordt het voor u apart gehouden, als er dan nog genoeg is.",
        "One click and it is put aside for you, if there is still enough.",
    ),
    "proof_ask_places": (
        "Mit einem Klick ist der Platz für Sie reserviert, wenn dann noch einer frei ist.",
        "Met één klik is de plaats voor u gereserveerd, als er dan nog een vrij is.",
        "One click and the place is reserved for you, if there is still one.",
    ),
    "proof_yes": ("Ja, unverbindlich reservieren", "Ja, vrijblijvend reserveren", "Yes, reserve without obligation"),
    # shops
    "shops_lead": ("Wer in {city} mitmacht.", "Wie er in {city} meedoet.", "Who takes part in {city}."),
    "no_shops": ("Noch macht kein Geschäft mit.", "Er doet nog geen winkel mee.", "No shop takes part yet."),
    "opening": ("Öffnungszeiten", "Openingstijden", "Opening hours"),
    "open_now": ("jetzt geöffnet", "nu geopend", "open now"),
    "open_until": ("geöffnet bis {time}", "open tot {time}", "open until {time}"),
    "closes_soon": ("schließt um {time}", "sluit om {time}", "closes at {time}"),
    "opens_today": ("öffnet um {time}", "open om {time}", "opens at {time}"),
    "opens_tomorrow": ("öffnet morgen {time}", "open morgen {time}", "opens tomorrow {time}"),
    "opens_on": ("öffnet {day} {time}", "open {day} {time}", "opens {day} {time}"),
    "closed": ("geschlossen", "gesloten", "closed"),
    "way": ("Weg und Parken", "Route en parkeren", "Getting there"),
    "reach": ("Kontakt", "Contact", "Contact"),
    "phone": ("Telefon", "Telefoon", "Telephone"),
    "email": ("E-Mail", "E-mail", "E-mail"),
    "website": ("Internetseite", "Website", "Website"),
    "shop_offers": ("Angebote dieses Geschäfts", "Aanbod van deze winkel", "Offers of this shop"),
    "shop_imprint": ("Anbieter", "Aanbieder", "Provider"),
    "to_shop": ("Zum Geschäft", "Naar de winkel", "To the shop"),
    # a reservation
    "your_reservation": ("Ihre Reservierung", "Uw reservering", "Your reservation"),
    "pickup_code": ("Abholcode", "Afhaalcode", "Pickup code"),
    "show_code": (
        "Zeigen Sie diesen Code im Geschäft.",
        "Toon deze code in de winkel.",
        "Show this code in the shop.",
    ),
    "qr_label": ("Abholcode als QR-Code", "Afhaalcode als QR-code", "Pickup code as a QR code"),
    "keep_link": (
        "Heben Sie den Link zu dieser Seite auf: Nur mit ihm finden Sie die Reservierung wieder.",
        "Bewaar de link naar deze pagina: alleen daarmee vindt u de reservering terug.",
        "Keep the link to this page: it is the only way back to your reservation.",
    ),
    "reload": ("Stand aktualisieren", "Stand verversen", "Refresh the status"),
    "pieces": ("{n} ×", "{n} ×", "{n} ×"),
    "collected_of": ("{n} abgeholt", "{n} opgehaald", "{n} collected"),
    "step_reserved": ("Reserviert", "Gereserveerd", "Reserved"),
    "step_ready": ("Abholbereit", "Klaar om op te halen", "Ready"),
    "step_collected": ("Abgeholt", "Opgehaald", "Collected"),
    "placed": ("Reserviert", "Gereserveerd", "Reserved"),
    "placed_text": (
        "Das Geschäft weiß Bescheid und antwortet bis {when}.",
        "De winkel weet ervan en antwoordt uiterlijk {when}.",
        "The shop has been told and will answer by {when}.",
    ),
    "accepted": ("Wird vorbereitet", "Wordt klaargelegd", "Being prepared"),
    "accepted_text": (
        "Das Geschäft legt Ihre Sachen zurück.",
        "De winkel legt uw artikelen klaar.",
        "The shop is putting your things aside.",
    ),
    "ready": ("Abholbereit", "Klaar om op te halen", "Ready for pickup"),
    "ready_text": (
        "Ihre Sachen liegen bis {when} für Sie bereit.",
        "Uw artikelen liggen tot {when} voor u klaar.",
        "Your things are kept for you until {when}.",
    ),
    "collected": ("Abgeholt", "Opgehaald", "Collected"),
    "collected_text": ("Vielen Dank für Ihren Besuch.", "Bedankt voor uw bezoek.", "Thank you for your visit."),
    "rejected": ("Leider nicht möglich", "Helaas niet mogelijk", "Sorry, not possible"),
    "rejected_text": (
        "Das Geschäft kann die Reservierung nicht erfüllen.",
        "De winkel kan de reservering niet uitvoeren.",
        "The shop cannot serve this reservation.",
    ),
    "reason": ("Grund: {reason}", "Reden: {reason}", "Reason: {reason}"),
    "lapsed": ("Nicht beantwortet", "Niet beantwoord", "Not answered"),
    "lapsed_text": (
        "Das Geschäft hat sich nicht rechtzeitig gemeldet. Fragen Sie gern direkt dort nach.",
        "De winkel heeft niet op tijd geantwoord. Vraag het gerust daar na.",
        "The shop did not answer in time. Feel free to ask there.",
    ),
    "cancelled": ("Storniert", "Geannuleerd", "Cancelled"),
    "cancelled_text": (
        "Sie haben die Reservierung storniert. Die Stücke sind wieder frei.",
        "U hebt de reservering geannuleerd. De artikelen zijn weer vrij.",
        "You have cancelled the reservation. The pieces are free again.",
    ),
    "expired": ("Abgelaufen", "Verlopen", "Expired"),
    "expired_text": (
        "Die Abholfrist ist vorbei. Die Stücke sind wieder frei.",
        "De afhaaltermijn is voorbij. De artikelen zijn weer vrij.",
        "The time to pick up is over. The pieces are free again.",
    ),
    "cancel": ("Reservierung stornieren", "Reservering annuleren", "Cancel the reservation"),
    "cancel_sure": (
        "Möchten Sie wirklich stornieren? Das lässt sich nicht zurücknehmen.",
        "Wilt u echt annuleren? Dit kan niet ongedaan worden gemaakt.",
        "Do you really want to cancel? This cannot be undone.",
    ),
    "cancel_yes": ("Ja, stornieren", "Ja, annuleren", "Yes, cancel"),
    "to_offers": ("Zu den Angeboten", "Naar het aanbod", "To the offers"),
    # when something is not as it should be, in a citizen's words, by the contract's problem codes
    "problem_not-found": ("Diese Seite gibt es nicht.", "Deze pagina bestaat niet.", "There is no such page."),
    "problem_unknown-offer": ("Dieses Angebot gibt es nicht mehr.", "Dit artikel is er niet meer.",
                              "This offer is no longer there."),
    "problem_unknown-reservation": ("Diese Reservierung finden wir nicht.", "Deze reservering vinden wij niet.",
                                    "We cannot find this reservation."),
    "problem_not-offered": ("Dieses Angebot ist gerade nicht zu reservieren.", "Dit artikel is nu niet te reserveren.",
                            "This offer cannot be reserved right now."),
    "problem_wrong-state": ("Das geht bei dieser Reservierung nicht mehr.", "Dat kan bij deze reservering niet meer.",
                            "This reservation no longer allows that."),
    "problem_invalid": ("Diese Angaben passen nicht.", "Deze gegevens kloppen niet.", "These details do not fit."),
    "problem_contact-needed": ("Bitte geben Sie eine E-Mail-Adresse an.", "Vul een e-mailadres in.",
                               "Please give an e-mail address."),
    "problem_unknown-proof": ("Dieser Link gilt nicht mehr.", "Deze link is niet meer geldig.",
                              "This link is no longer valid."),
    "problem_sold-out": ("So viele sind nicht mehr frei.", "Zoveel zijn er niet meer vrij.", "Not that many are left."),
    "problem_too-many": ("Das waren zu viele Anfragen.", "Dat waren te veel verzoeken.",
                         "Those were too many requests."),
    "problem_unavailable": ("Wir sind gleich wieder da.", "We zijn zo terug.", "We will be back in a moment."),
    "problem_other": ("Das hat nicht geklappt.", "Dat is niet gelukt.", "That did not work."),
    "problem_hint": (
        "Es wurde nichts reserviert und nichts geändert. Bitte versuchen Sie es noch einmal.",
        "Er is niets gereserveerd en niets gewijzigd. Probeer het nog eens.",
        "Nothing was reserved and nothing was changed. Please try again.",
    ),
    "problem_lost": (
        "Vielleicht finden Sie über die Suche, was Sie brauchen.",
        "Misschien vindt u via de zoekfunctie wat u nodig hebt.",
        "Perhaps the search finds what you need.",
    ),
    "problem_wait": (
        "Bitte versuchen Sie es in einer Minute noch einmal.",
        "Probeer het over een minuut nog eens.",
        "Please try again in a minute.",
    ),
}  # fmt: skip

_WORDS = {**_PAGE_WORDS, **LETTER_WORDS}

_WEEKDAYS: Mapping[Language, str] = {
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}
_MONTHS: Mapping[Language, str] = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "January February March April May June July August September October November December",
}


def keys() -> frozenset[str]:
    """Every word that a page may ask for."""
    return frozenset(_WORDS)


def word(key: str, language: Language, **values: object) -> str:
    """The text behind `key` with its `{places}` filled."""
    text = _WORDS[key][LANGUAGES.index(language)]
    return text.format(**values) if values else text


def problem_word(code: str, language: Language) -> str:
    """A citizen's words for a problem of the contract."""
    key = f"problem_{code}"
    return word(key if key in _WORDS else "problem_other", language)


def weekday(day: int, language: Language) -> str:
    """0 is Monday."""
    return _WEEKDAYS[language].split()[day]


def month(number: int, language: Language) -> str:
    """1 is January."""
    return _MONTHS[language].split()[number - 1]


def chosen(asked: str | None, accepted: str) -> Language:
    """The language asked for by `?lang`, else the first of Accept-Language that we speak (RFC 9110 §12.5.4)."""
    for language in LANGUAGES:
        if asked == language:
            return language
    ranked: list[tuple[float, int, str]] = []
    for place, part in enumerate(accepted.split(",")[:20]):
        tag, _, weight = part.partition(";")
        try:
            quality = float(weight.strip().removeprefix("q=")) if weight.strip() else 1.0
        except ValueError:
            quality = 0.0
        ranked.append((-quality, place, tag.strip().lower()[:2]))
    for quality, _, tag in sorted(ranked):
        for language in LANGUAGES:
            if tag == language and quality < 0:
                return language
    return "de"
