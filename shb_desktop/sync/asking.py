"""Questions to the city that a person waits for: what is known of a GTIN, how an offer would look. Each is noted."""

from typing import Any

from shb_desktop.domain.known_facts import KnownFacts, Source
from shb_desktop.domain.offer import Offer, OfferState, shown_fields
from shb_desktop.domain.staff import Deed
from shb_desktop.ledger import articles, hub_link, offers, outbox, settings
from shb_desktop.ledger.database import Book
from shb_desktop.paths import Home
from shb_desktop.services.preferences import YES, Choice
from shb_desktop.sync import open_food_facts
from shb_desktop.sync.client import Hub
from shb_desktop.sync.credentials import Credentials
from shb_desktop.sync.errors import NotPaired, Refused, SyncError
from shb_desktop.sync.once import opened_hub
from shb_desktop.sync.pictures import album

FACTS, PREVIEW = "facts.look_up", "offer.preview"


def anyone(book: Book) -> bool:
    """Whether there is anyone to ask about a GTIN: a city, or Open Food Facts where the owner allowed it."""
    with book.read() as connection:
        return hub_link.link(connection) is not None or settings.get(connection, Choice.PRODUCT_FACTS) == YES


def known_facts(book: Book, home: Home, gtin: str, origin: str = open_food_facts.ORIGIN) -> KnownFacts | None:
    """What the city knows of a GTIN (14 digits), else Open Food Facts where the owner allowed it; None: nobody does.

    A city that is away is no reason not to ask further. Raises FactsAway, SyncError of the city where it alone was
    asked.
    """
    with book.read() as connection:
        further = settings.get(connection, Choice.PRODUCT_FACTS) == YES
        paired = hub_link.link(connection) is not None
    try:
        found = _of_city(book, home, gtin) if paired else None
    except SyncError:
        if not further:
            raise
        found = None
    if found is not None or not further:
        return found
    _note(book, FACTS, gtin, {"hub": origin, "gtin": gtin})
    return open_food_facts.ask(gtin, origin)


def preview(book: Book, home: Home, article: int) -> str:
    """The page that citizens would see of an article as it is now: the storefront's own, as HTML, nothing stored.

    Raises SyncError where the city is away, NotPaired, UnknownArticle, OwnerOnly.
    """
    book.actor.must(Deed.OFFERS)
    with book.read() as connection:
        subject = offers.subject(connection, articles.get(connection, article))
        offer = offers.by_article(connection, article) or _as_if(article, subject.article.name)
        fields = {name: value for name, value in shown_fields(subject, offer).items() if value is not None}
    origin, token = opened_hub(book, Credentials(home))
    with Hub(origin, token) as hub:
        image = fields.get("image")
        content = album(home.pictures)(image) if image else None
        if content is not None and not _was_sent(book, str(image)):
            _note(book, "image.put", str(image), {"title": fields["title"], "bytes": len(content)})
            hub.put_image(str(image), content)
        _note(book, PREVIEW, offer.id, {"fields": fields})
        return hub.preview(fields)


def _of_city(book: Book, home: Home, gtin: str) -> KnownFacts | None:
    try:
        origin, token = opened_hub(book, Credentials(home))
    except NotPaired:
        return None
    _note(book, FACTS, gtin, {"hub": origin, "gtin": gtin})
    try:
        with Hub(origin, token) as hub:
            found = hub.product(gtin)
    except Refused as problem:
        if problem.problem == "not-found":
            return None
        raise
    return KnownFacts(Source.CITY, found.title, found.brand, found.category, found.description)


def _was_sent(book: Book, image: str) -> bool:
    with book.read() as connection:
        return bool(outbox.noted(connection, "image.put", image))


def _note(book: Book, kind: str, subject: str, body: dict[str, Any]) -> None:
    """Before it is sent: what may have left counts as having left."""
    with book.write() as connection:
        outbox.note(connection, kind, subject, body, book.clock())


def _as_if(article: int, title: str) -> Offer:
    """An offer that nobody has made yet."""
    return Offer("", article, title, OfferState.PAUSED, 0, 0, 0, 0, None, 0, 0)
