"""Letters to citizens: written in their language as things stand, handed to the post, tried again until carried."""

import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime

from prima.contract.messages import ReserveRequest
from prima.contract.reservation import State
from prima.hub.services import proving
from prima.hub.services.office import Office
from prima.hub.services.post import Outcome
from prima.hub.storage import mails, offers, proofs, reservations, shops
from prima.hub.storage.database import Connection
from prima.hub.storage.mails import Mail
from prima.hub.storage.offers import Offer
from prima.hub.storage.reservations import Reservation
from prima.hub.storage.shops import Shop
from prima.hub.storefront import shape, words
from prima.hub.storefront.calendar import calendar
from prima.hub.storefront.words import Language, word

_AT_ONCE = 50
_CLAIM_MS = 5 * 60_000
_FIRST_WAIT_MS = 60_000
_LONGEST_WAIT_MS = 60 * 60_000
_GIVEN_UP_AFTER_MS = 3 * 86_400_000
_HOUR_MS = 3_600_000
_log = logging.getLogger(__name__)


def carry_due(office: Office) -> int:
    """Write and hand over every letter whose turn has come; how many were carried. Several processes may do so."""
    if office.post is None:
        return 0
    now = office.clock()
    with office.database.read() as connection:
        if not mails.is_due(connection, now):
            return 0
    claimed = office.database.write(lambda connection: mails.claim(connection, now, now + _CLAIM_MS, _AT_ONCE))
    with office.database.read() as connection:
        told = [(one, letter(connection, office, one)) for one in claimed]
    written = [(one, text) for one, text in told if text is not None]
    outcomes = office.post.carry([text for _, text in written])
    settled = [(one, Outcome.NEVER) for one, text in told if text is None]
    settled += [(one, outcome) for (one, _), outcome in zip(written, outcomes, strict=True)]
    office.database.write(lambda connection: _settle(connection, settled, now))
    return outcomes.count(Outcome.DONE)


def letter(connection: Connection, office: Office, mail: Mail) -> EmailMessage | None:
    """The letter as it goes out; None where there is nothing to tell any more, or no address to tell it to."""
    mailbox = proving.mailbox_of(mail.contact)
    if mailbox is None:
        return None
    shop = shops.get(connection, mail.shop)
    language = words.chosen(mail.language, "")
    city = shops.the_city(connection).name
    found: tuple[str, str, bytes | None] | None
    if mail.kind == proving.PROOF:
        found = _proof(connection, office, mail, shop, language)
    else:
        reservation = reservations.get(connection, mail.shop, mail.about)
        found = _about(office, mail, reservation, shop, language, event_of(connection, reservation))
    if found is None:
        return None
    subject, text, entry = found
    message = EmailMessage()
    host = office.settings.home.partition("//")[2].partition("/")[0].partition(":")[0] or "localhost"
    message["From"] = office.settings.mail.sender or f"PRIMA <prima@{host}>"
    message["To"] = mailbox
    # A title that looks like an encoded word (RFC 2047) would be decoded, line breaks and all, and so end the header.
    message["Subject"] = " ".join(subject.split()).replace("=?", "= ?")
    message["Date"] = format_datetime(datetime.fromtimestamp(office.clock() / 1000, UTC))
    message["Message-ID"] = f"<{mail.about.hex}.{mail.kind}@{host}>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834 §5: no out-of-office replies
    foot = word("letter_foot", language, city=city)
    message.set_content(f"{word('letter_hello', language)}\n\n{text}\n\n-- \n{foot}\n")
    message["Content-Language"] = language
    if entry is not None:
        message.add_attachment(entry, maintype="text", subtype="calendar", filename="prima.ics")
    return message


def pickup_entry(
    office: Office, reservation: Reservation, shop: Shop, language: Language, event: Offer | None, link: str = ""
) -> bytes | None:
    """A calendar file of the event, or of the last hour to fetch the goods; None while that is not known."""
    if event is not None:
        starts_at = int(event.fields["starts_at"])
        span = starts_at, int(event.fields.get("ends_at") or starts_at + _HOUR_MS)
        summary = str(event.fields["title"])
        place = ", ".join(part for part in (event.fields.get("venue"), address_of(shop)) if part)
    elif reservation.state is State.READY and reservation.deadline is not None:
        span = reservation.deadline - _HOUR_MS, reservation.deadline
        summary, place = word("calendar_pickup", language, shop=shop.name), address_of(shop)
    else:
        return None
    code = word("letter_code", language, code=reservation.code)
    text = f"{code}\n{_wares(reservation)}"
    return calendar(f"{reservation.id}@prima", *span, summary, place=place, text=text, url=link, now=office.clock())


