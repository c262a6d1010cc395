"""Who made the goods, entered once per manufacturer, and what was said of an article's safety (GPSR Art. 19)."""

from dataclasses import dataclass, replace

from shb_desktop.domain.article import Article
from shb_desktop.domain.product_safety import (
    Maker,
    MakerIncomplete,
    Safety,
    exempt_category,
    is_electronic,
)
from shb_desktop.ledger import articles, makers, occasions, offers
from shb_desktop.ledger.database import Book
from shb_desktop.services.catalogue import as_draft


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of an article's safety; `exempt` is what holds now, by a person's word or by its category.

    `goods` is False for an event or a service: nobody made it.
    """

    article: Article
    maker: Maker | None
    safety: Safety
    exempt: bool
    goods: bool = True


def of_article(book: Book, article: int) -> Told:
    """What is known. Raises UnknownArticle."""
    with book.read() as connection:
        found = articles.get(connection, article)
        said = makers.safety(connection, article)
        exempt = said.exempt if said.exempt is not None else exempt_category(found.category)
        goods = occasions.get(connection, article) is None
        return Told(found, makers.of_article(connection, found), said, exempt, goods)


def everyone(book: Book) -> tuple[Maker, ...]:
    """All manufacturers that were entered, by name."""
    with book.read() as connection:
        return tuple(makers.everyone(connection))


def named(book: Book, name: str) -> Maker | None:
    """The manufacturer of this name, or None."""
    with book.read() as connection:
        return makers.get(connection, name)


def keep(book: Book, maker: Maker) -> int:
    """Enter a manufacturer or change it; how many offers now tell it. Raises MakerIncomplete."""
    tidy = Maker(maker.name.strip(), maker.address.strip(), maker.electronic.strip(), maker.responsible.strip())
    if not tidy.name or (tidy.electronic and not is_electronic(tidy.electronic)):
        raise MakerIncomplete
    with book.write() as connection:
        makers.keep(connection, tidy)
        concerned = makers.offered_articles(connection, tidy.name)
        for found in articles.by_ids(connection, concerned).values():
            offers.tell_change(connection, found, book.clock())
        return len(concerned)


def say(book: Book, article: int, safety: Safety, maker: str | None = None) -> None:
    """What a person says of an article's safety, and of who made it. Raises UnknownArticle."""
    with book.write() as connection:
        found, now = articles.get(connection, article), book.clock()
        tidy = replace(safety, warnings=safety.warnings.strip())
        if tidy.warnings and tidy.exempt is None:
            # The book keeps a yes or no beside the warnings: what the category says until now.
            tidy = replace(tidy, exempt=exempt_category(found.category))
        makers.keep_safety(connection, article, tidy)
        if maker is not None and maker.strip() != found.maker:
            articles.change(connection, article, replace(as_draft(found), maker=maker.strip()), now)
        else:
            offers.tell_change(connection, found, now)
