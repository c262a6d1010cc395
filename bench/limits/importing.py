"""An import with the least code: csv, tuples, executemany and the search index, in one transaction."""

import csv
from pathlib import Path

from bench.limits import raw

_ARTICLE = """INSERT INTO article (id, name, name_key, number, brand, category, description, unit, price, vat,
    content_unit, deposit, minimum, age_limit, shelf, maker, image, archived, created_at, changed_at)
    VALUES (?, ?, ?, ?, ?, ?, '', 'piece', ?, ?, '', 0, ?, 0, '', '', '', 0, ?, ?)"""


def load(book: Path, file: Path, at: int) -> int:
    """Load the benchmark's own list, which has no faults, into an empty book; how many articles."""
    with file.open(encoding="utf-8-sig", newline="") as stream:
        sheet = csv.reader(stream, delimiter=";")
        next(sheet)
        lines = [
            (number, name, name.lower(), code, brand, group, int(price.replace(",", "")), int(vat), int(least) * 1_000,
             "0" + ean)
            for number, (code, name, ean, brand, group, price, vat, least) in enumerate(sheet, 1)
        ]  # fmt: skip
    connection = raw.opened(book)
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(_ARTICLE, [(*line[:9], at, at) for line in lines])
    connection.executemany(
        "INSERT INTO stock (article, on_hand, held, unavailable) VALUES (?, 0, 0, 0)", [(line[0],) for line in lines]
    )
    connection.executemany(
        "INSERT INTO barcode (code, article, pack) VALUES (?, ?, 1000)", [(line[9], line[0]) for line in lines]
    )
    connection.executemany(
        "INSERT INTO price (article, since, price) VALUES (?, ?, ?)", [(line[0], at, line[6]) for line in lines]
    )
    connection.executemany(
        "INSERT INTO article_search (rowid, name, brand, number, codes) VALUES (?, ?, ?, ?, ?)",
        [(line[0], line[2], line[4].lower(), line[3].lower(), line[9]) for line in lines],
    )
    connection.execute("COMMIT")
    connection.close()
    return len(lines)
