"""Manufacturers, entered once, and what was said of an article's safety, as the book keeps them."""

from sqlalchemy import Connection

from shb_desktop.domain.article import Article
from shb_desktop.domain.product_safety import Maker, Safety, maker_of
from shb_desktop.ledger.driver import run

_SELECT = "SELECT name, address, electronic, responsible FROM maker"


def get(connection: Connection, name: str) -> Maker | None:
    """The manufacturer of this name, written large or small, or None."""
    row = run(connection, f"{_SELECT} WHERE name = ? COLLATE NOCASE", (name.strip(),)).fetchone()
    return Maker(*row) if row else None


def everyone(connection: Connection) -> list[Maker]:
    """All that were entered, by name."""
    return [Maker(*row) for row in run(connection, f"{_SELECT} ORDER BY name COLLATE NOCASE")]


def keep(connection: Connection, maker: Maker) -> None:
    """Enter a manufacturer, or change what is known of it."""
    known = get(connection, maker.name)
    connection.exec_driver_sql(
        """INSERT INTO maker (name, address, electronic, responsible) VALUES (?, ?, ?, ?)
           ON CONFLICT (name) DO UPDATE SET address = excluded.address, electronic = excluded.electronic,
           responsible = excluded.responsible""",
        (known.name if known else maker.name, maker.address, maker.electronic, maker.responsible),
    )


def of_article(connection: Connection, article: Article) -> Maker | None:
    """Who made an article: as it was entered once, else as far as the article itself says."""
    said = maker_of(article)
    if said is None:
        return None
    known = get(connection, said.name)
    return known or said


def safety(connection: Connection, article: int) -> Safety:
    """What a person said of an article's safety."""
    row = run(connection, "SELECT exempt, warnings FROM safety WHERE article = ?", (article,)).fetchone()
    return Safety(bool(row[0]), row[1]) if row else Safety()


def keep_safety(connection: Connection, article: int, said: Safety) -> None:
    """Write down what a person said; nothing said forgets it."""
    if said == Safety():
        connection.exec_driver_sql("DELETE FROM safety WHERE article = ?", (article,))
        return
    connection.exec_driver_sql(
        """INSERT INTO safety (article, exempt, warnings) VALUES (?, ?, ?)
           ON CONFLICT (article) DO UPDATE SET exempt = excluded.exempt, warnings = excluded.warnings""",
        (article, int(bool(said.exempt)), said.warnings),
    )


def offered_articles(connection: Connection, name: str) -> list[int]:
    """Articles with an offer that name this maker, or this brand where they name none."""
    rows = run(
        connection,
        """SELECT article.id FROM article JOIN offer ON offer.article = article.id
           WHERE (maker = '' AND brand = ?1 COLLATE NOCASE) OR maker = ?1 COLLATE NOCASE OR maker LIKE ?2""",
        (name, f"{name},%"),
    )
    return [int(row[0]) for row in rows]
