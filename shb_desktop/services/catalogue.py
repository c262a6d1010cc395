"""Articles: find, add, mend, and what happened to them."""

from dataclasses import replace

from shb_desktop.domain.article import Article, ArticleDraft, NameMissing
from shb_desktop.domain.barcode import UnreadableCode, read
from shb_desktop.domain.movement import Movement, Reason
from shb_desktop.domain.staff import Deed
from shb_desktop.domain.writable import writable
from shb_desktop.ledger import articles, finding, movements
from shb_desktop.ledger.articles import ArticleRow
from shb_desktop.ledger.database import Book, Connection


def add(book: Book, draft: ArticleDraft) -> Article:
    """Put an article into the book, with its opening stock. Raises NameMissing, BarcodeTaken, NumberTaken."""
    with book.write() as connection:
        return create(connection, book, draft)


def create(connection: Connection, book: Book, draft: ArticleDraft) -> Article:
    """The same inside a transaction that does more."""
    draft = _writable(draft)
    if not draft.name.strip():
        raise NameMissing
    now = book.clock()
    article = articles.add(connection, draft, now)
    if draft.stock:
        opening = movements.Draft(article, draft.stock, Reason.IN, now, book.actor.staff, note="Anfangsbestand")
        movements.append(connection, opening)
    return articles.get(connection, article)


def change(book: Book, article: int, draft: ArticleDraft) -> Article:
    """Replace what is said of an article; its stock is left alone.

    Raises NameMissing, BarcodeTaken, NumberTaken, and OwnerOnly where a price or what belongs to one is another.
    """
    draft = _writable(draft)
    if not draft.name.strip():
        raise NameMissing
    with book.write() as connection:
        if _priced(draft) != _priced(as_draft(articles.get(connection, article))):
            book.actor.must(Deed.PRICES)
        articles.change(connection, article, draft, book.clock())
        return articles.get(connection, article)


def _writable(draft: ArticleDraft) -> ArticleDraft:
    return replace(
        draft,
        name=writable(draft.name),
        number=writable(draft.number),
        brand=writable(draft.brand),
        category=writable(draft.category),
        description=writable(draft.description),
        content_unit=writable(draft.content_unit),
        shelf=writable(draft.shelf),
        maker=writable(draft.maker),
    )


def as_draft(article: Article) -> ArticleDraft:
    """What is said of an article, ready to be changed by `dataclasses.replace`."""
    return ArticleDraft(
        name=article.name,
        number=article.number,
        brand=article.brand,
        category=article.category,
        description=article.description,
        unit=article.unit,
        price=article.price,
        vat=article.vat,
        content=article.content,
        content_unit=article.content_unit,
        deposit=article.deposit,
        minimum=article.minimum,
        age_limit=article.age_limit,
        shelf=article.shelf,
        maker=article.maker,
        barcodes=article.barcodes,
        cost=article.cost,
    )


def get(book: Book, article: int) -> Article:
    """The article with this number in the book. Raises UnknownArticle."""
    with book.read() as connection:
        return articles.get(connection, article)


def find(book: Book, text: str) -> Article | None:
    """The article behind a code as scanned or typed, or behind the shop's own article number."""
    with book.read() as connection:
        try:
            found = read(text, book.scales)
        except UnreadableCode:
            return articles.by_number(connection, text.strip())
        for key in (found.key, found.alternative_key):
            hit = articles.by_code(connection, key) if key else None
            if hit:
                return hit.article
        return articles.by_number(connection, text.strip())


def usual_vat(book: Book, category: str = "") -> int | None:
    """The rate to propose for a new article of this category, in per cent; None while the book has no article."""
    with book.read() as connection:
        return articles.usual_vat(connection, category)


def count(book: Book) -> int:
    """How many articles the shop keeps."""
    with book.read() as connection:
        return articles.count(connection)


def search_articles(book: Book, term: str, limit: int = 500) -> tuple[ArticleRow, ...]:
    """Articles whose name, brand, number or barcode fits all words of `term`, best first."""
    with book.read() as connection:
        return tuple(finding.found(connection, term, limit))


def page(
    book: Book, order: str = "name", offset: int = 0, limit: int = 256, descending: bool = False
) -> tuple[ArticleRow, ...]:
    """A page of the whole table in the order of a column of `ledger.articles.ORDERS`."""
    with book.read() as connection:
        return tuple(articles.page(connection, order, offset, limit, descending))


def history(book: Book, article: int, limit: int = 50) -> tuple[Movement, ...]:
    """The last lines of the book for an article, newest first."""
    with book.read() as connection:
        return tuple(movements.of_article(connection, article, limit))


def _priced(draft: ArticleDraft) -> tuple[int | None, ...]:
    return (draft.price, draft.cost, draft.vat, draft.deposit)
