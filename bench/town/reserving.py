"""Reservations over HTTP by 64 clients at once, of one hot offer and of many, beside the bare conditional UPDATE.

The limit does nothing else: one statement and its commit a request, through psycopg, each client with a connection of
its own. Ours also checks, remembers the key, makes a code, tells the shop. Nothing is ever sold twice.
"""

import json
import random
import threading
from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy.engine import make_url

from bench import shop
from bench.measuring import Figure, Setting, share
from bench.town import hub, shelves
from bench.town.crowd import ask, request

_CLIENTS = 64
_MANY = 500
_BARE = """UPDATE bare SET held = held + 1 WHERE id = %s AND allot - held >= 1"""


def figures(setting: Setting) -> Iterator[Figure]:
    """As many requests as five hundredths of a hundredth of the movements; a tenth too many for the hot offer."""
    requests = max(setting.movements // 200, 100)
    with shop.workroom(setting) as folder, hub.engines(folder) as engines:
        for workers in (1, 2):
            database = engines.empty("PostgreSQL")
            with hub.served(database, workers) as url:
                hot: tuple[list[float], list[float]] = ([], [])
                many: tuple[list[float], list[float]] = ([], [])
                for _ in range(setting.rounds):
                    for times, offers in ((hot, 1), (many, _MANY)):
                        ours, bare = _round(database, url, requests, offers)
                        times[0].append(ours)
                        times[1].append(bare)
            hub.in_order(database)
            name = "one process" if workers == 1 else f"{workers} processes"
            # Only for the hot offer there is a target: spread over many, nobody waits for a row, and HTTP stands alone.
            for what, (ours_, bare_), least in (("one hot offer", hot, 1), (f"{_MANY} offers", many, None)):
                told = f"reserve, {what}, 64 clients, {name}"
                yield Figure(told, share(ours_, 50), "/s", share(bare_, 50), least_ratio=least)


def _round(database: str, url: str, requests: int, offers: int) -> tuple[float, float]:
    """Reservations a second, ours and bare; a tenth of the requests find nothing left."""
    pieces = requests * 9 // 10 if offers == 1 else requests
    with hub.office(database) as office:
        ids = shelves.filled(office, offers, pieces)
    chosen = random.Random(shop.SEED).choices(ids, k=requests)
    told = ask(url, _CLIENTS, [_wish(offer) for offer in chosen])
    held = _held(database, ids)
    if told.statuses.get(201, 0) != held or held != min(requests, pieces if offers == 1 else requests):
        raise RuntimeError(f"{told.statuses} answered, {held} held of {pieces}")
    if set(told.statuses) - {201, 409}:
        raise RuntimeError(f"not what was to be answered: {told.statuses}")
    return told.rate, _bare(database, chosen, pieces)


def _wish(offer: UUID) -> str:
    body = json.dumps({"offer": str(offer), "quantity": 1, "display_name": "Frau Muster"})
    return request("POST", "/v1/public/reservations", body, Idempotency_Key="{key}")


def _held(database: str, ids: Sequence[UUID]) -> int:
    with _connected(database) as connection:
        found = connection.execute("SELECT sum(held) FROM offer WHERE id = ANY(%s)", (list(ids),)).fetchone()
        return int(found[0]) if found else 0


def _bare(database: str, chosen: Sequence[UUID], pieces: int) -> float:
    with _connected(database) as connection:
        connection.execute("DROP TABLE IF EXISTS bare")
        connection.execute("CREATE TABLE bare (id uuid PRIMARY KEY, allot int NOT NULL, held int NOT NULL)")
        rows = [(offer, pieces) for offer in set(chosen)]
        connection.cursor().executemany("INSERT INTO bare VALUES (%s, %s, 0)", rows)
    waiting, begun = iter(chosen), threading.Barrier(_CLIENTS + 1)
    threads = [threading.Thread(target=_live, args=(database, waiting, begun)) for _ in range(_CLIENTS)]
    for thread in threads:
        thread.start()
    begun.wait()
    began = perf_counter()
    for thread in threads:
        thread.join()
    return len(chosen) / (perf_counter() - began)


def _live(database: str, waiting: Iterator[UUID], begun: threading.Barrier) -> None:
    with _connected(database) as connection:
        begun.wait()
        for offer in waiting:
            connection.execute(_BARE, (offer,))


def _connected(database: str) -> "psycopg.Connection[Any]":
    address = make_url(database).set(drivername="postgresql").render_as_string(hide_password=False)
    return psycopg.connect(address, autocommit=True)
