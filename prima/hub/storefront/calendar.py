"""Calendar files (RFC 5545), so that a pickup or an event stands in the citizen's own calendar."""

from datetime import UTC, datetime

from starlette.responses import Response

_LINE = 75
"""Octets of a line before it is folded (§3.1)."""


def calendar(
    uid: str, starts_at: int, ends_at: int, summary: str, *, place: str = "", text: str = "", url: str = "", now: int
) -> bytes:
    """One entry from `starts_at` to `ends_at` (ms); a reminder two hours before it begins."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//PRIMA//Hub//DE",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{_instant(now)}",
        f"DTSTART:{_instant(starts_at)}",
        f"DTEND:{_instant(ends_at)}",
        f"SUMMARY:{_escaped(summary)}",
        *([f"LOCATION:{_escaped(place)}"] if place else []),
        *([f"DESCRIPTION:{_escaped(text)}"] if text else []),
        *([f"URL:{url}"] if url else []),
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(summary)}",
        "TRIGGER:-PT2H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) for line in lines)


def calendar_file(content: bytes) -> Response:
    """A calendar file to be opened by whatever keeps the citizen's calendar."""
    headers = {
        "Content-Disposition": 'attachment; filename="prima.ics"',
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(content, headers=headers, media_type="text/calendar; charset=utf-8")


def _instant(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    """§3.3.11: backslash, semicolon, comma and line breaks."""
    for sign, told in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n"), ("\r", "")):
        text = text.replace(sign, told)
    return "".join(sign for sign in text if sign >= " ")


def _folded(line: str) -> bytes:
    """At most 75 octets a line, never cut within a letter; what goes on begins with a blank."""
    lines, room, part = [], _LINE, b""
    for letter in line:
        octets = letter.encode("utf-8", "replace")
        if len(part) + len(octets) > room:
            lines.append(part)
            part, room = b" ", _LINE
        part += octets
    return b"\r\n".join([*lines, part]) + b"\r\n"
