"""A new till of a shop that is there already: the shop's articles from a copy of the book, its offers from the hub.

Beside both: the same articles as JSON pages over HTTP, written into tables and a search index with the least code.
The hub never learns the book, so a copy is how a second till or a new computer comes by the articles; the hub then
tells it, page by page, how its offers and reservations stand.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from time import perf_counter

from bench import shop
from bench.limits import beginning as limit
from bench.measuring import ROOT, Figure, Setting, in_turns, share
from bench.town import hub, shelves
from prima.hub.services import catalogue as everyone
from prima.hub.services import pairing
from shb_desktop.ledger import backup, hub_link
from shb_desktop.ledger.hub_link import Link, SnapshotMark
from shb_desktop.ledger.staging import Staged
from shb_desktop.paths import Home
from shb_desktop.services import catalogue, safekeeping
from shb_desktop.sync import engine
from shb_desktop.sync.client import Hub

_TERM = "apfel"


def figures(setting: Setting) -> Iterator[Figure]:
    """As many articles as the shop has, from a copy; as many offers from the hub, on either engine."""
    articles = setting.articles
    with shop.workroom(setting) as folder, hub.engines(folder) as engines, _pages(articles) as port:
        copy = _copy(folder, articles)
        numbers = count()

        def by_pages(_: int) -> None:
            if limit.fetch(port, folder / f"pages{next(numbers)}.sqlite3", _TERM) != articles:
                raise RuntimeError("not every article came")

        ours, pages = in_turns(setting.rounds, lambda turn: _from_copy(folder / f"copy{turn}", copy), by_pages)
        yield Figure(
            f"bootstrap of {articles:,} articles from a copy, until searchable, beside JSON pages",
            share(ours, 50), "ms", share(pages, 50), most_ratio=0.2,
        )  # fmt: skip
        for which in hub.ENGINES:
            database = engines.empty(which)
            with hub.served(database) as url:
                told = [_from_hub(folder, database, url, articles, turn) for turn in range(setting.rounds)]
            what = f"snapshot of {articles:,} offers from the hub, {which}, until whole, beside the same"
            yield Figure(what, share(told, 50), "ms", share(pages, 50))


def _copy(folder: Path, articles: int) -> Path:
    (folder / "first").mkdir()
    book = shop.opened(folder / "first" / "book.sqlite3")
    with Staged() as staged, book.write() as connection:
        staged.add(list(shop.drafts(articles)))
        staged.write(connection, shop.NOW)
    copy = folder / "copy.sqlite3"
    backup.back_up(book.path, copy)
    book.close()
    return copy


def _from_copy(folder: Path, copy: Path) -> None:
    home = Home(folder)
    folder.mkdir()
    safekeeping.restore(home, copy, lambda: shop.NOW, lambda: shop.opened(home.book))
    book = shop.opened(home.book)
    catalogue.search_articles(book, _TERM, 8)
    book.close()
    shutil.rmtree(folder)


def _from_hub(folder: Path, database: str, url: str, articles: int, turn: int) -> float:
    """Milliseconds from the first page until a new till's snapshot is whole."""
    with hub.office(database) as office:
        if turn == 0:
            shelves.filled(office, articles, 5, "Laden mit viel")
        slug = next(one.slug for one in everyone.all_shops(office) if one.name.startswith("Laden mit viel"))
        code = pairing.new_code(office, slug)
    with Hub(url) as line:
        identity = line.pair(code, f"Kasse {turn + 2}")
    book = shop.opened(folder / f"new-{turn}-{identity.device}.sqlite3")
    linked = Link(
        url, str(identity.device), str(identity.shop.id), identity.shop.name, identity.city, str(identity.epoch), ""
    )
    with book.write() as connection:
        hub_link.keep_link(connection, linked)
        hub_link.keep_snapshot(connection, SnapshotMark(None, None))
    came = 0
    with Hub(url, identity.token) as line:
        began = perf_counter()
        while True:
            came += engine.download(book, line).pulled
            with book.read() as connection:
                if hub_link.snapshot(connection) is None:
                    break
        took = (perf_counter() - began) * 1_000
    book.close()
    if came != articles:
        raise RuntimeError(f"{came} offers came of {articles}")
    return took


@contextmanager
def _pages(articles: int) -> Iterator[int]:
    command = [sys.executable, "-m", "bench.limits.beginning", str(articles)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield int(process.stdout.readline())
    finally:
        process.terminate()
        process.communicate(timeout=30)
