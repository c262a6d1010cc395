"""Which pages there are, in the order of the rail. Light enough to be read before the first paint."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A page's place in the rail: its key, German word, icon and F-key."""

    key: str
    title: str
    icon: str
    shortcut: str


COUNTER = Entry("counter", "Theke", "counter", "F2")
RESERVATIONS = Entry("reservations", "Reservierungen", "reservations", "F3")
ARTICLES = Entry("articles", "Artikel", "articles", "F4")
OFFERS = Entry("offers", "Angebote", "offers", "F5")
RECEIVING = Entry("receiving", "Wareneingang", "receiving", "F6")
STOCKTAKE = Entry("stocktake", "Inventur", "stocktake", "F7")
LABELS = Entry("labels", "Etiketten", "labels", "F8")
OVERVIEW = Entry("overview", "Übersicht", "overview", "F9")
EXCHANGE = Entry("exchange", "Import / Export", "exchange", "F10")
LINE = Entry("line", "Synchronisierung", "sync", "F11")
SETTINGS = Entry("settings", "Einstellungen", "settings", "F12")

ENTRIES = (COUNTER, RESERVATIONS, ARTICLES, OFFERS, RECEIVING, STOCKTAKE, LABELS, OVERVIEW, EXCHANGE, LINE, SETTINGS)
