"""How the line to the city stands, in the few words of the pill."""

from shb_desktop.sync.status import STATE_WORDS, LineState, SyncStatus
from shb_desktop.ui import saying

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
    LineState.FAULT: ("warning", "danger"),
    LineState.STOPPED: ("pause", "muted"),
}


def pill(status: SyncStatus, now: int) -> PillLook:
    """What the pill says: "Verbunden / vor 12 s", "Offline seit 14:02 / 3 warten", … at the moment `now`."""
    icon, tone = _ICONS[status.state]
    first = STATE_WORDS[status.state]
    second = ""
    if status.state is LineState.OFFLINE:
        first = f"Offline seit {saying.moment(status.since, now)}"
    elif status.state is LineState.CONNECTED and status.contact_at is not None:
        second = saying.ago(status.contact_at, now)
    elif status.state is LineState.UNPAIRED:
        second = "Klicken zum Koppeln"
    if status.refused:
        second = f"{status.refused} abgelehnt" if status.refused > 1 else "1 abgelehnt"
        tone = "warning" if tone == "accent" else tone
    elif status.waiting and status.state is not LineState.UNPAIRED:
        second = f"{status.waiting} warten" if status.waiting > 1 else "1 wartet"
    return first, second, icon, tone
