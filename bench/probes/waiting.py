"""A counter that scans on while a list is imported: how long a scan waits for the pen at most."""

import json
import sys
import threading
from pathlib import Path
from time import perf_counter, sleep

from bench import shop
from shb_desktop.domain.article import ArticleDraft, Barcode
from shb_desktop.domain.barcode import gtin14
from shb_desktop.services import catalogue, counter
from shb_desktop.services.counter import Mode
from shb_desktop.services.importing import booking, plan

_BETWEEN_SCANS = 0.02
_NOT_IN_THE_LIST = 9_000_000


def main(book: Path, file: Path) -> None:
    """Print the milliseconds of the longest scan before the import and of the longest during it."""
    opened = shop.opened(book)
    code = shop.ean(_NOT_IN_THE_LIST)
    catalogue.add(opened, ArticleDraft("Zählmarke", barcodes=(Barcode(gtin14(code)),)))
    over = threading.Event()
    times: list[float] = []

    def scan_on() -> None:
        while not over.is_set():
            began = perf_counter()
            counter.scan(opened, code, Mode.OUT)
            times.append((perf_counter() - began) * 1_000)
            sleep(_BETWEEN_SCANS)

    clerk = threading.Thread(target=scan_on)
    clerk.start()
    sleep(1)
    before = len(times)
    booking.run(opened, plan.look(file))
    over.set()
    clerk.join()
    opened.close()
    print(json.dumps({"alone": max(times[:before]), "meanwhile": max(times[before:]), "scans": len(times) - before}))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
