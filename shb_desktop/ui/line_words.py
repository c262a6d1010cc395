"""How the line to the city stands: in the few words of the pill, and in the sentences of its page."""

from PySide6.QtCore import QCoreApplication

from shb_desktop.services.telling import STANDING_WORDS, Standing
from shb_desktop.sync.errors import HubFault
from shb_desktop.sync.status import STATE_WORDS, LineState, SyncStatus
from shb_desktop.ui import saying
from shb_desktop.ui.language import said, whole

translate = QCoreApplication.translate
PillLook = tuple[str, str, str, str]
"""First line, second line, icon, tone."""

_ICONS = {
    LineState.UNPAIRED: ("link", "muted"),
    LineState.CONNECTING: ("sync", "muted"),
    LineState.CONNECTED: ("cloud", "accent"),
    LineState.OFFLINE: ("cloud-off", "warning"),
    LineState.PORTAL: ("wifi", "warning"),
    LineState.HUB_TROUBLE: ("cloud-off", "warning"),
    LineState.WAITING: ("clock", "warning"),
    LineState.REVOKED: ("lock", "danger"),
    LineState.REPAIR: ("link", "danger"),
    LineState.ELSEWHERE: ("sync", "muted"),
    LineState.BOOK: ("warning", "danger"),
    LineState.FAULT: ("warning", "danger"),
}

_TOLD_BY_HEADLINE = frozenset(
    {
        LineState.OFFLINE,
        LineState.PORTAL,
        LineState.WAITING,
        LineState.REVOKED,
        LineState.REPAIR,
        LineState.FAULT,
    }
)
"""States whose headline says all that the title of what went wrong would say once more."""


def pill(status: SyncStatus, now: int) -> PillLook:
    """What the pill says: "Verbunden / vor 12 s", "Offline seit 14:02 / 3 warten", … at the moment `now`."""
    icon, ink = tone(status)
    first = said(STATE_WORDS[status.state])
    second = ""
    if status.state is LineState.OFFLINE:
        first = said(f"Offline seit {saying.moment(status.since, now)}")
    elif status.state is LineState.CONNECTED and status.contact_at is not None:
        second = saying.ago(status.contact_at, now)
    elif status.state is LineState.UNPAIRED:
        second = said("Klicken zum Koppeln")
    if status.refused:
        second = translate("line", "{0} abgelehnt").format(status.refused)
    elif status.waiting and status.state is not LineState.UNPAIRED:
        second = (
            translate("line", "{0} warten").format(status.waiting)
            if status.waiting > 1
            else translate("line", "{0} wartet").format(1)
        )
    return first, second, icon, ink


_LOOKS = {
    Standing.WAITING: ("clock", "muted"),
    Standing.DONE: ("check", "accent"),
    Standing.REFUSED: ("warning", "warning"),
    Standing.STALE: ("sync", "muted"),
    Standing.DISMISSED: ("close", "muted"),
    Standing.TOLD_AGAIN: ("sync", "muted"),
    Standing.SETTLED: ("sync", "muted"),
    Standing.JOINED: ("check", "muted"),
    Standing.UNSENT: ("pause", "muted"),
}


def look(standing: Standing) -> tuple[str, str, str]:
    """A message's state as a pill: word, icon, tone."""
    return said(STANDING_WORDS[standing]), *_LOOKS[standing]


def headline(status: SyncStatus | None, now: int) -> str:
    """How the line stands and since when: "Verbunden mit Bocholt seit 10:42"."""
    if status is None:
        return said("Der Abgleich beginnt gleich")
    state, since = said(STATE_WORDS[status.state]), saying.moment(status.since, now)
    if status.state in (LineState.UNPAIRED, LineState.CONNECTING):
        return state
    if status.state is LineState.REPAIR:
        # The button says what to do, and the sentence below as well.
        return said(status.title).removesuffix(".") or state
    if status.city and status.state is LineState.CONNECTED:
        return translate("line", "{0} mit {1} seit {2}").format(state, status.city, since)
    return translate("line", "{0} seit {1}").format(state, since)


def meaning(status: SyncStatus | None, now: int) -> str:
    """What that means for the shop; below it what waits since when, and when the city last answered."""
    if status is None:
        return said("Buchen Sie ruhig: Alles wird gespeichert und dann gesendet.")
    told = status.state in _TOLD_BY_HEADLINE or status.title == HubFault.title
    means = said(status.hint) if told else whole(status)
    if status.state is LineState.UNPAIRED and not status.shop:
        # The headline has said that it is so, and the button stands on this very page.
        means = said("Lassen Sie sich von der Stadt einen Kopplungscode geben, und klicken Sie auf „Koppeln“.")
    sentences = []
    if status.refused:
        sentences.append(
            translate("line", "{0} Meldungen hat die Stadt abgelehnt.").format(status.refused)
            if status.refused > 1
            else translate("line", "Eine Meldung hat die Stadt abgelehnt.")
        )
    if status.waiting and status.waiting_since is not None:
        many = said(f"{status.waiting} Meldungen warten" if status.waiting > 1 else "Eine Meldung wartet")
        since = _together(saying.moment(status.waiting_since, now))
        sentences.append(translate("line", "{0}, die älteste seit {1}.").format(many.replace(" ", "\u00a0", 1), since))
    elif status.state is LineState.CONNECTED and not status.refused:
        sentences.append(said("Alles ist gesendet."))
    if status.contact_at is not None:
        ago = _together(saying.ago(status.contact_at, now))
        sentences.append(translate("line", "Letzte Antwort {0}.").format(ago))
    return "\n".join(map(_last_words_together, filter(None, (means, " ".join(sentences)))))


def _last_words_together(sentences: str) -> str:
    """No single word stands alone in the last line."""
    return "\u00a0".join(sentences.rsplit(" ", 2))


def _together(moment: str) -> str:
    """A time that does not break at the end of a line."""
    return moment.replace(" ", "\u00a0")


def tone(status: SyncStatus | None) -> tuple[str, str]:
    """Icon and tone of the line's state; a good line on which something was refused asks for a look."""
    if status is None:
        return "sync", "muted"
    icon, ink = _ICONS[status.state]
    return icon, "warning" if status.refused and ink == "accent" else ink
