"""Events and services with places: laid out, changed, and reserved like any goods. Their stock is their places."""

from dataclasses import dataclass, replace

from shb_desktop.domain import occasion as rules
from shb_desktop.domain.article import PIECE, Article, ArticleDraft
from shb_desktop.domain.movement import Reason
from shb_desktop.domain.occasion import NoOccasion, NoPlaces, Occasion
from shb_desktop.domain.offer import Offer, OfferState
from shb_desktop.domain.staff import Deed
from shb_desktop.ledger import articles, movements, occasions, offers
from shb_desktop.ledger.database import Book, Connection
from shb_desktop.services.catalogue import as_draft, create
from shb_desktop.services.publishing import online

MOST_PLACES = 100_000
CATEGORIES = {rules.Kind.EVENT: "Veranstaltungen", rules.Kind.SERVICE: "Dienstleistungen"}


@dataclass(frozen=True, slots=True)
class OccasionDraft:
    """What a person says of an event or a service. Price in cents for one place, 0 for free; `places` still free."""

    title: str
    occasion: Occasion
    places: int
    price: int
    text: str = ""
    age_limit: int = 0
    vat: int = 19
    category: str = ""


def lay_out(book: Book, draft: OccasionDraft) -> Article:
    """Put it into the book, not online yet.

    Raises NameMissing, NoStart, EndsBeforeItStarts, VenueTooLong, NoPlaces, OwnerOnly.
    """
    book.actor.must(Deed.OFFERS)
    with book.write() as connection:
        return _laid_out(connection, book, draft)


def announce(book: Book, draft: OccasionDraft) -> Offer:
    """Put it into the book and online in one go; neither when the pre-flight refuses. Raises NotPublishable too."""
    book.actor.must(Deed.OFFERS)
    with book.write() as connection:
        return online(connection, book, _laid_out(connection, book, draft).id).offer


def change(book: Book, article: int, draft: OccasionDraft) -> Article:
    """Replace what is said of it; other places than are free now become a correction. Raises NoOccasion too."""
    book.actor.must(Deed.OFFERS)
    _check(draft)
    with book.write() as connection:
        found = articles.get(connection, article)
        if occasions.get(connection, article) is None:
            raise NoOccasion(found.name)
        now = book.clock()
        occasions.keep(connection, article, draft.occasion)
        more = draft.places * PIECE - found.on_hand
        if more:
            note = "Plätze geändert"
            line = movements.Draft(article, more, Reason.CORRECTION, now, book.actor.staff, note=note)
            movements.append(connection, line)
        # Telling the change goes through the article: whoever shows it reads both.
        articles.change(connection, article, _as_article(as_draft(found), draft), now)
        offer = offers.by_article(connection, article)
        if offer is not None and offer.state is not OfferState.WITHDRAWN:
            offers.keep(connection, replace(offer, title=draft.title.strip(), cap=max(0, offer.cap + more // PIECE)))
            offers.follow_stock(connection, articles.get(connection, article), now)
        return articles.get(connection, article)


def get(book: Book, article: int) -> Occasion | None:
    """When and where; None for goods."""
    with book.read() as connection:
        return occasions.get(connection, article)


def as_drafted(article: Article, occasion: Occasion) -> OccasionDraft:
    """What is said of it, ready to be changed."""
    return OccasionDraft(
        title=article.name,
        occasion=occasion,
        places=article.on_hand // PIECE,
        price=article.price or 0,
        text=article.description,
        age_limit=article.age_limit,
        vat=article.vat,
        category=article.category,
    )


def _laid_out(connection: Connection, book: Book, draft: OccasionDraft) -> Article:
    _check(draft)
    made = create(connection, book, replace(_as_article(ArticleDraft(""), draft), stock=draft.places * PIECE))
    occasions.keep(connection, made.id, draft.occasion)
    return made


def _as_article(before: ArticleDraft, draft: OccasionDraft) -> ArticleDraft:
    return replace(
        before,
        name=draft.title.strip(),
        category=draft.category.strip() or CATEGORIES[draft.occasion.kind],
        description=draft.text.strip(),
        price=draft.price,
        vat=draft.vat,
        age_limit=draft.age_limit,
    )


def _check(draft: OccasionDraft) -> None:
    rules.checked(draft.occasion)
    if not 0 < draft.places <= MOST_PLACES:
        raise NoPlaces
