"""A new till's first day with the least code: JSON pages over HTTP, into tables and a search index.

`python -m bench.limits.beginning COUNT` serves the benchmark's articles, five hundred a page, each page written
beforehand; `fetch` reads them.
"""

import http.client
import json
import socket
import sys
from pathlib import Path
from typing import Any

import uvicorn

from bench import shop
from bench.limits import raw

_PAGE = 500
_TABLES = (
    "CREATE TABLE article (id INTEGER PRIMARY KEY, name TEXT, brand TEXT, number TEXT, category TEXT, price INTEGER)",
    "CREATE TABLE barcode (code TEXT PRIMARY KEY, article INTEGER) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE article_search USING fts5(name, brand, number, content='', tokenize='trigram')",
)


def fetch(port: int, book: Path, term: str) -> int:
    """Read every page into an empty file, one transaction a page, and search once; how many articles."""
    connection = raw.opened(book)
    for table in _TABLES:
        connection.execute(table)
    line = http.client.HTTPConnection("127.0.0.1", port)
    number = count = 0
    while True:
        line.request("GET", f"/{number}")
        page: list[dict[str, Any]] = json.loads(line.getresponse().read())
        if not page:
            break
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO article VALUES (:id, :name, :brand, :number, :category, :price)", page)
        connection.executemany("INSERT INTO barcode VALUES (:code, :id)", page)
        connection.executemany(
            "INSERT INTO article_search (rowid, name, brand, number) VALUES (:id, :name, :brand, :number)", page
        )
        connection.execute("COMMIT")
        count += len(page)
        number += 1
    connection.execute("SELECT rowid FROM article_search WHERE article_search MATCH ? LIMIT 8", (term,)).fetchall()
    connection.close()
    line.close()
    return count


def _pages(count: int) -> list[bytes]:
    articles = [
        {
            "id": number,
            "name": draft.name,
            "brand": draft.brand,
            "number": draft.number,
            "category": draft.category,
            "price": draft.price,
            "code": draft.barcodes[0].code,
        }
        for number, draft in enumerate(shop.drafts(count), 1)
    ]
    cut = [articles[first : first + _PAGE] for first in range(0, count, _PAGE)]
    return [json.dumps(page, ensure_ascii=False).encode() for page in [*cut, []]]


def main() -> None:
    """Serve; print the port first."""
    pages = _pages(int(sys.argv[1]))

    async def app(scope: Any, receive: Any, send: Any) -> None:
        body = pages[int(scope["path"][1:])]
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    with socket.create_server(("127.0.0.1", 0), backlog=64) as listener:
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        print(listener.getsockname()[1], flush=True)
        config = uvicorn.Config(app, log_config=None, access_log=False, server_header=False, lifespan="off")
        uvicorn.Server(config).run([listener])


if __name__ == "__main__":
    main()
