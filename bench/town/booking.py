"""One piece out of the stock: our scan, durable with chain and outbox, beside other systems' own way to book it.

Each is asked inside its own process, without a network and without its pages; both write to SQLite. Twice: in turns of
one booking, each after a pause in which the other system had the processor to itself, and in turns of ten, as goods go
over a counter in a rush. Our book has 100,000 articles and takes another one each time; the others' shops have one.
"""

from collections.abc import Iterator
from itertools import count
from time import perf_counter

from bench import shop
from bench.measuring import Figure, Setting, share
from bench.peers.systems import SYSTEMS, NotInstalled, System, at_work
from shb_desktop.ledger.database import Book
from shb_desktop.services import counter
from shb_desktop.services.counter import Booked, Mode

_WARM = 10
_RUSH = 10
_MOST_RATIO = {"django-oscar": 1 / 8, "Tryton": 1 / 100}


def figures(setting: Setting) -> Iterator[Figure]:
    """A tenth as many turns as short ones."""
    turns = max(setting.turns // 10, 5)
    for system in SYSTEMS:
        try:
            measured = {run: _in_turns(setting, system, turns, run) for run in (1, _RUSH)}
        except NotInstalled as problem:
            print(f"{system.name}: not measured, {problem}", flush=True)
            continue
        for run, (ours, theirs) in measured.items():
            what = f"one piece out of the stock, {system.name}, {'alone' if run == 1 else f'one of {run}'}, p50"
            yield Figure(what, share(ours, 50), "ms", share(theirs, 50), most_ratio=_MOST_RATIO[system.name])


def _in_turns(setting: Setting, system: System, turns: int, run: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each booking, `run` of ours behind as many of theirs, without the first ones."""
    made = shop.made(setting)
    with shop.copies(made, setting) as (path, _), at_work(system) as peer:
        book = shop.opened(path)
        ours: list[float] = []
        theirs: list[float] = []
        codes = (shop.ean(shop.OFFERED + 1 + n % (made.articles - shop.OFFERED)) for n in count())
        while len(ours) < turns + _WARM:
            theirs += [peer.once() for _ in range(run)]
            ours += [_scan(book, next(codes)) for _ in range(run)]
        book.close()
    return ours[_WARM:], theirs[_WARM:]


def _scan(book: Book, code: str) -> float:
    began = perf_counter()
    booked = counter.scan(book, code, Mode.OUT)
    took = (perf_counter() - began) * 1_000
    if not isinstance(booked, Booked):
        raise RuntimeError(f"{code} was not booked")
    return took
