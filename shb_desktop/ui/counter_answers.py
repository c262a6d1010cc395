"""What the counter says to the outcome of a scan: the words of the strip, and those for the screen reader."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from shb_desktop.domain.movement import REASON_WORDS
from shb_desktop.services.counter import AgeCheck, Booked, Promised, Shown, Unknown
from shb_desktop.ui import saying
from shb_desktop.ui.language import said

_LONG_CODE = 32
_LISTED = 6
"""Scans that are named while they wait."""
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Answer:
    """Words, their tone and icon, and the one or two ways on."""

    tone: str
    icon: str
    title: str
    hint: str
    spoken: str
    button: str = ""
    second: str = ""

    @property
    def strip(self) -> tuple[str, str, str, str, str, str]:
        """As the strip takes it."""
        return self.tone, self.icon, self.title, self.hint, self.button, self.second


def answer_to(outcome: Booked | Shown | Promised | AgeCheck | Unknown) -> Answer:
    """What is said of it."""
    match outcome:
        case Booked(card, _, quantity, reason, at):
            title = translate("CounterPage", "{0} gebucht: {1}").format(
                said(REASON_WORDS[reason]), saying.moved(quantity, card.article.unit)
            )
            undo = translate("CounterPage", "Rückgängig")
            when = saying.clock(at, seconds=True)
            return Answer("accent", "check", title, when, f"{card.article.name}, {title}", undo)
        case Shown(card):
            there = saying.amount(card.article.available, card.article.unit)
            spoken = translate("CounterPage", "{0}: {1} verfügbar").format(card.article.name, there)
            return Answer("sunken", "info", translate("CounterPage", "Nur Auskunft, nichts gebucht"), "", spoken)
        case Promised():
            return _promised(outcome)
        case AgeCheck(card, years):
            title = translate("CounterPage", "Alter prüfen: ab {0} Jahren").format(years)
            hint = translate(
                "CounterPage",
                "Noch nichts gebucht. Noch einmal scannen oder Enter, wenn das Alter stimmt. "
                "Notiert wird nur „geprüft“.",
            )
            yes, no = translate("CounterPage", "Geprüft, buchen"), translate("CounterPage", "Nicht buchen")
            return Answer("warning", "warning", title, hint, f"{card.article.name}: {title}. {hint}", yes, no)
        case Unknown(waiting):
            title = translate("CounterPage", "Noch unbekannt: {0}").format(short(waiting.shown))
            hint = translate(
                "CounterPage", "Der Scan wartet unten als gelbe Zeile. Scannen Sie ruhig weiter. Anlegen: Strg+N."
            )
            return Answer("warning", "question", title, hint, title)


def waits_for_the_book(count: int, named: Sequence[str]) -> Answer:
    """So many bookings wait while another writes; scans among them are named, since they will be booked."""
    title = translate("CounterPage", "1 Scan wartet")
    if not named:  # a form that is being saved, say
        title = translate("CounterPage", "Wird gleich gespeichert")
    elif count != 1:
        title = translate("CounterPage", "{0} Scans warten").format(count)
    why = translate("CounterPage", "Das Buch wird gerade beschrieben, meist von einem Import.")
    calm = translate("CounterPage", "Nichts geht verloren.")
    which = translate("CounterPage", "Noch nicht gebucht: {0}").format(listed(named)) if named else ""
    return Answer("warning", "clock", title, f"{why} {calm} {which}".strip(), f"{title}. {calm}")


def listed(scans: Sequence[str]) -> str:
    """The first of them by name, the others by their number."""
    more = len(scans) - _LISTED
    return " · ".join((*scans[:_LISTED], *((f"+{more}",) if more > 0 else ())))


def short(code: str) -> str:
    """A code as it fits into a line."""
    return code if len(code) <= _LONG_CODE else f"{code[: _LONG_CODE // 2]}…{code[-_LONG_CODE // 4 :]}"


def _promised(outcome: Promised) -> Answer:
    article = outcome.card.article
    pieces = saying.amount(outcome.short, article.unit)
    title = translate("CounterPage", "{0} online zugesagt").format(pieces)
    many = saying.measure(outcome.quantity, article.unit)
    there = saying.measure(max(0, article.on_hand), article.unit)  # the book may lie behind the shelf
    not_yet = translate("CounterPage", "Noch nichts gebucht.")
    if outcome.quantity > article.on_hand:
        not_yet = translate("CounterPage", "Nur\u00a0{0} im Laden, nichts gebucht.").format(there)
    again = translate("CounterPage", "Noch einmal scannen oder Enter bucht trotzdem\u00a0{0}.").format(many)
    hint = f"{not_yet} {again}"
    yes, no = translate("CounterPage", "Trotzdem buchen"), translate("CounterPage", "Nicht buchen")
    return Answer("warning", "warning", title, hint, f"{article.name}: {title}. {hint}", yes, no)