def event_of(connection: Connection, reservation: Reservation) -> Offer | None:
    """The event whose places are reserved; None where it is goods."""
    found = offers.some(connection, [(reservation.shop, line.offer) for line in reservation.lines[:1]])
    told = found[0].fields if found else {}
    return found[0] if told.get("kind") == "event" and told.get("starts_at") else None


def address_of(shop: Shop) -> str:
    """Markt 1, 46397 Bocholt"""
    told = shop.fields
    town = " ".join(part for part in (told.get("postcode"), told.get("town")) if part)
    return ", ".join(part for part in (told.get("street"), town) if part)


def _about(
    office: Office, mail: Mail, found: Reservation, shop: Shop, language: Language, event: Offer | None
) -> tuple[str, str, bytes | None]:
    state = mail.kind
    when = shape.moment(found.deadline, language, office.zone) if found.deadline is not None else ""
    told = word(f"{state}_text", language, when=when) if when or state not in ("placed", "ready") else ""
    parts = [
        told,
        word("reason", language, reason=found.reason) if found.reason else "",
        _wares(found),
        _when_and_where(office, event, language),
        word("letter_code", language, code=found.code) if state in ("placed", "ready") else "",
        "\n".join(part for part in (shop.name, address_of(shop), str(shop.fields.get("phone") or "")) if part),
        _link(office, mail, language),
    ]
    title = found.lines[0].title if found.lines else ""
    subject = word("letter_subject", language, state=word(state, language), title=title, shop=shop.name)
    wanted = state == "ready" or (state == "placed" and event is not None)
    entry = pickup_entry(office, found, shop, language, event) if wanted else None
    return subject, "\n\n".join(part for part in parts if part), entry


def _when_and_where(office: Office, event: Offer | None, language: Language) -> str:
    if event is None:
        return ""
    told = event.fields
    when = shape.span(told["starts_at"], told.get("ends_at"), language, office.zone)
    where = f"\n{word('where', language)}: {told['venue']}" if told.get("venue") else ""
    return f"{word('when', language)}: {when}{where}"


def _link(office: Office, mail: Mail, language: Language) -> str:
    if not mail.secret or not office.settings.home:
        return word("letter_first_link", language) if mail.kind == "ready" else ""
    return f"{word('letter_link', language)}\n{office.settings.home}/r/{mail.secret}?lang={language}"


def _proof(
    connection: Connection, office: Office, mail: Mail, shop: Shop, language: Language
) -> tuple[str, str, None] | None:
    found = proofs.get(connection, mail.shop, mail.about)
    if found is None or found.expires_at <= office.clock():
        return None
    wanted = ReserveRequest.model_validate_json(found.wanted)
    offer = offers.get(connection, wanted.offer)
    title = str(offer.fields.get("title") or "") if offer is not None else ""
    when = shape.moment(found.expires_at, language, office.zone)
    parts = [
        word("letter_proof", language, shop=shop.name, when=when),
        f"{office.settings.home}/proof/{mail.secret}?lang={language}",
        f"{wanted.quantity} × {title}",
        word("letter_proof_not_you", language),
    ]
    return word("letter_proof_subject", language, title=title, shop=shop.name), "\n\n".join(parts), None


def _wares(reservation: Reservation) -> str:
    return "\n".join(f"{line.quantity} × {line.title}" for line in reservation.lines)


def _settle(connection: Connection, settled: Sequence[tuple[Mail, Outcome]], now: int) -> None:
    for one, outcome in settled:
        if outcome is Outcome.LATER and now - one.at < _GIVEN_UP_AFTER_MS:
            # 1, 2, 4 … minutes, at most an hour.
            mails.wait(connection, one, now + min(_FIRST_WAIT_MS << min(one.tries, 10), _LONGEST_WAIT_MS))
            continue
        if outcome is not Outcome.DONE:
            _log.warning("A letter (%s) could not be carried and is given up.", one.kind)
        mails.drop(connection, one)
