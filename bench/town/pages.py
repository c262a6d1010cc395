"""The citizens' pages beside a bare ASGI app that sends the same bytes.

Every request shows what stands in the database now, on PostgreSQL what stood there less than a moment ago. A page that
shows what it showed before is not made again; so there is also the page of an offer at its dearest: each request asks
for another one, and the hub remembers none of them.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

from bench import shop
from bench.measuring import ROOT, Figure, Setting, share
from bench.town import hub, shelves
from bench.town.crowd import ask, request

_CLIENTS = 16
_OFFERS = 2_000


def figures(setting: Setting) -> Iterator[Figure]:
    """Pages on either engine; as many requests as a five hundredth of the movements, in rounds."""
    requests = max(setting.movements // 500, 32)
    for engine in hub.ENGINES:
        with shop.workroom(setting) as folder, hub.engines(folder) as engines:
            database = engines.empty(engine)
            with hub.office(database) as office:
                ids = shelves.filled(office, min(_OFFERS, setting.articles), 5)
            with hub.served(database) as url:
                offers = [f"/offers/{offer}" for offer in ids]
                for name, paths in (
                    ("of an offer", offers[:1]),
                    ("of an offer, always another", offers),
                    ("of all offers", ["/"]),
                    ("of shops", ["/shops"]),
                ):
                    ours, bare = _rounds(setting, folder, url, paths, requests)
                    what = f"page {name}, {engine}, {_CLIENTS} clients"
                    yield Figure(what, share(ours, 50), "/s", share(bare, 50), least_ratio=0.3)


def _rounds(
    setting: Setting, folder: Path, url: str, paths: list[str], requests: int
) -> tuple[list[float], list[float]]:
    with urlopen(url + paths[0]) as answer:
        body = answer.read()
    (folder / "page.html").write_bytes(body)
    ours: list[float] = []
    bare: list[float] = []
    with _bare(folder / "page.html") as limit:
        for turn in range(setting.rounds):
            first = turn * requests
            wishes = [request("GET", paths[one % len(paths)]) for one in range(first, first + requests)]
            pair = [(url, ours), (limit, bare)]
            for server, rates in pair if turn % 2 == 0 else reversed(pair):
                told = ask(server, _CLIENTS, wishes)
                if set(told.statuses) != {200}:
                    raise RuntimeError(f"not what was to be answered: {told.statuses}")
                rates.append(told.rate)
    return ours, bare


@contextmanager
def _bare(page: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "bench.limits.pages", str(page)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.terminate()
        process.communicate(timeout=30)
