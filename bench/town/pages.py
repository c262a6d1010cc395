"""The citizens' pages, made anew for every request, beside a bare ASGI app that sends the same bytes."""

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
_PAGES = (("of an offer", "/offers/{}"), ("of all offers", "/"), ("of shops", "/shops"))


def figures(setting: Setting) -> Iterator[Figure]:
    """Three pages, on either engine; as many requests as a five hundredth of the movements, in rounds."""
    requests = max(setting.movements // 500, 32)
    for engine in hub.ENGINES:
        with shop.workroom(setting) as folder, hub.engines(folder) as engines:
            database = engines.empty(engine)
            with hub.office(database) as office:
                ids = shelves.filled(office, min(_OFFERS, setting.articles), 5)
            with hub.served(database) as url:
                for name, path in (
                    ("of an offer", f"/offers/{ids[0]}"),
                    ("of all offers", "/"),
                    ("of shops", "/shops"),
                ):
                    ours, bare = _rounds(setting, folder, url, path, requests)
                    what = f"page {name}, {engine}, 16 clients"
                    yield Figure(what, share(ours, 50), "/s", share(bare, 50), least_ratio=0.3)


def _rounds(setting: Setting, folder: Path, url: str, path: str, requests: int) -> tuple[list[float], list[float]]:
    with urlopen(url + path) as answer:
        body = answer.read()
    (folder / "page.html").write_bytes(body)
    wishes = [request("GET", path)] * requests
    ours: list[float] = []
    bare: list[float] = []
    with _bare(folder / "page.html") as limit:
        for turn in range(setting.rounds):
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
