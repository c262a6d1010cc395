"""Many clients at once, in a process of their own: each asks again as soon as it has its answer.

`python -m bench.town.crowd` reads one JSON object: `address`, `clients`, and `requests`, whole HTTP/1.1 requests as
text. What stands as {key} in one is replaced by something that was never there before.
"""

import asyncio
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from time import perf_counter
from urllib.parse import urlsplit
from uuid import uuid4

from bench.measuring import ROOT, share


@dataclass(frozen=True, slots=True)
class Told:
    """What the crowd saw: answers by status, seconds from the first to the last, and milliseconds of a request."""

    statuses: dict[int, int]
    seconds: float
    p50: float
    p95: float

    @property
    def rate(self) -> float:
        """Answers a second."""
        return sum(self.statuses.values()) / self.seconds


def ask(url: str, clients: int, requests: Sequence[str]) -> Told:
    """Send all of the requests to a server, spread over so many connections that stay open."""
    order = {"address": urlsplit(url).netloc, "clients": clients, "requests": list(requests)}
    ran = subprocess.run(
        [sys.executable, "-m", "bench.town.crowd"],
        cwd=ROOT, input=json.dumps(order), capture_output=True, text=True, timeout=600,
    )  # fmt: skip
    if ran.returncode != 0:
        raise RuntimeError(f"the crowd failed:\n{ran.stderr}")
    told = json.loads(ran.stdout)
    return Told({int(status): number for status, number in told["statuses"].items()}, *told["times"])


def request(method: str, path: str, body: str = "", **headers: str) -> str:
    """A whole request as text; an underscore in a header's name is a hyphen."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", "Accept: */*"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body.encode())}"]
    return "\r\n".join([*lines, "", body])


async def _crowd(address: str, clients: int, requests: Sequence[str]) -> tuple[Counter[int], float, list[float]]:
    host, _, port = address.partition(":")
    statuses: Counter[int] = Counter()
    times: list[float] = []
    lines = [await asyncio.open_connection(host, int(port)) for _ in range(clients)]
    name, numbers, waiting = uuid4().hex, count(), iter(requests)

    async def live(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for text in waiting:
            began = perf_counter()
            writer.write(text.replace("{key}", f"{name}-{next(numbers)}").encode())
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
            await reader.readexactly(length)
            statuses[int(head[9:12])] += 1
            times.append((perf_counter() - began) * 1_000)
        writer.close()

    began = perf_counter()
    await asyncio.gather(*(live(*line) for line in lines))
    return statuses, perf_counter() - began, times


def main() -> None:
    """Do what standard input says."""
    order = json.load(sys.stdin)
    statuses, seconds, times = asyncio.run(_crowd(order["address"], order["clients"], order["requests"]))
    print(json.dumps({"statuses": statuses, "times": [seconds, share(times, 50), share(times, 95)]}))


if __name__ == "__main__":
    main()
