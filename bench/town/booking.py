"""One piece out of the stock: our scan, durable with chain and outbox, beside other systems' own way to book it.

Each is asked inside its own process, without a network and without its pages; both write to SQLite.
"""

from collections.abc import Iterator
from time import perf_counter

from bench import shop
from bench.measuring import Figure, Setting, share
from bench.peers.systems import SYSTEMS, NotInstalled, System, at_work
from shb_desktop.ledger.database import Book
from shb_desktop.services import counter
from shb_desktop.services.counter import Booked, Mode

_WARM = 10
_MOST_RATIO = {"django-oscar": 1 / 8, "Tryton": 1 / 100}


def figures(setting: Setting) -> Iterator[Figure]:
    """A tenth as many bookings as short turns."""
    turns = max(setting.turns // 10, 5)
    for system in SYSTEMS:
        try:
            ours, theirs = _in_turns(setting, system, turns + _WARM)
        except NotInstalled as problem:
            print(f"{system.name}: not measured, {problem}", flush=True)
            continue
        what = f"one piece out of the stock, {system.name}, p50"
        yield Figure(what, share(ours, 50), "ms", share(theirs, 50), most_ratio=_MOST_RATIO[system.name])


def _in_turns(setting: Setting, system: System, turns: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each booking, without the first ones."""
    made = shop.made(setting)
    with shop.copies(made, setting) as (path, _), at_work(system) as peer:
        book = shop.opened(path)
        ours: list[float] = []
        theirs: list[float] = []
        for turn in range(turns):
            theirs.append(peer.once())
            ours.append(_scan(book, shop.ean(shop.OFFERED + 1 + turn % (made.articles - shop.OFFERED))))
        book.close()
    return ours[_WARM:], theirs[_WARM:]


def _scan(book: Book, code: str) -> float:
    began = perf_counter()
    booked = counter.scan(book, code, Mode.OUT)
    took = (perf_counter() - began) * 1_000
    if not isinstance(booked, Booked):
        raise RuntimeError(f"{code} was not booked")
    return took
